//! Numbered papers of the Party's central bodies and of the State that texts cite often.

use chrono::NaiveDate;

use super::{Confidence, PAPERS, day, text};
use crate::lexicon::kind::DocumentKind;

/// A numbered paper of the catalogue.
///
/// ```
/// let decree = viendan::catalogue::papers().find(|paper| paper.number() == "30/2020/NĐ-CP").unwrap();
/// assert_eq!(decree.kind(), Some(viendan::DocumentKind::NghiDinh));
/// assert_eq!(decree.issued().unwrap().to_string(), "2020-03-05");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Paper {
    pub(super) kind: Option<DocumentKind>,
    pub(super) number: &'static str,
    pub(super) issued: &'static str,
    pub(super) issuer: &'static str,
    pub(super) subject: &'static str,
    pub(super) confidence: Confidence,
}

macro_rules! paper_rows {
    ($($kind:tt $number:literal $issued:literal $issuer:literal $subject:literal $confidence:ident;)*) => {
        &[$(Paper {
            kind: paper_rows!(@$kind),
            number: $number,
            issued: $issued,
            issuer: $issuer,
            subject: $subject,
            confidence: super::Confidence::$confidence,
        },)*]
    };
    (@_) => { None };
    (@$kind:ident) => { Some(crate::lexicon::kind::DocumentKind::$kind) };
}
pub(super) use paper_rows;

impl Paper {
    /// The kind; `None` where sources call the same paper Quy định and Quyết định.
    pub fn kind(&self) -> Option<DocumentKind> {
        self.kind
    }

    /// Number and symbol as one string: "05-CT/TW", "30/2020/NĐ-CP".
    pub fn number(&self) -> &'static str {
        self.number
    }

    /// The day of issue, where a source gives it.
    pub fn issued(&self) -> Option<NaiveDate> {
        day(self.issued)
    }

    /// The issuing body.
    pub fn issuer(&self) -> Option<&'static str> {
        text(self.issuer)
    }

    /// What it is about, in short; "…" where the title was cut.
    pub fn subject(&self) -> Option<&'static str> {
        text(self.subject)
    }

    /// How well number and subject are attested.
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }
}

/// All numbered papers of the catalogue: first the Party's, then the State's.
///
/// A Party number restarts every term, so one number may stand in several rows.
///
/// ```
/// let same = viendan::catalogue::papers().filter(|p| p.number() == "18-NQ/TW").count();
/// assert!(same > 1);
/// ```
pub fn papers() -> impl Iterator<Item = &'static Paper> {
    PAPERS.iter().flat_map(|rows| rows.iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_whole() {
        for paper in papers() {
            assert!(paper.number.chars().next().is_some_and(|c| c.is_ascii_digit()), "{paper:?}");
            assert_eq!(paper.issued().is_some(), !paper.issued.is_empty(), "{paper:?}");
        }
    }
}
