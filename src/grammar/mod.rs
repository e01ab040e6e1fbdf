//! What is recognised, one file for each thing: nom parsers, pure functions from input to rest and value.

pub(crate) mod act_title;
pub(crate) mod attachment;
pub(crate) mod date;
pub(crate) mod figure;
pub(crate) mod heading;
pub(crate) mod issuer;
pub(crate) mod number;
pub(crate) mod ordinal;
pub(crate) mod provision;
pub(crate) mod rating;
pub(crate) mod session;
pub(crate) mod standard;
pub(crate) mod statute;
mod statute_name;
pub(crate) mod symbol;
pub(crate) mod title;
pub(crate) mod word;
