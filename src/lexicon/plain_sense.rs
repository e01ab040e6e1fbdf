//! Words round the name of a level that tell whether it is one, or stands in its plain sense.
//!
//! Read off laws and newspapers, where most such words are a duty or praise.

use crate::text::{Syllable, syllables};

/// Words that may follow a level. Any other goes on with the words in their plain sense: it is what was completed.
pub(crate) const FOLLOWERS: &[Syllable] = syllables!(
    "ước năm hằng hàng bình nhiều liên liền trong của theo thì từ ở tại với nhưng khi cao đối còn tối ít có nên mà cấp cuối lần do ba hai \
     không trên dưới quý toàn chỉ đều vẫn cũng mới hiện lên là như này trước giai nhiệm gồm bao ngay ngày sau bởi kéo hưởng căn nếu trừ"
);

/// Who does business: "yếu kém" is how it goes, and no rating.
pub(crate) const ENTERPRISES: &[&[Syllable]] = &[
    syllables!("công ty"),
    syllables!("tổng công ty"),
    syllables!("hợp tác xã"),
    syllables!("doanh nghiệp"),
    syllables!("ngân hàng"),
    syllables!("tập đoàn"),
    syllables!("xí nghiệp"),
    syllables!("nhà máy"),
];

/// Words right before a level that make its words a matter spoken of: "sau khi hoàn thành nhiệm vụ", "mức độ hoàn thành nhiệm vụ".
pub(crate) const NAMING: &[Syllable] = syllables!("khi việc trong sau độ năng thức gian");
