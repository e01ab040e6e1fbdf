//! What stands with a number: issuers and dates.

use super::check;

/// Written out, abbreviated, with places, joined, behind or before the date.
#[test]
fn issuers() {
    check(&[
        // The title follows with a capital.
        (
            "Công văn số 88/SYT-NVY ngày 4/3/2022 của Sở Y tế Về việc tiêm chủng",
            &[(
                "Công văn số 88/SYT-NVY ngày 4/3/2022 của Sở Y tế",
                "Công văn số 88/SYT-NVY",
                "numbered, cong_van, number 88, symbol SYT-NVY, issued 2022-03-04, issuer Sở Y tế",
            )],
        ),
        // Ministries of the past and of other countries.
        (
            "Chỉ thị số 9-CT/BNT ngày 2/3/1970 của Bộ Ngoại thương; Công hàm số 12/CH ngày 5/6/2019 của Bộ Ngoại giao Hà Lan",
            &[
                (
                    "Chỉ thị số 9-CT/BNT ngày 2/3/1970 của Bộ Ngoại thương",
                    "Chỉ thị số 9-CT/BNT",
                    "numbered, chi_thi, number 9, symbol CT/BNT, issued 1970-03-02, issuer Bộ Ngoại thương",
                ),
                (
                    "Công hàm số 12/CH ngày 5/6/2019 của Bộ Ngoại giao Hà Lan",
                    "Công hàm số 12/CH",
                    "numbered, cong_ham, number 12, symbol CH, issued 2019-06-05, issuer Bộ Ngoại giao Hà Lan, issue unknown_symbol",
                ),
            ],
        ),
        // Behind a title that names no other paper, where the symbol names no body or is left out.
        (
            "Sắc lệnh số 8/SL về việc đặt huân chương do Chủ tịch nước ban hành; Thông tư 8 về học phí, do Bộ Tài chính ban hành.",
            &[
                (
                    "Sắc lệnh số 8/SL về việc đặt huân chương do Chủ tịch nước ban hành",
                    "Sắc lệnh số 8/SL",
                    "numbered, sac_lenh, number 8, symbol SL, issuer Chủ tịch nước, code CTN",
                ),
                (
                    "Thông tư 8 về học phí, do Bộ Tài chính ban hành",
                    "Thông tư 8",
                    "short, thong_tu, number 8, issuer Bộ Tài chính, code BTC",
                ),
            ],
        ),
        (
            "Thông tư 8 về quy chế do Bộ Tài chính ban hành. Thông tư 8 về học phí do Bộ Tài chính ban hành năm ngoái",
            &[("Thông tư 8", "", "short, thong_tu, number 8"), ("Thông tư 8", "", "short, thong_tu, number 8")],
        ),
        // The issuer of what the title is about; a kind that one body issues has no other.
        (
            "Thông tư 8 về mẫu thẻ do Bộ Công an ban hành. Nghị định 6/2022 về bảng giá, do UBND tỉnh ban hành.",
            &[
                ("Thông tư 8", "", "short, thong_tu, number 8"),
                ("Nghị định 6/2022", "", "short, nghi_dinh, number 6, year 2022"),
            ],
        ),
        (
            "Sắc lệnh số 9/1948 về thuế chợ do Chủ tịch nước ban hành ngày 3/2/1948 và Nghị định 6/2022 về lương do Chính phủ ban hành",
            &[
                (
                    "Sắc lệnh số 9/1948 về thuế chợ do Chủ tịch nước ban hành ngày 3/2/1948",
                    "Sắc lệnh số 9/1948",
                    "short, sac_lenh, number 9, year 1948, issued 1948-02-03, issuer Chủ tịch nước, code CTN",
                ),
                (
                    "Nghị định 6/2022 về lương do Chính phủ ban hành",
                    "Nghị định 6/2022",
                    "short, nghi_dinh, number 6, year 2022, issuer Chính phủ, code CP",
                ),
            ],
        ),
        // The day of another paper.
        (
            "Quyết định 7/QĐ-UBND về việc áp dụng quy chế do UBND tỉnh ban hành ngày 5/6/2019",
            &[(
                "Quyết định 7/QĐ-UBND về việc áp dụng quy chế do UBND tỉnh ban hành",
                "Quyết định 7/QĐ-UBND",
                "numbered, quyet_dinh, number 7, symbol QĐ-UBND, issuer UBND tỉnh, code UBND",
            )],
        ),
        // The title follows without a mark.
        (
            "Quyết định số 10/2024/QĐ-UBND của Ủy ban nhân dân thành phố Quy\nđịnh về thi đua",
            &[(
                "Quyết định số 10/2024/QĐ-UBND của Ủy ban nhân dân thành phố",
                "Quyết định số 10/2024/QĐ-UBND",
                "numbered, quyet_dinh, number 10, year 2024, symbol QĐ-UBND, issuer Ủy ban nhân dân thành phố, code UBND",
            )],
        ),
        (
            "Quyết định số 15/QĐ-UBND ngày 5/1/2024 của Chủ tịch UBND phường 3, thành phố Tân An, tỉnh Long An về việc",
            &[(
                "Quyết định số 15/QĐ-UBND ngày 5/1/2024 của Chủ tịch UBND phường 3, thành phố Tân An, tỉnh Long An",
                "Quyết định số 15/QĐ-UBND",
                "numbered, quyet_dinh, number 15, symbol QĐ-UBND, issued 2024-01-05, issuer Chủ tịch UBND phường 3, thành phố Tân An, tỉnh Long An, code UBND",
            )],
        ),
        (
            "Quy định số 96-QĐ/TW của Bộ Chính trị ngày 02/02/2023 về lấy phiếu tín nhiệm",
            &[(
                "Quy định số 96-QĐ/TW của Bộ Chính trị ngày 02/02/2023",
                "Quy định số 96-QĐ/TW",
                "numbered, quy_dinh, number 96, symbol QĐ/TW, issued 2023-02-02, issuer Bộ Chính trị, code BCT",
            )],
        ),
        (
            "Thông tư 18/2022/TT-BYT do Bộ Y tế ban hành ngày 31/12/2022",
            &[(
                "Thông tư 18/2022/TT-BYT do Bộ Y tế ban hành ngày 31/12/2022",
                "Thông tư 18/2022/TT-BYT",
                "numbered, thong_tu, number 18, year 2022, symbol TT-BYT, issued 2022-12-31, issuer Bộ Y tế, code BYT",
            )],
        ),
        (
            "Nghị quyết liên tịch số 09/2020/NQLT-CP-UBTVQH14 của Chính phủ và Ủy ban Thường vụ Quốc hội quy định",
            &[(
                "Nghị quyết liên tịch số 09/2020/NQLT-CP-UBTVQH14 của Chính phủ và Ủy ban Thường vụ Quốc hội",
                "Nghị quyết liên tịch số 09/2020/NQLT-CP-UBTVQH14",
                "numbered, nghi_quyet_lien_tich, number 09, year 2020, symbol NQLT-CP-UBTVQH14, issuer Chính phủ và Ủy ban Thường vụ Quốc hội, code CP",
            )],
        ),
        (
            "Thông báo của Ban Thường vụ Huyện ủy số 351-TB/HU nêu",
            &[(
                "Thông báo của Ban Thường vụ Huyện ủy số 351-TB/HU",
                "",
                "numbered, thong_bao, number 351, symbol TB/HU, issuer Ban Thường vụ Huyện ủy, code HU",
            )],
        ),
        // The symbol is that of the body, though another kind has it too.
        (
            "Quyết định của Chủ tịch Hội đồng Bộ trưởng số 217-CT ngày 8/6/1992 quy định",
            &[(
                "Quyết định của Chủ tịch Hội đồng Bộ trưởng số 217-CT ngày 8/6/1992",
                "Quyết định của Chủ tịch Hội đồng Bộ trưởng số 217-CT",
                "numbered, quyet_dinh, number 217, symbol CT, issued 1992-06-08, issuer Chủ tịch Hội đồng Bộ trưởng, code CT",
            )],
        ),
        (
            "Công văn số 31/CV-DN ngày 3/3/2021 của Công ty về việc gia hạn",
            &[(
                "Công văn số 31/CV-DN ngày 3/3/2021 của Công ty",
                "Công văn số 31/CV-DN",
                "numbered, cong_van, number 31, symbol CV-DN, issued 2021-03-03, issuer Công ty",
            )],
        ),
        (
            "Báo cáo số 14/BC-STP của Sở Tư pháp; **Nghị định số 62/2024/NĐ-CP** ngày 7/6/2024 của Chính phủ",
            &[
                (
                    "Báo cáo số 14/BC-STP của Sở Tư pháp",
                    "Báo cáo số 14/BC-STP",
                    "numbered, bao_cao, number 14, symbol BC-STP, issuer Sở Tư pháp",
                ),
                (
                    "Nghị định số 62/2024/NĐ-CP** ngày 7/6/2024 của Chính phủ",
                    "Nghị định số 62/2024/NĐ-CP",
                    "numbered, nghi_dinh, number 62, year 2024, symbol NĐ-CP, issued 2024-06-07, issuer Chính phủ, code CP",
                ),
            ],
        ),
        (
            "Báo cáo số 7/BC-BKTNS của Ban Kinh tế - Ngân sách HĐND tỉnh; Công văn số 5/TA-VP của Tòa án nhân dân khu vực 2",
            &[
                (
                    "Báo cáo số 7/BC-BKTNS của Ban Kinh tế - Ngân sách HĐND tỉnh",
                    "Báo cáo số 7/BC-BKTNS",
                    "numbered, bao_cao, number 7, symbol BC-BKTNS, issuer Ban Kinh tế - Ngân sách HĐND tỉnh, code HĐND",
                ),
                (
                    "Công văn số 5/TA-VP của Tòa án nhân dân khu vực 2",
                    "Công văn số 5/TA-VP",
                    "numbered, cong_van, number 5, symbol TA-VP, issuer Tòa án nhân dân khu vực 2, issue unknown_symbol",
                ),
            ],
        ),
        (
            "Nghị quyết số 12-NQ/ĐU của Ban Chấp hành Đảng bộ Khối Doanh nghiệp Trung ương về",
            &[(
                "Nghị quyết số 12-NQ/ĐU của Ban Chấp hành Đảng bộ Khối Doanh nghiệp Trung ương",
                "Nghị quyết số 12-NQ/ĐU",
                "numbered, nghi_quyet, number 12, symbol NQ/ĐU, issuer Ban Chấp hành Đảng bộ Khối Doanh nghiệp Trung ương",
            )],
        ),
        (
            "Kế hoạch số 141/KH-BCĐ của Ban Chỉ đạo của Chính phủ; BÁO CÁO SỐ 9/BC-STP CỦA SỞ TƯ PHÁP",
            &[
                (
                    "Kế hoạch số 141/KH-BCĐ của Ban Chỉ đạo của Chính phủ",
                    "Kế hoạch số 141/KH-BCĐ",
                    "numbered, ke_hoach, number 141, symbol KH-BCĐ, issuer Ban Chỉ đạo của Chính phủ, code BCĐ",
                ),
                (
                    "BÁO CÁO SỐ 9/BC-STP CỦA SỞ TƯ PHÁP",
                    "BÁO CÁO SỐ 9/BC-STP",
                    "numbered, bao_cao, number 9, symbol BC-STP, issuer SỞ TƯ PHÁP",
                ),
            ],
        ),
        (
            "Nghị quyết số 03-NQ/ĐH của Đại hội đại biểu Đảng bộ tỉnh lần thứ XII, nhiệm kỳ 2020-2025 nêu",
            &[(
                "Nghị quyết số 03-NQ/ĐH của Đại hội đại biểu Đảng bộ tỉnh lần thứ XII, nhiệm kỳ 2020-2025",
                "Nghị quyết số 03-NQ/ĐH",
                "numbered, nghi_quyet, number 03, symbol NQ/ĐH, session 12",
            )],
        ),
        (
            "số 44-NQ/TW, ngày 24/11/2023 Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII",
            &[(
                "44-NQ/TW, ngày 24/11/2023 Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII",
                "44-NQ/TW",
                "numbered, nghi_quyet, number 44, symbol NQ/TW, issued 2023-11-24, issuer Ban Chấp hành Trung ương, code BCHTW, term 13, session 8",
            )],
        ),
    ]);
}

/// Every written form, and the impossible one kept as written.
#[test]
fn dates() {
    check(&[
        // The word for the day was left out.
        (
            "Nghị định số 25/2022/NĐ-CP 12 tháng 4 năm 2022 của Chính phủ",
            &[(
                "Nghị định số 25/2022/NĐ-CP 12 tháng 4 năm 2022 của Chính phủ",
                "Nghị định số 25/2022/NĐ-CP",
                "numbered, nghi_dinh, number 25, year 2022, symbol NĐ-CP, issued 2022-04-12, issuer Chính phủ, code CP",
            )],
        ),
        (
            "Chỉ thị số 08-CT/TW, ngày 20 tháng ba năm 2021, của Ban Bí thư",
            &[(
                "Chỉ thị số 08-CT/TW, ngày 20 tháng ba năm 2021, của Ban Bí thư",
                "Chỉ thị số 08-CT/TW",
                "numbered, chi_thi, number 08, symbol CT/TW, issued 2021-03-20, issuer Ban Bí thư, code BBT",
            )],
        ),
        (
            "Kết luận 54-KL/TW (ngày 9/5/2023) và Quy định 41-QĐ/TW năm 2021",
            &[
                (
                    "Kết luận 54-KL/TW (ngày 9/5/2023)",
                    "Kết luận 54-KL/TW",
                    "numbered, ket_luan, number 54, symbol KL/TW, issued 2023-05-09, code TW",
                ),
                (
                    "Quy định 41-QĐ/TW năm 2021",
                    "Quy định 41-QĐ/TW",
                    "numbered, quy_dinh, number 41, symbol QĐ/TW, issued 2021, code TW",
                ),
            ],
        ),
        (
            "Nghị định số 52/2013/NĐ-CPngày 16/5/2013",
            &[(
                "Nghị định số 52/2013/NĐ-CPngày 16/5/2013",
                "Nghị định số 52/2013/NĐ-CP",
                "numbered, nghi_dinh, number 52, year 2013, symbol NĐ-CP, issued 2013-05-16, code CP",
            )],
        ),
        (
            "Quyết định số 09-QĐ/ĐU ngày 30.02.2022",
            &[(
                "Quyết định số 09-QĐ/ĐU ngày 30.02.2022",
                "Quyết định số 09-QĐ/ĐU",
                "numbered, quyet_dinh, number 09, symbol QĐ/ĐU, issued 2022-02-30, code ĐU, issue impossible_date",
            )],
        ),
        (
            "Thông tư số 96/2006/TT-BTC ngày 6/0/2006; Thông tư 139/2009/TT-BTC ngày 8 tháng 7 năm 009 về kế toán",
            &[
                (
                    "Thông tư số 96/2006/TT-BTC ngày 6/0/2006",
                    "Thông tư số 96/2006/TT-BTC",
                    "numbered, thong_tu, number 96, year 2006, symbol TT-BTC, issued 2006, code BTC, issue impossible_date",
                ),
                (
                    "Thông tư 139/2009/TT-BTC ngày 8 tháng 7 năm 009",
                    "Thông tư 139/2009/TT-BTC",
                    "numbered, thong_tu, number 139, year 2009, symbol TT-BTC, issued 0009-07-08, code BTC, issue impossible_date",
                ),
            ],
        ),
        (
            "Nghị quyết 16 ngày 00/5/2016 của Chính phủ",
            &[(
                "Nghị quyết 16 ngày 00/5/2016 của Chính phủ",
                "Nghị quyết 16",
                "short, nghi_quyet, number 16, issued 2016-05, issuer Chính phủ, code CP, issue impossible_date",
            )],
        ),
        (
            "Thông tư số 01/2002/TT-BYT của ngày 6 tháng 02 năm 2002 của Bộ Y tế",
            &[(
                "Thông tư số 01/2002/TT-BYT của ngày 6 tháng 02 năm 2002 của Bộ Y tế",
                "Thông tư số 01/2002/TT-BYT",
                "numbered, thong_tu, number 01, year 2002, symbol TT-BYT, issued 2002-02-06, issuer Bộ Y tế, code BYT",
            )],
        ),
        (
            "Nghị quyết 29-NQ/TW tháng 11/2013",
            &[(
                "Nghị quyết 29-NQ/TW tháng 11/2013",
                "Nghị quyết 29-NQ/TW",
                "numbered, nghi_quyet, number 29, symbol NQ/TW, issued 2013-11, code TW",
            )],
        ),
    ]);
}
