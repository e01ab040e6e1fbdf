//! What a text says of itself: the kind and the number in its heading.

use crate::grammar::heading::{begins_with_article, has_articles, kind_of_line, lines};
use crate::lexicon::SO;
use crate::lexicon::kind::DocumentKind;
use crate::mention::Mention;
use crate::text::{Span, Word};

/// The heading of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Heading {
    kind: Option<DocumentKind>,
    /// The mention that is the text's own number or name.
    number: Option<usize>,
    /// Whether the text begins with an article: it is a part of a statute.
    is_part: bool,
}

impl Heading {
    pub(super) fn of(text: &str, mentions: &[Mention<'_>]) -> Heading {
        let has_articles = has_articles(text);
        let mut heading = Heading { is_part: begins_with_article(text), ..Heading::default() };
        for cell in lines(text).flatten() {
            if heading.kind.is_some() {
                break;
            }
            let number = || number_in(text, cell, mentions, has_articles);
            heading.number = heading.number.or_else(number);
            heading.kind = kind_of_line(cell, has_articles);
        }
        // A letter has a number and no kind in its heading.
        let own = heading.number.and_then(|own| mentions[own].as_document());
        heading.kind = heading.kind.or(own.and_then(|own| own.kind()));
        heading
    }

    /// The kind that the text says it is.
    pub(super) fn kind(&self) -> Option<DocumentKind> {
        self.kind
    }

    /// The mention that is the text's own number or name.
    pub(super) fn number(&self) -> Option<usize> {
        self.number
    }

    /// Takes the text for one of this kind where it is a part of a statute and has no heading: what "này" points to first.
    pub(super) fn settle(&mut self, kind: DocumentKind) {
        if self.is_part {
            self.kind = self.kind.or(Some(kind));
        }
    }
}

/// The mention in a cell of the text that is its own number: behind "Số" or "Số:", or, in a `statute`, all of the cell.
fn number_in(text: &str, cell: &str, mentions: &[Mention<'_>], statute: bool) -> Option<usize> {
    let span = Span::of(cell, text);
    let own = mentions.partition_point(|mention| mention.span().start() < span.start());
    let mention = mentions.get(own).and_then(Mention::as_document).filter(|own| span.contains(own.span()))?;
    let before = cell[..mention.span().start() - span.start()].trim_end_matches([' ', ':', '\u{A0}']);
    let all = before.is_empty() && mention.span().end() == span.end();
    (is_so(before) && mention.symbol().is_some() || statute && all).then_some(own)
}

/// "Số" of "Số: 45/KH-THCSHB".
fn is_so(word: &str) -> bool {
    Word::read(word).is_some_and(|read| read.len() == word.len() && SO.contains(&read.syllable))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::extract;

    /// The kind of the heading, and the words of the text's own number.
    fn heading(text: &str) -> (Option<&'static str>, Option<String>) {
        let mentions: Vec<_> = extract(text).collect();
        let heading = Heading::of(text, &mentions);
        let number = heading.number.map(|own| mentions[own].text().to_owned());
        (heading.kind.map(|kind| kind.id()), number)
    }

    #[test]
    fn headings_tell_kind_and_number() {
        for (text, kind, number) in [
            ("TỈNH ỦY\nSố 14-HD/TU\n\nHƯỚNG DẪN\nvề đại hội", Some("huong_dan"), Some("14-HD/TU")),
            (
                "| CHÍNH PHỦ | CỘNG HÒA |\n| Số: 5/2020/NĐ-CP | Hà Nội |\n\n**NGHỊ ĐỊNH**",
                Some("nghi_dinh"),
                Some("5/2020/NĐ-CP"),
            ),
            ("BỘ TÀI CHÍNH\nSố: 512/BTC-CST\nV/v phí", Some("cong_van"), Some("512/BTC-CST")),
            ("QUY CHẾ\nĐào tạo\n\nĐiều 1. Phạm vi", Some("quy_che"), None),
            ("LUẬT\nĐẤT ĐAI\n\nĐiều 1. Phạm vi", Some("luat"), None),
            ("LUẬT ĐẤT ĐAI\n\nĐiều 1. Phạm vi", Some("luat"), Some("LUẬT ĐẤT ĐAI")),
            ("# Thông tư 25/2026/TT-BYT\n\nĐiều 1. Phạm vi", Some("thong_tu"), Some("Thông tư 25/2026/TT-BYT")),
            ("Luật số: 31/2024/QH15\n\nLUẬT\nĐất đai\n\nĐiều 1. Phạm vi", Some("luat"), Some("Luật số: 31/2024/QH15")),
            // A question and its answer; a sentence that begins with "số".
            ("Thông tư 25/2026/TT-BYT có gì mới?\n\nĐiều 1. Phạm vi", None, None),
            ("Số tiền phạt theo Nghị định 100/2019/NĐ-CP đã tăng.", None, None),
            // A headline of the news, and a heading below articles.
            ("NGHỊ ĐỊNH MỚI VỀ PHẠT\n\nTheo Nghị định 100/2019/NĐ-CP", None, None),
            ("Thông tư 25/2026/TT-BYT có gì mới?", None, None),
            ("Điều 1. Ban hành kèm theo\n\nQUY CHẾ\nĐiều 1. Phạm vi", None, None),
            ("Theo Kết luận số 21-KL/TW", None, None),
            ("", None, None),
        ] {
            assert_eq!(heading(text), (kind, number.map(str::to_owned)), "{text}");
        }
    }
}
