//! The figures of a rating as cells of a table.

use viendan::{Bound, RatingMention};

/// The level, with "trở lên" where better ones are meant too.
pub(crate) fn level(rating: &RatingMention<'_>) -> String {
    // A title without a row of its own ("khac") is told by its words alone.
    let name = if rating.level().id() == "khac" { rating.statement().phrase() } else { rating.level().name() };
    if rating.or_better() { format!("{name} trở lên") } else { name.to_owned() }
}

/// How many, with what bounds it.
pub(crate) fn count(rating: &RatingMention<'_>) -> String {
    rating.share().count().map(|count| format!("{}{}", bound(rating.bound()), thousands(count))).unwrap_or_default()
}

/// The percentage as printed, with what bounds it.
pub(crate) fn percent(rating: &RatingMention<'_>) -> String {
    let share = rating.share();
    // A bound before a count and a share is one of the count.
    let bound = if share.count().is_some() { "" } else { bound(rating.bound()) };
    share.percent().map(|percent| format!("{bound}{percent}")).unwrap_or_default()
}

fn bound(bound: Option<Bound>) -> &'static str {
    match bound {
        Some(Bound::AtLeast) => "≥ ",
        Some(Bound::MoreThan) => "> ",
        Some(Bound::AtMost) => "≤ ",
        Some(Bound::LessThan) => "< ",
        Some(Bound::About) => "≈ ",
        _ => "",
    }
}

/// What does not add up, by the codes of the JSON.
pub(crate) fn issues(rating: &RatingMention<'_>) -> String {
    rating.issues().iter().map(|issue| issue.id()).collect::<Vec<_>>().join(", ")
}

/// A number with its thousands apart, as Vietnamese writes it: "6.027".
pub(crate) fn thousands(number: impl Into<u64>) -> String {
    let digits = number.into().to_string();
    let mut apart = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            apart.push('.');
        }
        apart.push(digit);
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_apart() {
        for (number, text) in [(0u32, "0"), (999, "999"), (6027, "6.027"), (1_234_567, "1.234.567")] {
            assert_eq!(thousands(number), text);
        }
    }
}
