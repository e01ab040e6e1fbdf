//! A percentage as printed: an exact decimal.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A percentage, exact to the digits that the text prints.
///
/// How many decimals are printed is kept, since it tells how far the figure was rounded.
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
    /// The percentage whose digits are `digits`, the last `decimals` of them behind the decimal comma.
    pub const fn new(digits: u32, decimals: u8) -> Percent {
        Percent { digits, decimals }
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
        // |count * 100 * 10^d - digits * total| must be less than one unit of the last printed digit.
        let scale = 10i128.pow(u32::from(self.decimals));
        let exact = i128::from(count) * 100 * scale;
        let printed = i128::from(self.digits) * i128::from(total);
        (exact - printed).abs() < i128::from(total)
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
            u128::from(percent.digits) * 10u128.pow(u32::from(more))
        };
        scaled(self, other).cmp(&scaled(other, self))
    }
}

/// With a decimal comma, as Vietnamese writes it: "94,67%".
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = 10u32.pow(u32::from(self.decimals.min(9)));
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
    fn it_is_printed_as_it_was_read() {
        for (percent, text) in
            [(Percent::new(30, 1), "3,0%"), (Percent::new(905, 2), "9,05%"), (Percent::new(100, 0), "100%")]
        {
            assert_eq!(percent.to_string(), text);
        }
    }
}
