//! The heads of a table's columns, as far as they tell a plan from its result.
//!
//! Read off reports of communes and schools: "Chỉ tiêu | Kế hoạch năm | Thực hiện".

use crate::text::{Joint, Phrases, Word};

/// What the figures of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Head {
    Plan,
    Result,
}

const HEADS: &[(&str, Head)] = &[
    ("kế hoạch", Head::Plan),
    ("KH", Head::Plan),
    ("chỉ tiêu", Head::Plan),
    ("CT", Head::Plan),
    ("mục tiêu", Head::Plan),
    ("nghị quyết", Head::Plan),
    ("NQ", Head::Plan),
    ("đăng ký", Head::Plan),
    ("thực hiện", Head::Result),
    ("TH", Head::Result),
    ("kết quả", Head::Result),
    ("KQ", Head::Result),
    ("đạt", Head::Result),
];

static HEAD_TABLE: Phrases<64> = Phrases::new(HEADS);

/// What a head at the beginning of `text` says, whose first word has been read already.
pub(crate) fn head(first: Word, text: &str) -> Option<Head> {
    Some(HEADS[HEAD_TABLE.longest_after(first, text, Joint::Blanks)?.row].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plans_and_results_are_told_apart() {
        for (text, expected) in [
            ("Kế hoạch năm 2023", Some(Head::Plan)),
            ("Thực hiện", Some(Head::Result)),
            ("TH 2023", Some(Head::Result)),
            ("Tỷ lệ", None),
        ] {
            assert_eq!(head(Word::read(text).unwrap(), text), expected, "{text}");
        }
    }
}
