//! Whether the figures of ratings add up: noted beside the values, never corrected.

use super::draft::Draft;
use super::relate::Evaluations;
use crate::lexicon::level::Level;
use crate::rating::{RatingIssue, RatingMention, Role};

/// Per cent that printed shares may exceed a hundred by rounding.
const ROUNDING: f64 = 0.5;

/// Notes what does not add up in a rating, by itself and beside those before it.
pub(super) fn rating(mention: &mut RatingMention<'_>, evaluations: &mut Evaluations, draft: &Draft) {
    let share = mention.statement.share;
    let mut issues = Vec::new();
    if let (Some(count), Some(total), Some(percent)) = (share.count, share.total, share.percent) {
        if !percent.is_share(count, total) && mention.statement.bound.is_none() {
            issues.push(RatingIssue::PercentMismatch);
        }
    }
    if share.planned.is_some() {
        issues.push(RatingIssue::CountExceedsTotal);
    }
    let whole = evaluations.whole().filter(|whole| mention.within == Some(whole.number));
    if let Some(whole) = whole {
        if let (Some(count), Some(all)) = (share.count, whole.count) {
            if count > all {
                issues.push(RatingIssue::PartExceedsWhole);
            }
            if share.total.is_some_and(|total| total != all) {
                issues.push(RatingIssue::BaseMismatch);
            }
            let excellent = mention.statement.level == Level::HoanThanhXuatSacNhiemVu;
            if excellent && whole.level == Level::HoanThanhTotNhiemVu && above_cap(count, all) {
                issues.push(RatingIssue::AboveCap);
            }
        }
    } else if !draft.shared && mention.role == Role::Result && mention.statement.bound.is_none() {
        evaluations.sum(share.count, share.total, share.percent);
        let sums = evaluations.sums;
        let counts = sums.total.is_some_and(|total| sums.count > total);
        if !mention.statement.or_better && (counts || sums.percent > 100.0 + ROUNDING) {
            issues.push(RatingIssue::SumExceedsTotal);
        }
        match mention.statement.level {
            Level::HoanThanhXuatSacNhiemVu => evaluations.sums.excellent = share.count,
            Level::HoanThanhTotNhiemVu => evaluations.sums.good = share.count,
            _ => {}
        }
        if let (Some(excellent), Some(good)) = (evaluations.sums.excellent, evaluations.sums.good) {
            let told = matches!(mention.statement.level, Level::HoanThanhXuatSacNhiemVu | Level::HoanThanhTotNhiemVu);
            if told && above_cap(excellent, good.saturating_add(excellent)) {
                issues.push(RatingIssue::AboveCap);
            }
        }
    }
    mention.issues = issues;
}

/// Whether more than a fifth are rated excellent (Guidance 21-HD/BTCTW 2019; Decree 335/2025/NĐ-CP).
fn above_cap(excellent: u32, good: u32) -> bool {
    u64::from(excellent) * 5 > u64::from(good)
}
