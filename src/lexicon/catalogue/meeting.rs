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

/// The last year of the term that the last congress of the table opened: by the Party's Charter there is one every five years.
const LAST_YEAR: i32 = 2030;

/// The term of the Party's Central Committee in which all days from `first` to `last` lie.
///
/// A term runs from the day after one congress closes to the day on which the next one does (Guidance 36-HD/VPTW, II.1.3). While
/// a congress sits, the committee that goes and the one that comes both issue papers: its days belong to neither term.
pub(crate) fn party_term(first: NaiveDate, last: NaiveDate) -> Option<u8> {
    let mut congresses = meetings().filter(|meeting| meeting.gathering == Gathering::Congress).peekable();
    while let Some(congress) = congresses.next() {
        let opens = congress.end()?;
        let closes = match congresses.peek() {
            Some(next) => next.start()?,
            None => NaiveDate::from_ymd_opt(LAST_YEAR + 1, 1, 1)?,
        };
        if first > opens && last < closes {
            return Some(congress.term);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_lies_between_two_congresses() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (first, last, term) in [
            ("2017-10-25", "2017-10-25", Some(12)),
            ("2017-01-01", "2017-12-31", Some(12)),
            // A congress sat in January.
            ("2021-01-01", "2021-12-31", None),
            ("2021-01-24", "2021-01-24", Some(12)),
            ("2021-01-31", "2021-01-31", None),
            ("2021-02-02", "2021-12-31", Some(13)),
            ("2030-12-31", "2030-12-31", Some(14)),
            ("2031-01-01", "2031-01-01", None),
            ("1930-02-03", "1930-02-03", None),
        ] {
            assert_eq!(party_term(day(first), day(last)), term, "{first} to {last}");
        }
    }
}
