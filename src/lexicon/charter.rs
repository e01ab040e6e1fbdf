//! Charters and platforms that are cited by name: those of the Party and of the organisations of the political system.
//!
//! Sources: Regulations 66-QĐ/TW and 399-QĐ/TW on the papers of the Party; newspapers for how the charters of the mass
//! organisations are called. The charter of a company, a fund or a professional
//! association names no document that a reader could look up, and stands in no row.

use super::kind::DocumentKind;
use super::statute_words::{BEHIND_NAMES, STOPS};
use crate::text::mark::blanks;
use crate::text::{Joint, Phrases, Syllable, Word, syllables};

/// The Youth Union alone is called so; with more of a name behind it, it is another: "Điều lệ Đoàn luật sư".
const UNION: &str = "Điều lệ Đoàn";
/// Words behind a name that belong to none, beside those that no name holds.
const BEHIND: &[Syllable] = syllables!("và khóa cùng nhiệm");

const NAMES: &[(&str, DocumentKind)] = &[
    ("Điều lệ Đảng", DocumentKind::DieuLe),
    ("Điều lệ Đảng Cộng sản Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Công đoàn", DocumentKind::DieuLe),
    ("Điều lệ Công đoàn Việt Nam", DocumentKind::DieuLe),
    (UNION, DocumentKind::DieuLe),
    ("Điều lệ Đoàn Thanh niên", DocumentKind::DieuLe),
    ("Điều lệ Đoàn TNCS HCM", DocumentKind::DieuLe),
    ("Điều lệ Đoàn TNCS Hồ Chí Minh", DocumentKind::DieuLe),
    ("Điều lệ Đoàn Thanh niên Cộng sản Hồ Chí Minh", DocumentKind::DieuLe),
    ("Điều lệ Đội Thiếu niên Tiền phong Hồ Chí Minh", DocumentKind::DieuLe),
    ("Điều lệ Đội TNTP Hồ Chí Minh", DocumentKind::DieuLe),
    ("Điều lệ Mặt trận Tổ quốc Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ MTTQ Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Hội Nông dân Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Hội Liên hiệp Phụ nữ Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Hội LHPN Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Hội Cựu chiến binh Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Hội Liên hiệp Thanh niên Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Hội Sinh viên Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Hội Người cao tuổi Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Hội Chữ thập đỏ Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ Hội Khuyến học Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ công tác chính trị Quân đội nhân dân Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ công tác đảng, công tác chính trị trong Quân đội nhân dân Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ công tác kỹ thuật Quân đội nhân dân Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ công tác hậu cần Quân đội nhân dân Việt Nam", DocumentKind::DieuLe),
    ("Điều lệ công tác tham mưu Quân đội nhân dân Việt Nam", DocumentKind::DieuLe),
    ("Cương lĩnh", DocumentKind::CuongLinh),
    ("Cương lĩnh chính trị", DocumentKind::CuongLinh),
    ("Cương lĩnh chính trị của Đảng", DocumentKind::CuongLinh),
    ("Cương lĩnh của Đảng", DocumentKind::CuongLinh),
    ("Cương lĩnh chính trị đầu tiên", DocumentKind::CuongLinh),
    ("Cương lĩnh chính trị đầu tiên của Đảng", DocumentKind::CuongLinh),
    ("Cương lĩnh xây dựng đất nước", DocumentKind::CuongLinh),
    ("Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội", DocumentKind::CuongLinh),
];

static NAME_TABLE: Phrases<1024> = Phrases::new(NAMES).followed_by(BEHIND_NAMES);

/// The longest name of a charter or a platform at the beginning of `text`: its kind and its length.
pub(crate) fn charter_name(first: Word, text: &str) -> Option<(DocumentKind, usize)> {
    let found = NAME_TABLE.longest_after(first, text, Joint::Name)?;
    let (name, kind) = NAMES[found.row];
    let behind = &text[found.len..];
    let ends = |word: Word| STOPS.contains(&word.syllable) || BEHIND.contains(&word.syllable);
    let another = || !Word::read(&behind[blanks(behind)..]).is_none_or(ends);
    if name == UNION && another() { None } else { Some((kind, found.len)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_name_wins() {
        for (text, expected) in [
            ("Điều lệ Đảng, quy định", Some("Điều lệ Đảng")),
            ("điều lệ Đảng Cộng sản Việt Nam khóa XI", Some("điều lệ Đảng Cộng sản Việt Nam")),
            ("Cương lĩnh năm 1991", Some("Cương lĩnh")),
            ("Điều lệ công ty", None),
            ("Điều lệ Đoàn khóa XII", Some("Điều lệ Đoàn")),
            ("Điều lệ Đoàn TNCS Hồ Chí Minh", Some("Điều lệ Đoàn TNCS Hồ Chí Minh")),
            ("Điều lệ Đoàn và Chương trình", Some("Điều lệ Đoàn")),
            ("Điều lệ Đoàn, Hội", Some("Điều lệ Đoàn")),
            ("Điều lệ Đoàn luật sư.", None),
            ("Điều lệ Đoàn Luật sư thành phố", None),
        ] {
            let found = charter_name(Word::read(text).unwrap(), text).map(|(_, len)| &text[..len]);
            assert_eq!(found, expected, "{text}");
        }
    }
}
