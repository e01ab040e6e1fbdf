//! The anchors of a text, in order.

use super::cue::{Cue, cue};
use super::ending::{self, follows_unit, may_lead};
use super::figure::{self, first_bytes};
use super::start;
use super::window::{Place, Window};
use crate::text::{Word, decode, floor, is_part};

/// A place worth parsing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// The byte that the word or the digits begin at.
    pub(crate) at: usize,
    pub(crate) cue: Cue,
}

/// The anchors of a text.
#[derive(Clone, Debug)]
pub(crate) struct Anchors<'t> {
    text: &'t str,
    at: usize,
    units: bool,
    /// Words that begin before this byte are read one by one, letter by letter.
    careful: usize,
    /// Up to this byte every figure may be the next number of a list.
    listed: usize,
    window: Window,
}

impl<'t> Anchors<'t> {
    /// The anchors of `text`; those of bare provisions too, where `units` says so.
    pub(crate) fn new(text: &'t str, units: bool) -> Self {
        Anchors { text, at: 0, units, careful: 0, listed: 0, window: Window::BEFORE }
    }

    /// The same anchors, found by reading every word: what the fast scan is held against.
    #[cfg(test)]
    fn word_by_word(text: &'t str, units: bool) -> Self {
        Anchors { careful: usize::MAX, ..Anchors::new(text, units) }
    }

    /// How far the text has been searched.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Makes every figure up to the byte `end` an anchor: a list of numbers may go on there.
    pub(crate) fn expect_list(&mut self, end: usize) {
        if end == self.listed {
            return;
        }
        self.listed = end;
        if end >= self.at {
            self.window.expect_list(self.at, end);
        }
    }

    /// What the figure that begins at `at` is, where it is an anchor.
    fn figure(&self, at: usize) -> Option<Anchor> {
        let cue = if figure::goes_on(&first_bytes(self.text.as_bytes(), at)) && !follows_unit(self.text, at) {
            Cue::Symbol
        } else if at <= self.listed || may_lead(self.text, at) {
            Cue::Number
        } else {
            return self.units.then_some(Anchor { at, cue: Cue::Figure });
        };
        Some(Anchor { at, cue })
    }

    /// Reads the word or the digits that the search has come to, and goes on behind them.
    fn read(&mut self) -> Option<Anchor> {
        let at = self.at;
        if self.text.as_bytes()[at].is_ascii_digit() {
            let number = self.read_number(at);
            self.at = at + figure::len(&self.text.as_bytes()[at..]);
            return number;
        }
        self.read_word()
    }

    /// The number that the digits at `at` are, where they are one.
    fn read_number(&self, at: usize) -> Option<Anchor> {
        self.figure(at).filter(|_| figure::begins_at(self.text.as_bytes(), at))
    }

    fn read_word(&mut self) -> Option<Anchor> {
        let bytes = self.text.as_bytes();
        let at = self.at;
        let Some(word) = Word::read_at(bytes, at) else {
            self.at += decode(bytes, at).1;
            // Letters behind one of another alphabet are no word of their own.
            if !breaks_words(bytes[at]) {
                self.skip_letters();
            }
            return None;
        };
        self.at += word.len();
        // A run of letters too long for a word is none, and none begins inside it.
        if word.is_cut() {
            self.skip_letters();
        }
        cue(self.text, at, word, self.units).map(|cue| Anchor { at, cue })
    }

    fn skip_letters(&mut self) {
        let rest = self.text[self.at..].chars();
        self.at += rest.take_while(|c| is_part(*c)).map(char::len_utf8).sum::<usize>();
    }

    /// Looks over the next window.
    fn enter_window(&mut self) {
        let (starts, listed) =
            if self.units { (&start::OF_CUES_AND_UNITS, usize::MAX) } else { (&start::OF_CUES, self.listed) };
        if self.window.advance(self.text.as_bytes(), starts, listed) {
            self.take_care();
        }
    }

    /// Goes on letter by letter from the word that reaches into the window, to the end of the window.
    fn take_care(&mut self) {
        let bytes = self.text.as_bytes();
        let mut start = floor(self.text, self.window.start());
        let before = self.at.min(start);
        let joins = |(at, c): &(usize, char)| is_part(*c) || !breaks_words(bytes[before + at]);
        let run = self.text[before..start].char_indices().rev().take_while(joins).last();
        start = run.map_or(start, |(at, _)| before + at);
        self.at = start.max(self.at);
        // A figure right behind the window may stand behind something that wants care.
        self.careful = self.window.end() + ending::SEEN;
    }
}

/// Whether a character that begins with this byte, and is no letter of a Vietnamese word, ends a word, as letters of other
/// alphabets do not.
const fn breaks_words(first: u8) -> bool {
    !matches!(first, 0xC3..=0xE1 | 0xE4..=0xEE)
}

impl Iterator for Anchors<'_> {
    type Item = Anchor;

    fn next(&mut self) -> Option<Anchor> {
        let len = self.text.len();
        loop {
            while self.at < self.careful && self.at < len {
                if let Some(anchor) = self.read() {
                    return Some(anchor);
                }
            }
            while let Some(place) = self.window.next() {
                match place {
                    // A word or a figure may reach over places.
                    Place::Word(at) | Place::Number(at) if at < self.at => {}
                    Place::Word(at) => {
                        self.at = at;
                        if let Some(anchor) = self.read_word() {
                            return Some(anchor);
                        }
                    }
                    Place::Number(at) => {
                        if let Some(anchor) = self.read_number(at) {
                            self.at = at + figure::len(&self.text.as_bytes()[at..]);
                            return Some(anchor);
                        }
                    }
                }
            }
            if self.window.end() >= len {
                self.at = len;
                return None;
            }
            self.enter_window();
        }
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::super::cue::CUES;
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
        "øluật",
        "ĉBLDS",
        "中",
        "中luật",
        "\u{3000}",
        "“Luật”",
        "«Luật»",
        "QĐ",
        "NĐ",
        "số",
        "số.",
        "thứ",
        "lần thứ",
        "khoản",
        "được",
        "tháng",
        "/",
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

    /// A text of so many words: composed, decomposed, a mixture, or without anything that is read letter by letter.
    fn text(rng: &mut Rng, form: usize, words: usize) -> String {
        let plain = |c: char| matches!(c, '\0'..='\u{7F}' | '\u{C0}'..='\u{1B0}' | '\u{1EA0}'..='\u{1EFF}' | '“' | '”');
        let mut text = String::new();
        for _ in 0..words {
            let word = rng.pick(WORDS);
            match (form % 4, rng.below(3)) {
                (0, _) if !word.chars().all(plain) => continue,
                (1, _) | (2, 0) => text.extend(word.nfd()),
                _ => text.push_str(word),
            }
            if !rng.once_in(4) {
                text.push(' ');
            }
        }
        text
    }

    #[test]
    fn the_fast_scan_finds_what_reading_every_word_finds() {
        let mut rng = Rng::new(1);
        let mut found = 0;
        for round in 0..4_000 {
            // Some are longer than a window.
            let words = if rng.once_in(20) { 3_000 } else { 60 };
            let words = rng.below(words);
            let mut text = text(&mut rng, round, words);
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
    fn every_figure_of_an_expected_list_is_found() {
        let mut rng = Rng::new(2);
        let mut listed = 0;
        for round in 0..1_000 {
            let words = rng.below(400);
            let text = text(&mut rng, round, words);
            let (mut fast, mut slow) = (Anchors::new(&text, false), Anchors::word_by_word(&text, false));
            loop {
                let anchor = fast.next();
                assert_eq!(anchor, slow.next(), "{text:?}");
                let Some(anchor) = anchor else { break };
                // Often a figure begins at the end or right behind it.
                let from = anchor.at + rng.below(300);
                let digit = text.bytes().skip(from).position(|byte| byte.is_ascii_digit());
                let end = match rng.below(5) {
                    0 => from,
                    1 => from + digit.unwrap_or(0),
                    2 => from + digit.map_or(0, |digit| digit.max(1) - 1),
                    _ => 0,
                };
                fast.expect_list(end);
                slow.expect_list(end);
                listed += usize::from(end > 0);
            }
        }
        assert!(listed > 5_000, "{listed}");
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
