//! Words, gaps and marks: the parsers that all others are made of.

use nom::error::{Error, ErrorKind};
use nom::{Err, IResult};

use crate::text::mark::{blanks, is_quote};
pub(crate) use crate::text::syllables;
use crate::text::{Syllable, Word};

/// What a parser of this grammar returns: the rest of the text and what it read.
///
/// Every input runs on to the end of the text, so a place is known from the length of the rest alone.
pub(crate) type Parsed<'t, T> = IResult<&'t str, T>;

/// The failure of a parser at `input`. Finding tries the next reading; which parser failed is of no interest.
pub(crate) fn fail<T>(input: &str) -> Parsed<'_, T> {
    Err(Err::Error(Error::new(input, ErrorKind::Verify)))
}

/// What was read between `input` and `rest`, its end.
pub(crate) fn read<'t>(input: &'t str, rest: &str) -> &'t str {
    &input[..input.len() - rest.len()]
}

/// A word.
pub(crate) fn word(input: &str) -> Parsed<'_, Word> {
    match Word::read(input) {
        Some(word) => Ok((&input[word.len()..], word)),
        None => fail(input),
    }
}

// The parsers below stand in hundreds of places. What they do is kept out of line: a mention runs through much of the
// grammar once, and code that fits the cache is worth more than the calls.

/// This word.
pub(crate) fn keyword(expected: Syllable) -> impl Fn(&str) -> Parsed<'_, &str> {
    move |input| keyword_at(input, expected)
}

#[inline(never)]
fn keyword_at(input: &str, expected: Syllable) -> Parsed<'_, &str> {
    match Some(input).filter(|input| expected.may_begin(input)).and_then(Word::read) {
        Some(word) if word.syllable == expected => Ok((&input[word.len()..], &input[..word.len()])),
        _ => fail(input),
    }
}

/// One of these words.
pub(crate) fn one_of(expected: &'static [Syllable]) -> impl Fn(&str) -> Parsed<'_, Word> {
    move |input| one_at(input, expected)
}

#[inline(never)]
fn one_at<'t>(input: &'t str, expected: &[Syllable]) -> Parsed<'t, Word> {
    match Word::read(input) {
        Some(word) if expected.contains(&word.syllable) => Ok((&input[word.len()..], word)),
        _ => fail(input),
    }
}

/// One of these words, with the blanks behind it; or right before a capital, where the blank was forgotten: "củaChính phủ".
pub(crate) fn leading(expected: &'static [Syllable]) -> impl Fn(&str) -> Parsed<'_, ()> {
    move |input| match one_of(expected)(input) {
        Ok((rest, _)) => gap(rest),
        Err(_) => match Word::before_capital(input) {
            Some(word) if expected.contains(&word.syllable) => Ok((&input[word.len()..], ())),
            _ => fail(input),
        },
    }
}

/// These words, one behind the other.
pub(crate) fn phrase(expected: &'static [Syllable]) -> impl Fn(&str) -> Parsed<'_, &str> {
    move |input| phrase_at(input, expected)
}

#[inline(never)]
fn phrase_at<'t>(input: &'t str, expected: &[Syllable]) -> Parsed<'t, &'t str> {
    let mut rest = input;
    for (at, syllable) in expected.iter().enumerate() {
        if at > 0 {
            rest = gap(rest)?.0;
        }
        rest = keyword_at(rest, *syllable)?.0;
    }
    Ok((rest, read(input, rest)))
}

/// The blanks before the next word, if any, with at most one line break among them.
#[inline(never)]
pub(crate) fn blank(input: &str) -> Parsed<'_, ()> {
    Ok((&input[blanks(input)..], ()))
}

/// The blanks between two words: at least one.
#[inline(never)]
pub(crate) fn gap(input: &str) -> Parsed<'_, ()> {
    match blanks(input) {
        0 => fail(input),
        len => Ok((&input[len..], ())),
    }
}

/// The blanks before `word`, or nothing where it was glued to what stands before it: "Chính phủngày".
#[inline(never)]
pub(crate) fn gap_or_glued(input: &str, word: Syllable) -> Parsed<'_, ()> {
    match gap(input) {
        Err(_) if word.may_begin(input) => keyword_at(input, word).map(|_| (input, ())),
        found => found,
    }
}

/// Whether a word with a capital stands behind a blank.
pub(crate) fn capital_follows(input: &str) -> bool {
    gap(input).is_ok_and(|(rest, ())| Word::read(rest).is_some_and(|word| word.capital()))
}

/// A comma with the blanks round it.
#[inline(never)]
pub(crate) fn comma(input: &str) -> Parsed<'_, ()> {
    let rest = &input[blanks(input)..];
    match rest.strip_prefix(',') {
        Some(rest) => blank(rest),
        None => fail(input),
    }
}

/// A comma with the blanks round it, or blanks alone, or nothing.
pub(crate) fn optional_comma(input: &str) -> Parsed<'_, ()> {
    comma(input).or_else(|_| blank(input))
}

/// The blanks, quotation marks and marks of emphasis that may stand before a word in marked-up text.
pub(crate) fn dressing(input: &str) -> Parsed<'_, ()> {
    let mut rest = &input[blanks(input)..];
    while let Some(mark) = rest.chars().next().filter(|c| matches!(c, '*' | '_' | '[') || is_quote(*c)) {
        rest = &rest[mark.len_utf8()..];
    }
    Ok((rest, ()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_each_other_over_gaps() {
        const KEM_THEO: &[Syllable] = syllables!("ban hành kèm theo");
        for (text, rest) in [
            ("ban hành kèm theo Nghị", Some(" Nghị")),
            ("Ban  hành\nkèm\u{A0}theo", Some("")),
            ("banhành kèm theo", None),
            ("ban hành kèm", None),
            ("ban hành\n\nkèm theo", None),
        ] {
            assert_eq!(phrase(KEM_THEO)(text).ok().map(|(rest, _)| rest), rest, "{text:?}");
        }
    }

    #[test]
    fn a_word_may_be_glued_to_a_capital() {
        const CUA: &[Syllable] = syllables!("của");
        for (text, rest) in [
            ("của Chính phủ", Some("Chính phủ")),
            ("củaChính phủ", Some("Chính phủ")),
            ("cu\u{309}aChi\u{301}nh", Some("Chi\u{301}nh")),
            ("của", None),
            ("củachính phủ", None),
            ("CỦACHÍNH", None),
            ("doChính", None),
        ] {
            assert_eq!(leading(CUA)(text).ok().map(|(rest, ())| rest), rest, "{text:?}");
        }
    }

    #[test]
    fn a_comma_takes_the_blanks_round_it() {
        for (text, rest) in [(" , ngày", Some("ngày")), (",ngày", Some("ngày")), (" ngày", None)] {
            assert_eq!(comma(text).ok().map(|(rest, ())| rest), rest, "{text:?}");
        }
        assert_eq!(optional_comma(" ngày").unwrap().0, "ngày");
    }

    #[test]
    fn marks_of_emphasis_are_no_words() {
        assert_eq!(dressing(" **“Quy định").unwrap().0, "Quy định");
    }
}
