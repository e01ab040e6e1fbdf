//! Tables of phrases, laid out for longest match while the crate is compiled.

use super::mark::{blanks, blanks_before, is_hyphen};
use super::syllable::Syllable;
use super::utf8::decode;
use super::word::Word;

/// What may stand between two words of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Joint {
    /// Blanks, with at most one line break.
    Blanks,
    /// Blanks, and the commas and hyphens of the name, which writers also leave out; `&` is read as `và`.
    Name,
}

/// A set of phrases: every beginning of every phrase, by the hash of its syllables, in an open-addressed table.
///
/// A lookup reads a word, hashes it onto what was read, and probes once or twice; so the longest phrase of hundreds is
/// found at the cost of its own words. The table is a constant: nothing is built when a program starts.
pub(crate) struct Phrases<const SLOTS: usize> {
    hashes: [u64; SLOTS],
    rows: [u16; SLOTS],
    /// Words that stand behind the phrases and belong to none.
    following: &'static [&'static [Syllable]],
}

/// A beginning of a longer phrase that is no phrase itself.
const NO_ROW: u16 = u16::MAX;
const SEED: u64 = 0x9E37_79B9_7F4A_7C15;

/// Words and marks that a phrase has at most.
const LONGEST: usize = 128;

/// The words of a phrase and how many they are, its commas and hyphens among them or left out.
const fn spelled(phrase: &[u8], marked: bool) -> ([Syllable; LONGEST], usize) {
    let mut words = [Syllable::FOREIGN; LONGEST];
    let (mut at, mut count) = (0, 0);
    while at < phrase.len() {
        words[count] = match Word::letter_by_letter(phrase, at) {
            Some(word) => {
                assert!(word.syllable.bits() != Syllable::FOREIGN.bits(), "a table's word must be one syllable");
                at += word.len();
                word.syllable
            }
            None => {
                let (c, len) = decode(phrase, at);
                at += len;
                if c == '&' {
                    AND.syllable
                } else if marked && is_mark(c) {
                    Syllable::MARK
                } else {
                    continue;
                }
            }
        };
        count += 1;
    }
    (words, count)
}

/// The longest phrase at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    /// The row of the table that the phrase stands in.
    pub(crate) row: usize,
    /// Bytes it takes in the text.
    pub(crate) len: usize,
}

impl<const SLOTS: usize> Phrases<SLOTS> {
    /// Lays out `rows`; the value of a phrase is its row's number.
    ///
    /// # Panics
    ///
    /// While the crate is compiled, where `SLOTS` is no power of two or too small for the phrases.
    pub(crate) const fn new<T: Copy>(rows: &[(&str, T)]) -> Self {
        Phrases::laid_out(rows, false)
    }

    /// Lays out `rows` for a look from the end of a phrase: each one's words from the last to the first, without its marks.
    ///
    /// # Panics
    ///
    /// As [`Phrases::new`].
    pub(crate) const fn backwards<T: Copy>(rows: &[(&str, T)]) -> Self {
        Phrases::laid_out(rows, true)
    }

    /// The same table, whose phrases end before one of these words too where it is glued to the last: "Chính phủngày", "Luật Đất đainăm".
    pub(crate) const fn followed_by(self, following: &'static [&'static [Syllable]]) -> Self {
        Phrases { following, ..self }
    }

    const fn laid_out<T: Copy>(rows: &[(&str, T)], backwards: bool) -> Self {
        assert!(SLOTS.is_power_of_two());
        let mut table = Phrases { hashes: [0; SLOTS], rows: [NO_ROW; SLOTS], following: &[] };
        let mut used = 0;
        let mut row = 0;
        while row < rows.len() {
            let bytes = rows[row].0.as_bytes();
            if !backwards {
                used += table.insert(spelled(bytes, true), row as u16, false);
            }
            used += table.insert(spelled(bytes, false), row as u16, backwards);
            assert!(used * 4 <= SLOTS * 3, "the table of phrases needs more slots");
            row += 1;
        }
        table
    }

    /// Enters one phrase, from its end where `backwards` says so, and counts the slots that it took.
    const fn insert(&mut self, (words, count): ([Syllable; LONGEST], usize), row: u16, backwards: bool) -> usize {
        let mut used = 0;
        let mut hash = SEED;
        let mut slot = SLOTS;
        let mut at = 0;
        while at < count {
            hash = step(hash, words[if backwards { count - 1 - at } else { at }]);
            slot = self.slot(hash);
            if self.hashes[slot] == 0 {
                self.hashes[slot] = hash;
                used += 1;
            }
            at += 1;
        }
        // The first row that spells a phrase keeps it.
        if self.rows[slot] == NO_ROW {
            self.rows[slot] = row;
        }
        used
    }

    /// The slot that holds `hash`, or the empty one where it would stand.
    const fn slot(&self, hash: u64) -> usize {
        let mut slot = (hash >> (64 - SLOTS.trailing_zeros())) as usize;
        while self.hashes[slot] != 0 && self.hashes[slot] != hash {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slot
    }

    /// The longest phrase that `text` begins with, whole words only; its first word has been read already.
    pub(crate) fn longest_after(&self, first: Word, text: &str, joint: Joint) -> Option<Match> {
        self.walk(SEED, first, text, joint)
    }

    /// The longest phrase that goes on with `text` behind first words that stand elsewhere.
    pub(crate) fn longest_behind(&self, before: &[Syllable], text: &str, joint: Joint) -> Option<Match> {
        let seed = before.iter().fold(SEED, |seed, word| step(seed, *word));
        self.walk(seed, Word::read(text)?, text, joint)
    }

    fn walk(&self, seed: u64, first: Word, text: &str, joint: Joint) -> Option<Match> {
        let mut hash = seed;
        let mut word = first;
        let mut end = 0;
        let mut found = None;
        loop {
            let before = hash;
            hash = step(before, word.syllable);
            let slot = self.slot(hash);
            if self.hashes[slot] == 0 {
                if word.may_be_two() {
                    let glued = self.over_lost_blank(before, &text[end..], word, joint);
                    return glued.map(|glued| Match { len: end + glued.len, ..glued }).or(found);
                }
                return found;
            }
            end += word.len();
            if self.rows[slot] != NO_ROW {
                found = Some(Match { row: self.rows[slot] as usize, len: end });
            }
            let Some(gap) = joint.gap(word, &text[end..]) else { return found };
            end += gap.len;
            if gap.marked {
                hash = step(hash, Syllable::MARK);
            }
            word = gap.word;
        }
    }

    /// Goes on with a phrase, whose hash so far is `seed`, where `run` at the beginning of `text` is two words that lost the blank
    /// between them. The second is the phrase's next word, or one that stands behind phrases and belongs to none.
    #[cold]
    #[inline(never)]
    fn over_lost_blank(&self, seed: u64, text: &str, run: Word, joint: Joint) -> Option<Match> {
        let run = &text[..run.len()];
        run.char_indices().skip(1).find_map(|(at, _)| {
            let first = Word::read(&run[..at]).filter(|first| first.len() == at)?;
            let last = Word::read(&run[at..]).filter(|last| at + last.len() == run.len())?;
            let hash = step(seed, first.syllable);
            let slot = self.slot(hash);
            if self.hashes[slot] == 0 {
                return None;
            }
            if self.hashes[self.slot(step(hash, last.syllable))] != 0 {
                let whole = self.walk(hash, last, &text[at..], joint)?;
                return Some(Match { len: at + whole.len, ..whole });
            }
            let follows = || self.following.iter().any(|words| words.contains(&last.syllable));
            (self.rows[slot] != NO_ROW && follows()).then(|| Match { row: self.rows[slot] as usize, len: at })
        })
    }

    /// The longest phrase of a table laid out [`backwards`](Phrases::backwards) that ends with `last`, the word at `start`:
    /// its row, where it begins, and its first word. Nothing before `floor` belongs to it.
    pub(crate) fn longest_before(
        &self,
        text: &str,
        floor: usize,
        (mut start, mut word): (usize, Word),
    ) -> Option<(usize, usize, Word)> {
        let mut hash = SEED;
        let mut found = None;
        loop {
            hash = step(hash, word.syllable);
            let slot = self.slot(hash);
            if self.hashes[slot] == 0 {
                return found;
            }
            if self.rows[slot] != NO_ROW {
                found = Some((self.rows[slot] as usize, start, word));
            }
            let gap = blanks_before(text, start).max(floor);
            match Word::read_before(text, gap) {
                Some(before) if gap < start && before.0 >= floor => (start, word) = before,
                _ => return found,
            }
        }
    }

    /// The row of the phrase that is this one word.
    pub(crate) fn word(&self, word: Syllable) -> Option<usize> {
        let slot = self.slot(step(SEED, word));
        (self.hashes[slot] != 0 && self.rows[slot] != NO_ROW).then_some(self.rows[slot] as usize)
    }
}

/// What stands between two words, and the second of them.
struct Gap {
    len: usize,
    marked: bool,
    word: Word,
}

impl Joint {
    /// The gap at the beginning of `text`, behind `word`, where another word follows it.
    fn gap(self, word: Word, text: &str) -> Option<Gap> {
        let mut len = blanks(text);
        let mut marked = false;
        if self == Joint::Name {
            let mark = text[len..].chars().next()?;
            if mark == '&' {
                return Some(Gap { len, marked, word: AND });
            }
            if is_mark(mark) {
                marked = true;
                len += mark.len_utf8();
                len += blanks(&text[len..]);
            }
        }
        if len == 0 && word != AND {
            return None;
        }
        Some(Gap { len, marked, word: Word::read(&text[len..])? })
    }
}

/// A mark inside a name, which some writers leave out.
const fn is_mark(c: char) -> bool {
    c == ',' || c == ';' || is_hyphen(c)
}

/// `&`, read as "và".
const AND: Word = match Word::letter_by_letter("và".as_bytes(), 0) {
    Some(word) => match word.resized(1) {
        Some(word) => word,
        None => unreachable!(),
    },
    None => unreachable!(),
};

const fn step(hash: u64, syllable: Syllable) -> u64 {
    let mixed = (hash.rotate_left(23) ^ syllable.bits()).wrapping_mul(0xF135_7AEA_2E62_A9C5);
    // Zero marks an empty slot.
    (mixed ^ (mixed >> 29)) | 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::syllables;

    const NAMES: &[(&str, ())] = &[
        ("luật đất đai", ()),
        ("luật đầu tư", ()),
        ("luật đầu tư công", ()),
        ("luật phòng, chống tham nhũng", ()),
        ("luật hôn nhân và gia đình", ()),
        ("luật nhà ở", ()),
        ("luật Thuế xuất khẩu, thuế nhập khẩu", ()),
    ];
    static TABLE: Phrases<64> = Phrases::new(NAMES).followed_by(&[syllables!("năm thì")]);

    fn longest(text: &str) -> Option<(&str, &str)> {
        let found = TABLE.longest_after(Word::read(text)?, text, Joint::Name)?;
        Some((NAMES[found.row].0, &text[..found.len]))
    }

    #[test]
    fn the_longest_phrase_wins_under_folding() {
        for (text, expected) in [
            ("Luật Đất đai năm 2013", Some(("luật đất đai", "Luật Đất đai"))),
            ("LUẬT ĐẦU TƯ CÔNG", Some(("luật đầu tư công", "LUẬT ĐẦU TƯ CÔNG"))),
            ("Luật Đầu tư, công khai", Some(("luật đầu tư", "Luật Đầu tư"))),
            ("Luật Đầu tư kinh doanh", Some(("luật đầu tư", "Luật Đầu tư"))),
            ("luật phòng chống tham nhũng;", Some(("luật phòng, chống tham nhũng", "luật phòng chống tham nhũng"))),
            (
                "Luật Phòng , chống\ntham nhũng",
                Some(("luật phòng, chống tham nhũng", "Luật Phòng , chống\ntham nhũng")),
            ),
            ("Luật Hôn nhân & gia đình", Some(("luật hôn nhân và gia đình", "Luật Hôn nhân & gia đình"))),
            ("Luật Hôn nhân", None),
            ("Luật Đất đaing", None),
            // Blanks that were lost.
            ("Luật Đấtđai", Some(("luật đất đai", "Luật Đấtđai"))),
            ("LuậtĐất đainăm 2013", Some(("luật đất đai", "LuậtĐất đai"))),
            ("Luật Hôn nhânvà giađình", Some(("luật hôn nhân và gia đình", "Luật Hôn nhânvà giađình"))),
            ("Luật Hôn nhân và gia đìnhthì hai", Some(("luật hôn nhân và gia đình", "Luật Hôn nhân và gia đình"))),
            ("Luật Đầu tưnăm 2020", Some(("luật đầu tư", "Luật Đầu tư"))),
            ("Luật Nhà ởnăm 2023", Some(("luật nhà ở", "Luật Nhà ở"))),
            ("Luật Đầu tưxanh", None),
            ("LUẬTĐẦUTƯ CÔNG", None),
            ("Luật\n\nĐất đai", None),
            ("", None),
        ] {
            assert_eq!(longest(text), expected, "{text}");
        }
    }

    #[test]
    fn the_longest_phrase_wins_backwards() {
        static TABLE: Phrases<64> = Phrases::backwards(NAMES);
        for (text, floor, expected) in [
            ("theo Luật Đầu tư công", 0, Some((2, "Luật Đầu tư công"))),
            ("LUẬT\nĐẤT ĐAI", 0, Some((0, "LUẬT\nĐẤT ĐAI"))),
            ("Luật Đầu tư", 0, Some((1, "Luật Đầu tư"))),
            ("Luật Đầu tư", 3, None),
            ("Luật\n\nĐất đai", 0, None),
            ("đất đai", 0, None),
        ] {
            let found = TABLE.longest_before(text, floor, Word::read_before(text, text.len()).unwrap());
            assert_eq!(found.map(|(row, start, _)| (row, &text[start..])), expected, "{text}");
        }
    }

    #[test]
    fn blanks_alone_join_where_no_more_is_allowed() {
        let blanks = |text| Some(TABLE.longest_after(Word::read(text)?, text, Joint::Blanks)?.len);
        assert_eq!(blanks("luật đầu-tư"), None);
        assert_eq!(blanks("luật đầu  tư-công"), Some("luật đầu  tư".len()));
    }
}
