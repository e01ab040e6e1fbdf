//! Pinpoints that no document stands behind: "theo khoản 2 Điều 5", "điểm a khoản này".

use std::borrow::Cow;

use super::pinpoint::{chain_before, first_unit, unit_start};
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
    /// Units that begin before this byte begin no chain that reaches farther than the last anchor.
    tried: usize,
}

impl<'t> Provisions<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Provisions { text, floor: 0, tried: 0 }
    }

    /// The chain that is recognised from an anchor; nothing before `floor` belongs to it.
    pub(super) fn at(&mut self, anchor: Anchor, floor: usize) -> Option<ProvisionMention<'t>> {
        let floor = self.floor.max(floor);
        if anchor.at < floor {
            return None;
        }
        let (start, end) = match anchor.cue {
            Cue::Symbol | Cue::Number | Cue::Figure => {
                self.chain(floor, plain_word_before(self.text, floor, anchor.at)?)?
            }
            Cue::Unit => self.chain(floor, (anchor.at, Word::read(&self.text[anchor.at..])?))?,
            Cue::Demonstrative => self.relative(floor, anchor.at)?,
            _ => return None,
        };
        self.floor = end;
        let span = Span::new(start, end);
        let text = &self.text[span.range()];
        let provisions = places(text).map_or_else(|_| Vec::new(), |(_, places)| places);
        Some(ProvisionMention { text: Cow::Borrowed(text), span, provisions })
    }

    /// The chain that holds the unit at `unit`.
    fn chain(&mut self, floor: usize, unit: (usize, Word)) -> Option<(usize, usize)> {
        let (at, word) = unit;
        if !unit_word(word.syllable) {
            return None;
        }
        let first = unit_start(self.text, floor, at, word);
        let last = blanks_before(self.text, first).max(floor);
        let before = first_unit(self.text, floor, self.tried, last, |reached| reached > at);
        let start = before.unwrap_or(first);
        let rest = chain(&self.text[start..]).ok().map(|(rest, _)| rest);
        match rest.map(|rest| (rest, self.text.len() - rest.len())) {
            Some((rest, end)) if end > at => Some((start, self.this_unit(rest).unwrap_or(end))),
            _ => {
                self.tried = first + 1;
                None
            }
        }
    }

    /// Where a unit that a demonstrative points to ends, behind a chain: "khoản 3 Điều này".
    fn this_unit(&self, rest: &str) -> Option<usize> {
        let start = &rest[blanks(rest)..];
        let unit = Word::read(start).filter(|word| unit_word(word.syllable))?;
        let behind = &start[unit.len()..];
        let this = &behind[blanks(behind)..];
        let word = Word::read(this).filter(|word| word.syllable == NAY)?;
        Some(self.text.len() - this.len() + word.len())
    }

    /// "Điều này", "điểm a khoản này": a place that is told from where the words stand.
    fn relative(&self, floor: usize, at: usize) -> Option<(usize, usize)> {
        let this = Word::read(&self.text[at..]).filter(|word| word.syllable == NAY)?;
        let (unit, word) = plain_word_before(self.text, floor, at)?;
        if !unit_word(word.syllable) {
            return None;
        }
        let start = unit_start(self.text, floor, unit, word);
        let before = chain_before(self.text, floor, blanks_before(self.text, start).max(floor));
        Some((before.map_or(start, |pinpoint| pinpoint.start), at + this.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;
    use crate::scan::Anchors;

    const WORDS: [&str; 20] = [
        "Mục",
        "phần",
        "tiểu mục",
        "Phụ lục",
        "Điều",
        "khoản",
        "điểm",
        "chương",
        "1",
        "2a",
        "a",
        "IV",
        "này",
        "và",
        ",",
        "từ",
        "đến",
        "của",
        ". Luật",
        "thời",
    ];

    /// What is known of earlier units saves looks and changes nothing.
    #[test]
    fn units_that_were_tried_are_not_missed() {
        let mut rng = Rng::new(1);
        let mut found = 0;
        for _ in 0..3_000 {
            let mut text = String::new();
            for _ in 0..rng.below(40) {
                text.push_str(rng.pick(&WORDS));
                text.push_str(rng.pick(&[" ", " ", " ", "", "  "]));
            }
            let read = |forget: bool| {
                let mut provisions = Provisions::new(&text);
                let mut spans = Vec::new();
                for anchor in Anchors::new(&text, true) {
                    provisions.tried = if forget { 0 } else { provisions.tried };
                    spans.extend(provisions.at(anchor, 0).map(|mention| mention.span));
                }
                spans
            };
            let spans = read(false);
            assert_eq!(spans, read(true), "{text:?}");
            found += spans.len();
        }
        assert!(found > 2_000, "{found}");
    }
}
