//! Acts that are cited by their titles alone, beside all else that is found.

use super::documents::{Documents, Sink};
use crate::scan::Acts;

/// Finds the acts of a text that are cited by title; what it reads is nothing to the other documents.
#[derive(Clone, Debug)]
pub(super) struct Titles<'t> {
    acts: Acts<'t>,
    documents: Documents<'t>,
    len: usize,
}

impl<'t> Titles<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Titles { acts: Acts::new(text), documents: Documents::new(text), len: text.len() }
    }

    /// Reads the next act that begins before the byte `limit`, and whether there is one; none is a mention before `floor`,
    /// where another document's designation ends.
    pub(super) fn read_before(&mut self, limit: usize, floor: usize, found: &mut impl Sink<'t>) -> bool {
        let Some(at) = self.acts.before(limit.min(self.len)) else { return false };
        if at >= floor {
            self.documents.titled(at, found);
        }
        true
    }
}
