//! The words that point to a document of the same text: "này", "trên", "nêu trên".

use crate::text::{Syllable, syllables};

pub(crate) const NAY: Syllable = Syllable::of("này");
pub(crate) const TREN: Syllable = Syllable::of("trên");
/// "nêu trên", "nói trên": the verbs before "trên".
pub(crate) const NAMED: &[Syllable] = syllables!("nêu nói kể dẫn đã");
