//! Countries whose constitutions Vietnamese texts speak of, by the first word of their names.

use crate::text::{Joint, Phrases, Syllable, Word, syllables};

/// First words: "Hoa Kỳ", "Nhật Bản", "Liên Xô".
const FIRST_WORDS: &[Syllable] = syllables!(
    "hoa mỹ mĩ nhật pháp đức anh nga trung hàn triều thái ấn liên ý úc lào campuchia singapore malaysia indonesia myanmar canada cuba brasil brazil \
     mexico ukraina iran weimar tây bồ ba thụy thuỵ đan hà áo bỉ đài thổ"
);

/// Whether the name of another country may begin with this word.
pub(crate) fn begins_country(word: Syllable) -> bool {
    FIRST_WORDS.contains(&word)
}

/// Countries by names that are nothing else, for what stands behind a ministry of theirs: "Bộ Ngoại thương Liên Xô".
#[rustfmt::skip]
const COUNTRIES: &[(&str, ())] = &[
    ("liên xô", ()), ("liên bang nga", ()), ("nga", ()), ("trung quốc", ()), ("hoa kỳ", ()), ("nhật bản", ()), ("hàn quốc", ()),
    ("triều tiên", ()), ("ấn độ", ()), ("lào", ()), ("campuchia", ()), ("cuba", ()), ("cu ba", ()), ("thái lan", ()),
    ("singapore", ()), ("malaysia", ()), ("indonesia", ()), ("myanmar", ()), ("úc", ()), ("australia", ()), ("hà lan", ()),
    ("đan mạch", ()), ("thụy điển", ()), ("thụy sĩ", ()), ("phần lan", ()), ("na uy", ()), ("bun-ga-ri", ()), ("hung-ga-ri", ()),
    ("ba lan", ()), ("tiệp khắc", ()), ("cộng hòa pháp", ()), ("vương quốc anh", ()), ("việt nam", ()),
];

static TABLE: Phrases<256> = Phrases::new(COUNTRIES);

/// The country at the beginning of `text`, whose first word has been read already: its length, and whether it is another than
/// Vietnam.
pub(crate) fn country(first: Word, text: &str) -> Option<(usize, bool)> {
    let found = TABLE.longest_after(first, text, Joint::Blanks).filter(|_| first.capital())?;
    Some((found.len, COUNTRIES[found.row].0 != "việt nam"))
}
