//! What can go wrong, one error type for each thing.

use std::fmt;

use thiserror::Error;
use unicode_segmentation::UnicodeSegmentation;

/// A date that is not written as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
///
/// ```
/// let error = "15/5/2016".parse::<viendan::DocumentDate>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a date as YYYY-MM-DD, YYYY-MM or YYYY, found \"15/5/2016\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("expected a date as YYYY-MM-DD, YYYY-MM or YYYY, found {found:?}")]
pub struct DateError {
    found: String,
}

impl DateError {
    pub(crate) fn new(found: &str) -> DateError {
        DateError { found: found.to_owned() }
    }

    /// The text that was to be read.
    pub fn found(&self) -> &str {
        &self.found
    }
}

/// A text that is neither the identifier nor the name of a value of its list, a [`DocumentKind`](crate::DocumentKind) or a
/// [`Form`](crate::Form), or that is no percentage and no [`DocumentKey`](crate::DocumentKey).
///
/// ```
/// use viendan::{DocumentKind, Percent};
///
/// let error = "Nghị đinh".parse::<DocumentKind>().unwrap_err();
/// assert_eq!(error.to_string(), "expected the name or the identifier of a kind of document, found \"Nghị đinh\"");
/// assert_eq!(error.found(), "Nghị đinh");
/// let error = "94,67".parse::<Percent>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a percentage such as \"94,67%\", found \"94,67\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("expected {expected}, found {found:?}")]
pub struct ValueError {
    expected: &'static str,
    found: String,
}

impl ValueError {
    pub(crate) fn new(expected: &'static str, found: &str) -> ValueError {
        ValueError { expected, found: found.to_owned() }
    }

    /// The text that was to be read.
    pub fn found(&self) -> &str {
        &self.found
    }
}

/// What a strict parser wanted where it stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Expected {
    /// The beginning of a reference.
    Reference,
    /// What follows a kind.
    Designation,
    /// What follows "số".
    Number,
    /// What follows provisions.
    Document,
    /// What follows "ngày", "tháng" or "năm".
    Date,
    /// What follows "của" or "do".
    Issuer,
    /// What follows "khóa".
    Term,
    /// The end of the text behind a reference.
    EndOfReference,
    /// The beginning of a rating, or what goes on with it.
    Rating,
    /// A level, at the end of the text.
    Level,
    /// What makes a rating of a level's words.
    Evidence,
    /// The end of the text behind a rating.
    EndOfRating,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Expected::Reference => {
                "a kind of document, a provision, a number with its symbol, or the name of a statute"
            }
            Expected::Designation => "a number, a name, a congress or a demonstrative behind the kind",
            Expected::Number => "a number",
            Expected::Document => "the document of the provision",
            Expected::Date => "a date",
            Expected::Issuer => "the name of an issuing body",
            Expected::Term => "the ordinal of a term",
            Expected::EndOfReference => "a date, an issuer, a term, or the end of the reference",
            Expected::Rating => "figures, who is rated, and a level",
            Expected::Level => "a level",
            Expected::Evidence => "figures or “xếp loại” before this level, or another level beside it",
            Expected::EndOfRating => "the end of the rating",
        })
    }
}

/// A text that is not one reference, or not one rating.
///
/// The message says what was expected and what stood there; [`diagram`](Self::diagram) shows the place under the text.
///
/// ```
/// use viendan::DocumentReference;
///
/// let error = "Nghị định về văn thư".parse::<DocumentReference>().unwrap_err();
/// assert_eq!(error.offset(), "Nghị định ".len());
/// assert_eq!(error.found(), "về");
/// assert_eq!(
///     error.diagram().to_string(),
///     "Nghị định về văn thư\n          ^^ expected a number, a name, a congress or a demonstrative behind the kind",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("expected {expected} at byte {offset}, found {}", Found(self.found()))]
pub struct ParseError {
    text: String,
    offset: usize,
    expected: Expected,
}

/// What stood there, in a message.
struct Found<'a>(&'a str);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { f.write_str("the end of the text") } else { write!(f, "“{}”", self.0) }
    }
}

impl ParseError {
    #[cold]
    pub(crate) fn new(text: &str, offset: usize, expected: Expected) -> ParseError {
        ParseError { text: text.to_owned(), offset, expected }
    }

    /// The byte at which something else was expected; the length of the text where it ended too soon.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The grapheme at which something else was expected, counted from zero.
    ///
    /// ```
    /// let error = "Nghị định về văn thư".parse::<viendan::DocumentReference>().unwrap_err();
    /// assert_eq!((error.offset(), error.column()), (15, 10));
    /// ```
    pub fn column(&self) -> usize {
        self.text[..self.offset].graphemes(true).count()
    }

    /// What was expected there, in words: "a level".
    ///
    /// ```
    /// let error = "71/75 tập thể".parse::<viendan::RatingStatement>().unwrap_err();
    /// assert_eq!(error.expected().to_string(), "a level");
    /// ```
    pub fn expected(&self) -> impl fmt::Display + use<> {
        self.expected
    }

    /// The word or the mark that stood there; empty at the end of the text.
    pub fn found(&self) -> &str {
        self.text[self.offset..].split(char::is_whitespace).next().unwrap_or_default()
    }

    /// The text with the place shown under it, one column a grapheme.
    ///
    /// A line break in the text is shown as a blank, so that the columns hold.
    pub fn diagram(&self) -> impl fmt::Display + '_ {
        Diagram(self)
    }
}

struct Diagram<'a>(&'a ParseError);

impl fmt::Display for Diagram<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.0;
        for grapheme in error.text.graphemes(true) {
            f.write_str(if grapheme.chars().any(char::is_control) { " " } else { grapheme })?;
        }
        let width = error.found().graphemes(true).count().max(1);
        write!(f, "\n{:indent$}{:^<width$} expected {}", "", "", error.expected, indent = error.column())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_counted_in_graphemes() {
        // Decomposed letters are one column each.
        let text = "Nghi\u{323} đi\u{323}nh vê\u{300}";
        let error = ParseError::new(text, text.find("vê").unwrap(), Expected::Designation);
        assert_eq!(error.column(), 10);
        assert_eq!(error.found(), "vê\u{300}");
        let end = ParseError::new("Luật", 6, Expected::Designation);
        assert_eq!(end.found(), "");
        assert!(end.to_string().ends_with("found the end of the text"), "{end}");
    }
}
