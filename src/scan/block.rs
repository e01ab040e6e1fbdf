//! The fast look over bytes: where words and figures begin in a block of 128.
//!
//! All that is asked of a byte is asked of sixteen at once. Most blocks of Vietnamese text hold ASCII and precomposed letters
//! alone; what else there is has a slower look of its own.

use wide::{CmpEq, CmpGt, i8x16};

use super::places::{Places, behind, each, has_last, whole};

/// Bytes of a block.
pub(super) const LEN: usize = 128;
/// Bytes of a block and of those that are seen behind it.
pub(super) const SEEN: usize = LEN + 4;

/// Bytes that are asked at once.
const ROW: usize = 16;
/// Rows whose places fill a half of them.
const ROWS_OF_HALF: usize = 64 / ROW;

/// The places whose byte `is` sets the highest bit of, given so many bytes at once.
#[inline(always)]
fn places(block: &[u8; LEN], is: impl Fn(i8x16) -> i8x16) -> Places {
    let mut halves = [0; 2];
    for (at, row) in rows(block).enumerate() {
        halves[at / ROWS_OF_HALF] |= (is(row).move_mask() as u64) << (at % ROWS_OF_HALF * ROW);
    }
    whole(halves)
}

/// The bytes of a block, a row at a time.
#[inline(always)]
fn rows(block: &[u8; LEN]) -> impl Iterator<Item = i8x16> {
    let row = |bytes: &[u8]| i8x16::new(<[u8; ROW]>::try_from(bytes).expect("a row").map(|byte| byte as i8));
    block.chunks_exact(ROW).map(row)
}

/// A row of this byte.
#[inline(always)]
fn all(byte: u8) -> i8x16 {
    i8x16::splat(byte as i8)
}

/// Which bytes of a row are one of `count` bytes of ASCII, of which `last` is the last.
#[inline(always)]
fn up_to(row: i8x16, last: u8, count: i8) -> i8x16 {
    // There is but one comparison, of signed bytes: the last one is made the greatest of all.
    (row + all(127 - last)).cmp_gt(i8x16::splat(127 - count))
}

/// Which bytes of a row are above this one, which is beyond ASCII.
#[inline(always)]
fn above(row: i8x16, byte: u8) -> i8x16 {
    row & row.cmp_gt(all(byte))
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
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    word: bool,
    digit: bool,
    /// How many bytes of a character that breaks words reach into the next block.
    broken: usize,
}

impl Edge {
    /// Of what stands before a text.
    pub(super) const BEFORE: Edge = Edge { word: false, digit: false, broken: 0 };
}

impl Block {
    /// Reads a block, of which `edge` is what stands before it and becomes what stands before the next; `last` returns the two
    /// bytes before it.
    #[inline(always)]
    pub(super) fn read(seen: &[u8; SEEN], edge: &mut Edge, last: impl FnOnce() -> [u8; 2]) -> Block {
        let bytes = seen.first_chunk().expect("a block is a part of what is seen");
        let mut words = places(bytes, |row| row | up_to(row | all(0x20), b'z', 26));
        let digits = places(bytes, |row| up_to(row, b'9', 10));
        let rare = |row: i8x16| row.cmp_eq(all(0xC2)) | above(row, 0xC6) & !row.cmp_eq(all(0xE1));
        let mut other = Other::default();
        if any(bytes, rare) || edge.broken > 0 {
            other = Other::read(seen, edge, last());
            words &= !other.broken;
        }
        let block = Block {
            words: words & !behind(words, edge.word),
            figures: digits & !behind(digits, edge.digit),
            wants_care: other.wants_care,
        };
        *edge = Edge { word: has_last(words), digit: has_last(digits), broken: other.reaches };
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
    fn read(seen: &[u8; SEEN], edge: &Edge, [before, last]: [u8; 2]) -> Other {
        let bytes = seen.first_chunk().expect("a block is a part of what is seen");
        let fours = places(bytes, |row| above(row, 0xEF));
        let threes = places(bytes, |row| (row & all(0xFE)).cmp_eq(all(0xE2)) | row.cmp_eq(all(0xEF))) | fours;
        let twos = places(bytes, |row| row.cmp_eq(all(0xC2))) | threes;
        let breaks = [twos, threes << 1, fours << 2];
        let marks = places(bytes, |row| row.cmp_eq(all(0xCC)));
        let behind_high = behind(places(bytes, |row| row), last >= 0x80);
        // A second mark on a letter stands behind the first.
        let behind_mark = behind(behind(marks, last == 0xCC), before == 0xCC);
        let unseen =
            |at: usize| matches!(seen[at..][..3], [0xC2, 0xAD, _] | [0xE2, 0x80, 0x8B..=0x8D] | [0xE2, 0x81, 0xA0]);
        let alike = |row: i8x16| {
            let eq = |byte| row.cmp_eq(all(byte));
            eq(0xC9) | eq(0xCE) | eq(0xEF) | (row & all(0xFE)).cmp_eq(all(0xD0))
        };
        let reaches = bytes.iter().rev().zip(1..4).map(|(byte, seen)| breaking(*byte).saturating_sub(seen)).max();
        Other {
            broken: breaks.into_iter().fold((1 << edge.broken) - 1, |all, part| all | part | part << 1),
            reaches: reaches.unwrap_or(0),
            wants_care: marks & behind_high & !behind_mark != 0 || any(bytes, alike) || each(twos).any(unseen),
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

/// Whether `is` sets the highest bit of any byte of a block.
#[inline(always)]
fn any(block: &[u8; LEN], is: impl Fn(i8x16) -> i8x16) -> bool {
    rows(block).fold(i8x16::default(), |any, row| any | is(row)).move_mask() != 0
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

    fn read(bytes: &[u8], from: usize, edge: &mut Edge) -> Block {
        let last = bytes[..from].last_chunk().copied().unwrap_or([b' '; 2]);
        Block::read(bytes[from..].first_chunk().unwrap(), edge, || last)
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
            let (mut words, mut figures, mut edge) = (Vec::new(), Vec::new(), Edge::BEFORE);
            let mut bytes = text.clone().into_bytes();
            bytes.resize(text.len().div_ceil(LEN) * LEN + SEEN - LEN, b' ');
            for from in (0..text.len()).step_by(LEN) {
                let block = read(&bytes, from, &mut edge);
                words.extend(each(block.words).map(|at| from + at));
                figures.extend(each(block.figures).map(|at| from + at));
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
                bytes[shift..][..piece.len()].copy_from_slice(piece.as_bytes());
                let mut edge = Edge::BEFORE;
                let mut care = |from: usize| read(&bytes, from, &mut edge).wants_care;
                let (first, second) = (care(0), care(LEN));
                assert_eq!(first || second, expected, "{piece} at {shift}");
            }
        }
    }
}
