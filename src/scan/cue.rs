//! The words that an anchor may be, and what they must stand beside.

use super::ending::may_lead;
use crate::lexicon::SO;
use crate::lexicon::catalogue::{abbreviated_statute, is_certain_abbreviation};
use crate::lexicon::level::abbreviates_level;
use crate::text::mark::{blanks, blanks_before, digits};
use crate::text::{Phrases, Syllable, Word};

/// What an anchor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// The first digit of a figure that a symbol may follow.
    Symbol,
    /// That of a figure behind what may lead to a document's number.
    Number,
    /// That of any other figure; only where bare provisions are asked for.
    Figure,
    /// "luật", "lệnh", "hiến", "lệ", "cương", "BL…": a word in the name of a statute or a charter.
    Statute,
    /// "này", "trên": a demonstrative.
    Demonstrative,
    /// "quyết", "luận", "kiện": the last word of a kind that congresses and plenums pass.
    Session,
    /// "hoàn", "vững", "HTTNV": a word in the name of a level.
    Level,
    /// "chương", "mục", "phần", "lục": a unit that is labelled by numerals; only where bare provisions are asked for.
    Unit,
}

/// The word that a cue must stand beside to be one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Beside {
    /// What may be the end of a kind's name before it, or a verb as of "nêu trên".
    Kind,
    /// The word before it.
    Last(Syllable),
    /// Any other word than this before it.
    NotLast(Syllable),
    /// The word behind it.
    Next(Syllable),
}

const fn behind(word: &str, cue: Cue) -> (Cue, Beside) {
    (cue, Beside::Last(Syllable::of(word)))
}

const fn before(word: &str, cue: Cue) -> (Cue, Beside) {
    (cue, Beside::Next(Syllable::of(word)))
}

pub(super) const CUES: &[(&str, (Cue, Beside))] = &[
    // "pháp luật" is the law as such.
    ("luật", (Cue::Statute, Beside::NotLast(Syllable::of("pháp")))),
    ("lệnh", behind("pháp", Cue::Statute)),
    ("hiến", before("pháp", Cue::Statute)),
    ("lệ", behind("điều", Cue::Statute)),
    ("cương", before("lĩnh", Cue::Statute)),
    ("này", (Cue::Demonstrative, Beside::Kind)),
    ("trên", (Cue::Demonstrative, Beside::Kind)),
    ("quyết", behind("nghị", Cue::Session)),
    ("luận", behind("kết", Cue::Session)),
    ("kiện", behind("văn", Cue::Session)),
    ("hoàn", before("thành", Cue::Level)),
    ("vững", before("mạnh", Cue::Level)),
    ("tiên", before("tiến", Cue::Level)),
    ("đua", behind("thi", Cue::Level)),
    ("hóa", behind("văn", Cue::Level)),
    ("cách", behind("tư", Cue::Level)),
    ("thắng", behind("quyết", Cue::Level)),
    ("xếp", before("loại", Cue::Level)),
    ("kém", behind("yếu", Cue::Level)),
    ("xuất", before("sắc", Cue::Level)),
];

static CUE_TABLE: Phrases<64> = Phrases::new(CUES);

/// How many letters the abbreviations have that are cues.
const ABBREVIATED: std::ops::RangeInclusive<u8> = 4..=10;

/// "NQ Đại hội XIV", "NQ ĐH Đảng bộ tỉnh lần thứ XX".
const NQ: Syllable = Syllable::of("nq");
const CONGRESS: [Syllable; 4] = [Syllable::of("đại"), Syllable::of("đh"), Syllable::of("đhđb"), Syllable::of("đhđbtq")];

const LUAT: Syllable = Syllable::of("luật");
const PHAP: Syllable = Syllable::of("pháp");

const UNITS: [Syllable; 4] = [Syllable::of("chương"), Syllable::of("mục"), Syllable::of("phần"), Syllable::of("lục")];

/// What the word at `at` is, where it is a cue; that of a bare provision too, where `units` says so.
pub(super) fn cue(text: &str, at: usize, word: Word, units: bool) -> Option<Cue> {
    if let Some(row) = CUE_TABLE.word(word.syllable) {
        let (cue, beside) = CUES[row].1;
        // Any unit may be pointed to: "khoản này".
        let points = units && cue == Cue::Demonstrative;
        return (points || beside.stands(text, at, word)).then_some(cue);
    }
    if units && UNITS.contains(&word.syllable) {
        return Some(Cue::Unit);
    }
    // No abbreviation has a tone.
    if word.syllable.toned() { None } else { abbreviated(text, at, word) }
}

/// What the abbreviation at `at` is, where it is a cue.
#[inline(never)]
fn abbreviated(text: &str, at: usize, word: Word) -> Option<Cue> {
    if word.syllable == NQ {
        let behind = &text[at + word.len()..];
        let congress = |next: Word| CONGRESS.contains(&next.syllable) && next.capital();
        return Word::read(&behind[blanks(behind)..]).is_some_and(congress).then_some(Cue::Session);
    }
    // "LuậtKhiếu nại": the blank was lost.
    if word.holds_capital() {
        let before = || Word::read_before(text, blanks_before(text, at));
        let law = Word::before_capital(&text[at..]).is_some_and(|law| law.syllable == LUAT);
        if law && before().is_none_or(|(_, word)| word.syllable != PHAP) {
            return Some(Cue::Statute);
        }
    }
    let statute = |kind| is_certain_abbreviation(word, kind) || year_or_number(&text[at + word.len()..]);
    if abbreviated_statute(word, &text[at..]).is_some_and(statute) {
        return Some(Cue::Statute);
    }
    let level = word.all_capitals() && ABBREVIATED.contains(&word.letters()) && abbreviates_level(word.syllable);
    level.then_some(Cue::Level)
}

/// Whether a year or "số" and a figure stand behind a word: " 2013", " năm 2013", " số 45/2013/QH13".
fn year_or_number(behind: &str) -> bool {
    const NAM: Syllable = Syllable::of("năm");
    let start = &behind[blanks(behind)..];
    let mut figure = start;
    let mut numbered = false;
    if let Some(word) = Word::read(start) {
        numbered = SO.contains(&word.syllable);
        if !numbered && word.syllable != NAM {
            return false;
        }
        let rest = &start[word.len()..];
        let rest = rest[blanks(rest)..].strip_prefix(':').filter(|_| numbered).unwrap_or(rest);
        figure = &rest[blanks(rest)..];
    }
    let year = || (figure.starts_with("19") || figure.starts_with("20")) && digits(figure, 5) == 4;
    figure.len() < behind.len() && if numbered { digits(figure, 1) == 1 } else { year() }
}

impl Beside {
    /// Whether the word at `at` stands so.
    fn stands(self, text: &str, at: usize, word: Word) -> bool {
        let before = || Word::read_before(text, blanks_before(text, at)).map(|(_, word)| word.syllable);
        match self {
            Beside::Kind => may_lead(text, at),
            Beside::Last(last) => before() == Some(last),
            Beside::NotLast(last) => before() != Some(last),
            Beside::Next(next) => {
                let behind = &text[at + word.len()..];
                Word::read(&behind[blanks(behind)..]).is_some_and(|behind| behind.syllable == next)
            }
        }
    }
}
