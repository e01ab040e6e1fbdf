//! The four bytes that a cue begins with, and what stands round them.
//!
//! One look at a table passes over nearly every word that is none; [`Starts::begin`] asks what is left for the bytes on both
//! sides. What they let through is read properly by [`cue`](super::cue), which alone decides: a beginning too many costs time,
//! never a wrong anchor.

use super::ending::{self, may_end_so};

/// Bytes of a beginning.
pub(super) const LEN: usize = 4;
/// Bytes that are seen before a word, and in all.
pub(super) const BEFORE: usize = ending::SEEN;
pub(super) const SEEN: usize = BEFORE + 12;

/// A beginning.
#[derive(Clone, Copy)]
struct Row {
    /// For each of its bytes those that may stand there.
    bytes: [&'static [u8]; LEN],
    /// The same of the bytes behind it, as far as they are looked at.
    rest: &'static [&'static [u8]],
    near: Near,
}

/// What must stand beside a cue.
#[derive(Clone, Copy)]
enum Near {
    Anything,
    /// Where it is a letter of ASCII over one blank, the last byte of the word before it.
    Last(&'static [u8]),
    /// Where it is one, the first byte of the word behind it, which ends with the rest.
    Next(&'static [u8]),
    /// Anything but this word before it, over one blank.
    NotLast(&'static [u8]),
    /// What may be the end of a kind's name before it, or a verb as of "nêu trên".
    Lead,
}

const fn row(bytes: [&'static [u8]; LEN], rest: &'static [&'static [u8]]) -> Row {
    Row { bytes, rest, near: Near::Anything }
}

impl Row {
    const fn behind(self, last: &'static [u8]) -> Row {
        Row { near: Near::Last(last), ..self }
    }

    const fn before(self, next: &'static [u8]) -> Row {
        Row { near: Near::Next(next), ..self }
    }

    const fn not_behind(self, last: &'static [u8]) -> Row {
        Row { near: Near::NotLast(last), ..self }
    }

    const fn behind_lead(self) -> Row {
        Row { near: Near::Lead, ..self }
    }
}

/// The beginnings of cues in every case, composed and decomposed.
const CUES: &[Row] = &[
    // "luật", "luận"; "lệ", "lệnh"; "hiến"; "cương"; "này"; "trên", "tiên".
    row([b"l", b"u", b"\xE1", b"\xBA"], &[b"\xAD\xAC", b"tTnN"]).not_behind("pháp".as_bytes()),
    row([b"l", b"\xE1", b"\xBB", b"\x87\x86"], &[]).behind(b"uUpP"),
    row([b"h", b"i", b"\xE1", b"\xBA"], &[b"\xBF\xBE", b"nN"]).before(b"pP"),
    row([b"c", b"\xC6", b"\xB0\xAF", b"\xC6"], &[b"\xA1\xA0", b"nN", b"gG"]).before(b"lL"),
    row([b"n", b"\xC3", b"\xA0", b"y"], &[]).behind_lead(),
    row([b"t", b"r", b"\xC3", b"\xAA"], &[b"nN"]).behind_lead(),
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

/// What is asked of a word and of what stands beside it, all at once: no branch, for no one can foretell the answer.
#[derive(Clone, Copy)]
struct Check {
    /// Those bits of the first eight bytes that are the same in every spelling.
    first: Bits,
    /// The same of the bytes before the word, that must not be so.
    never_before: Bits,
    /// Where a blank stands, and where, if it does, a letter that is one of `letters`, a bit for each of ASCII.
    blank: usize,
    beside: usize,
    letters: u32,
    /// Whether no letter of ASCII stands where the blank is.
    ends: bool,
    /// Whether a name or a word must end before it that leads to a demonstrative.
    lead: bool,
}

/// Some bits of eight bytes.
#[derive(Clone, Copy)]
struct Bits {
    which: u64,
    are: u64,
}

impl Bits {
    /// Of none it is true that they are so, and of this one never.
    const ALWAYS: Bits = Bits { which: 0, are: 0 };
    const NEVER: Bits = Bits { which: 0, are: 1 };

    /// Those that are the same in each of the sets, of which `from` is the first byte's place.
    const fn of(sets: &[&[u8]], from: usize) -> Bits {
        let (mut which, mut are) = ([0; 8], [0; 8]);
        let mut at = 0;
        while at < sets.len() {
            let mut other = 0;
            let mut byte = 0;
            while byte < sets[at].len() {
                other |= sets[at][byte] ^ sets[at][0];
                byte += 1;
            }
            which[from + at] = !other;
            are[from + at] = sets[at][0] & !other;
            at += 1;
        }
        Bits { which: u64::from_le_bytes(which), are: u64::from_le_bytes(are) }
    }

    const fn and(self, other: Bits) -> Bits {
        Bits { which: self.which | other.which, are: self.are | other.are }
    }

    /// In any case, as [`FOLD`] has it.
    const fn folded(self) -> Bits {
        let case = (FOLD as u64) << 32 | FOLD as u64;
        Bits { which: self.which & !case, are: self.are & !case }
    }

    const fn hold(self, bytes: u64) -> bool {
        bytes & self.which == self.are
    }
}

impl Check {
    /// Passes everything.
    const READ: Check = Check {
        first: Bits::ALWAYS,
        never_before: Bits::NEVER,
        blank: 0,
        beside: 0,
        letters: u32::MAX,
        ends: false,
        lead: false,
    };

    const fn of(row: &Row) -> Check {
        let first = Bits::of(&row.bytes, 0).folded().and(Bits::of(row.rest, LEN));
        let check = Check { first, ..Check::READ };
        match row.near {
            Near::Anything => check,
            Near::Last(last) => Check { blank: BEFORE - 1, beside: BEFORE - 2, letters: letters(last), ..check },
            Near::Next(next) => {
                let blank = BEFORE + LEN + row.rest.len();
                Check { blank, beside: blank + 1, letters: letters(next), ends: true, ..check }
            }
            Near::NotLast(last) => {
                // Between blanks, as it stands nearly always.
                let mut word = [b' '; BEFORE];
                let mut at = 0;
                while at < last.len() {
                    word[BEFORE - 1 - last.len() + at] = last[at];
                    at += 1;
                }
                let unseen = 8 * (BEFORE - 2 - last.len()) as u32;
                let blanks = 0xFF << unseen | 0xFF << (8 * (BEFORE - 1));
                let word = Bits { which: u64::MAX << unseen, are: u64::from_le_bytes(word) >> unseen << unseen };
                let any_case = word.folded();
                Check { never_before: any_case.and(Bits { which: blanks, are: word.are & blanks }), ..check }
            }
            Near::Lead => Check { lead: true, ..check },
        }
    }

    #[inline(always)]
    fn passes(&self, seen: &[u8; SEEN]) -> bool {
        let before: [u8; BEFORE] = *seen.first_chunk().expect("what stands before a word");
        let first = seen[BEFORE..].first_chunk().expect("what a word begins with");
        let is_letter = |byte: u8| (byte | 0x20).wrapping_sub(b'a') < 26;
        let (gap, beside) = (seen[self.blank], seen[self.beside]);
        let other = is_letter(beside) & (self.letters >> (beside % 32) & 1 == 0) & (gap == b' ');
        let goes_on = self.ends & is_letter(gap);
        let unled = self.lead && !may_end_so(&before);
        self.first.hold(u64::from_le_bytes(*first))
            & !(self.never_before.hold(u64::from_le_bytes(before)) | other | goes_on | unled)
    }
}

/// A bit for each of these letters, whatever its case.
const fn letters(letters: &[u8]) -> u32 {
    let mut bits = 0;
    let mut at = 0;
    while at < letters.len() {
        bits |= 1 << (letters[at] % 32);
        at += 1;
    }
    bits
}

/// A set of beginnings, and with each what stands round it.
pub(super) struct Starts {
    /// -1 for the hashes of the beginnings.
    hashes: [i8; 1 << HASH_BITS],
    /// Their checks.
    rows: [u8; 1 << HASH_BITS],
    checks: [Check; 128],
}

/// The beginnings of the anchors of documents and ratings.
pub(super) static OF_CUES: Starts = Starts::new(&[CUES], false);
/// Those of bare provisions as well, to which any demonstrative may point.
pub(super) static OF_CUES_AND_UNITS: Starts = Starts::new(&[CUES, UNITS], true);

/// The check of beginnings that have the same hash, and must be read.
const SHARED: u8 = 1;

impl Starts {
    const fn new(tables: &[&'static [Row]], points: bool) -> Starts {
        let mut starts = Starts { hashes: [0; 1 << HASH_BITS], rows: [0; 1 << HASH_BITS], checks: [Check::READ; 128] };
        let mut check = SHARED;
        let mut table = 0;
        while table < tables.len() {
            let mut row = 0;
            while row < tables[table].len() {
                check += 1;
                starts.enter(&tables[table][row], check);
                if points {
                    starts.checks[check as usize].lead = false;
                }
                row += 1;
            }
            table += 1;
        }
        starts
    }

    /// Enters all that a row spells.
    const fn enter(&mut self, row: &Row, check: u8) {
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
            let place = &mut self.rows[hash(bytes)];
            *place = if *place == 0 || *place == check { check } else { SHARED };
            spelling += 1;
        }
        self.checks[check as usize] = Check::of(row);
    }

    /// All bits where a cue may begin with these bytes, else none.
    #[inline(always)]
    pub(super) fn may_have(&self, bytes: [u8; LEN]) -> u64 {
        i64::from(self.hashes[hash(bytes)]) as u64
    }

    /// Whether a cue may begin where [`may_have`](Starts::may_have) says so, by the bytes round its beginning.
    #[inline(always)]
    pub(super) fn begin(&self, seen: &[u8; SEEN]) -> bool {
        let first = seen[BEFORE..].first_chunk().expect("what a word begins with");
        self.checks[usize::from(self.rows[hash(*first)]) % 128].passes(seen)
    }
}

const fn hash(bytes: [u8; LEN]) -> usize {
    let folded = u32::from_le_bytes(bytes) | FOLD;
    (folded.wrapping_mul(0x9E37_79B1) >> (u32::BITS - HASH_BITS)) as usize
}
