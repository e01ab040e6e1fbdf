//! The anchors of a text, in order.

use super::block::{self, Block, Edge, Places};
use super::cue::{Cue, cue};
use super::ending::{self, follows_unit, may_lead};
use super::figure::{self, first_bytes};
use super::start::{self, Starts};
use crate::text::{Word, decode, is_part};

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
    /// Where the block begins whose places are looked at, and where the next one does.
    block: usize,
    next_block: usize,
    /// The places of the block that are left: where a figure begins, or a word that may be a cue.
    places: Places,
    /// Every figure of the block.
    figures: Places,
    edge: Edge,
}

impl<'t> Anchors<'t> {
    /// The anchors of `text`; those of bare provisions too, where `units` says so.
    pub(crate) fn new(text: &'t str, units: bool) -> Self {
        Anchors {
            text,
            at: 0,
            units,
            careful: 0,
            listed: 0,
            block: 0,
            next_block: 0,
            places: 0,
            figures: 0,
            edge: Edge::default(),
        }
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
        if end > self.listed.max(self.block) {
            // Those of the block that has been looked over already too.
            self.places |= self.figures;
        }
        self.listed = end;
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
        let bytes = self.text.as_bytes();
        let at = self.at;
        if bytes[at].is_ascii_digit() {
            self.at += figure::len(&bytes[at..]);
            return self.figure(at).filter(|_| figure::begins_at(bytes, at));
        }
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

    /// The anchor at one of the block's places, where there is one.
    fn look_at(&mut self, at: usize) -> Option<Anchor> {
        let bytes = self.text.as_bytes();
        if !bytes[at].is_ascii_digit() {
            if !self.starts().begin(bytes, at) {
                return None;
            }
            self.at = at;
            return self.read();
        }
        let anchor = self.figure(at).filter(|_| figure::begins_at(bytes, at))?;
        self.at = at + figure::len(&bytes[at..]);
        Some(anchor)
    }

    fn starts(&self) -> &'static Starts {
        if self.units { &start::OF_CUES_AND_UNITS } else { &start::OF_CUES }
    }

    /// Looks over the next block.
    fn enter_block(&mut self) {
        self.block = self.next_block;
        self.next_block += block::LEN;
        let mut padded = [0; block::SEEN];
        let seen = self.seen().unwrap_or_else(|| {
            padded = block::padded(self.text.as_bytes(), self.block);
            &padded
        });
        let found = Block::read(seen, &mut self.edge);
        self.figures = found.figures;
        if found.wants_care {
            self.places = 0;
            self.take_care();
            return;
        }
        let starts = self.starts();
        let first = |at: usize| *seen[block::BEFORE + at..].first_chunk().expect("more is seen than the block");
        let words = block::filter(found.words, |at| starts.may_have(first(at)));
        let all = self.units || self.block <= self.listed;
        let figures =
            if all { found.figures } else { block::filter_few(found.figures, |at| number_may_begin(seen, at)) };
        self.places = words | figures;
    }

    /// The next block and what stands round it, where the text goes on so far on both sides.
    fn seen(&self) -> Option<&'t [u8; block::SEEN]> {
        self.text.as_bytes().get(self.block.checked_sub(block::BEFORE)?..)?.first_chunk()
    }

    /// Goes on letter by letter from the word that reaches into the block, to the end of the block.
    fn take_care(&mut self) {
        let bytes = self.text.as_bytes();
        let mut start = floor(self.text, self.block);
        let before = self.at.min(start);
        let joins = |(at, c): &(usize, char)| is_part(*c) || !breaks_words(bytes[before + at]);
        let run = self.text[before..start].char_indices().rev().take_while(joins).last();
        start = run.map_or(start, |(at, _)| before + at);
        self.at = start.max(self.at);
        // A figure right behind the block may stand behind something that wants care.
        self.careful = self.next_block + ending::SEEN;
    }
}

/// Whether a document's number may begin with the figure at a place of a block.
#[inline(always)]
fn number_may_begin(seen: &[u8; block::SEEN], at: usize) -> bool {
    let before = seen[at..].first_chunk().expect("as much is seen before a block");
    let figure = seen[block::BEFORE + at..].first_chunk().expect("as much is seen behind a block");
    let begins = figure::begins(before[ending::SEEN - 2], before[ending::SEEN - 1]);
    begins & (ending::may_end_so(before) | figure::may_go_on(figure))
}

/// Whether a character that begins with this byte, and is no letter of a Vietnamese word, ends a word, as letters of other
/// alphabets do not.
const fn breaks_words(first: u8) -> bool {
    !matches!(first, 0xC3..=0xE1 | 0xE4..=0xEE)
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
        let len = self.text.len();
        loop {
            while self.at < self.careful && self.at < len {
                if let Some(anchor) = self.read() {
                    return Some(anchor);
                }
            }
            while self.places != 0 {
                let at = self.block + self.places.trailing_zeros() as usize;
                self.places &= self.places - 1;
                // A word or a figure may reach over places.
                if at >= self.at {
                    if let Some(anchor) = self.look_at(at) {
                        return Some(anchor);
                    }
                }
            }
            if self.next_block >= len {
                self.at = len;
                return None;
            }
            self.enter_block();
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
