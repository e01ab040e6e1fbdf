//! The words that point to a document of the same text: "này", "trên", "nêu trên".

use crate::text::{Phrases, Syllable, Word, syllables};

pub(crate) const NAY: Syllable = Syllable::of("này");
pub(crate) const TREN: Syllable = Syllable::of("trên");
/// "nêu trên", "nói trên": the verbs before "trên".
pub(crate) const NAMED: &[Syllable] = syllables!("nêu nói kể dẫn đã");

/// What stands before "quyết định này" in the text of a decision: what is issued with it, and who has to carry it out.
const ENACTED: &[(&str, ())] = &[("ban hành kèm theo", ()), ("chịu trách nhiệm thi hành", ())];

static ENACTED_TABLE: Phrases<16> = Phrases::backwards(ENACTED);

/// Whether words that speak of a decision's own force end with `last`, nothing of them before `floor`.
pub(crate) fn speaks_of_force(text: &str, floor: usize, last: (usize, Word)) -> bool {
    ENACTED_TABLE.longest_before(text, floor, last).is_some()
}

/// What a decision is said to do in its own text.
pub(crate) const EFFECTS: [&[Syllable]; 3] =
    [syllables!("có hiệu lực"), syllables!("thay thế"), syllables!("quy định")];
