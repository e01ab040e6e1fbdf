//! Numbers in words, as ordinals and counts have them, and the names of the months.

use crate::text::Syllable;

/// A word and its number.
type Row = (Syllable, u8);

/// The words for a number, which a month is called by as well.
pub(crate) const NUMBERS: [Row; 12] = [
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
];

/// Those of ordinals and behind tens alone.
pub(crate) const ORDINALS: [Row; 3] = [(Syllable::of("nhất"), 1), (Syllable::of("mốt"), 1), (Syllable::of("lăm"), 5)];

/// Those of months alone; "mươi" is what "mười" is typed as.
const MONTHS: [Row; 3] = [(Syllable::of("giêng"), 1), (Syllable::of("chạp"), 12), (Syllable::of("mươi"), 10)];

/// The value of a number word: "hai" is 2.
pub(crate) fn number_word(word: Syllable) -> Option<u8> {
    value(word, &ORDINALS)
}

/// The month that a word names.
pub(crate) fn month_of(word: Syllable) -> Option<u8> {
    value(word, &MONTHS)
}

/// The value of a word for a number, or of one of these.
fn value(word: Syllable, more: &[Row]) -> Option<u8> {
    NUMBERS.iter().chain(more).find(|row| row.0 == word).map(|row| row.1)
}
