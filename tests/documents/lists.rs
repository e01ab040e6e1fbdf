//! Lists, and what their last member implies.

use super::check;
use viendan::extract;

/// A shared head, a repeated "số", a kind named once, counts, and mixed styles.
#[test]
fn lists() {
    check(&[
        (
            "các Nghị quyết số 18-NQ/TW, 19-NQ/TW và số 20-NQ/TW của Trung ương",
            &[
                ("Nghị quyết số 18-NQ/TW", "", "numbered, nghi_quyet, number 18, symbol NQ/TW, code TW"),
                ("19-NQ/TW", "", "numbered, nghi_quyet, number 19, symbol NQ/TW, code TW"),
                (
                    "20-NQ/TW của Trung ương",
                    "20-NQ/TW",
                    "numbered, nghi_quyet, number 20, symbol NQ/TW, issuer Trung ương, code TW",
                ),
            ],
        ),
        (
            "các Thông tư của Bộ trưởng Bộ Y tế: số 05/2019/TT-BYT ngày 28/3/2019; số 17/2020/TT-BYT",
            &[
                (
                    "Thông tư của Bộ trưởng Bộ Y tế: số 05/2019/TT-BYT ngày 28/3/2019",
                    "Thông tư của Bộ trưởng Bộ Y tế: số 05/2019/TT-BYT",
                    "numbered, thong_tu, number 05, year 2019, symbol TT-BYT, issued 2019-03-28, issuer Bộ trưởng Bộ Y tế, code BYT",
                ),
                ("17/2020/TT-BYT", "", "numbered, thong_tu, number 17, year 2020, symbol TT-BYT, code BYT"),
            ],
        ),
        // A symbol that is certain tells the kind of a member that the head's word does not fit.
        (
            "Nghị định số 30/2020/NĐ-CP, 15/2021/TT-BTC và 16/2021/TT-BTC",
            &[
                ("Nghị định số 30/2020/NĐ-CP", "", "numbered, nghi_dinh, number 30, year 2020, symbol NĐ-CP, code CP"),
                ("15/2021/TT-BTC", "", "numbered, thong_tu, number 15, year 2021, symbol TT-BTC, code BTC"),
                ("16/2021/TT-BTC", "", "numbered, thong_tu, number 16, year 2021, symbol TT-BTC, code BTC"),
            ],
        ),
        (
            "các Quy định số 12-QĐ/TW, 13-QĐ/TW; văn bản số 59-CV/TW, 30/2020/NĐ-CP; các Luật số 45/2019/QH14, 46/2019/QH14",
            &[
                ("Quy định số 12-QĐ/TW", "", "numbered, quy_dinh, number 12, symbol QĐ/TW, code TW"),
                ("13-QĐ/TW", "", "numbered, quy_dinh, number 13, symbol QĐ/TW, code TW"),
                ("văn bản số 59-CV/TW", "", "numbered, khac, number 59, symbol CV/TW, code TW"),
                ("30/2020/NĐ-CP", "", "numbered, khac, number 30, year 2020, symbol NĐ-CP, code CP"),
                ("Luật số 45/2019/QH14", "", "numbered, luat, number 45, year 2019, symbol QH14, code QH"),
                ("46/2019/QH14", "", "numbered, luat, number 46, year 2019, symbol QH14, code QH"),
            ],
        ),
        (
            "04 Nghị quyết, gồm Nghị quyết số 57, 59, 66 và 68",
            &[
                ("Nghị quyết số 57", "", "short, nghi_quyet, number 57"),
                ("59", "", "short, nghi_quyet, number 59"),
                ("66", "", "short, nghi_quyet, number 66"),
                ("68", "", "short, nghi_quyet, number 68"),
            ],
        ),
        (
            "các Quyết định số 41/2009/QĐ-TTg, 613/QĐ-TTg, 206-CP/1979, 111-HĐBT/1981",
            &[
                (
                    "Quyết định số 41/2009/QĐ-TTg",
                    "",
                    "numbered, quyet_dinh, number 41, year 2009, symbol QĐ-TTg, code TTg",
                ),
                ("613/QĐ-TTg", "", "numbered, quyet_dinh, number 613, symbol QĐ-TTg, code TTg"),
                ("206-CP/1979", "", "numbered, quyet_dinh, number 206, year 1979, symbol CP, code CP"),
                ("111-HĐBT/1981", "", "numbered, quyet_dinh, number 111, year 1981, symbol HĐBT, code HĐBT"),
            ],
        ),
        // An empty line ends the paragraph, and the list with it.
        (
            "các Nghị quyết 18,\r\n19",
            &[("Nghị quyết 18", "", "short, nghi_quyet, number 18"), ("19", "", "short, nghi_quyet, number 19")],
        ),
        ("các Nghị quyết 18, \n\n19", &[("Nghị quyết 18", "", "short, nghi_quyet, number 18")]),
        // The kind of statutes is named once; only names of the catalogue go on with the list.
        (
            "các luật Đất đai, Nhà ở và Đầu tư năm 2020",
            &[
                ("luật Đất đai", "", "named, luat, name luật Đất đai"),
                ("Nhà ở", "", "named, luat, name Nhà ở"),
                ("Đầu tư năm 2020", "", "named, luat, year 2020, name Đầu tư"),
            ],
        ),
        (
            "hai Bộ luật Dân sự, Hình sự",
            &[
                ("Bộ luật Dân sự", "", "named, bo_luat, name Bộ luật Dân sự"),
                ("Hình sự", "", "named, bo_luat, name Hình sự"),
            ],
        ),
        ("các Luật Đất đai, Nhà ở xã hội", &[("Luật Đất đai", "", "named, luat, name Luật Đất đai")]),
        ("Luật Đất đai, Đầu tư", &[("Luật Đất đai", "", "named, luat, name Luật Đất đai")]),
    ]);
}

/// What the last member of a list says is implied of the others, and says so.
#[test]
fn an_issuer_behind_a_list_is_implied_of_its_earlier_members() {
    let text = "các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII";
    let mentions: Vec<_> = extract(text).collect();
    let [first, last] = [mentions[0].as_document().unwrap(), mentions[1].as_document().unwrap()];
    assert_eq!((first.issued(), first.term()), (None, None));
    let implied = first.implied().unwrap();
    assert_eq!(implied.issuer().and_then(|issuer| issuer.name()), Some("Ban Chấp hành Trung ương"));
    assert_eq!(implied.issued().map(|date| date.to_string()).as_deref(), Some("2017-10-25"));
    assert_eq!((implied.term(), last.term()), (Some(12), Some(12)));
    assert!(last.implied().is_none());
}

/// A statute that leaves its kind to the first of a list is written with it.
#[test]
fn listed_statutes_are_displayed_with_their_kind() {
    let text = "các Luật Đất đai, Công an nhân dân và Đầu tư năm 2020; hai Bộ luật Dân sự, Hình sự; BLDS và BLHS";
    let written: Vec<_> = extract(text).filter_map(|m| m.as_document().map(|d| d.reference().to_string())).collect();
    let expected = [
        "Luật Đất đai",
        "Luật Công an nhân dân",
        "Luật Đầu tư năm 2020",
        "Bộ luật Dân sự",
        "Bộ luật Hình sự",
        "BLDS",
        "BLHS",
    ];
    assert_eq!(written, expected);
}
