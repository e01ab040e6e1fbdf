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
