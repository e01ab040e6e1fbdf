//! The words that join the members of a list.

use crate::text::{Syllable, syllables};

pub(crate) const AND: &[Syllable] = syllables!("và hoặc");
pub(crate) const AND_ELSE: &[Syllable] = syllables!("và hoặc hay");
pub(crate) const AND_WITH: &[Syllable] = syllables!("và hoặc cùng với");
