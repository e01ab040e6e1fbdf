//! The facts, as tables: a row a fact.

pub mod catalogue;
pub(crate) mod issuer;
pub(crate) mod kind;
