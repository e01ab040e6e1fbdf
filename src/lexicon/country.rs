//! Countries whose constitutions Vietnamese texts speak of, by the first word of their names.

use crate::text::Syllable;

/// First words: "Hoa Kỳ", "Nhật Bản", "Liên Xô".
const FIRST_WORDS: [Syllable; 41] = [
    Syllable::of("hoa"),
    Syllable::of("mỹ"),
    Syllable::of("mĩ"),
    Syllable::of("nhật"),
    Syllable::of("pháp"),
    Syllable::of("đức"),
    Syllable::of("anh"),
    Syllable::of("nga"),
    Syllable::of("trung"),
    Syllable::of("hàn"),
    Syllable::of("triều"),
    Syllable::of("thái"),
    Syllable::of("ấn"),
    Syllable::of("liên"),
    Syllable::of("ý"),
    Syllable::of("úc"),
    Syllable::of("lào"),
    Syllable::of("campuchia"),
    Syllable::of("singapore"),
    Syllable::of("malaysia"),
    Syllable::of("indonesia"),
    Syllable::of("myanmar"),
    Syllable::of("canada"),
    Syllable::of("cuba"),
    Syllable::of("brasil"),
    Syllable::of("brazil"),
    Syllable::of("mexico"),
    Syllable::of("ukraina"),
    Syllable::of("iran"),
    Syllable::of("weimar"),
    Syllable::of("tây"),
    Syllable::of("bồ"),
    Syllable::of("ba"),
    Syllable::of("thụy"),
    Syllable::of("thuỵ"),
    Syllable::of("đan"),
    Syllable::of("hà"),
    Syllable::of("áo"),
    Syllable::of("bỉ"),
    Syllable::of("đài"),
    Syllable::of("thổ"),
];

/// Whether the name of another country may begin with this word.
pub(crate) fn begins_country(word: Syllable) -> bool {
    FIRST_WORDS.contains(&word)
}
