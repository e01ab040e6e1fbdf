//! Words of the offices that people hold in a body, as far as they tell an office from a body or a rated unit.
//!
//! Read off newspapers and reports: no rule lists them, and of each title only the word that its neighbours meet is here.

use crate::text::{Syllable, syllables};

/// First words of an office behind a person's name: "… - Bí thư", "… và Trưởng phòng".
pub(crate) const FIRST_WORDS: &[Syllable] =
    syllables!("bí phó chủ trưởng giám ủy tổng thư hiệu đảng nguyên viện cục chi");

/// Last words of an office, right before the body that it is held in: "Bí thư Chi bộ", "Chủ tịch Hội".
pub(crate) const LAST_WORDS: &[Syllable] = syllables!("thư tịch đốc trưởng phó viên");
