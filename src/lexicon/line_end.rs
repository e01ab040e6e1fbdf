//! Words at the end of a line, and at the beginning of the next, that tell whether the line is only wrapped there.
//!
//! Read off reports whose lines a page or a scanner broke.

use crate::text::{Syllable, syllables};

/// Last words that ask for what follows: "được xếp loại / Khá", "tổ chức cơ sở / Đảng".
pub(crate) const ASKS: &[Syllable] = syllables!(
    "loại đạt là được bị có và của mức hiệu chiếm lệ bằng trong với số hoặc nhận giá tập chi đảng tổ đó trên dưới gần hơn khoảng đến \
     từ thiểu đa nhất quá đấu còn"
);

/// Last words of levels, which a figure may follow.
pub(crate) const LEVEL_ENDS: &[Syllable] = syllables!("vụ mạnh khá bình yếu kém sắc tốt hóa tiến sở lên");

/// Words with a capital that may begin the second half of a noun of those who are rated.
pub(crate) const HALVES: &[Syllable] =
    syllables!("đảng hội đoàn công mặt tổ nông cựu ccb phụ lhpn liên lao thanh người chữ");

/// Words that a count of who is rated stands behind: "trong đó có / 20 chi bộ".
pub(crate) const COUNTS: &[Syllable] =
    syllables!("có còn với đạt được gồm trên dưới gần hơn khoảng chiếm nhất thiểu đa quá từ đến cho và");
