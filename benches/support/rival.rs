//! What a reader would write instead: one regular expression for the same documents and ratings.
//!
//! It is written with care (one alternation, no look-around, nothing nested), but it returns no values: no dates, no
//! issuers, no shares, and it knows neither where a law's name ends nor which words are meant in their plain sense.

use regex::{Regex, RegexBuilder};

const KIND: &str = "(?:Nghị định|Nghị quyết(?: liên tịch)?|Quyết định|Quy định|Chỉ thị|Kết luận|Thông tư(?: liên tịch)?|Thông báo|\
     Hướng dẫn|Kế hoạch|Công văn|Tờ trình|Báo cáo|Pháp lệnh|Luật|Lệnh|Sắc lệnh|Chương trình|Đề án|Bản án|Điều lệ)";
const UNIT: &str = "(?:điểm|khoản|Điều|điều|mục|Mục|Chương|Phụ lục)";
const SYMBOL: &str = r"\p{Lu}[\p{Lu}\d]*(?:[-/.]\p{Lu}[\p{Lu}\p{Ll}\d]*)*";
const DATE: &str = r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2} tháng \d{1,2} năm \d{4})";
const ISSUER: &str = "(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|\
     (?:Bộ trưởng )?Bộ (?:\\p{Lu}\\p{Ll}+ \\p{Ll}+)|(?:Ủy ban|Hội đồng) nhân dân(?: \\p{Ll}+)?)";
const FIGURE: &str = r"\d[\d.]*(?:/\d[\d.]*|,\d+)?%?";
const LEVEL: &str = "(?:(?:không |chưa )?hoàn thành (?:xuất sắc |tốt )?nhiệm vụ|trong sạch,? vững mạnh|HTXSNV|HTTNV|HTNV|\
     chiến sĩ thi đua|lao động tiên tiến)";

/// The expression; for text in capitals it must fold case, which costs it most of its speed.
pub(crate) fn regex(fold_case: bool) -> Regex {
    let provisions = format!(r"(?:{UNIT} [\p{{Ll}}\d]+[,\s]+)*");
    let issued = format!(r"(?:,? ngày {DATE})?(?: của {ISSUER})?");
    let numbered = format!(r"{provisions}(?:{KIND} )?(?:số )?\d+(?:/\d{{4}})?[-/]{SYMBOL}{issued}");
    let short = format!(r"{provisions}{KIND} (?:số )?\d+(?:/\d{{4}})?");
    let named = format!(
        r"{provisions}(?:của )?(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp) \p{{Lu}}\p{{L}}+(?: \p{{L}}+){{0,7}}? (?:năm \d{{4}}|ngày {DATE})"
    );
    let code = format!(r"{provisions}Bộ luật \p{{Lu}}\p{{L}}+ \p{{Ll}}+");
    let session = r"Nghị quyết (?:Đại hội|Trung ương|Hội nghị) [\p{Lu}\d]+(?: của Đảng)?";
    let anaphor = format!("{KIND} (?:này|nêu trên)");
    let rating =
        format!(r#"{FIGURE} (?:\p{{L}}+ ){{1,6}}?(?:\({FIGURE}\) )?(?:(?:được |đạt )?xếp loại )?[“"]?{LEVEL}"#);
    RegexBuilder::new(&[numbered, named, code, session.to_owned(), short, anaphor, rating].join("|"))
        .case_insensitive(fold_case)
        .size_limit(1 << 28)
        .build()
        .expect("the expression is well formed")
}
