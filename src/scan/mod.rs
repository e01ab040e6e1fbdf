//! Places worth parsing: where a reference or a statement can be recognised from.
//!
//! Nearly every reference holds a digit, and what holds none holds one of a few words. The scan finds these anchors and
//! knows no grammar; [`lead`] tells what stands before one.

mod act;
mod block;
mod cue;
pub(crate) mod ending;
mod figure;
pub(crate) mod lead;
mod start;

pub(crate) use act::Acts;
pub(crate) use cue::{Anchor, Anchors, Cue};

/// A byte that stands for what is before a text and behind it: it ends words and figures and begins none.
const NOTHING: u8 = b'!';
