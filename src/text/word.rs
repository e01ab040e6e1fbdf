//! A word as it stands in a text: how it is read from its first letter or from its end.

use std::num::NonZeroU64;

use super::letter::{Cell, Glyph, Tally, glyph, is_letter, is_part, is_upper, letter_at, letter_before, shaped};
use super::mark::char_before;
use super::spelling;
use super::syllable::{LETTER_BITS, Syllable, TONE_SHIFT};
use super::utf8::decode;

/// Bytes that a word is read for at most. No Vietnamese word and no code is longer; the bound keeps the cost of a look
/// at a word constant in text without blanks.
const LONGEST: usize = 96;

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
    pub(crate) fn read(text: &str) -> Option<Word> {
        Word::read_at(text.as_bytes(), 0)
    }

    /// Reads the letters at the byte `from` of valid UTF-8, which must be a character boundary.
    // Out of line, as what a mention runs through once: code that fits the cache is worth more than the calls.
    #[inline(never)]
    pub(crate) fn read_at(bytes: &[u8], from: usize) -> Option<Word> {
        spelling::word_at(bytes, from).or_else(|| Word::letter_by_letter(bytes, from))
    }

    /// The same while the crate is compiled, and for the words that are not known by their bytes.
    #[inline(never)]
    pub(crate) const fn letter_by_letter(bytes: &[u8], from: usize) -> Option<Word> {
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
        match spelling::word_before(bytes, end) {
            Some(word) => Some((end - word.len(), word)),
            None => Word::letter_by_letter_before(text, end),
        }
    }

    /// The same for the words that are not known by their bytes.
    #[inline(never)]
    fn letter_by_letter_before(text: &str, end: usize) -> Option<(usize, Word)> {
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

    /// Whether it may be two words without a blank between them: it has two tones, the vowels of two, or a capital inside small
    /// letters.
    #[inline]
    pub(crate) const fn may_be_two(self) -> bool {
        /// Letters of the shortest two: "ởnăm".
        const SHORT: u32 = 4;
        // Of its letters only the bits are counted: this is asked where every phrase ends.
        let bits = (self.shape.get() >> BITS_SHIFT) as u16 as u32;
        bits >= SHORT * LETTER_BITS
            && (self.syllable.bits() == Syllable::FOREIGN.bits() || self.holds_capital() || self.syllable.is_parted())
    }

    /// Whether a capital stands inside its small letters.
    #[inline]
    pub(crate) const fn holds_capital(self) -> bool {
        self.capitals() > self.capital() as u8 && !self.all_capitals()
    }

    /// The letters at the beginning of `text` up to a capital inside the word, as a word of its own: "của" of "củaChính phủ".
    pub(crate) fn before_capital(text: &str) -> Option<Word> {
        let whole = Word::read(text).filter(|word| word.capitals() > u8::from(word.capital()))?;
        let (at, _) = text[..whole.len()].char_indices().skip(1).find(|(_, c)| c.is_uppercase())?;
        Word::read(&text[..at]).filter(|word| word.len() == at && word.letters() > 1)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;

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
    fn a_word_is_the_same_by_its_bytes_and_letter_by_letter() {
        const PIECES: [&str; 24] = [
            "Nghị",
            "định",
            "số",
            "ngày",
            "Luật",
            "LUẬT",
            "của",
            "nhiệm",
            "được",
            "nghiệp",
            "phường",
            "a",
            "Q",
            "đ",
            " ",
            ",",
            "\n",
            "1",
            "“",
            "\u{A0}",
            "\u{301}",
            "\u{AD}",
            "С",
            "中",
        ];
        let mut rng = Rng::new(3);
        let mut known = 0;
        for _ in 0..20_000 {
            let text: String = (0..1 + rng.below(9)).map(|_| rng.pick(&PIECES)).collect();
            for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
                assert_eq!(
                    Word::read_at(text.as_bytes(), at),
                    Word::letter_by_letter(text.as_bytes(), at),
                    "{text:?} {at}"
                );
                assert_eq!(Word::read_before(&text, at), Word::letter_by_letter_before(&text, at), "{text:?} {at}");
                known += usize::from(spelling::word_before(text.as_bytes(), at).is_some());
            }
        }
        assert!(known > 5_000, "{known}");
    }

    #[test]
    fn capitals_are_counted() {
        let word = Word::read("TTg").unwrap();
        assert_eq!((word.letters(), word.capitals(), word.capital(), word.all_capitals()), (3, 2, true, false));
        assert!(Word::read("ĐỊNH").unwrap().all_capitals());
    }
}
