//! Which document a reference names: its key, and its identifiers in other schemes.

mod support;

use std::collections::HashMap;

use proptest::prelude::*;
use support::disturb::{DISTURBANCES, combined};
use support::fixtures;
use support::fragments::{paragraph, text};
use support::passage::Passage;
use support::rng::Rng;
use viendan::{DocumentKey, DocumentMention, DocumentReference, Extractor, Identity, Mention, identify, resolve};

fn documents(text: &str) -> Vec<DocumentMention<'_>> {
    viendan::extract(text).filter_map(Mention::into_document).collect()
}

/// The key of the one document that a text mentions.
#[track_caller]
fn key(text: &str) -> Option<String> {
    let documents = documents(text);
    assert_eq!(documents.len(), 1, "{text}: {documents:#?}");
    documents[0].key().map(String::from)
}

/// The keys of all mentions of a text, read together.
fn keys(text: &str) -> Vec<(String, String)> {
    let mentions: Vec<_> = viendan::extract(text).collect();
    let identities = identify(&mentions, &resolve(text, &mentions));
    assert_eq!(identities.len(), mentions.len());
    let key =
        |identity: &Option<Identity>| identity.as_ref().map_or("-".to_owned(), |identity| identity.key().to_string());
    mentions.iter().zip(&identities).map(|(mention, identity)| (mention.text().to_owned(), key(identity))).collect()
}

#[track_caller]
fn assert_keys(text: &str, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(words, key)| ((*words).to_owned(), (*key).to_owned())).collect();
    assert_eq!(keys(text), expected, "{text}");
}

/// The same document, however it is spelled, has one key.
#[test]
fn one_document_has_one_key() {
    for (expected, spellings) in [
        (
            "nghi_dinh/cp/5-2020",
            &[
                "Nghị định số 05/2020/NĐ-CP ngày 03/01/2020 của Chính phủ",
                "Nghị định 5/2020/NĐ-CP",
                "NGHỊ ĐỊNH SỐ 05/2020/NĐ-CP",
                "nghị định số 05/2020/nđ-cp",
                "Nghị định số 05/2020/ND-CP",
                "Nghị định số 05/2020/NÐ-CP",
                "Nghị định số 05 /2020/NĐ - CP",
                "Nghi\u{323} đi\u{323}nh số 05/2020/NĐ-CP",
                "05/2020/NĐ-CP",
                "khoản 2 Điều 5 Nghị định 05/2020/NĐ-CP",
                "Nghị định 5/2020",
                "Nghị định số 05/NĐ-CP ngày 03/01/2020",
            ][..],
        ),
        (
            "luat/qh13/45-2013",
            &[
                "Luật Đất đai năm 2013",
                "Luật đất đai 2013",
                "LUẬT ĐẤT ĐAI NĂM 2013",
                "LĐĐ 2013",
                "Luật Đất đai 45/2013",
                "Luật Đất đai số 45/2013/QH13",
                "Luật Đất đai ngày 29/11/2013",
                "Luật số 45/2013/QH13 ngày 29 tháng 11 năm 2013 của Quốc hội",
                "Luật số 45/QH13 ngày 29/11/2013",
                "45/2013/QH13",
            ],
        ),
        ("nghi_quyet/ubtvqh15/595", &["Nghị quyết số 595/NQ-UBTVQH15 ngày 12/9/2022", "Nghị quyết số 595/NQ-UBTVQH15"]),
        (
            "luat/qh13/100-2015",
            &["Bộ luật Hình sự năm 2015", "BLHS 2015", "Bộ luật hình sự số 100/2015/QH13", "Luật số 100/2015/QH13"],
        ),
        ("luat/qh14/45-2019", &["Bộ luật Lao động 2019", "Bộ luật số 45/2019/QH14", "Luật Lao động năm 2019"]),
        (
            "luat/qh12/37-2009",
            &["Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự năm 2009", "Luật số 37/2009/QH12"],
        ),
        (
            "luat/qh15/7-2022",
            &[
                "Luật Sở hữu trí tuệ sửa đổi 2022",
                "Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ năm 2022",
                "Luật số 07/2022/QH15",
            ],
        ),
        (
            "luat/ctn/18@1993",
            &["Luật Dầu khí năm 1993", "Luật Dầu khí số 18-L/CTN", "Luật Dầu khí số 18-L/CTN ngày 06/7/1993"],
        ),
        (
            "hien_phap@2013",
            &["Hiến pháp năm 2013", "Hiến pháp 2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013"],
        ),
        (
            "nghi_quyet/tw/18@khoa-12",
            &[
                "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương",
                "Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương khóa XII",
                "Nghị quyết số 18/NQ-TW ngày 25/10/2017",
                "Nghị quyết 18-NQ/TW tháng 10/2017",
                "18-NQ/TW ngày 25/10/2017",
                "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII",
            ],
        ),
        (
            "quy_dinh/tw/37@khoa-13",
            &[
                "Quy định số 37-QĐ/TW ngày 25/10/2021",
                "37-QĐ/TW ngày 25/10/2021",
                "Quyết định 37-QĐ/TW ngày 25/10/2021",
            ],
        ),
        (
            "quyet_dinh/ubnd.tinh-ha-nam/15-2020",
            &[
                "Quyết định số 15/2020/QĐ-UBND của Ủy ban nhân dân tỉnh Hà Nam",
                "Quyết định số 15/2020/QĐ-UBND ngày 03/4/2020 của UBND tỉnh Hà Nam",
                "Quyết định 15/2020/QĐ-UBND của Uỷ ban nhân dân tỉnh Hà Nam",
                "Quyết định số 15/2020/QĐ-UBND của Chủ tịch UBND tỉnh Hà Nam",
                "Quyết định số 15/2020/QĐ-UBND do tỉnh Hà Nam ban hành",
            ],
        ),
        (
            "quyet_dinh/ubnd.tinh-thua-thien-hue/15-2020",
            &[
                "Quyết định số 15/2020/QĐ-UBND của UBND tỉnh Thừa Thiên Huế",
                "Quyết định số 15/2020/QĐ-UBND của UBND tỉnh Thừa Thiên - Huế",
                "Quyết định số 15/2020/QĐ-UBND của Ủy ban nhân dân tỉnh Thừa Thiên–Huế",
            ],
        ),
        (
            "quyet_dinh/ubnd.quan-1-thanh-pho-ho-chi-minh/15-2020",
            &[
                "Quyết định số 15/2020/QĐ-UBND của UBND Quận 1, Thành phố Hồ Chí Minh",
                "Quyết định số 15/2020/QĐ-UBND của UBND quận 01, TP.HCM",
            ],
        ),
        (
            "nghi_quyet/hdnd.thanh-pho-ho-chi-minh/10@2020",
            &[
                "Nghị quyết số 10/NQ-HĐND ngày 03/4/2020 của HĐND TP. Hồ Chí Minh",
                "Nghị quyết số 10/NQ-HĐND ngày 03/4/2020 của Hội đồng nhân dân Thành phố Hồ Chí Minh",
            ],
        ),
        (
            "thong_tu/bnnptnt/45-2009",
            &["Thông tư số 45/2009/TT-BNNPTNT", "Thông tư 45/2009/TT-BNN&PTNT", "Thông tư 45/2009/TT-BNN"],
        ),
        (
            "thong_tu_lien_tich/btm-btc/8-2004",
            &["Thông tư liên tịch số 08/2004/TTLT/BTM-BTC", "Thông tư liên tịch 08/2004/TTLT-BTM-BTC"],
        ),
        (
            "thong_tu/btc/19-2021",
            &[
                "Thông tư số 19/2021/TT-BTC",
                "Thông tư 19/2021 của Bộ Tài chính",
                "Thông tư 19 năm 2021 của Bộ trưởng Bộ Tài chính",
            ],
        ),
        (
            "chi_thi/tw/5@khoa-12",
            &[
                "Chỉ thị số 05-CT/TW ngày 15/5/2016",
                "Chỉ thị 05 ngày 15/5/2016 của Bộ Chính trị",
                "Chỉ thị 05 của Bộ Chính trị khóa XII",
            ],
        ),
        (
            "cong_van/vpcp-cn/3029@2024",
            &[
                "Công văn số 3029/VPCP-CN ngày 06/5/2024",
                "văn bản số 3029/VPCP-CN ngày 06/5/2024",
                "3029/VPCP-CN ngày 06/5/2024",
            ],
        ),
        ("tieu_chuan/tcvn/5687@1992", &["TCVN 5687:1992", "TCVN 5687-92", "Tiêu chuẩn quốc gia TCVN 5687:1992"]),
        ("quyet_dinh/hdbt/111@1981", &["Quyết định số 111-HĐBT ngày 13/10/1981", "Quyết định số 111-HĐBT/1981"]),
        (
            "nghi_quyet/dai-hoi-dang@khoa-13",
            &[
                "Nghị quyết Đại hội XIII của Đảng",
                "Nghị quyết Đại hội Đảng lần thứ XIII",
                "Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII",
                "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng Cộng sản Việt Nam",
                "Nghị quyết ĐHĐBTQ lần thứ XIII của Đảng",
                "Nghị quyết Đại hội XIII của Đảng\nNhân dân tỉnh Hà Nam ra sức thi đua",
            ],
        ),
    ] {
        for spelling in spellings {
            assert_eq!(key(spelling).as_deref(), Some(expected), "{spelling}");
        }
    }
}

/// What is near has another key, or none.
#[test]
fn documents_that_are_alike_are_told_apart() {
    let different = [
        "Nghị định số 05/2020/NĐ-CP",
        "Nghị định số 05/2021/NĐ-CP",
        "Nghị định số 5b/2020/NĐ-CP",
        "Nghị định số 50/2020/NĐ-CP",
        "Thông tư số 05/2020/TT-BTC",
        "Thông tư số 05/2020/TT-BTP",
        "Quyết định số 05/2020/QĐ-TTg",
        // The year is not in the number: another series.
        "Quyết định số 05/QĐ-TTg ngày 03/01/2020",
        "Chỉ thị số 05/CT-TTg ngày 03/01/2020",
        "Công điện số 05/CĐ-TTg ngày 03/01/2020",
        "Luật số 01/2021/QH15",
        "Nghị quyết số 01/2021/QH15",
        "Nghị quyết số 35/2023/UBTVQH15",
        "Nghị quyết số 35/NQ-UBTVQH15",
        "Luật Đất đai năm 2013",
        "Luật Đất đai năm 2024",
        "Luật Đất đai năm 1993",
        "Luật Đấu thầu năm 2013",
        "Bộ luật Hình sự năm 2015",
        "Bộ luật Hình sự năm 1999",
        "Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự năm 2009",
        "Hiến pháp năm 2013",
        "Hiến pháp năm 1992",
        "Chỉ thị số 05-CT/TW ngày 15/5/2016",
        "Chỉ thị số 05-CT/TW ngày 09/4/2011",
        "Nghị quyết số 05-NQ/TW ngày 01/11/2016",
        "Nghị quyết số 05-NQ/TU ngày 01/11/2016 của Tỉnh ủy Hà Nam",
        "Nghị quyết số 05-NQ/TU ngày 01/11/2016 của Tỉnh ủy Nam Định",
        "Quyết định số 05-QĐ/TU ngày 01/11/2016 của Tỉnh ủy Nam Định",
        "Quy định số 05-QĐ/TU ngày 01/11/2016 của Tỉnh ủy Nam Định",
        "Quyết định số 05/2020/QĐ-UBND của UBND tỉnh Hà Nam",
        "Quyết định số 05/2020/QĐ-UBND của UBND tỉnh Nam Định",
        "Quyết định số 05/2020/QĐ-UBND của UBND thành phố Nam Định, tỉnh Nam Định",
        "Quyết định số 05/2020/QĐ-UBND của UBND thành phố Hà Nội",
        "Quyết định số 05/2020/QĐ-UBND của UBND TX Sơn Tây, TP Hà Nội",
        "Quyết định số 05/2020/QĐ-UBND của UBND Q. Thanh Xuân, TP. Hà Nội",
        "Quyết định số 05/2020/QĐ-UBND của UBND tỉnh Tiền Giang",
        "Quyết định số 05/2020/QĐ-UBND của UBND H. Châu Thành, tỉnh Tiền Giang",
        "Quyết định số 05/QĐ-UBND ngày 03/01/2020 của UBND tỉnh Hà Nam",
        "Quyết định số 05/QĐ-UBND ngày 03/01/2020 của UBND quận 1, thành phố Hồ Chí Minh",
        "Quyết định số 05/QĐ-UBND ngày 03/01/2020 của UBND quận 3, thành phố Hồ Chí Minh",
        // The provinces were merged between the two.
        "Quyết định số 05/2025/QĐ-UBND ngày 03/01/2025 của UBND tỉnh Ninh Bình",
        "Quyết định số 05/2025/QĐ-UBND ngày 03/9/2025 của UBND tỉnh Ninh Bình",
        "Đề án số 05/ĐA-BTC ngày 03/01/2020",
        "Dự án số 05/DA-BTC ngày 03/01/2020",
        "TCVN 1822:2014",
        "TCVN/QS 1822:2014",
        "TCVN 1822-1:2014",
        "QCVN 01:2018/BYT",
        "QCVN 01:2018/BCT",
        "Nghị quyết Đại hội XII của Đảng",
        "Nghị quyết Đại hội XIII của Đảng",
    ];
    let mut known = HashMap::new();
    for text in different {
        let key = key(text).unwrap_or_else(|| panic!("{text}"));
        if let Some(other) = known.insert(key.clone(), text) {
            panic!("{text} and {other} have the key {key}");
        }
    }
}

/// Where a text does not say which document it is, nothing is guessed.
#[test]
fn what_does_not_tell_one_document_has_no_key() {
    for text in [
        // Numbers that restart, with nothing that tells when.
        "Nghị quyết số 18-NQ/TW",
        "Nghị quyết số 18-NQ/TW năm 2021",
        "Luật số 45/QH13",
        // The code of two series, or of one that the usual code is not of.
        "10-QĐ/TU ngày 05/5/2021 của Tỉnh ủy Hà Nam",
        "Quy định số 37-QĐi/TW ngày 25/10/2021",
        "Nghị quyết số 18-NQ/TW ngày 28/01/2021",
        "Quyết định số 749/QĐ-TTg",
        "Quyết định số 15/2025/QĐ-UBND của UBND tỉnh Hà Nam",
        // Bodies that there are many of.
        "Quyết định số 15/2020/QĐ-UBND",
        "Quyết định số 15/2020/QĐ-UBND của UBND tỉnh",
        "Quyết định số 15/2020/QĐ-UBND của UBND huyện Châu Thành",
        "Quyết định số 15/2020/QĐ-UBND của UBND Châu Thành, tỉnh Tiền Giang",
        "Quyết định số 15/2020/QĐ-UBND của UBND thành phố Nam Định",
        "Quyết định số 15/2020/QĐ-UBND của UBND thành phố Huế",
        "Quyết định số 15/2020/QĐ-UBND của UBND xã Bình Lục, tỉnh Hà Nam",
        "Quyết định số 15/2020/QĐ-UBND của UBND tỉnh HN",
        "Quyết định số 15/2020/QĐ-UBND của UBND thành phố trực thuộc Trung ương",
        "Quyết định số 15/2020/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh công bố Danh mục",
        "Quyết định số 15/2020/QĐ-UBND của Ủy ban nhân dân tỉnh thành lập Ban Chỉ đạo",
        "Nghị quyết số 10-NQ/TU ngày 05/5/2021 của Thành ủy Nam Định",
        "Nghị quyết số 10-NQ/TU ngày 05/5/2021 của Tỉnh ủy",
        "Nghị quyết số 10-NQ/HU ngày 05/5/2021 của Huyện ủy Châu Thành",
        "Nghị quyết số 10-NQ/ĐU ngày 05/5/2021",
        "Kế hoạch số 02-KH/BCĐ ngày 05/5/2021",
        "Thông tư liên bộ số 29/TT-LB ngày 25/10/1991",
        "Bản án số 179/2018/HS-ST",
        "Hợp đồng số 15/2020/HĐ-BTC",
        "Điều lệ công tác đảng, công tác chính trị trong Quân đội nhân dân Việt Nam khóa XI",
        "TCCS 01:2020",
        "TCVN 7114:2008/SĐ1:2010",
        "QCVN 01:2018",
        // Kinds that share their numbers.
        "Nghị quyết số 01/2021/QH",
        "01/2021/QH15",
        "13/CP ngày 27/02/1993",
        // Names.
        "Luật Đất đai",
        "Luật Đất đai năm 2014",
        "Luật Tổ chức chính quyền địa phương năm 2025",
        "Luật sửa đổi, bổ sung một số điều của Luật Đất đai năm 2013",
        "LĐT 2005",
        "Hiến pháp",
        "Điều lệ Đảng",
        // Meetings that pass several, or that others have too.
        "Nghị quyết Trung ương 4 khóa XII",
        "Nghị quyết Đại hội XIII",
        "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII",
        "Nghị quyết kỳ họp thứ 5, Quốc hội khóa XV",
        "Văn kiện Đại hội XIII của Đảng",
        // Of branches and of others.
        "Nghị quyết Đại hội Đảng tỉnh lần thứ XIII",
        "Nghị quyết Đại hội đại biểu Đảng thành phố Hà Nội lần thứ XIII",
        "Nghị quyết Đại hội chi bộ Đảng lần thứ XIII",
        "Nghị quyết Đại hội Công đoàn lần thứ XIII của Đảng",
        "Nghị quyết Đại hội Đảng Quân đội lần thứ XI",
        "Nghị quyết Đại hội Đoàn lần thứ XII của Đảng",
        "Nghị quyết Đại hội Hội Nông dân lần thứ XII của Đảng",
        "Nghị quyết Đại hội Đảng quận 1",
        "Nghị quyết Đại hội XIII của Đảng bộ tỉnh Hà Nam",
        // Contradictions.
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021",
        "Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XI",
        "Nghị quyết số 19-NQ/TW ngày 30/02/2015 của Ban Chấp hành Trung ương khóa XII",
        "Chỉ thị số 30/2020/NĐ-CP",
        "Luật Ngân sách nhà nước số 89/2015/QH13",
        "Luật Nhà ở số 45/2013/QH13",
        "Luật Đất đai số 100/2015/QH13",
        "Luật Giáo dục số 08/2012/QH13",
        "Nghị định số 45/2013/QH13",
        "Luật số 45/2020/QH13",
        "Luật số 45/QH13 ngày 29/11/2023",
        "Nghị quyết số 05-NQ/TW ngày 05/5/2017 của Tỉnh ủy Hà Nam",
        "Quyết định số 15/2020/QĐ-UBND của Sở Y tế tỉnh Hà Nam",
        "Nghị quyết số 15/2020/NQ-HĐND của UBND tỉnh Hà Nam",
        // What is at hand, and what has only a number.
        "Nghị định này",
        "Chỉ thị số 05",
        "Thông tư số 05/2020",
        "Quyết định 15 năm 2020 của Thủ tướng Chính phủ",
        "Nghị quyết 4 của Ban Chấp hành Trung ương khóa XII",
        "Chỉ thị 05 của Bộ Chính trị",
        "Quyết định 10 năm 2020 của Bộ Công Thương",
        "Nghị định 71/1995",
        // Of others than the Party.
        "Nghị quyết Đại hội lần thứ XI của Đảng Nhân dân Cách mạng Lào",
        "Nghị quyết Đại hội XIII của Đảng ủy xã Nghi Lộc",
    ] {
        assert_eq!(key(text), None, "{text}");
    }
}

#[test]
fn mentions_of_one_document_have_one_key_when_they_are_read_together() {
    let directive = "chi_thi/tw/5@khoa-12";
    assert_keys(
        "Chỉ thị 05-CT/TW đi vào cuộc sống. Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị; Chỉ thị 05; Chỉ thị này; Kết luận 21-KL/TW.",
        &[
            ("Chỉ thị 05-CT/TW", directive),
            ("Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị", directive),
            ("Chỉ thị 05", directive),
            ("Chỉ thị này", directive),
            ("Kết luận 21-KL/TW", "-"),
        ],
    );
    // Neither says it all.
    let decision = "quyet_dinh/ubnd.tinh-ha-nam/15@2020";
    assert_keys(
        "Quyết định số 15/QĐ-UBND ngày 03/4/2020 của UBND tỉnh; Quyết định 15/QĐ-UBND của UBND tỉnh Hà Nam",
        &[
            ("Quyết định số 15/QĐ-UBND ngày 03/4/2020 của UBND tỉnh", decision),
            ("Quyết định 15/QĐ-UBND của UBND tỉnh Hà Nam", decision),
        ],
    );
    // The text says which of the laws it is.
    assert_keys(
        "Luật Đất đai năm 2013 và Luật Nhà ở; theo Luật Đất đai",
        &[("Luật Đất đai năm 2013", "luat/qh13/45-2013"), ("Luật Nhà ở", "-"), ("Luật Đất đai", "luat/qh13/45-2013")],
    );
    // The Party's congress and a branch's.
    assert_keys(
        "Nghị quyết Đại hội XIII của Đảng và Nghị quyết Đại hội XIII của Đảng bộ tỉnh Hà Nam",
        &[
            ("Nghị quyết Đại hội XIII của Đảng", "nghi_quyet/dai-hoi-dang@khoa-13"),
            ("Nghị quyết Đại hội XIII của Đảng bộ tỉnh Hà Nam", "-"),
        ],
    );
    // One has the year in its number, and is of another series.
    assert_keys(
        "Quyết định 749/QĐ-TTg ngày 03/6/2020 và Quyết định 749/2020/QĐ-TTg",
        &[
            ("Quyết định 749/QĐ-TTg ngày 03/6/2020", "quyet_dinh/ttg/749@2020"),
            ("Quyết định 749/2020/QĐ-TTg", "quyet_dinh/ttg/749-2020"),
        ],
    );
    // Either may be meant.
    assert_keys(
        "Luật Đất đai năm 2013 và Luật Đất đai năm 2024; theo Luật Đất đai",
        &[
            ("Luật Đất đai năm 2013", "luat/qh13/45-2013"),
            ("Luật Đất đai năm 2024", "luat/qh15/31-2024"),
            ("Luật Đất đai", "-"),
        ],
    );
}

#[test]
#[should_panic(expected = "a referent for each mention")]
fn mentions_have_a_referent_each() {
    let mentions: Vec<_> = viendan::extract("Nghị định 30/2020/NĐ-CP").collect();
    let _ = identify(&mentions, &[]);
}

#[test]
fn a_text_has_the_key_of_its_heading() {
    let text = "CHÍNH PHỦ\nSố: 30/2020/NĐ-CP\nHà Nội, ngày 05 tháng 3 năm 2020\nNGHỊ ĐỊNH\nVề công tác văn thư\n\
                Điều 1. Phạm vi\nNghị định này quy định về công tác văn thư.";
    let keys = keys(text);
    assert!(keys.contains(&("Nghị định này".to_owned(), "nghi_dinh/cp/30-2020".to_owned())), "{keys:?}");
}

#[test]
fn identifiers_of_other_schemes_say_no_more_than_is_known() {
    for (text, urn, iri) in [
        (
            "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
            Some("urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020"),
            Some("/akn/vn/act/nghi_dinh/cp/2020/30-2020"),
        ),
        ("Nghị định số 30/2020/NĐ-CP", None, Some("/akn/vn/act/nghi_dinh/cp/2020/30-2020")),
        (
            "Luật Đất đai năm 2013",
            Some("urn:lex:vn:quoc.hoi:luat:2013-11-29;45-2013"),
            Some("/akn/vn/act/luat/qh13/2013/45-2013"),
        ),
        // By the day on which it was promulgated.
        (
            "Luật Đất đai số 45/2013/QH13 ngày 09/12/2013",
            Some("urn:lex:vn:quoc.hoi:luat:2013-11-29;45-2013"),
            Some("/akn/vn/act/luat/qh13/2013/45-2013"),
        ),
        // The law of this number is dated by the catalogue, not the resolution.
        ("Nghị quyết số 01/2021/QH15", None, Some("/akn/vn/act/nghi_quyet/qh15/2021/1-2021")),
        ("Luật Đất đai năm 1993", None, Some("/akn/vn/act/luat/1993/dat-dai")),
        ("Hiến pháp năm 2013", None, Some("/akn/vn/act/hien_phap/2013")),
        (
            "Thông tư liên tịch số 08/2004/TTLT/BTM-BTC ngày 17/12/2004",
            Some("urn:lex:vn:bo.thuong.mai+bo.tai.chinh:thong.tu.lien.tich:2004-12-17;8-2004"),
            Some("/akn/vn/act/thong_tu_lien_tich/btm-btc/2004/8-2004"),
        ),
        (
            "Quyết định số 05/2025/QĐ-UBND ngày 03/9/2025 của UBND tỉnh Ninh Bình",
            Some("urn:lex:vn;tinh.ninh.binh:uy.ban.nhan.dan:quyet.dinh:2025-09-03;5-2025"),
            Some("/akn/vn/act/quyet_dinh/ubnd.tinh-ninh-binh/2025-09-03/5-2025"),
        ),
        ("Quyết định số 05/2025/QĐ-UBND tháng 9/2025 của UBND tỉnh Ninh Bình", None, None),
        ("Nghị quyết số 618/NQ-UBTVQH12", None, None),
        ("Nghị quyết số 18-NQ/TW ngày 25/10/2017", None, Some("/akn/vn/doc/nghi_quyet/tw/2017-10-25/18")),
        ("Nghị quyết số 18-NQ/TW tháng 10/2017", None, None),
        ("Nghị quyết Đại hội XIII của Đảng", None, None),
        ("TCVN 7114:2008", None, Some("/akn/vn/doc/tieu_chuan/tcvn/2008/7114")),
        ("Án lệ số 09/2016/AL", None, Some("/akn/vn/judgment/an_le/tandtc/2016/9-2016")),
    ] {
        let identity = documents(text)[0].identity().unwrap_or_else(|| panic!("{text}"));
        assert_eq!(identity.urn_lex().as_deref(), urn, "{text}");
        assert_eq!(identity.akoma_ntoso().as_deref(), iri, "{text}");
    }
}

#[test]
fn places_stand_behind_the_document() {
    for (place, urn, iri) in [
        ("Điều 5", Some("~art5"), Some("/~art_5")),
        ("điểm đ khoản 2 Điều 5a", Some("~art5a;par2;point%C4%91"), Some("/~art_5a__para_2__point_đ")),
        ("từ Điều 3 đến Điều 9", None, Some("/~art_3->art_9")),
        ("Mục 2 Chương IV", None, Some("/~chp_IV__sec_2")),
        ("Điều 5 Chương IV", None, Some("/~art_5")),
        ("Phụ lục V", None, Some("/!annex_V")),
    ] {
        let text = format!("{place} Nghị định số 30/2020/NĐ-CP ngày 05/3/2020");
        let decree = &documents(&text)[0];
        let (identity, place) = (decree.identity().unwrap(), &decree.provisions()[0]);
        let whole = |whole: Option<String>, part: Option<&str>| part.and_then(|part| Some(whole? + part));
        assert_eq!(identity.urn_lex_of(place), whole(identity.urn_lex(), urn), "{text}");
        assert_eq!(identity.akoma_ntoso_of(place), whole(identity.akoma_ntoso(), iri), "{text}");
    }
}

/// Every noise that changes nothing of what is stated changes no key.
#[test]
fn noise_changes_no_key() {
    const ROUNDS: u64 = 4;
    let keys = |text: &str| -> Vec<_> {
        let mentions: Vec<_> = viendan::extract(text).collect();
        let referents = resolve(text, &mentions);
        let own = mentions.iter().map(|mention| mention.as_document().and_then(DocumentMention::key));
        own.zip(identify(&mentions, &referents)).collect()
    };
    let mut failures = String::new();
    let mut count = 0;
    for fixture in fixtures() {
        let passage = Passage::read(fixture.text);
        let expected = keys(&passage.text);
        count += expected.iter().filter(|(own, _)| own.is_some()).count();
        for seed in 0..ROUNDS {
            let disturbed =
                DISTURBANCES.iter().map(|noise| (noise.name.to_owned(), noise.apply(&passage, &mut Rng::new(seed))));
            for (name, disturbed) in disturbed.chain([combined(&passage, &mut Rng::new(seed))]) {
                let found = keys(&disturbed.text);
                if found != expected {
                    failures += &format!("{name}: {:?}\n  {expected:?}\n  {found:?}\n", disturbed.text);
                }
            }
        }
    }
    assert!(count > 20, "{count}");
    assert!(failures.is_empty(), "{failures}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn keys_are_had_of_every_text_and_round_trip(text in text()) {
        let mentions: Vec<_> = Extractor::new().provisions(true).titled(true).extract(&text).collect();
        let referents = resolve(&text, &mentions);
        let identities = identify(&mentions, &referents);
        prop_assert_eq!(identities.len(), mentions.len());
        for (mention, identity) in mentions.iter().zip(&identities) {
            let document = mention.as_document();
            prop_assert!(document.is_some() || identity.is_none());
            for identity in document.and_then(DocumentMention::identity).iter().chain(identity) {
                let key = identity.key();
                prop_assert_eq!(key.to_string().parse(), Ok(key.clone()));
                prop_assert_eq!(key.kind().id(), key.as_str().split(['/', '@']).next().unwrap());
                let iri = identity.akoma_ntoso();
                prop_assert!(iri.is_none_or(|iri| iri.starts_with("/akn/vn/") && !iri.contains("//")));
                prop_assert!(identity.urn_lex().is_none_or(|urn| urn.is_ascii() && urn.starts_with("urn:lex:vn")));
                for place in document.into_iter().flat_map(|document| document.provisions()) {
                    prop_assert!(identity.urn_lex_of(place).is_none_or(|urn| urn.is_ascii()));
                    identity.akoma_ntoso_of(place);
                }
            }
        }
    }

    #[test]
    fn mentions_that_stand_for_each_other_have_one_key(text in paragraph()) {
        let mentions: Vec<_> = viendan::extract(&text).collect();
        let referents = resolve(&text, &mentions);
        let identities = identify(&mentions, &referents);
        for (at, referent) in referents.iter().enumerate() {
            match referent {
                Some(viendan::Referent::Mention(first)) => prop_assert_eq!(&identities[at], &identities[*first]),
                Some(viendan::Referent::Several(_)) => prop_assert_eq!(&identities[at], &None),
                _ => {}
            }
        }
    }

    #[test]
    fn text_that_is_no_key_is_no_key(text in "\\PC{0,24}") {
        if let Ok(key) = text.parse::<DocumentKey>() {
            prop_assert_eq!(key.as_str(), text);
        }
    }
}

#[test]
fn a_reference_and_its_drafting_form_have_one_key() {
    for fixture in fixtures() {
        for mention in documents(fixture.text) {
            let reference = mention.reference();
            let Some(key) = reference.key() else { continue };
            let written: DocumentReference<'static> = reference.to_string().parse().unwrap();
            assert_eq!(written.key(), Some(key), "{reference}");
        }
    }
}
