//! The labels of units: "a", "2", "5a", "IV", "B.I.1", "thứ nhất", "10 (10.5)".

use crate::document::ProvisionUnit as Unit;
use crate::grammar::ordinal::{ordinal, roman};
use crate::grammar::word::{Parsed, blank, fail, gap, keyword, one_of, read, word};
use crate::lexicon::SO;
use crate::lexicon::number_word::number_word;
use crate::text::mark::{digits, is_quote};
use crate::text::{Syllable, Word};

const THU: Syllable = Syllable::of("thứ");

/// The label of a unit, as written and without the word: "a", "2", "5a", "IV", "B.I.1", "thứ nhất", "10 (10.5)".
pub(super) fn label(input: &str, unit: Option<Unit>) -> Parsed<'_, &str> {
    let quoted = input.chars().next().filter(|c| is_quote(*c));
    let start = quoted.map_or(input, |c| &input[c.len_utf8()..]);
    let (rest, label) = match unit {
        Some(Unit::Dieu | Unit::Khoan) => figure(start)
            .or_else(|_| decimals(start))
            .or_else(|_| numeral(start))
            .or_else(|error| if THU.may_begin(start) { nth(start) } else { Err(error) })?,
        Some(Unit::Diem) | None => point(start)?,
        Some(Unit::Phan) => nth(start).or_else(|_| in_words(start)).or_else(|_| outline(start))?,
        Some(Unit::Chuong) => nth(start).or_else(|_| outline(start))?,
        Some(Unit::Muc) => {
            let (rest, _) = outline(start).or_else(|_| nth(start))?;
            let rest = gloss(rest).map_or(rest, |(rest, ())| rest);
            (rest, read(start, rest))
        }
        Some(Unit::PhuLuc) => {
            let start = match one_of(SO)(start) {
                Ok((rest, _)) => gap(rest)?.0,
                Err(_) => start,
            };
            outline(start)?
        }
    };
    let rest = match quoted.and(rest.chars().next()).filter(|c| is_quote(*c)) {
        Some(c) => &rest[c.len_utf8()..],
        None => rest,
    };
    Ok((rest, label))
}

/// A number with the letter of an inserted article: "5", "5a", "12đ".
pub(super) fn figure(input: &str) -> Parsed<'_, &str> {
    let len = digits(input, 5);
    if !(1..=4).contains(&len) {
        return fail(input);
    }
    let mut rest = &input[len..];
    if let Some(letter) = Word::read(rest) {
        if letter.letters() > 1 {
            return fail(input);
        }
        rest = &rest[letter.len()..];
        let more = digits(rest, 2);
        rest = &rest[more..];
    }
    if rest.starts_with('%') || decimal(rest).is_some() { fail(input) } else { Ok((rest, read(input, rest))) }
}

/// A Roman numeral.
fn numeral(input: &str) -> Parsed<'_, &str> {
    roman(input).map(|(rest, _)| (rest, read(input, rest)))
}

/// A decimal number, as the clauses of the Party's papers have, "3.2", and as law firms write a clause of an article: "Điều 8.1".
fn decimals(input: &str) -> Parsed<'_, &str> {
    let digits = input.bytes().take(4).take_while(u8::is_ascii_digit).count();
    match decimal(&input[digits..]) {
        Some(rest) if (1..=3).contains(&digits) && !goes_on(rest) => Ok((rest, read(input, rest))),
        _ => fail(input),
    }
}

/// Whether what follows makes something else of a decimal number: a percentage, a date, an article of the codification,
/// "Điều 1.2.LQ.3".
fn goes_on(rest: &str) -> bool {
    let behind = rest.strip_prefix('.').unwrap_or(rest);
    rest.starts_with('%') || behind.starts_with(char::is_alphanumeric)
}

/// The digits of a further step of a decimal label: ".5" in "10.5".
fn decimal(rest: &str) -> Option<&str> {
    let tail = rest.strip_prefix('.')?;
    let len = digits(tail, 3);
    (1..=2).contains(&len).then(|| &tail[len..])
}

/// A letter, "a", "đ1", "a.1", or two where the alphabet was not enough, "aa"; or a decimal number with its gloss: "1.3", "27.3.1", "10 (10.5)".
fn point(input: &str) -> Parsed<'_, &str> {
    let figures = digits(input, 4);
    if figures == 0 {
        let (rest, letter) = word(input)?;
        if letter.letters() > 1 && !is_doubled(read(input, rest)) {
            return fail(input);
        }
        let more = digits(rest, 3);
        let rest = if more == 0 { decimal(rest).unwrap_or(rest) } else { &rest[more..] };
        let label = read(input, rest);
        if Word::read(rest).is_some() {
            return fail(input);
        }
        // "điểm a)": the bracket closes the letter.
        return Ok((rest.strip_prefix(')').unwrap_or(rest), label));
    }
    let (mut rest, _) = match figure(&input[..figures]) {
        Ok(_) => (&input[figures..], ()),
        Err(_) => return fail(input),
    };
    while let Some(tail) = decimal(rest) {
        rest = tail;
    }
    if rest.starts_with('%') || Word::read(rest).is_some_and(|word| word.letters() > 1) {
        return fail(input);
    }
    if let Some(letter) = Word::read(rest) {
        rest = &rest[letter.len()..];
    }
    if let Ok((behind, _)) = gloss(rest) {
        rest = behind;
    }
    Ok((rest, read(input, rest)))
}

/// Whether a word is one letter twice.
fn is_doubled(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next() == letters.next() && letters.next().is_none()
}

/// "hai" in "phần hai".
fn in_words(input: &str) -> Parsed<'_, &str> {
    let (rest, first) = word(input)?;
    if number_word(first.syllable).is_some() { Ok((rest, read(input, rest))) } else { fail(input) }
}

/// The decimal number or the letter in brackets behind a point: " (10.5)", " (a)".
fn gloss(input: &str) -> Parsed<'_, ()> {
    let (start, ()) = blank(input)?;
    let Some(inner) = start.strip_prefix('(') else { return fail(input) };
    if let Some(letter) = Word::read(inner).filter(|word| word.letters() == 1) {
        if let Some(rest) = inner[letter.len()..].strip_prefix(')') {
            return Ok((rest, ()));
        }
    }
    let len = inner.bytes().take(12).take_while(|b| b.is_ascii_digit() || *b == b'.').count();
    match inner[len..].strip_prefix(')') {
        Some(rest) if inner[..len].contains('.') => Ok((rest, ())),
        _ => fail(input),
    }
}

/// "thứ nhất", "thứ II".
fn nth(input: &str) -> Parsed<'_, &str> {
    let (rest, _) = keyword(THU)(input)?;
    let (rest, ()) = gap(rest)?;
    let (rest, _) = ordinal(rest)?;
    Ok((rest, read(input, rest)))
}

/// A label of an outline: figures, a Roman numeral or a letter, and steps behind full stops: "IV", "2.1", "B.I.1".
fn outline(input: &str) -> Parsed<'_, &str> {
    let mut rest = step(input)?.0;
    for _ in 0..5 {
        match rest.strip_prefix('.').and_then(|tail| step(tail).ok()) {
            Some((tail, ())) => rest = tail,
            None => break,
        }
    }
    Ok((rest, read(input, rest)))
}

/// One step of an outline's label.
fn step(input: &str) -> Parsed<'_, ()> {
    let figures = digits(input, 4);
    if (1..=3).contains(&figures) {
        let rest = &input[figures..];
        let rest = match Word::read(rest) {
            Some(letter) if letter.letters() == 1 => &rest[letter.len()..],
            Some(_) => return fail(input),
            None => rest,
        };
        return if rest.starts_with('%') { fail(input) } else { Ok((rest, ())) };
    }
    // A numeral, or a letter alone: "IV", "A"; each with a figure behind it, "B2".
    let (rest, letters) = word(input)?;
    if letters.letters() > 1 && roman(input).is_err() {
        return fail(input);
    }
    let figures = digits(rest, 2);
    Ok((&rest[figures..], ()))
}
