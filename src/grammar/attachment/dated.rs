//! The date of a document behind its designation or its issuer.

use super::behind_title::opens_title;
use super::{BAN_HANH, DO, NGAY};
use crate::document::DocumentDate;
use crate::grammar::date::{date, figures, in_words, without_year, year};
use crate::grammar::issuer::{Issuers, issuer};
use crate::grammar::word::{Parsed, blank, comma, fail, gap, gap_or_glued, keyword, phrase, read};
use crate::text::mark::{blanks, is_hyphen, is_line_break};
use crate::text::{Syllable, Word};

const KY: Syllable = Syllable::of("ký");
const CUA: Syllable = Syllable::of("của");

/// The date right behind a designation.
pub(super) fn dated(input: &str, year_alone: bool) -> Parsed<'_, (DocumentDate, &str)> {
    if let Ok(found) = in_brackets(input).or_else(|error| if year_alone { year_in_brackets(input) } else { Err(error) })
    {
        return Ok(found);
    }
    let (start, comma) = match comma(input) {
        Ok((start, ())) => (start, true),
        Err(_) => (&input[blanks(input)..], false),
    };
    let glued = start.len() == input.len();
    // "ban hành ngày" and "ký ngày" date a paper as "ngày" does.
    let (start, spoken) = match phrase(BAN_HANH)(start).or_else(|_| keyword(KY)(start)) {
        Ok((rest, _)) => (gap(rest)?.0, true),
        Err(_) => (start, false),
    };
    // "số 01/2002/TT-BYT của ngày 6 tháng 02": a stray "của".
    let start = match keyword(CUA)(start).and_then(|(rest, _)| gap(rest)) {
        Ok((rest, ())) if !comma && keyword(NGAY)(rest).is_ok() => rest,
        _ => start,
    };
    let day = keyword(NGAY)(start).is_ok();
    if let Ok((rest, issued)) = date(start) {
        let allowed = if day {
            !comma || !begins_clause(rest) || passed_by(rest)
        } else {
            // A month or a year without a day: only right behind, and a year only where it is none of a name's.
            !comma && !spoken && !glued && (year_alone || issued.month().is_some())
        };
        return if allowed { Ok((rest, (issued, read(start, rest)))) } else { fail(input) };
    }
    if comma || glued || spoken {
        return fail(input);
    }
    if let Ok((rest, issued)) = in_words(start) {
        return Ok((rest, (issued, read(start, rest))));
    }
    if year_alone {
        let (rest, year) = year(start)?;
        // "2025" alone, and not the first of a period or of a date.
        if !continues_year(rest) {
            return Ok((rest, (DocumentDate::from_year(year), read(start, rest))));
        }
    }
    fail(input)
}

/// A day without its year right behind a number: "số 110/TB-VPCP ngày 20/3". It dates nothing, and the issuer or the title may stand
/// behind it; before any other word it is a day that the sentence speaks of, "ngày 2/9 được nghỉ".
pub(super) fn dated_without_year(input: &str) -> Parsed<'_, ()> {
    let (start, ()) = gap(input)?;
    let (rest, ()) = without_year(start)?;
    let next = gap(rest).ok().and_then(|(next, ())| Word::read(next));
    let goes_on = next.is_some_and(|word| ![CUA, DO].contains(&word.syllable) && !opens_title(word));
    if goes_on || begins_clause(rest) { fail(input) } else { Ok((rest, ())) }
}

/// Whether more figures or letters hang on a year: it is part of a word, of a figure or of a period.
fn continues_year(rest: &str) -> bool {
    let mut chars = rest.chars();
    let figure = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    match chars.next() {
        Some(c) if c.is_alphanumeric() || matches!(c, '/' | '%') => return true,
        Some('.' | ',') if figure(chars.as_str()) => return true,
        _ => {}
    }
    let behind = &rest[blanks(rest)..];
    let dash = behind.chars().next().filter(|c| is_hyphen(*c));
    dash.is_some_and(|c| {
        let behind = &behind[c.len_utf8()..];
        figure(&behind[blanks(behind)..])
    })
}

/// Whether a clause with a subject of its own begins here: ", ngày 11/5/1970 Đại tướng …" dates what comes.
fn begins_clause(rest: &str) -> bool {
    let Ok((start, ())) = gap(rest) else { return false };
    if rest[..rest.len() - start.len()].contains(is_line_break) {
        return false;
    }
    Word::read(start).is_some_and(|word| word.capital() && !word.all_capitals())
}

/// Whether a plenum with its committee stands right behind a date: "ngày 24/11/2023 Hội nghị lần thứ tám …".
fn passed_by(rest: &str) -> bool {
    let found = gap(rest).and_then(|(start, ())| issuer(start, Issuers::One));
    found.is_ok_and(|(_, issuer)| issuer.session.is_some() && issuer.text.is_some())
}

/// A year alone in brackets: "39-NQ/TW (2015)".
fn year_in_brackets(input: &str) -> Parsed<'_, (DocumentDate, &str)> {
    let start = &input[blanks(input)..];
    let Some(inner) = start.strip_prefix('(') else { return fail(input) };
    let (rest, value) = year(inner)?;
    match rest.strip_prefix(')') {
        Some(behind) => Ok((behind, (DocumentDate::from_year(value), read(inner, rest)))),
        None => fail(input),
    }
}

/// A date in brackets: "(ngày 9/5/2024)", "(10/2016)"; its words, and the rest behind the bracket.
pub(crate) fn in_brackets(input: &str) -> Parsed<'_, (DocumentDate, &str)> {
    let start = &input[blanks(input)..];
    let Some(inner) = start.strip_prefix('(') else { return fail(input) };
    let (inner, ()) = blank(inner)?;
    let (rest, issued) = date(inner).or_else(|_| figures(inner))?;
    let words = read(inner, rest);
    let (rest, ()) = blank(rest)?;
    match rest.strip_prefix(')') {
        Some(rest) => Ok((rest, (issued, words))),
        None => fail(input),
    }
}

/// The date behind the issuer: without a comma, or in brackets.
pub(super) fn dated_at_last(input: &str) -> Parsed<'_, (DocumentDate, &str)> {
    if let Ok(found) = in_brackets(input) {
        return Ok(found);
    }
    let (start, ()) = gap_or_glued(input, NGAY)?;
    let (rest, issued) = date(start)?;
    if issued.day().is_some() && !begins_clause(rest) { Ok((rest, (issued, read(start, rest)))) } else { fail(input) }
}
