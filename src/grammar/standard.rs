//! National standards and technical regulations.
//!
//! ```ebnf
//! standard = system , blank , [ body , blank ] , no , ( ":" | "-" ) , year , [ slash , code ] ;
//! system   = "TCVN" | "QCVN" | "TCXDVN" | "TCXD" | "QCĐP" ;
//! body     = "ISO" | "IEC" | "ISO/IEC" ;
//! no       = digits , { hyphen , digits } ;
//! ```
//!
//! See `symbol_grammar.md`, section 8. A company's own standard (TCCS) and the withdrawn sector standards (TCN) are
//! read as well.

use std::borrow::Cow;

use super::word::{Parsed, blank, fail, gap, read, word};
use crate::lexicon::kind::DocumentKind;
use crate::text::mark::{blanks, is_hyphen, is_slash};
use crate::text::{Syllable, Word};

/// A standard as read.
#[derive(Clone, Debug)]
pub(crate) struct Standard<'t> {
    pub(crate) kind: DocumentKind,
    pub(crate) number: &'t str,
    pub(crate) year: Option<u16>,
    /// The system, and the ministry behind the year: "TCVN", "QCVN/BGTVT".
    pub(crate) symbol: Cow<'t, str>,
}

const SYSTEMS: &[(Syllable, &str, DocumentKind)] = &[
    (Syllable::of("tcvn"), "TCVN", DocumentKind::TieuChuan),
    (Syllable::of("tcxdvn"), "TCXDVN", DocumentKind::TieuChuan),
    (Syllable::of("tcxd"), "TCXD", DocumentKind::TieuChuan),
    (Syllable::of("tcn"), "TCN", DocumentKind::TieuChuan),
    (Syllable::of("tccs"), "TCCS", DocumentKind::TieuChuan),
    (Syllable::of("qcvn"), "QCVN", DocumentKind::QuyChuan),
    (Syllable::of("qcđp"), "QCĐP", DocumentKind::QuyChuan),
];
const FOREIGN: [Syllable; 2] = [Syllable::of("iso"), Syllable::of("iec")];

/// The standard at the beginning of `input`.
pub(crate) fn standard(input: &str) -> Parsed<'_, Standard<'_>> {
    let (rest, first) = word(input)?;
    let Some(system) = SYSTEMS.iter().find(|row| row.0 == first.syllable) else { return fail(input) };
    let (start, ()) = gap(rest)?;
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
    let plain =
        |rest| Ok((rest, Standard { kind: system.2, number, year: Some(year), symbol: Cow::Borrowed(system.1) }));
    // "QCVN 21:2015/BGTVT": the ministry that issued it.
    let Some(slash) = rest.chars().next().filter(|c| is_slash(*c)) else { return plain(rest) };
    let ministry = &rest[slash.len_utf8()..];
    match Word::read(ministry).filter(|word| word.all_capitals()) {
        Some(word) => {
            let symbol = Cow::Borrowed(&ministry[..word.len]);
            Ok((&ministry[word.len..], Standard { kind: system.2, number, year: Some(year), symbol }))
        }
        None => plain(rest),
    }
}

/// "ISO", "IEC", "ISO/IEC" before the number.
fn foreign(input: &str) -> Parsed<'_, ()> {
    let mut rest = input;
    while let Some(word) = Word::read(rest).filter(|word| FOREIGN.contains(&word.syllable)) {
        rest = &rest[word.len..];
        rest = rest.strip_prefix('/').unwrap_or(rest);
        rest = &rest[blanks(rest)..];
    }
    Ok((rest, ()))
}

fn digits(input: &str) -> Parsed<'_, &str> {
    let len = input.bytes().take(7).take_while(u8::is_ascii_digit).count();
    if (1..=6).contains(&len) { Ok((&input[len..], &input[..len])) } else { fail(input) }
}

/// A hyphen and the digits of a part behind it.
fn part(input: &str) -> Option<(&str, &str)> {
    let hyphen = input.chars().next().filter(|c| is_hyphen(*c))?;
    digits(&input[hyphen.len_utf8()..]).ok()
}

/// The year behind a colon, or behind a hyphen in papers before 2000.
fn year(input: &str) -> Parsed<'_, u16> {
    let (start, ()) = blank(input)?;
    let Some(mark) = start.chars().next().filter(|c| *c == ':' || is_hyphen(*c)) else { return fail(input) };
    let (start, ()) = blank(&start[mark.len_utf8()..])?;
    let (rest, figures) = digits(start)?;
    match (figures.len(), figures.parse::<u16>()) {
        (4, Ok(year @ 1950..=2100)) => Ok((rest, year)),
        (2, Ok(year)) => Ok((rest, if year < 45 { 2000 + year } else { 1900 + year })),
        _ => fail(input),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standards_of_every_system_are_read() {
        for (text, number, year, symbol, rest) in [
            ("TCVN 7114:2008 về", "7114", 2008, "TCVN", " về"),
            ("TCVN 6001-1:2008", "6001-1", 2008, "TCVN", ""),
            ("TCVN ISO 9001:2015 (ISO", "ISO 9001", 2015, "TCVN", " (ISO"),
            ("TCVN ISO/IEC 27001:2009", "ISO/IEC 27001", 2009, "TCVN", ""),
            ("QCVN 21:2015/BGTVT", "21", 2015, "BGTVT", ""),
            ("QCVN 01-188:2018/BNNPTNT.", "01-188", 2018, "BNNPTNT", "."),
            ("TCVN 5687-92", "5687", 1992, "TCVN", ""),
            ("TCVN 10299-10:2014", "10299-10", 2014, "TCVN", ""),
        ] {
            let (left, found) = standard(text).unwrap_or_else(|_| panic!("{text}"));
            assert_eq!((found.number, found.year, &*found.symbol, left), (number, Some(year), symbol, rest), "{text}");
        }
        for text in ["TCVN", "TCVN này", "ISO 9001:2015", "TCVN 7114"] {
            assert!(standard(text).is_err(), "{text}");
        }
    }
}
