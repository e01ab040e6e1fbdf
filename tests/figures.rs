//! Which figures a rating has, and which are those of something else.

use viendan::{Bound, Extractor, Mention, Percent, RatingMention, RatingStatement};

fn ratings(text: &str) -> Vec<RatingMention<'_>> {
    let mentions = Extractor::new().documents(false).extract(text);
    mentions.filter_map(|mention| if let Mention::Rating(rating) = mention { Some(rating) } else { None }).collect()
}

/// The words of each rating, its count and its total.
fn counts(text: &str) -> Vec<(String, Option<u32>, Option<u32>)> {
    let row = |rating: &RatingMention<'_>| (rating.text().to_owned(), rating.share().count(), rating.share().total());
    ratings(text).iter().map(row).collect()
}

#[test]
fn the_number_of_a_document_counts_nobody() {
    for (text, words, count) in [
        ("Có 12 chi bộ “Hoàn thành tốt nhiệm vụ” (132-QĐ/TW).", "12 chi bộ “Hoàn thành tốt nhiệm vụ”", Some(12)),
        ("Có 12 chi bộ “Hoàn thành tốt nhiệm vụ” (132 - QĐ/TW).", "12 chi bộ “Hoàn thành tốt nhiệm vụ”", Some(12)),
        (
            "Chi bộ 1 được xếp loại hoàn thành tốt nhiệm vụ 45-QĐ/ĐU",
            "Chi bộ 1 được xếp loại hoàn thành tốt nhiệm vụ",
            None,
        ),
        (
            "Chi bộ 1 được xếp loại hoàn thành tốt nhiệm vụ 45 /QĐ-ĐU",
            "Chi bộ 1 được xếp loại hoàn thành tốt nhiệm vụ",
            None,
        ),
        (
            "Đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ: 124-QĐ/TW, 125-QĐ/TW",
            "Đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ",
            None,
        ),
        ("Hoàn thành xuất sắc nhiệm vụ: 12-HTTNV: 30", "Hoàn thành xuất sắc nhiệm vụ: 12", Some(12)),
    ] {
        assert_eq!(counts(text)[0], (words.to_owned(), count, None), "{text}");
    }
}

#[test]
fn thousands_that_blanks_part_are_one_figure_or_none() {
    for (text, expected) in [
        ("1 234 đảng viên hoàn thành tốt nhiệm vụ", Some((Some(1234), None))),
        ("1\u{A0}234 đảng viên hoàn thành tốt nhiệm vụ", Some((Some(1234), None))),
        ("Có 1 234/1 300 đảng viên (94,9%) hoàn thành tốt nhiệm vụ", Some((Some(1234), Some(1300)))),
        ("Có 987/1\u{202F}300 đảng viên hoàn thành tốt nhiệm vụ", Some((Some(987), Some(1300)))),
        ("Có 1 234 đảng viên trong tổng số 1 300 đảng viên hoàn thành tốt nhiệm vụ", Some((Some(1234), Some(1300)))),
        ("Đảng viên được xếp loại hoàn thành tốt nhiệm vụ: 1 234", Some((None, None))),
        ("Có 987/1 300 được xếp loại hoàn thành tốt nhiệm vụ", Some((None, None))),
        ("Đảng viên được xếp loại hoàn thành tốt nhiệm vụ: 12 100%", Some((Some(12), None))),
    ] {
        let found = counts(text).first().map(|(_, count, total)| (*count, *total));
        assert_eq!(found, expected, "{text:?}");
    }
}

#[test]
fn none_of_none_is_a_share() {
    let text = "0/0 tập thể xếp loại Hoàn thành tốt nhiệm vụ";
    assert_eq!(counts(text), [(text.to_owned(), Some(0), Some(0))]);
    for text in ["0/0 tập thể (0%) xếp loại Hoàn thành tốt nhiệm vụ", "00/00 chi bộ (0%) “Hoàn thành nhiệm vụ”"]
    {
        assert_eq!(ratings(text)[0].issues(), [], "{text}");
    }
}

#[test]
fn a_count_that_is_shared_out_stands_in_its_statement() {
    for (text, first, bound) in [
        (
            "Có 14 tập thể và 36 cá nhân đạt danh hiệu “Tập thể lao động tiên tiến”, “Lao động tiên tiến”.",
            "14 tập thể và 36 cá nhân đạt danh hiệu “Tập thể lao động tiên tiến”",
            None,
        ),
        (
            "Có hơn 14 tập thể, 36 cá nhân được tặng danh hiệu Tập thể lao động tiên tiến và Lao động tiên tiến.",
            "hơn 14 tập thể, 36 cá nhân được tặng danh hiệu Tập thể lao động tiên tiến",
            Some(Bound::MoreThan),
        ),
    ] {
        let expected = [(first, Some(14)), ("Lao động tiên tiến", Some(36))];
        let found = counts(text);
        assert_eq!(found.iter().map(|(words, count, _)| (words.as_str(), *count)).collect::<Vec<_>>(), expected);
        let bounds: Vec<_> = ratings(text).iter().map(|rating| rating.bound()).collect();
        assert_eq!(bounds, [bound, None], "{text}");
    }
}

#[test]
fn one_end_of_a_range_is_kept() {
    for (text, percent, count, bound) in [
        ("Không quá 20 - 25% chi bộ hoàn thành xuất sắc nhiệm vụ", Some(25), None, Some(Bound::AtMost)),
        ("Tối đa 15-20% đảng viên hoàn thành xuất sắc nhiệm vụ", Some(20), None, Some(Bound::AtMost)),
        ("Tối đa từ 15% đến 20% đảng viên hoàn thành xuất sắc nhiệm vụ", Some(20), None, Some(Bound::AtMost)),
        ("Dưới 1-2% đảng viên không hoàn thành nhiệm vụ", Some(2), None, Some(Bound::LessThan)),
        ("Có 85 - 90% chi bộ hoàn thành tốt nhiệm vụ", Some(85), None, Some(Bound::AtLeast)),
        ("Hoàn thành tốt nhiệm vụ đạt từ 85 đến 90%", Some(85), None, Some(Bound::AtLeast)),
        ("Hoàn thành xuất sắc nhiệm vụ không quá 15-20%", Some(20), None, Some(Bound::AtMost)),
        ("Có từ 80 đến 90 chi bộ hoàn thành tốt nhiệm vụ", None, Some(80), Some(Bound::AtLeast)),
        ("80 - 90 chi bộ hoàn thành tốt nhiệm vụ", None, Some(80), Some(Bound::AtLeast)),
        ("Cụm 1 - 20 chi bộ hoàn thành tốt nhiệm vụ", None, Some(20), None),
        ("Từ ngày 1 đến 15 chi bộ hoàn thành tốt nhiệm vụ", None, Some(15), None),
        ("Có 80-90 chi bộ hoàn thành tốt nhiệm vụ", None, Some(80), Some(Bound::AtLeast)),
        ("Không quá 80 đến 90 chi bộ hoàn thành xuất sắc nhiệm vụ", None, Some(90), Some(Bound::AtMost)),
        ("Khoảng 80 - 90 chi bộ hoàn thành tốt nhiệm vụ", None, Some(80), Some(Bound::About)),
        ("Hoàn thành xuất sắc nhiệm vụ: 12 - 30 chi bộ hoàn thành tốt nhiệm vụ", None, Some(12), None),
    ] {
        let found = &ratings(text)[0];
        let share = found.share();
        let percent = percent.map(|percent| Percent::new(percent, 0));
        assert_eq!((share.percent(), share.count(), found.bound()), (percent, count, bound), "{text}");
    }
}

#[test]
fn large_counts_are_written_as_they_are_read() {
    for count in ["999", "1.000", "999.999", "1.000.000", "999.999.999", "1.000.000.000", "4.294.967.295"] {
        let text = format!("{count}/4.294.967.295 chi bộ xếp loại “Hoàn thành tốt nhiệm vụ”");
        let read: RatingStatement<'_> = text.as_str().try_into().unwrap();
        assert_eq!(read.to_string(), text);
    }
    assert_eq!(ratings("4.294.967.296 chi bộ xếp loại “Hoàn thành tốt nhiệm vụ”")[0].share().count(), None);
}

#[test]
fn a_list_of_common_words_is_one_evaluation() {
    for (text, expected) in [
        ("Xếp loại chi bộ: Xuất sắc: 3; Tốt: 12; Khá: 2; Yếu: 1", vec![0, 0, 0, 0]),
        ("Xếp loại chi bộ:\n- Xuất sắc: 3\n- Tốt: 12\n- Khá: 2\n- Yếu kém: 0", vec![0, 0, 0, 0]),
        ("Tỷ lệ đoàn viên xếp loại khá, xuất sắc đạt 91%.", vec![0, 0]),
        ("Vững mạnh: 3 chi đoàn; khá: 2 chi đoàn; yếu kém: 1 chi đoàn.", vec![0, 0, 0]),
        ("Xếp loại chi bộ: Xuất sắc: 3; Tốt: 12; Khá: 2; Xuất sắc: 5; Tốt: 8", vec![0, 0, 0, 1, 1]),
        ("Có 12 cá nhân hoàn thành xuất sắc nhiệm vụ; 5 cá nhân đạt danh hiệu Lao động tiên tiến.", vec![0, 1]),
        ("Có 3 chi bộ trong sạch, vững mạnh, 5 đảng viên vi phạm tư cách.", vec![0, 1]),
    ] {
        let found: Vec<_> = ratings(text).iter().map(RatingMention::evaluation).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn a_total_stands_beside_its_count() {
    for (text, total) in [
        ("Có 71/75 chi bộ hoàn thành tốt nhiệm vụ", Some(75)),
        ("Có 71 chi bộ/75 chi bộ hoàn thành tốt nhiệm vụ", Some(75)),
        ("Có 71 trong tổng số 75 chi bộ hoàn thành tốt nhiệm vụ", Some(75)),
        ("Có 71 chi bộ trên tổng số 75 hoàn thành tốt nhiệm vụ", Some(75)),
        // What leads in is the total of nothing: other figures may stand between.
        ("Trong tổng số 75 chi bộ, có 71 chi bộ hoàn thành tốt nhiệm vụ", None),
        ("Toàn Đảng bộ có 75 đảng viên, trong đó 71 đảng viên hoàn thành tốt nhiệm vụ", None),
    ] {
        let found: Vec<_> = counts(text).iter().map(|(_, count, total)| (*count, *total)).collect();
        assert_eq!(found, [(Some(71), total)], "{text}");
    }
}
