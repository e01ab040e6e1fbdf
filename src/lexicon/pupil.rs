//! What tells of pupils and students, whose yearly marks have levels of their own.
//!
//! Source: the words of the rules on how schools judge pupils, and of newspapers on their results.

use crate::text::{Joint, Phrases, Word};

const WORDS: &[(&str, ())] = &[
    ("học sinh", ()),
    ("sinh viên", ()),
    ("học viên", ()),
    ("học lực", ()),
    ("học tập", ()),
    ("hạnh kiểm", ()),
    ("rèn luyện", ()),
    ("em", ()),
];

static WORD_TABLE: Phrases<32> = Phrases::new(WORDS);

/// Whether what tells of pupils begins `text`, whose first word has been read already.
pub(crate) fn tells_of_pupils(first: Word, text: &str) -> bool {
    WORD_TABLE.longest_after(first, text, Joint::Blanks).is_some()
}
