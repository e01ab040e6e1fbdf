//! The number of a document, with the year and the symbol behind it.
//!
//! ```ebnf
//! number    = head , [ separator , year ] , [ separator , symbol ] | head , separator , symbol , slash , year | digits , "-" , letter ;
//! head      = [ "O" | "I" | "l" ] , digits , [ "." , digits ] , [ suffix ] ;
//! suffix    = "a" | "b" | "c" | "d" | "bis" | ( "O" | "I" | "l" ) , [ digits ] ;
//! separator = [ blank ] , [ slash | hyphen | "." | "_" ] , [ blank ] ;
//! year      = four digits | two digits ;
//! ```
//!
//! State papers put the year inside the number since 1996 (`30/2020/NĐ-CP`), the Party never does (`05-CT/TW`); papers
//! of the seventies and eighties put it behind (`206-CP/1979`). `O`, `I` and `l` are figures as scanners read
//! them.

use super::symbol::{Separator, Symbol, symbol};
use super::word::{Parsed, fail};
use crate::lexicon::year::{FIRST_WITH_SYMBOL, NUMBERED, SPACED, in_full, is_short};
use crate::text::mark::{blanks, digits as digits_at, in_line_blanks, is_blank, is_hyphen, is_slash};
use crate::text::{Word, is_scanned_digit, scanned_digits};

/// A number as read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number<'t> {
    /// As written, with its suffix: "05", "12b", "141-B".
    pub(crate) digits: &'t str,
    pub(crate) year: Option<u16>,
    pub(crate) symbol: Option<Symbol<'t>>,
}

/// What stands before a number, and so what may be read behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Before {
    /// The name of a kind, or "số": symbols that no table knows are symbols here.
    Name,
    /// Anything else: the symbol must speak for itself.
    Text,
}

/// Digits that a number has at most; telephone and account numbers have more.
const MOST_DIGITS: usize = 5;

/// The number at the beginning of `input`, which must begin with a digit, or behind a name with one that was read for a letter.
pub(crate) fn number(input: &str, before: Before) -> Parsed<'_, Number<'_>> {
    let (rest, digits) = digits(input, before)?;
    let joint = separator(rest);
    // Without a name before it a number is told by its symbol alone.
    if joint.is_none() && before == Before::Text {
        return fail(input);
    }
    joint
        .and_then(|joint| with_year(rest, digits, before, joint))
        .or_else(|| spaced(rest, digits, before))
        .or_else(|| with_symbol(rest, digits, before, joint))
        .or_else(|| alone(input, rest, digits, before))
        .map_or_else(|| fail(input), Ok)
}

/// The digits of a number and the letter behind them.
fn digits(input: &str, before: Before) -> Parsed<'_, &str> {
    let mut len = match count_digits(input) {
        0 if before == Before::Name => scanned_first(input),
        len => len,
    };
    if !(1..=MOST_DIGITS).contains(&len) {
        return fail(input);
    }
    if let Some(tail) = input[len..].strip_prefix('.') {
        len += dotted(tail, len, before).map_or(0, |more| 1 + more);
    }
    len += suffix(&input[len..]);
    Ok((&input[len..], &input[..len]))
}

/// The length of digits of which a scanner read the first for a letter: "l600".
#[cold]
fn scanned_first(input: &str) -> usize {
    if !is_scanned_digit(input.as_bytes().first()) {
        return 0;
    }
    match count_digits(&input[1..]) {
        0 => 0,
        more => 1 + more,
    }
}

/// How many digits behind a full stop belong to a number whose first digits are `len`.
///
/// "66.1/2025/NQ-CP" is one paper of a series, "1.719/QĐ-TTg" a number with its thousands apart.
fn dotted(tail: &str, len: usize, before: Before) -> Option<usize> {
    let more = Some(count_digits(tail)).filter(|more| (1..=3).contains(more))?;
    let behind = &tail[more..];
    let ends = || behind.chars().next().is_none_or(|c| is_blank(c) || matches!(c, ')' | ';'));
    let alone = before == Before::Name && len == 2 && more < 3 && ends();
    let parted = behind.starts_with(is_slash) || more == 3 && behind.starts_with(is_hyphen) || begins_symbol(behind);
    (parted || alone).then_some(more)
}

/// Whether a hyphen stands there and a code behind it.
fn begins_symbol(behind: &str) -> bool {
    behind.strip_prefix(is_hyphen).and_then(Word::read).is_some_and(|word| word.capital())
}

/// The length of the letter behind the digits of a number.
fn suffix(tail: &str) -> usize {
    match tail.as_bytes() {
        // Nearly always a separator or the end of a sentence stands there.
        [b'/' | b'-' | b'.' | b',' | b';' | b')', ..] => 0,
        [b'b', b'i', b's', ..] => 3,
        [b'a'..=b'd' | b'A'..=b'D', ..]
            if !tail[1..].starts_with(|c: char| c.is_alphanumeric() || ('\u{300}'..'\u{370}').contains(&c)) =>
        {
            1
        }
        [b'O' | b'o' | b'I' | b'l', ..] => scanned_later(tail),
        // "08 a/2010/TT-BTP": over a blank only before a year.
        _ => {
            let gap = in_line_blanks(tail);
            let behind = tail[gap..].strip_prefix(['a', 'b', 'c']).filter(|_| gap > 0);
            let year = behind.and_then(|behind| behind.strip_prefix(is_slash)).filter(|year| count_digits(year) == 4);
            if year.is_some() { gap + 1 } else { 0 }
        }
    }
}

/// The length of a letter that a scanner read for a figure, and of the figures behind it: "34O-CV/ĐU", "1O5/QĐ-TTg", "số 1O,".
#[cold]
fn scanned_later(tail: &str) -> usize {
    let len = 1 + count_digits(&tail[1..]);
    let ends = |c| matches!(c, ' ' | ',' | ';' | '.' | ')');
    match tail[len..].chars().next() {
        Some(c) if is_hyphen(c) || is_slash(c) => len,
        None if len == 1 && tail.starts_with('O') => 1,
        Some(c) if len == 1 && tail.starts_with('O') && ends(c) => 1,
        _ => 0,
    }
}

fn count_digits(input: &str) -> usize {
    digits_at(input, MOST_DIGITS + 2)
}

/// A year of four digits, or of two as papers before 1997 and careless typists have it, at the beginning of `input`.
fn year(input: &str) -> Option<(&str, u16)> {
    let len = count_digits(input);
    let value: u16 = input[..len].parse().ok()?;
    match len {
        4 if NUMBERED.contains(&value) => Some((&input[len..], value)),
        2 if is_short(value) => Some((&input[len..], in_full(value))),
        _ => None,
    }
}

/// What follows a separator, and which one it is.
type Joint<'t> = (&'t str, Separator);

/// The separator between number and year or symbol, with the blanks round it.
fn separator(input: &str) -> Option<Joint<'_>> {
    // "**số 203**/2025/QH15": the marks of emphasis end before the separator.
    let input = match input.as_bytes() {
        [b'*', b'*', b'/', ..] => &input[2..],
        [b'*', b'/', ..] => &input[1..],
        _ => input,
    };
    let rest = &input[blanks(input)..];
    let c = rest.chars().next()?;
    let separator = match c {
        c if c.is_ascii_alphanumeric() => return None,
        c if is_slash(c) => Separator::Slash,
        c if is_hyphen(c) => Separator::Hyphen,
        // Between figures and codes alone: a full stop with a blank behind it ends a sentence or heads an item.
        '.' | '_' if rest.len() == input.len() && blanks(&rest[1..]) == 0 => {
            return Some((&rest[1..], Separator::Hyphen));
        }
        _ => return None,
    };
    let mut behind = &rest[c.len_utf8()..];
    // Typed twice.
    if let Some(c) = behind.chars().next().filter(|c| is_slash(*c) || is_hyphen(*c)) {
        behind = &behind[c.len_utf8()..];
    }
    Some((&behind[blanks(behind)..], separator))
}

/// `30/2020/NĐ-CP`, `26-2019-NĐ-CP`, `165/2024NĐ-CP`; `71/2024` where a name stands before it.
fn with_year<'t>(rest: &'t str, digits: &'t str, before: Before, joint: Joint<'t>) -> Option<(&'t str, Number<'t>)> {
    let (behind, first) = joint;
    let dotted = rest.starts_with(['.', '_']);
    let figures = count_digits(behind);
    let Some((rest, year)) = year(behind) else {
        // Mostly the symbol begins here.
        if figures == 0 || before == Before::Text {
            return None;
        }
        let tail = &behind[figures..];
        let scanned = is_scanned_digit(tail.as_bytes().first());
        return if scanned { scanned_year(behind, digits) } else { broken_year(tail, digits, figures) };
    };
    // Where no separator follows, the slash behind the year was lost.
    let (codes, separator) = separator(rest).unwrap_or((rest, Separator::Slash));
    match symbol(codes, separator) {
        Ok((rest, symbol))
            if before == Before::Name
                || symbol.is_certain()
                || first == Separator::Slash && figures == 4 && symbol.names_both() =>
        {
            // Two figures are a year, and a full stop is a slash, only before a symbol that is known.
            let known = symbol.known > 1 || symbol.term.is_some();
            let plausible = if figures == 2 || dotted { known } else { symbol.is_longer_than_a_letter() };
            plausible.then_some((rest, Number { digits, year: Some(year), symbol: Some(symbol) }))
        }
        // "Luật 10/59": the year of papers before 1960 in two figures.
        _ if before == Before::Name
            && first == Separator::Slash
            && (figures == 4 || year < FIRST_WITH_SYMBOL)
            && ends_number(rest) =>
        {
            Some((rest, Number { digits, year: Some(year), symbol: None }))
        }
        _ => None,
    }
}

/// A year that lost or won a figure, `156/201/TT-BTC`, `02/20217/NĐ-CP`: the number and the symbol stand, no year is told.
fn broken_year<'t>(rest: &'t str, digits: &'t str, figures: usize) -> Option<(&'t str, Number<'t>)> {
    if !matches!(figures, 3 | 5) {
        return None;
    }
    let (codes, Separator::Slash) = separator(rest)? else { return None };
    let (rest, symbol) = symbol(codes, Separator::Slash).ok()?;
    symbol.is_certain().then_some((rest, Number { digits, year: None, symbol: Some(symbol) }))
}

/// A year of which a scanner read a figure for a letter: `30/2O20/NĐ-CP`.
#[cold]
fn scanned_year<'t>(behind: &'t str, digits: &'t str) -> Option<(&'t str, Number<'t>)> {
    let (rest, year) = scanned_digits(behind, 4).filter(|(_, year)| NUMBERED.contains(year))?;
    let (codes, separator) = separator(rest)?;
    let (rest, symbol) = symbol(codes, separator).ok()?;
    symbol.is_certain().then_some((rest, Number { digits, year: Some(year), symbol: Some(symbol) }))
}

/// `26 2025 NĐ CP`, `123 2024`: blanks for all separators, behind a name.
fn spaced<'t>(rest: &'t str, digits: &'t str, before: Before) -> Option<(&'t str, Number<'t>)> {
    if before == Before::Text {
        return None;
    }
    let gap = blanks(rest);
    let behind = &rest[gap..];
    if gap == 0 || count_digits(behind) != 4 {
        return None;
    }
    let (rest, year) = year(behind)?;
    let gap = blanks(rest);
    if let (true, Ok((rest, symbol))) = (gap > 0, symbol(&rest[gap..], Separator::Slash)) {
        if symbol.kind.is_some() && symbol.body.is_some() {
            return Some((rest, Number { digits, year: Some(year), symbol: Some(symbol) }));
        }
    }
    // "Nghị định 123 2024 về": as headlines shorten it.
    let short = matches!(digits.len(), 2 | 3) && SPACED.contains(&year) && ends_number(rest);
    short.then_some((rest, Number { digits, year: Some(year), symbol: None }))
}

/// `118/QĐ-TTg`, `05-CT/TW`, `52 HD/BTCTW`, `1719QĐ-TTg`, `50/CP/1995`.
fn with_symbol<'t>(
    rest: &'t str,
    digits: &'t str,
    before: Before,
    joint: Option<Joint<'t>>,
) -> Option<(&'t str, Number<'t>)> {
    let (codes, first) = match joint {
        // A date, a range, a fraction.
        Some((figures, _)) if figures.starts_with(|c: char| c.is_ascii_digit()) => return None,
        Some(joint) => joint,
        None if before == Before::Text => return None,
        None => {
            // A blank or nothing: only codes that are known, and only behind a name.
            let gap = blanks(rest);
            let separator = if gap > 0 { Separator::Blank } else { Separator::None };
            (&rest[gap..], separator)
        }
    };
    let (rest, symbol) = symbol(codes, first).ok()?;
    let certain = match (before, first) {
        (Before::Name, Separator::Slash | Separator::Hyphen) => {
            symbol.codes > 1 || symbol.known > 0 || symbol.is_longer_than_a_letter()
        }
        (Before::Name, _) => symbol.known > 0 && (symbol.codes > 1 || symbol.is_certain()),
        // "5.000/CP": thousands of something, unless the symbol says more.
        (Before::Text, Separator::Slash | Separator::Hyphen) => {
            symbol.is_certain() && (symbol.codes > 1 || !digits.contains('.'))
        }
        (Before::Text, _) => false,
    };
    if !certain {
        return None;
    }
    // Papers of the seventies to nineties: the year behind the symbol.
    let old = separator(rest).filter(|(_, separator)| *separator == Separator::Slash);
    if let Some((rest, year)) = old.and_then(|(tail, _)| year(tail)).filter(|(rest, _)| ends_number(rest)) {
        return Some((rest, Number { digits, year: Some(year), symbol: Some(symbol) }));
    }
    Some((rest, Number { digits, year: None, symbol: Some(symbol) }))
}

/// A number without a symbol, behind a name: "05", "141-B".
fn alone<'t>(input: &'t str, rest: &'t str, digits: &'t str, before: Before) -> Option<(&'t str, Number<'t>)> {
    // A figure with its thousands apart is a number only with its symbol.
    if before == Before::Text || digits.split_once('.').is_some_and(|(_, more)| more.len() == 3) {
        return None;
    }
    // "141-B": a letter that tells two papers of one number apart.
    if let Some(tail) = rest.strip_prefix('-') {
        let letter = Word::read(tail).filter(|word| word.letters() == 1 && word.capital());
        if let Some(rest) = letter.map(|word| &tail[word.len()..]).filter(|rest| ends_number(rest)) {
            let digits = &input[..input.len() - rest.len()];
            return Some((rest, Number { digits, year: None, symbol: None }));
        }
    }
    ends_number(rest).then_some((rest, Number { digits, year: None, symbol: None }))
}

/// Whether a number may end here: what follows does not make another figure of it.
fn ends_number(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        None => true,
        Some('%') => false,
        Some(c) if c.is_alphanumeric() => false,
        // A decimal, a date, a range, a ratio.
        Some(c) if matches!(c, '.' | ',' | ':') || is_slash(c) || is_hyphen(c) => {
            let behind = chars.as_str();
            let figure = behind.starts_with(|c: char| c.is_ascii_digit());
            !(figure || !matches!(c, ',' | '.' | ':') && continues(behind))
        }
        Some(_) => {
            let behind = &rest[blanks(rest)..];
            let mut chars = behind.chars();
            match chars.next() {
                Some('%') => false,
                // "15 / 5", "2021 - 2025".
                Some(c) if is_slash(c) || is_hyphen(c) => {
                    let tail = chars.as_str();
                    !tail[blanks(tail)..].starts_with(|c: char| c.is_ascii_digit())
                }
                _ => true,
            }
        }
    }
}

/// Whether a letter stands right behind a hyphen or a slash, as in a symbol that no reading fits.
fn continues(behind: &str) -> bool {
    Word::read(behind).is_some_and(|word| word.capital())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, before: Before) -> Option<(&str, Option<u16>, Option<&str>, &str)> {
        let (rest, number) = number(text, before).ok()?;
        Some((number.digits, number.year, number.symbol.map(|symbol| symbol.text), rest))
    }

    #[test]
    fn numbers_of_every_system_are_read() {
        for (text, digits, year, symbol, rest) in [
            ("30/2020/NĐ-CP ngày", "30", Some(2020), Some("NĐ-CP"), " ngày"),
            ("05-CT/TW của", "05", None, Some("CT/TW"), " của"),
            ("118/QĐ-TTg", "118", None, Some("QĐ-TTg"), ""),
            ("45/2019/QH14.", "45", Some(2019), Some("QH14"), "."),
            ("18-L/CTN Dầu khí", "18", None, Some("L/CTN"), " Dầu khí"),
            ("12b-NQ/TW", "12b", None, Some("NQ/TW"), ""),
            ("30a/2008/NQ-CP", "30a", Some(2008), Some("NQ-CP"), ""),
            ("66.1/2025/NQ-CP", "66.1", Some(2025), Some("NQ-CP"), ""),
            ("7.1-KL/TW", "7.1", None, Some("KL/TW"), ""),
            ("37 /2019/TT-BCT", "37", Some(2019), Some("TT-BCT"), ""),
            ("155/2014//TT-BTC", "155", Some(2014), Some("TT-BTC"), ""),
            ("26-2019-NĐ-CP", "26", Some(2019), Some("NĐ-CP"), ""),
            ("40.2018.TT.BLĐTBXH", "40", Some(2018), Some("TT.BLĐTBXH"), ""),
            ("165/2024NĐ-CP", "165", Some(2024), Some("NĐ-CP"), ""),
            ("115/2017-BTC", "115", Some(2017), Some("BTC"), ""),
            ("156/201/TT-BTC", "156", None, Some("TT-BTC"), ""),
            ("156/2013/TTBTC", "156", Some(2013), Some("TTBTC"), ""),
            ("150 CP ngày", "150", None, Some("CP"), " ngày"),
            ("206-CP/1979,", "206", Some(1979), Some("CP"), ","),
            ("50/CP/1995", "50", Some(1995), Some("CP"), ""),
            ("52 HD/BTCTW", "52", None, Some("HD/BTCTW"), ""),
            ("89 TC/TCT ngày", "89", None, Some("TC/TCT"), " ngày"),
            ("1719QĐ-TTg", "1719", None, Some("QĐ-TTg"), ""),
            ("01/97/TT-BTC", "01", Some(1997), Some("TT-BTC"), ""),
            ("71/2024 và", "71", Some(2024), None, " và"),
            ("144 của", "144", None, None, " của"),
            ("141-B, trang", "141-B", None, None, ", trang"),
            ("05.", "05", None, None, "."),
            ("O9-HD/BTCTW", "O9", None, Some("HD/BTCTW"), ""),
            ("l600/QĐ-TTg", "l600", None, Some("QĐ-TTg"), ""),
            ("30/2O20/NĐ-CP", "30", Some(2020), Some("NĐ-CP"), ""),
            ("1O5/QĐ-TTg", "1O5", None, Some("QĐ-TTg"), ""),
            ("1O, số", "1O", None, None, ", số"),
            ("57, 59", "57", None, None, ", 59"),
        ] {
            assert_eq!(shown(text, Before::Name), Some((digits, year, symbol, rest)), "{text}");
        }
    }

    #[test]
    fn figures_of_another_kind_are_no_numbers() {
        for text in
            ["15/5/2016", "2021-2025", "2021 - 2025", "3,5", "1.388", "90%", "90 %", "8.793/6.500", "123456", "5x"]
        {
            assert_eq!(shown(text, Before::Name), None, "{text}");
        }
        // One letter is no symbol, of whatever alphabet it is.
        for text in ["4/T", "4/Т", "4/Đ", "4/Ð", "4/2022/T", "4/2022/Т", "4/2022/Đ", "4/2022/Ð"] {
            assert!(shown(text, Before::Name).is_none_or(|(_, _, symbol, _)| symbol.is_none()), "{text}");
        }
        for text in [
            "O9-HD/BTCTW",
            "30/2O20/NĐ-CP",
            "144 của",
            "71/2024",
            "24/7",
            "F-16",
            "29A-123",
            "52 HD/BTCTW",
            "5/A",
            "12/abc",
        ] {
            assert_eq!(shown(text, Before::Text), None, "{text}");
        }
        assert!(shown("30/2020/NĐ-CP", Before::Text).is_some());
        assert!(shown("19-NQ/TW", Before::Text).is_some());
    }
}
