//! The text as a reader sees it: letters, syllables, blanks and separators, whatever bytes they are written in.
//!
//! Nothing here copies or normalises the text. A word is read from the caller's own bytes and compared by its folded
//! [`Syllable`], so every offset is one of the caller's string from the beginning: there is no map back that could be
//! wrong, and the work is done only where a word is really looked at.

mod letter;
mod look_alike;
pub(crate) mod mark;
mod offset;
mod phrase;
mod roman;
mod span;
mod spelling;
mod syllable;
mod utf8;
mod word;
mod words;

pub(crate) use letter::{is_letter, is_part, plain_letter, unmarked};
pub(crate) use look_alike::{d_stroke, is_scanned_digit, latin, scanned_digits};
pub use offset::Offsets;
pub(crate) use phrase::{Joint, Match, Phrases};
pub(crate) use roman::roman;
pub use span::Span;
pub(crate) use syllable::Syllable;
pub(crate) use utf8::{decode, floor};
pub(crate) use word::Word;
pub(crate) use words::{Syllables, count_words, last_word, syllables, words, words_of};
