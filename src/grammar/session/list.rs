//! The sessions that a list goes on with: "khóa XI, khóa XII", "Trung ương 4, 5, 6 khóa XII".

use super::{Session, VA, roman_or_figures, whole};
use crate::grammar::attachment::in_term;
use crate::grammar::issuer::plenum;
use crate::grammar::ordinal::{figures, nth, roman, term};
use crate::grammar::word::{Parsed, blank, fail, gap, keyword, optional_comma, read};
use crate::text::mark::blanks;

/// What a list of sessions goes on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Further {
    Term(u8),
    Congress(u8),
    /// A plenum, and its term where that stands behind it.
    Plenum(u8, Option<u8>),
}

/// A further term or congress behind `last`: "khóa XI, khóa XII", "khóa XI và XII", "Đại hội XII, XIII".
pub(crate) fn further<'t>(input: &'t str, last: &Session<'t>) -> Parsed<'t, (&'t str, Further)> {
    let (start, ()) = optional_comma(input)?;
    let comma = input[blanks(input)..].starts_with(',');
    let (start, joined) = match keyword(VA)(start) {
        Ok((rest, _)) => (gap(rest)?.0, true),
        Err(_) => (start, comma),
    };
    if !joined {
        return fail(input);
    }
    if last.plenum {
        // "Trung ương 4 khóa XII và Trung ương 6 khóa XII", "Trung ương 4, 5, 6 khóa XII".
        let named = plenum(start);
        let found = if last.term.is_none() { named.or_else(|_| listed_plenum(start)) } else { named };
        if let Ok((rest, value)) = found {
            let (rest, term) = in_term(rest).map_or((rest, None), |(rest, term)| (rest, Some(term)));
            return Ok((rest, (read(start, rest), Further::Plenum(value, term))));
        }
    }
    if last.term.is_some() {
        let (rest, value) = term(start).or_else(|_| roman_or_figures(start))?;
        return Ok((rest, (read(start, rest), Further::Term(value))));
    }
    // A small numeral is a word, and behind a comma figures count what comes.
    if !last.bare || start.starts_with(char::is_lowercase) && nth(start).is_err() {
        return fail(input);
    }
    let (rest, value) = nth(start).or_else(|_| roman(start))?;
    Ok((rest, (read(start, rest), Further::Congress(value))))
}

/// An ordinal alone that goes on with a list of plenums, where the list ends with a term.
fn listed_plenum(input: &str) -> Parsed<'_, u8> {
    const MOST: usize = 8;
    let ordinal = |input| figures(input).or_else(|_| roman(input));
    let (rest, value) = ordinal(input)?;
    let mut end = rest;
    for _ in 0..MOST {
        if in_term(end).is_ok() {
            return Ok((rest, value));
        }
        let (start, ()) = optional_comma(end)?;
        let start = match keyword(VA)(start) {
            Ok((rest, _)) => gap(rest)?.0,
            Err(_) => start,
        };
        end = ordinal(start)?.0;
    }
    fail(input)
}

/// Where the last member of a list ends: behind the bracket that the terms stand in, or behind whose congress it was.
pub(crate) fn end_of_list<'t>(input: &'t str, last: &Session<'t>) -> &'t str {
    let rest = match blank(input) {
        Ok((rest, ())) if last.bracket => rest.strip_prefix(')').unwrap_or(input),
        _ => input,
    };
    if last.bracket || last.bare { whole(rest, None, None).0 } else { rest }
}

#[cfg(test)]
mod tests {
    use super::super::{plain, session};
    use super::*;

    #[test]
    fn a_term_may_follow_a_term() {
        let four = plain("", Some(4), Some(11));
        for (text, words, term, rest) in
            [(", khóa XII về", "khóa XII", 12, " về"), (", XII", "XII", 12, ""), (" và khóa XIII", "khóa XIII", 13, "")]
        {
            assert_eq!(further(text, &four), Ok((rest, (words, Further::Term(term)))), "{text}");
        }
        assert!(further(" XII", &four).is_err());
        let congress = session(" Đại hội XII, XIII của Đảng").unwrap().1;
        assert_eq!(further(", XIII của", &congress), Ok((" của", ("XIII", Further::Congress(13)))));
        assert!(further(", 5 năm", &congress).is_err());
    }
}
