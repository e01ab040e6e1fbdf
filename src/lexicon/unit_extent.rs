//! What belongs to the nouns of those who are rated, and what their names end before.
//!
//! Read off reports and newspapers: no rule lists these words, and each was met beside a unit that was read too long or too short
//! without it.

use crate::text::{Joint, Phrases, Syllable, Word, syllables};

/// The words that a unit's name ends before, beside those that relate figures and levels.
pub(crate) const ENDS: &[Syllable] = syllables!(
    "có quý ít tôi ta mình khác đều cũng từng đang tự giữ năm không chưa trên dưới này đó nào do theo từ tại về với khi thì mới vẫn nhận cuối hằng hàng bình liên đăng kết gắn \
     như nêu mỗi trong tham công ra hiện gồm chỉ dự ở bao nhiều cho nhưng nhất sau trở nhiệm quá mà nên vinh toàn quyết mạnh giai thời ngày đủ"
);

/// Verbs of two words that a unit's name ends before.
pub(crate) const VERBS: &[(&str, ())] = &[
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

static VERB_TABLE: Phrases<128> = Phrases::new(VERBS);

/// Words that a unit's name goes on with although it would end before the first of them.
pub(crate) const GOES_ON: &[(&str, ())] = &[
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

static HEAD_TABLE: Phrases<64> = Phrases::new(HEADS);

static GOES_ON_TABLE: Phrases<256> = Phrases::new(GOES_ON);

/// The length of the verb at the beginning of `text` that a unit's name ends before; its first word has been read already.
pub(crate) fn verb(first: Word, text: &str) -> Option<usize> {
    Some(VERB_TABLE.longest_after(first, text, Joint::Blanks)?.len)
}

/// The length of what a unit's name goes on with at the beginning of `text`, whose first word has been read already.
pub(crate) fn going_on(first: Word, text: &str) -> Option<usize> {
    Some(GOES_ON_TABLE.longest_after(first, text, Joint::Name)?.len)
}

/// The length of a column's head at the beginning of `text`, or of what opens a sentence; its first word has been read already.
pub(crate) fn opening(first: Word, text: &str) -> Option<usize> {
    Some(HEAD_TABLE.longest_after(first, text, Joint::Blanks)?.len)
}

/// Nouns that bodies of one kind are told apart by number behind: "thôn 3", "Trung đoàn 174".
pub(crate) const NUMBERED: &[Syllable] = syllables!(
    "bộ thôn tổ phố khu ấp khóm xóm bản phường quận đoàn đội khối vùng trạm đồn chi khoa phòng lớp hội cư xưởng nghiệp nhánh ty viện"
);

/// What figures count beside those who are rated.
pub(crate) const NOT_COUNTED: &[Syllable] = syllables!(
    "năm tháng ngày lần giờ tuần quý kỳ điểm phiếu đồng triệu tỷ nghìn tấn mét tiêu nhiệm nội công dự mô sáng đề lượt cuộc vụ hồ văn giấy cờ \
     huân huy giải suất căn bài lĩnh mặt bước đợt nghị cấp phần tiết ca mẫu việc ý khoản điều chương khâu phong học sinh em trẻ con máy người \
     của như nhất thứ và đến lên xuống hoạt chuyên buổi phút km ha tiếng trang quyển khóa nhiều hằng hàng vào cả hơn nữa đại"
);

/// The two words of the nouns of troops, which have numbers behind their arm as well: "Trung đoàn bộ binh 148".
pub(crate) const TROOPS: (&[Syllable], &[Syllable]) =
    (syllables!("trung tiểu sư lữ quân đại hải"), syllables!("đoàn đội"));

/// What "trong" belongs to a unit with: "trong Khối", "trong toàn Đảng bộ".
pub(crate) const BLOCKS: &[Syllable] = syllables!("khối ngành chi đảng toàn đơn cơ hệ lực quân tỉnh huyện xã tập");
