//! A table for each evaluation, whether its figures add up, and a bar for each share.

use std::cmp::Ordering;
use std::fmt::Write as _;

use viendan::{RatingMention, Role};

use crate::bar::{self, bar};
use crate::common::figures::{self, thousands};
use crate::common::table::{Column, Side, Table, plain};
use crate::evaluation::{Evaluation, Sum, evaluations};

const fn column(title: &'static str, side: Side, widest: usize) -> Column {
    Column { title, side, widest }
}

const COLUMNS: &[Column] = &[
    column("#", Side::Right, 5),
    column("level", Side::Left, 40),
    column("count", Side::Right, 13),
    column("of", Side::Right, 13),
    column("printed", Side::Right, 10),
    column("computed", Side::Right, 8),
    column("share", Side::Left, bar::WIDTH),
    column("as", Side::Left, 6),
    column("issues", Side::Left, 20),
];

/// The evaluations of a text.
pub(crate) fn write(id: &str, ratings: &[RatingMention<'_>]) -> String {
    let evaluations = evaluations(ratings);
    let (statements, groups) = (counted(ratings.len(), "rating"), counted(evaluations.len(), "evaluation"));
    let mut page = format!("{}: {statements} in {groups}\n\n", plain(id));
    for (number, evaluation) in (1..).zip(&evaluations) {
        let units = evaluation.units();
        let units = if units.is_empty() { "nobody named".to_owned() } else { units.join(" · ") };
        writeln!(page, "{number}. {}\n\n{}", plain(&units), table(evaluation)).expect("a string takes all");
        if let Some(verdict) = verdict(&evaluation.sum()) {
            writeln!(page, "sum: {verdict}\n").expect("a string takes all");
        }
    }
    page
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn table(evaluation: &Evaluation<'_, '_>) -> Table<'static> {
    let mut table = Table::new(COLUMNS);
    for (number, rating) in &evaluation.rows {
        let branch = if rating.within().is_some() { "└ " } else { "" };
        let share = rating.share();
        let stated = share.total().or(share.planned()).map(thousands).unwrap_or_default();
        table.row(vec![
            (number + 1).to_string(),
            format!("{branch}{}", figures::level(rating)),
            figures::count(rating),
            stated,
            figures::percent(rating),
            evaluation.computed(rating).map(|share| percent(share * 100.0)).unwrap_or_default(),
            evaluation.share(rating).map(bar).unwrap_or_default(),
            if rating.role() == Role::Result { String::new() } else { rating.role().id().to_owned() },
            figures::issues(rating),
        ]);
    }
    table
}

/// Whether an evaluation adds up, in words; nothing where there is nothing to add up.
fn verdict(sum: &Sum) -> Option<String> {
    let words = match sum {
        Sum::Counts { parts, total } => {
            let (all, total) = (total_of(parts), u64::from(*total));
            let sum = format!("{} of {}", added(parts), thousands(total));
            match all.cmp(&total) {
                Ordering::Equal => format!("{sum}: adds up"),
                Ordering::Less => format!("{sum}: {} not accounted for", thousands(total - all)),
                Ordering::Greater => format!("{sum}: {} too many", thousands(all - total)),
            }
        }
        Sum::Uneven { parts, totals } if totals.is_empty() => format!("{}: no total is stated", added(parts)),
        Sum::Uneven { parts, totals } => {
            let totals: Vec<_> = totals.iter().map(|total| thousands(*total)).collect();
            format!("{}: of different totals, {}", added(parts), totals.join(" and "))
        }
        Sum::Percents { counts, sum, rounding } => {
            let counts = if counts.is_empty() { String::new() } else { format!("{}; ", added(counts)) };
            // The last bits of a sum of binary fractions are not those of the decimal one.
            let off = sum - 100.0;
            let verdict = if off.abs() <= rounding + 1e-6 {
                "adds up".to_owned()
            } else if off < 0.0 {
                format!("{} not accounted for", percent(-off))
            } else {
                format!("{} too many", percent(off))
            };
            format!("{counts}{}: {verdict}", percent(*sum))
        }
        Sum::Nothing => return None,
    };
    Some(words)
}

fn total_of(parts: &[u32]) -> u64 {
    parts.iter().map(|part| u64::from(*part)).sum()
}

/// Parts and what they come to: "60 + 3 + 1 = 64".
fn added(parts: &[u32]) -> String {
    let sum = thousands(total_of(parts));
    let parts: Vec<_> = parts.iter().map(|part| thousands(*part)).collect();
    if parts.len() == 1 { sum } else { format!("{} = {sum}", parts.join(" + ")) }
}

/// With a decimal comma, as the text has it.
fn percent(value: f64) -> String {
    let mut text = format!("{value:.2}");
    text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    text.replace('.', ",") + "%"
}
