//! The codes that symbols are made of: kinds (`NĐ`, `CTr`) and bodies (`CP`, `TTg`), under the foldings that typists
//! and scanners make of them.
//!
//! Sources: for kinds Regulation 66-QĐ/TW, Decree 30/2020/NĐ-CP, annex III, Decree 34/2016/NĐ-CP, article 58, and the
//! codification of State law for older ones; for bodies see [`body`](super::body).

use super::body::{BODIES, Body};
use super::habit::{Habit, Habits};
use super::kind::DocumentKind;
use crate::text::{Syllable, d_stroke, decode, latin, syllables};

/// A kind code of symbols, with what it stands for in each system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KindCode {
    /// As official papers print it.
    pub(crate) code: &'static str,
    pub(crate) party: Option<DocumentKind>,
    pub(crate) state: Option<DocumentKind>,
    habits: Habits,
}

impl KindCode {
    /// Whether symbols use the code in this way.
    pub(crate) fn has(&self, habit: Habit) -> bool {
        self.habits.has(habit)
    }

    /// Whether it stands for documents of this kind in either system.
    pub(crate) fn may_be(&self, kind: DocumentKind) -> bool {
        // Prosecutors appeal by a decision: "Kháng nghị số 08/QĐ-VKSTC".
        let kind = if kind == DocumentKind::KhangNghi { DocumentKind::QuyetDinh } else { kind };
        self.party == Some(kind) || self.state == Some(kind)
    }
}

macro_rules! codes {
    ($($code:literal $party:tt $state:tt $($habit:ident)*;)*) => {
        /// The kind codes of symbols.
        const KINDS: &[KindCode] = &[
            $(KindCode {
                code: $code,
                party: codes!(@$party),
                state: codes!(@$state),
                habits: Habits::new(&[$(Habit::$habit),*]),
            },)*
        ];
    };
    (@_) => { None };
    (@$kind:ident) => { Some(DocumentKind::$kind) };
}

codes! {
    "NQ" NghiQuyet NghiQuyet;
    "CT" ChiThi ChiThi;
    "KL" KetLuan KetLuan;
    // A symbol alone cannot tell Quyết định from Quy định: QĐ of the Party is mostly the second, of the State the first.
    "QĐ" QuyDinh QuyetDinh BehindBody;
    "QĐi" QuyDinh QuyDinh;
    "QyĐ" QuyDinh QuyDinh;
    "QC" QuyChe QuyChe;
    "HD" HuongDan HuongDan;
    "TB" ThongBao ThongBao;
    "TT" ThongTri ThongTu OfOrganisations;
    "BC" BaoCao BaoCao;
    "KH" KeHoach KeHoach;
    "CTr" ChuongTrinh ChuongTrinh;
    "ĐA" DeAn DeAn;
    "PA" PhuongAn PhuongAn;
    "DA" DuAn DuAn;
    "TTr" ToTrinh ToTrinh;
    "CV" CongVan CongVan;
    "BB" BienBan BienBan;
    "GM" GiayMoi GiayMoi;
    "GGT" GiayGioiThieu GiayGioiThieu;
    "NĐ" _ NghiDinh BehindBody;
    "TTLT" _ ThongTuLienTich Joint BehindBody;
    "TTLB" _ ThongTuLienTich Joint;
    "NQLT" _ NghiQuyetLienTich Joint;
    "VBHN" _ VanBanHopNhat;
    "CĐ" _ CongDien;
    "PL" _ PhapLenh;
    // The order of promulgation, used as the number of a law or of an ordinance: the code tells neither.
    "L" _ _ Numbered;
    "LCT" _ _;
    "SL" _ SacLenh Alone;
    "HĐ" _ HopDong;
    "SY" _ BanSaoY;
    "TrS" _ TrichSao;
    "AL" _ AnLe Alone;
    "QĐST" _ QuyetDinh;
    "QĐPT" _ QuyetDinh;
    "HSST" _ BanAn Alone;
    "HSPT" _ BanAn Alone;
    "DSST" _ BanAn Alone;
    "DSPT" _ BanAn Alone;
}

/// The fields of law in the symbols of judgments: `179/2018/HS-ST`.
const COURT_FIELDS: &[&str] = &["HS", "DS", "HNGĐ", "KDTM", "LĐ", "HC", "KT", "PS"];
/// The instances behind them.
const COURT_LEVELS: &[&str] = &["ST", "PT", "GĐT", "TT"];

/// A joint guidance: it has no kind of its own, and its bodies stand behind it.
pub(crate) const JOINT_GUIDANCE: Syllable = Syllable::of("hdlb");

/// Papers that are no kind of document here: permits, certificates, powers of attorney.
pub(crate) const PERMITS: &[Syllable] = syllables!("gp gpxd gcn gxn guq");

/// The committees of the Party, behind whose codes their organs are named: `BTCTW`, `UBKTTU`.
const COMMITTEES: [&str; 4] = ["TW", "TU", "HU", "QU"];
/// What the organs of a Party committee at the grassroots begin with: `ĐUTT`.
const GRASSROOTS: &str = "ĐU";

/// Whether the letters of a code, in their normal form, are those of an organ of the Party.
pub(crate) fn is_party_organ(letters: impl Iterator<Item = char> + Clone) -> bool {
    let begins = letters.clone().take(GRASSROOTS.chars().count()).eq(GRASSROOTS.chars());
    let len = letters.clone().count();
    begins
        || COMMITTEES.iter().any(|committee| {
            // Their codes are ASCII.
            len.checked_sub(committee.len()).is_some_and(|from| letters.clone().skip(from).eq(committee.chars()))
        })
}

/// Codes that real symbols hold and no confirmed row explains: known by their spelling alone.
#[rustfmt::skip]
const SPELLINGS: &[&str] = &[
    "QUTW", "ĐUQSTW", "ĐUCA", "ĐUCATW", "ĐUCP", "ĐUKTW", "ĐUKCCQ", "ĐUKDN", "ĐUQS", "ĐUUBND", "ĐUCCQĐ", "ĐUTT", "ThU",
    "TXU", "CU", "ĐH", "ĐĐ", "HĐLLTW", "BDVTW", "BĐNTW", "BCHTW", "VPTU", "BDVTU", "BNCTU", "BTCHU", "BTCQU",
    "UBKTHU", "UBKTQU", "BTGHU", "BTGQU", "VPHU", "VPQU", "TTCT", "KTNN", "BHXH", "BHXHVN", "NHNNVN", "TAND", "VKSND",
    "VKS", "TTNN", "TCTK", "VPCTN", "UBDTMN", "UBPL", "UBT", "UBH", "HĐTPTANDTC", "QP", "NG", "TC", "TP", "TM", "NH",
    "NV", "GD", "YT", "NNPTNT", "VHTT", "GDĐT", "GD&ĐT", "KHCN", "KHCNMT", "TCBĐVN", "STC", "SNV", "SYT", "STP",
    "SXD", "SCT", "SKHĐT", "SNNPTNT", "SNNMT", "SKHCN", "SVHTTDL", "SLĐTBXH", "STNMT", "SGTVT", "SNgV", "PNV",
    "PGDĐT", "CAT", "CATP", "CAX", "CAP", "ĐTN", "TĐTN", "TWHLHTN", "HPN", "HLHPN", "HND", "CCB", "HCCB", "HCCBVN",
    "CCBVN", "HCTĐ", "ĐCTUBTWMTTQVN", "UBTWMTTQVN", "UBMTTQ", "TVQH", "TVQHK", "TCTD", "UBCKNN", "LPQT", "XPHC",
    "XPVPHC", "HĐTVTC", "TANDKV", "QĐLT", "CTLT", "KHLT", "KHPH", "CTPH", "QCPH", "HDLN", "HDLT", "HDLB", "QCLT",
    "KLTT", "TBKL", "CTHĐ", "QĐNS", "QĐTĐ", "QĐPD", "UQ", "GUQ", "PC", "GCN", "GP", "PĐ", "SYC", "YC",
];

/// A code of a symbol, without the digits behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Code {
    /// As official papers print it.
    pub(crate) spelling: &'static str,
    pub(crate) kind: Option<&'static KindCode>,
    pub(crate) body: Option<&'static Body>,
    habits: Habits,
}

impl Code {
    const fn of_kind(kind: &'static KindCode) -> Code {
        Code { spelling: kind.code, kind: Some(kind), body: body_with(kind.code), habits: kind.habits }
    }

    const fn of_body(body: &'static Body) -> Code {
        Code { spelling: body.code, kind: None, body: Some(body), habits: body.habits }
    }

    const fn of_spelling(spelling: &'static str) -> Code {
        Code { spelling, kind: None, body: None, habits: Habits::new(&[]) }
    }

    /// Whether symbols use it in this way.
    pub(crate) fn has(&self, habit: Habit) -> bool {
        self.habits.has(habit)
    }
}

const LEN: usize = KINDS.len() + BODIES.len() + SPELLINGS.len() + COURT_FIELDS.len() + COURT_LEVELS.len();

/// The body that has the letters of a kind's code: `CT` is a directive, and the chairman whose decisions end in `-CT`.
const fn body_with(spelling: &str) -> Option<&'static Body> {
    let mut row = 0;
    while row < BODIES.len() {
        if same(BODIES[row].code.as_bytes(), spelling.as_bytes()) {
            return Some(&BODIES[row]);
        }
        row += 1;
    }
    None
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at == a.len() && at == b.len()
}

/// All codes, those of kinds first.
static CODES: [Code; LEN] = {
    let mut codes = [Code::of_spelling(""); LEN];
    let mut at = 0;
    let mut row = 0;
    while row < KINDS.len() {
        codes[at] = Code::of_kind(&KINDS[row]);
        at += 1;
        row += 1;
    }
    row = 0;
    while row < BODIES.len() {
        codes[at] = Code::of_body(&BODIES[row]);
        at += 1;
        row += 1;
    }
    let others = [SPELLINGS, COURT_FIELDS, COURT_LEVELS];
    let mut list = 0;
    while list < others.len() {
        row = 0;
        while row < others[list].len() {
            codes[at] = Code::of_spelling(others[list][row]);
            at += 1;
            row += 1;
        }
        list += 1;
    }
    codes
};

const SLOTS: usize = 1024;
const EMPTY: u16 = u16::MAX;

/// The rows of [`CODES`] by the hash of their folded letters, open-addressed.
static TABLE: [u16; SLOTS] = {
    let mut table = [EMPTY; SLOTS];
    let mut row = 0;
    while row < LEN {
        let mut slot = fold(CODES[row].spelling) as usize % SLOTS;
        while table[slot] != EMPTY {
            slot = (slot + 1) % SLOTS;
        }
        table[slot] = row as u16;
        row += 1;
    }
    table
};

/// A hash of the letters of a code, without case, marks and `&`, and with the look-alikes of Latin letters as what
/// they look like.
const fn fold(code: &str) -> u32 {
    let bytes = code.as_bytes();
    let mut hash: u32 = 0x811C_9DC5;
    let mut at = 0;
    while at < bytes.len() {
        let (c, len) = decode(bytes, at);
        at += len;
        if let Some(letter) = plain(c) {
            hash = (hash ^ letter as u32).wrapping_mul(0x0100_0193);
        }
    }
    hash
}

/// The ASCII capital that a letter of a code is told from where marks and case are lost.
pub(crate) const fn plain(c: char) -> Option<u8> {
    Some(match c {
        'a'..='z' | 'A'..='Z' => c.to_ascii_uppercase() as u8,
        'Ư' | 'ư' => b'U',
        'Ơ' | 'ơ' | 'Ô' | 'ô' => b'O',
        'Ă' | 'ă' | 'Â' | 'â' => b'A',
        'Ê' | 'ê' => b'E',
        c if d_stroke(c).is_some() => b'D',
        // Of other alphabets only capitals: in small letters they are words.
        c if latin(c).is_ascii_uppercase() => latin(c) as u8,
        _ => return None,
    })
}

/// Whether two spellings have the same letters under [`plain`].
fn alike(a: &str, b: &str) -> bool {
    a.chars().filter_map(plain).eq(b.chars().filter_map(plain))
}

/// Whether `written` is `spelling` but for the look-alikes of `Đ`.
fn exactly(written: &str, spelling: &str) -> bool {
    written.chars().map(|c| d_stroke(c).unwrap_or(c)).eq(spelling.chars())
}

/// The code that `written` is: the same spelling where there is one, or else the first that folds to the same letters.
pub(crate) fn code(written: &str) -> Option<&'static Code> {
    let mut slot = fold(written) as usize % SLOTS;
    let mut folded = None;
    while TABLE[slot] != EMPTY {
        let row = &CODES[usize::from(TABLE[slot])];
        if written == row.spelling || exactly(written, row.spelling) {
            return Some(row);
        }
        if folded.is_none() && alike(written, row.spelling) {
            folded = Some(row);
        }
        slot = (slot + 1) % SLOTS;
    }
    folded
}

/// The code that the Party's symbols have for a kind, where they have one.
pub(crate) fn party_code(kind: DocumentKind) -> Option<&'static str> {
    KINDS.iter().find(|code| code.party.is_some() && code.may_be(kind)).map(|code| code.code)
}

/// Whether two codes are the field and the instance of a judgment: `HS-ST`.
pub(crate) fn is_judgment(field: &str, level: &str) -> bool {
    COURT_FIELDS.contains(&field) && COURT_LEVELS.contains(&level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_in_every_spelling_that_can_be_meant() {
        for (written, spelling) in [
            ("NĐ", Some("NĐ")),
            ("ND", Some("NĐ")),
            ("NÐ", Some("NĐ")),
            ("nđ", Some("NĐ")),
            ("СР", Some("CP")),
            ("CΡ", Some("CP")),
            ("ΝĐ", Some("NĐ")),
            ("TTG", Some("TTg")),
            ("CTR", Some("CTr")),
            ("TW", Some("TW")),
            ("TU", Some("TU")),
            ("BGDDT", Some("BGDĐT")),
            ("BGD&ĐT", Some("BGD&ĐT")),
            ("DA", Some("DA")),
            ("ĐA", Some("ĐA")),
            ("HĐ", Some("HĐ")),
            ("HD", Some("HD")),
            ("BTTTTT", None),
        ] {
            assert_eq!(code(written).map(|code| code.spelling), spelling, "{written}");
        }
    }

    #[test]
    fn a_spelling_stands_once() {
        for (at, row) in CODES.iter().enumerate() {
            let twin = CODES[..at].iter().find(|other| other.spelling == row.spelling);
            // A few letters name a kind and a body: the place in the symbol tells which.
            assert!(twin.is_none_or(|twin| twin.kind.is_some()), "{}", row.spelling);
        }
    }
}
