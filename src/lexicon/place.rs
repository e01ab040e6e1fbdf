//! The words for places.

use crate::text::{Syllable, syllables};

/// The ranks of one word that stand right before the name of a place.
pub(crate) const RANKS: &[Syllable] = syllables!("xã phường huyện tỉnh quận");

/// Words that ask for the name of a place, which may stand in the next line.
pub(crate) const NAMED: &[Syllable] = syllables!("xã phường trấn huyện quận tỉnh phố thôn bản ấp khóm");

/// The nouns of places that are parts of a province.
pub(crate) const NOUNS: &[&[Syllable]] = &[
    syllables!("thành phố"),
    syllables!("thị xã"),
    syllables!("huyện"),
    syllables!("quận"),
    syllables!("phường"),
    syllables!("xã"),
];
