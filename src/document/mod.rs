//! Documents: the values that a reference states.

mod date;

pub use date::DocumentDate;
