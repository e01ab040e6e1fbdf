//! The months by their names, as dates that are written in words have them.

use crate::text::Syllable;

/// The months that have a name or an ordinal of their own.
const MONTHS: [(Syllable, u8); 15] = [
    (Syllable::of("giêng"), 1),
    (Syllable::of("một"), 1),
    (Syllable::of("hai"), 2),
    (Syllable::of("ba"), 3),
    (Syllable::of("tư"), 4),
    (Syllable::of("bốn"), 4),
    (Syllable::of("năm"), 5),
    (Syllable::of("sáu"), 6),
    (Syllable::of("bảy"), 7),
    (Syllable::of("bẩy"), 7),
    (Syllable::of("tám"), 8),
    (Syllable::of("chín"), 9),
    (Syllable::of("mười"), 10),
    (Syllable::of("chạp"), 12),
    // What "mười" is typed as.
    (Syllable::of("mươi"), 10),
];

/// The month that a word names.
pub(crate) fn month_of(word: Syllable) -> Option<u8> {
    MONTHS.iter().find(|row| row.0 == word).map(|row| row.1)
}
