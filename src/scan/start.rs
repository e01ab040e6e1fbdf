//! The four bytes that a cue begins with.
//!
//! One look at a table of bits passes over nearly every word that is none. What the table lets through is read properly by
//! [`cue`](super::cue), which alone decides: a beginning too many costs time, never a wrong anchor.

/// Bytes of a beginning.
pub(super) const LEN: usize = 4;

/// For each of four bytes those that may stand there, and for some behind them.
type Row = ([&'static [u8]; LEN], &'static [&'static [u8]]);

/// The beginnings of cues in every case, composed and decomposed.
const CUES: &[Row] = &[
    // "luật", "luận"; "lệ", "lệnh"; "hiến"; "cương"; "này"; "trên", "tiên".
    ([b"l", b"u", b"\xE1", b"\xBA"], &[b"\xAD\xAC", b"tTnN"]),
    ([b"l", b"\xE1", b"\xBB", b"\x87\x86"], &[]),
    ([b"h", b"i", b"\xE1", b"\xBA"], &[b"\xBF\xBE", b"nN"]),
    ([b"c", b"\xC6", b"\xB0\xAF", b"\xC6"], &[b"\xA1\xA0"]),
    ([b"n", b"\xC3", b"\xA0", b"y"], &[]),
    ([b"t", b"ri", b"\xC3", b"\xAA"], &[b"nN"]),
    // "quyết", "kiện", "hoàn", "hoá", "hóa", "vững".
    ([b"q", b"u", b"y", b"\xE1"], &[b"\xBA", b"\xBF\xBE", b"tT"]),
    ([b"k", b"i", b"\xE1", b"\xBB"], &[b"\x87\x86", b"nN"]),
    ([b"h", b"o", b"\xC3", b"\xA0"], &[b"nN"]),
    ([b"h", b"o", b"\xC3", b"\xA1"], &[]),
    ([b"h", b"\xC3", b"\xB3", b"a"], &[]),
    ([b"v", b"\xE1", b"\xBB", b"\xAF\xAE"], &[b"nN"]),
    // "đua", with all that looks like "Đ".
    ([b"\xC4\xC3\xC6", b"\x91\x90\xB0\x89", b"u", b"a"], &[]),
    // "cách", "thắng", "xếp", "xuất", "kém".
    ([b"c", b"\xC3", b"\xA1", b"c"], &[b"hH"]),
    ([b"t", b"h", b"\xE1", b"\xBA"], &[b"\xAF\xAE", b"nN"]),
    ([b"x", b"\xE1", b"\xBA", b"\xBF\xBE"], &[b"pP"]),
    ([b"x", b"u", b"\xE1", b"\xBA"], &[b"\xA5\xA4"]),
    ([b"k", b"\xC3", b"\xA9", b"m"], &[]),
    // Decomposed, the marks in any order.
    ([b"lx", b"u", b"a", b"\xCC"], &[]),
    ([b"l", b"e", b"\xCC", b"\xA3\x82"], &[]),
    ([b"hk", b"i", b"e", b"\xCC"], &[]),
    ([b"cv", b"u", b"\xCC", b"\x9B\x83"], &[]),
    ([b"n", b"a", b"\xCC", b"\x80"], &[]),
    ([b"t", b"ri", b"e", b"\xCC"], &[]),
    ([b"q", b"u", b"y", b"e"], &[b"\xCC"]),
    ([b"h", b"o", b"a", b"\xCC"], &[]),
    ([b"h", b"o", b"\xCC", b"\x80\x81"], &[]),
    ([b"c", b"a", b"\xCC", b"\x81"], &[]),
    ([b"t", b"h", b"a", b"\xCC"], &[]),
    ([b"xk", b"e", b"\xCC", b"\x82\x81"], &[]),
    // Abbreviations of codes and of levels: "BLDS", "HTTNV", "CSTĐ".
    ([b"b", b"l", b"dhlt", b"sht\xC4\xC3\xC6"], &[]),
    ([b"h", b"t", b"xtn", b"snv"], &[]),
    ([b"k", b"h", b"t", b"n"], &[]),
    ([b"t", b"s", b"v", b"m"], &[]),
    ([b"v", b"m", b"xt", b"sd"], &[]),
    ([b"v", b"p", b"t", b"c"], &[]),
    ([b"\xC4\xC3\xC6", b"\x90\x89", b"t", b"c"], &[]),
    ([b"gl", b"\xC4\xC3\xC6", b"\x90\x89", b"vt"], &[]),
    ([b"t", b"t", b"l", b"\xC4\xC3\xC6"], &[]),
    ([b"c", b"s", b"t", b"\xC4\xC3\xC6"], &[]),
];

/// The units that numerals label, beside all else: "chương", "phần", "mục", "lục".
const UNITS: &[Row] = &[
    ([b"c", b"h", b"\xC6", b"\xB0\xAF"], &[]),
    ([b"p", b"h", b"\xE1", b"\xBA"], &[]),
    ([b"ml", b"\xE1", b"\xBB", b"\xA5\xA4"], &[]),
    ([b"c", b"h", b"u", b"\xCC"], &[]),
    ([b"p", b"h", b"a", b"\xCC"], &[]),
    ([b"ml", b"u", b"\xCC", b"\xA3"], &[]),
];

/// Sets the case of ASCII letters aside, and that of the letters of two bytes that C3 begins.
const FOLD: u32 = 0x2020_2020;
const HASH_BITS: u32 = 13;
const SLOTS: usize = 512;

/// A set of beginnings, and with each what stands behind it.
pub(super) struct Starts {
    /// -1 for the hashes of the beginnings.
    hashes: [i8; 1 << HASH_BITS],
    /// The folded beginnings, open-addressed; nought is none.
    starts: [u32; SLOTS],
    rests: [&'static [&'static [u8]]; SLOTS],
}

/// The beginnings of the anchors of documents and ratings.
pub(super) static OF_CUES: Starts = Starts::new(&[CUES]);
/// Those of bare provisions as well.
pub(super) static OF_CUES_AND_UNITS: Starts = Starts::new(&[CUES, UNITS]);

impl Starts {
    const fn new(tables: &[&[Row]]) -> Starts {
        let mut starts = Starts { hashes: [0; 1 << HASH_BITS], starts: [0; SLOTS], rests: [&[]; SLOTS] };
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
    const fn enter(&mut self, (row, rest): &Row) {
        let count = row[0].len() * row[1].len() * row[2].len() * row[3].len();
        let mut spelling = 0;
        while spelling < count {
            let (mut left, mut bytes, mut at) = (spelling, [0; LEN], 0);
            while at < LEN {
                bytes[at] = row[at][left % row[at].len()];
                left /= row[at].len();
                at += 1;
            }
            self.hashes[hash(bytes)] = -1;
            let slot = self.slot(bytes);
            assert!(self.starts[slot] == 0 || self.rests[slot].len() == rest.len(), "two rows spell one beginning");
            self.starts[slot] = folded(bytes);
            self.rests[slot] = rest;
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

    /// Whether `bytes` begin as a cue does.
    pub(super) fn begin(&self, bytes: &[u8]) -> bool {
        let Some((first, behind)) = bytes.split_first_chunk() else { return false };
        let slot = self.slot(*first);
        let rest = self.rests[slot];
        self.starts[slot] != 0
            && behind.len() >= rest.len()
            && rest.iter().zip(behind).all(|(allowed, byte)| allowed.contains(byte))
    }
}

const fn folded(bytes: [u8; LEN]) -> u32 {
    u32::from_le_bytes(bytes) | FOLD
}

const fn hash(bytes: [u8; LEN]) -> usize {
    (folded(bytes).wrapping_mul(0x9E37_79B1) >> (u32::BITS - HASH_BITS)) as usize
}
