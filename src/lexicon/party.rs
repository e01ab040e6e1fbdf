//! What "Đảng" is the beginning of, where it is not the Party.

use crate::text::{Syllable, syllables, words};

/// Committees, groups and members of the Party, and words that begin the name of another: "Đảng bộ tỉnh", "Đảng Nhân dân Cách mạng Lào".
const OTHERS: &[&[Syllable]] = &[
    syllables!("bộ"),
    syllables!("ủy"),
    syllables!("đoàn"),
    syllables!("viên"),
    syllables!("nhân dân"),
    syllables!("dân chủ"),
    syllables!("dân tộc"),
    syllables!("lao động"),
    syllables!("cộng hòa"),
    syllables!("xã hội"),
    syllables!("cộng sản"),
];

/// The Party by its whole name.
const WHOLE: &[Syllable] = syllables!("cộng sản việt nam");

/// Whether the words behind "Đảng" make it something else than the Party.
pub(crate) fn is_another(behind: &str) -> bool {
    let next: Vec<_> = words(behind).take(WHOLE.len()).map(|(_, word)| word.syllable).collect();
    // "của Đảng; bộ …": another phrase.
    let joined = behind.trim_start().starts_with(char::is_alphabetic);
    joined && next != WHOLE && OTHERS.iter().any(|other| next.starts_with(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_party_is_told_from_its_branches_and_from_others() {
        for (behind, another) in [
            ("", false),
            (" và Nhà nước", false),
            (" Cộng sản Việt Nam", false),
            (" Cộng sản Trung Quốc", true),
            (" Nhân dân Cách mạng Lào", true),
            (" bộ tỉnh", true),
            (" uỷ xã", true),
            (", bộ máy", false),
        ] {
            assert_eq!(is_another(behind), another, "{behind}");
        }
    }
}
