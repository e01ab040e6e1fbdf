//! The anchors of a text, in order.

use super::window::{self, Place};
use crate::lexicon::level::abbreviates_level;
use crate::text::mark::{blanks, blanks_before, is_invisible};
use crate::text::{Phrases, Syllable, Word, decode, is_letter, is_part, letter_before};

/// What an anchor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// The first digit of a figure.
    Digits,
    /// "luật", "lệnh", "hiến", "lệ", "cương", "BL…": a word in the name of a statute or a charter.
    Statute,
    /// "này", "trên": a demonstrative.
    Demonstrative,
    /// "quyết", "luận", "kiện": the last word of a kind that congresses and plenums pass.
    Session,
    /// "hoàn", "vững", "HTTNV": a word in the name of a level.
    Level,
    /// "chương", "mục", "phần", "lục": a unit that is labelled by numerals; only where bare provisions are asked for.
    Unit,
}

/// A place worth parsing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// The byte that the word or the digits begin at.
    pub(crate) at: usize,
    pub(crate) cue: Cue,
}

/// The word that a cue must stand beside to be one.
#[derive(Clone, Copy, Debug)]
enum Beside {
    Anything,
    /// The word before it.
    Last(Syllable),
    /// Any other word than this before it.
    NotLast(Syllable),
    /// The word behind it.
    Next(Syllable),
}

const fn alone(cue: Cue) -> (Cue, Beside) {
    (cue, Beside::Anything)
}

const fn behind(word: &str, cue: Cue) -> (Cue, Beside) {
    (cue, Beside::Last(Syllable::of(word)))
}

const fn before(word: &str, cue: Cue) -> (Cue, Beside) {
    (cue, Beside::Next(Syllable::of(word)))
}

const CUES: &[(&str, (Cue, Beside))] = &[
    // "pháp luật" is the law as such.
    ("luật", (Cue::Statute, Beside::NotLast(Syllable::of("pháp")))),
    ("lệnh", behind("pháp", Cue::Statute)),
    ("hiến", before("pháp", Cue::Statute)),
    ("lệ", behind("điều", Cue::Statute)),
    ("cương", before("lĩnh", Cue::Statute)),
    ("này", alone(Cue::Demonstrative)),
    ("trên", alone(Cue::Demonstrative)),
    ("quyết", behind("nghị", Cue::Session)),
    ("luận", behind("kết", Cue::Session)),
    ("kiện", behind("văn", Cue::Session)),
    ("hoàn", before("thành", Cue::Level)),
    ("vững", before("mạnh", Cue::Level)),
    ("tiên", before("tiến", Cue::Level)),
    ("đua", behind("thi", Cue::Level)),
    ("hóa", behind("văn", Cue::Level)),
    ("cách", behind("tư", Cue::Level)),
    ("thắng", behind("quyết", Cue::Level)),
    ("xếp", before("loại", Cue::Level)),
    ("kém", behind("yếu", Cue::Level)),
    ("xuất", before("sắc", Cue::Level)),
];

static CUE_TABLE: Phrases<64> = Phrases::new(CUES);

/// How many letters the abbreviations have that are cues.
const ABBREVIATED: std::ops::RangeInclusive<u8> = 4..=10;

const UNITS: [Syllable; 4] = [Syllable::of("chương"), Syllable::of("mục"), Syllable::of("phần"), Syllable::of("lục")];

/// The anchors of a text.
#[derive(Clone, Debug)]
pub(crate) struct Anchors<'t> {
    text: &'t str,
    at: usize,
    units: bool,
    /// Words that begin before this byte are read one by one, letter by letter.
    careful: usize,
}

/// Bytes that are read word by word behind a character that wants care: where one stands, more are near.
const CARE: usize = 96;

impl<'t> Anchors<'t> {
    /// The anchors of `text`; those of bare provisions too, where `units` says so.
    pub(crate) fn new(text: &'t str, units: bool) -> Self {
        Anchors { text, at: 0, units, careful: 0 }
    }

    /// The same anchors, found by reading every word: what the fast scan is held against.
    #[cfg(test)]
    fn word_by_word(text: &'t str, units: bool) -> Self {
        Anchors { text, at: 0, units, careful: usize::MAX }
    }

    /// How far the text has been searched.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Reads the word or the digits that the search has come to, and goes on behind them.
    fn read(&mut self) -> Option<Anchor> {
        let bytes = self.text.as_bytes();
        let at = self.at;
        if bytes[at].is_ascii_digit() {
            self.at += figure(&bytes[at..]);
            return Some(Anchor { at, cue: Cue::Digits });
        }
        let Some(word) = Word::read_at(bytes, at) else {
            self.at += decode(bytes, at).1;
            return None;
        };
        self.at += word.len();
        // A run of letters too long for a word is none, and none begins inside it.
        if word.is_cut() {
            self.at += self.text[self.at..].chars().take_while(|c| is_part(*c)).map(char::len_utf8).sum::<usize>();
        }
        self.cue(at, word).map(|cue| Anchor { at, cue })
    }

    fn cue(&self, at: usize, word: Word) -> Option<Cue> {
        if let Some(row) = CUE_TABLE.word(word.syllable) {
            let (cue, beside) = CUES[row].1;
            return self.stands(at, word, beside).then_some(cue);
        }
        if self.units && UNITS.contains(&word.syllable) {
            return Some(Cue::Unit);
        }
        if word.all_capitals() && ABBREVIATED.contains(&word.letters()) {
            let written = &self.text[at..at + word.len()];
            if written.starts_with("BL") && is_abbreviation(word, written) {
                return Some(Cue::Statute);
            }
            if abbreviates_level(word.syllable) {
                return Some(Cue::Level);
            }
        }
        None
    }

    /// Whether a word stands beside what its row asks for.
    fn stands(&self, at: usize, word: Word, beside: Beside) -> bool {
        match beside {
            Beside::Anything => true,
            Beside::Last(last) => self.word_before(at) == Some(last),
            Beside::NotLast(last) => self.word_before(at) != Some(last),
            Beside::Next(next) => {
                let behind = &self.text[at + word.len()..];
                Word::read(&behind[blanks(behind)..]).is_some_and(|behind| behind.syllable == next)
            }
        }
    }

    fn word_before(&self, at: usize) -> Option<Syllable> {
        Word::read_before(self.text, blanks_before(self.text, at)).map(|(_, word)| word.syllable)
    }

    /// Where a word begins that begins as a cue does.
    fn begins_cue(&self, place: Place) -> Option<usize> {
        let start = self.word_start(place.at + usize::from(place.ahead()))?;
        window::WORDS.pass(self.text.as_bytes(), start).then_some(start)
    }

    /// Where the word begins that holds the byte `at`; `None` where that is too far before it for a cue, or where a
    /// mark stands between: of a cue, the windows take in the first mark.
    fn word_start(&self, at: usize) -> Option<usize> {
        /// The longest way from the beginning of a cue to its window.
        const REACH: usize = 4;
        let bytes = self.text.as_bytes();
        let mut start = floor(self.text, at);
        while start > 0 {
            let (cell, len) = letter_before(bytes, start);
            if !cell.is_letter() {
                break;
            }
            start -= len;
            if at - start > REACH {
                return None;
            }
        }
        let hangs = start > 0 && bytes[start - 1] >= 0x80 && hangs_on_word(&self.text[..start]);
        (!hangs).then_some(start)
    }

    /// Goes on letter by letter from the word that holds the byte `at`.
    fn take_care(&mut self, at: usize) {
        let start = floor(self.text, at);
        self.at = Word::read_before(self.text, start).map_or(start, |(start, _)| start.max(self.at));
        self.careful = at + CARE;
    }
}

/// Whether what begins behind `text` goes on with its last word, over a mark; a mark that stands on nothing is in no word.
fn hangs_on_word(text: &str) -> bool {
    let marks = |c: &char| is_part(*c) && !is_letter(*c);
    let mut chars = text.chars().rev();
    chars.next().is_some_and(|last| is_letter(last) || marks(&last) && chars.find(|c| !marks(c)).is_some_and(is_letter))
}

/// Whether a word has neither a tone nor a mark apart from its letter, as no abbreviation has.
fn is_abbreviation(word: Word, written: &str) -> bool {
    let plain = word.syllable != Syllable::FOREIGN && !word.syllable.toned();
    plain && written.chars().all(|c| is_letter(c) || is_invisible(c))
}

/// The length of the digits at the beginning of `bytes`, and of those that go on with the same date, decimal or range.
fn figure(bytes: &[u8]) -> usize {
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut len = digits(0);
    while let [b'/' | b'.' | b',' | b'-', b'0'..=b'9', ..] = bytes[len..] {
        len += 1 + digits(len + 1);
    }
    len
}

/// The boundary of characters at the byte `at` or before it.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at;
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

impl Iterator for Anchors<'_> {
    type Item = Anchor;

    fn next(&mut self) -> Option<Anchor> {
        let bytes = self.text.as_bytes();
        let windows = if self.units { &window::CUES_AND_UNITS } else { &window::CUES };
        loop {
            while self.at < self.careful && self.at < bytes.len() {
                if let Some(anchor) = self.read() {
                    return Some(anchor);
                }
            }
            // A place, and where the word begins that may be a cue; none where the place is special.
            let accept = |place: Place| match place.special() {
                true => Some((place, None)),
                false => self.begins_cue(place).map(|start| (place, Some(start))),
            };
            let Some((place, start)) = windows.find(bytes, self.at, accept) else {
                self.at = bytes.len();
                return None;
            };
            let Some(start) = start else {
                let digit = |at: &usize| bytes.get(*at).is_some_and(u8::is_ascii_digit);
                if let Some(at) = [place.at, place.at + 1].into_iter().find(digit) {
                    self.at = at;
                    return self.read();
                }
                self.take_care(place.at + 1);
                continue;
            };
            self.at = start;
            let anchor = self.read();
            // The place itself is done with, whatever the word turned out to be.
            self.at = self.at.max(place.at + 1);
            while !self.text.is_char_boundary(self.at) {
                self.at += 1;
            }
            if anchor.is_some() {
                return anchor;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::rng::Rng;

    const WORDS: &[&str] = &[
        "pháp lệnh",
        "pháp luật",
        "Hiến pháp",
        "điều lệ",
        "Cương lĩnh",
        "nghị quyết",
        "NGHỊ QUYẾT",
        "kết luận",
        "văn kiện",
        "hoàn thành",
        "HOÀN THÀNH",
        "vững mạnh",
        "tiên tiến",
        "thi đua",
        "văn hoá",
        "văn hóa",
        "tư cách",
        "quyết thắng",
        "xếp loại",
        "kém",
        "yếu kém",
        "YẾU KÉM",
        "xuất sắc",
        "luật",
        "LUẬT",
        "Luật",
        "luận",
        "lệnh",
        "lệ",
        "hiến",
        "HIẾN",
        "chiến",
        "cương",
        "lương",
        "này",
        "nào",
        "trên",
        "TRÊN",
        "quyết",
        "QUYẾT",
        "quyền",
        "kiện",
        "kiểm",
        "hoàn",
        "HOÀN",
        "hoá",
        "hóa",
        "HOÁ",
        "đua",
        "ĐUA",
        "Ðua",
        "ðua",
        "vững",
        "xếp",
        "xuất",
        "cách",
        "khách",
        "thắng",
        "Thắng",
        "tiên",
        "tiêu",
        "BLDS",
        "BLLĐ",
        "BL",
        "BLDSX",
        "BLRWZ",
        "BLĐÌNH",
        "HTTNV",
        "HTXSNV",
        "KHTNV",
        "HTNV",
        "TSVM",
        "TSVMTB",
        "VMXS",
        "VMTD",
        "VPTC",
        "GĐVH",
        "LĐTT",
        "TTLĐTT",
        "CSTĐ",
        "ĐTCHTTNV",
        "HTXS",
        "TTLĐXS",
        "chương",
        "mục",
        "phần",
        "lục",
        "12",
        "05",
        "QH15",
        "số126",
        "126/2020/NĐ-CPngày",
        "a",
        "“",
        "”",
        "…",
        "–",
        "\u{A0}",
        "\u{AD}",
        "\u{200B}",
        "\u{FEFF}",
        "\u{301}",
        "\u{31B}",
        "\u{323}",
        "lua\u{323}\u{302}t",
        "hoa\u{300}n",
        "l\u{200C}uật",
        "СР",
        "ВLDS",
        "ΒLDS",
        "ΗΤTΝV",
        "ΗOÀΝ",
        "Ω",
        "BLDЅ",
        "ø",
        "中",
        "😀",
        "\n",
        "\n\n",
        ".",
        "-",
        "/",
        "(",
        "xxxxxxxxxxxxx",
        "xĉua",
    ];

    #[test]
    fn the_fast_scan_finds_what_reading_every_word_finds() {
        let mut rng = Rng::new(1);
        let mut found = 0;
        for round in 0..4_000 {
            let mut text = String::new();
            for _ in 0..rng.below(60) {
                let word = rng.pick(WORDS);
                // A text is composed, decomposed, or a mixture.
                match (round % 3, rng.below(3)) {
                    (1, _) | (2, 0) => text.extend(word.nfd()),
                    _ => text.push_str(word),
                }
                if !rng.once_in(4) {
                    text.push(' ');
                }
            }
            if round % 97 == 0 {
                text.push_str(&"BLDS".repeat(60));
                text.push_str("\u{301}luật");
            }
            for units in [false, true] {
                let fast: Vec<_> = Anchors::new(&text, units).collect();
                let slow: Vec<_> = Anchors::word_by_word(&text, units).collect();
                assert_eq!(fast, slow, "{text:?}");
                found += fast.len();
            }
        }
        assert!(found > 50_000, "{found}");
    }

    #[test]
    fn every_cue_is_found_in_every_case() {
        for (cue, _) in CUES {
            assert!(WORDS.contains(cue), "a cue that no word of the test spells: {cue}");
        }
        for word in WORDS.iter().filter(|word| word.chars().all(|c| c.is_alphabetic() || c == ' ')) {
            let cases = [word.to_lowercase(), word.to_uppercase(), (*word).to_owned()];
            for text in cases.iter().flat_map(|text| [text.clone(), text.nfd().collect()]) {
                let fast: Vec<_> = Anchors::new(&text, true).collect();
                let slow: Vec<_> = Anchors::word_by_word(&text, true).collect();
                assert_eq!(fast, slow, "{text:?}");
            }
        }
    }
}
