//! The four bytes that a cue begins with.
//!
//! One look at a table of bits passes over nearly every word that is none. What the table lets through is read properly by
//! [`cue`](super::cue), which alone decides: a beginning too many costs time, never a wrong anchor.

/// Bytes of a beginning.
pub(super) const LEN: usize = 4;

/// A beginning.
#[derive(Clone, Copy)]
struct Row {
    /// For each of its bytes those that may stand there.
    bytes: [&'static [u8]; LEN],
    rest: Rest,
    near: Near,
}

/// The bytes behind a beginning, as far as they are looked at: those bits of them that are the same in every spelling.
#[derive(Clone, Copy)]
struct Rest {
    len: usize,
    same: u32,
    bits: u32,
}

/// What must stand beside a cue, over one blank; anything but that blank is looked at properly.
#[derive(Clone, Copy)]
enum Near {
    Anything,
    /// Where it is a letter of ASCII, the last byte of the word before it.
    Last(&'static [u8]),
    /// Where it is one, the first byte of the word behind it, which ends with the rest.
    Next(&'static [u8]),
}

const fn row(bytes: [&'static [u8]; LEN], rest: &[&[u8]]) -> Row {
    Row { bytes, rest: Rest::of(rest), near: Near::Anything }
}

impl Row {
    const NONE: Row = row([&[]; LEN], &[]);

    const fn behind(self, last: &'static [u8]) -> Row {
        Row { near: Near::Last(last), ..self }
    }

    const fn before(self, next: &'static [u8]) -> Row {
        Row { near: Near::Next(next), ..self }
    }
}

impl Rest {
    /// Of the bytes that may stand at each place.
    const fn of(sets: &[&[u8]]) -> Rest {
        let (mut same, mut bits) = ([0; LEN], [0; LEN]);
        let mut at = 0;
        while at < sets.len() {
            let mut other = 0;
            let mut byte = 0;
            while byte < sets[at].len() {
                other |= sets[at][byte] ^ sets[at][0];
                byte += 1;
            }
            same[at] = !other;
            bits[at] = sets[at][0] & !other;
            at += 1;
        }
        Rest { len: sets.len(), same: u32::from_le_bytes(same), bits: u32::from_le_bytes(bits) }
    }
}

/// The beginnings of cues in every case, composed and decomposed.
const CUES: &[Row] = &[
    // "luật", "luận"; "lệ", "lệnh"; "hiến"; "cương"; "này"; "trên", "tiên".
    row([b"l", b"u", b"\xE1", b"\xBA"], &[b"\xAD\xAC", b"tTnN"]),
    row([b"l", b"\xE1", b"\xBB", b"\x87\x86"], &[]).behind(b"uUpP"),
    row([b"h", b"i", b"\xE1", b"\xBA"], &[b"\xBF\xBE", b"nN"]).before(b"pP"),
    row([b"c", b"\xC6", b"\xB0\xAF", b"\xC6"], &[b"\xA1\xA0", b"nN", b"gG"]).before(b"lL"),
    row([b"n", b"\xC3", b"\xA0", b"y"], &[]),
    row([b"t", b"r", b"\xC3", b"\xAA"], &[b"nN"]),
    row([b"t", b"i", b"\xC3", b"\xAA"], &[b"nN"]).before(b"tT"),
    // "quyết", "kiện", "hoàn", "hoá", "hóa", "vững".
    row([b"q", b"u", b"y", b"\xE1"], &[b"\xBA", b"\xBF\xBE", b"tT"]).behind(b""),
    row([b"k", b"i", b"\xE1", b"\xBB"], &[b"\x87\x86", b"nN"]).behind(b"nN"),
    row([b"h", b"o", b"\xC3", b"\xA0"], &[b"nN"]).before(b"tT"),
    row([b"h", b"o", b"\xC3", b"\xA1"], &[]).behind(b"nN"),
    row([b"h", b"\xC3", b"\xB3", b"a"], &[]).behind(b"nN"),
    row([b"v", b"\xE1", b"\xBB", b"\xAF\xAE"], &[b"nN", b"gG"]).before(b"mM"),
    // "đua", with all that looks like "Đ".
    row([b"\xC4\xC3\xC6", b"\x91\x90\xB0\x89", b"u", b"a"], &[]).behind(b"iI"),
    // "cách", "thắng", "xếp", "xuất", "kém".
    row([b"c", b"\xC3", b"\xA1", b"c"], &[b"hH"]).behind(b""),
    row([b"t", b"h", b"\xE1", b"\xBA"], &[b"\xAF\xAE", b"nN"]).behind(b"tT"),
    row([b"x", b"\xE1", b"\xBA", b"\xBF\xBE"], &[b"pP"]).before(b"lL"),
    row([b"x", b"u", b"\xE1", b"\xBA"], &[b"\xA5\xA4", b"tT"]).before(b"sS"),
    row([b"k", b"\xC3", b"\xA9", b"m"], &[]).behind(b"uU"),
    // Decomposed, the marks in any order.
    row([b"lx", b"u", b"a", b"\xCC"], &[]),
    row([b"l", b"e", b"\xCC", b"\xA3\x82"], &[]),
    row([b"hk", b"i", b"e", b"\xCC"], &[]),
    row([b"cv", b"u", b"\xCC", b"\x9B\x83"], &[]),
    row([b"n", b"a", b"\xCC", b"\x80"], &[]),
    row([b"t", b"ri", b"e", b"\xCC"], &[]),
    row([b"q", b"u", b"y", b"e"], &[b"\xCC"]),
    row([b"h", b"o", b"a", b"\xCC"], &[]),
    row([b"h", b"o", b"\xCC", b"\x80\x81"], &[]),
    row([b"c", b"a", b"\xCC", b"\x81"], &[]),
    row([b"t", b"h", b"a", b"\xCC"], &[]),
    row([b"xk", b"e", b"\xCC", b"\x82\x81"], &[]),
    // Abbreviations of codes and of levels: "BLDS", "HTTNV", "CSTĐ".
    row([b"b", b"l", b"dhlt", b"sht\xC4\xC3\xC6"], &[]),
    // "NQ" before "Đại hội".
    row([b"n", b"q", b" ", b"\xC4\xC3"], &[]),
    // Of laws: "LĐĐ", "LĐT", "LDN", "LTM", "LHNGĐ" and others.
    row([b"l", b"\xC4", b"\x91\x90", b"t\xC4"], &[]),
    row([b"l", b"d", b"n", b" "], &[]),
    row([b"l", b"t", b"m", b" "], &[]),
    row([b"l", b"h", b"n", b"g"], &[]),
    row([b"l", b"t", b"t", b"h"], &[]),
    row([b"l", b"t", b"h", b"a"], &[]),
    row([b"l", b"x", b"l", b"v"], &[]),
    row([b"l", b"b", b"h", b"x"], &[]),
    row([b"l", b"b", b"v", b"m"], &[]),
    row([b"l", b"k", b"d", b"b"], &[]),
    row([b"l", b"s", b"h", b"t"], &[]),
    row([b"h", b"t", b"xtn", b"snv"], &[]),
    row([b"k", b"h", b"t", b"n"], &[]),
    row([b"t", b"s", b"v", b"m"], &[]),
    row([b"v", b"m", b"xt", b"sd"], &[]),
    row([b"v", b"p", b"t", b"c"], &[]),
    row([b"\xC4\xC3\xC6", b"\x90\x89", b"t", b"c"], &[]),
    row([b"gl", b"\xC4\xC3\xC6", b"\x90\x89", b"vt"], &[]),
    row([b"t", b"t", b"l", b"\xC4\xC3\xC6"], &[]),
    row([b"c", b"s", b"t", b"\xC4\xC3\xC6"], &[]),
];

/// The units that numerals label, beside all else: "chương", "phần", "mục", "lục".
const UNITS: &[Row] = &[
    row([b"c", b"h", b"\xC6", b"\xB0\xAF"], &[]),
    row([b"p", b"h", b"\xE1", b"\xBA"], &[]),
    row([b"ml", b"\xE1", b"\xBB", b"\xA5\xA4"], &[]),
    row([b"c", b"h", b"u", b"\xCC"], &[]),
    row([b"p", b"h", b"a", b"\xCC"], &[]),
    row([b"ml", b"u", b"\xCC", b"\xA3"], &[]),
];

/// Sets the case of ASCII letters aside, and that of the letters of two bytes that C3 begins.
const FOLD: u32 = 0x2020_2020;
const HASH_BITS: u32 = 13;
const SLOTS: usize = 256;

/// A set of beginnings, and with each what stands behind it.
pub(super) struct Starts {
    /// -1 for the hashes of the beginnings.
    hashes: [i8; 1 << HASH_BITS],
    /// The folded beginnings, open-addressed; nought is none.
    starts: [u32; SLOTS],
    rows: [Row; SLOTS],
}

/// The beginnings of the anchors of documents and ratings.
pub(super) static OF_CUES: Starts = Starts::new(&[CUES]);
/// Those of bare provisions as well.
pub(super) static OF_CUES_AND_UNITS: Starts = Starts::new(&[CUES, UNITS]);

impl Starts {
    const fn new(tables: &[&'static [Row]]) -> Starts {
        let mut starts = Starts { hashes: [0; 1 << HASH_BITS], starts: [0; SLOTS], rows: [Row::NONE; SLOTS] };
        let mut table = 0;
        while table < tables.len() {
            let mut row = 0;
            while row < tables[table].len() {
                starts.enter(&tables[table][row]);
                row += 1;
            }
            table += 1;
        }
        starts
    }

    /// Enters all that a row spells.
    const fn enter(&mut self, row: &'static Row) {
        let sets = &row.bytes;
        let count = sets[0].len() * sets[1].len() * sets[2].len() * sets[3].len();
        let mut spelling = 0;
        while spelling < count {
            let (mut left, mut bytes, mut at) = (spelling, [0; LEN], 0);
            while at < LEN {
                bytes[at] = sets[at][left % sets[at].len()];
                left /= sets[at].len();
                at += 1;
            }
            self.hashes[hash(bytes)] = -1;
            let slot = self.slot(bytes);
            self.starts[slot] = folded(bytes);
            self.rows[slot] = *row;
            spelling += 1;
        }
    }

    /// The slot that holds a beginning, or the empty one where it would stand.
    const fn slot(&self, bytes: [u8; LEN]) -> usize {
        let mut slot = hash(bytes) % SLOTS;
        while self.starts[slot] != 0 && self.starts[slot] != folded(bytes) {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }

    /// All bits where a cue may begin with these bytes, else none.
    #[inline(always)]
    pub(super) fn may_have(&self, bytes: [u8; LEN]) -> u64 {
        i64::from(self.hashes[hash(bytes)]) as u64
    }

    /// Whether a cue may begin at the byte `at`.
    #[inline(always)]
    pub(super) fn begin(&self, bytes: &[u8], at: usize) -> bool {
        let (before, behind) = bytes.split_at(at);
        let Some((first, behind)) = behind.split_first_chunk() else { return false };
        let slot = self.slot(*first);
        let Row { rest, near, .. } = &self.rows[slot];
        let seen = behind.first_chunk().map_or(0, |four| u32::from_le_bytes(*four));
        // The last bytes of a text are looked at properly.
        if self.starts[slot] == 0 || seen & rest.same != rest.bits && behind.len() >= LEN {
            return false;
        }
        let (beside, allowed) = match (near, before, behind.get(rest.len..)) {
            (Near::Last(allowed), [.., last, b' '], _) => (last, *allowed),
            (Near::Next(allowed), _, Some([b' ', next, ..])) => (next, *allowed),
            _ => return true,
        };
        !beside.is_ascii_alphabetic() || allowed.contains(beside)
    }
}

const fn folded(bytes: [u8; LEN]) -> u32 {
    u32::from_le_bytes(bytes) | FOLD
}

const fn hash(bytes: [u8; LEN]) -> usize {
    (folded(bytes).wrapping_mul(0x9E37_79B1) >> (u32::BITS - HASH_BITS)) as usize
}
