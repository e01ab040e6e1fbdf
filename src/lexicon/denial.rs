//! Words that deny what is told behind them, and those that may stand between.
//!
//! Read off rules on rewards and reports of yearly ratings.

use crate::text::{Syllable, syllables};

/// Words that deny the verb behind them.
pub(crate) const NEGATIONS: &[Syllable] = syllables!("không chưa chẳng");

/// Words that stand between a negation and what it denies: "không đủ điều kiện xếp loại", "chưa thể công nhận".
pub(crate) const BETWEEN: &[Syllable] = syllables!("thể đủ điều kiện tiêu chuẩn xem xét đề nghị mức ở còn");
