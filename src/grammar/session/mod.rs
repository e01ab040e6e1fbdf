//! Documents that are cited by the congress, the plenum or the sitting that passed them.
//!
//! ```ebnf
//! session  = [ "của" ] , ( congress | plenum | sitting ) | roman , "của Đảng" ;
//! congress = "Đại hội" , words , ( nth | ordinal | term ) , [ owner ] , [ period ] ;
//! plenum   = plenum , [ body ] , [ term ] ;
//! sitting  = "kỳ họp" , nth , body , [ term ] ;
//! ```

mod list;

pub(crate) use list::{Further, end_of_list, further};

use crate::document::DocumentDate;
use crate::grammar::attachment::{in_term, period};
use crate::grammar::date::date;
use crate::grammar::issuer::{Issuers, issuer, plenum};
use crate::grammar::ordinal::{figures, nth, roman, term};
use crate::grammar::word::{
    Parsed, blank, capital_follows, fail, gap, keyword, one_of, optional_comma, phrase, read, syllables, word,
};
use crate::lexicon::party::is_another;
use crate::text::Syllable;
use crate::text::mark::{blanks, digits, is_hyphen};

/// A session as read, behind the kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Session<'t> {
    pub(crate) session: Option<u8>,
    pub(crate) term: Option<u8>,
    /// The committee of a plenum, the assembly of a sitting; a congress is no issuer.
    pub(crate) issuer: Option<(&'t str, Option<&'static str>)>,
    /// What follows the last ordinal or term.
    pub(crate) designation: &'t str,
    /// Whether terms stand in a bracket that is still open: "(khóa XI, XII)".
    pub(crate) bracket: bool,
    /// Whether it is a plenum.
    pub(crate) plenum: bool,
    /// Whether nothing stands behind the ordinal of a congress, so that another may follow.
    pub(crate) bare: bool,
}

const VA: Syllable = Syllable::of("và");
const CAC: Syllable = Syllable::of("các");
const CUA: Syllable = Syllable::of("của");
const DANG: Syllable = Syllable::of("đảng");
const BO: Syllable = Syllable::of("bộ");
const DAI_HOI: &[Syllable] = syllables!("đại hội");
const SHORT_CONGRESS: &[Syllable] = syllables!("đh đhđb đhđbtq");
const KY_HOP: &[Syllable] = syllables!("kỳ họp");
/// Words that no name of a congress holds.
const STOPS: &[Syllable] = syllables!("các đề nhiệm đã có vào là được tiến về trong cho với theo để tại này và");

/// The session at the beginning of `input`, right behind a kind; the rest is what follows the whole mention.
pub(crate) fn session(input: &str) -> Parsed<'_, Session<'_>> {
    let (start, ()) = gap(input)?;
    if let Ok(found) = party_congress(start) {
        return Ok(found);
    }
    let start = match keyword(CUA)(start) {
        Ok((rest, _)) => gap(rest)?.0,
        Err(_) => start,
    };
    congress(start).or_else(|_| of_plenum(start)).or_else(|_| of_sitting(start))
}

/// "XIII của Đảng": the congress by its number alone.
fn party_congress(input: &str) -> Parsed<'_, Session<'_>> {
    let (designation, value) = roman(input)?;
    let (rest, ()) = owner(designation)?;
    Ok((rest, plain(designation, Some(value), None)))
}

/// A congress, with whose it is and its period.
pub(in crate::grammar) fn congress(input: &str) -> Parsed<'_, Session<'_>> {
    const MOST_WORDS: usize = 20;
    let (mut rest, first) = word(input)?;
    if !SHORT_CONGRESS.contains(&first.syllable) {
        rest = phrase(DAI_HOI)(input)?.0;
    }
    let mut named = false;
    let mut block = false;
    for _ in 0..MOST_WORDS {
        let (start, ()) = gap(rest)?;
        let found = nth(start).or_else(|_| if named { fail(start) } else { roman_or_figures(start) });
        if let Ok((designation, value)) = found {
            return Ok(whole(designation, Some(value), None));
        }
        if let Ok((designation, value)) = term(start) {
            return Ok(whole(designation, None, Some(value)));
        }
        if let Some(behind) = number_or_hyphen(start).filter(|_| named) {
            rest = behind;
            continue;
        }
        let (behind, next) = word(start)?;
        // "Khối Cơ quan và Doanh nghiệp": "và" joins two capitals of one name.
        let joins = next.syllable == VA && named && capital_follows(behind);
        // "Khối các cơ quan Trung ương".
        let of_block = block && next.syllable == CAC;
        if STOPS.contains(&next.syllable) && !joins && !of_block {
            return fail(input);
        }
        block = next.syllable == Syllable::of("khối");
        // Behind the name of a party organisation a bare numeral is no ordinal of the congress.
        named |= next.syllable == BO;
        rest = behind;
    }
    fail(input)
}

/// What follows a number or a hyphen inside the name of a Party organisation: "Quân khu 7", "Tổng công ty Khoáng sản - TKV".
fn number_or_hyphen(input: &str) -> Option<&str> {
    let number = digits(input, 4);
    if number > 0 {
        return Some(&input[number..]).filter(|_| number < 4);
    }
    input.strip_prefix(is_hyphen).filter(|behind| capital_follows(behind))
}

fn roman_or_figures(input: &str) -> Parsed<'_, u8> {
    // A small letter is a word: "Đại hội i".
    if input.starts_with(char::is_lowercase) { fail(input) } else { roman(input).or_else(|_| figures(input)) }
}

/// A congress whose ordinal has been read, with all that belongs to it.
fn whole(designation: &str, session: Option<u8>, term: Option<u8>) -> (&str, Session<'_>) {
    let mut rest = designation;
    if let Ok((behind, ())) = owner(rest) {
        rest = behind;
    }
    if let Ok((behind, ())) = period(rest) {
        rest = behind;
    }
    let bare = session.is_some() && rest.len() == designation.len();
    (rest, Session { bare, ..plain(designation, session, term) })
}

fn plain(designation: &str, session: Option<u8>, term: Option<u8>) -> Session<'_> {
    Session { session, term, issuer: None, designation, bracket: false, plenum: false, bare: false }
}

/// "của Đảng", "của Đảng bộ xã", "Đảng bộ Thành phố".
fn owner(input: &str) -> Parsed<'_, ()> {
    let (start, ()) = gap(input)?;
    let (start, of) = match keyword(CUA)(start) {
        Ok((rest, _)) => (gap(rest)?.0, true),
        Err(_) => (start, false),
    };
    let (party, _) = keyword(DANG)(start)?;
    if gap(party).and_then(|(rest, ())| keyword(BO)(rest)).is_ok() {
        return issuer(start, Issuers::One).map(|(rest, _)| (rest, ()));
    }
    if of && !is_another(party) { Ok((party, ())) } else { fail(input) }
}

/// "của Đảng" behind a plenum.
fn of_party(input: &str) -> Parsed<'_, ()> {
    let (start, ()) = gap(input)?;
    keyword(CUA)(start)?;
    owner(input)
}

/// A plenum, with its committee and its term.
pub(crate) fn of_plenum(input: &str) -> Parsed<'_, Session<'_>> {
    let (after_ordinal, value) = plenum(input)?;
    let mut rest = after_ordinal;
    let committee = mark(rest).and_then(|(start, ())| issuer(start, Issuers::One));
    let mut body = None;
    if let Ok((behind, found)) = committee {
        body = found.text.filter(|_| found.session.is_none()).map(|text| (text, found.code));
        if body.is_some() {
            rest = behind;
        }
    }
    let mut designation = after_ordinal;
    let mut in_its_term = None;
    let mut bracket = false;
    if let Ok((behind, value)) = in_term(rest) {
        in_its_term = Some(value);
        designation = behind;
        rest = behind;
    } else if let Some((behind, value)) = terms_in_bracket(rest) {
        in_its_term = Some(value);
        designation = behind;
        rest = behind;
        bracket = true;
    }
    if let (false, Ok((behind, ()))) = (bracket, of_party(rest)) {
        rest = behind;
    }
    Ok((rest, Session { issuer: body, bracket, plenum: true, ..plain(designation, Some(value), in_its_term) }))
}

/// The first of several terms in a bracket: "(khóa XI, XII)", "(khóa XI, khóa XII)".
fn terms_in_bracket(input: &str) -> Option<(&str, u8)> {
    const MOST: usize = 6;
    let inner = input[blanks(input)..].strip_prefix('(')?;
    let (first, value) = term(inner).ok()?;
    let last = plain(first, None, Some(value));
    let mut rest = first;
    for _ in 0..MOST {
        let Ok((behind, _)) = further(rest, &last) else { break };
        rest = behind;
    }
    let closed = rest.len() < first.len() && rest[blanks(rest)..].starts_with(')');
    closed.then_some((first, value))
}

/// The comma, the dash or "của" between a plenum and its committee.
fn mark(input: &str) -> Parsed<'_, ()> {
    let (start, ()) = blank(input)?;
    if let Some(c) = start.chars().next().filter(|c| *c == ',' || is_hyphen(*c)) {
        return blank(&start[c.len_utf8()..]);
    }
    if start.len() == input.len() {
        return fail(input);
    }
    match keyword(CUA)(start) {
        Ok((rest, _)) => gap(rest),
        Err(_) => Ok((start, ())),
    }
}

/// A sitting of the National Assembly or of a council: "kỳ họp thứ 10, Quốc hội khóa XV".
fn of_sitting(input: &str) -> Parsed<'_, Session<'_>> {
    let (rest, _) = phrase(KY_HOP)(input)?;
    let (rest, ()) = gap(rest)?;
    let (rest, value) = nth(rest)?;
    let (start, ()) = optional_comma(rest)?;
    let start = match keyword(CUA)(start) {
        Ok((rest, _)) => gap(rest)?.0,
        Err(_) => start,
    };
    let (behind, assembly) = issuer(start, Issuers::One)?;
    let (designation, in_its_term) = match in_term(behind) {
        Ok((rest, value)) => (rest, Some(value)),
        Err(_) => (rest, None),
    };
    let end = if in_its_term.is_some() { designation } else { behind };
    let issuer = assembly.text.map(|text| (text, assembly.code));
    Ok((end, Session { issuer, ..plain(designation, Some(value), in_its_term) }))
}

/// The congress that adopted a charter, and when, in brackets behind it or not: "(do Đại hội … lần thứ VIII của Đảng thông qua)".
pub(crate) fn adopted(input: &str) -> Parsed<'_, (u8, Option<(DocumentDate, &str)>)> {
    const DO: Syllable = Syllable::of("do");
    const DUOC: Syllable = Syllable::of("được");
    const THONG_QUA: &[Syllable] = syllables!("thông qua");
    let (start, ()) = blank(input)?;
    let bracketed = start.strip_prefix('(');
    let (mut rest, ()) = blank(bracketed.unwrap_or(start))?;
    if let (Some(_), Ok((behind, _))) = (bracketed, keyword(DUOC)(rest)) {
        rest = gap(behind)?.0;
    }
    rest = match keyword(DO)(rest) {
        Ok((behind, _)) => gap(behind)?.0,
        Err(_) if bracketed.is_some() => rest,
        // Without a bracket "được … thông qua" is the predicate.
        Err(error) => return Err(error),
    };
    let (rest, congress) = congress(rest)?;
    let rest = of_organisation(rest).unwrap_or(rest);
    let (rest, ()) = gap(rest)?;
    let (rest, _) = phrase(THONG_QUA)(rest)?;
    let dated = gap(rest).and_then(|(start, ())| date(start).map(|(behind, day)| (behind, (day, read(start, behind)))));
    let (rest, issued) = dated.map_or((rest, None), |(behind, issued)| (behind, Some(issued)));
    let Some(session) = congress.session else { return fail(input) };
    if bracketed.is_none() {
        return Ok((rest, (session, issued)));
    }
    let (rest, ()) = blank(rest)?;
    match rest.strip_prefix(')') {
        Some(rest) => Ok((rest, (session, issued))),
        None => fail(input),
    }
}

/// " của Đoàn", " của Hội": whose congress it was beside the Party's.
fn of_organisation(input: &str) -> Option<&str> {
    const CUA: Syllable = Syllable::of("của");
    const ORGANISATIONS: &[Syllable] = syllables!("đoàn hội đội");
    let of = gap(input).and_then(|(rest, ())| keyword(CUA)(rest)).and_then(|(rest, _)| gap(rest));
    let (rest, _) = of.and_then(|(rest, ())| one_of(ORGANISATIONS)(rest)).ok()?;
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sessions_are_read_with_all_that_belongs_to_them() {
        for (text, session_, term, issuer, core, rest) in [
            (" Đại hội XIII của Đảng.", Some(13), None, None, " Đại hội XIII", "."),
            (
                " Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và",
                Some(13),
                None,
                None,
                " Đại hội đại biểu toàn quốc lần thứ XIII",
                " và",
            ),
            (
                " Đại hội Đảng bộ tỉnh lần thứ XVII. Đẩy",
                Some(17),
                None,
                None,
                " Đại hội Đảng bộ tỉnh lần thứ XVII",
                ". Đẩy",
            ),
            (
                " Đại hội đại biểu Đảng bộ tỉnh Quảng Ninh lần thứ XV, Ban",
                Some(15),
                None,
                None,
                " Đại hội đại biểu Đảng bộ tỉnh Quảng Ninh lần thứ XV",
                ", Ban",
            ),
            (
                " Đại hội đại biểu Đảng bộ Quân khu 7 lần thứ XI, nhiệm kỳ 2025-2030 xác định",
                Some(11),
                None,
                None,
                " Đại hội đại biểu Đảng bộ Quân khu 7 lần thứ XI",
                " xác định",
            ),
            (
                " Đại hội Đảng bộ Tổng công ty Khoáng sản - TKV lần thứ VII.",
                Some(7),
                None,
                None,
                " Đại hội Đảng bộ Tổng công ty Khoáng sản - TKV lần thứ VII",
                ".",
            ),
            (" Đại hội lần thứ I, nhiệm kỳ 2020 - 2025, Đảng", Some(1), None, None, " Đại hội lần thứ I", ", Đảng"),
            (" Đại hội lần thứ VII của Đảng bộ xã;", Some(7), None, None, " Đại hội lần thứ VII", ";"),
            (" XIII của Đảng, đặc", Some(13), None, None, " XIII", ", đặc"),
            (" Trung ương 4 khóa XII về", Some(4), Some(12), None, " Trung ương 4 khóa XII", " về"),
            (" Trung ương 4 (khóa XI)", Some(4), Some(11), None, " Trung ương 4 (khóa XI)", ""),
            (" Trung ương 8 khẳng định", Some(8), None, None, " Trung ương 8", " khẳng định"),
            (
                " Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khoá XII",
                Some(4),
                Some(12),
                Some("Ban Chấp hành Trung ương Đảng"),
                " Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khoá XII",
                "",
            ),
            (
                " hội nghị lần thứ X – BCH trung ương đảng khóa XI",
                Some(10),
                Some(11),
                Some("BCH trung ương đảng"),
                " hội nghị lần thứ X – BCH trung ương đảng khóa XI",
                "",
            ),
            (" HNTW 6 (2017)", Some(6), None, None, " HNTW 6", " (2017)"),
            (
                " kỳ họp thứ 10, Quốc hội khóa XV",
                Some(10),
                Some(15),
                Some("Quốc hội"),
                " kỳ họp thứ 10, Quốc hội khóa XV",
                "",
            ),
        ] {
            let (left, found) = session(text).unwrap_or_else(|_| panic!("{text}"));
            let designation = read(text, found.designation);
            assert_eq!(
                (found.session, found.term, found.issuer.map(|i| i.0), designation, left),
                (session_, term, issuer, core, rest),
                "{text}"
            );
        }
        for text in [
            " Đại hội Đảng bộ các cấp",
            " Đại hội đã đề ra",
            " số 18",
            " của Trung ương",
            " Hội nghị Trung ương",
            " Đại hội",
        ] {
            assert!(session(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_congress_adopts_a_charter() {
        let text = " (do Đại hội đại biểu toàn quốc lần thứ VIII của Đảng thông qua) | Tư";
        assert_eq!(adopted(text), Ok((" | Tư", (8, None))));
        assert!(adopted(" (sửa đổi)").is_err());
    }
}
