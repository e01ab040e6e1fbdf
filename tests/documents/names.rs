//! Documents by short forms, by name, and by the congress or plenum that passed them.

use super::check;

/// A kind and a number, with a year or without, and names that the text declares.
#[test]
fn short_and_declared_forms() {
    check(&[
        (
            "Sau 5 năm thực hiện Chỉ thị 05, Đề án 06 và Nghị quyết 39 của Bộ Chính trị, kết quả rõ nét.",
            &[
                ("Chỉ thị 05", "", "short, chi_thi, number 05"),
                ("Đề án 06", "", "short, de_an, number 06"),
                (
                    "Nghị quyết 39 của Bộ Chính trị",
                    "Nghị quyết 39",
                    "short, nghi_quyet, number 39, issuer Bộ Chính trị, code BCT",
                ),
            ],
        ),
        (
            "Nghị định 71/2024 thay Nghị định 44 năm 2014.",
            &[
                ("Nghị định 71/2024", "", "short, nghi_dinh, number 71, year 2024"),
                ("Nghị định 44 năm 2014", "Nghị định 44", "short, nghi_dinh, number 44, year 2014"),
            ],
        ),
        (
            "Nghị định số 30/2020/NĐ-CP (sau đây gọi tắt là Nghị định 30)",
            &[
                ("Nghị định số 30/2020/NĐ-CP", "", "numbered, nghi_dinh, number 30, year 2020, symbol NĐ-CP, code CP"),
                ("Nghị định 30", "", "short, nghi_dinh, number 30"),
            ],
        ),
        (
            "Hội đồng thông qua nghị quyết 2758 với đa số phiếu.",
            &[("nghị quyết 2758", "", "short, nghi_quyet, number 2758")],
        ),
    ]);
}

/// The catalogue tells where a name ends, capitals where it lacks it.
#[test]
fn statutes_by_name() {
    check(&[
        // The number without its symbol; the first twelve may be months.
        (
            "Luật Cư trú 68/2020, Luật Thủy sản số 18/2017, Luật Giá 11/2023",
            &[
                ("Luật Cư trú 68/2020", "", "named, luat, number 68, year 2020, name Luật Cư trú"),
                ("Luật Thủy sản số 18/2017", "", "named, luat, number 18, year 2017, name Luật Thủy sản"),
                ("Luật Giá", "", "named, luat, name Luật Giá"),
            ],
        ),
        // The law that amended one, by its year.
        (
            "Luật Xây dựng sửa đổi 2020, Luật Đấu thầu sửa đổi, bổ sung năm 2024; Luật Cư trú năm 2006 sửa đổi năm 2013",
            &[
                ("Luật Xây dựng sửa đổi 2020", "", "named, luat, year 2020, name Luật Xây dựng sửa đổi"),
                (
                    "Luật Đấu thầu sửa đổi, bổ sung năm 2024",
                    "",
                    "named, luat, year 2024, name Luật Đấu thầu sửa đổi, bổ sung",
                ),
                ("Luật Cư trú năm 2006", "", "named, luat, year 2006, name Luật Cư trú"),
            ],
        ),
        // The congress that passed a charter, without brackets; "được" makes a sentence of it.
        (
            "Điều lệ Hội Nông dân Việt Nam do Đại hội đại biểu toàn quốc lần thứ VII của Hội thông qua ngày 13/12/2018",
            &[(
                "Điều lệ Hội Nông dân Việt Nam do Đại hội đại biểu toàn quốc lần thứ VII của Hội thông qua ngày 13/12/2018",
                "Điều lệ Hội Nông dân Việt Nam",
                "named, dieu_le, issued 2018-12-13, session 7, name Điều lệ Hội Nông dân Việt Nam",
            )],
        ),
        ("Điều lệ Đảng được Đại hội XI thông qua", &[("Điều lệ Đảng", "", "named, dieu_le, name Điều lệ Đảng")]),
        // The Government speaks of a law.
        ("dự án Luật Chính phủ xin ý kiến; dự án Luật Chính phủ gửi Quốc hội", &[]),
        ("Luật Chính phủ điện tử", &[("Luật Chính phủ điện tử", "", "named, luat, name Luật Chính phủ điện tử")]),
        (
            "Luật Phòng cháy và chữa cháy quy định trách nhiệm của chủ cơ sở.",
            &[("Luật Phòng cháy và chữa cháy", "", "named, luat, name Luật Phòng cháy và chữa cháy")],
        ),
        (
            "Điều 5 Luật Đất đai năm 2024 và Bộ luật Dân sự (sửa đổi)",
            &[
                (
                    "Điều 5 Luật Đất đai năm 2024",
                    "Luật Đất đai năm 2024",
                    "named, luat, year 2024, name Luật Đất đai, at article 5",
                ),
                ("Bộ luật Dân sự (sửa đổi)", "Bộ luật Dân sự", "named, bo_luat, name Bộ luật Dân sự"),
            ],
        ),
        // A code of an international body, and what it is called for short.
        (
            "theo Bộ luật quốc tế về an ninh tàu và bến cảng (Bộ luật ISPS) và Bộ luật Phòng, chống doping thế giới.",
            &[
                (
                    "Bộ luật quốc tế về an ninh tàu và bến cảng",
                    "",
                    "named, bo_luat, name Bộ luật quốc tế về an ninh tàu và bến cảng",
                ),
                ("Bộ luật ISPS", "", "named, bo_luat, name Bộ luật ISPS"),
                (
                    "Bộ luật Phòng, chống doping thế giới",
                    "",
                    "named, bo_luat, name Bộ luật Phòng, chống doping thế giới",
                ),
            ],
        ),
        (
            "Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật sửa đổi, bổ sung một số điều của Luật Công chứng",
            &[
                (
                    "Luật sửa đổi, bổ sung một số điều của Luật Dược",
                    "",
                    "named, luat, name Luật sửa đổi, bổ sung một số điều của Luật Dược",
                ),
                (
                    "Luật sửa đổi, bổ sung một số điều của Luật Công chứng",
                    "",
                    "named, luat, name Luật sửa đổi, bổ sung một số điều của Luật Công chứng",
                ),
            ],
        ),
        (
            "Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch số 35/2018/QH14",
            &[(
                "Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch số 35/2018/QH14",
                "",
                "numbered, luat, number 35, year 2018, symbol QH14, code QH, name Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch",
            )],
        ),
        (
            "Luật Quản lý vũ trụ và Pháp lệnh Cảnh sát môi trường",
            &[
                ("Luật Quản lý vũ trụ", "", "named, luat, name Luật Quản lý vũ trụ"),
                ("Pháp lệnh Cảnh sát môi trường", "", "named, phap_lenh, name Pháp lệnh Cảnh sát môi trường"),
            ],
        ),
        (
            "Pháp lệnh quy định thể lệ bầu cử các cấp ngày 18 tháng 1 năm 1961; Pháp lệnh quy định thể lệ bầu cử các cấp",
            &[(
                "Pháp lệnh quy định thể lệ bầu cử các cấp ngày 18 tháng 1 năm 1961",
                "Pháp lệnh quy định thể lệ bầu cử các cấp",
                "named, phap_lenh, issued 1961-01-18, name Pháp lệnh quy định thể lệ bầu cử các cấp",
            )],
        ),
        (
            "Pháp lệnh về nhiệm vụ, quyền hạn của ủy ban nhân dân ở mỗi cấp ngày 03 tháng 7 năm 1996",
            &[(
                "Pháp lệnh về nhiệm vụ, quyền hạn của ủy ban nhân dân ở mỗi cấp ngày 03 tháng 7 năm 1996",
                "Pháp lệnh về nhiệm vụ, quyền hạn của ủy ban nhân dân ở mỗi cấp",
                "named, phap_lenh, issued 1996-07-03, name Pháp lệnh về nhiệm vụ, quyền hạn của ủy ban nhân dân ở mỗi cấp",
            )],
        ),
        (
            "Pháp lệnh “Ưu đãi người hoạt động cách mạng, liệt sĩ” ngày 29 tháng 8 năm 1994; luật “im lặng” ngày 5/6/2020",
            &[(
                "Pháp lệnh “Ưu đãi người hoạt động cách mạng, liệt sĩ” ngày 29 tháng 8 năm 1994",
                "Pháp lệnh “Ưu đãi người hoạt động cách mạng, liệt sĩ”",
                "named, phap_lenh, issued 1994-08-29, name Pháp lệnh “Ưu đãi người hoạt động cách mạng, liệt sĩ”",
            )],
        ),
        ("Luật quy định việc này ngày 5 tháng 6 năm 2020 và Pháp lệnh ban hành ngày 5 tháng 6 năm 2020", &[]),
        (
            "Hiến pháp 1946, 1959, 1980 và 1992; Luật Nhà ở các năm 2005, 2014",
            &[
                ("Hiến pháp 1946", "", "named, hien_phap, year 1946, name Hiến pháp"),
                ("1959", "", "named, hien_phap, year 1959, name Hiến pháp"),
                ("1980", "", "named, hien_phap, year 1980, name Hiến pháp"),
                ("1992", "", "named, hien_phap, year 1992, name Hiến pháp"),
                ("Luật Nhà ở các năm 2005", "", "named, luat, year 2005, name Luật Nhà ở"),
                ("2014", "", "named, luat, year 2014, name Luật Nhà ở"),
            ],
        ),
        (
            "Điều lệ Đảng, Cương lĩnh năm 1991",
            &[
                ("Điều lệ Đảng", "", "named, dieu_le, name Điều lệ Đảng"),
                ("Cương lĩnh năm 1991", "", "named, cuong_linh, year 1991, name Cương lĩnh"),
            ],
        ),
    ]);
}

/// The number has the year as well, and the army has orders of its own.
#[test]
fn a_number_behind_the_year_of_a_statute() {
    check(&[
        (
            "Bộ luật Dân sự năm 2015 số 91/2015/QH13; Luật Đầu tư 2020, Luật số 61/2020/QH14",
            &[
                (
                    "Bộ luật Dân sự năm 2015 số 91/2015/QH13",
                    "",
                    "numbered, bo_luat, number 91, year 2015, symbol QH13, code QH, name Bộ luật Dân sự",
                ),
                ("Luật Đầu tư 2020", "", "named, luat, year 2020, name Luật Đầu tư"),
                ("Luật số 61/2020/QH14", "", "numbered, luat, number 61, year 2020, symbol QH14, code QH"),
            ],
        ),
        ("bản Mệnh lệnh số 227 với nội dung", &[("Mệnh lệnh số 227", "", "short, lenh, number 227")]),
    ]);
}

/// At all levels, with Roman, Arabic and written ordinals.
#[test]
fn congresses_and_plenums() {
    check(&[
        (
            "Nghị quyết Đại hội XI của Đảng Nhân dân Cách mạng Lào; Nghị quyết Đại hội XII của Đảng ủy xã",
            &[
                ("Nghị quyết Đại hội XI", "", "session, nghi_quyet, session 11"),
                ("Nghị quyết Đại hội XII", "", "session, nghi_quyet, session 12"),
            ],
        ),
        (
            "Nghị quyết Đại hội XIII của Đảng và Nghị quyết Đại hội Đảng bộ huyện lần thứ hai mươi, nhiệm kỳ 2020 - 2025",
            &[
                ("Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội XIII", "session, nghi_quyet, session 13"),
                (
                    "Nghị quyết Đại hội Đảng bộ huyện lần thứ hai mươi, nhiệm kỳ 2020 - 2025",
                    "Nghị quyết Đại hội Đảng bộ huyện lần thứ hai mươi",
                    "session, nghi_quyet, session 20",
                ),
            ],
        ),
        (
            "Nghị quyết Trung ương 4 khóa XI, XII",
            &[
                ("Nghị quyết Trung ương 4 khóa XI", "", "session, nghi_quyet, term 11, session 4"),
                ("XII", "", "session, nghi_quyet, term 12, session 4"),
            ],
        ),
        (
            "Nghị quyết Trung ương 4 (khóa XI, XII) của Đảng",
            &[
                ("Nghị quyết Trung ương 4 (khóa XI", "", "session, nghi_quyet, term 11, session 4"),
                ("XII) của Đảng", "XII", "session, nghi_quyet, term 12, session 4"),
            ],
        ),
        (
            "Nghị quyết Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ VI; Nghị quyết Đại hội VI (12-1986)",
            &[
                ("Nghị quyết Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ VI", "", "session, nghi_quyet, session 6"),
                (
                    "Nghị quyết Đại hội VI (12-1986)",
                    "Nghị quyết Đại hội VI",
                    "session, nghi_quyet, issued 1986-12, session 6",
                ),
            ],
        ),
        (
            "Nghị quyết Hội nghị Ban Chấp hành Trung ương Đảng lần thứ 5 khóa XIII",
            &[(
                "Nghị quyết Hội nghị Ban Chấp hành Trung ương Đảng lần thứ 5 khóa XIII",
                "",
                "session, nghi_quyet, term 13, session 5",
            )],
        ),
        (
            "Nghị quyết Đại hội XI, XII của Đảng",
            &[
                ("Nghị quyết Đại hội XI", "", "session, nghi_quyet, session 11"),
                ("XII của Đảng", "XII", "session, nghi_quyet, session 12"),
            ],
        ),
        (
            "Nghị quyết Hội nghị lần thứ bảy, Ban Chấp hành Trung ương Đảng khóa XII",
            &[(
                "Nghị quyết Hội nghị lần thứ bảy, Ban Chấp hành Trung ương Đảng khóa XII",
                "",
                "session, nghi_quyet, issuer Ban Chấp hành Trung ương Đảng, code BCHTW, term 12, session 7",
            )],
        ),
        (
            "Nghị quyết số 20-NQ/TW, Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XI)",
            &[(
                "Nghị quyết số 20-NQ/TW, Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng (khóa XI)",
                "Nghị quyết số 20-NQ/TW",
                "numbered, nghi_quyet, number 20, symbol NQ/TW, issuer Ban Chấp hành Trung ương Đảng, code BCHTW, term 11, session 6",
            )],
        ),
        ("NQ Đại hội XIV nêu", &[("NQ Đại hội XIV", "", "session, nghi_quyet, session 14")]),
        ("theo NQ đại hội đảng các cấp", &[]),
        // What a plenum decided is no law.
        (
            "Luật Đất đai năm 2013 (Hội nghị Trung ương 6 khóa XI)",
            &[("Luật Đất đai năm 2013", "", "named, luat, year 2013, name Luật Đất đai")],
        ),
        ("NQTW 4 khóa XII", &[("NQTW 4 khóa XII", "", "session, nghi_quyet, term 12, session 4")]),
        ("N\u{FEFF}QTW 4 khóa XII", &[("N\u{FEFF}QTW 4 khóa XII", "", "session, nghi_quyet, term 12, session 4")]),
    ]);
}
