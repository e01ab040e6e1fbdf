//! National standards and technical regulations.
//!
//! ```ebnf
//! standard = [ sector ] , series , [ "/QS" ] , [ blank ] , { origin } , no , [ blank ] , ( ":" | "-" ) , [ blank ] , year ,
//!            [ [ blank ] , slash , [ blank ] , ministry ] ;
//! sector   = digits ;
//! series   = "TCVN" | "QCVN" | … ;
//! origin   = ( "ISO" | "IEC" | … ) , [ "/" ] , [ blank ] ;
//! no       = digits , { hyphen , digits } ;
//! year     = four digits | two digits ;
//! ```
//!
//! A company's own standard (TCCS) and the withdrawn sector standards ("22TCN") are read as well.

use super::word::{Parsed, blank, fail, keyword, read, word};
use crate::lexicon::code::code;
use crate::lexicon::standard::{HEADS, QS, Series, is_foreign, series};
use crate::lexicon::year::{STANDARD, in_full};
use crate::text::mark::{self, blanks, blanks_before, char_before, is_blank, is_hyphen, is_slash};
use crate::text::{Syllable, Word};

/// A standard as read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standard<'t> {
    pub(crate) series: Series,
    pub(crate) number: &'t str,
    pub(crate) year: Option<u16>,
    /// The ministry behind the year: "BGTVT".
    pub(crate) ministry: Option<&'t str>,
}

/// Bodies named before the number of a standard, at most.
const MOST_BODIES: usize = 4;

/// The standard at the beginning of `input`.
pub(crate) fn standard(input: &str) -> Parsed<'_, Standard<'_>> {
    // "22TCN": the number of the sector.
    let (rest, first) = word(input.trim_start_matches(|c: char| c.is_ascii_digit()))?;
    let Some(series) = series(first.syllable) else { return fail(input) };
    // "TCVN/QS": the standards of the army.
    let (rest, series) = match rest.strip_prefix('/').and_then(|army| keyword(QS)(army).ok()) {
        Some((rest, _)) => (rest, series.of_army()),
        None => (rest, series),
    };
    let (start, ()) = blank(rest)?;
    let (rest, ()) = foreign(start)?;
    let (rest, _) = digits(rest)?;
    let mut rest = rest;
    // Parts of a standard: "6001-1". Two or four last figures behind a hyphen are the year.
    while let Some((behind, part)) = part(rest) {
        if behind.chars().next().is_none_or(|c| c != ':' && !is_hyphen(c)) && (part.len() == 4 || part.len() == 2) {
            break;
        }
        rest = behind;
    }
    let number = read(start, rest);
    let (rest, year) = year(rest)?;
    let plain = Standard { series, number, year: Some(year), ministry: None };
    // "QCVN 21:2015/BGTVT": the ministry that issued it.
    let start = &rest[blanks(rest)..];
    let Some(slash) = start.chars().next().filter(|c| is_slash(*c)) else { return Ok((rest, plain)) };
    let behind = &start[slash.len_utf8()..];
    let ministry = &behind[blanks(behind)..];
    // Over blanks only where a table knows it.
    let known = |word: Word| rest.len() - ministry.len() == slash.len_utf8() || code(&ministry[..word.len()]).is_some();
    match Word::read(ministry).filter(|word| word.all_capitals() && known(*word)) {
        Some(word) => Ok((&ministry[word.len()..], Standard { ministry: Some(&ministry[..word.len()]), ..plain })),
        None => Ok((rest, plain)),
    }
}

/// Where the standard begins whose number stands behind `last`: its series, over "ISO" and "IEC".
pub(crate) fn series_before(text: &str, floor: usize, last: (usize, Word)) -> Option<usize> {
    let (mut start, mut word) = last;
    for _ in 0..MOST_BODIES {
        if series(word.syllable).is_some() {
            let sector = text[floor..start].bytes().rev().take(3).take_while(u8::is_ascii_digit).count();
            return Some(if sector < 3 { start - sector } else { start });
        }
        if !is_foreign(word.syllable) && word.syllable != QS {
            return None;
        }
        let mut end = blanks_before(text, start);
        if let Some(slash) = char_before(text, end).filter(|c| is_slash(*c)) {
            end -= slash.len_utf8();
        }
        (start, word) = Word::read_before(text, end).filter(|(start, _)| *start >= floor)?;
    }
    None
}

/// Where the words begin that say what the standard at `start` is: "Quy chuẩn kỹ thuật quốc gia" QCVN 06:2022/BXD.
pub(crate) fn head_before(text: &str, floor: usize, start: usize) -> usize {
    let begins = |head: &&[Syllable]| {
        head.iter().try_fold(start, |at, expected| {
            let end = blanks_before(text, at).max(floor);
            let (before, word) = Word::read_before(text, end).filter(|(before, _)| *before >= floor)?;
            (word.syllable == *expected).then_some(before)
        })
    };
    HEADS.iter().find_map(begins).unwrap_or(start)
}

/// "ISO", "IEC", "ISO/IEC" before the number.
fn foreign(input: &str) -> Parsed<'_, ()> {
    let mut rest = input;
    while let Some(word) = Word::read(rest).filter(|word| is_foreign(word.syllable)) {
        rest = &rest[word.len()..];
        rest = rest.strip_prefix('/').unwrap_or(rest);
        rest = &rest[blanks(rest)..];
    }
    Ok((rest, ()))
}

fn digits(input: &str) -> Parsed<'_, &str> {
    let len = mark::digits(input, 7);
    if (1..=6).contains(&len) { Ok((&input[len..], &input[..len])) } else { fail(input) }
}

/// A hyphen and the digits of a part behind it.
fn part(input: &str) -> Option<(&str, &str)> {
    if let Some(hyphen) = input.chars().next().filter(|c| is_hyphen(*c)) {
        return digits(&input[hyphen.len_utf8()..]).ok();
    }
    // "QCVN 01 - 19:2010": with blanks only where the year follows.
    let start = &input[blanks(input)..];
    let hyphen = start.chars().next().filter(|c| is_hyphen(*c))?;
    let found = digits(start[hyphen.len_utf8()..].trim_start_matches(is_blank)).ok()?;
    found.0.trim_start_matches(is_blank).starts_with(':').then_some(found)
}

/// The year behind a colon, or behind a hyphen in papers before 2000.
fn year(input: &str) -> Parsed<'_, u16> {
    let (start, ()) = blank(input)?;
    let Some(mark) = start.chars().next().filter(|c| *c == ':' || is_hyphen(*c)) else { return fail(input) };
    let (start, ()) = blank(&start[mark.len_utf8()..])?;
    let (rest, figures) = digits(start)?;
    match (figures.len(), figures.parse::<u16>()) {
        (4, Ok(year)) if STANDARD.contains(&year) => Ok((rest, year)),
        (2, Ok(year)) => Ok((rest, in_full(year))),
        _ => fail(input),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standards_of_every_system_are_read() {
        for (text, number, year, code, rest) in [
            ("TCVN 7114:2008 về", "7114", 2008, "TCVN", " về"),
            ("TCVN 6001-1:2008", "6001-1", 2008, "TCVN", ""),
            ("TCVN ISO 9001:2015 (ISO", "ISO 9001", 2015, "TCVN", " (ISO"),
            ("TCVN ISO/IEC 27001:2009", "ISO/IEC 27001", 2009, "TCVN", ""),
            ("QCVN 21:2015/BGTVT", "21", 2015, "BGTVT", ""),
            ("QCVN 01-188:2018/BNNPTNT.", "01-188", 2018, "BNNPTNT", "."),
            ("QCVN12 : 2008/BTNMT", "12", 2008, "BTNMT", ""),
            ("QCVN 06 : 2022 / BXD về", "06", 2022, "BXD", " về"),
            ("TCVN 7114:2008 / ABC", "7114", 2008, "TCVN", " / ABC"),
            ("QCVN 01 - 19:2010/BNNPTNT về", "01 - 19", 2010, "BNNPTNT", " về"),
            ("TCVN/QS 1822:2014", "1822", 2014, "TCVN/QS", ""),
            ("TCVN ISO/TS 22003:2015", "ISO/TS 22003", 2015, "TCVN", ""),
            ("TCVN 5687-92", "5687", 1992, "TCVN", ""),
            ("TCVN 10299-10:2014", "10299-10", 2014, "TCVN", ""),
        ] {
            let (left, found) = standard(text).unwrap_or_else(|_| panic!("{text}"));
            let symbol = found.ministry.unwrap_or(found.series.code);
            assert_eq!((found.number, found.year, symbol, left), (number, Some(year), code, rest), "{text}");
        }
        for text in ["TCVN", "TCVN này", "ISO 9001:2015", "TCVN 7114"] {
            assert!(standard(text).is_err(), "{text}");
        }
    }
}
