//! Congresses, plenums and terms of the National Assembly, with their dates.

use chrono::NaiveDate;

use super::{Confidence, congresses, day};
use crate::choice::choices;

choices! {
    "a gathering"
    /// What met.
    ///
    /// ```
    /// use viendan::catalogue::{Gathering, meetings};
    /// assert!(meetings().any(|meeting| meeting.gathering() == Gathering::Assembly));
    /// ```
    pub enum Gathering in catalogue {
        /// A national congress of the Party.
        Congress "congress";
        /// A plenum of the Party's Central Committee.
        Plenum "plenum";
        /// A term of the National Assembly.
        Assembly "assembly";
    }
}

/// A congress, plenum or term of the catalogue.
///
/// See [`meetings`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Meeting {
    pub(super) gathering: Gathering,
    pub(super) term: u8,
    pub(super) plenum: u8,
    pub(super) start: &'static str,
    pub(super) end: &'static str,
    pub(super) confidence: Confidence,
}

macro_rules! meeting_rows {
    ($($gathering:ident $term:literal $plenum:literal $start:literal $end:literal $confidence:ident;)*) => {
        &[$(Meeting {
            gathering: super::meeting::Gathering::$gathering,
            term: $term,
            plenum: $plenum,
            start: $start,
            end: $end,
            confidence: super::Confidence::$confidence,
        },)*]
    };
}
pub(super) use meeting_rows;

impl Meeting {
    /// What met.
    pub fn gathering(&self) -> Gathering {
        self.gathering
    }

    /// The ordinal of the congress, or of the term that the plenum or the Assembly belongs to.
    ///
    /// The type is that of [`DocumentReference::term`](crate::DocumentReference::term).
    pub fn term(&self) -> u8 {
        self.term
    }

    /// The ordinal of a plenum within its term.
    ///
    /// The type is that of [`DocumentReference::session`](crate::DocumentReference::session).
    pub fn plenum(&self) -> Option<u8> {
        (self.plenum != 0).then_some(self.plenum)
    }

    /// The first day, where a source gives it to the day.
    pub fn start(&self) -> Option<NaiveDate> {
        day(self.start)
    }

    /// The last day, where a source gives it to the day.
    pub fn end(&self) -> Option<NaiveDate> {
        day(self.end)
    }

    /// How well the dates are attested.
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }
}

/// All congresses, plenums and terms of the catalogue.
///
/// ```
/// use viendan::catalogue::{Gathering, meetings};
/// let congress = meetings().find(|m| m.gathering() == Gathering::Congress && m.term() == 12).unwrap();
/// assert_eq!(congress.start().unwrap().to_string(), "2016-01-20");
/// ```
pub fn meetings() -> impl Iterator<Item = &'static Meeting> {
    congresses::ROWS.iter()
}
