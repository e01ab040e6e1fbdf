//! What a line says a text is: "KẾ HOẠCH", "QUYẾT ĐỊNH:".

use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::kind_name;
use crate::text::{Syllable, Word, floor, words};

/// As far as a heading reaches, and how many lines it has.
const LONGEST: usize = 1_200;
const MOST_LINES: usize = 14;

/// The lines of a text's heading that say something, each with its cells without marks of emphasis: tables set number and motto
/// side by side. It ends at the first article.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = impl Iterator<Item = &str>> {
    let lines = text[..floor(text, text.len().min(LONGEST))]
        .lines()
        .filter(|line| cells(line).next().is_some())
        .take(MOST_LINES);
    lines.take_while(|line| !begins_article(bare(line))).map(cells)
}

fn cells(line: &str) -> impl Iterator<Item = &str> {
    line.split('|').map(bare).filter(|cell| !cell.is_empty())
}

/// A line or a cell without marks of emphasis and blanks round it.
fn bare(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '#' | '_'))
}

/// The kind that a line in capitals is and nothing else, or in a `statute` begins with: "LUẬT ĐẤT ĐAI".
pub(crate) fn kind_of_line(line: &str, statute: bool) -> Option<DocumentKind> {
    let first = Word::read(line).filter(|first| first.all_capitals())?;
    let (name, len) = kind_name(first, line)?;
    let alone = line[len..].chars().all(|c| !c.is_alphanumeric());
    let capitals = || words(line).all(|(_, word)| word.all_capitals());
    (alone || statute && capitals()).then_some(name.kind)
}

/// The kind that the heading of a text says it is.
pub(crate) fn kind_of_text(text: &str) -> Option<DocumentKind> {
    lines(text).flatten().find_map(|cell| kind_of_line(cell, false))
}

/// Whether the first line that says something begins an article: the text is a part of a statute.
pub(crate) fn begins_with_article(text: &str) -> bool {
    text.lines().map(bare).find(|line| !line.is_empty()).is_some_and(begins_article)
}

/// Whether any line begins an article: "Điều 1. …".
pub(crate) fn has_articles(text: &str) -> bool {
    text.lines().any(|line| begins_article(bare(line)))
}

fn begins_article(line: &str) -> bool {
    const DIEU: Syllable = Syllable::of("điều");
    let Some(word) = Word::read(line).filter(|word| word.syllable == DIEU) else { return false };
    let rest = line[word.len()..].trim_start();
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    digits > 0 && rest[digits..].trim_start_matches(char::is_alphabetic).starts_with(['.', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_in_capitals_says_what_a_text_is() {
        for (text, expected) in [
            ("TỈNH ỦY\nSố 14-HD/TU\n\nHƯỚNG DẪN\nvề đại hội", Some(DocumentKind::HuongDan)),
            ("| UBND | CỘNG HÒA |\n**KẾ HOẠCH**", Some(DocumentKind::KeHoach)),
            ("XÉT THẤY\nQUYẾT ĐỊNH:", Some(DocumentKind::QuyetDinh)),
            ("KẾ HOẠCH MỚI CỦA TỈNH\nKế hoạch", None),
            ("Điều 1. Ban hành\nQUY CHẾ", None),
            ("", None),
        ] {
            assert_eq!(kind_of_text(text), expected, "{text}");
        }
        let long = format!("{}\nKẾ HOẠCH", "Đoạn văn.\n".repeat(MOST_LINES));
        assert_eq!(kind_of_text(&long), None);
    }

    #[test]
    fn articles_begin_lines() {
        for (text, expected) in [
            ("Mở đầu\n**Điều 12a.** Phạm vi", true),
            ("Điều 3: Giải thích", true),
            ("theo Điều 3. Ai", false),
            ("Điều 3 quy định", false),
            ("Điều này.", false),
        ] {
            assert_eq!(has_articles(text), expected, "{text}");
        }
    }
}
