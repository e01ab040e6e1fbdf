//! Dates in every written form.
//!
//! ```ebnf
//! date  = "ngày" , day , ( mark , month , mark , year | "tháng" , month , ( "năm" | mark ) , year )
//!       | "tháng" , month , ( "năm" | mark ) , year
//!       | "năm" , year ;
//! mark  = [ blank ] , ( "/" | "-" | "." ) , [ blank ] ;
//! ```
//!
//! What no calendar has is read as well, since the words leave no doubt that a date was meant: the 30th of February, a
//! month 0, a year that lost a digit. A day or a month that is nought is left out of the value.

use super::word::{Parsed, blank, fail, gap, keyword, one_of, syllables, word};
use crate::document::DocumentDate;
use crate::lexicon::number_word::month_of;
use crate::lexicon::year::{STATED, in_full};
use crate::text::mark::{blanks, digits, is_hyphen, is_slash};
use crate::text::{Syllable, is_scanned_digit, scanned_digits};

const NGAY: Syllable = Syllable::of("ngày");
const WORN_NGAY: Syllable = Syllable::of("ngay");
const THANG: Syllable = Syllable::of("tháng");
const NAM: Syllable = Syllable::of("năm");
/// "tháng" and "năm" inside a date as they are misread and mistyped; the figures round them leave no doubt.
const MONTH_WORDS: &[Syllable] = syllables!("tháng thảng thang ngày năm");
const YEAR_WORDS: &[Syllable] = syllables!("năm nám nam tháng");

/// A date with its words: "ngày 15/5/2016", "tháng 5/2016", "năm 2023".
pub(crate) fn date(input: &str) -> Parsed<'_, DocumentDate> {
    let (rest, first) = word(input)?;
    match first.syllable {
        NGAY => {
            let (rest, ()) = blank(rest)?;
            day(rest)
        }
        // Without its tone it is the word for "at once", which no day in figures follows.
        WORN_NGAY => {
            let (rest, ()) = gap(rest)?;
            let (rest, date) = figures(rest)?;
            if date.day().is_some() { Ok((rest, date)) } else { fail(input) }
        }
        THANG => {
            let (rest, ()) = gap(rest)?;
            let (rest, (month, year)) = month_and_year(rest, year)?;
            if month > 0 { Ok((rest, DocumentDate::from_month(year, month))) } else { fail(input) }
        }
        NAM => {
            let (rest, ()) = gap(rest)?;
            let (rest, year) = year(rest)?;
            Ok((rest, DocumentDate::from_year(year)))
        }
        _ => fail(input),
    }
}

/// A day, month and year in figures, without a word before them: "9/5/2024", or "10/2016" for a month.
pub(crate) fn figures(input: &str) -> Parsed<'_, DocumentDate> {
    // No word says that a date is meant, so it must be one.
    if let Ok((rest, date)) = day(input) {
        return if date.day().is_some() && date.has_whole_year() { Ok((rest, date)) } else { fail(input) };
    }
    let (rest, month) = two_digits(input)?;
    let (rest, ()) = mark(rest)?;
    let (rest, year) = year(rest)?;
    if month > 0 { Ok((rest, DocumentDate::from_month(year, month))) } else { fail(input) }
}

/// A day whose word was left out, where that of the month is there: "12 tháng 4 năm 2022".
pub(crate) fn in_words(input: &str) -> Parsed<'_, DocumentDate> {
    let (rest, day) = two_digits(input)?;
    let (rest, ()) = gap(rest)?;
    let (rest, _) = keyword(THANG)(rest)?;
    let (rest, ()) = gap(rest)?;
    let (rest, (month, year)) = month_and_year(rest, year)?;
    match DocumentDate::from_day(year, month, day) {
        date if date.is_possible() => Ok((rest, date)),
        _ => fail(input),
    }
}

/// A day whose year the text leaves to the reader: "ngày 20/3", "ngày 14-1". No date can be told from it.
pub(crate) fn without_year(input: &str) -> Parsed<'_, ()> {
    let (rest, _) = keyword(NGAY)(input)?;
    let (rest, ()) = gap(rest)?;
    let (rest, day) = two_digits(rest)?;
    let (rest, ()) = mark(rest)?;
    let (rest, month) = two_digits(rest)?;
    let goes_on = |c: char| c.is_alphanumeric() || is_slash(c) || is_hyphen(c) || c == '%';
    let figure = rest.starts_with(['.', ',']) && rest[1..].starts_with(|c: char| c.is_ascii_digit());
    let ranged = rest[blanks(rest)..].starts_with(is_hyphen);
    let plain = !rest.starts_with(goes_on) && !figure && !ranged;
    if plain && (1..=31).contains(&day) && (1..=12).contains(&month) { Ok((rest, ())) } else { fail(input) }
}

/// Whether the words of a date state a day.
pub(crate) fn states_day(words: &str) -> bool {
    keyword(NGAY)(words).is_ok()
}

/// A year of four digits that stands alone.
pub(crate) fn year(input: &str) -> Parsed<'_, u16> {
    let len = digits(input, 5);
    match input[..len].parse() {
        Ok(year) if len == 4 && STATED.contains(&year) => Ok((&input[4..], year)),
        _ => fail(input),
    }
}

/// What follows "ngày".
fn day(input: &str) -> Parsed<'_, DocumentDate> {
    let (rest, day) = two_digits(input)?;
    if let Ok((rest, ())) = mark(rest) {
        let (rest, month) = two_digits(rest)?;
        let (rest, ()) = mark(rest)?;
        let (rest, year) = any_year(rest).or_else(|_| short_year(rest))?;
        return in_calendar(year, month, day).map_or_else(|| fail(input), |date| Ok((rest, date)));
    }
    let (rest, ()) = blank(rest)?;
    let (rest, _) = one_of(MONTH_WORDS)(rest)?;
    let (rest, ()) = blank(rest)?;
    let (rest, (month, year)) = month_and_year(rest, any_year)?;
    in_calendar(year, month, day).map_or_else(|| fail(input), |date| Ok((rest, date)))
}

/// The date as exactly as its figures tell it: a month 0 leaves the year, a day 0 the month; of a year that lost a digit
/// besides, nothing is left.
fn in_calendar(year: u16, month: u8, day: u8) -> Option<DocumentDate> {
    let date = if month > 0 { DocumentDate::from_day(year, month, day) } else { DocumentDate::from_year(year) };
    Some(date).filter(|date| date.day().is_some() || date.has_whole_year())
}

/// What follows "tháng": "5 năm 2016", "5/2016", "tư năm 2018".
fn month_and_year(input: &str, year: fn(&str) -> Parsed<'_, u16>) -> Parsed<'_, (u8, u16)> {
    let (rest, month) = two_digits(input).or_else(|_| month_word(input))?;
    if let Ok((rest, ())) = mark(rest) {
        let (rest, year) = year(rest)?;
        return Ok((rest, (month, year)));
    }
    let (rest, ()) = blank(rest)?;
    let (rest, _) = one_of(YEAR_WORDS)(rest)?;
    let (rest, ()) = blank(rest)?;
    let (rest, year) = year(rest)?;
    Ok((rest, (month, year)))
}

/// One or two digits, not more.
fn two_digits(input: &str) -> Parsed<'_, u8> {
    let len = digits(input, 3);
    if is_scanned_digit(input.as_bytes().get(len)) {
        // No day and no month is greater.
        let found = scanned_digits(input, 2).and_then(|(rest, value)| match u8::try_from(value) {
            Ok(value @ 0..=31) => Some((rest, value)),
            _ => None,
        });
        return found.map_or_else(|| fail(input), Ok);
    }
    match input[..len].parse() {
        Ok(value) if len <= 2 => Ok((&input[len..], value)),
        _ => fail(input),
    }
}

/// A year behind a day and a month: it may have lost a digit to a scanner, "năm 009", "năm 201".
fn any_year(input: &str) -> Parsed<'_, u16> {
    let len = digits(input, 4);
    let mut behind = input[len..].chars();
    let goes_on = match behind.next() {
        Some('.' | ',') => behind.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => c.is_alphanumeric() || is_slash(c) || is_hyphen(c) || c == '%',
        None => false,
    };
    match input[..len].parse() {
        Ok(value) if len == 3 && !goes_on => Ok((&input[len..], value)),
        _ => year(input).or_else(|error| {
            let scanned = scanned_digits(input, 4).filter(|(_, year)| STATED.contains(year));
            scanned.ok_or(error)
        }),
    }
}

/// The last two digits of a year, as papers before 2000 were dated and some clerks still date.
fn short_year(input: &str) -> Parsed<'_, u16> {
    let len = digits(input, 3);
    match input[..len].parse::<u16>() {
        Ok(year) if len == 2 => Ok((&input[2..], in_full(year))),
        _ => fail(input),
    }
}

/// The mark between the figures of a date.
fn mark(input: &str) -> Parsed<'_, ()> {
    let rest = &input[blanks(input)..];
    match rest.chars().next() {
        Some(c) if is_slash(c) || is_hyphen(c) || c == '.' => blank(&rest[c.len_utf8()..]),
        _ => fail(input),
    }
}

/// "tư", "mười hai".
fn month_word(input: &str) -> Parsed<'_, u8> {
    let (rest, first) = word(input)?;
    let Some(month) = month_of(first.syllable) else { return fail(input) };
    if month == 10 {
        if let Ok((rest, second)) = gap(rest).and_then(|(rest, ())| word(rest)) {
            if let Some(unit @ 1..=2) = month_of(second.syllable) {
                return Ok((rest, 10 + unit));
            }
        }
    }
    Ok((rest, month))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_written_form_is_read() {
        for (text, iso, rest) in [
            ("ngày 15/5/2016 của", "2016-05-15", " của"),
            ("ngày 05 tháng 3 năm 2020", "2020-03-05", ""),
            ("NGÀY 28 THÁNG 6 NĂM 2025", "2025-06-28", ""),
            ("ngày 5-8-2008", "2008-08-05", ""),
            ("ngày 22.12.2024.", "2024-12-22", "."),
            ("ngày 25 - 2-2010", "2010-02-25", ""),
            ("ngày 26 /12 /2013", "2013-12-26", ""),
            ("ngày16/5/2013", "2013-05-16", ""),
            ("ngày 03 tháng tư năm 2018", "2018-04-03", ""),
            ("ngày 03 tháng mười hai năm 2018", "2018-12-03", ""),
            ("ngày 20 tháng 6/2017", "2017-06-20", ""),
            ("ngày 12/8/98", "1998-08-12", ""),
            ("ngày 30/02/2015", "2015-02-30", ""),
            ("ngày 14 thảng 6 nám 2005", "2005-06-14", ""),
            ("ngày 17 ngày 8 năm 2005", "2005-08-17", ""),
            ("ngày 31 năm 3 năm 2011", "2011-03-31", ""),
            ("ngày 30 ngày 3 tháng 2006", "2006-03-30", ""),
            ("ngày 6/0/2006 của", "2006", " của"),
            ("ngày 00/5/2006", "2006-05", ""),
            ("ngày 8 tháng 7 năm 009 về", "0009-07-08", " về"),
            ("ngày 06 tháng 11 năm 201.", "0201-11-06", "."),
            ("ngày 8/7/009", "0009-07-08", ""),
            ("ngày 2O-9-2016 của", "2016-09-20", " của"),
            ("ngày O2/l0/2OO5", "2005-10-02", ""),
            ("ngày l2 tháng 3 năm 20l0;", "2010-03-12", ";"),
            ("tháng 5/2016", "2016-05", ""),
            ("tháng 5 năm 2016", "2016-05", ""),
            ("năm 2023 về", "2023", " về"),
            ("ngày 14\u{A0}tháng\n6 năm 2005", "2005-06-14", ""),
        ] {
            let (left, date) = date(text).unwrap_or_else(|_| panic!("{text}"));
            assert_eq!((date.to_string().as_str(), left), (iso, rest), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "ngày 20 tháng 6",
            "ngày 15/5",
            "năm 5",
            "tháng 5",
            "ngày",
            "15/5/2016",
            "năm 20231",
            "ngày 123/5/2016",
            "tháng 0/2016",
            "tháng 5 năm 201",
            "năm 009",
            "ngày 5/8/100.000",
            "ngày 5/8/123/QĐ",
            "ngày 5/8/123-QĐ",
            "ngày 5/8/100%",
            "ngày 0-9-201",
            "ngày 5l/9/2016",
            "ngày OO/9/2016",
            "ngày 5/9/2OOO0",
            "ngày 0 tháng 9 năm 201",
            "ngày 6/0/201",
        ] {
            assert!(date(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_day_may_have_no_year() {
        for (text, expected) in [
            ("ngày 20/3 của", Some(" của")),
            ("ngày 14-1, Thủ tướng", Some(", Thủ tướng")),
            ("ngày 05.4.", Some(".")),
            ("ngày 20/3/2024", None),
            ("ngày 20/3 - 22/3", None),
            ("ngày 20-30", None),
            ("ngày 3 tháng 5", None),
        ] {
            assert_eq!(without_year(text).ok().map(|(rest, ())| rest), expected, "{text}");
        }
    }

    #[test]
    fn figures_need_no_word_inside_brackets() {
        assert_eq!(figures("9/5/2024)").unwrap().1.to_string(), "2024-05-09");
        assert_eq!(figures("10/2016)").unwrap().1.to_string(), "2016-10");
        for text in ["2016)", "0/2016)", "5/0/2016)", "0/5/2016)", "5/8/201)"] {
            assert!(figures(text).is_err(), "{text}");
        }
    }
}
