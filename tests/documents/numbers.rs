//! Numbers and symbols of every system, and kinds in any dress.

use super::check;

/// Normative, administrative and joint papers, official letters: State numbers with and without a year.
#[test]
fn numbers_of_the_state() {
    check(&[
        (
            "Căn cứ Nghị định số 45/2021/NĐ-CP ngày 31 tháng 3 năm 2021 của Chính phủ về Quỹ hỗ trợ;",
            &[(
                "Nghị định số 45/2021/NĐ-CP ngày 31 tháng 3 năm 2021 của Chính phủ",
                "Nghị định số 45/2021/NĐ-CP",
                "numbered, nghi_dinh, number 45, year 2021, symbol NĐ-CP, issued 2021-03-31, issuer Chính phủ, code CP",
            )],
        ),
        (
            "Kế hoạch 77/KH-UBND ngày 12/4/2023 của UBND huyện Mộc Châu được ban hành.",
            &[(
                "Kế hoạch 77/KH-UBND ngày 12/4/2023 của UBND huyện Mộc Châu",
                "Kế hoạch 77/KH-UBND",
                "numbered, ke_hoach, number 77, symbol KH-UBND, issued 2023-04-12, issuer UBND huyện Mộc Châu, code UBND",
            )],
        ),
        (
            "Thông tư liên tịch số 07/2015/TTLT-BGDĐT-BNV-BTC quy định chế độ phụ cấp.",
            &[(
                "Thông tư liên tịch số 07/2015/TTLT-BGDĐT-BNV-BTC",
                "",
                "numbered, thong_tu_lien_tich, number 07, year 2015, symbol TTLT-BGDĐT-BNV-BTC, code BGDĐT",
            )],
        ),
        (
            "Luật số 58/2020/QH14 có hiệu lực từ năm 2021; Nghị quyết số 1120/2020/UBTVQH14 thì chưa.",
            &[
                ("Luật số 58/2020/QH14", "", "numbered, luat, number 58, year 2020, symbol QH14, code QH"),
                (
                    "Nghị quyết số 1120/2020/UBTVQH14",
                    "",
                    "numbered, nghi_quyet, number 1120, year 2020, symbol UBTVQH14, code UBTVQH",
                ),
            ],
        ),
        // Small letters are enough where number, year, kind and body stand together.
        (
            "mình xem tt 24/2023/tt-bca, km 5/2024/ab-cd",
            &[("tt 24/2023/tt-bca", "", "numbered, thong_tu, number 24, year 2023, symbol TT-BCA, code BCA")],
        ),
        (
            "Sở đã trả lời tại Công văn số 2217/SYT-NVY ngày 8/9/2022.",
            &[(
                "Công văn số 2217/SYT-NVY ngày 8/9/2022",
                "Công văn số 2217/SYT-NVY",
                "numbered, cong_van, number 2217, symbol SYT-NVY, issued 2022-09-08",
            )],
        ),
        (
            "Quyết định số 30a/2009/QĐ-UBND và Công điện số 12/CĐ-TTg còn hiệu lực.",
            &[
                (
                    "Quyết định số 30a/2009/QĐ-UBND",
                    "",
                    "numbered, quyet_dinh, number 30a, year 2009, symbol QĐ-UBND, code UBND",
                ),
                ("Công điện số 12/CĐ-TTg", "", "numbered, cong_dien, number 12, symbol CĐ-TTg, code TTg"),
            ],
        ),
        (
            "Thông tư số 22/2011/TT-BCA(X11) hết hiệu lực.",
            &[(
                "Thông tư số 22/2011/TT-BCA(X11)",
                "",
                "numbered, thong_tu, number 22, year 2011, symbol TT-BCA(X11), code BCA",
            )],
        ),
    ]);
}

/// From the centre to the cell, with blocks, organs and mass organisations.
#[test]
fn numbers_of_the_party() {
    check(&[
        // An organ's code alone, behind "số".
        (
            "theo tinh thần nghị quyết của Quân ủy Trung ương (số 39/QUTW), Hội đồng",
            &[("39/QUTW", "", "numbered, number 39, symbol QUTW")],
        ),
        // The number is that of the rules, and not of the charter in their name.
        (
            "Quy định thi hành Điều lệ Đảng số 232-QĐ/TW, ngày 20/01/2025",
            &[(
                "Quy định thi hành Điều lệ Đảng số 232-QĐ/TW, ngày 20/01/2025",
                "Quy định thi hành Điều lệ Đảng số 232-QĐ/TW",
                "numbered, quy_dinh, number 232, symbol QĐ/TW, issued 2025-01-20, code TW",
            )],
        ),
        (
            "Quán triệt Chỉ thị số 13-CT/TW ngày 17/01/2022 của Ban Bí thư.",
            &[(
                "Chỉ thị số 13-CT/TW ngày 17/01/2022 của Ban Bí thư",
                "Chỉ thị số 13-CT/TW",
                "numbered, chi_thi, number 13, symbol CT/TW, issued 2022-01-17, issuer Ban Bí thư, code BBT",
            )],
        ),
        (
            "Tỉnh ủy ban hành Chương trình hành động số 22-CTr/TU và Kết luận số 310-KL/TU.",
            &[
                (
                    "Chương trình hành động số 22-CTr/TU",
                    "",
                    "numbered, chuong_trinh, number 22, symbol CTr/TU, code TU",
                ),
                ("Kết luận số 310-KL/TU", "", "numbered, ket_luan, number 310, symbol KL/TU, code TU"),
            ],
        ),
        (
            "Hướng dẫn số 12-HD/BTCTU, ngày 06/02/2023 của Ban Tổ chức Tỉnh ủy Nam Định nêu rõ.",
            &[(
                "Hướng dẫn số 12-HD/BTCTU, ngày 06/02/2023 của Ban Tổ chức Tỉnh ủy Nam Định",
                "Hướng dẫn số 12-HD/BTCTU",
                "numbered, huong_dan, number 12, symbol HD/BTCTU, issued 2023-02-06, issuer Ban Tổ chức Tỉnh ủy Nam Định, code TU",
            )],
        ),
        (
            "Quyết định số 88-QĐ/ĐUK và Nghị quyết số 05-NQ/CB ngày 3-3-2024 của Chi bộ.",
            &[
                ("Quyết định số 88-QĐ/ĐUK", "", "numbered, quyet_dinh, number 88, symbol QĐ/ĐUK, code ĐUK"),
                (
                    "Nghị quyết số 05-NQ/CB ngày 3-3-2024 của Chi bộ",
                    "Nghị quyết số 05-NQ/CB",
                    "numbered, nghi_quyet, number 05, symbol NQ/CB, issued 2024-03-03, issuer Chi bộ, code CB",
                ),
            ],
        ),
        (
            "Kế hoạch số 41-KH/TWĐTN-BTG ngày 20/3/2024 của Ban Bí thư Trung ương Đoàn.",
            &[(
                "Kế hoạch số 41-KH/TWĐTN-BTG ngày 20/3/2024 của Ban Bí thư Trung ương Đoàn",
                "Kế hoạch số 41-KH/TWĐTN-BTG",
                "numbered, ke_hoach, number 41, symbol KH/TWĐTN-BTG, issued 2024-03-20, issuer Ban Bí thư Trung ương Đoàn, code TWĐTN",
            )],
        ),
        (
            "Hướng dẫn số 18/HD-MTTW-BTT và Quyết định số 217/QĐ-TLĐ đều đã gửi.",
            &[
                ("Hướng dẫn số 18/HD-MTTW-BTT", "", "numbered, huong_dan, number 18, symbol HD-MTTW-BTT, code MTTW"),
                ("Quyết định số 217/QĐ-TLĐ", "", "numbered, quyet_dinh, number 217, symbol QĐ-TLĐ, code TLĐ"),
            ],
        ),
    ]);
}

/// Courts and standards have symbols of their own.
#[test]
fn judgments_and_standards() {
    check(&[
        (
            "Bản án hình sự phúc thẩm số 25/2022/HS-PT ngày 14-3-2022 của Tòa án nhân dân tỉnh Hà Nam.",
            &[(
                "Bản án hình sự phúc thẩm số 25/2022/HS-PT ngày 14-3-2022 của Tòa án nhân dân tỉnh Hà Nam",
                "Bản án hình sự phúc thẩm số 25/2022/HS-PT",
                "numbered, ban_an, number 25, year 2022, symbol HS-PT, issued 2022-03-14, issuer Tòa án nhân dân tỉnh Hà Nam",
            )],
        ),
        (
            "Quyết định giám đốc thẩm số 04/2020/KDTM-GĐT và Án lệ số 41/2021/AL.",
            &[
                (
                    "Quyết định giám đốc thẩm số 04/2020/KDTM-GĐT",
                    "",
                    "numbered, quyet_dinh, number 04, year 2020, symbol KDTM-GĐT",
                ),
                ("Án lệ số 41/2021/AL", "", "numbered, an_le, number 41, year 2021, symbol AL"),
            ],
        ),
        (
            "Nước sinh hoạt theo QCVN 01-1:2018/BYT và tiêu chuẩn TCVN 5502:2003.",
            &[
                ("QCVN 01-1:2018/BYT", "", "numbered, quy_chuan, number 01-1, year 2018, symbol BYT"),
                ("tiêu chuẩn TCVN 5502:2003", "", "numbered, tieu_chuan, number 5502, year 2003"),
            ],
        ),
    ]);
}

/// Decrees, decisions and joint circulars from 1945 on.
#[test]
fn papers_before_the_nineties() {
    check(&[
        // The headings of gazettes: the kind in a line of its own, over a blank line.
        (
            "SẮC LUẬT\n\nSỐ 4/SLU NGÀY 18-6-1957\n\nPHÁP LỆNH\n\n \nCỦA HỘI ĐỒNG NHÀ NƯỚC SỐ 8-LCT/HĐNN8 NGÀY 3/3/1989",
            &[
                (
                    "SẮC LUẬT\n\nSỐ 4/SLU NGÀY 18-6-1957",
                    "SẮC LUẬT\n\nSỐ 4/SLU",
                    "numbered, sac_luat, number 4, symbol SLU, issued 1957-06-18, issue unknown_symbol",
                ),
                (
                    "PHÁP LỆNH\n\n \nCỦA HỘI ĐỒNG NHÀ NƯỚC SỐ 8-LCT/HĐNN8 NGÀY 3/3/1989",
                    "PHÁP LỆNH\n\n \nCỦA HỘI ĐỒNG NHÀ NƯỚC SỐ 8-LCT/HĐNN8",
                    "numbered, phap_lenh, number 8, symbol LCT/HĐNN8, issued 1989-03-03, issuer HỘI ĐỒNG NHÀ NƯỚC, code HĐNN",
                ),
            ],
        ),
        // What is above is no kind, and a blank stands at the end of its line.
        (
            "PHÒNG TỔNG HỢP \nSỐ 30/2020/NĐ-CP",
            &[("30/2020/NĐ-CP", "", "numbered, nghi_dinh, number 30, year 2020, symbol NĐ-CP, code CP")],
        ),
        // A letterhead, and a line that says more.
        (
            "QUYẾT ĐỊNH\n\nSỐ: 14/QĐ-UB\n\nBAN HÀNH QUYẾT ĐỊNH\n\nSỐ 15/QĐ-UB",
            &[
                ("14/QĐ-UB", "", "numbered, quyet_dinh, number 14, symbol QĐ-UB, code UB"),
                ("15/QĐ-UB", "", "numbered, quyet_dinh, number 15, symbol QĐ-UB, code UB"),
            ],
        ),
        (
            "Số: 03-BNV-BTC/TTLT Hà Nội",
            &[("03-BNV-BTC/TTLT", "", "numbered, thong_tu_lien_tich, number 03, symbol BNV-BTC/TTLT, code BNV")],
        ),
        (
            "Sắc lệnh số 85/SL ngày 22-5-1950 về cải cách bộ máy tư pháp.",
            &[(
                "Sắc lệnh số 85/SL ngày 22-5-1950",
                "Sắc lệnh số 85/SL",
                "numbered, sac_lenh, number 85, symbol SL, issued 1950-05-22",
            )],
        ),
        (
            "Quyết định 25-CP ngày 21/1/1981 của Hội đồng Chính phủ và Nghị định 27-HĐBT.",
            &[
                (
                    "Quyết định 25-CP ngày 21/1/1981 của Hội đồng Chính phủ",
                    "Quyết định 25-CP",
                    "numbered, quyet_dinh, number 25, symbol CP, issued 1981-01-21, issuer Hội đồng Chính phủ, code HĐCP",
                ),
                ("Nghị định 27-HĐBT", "", "numbered, nghi_dinh, number 27, symbol HĐBT, code HĐBT"),
            ],
        ),
        (
            "Thông tư số 12-TT/LB ngày 26/7/1991 của liên Bộ Nội vụ - Tài chính.",
            &[(
                "Thông tư số 12-TT/LB ngày 26/7/1991 của liên Bộ Nội vụ - Tài chính",
                "Thông tư số 12-TT/LB",
                "numbered, thong_tu, number 12, symbol TT/LB, issued 1991-07-26, issuer liên Bộ Nội vụ - Tài chính, code LB",
            )],
        ),
        (
            "Luật số 26-LCT/HĐNN8 và Pháp lệnh số 31-L/CTN.",
            &[
                ("Luật số 26-LCT/HĐNN8", "", "numbered, luat, number 26, symbol LCT/HĐNN8, code HĐNN"),
                ("Pháp lệnh số 31-L/CTN", "", "numbered, phap_lenh, number 31, symbol L/CTN, code CTN"),
            ],
        ),
    ]);
}

/// Found all the same, and nothing is guessed of them.
#[test]
fn codes_that_no_table_knows() {
    check(&[
        (
            "Quyết định số 415/QĐ-XYZT ngày 2/2/2020 của Hiệp hội Cá tra Việt Nam.",
            &[(
                "Quyết định số 415/QĐ-XYZT ngày 2/2/2020 của Hiệp hội Cá tra Việt Nam",
                "Quyết định số 415/QĐ-XYZT",
                "numbered, quyet_dinh, number 415, symbol QĐ-XYZT, issued 2020-02-02, issuer Hiệp hội Cá tra Việt Nam",
            )],
        ),
        (
            "Nghị quyết số 11/NQ-QWR về kế hoạch sản xuất.",
            &[("Nghị quyết số 11/NQ-QWR", "", "numbered, nghi_quyet, number 11, symbol NQ-QWR")],
        ),
    ]);
}

/// Any casing, and the abbreviations that people write.
#[test]
fn kinds_in_any_dress() {
    check(&[
        // What a decision puts into force is named by the word of a kind.
        (
            "Quyết định công bố án lệ số 2/QĐ-CA, Quyết định ban hành Quy chế số 9/QĐ-UBND",
            &[
                ("Quyết định công bố án lệ số 2/QĐ-CA", "", "numbered, quyet_dinh, number 2, symbol QĐ-CA, code CA"),
                (
                    "Quyết định ban hành Quy chế số 9/QĐ-UBND",
                    "",
                    "numbered, quyet_dinh, number 9, symbol QĐ-UBND, code UBND",
                ),
            ],
        ),
        // Prosecutors appeal by decisions, and the police conclude.
        (
            "Kháng nghị giám đốc thẩm số 4/QĐ-VKSTC; bản kết luận điều tra số 7/KLĐT-CSĐT; Thông báo số 2/TB-T.Tr",
            &[
                (
                    "Kháng nghị giám đốc thẩm số 4/QĐ-VKSTC",
                    "",
                    "numbered, khang_nghi, number 4, symbol QĐ-VKSTC, code VKSTC",
                ),
                (
                    "kết luận điều tra số 7/KLĐT-CSĐT",
                    "",
                    "numbered, ket_luan, number 7, symbol KLĐT-CSĐT, issue unknown_symbol",
                ),
                ("Thông báo số 2/TB-T.Tr", "", "numbered, thong_bao, number 2, symbol TB-TTr"),
            ],
        ),
        (
            "THỰC HIỆN NGHỊ QUYẾT SỐ 33-NQ/TW CỦA BAN CHẤP HÀNH TRUNG ƯƠNG",
            &[(
                "NGHỊ QUYẾT SỐ 33-NQ/TW CỦA BAN CHẤP HÀNH TRUNG ƯƠNG",
                "NGHỊ QUYẾT SỐ 33-NQ/TW",
                "numbered, nghi_quyet, number 33, symbol NQ/TW, issuer BAN CHẤP HÀNH TRUNG ƯƠNG, code BCHTW",
            )],
        ),
        (
            "theo nghị định 15/2020/nđ-cp và thông tư 09",
            &[
                ("nghị định 15/2020/nđ-cp", "", "numbered, nghi_dinh, number 15, year 2020, symbol NĐ-CP, code CP"),
                ("thông tư 09", "", "short, thong_tu, number 09"),
            ],
        ),
        (
            "NĐ 100/2019, QĐ 28/QĐ-TTg, NQ 42-NQ/TW và TT 22/2021/TT-BGDĐT",
            &[
                ("NĐ 100/2019", "", "short, nghi_dinh, number 100, year 2019"),
                ("QĐ 28/QĐ-TTg", "", "numbered, quyet_dinh, number 28, symbol QĐ-TTg, code TTg"),
                ("NQ 42-NQ/TW", "", "numbered, nghi_quyet, number 42, symbol NQ/TW, code TW"),
                ("TT 22/2021/TT-BGDĐT", "", "numbered, thong_tu, number 22, year 2021, symbol TT-BGDĐT, code BGDĐT"),
            ],
        ),
        (
            "Điều 123 BLHS 2015, BLTTDS và Luật BHXH 2014",
            &[
                ("Điều 123 BLHS 2015", "BLHS 2015", "named, bo_luat, year 2015, name BLHS, at article 123"),
                ("BLTTDS", "", "named, bo_luat, name BLTTDS"),
                ("Luật BHXH 2014", "", "named, luat, year 2014, name Luật BHXH"),
            ],
        ),
    ]);
}

/// A symbol that breaks off says so.
#[test]
fn a_symbol_that_breaks_off_is_incomplete() {
    check(&[
        (
            "Nghị định số 30/2020/NĐ-\n\nCP và Chỉ thị số 05-CT/, Thông tư 22/2021/TT-CП.",
            &[
                (
                    "Nghị định số 30/2020/NĐ",
                    "",
                    "numbered, nghi_dinh, number 30, year 2020, symbol NĐ, issue incomplete_symbol",
                ),
                ("Chỉ thị số 05-CT", "", "numbered, chi_thi, number 05, symbol CT, issue incomplete_symbol"),
                (
                    "Thông tư 22/2021/TT",
                    "",
                    "numbered, thong_tu, number 22, year 2021, symbol TT, issue incomplete_symbol",
                ),
            ],
        ),
        // The dash of the sentence behind a whole symbol.
        (
            "Luật số 45/2019/QH14- văn bản mới nhất; Nghị định 57/CP- một văn bản cũ",
            &[
                ("Luật số 45/2019/QH14", "", "numbered, luat, number 45, year 2019, symbol QH14, code QH"),
                ("Nghị định 57/CP", "", "numbered, nghi_dinh, number 57, symbol CP, code CP"),
            ],
        ),
    ]);
}

/// Marks of emphasis and blanks in a number, the sector before a standard's, the purpose between kind and number.
#[test]
fn numbers_in_disarray() {
    check(&[
        (
            "Nghị định 123 2024 về; Luật **số 61**/2024/QH15 và Nghị định 26 2025 NĐ CP",
            &[
                ("Nghị định 123 2024", "", "short, nghi_dinh, number 123, year 2024"),
                ("Luật **số 61**/2024/QH15", "", "numbered, luat, number 61, year 2024, symbol QH15, code QH"),
                ("Nghị định 26 2025 NĐ CP", "", "numbered, nghi_dinh, number 26, year 2025, symbol NĐ-CP, code CP"),
            ],
        ),
        ("thử theo 22TCN 211-06", &[("22TCN 211-06", "", "numbered, tieu_chuan, number 211, year 2006")]),
        (
            "Thông báo kết luận thanh tra số 52/TB-TTCP; QĐ 69-QĐ/TW; Giấy phép số 7/GP-UBND",
            &[
                (
                    "Thông báo kết luận thanh tra số 52/TB-TTCP",
                    "",
                    "numbered, thong_bao, number 52, symbol TB-TTCP, code TTCP",
                ),
                ("QĐ 69-QĐ/TW", "", "numbered, quy_dinh, number 69, symbol QĐ/TW, code TW"),
                ("7/GP-UBND", "", "numbered, number 7, symbol GP-UBND, code UBND"),
            ],
        ),
        (
            "vượt đèn đỏ theo NĐ 100 phạt bao nhiêu; chương trình 135 giai đoạn II; Chỉ thị 16 kéo dài",
            &[
                ("NĐ 100", "", "short, nghi_dinh, number 100"),
                ("chương trình 135", "", "short, chuong_trinh, number 135"),
                ("Chỉ thị 16", "", "short, chi_thi, number 16"),
            ],
        ),
    ]);
}

/// The series of a standard is told, and the drafting form has it.
#[test]
fn a_standard_knows_its_series() {
    for (text, series, written) in [
        ("TCVN/QS 123:2020", "TCVN/QS", "TCVN/QS 123:2020"),
        ("TCXDVN 356:2005", "TCXDVN", "TCXDVN 356:2005"),
        ("TCVN/QS 1822:2014", "TCVN/QS", "TCVN/QS 1822:2014"),
        ("Quy chuẩn kỹ thuật quốc gia QCVN 06:2022/BXD", "QCVN", "QCVN 06:2022/BXD"),
    ] {
        let standard = viendan::DocumentReference::try_from(text).unwrap();
        assert_eq!((standard.series(), standard.to_string().as_str()), (Some(series), written));
    }
}

/// Standards that take over another's, and the army's, are found in text.
#[test]
fn standards_name_their_origin() {
    check(&[(
        "theo TCVN ISO 9001:2015, TCVN ISO/IEC 27001:2009 và TCVN/QS 123:2020; ISO 9001:2015 thì không",
        &[
            ("TCVN ISO 9001:2015", "", "numbered, tieu_chuan, number ISO 9001, year 2015"),
            ("TCVN ISO/IEC 27001:2009", "", "numbered, tieu_chuan, number ISO/IEC 27001, year 2009"),
            ("TCVN/QS 123:2020", "", "numbered, tieu_chuan, number 123, year 2020"),
        ],
    )]);
}

/// Whose paper it is: by the symbol, or else the issuer, or else the kind.
#[test]
fn a_reference_knows_its_system() {
    use viendan::System::{Party, State};
    for (text, system) in [
        ("Chỉ thị số 05-CT/TW", Some(Party)),
        ("Nghị định 30/2020/NĐ-CP", Some(State)),
        ("Luật số 45/2019/QH14", Some(State)),
        ("Quyết định số 12/2021/ABC-XYZ", Some(State)),
        ("Nghị quyết 18 của Bộ Chính trị", Some(Party)),
        ("Quyết định số 12 của Bộ Công Thương", Some(State)),
        ("Kế hoạch số 12 của Ban Thường vụ Huyện ủy", Some(Party)),
        ("Hướng dẫn số 12/HD-TLĐ", None),
        ("Luật Đất đai", Some(State)),
        ("Nghị quyết số 18", None),
        ("TCVN 7114:2008", Some(State)),
        ("Nghị quyết Trung ương 4 khóa XII", Some(Party)),
        ("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII", Some(Party)),
        ("Nghị quyết Đại hội XIII của Đảng", Some(Party)),
        ("Nghị quyết Đại hội đại biểu toàn quốc lần thứ mười ba", Some(Party)),
        ("Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII", Some(Party)),
        ("Nghị quyết Đại hội Công đoàn tỉnh lần thứ XVII", None),
        ("Nghị quyết kỳ họp thứ 10, Quốc hội khóa XV", Some(State)),
        ("Điều lệ Đảng", Some(Party)),
        ("Điều lệ Đảng Cộng sản Việt Nam", Some(Party)),
        ("Điều lệ Công đoàn Việt Nam", None),
        ("Luật Đất đai năm 2013", Some(State)),
        ("Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu", Some(State)),
        ("Bộ luật Hình sự", Some(State)),
        ("Đạo luật Đất đai", Some(State)),
        ("Đạo luật Magnitsky", None),
        ("LĐĐ 2013", Some(State)),
        ("BLHS", Some(State)),
        ("Luật này", Some(State)),
        // Another country's, for all that is known.
        ("Luật Magnitsky", None),
    ] {
        let reference = viendan::DocumentReference::try_from(text).unwrap();
        assert_eq!(reference.system(), system, "{text}");
    }
}
