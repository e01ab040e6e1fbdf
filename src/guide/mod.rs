//! Pages to read: what is folded, how a text becomes mentions, which document a reference names, how the speed is measured.
//!
//! They are here for the documentation only; no program is built with them. Their examples run as tests.

#[doc = include_str!("folding.md")]
pub mod folding {}

#[doc = include_str!("pipeline.md")]
pub mod pipeline {}

#[doc = include_str!("keys.md")]
pub mod keys {}

#[doc = include_str!("measuring.md")]
pub mod measuring {}

/// The examples of the README, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
