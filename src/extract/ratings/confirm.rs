//! The cheap look round an anchor: whether its sentence can hold a level at all, before that is read token by token.

use super::plain::is_plain;
use crate::grammar::rating::{is_of_level, level, may_lead_to_level};
use crate::grammar::word::syllables;
use crate::lexicon::level::{Level, Strength};
use crate::text::mark::{blanks_before, is_blank, is_line_break};
use crate::text::{Syllable, Word, decode, is_letter};

/// Words that an anchor stands behind the beginning of its level at most: "tổ dân phố văn hóa".
const MOST_STEPS: usize = 8;

/// Whether `word`, the anchor at the byte `at`, leads to a level.
///
/// "xếp loại" leads to one, and is none of its words: whether one stands in the sentence is told by [`names_level`].
pub(super) fn leads_to_level(word: Word) -> bool {
    word.syllable == const { Syllable::of("xếp") }
}

/// Whether the words at the byte `at`, an anchor, can name a level that rates somebody.
pub(super) fn confirms(text: &str, at: usize, anchor: Word) -> bool {
    named(text, at, anchor).is_some_and(|(start, level, len)| !is_plain(text, start, level, start + len))
}

/// The level that takes in the word at the byte `at`: where it begins, what it is, and how long.
pub(super) fn named(text: &str, at: usize, anchor: Word) -> Option<(usize, (Level, Strength), usize)> {
    // The anchor is one of the first words of the level's name; the earliest level that reaches it is the one that is read.
    let mut found = None;
    let (mut start, mut first) = (at, anchor);
    for _ in 0..MOST_STEPS {
        if let Some((named, strength, len)) = level(first, &text[start..]) {
            let common = matches!(strength, Strength::Faint | Strength::Tail);
            if start + len > at && !(common && follows_plain_word(text, start)) {
                found = Some((start, (named, strength), len));
            }
        }
        let mut end = blanks_before(text, start);
        if let Some(before) = text[..end].strip_suffix(',') {
            end = blanks_before(text, before.len());
        }
        match Word::read_before(text, end) {
            Some((before, word)) if is_of_level(word.syllable) => (start, first) = (before, word),
            _ => break,
        }
    }
    found
}

/// Whether a common word, "xuất sắc", stands behind a word or a figure that makes no level of it.
fn follows_plain_word(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end_matches(|c| is_blank(c) || is_line_break(c));
    match before.chars().next_back() {
        Some(c) if c.is_ascii_digit() => true,
        Some(c) if is_letter(c) => {
            Word::read_before(text, before.len()).is_some_and(|(_, word)| {
                // "12 chi hội xuất sắc", "12 chi đoàn đạt xuất sắc".
                !may_lead_to_level(word.syllable) && !syllables!("hội đoàn đạt").contains(&word.syllable)
            })
        }
        _ => false,
    }
}

/// Whether a level is named in the sentence: "xếp loại" alone is no rating.
pub(super) fn names_level(sentence: &str) -> bool {
    let bytes = sentence.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match if bytes[at] == b' ' { None } else { Word::read_at(bytes, at) } {
            Some(word) if level(word, &sentence[at..]).is_some() => return true,
            Some(word) => at += word.len(),
            None => at += decode(bytes, at).1,
        }
    }
    false
}

/// Where the line behind the byte `from` begins, if it tells how many have a level that is named by a common word: "- Khá: 3".
pub(super) fn line_below(text: &str, from: usize) -> Option<usize> {
    let mark = |c: char| is_blank(c) || is_line_break(c) || matches!(c, '-' | '+' | '*' | '•' | '–');
    let line = text[from..].trim_start_matches(mark);
    if !is_next_line(&text[from..text.len() - line.len()]) {
        return None;
    }
    let (_, strength, len) = level(Word::read(line)?, line)?;
    let figure = line[len..].trim_start_matches(|c: char| is_blank(c) || matches!(c, ':' | '|'));
    let told = figure.starts_with(|c: char| c.is_ascii_digit());
    (told && matches!(strength, Strength::Weak | Strength::Faint)).then_some(text.len() - line.len())
}

/// Whether what stands between two sentences does not part paragraphs.
pub(super) fn is_next_line(between: &str) -> bool {
    // CR LF is one line end.
    between.matches(is_line_break).count() <= 1 + between.matches("\r\n").count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_confirmed_by_the_words_round_them() {
        for (text, anchor, expected) in [
            ("hoàn thành tốt nhiệm vụ", "hoàn", true),
            ("hoàn toàn", "hoàn", false),
            ("chiến sĩ thi đua", "đua", true),
            ("gia đình văn hóa", "hóa", true),
            ("hàng hóa", "hóa", false),
            ("xếp loại xuất sắc", "xuất", true),
            ("Trong đó: xuất sắc 3", "xuất", true),
            ("đạt danh hiệu\nxuất sắc", "xuất", true),
            ("Xuất sắc: 12", "Xuất", true),
            ("“xuất sắc”", "xuất", true),
            ("cầu thủ xuất sắc", "xuất", false),
            ("chi hội xuất sắc", "xuất", true),
            ("đạt xuất sắc", "xuất", true),
            ("có 3 xuất sắc", "xuất", false),
        ] {
            let at = text.find(anchor).unwrap();
            let word = Word::read(&text[at..]).unwrap();
            assert_eq!(confirms(text, at, word), expected, "{text}");
        }
    }

    #[test]
    fn a_sentence_names_a_level_anywhere() {
        for (sentence, expected) in [
            ("Xếp loại: khá 12, trung bình 3", true),
            ("12 em khá (xếp loại cả năm)", true),
            ("xếp loại doanh nghiệp theo quy định", false),
            ("Xếp loại: ………", false),
            ("", false),
        ] {
            assert_eq!(names_level(sentence), expected, "{sentence}");
        }
    }
}
