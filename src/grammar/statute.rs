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
use super::word::{Parsed, blank, fail, gap, keyword, optional_comma, phrase, syllables, word};
use crate::lexicon::catalogue::{names_amending, statute_name};
use crate::lexicon::charter::charter_name;
use crate::lexicon::kind::DocumentKind;
use crate::text::mark::{blanks, is_hyphen};
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
const BO: Syllable = Syllable::of("bộ");
const PHAP: Syllable = Syllable::of("pháp");
const LENH: Syllable = Syllable::of("lệnh");
const HIEN: Syllable = Syllable::of("hiến");
const SO: Syllable = Syllable::of("số");
const NAM: Syllable = Syllable::of("năm");
const CUA: Syllable = Syllable::of("của");
const VA: Syllable = Syllable::of("và");
const SUA_DOI: &[Syllable] = syllables!("sửa đổi");

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

/// The kind that the words of a name begin with, and the rest behind them.
fn kind(input: &str) -> Parsed<'_, DocumentKind> {
    let (rest, first) = word(input)?;
    let second = |expected, kind| {
        let (rest, ()) = gap(rest)?;
        keyword(expected)(rest).map(|(rest, _)| (rest, kind))
    };
    match first.syllable {
        LUAT => Ok((rest, DocumentKind::Luat)),
        BO => second(LUAT, DocumentKind::BoLuat),
        PHAP => second(LENH, DocumentKind::PhapLenh),
        HIEN => second(PHAP, DocumentKind::HienPhap),
        // "BLHS", "BLTTDS": only where the catalogue knows the abbreviation.
        _ if first.all_capitals() && input.starts_with("BL") => Ok((rest, DocumentKind::BoLuat)),
        _ => fail(input),
    }
}

/// The name of a statute or a charter, with its kind.
fn name(input: &str) -> Parsed<'_, (DocumentKind, &str)> {
    let Some(first) = Word::read(input) else { return fail(input) };
    if let Some((kind, len)) = charter_name(first, input) {
        return Ok((&input[len..], (kind, &input[..len])));
    }
    let (behind, kind) = kind(input)?;
    let listed = statute_name(first, input);
    let amending = amending(behind).ok().map(|(rest, ())| input.len() - rest.len());
    let len = match listed.max(amending) {
        Some(len) => len,
        None => {
            let (rest, ()) = capitals(behind)?;
            input.len() - rest.len()
        }
    };
    Ok((&input[len..], (kind, &input[..len])))
}

/// What follows the kind in the name of an amending law: "sửa đổi, bổ sung một số điều của Luật A và Luật B".
fn amending(input: &str) -> Parsed<'_, ()> {
    const MOST_WORDS: usize = 16;
    const MOST_LAWS: usize = 24;
    let (rest, ()) = gap(input)?;
    let (mut rest, _) = phrase(SUA_DOI)(rest)?;
    for _ in 0..MOST_WORDS {
        let (start, ()) = optional_comma(rest)?;
        let (behind, next) = word(start).or_else(|error| figures(start).ok_or(error))?;
        rest = behind;
        if next.syllable != CUA {
            continue;
        }
        let (start, ()) = gap(rest)?;
        let start = match keyword(Syllable::of("các"))(start) {
            Ok((rest, _)) => gap(rest)?.0,
            Err(_) => start,
        };
        let (mut end, _) = name(start)?;
        for _ in 1..MOST_LAWS {
            // A year or a number between two laws belongs to the one before and ends the name.
            let Ok((behind, _)) = next_law(end).and_then(|start| name(start)) else { break };
            end = behind;
        }
        return Ok((end, ()));
    }
    fail(input)
}

/// A figure among the words of an amending law's name: "của 37 luật", "khoản 3 Điều 5".
fn figures(input: &str) -> Option<(&str, Word)> {
    let len = input.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let stand_in = Word::read("số")?;
    (1..=3).contains(&len).then(|| (&input[len..], stand_in))
}

/// What joins two laws of one name; the rest behind it.
fn next_law(input: &str) -> Result<&str, nom::Err<nom::error::Error<&str>>> {
    let (start, ()) = optional_comma(input)?;
    match keyword(VA)(start) {
        Ok((rest, _)) => gap(rest).map(|(rest, ())| rest),
        Err(_) if start.len() < input.len() && input[blanks(input)..].starts_with(',') => Ok(start),
        Err(error) => Err(error),
    }
}

/// Words that no name of a law holds, so that one ends before them.
const STOPS: &[Syllable] = syllables!(
    "năm ngày số được quy có của là đã do tại trong về theo với cho để khi thì nêu mà không phải hiện mới này đó nào trên như \
     còn sẽ từ đến ban và hoặc cũng chưa vẫn vừa nên ra bị lại gồm sửa nói yêu chỉ cần đang sắp tháng hay"
);

/// What follows the kind in a name that the catalogue lacks: a capital, and words until one that ends the name.
fn capitals(input: &str) -> Parsed<'_, ()> {
    const MOST_WORDS: usize = 14;
    let (start, ()) = gap(input)?;
    let Some(first) = Word::read(start) else { return fail(input) };
    // All in capitals it is an abbreviation, or text in which nothing tells where the name ends.
    let shout = first.all_capitals() && first.letters > 1;
    if !first.capital || STOPS.contains(&first.syllable) || [LUAT, BO, HIEN].contains(&first.syllable) {
        return fail(input);
    }
    let mut rest = &start[first.len..];
    if shout {
        let next = Word::read(&rest[blanks(rest)..]);
        let alone = next.is_none_or(|next| !next.all_capitals() || next.letters == 1);
        return if alone && (3..=8).contains(&first.letters) && !first.syllable.toned() {
            Ok((rest, ()))
        } else {
            fail(input)
        };
    }
    let mut words = 1;
    while words < MOST_WORDS {
        let Ok((start, ())) = gap(rest) else { break };
        let Some(next) = Word::read(start) else { break };
        if STOPS.contains(&next.syllable) || next.capital && next.syllable == LUAT {
            break;
        }
        rest = &start[next.len..];
        words += 1;
    }
    if words < 2 { fail(input) } else { Ok((rest, ())) }
}

/// "số 45/2013/QH13" behind a name.
fn numbered(input: &str) -> Parsed<'_, Number<'_>> {
    let (start, ()) = optional_comma(input)?;
    let (rest, _) = keyword(SO)(start)?;
    let (rest, ()) = colon(rest)?;
    let (rest, number) = number(rest, Before::Name)?;
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

/// Whether a name is that of an amending law.
fn amends(name: &str) -> bool {
    kind(name).and_then(|(rest, _)| gap(rest)).and_then(|(rest, ())| phrase(SUA_DOI)(rest)).is_ok()
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
    phrase(SUA_DOI)(words).or_else(|_| phrase(syllables!("bổ sung"))(words))?;
    let Some(end) = inner.bytes().take(LONGEST).position(|b| matches!(b, b')' | b'(' | b'/' | b'\n')) else {
        return fail(input);
    };
    let closed = inner.as_bytes()[end] == b')';
    let other = [LUAT, SO]
        .iter()
        .any(|word| inner[..end].split(' ').any(|w| Word::read(w).is_some_and(|w| w.syllable == *word)));
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
