//! Documents that are cited by name: constitutions, codes, laws, ordinances, charters.
//!
//! ```ebnf
//! statute  = name , [ [ "," ] , "số" , number | [ "năm" ] , year , [ "số" , number ] ] ;
//! name     = catalogue | amending | capitals ;
//! amending = kind , "sửa đổi" , [ ", bổ sung" ] , words , "của" , name , { ( "," | "và" ) , name } ;
//! ```
//!
//! Names end where the catalogue says, longest match under folding; a name that it lacks ends by its capitals and at
//! words that no name of a law holds.

use super::date::year;
use super::number::{Before, Number, number};
use super::statute_name::{amends, bare_name, kind, name};
use super::word::{
    Parsed, blank, comma, fail, gap, gap_or_glued, keyword, one_of, optional_comma, phrase, read, syllables,
};
use crate::lexicon::SO;
use crate::lexicon::catalogue::names_amending;
use crate::lexicon::conjunction::AND_ELSE;
use crate::lexicon::kind::DocumentKind;
use crate::text::mark::{blanks, digits, is_blank, is_hyphen, is_slash};
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
const CAC: Syllable = Syllable::of("các");
const NAM: Syllable = Syllable::of("năm");
const SUA_DOI: &[Syllable] = syllables!("sửa đổi");
const BO_SUNG: &[Syllable] = syllables!("bổ sung");

/// The statute at the beginning of `input`, with its year or number.
pub(crate) fn statute(input: &str) -> Parsed<'_, Statute<'_>> {
    let (rest, (kind, name)) = name(input)?;
    let next = match rest.as_bytes() {
        [b' ', next, ..] if next.is_ascii_alphanumeric() => Some(*next),
        _ => rest[blanks(rest)..].bytes().next(),
    };
    if matches!(next, Some(b's' | b'S')) {
        if let Ok((behind, (end, year))) = amended_in(rest) {
            return Ok((behind, Statute { kind, name: read(input, end), number: None, year: Some(year) }));
        }
    }
    let named = Statute { kind, name, number: None, year: None };
    if let Ok((behind, number)) =
        numbered(rest).and_then(|found| if fits(kind, &found.1) { Ok(found) } else { fail(rest) })
    {
        let own = !amends(name) || amending(&number) != Some(false);
        return Ok(if own {
            (behind, Statute { year: number.year, number: Some(number), ..named })
        } else {
            (behind, named)
        });
    }
    if matches!(next, Some(b's' | b'S' | b'0'..=b'9')) {
        if let Some((behind, number)) = short_number(rest).ok().filter(|_| !amends(name)) {
            return Ok((behind, Statute { year: number.year, number: Some(number), ..named }));
        }
    }
    let Ok((rest, year)) = of_year(rest) else { return Ok((rest, named)) };
    // "Bộ luật Dân sự năm 2015 số 91/2015/QH13": the number has the year as well.
    let own = |number: &Number<'_>| !amends(name) || amending(number) == Some(true);
    let of_that_year = |found: &(&str, Number<'_>)| found.1.year == Some(year) && own(&found.1);
    let number = numbered(rest).ok().filter(of_that_year);
    let (rest, number) = number.map_or((rest, None), |(rest, number)| (rest, Some(number)));
    Ok((rest, Statute { year: Some(year), number, ..named }))
}

/// What makes of a law's name that of the law which amended it, and the year of that: "Luật Xây dựng" sửa đổi 2020; where the name
/// ends.
#[cold]
#[inline(never)]
fn amended_in(input: &str) -> Parsed<'_, (&str, u16)> {
    let (start, ()) = gap(input)?;
    let (end, _) = phrase(SUA_DOI)(start)?;
    let more = optional_comma(end).and_then(|(start, ())| phrase(BO_SUNG)(start));
    let end = more.map_or(end, |(rest, _)| rest);
    let (behind, year) = of_year(end)?;
    Ok((behind, (end, year)))
}

/// Whether a number is not that of another kind: "hướng dẫn Luật An toàn thực phẩm, số 48/2026/NĐ-CP".
fn fits(kind: DocumentKind, number: &Number<'_>) -> bool {
    use DocumentKind::{BoLuat, HienPhap, Luat, PhapLenh};
    let code = number.symbol.and_then(|symbol| symbol.kind).filter(|code| code.party.is_some() || code.state.is_some());
    !matches!(kind, Luat | BoLuat | PhapLenh | HienPhap) || code.is_none_or(|code| code.may_be(kind))
}

/// "số 45/2013/QH13" behind a name.
fn numbered(input: &str) -> Parsed<'_, Number<'_>> {
    let (start, ()) = optional_comma(input)?;
    let (rest, number) = match one_of(SO)(start) {
        Ok((rest, _)) => colon(rest).and_then(|(rest, ())| number(rest, Before::Name))?,
        Err(_) => number(start, Before::Text)?,
    };
    if number.symbol.is_some() { Ok((rest, number)) } else { fail(input) }
}

/// A number whose symbol is left out behind a name: "Luật Đất đai 45/2013". Without "số" the first twelve may be months.
#[cold]
#[inline(never)]
fn short_number(input: &str) -> Parsed<'_, Number<'_>> {
    const LAST_MONTH: u16 = 12;
    let (start, ()) = gap(input)?;
    let numbered = !start.starts_with(|c: char| c.is_ascii_digit());
    let figures = if numbered { colon(one_of(SO)(start)?.0)?.0 } else { start };
    let slash = &figures[digits(figures, 4)..];
    if slash.len() == figures.len() || !slash.starts_with(is_slash) {
        return fail(input);
    }
    let (rest, number) = number(figures, Before::Name)?;
    let ends = !rest.starts_with(|c: char| c.is_alphanumeric() || is_slash(c) || is_hyphen(c));
    let told = numbered || number.digits.parse().is_ok_and(|value: u16| value > LAST_MONTH);
    if number.symbol.is_none() && number.year.is_some() && ends && told { Ok((rest, number)) } else { fail(input) }
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
pub(crate) fn of_year(input: &str) -> Parsed<'_, u16> {
    let (start, ()) = gap_or_glued(input, NAM)?;
    if let Some(inner) = start.strip_prefix('(') {
        let (rest, year) = bare_year(inner)?;
        return match rest.strip_prefix(')') {
            Some(rest) => Ok((rest, year)),
            None => fail(input),
        };
    }
    // "các năm 1946, 1959": the years of several.
    let start = match keyword(CAC)(start).and_then(|(rest, _)| gap(rest)) {
        Ok((rest, ())) if keyword(NAM)(rest).is_ok() => rest,
        _ => start,
    };
    bare_year(start)
}

/// "năm 2013", "2013".
fn bare_year(input: &str) -> Parsed<'_, u16> {
    let start = match keyword(NAM)(input) {
        Ok((rest, _)) => blank(rest)?.0,
        Err(_) => input,
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

/// A further year of the same statute: ", 1959", " và năm 2013"; its words and its value.
///
/// Behind a comma "năm" may open a clause of its own, so there another year must follow, or a conjunction have stood.
pub(crate) fn further_year(input: &str) -> Parsed<'_, (&str, u16)> {
    let (start, joined) = year_joint(input)?;
    let (rest, year) = bare_year(start)?;
    let worded = keyword(NAM)(start).is_ok();
    let goes_on = || year_joint(rest).is_ok_and(|(start, _)| bare_year(start).is_ok());
    if joined || !worded && ends_year(rest) || worded && goes_on() {
        Ok((rest, (read(start, rest), year)))
    } else {
        fail(input)
    }
}

/// Where a further statute may begin behind "các Luật", named without its kind: ", Nhà ở", " và Doanh nghiệp".
pub(crate) fn bare_joint(input: &str) -> Parsed<'_, ()> {
    let (start, _) = year_joint(input)?;
    if start.starts_with(char::is_uppercase) && kind(start).is_err() { Ok((start, ())) } else { fail(input) }
}

/// A further statute there, of those that the catalogue knows, whose kind is that of `name`: its words with its year, its name
/// and its year.
pub(crate) fn further_statute<'t>(input: &'t str, name: &str) -> Parsed<'t, (&'t str, &'t str, Option<u16>)> {
    let (start, ()) = bare_joint(input)?;
    let Some(rest) = bare_name(start, name) else { return fail(input) };
    let name = read(start, rest);
    match of_year(rest) {
        Ok((behind, year)) => Ok((behind, (read(start, behind), name, Some(year)))),
        Err(_) => Ok((rest, (name, name, None))),
    }
}

/// What joins two years or names of a list, and whether a conjunction does.
fn year_joint(input: &str) -> Parsed<'_, bool> {
    let (start, listed) = match comma(input) {
        Ok((rest, ())) => (rest, true),
        Err(_) => (gap(input)?.0, false),
    };
    match one_of(AND_ELSE)(start) {
        Ok((rest, _)) => Ok((gap(rest)?.0, true)),
        Err(_) if listed => Ok((start, false)),
        Err(error) => Err(error),
    }
}

/// Whether a bare year may be one of a list: no thing that it would count follows.
fn ends_year(rest: &str) -> bool {
    let start = &rest[blanks(rest)..];
    Word::read(start).is_none_or(|word| !COUNTED.contains(&word.syllable))
}

const COUNTED: &[Syllable] = syllables!(
    "người vụ hộ triệu tỷ tỉ nghìn đồng con cái chiếc xe dự căn lượt ca cuộc doanh tổ đơn văn m ha km tấn trường cán đảng \
     học trang điều nhà thửa"
);

/// Whether a number behind an amending law's name is that law's own, or the amended law's, as the catalogue tells.
fn amending(number: &Number<'_>) -> Option<bool> {
    names_amending(number.digits, number.year?, &number.symbol?.normal())
}

/// "(sửa đổi)", "(sửa đổi, bổ sung năm 2017)", "(được sửa đổi …)": a bracket that names no other document.
pub(crate) fn amended(input: &str) -> Parsed<'_, ()> {
    /// "(sđ, bs 2017)".
    const AMENDED: &[Syllable] = syllables!("sđ sđbs bs");
    const DUOC: Syllable = Syllable::of("được");
    const DA: Syllable = Syllable::of("đã");
    const LONGEST: usize = 120;
    let start = &input[blanks(input)..];
    let Some(inner) = start.strip_prefix('(') else { return fail(input) };
    let mut words = blank(inner)?.0;
    for skipped in [DA, DUOC] {
        if let Ok((rest, _)) = keyword(skipped)(words) {
            words = blank(rest)?.0;
        }
    }
    let shortened = |words| one_of(AMENDED)(words).map(|(rest, _)| (rest, ""));
    phrase(SUA_DOI)(words).or_else(|_| phrase(BO_SUNG)(words)).or_else(|_| shortened(words))?;
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
            ("Luật Đất đai năm2013.", "Luật Đất đai", None, Some(2013), "."),
            ("Luật Quy hoạchđược ban hành", "Luật Quy hoạch", None, None, "được ban hành"),
            ("Luật Đất đaiquy định", "Luật Đất đai", None, None, "quy định"),
            ("Bộ luật Lao độngquy định", "Bộ luật Lao động", None, None, "quy định"),
            ("Luật Nhà ởsố 27/2023/QH15", "Luật Nhà ở", Some("27"), Some(2023), ""),
            ("Pháp lệnh về án phí, lệ phí Tòa án có", "Pháp lệnh về án phí, lệ phí Tòa án", None, None, " có"),
            ("Luật Đất đai 2024 và Nghị định", "Luật Đất đai", None, Some(2024), " và Nghị định"),
            ("Luật Giáo dục đại học số 08/2012/QH13, Điều", "Luật Giáo dục đại học", Some("08"), Some(2012), ", Điều"),
            ("Bộ luật Hình sự. Hội đồng", "Bộ luật Hình sự", None, None, ". Hội đồng"),
            ("Hiến pháp năm 2013", "Hiến pháp", None, Some(2013), ""),
            ("BLHS 1999", "BLHS", None, Some(1999), ""),
            ("Luật sửa đổi, bổ sung 9 luật (số", "Luật sửa đổi, bổ sung 9 luật", None, None, " (số"),
            (
                "Luật sửa đổi một số điều của 04 Luật thuộc lĩnh vực thương mại theo",
                "Luật sửa đổi một số điều của 04 Luật thuộc lĩnh vực thương mại",
                None,
                None,
                " theo",
            ),
            ("Luật An toàn thực phẩm, số 48/2026/NĐ-CP", "Luật An toàn thực phẩm", None, None, ", số 48/2026/NĐ-CP"),
            ("LĐĐ năm 2013,", "LĐĐ", None, Some(2013), ","),
            ("Đạo luật CHIPS của", "Đạo luật CHIPS", None, None, " của"),
            ("Đạo luật AI, do", "Đạo luật AI", None, None, ", do"),
            ("Luật Kinh doanh, chủ yếu", "Luật Kinh doanh", None, None, ", chủ yếu"),
            ("Luật Quản lý vũ trụ và các văn bản", "Luật Quản lý vũ trụ", None, None, " và các văn bản"),
            ("Luật TĐKT 2022", "Luật TĐKT", None, Some(2022), ""),
            ("Luật Dịch vụ Kỹ thuật số (DSA)", "Luật Dịch vụ Kỹ thuật số", None, None, " (DSA)"),
            ("Luật Quyền hạn kinh tế khẩn cấp cấp cho", "Luật Quyền hạn kinh tế khẩn cấp", None, None, " cấp cho"),
            ("Luật Hạ tầng số.", "Luật Hạ tầng số", None, None, "."),
            ("Luật Vũ trụ số …/2027", "Luật Vũ trụ", None, None, " số …/2027"),
            ("bộ luật Hammurabi nổi tiếng", "bộ luật Hammurabi", None, None, " nổi tiếng"),
            ("Luật Magnitsky Toàn cầu của", "Luật Magnitsky Toàn cầu", None, None, " của"),
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
        for text in [
            "luật sư",
            "luật chơi",
            "Luật này",
            "Luật của",
            "Bộ trưởng",
            "Pháp luật",
            "LUẬT LỆ",
            "Luật",
            "Luật Căn cứ",
            "Luật Chính phủ trình Quốc hội",
            "Luật Chính phủ đã",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }

    #[test]
    fn a_bracket_of_amendment_names_nothing_else() {
        for (text, rest) in [
            (" (sửa đổi), ", Some(", ")),
            (" (sửa đổi, bổ sung năm 2017)", Some("")),
            (" ( sửa đổi ).", Some(".")),
            (" (được sửa đổi bởi Luật số 3)", None),
        ] {
            assert_eq!(amended(text).ok().map(|(rest, ())| rest), rest, "{text}");
        }
    }
}
