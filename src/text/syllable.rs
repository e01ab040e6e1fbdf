//! A written syllable as a reader compares it, and how one is read from text in any form.
//!
//! Vietnamese separates syllables by blanks, so a syllable is the natural unit of comparison. A [`Syllable`] packs its
//! letters, without case, and its one tone into 64 bits: `hoà`, `hòa`, `HOÀ` and the decomposed `hoà` are one value,
//! `hoa` is another. Tables are written as plain strings and turned into syllables while the crate is compiled.

use super::letter::{Glyph, Tone, glyph, shaped};

/// Bytes that a word is read for at most. No Vietnamese word and no code is longer; the bound keeps the cost of a look
/// at a word constant in text without blanks.
const LONGEST: usize = 96;

/// Letters a syllable holds at most; longer words (and codes such as `ĐCTUBTWMTTQVN`) are [`Syllable::FOREIGN`].
const LETTERS: u32 = 10;
const LETTER_BITS: u32 = 6;
const TONE_SHIFT: u32 = LETTERS * LETTER_BITS;

/// The letters and the tone of one written word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Syllable(u64);

impl Syllable {
    /// A word that cannot be one Vietnamese syllable: too long, or with two tones.
    pub(crate) const FOREIGN: Syllable = Syllable(u64::MAX);
    /// Stands for a comma or a hyphen among the syllables of a name.
    pub(crate) const MARK: Syllable = Syllable(u64::MAX - 1);

    /// The syllable that a table's string spells.
    ///
    /// # Panics
    ///
    /// While the crate is compiled, where `word` is not exactly one word.
    pub(crate) const fn of(word: &str) -> Syllable {
        match Word::read(word) {
            Some(read) if read.len == word.len() && read.syllable.0 != Self::FOREIGN.0 => read.syllable,
            _ => panic!("a table's word must be one syllable"),
        }
    }

    /// Whether a tone is printed on it; no abbreviation has one.
    pub(crate) const fn toned(self) -> bool {
        self.0 != Self::FOREIGN.0 && self.0 >> TONE_SHIFT != 0
    }

    /// Whether another syllable has the same letters, whatever the tones are.
    pub(crate) const fn same_letters(self, other: Syllable) -> bool {
        const LETTERS: u64 = (1 << TONE_SHIFT) - 1;
        self.0 & LETTERS == other.0 & LETTERS
    }

    /// The 64 bits, for hashing.
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }
}

/// A word read from the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// What it is compared by.
    pub(crate) syllable: Syllable,
    /// Bytes it takes.
    pub(crate) len: usize,
    /// How many letters it has.
    pub(crate) letters: u8,
    /// How many of them are upper case.
    pub(crate) capitals: u8,
    /// Whether the first one is.
    pub(crate) capital: bool,
}

impl Word {
    /// Reads the letters at the beginning of `text`; `None` where there is none.
    pub(crate) const fn read(text: &str) -> Option<Word> {
        Word::read_at(text.as_bytes(), 0)
    }

    /// Reads the letters at the byte `from` of valid UTF-8, which must be a character boundary.
    pub(crate) const fn read_at(bytes: &[u8], from: usize) -> Option<Word> {
        let mut word = Builder::new();
        let mut at = from;
        while at < bytes.len() && at - from < LONGEST {
            let (c, len) = decode(bytes, at);
            match glyph(c) {
                Some(Glyph::Letter { letter, tone, upper }) => word.letter(letter, tone, upper),
                Some(Glyph::ToneMark(tone)) if word.letters > 0 => word.tone(tone),
                Some(Glyph::ShapeMark(shape)) if word.letters > 0 => match shaped(word.last, shape) {
                    Some(letter) => word.reshape(letter),
                    None => word.foreign = true,
                },
                // Invisible characters count only between letters: one at the end is left to the blanks.
                Some(Glyph::Invisible) if word.letters > 0 && c != '\u{200B}' => {
                    at += len;
                    continue;
                }
                _ => break,
            }
            at += len;
            word.len = at - from;
        }
        if word.letters == 0 { None } else { Some(word.finish()) }
    }

    /// Reads the word whose letters end right before the byte `end`: where it begins, and the word.
    pub(crate) fn read_before(text: &str, end: usize) -> Option<(usize, Word)> {
        let mut start = end;
        for (at, c) in text[..end].char_indices().rev() {
            match glyph(c) {
                Some(Glyph::Invisible) if c == '\u{200B}' => break,
                Some(_) if end - at <= LONGEST => start = at,
                _ => break,
            }
        }
        // A mark or an invisible character cannot begin a word.
        while start < end {
            let (c, len) = decode(text.as_bytes(), start);
            if matches!(glyph(c), Some(Glyph::Letter { .. })) {
                break;
            }
            start += len;
        }
        let word = Word::read(&text[start..end])?;
        (start + word.len == end).then_some((start, word))
    }

    /// Whether every letter is upper case.
    pub(crate) const fn all_capitals(&self) -> bool {
        self.capitals == self.letters
    }
}

/// Decodes the character at `at`, which must be a character boundary of valid UTF-8.
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

struct Builder {
    bits: u64,
    tone: Tone,
    last: u8,
    letters: u8,
    capitals: u8,
    capital: bool,
    foreign: bool,
    len: usize,
}

impl Builder {
    const fn new() -> Builder {
        Builder { bits: 0, tone: Tone::Level, last: 0, letters: 0, capitals: 0, capital: false, foreign: false, len: 0 }
    }

    const fn letter(&mut self, letter: u8, tone: Tone, upper: bool) {
        if (self.letters as u32) < LETTERS {
            self.bits |= (letter as u64) << (self.letters as u32 * LETTER_BITS);
        } else {
            self.foreign = true;
        }
        if upper {
            self.capitals = self.capitals.saturating_add(1);
            if self.letters == 0 {
                self.capital = true;
            }
        }
        self.letters = self.letters.saturating_add(1);
        self.last = letter;
        if !matches!(tone, Tone::Level) {
            self.tone(tone);
        }
    }

    const fn tone(&mut self, tone: Tone) {
        if !matches!(self.tone, Tone::Level) {
            self.foreign = true;
        }
        self.tone = tone;
    }

    const fn reshape(&mut self, letter: u8) {
        let last = self.letters as u32 - 1;
        if last < LETTERS {
            let shift = last * LETTER_BITS;
            self.bits = self.bits & !(0x3F << shift) | (letter as u64) << shift;
        }
        self.last = letter;
    }

    const fn finish(self) -> Word {
        let syllable =
            if self.foreign { Syllable::FOREIGN } else { Syllable(self.bits | (self.tone as u64) << TONE_SHIFT) };
        Word { syllable, len: self.len, letters: self.letters, capitals: self.capitals, capital: self.capital }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Syllable, &str) {
        let word = Word::read(text).unwrap();
        (word.syllable, &text[word.len..])
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
                Some(word) => assert_eq!(&text[word.len..], rest),
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
        assert_eq!(Word::read(&run).unwrap().len, LONGEST);
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
    fn capitals_are_counted() {
        let word = Word::read("TTg").unwrap();
        assert_eq!((word.letters, word.capitals, word.capital, word.all_capitals()), (3, 2, true, false));
        assert!(Word::read("ĐỊNH").unwrap().all_capitals());
    }
}
