//! A person by name: "ông Vũ Đình Khoa", "cô giáo Lê Thị Hoa".

use super::Item;
use super::unit::is_rated;
use crate::lexicon::person::{PLACES, title};
use crate::lexicon::predicate::ADVERBIALS;
use crate::text::mark::in_line_blanks;
use crate::text::{Syllable, Word};

/// Words of a name at most.
const MOST_WORDS: usize = 6;

/// The length of a person's name at the beginning of `input`, with how the person is called.
pub(super) fn person(input: &str, word: Word, last: Option<Item>) -> Option<usize> {
    let mut end = title(word, input)?;
    // A capital inside a sentence is that of a name: "Khu phố Bà Triệu".
    let begins = !matches!(last, Some(Item::Word | Item::Unit(_)));
    if word.capital() && !begins && end == word.len() {
        return None;
    }
    let mut words = 0;
    while words < MOST_WORDS {
        let start = end + in_line_blanks(&input[end..]);
        let Some(name) = Word::read(&input[start..]).filter(|name| start > end && name.capital()) else { break };
        if words == 0 && PLACES.contains(&name.syllable) {
            return None;
        }
        end = start + name.len();
        words += 1;
    }
    (words > 0 || begins && end == word.len() && is_pronoun(word, &input[end..])).then_some(end)
}

/// Whether a title stands for somebody who was named before, where what is said of them begins: "Năm học qua, cô được xếp loại",
/// "Ông nhiều năm liền được công nhận". Pupils have ratings of their own.
fn is_pronoun(title: Word, rest: &str) -> bool {
    const MOST: usize = 6;
    if title.syllable == const { Syllable::of("em") } {
        return false;
    }
    let mut rest = rest;
    for _ in 0..MOST {
        if is_rated(rest) {
            return true;
        }
        let next = &rest[in_line_blanks(rest)..];
        let digits = next.bytes().take(2).take_while(u8::is_ascii_digit).count();
        match Word::read(next).filter(|next| ADVERBIALS.contains(&next.syllable)) {
            Some(word) => rest = &next[word.len()..],
            None if digits > 0 => rest = &next[digits..],
            None => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_are_read_by_title_and_name() {
        for (text, expected) in [
            ("ông Vũ Đình Khoa, Trưởng phòng", Some("ông Vũ Đình Khoa")),
            ("Anh Giàng A Páo được", Some("Anh Giàng A Páo")),
            ("cô giáo Lê Thị Hoa\nTrường", Some("cô giáo Lê Thị Hoa")),
            ("Thiếu tá Nguyễn Văn A", Some("Thiếu tá Nguyễn Văn A")),
            ("anh hùng Lao động", None),
            ("bà con", None),
            ("cô được xếp loại", Some("cô")),
            ("Ông nhiều năm liền đạt", Some("Ông")),
            ("thầy 8 lần đạt", Some("thầy")),
            ("em đạt", None),
            ("anh em đạt", None),
            ("cô giáo được", None),
            ("Bà Rịa - Vũng Tàu", None),
        ] {
            assert_eq!(person(text, Word::read(text).unwrap(), None).map(|len| &text[..len]), expected, "{text}");
        }
        let text = "Bà Triệu";
        assert_eq!(person(text, Word::read(text).unwrap(), Some(Item::Word)), None);
    }
}
