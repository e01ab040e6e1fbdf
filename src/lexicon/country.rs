//! Countries whose constitutions Vietnamese texts speak of, by the first word of their names.

use crate::text::{Syllable, syllables};

/// First words: "Hoa Kỳ", "Nhật Bản", "Liên Xô".
const FIRST_WORDS: &[Syllable] = syllables!(
    "hoa mỹ mĩ nhật pháp đức anh nga trung hàn triều thái ấn liên ý úc lào campuchia singapore malaysia indonesia myanmar canada cuba brasil brazil \
     mexico ukraina iran weimar tây bồ ba thụy thuỵ đan hà áo bỉ đài thổ"
);

/// Whether the name of another country may begin with this word.
pub(crate) fn begins_country(word: Syllable) -> bool {
    FIRST_WORDS.contains(&word)
}
