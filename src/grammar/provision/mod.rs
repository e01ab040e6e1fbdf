//! Chains of pinpoints: "điểm a, b khoản 2 Điều 5", "từ Điều 3 đến Điều 9 Chương II", "mục B.I.1".
//!
//! ```ebnf
//! chain   = element , [ bracket ] , { joint , element , [ bracket ] } ;
//! element = [ "từ" ] , unit , label , [ ( "đến" , [ unit ] | dash ) , label ] | label ;
//! bracket = "(" , element , { joint , element } , ")" ;
//! joint   = "," | ";" | "và" | "hoặc" | blank ;
//! ```
//!
//! A label without a unit continues the list of the one before. Brackets hold the clauses of the article before them:
//! "Điều 93, 101 (khoản 3), 102". How elements make up places is in [`Places`].

mod label;
mod places;

use std::mem;

use label::{figure, label};
use places::Places;

use crate::document::{Provision, ProvisionUnit as Unit};
use crate::grammar::ordinal::roman;
use crate::grammar::word::{Parsed, blank, comma, fail, gap, keyword, one_of, read, syllables, word};
use crate::lexicon::SO;
use crate::lexicon::number_word::number_word;
use crate::text::mark::{blanks, is_hyphen, is_line_break};
use crate::text::{Syllable, Word};

/// Elements of one chain at most.
const MOST_ELEMENTS: usize = 80;

/// How an element hangs on the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// Nothing but a blank: a larger unit contains, a smaller one reads from large to small.
    Blank,
    Comma,
    And,
}

/// A unit with its label, or a unit that the JSON has no key for.
#[derive(Clone, Copy, Debug)]
struct Element<'t> {
    joint: Joint,
    /// `None` for *tiết*, *tiểu mục* and *đoạn*, which are read but named by no key.
    unit: Option<Unit>,
    label: &'t str,
    /// The other end of a range.
    to: Option<&'t str>,
}

const WORDS: &[(Syllable, Option<Unit>)] = &[
    (Syllable::of("điểm"), Some(Unit::Diem)),
    (Syllable::of("khoản"), Some(Unit::Khoan)),
    (Syllable::of("điều"), Some(Unit::Dieu)),
    (Syllable::of("mục"), Some(Unit::Muc)),
    (Syllable::of("chương"), Some(Unit::Chuong)),
    (Syllable::of("phần"), Some(Unit::Phan)),
    (Syllable::of("tiết"), None),
    (Syllable::of("đoạn"), None),
];
const LUC: Syllable = Syllable::of("lục");
/// The units whose names have two words.
const PAIRS: [(Syllable, Syllable, Option<Unit>); 2] =
    [(Syllable::of("phụ"), LUC, Some(Unit::PhuLuc)), (Syllable::of("tiểu"), Syllable::of("mục"), None)];
const THU: Syllable = Syllable::of("thứ");
const TU: Syllable = Syllable::of("từ");
const DEN: Syllable = Syllable::of("đến");
const CAC: Syllable = Syllable::of("các");
const CONJUNCTIONS: &[Syllable] = syllables!("và hoặc hay cùng với");

/// The unit whose name ends with this word.
pub(crate) fn unit_word(syllable: Syllable) -> bool {
    syllable == LUC || WORDS.iter().any(|row| row.0 == syllable)
}

/// Whether the two words are the name of one unit.
pub(crate) fn is_unit(first: Syllable, second: Syllable) -> bool {
    PAIRS.iter().any(|row| (row.0, row.1) == (first, second))
}

/// Whether a word, written as `text`, may stand inside a chain beside units and labels.
pub(crate) fn chain_word(word: &Word, text: &str) -> bool {
    word.letters() <= 2
        || [THU, TU, DEN, CAC].contains(&word.syllable)
        || PAIRS.iter().any(|row| row.0 == word.syllable)
        || SO.contains(&word.syllable)
        || CONJUNCTIONS.contains(&word.syllable)
        || number_word(word.syllable).is_some()
        || roman(text).is_ok_and(|(rest, _)| rest.is_empty())
}

/// The name of a unit.
fn unit(input: &str) -> Parsed<'_, Option<Unit>> {
    let (_, first) = word(input)?;
    unit_of(input, first)
}

/// The name of the unit at the beginning of `input`, whose first word has been read already.
fn unit_of(input: &str, first: Word) -> Parsed<'_, Option<Unit>> {
    let rest = &input[first.len()..];
    if let Some(row) = WORDS.iter().find(|row| row.0 == first.syllable) {
        return Ok((rest, row.1));
    }
    let Some((_, second, found)) = PAIRS.iter().find(|row| row.0 == first.syllable) else { return fail(input) };
    let (rest, ()) = gap(rest)?;
    let (rest, _) = keyword(*second)(rest)?;
    Ok((rest, *found))
}

/// What stands behind an element, over the blanks: read once for the end of a range and for what joins the next one.
#[derive(Clone, Copy)]
struct Ahead<'t> {
    rest: &'t str,
    start: &'t str,
    word: Option<Word>,
}

impl<'t> Ahead<'t> {
    fn of(rest: &'t str) -> Self {
        let start = &rest[blanks(rest)..];
        Ahead { rest, start, word: Word::read(start) }
    }
}

/// The other end of a range: " đến Điều 9", "-9", " – 9".
fn range_end<'t>(ahead: &Ahead<'t>, unit: Option<Unit>) -> Parsed<'t, &'t str> {
    let Some(den) = ahead.word else {
        let Some(dash) = ahead.start.chars().next().filter(|c| is_hyphen(*c)) else { return fail(ahead.rest) };
        let (rest, ()) = blank(&ahead.start[dash.len_utf8()..])?;
        return figure(rest);
    };
    if den.syllable != DEN {
        return fail(ahead.rest);
    }
    let (rest, ()) = gap(&ahead.start[den.len()..])?;
    let rest = match self::unit(rest) {
        Ok((behind, same)) if same == unit => blank(behind)?.0,
        Ok(_) => return fail(ahead.rest),
        Err(_) => rest,
    };
    label(rest, unit)
}

/// A unit with its label, whose first word has been read already, and what stands behind it.
fn element(input: &str, first: Word) -> Parsed<'_, (Element<'_>, Ahead<'_>)> {
    let opened = first.syllable == TU;
    let (rest, unit) = if opened { unit(gap(&input[first.len()..])?.0)? } else { unit_of(input, first)? };
    let (rest, ()) = blank(rest)?;
    // "các điều từ 3 đến 9".
    let rest = match keyword(TU)(rest) {
        Ok((rest, _)) => gap(rest)?.0,
        Err(_) => rest,
    };
    labelled(rest, unit, Joint::Blank).and_then(|found| match found.1.0.to {
        None if opened => fail(input),
        _ => Ok(found),
    })
}

/// The label of a unit, with the other end of a range, and what stands behind it.
fn labelled(input: &str, unit: Option<Unit>, joint: Joint) -> Parsed<'_, (Element<'_>, Ahead<'_>)> {
    let (rest, label) = label(input, unit)?;
    let ahead = Ahead::of(rest);
    Ok(match range_end(&ahead, unit) {
        Ok((rest, to)) => (rest, (Element { joint, unit, label, to: Some(to) }, Ahead::of(rest))),
        Err(_) => (rest, (Element { joint, unit, label, to: None }, ahead)),
    })
}

/// A further element, behind `last`.
fn next_element<'t>(last: &Element<'t>, ahead: &Ahead<'t>) -> Parsed<'t, (Element<'t>, Ahead<'t>)> {
    let (mut start, (joint, mut first)) = joint(ahead)?;
    if let Some(cac) = first.filter(|word| word.syllable == CAC) {
        start = gap(&start[cac.len()..])?.0;
        first = Word::read(start);
    }
    if let Some((rest, (found, ahead))) = first.and_then(|first| element(start, first).ok()) {
        return Ok((rest, (Element { joint, ..found }, ahead)));
    }
    // A label of the same list; a blank alone separates no list.
    if joint == Joint::Blank { fail(start) } else { labelled(start, last.unit, joint) }
}

/// What joins two elements, and the word behind it.
fn joint<'t>(ahead: &Ahead<'t>) -> Parsed<'t, (Joint, Option<Word>)> {
    let (start, mark, word) = match ahead.start.strip_prefix([',', ';']) {
        Some(rest) => {
            let start = &rest[blanks(rest)..];
            (start, ahead.start.as_bytes().first(), Word::read(start))
        }
        None => (ahead.start, None, ahead.word),
    };
    if let Some(and) = word.filter(|word| CONJUNCTIONS.contains(&word.syllable)) {
        let (rest, ()) = gap(&start[and.len()..])?;
        return Ok((rest, (Joint::And, Word::read(rest))));
    }
    match mark {
        // A semicolon parts places that are whole: "Điều 353; điểm b khoản 1 Điều 51".
        Some(b';') => Ok((start, (Joint::And, word))),
        Some(_) => Ok((start, (Joint::Comma, word))),
        None if start.len() < ahead.rest.len() => Ok((start, (Joint::Blank, word))),
        None => fail(start),
    }
}

/// The chain at the beginning of `input`.
pub(crate) fn chain(input: &str) -> Parsed<'_, ()> {
    elements(input, |_| {})
}

/// The chain at the beginning of `input`, and the places that it names.
pub(crate) fn places(input: &str) -> Parsed<'_, Vec<Provision<'_>>> {
    let mut places = Places::default();
    let (rest, ()) = elements(input, |element| places.add(element))?;
    Ok((rest, places.read_downwards()))
}

/// Reads a chain, and hands on its elements one by one: those in the bracket behind an article before the article.
fn elements<'t>(input: &'t str, mut each: impl FnMut(Element<'t>)) -> Parsed<'t, ()> {
    let (_, first) = word(input)?;
    let (mut rest, (mut last, mut ahead)) = element(input, first)?;
    hand_on(&last, &mut rest, &mut ahead, &mut each);
    for _ in 1..MOST_ELEMENTS {
        let Ok((behind, next)) = next_element(&last, &ahead) else { break };
        rest = behind;
        (last, ahead) = next;
        hand_on(&last, &mut rest, &mut ahead, &mut each);
    }
    Ok((rest, ()))
}

/// Hands on an element, behind those of the bracket that follows it, and goes on behind the bracket.
#[inline(always)]
fn hand_on<'t>(last: &Element<'t>, rest: &mut &'t str, ahead: &mut Ahead<'t>, each: &mut impl FnMut(Element<'t>)) {
    // Nearly always a word or the end stands there.
    if ahead.word.is_some() || !ahead.start.starts_with('(') {
        return each(*last);
    }
    let Some((behind, inner)) = clauses_in_bracket(last, ahead) else { return each(*last) };
    // They make a place of their own, whatever stands before the article.
    let mut joint = Joint::And;
    let clause = |clause: Element<'t>| each(Element { joint: mem::replace(&mut joint, clause.joint), ..clause });
    if plain_elements(inner, clause).is_ok() {
        each(Element { joint: Joint::Blank, ..*last });
    }
    *rest = behind;
    *ahead = Ahead::of(behind);
}

/// The same without brackets.
fn plain_elements<'t>(input: &'t str, mut each: impl FnMut(Element<'t>)) -> Parsed<'t, ()> {
    let (_, first) = word(input)?;
    let (mut rest, (mut last, mut ahead)) = element(input, first)?;
    each(last);
    for _ in 1..MOST_ELEMENTS {
        let Ok((behind, next)) = next_element(&last, &ahead) else { break };
        rest = behind;
        (last, ahead) = next;
        each(last);
    }
    Ok((rest, ()))
}

/// What follows the bracket behind an article that holds clauses and points alone, and its inside: "(khoản 3)".
#[cold]
fn clauses_in_bracket<'t>(last: &Element<'t>, ahead: &Ahead<'t>) -> Option<(&'t str, &'t str)> {
    let inner = ahead.start.strip_prefix('(').filter(|_| last.unit == Some(Unit::Dieu))?;
    let (inner, ()) = blank(inner).ok()?;
    let mut smaller = true;
    let (rest, ()) =
        plain_elements(inner, |clause| smaller &= clause.unit.is_none_or(|unit| unit < Unit::Dieu)).ok()?;
    let behind = blank(rest).ok()?.0.strip_prefix(')')?;
    smaller.then_some((behind, inner))
}

/// A pinpoint behind a document, in brackets or, at the end of a clause, behind a comma: " (khoản 2 Điều 5)".
pub(crate) fn behind(input: &str) -> Parsed<'_, Vec<Provision<'_>>> {
    const OPENINGS: &[Syllable] = syllables!("tại theo");
    let start = &input[blanks(input)..];
    if let Some(inner) = start.strip_prefix('(') {
        let inner = match one_of(OPENINGS)(inner) {
            Ok((rest, _)) => gap(rest)?.0,
            Err(_) => inner,
        };
        let (rest, places) = places(inner)?;
        // The bracket behind a letter has been read with it: "(khoản 2 điểm a)".
        let words = read(inner, rest);
        let labelled = || Some(rest).filter(|_| words.ends_with(')') && !words.contains('('));
        return match blank(rest)?.0.strip_prefix(')').or_else(labelled) {
            Some(rest) => Ok((rest, places)),
            None => fail(input),
        };
    }
    let (start, ()) = comma(input).or_else(|_| gap(input))?;
    // The next line may begin with the heading of an article.
    if read(input, start).contains(is_line_break) {
        return fail(input);
    }
    let (rest, places) = places(start)?;
    let ends = rest.is_empty() || rest.starts_with(['.', ';', ')', '\n', '\r']);
    if ends { Ok((rest, places)) } else { fail(input) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> (Vec<String>, &str) {
        let (rest, places) = places(text).unwrap_or_else(|_| panic!("{text}"));
        (places.iter().map(Provision::to_string).collect(), rest)
    }

    #[test]
    fn chains_name_their_places() {
        for (text, expected, rest) in [
            ("điểm a khoản 2 Điều 5 Nghị định", &["điểm a khoản 2 Điều 5"][..], " Nghị định"),
            ("Khoản 3, Điều 5 Quy định", &["khoản 3 Điều 5"], " Quy định"),
            ("khoản 1, khoản 3 Điều 7 của", &["khoản 1 Điều 7", "khoản 3 Điều 7"], " của"),
            (
                "điểm a, b, c và đ khoản 2 Điều 5",
                &["điểm a khoản 2 Điều 5", "điểm b khoản 2 Điều 5", "điểm c khoản 2 Điều 5", "điểm đ khoản 2 Điều 5"],
                "",
            ),
            (
                "khoản 2, 3 và 5 Điều 11, điểm a khoản 2 Điều 50, khoản 4 Điều 51 của",
                &["khoản 2 Điều 11", "khoản 3 Điều 11", "khoản 5 Điều 11", "điểm a khoản 2 Điều 50", "khoản 4 Điều 51"],
                " của",
            ),
            ("Điều 28 và Điều 29 của", &["Điều 28", "Điều 29"], " của"),
            (
                "điểm a khoản 1, khoản 2 và khoản 4 Điều 5",
                &["điểm a khoản 1 Điều 5", "khoản 2 Điều 5", "khoản 4 Điều 5"],
                "",
            ),
            (
                "khoản 1, 2 Điều 43 và Khoản 1 Điều 44 Luật",
                &["khoản 1 Điều 43", "khoản 2 Điều 43", "khoản 1 Điều 44"],
                " Luật",
            ),
            ("từ Điều 3 đến Điều 9 của", &["từ Điều 3 đến Điều 9"], " của"),
            ("từ Điều 28 đến Điều 35, Chương 5, Nghị", &["từ Điều 28 đến Điều 35 Chương 5"], ", Nghị"),
            ("Điều 5-9 Nghị", &["từ Điều 5 đến Điều 9"], " Nghị"),
            ("Điều 5a, 12đ", &["Điều 5a", "Điều 12đ"], ""),
            ("Phần II, mục B.II, Hướng dẫn", &["Mục B.II Phần II"], ", Hướng dẫn"),
            ("Mục III Phần thứ nhất Hướng", &["Mục III Phần thứ nhất"], " Hướng"),
            ("Điều 4 Chương I của", &["Điều 4 Chương I"], " của"),
            ("điểm 2, mục II, Hướng", &["điểm 2 Mục II"], ", Hướng"),
            ("Điểm 10 (10.5), Quy định", &["điểm 10 (10.5)"], ", Quy định"),
            ("Điểm 3.5 Quy định", &["điểm 3.5"], " Quy định"),
            ("điểm 27.3.1 tiết b) Quy", &["điểm 27.3.1"], " Quy"),
            ("Phụ lục số 04 ban hành", &["Phụ lục 04"], " ban hành"),
            ("mục B.I.1 Nghị", &["Mục B.I.1"], " Nghị"),
            ("Điều 8.1 Luật", &["Điều 8.1"], " Luật"),
            ("khoản 8.1 và 8.2, Luật", &["khoản 8.1", "khoản 8.2"], ", Luật"),
            ("Điều 8.1. Luật", &["Điều 8.1"], ". Luật"),
            ("điểm aa khoản 1 Điều 5", &["điểm aa khoản 1 Điều 5"], ""),
            ("điểm đđ, e khoản 1", &["điểm đđ khoản 1", "điểm e khoản 1"], ""),
            ("Điểm a.1 khoản 1", &["điểm a.1 khoản 1"], ""),
            ("điểm a.1, a.2 khoản 1", &["điểm a.1 khoản 1", "điểm a.2 khoản 1"], ""),
            ("điểm a. Khoản", &["điểm a"], ". Khoản"),
            ("Điều 5, khoản 2 Nghị", &["khoản 2 Điều 5"], " Nghị"),
            (
                "Điều 93, 101 (khoản 3), 102 và 117 ( khoản 1 và khoản 2 ) Bộ",
                &["Điều 93", "khoản 3 Điều 101", "Điều 102", "khoản 1 Điều 117", "khoản 2 Điều 117"],
                " Bộ",
            ),
            ("khoản 1 Điều 5, Điều 7 (điểm a khoản 2) Luật", &["khoản 1 Điều 5", "điểm a khoản 2 Điều 7"], " Luật"),
            ("Điều 7 (khoản 2 Điều 9 Luật", &["Điều 7"], " (khoản 2 Điều 9 Luật"),
            ("Điều 7 (khoản 2 Điều 9) Luật", &["Điều 7"], " (khoản 2 Điều 9) Luật"),
        ] {
            let expected: Vec<String> = expected.iter().map(|place| (*place).to_owned()).collect();
            assert_eq!(shown(text), (expected, rest), "{text}");
        }
    }

    #[test]
    fn units_without_a_label_are_no_chain() {
        for text in [
            "điểm Luật này",
            "khoản này",
            "mục tiêu",
            "phần trăm",
            "điều khiển",
            "Điều 12345",
            "khoản 5%",
            "Điều 1.2.LQ.3",
            "Điều 8.1.2020",
            "Điều 8.1%",
            "điểm ab khoản 1",
            "chương trình",
        ] {
            assert!(chain(text).is_err(), "{text}");
        }
    }
}
