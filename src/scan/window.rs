//! The fast look over bytes: where a digit, a cue or a character that wants care may stand.
//!
//! Four bytes tell almost every place that is worth a look. The text is looked at in pairs of bytes, so each cue has two
//! windows of four bytes, one for either parity of its place. A set of windows has a lane of its own, one bit of 32; two
//! tables say of each byte, one for the first bytes of pairs and one for the second, in which lanes it may stand there. So
//! a pair costs two looks at small tables, in any text, and what passes is read properly by [`cue`](super::cue), which
//! alone decides: a window too wide costs time, never a wrong anchor.

/// A place that passed: what may stand at it or at the byte behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) at: usize,
    lanes: u32,
}

impl Place {
    /// Whether a word's first letter stands at the second byte, and not inside a word at the first.
    pub(super) const fn ahead(self) -> bool {
        self.lanes & INSIDE == 0
    }

    /// Whether there may be a digit or a character that only a reading letter by letter takes apart.
    pub(super) const fn is_special(self) -> bool {
        self.lanes & SPECIAL != 0
    }

    /// Whether there is such a character.
    pub(super) fn wants_care(self, bytes: &[u8]) -> bool {
        let other = |lane: u32, at: usize| self.lanes & lane != 0 && !bytes.get(at).is_some_and(u8::is_ascii_digit);
        self.lanes & MARKS != 0 || other(FIRST_DIGIT, self.at) || other(SECOND_DIGIT, self.at + 1)
    }

    /// Whether a word may be a cue.
    pub(super) const fn may_be_cue(self) -> bool {
        self.lanes & !SPECIAL != 0
    }
}

/// The four bytes of a window: for each position the bytes that may stand there.
struct Row {
    lane: u32,
    bytes: [&'static [u8]; WIDTH],
}

const WIDTH: usize = 4;
const LANES: u32 = 32;
const ANY: &[u8] = &[];

/// The lanes of digits and look-alikes, at the first byte of a pair and at the second.
const FIRST_DIGIT: u32 = 1;
const SECOND_DIGIT: u32 = 1 << 1;
/// The lanes of combining marks and of what is not seen.
const MARKS: u32 = 0x3C;
const SPECIAL: u32 = FIRST_DIGIT | SECOND_DIGIT | MARKS;
/// Lanes of windows that begin inside a word; the others begin right before one.
const INSIDE: u32 = 0xE00F_FFFF & !SPECIAL;

const EVERY: &[u8] = &bytes_but_letters::<256>(false);
/// What may stand right before a word: anything but an ASCII letter.
const GAP: &[u8] = &bytes_but_letters::<204>(true);

const fn bytes_but_letters<const N: usize>(but_letters: bool) -> [u8; N] {
    let mut bytes = [0; N];
    let mut byte = 0;
    let mut len = 0;
    while byte < 256 {
        if !(but_letters && (byte as u8).is_ascii_alphabetic()) {
            bytes[len] = byte as u8;
            len += 1;
        }
        byte += 1;
    }
    bytes
}

const CAPITALS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ\xC3\xC4\xC6";
/// The digits; the first bytes of rare look-alikes, Greek and Cyrillic letters and wide forms.
const DIGITS_AND_OTHERS: &[u8] = b"0123456789\xC9\xCE\xD0\xD1\xEF";
/// The last byte but one of a precomposed letter; any last one.
const LETTERS: &[u8] = b"\xC3\xC4\xC5\xC6\xBA\xBB";
const TRAILING: &[u8] = &{
    let mut bytes = [0; 64];
    let mut at = 0;
    while at < 64 {
        bytes[at] = 0x80 + at as u8;
        at += 1;
    }
    bytes
};

const fn row(lane: u32, bytes: [&'static [u8]; WIDTH]) -> Row {
    assert!(lane < LANES);
    Row { lane, bytes }
}

/// Two windows of every cue in every case, precomposed. Cues share a lane where their windows mixed are rare in text.
const ROWS: &[Row] = &[
    row(0, [DIGITS_AND_OTHERS, ANY, ANY, ANY]),
    row(1, [ANY, DIGITS_AND_OTHERS, ANY, ANY]),
    // A combining mark on a precomposed letter.
    row(2, [LETTERS, TRAILING, b"\xCC", ANY]),
    row(3, [ANY, LETTERS, TRAILING, b"\xCC"]),
    // Characters of no width; the soft hyphen.
    row(2, [b"\xE2", b"\x80\x81", b"\x8B\x8C\x8D\xA0", ANY]),
    row(3, [ANY, b"\xE2", b"\x80\x81", b"\x8B\x8C\x8D\xA0"]),
    row(4, [b"\xC2", b"\xAD", ANY, ANY]),
    row(5, [ANY, b"\xC2", b"\xAD", ANY]),
    // "luật", "luận".
    row(6, [b"lL", b"uU", b"\xE1", b"\xBA"]),
    row(7, [b"uU", b"\xE1", b"\xBA", b"\xAD\xAC"]),
    // "lệ", "lệnh".
    row(8, [b"lL", b"\xE1", b"\xBB", b"\x87\x86"]),
    row(20, [GAP, b"lL", b"\xE1", b"\xBB"]),
    // "hiến".
    row(9, [b"hH", b"iI", b"\xE1", b"\xBA"]),
    row(21, [GAP, b"hH", b"iI", b"\xE1"]),
    // "cương".
    row(13, [b"cC", b"\xC6", b"\xB0\xAF", b"\xC6"]),
    row(22, [GAP, b"cC", b"\xC6", b"\xB0\xAF"]),
    // "này".
    row(10, [b"nN", b"\xC3", b"\xA0\x80", b"yY"]),
    row(27, [GAP, b"nN", b"\xC3", b"\xA0\x80"]),
    // "trên", "tiên".
    row(11, [b"tT", b"rRiI", b"\xC3", b"\xAA\x8A"]),
    row(12, [b"rR", b"\xC3", b"\xAA\x8A", b"nN"]),
    row(23, [GAP, b"tT", b"iI", b"\xC3"]),
    // "quyết".
    row(13, [b"uU", b"yY", b"\xE1", b"\xBA"]),
    row(14, [b"yY", b"\xE1", b"\xBA", b"\xBF\xBE"]),
    // "kiện".
    row(15, [b"kK", b"iI", b"\xE1", b"\xBB"]),
    row(21, [GAP, b"kK", b"iI", b"\xE1"]),
    // "hoàn", "hoá".
    row(16, [b"hH", b"oO", b"\xC3", b"\xA0\x80\xA1\x81"]),
    row(24, [GAP, b"hH", b"oO", b"\xC3"]),
    // "hóa".
    row(10, [b"hH", b"\xC3", b"\xB3\x93", b"aA"]),
    row(25, [GAP, b"hH", b"\xC3", b"\xB3\x93"]),
    // "kém".
    row(10, [b"kK", b"\xC3", b"\xA9\x89", b"mM"]),
    row(25, [GAP, b"kK", b"\xC3", b"\xA9\x89"]),
    // "vững".
    row(8, [b"vV", b"\xE1", b"\xBB", b"\xAF\xAE"]),
    row(17, [b"\xE1", b"\xBB", b"\xAF\xAE", b"nN"]),
    // "đua", with all that looks like "Đ".
    row(10, [b"\xC4\xC3\xC6", b"\x91\x90\xB0\x89", b"uU", b"aA"]),
    row(25, [GAP, b"\xC4\xC3\xC6", b"\x91\x90\xB0\x89", b"uU"]),
    // "cách".
    row(18, [b"\xC3", b"\xA1\x81", b"cC", b"hH"]),
    row(19, [b"\xA1\x81", b"cC", b"hH", ANY]),
    // "thắng".
    row(17, [b"\xE1", b"\xBA", b"\xAF\xAE", b"nN"]),
    row(15, [b"\xBA", b"\xAF\xAE", b"nN", b"gG"]),
    // "xếp".
    row(14, [b"xX", b"\xE1", b"\xBA", b"\xBF\xBE"]),
    row(27, [GAP, b"xX", b"\xE1", b"\xBA"]),
    // "xuất".
    row(13, [b"xX", b"uU", b"\xE1", b"\xBA"]),
    row(7, [b"uU", b"\xE1", b"\xBA", b"\xA5\xA4"]),
    // The same words decomposed, by their first mark: "luật", "luận", "hiến", "trên", "tiên", "quyết", "kiện", "hoàn",
    // "hoá", "thắng", "xuất"; "lệ", "cương", "này", "hóa", "vững", "cách", "xếp".
    row(30, [b"lLhHtTuUkKxX", b"uUiIrRyYoOhH", b"aAeE", b"\xCC"]),
    row(31, [b"uUiIrRyYoOhH", b"aAeE", b"\xCC", b"\x80\x81\x82\x83\x86\xA3"]),
    row(29, [b"lLxXcCvVkK", b"eEuU", b"\xCC", b"\x81\x82\x83\x9B\xA3"]),
    row(29, [b"nNcC", b"aA", b"\xCC", b"\x80\x81"]),
    row(29, [b"hH", b"oO", b"\xCC", b"\x81"]),
    row(26, [GAP, b"lLxXcCvVkK", b"eEuU", b"\xCC"]),
    row(26, [GAP, b"nNcChH", b"aAoO", b"\xCC"]),
    // Abbreviations of codes and of levels: "BLDS", "HTTNV", "CSTĐ".
    row(12, [b"B", b"L", CAPITALS, CAPITALS]),
    row(28, [GAP, b"B", b"L", CAPITALS]),
    row(12, [b"H", b"T", b"XTN", b"SNV"]),
    row(28, [GAP, b"H", b"T", b"XTN"]),
    row(12, [b"K", b"H", b"T", b"N"]),
    row(28, [GAP, b"K", b"H", b"T"]),
    row(12, [b"T", b"S", b"V", b"M"]),
    row(28, [GAP, b"T", b"S", b"V"]),
    row(12, [b"V", b"MP", b"XT", b"SDC"]),
    row(28, [GAP, b"V", b"MP", b"XT"]),
    row(12, [b"\xC4\xC3\xC6", b"\x90\x89", b"T", b"C"]),
    row(25, [GAP, b"\xC4\xC3\xC6", b"\x90\x89", b"T"]),
    row(12, [b"GL", b"\xC4\xC3\xC6", b"\x90\x89", b"VT"]),
    row(28, [GAP, b"GL", b"\xC4\xC3\xC6", b"\x90\x89"]),
    row(12, [b"T", b"T", b"L", b"\xC4\xC3\xC6"]),
    row(28, [GAP, b"T", b"T", b"L"]),
    row(12, [b"C", b"S", b"T", b"\xC4\xC3\xC6"]),
    row(28, [GAP, b"C", b"S", b"T"]),
];

/// The units that numerals label, beside all else: "chương", "phần", "mục", "lục".
const UNIT_ROWS: &[Row] = &[
    row(30, [b"cCpP", b"hH", b"uUaA", b"\xCC"]),
    row(31, [b"hH", b"uUaA", b"\xCC", b"\x9B\x80\x82"]),
    row(31, [b"mMlL", b"uU", b"\xCC", b"\xA3"]),
    row(29, [b"uU", b"\xCC", b"\xA3", b"cC"]),
    row(16, [b"hH", b"\xC6", b"\xB0\xAF", b"\xC6"]),
    row(17, [b"\xC6", b"\xB0\xAF", b"\xC6", b"\xA1\xA0"]),
    row(16, [b"hH", b"\xE1", b"\xBA", b"\xA7\xA6"]),
    row(17, [b"\xE1", b"\xBA", b"\xA7\xA6", b"nN"]),
    row(8, [b"mMlL", b"\xE1", b"\xBB", b"\xA5\xA4"]),
    row(20, [GAP, b"mMlL", b"\xE1", b"\xBB"]),
];

/// The first four bytes of the words that are cues.
const STARTS: &[Row] = &[
    row(0, [b"lL", b"uU", b"\xE1", b"\xBA"]),
    row(1, [b"lL", b"\xE1", b"\xBB", b"\x87\x86"]),
    row(2, [b"hH", b"iI", b"\xE1", b"\xBA"]),
    row(3, [b"cC", b"\xC6", b"\xB0\xAF", b"\xC6"]),
    row(4, [b"nN", b"\xC3", b"\xA0\x80", b"yY"]),
    row(5, [b"tT", b"rRiI", b"\xC3", b"\xAA\x8A"]),
    row(6, [b"qQ", b"uU", b"yY", b"\xE1"]),
    row(7, [b"kK", b"iI", b"\xE1", b"\xBB"]),
    row(8, [b"hH", b"oO", b"\xC3", b"\xA0\x80\xA1\x81"]),
    row(9, [b"hH", b"\xC3", b"\xB3\x93", b"aA"]),
    row(10, [b"vV", b"\xE1", b"\xBB", b"\xAF\xAE"]),
    row(11, [b"\xC4\xC3\xC6", b"\x91\x90\xB0\x89", b"uU", b"aA"]),
    row(12, [b"cC", b"\xC3", b"\xA1\x81", b"cC"]),
    row(13, [b"tT", b"hH", b"\xE1", b"\xBA"]),
    row(14, [b"xX", b"\xE1", b"\xBA", b"\xBF\xBE"]),
    row(15, [b"xX", b"uU", b"\xE1", b"\xBA"]),
    row(26, [b"kK", b"\xC3", b"\xA9\x89", b"mM"]),
    // Decomposed.
    row(27, [b"kK", b"eE", b"\xCC", b"\x81"]),
    row(21, [b"lLhHtTkKxX", b"uUiIrRoOhH", b"aAeE", b"\xCC"]),
    row(22, [b"lLcCnNhHvVxX", b"eEuUaAoO", b"\xCC", b"\x80\x81\x82\x83\x9B\xA3"]),
    row(23, [b"qQ", b"uU", b"yY", b"eE"]),
    row(24, [b"cCpP", b"hH", b"uUaA", b"\xCC"]),
    row(25, [b"mMlL", b"uU", b"\xCC", b"\xA3"]),
    // Abbreviations, and the units.
    row(16, [b"BHKTVGLC", b"LTHSPM\xC4\xC3\xC6", ANY, ANY]),
    row(17, [b"\xC4\xC3\xC6", b"\x90\x89", b"T", b"C"]),
    row(18, [b"cC", b"hH", b"\xC6", b"\xB0\xAF"]),
    row(19, [b"pP", b"hH", b"\xE1", b"\xBA"]),
    row(20, [b"mMlL", b"\xE1", b"\xBB", b"\xA5\xA4"]),
];

/// For the first bytes of pairs, and for the second: the lanes of the window's first half below, of its second above.
pub(super) struct Windows {
    first: [u64; 256],
    second: [u64; 256],
}

/// The windows of the anchors of documents and ratings.
pub(super) static CUES: Windows = Windows::new(&[ROWS]);
/// The windows at the beginning of a word that may be a cue.
pub(super) static WORDS: Windows = Windows::new(&[STARTS]);
/// Those of bare provisions as well.
pub(super) static CUES_AND_UNITS: Windows = Windows::new(&[ROWS, UNIT_ROWS]);

impl Windows {
    const fn new(tables: &[&[Row]]) -> Windows {
        let mut windows = Windows { first: [0; 256], second: [0; 256] };
        let mut table = 0;
        while table < tables.len() {
            let mut at = 0;
            while at < tables[table].len() {
                windows.enter(&tables[table][at]);
                at += 1;
            }
            table += 1;
        }
        windows
    }

    const fn enter(&mut self, row: &Row) {
        let mut position = 0;
        while position < WIDTH {
            let bit = 1_u64 << (position as u32 / 2 * LANES + row.lane);
            let half = if position % 2 == 0 { &mut self.first } else { &mut self.second };
            let wanted = if row.bytes[position].is_empty() { EVERY } else { row.bytes[position] };
            let mut at = 0;
            while at < wanted.len() {
                half[wanted[at] as usize] |= bit;
                at += 1;
            }
            position += 1;
        }
    }

    /// What `accept` makes of the first place at or behind `from` that passes and that it makes something of.
    pub(super) fn find<T>(&self, bytes: &[u8], from: usize, accept: impl Fn(Place) -> Option<T>) -> Option<T> {
        const PAIRS: usize = 8;
        const STEP: usize = 2 * PAIRS;
        const SEEN: usize = STEP + 2;
        let mut at = from;
        while let Some(seen) = bytes.get(at..).and_then(|rest| rest.first_chunk::<SEEN>()) {
            let pairs: [u64; PAIRS + 1] = std::array::from_fn(|i| self.pair(seen[2 * i], seen[2 * i + 1]));
            let lanes: [u32; PAIRS] = std::array::from_fn(|i| joined(pairs[i], pairs[i + 1]));
            if lanes.iter().fold(0, |any, lanes| any | lanes) != 0 {
                let places = lanes.iter().enumerate().filter(|(_, lanes)| **lanes != 0);
                let mut places = places.map(|(i, lanes)| Place { at: at + 2 * i, lanes: *lanes });
                if let Some(accepted) = places.find_map(&accept) {
                    return Some(accepted);
                }
            }
            at += STEP;
        }
        // Behind the end of the text nothing stands.
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
        let pair = |at: usize| self.pair(byte(at), byte(at + 1));
        (at..bytes.len()).step_by(2).find_map(|at| {
            let lanes = joined(pair(at), pair(at + 2));
            if lanes != 0 { accept(Place { at, lanes }) } else { None }
        })
    }

    /// Whether the four bytes at `at` pass.
    pub(super) fn pass(&self, bytes: &[u8], at: usize) -> bool {
        match bytes.get(at..).and_then(|rest| rest.first_chunk::<WIDTH>()) {
            Some([a, b, c, d]) => joined(self.pair(*a, *b), self.pair(*c, *d)) != 0,
            None => false,
        }
    }

    fn pair(&self, first: u8, second: u8) -> u64 {
        self.first[first as usize] & self.second[second as usize]
    }
}

/// The lanes of the windows whose halves two neighbouring pairs are.
fn joined(pair: u64, next: u64) -> u32 {
    (pair & next >> LANES) as u32
}
