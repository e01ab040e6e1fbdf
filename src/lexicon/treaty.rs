//! What treaties are called: they are no documents of the Party or the State, and the law in their titles is a field.
//!
//! Source: the Law on Treaties 108/2016/QH13, article 2, for the names.

use crate::text::{Phrases, Word};

const NAMES: &[(&str, ())] = &[
    ("công ước", ()),
    ("hiệp định", ()),
    ("hiệp ước", ()),
    ("nghị định thư", ()),
    ("định ước", ()),
    ("thỏa ước", ()),
    ("hiến chương", ()),
];

static NAME_TABLE: Phrases<64> = Phrases::backwards(NAMES);

/// Whether the name of a treaty ends with `last`, the word at `start`.
pub(crate) fn treaty_before(text: &str, start: usize, last: Word) -> bool {
    NAME_TABLE.longest_before(text, 0, (start, last)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_from_their_last_word() {
        for (text, expected) in [
            ("theo Công ước", true),
            ("các hiệp định", true),
            ("Nghị định thư", true),
            ("Nghị định", false),
            ("lá thư", false),
            ("quy ước", false),
        ] {
            let (start, last) = Word::read_before(text, text.len()).unwrap();
            assert_eq!(treaty_before(text, start, last), expected, "{text}");
        }
    }
}
