//! What several integration tests share.

// Each test is a program of its own and uses its part of this.
#![allow(dead_code)]

pub(crate) mod disturb;
pub(crate) mod passage;
pub(crate) mod rng;
