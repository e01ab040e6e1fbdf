//! A few blocks at once: which of their words and figures are worth reading.
//!
//! Each look is taken of all places that the look before has left, and not all looks of one place: what a place turns out to be
//! no one can foretell, and a guess at every place costs more than the looks do.

use super::block::{self, Block, Edge};
use super::places::{Places, Row, filter, up_to};
use super::round::round;
use super::start::{self, Starts};
use super::{ending, figure};

/// Blocks of a window.
const BLOCKS: usize = 32;

/// A place of a window that is worth reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Where a word begins that may be a cue.
    Word(usize),
    /// Where a figure begins that may be a document's number.
    Number(usize),
}

/// The part of a text that is looked over, and the places of it that are left.
#[derive(Clone, Debug)]
pub(super) struct Window {
    start: usize,
    end: usize,
    words: Row,
    numbers: Row,
    /// Every figure.
    figures: [Places; BLOCKS],
    edge: Edge,
}

impl Window {
    /// What stands before a text.
    pub(super) const BEFORE: Window =
        Window { start: 0, end: 0, words: Row::EMPTY, numbers: Row::EMPTY, figures: [0; BLOCKS], edge: Edge::BEFORE };

    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// Where the next window begins.
    pub(super) fn end(&self) -> usize {
        self.end
    }

    /// Goes on to the window behind this one, in which each figure up to the byte `listed` may be a number.
    ///
    /// Where its first block wants care, it is that block alone, and has no places; this is returned.
    #[inline(always)]
    pub(super) fn advance(&mut self, bytes: &[u8], starts: &Starts, listed: usize) -> bool {
        self.start = self.end;
        self.words.clear();
        self.numbers.clear();
        self.figures = [0; BLOCKS];
        let mut wants_care = false;
        for figures in &mut self.figures {
            let from = self.end - self.start;
            let last = || round(bytes, self.end, 2, |last| *last);
            let (found, words) = round(bytes, self.end, 0, |seen| {
                let found = Block::read(seen, &mut self.edge, last);
                let first = |at: usize| *seen[at..].first_chunk().expect("more is seen than the block");
                (found, filter(found.words, |at| starts.may_have(first(at))))
            });
            if found.wants_care {
                // It is read again: what stands before a block has no say in what stands at its end.
                wants_care = from == 0;
                if wants_care {
                    self.end += block::LEN;
                }
                break;
            }
            self.words.add::<1>(words, from);
            self.numbers.add::<2>(found.figures, from);
            *figures = found.figures;
            self.end += block::LEN;
            if self.end >= bytes.len() || !self.words.has_room() || !self.numbers.has_room() {
                break;
            }
        }
        let start = self.start;
        self.words.retain(|place| round(bytes, start + place, start::BEFORE, |seen| starts.begin(seen)));
        self.numbers.retain(|place| (start + place <= listed) | number_may_begin(bytes, start + place));
        wants_care
    }

    /// Makes every figure from the byte `at` up to the byte `end` one that may be a number.
    pub(super) fn expect_list(&mut self, at: usize, end: usize) {
        let Window { start, figures, numbers, .. } = self;
        let place = |at: usize| at.saturating_sub(*start);
        let (from, to) = (place(at), place(end + 1).min(BLOCKS * block::LEN));
        let blocks = from / block::LEN..to.div_ceil(block::LEN);
        let listed = |block: usize| {
            let in_block = |place: usize| up_to(place.saturating_sub(block * block::LEN));
            figures[block] & in_block(to) & !in_block(from)
        };
        if !blocks.clone().any(|block| listed(block) != 0) {
            return;
        }
        let before = numbers.clone();
        numbers.clear();
        for block in blocks {
            numbers.add::<1>(listed(block), block * block::LEN);
        }
        numbers.add_rest(&before, to);
    }

    /// The next place.
    #[inline(always)]
    pub(super) fn next(&mut self) -> Option<Place> {
        let (word, number) = (self.words.first(), self.numbers.first());
        if word < number {
            self.words.take_first();
            Some(Place::Word(self.start + usize::from(word)))
        } else if number != Row::END {
            self.numbers.take_first();
            Some(Place::Number(self.start + usize::from(number)))
        } else {
            None
        }
    }
}

/// Whether a document's number may begin with the figure at `at`.
#[inline(always)]
fn number_may_begin(bytes: &[u8], at: usize) -> bool {
    const SEEN: usize = ending::SEEN + figure::FIRST_SEEN;
    round(bytes, at, ending::SEEN, |seen: &[u8; SEEN]| {
        let before = seen.first_chunk().expect("what stands before a figure");
        let figure = seen.last_chunk().expect("what stands behind it");
        let begins = figure::begins(before[ending::SEEN - 2], before[ending::SEEN - 1]);
        begins & (ending::may_end_so(before) | figure::may_go_on(figure))
    })
}
