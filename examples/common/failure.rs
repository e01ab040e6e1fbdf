//! What keeps a record from being read, and where.

use std::fmt;

/// A message for standard error: the place, then what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    place: String,
    what: String,
}

impl Failure {
    pub(crate) fn new(place: impl fmt::Display, what: impl fmt::Display) -> Failure {
        Failure { place: place.to_string(), what: what.to_string() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}
