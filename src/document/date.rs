//! The date of a document as texts give it: a day, a month, or a year alone.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::error::DateError;

/// The date of issue, as exactly as the text states it.
///
/// A year alone is common ("năm 2023"), and so is a date that no calendar has, left by a typist or a scanner. Both are
/// kept as they stand; [`to_naive_date`](Self::to_naive_date) tells a real day from the others.
///
/// ```
/// use viendan::DocumentDate;
///
/// let date: DocumentDate = "2016-05-15".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (2016, Some(5), Some(15)));
/// assert!(date.to_naive_date().is_some());
///
/// let month: DocumentDate = "2016-05".parse()?;
/// assert_eq!(month.to_naive_date(), None);
/// assert!(month < date);
/// # Ok::<(), viendan::DateError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentDate {
    year: u16,
    /// Zero where the text gives none.
    month: u8,
    day: u8,
}

impl DocumentDate {
    /// A year alone.
    ///
    /// ```
    /// assert_eq!(viendan::DocumentDate::from_year(2023).to_string(), "2023");
    /// ```
    pub const fn from_year(year: u16) -> DocumentDate {
        DocumentDate { year, month: 0, day: 0 }
    }

    /// A month of a year.
    ///
    /// ```
    /// assert_eq!(viendan::DocumentDate::from_month(2023, 4).to_string(), "2023-04");
    /// ```
    pub const fn from_month(year: u16, month: u8) -> DocumentDate {
        DocumentDate { year, month, day: 0 }
    }

    /// A day, whether or not the calendar has it.
    ///
    /// ```
    /// assert_eq!(viendan::DocumentDate::from_day(2023, 4, 9).to_string(), "2023-04-09");
    /// ```
    pub const fn from_day(year: u16, month: u8, day: u8) -> DocumentDate {
        DocumentDate { year, month, day }
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12 where it is a real one.
    pub const fn month(self) -> Option<u8> {
        if self.month == 0 { None } else { Some(self.month) }
    }

    /// The day of the month.
    pub const fn day(self) -> Option<u8> {
        if self.day == 0 { None } else { Some(self.day) }
    }

    /// Whether the year has four figures; with fewer one was lost: "năm 009".
    pub(crate) const fn has_whole_year(self) -> bool {
        self.year >= 1000
    }

    /// The day in the calendar; `None` for a month or a year alone, and for a day that does not exist, or whose year lost a
    /// digit.
    ///
    /// ```
    /// use viendan::DocumentDate;
    /// assert_eq!(DocumentDate::from_day(2020, 3, 5).to_naive_date().unwrap().to_string(), "2020-03-05");
    /// assert!(DocumentDate::from_month(2020, 3).to_naive_date().is_none());
    /// assert!(DocumentDate::from_day(2020, 2, 30).to_naive_date().is_none());
    /// ```
    pub fn to_naive_date(self) -> Option<NaiveDate> {
        if !self.has_whole_year() {
            return None;
        }
        NaiveDate::from_ymd_opt(i32::from(self.year), u32::from(self.month()?), u32::from(self.day()?))
    }

    /// Whether the calendar has it.
    ///
    /// ```
    /// use viendan::DocumentDate;
    /// assert!(DocumentDate::from_year(2023).is_possible());
    /// assert!(!DocumentDate::from_day(2023, 2, 30).is_possible());
    /// ```
    pub fn is_possible(self) -> bool {
        match (self.month, self.day) {
            (0..=12, 0) => self.has_whole_year(),
            _ => self.to_naive_date().is_some(),
        }
    }
}

/// A day of the calendar, of a year with four digits.
///
/// ```
/// use viendan::DocumentDate;
/// let day = DocumentDate::from_day(2020, 3, 5);
/// assert_eq!(DocumentDate::try_from(day.to_naive_date().unwrap()), Ok(day));
/// ```
///
/// # Errors
///
/// Where the year has more digits or is one before our era, which no document has: see [`DateError`].
impl TryFrom<NaiveDate> for DocumentDate {
    type Error = DateError;

    fn try_from(date: NaiveDate) -> Result<DocumentDate, DateError> {
        date.to_string().parse()
    }
}

/// As precise as the date is: `DocumentDate(2016-05)`.
impl fmt::Debug for DocumentDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocumentDate({self})")
    }
}

/// ISO 8601, as far as the date goes: "2016-05-15", "2016-05", "2016".
impl fmt::Display for DocumentDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

/// Reads what [`Display`](fmt::Display) writes; days that no calendar has are read as well.
///
/// # Errors
///
/// Where the text is written in another way, such as "15/5/2016" or "2016-5": see [`DateError`].
impl FromStr for DocumentDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<DocumentDate, DateError> {
        let error = || DateError::new(text);
        let mut fields = text.split('-');
        let mut field = |digits: usize| match fields.next() {
            None => Ok(None),
            Some(field) if field.len() == digits && field.bytes().all(|b| b.is_ascii_digit()) => {
                field.parse::<u16>().map(Some).map_err(|_| error())
            }
            Some(_) => Err(error()),
        };
        let year = field(4)?.ok_or_else(error)?;
        let month = field(2)?;
        let day = field(2)?;
        if field(2)?.is_some() || month == Some(0) || day == Some(0) {
            return Err(error());
        }
        Ok(DocumentDate { year, month: month.unwrap_or(0) as u8, day: day.unwrap_or(0) as u8 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_round_trip_through_their_iso_form() {
        for text in ["2016-05-15", "2016-05", "2016", "0999-01-01", "2023-02-30", "2023-99-99"] {
            assert_eq!(text.parse::<DocumentDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_forms_are_refused() {
        for text in ["", "16-05-15", "2016-5-15", "2016-05-15-01", "2016/05/15", "2016-00", "2016-05-00", "năm 2016"] {
            assert!(text.parse::<DocumentDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_calendar_tells_what_is_possible() {
        for (date, possible) in [
            (DocumentDate::from_day(2024, 2, 29), true),
            (DocumentDate::from_day(2023, 2, 29), false),
            (DocumentDate::from_day(2023, 13, 1), false),
            (DocumentDate::from_month(2023, 12), true),
            (DocumentDate::from_month(2023, 13), false),
            (DocumentDate::from_day(201, 11, 6), false),
            (DocumentDate::from_month(201, 11), false),
            (DocumentDate::from_year(201), false),
        ] {
            assert_eq!(date.is_possible(), possible, "{date}");
        }
    }

    #[test]
    fn days_of_the_calendar_are_taken_where_a_document_can_have_them() {
        for (year, taken) in [(2020, true), (9999, true), (10_000, false), (-1, false)] {
            let day = NaiveDate::from_ymd_opt(year, 3, 5).unwrap();
            let date = DocumentDate::try_from(day);
            assert_eq!(date.is_ok(), taken, "{day}");
            assert!(date.is_err() || date.unwrap().to_naive_date() == Some(day), "{day}");
        }
    }
}
