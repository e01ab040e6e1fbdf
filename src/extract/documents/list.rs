//! Lists of documents: the head that names the kind, and whether a further number belongs to it.

use super::Documents;
use crate::grammar::provision::unit_word;
use crate::lexicon::SO;
use crate::lexicon::conjunction::AND_WITH;
use crate::lexicon::kind::DocumentKind;
use crate::scan::lead::{self, Kind};
use crate::text::mark::{blanks, blanks_before};
use crate::text::{Syllable, Word};

/// The list that a mention may continue.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct List {
    /// A number that grows with every list, so that members know each other.
    pub(super) id: u32,
    /// The kind that the head names.
    pub(super) kind: Option<DocumentKind>,
    /// Where the last member ends.
    pub(super) end: usize,
    /// Where the head begins.
    pub(super) head: Option<usize>,
    /// Whether the last member was a number without a symbol.
    pub(super) short: bool,
}

/// Bytes between two members of a list at most.
const NEAR: usize = 32;

/// Members of a list that one anchor yields at most: all that a writer lists behind one name.
pub(super) const MOST_LISTED: usize = 24;

const PLURALS: [Syllable; 10] = [
    Syllable::of("các"),
    Syllable::of("những"),
    Syllable::of("hai"),
    Syllable::of("ba"),
    Syllable::of("bốn"),
    Syllable::of("nhiều"),
    Syllable::of("mọi"),
    Syllable::of("cả"),
    Syllable::of("loạt"),
    // "một số".
    Syllable::of("số"),
];

impl Documents<'_> {
    /// Notes the head of a list, or that it goes on.
    pub(super) fn head(&mut self, kind: Option<Kind>, listed: bool, short: bool) {
        if listed {
            self.list.short = short;
            self.list.kind = kind.map(|kind| kind.kind).or(self.list.kind);
        } else {
            let (head, kind) = (kind.map(|kind| kind.start), kind.map(|kind| kind.kind));
            self.list = List { id: self.list.id + 1, kind, head, short, end: 0 };
        }
    }

    /// Ends the list: what comes next is no member of it.
    pub(super) fn close_list(&mut self) {
        self.list = List { id: self.list.id + 1, ..List::default() };
    }

    /// Where a further member of the list begins at the latest; 0 where no list is open.
    pub(in crate::extract) fn list_reach(&self) -> usize {
        if self.list.kind.is_some() { self.list.end + NEAR } else { 0 }
    }

    /// Whether only what joins members of a list stands between the last one and `at`.
    pub(super) fn continues_list(&self, at: usize) -> bool {
        if at < self.list.end || at > self.list_reach() {
            return false;
        }
        let mut rest = &self.text[self.list.end..at];
        let mut joined = false;
        while let Some(c) = rest.chars().next() {
            if let Some(word) = Word::read(rest) {
                let joint = AND_WITH.contains(&word.syllable);
                if !joint && !SO.contains(&word.syllable) {
                    return false;
                }
                joined |= joint;
                rest = &rest[word.len()..];
            } else if matches!(c, ',' | ';' | ':') {
                joined |= c != ':';
                rest = &rest[c.len_utf8()..];
            } else {
                // A blank line ends a paragraph, and a list with it.
                match blanks(rest) {
                    0 => return false,
                    gap => rest = &rest[gap..],
                }
            }
        }
        joined
    }

    /// Whether a plural stands before the head of the list.
    pub(super) fn is_plural(&self) -> bool {
        self.list.head.is_some_and(|head| self.follows_plural(head))
    }

    /// Whether a plural stands right before `at`: "các", "những", "02".
    pub(super) fn follows_plural(&self, at: usize) -> bool {
        self.plural_before(at).is_some()
    }

    /// Where the plural right before `at` begins, and its word where it is no figure.
    pub(super) fn plural_before(&self, at: usize) -> Option<(usize, Option<Word>)> {
        if let Some((start, word)) = lead::plain_word_before(self.text, 0, at) {
            return PLURALS.contains(&word.syllable).then_some((start, Some(word)));
        }
        // "04 Nghị quyết" counts them, unless the figure is an article's: "Điều 4 Nghị quyết".
        let end = blanks_before(self.text, at);
        let digits = self.text[..end].bytes().rev().take(6).take_while(u8::is_ascii_digit).count();
        let before = lead::plain_word_before(self.text, 0, end - digits);
        (digits > 0 && before.is_none_or(|(_, word)| !unit_word(word.syllable))).then_some((end - digits, None))
    }
}
