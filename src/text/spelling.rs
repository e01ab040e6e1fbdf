//! The words that are read most, by their bytes.
//!
//! Most words that a parser asks about are some hundreds, each spelled in one or two ways. A look at eight bytes tells them:
//! no letter is taken apart. Every other word, and every other spelling, is read letter by letter.

use super::word::Word;

/// Bytes that a spelling has at most.
const LONGEST: usize = 8;

/// The spellings that parsers ask about most in news, law and pages of the web, the most frequent ones first.
const SPELLINGS: &str = "\
    này của Luật trên Điều số luật Nghị pháp định ngày và tại khoản quyết quy về hóa theo thành xuất hoàn năm văn \
    hành Bộ NĐ CP tư có Thông điều lệ điểm luận trong sắc Hoàng tiên được Quyết thứ TT QH sự cứ sửa Chính kỷ Văn các \
    đã ban kiện lệnh Căn hiện nhất công cách hoá sư a tỷ kết tháng phủ động thi xếp QĐ một hội lục Hà Quy sau b toàn \
    đua Pháp Phụ vụ c thể như chức đổi thắng sung việc là lần bởi Nam với sinh đấu Trên hoàng gồm chính loại từ nước \
    NQ dân nhân kèm trận ở sản nghị gia thông Việt Mục Nhà Công gần hợp bộ kỳ nay nhiệm Đất cấp thì chỉ để Hiến Hội \
    lý LUẬT Tư bản d người dụng vững giao xã học cơ Mẫu Trong II hướng bổ Quốc không thủ tỉnh Theo vị thực cho nhận \
    án quan ra khi tiến Thủ nghiệp bình UBND chế cao III thiện tục dựng đến mục cả đầu nhà thuế đồng trình quốc niệm \
    đ tuổi trị dẫn Ban Cách báo chỉnh Tổ đơn tổ vực an mới BTC đất mạnh phạm lượng hiệu hoặc ương viên thảo độ e nêu \
    sở I tiết quyền kém chất đoàn đối thế tích TTg qua đai thuộc hoạt chuẩn Bảo vào điện Thứ Nội hình sạch nghĩa giá \
    do Thành phố dự doanh lực xây Chương ít lập tốt tiêu tiền Lao Dân hàng Hình tác khác cộng Kết quản tự Tiên tế i \
    tỉ phần TW bố giản chủ địa Trung tương khóa vi mã Hoàn nơi Số liên lịch hạng Khoản sử chi quân thị Về Tỷ CỦA \
    thuật thu mức ký thấp Phòng nhật sẽ dài phòng tập tạo sĩ huyện tiếp cụ Đảng dịch bảo Thuế Sở đội bị ông bàn \
    trung PHÁP bão nghệ phát liệu hoạch mẫu dư đại cáo Ủy đề thời giải danh Sự tất nghề phương đoạn cá kinh sách \
    tặng Giáo vàng y phí phải ngành đó Đầu Ngân quận Chỉ vệ tin cảnh hết Cộng Phần SỐ giành biệt khu mốc trước Hóa \
    HĐND lao cũng Tại trả Thắng Quản xác nhập viết hiểm chuyển trí đánh chưa đây bao khai chương tịch đạt tướng làm \
    triển mọi suất con nội CHỦ hiến chí dục đạo ngoài quả tuần đi kiến tuyển Sửa giáo biểu những P Tài Chiến O kiểm \
    Thi nói lĩnh Tiêu bán Đại giám diện phê biển tài quá Kế Bình gian Các xử trợ Kinh tuyến U tín Quận trào thống \
    hòa phẩm hạn sao lên mà chiến Hướng toán hữu Tải chống s cố nhưng phụ viện Chủ tình rộng cầu đình diễn Anh K \
    ISBN di trở nhiều VI dung bằng Minh sáng phân thư An Nguyễn truyền nh lợi áp mất tăng tham ty Hải mạng ĐIỀU phạt \
    Xây trực bật giới bệnh thức VTV bóng Giao IV khoảng ngay gửi tra nguyên Xử Cơ Xuất bỏ cán kỹ chứng Bắc vé chơi \
    uy VỀ còn Vi sơ biết cư Thương Lý lương hệ xét Đông thẩm đưa Khoa lại năng M kể kho chuyên tử vốn Quân phúc gọi \
    tuệ khí ninh tranh ngoại Thanh thanh mặt Danh tổng đặc yếu tâm đảm tố nền hơn hay Ngày khẩu chung tiểu chuyện \
    đầy League nào mình cô phép thay vật cháy nộp hưởng Nhật Trần dữ on phục Euro hỗ tượng Hồ chữa trừ bất nếu vẹn D \
    vừa Tổng trạng hằng giữ trách vn trang Lịch nghỉ phim kế triệu lãnh Từ ghi vận Người ảnh lộ duyệt xổ tụng Đoàn \
    Ảnh họ Tây Ninh vẫn khoa hộ Báo Đăng sống biến TP đủ cấm VĂN cần góp yêu ngữ quảng truy Cup căn Bản NAM hai \
    thiết giờ đặt đời họp vượt cứu vùng rằng Thái Viên mua phổ thương sát giảm ứng chấp so khen lưu Điện Đã phong \
    cùng đô cử đảng xem Nha đúng soát Cả PL đăng xe chúng môn G Cường sắp Kỳ phá cương trái Doanh khoán thôn hồ E VÀ \
    Điểm Huy liền Chứng lễ Dương hôm minh đang mại khách Cán thua Giấy Hồng phù ngân bó nên cuộc Giám XIII Tiến \
    trọng nông Mỹ trú Chí thao Vàng Tòa ngôi Phú trẻ yết vũ Giang giai ngang cực Thuận mười Có nhiên Quảng tới ý tàu \
    thêm Giá Thời H Miami huy cuối tôi dùng biện Bí Môi thuận nghiệm tội niên Tĩnh Đồng tiếng tải đào hậu Huế Địa \
    bài Biển nổi chịu đá mang Madrid giấy Không Dự Tết trữ Giải giúp Phật nhẫn giật bảng cấu Lan thật trật TPHCM \
    chết bắt Họ Y Nga Thị tạm ủy Bằng HỘI Cục trương Đào thủy tên gắn riêng Định gây Đề cung thuê bí nâng ĐT Viện \
    bạn đồ Tất THI BHXH Lê đột suy khó Tập THPT phía bạc thầu đứng phiên Trận nam dưới Chelsea lời lớn sức vòng tối \
    km lớp vì TV tai máy Hàng tiện phối ma vô thụ dành Cung binh Mặt Phạm tinh thoại giống nhằm khấu nhạc Với QUỐC \
    ưu kg Yên trì Năm thí X nghi Cao kịch Ông khoáng cập Huân Sơn tắc dầu đốc Hợp tộc tật Đạo khá khủng Hòa sỹ thân \
    sân duy Việc mật ước chậm miền tri đáp cổ Sĩ ấn âm Cảnh rõ đãi lược Tình cú chuyền EURO HLV SJC mùa phút Link ăn \
    khăn tính nại Ba nguồn Vũ bay cản cờ hạ Gia Nguyên Thiên nhấn Phó hương đóng Cấp kê Lưu Thể Phan Tiếp trấn Lương \
    x từng sông Khu thỏa đêm vay tốc giảng cục Kông nhóm nạn Thịnh Đức Ca phú bãi ca mưa áo trồng Đơn Liên đức Nông \
    thần giữa u hôn sang quý miễn túy thúc thiên ta lạc hại nhiệt tầng khẩn siêu CỘNG môi thù tấn Đối cước tuyên mỗi \
    QUY Thọ đẩy quần dụ Nhân thích ba Du tang hoà dưỡng nhì";

const SLOTS: usize = 2048;
const SLOT_BITS: u32 = SLOTS.trailing_zeros();

/// The words by their spellings, open-addressed; 0 is no spelling.
struct Table {
    spellings: [u64; SLOTS],
    words: [Option<Word>; SLOTS],
}

static TABLE: Table = Table::new(SPELLINGS.as_bytes());

impl Table {
    const fn new(spellings: &[u8]) -> Table {
        let mut table = Table { spellings: [0; SLOTS], words: [None; SLOTS] };
        let (mut at, mut used) = (0, 0);
        while at < spellings.len() {
            let Some(word) = Word::letter_by_letter(spellings, at) else {
                at += 1;
                continue;
            };
            assert!(word.len() <= LONGEST, "a spelling is too long");
            let mut spelling = 0;
            let mut byte = 0;
            while byte < word.len() {
                spelling |= (spellings[at + byte] as u64) << (8 * byte);
                byte += 1;
            }
            let slot = table.slot(spelling);
            assert!(table.spellings[slot] == 0, "a spelling stands twice");
            table.spellings[slot] = spelling;
            table.words[slot] = Some(word);
            at += word.len();
            used += 1;
        }
        assert!(used * 2 <= SLOTS, "the table of spellings needs more slots");
        table
    }

    /// The slot that holds a spelling, or the empty one where it would stand.
    #[inline(always)]
    const fn slot(&self, spelling: u64) -> usize {
        let mut slot = (spelling.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - SLOT_BITS)) as usize;
        while self.spellings[slot] != 0 && self.spellings[slot] != spelling {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }
}

/// Eight times this byte.
const fn all(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The highest bit of each byte that is ASCII and no letter: a word ends there.
#[inline(always)]
const fn ends(bytes: u64) -> u64 {
    // The highest bit of each byte tells whether the sum is above 127; none is carried over to the next.
    let low = (bytes | all(0x20)) & all(0x7F);
    let (from_a, behind_z) = (low + all(0x80 - b'a'), low + all(0x7F - b'z'));
    !(from_a & !behind_z | bytes) & all(0x80)
}

/// The word at the byte `at`, if it is spelled in one of these ways.
#[inline(always)]
pub(super) fn word_at(bytes: &[u8], at: usize) -> Option<Word> {
    let seen: &[u8; LONGEST + 1] = bytes.get(at..)?.first_chunk()?;
    let eight = u64::from_le_bytes(*seen.first_chunk()?);
    let ends = ends(eight);
    if ends == 0 && !breaks(seen[LONGEST]) {
        return None;
    }
    let end = ends & ends.wrapping_neg();
    TABLE.words[TABLE.slot(eight & (end >> 7).wrapping_sub(1))]
}

/// The word that ends at the byte `end`, if it is spelled in one of these ways.
#[inline(always)]
pub(super) fn word_before(bytes: &[u8], end: usize) -> Option<Word> {
    let seen: &[u8; LONGEST + 1] = bytes.get(..end)?.last_chunk()?;
    let eight = u64::from_le_bytes(*seen.last_chunk()?);
    let ends = ends(eight);
    if ends == 0 && !breaks(seen[0]) {
        return None;
    }
    // As many bits as stand behind the last end.
    let bits = ends.leading_zeros();
    TABLE.words[TABLE.slot(eight.checked_shr(u64::BITS - bits).unwrap_or(0))]
}

/// Whether a word surely ends before this byte, and begins behind it.
const fn breaks(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_known_from_either_end() {
        for spelling in SPELLINGS.split_whitespace() {
            let expected = Word::letter_by_letter(spelling.as_bytes(), 0);
            assert_eq!(expected.map(Word::len), Some(spelling.len()), "{spelling}");
            for (before, behind) in
                [("        ", "        "), ("12345678/", ".Nghị định"), ("Nghị định ", "\n\n\n\n\n\n\n\n")]
            {
                let text = format!("{before}{spelling}{behind}");
                assert_eq!(word_at(text.as_bytes(), before.len()), expected, "{text:?}");
                assert_eq!(word_before(text.as_bytes(), before.len() + spelling.len()), expected, "{text:?}");
            }
        }
    }

    #[test]
    fn what_may_go_on_is_not_known() {
        for (before, behind) in
            [(" ", "x      "), (" ", "\u{301}     "), (" ", "\u{AD}     "), ("x", "       "), ("ộ", "       ")]
        {
            let text = format!("       {before}số{behind}");
            let at = 7 + before.len();
            let (from, to) = (word_at(text.as_bytes(), at), word_before(text.as_bytes(), at + "số".len()));
            assert_eq!((from.is_some(), to.is_some()), (behind.starts_with(' '), before == " "), "{text:?}");
        }
    }
}
