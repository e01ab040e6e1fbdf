//! Codes of international bodies that are cited like statutes: "Bộ luật quốc tế về an ninh tàu và bến cảng".
//!
//! They have no number and are no acts of the State, so the catalogue of statutes does not list them. The rows are the names
//! that Vietnamese papers use: circulars on ships and on doping in sport, the registry of shipping, encyclopedias.

use super::statute_words::BEHIND_NAMES;
use crate::text::{Joint, Phrases, Word};

#[rustfmt::skip]
const NAMES: &[(&str, ())] = &[
    // The ISPS Code.
    ("Bộ luật quốc tế về an ninh tàu và bến cảng", ()),
    ("Bộ luật quốc tế về an ninh tàu biển và cảng biển", ()),
    // The ISM Code.
    ("Bộ luật quản lý an toàn quốc tế", ()),
    ("Bộ luật quản lí an toàn quốc tế", ()),
    ("Bộ luật quản lý quốc tế về hoạt động an toàn của tàu và ngăn ngừa ô nhiễm", ()),
    // The IMDG Code.
    ("Bộ luật quốc tế về vận chuyển hàng nguy hiểm bằng đường biển", ()),
    ("Bộ luật quốc tế về vận chuyển hàng hóa nguy hiểm bằng đường biển", ()),
    // The IMSBC Code.
    ("Bộ luật quốc tế về hàng rời rắn", ()),
    // The World Anti-Doping Code.
    ("Bộ luật phòng, chống doping thế giới", ()),
];

static NAME_TABLE: Phrases<512> = Phrases::new(NAMES).followed_by(BEHIND_NAMES);

/// The longest name of an international code at the beginning of `text`, whose first word has been read already: its length.
pub(crate) fn international_code(first: Word, text: &str) -> Option<usize> {
    NAME_TABLE.longest_after(first, text, Joint::Name).map(|found| found.len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_under_folding() {
        for (text, expected) in [
            (
                "Bộ luật Quốc tế về An ninh Tàu và Bến cảng (Bộ luật ISPS)",
                Some("Bộ luật Quốc tế về An ninh Tàu và Bến cảng"),
            ),
            ("BỘ LUẬT PHÒNG CHỐNG DOPING THẾ GIỚI", Some("BỘ LUẬT PHÒNG CHỐNG DOPING THẾ GIỚI")),
            ("Bộ luật phòng , chống doping thế giới .", Some("Bộ luật phòng , chống doping thế giới")),
            ("Bộ luật quản lý an toàn quốc tế cho tàu biển", Some("Bộ luật quản lý an toàn quốc tế")),
            ("bộ luật quốc tế thống nhất", None),
            ("Bộ luật quốc tế về", None),
        ] {
            let found = international_code(Word::read(text).unwrap(), text).map(|len| &text[..len]);
            assert_eq!(found, expected, "{text}");
        }
    }
}
