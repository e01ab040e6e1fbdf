//! The fields that departments and divisions are named by.
//!
//! Source: the names of departments behind symbols in the codification of State law, and in papers of provinces.

use super::statute_words::BEHIND_NAMES;
use crate::text::{Joint, Phrases, Word};

/// The fields by which departments and divisions are named, as the ministries above them are: "Sở" Nội vụ.
const FIELDS: &[(&str, ())] = &[
    ("Nội vụ", ()),
    ("Hải quan", ()),
    ("Tài chính", ()),
    ("Tư pháp", ()),
    ("Công Thương", ()),
    ("Xây dựng", ()),
    ("Giao thông vận tải", ()),
    ("Giao thông công chánh", ()),
    ("Kế hoạch và Đầu tư", ()),
    ("Khoa học và Công nghệ", ()),
    ("Giáo dục và Đào tạo", ()),
    ("Y tế", ()),
    ("Văn hóa và Thể thao", ()),
    ("Văn hóa, Thể thao và Du lịch", ()),
    ("Văn hóa và Thông tin", ()),
    ("Văn hóa - Xã hội", ()),
    ("Du lịch", ()),
    ("Ngoại vụ", ()),
    ("Thông tin và Truyền thông", ()),
    ("Tài nguyên và Môi trường", ()),
    ("Nông nghiệp và Phát triển nông thôn", ()),
    ("Nông nghiệp và Môi trường", ()),
    ("Lao động - Thương binh và Xã hội", ()),
    ("Quy hoạch - Kiến trúc", ()),
    ("Dân tộc và Tôn giáo", ()),
    ("Tài chính - Kế hoạch", ()),
    ("Kinh tế và Hạ tầng", ()),
    ("Quản lý đô thị", ()),
    ("Kinh tế", ()),
    ("Cảnh sát giao thông", ()),
    ("Quản lý xuất nhập cảnh", ()),
];

static FIELD_TABLE: Phrases<512> = Phrases::new(FIELDS).followed_by(BEHIND_NAMES);

/// The field that a department is named by at the beginning of `text`: its length.
pub(crate) fn field_name(first: Word, text: &str) -> Option<usize> {
    Some(FIELD_TABLE.longest_after(first, text, Joint::Name)?.len)
}
