//! Documents that are cited by name: constitutions, codes, laws, ordinances, charters.
//!
//! ```ebnf
//! statute  = name , [ [ "," ] , "số" , number | [ "năm" ] , year ] ;
//! name     = catalogue | amending | capitals ;
//! amending = kind , "sửa đổi" , [ ", bổ sung" ] , words , "của" , name , { ( "," | "và" ) , name } ;
//! ```
//!
//! Names end where the catalogue says, longest match under folding; a name that it lacks ends by its capitals and at
//! words that no name of a law holds.

use super::date::year;
use super::number::{Before, Number, number};
use super::statute_name::{amends, name};
use super::word::{Parsed, blank, fail, gap, keyword, one_of, optional_comma, phrase, syllables};
use crate::lexicon::SO;
use crate::lexicon::catalogue::names_amending;
use crate::lexicon::kind::DocumentKind;
use crate::text::mark::{blanks, is_blank, is_hyphen};
use crate::text::{Syllable, Word};

/// A statute as read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Statute<'t> {
    pub(crate) kind: DocumentKind,
    /// As written, without year and number.
    pub(crate) name: &'t str,
    /// The number of the statute itself; that of an amended law inside its name is no number of it.
    pub(crate) number: Option<Number<'t>>,
    pub(crate) year: Option<u16>,
}

const LUAT: Syllable = Syllable::of("luật");
const NAM: Syllable = Syllable::of("năm");
const SUA_DOI: &[Syllable] = syllables!("sửa đổi");
const BO_SUNG: &[Syllable] = syllables!("bổ sung");

/// The statute at the beginning of `input`, with its year or number.
pub(crate) fn statute(input: &str) -> Parsed<'_, Statute<'_>> {
    let (rest, (kind, name)) = name(input)?;
    let named = Statute { kind, name, number: None, year: None };
    if let Ok((behind, number)) = numbered(rest) {
        let own = !amends(name) || !names_amended_law(&number);
        return Ok(if own {
            (behind, Statute { year: number.year, number: Some(number), ..named })
        } else {
            (behind, named)
        });
    }
    match of_year(rest) {
        Ok((behind, year)) => Ok((behind, Statute { year: Some(year), ..named })),
        Err(_) => Ok((rest, named)),
    }
}

/// "số 45/2013/QH13" behind a name.
fn numbered(input: &str) -> Parsed<'_, Number<'_>> {
    let (start, ()) = optional_comma(input)?;
    let (rest, number) = match one_of(&SO)(start) {
        Ok((rest, _)) => colon(rest).and_then(|(rest, ())| number(rest, Before::Name))?,
        Err(_) => number(start, Before::Text)?,
    };
    if number.symbol.is_some() { Ok((rest, number)) } else { fail(input) }
}

/// The blanks, and a colon, that may stand between "số" and a number.
pub(crate) fn colon(input: &str) -> Parsed<'_, ()> {
    let (rest, ()) = blank(input)?;
    match rest.strip_prefix([':', '.']) {
        Some(rest) => blank(rest),
        None => Ok((rest, ())),
    }
}

/// "năm 2013", "2013" behind a name.
fn of_year(input: &str) -> Parsed<'_, u16> {
    let (start, ()) = gap(input)?;
    let start = match keyword(NAM)(start) {
        Ok((rest, _)) => gap(rest)?.0,
        Err(_) => start,
    };
    let (rest, year) = year(start)?;
    let mut behind = rest.chars();
    match behind.next() {
        Some(c)
            if c.is_alphanumeric()
                || c == '/'
                || is_hyphen(c) && behind.as_str().starts_with(|c: char| c.is_ascii_digit()) =>
        {
            fail(input)
        }
        _ => Ok((rest, year)),
    }
}

/// Whether a number behind an amending law's name is the amended law's, as the catalogue tells.
fn names_amended_law(number: &Number<'_>) -> bool {
    let (Some(year), Some(symbol)) = (number.year, number.symbol) else { return false };
    names_amending(number.digits, year, &symbol.normal()) == Some(false)
}

/// "(sửa đổi)", "(sửa đổi, bổ sung năm 2017)", "(được sửa đổi …)": a bracket that names no other document.
pub(crate) fn amended(input: &str) -> Parsed<'_, ()> {
    const DUOC: Syllable = Syllable::of("được");
    const DA: Syllable = Syllable::of("đã");
    const LONGEST: usize = 120;
    let start = &input[blanks(input)..];
    let Some(inner) = start.strip_prefix('(') else { return fail(input) };
    let mut words = inner;
    for skipped in [DA, DUOC] {
        if let Ok((rest, _)) = keyword(skipped)(words) {
            words = blank(rest)?.0;
        }
    }
    phrase(SUA_DOI)(words).or_else(|_| phrase(BO_SUNG)(words))?;
    let Some(end) = inner.bytes().take(LONGEST).position(|b| matches!(b, b')' | b'(' | b'/' | b'\n')) else {
        return fail(input);
    };
    let closed = inner.as_bytes()[end] == b')';
    let names = |word: Word| word.syllable == LUAT || SO.contains(&word.syllable);
    let other = inner[..end].split(is_blank).any(|word| Word::read(word).is_some_and(names));
    if closed && !other { Ok((&inner[end + 1..], ())) } else { fail(input) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<(&str, Option<&str>, Option<u16>, &str)> {
        let (rest, statute) = statute(text).ok()?;
        Some((statute.name, statute.number.map(|number| number.digits), statute.year, rest))
    }

    #[test]
    fn names_end_where_the_law_does() {
        for (text, name, number, year, rest) in [
            ("Luật Đất đai năm 2013 quy định", "Luật Đất đai", None, Some(2013), " quy định"),
            ("Luật Đất đai 2024 và Nghị định", "Luật Đất đai", None, Some(2024), " và Nghị định"),
            ("Luật Giáo dục đại học số 08/2012/QH13, Điều", "Luật Giáo dục đại học", Some("08"), Some(2012), ", Điều"),
            ("Bộ luật Hình sự. Hội đồng", "Bộ luật Hình sự", None, None, ". Hội đồng"),
            ("Hiến pháp năm 2013", "Hiến pháp", None, Some(2013), ""),
            ("BLHS 1999", "BLHS", None, Some(1999), ""),
            ("Luật Kinh doanh, chủ yếu", "Luật Kinh doanh", None, None, ", chủ yếu"),
            ("Luật Quản lý vũ trụ và các văn bản", "Luật Quản lý vũ trụ", None, None, " và các văn bản"),
            ("Luật TĐKT 2022", "Luật TĐKT", None, Some(2022), ""),
            (
                "Luật sửa đổi, bổ sung một số điều của Luật phòng cháy và chữa cháy số 27/2001/QH10.",
                "Luật sửa đổi, bổ sung một số điều của Luật phòng cháy và chữa cháy",
                None,
                None,
                ".",
            ),
            (
                "Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Kiến trúc ngày 5",
                "Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Kiến trúc",
                None,
                None,
                " ngày 5",
            ),
            ("Điều lệ Đảng Cộng sản Việt Nam khóa XI", "Điều lệ Đảng Cộng sản Việt Nam", None, None, " khóa XI"),
        ] {
            assert_eq!(shown(text), Some((name, number, year, rest)), "{text}");
        }
        for text in ["luật sư", "luật chơi", "Luật này", "Luật của", "Bộ trưởng", "Pháp luật", "LUẬT LỆ", "Luật"]
        {
            assert_eq!(shown(text), None, "{text}");
        }
    }

    #[test]
    fn a_bracket_of_amendment_names_nothing_else() {
        for (text, rest) in [
            (" (sửa đổi), ", Some(", ")),
            (" (sửa đổi, bổ sung năm 2017)", Some("")),
            (" (được sửa đổi bởi Luật số 3)", None),
        ] {
            assert_eq!(amended(text).ok().map(|(rest, ())| rest), rest, "{text}");
        }
    }
}
