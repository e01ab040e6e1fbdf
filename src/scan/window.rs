//! The fast look over bytes: where a digit, a cue or a character that wants care may stand.
//!
//! Four bytes tell almost every place that is worth a look. Each set of four-byte windows has a lane of its own, one bit
//! of sixteen; a byte's entry in the table says, for each of the four positions, in which lanes it may stand there. So a
//! place costs four looks at one small table, in any text, and what passes is read properly by [`cue`](super::cue),
//! which alone decides: a window too wide costs time, never a wrong anchor.

/// Which lanes a place passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lanes(u16);

impl Lanes {
    pub(super) const fn digit(self) -> bool {
        self.0 & 1 << DIGIT != 0
    }

    /// Whether the place holds a character that only a reading letter by letter takes apart.
    pub(super) const fn care(self) -> bool {
        self.0 & (1 << CARE | 1 << INVISIBLE | 1 << SOFT_HYPHEN) != 0
    }
}

/// The four bytes of a window: for each position the bytes that may stand there.
struct Row {
    lane: u32,
    bytes: [&'static [u8]; WIDTH],
}

const WIDTH: usize = 4;
const LANES: u32 = 16;

const DIGIT: u32 = 0;
const CARE: u32 = 1;
const INVISIBLE: u32 = 2;
const SOFT_HYPHEN: u32 = 3;

const ANY: &[u8] = &[];
const CAPITALS: &[u8] = b"ABCDEGHIKLMNOPQSTUVXY\xC3\xC4\xC6\x89\x90";

const fn row(lane: u32, bytes: [&'static [u8]; WIDTH]) -> Row {
    assert!(lane < LANES);
    Row { lane, bytes }
}

/// A window of every cue in every case, precomposed. Cues share a lane where their windows mixed are rare in text.
const ROWS: &[Row] = &[
    row(DIGIT, [b"0123456789", ANY, ANY, ANY]),
    // Combining marks and Cyrillic letters, and the marks of byte order.
    row(CARE, [b"\xCC\xD0\xD1\xEF", ANY, ANY, ANY]),
    // Characters of no width.
    row(INVISIBLE, [b"\xE2", b"\x80\x81", b"\x8B\x8C\x8D\xA0", ANY]),
    row(SOFT_HYPHEN, [b"\xC2", b"\xAD", ANY, ANY]),
    // "luật", "luận"; "cươ-ng".
    row(4, [b"lL", b"uU", b"\xE1", b"\xBA"]),
    row(4, [b"cC", b"\xC6", b"\xB0\xAF", b"\xC6"]),
    // "lệ", "lệ-nh"; "này".
    row(5, [b"lL", b"\xE1", b"\xBB", b"\x87\x86"]),
    row(5, [b"nN", b"\xC3", b"\xA0\x80", b"yY"]),
    // "hiế-n".
    row(6, [b"hH", b"iI", b"\xE1", b"\xBA"]),
    // "trê-n"; "tiê-n".
    row(7, [b"tT", b"rRiI", b"\xC3", b"\xAA\x8A"]),
    // "q-uyế-t"; "xuấ-t".
    row(8, [b"uU", b"yY", b"\xE1", b"\xBA"]),
    row(8, [b"xX", b"uU", b"\xE1", b"\xBA"]),
    // "kiệ-n".
    row(9, [b"kK", b"iI", b"\xE1", b"\xBB"]),
    // "hoà-n"; "hoá".
    row(10, [b"hH", b"oO", b"\xC3", b"\xA0\x80\xA1\x81"]),
    // "hóa"; "đua", with all that looks like "Đ".
    row(11, [b"hH", b"\xC3", b"\xB3\x93", b"aA"]),
    row(11, [b"\xC4\xC3\xC6", b"\x91\x90\xB0\x89", b"uU", b"aA"]),
    // "vữ-ng"; "xế-p".
    row(12, [b"vV", b"\xE1", b"\xBB", b"\xAF\xAE"]),
    row(12, [b"xX", b"\xE1", b"\xBA", b"\xBF\xBE"]),
    // "c-ách".
    row(13, [b"\xC3", b"\xA1\x81", b"cC", b"hH"]),
    // "th-ắng".
    row(14, [b"\xBA", b"\xAF\xAE", b"nN", b"gG"]),
    // Abbreviations of codes and of levels: "BLDS", "HTTNV", "CSTĐ".
    row(15, [b"B", b"L", CAPITALS, CAPITALS]),
    row(15, [b"H", b"T", b"XTN", b"SNV"]),
    row(15, [b"K", b"H", b"T", b"N"]),
    row(15, [b"T", b"S", b"V", b"M"]),
    row(15, [b"V", b"MP", b"XT", b"SDC"]),
    row(15, [b"\xC4\xC3\xC6", b"\x90\x89", b"T", b"C"]),
    row(15, [b"GL", b"\xC4\xC3\xC6", b"\x90\x89", b"VT"]),
    row(15, [b"T", b"T", b"L", b"\xC4\xC3\xC6"]),
    row(15, [b"C", b"S", b"T", b"\xC4\xC3\xC6"]),
];

/// The units that numerals label, beside all else: "chươ-ng", "phầ-n", "mụ-c", "lụ-c".
const UNIT_ROWS: &[Row] = &[
    row(4, [b"hH", b"\xC6", b"\xB0\xAF", b"\xC6"]),
    row(12, [b"hH", b"\xE1", b"\xBA", b"\xA7\xA6"]),
    row(5, [b"mMlL", b"\xE1", b"\xBB", b"\xA5\xA4"]),
];

/// What each byte may be: sixteen lanes for each of the four positions.
pub(super) struct Windows([u64; 256]);

/// The windows of the anchors of documents and ratings.
pub(super) static CUES: Windows = Windows::new(&[ROWS]);
/// Those of bare provisions as well.
pub(super) static CUES_AND_UNITS: Windows = Windows::new(&[ROWS, UNIT_ROWS]);

impl Windows {
    const fn new(tables: &[&[Row]]) -> Windows {
        let mut entries = [0_u64; 256];
        let mut table = 0;
        while table < tables.len() {
            let mut at = 0;
            while at < tables[table].len() {
                let Row { lane, bytes } = &tables[table][at];
                let mut position = 0;
                while position < WIDTH {
                    let bit = 1_u64 << (position as u32 * LANES + *lane);
                    let mut byte = 0;
                    while byte < 256 {
                        if bytes[position].is_empty() || holds(bytes[position], byte as u8) {
                            entries[byte] |= bit;
                        }
                        byte += 1;
                    }
                    position += 1;
                }
                at += 1;
            }
            table += 1;
        }
        Windows(entries)
    }

    /// The first place at or behind `from` that passes, and its lanes.
    pub(super) fn find(&self, bytes: &[u8], from: usize) -> Option<(usize, Lanes)> {
        const STEP: usize = 8;
        const SEEN: usize = STEP + WIDTH - 1;
        let mut at = from;
        while let Some(seen) = bytes.get(at..).and_then(|rest| rest.first_chunk::<SEEN>()) {
            let lanes: [u16; STEP] =
                std::array::from_fn(|i| self.lanes([seen[i], seen[i + 1], seen[i + 2], seen[i + 3]]));
            if lanes.iter().fold(0, |any, lanes| any | lanes) != 0 {
                return lanes.iter().position(|lanes| *lanes != 0).map(|i| (at + i, Lanes(lanes[i])));
            }
            at += STEP;
        }
        // Behind the end of the text nothing stands.
        let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
        (at..bytes.len()).find_map(|at| {
            let lanes = self.lanes([byte(at), byte(at + 1), byte(at + 2), byte(at + 3)]);
            (lanes != 0).then_some((at, Lanes(lanes)))
        })
    }

    fn lanes(&self, [a, b, c, d]: [u8; WIDTH]) -> u16 {
        let Windows(entries) = self;
        let [a, b, c, d] = [a, b, c, d].map(|byte| entries[byte as usize]);
        (a & b >> LANES & c >> (2 * LANES) & d >> (3 * LANES)) as u16
    }
}

const fn holds(bytes: &[u8], byte: u8) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == byte {
            return true;
        }
        at += 1;
    }
    false
}
