//! The fast look over bytes: where words and figures begin in a block of 128.
//!
//! All that is asked of a byte is asked of sixteen at once, which the compiler does by itself where a block is an array. Most
//! blocks of Vietnamese text hold ASCII and precomposed letters alone; what else there is has a slower look of its own.

use super::{NOTHING, ending, figure};

/// Bytes of a block.
pub(super) const LEN: usize = 128;
/// Bytes that are seen before a block and behind it: as much as a look at a figure takes in.
pub(super) const BEFORE: usize = ending::SEEN;
const BEHIND: usize = figure::SEEN;
/// Bytes of a block and of those that are seen round it.
pub(super) const SEEN: usize = BEFORE + LEN + BEHIND;

/// The block that begins at the byte `at`, and what stands round it, at an edge of the text.
pub(super) fn padded(bytes: &[u8], at: usize) -> [u8; SEEN] {
    let mut seen = [NOTHING; SEEN];
    let (from, to) = (at.saturating_sub(BEFORE), bytes.len().min(at + LEN + BEHIND));
    seen[from + BEFORE - at..][..to - from].copy_from_slice(&bytes[from..to]);
    seen
}

/// Places of a block, a bit for each. They are not in the order of the text: sixteen bytes are asked at once, so the first
/// ones of all sixteens stand side by side, and the second ones behind them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places(u128);

const ROW: usize = 16;
const ROWS: usize = LEN / ROW;

/// The place of each bit.
const ORDER: [u8; LEN] = {
    let mut order = [0; LEN];
    let mut bit = 0;
    while bit < LEN {
        order[bit] = (bit % ROWS * ROW + bit / ROWS) as u8;
        bit += 1;
    }
    order
};

impl Places {
    /// The places whose bytes `is` holds for.
    #[inline(always)]
    fn of(block: &[u8; LEN], is: impl Fn(u8) -> bool) -> Places {
        let flags: [u8; LEN] = std::array::from_fn(|at| u8::from(is(block[at])));
        let rows = flags.chunks_exact(ROW).enumerate();
        Places(rows.fold(0, |bits, (at, row)| bits | u128::from_le_bytes(row.try_into().expect("a row")) << at))
    }

    /// The places behind these; the first one where `before` says that the byte before the block is one of them.
    #[inline(always)]
    const fn behind(self, before: bool) -> Places {
        let next_row = self.0 >> (LEN - ROWS) << 1 & 0xFF;
        Places(self.0 << ROWS | next_row | before as u128)
    }

    /// So many of the first places.
    const fn first(count: usize) -> Places {
        let mut places = 0;
        let mut at = 0;
        while at < count {
            places |= 1 << (at * ROWS);
            at += 1;
        }
        Places(places)
    }

    /// Whether the last place is one of them.
    const fn last(self) -> bool {
        self.0 >> (LEN - 1) != 0
    }

    /// Those that `keep` returns all bits for and not none, given the place.
    #[inline(always)]
    pub(super) fn filter(self, keep: impl Fn(usize) -> u64) -> Places {
        // Both halves at once: one loop ends where two would.
        let mut left = [self.0 as u64, (self.0 >> 64) as u64];
        let mut kept = [0, 0];
        while left[0] | left[1] != 0 {
            for half in 0..2 {
                let lowest = left[half] & left[half].wrapping_neg();
                let bit = left[half].trailing_zeros() as usize % 64;
                kept[half] |= lowest & keep(usize::from(ORDER[64 * half + bit]) % LEN);
                left[half] ^= lowest;
            }
        }
        Places(u128::from(kept[0]) | u128::from(kept[1]) << 64)
    }

    /// The same where they are few.
    #[inline(always)]
    pub(super) fn filter_few(self, keep: impl Fn(usize) -> bool) -> Places {
        let mut kept = [0, 0];
        for half in 0..2 {
            let mut left = (self.0 >> (64 * half)) as u64;
            while left != 0 {
                let bit = left.trailing_zeros() as usize % 64;
                kept[half] |= u64::from(keep(usize::from(ORDER[64 * half + bit]) % LEN)) << bit;
                left &= left - 1;
            }
        }
        Places(u128::from(kept[0]) | u128::from(kept[1]) << 64)
    }

    /// Every place in no order.
    fn each(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let bit = left.trailing_zeros() as usize;
            left &= left.checked_sub(1)?;
            Some(usize::from(ORDER[bit]))
        })
    }

    /// The places as bits in the order of the text.
    pub(super) fn in_order(self) -> u128 {
        self.each().fold(0, |bits, place| bits | 1 << place)
    }
}

impl std::ops::BitOr for Places {
    type Output = Places;

    #[inline(always)]
    fn bitor(self, other: Places) -> Places {
        Places(self.0 | other.0)
    }
}

impl std::ops::BitAnd for Places {
    type Output = Places;

    #[inline(always)]
    fn bitand(self, other: Places) -> Places {
        Places(self.0 & other.0)
    }
}

impl std::ops::Sub for Places {
    type Output = Places;

    /// Those that are not among the others.
    #[inline(always)]
    fn sub(self, other: Places) -> Places {
        Places(self.0 & !other.0)
    }
}

/// What stands in a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Block {
    /// Where words begin: letters of any alphabet behind none.
    pub(super) words: Places,
    /// Where runs of digits begin.
    pub(super) figures: Places,
    /// Whether there is something that only a reading letter by letter takes apart: invisible characters, letters that look
    /// like others, marks on precomposed letters.
    pub(super) wants_care: bool,
}

/// What the end of a block says of the one behind it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Edge {
    word: bool,
    digit: bool,
    /// How many bytes of a character that breaks words reach into the next block.
    broken: usize,
}

impl Block {
    /// Reads a block, of which `edge` is what stands before it and becomes what stands before the next.
    #[inline(always)]
    pub(super) fn read(seen: &[u8; SEEN], edge: &mut Edge) -> Block {
        let bytes = seen[BEFORE..].first_chunk().expect("a block is a part of what is seen");
        let mut words = Places::of(bytes, |byte| (byte | 0x20).wrapping_sub(b'a') < 26 || byte >= 0x80);
        let digits = Places::of(bytes, |byte| byte.wrapping_sub(b'0') < 10);
        let mut other = Other::default();
        if any(bytes, |byte| byte == 0xC2 || byte >= 0xC7 && byte != 0xE1) || edge.broken > 0 {
            other = Other::read(seen, edge);
            words = words - other.broken;
        }
        let block = Block {
            words: words - words.behind(edge.word),
            figures: digits - digits.behind(edge.digit),
            wants_care: other.wants_care,
        };
        *edge = Edge { word: words.last(), digit: digits.last(), broken: other.reaches };
        block
    }
}

/// What there is beside ASCII and precomposed letters.
#[derive(Clone, Copy, Debug, Default)]
struct Other {
    /// The bytes of characters that break words.
    broken: Places,
    /// How many bytes of such a one stand behind the block.
    reaches: usize,
    wants_care: bool,
}

impl Other {
    #[inline(never)]
    fn read(seen: &[u8; SEEN], edge: &Edge) -> Other {
        let bytes = seen[BEFORE..].first_chunk().expect("a block is a part of what is seen");
        let fours = Places::of(bytes, |byte| byte >= 0xF0);
        let threes = Places::of(bytes, |byte| (byte & 0xFE == 0xE2) | (byte == 0xEF)) | fours;
        let twos = Places::of(bytes, |byte| byte == 0xC2) | threes;
        let breaks = [twos, threes.behind(false), fours.behind(false).behind(false)];
        let [before, last] = [seen[BEFORE - 2], seen[BEFORE - 1]];
        let marks = Places::of(bytes, |byte| byte == 0xCC);
        let behind_high = Places::of(bytes, |byte| byte >= 0x80).behind(last >= 0x80);
        // A second mark on a letter stands behind the first.
        let behind_mark = marks.behind(last == 0xCC).behind(before == 0xCC);
        let unseen = |at: usize| {
            matches!(seen[BEFORE + at..][..3], [0xC2, 0xAD, _] | [0xE2, 0x80, 0x8B..=0x8D] | [0xE2, 0x81, 0xA0])
        };
        let reaches = bytes.iter().rev().zip(1..4).map(|(byte, seen)| breaking(*byte).saturating_sub(seen)).max();
        Other {
            broken: breaks.into_iter().fold(Places::first(edge.broken), |all, part| all | part | part.behind(false)),
            reaches: reaches.unwrap_or(0),
            wants_care: (marks & behind_high) - behind_mark != Places::default()
                || any(bytes, |byte| (byte == 0xC9) | (byte == 0xCE) | (byte & 0xFE == 0xD0) | (byte == 0xEF))
                || twos.each().any(unseen),
        }
    }
}

/// The bytes of a character that breaks words and begins with this byte; 0 where it breaks none.
const fn breaking(first: u8) -> usize {
    match first {
        0xC2 => 2,
        0xE2 | 0xE3 | 0xEF => 3,
        0xF0.. => 4,
        _ => 0,
    }
}

/// Whether `is` holds for any byte of a block.
#[inline(always)]
fn any(block: &[u8; LEN], is: impl Fn(u8) -> bool) -> bool {
    block.iter().fold(0, |any, byte| any | u8::from(is(*byte))) != 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;

    const PIECES: &[&str] = &[
        "a",
        "Z",
        "@",
        "[",
        "`",
        "{",
        " ",
        "\n",
        "0",
        "9",
        "/",
        ":",
        "ộ",
        "đ",
        "Ý",
        "ö",
        "“",
        "…",
        "\u{A0}",
        "\u{AD}",
        "\u{200B}",
        "\u{2060}",
        "\u{FEFF}",
        "e\u{302}\u{301}",
        "ệ\u{323}",
        "\u{301}",
        "С",
        "Ω",
        "中",
        "\u{3000}",
        "😀",
    ];

    /// The same of a text, one character after the other.
    fn slowly(text: &str) -> (Vec<usize>, Vec<usize>) {
        let breaks = |c: char| match c {
            '\0'..='\u{7F}' => !c.is_ascii_alphabetic(),
            _ => breaking(c.encode_utf8(&mut [0; 4]).as_bytes()[0]) > 0,
        };
        let (mut words, mut figures) = (Vec::new(), Vec::new());
        let mut before = ' ';
        for (at, c) in text.char_indices() {
            if !breaks(c) && breaks(before) {
                words.push(at);
            }
            if c.is_ascii_digit() && !before.is_ascii_digit() {
                figures.push(at);
            }
            before = c;
        }
        (words, figures)
    }

    fn places(found: Places, from: usize) -> impl Iterator<Item = usize> {
        let found = found.in_order();
        (0..LEN).filter(move |at| found >> at & 1 != 0).map(move |at| from + at)
    }

    #[test]
    fn words_and_figures_begin_where_reading_each_character_says() {
        let mut rng = Rng::new(7);
        for _ in 0..2_000 {
            let mut text = String::new();
            while text.len() < 400 {
                let plain = PIECES[..16].len();
                text.push_str(if rng.once_in(9) { rng.pick(PIECES) } else { rng.pick(&PIECES[..plain]) });
            }
            let (mut words, mut figures, mut edge) = (Vec::new(), Vec::new(), Edge::default());
            let mut bytes = text.clone().into_bytes();
            bytes.splice(..0, [b' '; BEFORE]);
            bytes.resize(text.len().div_ceil(LEN) * LEN + SEEN - LEN, b' ');
            for from in (0..text.len()).step_by(LEN) {
                let block = Block::read(bytes[from..].first_chunk().unwrap(), &mut edge);
                words.extend(places(block.words, from));
                figures.extend(places(block.figures, from));
            }
            assert_eq!((words, figures), slowly(&text), "{text:?}");
        }
    }

    #[test]
    fn what_wants_care_is_told() {
        for (piece, expected) in [
            ("Nghị quyết số 18-NQ/TW", false),
            ("“Luật”… – «Luật» 5°", false),
            ("Nghi\u{323} quye\u{302}\u{301}t", false),
            ("nghị\u{323}", true),
            ("quy\u{AD}ết", true),
            ("quy\u{200C}ết", true),
            ("\u{FEFF}Luật", true),
            ("NĐ-СР", true),
            ("👉 Luật, 中, ž", false),
        ] {
            for shift in 0..LEN {
                let mut bytes = [b' '; 2 * LEN + SEEN];
                bytes[BEFORE + shift..][..piece.len()].copy_from_slice(piece.as_bytes());
                let mut edge = Edge::default();
                let mut care = |from: usize| Block::read(bytes[from..].first_chunk().unwrap(), &mut edge).wants_care;
                let (first, second) = (care(0), care(LEN));
                assert_eq!(first || second, expected, "{piece} at {shift}");
            }
        }
    }

    #[test]
    fn places_are_kept_that_a_filter_keeps() {
        let block: [u8; LEN] = std::array::from_fn(|at| at as u8);
        let odd = Places::of(&block, |byte| byte % 2 == 1);
        let kept = odd.filter(|at| if at % 3 == 0 { u64::MAX } else { 0 });
        assert!(places(kept, 0).eq((0..LEN).filter(|at| at % 6 == 3)));
    }
}
