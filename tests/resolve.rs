//! Which mentions of a text mean the same document.

use viendan::{Mention, Referent, resolve};

/// What each document of a text stands for, in the shape of a table: "-" opens one, "3" is that of the third, "self" the text,
/// "0|2" one of these.
fn table(text: &str) -> Vec<(&str, String)> {
    let mentions: Vec<_> = viendan::extract(text).collect();
    let told = |referent: &Option<Referent>| match referent {
        None => "-".to_owned(),
        Some(Referent::Mention(index)) => index.to_string(),
        Some(Referent::Itself) => "self".to_owned(),
        Some(Referent::Several(indices)) => indices.iter().map(usize::to_string).collect::<Vec<_>>().join("|"),
        Some(_) => unreachable!("all are listed"),
    };
    let referents = resolve(text, &mentions);
    assert_eq!(referents.len(), mentions.len());
    mentions.iter().zip(&referents).map(|(mention, referent)| (designation(text, mention), told(referent))).collect()
}

fn designation<'t>(text: &'t str, mention: &Mention<'_>) -> &'t str {
    let span = mention.as_document().map_or(mention.span(), |document| document.designation_span());
    &text[span.range()]
}

#[track_caller]
fn assert_table(text: &str, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(words, told)| (*words, (*told).to_owned())).collect();
    assert_eq!(table(text), expected, "{text}");
}

#[test]
fn later_forms_of_a_number_are_tied_to_the_first() {
    assert_table(
        "Thông tư số 07/2021/TT-BTC ngày 25/01/2021 về phí; Thông tư 07/2021/TT-BTC, Thông tư 7, Thông tư số 07/2021, \
         07/2021/TT-BTC; nhưng Thông tư 08 là khác, và Nghị định 07 cũng khác.",
        &[
            ("Thông tư số 07/2021/TT-BTC", "-"),
            ("Thông tư 07/2021/TT-BTC", "0"),
            ("Thông tư 7", "0"),
            ("Thông tư số 07/2021", "0"),
            ("07/2021/TT-BTC", "0"),
            ("Thông tư 08", "-"),
            ("Nghị định 07", "-"),
        ],
    );
}

#[test]
fn what_fits_two_documents_is_left_open() {
    assert_table(
        "Nghị định 20/2019/NĐ-CP và Nghị định 20/2023/NĐ-CP: Nghị định 20/2023 sửa Nghị định 20/2019, còn Nghị định 20 thì không rõ.",
        &[
            ("Nghị định 20/2019/NĐ-CP", "-"),
            ("Nghị định 20/2023/NĐ-CP", "-"),
            ("Nghị định 20/2023", "1"),
            ("Nghị định 20/2019", "0"),
            ("Nghị định 20", "0|1"),
        ],
    );
    // A Party number restarts every term: the days tell the two apart.
    assert_table(
        "Nghị quyết số 19-NQ/TW ngày 31/10/2012, Nghị quyết số 19-NQ/TW ngày 16/6/2022, Nghị quyết số 19-NQ/TW.",
        &[("Nghị quyết số 19-NQ/TW", "-"), ("Nghị quyết số 19-NQ/TW", "-"), ("Nghị quyết số 19-NQ/TW", "0|1")],
    );
}

#[test]
fn a_name_that_the_text_gives_is_kept() {
    assert_table(
        "Quy định số 22-QĐ/TW ngày 28/7/2021 (sau đây gọi tắt là Quy định 22), Quy định số 22-QĐ/TU ngày 05/3/2022. Theo Quy định 22",
        &[("Quy định số 22-QĐ/TW", "-"), ("Quy định 22", "0"), ("Quy định số 22-QĐ/TU", "-"), ("Quy định 22", "0")],
    );
    // It names the document that has the number, not the one that this amends; and another year is another document.
    assert_table(
        "Thông tư số 12/2025/TT-BTC sửa đổi Thông tư số 40/2017/TT-BTC (sau đây gọi tắt là Thông tư 12); Thông tư số 12/2019/TT-BTC: \
         Thông tư 12, Thông tư 12/2019",
        &[
            ("Thông tư số 12/2025/TT-BTC", "-"),
            ("Thông tư số 40/2017/TT-BTC", "-"),
            ("Thông tư 12", "0"),
            ("Thông tư số 12/2019/TT-BTC", "-"),
            ("Thông tư 12", "0"),
            ("Thông tư 12/2019", "3"),
        ],
    );
}

#[test]
fn statutes_are_known_by_name_year_number_and_abbreviation() {
    assert_table(
        "Bộ luật Hình sự năm 2015 số 100/2015/QH13, Bộ luật hình sự, BLHS 2015, Bộ luật số 100/2015/QH13; Bộ luật Dân sự; Bộ luật \
         Hình sự năm 1999, BLHS",
        &[
            ("Bộ luật Hình sự năm 2015 số 100/2015/QH13", "-"),
            ("Bộ luật hình sự", "0"),
            ("BLHS 2015", "0"),
            ("Bộ luật số 100/2015/QH13", "0"),
            ("Bộ luật Dân sự", "-"),
            ("Bộ luật Hình sự năm 1999", "-"),
            ("BLHS", "0|5"),
        ],
    );
}

#[test]
fn plenums_are_known_by_their_ordinal() {
    assert_table(
        "Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Hội nghị lần thứ bảy Ban Chấp hành Trung ương khóa XII; Nghị quyết Trung ương 7; \
         Nghị quyết Trung ương 5 khóa XII; Nghị quyết Trung ương 5",
        &[
            ("Nghị quyết số 28-NQ/TW", "-"),
            ("Nghị quyết Trung ương 7", "0"),
            ("Nghị quyết Trung ương 5 khóa XII", "-"),
            ("Nghị quyết Trung ương 5", "2"),
        ],
    );
}

#[test]
fn a_headline_means_the_one_document_that_is_named_fully_below() {
    assert_table(
        "Điểm mới của Nghị định 45\n\nNghị định 45/2024/NĐ-CP có hiệu lực. Nghị định 45 quy định về phí.",
        &[("Nghị định 45", "1"), ("Nghị định 45/2024/NĐ-CP", "-"), ("Nghị định 45", "1")],
    );
    assert_table(
        "Nhầm hai Nghị định 45\n\nNghị định 45/2024/NĐ-CP và Nghị định 45/2022/NĐ-CP.",
        &[("Nghị định 45", "1|2"), ("Nghị định 45/2024/NĐ-CP", "-"), ("Nghị định 45/2022/NĐ-CP", "-")],
    );
}

#[test]
fn the_text_itself_is_told_by_its_heading() {
    let own = "CHÍNH PHỦ\nSố: 88/2023/NĐ-CP\n\nNGHỊ ĐỊNH\nQuy định về phí\n\nCăn cứ Luật Phí và lệ phí năm 2015;\n\n\
               Điều 1. Nghị định này quy định về phí. Luật này không đổi.\nĐiều 2. Bãi bỏ Nghị định số 12/2010/NĐ-CP. Nghị định \
               này có hiệu lực từ ngày 01/01/2024; Nghị định 88/2023/NĐ-CP được đăng Công báo.";
    assert_table(
        own,
        &[
            ("88/2023/NĐ-CP", "self"),
            ("Luật Phí và lệ phí năm 2015", "-"),
            ("Nghị định này", "self"),
            ("Luật này", "1"),
            ("Nghị định số 12/2010/NĐ-CP", "-"),
            ("Nghị định này", "self"),
            ("Nghị định 88/2023/NĐ-CP", "self"),
        ],
    );
    // A letter has no kind in its heading; a part of a statute has no heading at all.
    assert_table(
        "BỘ TÀI CHÍNH\nSố: 512/BTC-CST\nV/v phí\n\nCông văn này thay Công văn số 500/BTC-CST.",
        &[("512/BTC-CST", "self"), ("Công văn này", "self"), ("Công văn số 500/BTC-CST", "-")],
    );
    assert_table(
        "Điều 3. Giải thích từ ngữ\nTrong Luật này, khác với Luật Đất đai, đất là …",
        &[("Luật này", "self"), ("Luật Đất đai", "-")],
    );
}

#[test]
fn quoted_amendments_point_to_what_they_amend() {
    assert_table(
        "Số: 9/2022/NĐ-CP\nNGHỊ ĐỊNH\nĐiều 1. Sửa đổi Điều 4 Nghị định số 30/2018/NĐ-CP như sau:\n“Điều 4. Mức phạt theo Điều 7 Nghị \
         định này.”\nĐiều 2. Nghị định này có hiệu lực từ ngày ký.",
        &[
            ("9/2022/NĐ-CP", "self"),
            ("Nghị định số 30/2018/NĐ-CP", "-"),
            (
                "Nghị \
             định này",
                "1",
            ),
            ("Nghị định này", "self"),
        ],
    );
}

#[test]
fn a_demonstrative_points_to_what_is_spoken_of() {
    // Of a sentence before it what is issued there, not what that one changes.
    assert_table(
        "Chính phủ ban hành Nghị định 70/2025/NĐ-CP sửa đổi Nghị định 123/2020/NĐ-CP. Nghị định này có hiệu lực từ tháng 6.",
        &[("Nghị định 70/2025/NĐ-CP", "-"), ("Nghị định 123/2020/NĐ-CP", "-"), ("Nghị định này", "0")],
    );
    assert_table(
        "Nghị định 70/2025/NĐ-CP thay thế Nghị định 123/2020/NĐ-CP. Nghị định này có hiệu lực từ tháng 6.",
        &[("Nghị định 70/2025/NĐ-CP", "-"), ("Nghị định 123/2020/NĐ-CP", "-"), ("Nghị định này", "0")],
    );
    assert_table(
        "Nghị định 70/2025/NĐ-CP thay thế Nghị định 123/2020/NĐ-CP và Nghị định 8/2021/NĐ-CP. Nghị định này có hiệu lực từ tháng 6.",
        &[
            ("Nghị định 70/2025/NĐ-CP", "-"),
            ("Nghị định 123/2020/NĐ-CP", "-"),
            ("Nghị định 8/2021/NĐ-CP", "-"),
            ("Nghị định này", "0"),
        ],
    );
    // Of its own sentence the nearest, where nothing joins it to another.
    assert_table(
        "Theo Thông tư 3/2020/TT-BYT, bệnh viện áp dụng Thông tư 5/2021/TT-BYT, trừ khoản 2 Điều 5 Thông tư này.",
        &[("Thông tư 3/2020/TT-BYT", "-"), ("Thông tư 5/2021/TT-BYT", "-"), ("Thông tư này", "1")],
    );
    assert_table(
        "Theo Thông tư 3/2020/TT-BYT và Thông tư 5/2021/TT-BYT thì khoản 2 Điều 5 Thông tư này được áp dụng.",
        &[("Thông tư 3/2020/TT-BYT", "-"), ("Thông tư 5/2021/TT-BYT", "-"), ("Thông tư này", "0|1")],
    );
    // "Nêu trên" is the only one that its paragraph names before, or the text.
    assert_table(
        "Chỉ thị số 35-CT/TW ngày 14/6/2024.\n\nKế hoạch 12-KH/TU và Chỉ thị số 05-CT/TW ngày 15/5/2016. Chỉ thị nêu trên là cũ.\n\nSau \
         Kế hoạch nêu trên thì Chỉ thị nêu trên hết hạn.\n\n\
         Chỉ thị 35 và Chỉ thị 05, Chỉ thị nêu trên nào?",
        &[
            ("Chỉ thị số 35-CT/TW", "-"),
            ("Kế hoạch 12-KH/TU", "-"),
            ("Chỉ thị số 05-CT/TW", "-"),
            ("Chỉ thị nêu trên", "2"),
            ("Kế hoạch nêu trên", "1"),
            ("Chỉ thị nêu trên", "0|2"),
            ("Chỉ thị 35", "0"),
            ("Chỉ thị 05", "2"),
            ("Chỉ thị nêu trên", "0|2"),
        ],
    );
}

#[test]
fn ratings_stand_for_nothing() {
    let text = "Theo Quy định 24-QĐ/TW, 71/75 tập thể “Hoàn thành tốt nhiệm vụ”; Quy định 24";
    let mentions: Vec<_> = viendan::extract(text).collect();
    assert_eq!(resolve(text, &mentions), [None, None, Some(Referent::Mention(0))]);
    assert_eq!(resolve("", &[]), []);
}

#[test]
fn what_differs_is_told_apart() {
    for (text, expected) in [
        (
            "Chỉ thị 05\n\nTheo Chỉ thị số 05-CT/TU. Chỉ thị số 05-CT/TW ngày 15/5/2016.",
            [("Chỉ thị 05", "1|2"), ("Chỉ thị số 05-CT/TU", "-"), ("Chỉ thị số 05-CT/TW", "-")],
        ),
        (
            "Nghị định 45. Nghị định 45/2022 đã hết hiệu lực. Nghị định 45/2024/NĐ-CP thì còn.",
            [("Nghị định 45", "1|2"), ("Nghị định 45/2022", "-"), ("Nghị định 45/2024/NĐ-CP", "-")],
        ),
        (
            "Nghị định 5/2020/NĐ-CP (sau đây gọi là Nghị định 5). Nghị định 5/2021 khác.",
            [("Nghị định 5/2020/NĐ-CP", "-"), ("Nghị định 5", "0"), ("Nghị định 5/2021", "-")],
        ),
        (
            "Chỉ thị số 05-CT/TW ngày 15/5/2016; Chỉ thị số 05-CT/TU của Tỉnh ủy. Thực hiện Chỉ thị 05",
            [("Chỉ thị số 05-CT/TW", "-"), ("Chỉ thị số 05-CT/TU", "-"), ("Chỉ thị 05", "0|1")],
        ),
        // One document, though it was named in two ways.
        (
            "Nghị định 5 và Nghị định 05/2018/NĐ-CP. Nghị định nêu trên đã cũ.",
            [("Nghị định 5", "1"), ("Nghị định 05/2018/NĐ-CP", "-"), ("Nghị định nêu trên", "1")],
        ),
        (
            "ban hành Nghị định 70/2025/NĐ-CP sửa đổi\nNghị định 123/2020/NĐ-CP. Nghị định này có hiệu lực.",
            [("Nghị định 70/2025/NĐ-CP", "-"), ("Nghị định 123/2020/NĐ-CP", "-"), ("Nghị định này", "0")],
        ),
    ] {
        assert_table(text, &expected);
    }
}

#[test]
fn a_text_that_quotes_a_statute_is_none() {
    assert_table(
        "Theo Nghị định 100/2019/NĐ-CP, mức phạt như sau:\nĐiều 5. Xử phạt\n1. Phạt theo khoản 2 Điều 7 Nghị định này.",
        &[("Nghị định 100/2019/NĐ-CP", "-"), ("Nghị định này", "0")],
    );
    assert_table(
        "Số tiền phạt theo Nghị định 100/2019/NĐ-CP đã tăng. Theo Nghị định này thì vậy.",
        &[("Nghị định 100/2019/NĐ-CP", "-"), ("Nghị định này", "0")],
    );
}

#[test]
fn the_text_itself_may_be_one_of_several() {
    assert_table(
        "Số: 14-HD/TU\nHƯỚNG DẪN\nvề đại hội\n\nTheo Hướng dẫn số 14-HD/TW và Hướng dẫn 14.",
        &[("14-HD/TU", "self"), ("Hướng dẫn số 14-HD/TW", "-"), ("Hướng dẫn 14", "0|1")],
    );
    // The catalogue knows what this number names, but so was the law before it named.
    assert_table(
        "Luật số: 31/2024/QH15\n\nLUẬT\n\nĐiều 1. Luật này bãi bỏ Luật Đất đai số 45/2013/QH13.",
        &[("Luật số: 31/2024/QH15", "self"), ("Luật này", "self"), ("Luật Đất đai số 45/2013/QH13", "-")],
    );
}

#[test]
fn a_plenum_behind_a_list_passed_its_earlier_members() {
    assert_table(
        "Nghị quyết số 20-NQ/TW và 21-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII. Hai Nghị \
         quyết Trung ương 6 khóa XII là một; Nghị quyết Trung ương 5 khóa XII là khác.",
        &[
            ("Nghị quyết số 20-NQ/TW", "-"),
            ("21-NQ/TW", "-"),
            ("Nghị quyết Trung ương 6 khóa XII", "0|1"),
            ("Nghị quyết Trung ương 5 khóa XII", "-"),
        ],
    );
}

#[test]
fn a_quotation_that_nothing_closes_hides_nothing() {
    assert_table(
        "NGHỊ ĐỊNH\n\nĐiều 1. Bãi bỏ cụm từ “giấy phép tại khoản 2.\n\nĐiều 2. Thông tư số 5/2020/TT-BYT hết hiệu lực. Thông tư này \
         và Nghị định này.",
        &[("Thông tư số 5/2020/TT-BYT", "-"), ("Thông tư này", "0"), ("Nghị định này", "self")],
    );
}
