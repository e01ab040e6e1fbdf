//! Fields of law, which are written as laws are and name no act: "Luật Nhân đạo quốc tế".
//!
//! The rows are names of fields in textbooks, encyclopedias and the curricula of law schools. A field whose name no act
//! could be taken for ("luật học", "luật so sánh" in small letters) needs no row.

use crate::text::{Joint, Phrases, Syllable, Syllables, Word};

#[rustfmt::skip]
const NAMES: &[(&str, ())] = &[
    ("Luật Biển quốc tế", ()),
    ("Luật Đầu tư quốc tế", ()),
    ("Luật Điều ước quốc tế", ()),
    ("Luật Hàng hải quốc tế", ()),
    ("Luật Hàng không quốc tế", ()),
    ("Luật Hình sự quốc tế", ()),
    ("Luật Kinh tế quốc tế", ()),
    ("Luật Môi trường quốc tế", ()),
    ("Luật Ngoại giao lãnh sự", ()),
    ("Luật Nhân đạo quốc tế", ()),
    ("Luật Nhân quyền quốc tế", ()),
    ("Luật Sở hữu trí tuệ quốc tế", ()),
    ("Luật So sánh", ()),
    ("Luật Tục", ()),
    ("Luật Thương mại quốc tế", ()),
    ("Luật Vũ trụ quốc tế", ()),
    ("Luật Tập quán quốc tế", ()),
];

static NAME_TABLE: Phrases<256> = Phrases::new(NAMES);

/// The words of the names: most laws are told from them by one look.
static WORDS: Syllables<128> = Syllables::NONE.with_all_words(NAMES);

/// Whether the name of a field may go on so behind "luật".
pub(crate) fn begins_field(second: Syllable) -> bool {
    WORDS.contains(second)
}

/// The longest name of a field at the beginning of `text`, whose first word has been read already: its length.
pub(crate) fn field_of_law(first: Word, text: &str) -> Option<usize> {
    NAME_TABLE.longest_after(first, text, Joint::Name).map(|found| found.len)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words;

    #[test]
    fn the_first_words_are_those_of_the_rows() {
        for (name, ()) in NAMES {
            let second = words(name).nth(1).unwrap().1.syllable;
            assert!(begins_field(second), "{name}");
        }
    }

    #[test]
    fn names_are_found_under_folding() {
        for (text, expected) in [
            ("Luật Nhân đạo Quốc tế và", Some("Luật Nhân đạo Quốc tế")),
            ("LUẬT BIỂN QUỐC TẾ", Some("LUẬT BIỂN QUỐC TẾ")),
            ("Luật Biển Việt Nam", None),
            ("Luật Thương mại năm 2005", None),
            ("Luật Đầu tư", None),
        ] {
            let found = field_of_law(Word::read(text).unwrap(), text).map(|len| &text[..len]);
            assert_eq!(found, expected, "{text}");
        }
    }
}
