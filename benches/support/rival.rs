//! What a reader would write instead: one regular expression for the same documents and ratings.
//!
//! It is written with care (one alternation, no look-around, nothing nested), but it returns no values: no dates, no
//! issuers, no shares, and it knows neither where a law's name ends nor which words are meant in their plain sense.

use regex::{Regex, RegexBuilder};

/// The kinds by their words, each longer one before its beginning.
const KIND: &str = "(?:Nghị (?:định|quyết(?: liên tịch)?)|Quyết định|Quy (?:định|chế|hoạch|chuẩn)|Chỉ thị|Kết luận(?: thanh tra)?|\
     Thông (?:tư(?: liên (?:tịch|bộ|ngành))?|báo|tri)|Hướng dẫn|Kế hoạch|Công (?:văn|điện)|Tờ trình|Báo cáo|Pháp lệnh|Bộ luật|Luật|\
     Lệnh|Sắc (?:lệnh|luật)|Chương trình(?: hành động)?|Chiến lược|Đề án|Dự án|Phương án|Biên bản|Bản án|Án lệ|Điều lệ|Văn bản(?: hợp nhất)?|\
     NĐ|NQ|QĐ|CT|TT|TTLT|KL|HD|KH|TB|CV)";
const UNIT: &str = "(?:điểm|khoản|Điều|điều|mục|Mục|Chương|Phụ lục)";
/// A word, by what is none: a class of all letters would cost the automaton hundreds of states.
const WORD: &str = r#"[^\s0-9.,;:()“”"/-]+"#;
const SYMBOL: &str = "[A-ZĐ][A-ZĐƯƠ0-9]*(?:[-/.][A-ZĐ][A-ZĐƯƠa-z0-9]*)*";
const DATE: &str = "(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4})";
const ISSUER: &str = "(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|\
     (?:Bộ trưởng )?Bộ (?:Tài chính|Nội vụ|Y tế|Công an|Quốc phòng|Tư pháp|Giáo dục và Đào tạo)|(?:Ủy ban|Hội đồng) nhân dân)";
/// The letters that a name begins with.
const CAPITAL: &str = "[A-ZĐÁÂĂÊÔƠƯÝỦÍÚẨ]";
const STATUTE: &str = "(?:Bộ luật|Luật|Pháp lệnh)";
const FIGURE: &str = "[0-9][0-9.]*(?:/[0-9][0-9.]*|,[0-9]+)?%?";
const LEVEL: &str = "(?:(?:[Kk]hông |[Cc]hưa )?[Hh]oàn thành (?:xuất sắc |tốt )?nhiệm vụ|[Tt]rong sạch,? vững mạnh(?: tiêu biểu)?|\
     HTXSNV|HTTNV|HTNV|KHTNV|[Cc]hiến s[ĩỹ] (?:thi đua|tiên tiến)|[Ll]ao động (?:tiên tiến|xuất sắc)|[Tt]iên tiến xuất sắc|\
     (?:[Gg]ia đình|[Ll]àng|[Tt]hôn|[Cc]ơ quan|[Kk]hu dân cư)(?: đạt chuẩn)? văn hóa|[Đđ]ơn vị quyết thắng|yếu kém)";

/// Bytes that the lazy automaton may grow to unless the reader asks for more: too few for this expression on mixed text.
pub(crate) const DEFAULT_CACHE: usize = 2 << 20;
/// Enough for all of it, in each thread.
pub(crate) const LARGE_CACHE: usize = 64 << 20;

/// The expression; for text in capitals it must fold case, which costs it most of its speed.
pub(crate) fn regex(fold_case: bool, cache: usize) -> Regex {
    let provisions = format!("(?:{UNIT} [0-9a-zđ]+,? (?:của )?)*");
    let issued = format!("(?:,? ngày {DATE})?(?: của {ISSUER})?");
    let numbered = format!("{provisions}(?:{KIND} )?(?:số )?[0-9]+(?:/[0-9]{{4}})?[-/]{SYMBOL}{issued}");
    let standard = "(?:TCVN|QCVN|TCXDVN) [0-9]+(?:[-:][0-9]+)*(?:/[A-ZĐ]+)?";
    let short = format!("{provisions}{KIND} ?(?:số )?[0-9]+(?:/[0-9]{{4}})?");
    let year = format!("(?: (?:năm )?[0-9]{{4}}| ngày {DATE})?");
    let amending = "(?: sửa đổi(?:, bổ sung)?(?: một số [Đđ]iều)? của (?:Bộ luật|Luật|Pháp lệnh))?";
    let named = format!(
        "{provisions}(?:{STATUTE}{amending} {CAPITAL}{WORD}{year}|Hiến pháp{year}|Điều lệ (?:Đảng|Công đoàn|Đoàn)|Cương lĩnh)"
    );
    let session = "Nghị quyết (?:Đại hội|Trung ương|Hội nghị)(?: (?:đại biểu |Đảng bộ |toàn quốc |tỉnh |lần thứ )*[XVI0-9]+)?(?: của Đảng)?";
    let anaphor = format!("{provisions}{KIND} (?:này|nêu trên)");
    let rating =
        format!(r#"(?:{FIGURE} (?:{WORD} ){{1,4}}(?:\({FIGURE}\) )?(?:(?:được |đạt )?xếp loại )?[“"]?)?{LEVEL}"#);
    let all = [numbered, standard.to_owned(), named, session.to_owned(), short, anaphor, rating];
    RegexBuilder::new(&all.join("|"))
        .case_insensitive(fold_case)
        .size_limit(1 << 28)
        .dfa_size_limit(cache)
        .build()
        .expect("the expression is well formed")
}
