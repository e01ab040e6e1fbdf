//! Figures of ratings: counts, fractions and percentages.
//!
//! ```ebnf
//! figure   = achieved | percent | fraction | decimal | count ;
//! achieved = percent , "/" , percent ;
//! percent  = number , sign , [ upper ] | number , upper ;
//! upper    = ( hyphen | "đến" | "tới" ) , number , sign ;
//! fraction = count , slash , count ;
//! decimal  = digits , ( "," | "." ) , digits ;
//! number   = digits , [ ( "," | "." ) , digits ] ;
//! sign     = "%" | "phần trăm" ;
//! count    = digits , { ( "." | blank ) , digit , digit , digit } ;
//! ```
//!
//! Of a range, `figure , ( hyphen | "đến" ) , figure`, both ends are read, of counts only before the noun that is counted.
//! Blanks part thousands, and commas do, only where the text shows that the digits are one figure: "1 234 đảng viên".

use super::symbol::{Separator, symbol};
use super::word::{Parsed, blank, fail, phrase, syllables};
use crate::lexicon::unit::unit_name;
use crate::lexicon::year::PERIOD;
use crate::rating::Percent;
use crate::text::mark::{
    self, blanks, in_line_blanks, invisible_before_digit, invisible_in_decimal, is_hyphen, is_slash,
};
use crate::text::{Syllable, Word};

/// A figure as read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Figure {
    /// "163", "6.027".
    Count(u32),
    /// "71/75".
    Fraction(u32, u32),
    /// "94,67%"; of a range, "85 - 90%", its lower end.
    Percent { value: Percent, range: bool },
    /// "80 - 90 chi bộ", "80 đến 90 chi bộ": the lower end.
    Range(u32),
    /// "83,2%/50%": achieved over planned.
    Achieved(Percent),
    /// A decimal without a per cent sign, as a table's column has it under "(%)".
    Decimal(Percent),
}

const PHAN_TRAM: &[Syllable] = syllables!("phần trăm");

/// The figure at the beginning of `input`.
pub(crate) fn figure(input: &str) -> Parsed<'_, Figure> {
    bounded(input, false)
}

/// The figure at the beginning of `input`; of a range of percentages the upper end, where the words before it cap it.
pub(crate) fn bounded(input: &str, capped: bool) -> Parsed<'_, Figure> {
    if let Ok((rest, (value, upper))) = percent(input) {
        let planned = rest.strip_prefix('/').and_then(|rest| percent(rest).ok());
        return Ok(match planned {
            Some((rest, _)) => (rest, Figure::Achieved(value)),
            None => match upper.filter(|_| capped) {
                Some(value) => (rest, Figure::Percent { value, range: false }),
                None => (rest, Figure::Percent { value, range: upper.is_some() }),
            },
        });
    }
    if let Some(found) = parted_by_commas(input) {
        return Ok(found);
    }
    if let Some(found) = parted_by_blanks(input) {
        return found;
    }
    let (rest, part) = plain_count(input)?;
    if let Some(behind) = behind_slash(rest) {
        if plain_count(behind).is_ok() {
            let (rest, whole) = count(behind)?;
            // A date or a number of a document goes on.
            return if ends(rest) && (whole > 0 || part == 0) {
                Ok((rest, Figure::Fraction(part, whole)))
            } else {
                fail(input)
            };
        }
        if rest.starts_with(is_slash) {
            return fail(input);
        }
    }
    if let Ok((behind, value)) = decimal(input) {
        if value.decimals() > 0 && behind.len() < rest.len() {
            return if ends(behind) { Ok((behind, Figure::Decimal(value))) } else { fail(input) };
        }
    }
    if ends(rest) && !is_of_document(rest) { Ok((rest, Figure::Count(part))) } else { fail(input) }
}

/// What stands behind a slash, over blanks.
fn behind_slash(rest: &str) -> Option<&str> {
    let behind = rest[blanks(rest)..].strip_prefix(is_slash)?;
    Some(&behind[blanks(behind)..])
}

/// The count or the fraction at the beginning of `input`, where blanks part thousands in its first figure: "1 234 đảng viên".
///
/// It is one where the noun follows that is counted, or a whole that is no less; else nobody knows whether it is one figure or two.
fn parted_by_blanks(input: &str) -> Option<Parsed<'_, Figure>> {
    let (rest, part) = thousands(input)?;
    if let Some(behind) = behind_slash(rest) {
        let Some((rest, whole)) = thousands(behind).or_else(|| plain_count(behind).ok()) else {
            return Some(fail(input));
        };
        // "12 120/125": two columns.
        return (part <= whole)
            .then(|| if ends(rest) { Ok((rest, Figure::Fraction(part, whole))) } else { fail(input) });
    }
    Some(if counts_noun(rest) { Ok((rest, Figure::Count(part))) } else { fail(input) })
}

/// The count or the fraction at the beginning of `input` whose thousands commas part, before the noun that is counted:
/// "1,234 đảng viên".
fn parted_by_commas(input: &str) -> Option<(&str, Figure)> {
    let (rest, part) = comma_thousands(input)?;
    let found = match behind_slash(rest) {
        Some(behind) => {
            let (rest, whole) = comma_thousands(behind).or_else(|| plain_count(behind).ok())?;
            (rest, Figure::Fraction(part, whole))
        }
        None => (rest, Figure::Count(part)),
    };
    counts_noun(found.0).then_some(found)
}

/// Digits whose groups of three commas part, and no more digits, decimals or per cent sign behind them.
fn comma_thousands(input: &str) -> Option<(&str, u32)> {
    let first = digits(input);
    if !(1..=3).contains(&first) || input.starts_with('0') {
        return None;
    }
    let mut end = first;
    while input[end..].starts_with(',') && digits(&input[end + 1..]) == 3 {
        end += 4;
    }
    let rest = &input[end..];
    let decimal = rest.strip_prefix(['.', ',']).is_some_and(|behind| behind.starts_with(|c: char| c.is_ascii_digit()));
    value(&input[..end]).filter(|_| end > first && !decimal && sign(rest).is_err()).map(|value| (rest, value))
}

/// Whether the noun of those who are rated follows a figure.
fn counts_noun(rest: &str) -> bool {
    let noun = &rest[blanks(rest)..];
    Word::read(noun).is_some_and(|word| unit_name(word, noun).is_some())
}

/// A figure whose thousands blanks part, "1 234", or figures that may be one: groups of three digits behind the first
/// ones, and no more digits, decimals or per cent sign behind them.
pub(crate) fn thousands(input: &str) -> Option<(&str, u32)> {
    /// A wider blank separates columns.
    const WIDEST: usize = 2;
    /// More are figures of a table.
    const MOST_GROUPS: usize = 3;
    let first = digits(input);
    if !(1..=3).contains(&first) || input.starts_with('0') {
        return None;
    }
    let mut end = first;
    for group in 0.. {
        let rest = &input[end..];
        let gap = &rest[..in_line_blanks(rest)];
        let behind = &rest[gap.len()..];
        let more = if (1..=WIDEST).contains(&gap.chars().count()) && !gap.contains('\t') { digits(behind) } else { 0 };
        match more {
            0 if group > 0 => break,
            3 if group < MOST_GROUPS => end += gap.len() + 3,
            _ => return None,
        }
    }
    let rest = &input[end..];
    let decimal = rest.strip_prefix(['.', ',']).is_some_and(|behind| behind.starts_with(|c: char| c.is_ascii_digit()));
    value(&input[..end]).filter(|_| !decimal && sign(rest).is_err()).map(|value| (rest, value))
}

/// Whether the figure before `rest` is the number of a document: "132-QĐ/TW", "45 - QĐ/ĐU".
fn is_of_document(rest: &str) -> bool {
    let mut chars = rest[blanks(rest)..].chars();
    let separator = match chars.next() {
        Some(c) if is_hyphen(c) => Separator::Hyphen,
        Some(c) if is_slash(c) => Separator::Slash,
        _ => return false,
    };
    let behind = chars.as_str();
    symbol(&behind[blanks(behind)..], separator).is_ok_and(|(_, symbol)| symbol.is_certain())
}

/// Whether no more of a figure or a word hangs on.
fn ends(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        // Only the noun that is counted may be glued to a figure: "75tập thể".
        Some(c) if c.is_alphabetic() => Word::read(rest).and_then(|word| unit_name(word, rest)).is_some(),
        Some(c) if c.is_alphanumeric() || is_slash(c) || c == '%' => false,
        Some(c) if matches!(c, '.' | ',' | ':') || is_hyphen(c) => {
            let behind = chars.as_str();
            !behind.starts_with(|c: char| c.is_ascii_digit()) && invisible_before_digit(behind).is_empty()
        }
        Some(c) if !c.is_ascii() => invisible_in_decimal(rest).is_empty(),
        _ => true,
    }
}

/// A percentage, and the upper end where it is a range.
fn percent(input: &str) -> Parsed<'_, (Percent, Option<Percent>)> {
    let (rest, value) = decimal(input)?;
    if let Ok((rest, ())) = sign(rest) {
        return Ok(match upper(rest) {
            Some((rest, upper)) => (rest, (value, Some(upper))),
            None => (rest, (value, None)),
        });
    }
    // "85 - 90%", "15 đến 18%".
    match upper(rest) {
        Some((rest, upper)) => Ok((rest, (value, Some(upper)))),
        None => fail(input),
    }
}

/// The upper end of a range behind a percentage: " - 90%", " đến 4%".
fn upper(input: &str) -> Option<(&str, Percent)> {
    let (rest, value) = decimal(upper_end(input)?).ok()?;
    sign(rest).ok().map(|(rest, ())| (rest, value))
}

/// What stands behind the hyphen or the word of a range.
fn upper_end(input: &str) -> Option<&str> {
    const TO: &[Syllable] = syllables!("đến tới");
    let start = &input[blanks(input)..];
    let behind = match start.chars().next()? {
        c if is_hyphen(c) => &start[c.len_utf8()..],
        _ => &start[Word::read(start).filter(|word| TO.contains(&word.syllable))?.len()..],
    };
    Some(&behind[blanks(behind)..])
}

/// The lower and the upper end of a range of counts, before the noun that is counted: "80 - 90 chi bộ", "từ 80 đến 90 chi bộ".
pub(crate) fn range(input: &str) -> Option<(&str, u32, u32)> {
    let (rest, lower) = count(input).ok()?;
    let (rest, upper) = count(upper_end(rest)?).ok()?;
    let period = PERIOD.contains(&lower) && PERIOD.contains(&upper);
    (lower < upper && !period && counts_noun(rest)).then_some((rest, lower, upper))
}

fn sign(input: &str) -> Parsed<'_, ()> {
    let (start, ()) = blank(input)?;
    match start.strip_prefix(['%', '\u{FF05}', '\u{FE6A}']) {
        Some(rest) => Ok((rest, ())),
        None => phrase(PHAN_TRAM)(start).map(|(rest, _)| (rest, ())),
    }
}

/// A decimal of at most four decimals, with a comma or a point.
fn decimal(input: &str) -> Parsed<'_, Percent> {
    let whole = digits(input);
    if !(1..=4).contains(&whole) {
        return fail(input);
    }
    let mut end = whole;
    let mut decimals = 0;
    if input[whole..].starts_with([',', '.']) {
        let part = digits(&input[whole + 1..]);
        if (1..=4).contains(&part) {
            decimals = part;
            end = whole + 1 + part;
        }
    }
    match value(&input[..end]) {
        Some(value) => Ok((&input[end..], Percent::new(value, decimals as u8))),
        None => fail(input),
    }
}

/// A whole number, its thousands apart by full stops or not; by blanks only before the noun that is counted.
pub(crate) fn count(input: &str) -> Parsed<'_, u32> {
    match thousands(input).or_else(|| comma_thousands(input).filter(|(rest, _)| counts_noun(rest))) {
        None => plain_count(input),
        Some(found) if counts_noun(found.0) => Ok(found),
        Some(_) => fail(input),
    }
}

/// A whole number, its thousands apart by full stops or not.
fn plain_count(input: &str) -> Parsed<'_, u32> {
    let first = digits(input);
    if first == 0 || first > 9 {
        return fail(input);
    }
    let mut end = first;
    if first <= 3 {
        while let Some(tail) = input[end..].strip_prefix('.') {
            if digits(tail) != 3 {
                break;
            }
            end += 4;
        }
    }
    value(&input[..end]).map_or_else(|| fail(input), |value| Ok((&input[end..], value)))
}

/// The number that the digits of a figure make up, whatever parts them.
fn value(figure: &str) -> Option<u32> {
    let mut digits = figure.bytes().filter(u8::is_ascii_digit);
    digits.try_fold(0u32, |value, b| value.checked_mul(10)?.checked_add(u32::from(b - b'0')))
}

fn digits(input: &str) -> usize {
    mark::digits(input, 11)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn percent(digits: u32, decimals: u8) -> Figure {
        Figure::Percent { value: Percent::new(digits, decimals), range: false }
    }

    const fn from(lower: u32) -> Figure {
        Figure::Percent { value: Percent::new(lower, 0), range: true }
    }

    #[test]
    fn counts_of_a_range_stand_before_their_noun() {
        for (text, expected) in [
            ("80 - 90 chi bộ", Some((" chi bộ", 80, 90))),
            ("80–90 chi bộ", Some((" chi bộ", 80, 90))),
            ("1.200 đến 1.300 đảng viên", Some((" đảng viên", 1200, 1300))),
            ("12 tới 15 tổ chức đảng", Some((" tổ chức đảng", 12, 15))),
            ("1.200 đến 1 300 đảng viên", Some((" đảng viên", 1200, 1300))),
            ("90 - 80 chi bộ", None),
            ("80 - 90 giấy khen", None),
            ("2020 - 2025 chi bộ", None),
            ("2020-2025", None),
            ("80 chi bộ", None),
        ] {
            assert_eq!(range(text), expected, "{text}");
        }
    }

    #[test]
    fn a_cap_asks_for_the_upper_end() {
        for (text, lower, upper) in [
            ("85 - 90%", from(85), percent(90, 0)),
            ("15% đến 17,5%", from(15), percent(175, 1)),
            ("20%", percent(20, 0), percent(20, 0)),
        ] {
            assert_eq!((bounded(text, false), bounded(text, true)), (Ok(("", lower)), Ok(("", upper))), "{text}");
        }
    }

    #[test]
    fn figures_of_every_kind_are_read() {
        for (text, expected, rest) in [
            ("71/75 tập thể", Figure::Fraction(71, 75), " tập thể"),
            ("6.027/6.110 đảng viên", Figure::Fraction(6027, 6110), " đảng viên"),
            ("03/75", Figure::Fraction(3, 75), ""),
            ("0/0 tập thể", Figure::Fraction(0, 0), " tập thể"),
            ("1 234 đảng viên", Figure::Count(1234), " đảng viên"),
            ("1\u{A0}234\u{A0}567 đảng viên", Figure::Count(1_234_567), " đảng viên"),
            ("1 234đảng viên", Figure::Count(1234), "đảng viên"),
            ("1,234 đảng viên", Figure::Count(1234), " đảng viên"),
            ("1,234,567 hộ", Figure::Count(1_234_567), " hộ"),
            ("1,234/1,300 hộ", Figure::Fraction(1234, 1300), " hộ"),
            ("987/1,300 hộ", Figure::Fraction(987, 1300), " hộ"),
            ("12,345", Figure::Decimal(Percent::new(12345, 3)), ""),
            ("12,345% hộ", percent(12345, 3), " hộ"),
            ("1 234/1 300 đảng", Figure::Fraction(1234, 1300), " đảng"),
            ("1 234/1 300 (94,9%)", Figure::Fraction(1234, 1300), " (94,9%)"),
            ("1 234/1.300", Figure::Fraction(1234, 1300), ""),
            ("987/1 300 đảng viên", Figure::Fraction(987, 1300), " đảng viên"),
            ("12 120 35", Figure::Count(12), " 120 35"),
            ("1 200 300 400 500 đảng viên", Figure::Count(1), " 200 300 400 500 đảng viên"),
            ("12 120/125", Figure::Count(12), " 120/125"),
            ("12 100%", Figure::Count(12), " 100%"),
            ("12 120,5", Figure::Count(12), " 120,5"),
            ("12   120", Figure::Count(12), "   120"),
            ("12 34 đảng viên", Figure::Count(12), " 34 đảng viên"),
            ("2023 120 đảng viên", Figure::Count(2023), " 120 đảng viên"),
            ("163 đảng viên", Figure::Count(163), " đảng viên"),
            ("1.388 đảng viên", Figure::Count(1388), " đảng viên"),
            ("94,67%)", percent(9467, 2), ")"),
            ("22.5% “", percent(225, 1), " “"),
            ("13 %", percent(13, 0), ""),
            ("100%", percent(100, 0), ""),
            ("90 phần trăm", percent(90, 0), ""),
            ("85 - 90%", from(85), ""),
            ("15 đến 18% đảng", from(15), " đảng"),
            ("3% đến 4% đảng", from(3), " đảng"),
            ("83,2%/50% tổng", Figure::Achieved(Percent::new(832, 1)), " tổng"),
            ("71\u{AD} tập thể", Figure::Count(71), "\u{AD} tập thể"),
            ("18,75\n", Figure::Decimal(Percent::new(1875, 2)), "\n"),
            ("71/75tập thể", Figure::Fraction(71, 75), "tập thể"),
            ("163đảng viên", Figure::Count(163), "đảng viên"),
            ("12, trong", Figure::Count(12), ", trong"),
            ("12-HTTNV: 30", Figure::Count(12), "-HTTNV: 30"),
            ("12 – Hoàn thành", Figure::Count(12), " – Hoàn thành"),
            ("12 - UBND xã", Figure::Count(12), " - UBND xã"),
        ] {
            assert_eq!(figure(text), Ok((rest, expected)), "{text}");
        }
        for text in [
            "15/5/2016",
            "30/2020/NĐ-CP",
            "5x",
            "5tháng",
            "75tập",
            "2020-2025",
            "x",
            "12:30",
            "132-QĐ/TW)",
            "45 – QĐ/ĐU",
            "45 /QĐ-ĐU",
            "08-Ctr/TU",
        ] {
            assert!(figure(text).is_err(), "{text}");
        }
        // A figure that an invisible character parts is read by nobody.
        for text in ["7\u{AD}1/75", "71/7\u{200B}5", "94,\u{AD}67%", "94\u{AD},67%", "9,4\u{AD}7%", "6.0\u{AD}27"] {
            assert!(figure(text).is_err(), "{text:?}");
        }
    }
}
