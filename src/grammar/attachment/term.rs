//! The term, the sitting and the period of a body.

use crate::grammar::date::year;
use crate::grammar::issuer::{Issuer, Issuers, issuer, plenum};
use crate::grammar::ordinal::{nth, term};
use crate::grammar::word::{Parsed, blank, fail, gap, keyword, optional_comma, phrase, syllables};
use crate::text::Syllable;
use crate::text::mark::{blanks, is_hyphen};

const TAI: Syllable = Syllable::of("tại");
const KY_HOP: &[Syllable] = syllables!("kỳ họp");
const NHIEM_KY: &[Syllable] = syllables!("nhiệm kỳ");

/// "khóa XII", ", khóa XIII", "(khóa XIII)".
pub(crate) fn in_term(input: &str) -> Parsed<'_, u8> {
    let start = &input[blanks(input)..];
    if let Some(inner) = start.strip_prefix('(') {
        let (inner, ()) = blank(inner)?;
        let (rest, value) = term(inner)?;
        let (rest, ()) = blank(rest)?;
        return match rest.strip_prefix(')') {
            Some(rest) => Ok((rest, value)),
            None => fail(input),
        };
    }
    let (start, ()) = optional_comma(input)?;
    if start.len() == input.len() { fail(input) } else { term(start) }
}

/// A plenum, and the term of its committee.
pub(super) struct Plenum<'t> {
    pub(super) issuer: Issuer<'t>,
    pub(super) term: Option<u8>,
}

/// "(Hội nghị Trung ương 6 khóa XII)", "(Hội nghị lần thứ năm, khóa XIII)".
pub(super) fn plenum_in_brackets(input: &str) -> Parsed<'_, Plenum<'_>> {
    let start = &input[blanks(input)..];
    let Some(inner) = start.strip_prefix('(') else { return fail(input) };
    let (inner, ()) = blank(inner)?;
    plenum(inner)?;
    let (rest, issuer) = issuer(inner, Issuers::One)?;
    let (rest, term) = in_term(rest).map_or((rest, None), |(rest, term)| (rest, Some(term)));
    let (rest, ()) = blank(rest)?;
    match rest.strip_prefix(')') {
        Some(rest) => Ok((rest, Plenum { issuer, term })),
        None => fail(input),
    }
}

/// "tại kỳ họp thứ 6", ", kỳ họp thứ Nhất".
pub(super) fn sitting(input: &str) -> Parsed<'_, u8> {
    let (start, ()) = optional_comma(input)?;
    let start = match keyword(TAI)(start) {
        Ok((rest, _)) => gap(rest)?.0,
        Err(_) => start,
    };
    let (rest, _) = phrase(KY_HOP)(start)?;
    let (rest, ()) = gap(rest)?;
    nth(rest)
}

/// ", nhiệm kỳ 2020 - 2025", "(nhiệm kỳ 2015-2020)": the period of a congress.
pub(crate) fn period(input: &str) -> Parsed<'_, ()> {
    let start = &input[blanks(input)..];
    let (start, bracket) = match start.strip_prefix('(') {
        Some(inner) => (inner, true),
        None => (optional_comma(input)?.0, false),
    };
    let (rest, _) = phrase(NHIEM_KY)(start)?;
    let (rest, ()) = gap(rest)?;
    let (rest, _) = year(rest)?;
    let (dash, ()) = blank(rest)?;
    let Some(c) = dash.chars().next().filter(|c| is_hyphen(*c)) else { return fail(input) };
    let (rest, ()) = blank(&dash[c.len_utf8()..])?;
    let (rest, _) = year(rest)?;
    match (bracket, rest.strip_prefix(')')) {
        (false, _) => Ok((rest, ())),
        (true, Some(rest)) => Ok((rest, ())),
        (true, None) => fail(input),
    }
}
