//! What is recognised, one file for each thing: nom parsers, pure functions from input to rest and value.

pub(crate) mod date;
pub(crate) mod number;
pub(crate) mod ordinal;
pub(crate) mod symbol;
pub(crate) mod word;
