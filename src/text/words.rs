//! The words of a phrase, and sets of words, laid out while the crate is compiled.

use super::{Syllable, Word};

/// How many words a phrase has.
pub(crate) const fn count_words(phrase: &str) -> usize {
    let bytes = phrase.as_bytes();
    let (mut at, mut words) = (0, 0);
    while at < bytes.len() {
        match Word::read_at(bytes, at) {
            Some(read) => {
                at += read.len();
                words += 1;
            }
            None => at += 1,
        }
    }
    words
}

/// The words of a phrase, one syllable each.
pub(crate) const fn words_of<const N: usize>(phrase: &str) -> [Syllable; N] {
    let bytes = phrase.as_bytes();
    let mut words = [Syllable::FOREIGN; N];
    let (mut at, mut word) = (0, 0);
    while at < bytes.len() {
        match Word::read_at(bytes, at) {
            Some(read) => {
                words[word] = read.syllable;
                at += read.len();
                word += 1;
            }
            None => at += 1,
        }
    }
    words
}

/// The syllables of a phrase or of a set of words, laid out while the crate is compiled.
macro_rules! syllables {
    ($words:literal $(,)?) => {{
        const WORDS: &[$crate::text::Syllable] = {
            const COUNT: usize = $crate::text::count_words($words);
            &$crate::text::words_of::<COUNT>($words)
        };
        WORDS
    }};
}
pub(crate) use syllables;
