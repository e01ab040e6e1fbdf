//! Ordinals of congresses, plenums and terms: in figures, in Roman numerals and in words.
//!
//! ```ebnf
//! ordinal = figures | roman | word , [ word , [ word ] ] ;
//! nth     = [ "lần" ] , "thứ" , ordinal ;
//! term    = ( "khóa" | "K" ) , [ "thứ" ] , ordinal ;
//! ```

use super::word::{Parsed, blank, fail, gap, keyword, leading, word};
use crate::lexicon::number_word::number_word;
use crate::text::mark::{digits, is_invisible};
use crate::text::{Syllable, Word, latin, roman as roman_numeral};

const LAN: Syllable = Syllable::of("lần");
const THU: Syllable = Syllable::of("thứ");
const KHOA: Syllable = Syllable::of("khóa");

/// "lần thứ XIII", "thứ tư", "lần 13".
pub(crate) fn nth(input: &str) -> Parsed<'_, u8> {
    if let Ok((rest, _)) = keyword(LAN)(input) {
        let (rest, ()) = gap(rest)?;
        return match keyword(THU)(rest) {
            Ok((rest, _)) => blank(rest).and_then(|(rest, ())| ordinal(rest)),
            Err(_) => figures(rest).or_else(|_| roman(rest)),
        };
    }
    let (rest, _) = keyword(THU)(input)?;
    let (rest, ()) = gap(rest)?;
    ordinal(rest)
}

/// "khóa XII", "khoá 13", "Khóa thứ XII".
pub(crate) fn term(input: &str) -> Parsed<'_, u8> {
    let rest = match keyword(KHOA)(input) {
        Ok((rest, _)) => blank(rest)?.0,
        Err(_) => leading(&[KHOA])(input)?.0,
    };
    let rest = match keyword(THU)(rest) {
        Ok((rest, _)) => gap(rest)?.0,
        Err(_) => rest,
    };
    figures(rest).or_else(|_| roman(rest))
}

/// "4", "XIII", "tư", "mười một".
pub(crate) fn ordinal(input: &str) -> Parsed<'_, u8> {
    figures(input).or_else(|_| roman(input)).or_else(|_| number_in_words(input))
}

/// One or two digits that stand alone.
pub(crate) fn figures(input: &str) -> Parsed<'_, u8> {
    let len = digits(input, 4);
    let (figures, rest) = input.split_at(len);
    match figures.parse() {
        Ok(value) if len <= 2 && value > 0 && Word::read(rest).is_none() && !continues_figure(rest) => {
            Ok((rest, value))
        }
        _ => fail(input),
    }
}

/// Whether a figure goes on behind its digits: "4.500", "10%", "6/2017".
fn continues_figure(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        Some('%') => true,
        Some('.' | ',' | '/' | '-') => chars.next().is_some_and(|c| c.is_ascii_digit()),
        _ => false,
    }
}

/// A Roman numeral of at most two figures, as a word of its own.
pub(crate) fn roman(input: &str) -> Parsed<'_, u8> {
    if !input.starts_with(|c| roman_digit(c).is_some()) {
        return fail(input);
    }
    let Some(word) = Word::read(input).filter(|word| word.letters() <= 8) else { return fail(input) };
    let text = &input[..word.len()];
    match roman_value(text) {
        Some(value) => Ok((&input[word.len()..], value)),
        None => fail(input),
    }
}

/// The value of one letter of a Roman numeral, of any alphabet that draws it so.
const fn roman_digit(c: char) -> Option<u8> {
    match latin(c) {
        'I' | 'i' => Some(1),
        'V' | 'v' => Some(5),
        'X' | 'x' => Some(10),
        'L' | 'l' => Some(50),
        _ => None,
    }
}

/// The value of a Roman numeral that is written by the rules, in either case.
fn roman_value(text: &str) -> Option<u8> {
    let (mut value, mut last) = (0u8, 0u8);
    let letters = || text.chars().filter(|c| !is_invisible(*c)).map(latin);
    for c in letters().rev() {
        let digit = roman_digit(c)?;
        if digit < last {
            value = value.checked_sub(digit)?;
        } else {
            value = value.checked_add(digit)?;
            last = digit;
        }
    }
    // Only the form that this value has: "IIII" and "VX" are no numerals.
    let same = |(written, c): (char, char)| written.eq_ignore_ascii_case(&c);
    let rule = roman_numeral(value);
    (value > 0 && letters().count() == rule.len() && letters().zip(rule.chars()).all(same)).then_some(value)
}

const MUOI: Syllable = Syllable::of("mươi");

/// "tư", "mười", "mười lăm", "hai mươi", "hai mươi mốt".
pub(crate) fn number_in_words(input: &str) -> Parsed<'_, u8> {
    let (rest, first) = word(input)?;
    let Some(value) = number_word(first.syllable) else { return fail(input) };
    let next = gap(rest).and_then(|(rest, ())| word(rest));
    match next {
        Ok((rest, second)) if value == 10 => match number_word(second.syllable) {
            Some(unit @ 1..=9) => Ok((rest, 10 + unit)),
            _ => Ok((&input[first.len()..], value)),
        },
        Ok((rest, second)) if value > 1 && second.syllable == MUOI => {
            let tens = value * 10;
            match gap(rest).and_then(|(rest, ())| word(rest)) {
                Ok((tail, third)) => match number_word(third.syllable) {
                    Some(unit @ 1..=9) => Ok((tail, tens + unit)),
                    _ => Ok((rest, tens)),
                },
                Err(_) => Ok((rest, tens)),
            }
        }
        _ => Ok((&input[first.len()..], value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_of_every_kind_have_their_value() {
        for (text, value, rest) in [
            ("lần thứ XIII của", 13, " của"),
            ("lần thứ 13", 13, ""),
            ("lần thứ tư Ban", 4, " Ban"),
            ("lần thứ mười lăm", 15, ""),
            ("lần thứ hai mươi mốt", 21, ""),
            ("lần thứ mười Ban", 10, " Ban"),
            ("lần thứ Nhất", 1, ""),
            ("lần XX,", 20, ","),
            ("thứ bảy", 7, ""),
        ] {
            assert_eq!(nth(text), Ok((rest, value)), "{text}");
        }
        for text in ["lần thứ", "lần thứ mấy", "lần nữa", "thứ IIII", "lần thứ 0"] {
            assert!(nth(text).is_err(), "{text}");
        }
    }

    #[test]
    fn terms_are_named_in_figures_and_numerals() {
        for (text, value, rest) in [
            ("khóa XII)", 12, ")"),
            ("khoá 13", 13, ""),
            ("Khóa thứ X", 10, ""),
            ("KHÓA XIV", 14, ""),
            ("khóa xi", 11, ""),
            // In Greek capitals, and with a Cyrillic one.
            ("khóa ΧΙΙ,", 12, ","),
            ("khóa ХI,", 11, ","),
        ] {
            assert_eq!(term(text), Ok((rest, value)), "{text}");
        }
        for text in ["khóa học", "khóa 2020", "khóa 4.500", "khóa MM"] {
            assert!(term(text).is_err(), "{text}");
        }
    }

    #[test]
    fn numerals_round_trip() {
        for value in 1..=89 {
            assert_eq!(roman_value(&roman_numeral(value)), Some(value), "{value}");
        }
    }
}
