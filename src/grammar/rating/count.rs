//! Figures as evaluations give them: of a total, in words, or none at all.

use super::Item;
use crate::grammar::figure::{Figure, bounded, count, range, thousands};
use crate::grammar::ordinal::number_in_words;
use crate::grammar::word::{Parsed, fail, gap, phrase};
use crate::lexicon::counted::{OUT_OF, ROUND};
use crate::lexicon::unit::unit_name;
use crate::rating::Bound;
use crate::text::mark::{in_line_blanks, invisible_in_decimal, is_hyphen, is_line_break, is_slash};
use crate::text::{Syllable, Word};

/// A figure, or a count of a total: "43 trong tổng số 46"; of a range the upper end behind `last`, if that caps it.
pub(super) fn figure_or_total(input: &str, last: Option<Item>) -> Parsed<'_, Item> {
    let capped = matches!(last, Some(Item::Bound(Bound::AtMost | Bound::LessThan)));
    // "HTXSNV: 12 - 30 chi bộ HTTNV" is a list, "tăng từ 80 đến 90 chi bộ" a change.
    let other = matches!(last, Some(Item::Level { .. } | Item::Colon | Item::Column | Item::Unit(_) | Item::Change));
    if let Some((rest, lower, upper)) = range(input).filter(|_| !other) {
        return Ok((rest, Item::Figure(if capped { Figure::Count(upper) } else { Figure::Range(lower) })));
    }
    let fraction = |part, (rest, whole)| (rest, Item::Figure(Figure::Fraction(part, whole)));
    match bounded(input, capped) {
        Ok((rest, Figure::Count(part))) => {
            let (rest, part) = in_round(rest, |of| part.checked_mul(of)).unwrap_or((rest, part));
            Ok(total(rest).map_or((rest, Item::Figure(Figure::Count(part))), |total| fraction(part, total)))
        }
        Ok((rest, Figure::Decimal(value))) => {
            let (rest, figure) = match in_round(rest, |of| value.counting(of)) {
                Some((rest, count)) => (rest, Figure::Count(count)),
                None => (rest, Figure::Decimal(value)),
            };
            Ok((rest, Item::Figure(figure)))
        }
        Ok((rest, figure)) => Ok((rest, Item::Figure(figure))),
        // "1 234 trong tổng số 1 300 đảng viên".
        Err(failed) => {
            let (rest, part) = thousands(input).ok_or(failed.clone())?;
            let total = total(rest).filter(|(_, whole)| part <= *whole);
            total.map(|total| fraction(part, total)).ok_or(failed)
        }
    }
}

/// What is behind the word for thousands or millions, before the noun that is counted, and how many there are: "8 nghìn hộ",
/// "18,2 triệu gia đình".
fn in_round(rest: &str, times: impl Fn(u32) -> Option<u32>) -> Option<(&str, u32)> {
    let start = &rest[in_line_blanks(rest)..];
    let word = Word::read(start)?;
    let (_, factor) = ROUND.iter().find(|(known, _)| *known == word.syllable)?;
    let behind = &start[word.len()..];
    let noun = &behind[in_line_blanks(behind)..];
    Word::read(noun).and_then(|word| unit_name(word, noun))?;
    times(*factor).map(|count| (behind, count))
}

/// The total behind a count: " trong tổng số 46".
fn total(rest: &str) -> Option<(&str, u32)> {
    let (words, ()) = gap(rest).ok()?;
    OUT_OF.iter().find_map(|out_of| {
        let (rest, _) = phrase(out_of)(words).ok()?;
        count(gap(rest).ok()?.0).ok()
    })
}

/// What is behind digits that are no figure of a rating: a date, a document's number.
pub(super) fn skip_figure(input: &str) -> &str {
    const LONGEST: usize = 64;
    const PARTS: usize = 16;
    let mut parted = false;
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '.' | ',') || is_slash(c) || is_hyphen(c);
    let mut rest = input;
    for _ in 0..PARTS {
        let end = rest.char_indices().skip(1).find(|(at, c)| *at >= LONGEST || !goes_on(*c));
        let end = end.map_or(rest.len(), |(at, _)| at);
        // Blanks may part the thousands of its last digits: "987/1 300".
        let digits = rest[..end].trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let last = thousands(&rest[digits..]);
        parted |= last.is_some();
        rest = last.map_or(&rest[end..], |(behind, _)| behind);
        // A figure that an invisible character parts is one that nobody reads: its second half is none either.
        let unseen = invisible_in_decimal(rest).len();
        if unseen == 0 {
            break;
        }
        parted = true;
        rest = &rest[unseen..];
    }
    // Nor does its total count anything by itself.
    if let Some((behind, _)) = total(rest).filter(|_| parted) {
        return behind;
    }
    rest.trim_start_matches('\u{200B}')
}

/// "không" right before a unit, "không TCCSĐ nào", or as all that is said, "yếu kém: không.".
pub(super) fn zero(input: &str, word: Word) -> Parsed<'_, Item> {
    if word.syllable != const { Syllable::of("không") } {
        return fail(input);
    }
    let rest = &input[word.len()..];
    // "yếu kém: không."
    let behind = rest[in_line_blanks(rest)..].chars().next();
    if behind.is_none_or(|c| matches!(c, '.' | ',' | ';' | ')' | '|') || is_line_break(c)) {
        return Ok((rest, Item::Zero));
    }
    let (start, ()) = gap(rest)?;
    let next = Word::read(start);
    match next.and_then(|next| unit_name(next, start)) {
        Some(_) => Ok((rest, Item::Zero)),
        None => fail(input),
    }
}

/// A number in words before a unit or before "trong số": "hai chi bộ", "mười một đảng viên".
pub(super) fn in_words(input: &str, word: Word) -> Parsed<'_, Item> {
    const TRONG: Syllable = Syllable::of("trong");
    // "năm" before a unit is the year far more often than it is five.
    if word.syllable == const { Syllable::of("năm") } {
        return fail(input);
    }
    let (rest, value) = number_in_words(input)?;
    let (start, ()) = gap(rest)?;
    let next = Word::read(start);
    let counts = next.is_some_and(|next| next.syllable == TRONG || unit_name(next, start).is_some());
    if counts { Ok((rest, Item::Figure(Figure::Count(u32::from(value))))) } else { fail(input) }
}
