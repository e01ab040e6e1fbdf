//! A percentage as printed: an exact decimal.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A percentage, exact to the digits that the text prints.
///
/// How many decimals are printed is kept, since it tells how far the figure was rounded; it is nine at most.
///
/// ```
/// use viendan::Percent;
///
/// let share = Percent::new(9467, 2);
/// assert_eq!(share.value(), 94.67);
/// assert_eq!(share.to_string(), "94,67%");
/// assert_eq!(Percent::new(750, 1), Percent::new(75, 0));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Percent {
    digits: u32,
    decimals: u8,
}

impl Percent {
    /// How many decimals it keeps at most.
    pub const MOST_DECIMALS: u8 = 9;

    /// The percentage whose digits are `digits`, the last `decimals` of them behind the decimal comma.
    ///
    /// Decimals behind the ninth are cut off.
    ///
    /// ```
    /// use viendan::Percent;
    /// assert_eq!(Percent::new(905, 2).to_string(), "9,05%");
    /// assert_eq!(Percent::new(1_234_567_899, 10), Percent::new(123_456_789, 9));
    /// ```
    pub const fn new(digits: u32, decimals: u8) -> Percent {
        if decimals <= Percent::MOST_DECIMALS {
            return Percent { digits, decimals };
        }
        let digits = match 10u32.checked_pow((decimals - Percent::MOST_DECIMALS) as u32) {
            Some(scale) => digits / scale,
            None => 0,
        };
        Percent { digits, decimals: Percent::MOST_DECIMALS }
    }

    /// The value in percent as a floating-point number: 94.67 for "94,67%", not 0.9467.
    pub fn value(self) -> f64 {
        f64::from(self.digits) / 10f64.powi(i32::from(self.decimals))
    }

    /// How many decimals are printed.
    ///
    /// ```
    /// assert_eq!(viendan::Percent::new(30, 1).decimals(), 1, "3,0%");
    /// ```
    pub const fn decimals(self) -> u8 {
        self.decimals
    }

    /// Whether `count` of `total` rounds to it, up or down, at the decimals that are printed.
    ///
    /// ```
    /// use viendan::Percent;
    /// assert!(Percent::new(9467, 2).is_share(71, 75));
    /// assert!(Percent::new(946, 1).is_share(71, 75), "cut off instead of rounded");
    /// assert!(!Percent::new(95, 0).is_share(70, 75));
    /// ```
    pub fn is_share(self, count: u32, total: u32) -> bool {
        if total == 0 {
            return count == 0 && self.digits == 0;
        }
        // |count * 100 * 10^d - digits * total| must be less than one unit of the last printed digit. With nine decimals
        // at most the figures have less than seventy bits.
        let scale = 10i128.pow(u32::from(self.decimals));
        let exact = i128::from(count) * 100 * scale;
        let printed = i128::from(self.digits) * i128::from(total);
        (exact - printed).abs() < i128::from(total)
    }

    /// The whole number that its digits make up where they count so many: "18,2" of millions.
    pub(crate) fn counting(self, of: u32) -> Option<u32> {
        let parts = 10u64.pow(u32::from(self.decimals));
        let whole = u64::from(self.digits) * u64::from(of);
        u32::try_from(whole / parts).ok().filter(|_| whole % parts == 0)
    }

    /// Digits and decimals without the zeros that change nothing.
    fn reduced(self) -> (u32, u8) {
        let Percent { mut digits, mut decimals } = self;
        while decimals > 0 && digits % 10 == 0 {
            digits /= 10;
            decimals -= 1;
        }
        (digits, decimals)
    }
}

impl PartialEq for Percent {
    fn eq(&self, other: &Self) -> bool {
        self.reduced() == other.reduced()
    }
}

impl Eq for Percent {}

impl Hash for Percent {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.reduced().hash(state);
    }
}

impl PartialOrd for Percent {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Percent {
    fn cmp(&self, other: &Self) -> Ordering {
        let scaled = |percent: &Percent, other: &Percent| {
            let more = other.decimals.saturating_sub(percent.decimals);
            u64::from(percent.digits) * 10u64.pow(u32::from(more))
        };
        scaled(self, other).cmp(&scaled(other, self))
    }
}

/// With a decimal comma, as Vietnamese writes it: "94,67%".
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = 10u32.pow(u32::from(self.decimals));
        let (whole, part) = (self.digits / scale, self.digits % scale);
        if self.decimals == 0 {
            write!(f, "{whole}%")
        } else {
            write!(f, "{whole},{part:0width$}%", width = usize::from(self.decimals))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_equality_are_those_of_the_value() {
        assert_eq!(Percent::new(300, 2), Percent::new(3, 0));
        assert!(Percent::new(299, 2) < Percent::new(3, 0));
        assert!(Percent::new(31, 1) > Percent::new(3, 0));
        assert_ne!(Percent::new(31, 1), Percent::new(3, 0));
    }

    #[test]
    fn a_share_may_be_rounded_or_cut_off() {
        for (digits, decimals, count, total, fits) in [
            (9467, 2, 71, 75, true),
            (1972, 2, 14, 71, true),
            (100, 0, 215, 215, true),
            (96, 0, 1876, 1954, true),
            (854, 1, 142, 168, false),
            (95, 0, 70, 75, false),
            (0, 0, 0, 80, true),
        ] {
            assert_eq!(Percent::new(digits, decimals).is_share(count, total), fits, "{count}/{total}");
        }
    }

    #[test]
    fn every_percentage_is_compared_printed_and_held_against_a_share() {
        const DIGITS: [u32; 9] = [0, 1, 5, 60, 999, 9467, 1_000_000_000, 3_999_999_999, u32::MAX];
        const DECIMALS: [u8; 9] = [0, 1, 2, 8, 9, 10, 19, 60, u8::MAX];
        let all: Vec<Percent> =
            DIGITS.iter().flat_map(|digits| DECIMALS.map(|decimals| Percent::new(*digits, decimals))).collect();
        for one in &all {
            // What is printed is the digits, with as many of them behind the comma as there are decimals.
            let text = one.to_string();
            let (whole, part) = text.trim_end_matches('%').split_once(',').unwrap_or((text.trim_end_matches('%'), ""));
            assert_eq!(part.len(), usize::from(one.decimals()), "{text}");
            assert_eq!(format!("{whole}{part}").parse(), Ok(one.digits), "{text}");
            for other in &all {
                let billionths = |percent: &Percent| {
                    let more = Percent::MOST_DECIMALS - percent.decimals();
                    u128::from(percent.digits) * 10u128.pow(u32::from(more))
                };
                assert_eq!(one.cmp(other), billionths(one).cmp(&billionths(other)), "{one} and {other}");
                assert_eq!(one == other, one.cmp(other) == Ordering::Equal, "{one} and {other}");
            }
            for (count, total) in [(0, 0), (0, 1), (1, 2), (71, 75), (u32::MAX, 1), (1, u32::MAX), (u32::MAX, u32::MAX)]
            {
                let wanted = if total == 0 { 0.0 } else { f64::from(count) * 100.0 / f64::from(total) };
                let far = (wanted - one.value()).abs() > 1.01;
                assert!(!(far && one.is_share(count, total)), "{one} of {count}/{total}");
            }
        }
        assert!(Percent::new(500_000_000, 7).is_share(1, 2));
        assert!(!Percent::new(1, 60).is_share(1, 2));
        assert!(Percent::new(4_294_967_295, 9) > Percent::new(4, 0));
    }

    #[test]
    fn decimals_behind_the_ninth_are_cut_off() {
        for (digits, decimals, text) in [
            (1, 9, "0,000000001%"),
            (19, 10, "0,000000001%"),
            (u32::MAX, 9, "4,294967295%"),
            (u32::MAX, 18, "0,000000004%"),
            (u32::MAX, 19, "0,000000000%"),
            (1, u8::MAX, "0,000000000%"),
        ] {
            assert_eq!(Percent::new(digits, decimals).to_string(), text);
        }
    }

    #[test]
    fn it_is_printed_as_it_was_read() {
        for (percent, text) in
            [(Percent::new(30, 1), "3,0%"), (Percent::new(905, 2), "9,05%"), (Percent::new(100, 0), "100%")]
        {
            assert_eq!(percent.to_string(), text);
        }
    }
}
