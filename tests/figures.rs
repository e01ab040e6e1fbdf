//! Which figures a rating has, and which are those of something else.

use viendan::{Extractor, Mention, RatingMention};

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
