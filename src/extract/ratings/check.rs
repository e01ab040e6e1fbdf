//! Whether the figures of ratings add up: noted beside the values, never corrected.

use super::relate::{Evaluations, Whole};
use crate::lexicon::level::Level;
use crate::lexicon::unit::UnitClass;
use crate::rating::{RatingIssue, RatingMention, Role, Share};
use crate::text::{Syllable, Word};

/// Per cent that printed shares may exceed a hundred by rounding.
const ROUNDING: f64 = 0.5;
/// How many of a hundred rated "Hoàn thành tốt nhiệm vụ" may be rated excellent (Regulation 132-QĐ/TW with Guidance
/// 21-HD/BTCTW, Decree 335/2025/NĐ-CP).
const CAP: f64 = 20.0;

/// Notes what does not add up in a rating, by itself and beside those before it; `shared` where its figures were counted
/// with the one before it, `denied` where its bearers do not have the level.
pub(super) fn rating(mention: &mut RatingMention<'_>, evaluations: &mut Evaluations, shared: bool, denied: bool) {
    let mut issues = Vec::new();
    if denied {
        issues.push(RatingIssue::Denied);
    }
    by_itself(mention, &mut issues);
    match evaluations.whole().filter(|whole| mention.within == Some(whole.number)) {
        Some(whole) => {
            part(mention, &whole, &mut issues);
            if evaluations.add_part(mention.statement.share.count) {
                issues.push(RatingIssue::PartExceedsWhole);
            }
        }
        None if !shared && !denied && mention.role == Role::Result && mention.statement.bound.is_none() => {
            beside_siblings(mention, evaluations, &mut issues);
        }
        None => {}
    }
    issues.dedup();
    mention.issues = issues;
}

/// The figures of one statement against each other.
fn by_itself(mention: &RatingMention<'_>, issues: &mut Vec<RatingIssue>) {
    let Share { count, total, percent, .. } = mention.statement.share;
    let (Some(count), Some(total)) = (count, total) else { return };
    if count > total {
        issues.push(RatingIssue::CountExceedsTotal);
    }
    if percent.is_some_and(|percent| !percent.is_share(count, total)) && mention.statement.bound.is_none() {
        issues.push(RatingIssue::PercentMismatch);
    }
}

/// A share against the statement that it is a share of.
fn part(mention: &RatingMention<'_>, whole: &Whole, issues: &mut Vec<RatingIssue>) {
    let Share { count, total, percent, .. } = mention.statement.share;
    let bases = [whole.count, whole.total];
    // Shares of a part are printed of the part, or of all.
    if total.is_some_and(|total| whole.count.is_some() && !bases.contains(&Some(total))) {
        issues.push(RatingIssue::BaseMismatch);
    }
    if let (Some(count), None, Some(percent), Some(_)) = (count, total, percent, whole.count) {
        let fits = bases.iter().flatten().any(|base| percent.is_share(count, *base));
        if !fits && mention.statement.bound.is_none() {
            issues.push(RatingIssue::PercentMismatch);
        }
    }
    if mention.statement.level == Level::HoanThanhXuatSacNhiemVu && whole.level == Level::HoanThanhTotNhiemVu {
        let share = match (count, whole.count) {
            (Some(count), Some(all)) if all > 0 => Some(f64::from(count) * 100.0 / f64::from(all)),
            _ => percent.map(|percent| percent.value()),
        };
        if share.is_some_and(|share| share > CAP) && is_capped(mention) {
            issues.push(RatingIssue::AboveCap);
        }
    }
}

/// A level against the other levels of its evaluation.
fn beside_siblings(mention: &RatingMention<'_>, evaluations: &mut Evaluations, issues: &mut Vec<RatingIssue>) {
    let statement = &mention.statement;
    // Titles are no parts of one whole: who holds one may hold another.
    if !statement.level.scale().is_ordered() || evaluations.is_counted(statement.level) {
        return;
    }
    evaluations.sum(statement.share, statement.level, statement.or_better);
    let sums = evaluations.sums;
    let more = sums.total.is_some_and(|total| sums.count > total) && issues.is_empty();
    if more || sums.percent > 100.0 + ROUNDING {
        issues.push(RatingIssue::SumExceedsTotal);
    }
    let told = matches!(statement.level, Level::HoanThanhXuatSacNhiemVu | Level::HoanThanhTotNhiemVu);
    if let (true, Some(excellent), Some(good)) = (told, sums.excellent, sums.good) {
        // The base that the rule means takes in the excellent ones, who are chosen from among the good.
        let above = |excellent: f64, good: f64| excellent * 100.0 > CAP * (excellent + good);
        let above = match (excellent.count, good.count, excellent.percent, good.percent) {
            (Some(excellent), Some(good), ..) => above(f64::from(excellent), f64::from(good)),
            (_, _, Some(excellent), Some(good)) => above(excellent.value(), good.value()),
            _ => false,
        };
        if above && is_capped(mention) {
            issues.push(RatingIssue::AboveCap);
        }
    }
}

/// Whether the cap holds for who is rated: it does not on the older scale, and unions and associations have none.
fn is_capped(mention: &RatingMention<'_>) -> bool {
    const DU: Syllable = Syllable::of("đủ");
    let older = Word::read(&mention.statement.phrase).is_some_and(|word| word.syllable == DU);
    !older && !matches!(mention.class, Some(UnitClass::MassOrganisation | UnitClass::MassMember))
}
