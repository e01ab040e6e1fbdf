//! The words that relate figures, levels and those who are rated.

use super::Item;
use crate::grammar::word::{Parsed, fail, syllables};
use crate::rating::Bound;
use crate::text::mark::blanks;
use crate::text::{Joint, Phrases, Syllable, Syllables, Word, last_word};

#[rustfmt::skip]
pub(super) const KEYWORDS: &[(&str, Item)] = &[
    ("trong đó", Item::Within), ("trong số đó", Item::Within), ("trong số này", Item::Within), ("trong số trên", Item::Within),
    ("trong tổng số đó", Item::Within),
    ("còn lại", Item::Rest),
    ("tăng", Item::Change), ("tăng thêm", Item::Change), ("tăng hơn", Item::Change), ("tăng từ", Item::Change), ("giảm", Item::Change),
    ("giảm từ", Item::Change), ("vượt", Item::Change), ("thấp hơn", Item::Change), ("cao hơn", Item::Change), ("nhiều hơn", Item::Change),
    ("ít hơn", Item::Change),
    ("giảm còn", Item::Share), ("giảm xuống còn", Item::Share), ("tăng lên", Item::Share),
    ("giữ ở mức", Item::Share), ("duy trì ở mức", Item::Share),
    ("chỉ tiêu", Item::Plan), ("kế hoạch", Item::Plan), ("dự toán", Item::Plan), ("nghị quyết", Item::Plan), ("KH", Item::Plan), ("NQ", Item::Plan),
    ("phấn đấu", Item::Aim), ("mục tiêu", Item::Aim), ("dự ước", Item::Aim), ("dự kiến", Item::Aim), ("chỉ tiêu thi đua", Item::Aim),
    ("xếp loại", Item::Rated), ("xếp", Item::Rated), ("phân loại", Item::Rated), ("đánh giá", Item::Rated), ("nhận xét", Item::Rated),
    ("công nhận", Item::Rated), ("danh hiệu", Item::Rated), ("tiêu chuẩn", Item::Rated), ("bình xét", Item::Rated), ("bình bầu", Item::Rated),
    ("suy tôn", Item::Rated), ("đề nghị", Item::Rated), ("mức", Item::Rated), ("loại", Item::Rated), ("xét", Item::Rated),
    ("đạt", Item::Share), ("chiếm", Item::Share), ("tỷ lệ", Item::Share), ("tỉ lệ", Item::Share), ("bằng", Item::Share),
    ("tương ứng", Item::Share), ("tương đương", Item::Share), ("là", Item::Share),
    ("số", Item::Of), ("tổng số", Item::Of), ("so với", Item::Of), ("so", Item::Of),
    ("được", Item::Passive), ("bị", Item::Passive),
    ("tặng", Item::Award), ("tặng thưởng", Item::Award), ("trao", Item::Award), ("trao tặng", Item::Award), ("khen thưởng", Item::Award),
    ("biểu dương", Item::Award), ("tuyên dương", Item::Award), ("giấy khen", Item::Award), ("bằng khen", Item::Award),
    ("cờ thi đua", Item::Award), ("huân chương", Item::Award), ("huân chương lao động", Item::Award), ("huân chương bảo vệ Tổ quốc", Item::Award),
    ("xây dựng", Item::Policy), ("củng cố", Item::Policy), ("nhằm", Item::Policy), ("để", Item::Policy), ("góp phần", Item::Policy),
    ("bảo đảm", Item::Policy), ("đảm bảo", Item::Policy), ("quyết tâm", Item::Policy), ("tham mưu", Item::Policy), ("tập trung", Item::Policy),
    ("luôn", Item::Praise), ("luôn luôn", Item::Praise), ("nỗ lực", Item::Praise), ("cố gắng", Item::Praise), ("tích cực", Item::Praise),
    ("vừa", Item::Praise), ("cùng", Item::Praise), ("phải", Item::Praise), ("cần", Item::Praise), ("sẽ", Item::Praise), ("đã", Item::Praise),
    ("tiếp tục", Item::Praise),
    ("và", Item::And), ("hoặc", Item::And),
    ("trở lên", Item::Upwards),
    // Their second word is none of those who are rated: "Nghị quyết Đại hội Đảng bộ huyện".
    ("đại hội", Item::Word), ("quốc hội", Item::Word),
    ("không có", Item::Zero), ("không còn", Item::Zero), ("chưa có", Item::Zero), ("không để", Item::Zero),
    ("không để có", Item::Zero), ("không để xảy ra", Item::Zero), ("không phát sinh", Item::Zero),
];

static KEYWORD_TABLE: Phrases<512> = Phrases::new(KEYWORDS);

/// The last words of the keywords that a common word is a level behind: "xếp loại xuất sắc", "hoàn thành tốt và xuất sắc nhiệm vụ".
static LEADS: Syllables<64> = {
    let mut words = Syllables::NONE;
    let mut row = 0;
    while row < KEYWORDS.len() {
        if matches!(KEYWORDS[row].1, Item::Rated | Item::Within | Item::And) {
            words = words.with(last_word(KEYWORDS[row].0));
        }
        row += 1;
    }
    words
};

/// Whether a keyword that a common word is a level behind ends with this word.
pub(crate) fn may_lead_to_level(word: Syllable) -> bool {
    LEADS.contains(word)
}

#[rustfmt::skip]
pub(super) const BOUNDS: &[(&str, Bound)] = &[
    ("trên", Bound::MoreThan), ("hơn", Bound::MoreThan),
    ("ít nhất", Bound::AtLeast), ("tối thiểu", Bound::AtLeast), ("không dưới", Bound::AtLeast), ("không thấp hơn", Bound::AtLeast),
    ("không ít hơn", Bound::AtLeast), ("từ", Bound::AtLeast),
    ("không quá", Bound::AtMost), ("không vượt quá", Bound::AtMost), ("không được vượt quá", Bound::AtMost), ("không được quá", Bound::AtMost),
    ("không cao hơn", Bound::AtMost), ("không vượt", Bound::AtMost), ("tối đa", Bound::AtMost), ("nhiều nhất", Bound::AtMost),
    ("dưới", Bound::LessThan), ("chưa đến", Bound::LessThan), ("chưa tới", Bound::LessThan),
    ("bằng hoặc thấp hơn", Bound::AtMost), ("thấp hơn hoặc bằng", Bound::AtMost), ("nhỏ hơn hoặc bằng", Bound::AtMost),
    ("bằng hoặc cao hơn", Bound::AtLeast), ("cao hơn hoặc bằng", Bound::AtLeast), ("lớn hơn hoặc bằng", Bound::AtLeast),
    ("gần", Bound::About), ("khoảng", Bound::About), ("xấp xỉ", Bound::About), ("chừng", Bound::About),
];

static BOUND_TABLE: Phrases<128> = Phrases::new(BOUNDS);

/// Words between a bound and its figure: "ít nhất có 90%", "tối thiểu từ 90%".
const FILLERS: &[Syllable] = syllables!("có là đạt từ bằng phải được");

/// The longest keyword at the beginning of `text`, whose first word has been read already, and its length.
pub(super) fn keyword(first: Word, text: &str) -> Option<(Item, usize)> {
    let found = KEYWORD_TABLE.longest_after(first, text, Joint::Blanks)?;
    Some((KEYWORDS[found.row].1, found.len))
}

/// A bound with the figure behind it, over one or two small words.
pub(super) fn bound(input: &str, word: Word) -> Parsed<'_, Bound> {
    let Some(found) = BOUND_TABLE.longest_after(word, input, Joint::Blanks) else { return fail(input) };
    let mut rest = &input[found.len..];
    for _ in 0..3 {
        let behind = &rest[blanks(rest)..];
        if behind.starts_with(|c: char| c.is_ascii_digit()) {
            return Ok((rest, BOUNDS[found.row].1));
        }
        match Word::read(behind).filter(|word| FILLERS.contains(&word.syllable)) {
            Some(word) => rest = &behind[word.len()..],
            None => break,
        }
    }
    fail(input)
}
