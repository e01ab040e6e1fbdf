//! The words for places.

use crate::text::{Syllable, syllables};

/// The ranks of one word that stand right before the name of a place.
pub(crate) const RANKS: &[Syllable] = syllables!("xã phường huyện tỉnh quận");
