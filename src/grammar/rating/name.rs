//! The words that the name of a unit ends before, and those that it goes on with all the same.

use crate::grammar::word::syllables;
use crate::text::{Phrases, Syllable};

/// The words that a unit's name ends before, beside those that relate figures and levels.
pub(super) const ENDS: &[Syllable] = syllables!(
    "có quý ít tôi ta mình khác đều cũng từng đang tự giữ năm không chưa trên dưới này đó nào do theo từ tại về với khi thì mới vẫn nhận cuối hằng hàng bình liên đăng kết \
     như nêu mỗi trong tham công ra hiện gồm chỉ dự ở bao nhiều cho nhưng nhất sau trở nhiệm quá mà nên vinh toàn quyết mạnh giai thời ngày đủ"
);

/// Verbs of two words that a unit's name ends before.
pub(super) const VERBS: &[(&str, ())] = &[
    ("ban hành", ()),
    ("dao động", ()),
    ("chi trả", ()),
    ("chia sẻ", ()),
    ("tiếp nhận", ()),
    ("diễn ra", ()),
    ("đưa ra", ()),
    ("nhận thấy", ()),
    ("thống nhất", ()),
    ("tổng kết", ()),
    ("xem xét", ()),
    ("biểu quyết", ()),
    ("báo cáo", ()),
    ("phát biểu", ()),
    ("khẳng định", ()),
    ("ghi nhận", ()),
    ("nhấn mạnh", ()),
    ("vươn lên", ()),
    ("phối hợp", ()),
    ("triển khai", ()),
    ("duy trì", ()),
    ("kết nạp", ()),
    ("phát động", ()),
    ("đề ra", ()),
    ("chấp hành", ()),
    ("vi phạm", ()),
    ("hoàn thành", ()),
    ("hoạt động", ()),
    ("lựa chọn", ()),
    ("tiến hành", ()),
    ("tiếp tục", ()),
    ("cơ bản", ()),
];

pub(super) static VERB_TABLE: Phrases<128> = Phrases::new(VERBS);

/// Words that a unit's name goes on with although it would end before the first of them.
pub(super) const GOES_ON: &[(&str, ())] = &[
    ("thực hiện", ()),
    ("công lập", ()),
    ("công tác", ()),
    ("công nghệ", ()),
    ("công nghiệp", ()),
    ("công thương", ()),
    ("công ty", ()),
    ("công an", ()),
    ("công đoàn", ()),
    ("công chức", ()),
    ("công nhân", ()),
    ("công cộng", ()),
    ("ngoài công lập", ()),
    ("liên đoàn", ()),
    ("liên hiệp", ()),
    ("liên minh", ()),
    ("liên cơ quan", ()),
    ("liên ngành", ()),
    ("tham mưu", ()),
    ("tham mưu, giúp việc", ()),
    ("dự bị", ()),
    ("dự bị động viên", ()),
    ("tại chức", ()),
    ("huyện ủy, thành ủy", ()),
    ("huyện ủy, thị ủy", ()),
    ("huyện ủy, thị ủy, thành ủy", ()),
    ("thành ủy, huyện ủy", ()),
    ("thị ủy, thành ủy", ()),
    ("sau đại học", ()),
    ("hồi sức tích cực", ()),
    ("hồi sức tích cực - chống độc", ()),
    ("không chuyên trách", ()),
    ("không giữ chức vụ", ()),
    ("không giữ chức vụ quản lý", ()),
    ("không giữ chức vụ lãnh đạo", ()),
    ("không giữ chức vụ lãnh đạo, quản lý", ()),
    ("giữ chức vụ", ()),
    ("giữ chức vụ quản lý", ()),
    ("giữ chức vụ lãnh đạo", ()),
    ("giữ chức vụ lãnh đạo, quản lý", ()),
    ("chỉ huy", ()),
    ("chỉ đạo", ()),
    ("kết nghĩa", ()),
    ("cùng cấp", ()),
    ("cấp trên cơ sở", ()),
    ("cấp trên trực tiếp", ()),
    ("cấp trên trực tiếp cơ sở", ()),
    ("toàn diện", ()),
    ("lãnh đạo, quản lý", ()),
    ("quản lý, lãnh đạo", ()),
    ("phụ trách, quản lý", ()),
    ("mới kết nạp", ()),
    ("mới thành lập", ()),
    ("trên địa bàn", ()),
    ("toàn tỉnh", ()),
    ("toàn huyện", ()),
    ("toàn thành phố", ()),
    ("toàn thị xã", ()),
    ("toàn xã", ()),
    ("toàn ngành", ()),
    ("toàn đảng bộ", ()),
    ("toàn trường", ()),
    ("toàn quân", ()),
    ("trong lực lượng vũ trang", ()),
    ("trong độ tuổi lao động", ()),
];

/// What a unit's name ends before although it begins with a capital as names do: the heads of a table's columns, and what opens a
/// sentence whose full stop before it is lost.
const HEADS: &[(&str, ())] = &[
    ("số lượng", ()),
    ("tỷ lệ", ()),
    ("tỉ lệ", ()),
    ("tổng số", ()),
    ("ghi chú", ()),
    ("kết quả", ()),
    ("mức xếp loại", ()),
    ("trong đó", ()),
];

pub(super) static HEAD_TABLE: Phrases<64> = Phrases::new(HEADS);

pub(super) static GOES_ON_TABLE: Phrases<256> = Phrases::new(GOES_ON);
