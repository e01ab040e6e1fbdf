//! A written syllable as a reader compares it, and how one is read from text in any form.
//!
//! Vietnamese separates syllables by blanks, so a syllable is the natural unit of comparison. A [`Syllable`] packs its
//! letters, without case, and its one tone into 64 bits: `hoà`, `hòa`, `HOÀ` and the decomposed `hoà` are one value,
//! `hoa` is another. Tables are written as plain strings and turned into syllables while the crate is compiled.

use super::letter::{D_STROKE, LETTER_O, LETTER_U, O_HORN, Tally, U_HORN, VOWELS, base, letter_at, number};
use super::word::Word;

/// Letters a syllable holds at most; longer words (and codes such as `ĐCTUBTWMTTQVN`) are [`Syllable::FOREIGN`].
const LETTERS: u32 = 10;
pub(super) const LETTER_BITS: u32 = 6;
pub(super) const TONE_SHIFT: u32 = LETTERS * LETTER_BITS;
/// The bits of a syllable's letters; those above are its tone's.
const ALL_LETTERS: u64 = (1 << TONE_SHIFT) - 1;

/// The bit of each letter that "ơ" and "ư" alone have.
const HORNED: u64 = {
    let mut bits = 0;
    let mut shift = 0;
    while shift < TONE_SHIFT {
        bits |= (O_HORN as u64 & U_HORN as u64) << shift;
        shift += LETTER_BITS;
    }
    bits
};

/// The number of the letter that stands `at` bits from the first one's.
const fn letter(bits: u64, at: u32) -> u64 {
    bits >> at & ((1 << LETTER_BITS) - 1)
}

/// The letters of a word, "uơ" and "ưo" before another letter made "ươ": "nguời", "trưong". In "quới" the "u" belongs to "qu".
#[cold]
const fn with_both_horns(bits: u64, shift: u32) -> u64 {
    const Q: u64 = number(b'q') as u64;
    const LOST: u64 = (LETTER_U ^ U_HORN) as u64;
    let mut at = 0;
    while at + 2 * LETTER_BITS < shift {
        let (first, second) = (letter(bits, at), letter(bits, at + LETTER_BITS));
        if first == LETTER_U as u64 && second == O_HORN as u64 && (at == 0 || letter(bits, at - LETTER_BITS) != Q) {
            return bits ^ LOST << at;
        }
        if first == U_HORN as u64 && second == LETTER_O as u64 {
            return bits ^ ((LETTER_O ^ O_HORN) as u64) << (at + LETTER_BITS);
        }
        at += LETTER_BITS;
    }
    bits
}

/// The letters and the tone of one written word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Syllable(u64);

impl Syllable {
    /// A word that cannot be one Vietnamese syllable: too long, or with two tones.
    pub(crate) const FOREIGN: Syllable = Syllable(u64::MAX);
    /// Stands for a comma or a hyphen among the syllables of a name.
    pub(crate) const MARK: Syllable = Syllable(u64::MAX - 1);

    /// The syllable of letters that take `shift` of the `bits`.
    #[inline]
    pub(super) const fn new(bits: u64, shift: u32, tally: Tally) -> Syllable {
        if shift > TONE_SHIFT || tally.is_foreign() {
            return Syllable::FOREIGN;
        }
        // A horn stands on both letters of "ươ" or on none: where one has it alone, the other one's was lost.
        let horned = bits & HORNED;
        let bits = if horned == 0 || horned & horned >> LETTER_BITS != 0 { bits } else { with_both_horns(bits, shift) };
        Syllable(bits | (tally.tone() as u64) << TONE_SHIFT)
    }

    /// The syllable that a table's string spells.
    ///
    /// # Panics
    ///
    /// While the crate is compiled, where `word` is not exactly one word.
    pub(crate) const fn of(word: &str) -> Syllable {
        match Word::letter_by_letter(word.as_bytes(), 0) {
            Some(read) if read.len() == word.len() && read.syllable.0 != Self::FOREIGN.0 => read.syllable,
            _ => panic!("a table's word must be one syllable"),
        }
    }

    /// Whether a tone is printed on it; no abbreviation has one.
    pub(crate) const fn toned(self) -> bool {
        self.0 != Self::FOREIGN.0 && self.0 >> TONE_SHIFT != 0
    }

    /// Whether a text may begin with this word, by its first letter: the cheap look before the word is read.
    #[inline]
    pub(crate) fn may_begin(self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let Some(first) = bytes.first() else { return false };
        let (cell, _) = letter_at(bytes, 0);
        // A letter of another alphabet is told from others only where it is read.
        if cell.is_letter() { base(cell.letter()) == base((self.0 & 0x3F) as u8) } else { *first >= 0x80 }
    }

    /// Whether its letters end with those of another, and its tone is the other's; what is foreign may.
    pub(crate) fn may_end_with(self, end: Syllable) -> bool {
        let (letters, wanted) = (self.0 & ALL_LETTERS, end.0 & ALL_LETTERS);
        let bits = |letters: u64| (u64::BITS - letters.leading_zeros()).div_ceil(LETTER_BITS) * LETTER_BITS;
        let (len, wanted_len) = (bits(letters), bits(wanted));
        self.0 == Self::FOREIGN.0
            || self.0 & !ALL_LETTERS == end.0 & !ALL_LETTERS
                && len >= wanted_len
                && letters >> (len - wanted_len) == wanted
    }

    /// Whether another syllable has the same letters, whatever the tones are.
    pub(crate) const fn same_letters(self, other: Syllable) -> bool {
        self.0 & ALL_LETTERS == other.0 & ALL_LETTERS
    }

    /// Its letters without their marks, and without its tone.
    pub(crate) const fn unmarked(self) -> Syllable {
        let (mut bits, mut shift) = (0, 0);
        while shift < TONE_SHIFT && self.0 >> shift & ALL_LETTERS >> shift != 0 {
            let plain = match letter(self.0, shift) as u8 {
                D_STROKE => number(b'd'),
                letter => base(letter),
            };
            bits |= (plain as u64) << shift;
            shift += LETTER_BITS;
        }
        Syllable(bits)
    }

    /// Whether it has vowels that a consonant parts, as no syllable has: "đấtđai".
    pub(crate) const fn is_parted(self) -> bool {
        let mut letters = self.0 & ALL_LETTERS;
        let (mut groups, mut vowel) = (0, false);
        while letters != 0 {
            let next = VOWELS >> (letters & ((1 << LETTER_BITS) - 1)) & 1 != 0;
            groups += (next && !vowel) as u32;
            vowel = next;
            letters >>= LETTER_BITS;
        }
        groups > 1
    }

    /// The 64 bits, for hashing.
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Syllable, &str) {
        let word = Word::read(text).unwrap();
        (word.syllable, &text[word.len()..])
    }

    #[test]
    fn one_word_in_every_form_is_one_syllable() {
        let cases: [(&str, &[&str]); 11] = [
            ("quyết", &["Quyết", "QUYẾT", "quye\u{302}\u{301}t", "quyê\u{301}t", "quy\u{AD}ết"]),
            ("định", &["ĐỊNH", "Ðịnh", "Ɖịnh", "đi\u{323}nh", "ðịnh"]),
            ("hòa", &["hoà", "HOÀ", "hoa\u{300}", "ho\u{300}a"]),
            ("ủy", &["uỷ", "Ủy", "UỶ", "u\u{309}y", "uy\u{309}"]),
            ("khóa", &["khoá", "Khoá", "KHÓA"]),
            ("vụ", &["VỤ", "vu\u{323}"]),
            ("được", &["đuợc", "đưọc", "ĐUỢC", "đuo\u{31B}\u{323}c"]),
            ("trương", &["truơng", "trưong"]),
            ("hươu", &["huơu", "hưou"]),
            ("ữ", &["u\u{31B}\u{303}", "ư\u{303}", "ũ\u{31B}", "Ữ"]),
            ("ộ", &["o\u{323}\u{302}", "o\u{302}\u{323}", "ọ\u{302}", "Ộ"]),
        ];
        for (plain, forms) in cases {
            for form in forms {
                assert_eq!(read(form), (Syllable::of(plain), ""), "{form} for {plain}");
            }
        }
    }

    #[test]
    fn different_words_differ() {
        let words = [
            "quới", "quưới", "thuở", "thưở", "mua", "mưa", "quy", "quý", "quỳ", "đinh", "dinh", "định", "tu", "tư",
            "a", "ă", "â",
        ];
        for (i, a) in words.iter().enumerate() {
            for (j, b) in words.iter().enumerate() {
                assert_eq!(Syllable::of(a) == Syllable::of(b), i == j, "{a} and {b}");
            }
        }
    }

    #[test]
    fn what_cannot_be_one_syllable_is_foreign() {
        for text in ["ĐCTUBTWMTTQVN", "nghịđịnh", "b\u{302}"] {
            assert_eq!(read(text).0, Syllable::FOREIGN, "{text}");
        }
    }

    #[test]
    fn a_word_may_end_with_another() {
        for (word, end, expected) in [
            ("CPngày", "ngày", true),
            ("cpNGÀY", "ngày", true),
            ("ngày", "ngày", true),
            ("CPngay", "ngày", false),
            ("gày", "ngày", false),
            ("BTCcủa", "của", true),
            ("TTgdo", "do", true),
        ] {
            let word = Word::read(word).unwrap().syllable;
            assert_eq!(word.may_end_with(Syllable::of(end)), expected, "{word:?} {end}");
        }
        assert!(Syllable::FOREIGN.may_end_with(Syllable::of("ngày")));
    }
}
