//! A written syllable as a reader compares it, and how one is read from text in any form.
//!
//! Vietnamese separates syllables by blanks, so a syllable is the natural unit of comparison. A [`Syllable`] packs its
//! letters, without case, and its one tone into 64 bits: `hoà`, `hòa`, `HOÀ` and the decomposed `hoà` are one value,
//! `hoa` is another. Tables are written as plain strings and turned into syllables while the crate is compiled.

use std::num::NonZeroU64;

use super::letter::{Cell, Glyph, Tally, base, glyph, is_letter, is_part, is_upper, letter_at, letter_before, shaped};
use super::mark::char_before;

/// Bytes that a word is read for at most. No Vietnamese word and no code is longer; the bound keeps the cost of a look
/// at a word constant in text without blanks.
const LONGEST: usize = 96;

/// Letters a syllable holds at most; longer words (and codes such as `ĐCTUBTWMTTQVN`) are [`Syllable::FOREIGN`].
const LETTERS: u32 = 10;
const LETTER_BITS: u32 = 6;
const TONE_SHIFT: u32 = LETTERS * LETTER_BITS;
/// The bits of a syllable's letters; those above are its tone's.
const ALL_LETTERS: u64 = (1 << TONE_SHIFT) - 1;

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
    const fn new(bits: u64, shift: u32, tally: Tally) -> Syllable {
        if shift > TONE_SHIFT || tally.is_foreign() {
            return Syllable::FOREIGN;
        }
        Syllable(bits | (tally.tone() as u64) << TONE_SHIFT)
    }

    /// The syllable that a table's string spells.
    ///
    /// # Panics
    ///
    /// While the crate is compiled, where `word` is not exactly one word.
    pub(crate) const fn of(word: &str) -> Syllable {
        match Word::read(word) {
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

    /// The 64 bits, for hashing.
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }
}

/// A word read from the beginning of a text; two registers hold it, for it is handed from parser to parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// What it is compared by.
    pub(crate) syllable: Syllable,
    /// Its bytes, the bits of its letters, whether the first one is a capital, and what the letters sum up to.
    shape: NonZeroU64,
}

const BITS_SHIFT: u32 = 8;
const CAPITAL: u64 = 1 << 24;
/// Set in every shape, so that none is zero.
const SHAPED: u64 = 1 << 31;
const TALLY_SHIFT: u32 = 32;

/// What the letters of a word have come to so far.
#[derive(Clone, Copy)]
struct Letters {
    bits: u64,
    shift: u32,
    tally: Tally,
}

impl Letters {
    const NONE: Letters = Letters { bits: 0, shift: 0, tally: Tally::NONE };

    /// With one more letter behind them.
    #[inline(always)]
    const fn with(self, cell: Cell) -> Letters {
        let bits = self.bits | (cell.letter() as u64).wrapping_shl(self.shift);
        Letters { bits, shift: self.shift + LETTER_BITS, tally: self.tally.with(cell) }
    }

    /// With one more letter before them.
    #[inline(always)]
    const fn behind(self, cell: Cell) -> Letters {
        let bits = self.bits << LETTER_BITS | cell.letter() as u64;
        Letters { bits, shift: self.shift + LETTER_BITS, tally: self.tally.with(cell) }
    }

    /// The word that they make up.
    #[inline(always)]
    const fn word(self, size: usize, capital: bool) -> Word {
        let capital = if capital { CAPITAL } else { 0 };
        let counts = (self.shift as u64) << BITS_SHIFT | (self.tally.bits() as u64) << TALLY_SHIFT;
        Word {
            syllable: Syllable::new(self.bits, self.shift, self.tally),
            shape: Word::shape(size as u64 & 0xFF | counts | capital),
        }
    }
}

impl Word {
    /// Reads the letters at the beginning of `text`; `None` where there is none.
    #[inline]
    pub(crate) const fn read(text: &str) -> Option<Word> {
        Word::read_at(text.as_bytes(), 0)
    }

    /// Reads the letters at the byte `from` of valid UTF-8, which must be a character boundary.
    pub(crate) const fn read_at(bytes: &[u8], from: usize) -> Option<Word> {
        let limit = if bytes.len() < from + LONGEST { bytes.len() } else { from + LONGEST };
        if from >= limit {
            return None;
        }
        let near = bytes.split_at(limit).0;
        let (first, len) = letter_at(near, from);
        if !first.is_letter() {
            return if near[from] < 0x80 { None } else { Word::read_marked(bytes, from) };
        }
        let mut letters = Letters::NONE.with(first);
        let mut at = from + len;
        while at < near.len() {
            let (cell, len) = letter_at(near, at);
            if !cell.is_letter() {
                if near[at] >= 0x80 {
                    return Word::read_marked(bytes, from);
                }
                break;
            }
            letters = letters.with(cell);
            at += len;
        }
        Some(letters.word(at - from, first.upper()))
    }

    /// The same for a word that something else than a precomposed letter or ASCII stands in or behind.
    #[inline(never)]
    const fn read_marked(bytes: &[u8], from: usize) -> Option<Word> {
        let limit = if bytes.len() < from + LONGEST { bytes.len() } else { from + LONGEST };
        let mut letters = Letters::NONE;
        let mut at = from;
        while at < limit {
            let (cell, len) = letter_at(bytes, at);
            if cell.is_letter() {
                letters = letters.with(cell);
                at += len;
                continue;
            }
            if bytes[at] < 0x80 {
                break;
            }
            let more = marked(bytes, at, letters);
            if more.len == 0 {
                break;
            }
            letters = more.letters;
            at += more.len;
        }
        if letters.shift == 0 { None } else { Some(letters.word(at - from, is_upper(decode(bytes, from).0))) }
    }

    /// Reads the word whose letters end right before the byte `end`: where it begins, and the word.
    pub(crate) fn read_before(text: &str, end: usize) -> Option<(usize, Word)> {
        let bytes = text.as_bytes();
        let mut start = end;
        let mut letters = Letters::NONE;
        let mut first = Cell::NONE;
        while start > 0 && end - start < LONGEST {
            let (cell, len) = letter_before(bytes, start);
            if !cell.is_letter() {
                if bytes[start - 1] >= 0x80 && char_before(text, start).is_some_and(is_part) {
                    return Word::read_marked_before(text, end);
                }
                break;
            }
            letters = letters.behind(cell);
            first = cell;
            start -= len;
        }
        first.is_letter().then(|| (start, letters.word(end - start, first.upper())))
    }

    /// Bytes it takes: [`LONGEST`], the invisible characters at its end that are as many at most, and one letter behind them.
    #[inline(always)]
    pub(crate) const fn len(self) -> usize {
        (self.shape.get() & 0xFF) as usize
    }

    /// How many letters it has.
    #[inline(always)]
    pub(crate) const fn letters(self) -> u8 {
        ((self.shape.get() >> BITS_SHIFT) as u16 as u32 / LETTER_BITS) as u8
    }

    /// How many of them are upper case.
    #[inline(always)]
    pub(crate) const fn capitals(self) -> u8 {
        Tally::from_bits((self.shape.get() >> TALLY_SHIFT) as u32).capitals()
    }

    /// Whether the first one is.
    #[inline(always)]
    pub(crate) const fn capital(self) -> bool {
        self.shape.get() & CAPITAL != 0
    }

    #[inline(always)]
    const fn shape(bits: u64) -> NonZeroU64 {
        match NonZeroU64::new(bits | SHAPED) {
            Some(shape) => shape,
            None => unreachable!(),
        }
    }

    /// The same for a word with combining marks or invisible characters in it, which are told apart forwards only.
    #[cold]
    fn read_marked_before(text: &str, end: usize) -> Option<(usize, Word)> {
        let mut start = end;
        while let Some(c) = char_before(text, start) {
            if !is_part(c) || end - start + c.len_utf8() > LONGEST {
                break;
            }
            start -= c.len_utf8();
        }
        // A mark or an invisible character cannot begin a word.
        while start < end {
            let (c, len) = decode(text.as_bytes(), start);
            if is_letter(c) {
                break;
            }
            start += len;
        }
        let word = Word::read_at(&text.as_bytes()[..end], start)?;
        (start + word.len() == end).then_some((start, word))
    }

    /// The word, written with `len` bytes; `None` where no word takes so many.
    pub(crate) const fn resized(self, len: usize) -> Option<Word> {
        if len > 0xFF { None } else { Some(Word { shape: Word::shape(self.shape.get() & !0xFF | len as u64), ..self }) }
    }

    /// Whether it is as long as words are read, so that letters may follow it.
    pub(crate) const fn is_cut(self) -> bool {
        self.len() + 4 > LONGEST
    }

    /// Whether every letter is upper case.
    pub(crate) const fn all_capitals(self) -> bool {
        self.capitals() == self.letters()
    }
}

/// What a word has come to, over something else than a precomposed letter.
struct Marked {
    letters: Letters,
    /// Bytes that belong to the word; 0 where it ends.
    len: usize,
}

/// Reads on where a word goes on with a combining mark, a letter of another alphabet or an invisible character.
#[inline(never)]
const fn marked(bytes: &[u8], at: usize, letters: Letters) -> Marked {
    let (c, len) = decode(bytes, at);
    let end = Marked { letters, len: 0 };
    let Letters { bits, shift, tally } = letters;
    match glyph(c) {
        Some(Glyph::Letter(cell)) => Marked { letters: letters.with(cell), len },
        Some(Glyph::ToneMark(tone)) if shift > 0 => {
            Marked { letters: Letters { tally: tally.with_tone(tone), ..letters }, len }
        }
        Some(Glyph::ShapeMark(shape)) if shift > 0 => {
            let last = shift - LETTER_BITS;
            let letters = match shaped((bits.wrapping_shr(last) & 0x3F) as u8, shape) {
                _ if last >= TONE_SHIFT => letters,
                Some(letter) => Letters { bits: bits & !(0x3F << last) | (letter as u64) << last, ..letters },
                None => Letters { tally: tally.foreign(), ..letters },
            };
            Marked { letters, len }
        }
        // An invisible character counts only between letters: one at the end is left to the blanks.
        Some(Glyph::Invisible) if shift > 0 && is_part(c) => {
            let mut next = at + len;
            while next < bytes.len() {
                let (c, len) = decode(bytes, next);
                match glyph(c) {
                    Some(Glyph::Invisible) if is_part(c) && next - at < LONGEST => next += len,
                    Some(Glyph::Invisible) | None => return end,
                    Some(_) => return Marked { letters, len: next - at },
                }
            }
            end
        }
        _ => end,
    }
}

/// Decodes the character at `at`, which must be a character boundary of valid UTF-8.
#[inline]
pub(crate) const fn decode(bytes: &[u8], at: usize) -> (char, usize) {
    let first = bytes[at] as u32;
    let (code, len) = if first < 0x80 {
        (first, 1)
    } else if first < 0xE0 {
        ((first & 0x1F) << 6 | continuation(bytes, at + 1), 2)
    } else if first < 0xF0 {
        ((first & 0x0F) << 12 | continuation(bytes, at + 1) << 6 | continuation(bytes, at + 2), 3)
    } else {
        let high = (first & 0x07) << 18 | continuation(bytes, at + 1) << 12;
        (high | continuation(bytes, at + 2) << 6 | continuation(bytes, at + 3), 4)
    };
    match char::from_u32(code) {
        Some(c) => (c, len),
        None => (char::REPLACEMENT_CHARACTER, len),
    }
}

const fn continuation(bytes: &[u8], at: usize) -> u32 {
    (bytes[at] & 0x3F) as u32
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
        let cases: [(&str, &[&str]); 8] = [
            ("quyết", &["Quyết", "QUYẾT", "quye\u{302}\u{301}t", "quyê\u{301}t", "quy\u{AD}ết"]),
            ("định", &["ĐỊNH", "Ðịnh", "Ɖịnh", "đi\u{323}nh", "ðịnh"]),
            ("hòa", &["hoà", "HOÀ", "hoa\u{300}", "ho\u{300}a"]),
            ("ủy", &["uỷ", "Ủy", "UỶ", "u\u{309}y", "uy\u{309}"]),
            ("khóa", &["khoá", "Khoá", "KHÓA"]),
            ("vụ", &["VỤ", "vu\u{323}"]),
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
    fn a_word_ends_where_its_letters_end() {
        for (text, rest) in
            [("số 12", " 12"), ("CP1", "1"), ("định\u{200B}số", "\u{200B}số"), ("ngày\u{AD}", "\u{AD}"), ("ø", "ø")]
        {
            match Word::read(text) {
                Some(word) => assert_eq!(&text[word.len()..], rest),
                None => assert_eq!(text, rest),
            }
        }
    }

    #[test]
    fn a_word_is_read_from_its_end() {
        for (text, expected) in [
            ("Nghị định", Some("định")),
            ("sô\u{301}", Some("sô\u{301}")),
            ("quy\u{AD}ết", Some("quy\u{AD}ết")),
            ("“QĐ", Some("QĐ")),
            ("15TTLĐTBXHTC", Some("TTLĐTBXHTC")),
            ("nghịđịnh", Some("nghịđịnh")),
            ("a\u{200B}Bộ", Some("Bộ")),
            ("số ", None),
            ("12", None),
            ("\u{301}", None),
        ] {
            let read = Word::read_before(text, text.len());
            assert_eq!(read.map(|(start, _)| &text[start..]), expected, "{text:?}");
            if let Some((start, word)) = read {
                assert_eq!(Word::read(&text[start..]), Some(word));
            }
        }
    }

    #[test]
    fn a_run_of_letters_costs_a_bounded_look() {
        let run = "a".repeat(1000);
        assert_eq!(Word::read(&run).unwrap().len(), LONGEST);
        assert_eq!(Word::read_before(&run, 1000).unwrap().0, 1000 - LONGEST);
    }

    #[test]
    fn different_words_differ() {
        let words = ["quy", "quý", "quỳ", "đinh", "dinh", "định", "tu", "tư", "a", "ă", "â"];
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

    #[test]
    fn capitals_are_counted() {
        let word = Word::read("TTg").unwrap();
        assert_eq!((word.letters(), word.capitals(), word.capital(), word.all_capitals()), (3, 2, true, false));
        assert!(Word::read("ĐỊNH").unwrap().all_capitals());
    }
}
