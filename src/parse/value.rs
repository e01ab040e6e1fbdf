//! Single values from strings: kinds, levels, classes and roles by their names or identifiers, percentages as printed.

use std::str::FromStr;

use crate::error::ValueError;
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::level::Level;
use crate::lexicon::unit::UnitClass;
use crate::rating::{Percent, Role};
use crate::text::mark::{blanks, trimmed};
use crate::text::{Syllable, Word};

macro_rules! by_name {
    ($($type:ident $expected:literal;)*) => {$(
        /// By its identifier, or by its Vietnamese name in any case, form of letters and tone placement.
        ///
        /// # Errors
        ///
        /// Where the text is neither: see [`ValueError`].
        impl FromStr for $type {
            type Err = ValueError;

            fn from_str(text: &str) -> Result<Self, ValueError> {
                $type::from_id(text)
                    .or_else(|| $type::ALL.iter().copied().find(|value| is_name(text, value.name())))
                    .ok_or_else(|| ValueError::new($expected, text))
            }
        }
    )*};
}

by_name! {
    DocumentKind "the name or the identifier of a kind of document";
    Level "the name or the identifier of a level";
    UnitClass "the name or the identifier of a class of units";
    Role "the name or the identifier of a role";
}

/// Whether two texts have the same words; the commas between them may be left out.
fn is_name(text: &str, name: &str) -> bool {
    words(text).eq(words(name))
}

/// The words of a text, with `None` for what is none.
fn words(text: &str) -> impl Iterator<Item = Option<Syllable>> + '_ {
    let mut rest = trimmed(text);
    std::iter::from_fn(move || {
        let word = Word::read(rest);
        let next = word.map(|word| word.syllable).filter(|syllable| *syllable != Syllable::FOREIGN);
        let len = word.map(|word| word.len()).or_else(|| rest.chars().next().map(char::len_utf8))?;
        rest = &rest[len..];
        let comma = word.is_some() && rest.starts_with(',');
        rest = &rest[usize::from(comma)..];
        rest = &rest[blanks(rest)..];
        Some(next)
    })
}

/// As it is printed: figures, a decimal comma or a point, nine decimals at most, and "%" behind them.
///
/// ```
/// use viendan::Percent;
/// assert_eq!("94,67%".parse(), Ok(Percent::new(9467, 2)));
/// assert_eq!("3.0 %".parse(), Ok(Percent::new(30, 1)));
/// assert!("94,67".parse::<Percent>().is_err());
/// ```
///
/// # Errors
///
/// Where the text is something else, or a larger figure than a [`Percent`] holds: see [`ValueError`].
impl FromStr for Percent {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        percent(trimmed(text)).ok_or_else(|| ValueError::new("a percentage such as \"94,67%\"", text))
    }
}

fn percent(text: &str) -> Option<Percent> {
    let figure = trimmed(text.strip_suffix('%')?);
    let (whole, part) = figure.split_once([',', '.']).map_or((figure, None), |(whole, part)| (whole, Some(part)));
    let all_figures = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !all_figures(whole) || !part.is_none_or(all_figures) {
        return None;
    }
    let part = part.unwrap_or_default();
    let decimals = u8::try_from(part.len()).ok().filter(|decimals| *decimals <= Percent::MOST_DECIMALS)?;
    let digits = whole
        .bytes()
        .chain(part.bytes())
        .try_fold(0u32, |value, b| value.checked_mul(10)?.checked_add(u32::from(b - b'0')))?;
    Some(Percent::new(digits, decimals))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_by_its_words() {
        for (text, name, expected) in [
            ("NGHỊ  ĐỊNH", "Nghị định", true),
            (" nghi\u{323} đi\u{323}nh\n", "Nghị định", true),
            ("Nghị định số", "Nghị định", false),
            ("Nghị", "Nghị định", false),
            ("Nghị, định", "Nghị định", true),
            ("Nghị. định", "Nghị định", false),
            ("trong sạch vững mạnh", "Trong sạch, vững mạnh", true),
            ("", "Nghị định", false),
            ("quỳ định", "Quy định", false),
        ] {
            assert_eq!(is_name(text, name), expected, "{text:?}");
        }
    }
}
