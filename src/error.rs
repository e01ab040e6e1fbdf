//! What can go wrong, one error type for each thing.

use thiserror::Error;

/// A date that is not written as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("expected a date as YYYY-MM-DD, YYYY-MM or YYYY, found {found:?}")]
pub struct DateError {
    found: String,
}

impl DateError {
    pub(crate) fn new(found: &str) -> DateError {
        DateError { found: found.to_owned() }
    }
}
