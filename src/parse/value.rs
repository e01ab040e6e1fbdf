//! Percentages from strings.

use std::str::FromStr;

use crate::error::ValueError;
use crate::rating::Percent;
use crate::text::mark::trimmed;

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
