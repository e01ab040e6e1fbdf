//! The ratings of a text by evaluation, and whether the figures of one add up.

use std::collections::BTreeMap;

use viendan::{Level, RatingIssue, RatingMention, Role};

/// The levels of one evaluation, with the number of each among the ratings of the text.
pub(crate) struct Evaluation<'a, 't> {
    pub(crate) rows: Vec<(usize, &'a RatingMention<'t>)>,
}

/// What the levels of an evaluation come to, shares of others not counted again.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Sum {
    /// Counts, and the one total that the text gives.
    Counts { parts: Vec<u32>, total: u32 },
    /// Counts without a total, or with several.
    Uneven { parts: Vec<u32>, totals: Vec<u32> },
    /// Percentages, what they may be off by rounding, and the counts beside them, if each has one.
    Percents { counts: Vec<u32>, sum: f64, rounding: f64 },
    /// Nothing that could be added: aims, rules, bounds, titles, levels without figures.
    Nothing,
}

/// The evaluations of a text, in order.
pub(crate) fn evaluations<'a, 't>(ratings: &'a [RatingMention<'t>]) -> Vec<Evaluation<'a, 't>> {
    let mut evaluations: BTreeMap<usize, Evaluation<'a, 't>> = BTreeMap::new();
    for (number, rating) in ratings.iter().enumerate() {
        let rows = &mut evaluations.entry(rating.evaluation()).or_insert(Evaluation { rows: Vec::new() }).rows;
        rows.push((number, rating));
    }
    evaluations.into_values().collect()
}

impl Evaluation<'_, '_> {
    /// Who is rated, as the text calls them, each name once.
    pub(crate) fn units(&self) -> Vec<&str> {
        let mut units = Vec::new();
        for unit in self.rows.iter().filter_map(|(_, rating)| rating.unit()) {
            if !units.contains(&unit) {
                units.push(unit);
            }
        }
        units
    }

    /// The total of which its levels are parts, where the text gives one and no other.
    pub(crate) fn total(&self) -> Option<u32> {
        match *self.totals() {
            [total] => Some(total),
            _ => None,
        }
    }

    fn totals(&self) -> Vec<u32> {
        let mut totals: Vec<u32> = self.parts().filter_map(|rating| rating.share().total()).collect();
        totals.sort_unstable();
        totals.dedup();
        totals
    }

    /// The share of a row in its base, from 0 to 1: what the figures come to, else the percentage as printed.
    pub(crate) fn share(&self, rating: &RatingMention<'_>) -> Option<f64> {
        let printed = rating.share().percent();
        self.computed(rating).or(printed.map(|percent| percent.value() / 100.0))
    }

    /// What a count comes to of its base, from 0 to 1, where the text gives both.
    pub(crate) fn computed(&self, rating: &RatingMention<'_>) -> Option<f64> {
        let share = rating.share();
        let base = share.total().or(match rating.within() {
            None => self.total(),
            Some(whole) => {
                self.rows.iter().find(|(number, _)| *number == whole).and_then(|(_, row)| row.share().count())
            }
        });
        let base = base.filter(|base| *base > 0 && share.planned().is_none())?;
        share.count().map(|count| f64::from(count) / f64::from(base))
    }

    /// What its levels come to.
    pub(crate) fn sum(&self) -> Sum {
        let parts: Vec<_> = self.parts().collect();
        if parts.is_empty() {
            return Sum::Nothing;
        }
        let counts: Option<Vec<u32>> = parts.iter().map(|rating| rating.share().count()).collect();
        let shares: Option<Vec<f64>> = parts.iter().map(|rating| self.share(rating)).collect();
        match (counts, &*self.totals(), shares) {
            (Some(parts), [total], _) => Sum::Counts { parts, total: *total },
            // Shares that are printed beside counts tell more than counts without a total.
            (Some(parts), totals, shares) if !totals.is_empty() || shares.is_none() => {
                Sum::Uneven { parts, totals: totals.to_vec() }
            }
            (counts, _, Some(shares)) => {
                let printed = parts.iter().filter_map(|rating| rating.share().percent());
                let rounding = printed.map(|percent| 0.5 * 10f64.powi(-i32::from(percent.decimals()))).sum();
                Sum::Percents { counts: counts.unwrap_or_default(), sum: shares.iter().sum::<f64>() * 100.0, rounding }
            }
            _ => Sum::Nothing,
        }
    }

    /// The results that share the whole among them: no share of another, no bound, no title, no level that is denied, and none that
    /// "trở lên" behind a lower one has counted already.
    fn parts(&self) -> impl Iterator<Item = &RatingMention<'_>> {
        let rows = self.rows.iter().map(|(_, rating)| *rating);
        rows.enumerate()
            .filter(|(at, rating)| {
                rating.role() == Role::Result
                    && rating.within().is_none()
                    && rating.bound().is_none()
                    && !is_title(rating.level())
                    && !rating.share().is_empty()
                    && !rating.issues().contains(&RatingIssue::Denied)
                    && rating.share().planned().is_none()
                    && !self.rows.iter().any(|(_, other)| includes(other, rating))
                    && !self.rows[..*at].iter().any(|(_, other)| is_same_figure(other, rating))
            })
            .map(|(_, rating)| rating)
    }
}

/// Whether a level "trở lên" has a better one in it. The levels of a scale stand in order, the best first.
fn includes(lower: &RatingMention<'_>, rating: &RatingMention<'_>) -> bool {
    lower.or_better() && rating.level() < lower.level()
}

/// Whether a level is a title, which is won and need not be had by all.
fn is_title(level: Level) -> bool {
    matches!(
        level,
        Level::VanHoa | Level::LaoDongTienTien | Level::ChienSiThiDua | Level::TapTheLaoDongXuatSac | Level::Khac
    )
}

/// Whether two levels have one figure between them: "hoàn thành tốt và hoàn thành xuất sắc nhiệm vụ đạt 98,5%". The words of
/// one have no figure then.
fn is_same_figure(other: &RatingMention<'_>, rating: &RatingMention<'_>) -> bool {
    let has_figure = |rating: &RatingMention<'_>| rating.text().contains(|letter: char| letter.is_ascii_digit());
    other.share() == rating.share() && has_figure(other) != has_figure(rating)
}
