//! What a reader would write instead: one regular expression for the same documents and ratings.
//!
//! It is written with care (one alternation, no look-around, nothing nested), but it returns no values: no dates, no
//! issuers, no shares, and it knows neither where a law's name ends nor which words are meant in their plain sense.

use regex::{Regex, RegexBuilder};

const KIND: &str = "(?:Nghị định|Nghị quyết(?: liên tịch)?|Quyết định|Quy định|Chỉ thị|Kết luận|Thông tư(?: liên tịch)?|Thông báo|\
     Hướng dẫn|Kế hoạch|Công văn|Tờ trình|Báo cáo|Pháp lệnh|Luật|Lệnh|Sắc lệnh|Chương trình|Đề án|Bản án|Điều lệ)";
const UNIT: &str = "(?:điểm|khoản|Điều|điều|mục|Mục|Chương|Phụ lục)";
/// A word, by what is none: a class of all letters would cost the automaton hundreds of states.
const WORD: &str = r#"[^\s0-9.,;:()“”"/-]+"#;
const SYMBOL: &str = "[A-ZĐ][A-ZĐƯƠ0-9]*(?:[-/.][A-ZĐ][A-ZĐƯƠa-z0-9]*)*";
const DATE: &str = "(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4})";
const ISSUER: &str = "(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|\
     (?:Bộ trưởng )?Bộ (?:Tài chính|Nội vụ|Y tế|Công an|Quốc phòng|Tư pháp|Giáo dục và Đào tạo)|(?:Ủy ban|Hội đồng) nhân dân)";
const FIGURE: &str = "[0-9][0-9.]*(?:/[0-9][0-9.]*|,[0-9]+)?%?";
const LEVEL: &str = "(?:(?:không |chưa )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|trong sạch,? vững mạnh|HTXSNV|HTTNV|HTNV|\
     chiến sĩ thi đua|lao động tiên tiến)";

/// Bytes that the lazy automaton may grow to unless the reader asks for more: too few for this expression on mixed text.
pub(crate) const DEFAULT_CACHE: usize = 2 << 20;
/// Enough for all of it, in each thread.
pub(crate) const LARGE_CACHE: usize = 64 << 20;

/// The expression; for text in capitals it must fold case, which costs it most of its speed.
pub(crate) fn regex(fold_case: bool, cache: usize) -> Regex {
    let provisions = format!("(?:{UNIT} [0-9a-zđ]+,? )*");
    let issued = format!("(?:,? ngày {DATE})?(?: của {ISSUER})?");
    let numbered = format!("{provisions}(?:{KIND} )?(?:số )?[0-9]+(?:/[0-9]{{4}})?[-/]{SYMBOL}{issued}");
    let short = format!("{provisions}{KIND} (?:số )?[0-9]+(?:/[0-9]{{4}})?");
    let statute = "(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)";
    let named = format!("{provisions}(?:của )?{statute}(?: {WORD}){{0,8}}? (?:năm [0-9]{{4}}|ngày {DATE})");
    let code = format!("{provisions}Bộ luật (?:Dân sự|Hình sự|Lao động|Hàng hải|Tố tụng dân sự|Tố tụng hình sự)");
    let session = "Nghị quyết (?:Đại hội|Trung ương|Hội nghị) [XVI0-9]+(?: của Đảng)?";
    let anaphor = format!("{KIND} (?:này|nêu trên)");
    let rating = format!(r#"{FIGURE} (?:{WORD} ){{1,4}}(?:\({FIGURE}\) )?(?:(?:được |đạt )?xếp loại )?[“"]?{LEVEL}"#);
    RegexBuilder::new(&[numbered, named, code, session.to_owned(), short, anaphor, rating].join("|"))
        .case_insensitive(fold_case)
        .size_limit(1 << 28)
        .dfa_size_limit(cache)
        .build()
        .expect("the expression is well formed")
}
