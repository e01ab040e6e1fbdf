//! How a person is called before the name: "ông", "chị", "cô giáo", "Thiếu tá".
//!
//! Read off newspapers and reports, which name nobody without such a word.

use crate::text::{Joint, Phrases, Syllable, Word, syllables};

#[rustfmt::skip]
pub(crate) const TITLES: &[(&str, ())] = &[
    ("ông", ()), ("bà", ()), ("anh", ()), ("chị", ()), ("em", ()), ("thầy", ()), ("cô", ()), ("cụ", ()), ("bác", ()), ("chú", ()),
    ("thầy giáo", ()), ("cô giáo", ()), ("nhà giáo", ()), ("bác sĩ", ()), ("bác sỹ", ()), ("kỹ sư", ()), ("y sĩ", ()), ("điều dưỡng", ()),
    ("thiếu úy", ()), ("trung úy", ()), ("thượng úy", ()), ("đại úy", ()), ("thiếu tá", ()), ("trung tá", ()), ("thượng tá", ()),
    ("đại tá", ()),
];

/// What a form asks for somebody's name with.
const NAME_LABELS: &[(&str, ())] = &[("họ và tên", ()), ("họ, tên", ()), ("họ tên", ())];

/// What follows in names of places that begin like a person's: "Bà Rịa", "Cô Tô", "Bà Nà".
pub(crate) const PLACES: &[Syllable] = syllables!("rịa tô nà");

static TITLE_TABLE: Phrases<128> = Phrases::new(TITLES);

/// The longest of these at the beginning of `text`, whose first word has been read already: its length.
pub(crate) fn title(first: Word, text: &str) -> Option<usize> {
    Some(TITLE_TABLE.longest_after(first, text, Joint::Blanks)?.len)
}

static NAME_LABEL_TABLE: Phrases<16> = Phrases::new(NAME_LABELS);

/// The length of a label that asks for a name, at the beginning of `text`, whose first word has been read already.
pub(crate) fn name_label(first: Word, text: &str) -> Option<usize> {
    Some(NAME_LABEL_TABLE.longest_after(first, text, Joint::Name)?.len)
}
