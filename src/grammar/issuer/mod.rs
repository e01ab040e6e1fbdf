//! Issuing bodies as texts name them, with the plenum and the term that stand with the name.
//!
//! ```ebnf
//! issuer = [ plenum , [ mark ] ] , body , { joint , body } ;
//! plenum = "Hội nghị" , ( nth | "Trung ương" , ordinal ) ;
//! body   = name , [ body | place ] ;
//! joint  = "," | "và" | "-" ;
//! ```
//!
//! Names end where the table of bodies says; what follows an open name ("Tỉnh ủy", "Sở") is read by its capitals.

mod place;

use place::{STOPS, ends_name, place, places, ranked_place};

use crate::grammar::number::{Before, number};
use crate::grammar::ordinal::{nth, ordinal};
use crate::grammar::word::{
    Parsed, blank, dressing, fail, gap, keyword, one_of, optional_comma, phrase, read, syllables, word,
};
use crate::lexicon::SO;
use crate::lexicon::body::Tier;
use crate::lexicon::code::code;
use crate::lexicon::country::country;
use crate::lexicon::department::field_name;
use crate::lexicon::issuer_name::{Named, Tail, body_name, ministry};
use crate::lexicon::kind::System;
use crate::lexicon::kind_name::kind_name;
use crate::text::mark::{blanks, is_hyphen};
use crate::text::{Syllable, Word};

/// An issuer as read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Issuer<'t> {
    /// The body or the bodies as written; none where a plenum is named without one.
    pub(crate) text: Option<&'t str>,
    /// The code of the first body.
    pub(crate) code: Option<&'static str>,
    pub(crate) system: Option<System>,
    /// The ordinal of the plenum that issued it.
    pub(crate) session: Option<u8>,
}

/// Whether the document may have several issuers, and how they are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Issuers {
    /// One body; Politburo and Secretariat issue together.
    One,
    /// The symbol names several bodies: any join goes on.
    Several,
}

/// Words of a name behind an open body at most.
const MOST_WORDS: usize = 14;
/// Bodies that issue one document at most.
const MOST_BODIES: usize = 10;

const HOI_NGHI: &[Syllable] = syllables!("hội nghị");
const TRUNG_UONG: &[Syllable] = syllables!("trung ương");
const BAN_CHAP_HANH: &[Syllable] = syllables!("ban chấp hành");
const HNTW: Syllable = Syllable::of("hntw");
const FIRST_OF_PLENUM: &[Syllable] = syllables!("hội hntw trung tw tư t");
const CENTRE: [Syllable; 2] = [Syllable::of("tw"), Syllable::of("tư")];
const BO: Syllable = Syllable::of("bộ");
const VA: Syllable = Syllable::of("và");
const CUA: Syllable = Syllable::of("của");
const DANG: Syllable = Syllable::of("đảng");

/// The issuer at the beginning of `input`, behind "của".
pub(crate) fn issuer(input: &str, issuers: Issuers) -> Parsed<'_, Issuer<'_>> {
    let (input, ()) = dressing(input)?;
    let (rest, session) = match plenum(input) {
        Ok((rest, session)) => (rest, Some(session)),
        Err(_) => (input, None),
    };
    let start = match session {
        Some(_) => mark(rest)?.0,
        None => rest,
    };
    match bodies(start, issuers) {
        Ok((rest, bodies)) => Ok((rest, Issuer { session, ..bodies })),
        Err(_) if session.is_some() => Ok((rest, Issuer { session, system: Some(System::Party), ..Issuer::default() })),
        Err(error) => Err(error),
    }
}

/// "Hội nghị lần thứ tư", "Hội nghị Trung ương 6", "HNTW 4", "Trung ương 4": the ordinal.
pub(crate) fn plenum(input: &str) -> Parsed<'_, u8> {
    // Mostly a body is named here.
    one_of(FIRST_OF_PLENUM)(input)?;
    if let Ok((rest, _)) = keyword(HNTW)(input) {
        let (rest, ()) = gap(rest)?;
        return ordinal(rest);
    }
    let (rest, assembly) = match phrase(HOI_NGHI)(input) {
        Ok((rest, _)) => (gap(rest)?.0, true),
        Err(_) => (input, false),
    };
    if assembly {
        if let Ok(found) = nth(rest) {
            return Ok(found);
        }
    }
    // "Hội nghị Ban Chấp hành Trung ương lần thứ 4" and the short "Hội nghị Trung ương 4".
    let (rest, committee) = match phrase(BAN_CHAP_HANH)(rest) {
        Ok((rest, _)) if assembly => (gap(rest)?.0, true),
        _ => (rest, false),
    };
    let (rest, ()) = centre(rest)?;
    let party = gap(rest).and_then(|(rest, ())| keyword(DANG)(rest));
    let rest = party.map_or(rest, |(behind, _)| if committee { behind } else { rest });
    // "TW8": the figure may hang on the abbreviation.
    let rest = if rest.starts_with(|c: char| c.is_ascii_digit()) { rest } else { gap(rest)?.0 };
    nth(rest).or_else(|_| ordinal(rest))
}

/// "Trung ương", "TW", "TƯ", "T.Ư".
fn centre(input: &str) -> Parsed<'_, ()> {
    if let Ok((rest, _)) = phrase(TRUNG_UONG)(input) {
        return Ok((rest, ()));
    }
    let (rest, first) = word(input)?;
    if CENTRE.contains(&first.syllable) {
        return Ok((rest, ()));
    }
    match rest.strip_prefix('.').and_then(|rest| Some((rest, Word::read(rest)?))) {
        Some((rest, second)) if first.letters() == 1 && input.starts_with(['T', 't']) && second.letters() == 1 => {
            Ok((&rest[second.len()..], ()))
        }
        _ => fail(input),
    }
}

/// A body that no table names, behind "của": words with capitals.
pub(crate) fn unknown_body(input: &str) -> Parsed<'_, Issuer<'_>> {
    let (start, ()) = dressing(input)?;
    let named = Word::read(start).is_some_and(|first| {
        // In a text in capitals they say nothing.
        let next = gap(&start[first.len()..]).ok().and_then(|(rest, ())| Word::read(rest));
        let shouted = first.letters() > 1 && first.all_capitals() && next.is_some_and(|word| word.all_capitals());
        first.capital() && !shouted && !STOPS.contains(&first.syllable) && kind_name(first, start).is_none()
    });
    if !named {
        return fail(input);
    }
    let (rest, ()) = places(start)?;
    Ok((rest, Issuer { text: Some(read(start, rest)), ..Issuer::default() }))
}

/// A place in the stead of its council or committee, whose `code` the symbol tells: "tỉnh Quảng Nam".
pub(crate) fn province<'t>(input: &'t str, code: &'static str) -> Parsed<'t, Issuer<'t>> {
    let (rest, ()) = ranked_place(input)?;
    let system = Some(System::State);
    Ok((rest, Issuer { text: Some(read(input, rest)), code: Some(code), system, session: None }))
}

/// The comma or dash that may stand between a plenum and its committee.
fn mark(input: &str) -> Parsed<'_, ()> {
    let rest = &input[blanks(input)..];
    match rest.chars().next() {
        Some(c) if c == ',' || is_hyphen(c) => blank(&rest[c.len_utf8()..]),
        _ => blank(input),
    }
}

/// One body, or several that are joined.
fn bodies(input: &str, issuers: Issuers) -> Parsed<'_, Issuer<'_>> {
    let (mut rest, first) = body(input, 0)?;
    for _ in 1..MOST_BODIES {
        let Some((behind, next)) = join(rest).and_then(|start| body(start, 0).ok()) else { break };
        let pair = |a: &str, b: &str| first.code == Some(a) && next.code == Some(b);
        if issuers == Issuers::One && !pair("BCT", "BBT") && !pair("BCHTW", "BCT") {
            break;
        }
        rest = behind;
    }
    Ok((rest, Issuer { text: Some(read(input, rest)), code: first.code, system: first.system, session: None }))
}

/// What joins two bodies; the rest behind it.
fn join(input: &str) -> Option<&str> {
    let rest = &input[blanks(input)..];
    if let Some(word) = Word::read(rest).filter(|word| word.syllable == VA) {
        return gap(&rest[word.len()..]).ok().map(|(rest, ())| rest);
    }
    let c = rest.chars().next().filter(|c| *c == ',' || is_hyphen(*c))?;
    let rest = &rest[c.len_utf8()..];
    let rest = &rest[blanks(rest)..];
    match Word::read(rest).filter(|word| word.syllable == VA) {
        Some(word) => gap(&rest[word.len()..]).ok().map(|(rest, ())| rest),
        None => Some(rest),
    }
}

/// A ministry by its code: "của BXD".
fn by_code(first: Word, input: &str) -> Option<(Named, usize)> {
    let known = code(&input[..first.len()]).filter(|_| first.all_capitals() && first.letters() > 2)?;
    let body = known.body.filter(|body| body.tier == Tier::Ministry)?;
    Some((Named { code: Some(body.code), system: Some(System::State), tail: Tail::Closed }, first.len()))
}

/// A body: a name of the table, with the body or the place that it belongs to.
fn body(input: &str, depth: usize) -> Parsed<'_, Issuer<'_>> {
    let Some(first) = Word::read(input) else { return fail(input) };
    let Some((named, len)) = body_name(first, input).or_else(|| by_code(first, input)) else { return fail(input) };
    let rest = &input[len..];
    let plain = Issuer { text: Some(&input[..len]), code: named.code, system: named.system, session: None };
    if named.tail == Tail::Closed && first.syllable == BO {
        return Ok(of_country(rest, input, plain));
    }
    if named.tail == Tail::Closed || depth > 3 {
        return Ok((rest, plain));
    }
    // What it belongs to may be a body of its own: "Ban Thường vụ" Tỉnh ủy, "Bộ trưởng" Bộ Y tế.
    if let Ok((behind, inner)) = gap(rest).and_then(|(rest, ())| body(rest, depth + 1)) {
        let whole = Issuer {
            text: Some(read(input, behind)),
            code: inner.code.or(named.code),
            // A standing committee is the Party's unless the body that it leads may be a union.
            system: inner.system.and(named.system.or(inner.system)),
            session: None,
        };
        return Ok((behind, whole));
    }
    let rest = match gap(rest) {
        Ok((field, ())) if named.tail == Tail::Named => {
            let len = Word::read(field).and_then(|first| field_name(first, field));
            len.map_or(rest, |len| &field[len..])
        }
        _ => rest,
    };
    let field = rest.len() < input.len() - len;
    if named.tail == Tail::Topical {
        // "Ban Chỉ đạo của Chính phủ": whose committee it is.
        let of = gap(rest).and_then(|(rest, ())| keyword(CUA)(rest)).and_then(|(rest, _)| gap(rest));
        if let Ok((behind, owner)) = of.and_then(|(rest, ())| body(rest, depth + 1)) {
            if owner.code.is_some() {
                return Ok((behind, Issuer { text: Some(read(input, behind)), ..plain }));
            }
        }
        if let Ok((behind, ())) = topic(rest).or_else(|_| purpose(rest)) {
            return Ok((behind, Issuer { text: Some(read(input, behind)), ..plain }));
        }
    }
    if let (true, Ok((behind, ()))) = (named.tail != Tail::Several, place(rest)) {
        return Ok((behind, Issuer { text: Some(read(input, behind)), ..plain }));
    }
    match named.tail {
        Tail::Several => {
            let behind = fields(rest);
            Ok((behind, Issuer { text: Some(read(input, behind)), ..plain }))
        }
        Tail::Open | Tail::Closed | Tail::Topical => Ok((rest, plain)),
        Tail::Named if field => Ok((rest, Issuer { text: Some(read(input, rest)), ..plain })),
        Tail::Office if named.code.is_some() => Ok((rest, plain)),
        // "của Công ty", "của Sở": the one that the text speaks of.
        Tail::Named if named.code.is_none() && input.starts_with(char::is_uppercase) && ends_name(rest) => {
            Ok((rest, plain))
        }
        Tail::Named | Tail::Office => fail(input),
    }
}

/// A ministry with the country whose it is, where that is said: "Bộ Ngoại thương Liên Xô". `rest` stands behind its name.
fn of_country<'t>(rest: &'t str, input: &'t str, plain: Issuer<'t>) -> (&'t str, Issuer<'t>) {
    let next = gap(rest).ok().and_then(|(start, ())| Some((start, Word::read(start).filter(|word| word.capital())?)));
    match next.and_then(|(start, first)| Some((start, country(first, start)?))) {
        Some((start, (len, foreign))) => {
            let behind = &start[len..];
            let text = Some(read(input, behind));
            (behind, if foreign { Issuer { text, ..Issuer::default() } } else { Issuer { text, ..plain } })
        }
        None => (rest, plain),
    }
}

/// The fields of the ministries that issued together: "liên Bộ" Tài chính - Lao động, Thương binh và Xã hội.
fn fields(input: &str) -> &str {
    let mut end = input;
    let mut next = gap(input).ok().map(|(rest, ())| rest);
    for _ in 0..MOST_BODIES {
        let Some(start) = next else { break };
        match (ministry(start), body(start, 1)) {
            (Some(len), _) => end = &start[len..],
            (None, Ok((rest, _))) => end = rest,
            (None, Err(_)) => break,
        }
        next = join(end);
    }
    end
}

/// The purpose of a steering committee up to the level that it stands at: "phòng, chống dịch Covid-19 tỉnh".
fn purpose(input: &str) -> Parsed<'_, ()> {
    const LEVELS: &[&[Syllable]] = &[
        syllables!("quốc gia"),
        syllables!("trung ương"),
        syllables!("thành phố"),
        syllables!("tỉnh"),
        syllables!("huyện"),
        syllables!("quận"),
        syllables!("xã"),
        syllables!("phường"),
    ];
    /// Words that end the name of a place and open a purpose.
    const PURPOSES: &[Syllable] = syllables!("thực sửa phát tổng và");
    const MOST_WORDS: usize = 20;
    let (mut rest, ()) = gap(input)?;
    let (mut end, headed) = (input, rest.starts_with(char::is_uppercase));
    for at in 0..MOST_WORDS {
        if let Some(behind) = LEVELS.iter().find_map(|level| phrase(level)(rest).ok()) {
            return places(rest).or(Ok((behind.0, ())));
        }
        // "Cải cách hành chính của Chính phủ": with a capital it is a name, and a name may end here.
        let whole = |end| if headed && at > 1 { Ok((end, ())) } else { fail(input) };
        let Ok((mut behind, next)) = word(rest) else { return whole(end) };
        if STOPS.contains(&next.syllable) && !PURPOSES.contains(&next.syllable) {
            return whole(end);
        }
        // "Covid-19", "dịch, bệnh".
        behind = behind.trim_start_matches(|c: char| c.is_ascii_digit() || is_hyphen(c));
        end = behind;
        rest = optional_comma(behind)?.0;
        if rest.len() == behind.len() {
            return if headed && at > 0 { Ok((end, ())) } else { fail(input) };
        }
    }
    fail(input)
}

/// The topic of a steering committee, where it ends with the document that it was set up for.
fn topic(input: &str) -> Parsed<'_, ()> {
    const VE: Syllable = Syllable::of("về");
    const VIEC: Syllable = Syllable::of("việc");
    let (start, ()) = gap(input)?;
    let (rest, _) = keyword(VE)(start)?;
    let (mut rest, ()) = gap(rest)?;
    // "về việc" opens the title of the paper.
    if keyword(VIEC)(rest).is_ok() {
        return fail(input);
    }
    for _ in 0..MOST_WORDS {
        if let Ok((behind, number)) = number(rest, Before::Name) {
            return if number.symbol.is_some() { Ok((behind, ())) } else { fail(input) };
        }
        let (behind, read) = word(rest)?;
        // "số" may be glued to its number.
        (rest, ()) = if SO.contains(&read.syllable) { blank(behind)? } else { gap(behind)? };
    }
    fail(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_where_they_should() {
        for (text, name, code) in [
            ("Bộ Chính trị khóa XII", "Bộ Chính trị", Some("BCT")),
            ("Bộ Chính trị, Ban Bí thư về", "Bộ Chính trị, Ban Bí thư", Some("BCT")),
            ("Chính phủ, Bộ Nội vụ hướng dẫn", "Chính phủ", Some("CP")),
            ("Ban Thường vụ Tỉnh ủy về", "Ban Thường vụ Tỉnh ủy", Some("TU")),
            ("Ban Thường vụ Tỉnh uỷ Hòa Bình về", "Ban Thường vụ Tỉnh uỷ Hòa Bình", Some("TU")),
            ("Ban Thường vụ Tỉnh ủy bổ nhiệm TS Lê Văn A", "Ban Thường vụ Tỉnh ủy", Some("TU")),
            ("Bộ trưởng Bộ Y tế quy định", "Bộ trưởng Bộ Y tế", Some("BYT")),
            ("Thủ tướng Chính phủ phê duyệt", "Thủ tướng Chính phủ", Some("TTg")),
            ("UBND thành phố Hà Nội về", "UBND thành phố Hà Nội", Some("UBND")),
            ("Chủ tịch UBND tỉnh; ", "Chủ tịch UBND tỉnh", Some("UBND")),
            ("UBND TP. Hồ Chí Minh ban hành", "UBND TP. Hồ Chí Minh", Some("UBND")),
            ("Sở Nội vụ để", "Sở Nội vụ", None),
            ("Ban Tổ chức Thành ủy Hà Nội: Phê duyệt", "Ban Tổ chức Thành ủy Hà Nội", Some("TU")),
            ("Giám đốc Sở Tài chính tỉnh Hà Nam", "Giám đốc Sở Tài chính tỉnh Hà Nam", None),
            ("BAN BÍ THƯ VỀ CÔNG TÁC", "BAN BÍ THƯ", Some("BBT")),
            ("Tòa án nhân dân tối cao, Viện", "Tòa án nhân dân tối cao", Some("TANDTC")),
            (
                "Tòa án nhân dân khu vực 1 - Vĩnh Long, tỉnh Vĩnh Long về",
                "Tòa án nhân dân khu vực 1 - Vĩnh Long, tỉnh Vĩnh Long",
                None,
            ),
            ("Viện kiểm sát nhân dân khu vực 2 - tập trung", "Viện kiểm sát nhân dân khu vực 2", None),
        ] {
            let (rest, issuer) = issuer(text, Issuers::One).unwrap_or_else(|_| panic!("{text}"));
            assert_eq!((issuer.text, issuer.code), (Some(name), code), "{text}");
            assert_eq!(rest.len(), text.len() - name.len(), "{text}");
        }
        for text in ["đồng chí Lê Văn A", "Sở này", "Giám đốc", "pháp luật"] {
            assert!(issuer(text, Issuers::One).is_err(), "{text}");
        }
    }

    #[test]
    fn several_bodies_are_joined_where_the_symbol_says_so() {
        for (text, name) in [
            ("Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nội vụ về", "Bộ trưởng Bộ Y tế và Bộ trưởng Bộ Nội vụ"),
            ("Bộ Công an - Bộ Tư pháp - Bộ Ngoại giao", "Bộ Công an - Bộ Tư pháp - Bộ Ngoại giao"),
            ("Bộ Tài chính, Bộ Nội vụ và Bộ Y tế", "Bộ Tài chính, Bộ Nội vụ và Bộ Y tế"),
        ] {
            assert_eq!(issuer(text, Issuers::Several).unwrap().1.text, Some(name), "{text}");
        }
    }

    #[test]
    fn a_plenum_stands_before_its_committee_or_alone() {
        for (text, session, name) in [
            ("Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII", 4, Some("Ban Chấp hành Trung ương Đảng")),
            ("Hội nghị lần thứ 5, Ban Chấp hành Trung ương", 5, Some("Ban Chấp hành Trung ương")),
            ("Hội nghị Trung ương 6 khóa XII", 6, None),
            ("Hội nghị Trung ương 6 Ban chấp hành Trung ương", 6, Some("Ban chấp hành Trung ương")),
            ("HNTW 4 khóa XII", 4, None),
        ] {
            let (_, issuer) = issuer(text, Issuers::One).unwrap();
            assert_eq!((issuer.session, issuer.text), (Some(session), name), "{text}");
        }
    }
}
