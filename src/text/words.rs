//! The words of a text one by one, and those of phrases and sets, laid out while the crate is compiled.

use super::{Syllable, Word, decode};

/// The words of a text, and where each begins.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (usize, Word)> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let start = at;
            match Word::read_at(bytes, start) {
                Some(word) => {
                    at += word.len();
                    return Some((start, word));
                }
                None => at += decode(bytes, start).1,
            }
        }
        None
    })
}

/// How many words a phrase has.
pub(crate) const fn count_words(phrase: &str) -> usize {
    let bytes = phrase.as_bytes();
    let (mut at, mut words) = (0, 0);
    while at < bytes.len() {
        match Word::letter_by_letter(bytes, at) {
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
        match Word::letter_by_letter(bytes, at) {
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

/// Words that a phrase of a table has at most.
pub(crate) const MOST_WORDS: usize = 32;

/// The last word of a table's phrase.
///
/// # Panics
///
/// While the crate is compiled, where `phrase` holds no word.
pub(crate) const fn last_word(phrase: &str) -> Syllable {
    words_of::<MOST_WORDS>(phrase)[count_words(phrase) - 1]
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

/// A set of words, laid out while the crate is compiled: whether one is in it is one look, mostly.
pub(crate) struct Syllables<const SLOTS: usize> {
    slots: [u64; SLOTS],
    len: usize,
}

impl<const SLOTS: usize> Syllables<SLOTS> {
    /// No words.
    pub(crate) const NONE: Self = Syllables { slots: [0; SLOTS], len: 0 };

    /// With one more word.
    ///
    /// # Panics
    ///
    /// While the crate is compiled, where `SLOTS` is no power of two or not twice the number of words.
    pub(crate) const fn with(mut self, word: Syllable) -> Self {
        let slot = self.slot(word);
        if self.slots[slot] == 0 {
            self.slots[slot] = word.bits();
            self.len += 1;
        }
        assert!(SLOTS.is_power_of_two() && self.len * 2 <= SLOTS);
        self
    }

    /// With the last words of a table's phrases.
    pub(crate) const fn with_last_words<T: Copy>(mut self, rows: &[(&str, T)]) -> Self {
        let mut row = 0;
        while row < rows.len() {
            self = self.with(last_word(rows[row].0));
            row += 1;
        }
        self
    }

    /// With all words of a table's phrases.
    pub(crate) const fn with_all_words<T: Copy>(mut self, rows: &[(&str, T)]) -> Self {
        let mut row = 0;
        while row < rows.len() {
            let words = words_of::<MOST_WORDS>(rows[row].0);
            let mut at = 0;
            while at < count_words(rows[row].0) {
                self = self.with(words[at]);
                at += 1;
            }
            row += 1;
        }
        self
    }

    /// Whether `word` is in the set.
    #[inline]
    pub(crate) const fn contains(&self, word: Syllable) -> bool {
        self.slots[self.slot(word)] != 0
    }

    /// The slot that holds `word`, or the empty one where it would stand; no word's bits are all zero.
    #[inline]
    const fn slot(&self, word: Syllable) -> usize {
        let mixed = word.bits().wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut slot = (mixed >> (64 - SLOTS.trailing_zeros())) as usize;
        while self.slots[slot] != 0 && self.slots[slot] != word.bits() {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slot
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_one_by_one() {
        let text = "Chi\u{309} thị, 05-CT… T\u{FEFF}CVN";
        let found: Vec<_> = words(text).map(|(at, word)| &text[at..at + word.len()]).collect();
        assert_eq!(found, ["Chi\u{309}", "thị", "CT", "T\u{FEFF}CVN"]);
        assert_eq!(words(" 12 …").count(), 0);
    }

    #[test]
    fn a_set_holds_its_words_and_no_others() {
        static ALL: Syllables<8> = Syllables::NONE.with_all_words(&[("nghị định", ()), ("quyết  định", ())]);
        static LAST: Syllables<4> = Syllables::NONE.with_last_words(&[("nghị định", ()), ("thông tư", ())]);
        for (word, in_all, is_last) in [
            ("ĐỊNH", true, true),
            ("quyết", true, false),
            ("tư", false, true),
            ("tu", false, false),
            ("đinh", false, false),
        ] {
            assert_eq!(ALL.contains(Syllable::of(word)), in_all, "{word}");
            assert_eq!(LAST.contains(Syllable::of(word)), is_last, "{word}");
        }
        assert!(!ALL.contains(Syllable::FOREIGN));
    }
}
