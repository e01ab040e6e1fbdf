//! A row a statement, as RFC 4180 has it.

use viendan::{RatingMention, UnitClass};

use crate::common::figures;

/// The titles of the columns.
pub(crate) const HEAD: &str = "source,evaluation,statement,level,phrase,or_better,count,total,planned,percent,bound,unit,\
    unit_class,role,share_of,issues,start,end,text\r\n";

/// The rows of a text.
pub(crate) fn write(id: &str, ratings: &[RatingMention<'_>]) -> String {
    let mut rows = String::new();
    for (number, rating) in (1..).zip(ratings) {
        let share = rating.share();
        let text = |value: Option<u32>| value.map(|value| value.to_string()).unwrap_or_default();
        let cells = [
            id.to_owned(),
            (rating.evaluation() + 1).to_string(),
            usize::to_string(&number),
            rating.level().id().to_owned(),
            rating.statement().phrase().to_owned(),
            rating.or_better().to_string(),
            text(share.count()),
            text(share.total()),
            text(share.planned()),
            share.percent().map(|percent| percent.value().to_string()).unwrap_or_default(),
            rating.bound().map(|bound| bound.id()).unwrap_or_default().to_owned(),
            rating.unit().unwrap_or_default().to_owned(),
            rating.unit_class().map(UnitClass::id).unwrap_or_default().to_owned(),
            rating.role().id().to_owned(),
            rating.within().map(|whole| (whole + 1).to_string()).unwrap_or_default(),
            figures::issues(rating),
            rating.span().start().to_string(),
            rating.span().end().to_string(),
            rating.text().to_owned(),
        ];
        rows.push_str(&cells.map(quoted).join(","));
        rows.push_str("\r\n");
    }
    rows
}

/// A cell, in quotation marks where it holds what ends one.
fn quoted(cell: String) -> String {
    if cell.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}
