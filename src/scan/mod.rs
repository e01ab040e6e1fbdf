//! Places worth parsing: where a reference or a statement can be recognised from.
//!
//! Nearly every reference holds a digit, and what holds none holds one of a few words. The scan finds these anchors and
//! knows no grammar. It asks of a block of bytes at once where words and figures begin ([`block`]), drops nearly all of them by
//! four bytes ([`start`], [`ending`], [`figure`]), and reads what is left ([`anchors`], [`cue`]); [`lead`] tells what stands
//! before an anchor.

mod act;
mod anchors;
mod block;
mod cue;
pub(crate) mod ending;
mod figure;
pub(crate) mod lead;
mod start;

pub(crate) use act::Acts;
pub(crate) use anchors::{Anchor, Anchors};
pub(crate) use cue::Cue;

/// A byte that stands for what is before a text and behind it: it ends words and figures and begins none.
const NOTHING: u8 = b'!';
