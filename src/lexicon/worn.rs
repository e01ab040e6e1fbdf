//! The names of kinds in text that lost marks of its letters: "Quyêt định", "Nghi quyet".

use super::kind::DocumentKind;
use super::kind_name::{KindName, MOST_WORDS, NAMES};
use crate::text::mark::blanks_before;
use crate::text::{Syllable, Word, syllables, unmarked};

/// What goes on with "luat" to a word that is no law: "luật sư", "luật gia", "luật học".
pub(crate) const OF_LAWYERS: &[Syllable] = syllables!("su gia hoc");

/// The longest name of a kind that ends with `last`, a word and where it begins, when marks are set aside: the kind, where
/// the name begins, and its first word. Only kinds that are `stated` count, for without marks other words are like them.
pub(crate) fn worn_kind_before(
    text: &str,
    floor: usize,
    last: (usize, Word),
    stated: impl Fn(DocumentKind) -> bool,
) -> Option<(KindName, usize, Word)> {
    let names = NAMES.iter().filter(|(_, name)| stated(name.kind));
    let found = names.filter_map(|(name, kind)| begins(text, floor, last, name).map(|first| (*kind, first)));
    found.min_by_key(|(_, (start, _))| *start).map(|(kind, (start, first))| (kind, start, first))
}

/// The acts that are told without their marks where "số" alone stands behind them, "Nghi quyêt số 18", with their last words as they
/// are then.
const ACTS: &[(&str, Syllable, DocumentKind)] = {
    use DocumentKind::*;
    &[
        ("nghị quyết", Syllable::of("quyet"), NghiQuyet),
        ("nghị định", Syllable::of("dinh"), NghiDinh),
        ("quyết định", Syllable::of("dinh"), QuyetDinh),
        ("quy định", Syllable::of("dinh"), QuyDinh),
        ("thông tư", Syllable::of("tu"), ThongTu),
        ("thông tư liên tịch", Syllable::of("tich"), ThongTuLienTich),
        ("chỉ thị", Syllable::of("thi"), ChiThi),
        ("kết luận", Syllable::of("luan"), KetLuan),
        ("hướng dẫn", Syllable::of("dan"), HuongDan),
        ("công văn", Syllable::of("van"), CongVan),
        ("công điện", Syllable::of("dien"), CongDien),
        ("pháp lệnh", Syllable::of("lenh"), PhapLenh),
        ("sắc lệnh", Syllable::of("lenh"), SacLenh),
    ]
};

/// The same of [acts](ACTS), whatever follows.
pub(crate) fn worn_act_before(text: &str, floor: usize, last: (usize, Word)) -> Option<(DocumentKind, usize, Word)> {
    let bare = last.1.syllable.unmarked();
    let acts = ACTS.iter().filter(|(_, last, _)| *last == bare);
    let found = acts.filter_map(|(name, _, kind)| begins(text, floor, last, name).map(|first| (*kind, first)));
    found.min_by_key(|(_, (start, _))| *start).map(|(kind, (start, first))| (kind, start, first))
}

/// Where a name begins, and with which word, that ends with `last`.
fn begins(text: &str, floor: usize, last: (usize, Word), name: &str) -> Option<(usize, Word)> {
    let (mut start, mut word) = last;
    for (at, expected) in name.rsplit(' ').take(MOST_WORDS).enumerate() {
        if at > 0 {
            let gap = blanks_before(text, start).max(floor);
            (start, word) = Word::read_before(text, gap).filter(|before| gap < start && before.0 >= floor)?;
        }
        let letters = usize::from(word.letters()) == expected.chars().count();
        if !letters || !plain(&text[start..start + word.len()]).eq(plain(expected)) {
            return None;
        }
    }
    Some((start, word))
}

/// The letters of a word in lower case and without marks.
fn plain(word: &str) -> impl Iterator<Item = u8> + '_ {
    word.chars().flat_map(char::to_lowercase).filter_map(unmarked)
}
