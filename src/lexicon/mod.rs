//! The facts, as tables: a row a fact.

pub(crate) mod body;
pub mod catalogue;
pub(crate) mod charter;
pub(crate) mod code;
pub(crate) mod issuer_name;
pub(crate) mod kind;
pub(crate) mod kind_name;
pub(crate) mod level;
pub(crate) mod standard;
pub(crate) mod unit;
