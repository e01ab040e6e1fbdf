//! Pinpoints that no document stands behind: "theo khoản 2 Điều 5", "điểm a khoản này".

use std::borrow::Cow;

use super::pinpoint::{chain_before, first_unit};
use crate::grammar::provision::{chain, places, unit_word};
use crate::mention::ProvisionMention;
use crate::scan::lead::plain_word_before;
use crate::scan::{Anchor, Cue};
use crate::text::mark::{blanks, blanks_before};
use crate::text::{Span, Syllable, Word};

const NAY: Syllable = Syllable::of("này");

/// Finds the bare provisions of a text, anchor by anchor.
#[derive(Clone, Debug)]
pub(super) struct Provisions<'t> {
    text: &'t str,
    /// Where the last one ends.
    floor: usize,
}

impl<'t> Provisions<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Provisions { text, floor: 0 }
    }

    /// The chain that is recognised from an anchor; nothing before `floor` belongs to it.
    pub(super) fn at(&mut self, anchor: Anchor, floor: usize) -> Option<ProvisionMention<'t>> {
        let floor = self.floor.max(floor);
        if anchor.at < floor {
            return None;
        }
        let (start, end) = match anchor.cue {
            Cue::Digits => self.chain(floor, plain_word_before(self.text, floor, anchor.at)?)?,
            Cue::Unit => self.chain(floor, (anchor.at, Word::read(&self.text[anchor.at..])?))?,
            Cue::Demonstrative => self.relative(floor, anchor.at)?,
            _ => return None,
        };
        self.floor = end;
        let span = Span::new(start, end);
        let text = &self.text[span.range()];
        Some(ProvisionMention { text: Cow::Borrowed(text), span, provisions: places(text) })
    }

    /// The chain that holds the unit at `unit`.
    fn chain(&self, floor: usize, unit: (usize, Word)) -> Option<(usize, usize)> {
        let (at, word) = unit;
        if !unit_word(word.syllable) {
            return None;
        }
        let first = self.unit_start(floor, at);
        let before = first_unit(self.text, floor, blanks_before(self.text, first).max(floor), |reached| reached > at);
        let start = before.unwrap_or(first);
        let (rest, _) = chain(&self.text[start..]).ok()?;
        let end = self.text.len() - rest.len();
        (end > at).then_some((start, self.this_unit(rest).unwrap_or(end)))
    }

    /// Where a unit that a demonstrative points to ends, behind a chain: "khoản 3 Điều này".
    fn this_unit(&self, rest: &str) -> Option<usize> {
        let start = &rest[blanks(rest)..];
        let unit = Word::read(start).filter(|word| unit_word(word.syllable))?;
        let behind = &start[unit.len..];
        let this = &behind[blanks(behind)..];
        let word = Word::read(this).filter(|word| word.syllable == NAY)?;
        Some(self.text.len() - this.len() + word.len)
    }

    /// "Phụ lục" and "tiểu mục" have two words.
    fn unit_start(&self, floor: usize, at: usize) -> usize {
        const FIRST: [Syllable; 2] = [Syllable::of("phụ"), Syllable::of("tiểu")];
        plain_word_before(self.text, floor, at)
            .filter(|(_, word)| FIRST.contains(&word.syllable))
            .map_or(at, |(at, _)| at)
    }

    /// "Điều này", "điểm a khoản này": a place that is told from where the words stand.
    fn relative(&self, floor: usize, at: usize) -> Option<(usize, usize)> {
        let this = Word::read(&self.text[at..]).filter(|word| word.syllable == NAY)?;
        let (unit, word) = plain_word_before(self.text, floor, at)?;
        if !unit_word(word.syllable) {
            return None;
        }
        let start = self.unit_start(floor, unit);
        let before = chain_before(self.text, floor, blanks_before(self.text, start).max(floor));
        Some((before.map_or(start, |pinpoint| pinpoint.start), at + this.len))
    }
}
