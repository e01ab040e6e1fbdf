//! A person by name: "ông Vũ Đình Khoa", "cô giáo Lê Thị Hoa".

use super::Item;
use crate::lexicon::person::{PLACES, title};
use crate::text::Word;
use crate::text::mark::in_line_blanks;

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
    (words > 0).then_some(end)
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
            ("Bà Rịa - Vũng Tàu", None),
        ] {
            assert_eq!(person(text, Word::read(text).unwrap(), None).map(|len| &text[..len]), expected, "{text}");
        }
        let text = "Bà Triệu";
        assert_eq!(person(text, Word::read(text).unwrap(), Some(Item::Word)), None);
    }
}
