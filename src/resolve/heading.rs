//! What a text says of itself: the kind and the number in its heading.

use super::facts::Facts;
use crate::grammar::heading::{has_articles, kind_of_line, lines};
use crate::lexicon::kind::DocumentKind;
use crate::mention::Mention;
use crate::text::{Span, Syllable, words};

/// The heading of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Heading {
    kind: Option<DocumentKind>,
    /// The mention that is the text's own number or name, and what it tells.
    number: Option<(usize, Facts)>,
    /// Whether the text has articles: it is a statute, or a part of one.
    has_articles: bool,
}

impl Heading {
    pub(super) fn of(text: &str, mentions: &[Mention<'_>]) -> Heading {
        let mut heading = Heading { has_articles: has_articles(text), ..Heading::default() };
        let mut title = heading.has_articles;
        for cell in lines(text).flatten() {
            if heading.kind.is_some() {
                break;
            }
            let numbered = begins_with_so(cell);
            if heading.number.is_none() && (title || numbered) {
                heading.number = number_in(text, cell, mentions, !numbered);
            }
            heading.kind = kind_of_line(cell, heading.has_articles);
            title = false;
        }
        // A letter has a number and no kind in its heading.
        if heading.kind.is_none() {
            heading.kind = heading.number.as_ref().and_then(|(_, own)| own.kind);
        } else if let Some((_, own)) = &mut heading.number {
            own.kind = heading.kind;
        }
        heading
    }

    /// Whether the text itself is of the kind that "này" points to.
    ///
    /// Without a heading, a text that has articles, as a part of a statute has, is of the kind that is pointed to first.
    pub(super) fn is_pointed_to(&mut self, kind: DocumentKind) -> bool {
        if self.has_articles {
            self.kind = self.kind.or(Some(kind));
        }
        self.kind == Some(kind)
    }

    /// Whether the mention at this index is the text's own number.
    pub(super) fn is_number(&self, mention: usize) -> bool {
        self.number.as_ref().is_some_and(|(own, _)| *own == mention)
    }

    /// Whether a mention with these facts is of the text itself. A name alone tells it not: an earlier law has the same.
    pub(super) fn is_named_by(&self, facts: &Facts) -> bool {
        self.number.as_ref().is_some_and(|(_, own)| own.has_symbol() && own.names_same(facts))
    }
}

/// The mention in a cell of the text that is its own number, and what it tells; of a title the one that it begins with.
fn number_in(text: &str, cell: &str, mentions: &[Mention<'_>], title: bool) -> Option<(usize, Facts)> {
    let cell = Span::of(cell, text).range();
    let own = mentions.iter().position(|mention| cell.contains(&mention.span().start()))?;
    if title && mentions[own].span().start() > cell.start {
        return None;
    }
    Some((own, Facts::of(mentions[own].as_document()?)))
}

/// "Số: 45/KH-THCSHB", "Số 21-KL/TW".
fn begins_with_so(line: &str) -> bool {
    words(line).next().is_some_and(|(at, word)| at == 0 && word.syllable == const { Syllable::of("số") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::extract;

    /// The kind of the heading, and the words of the text's own number.
    fn heading(text: &str) -> (Option<&'static str>, Option<String>) {
        let mentions: Vec<_> = extract(text).collect();
        let heading = Heading::of(text, &mentions);
        let number = heading.number.map(|(own, _)| mentions[own].text().to_owned());
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
            ("LUẬT\nĐẤT ĐAI\n\nĐiều 1. Phạm vi", Some("luat"), Some("LUẬT\nĐẤT ĐAI")),
            ("LUẬT ĐẤT ĐAI\n\nĐiều 1. Phạm vi", Some("luat"), Some("LUẬT ĐẤT ĐAI")),
            ("# Thông tư 25/2026/TT-BYT\n\nĐiều 1. Phạm vi", Some("thong_tu"), Some("Thông tư 25/2026/TT-BYT")),
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
