//! Small words between who is rated and the verb that says so: "đều được xếp loại", "nhiều năm liền được công nhận".

use crate::text::{Syllable, syllables};

/// Those right before a verb.
pub(crate) const ADVERBS: &[Syllable] = syllables!("đã cũng đều vẫn vinh dự");

/// The same, and the words for years in a row and for how often.
pub(crate) const ADVERBIALS: &[Syllable] =
    syllables!("đã cũng đều vẫn luôn từng còn vinh dự nhiều năm liền liên tục lần hằng hàng lại được");

/// What a title is kept with: "giữ vững danh hiệu", "duy trì danh hiệu".
pub(crate) const KEEPS: &[Syllable] = syllables!("giữ vững duy trì");
