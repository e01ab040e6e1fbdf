//! What stands before an anchor: "số", the name of a kind, or another sense of the figure.

use crate::lexicon::SO;
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::{KindName, Use, abbreviation, ends_kind, is_of_kind, kind_name, kind_name_before};
use crate::lexicon::statute_words::{HALVES, LEADING, SETTING, SMALL_HALVES};
use crate::text::mark::{blanks_before, char_before, is_quote};
use crate::text::{Syllable, Word};

/// What stands before a number.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Lead {
    /// The name of the kind.
    pub(crate) kind: Option<Kind>,
    /// Where "số" begins.
    pub(crate) so: Option<usize>,
    /// The word right before the number, or before "số", where it is no kind.
    pub(crate) word: Option<(usize, Word)>,
}

/// The name of a kind before an anchor.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    pub(crate) kind: DocumentKind,
    pub(crate) sense: Use,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Whether the first letter is a capital.
    pub(crate) capital: bool,
    /// Whether it is abbreviated: "NĐ", "QĐ".
    pub(crate) short: bool,
}

/// Abbreviations that are no other word in small letters.
const SMALL: [Syllable; 2] = [Syllable::of("nđ"), Syllable::of("qđ")];

/// What stands before the number at the byte `at`; nothing before `floor` is looked at.
pub(crate) fn lead(text: &str, floor: usize, at: usize) -> Lead {
    let mut lead = Lead::default();
    let Some((start, word)) = word_before(text, floor, at) else { return lead };
    let mut before = (start, word);
    let mut end = start + word.len();
    let mut named = text;
    if SO.contains(&word.syllable) {
        lead.so = Some(start);
        let Some((start, word)) = word_before(text, floor, start) else { return lead };
        before = (start, word);
        end = start + word.len();
    } else if let Some((kind, so)) = may_end_with_so(word).then(|| glued_so(text, start, word)).flatten() {
        lead.so = Some(so);
        before = (start, kind);
        end = so;
        // The kind's words end where "số" begins.
        named = &text[..so];
    }
    lead.kind = kind_before(named, floor, end, before);
    if lead.kind.is_none() {
        lead.word = Some(before);
    }
    lead
}

/// Whether "số" may be the end of a longer word.
#[inline]
fn may_end_with_so(word: Word) -> bool {
    word.letters() > 3 && SO.iter().any(|so| word.syllable.may_end_with(*so))
}

/// The last word of a kind with "số" glued to it, and where "số" begins: "địnhsố".
#[cold]
fn glued_so(text: &str, start: usize, word: Word) -> Option<(Word, usize)> {
    halves(text, start, word)
        .find(|(kind, so)| SO.contains(&so.syllable) && ends_kind(kind.syllable))
        .map(|(kind, _)| (kind, start + kind.len()))
}

/// The name of a kind of two words that are glued to each other: "Nghịđịnh".
#[cold]
fn glued_kind(text: &str, start: usize, word: Word) -> Option<KindName> {
    let (first, last) = halves(text, start, word)
        .find(|(first, last)| ends_kind(last.syllable) && is_of_kind(first.syllable) && last.letters() > 1)?;
    let middle = start + first.len();
    let name = format!("{} {}", &text[start..middle], &text[middle..middle + last.len()]);
    kind_name(first, &name).filter(|(_, len)| *len == name.len()).map(|(name, _)| name)
}

/// The ways to cut a word into two words, if it is too long to be one syllable or has two tones.
fn halves(text: &str, start: usize, word: Word) -> impl Iterator<Item = (Word, Word)> {
    /// Letters of the shortest two words that are read apart, and of the longest.
    const FEWEST: u8 = 4;
    const MOST: u8 = 14;
    let run = &text[start..start + word.len()];
    let long = (FEWEST..=MOST).contains(&word.letters());
    run.char_indices().skip(1).filter(move |_| long).filter_map(move |(at, _)| {
        let first = Word::read(&run[..at]).filter(|first| first.len() == at)?;
        let last = Word::read(&run[at..]).filter(|last| at + last.len() == run.len())?;
        Some((first, last))
    })
}

/// The word before `at`, over blanks, a colon and marks of emphasis.
fn word_before(text: &str, floor: usize, at: usize) -> Option<(usize, Word)> {
    let mut end = blanks_before(text, at).max(floor);
    // Nearly always a letter stands here.
    if text[..end].ends_with(|c: char| c.is_ascii_alphabetic()) {
        return Word::read_before(text, end).filter(|(start, _)| *start >= floor);
    }
    // "Số." abbreviates nothing, and stands for "số" all the same.
    if let Some(so) = text[floor..end].strip_suffix('.') {
        let word = Word::read_before(text, floor + so.len()).filter(|(start, _)| *start >= floor);
        return word.filter(|(start, word)| SO.contains(&word.syllable) || glued_so(text, *start, *word).is_some());
    }
    while let Some(c) = char_before(text, end).filter(|c| matches!(c, ':' | '*' | '_') || is_quote(*c)) {
        let start = end - c.len_utf8();
        if start < floor {
            return None;
        }
        end = blanks_before(text, start).max(floor);
    }
    Word::read_before(text, end).filter(|(start, _)| *start >= floor)
}

/// The name of a kind that ends at `end`; `last` is its last word.
pub(crate) fn kind_before(text: &str, floor: usize, end: usize, last: (usize, Word)) -> Option<Kind> {
    let (last_start, last_word) = last;
    if !ends_kind(last_word.syllable) {
        // Two words have two tones, or many letters: "quychế".
        let two = last_word.syllable == Syllable::FOREIGN || last_word.letters() > 5;
        if let Some(KindName { kind, sense }) = two.then(|| glued_kind(text, last_start, last_word)).flatten() {
            let capital = last_word.capital();
            return Some(Kind { kind, sense, start: last_start, end, capital, short: false });
        }
        if last_word.capitals() < 2 && !SMALL.contains(&last_word.syllable) {
            return None;
        }
        let kind = abbreviation(last_word.syllable)?;
        return Some(Kind { kind, sense: Use::Common, start: last_start, end, capital: true, short: true });
    }
    const DAO: Syllable = Syllable::of("đạo");
    let (KindName { kind, sense }, mut start, mut first) = kind_name_before(text, floor, last)?;
    // "chỉ đạo Luật số 45/2013/QH13".
    if first.syllable == DAO && ends_leading(text, floor, start) {
        (start, first) = last;
    }
    let found = Kind { kind, sense, start, end, capital: first.capital(), short: false };
    Some(found).filter(|kind| !(kind.kind == DocumentKind::Luat && is_half(text, floor, kind.start)))
}

/// Whether "đạo" at `at` is the second half of another word than "đạo luật": "chỉ đạo luật này".
pub(crate) fn ends_leading(text: &str, floor: usize, at: usize) -> bool {
    plain_word_before(text, floor, at).is_some_and(|(_, word)| LEADING.contains(&word.syllable))
}

/// Whether "luật" at `at` is the second half of "pháp luật", the law as such, or of another compound.
fn is_half(text: &str, floor: usize, at: usize) -> bool {
    const PHAP: Syllable = Syllable::of("pháp");
    let before = plain_word_before(text, floor, at);
    before.is_some_and(|before| before.1.syllable == PHAP || ends_compound(text, floor, before, at))
}

/// Whether "luật" at `at` is the second half of a word that means no law: "Quyết định kỷ luật số 77-QĐ/UBKTTW", "định luật 2".
/// `before` is the word before it.
pub(crate) fn ends_compound(text: &str, floor: usize, (start, before): (usize, Word), at: usize) -> bool {
    const LUAT: Syllable = Syllable::of("luật");
    const DINH: Syllable = Syllable::of("định");
    let always = HALVES.contains(&before.syllable);
    if !always && !SMALL_HALVES.contains(&before.syllable) {
        return false;
    }
    let Some(law) = Word::read(&text[at..]).filter(|law| law.syllable == LUAT) else { return false };
    let named = law.capital() && !law.all_capitals();
    let sets = || plain_word_before(text, floor, start).is_some_and(|(_, word)| SETTING.contains(&word.syllable));
    always || !(named || before.syllable == DINH && sets())
}

/// The word before `at`, over blanks alone.
pub(crate) fn plain_word_before(text: &str, floor: usize, at: usize) -> Option<(usize, Word)> {
    let end = blanks_before(text, at).max(floor);
    Word::read_before(text, end).filter(|(start, _)| *start >= floor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_and_so_are_found_before_a_number() {
        for (text, kind, so, written) in [
            ("theo Chỉ thị số 05", Some(DocumentKind::ChiThi), true, "Chỉ thị số 05"),
            ("Nghị định 30", Some(DocumentKind::NghiDinh), false, "Nghị định 30"),
            ("Thông tư liên tịch số: 41", Some(DocumentKind::ThongTuLienTich), true, "Thông tư liên tịch số: 41"),
            ("thông báo kết luận số 3", Some(DocumentKind::ThongBao), true, "thông báo kết luận số 3"),
            ("Nghị định\nsố126", Some(DocumentKind::NghiDinh), true, "Nghị định\nsố126"),
            ("QĐ 127", Some(DocumentKind::QuyetDinh), false, "QĐ 127"),
            ("theo Nghịđịnh số 30", Some(DocumentKind::NghiDinh), true, "Nghịđịnh số 30"),
            ("theo THÔNGTƯ 30", Some(DocumentKind::ThongTu), false, "THÔNGTƯ 30"),
            ("Thông tưsố 30", Some(DocumentKind::ThongTu), true, "Thông tưsố 30"),
            (
                "Chi\u{309} thi\u{323}so\u{302}\u{301} 30",
                Some(DocumentKind::ChiThi),
                true,
                "Chi\u{309} thi\u{323}so\u{302}\u{301} 30",
            ),
            ("nhânsố 30", None, false, "30"),
            ("nghịquyếtnày 30", None, false, "30"),
            ("Nghị định số. 30", Some(DocumentKind::NghiDinh), true, "Nghị định số. 30"),
            ("theo nghị định. 30", None, false, "30"),
            ("Nghị định sổ 88", Some(DocumentKind::NghiDinh), true, "Nghị định sổ 88"),
            ("của *Quy định số 191", Some(DocumentKind::QuyDinh), true, "Quy định số 191"),
            ("điện thoại số 09", None, true, "09"),
            ("pháp luật số 5", None, true, "5"),
            ("định luật số 2", None, true, "2"),
            ("QUY LUẬT SỐ 3", None, true, "3"),
            ("quy định luật số 45", Some(DocumentKind::Luat), true, "luật số 45"),
            ("chỉ đạo Luật số 45", Some(DocumentKind::Luat), true, "Luật số 45"),
            ("Đạo luật số 45", Some(DocumentKind::Luat), true, "Đạo luật số 45"),
            ("quy định Luật số 45", Some(DocumentKind::Luat), true, "Luật số 45"),
            ("Nghị định\n\nsố 5", None, true, "5"),
        ] {
            let at = text.find(|c: char| c.is_ascii_digit()).unwrap();
            let lead = lead(text, 0, at);
            assert_eq!((lead.kind.map(|kind| kind.kind), lead.so.is_some()), (kind, so), "{text}");
            assert_eq!(&text[lead.kind.map_or(at, |kind| kind.start)..], written, "{text}");
        }
    }
}
