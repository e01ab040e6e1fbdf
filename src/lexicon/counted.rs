//! The words behind a number that tell whether it names the paper before it or counts what follows: "Chỉ thị 05 của",
//! "quyết định 5 vấn đề".

use crate::text::{Syllable, syllables};

/// Words that may follow a number that names something. A noun would be what the number counts.
pub(crate) const FOLLOWERS: &[Syllable] = syllables!(
    "của về ngày năm và hoặc hay là có đã được quy yêu nêu trong để từ cũng thì do cho khóa ra cần phải không với theo đến gồm thay \
     sửa ban bổ đề chỉ xác nhấn còn sẽ đang vào tại trên như mà khi nhằm giữ bị vẫn tiếp nói vừa nhưng bởi trước sau nên này đi tạo góp mở vậy ạ nhé nhỉ thế rồi phạt \
     ở sang hết đặt cùng gắn ghi khẳng lại chưa đó hiện thực mới đều đưa so giao hướng triển nếu vì rằng mang chính bằng"
);

/// Those of two words, of which the first alone begins nouns as well: "đối tượng", "tương ớt".
pub(crate) const FOLLOWING_PHRASES: [&[Syllable]; 2] = [syllables!("đối với"), syllables!("tương tự")];

/// What a number behind the word of a kind counts, however large it is.
pub(crate) const MEASURES: &[Syllable] =
    syllables!("năm tháng tuần giờ phút giây lần người triệu tỷ tỉ nghìn ngàn trang điểm điều khoản hộ đảng suất căn");
/// What only a small number counts.
pub(crate) const THINGS: &[Syllable] = syllables!(
    "vấn nội đồng bộ văn chương phần đại dự chuyên loại nhóm mục tiêu tội vụ việc bước trường cơ tổ xã huyện tỉnh cán nghị \
     thông luật gói biện giải nhiệm phương cái con chiếc khu dòng tập"
);

/// The same of two words, of which the first alone is no noun: "10 chỉ tiêu", but "Nghị định 10 chỉ quy định".
pub(crate) const THINGS_OF_TWO: [&[Syllable]; 7] = [
    syllables!("chỉ thị"),
    syllables!("chỉ tiêu"),
    syllables!("chỉ số"),
    syllables!("chỉ dẫn"),
    syllables!("chỉ huy"),
    syllables!("chỉ vàng"),
    syllables!("sang năm"),
];

/// Words that make the figure behind them a date or an ordinal: "năm 2022", "Điều 5".
pub(crate) const ORDINALS: &[Syllable] = syllables!("năm tháng ngày quý thứ khóa điều khoản kỳ");
/// Nouns of which one is told from the others by the number behind it: "Cụm 1 - 20 chi bộ".
pub(crate) const TOLD_APART: &[Syllable] = syllables!("cụm bảng biểu trang đợt nhóm mục lục tuần");

/// The words for round numbers behind a figure: "8 nghìn hộ".
pub(crate) const ROUND: [(Syllable, u32); 3] =
    [(Syllable::of("nghìn"), 1000), (Syllable::of("ngàn"), 1000), (Syllable::of("triệu"), 1_000_000)];

/// What a total stands behind: "43 trong tổng số 46".
pub(crate) const OUT_OF: [&[Syllable]; 4] =
    [syllables!("trong tổng số"), syllables!("trên tổng số"), syllables!("trong số"), syllables!("của tổng số")];
