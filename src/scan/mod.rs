//! Places worth parsing: where a reference or a statement can be recognised from.
//!
//! Nearly every reference holds a digit, and what holds none holds one of a few words. The scan finds these anchors and
//! knows no grammar. It asks of a block of bytes at once where words and figures begin ([`block`]), drops nearly all of them by
//! the bytes round them ([`start`], [`ending`], [`figure`]), those of many blocks in one go ([`window`], [`places`]), and reads
//! what is left ([`anchors`], [`cue`]); [`lead`] tells what stands before an anchor.

mod act;
mod anchors;
mod block;
mod cue;
pub(crate) mod ending;
mod figure;
pub(crate) mod lead;
mod places;
mod round;
mod start;
mod window;

pub(crate) use act::Acts;
pub(crate) use anchors::{Anchor, Anchors};
pub(crate) use cue::Cue;
