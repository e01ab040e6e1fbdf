//! Words before a name that are cut down to letters with a full stop behind them: "TP. Vinh", "ThS. Lê Thị Hoa", "đ/c Ng. Văn Hải".
//!
//! Read off newspapers and reports; no rule lists them.

use crate::text::mark::{in_line_blanks, is_blank};
use crate::text::{Syllable, Word, syllables};

/// What stands for "thành phố", "thị xã", "phường", "quận", for degrees and for family names.
const CUT: &[Syllable] = syllables!("tp tx p q gs pgs ts ths bs ng");

/// Whether the full stop at the byte `at` only cuts down the word before it: a name follows in the same line.
pub(crate) fn cuts_word(text: &str, at: usize) -> bool {
    let behind = &text[at + 1..];
    let name = &behind[in_line_blanks(behind)..];
    let cut = |word: Word| word.capital() && CUT.contains(&word.syllable);
    behind.starts_with(is_blank)
        && name.starts_with(char::is_uppercase)
        && Word::read_before(text, at).is_some_and(|(_, word)| cut(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_stop_may_cut_a_word_down() {
        for (text, expected) in [
            ("Đảng bộ TP. Vinh", true),
            ("ThS. Lê Thị Hoa", true),
            ("Ng. Văn Hải", true),
            ("TP.\nVinh", false),
            ("TP. vinh", false),
            ("Đảng bộ. Vinh", false),
        ] {
            assert_eq!(cuts_word(text, text.find('.').unwrap()), expected, "{text}");
        }
    }
}
