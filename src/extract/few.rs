//! A list of a few values on the stack: looking at a sentence that mentions nothing must not allocate.

use std::ops::{Deref, DerefMut};

/// At most `N` values.
#[derive(Clone, Copy, Debug)]
pub(super) struct Few<T, const N: usize> {
    values: [T; N],
    len: usize,
}

impl<T: Copy, const N: usize> Few<T, N> {
    /// An empty list; `blank` fills the places that nothing stands in yet.
    pub(super) const fn new(blank: T) -> Self {
        Few { values: [blank; N], len: 0 }
    }

    /// Adds a value, and tells whether there was room.
    pub(super) fn push(&mut self, value: T) -> bool {
        let room = self.len < N;
        if room {
            self.values[self.len] = value;
            self.len += 1;
        }
        room
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.len = self.len.min(len);
    }
}

impl<T, const N: usize> Deref for Few<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.values[..self.len]
    }
}

impl<T, const N: usize> DerefMut for Few<T, N> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.values[..self.len]
    }
}
