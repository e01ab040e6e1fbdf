//! Provisions and demonstratives.

use super::check;
use viendan::{Extractor, extract};

/// Lists, ranges, annexes, before the document or behind it, and never over a sentence.
#[test]
fn provisions() {
    check(&[
        // Articles and sections by ordinals, as in the first years.
        (
            "Điều thứ 21 Hiến pháp năm 1946; Mục thứ ba Thông tư số 6/TT-LB",
            &[
                (
                    "Điều thứ 21 Hiến pháp năm 1946",
                    "Hiến pháp năm 1946",
                    "named, hien_phap, year 1946, name Hiến pháp, at article thứ 21",
                ),
                (
                    "Mục thứ ba Thông tư số 6/TT-LB",
                    "Thông tư số 6/TT-LB",
                    "numbered, thong_tu, number 6, symbol TT-LB, code LB, at section thứ ba",
                ),
            ],
        ),
        (
            "điểm a, b và đ khoản 2 Điều 5a Nghị định số 15/2021/NĐ-CP",
            &[(
                "điểm a, b và đ khoản 2 Điều 5a Nghị định số 15/2021/NĐ-CP",
                "Nghị định số 15/2021/NĐ-CP",
                "numbered, nghi_dinh, number 15, year 2021, symbol NĐ-CP, code CP, at point a clause 2 article 5a, at point b clause 2 article 5a, at point đ clause 2 article 5a",
            )],
        ),
        (
            "khoản 1, khoản 3 Điều 7 và từ Điều 9 đến Điều 12 của Luật Đầu tư 2020",
            &[(
                "khoản 1, khoản 3 Điều 7 và từ Điều 9 đến Điều 12 của Luật Đầu tư 2020",
                "Luật Đầu tư 2020",
                "named, luat, year 2020, name Luật Đầu tư, at clause 1 article 7, at clause 3 article 7, at article 9..12",
            )],
        ),
        (
            "Nghị định 100/2019/NĐ-CP (điểm i khoản 8 Điều 5)",
            &[(
                "Nghị định 100/2019/NĐ-CP (điểm i khoản 8 Điều 5)",
                "Nghị định 100/2019/NĐ-CP",
                "numbered, nghi_dinh, number 100, year 2019, symbol NĐ-CP, code CP, at point i clause 8 article 5",
            )],
        ),
        (
            "mục B.I.1 Thông tư số 33/2010/TT-BTC; phần thứ hai Bộ luật Dân sự",
            &[
                (
                    "mục B.I.1 Thông tư số 33/2010/TT-BTC",
                    "Thông tư số 33/2010/TT-BTC",
                    "numbered, thong_tu, number 33, year 2010, symbol TT-BTC, code BTC, at section B.I.1",
                ),
                (
                    "phần thứ hai Bộ luật Dân sự",
                    "Bộ luật Dân sự",
                    "named, bo_luat, name Bộ luật Dân sự, at part thứ hai",
                ),
            ],
        ),
        (
            "Phụ lục V ban hành kèm theo Thông tư số 02/2022/TT-BNV",
            &[(
                "Phụ lục V ban hành kèm theo Thông tư số 02/2022/TT-BNV",
                "Thông tư số 02/2022/TT-BNV",
                "numbered, thong_tu, number 02, year 2022, symbol TT-BNV, code BNV, at appendix V",
            )],
        ),
        (
            "Quy định tại Điều 5. Nghị định 30/2020/NĐ-CP thay thế",
            &[("Nghị định 30/2020/NĐ-CP", "", "numbered, nghi_dinh, number 30, year 2020, symbol NĐ-CP, code CP")],
        ),
        (
            "giai đoạn 2021 - 2025, Thông tư số 55/2023/TT-BTC",
            &[("Thông tư số 55/2023/TT-BTC", "", "numbered, thong_tu, number 55, year 2023, symbol TT-BTC, code BTC")],
        ),
        (
            "điểm s khoản 1; khoản 2 Điều 51; Điều 54 Bộ luật Hình sự",
            &[(
                "điểm s khoản 1; khoản 2 Điều 51; Điều 54 Bộ luật Hình sự",
                "Bộ luật Hình sự",
                "named, bo_luat, name Bộ luật Hình sự, at point s clause 1 article 51, at clause 2 article 51, at article 54",
            )],
        ),
        (
            "khoản 3.2, mục 3 Quy định số 24-QĐ/TW",
            &[(
                "khoản 3.2, mục 3 Quy định số 24-QĐ/TW",
                "Quy định số 24-QĐ/TW",
                "numbered, quy_dinh, number 24, symbol QĐ/TW, code TW, at clause 3.2 section 3",
            )],
        ),
        (
            "Điều 3 Quy định 37 cấm đảng viên nói trái",
            &[("Điều 3 Quy định 37", "Quy định 37", "short, quy_dinh, number 37, at article 3")],
        ),
        // The bracket behind a letter closes another.
        (
            "theo Nghị định 30/2020/NĐ-CP (khoản 2 điểm a) và Nghị định 15/2021/NĐ-CP (điểm b)",
            &[
                (
                    "Nghị định 30/2020/NĐ-CP (khoản 2 điểm a)",
                    "Nghị định 30/2020/NĐ-CP",
                    "numbered, nghi_dinh, number 30, year 2020, symbol NĐ-CP, code CP, at point a clause 2",
                ),
                (
                    "Nghị định 15/2021/NĐ-CP (điểm b)",
                    "Nghị định 15/2021/NĐ-CP",
                    "numbered, nghi_dinh, number 15, year 2021, symbol NĐ-CP, code CP, at point b",
                ),
            ],
        ),
        // As law firms number a clause, and what the alphabet was too short for.
        (
            "Điều 8.1 Luật Đất đai; điểm aa khoản 1 Điều 5 Luật Nhà ở; Điểm a.1 khoản 1 Điều 2 Bộ luật Dân sự",
            &[
                ("Điều 8.1 Luật Đất đai", "Luật Đất đai", "named, luat, name Luật Đất đai, at article 8.1"),
                (
                    "điểm aa khoản 1 Điều 5 Luật Nhà ở",
                    "Luật Nhà ở",
                    "named, luat, name Luật Nhà ở, at point aa clause 1 article 5",
                ),
                (
                    "Điểm a.1 khoản 1 Điều 2 Bộ luật Dân sự",
                    "Bộ luật Dân sự",
                    "named, bo_luat, name Bộ luật Dân sự, at point a.1 clause 1 article 2",
                ),
            ],
        ),
        // The heading of the next line.
        (
            "theo Luật số 32/2009/QH12,\nĐiều 1.",
            &[("Luật số 32/2009/QH12", "", "numbered, luat, number 32, year 2009, symbol QH12, code QH")],
        ),
    ]);
}

/// What a demonstrative points to.
#[test]
fn anaphors() {
    check(&[
        // A decision in small letters, in its own text, where something is issued with it or has to carry it out.
        (
            "QUYẾT ĐỊNH:\nĐiều 1. Quy chế ban hành kèm theo quyết định này. Các sở chịu trách nhiệm thi hành quyết định này. Bà A không nhận quyết định này.",
            &[("quyết định này", "", "anaphor, quyet_dinh"), ("quyết định này", "", "anaphor, quyet_dinh")],
        ),
        // That of somebody else, in the news and in a decision.
        (
            "Ông B gửi ảnh kèm theo quyết định này. Theo ông, biểu giá ban hành kèm theo quyết định này chưa đúng. Bên bán chịu trách nhiệm thi hành quyết định này của tòa.",
            &[],
        ),
        (
            "QUYẾT ĐỊNH:\nĐiều 1. Bên bán chịu trách nhiệm thi hành quyết định này của tòa và nộp đơn kèm theo quyết định này.",
            &[],
        ),
        (
            "theo khoản 2, 3 Điều 8 và Điều 9 Nghị định này",
            &[(
                "khoản 2, 3 Điều 8 và Điều 9 Nghị định này",
                "Nghị định này",
                "anaphor, nghi_dinh, at clause 2 article 8, at clause 3 article 8, at article 9",
            )],
        ),
        (
            "Chỉ thị nêu trên và văn bản này; Điều 3 của Luật này",
            &[
                ("Chỉ thị nêu trên", "", "anaphor, chi_thi"),
                ("văn bản này", "", "anaphor, khac"),
                ("Điều 3 của Luật này", "Luật này", "anaphor, luat, at article 3"),
            ],
        ),
        ("02 Nghị định này và các Thông tư nêu trên", &[]),
        // What has articles is a document, though its kind is written small.
        (
            "tại Điều 7 quy chế này và theo quy định này, kế hoạch nêu trên",
            &[("Điều 7 quy chế này", "quy chế này", "anaphor, quy_che, at article 7")],
        ),
        // The articles of a decision speak of itself.
        // At the head of a sentence "Kế hoạch này" is any plan, but in a text that says it is one.
        ("Tỉnh đã lập kế hoạch.\nKế hoạch này được gửi đến các xã.", &[]),
        (
            "ỦY BAN NHÂN DÂN\n\nKẾ HOẠCH\nphòng dịch\n\n1. Kế hoạch này được gửi đến các xã. Báo cáo này thì không.",
            &[("Kế hoạch này", "", "anaphor, ke_hoach")],
        ),
        (
            "Điều 3. Quyết định này được giao cho ông A.\n**Điều 4.** Quyết định này có hiệu lực từ ngày ký.",
            &[("Quyết định này", "", "anaphor, quyet_dinh"), ("Quyết định này", "", "anaphor, quyet_dinh")],
        ),
    ]);
}

/// Pinpoints without a document are mentions of their own where they are asked for, and only there.
#[test]
fn bare_provisions_are_found_on_request() {
    let text = "Theo khoản 2 Điều 5 thì không; điểm a khoản này và Điều 9 của Luật này dẫn tới Chương III.";
    let found: Vec<_> = Extractor::new()
        .provisions(true)
        .extract(text)
        .map(|mention| (mention.as_provision().is_some(), mention.text().to_owned()))
        .collect();
    let expected =
        [(true, "khoản 2 Điều 5"), (true, "điểm a khoản này"), (false, "Điều 9 của Luật này"), (true, "Chương III")];
    assert_eq!(found, expected.map(|(bare, words)| (bare, words.to_owned())));
    assert_eq!(extract(text).count(), 1);
}

/// What is asked for besides changes nothing of the documents, and reports no provision of theirs again.
#[test]
fn bare_provisions_leave_documents_as_they_are() {
    for (text, documents) in [
        ("Luật Thủy sản năm 2017 (Điều 12 và Điều 14) quy định.", 1),
        (
            "Thông tư số 7/2021/TT-BYT (Điều 4), 8/2021/TT-BYT (khoản 3 Điều 6) và 9/2021/TT-BYT ngày 04/5/2021 của Bộ Y tế",
            3,
        ),
        ("Nghị quyết 4/NQ-CP (khoản 1 Điều 2), 5/NQ-CP ngày 6/7/2022 của Chính phủ", 2),
    ] {
        let alone: Vec<_> = extract(text).collect();
        let asked: Vec<_> = Extractor::new().provisions(true).extract(text).collect();
        assert_eq!(alone.len(), documents, "{text}");
        assert_eq!(asked, alone, "{text}");
        let implied = alone.iter().filter_map(|mention| mention.as_document()?.implied()).count();
        assert_eq!(implied, documents - 1, "{text}");
    }
    // Between the documents of a list others may stand, and provisions of none.
    let text =
        "Nghị định 5/2022/NĐ-CP, khoản 2 Điều 3, Nghị định 6/2022/NĐ-CP ngày 7/8/2022 của Chính phủ; theo Điều 9.";
    let alone: Vec<_> = extract(text).collect();
    let asked: Vec<_> = Extractor::new().provisions(true).extract(text).collect();
    let documents: Vec<_> = asked.iter().filter(|mention| mention.as_document().is_some()).cloned().collect();
    assert_eq!(documents, alone);
    assert!(asked.len() > alone.len());
}

/// A pinpoint belongs to its document however long it is, and is no provision of its own beside it.
#[test]
fn a_long_pinpoint_is_reported_once() {
    for count in 1..200 {
        let places: Vec<_> = (1..=count).map(|number| format!("khoản {number} Điều {number}")).collect();
        let text = format!("Bãi bỏ {} của Luật Đất đai năm 2013.", places.join(", "));
        let found: Vec<_> = Extractor::new().provisions(true).extract(&text).collect();
        let overlap = found.windows(2).any(|pair| pair[0].span().overlaps(pair[1].span()));
        assert!(!overlap, "{count} places: {:?}", found.iter().map(|mention| mention.span()).collect::<Vec<_>>());
        // As many elements as a chain has at most are forty such places.
        if count <= 40 {
            assert_eq!(found.len(), 1, "{count} places");
            assert_eq!(found[0].as_document().unwrap().provisions().len(), count);
        }
    }
}
