//! Statutes: constitutions, codes, laws and ordinances, by name.

use chrono::NaiveDate;

use super::amending_laws::ROWS as AMENDING;
use super::{ALIASES, Confidence, OTHER_NAMES, STATUTES, UNLISTED, day, text};
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::statute_words::BEHIND_NAMES;
use crate::text::{Joint, Phrases, Syllable, Word, count_words, plain_letter, syllables, words};

/// A statute of the catalogue.
///
/// A name is borne by one statute a generation: the catalogue has a row for each, told apart by year and number.
///
/// See [`statutes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Statute {
    pub(super) kind: DocumentKind,
    pub(super) name: &'static str,
    pub(super) year: u16,
    pub(super) number: &'static str,
    pub(super) passed: &'static str,
    pub(super) effective: &'static str,
    pub(super) confidence: Confidence,
}

macro_rules! statute_rows {
    ($($kind:ident $name:literal $year:literal $number:literal $passed:literal $effective:literal $confidence:ident;)*) => {
        &[$(Statute {
            kind: crate::lexicon::kind::DocumentKind::$kind,
            name: $name,
            year: $year,
            number: $number,
            passed: $passed,
            effective: $effective,
            confidence: super::Confidence::$confidence,
        },)*]
    };
}
pub(super) use statute_rows;

impl Statute {
    /// Law, code, ordinance or constitution.
    pub fn kind(&self) -> DocumentKind {
        self.kind
    }

    /// The official name: "Luật Đất đai".
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The year by which it is cited.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// Number, year and symbol as one string, where a source prints it: "45/2013/QH13".
    pub fn number(&self) -> Option<&'static str> {
        text(self.number)
    }

    /// The day it was passed, where a source gives it.
    pub fn passed(&self) -> Option<NaiveDate> {
        day(self.passed)
    }

    /// The day it came into force, where a source gives it.
    pub fn effective(&self) -> Option<NaiveDate> {
        day(self.effective)
    }

    /// How well number and name are attested.
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }
}

/// All statutes of the catalogue.
///
/// ```
/// let land = viendan::catalogue::statutes().filter(|s| s.name() == "Luật Đất đai" && s.year() == 2013);
/// assert_eq!(land.map(|s| s.number()).collect::<Vec<_>>(), [Some("45/2013/QH13")]);
/// ```
pub fn statutes() -> impl Iterator<Item = &'static Statute> {
    STATUTES.iter().flat_map(|rows| rows.iter())
}

/// Names in the table: those of the catalogue, other spellings of them, and names that lend their extent only.
const NAMES_LEN: usize = {
    let mut len = ALIASES.len() + UNLISTED.len();
    let mut group = 0;
    while group < STATUTES.len() {
        len += STATUTES[group].len();
        group += 1;
    }
    len
};

const NAMES: [(&str, ()); NAMES_LEN] = {
    let mut names = [("", ()); NAMES_LEN];
    let mut at = 0;
    let mut group = 0;
    while group < STATUTES.len() {
        let mut row = 0;
        while row < STATUTES[group].len() {
            names[at].0 = STATUTES[group][row].name;
            at += 1;
            row += 1;
        }
        group += 1;
    }
    let mut row = 0;
    while row < ALIASES.len() {
        names[at].0 = ALIASES[row];
        at += 1;
        row += 1;
    }
    let mut row = 0;
    while row < UNLISTED.len() {
        names[at].0 = UNLISTED[row];
        at += 1;
        row += 1;
    }
    names
};

#[allow(long_running_const_eval, reason = "seven hundred names are laid out while the crate is compiled")]
static NAME_TABLE: Phrases<8192> = Phrases::new(&NAMES).followed_by(BEHIND_NAMES);

/// The longest name of a statute at the beginning of `text`, whose first word has been read already: its length.
pub(crate) fn statute_name(first: Word, text: &str) -> Option<usize> {
    NAME_TABLE.longest_after(first, text, Joint::Name).map(|found| found.len)
}

/// Whether this one word is a statute's name: `BLDS`.
pub(crate) fn abbreviates_code(word: Syllable) -> bool {
    NAME_TABLE.word(word).is_some()
}

/// The kind of the statute that a word abbreviates, which begins with the letters of that: `BLDS`, `LĐĐ`.
pub(crate) fn abbreviated_statute(word: Word, text: &str) -> Option<DocumentKind> {
    let kind = match text.as_bytes().first()? {
        b'B' | b'b' => DocumentKind::BoLuat,
        b'L' | b'l' => DocumentKind::Luat,
        _ => return None,
    };
    let long = (3..=10).contains(&word.letters()) && !word.syllable.toned();
    (long && abbreviates_code(word.syllable)).then_some(kind)
}

/// Whether an abbreviation of a statute is one alone, "BLDS". That of a law, and in small letters that of a code too, may be
/// another word where neither a year nor a number stands behind it.
pub(crate) fn is_certain_abbreviation(word: Word, kind: DocumentKind) -> bool {
    kind == DocumentKind::BoLuat && word.all_capitals()
}

/// The same as [`statute_name`] behind a kind that stands elsewhere: "Luật" (về) "quản lý, sử dụng tài sản nhà nước".
pub(crate) fn statute_name_behind(kind: &[Syllable], text: &str) -> Option<usize> {
    NAME_TABLE.longest_behind(kind, text, Joint::Name).map(|found| found.len)
}

/// The statute of this number.
pub(crate) fn statute_numbered(digits: &str, year: u16, symbol: &str) -> Option<&'static Statute> {
    // The year of a number is that of the statute; few are of one year.
    statutes().find(|statute| statute.year == year && has_number(statute, digits, year, symbol))
}

/// Whether the statute of this number amends others; `None` where the catalogue has no such number.
pub(crate) fn names_amending(digits: &str, year: u16, symbol: &str) -> Option<bool> {
    let numbered = |statute: &Statute| has_number(statute, digits, year, symbol);
    let amending = AMENDING.iter().any(numbered);
    (amending || STATUTES.iter().any(|rows| rows.iter().any(numbered))).then_some(amending)
}

/// The statute of this kind and year that a text calls so, by its name, by another spelling of it or by an abbreviation of it;
/// the name may lack the kind, or blanks. `None` as well where several are called so.
pub(crate) fn statute_called(name: &str, kind: DocumentKind, year: u16) -> Option<&'static Statute> {
    let name = with_lost_blanks(name).unwrap_or(name);
    let called = Called::new(name);
    let usual = OTHER_NAMES.iter().find(|(other, _)| called.is(spelled(other)));
    let called = usual.map_or(called, |(_, usual)| Called::new(usual));
    let of_year = || statutes().filter(move |statute| statute.year == year);
    let is_called = |statute: &&Statute| {
        let same_kind = statute.kind == kind || usual.is_some();
        same_kind && called.names(statute) || kind == DocumentKind::HienPhap && called.is_constitution(statute)
    };
    let mut found = of_year().filter(is_called);
    if let Some(statute) = found.next() {
        let only = found.next().is_none() && !of_year().any(|other| amends(statute, other));
        return only.then_some(statute);
    }
    // "Luật Đất đai sửa đổi 2024": no amending law of that year, but the law that was made anew.
    if let Some(anew) = called.without_amendment() {
        let mut found =
            of_year().filter(|statute| statute.kind == kind && spelled(statute.name).eq(anew.iter().copied()));
        return found.next().filter(|_| found.next().is_none());
    }
    let name = called.name;
    let is_listed = || Word::read(name).and_then(|first| statute_name(first, name)) == Some(name.len());
    let mut meant = of_year().filter(|statute| statute.kind == kind && abbreviates(name, statute.name));
    let statute = meant.next().filter(|_| is_listed())?;
    if meant.next().is_none() { Some(statute) } else { None }
}

/// The name as the table spells it, where a text has lost blanks in it: "LuậtĐất đai", "Luật Khiếunại".
fn with_lost_blanks(name: &str) -> Option<&'static str> {
    if !words(name).any(|(_, word)| word.may_be_two()) {
        return None;
    }
    let found = NAME_TABLE.longest_after(Word::read(name)?, name, Joint::Name)?;
    let (known, ()) = NAMES[found.row];
    (found.len == name.len()).then_some(known)
}

/// What a text calls a statute, its words read once for all that are compared with it.
struct Called<'n> {
    name: &'n str,
    words: Vec<Syllable>,
    amended: Option<Vec<Syllable>>,
}

impl<'n> Called<'n> {
    fn new(name: &'n str) -> Self {
        Called { name, words: spelled(name).collect(), amended: amended(name) }
    }

    fn is(&self, words: impl Iterator<Item = Syllable>) -> bool {
        words.eq(self.words.iter().copied())
    }

    /// Whether it is a statute's name, with the kind or without, or tells what that amends.
    fn names(&self, statute: &Statute) -> bool {
        let digits = |name: &str| name.bytes().filter(u8::is_ascii_digit).collect::<Vec<_>>();
        let same_words = self.is(spelled(statute.name))
            || self.is(behind_kind(statute))
            || self.amended.is_some() && amended(statute.name) == self.amended;
        // "của 11 luật" is not "của 37 luật".
        same_words && digits(statute.name) == digits(self.name)
    }

    /// A year has one constitution, whatever the country was called.
    fn is_constitution(&self, statute: &Statute) -> bool {
        const HIEN_PHAP: &[Syllable] = syllables!("hiến pháp");
        statute.kind == DocumentKind::HienPhap
            && self.words.starts_with(HIEN_PHAP)
            && spelled(statute.name).take(HIEN_PHAP.len()).eq(HIEN_PHAP.iter().copied())
    }

    /// The words before "sửa đổi" at the end.
    fn without_amendment(&self) -> Option<&[Syllable]> {
        AMENDED_BEHIND.iter().find_map(|behind| self.words.strip_suffix(*behind)).filter(|words| !words.is_empty())
    }
}

/// Whether a statute amends another of its year by its name: of "Luật sửa đổi, bổ sung một số điều của Luật Đất đai năm 2013" nobody
/// knows which of the two the year is of.
fn amends(statute: &Statute, other: &Statute) -> bool {
    let shorter = other.name.len() < statute.name.len();
    shorter
        && AMENDING.contains(statute)
        && spelled(statute.name).collect::<Vec<_>>().ends_with(&spelled(other.name).collect::<Vec<_>>())
}

/// What stands behind the name of a law that was amended.
const AMENDED_BEHIND: [&[Syllable]; 2] = [syllables!("sửa đổi bổ sung"), syllables!("sửa đổi")];

/// What a statute amends, by its name, which writers shorten: "Luật sửa đổi (, bổ sung một số điều của) Bộ luật Hình sự", "Luật Xây dựng
/// sửa đổi".
fn amended(name: &str) -> Option<Vec<Syllable>> {
    const AMENDING_WORDS: &[Syllable] = syllables!("sửa đổi bổ sung một số điều của");
    let mut words = spelled(name).skip_while(|word| KINDS.contains(word));
    if words.next() == Some(AMENDING_WORDS[0]) && words.next() == Some(AMENDING_WORDS[1]) {
        return Some(words.skip_while(|word| AMENDING_WORDS.contains(word)).collect());
    }
    let whole: Vec<_> = spelled(name).collect();
    AMENDED_BEHIND.iter().find_map(|behind| whole.strip_suffix(*behind)).map(<[_]>::to_vec)
}

/// The words of the kinds that amend.
const KINDS: &[Syllable] = syllables!("bộ luật pháp lệnh");

/// The words of a name, without the marks that writers leave out.
fn spelled(name: &str) -> impl Iterator<Item = Syllable> + '_ {
    words(name).map(|(_, word)| word.syllable)
}

/// The words of a statute's name behind its kind.
fn behind_kind(statute: &Statute) -> impl Iterator<Item = Syllable> + use<> {
    spelled(statute.name).skip(count_words(statute.kind.name()))
}

/// Whether a name has some words run together by their first letters: "Luật BHXH", "BLHS", "Luật HN&GĐ", "và" left out or not.
fn abbreviates(short: &str, name: &str) -> bool {
    const AND: Syllable = Syllable::of("và");
    let initial = |c: char| if c == 'đ' { Some(c) } else { plain_letter(c) };
    let mut whole = words(name).peekable();
    for (at, part) in words(short) {
        if whole.next_if(|(_, word)| word.syllable == part.syllable).is_some() {
            continue;
        }
        if !part.all_capitals() {
            return false;
        }
        for letter in short[at..at + part.len()].chars().flat_map(char::to_lowercase) {
            let mut next = whole.next();
            if next.is_some_and(|(_, word)| word.syllable == AND) && letter != 'v' {
                next = whole.next();
            }
            let first =
                next.and_then(|(at, _)| name[at..].chars().next()).into_iter().flat_map(char::to_lowercase).next();
            if first.and_then(initial) != initial(letter) || first.is_none() {
                return false;
            }
        }
    }
    whole.next().is_none()
}

fn has_number(statute: &Statute, digits: &str, year: u16, symbol: &str) -> bool {
    let len = digits.len() + "/2013/".len() + symbol.len();
    let behind = || statute.number.strip_prefix(digits)?.strip_prefix('/')?.split_once('/');
    statute.number.len() == len && behind().is_some_and(|(of, codes)| of.parse() == Ok(year) && codes == symbol)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Option<&str> {
        statute_name(Word::read(text)?, text).map(|len| &text[..len])
    }

    #[test]
    fn a_name_ends_where_the_catalogue_says() {
        for (text, expected) in [
            ("Luật phòng cháy và chữa cháy quy định rõ", Some("Luật phòng cháy và chữa cháy")),
            ("Luật Thuế xuất khẩu , thuế nhập khẩu ngày", Some("Luật Thuế xuất khẩu , thuế nhập khẩu")),
            ("Luật Cán bộ công chức và Luật Viên chức", Some("Luật Cán bộ công chức")),
            ("Luật Giáo dục đại học số", Some("Luật Giáo dục đại học")),
            ("Luật Giáo dục và các văn bản", Some("Luật Giáo dục")),
            ("BỘ LUẬT DÂN SỰ NĂM 2015", Some("BỘ LUẬT DÂN SỰ")),
            ("Luật BHXH năm 2014", Some("Luật BHXH")),
            ("Luật HN&GĐ 2014", Some("Luật HN&GĐ")),
            ("Hiến pháp năm 2013", Some("Hiến pháp")),
            ("Luật Kinh doanh, chủ yếu", None),
        ] {
            assert_eq!(name(text), expected, "{text}");
        }
    }

    #[test]
    fn every_number_with_a_year_leads_to_its_statute() {
        let mut numbered = 0;
        for statute in statutes() {
            let mut parts = statute.number.splitn(3, '/');
            let (Some(digits), Some(Ok(year)), Some(symbol)) =
                (parts.next(), parts.next().map(str::parse::<u16>), parts.next())
            else {
                continue;
            };
            let found = statute_numbered(digits, year, symbol).map(|found| found.number);
            assert_eq!(found, Some(statute.number), "{}", statute.name);
            numbered += 1;
        }
        assert!(numbered > 500, "{numbered}");
    }

    #[test]
    fn a_statute_is_known_by_what_texts_call_it() {
        use DocumentKind::{BoLuat, HienPhap, Luat};
        for (name, kind, year, number) in [
            ("Luật Đất đai", Luat, 2013, Some("45/2013/QH13")),
            ("LUẬT ĐẤT ĐAI", Luat, 2013, Some("45/2013/QH13")),
            ("Đất đai", Luat, 2013, Some("45/2013/QH13")),
            ("LĐĐ", Luat, 2013, Some("45/2013/QH13")),
            ("Luật Đất đai", Luat, 2014, None),
            ("Luật Phòng cháy chữa cháy và cứu nạn cứu hộ", Luat, 2024, Some("55/2024/QH15")),
            ("BLHS", BoLuat, 2015, Some("100/2015/QH13")),
            ("Bộ luật TTHS", BoLuat, 2015, Some("101/2015/QH13")),
            ("Luật Lao động", Luat, 2019, Some("45/2019/QH14")),
            ("Luật HN&GĐ", Luat, 2014, Some("52/2014/QH13")),
            ("Luật HNGĐ", Luat, 2014, Some("52/2014/QH13")),
            ("Luật THADS", Luat, 2008, Some("26/2008/QH12")),
            // Two have these letters.
            ("LĐT", Luat, 2005, None),
            ("Luật XYZ", Luat, 2013, None),
            ("Luật sửa đổi, bổ sung một số điều của Luật Đất đai", Luat, 2001, Some("25/2001/QH10")),
            ("Luật sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật", Luat, 2025, None),
            ("Luật sửa đổi Luật Đất đai", Luat, 2001, Some("25/2001/QH10")),
            ("Luật sửa đổi Bộ luật Hình sự", Luat, 2009, Some("37/2009/QH12")),
            ("Luật sửa đổi bổ sung một số điều Luật Các tổ chức tín dụng", Luat, 2025, Some("96/2025/QH15")),
            ("Luật sửa đổi", Luat, 2001, None),
            ("Luật Sở hữu trí tuệ sửa đổi", Luat, 2022, Some("07/2022/QH15")),
            ("Luật Đất đai sửa đổi, bổ sung", Luat, 2001, Some("25/2001/QH10")),
            // The law of that year, made anew: none amends it then.
            ("Luật Đất đai sửa đổi", Luat, 2013, Some("45/2013/QH13")),
            ("Luật Đất đai sửa đổi", Luat, 2014, None),
            ("Luật sửa đổi Luật Đất đai", Luat, 2013, None),
            // Blanks that were lost.
            ("LuậtĐất đai", Luat, 2013, Some("45/2013/QH13")),
            ("Luật Đấtđai", Luat, 2013, Some("45/2013/QH13")),
            ("Luật Khiếunại", Luat, 2011, Some("02/2011/QH13")),
            (
                "Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch",
                Luat,
                2018,
                Some("35/2018/QH14"),
            ),
            ("Luật sửa đổi, bổ sung một số điều của 11 luật có liên quan đến quy hoạch", Luat, 2018, None),
            // Two have this name.
            ("Luật Tổ chức chính quyền địa phương", Luat, 2025, None),
            ("Hiến pháp", HienPhap, 2013, Some("")),
            ("Hiến pháp", HienPhap, 1946, Some("")),
            ("Hiến pháp", HienPhap, 2001, None),
        ] {
            let found = statute_called(name, kind, year).map(|statute| statute.number);
            assert_eq!(found, number, "{name} {year}");
        }
    }

    #[test]
    fn rows_are_whole() {
        let mut count = 0;
        for statute in statutes() {
            count += 1;
            assert!((1945..2100).contains(&statute.year()), "{statute:?}");
            assert_eq!(statute.passed().is_some(), !statute.passed.is_empty(), "{statute:?}");
            assert_eq!(statute.effective().is_some(), !statute.effective.is_empty(), "{statute:?}");
        }
        assert_eq!(count, 663);
    }
}
