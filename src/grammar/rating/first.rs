//! Which tables a word may begin a phrase of: one look spares the others, and most words begin nothing.

use super::keyword::{BOUNDS, KEYWORDS};
use crate::lexicon::bearer::BEARERS;
use crate::lexicon::level::PHRASES;
use crate::lexicon::number_word;
use crate::lexicon::person::TITLES;
use crate::lexicon::unit::NAMES;
use crate::lexicon::unit_extent::{ENDS, GOES_ON, VERBS};
use crate::text::{Syllable, Word, syllables};

/// The tables, one bit each.
pub(super) const LEVEL: u8 = 1;
pub(super) const BOUND: u8 = 1 << 1;
pub(super) const UNIT: u8 = 1 << 2;
pub(super) const KEYWORD: u8 = 1 << 3;
/// The words that a unit's name ends before, the verbs among them, and those that it goes on with.
pub(super) const END: u8 = 1 << 4;
pub(super) const VERB: u8 = 1 << 5;
pub(super) const GOING_ON: u8 = 1 << 6;
/// The words of numbers, and "không".
pub(super) const NUMBER: u8 = 1 << 7;

/// The first words of tables, by their hash in an open-addressed table.
struct Firsts<const SLOTS: usize> {
    words: [u64; SLOTS],
    tables: [u8; SLOTS],
}

static FIRSTS: Firsts<1024> = Firsts { words: [0; 1024], tables: [0; 1024] }
    .with_phrases(PHRASES, LEVEL)
    .with_phrases(BEARERS, LEVEL)
    .with_phrases(BOUNDS, BOUND)
    .with_phrases(&NAMES, UNIT)
    .with_phrases(TITLES, UNIT)
    .with_phrases(KEYWORDS, KEYWORD)
    .with_words(ENDS, END)
    .with_phrases(VERBS, VERB)
    .with_phrases(GOES_ON, GOING_ON)
    .with_rows(&number_word::NUMBERS, NUMBER)
    .with_rows(&number_word::ORDINALS, NUMBER)
    .with_words(syllables!("không"), NUMBER);

/// The tables that have a phrase which begins with `word`.
#[inline]
pub(super) fn tables(word: Syllable) -> u8 {
    FIRSTS.tables[FIRSTS.slot(word)]
}

/// Whether a phrase of one of these tables may begin with `word`.
#[inline]
pub(super) fn begins(word: Syllable, wanted: u8) -> bool {
    tables(word) & wanted != 0
}

impl<const SLOTS: usize> Firsts<SLOTS> {
    const fn with_phrases<T: Copy>(mut self, rows: &[(&str, T)], table: u8) -> Self {
        let mut row = 0;
        while row < rows.len() {
            match Word::letter_by_letter(rows[row].0.as_bytes(), 0) {
                Some(word) => self.enter(word.syllable, table),
                None => panic!("a table's phrase must begin with a word"),
            }
            row += 1;
        }
        self
    }

    const fn with_rows<T: Copy>(mut self, rows: &[(Syllable, T)], table: u8) -> Self {
        let mut row = 0;
        while row < rows.len() {
            self.enter(rows[row].0, table);
            row += 1;
        }
        self
    }

    const fn with_words(mut self, words: &[Syllable], table: u8) -> Self {
        let mut at = 0;
        while at < words.len() {
            self.enter(words[at], table);
            at += 1;
        }
        self
    }

    const fn enter(&mut self, word: Syllable, table: u8) {
        let slot = self.slot(word);
        self.words[slot] = word.bits();
        self.tables[slot] |= table;
    }

    /// The slot that holds `word`, or the empty one where it would stand; no word's bits are all zero.
    const fn slot(&self, word: Syllable) -> usize {
        let mixed = word.bits().wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut slot = (mixed >> (64 - SLOTS.trailing_zeros())) as usize;
        while self.words[slot] != 0 && self.words[slot] != word.bits() {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slot
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_tells_the_tables_it_begins_a_phrase_of() {
        for (word, expected) in [
            ("hoàn", LEVEL | VERB),
            ("khu", LEVEL | UNIT),
            ("không", LEVEL | BOUND | KEYWORD | END | GOING_ON | NUMBER),
            ("trên", BOUND | END | GOING_ON),
            ("KHỐI", LEVEL | UNIT),
            ("hoan", 0),
            ("vùng", 0),
        ] {
            assert_eq!(tables(Syllable::of(word)), expected, "{word}");
        }
        assert_eq!(tables(Syllable::FOREIGN), 0);
    }

    #[test]
    fn the_table_is_at_most_half_full() {
        assert!(FIRSTS.words.iter().filter(|word| **word != 0).count() * 2 <= FIRSTS.words.len());
    }
}
