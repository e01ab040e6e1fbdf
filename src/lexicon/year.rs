//! Which figures may be years, use by use, and why each use has bounds of its own.

use std::ops::RangeInclusive;

/// Behind the name of a statute and in a date: the Party's oldest papers are of 1930.
pub(crate) const STATED: RangeInclusive<u16> = 1930..=2100;

/// Between the number and the symbol of a paper: this State's first ones are of 1945.
pub(crate) const NUMBERED: RangeInclusive<u16> = 1945..=2100;

/// Behind a number and a blank alone, "Nghị định 123 2024": headlines speak so of papers that are in force, and of few others.
pub(crate) const SPACED: RangeInclusive<u16> = 1986..=2050;

/// What is taken for a year and not for a number behind the name of a kind: "Nghị quyết 2023"; numbers go on behind it.
pub(crate) const YEAR_LIKE: RangeInclusive<u16> = 1930..=2050;

/// In a standard: the first national ones are of the fifties.
pub(crate) const STANDARD: RangeInclusive<u16> = 1950..=2100;

/// Beside a level: "2021 hoàn thành tốt nhiệm vụ" and "còn 1 năm 2020" speak of the year, where an older or a later figure counts
/// who is rated.
pub(crate) const RATED: RangeInclusive<u32> = 1990..=2099;

/// Both ends of a period, which is no range of counts: "2020 - 2025 chi bộ". Reports tell of the last century too.
pub(crate) const PERIOD: RangeInclusive<u32> = 1900..=2099;

/// The first years of the National Assembly's terms, from the first on; the next of a term is its last as well.
const LEGISLATURES: [u16; 17] =
    [1946, 1960, 1964, 1971, 1975, 1976, 1981, 1987, 1992, 1997, 2002, 2007, 2011, 2016, 2021, 2026, 2031];

/// The years in which the legislature of this ordinal sat.
pub(crate) fn legislature(ordinal: u8) -> Option<RangeInclusive<u16>> {
    let at = usize::from(ordinal.checked_sub(1)?);
    Some(*LEGISLATURES.get(at)?..=*LEGISLATURES.get(at + 1)?)
}

/// Papers before this year have it in two figures behind their number, "Luật 10/59"; later ones have a symbol behind it.
pub(crate) const FIRST_WITH_SYMBOL: u16 = 1960;

/// The year of two figures inside a number: until 1997 they were usual, and careless typists write them still.
pub(crate) const fn is_short(last_digits: u16) -> bool {
    last_digits <= 30 || last_digits >= 45
}

/// The year whose last two digits are given: no paper of this State is older than 1945.
pub(crate) const fn in_full(last_digits: u16) -> u16 {
    if last_digits < 45 { 2000 + last_digits } else { 1900 + last_digits }
}
