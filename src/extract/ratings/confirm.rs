//! The cheap look round an anchor: whether its sentence can hold a level at all, before that is read token by token.

use crate::grammar::rating::{is_of_level, level, may_lead_to_level};
use crate::lexicon::level::Strength;
use crate::scan::lead::plain_word_before;
use crate::text::mark::{is_blank, is_line_break};
use crate::text::{Syllable, Word, is_letter, words};

/// Words that an anchor stands behind the beginning of its level at most: "tổ dân phố văn hóa".
const MOST_STEPS: usize = 8;

/// Whether `word`, the anchor at the byte `at`, leads to a level.
///
/// "xếp loại" leads to one, and is none of its words: whether one stands in the sentence is told by [`names_level`].
pub(super) fn leads_to_level(word: Word) -> bool {
    word.syllable == Syllable::of("xếp")
}

/// Whether the words at the byte `at`, an anchor, can name a level.
pub(super) fn confirms(text: &str, at: usize) -> bool {
    // The anchor is one of the first words of the level's name.
    let mut start = at;
    for _ in 0..MOST_STEPS {
        if Word::read(&text[start..]).is_some_and(|first| reaches(text, start, first, at)) {
            return true;
        }
        match plain_word_before(text, 0, start) {
            Some((before, word)) if is_of_level(word.syllable) => start = before,
            _ => return false,
        }
    }
    false
}

/// Whether a level that begins with `first` takes in the byte `at`.
fn reaches(text: &str, start: usize, first: Word, at: usize) -> bool {
    level(first, &text[start..]).is_some_and(|(_, strength, len)| {
        let common = matches!(strength, Strength::Faint | Strength::Tail);
        start + len > at && !(common && follows_plain_word(text, start))
    })
}

/// Whether a common word, "xuất sắc", stands behind a word or a figure that makes no level of it.
fn follows_plain_word(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end_matches(|c| is_blank(c) || is_line_break(c));
    match before.chars().next_back() {
        Some(c) if c.is_ascii_digit() => true,
        Some(c) if is_letter(c) => {
            Word::read_before(text, before.len()).is_some_and(|(_, word)| !may_lead_to_level(word.syllable))
        }
        _ => false,
    }
}

/// Whether a level is named in the sentence: "xếp loại" alone is no rating.
pub(super) fn names_level(sentence: &str) -> bool {
    words(sentence).any(|(at, word)| level(word, &sentence[at..]).is_some())
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
            ("có 3 xuất sắc", "xuất", false),
        ] {
            let at = text.find(anchor).unwrap();
            assert_eq!(confirms(text, at), expected, "{text}");
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
