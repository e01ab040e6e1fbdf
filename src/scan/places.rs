//! Places of a block, as a set of bits and as a row of numbers.
//!
//! No branch asks how many places there are, as long as there are no more than there mostly are: no one can foretell it, and a
//! guess that goes wrong costs as much as many places do.

use super::block;

/// Places of a block: a bit for each, in the order of the text.
pub(super) type Places = u128;

/// The places behind these; the first one where `before` says that the byte before the block is one of them.
#[inline(always)]
pub(super) const fn behind(places: Places, before: bool) -> Places {
    places << 1 | before as u128
}

/// The first `count` places; all of them where there are fewer.
pub(super) const fn up_to(count: usize) -> Places {
    if count < block::LEN { (1 << count) - 1 } else { Places::MAX }
}

/// Whether the last place is one of these.
pub(super) const fn has_last(places: Places) -> bool {
    places >> (block::LEN - 1) != 0
}

/// Every one of these places.
pub(super) fn each(places: Places) -> impl Iterator<Item = usize> {
    let mut left = places;
    std::iter::from_fn(move || {
        let place = left.trailing_zeros() as usize;
        left &= left.checked_sub(1)?;
        Some(place)
    })
}

pub(super) const fn halves(places: Places) -> [u64; 2] {
    [places as u64, (places >> 64) as u64]
}

pub(super) const fn whole(halves: [u64; 2]) -> Places {
    halves[0] as u128 | (halves[1] as u128) << 64
}

/// Those of these places that `keep` returns all bits for and not none.
#[inline(always)]
pub(super) fn filter(places: Places, keep: impl Fn(usize) -> u64) -> Places {
    /// A half of a block holds about ten words.
    const AT_ONCE: usize = 6;
    // Both halves at once: one loop ends where two would.
    let mut left = halves(places);
    let mut kept = [0, 0];
    while left[0] | left[1] != 0 {
        for _ in 0..AT_ONCE {
            for half in 0..2 {
                let lowest = left[half] & left[half].wrapping_neg();
                let bit = left[half].trailing_zeros() as usize % 64;
                kept[half] |= lowest & keep(64 * half + bit);
                left[half] ^= lowest;
            }
        }
    }
    whole(kept)
}

/// Places of a few blocks in order, to be taken one after the other.
#[derive(Clone, Debug)]
pub(super) struct Row {
    places: [u16; Row::LEN],
    len: usize,
    taken: usize,
}

impl Row {
    const LEN: usize = 128;
    /// Words and figures begin at every other place at most, and behind the last there is [`Row::END`].
    const ROOM: usize = Row::LEN - block::LEN / 2 - 1;
    /// What stands behind the last place.
    pub(super) const END: u16 = u16::MAX;

    pub(super) const EMPTY: Row = Row { places: [Row::END; Row::LEN], len: 0, taken: 0 };

    pub(super) fn clear(&mut self) {
        self.len = 0;
        self.taken = 0;
    }

    /// Whether there is room for another block's places.
    pub(super) fn has_room(&self) -> bool {
        self.len <= Row::ROOM
    }

    /// Adds the places of the block that begins at the place `from`, of which a half holds mostly no more than `MOSTLY`.
    #[inline(always)]
    pub(super) fn add<const MOSTLY: usize>(&mut self, places: Places, from: usize) {
        let mut len = self.len;
        for (half, mut left) in halves(places).into_iter().enumerate() {
            loop {
                for _ in 0..MOSTLY {
                    self.places[len % Row::LEN] = (from + 64 * half + left.trailing_zeros() as usize % 64) as u16;
                    len += usize::from(left != 0);
                    left &= left.wrapping_sub(1);
                }
                if left == 0 {
                    break;
                }
            }
        }
        self.len = len;
    }

    /// Leaves those places alone that `keep` keeps, and ends the row.
    #[inline(always)]
    pub(super) fn retain(&mut self, keep: impl Fn(usize) -> bool) {
        let mut kept = 0;
        for at in 0..self.len {
            let place = self.places[at];
            self.places[kept] = place;
            kept += usize::from(keep(usize::from(place)));
        }
        self.len = kept;
        self.places[kept] = Row::END;
    }

    /// Adds what is left of another row behind the place `from`, and ends this one.
    pub(super) fn add_rest(&mut self, other: &Row, from: usize) {
        let rest = other.places[other.taken..other.len].iter().filter(|place| usize::from(**place) >= from);
        for place in rest {
            self.places[self.len] = *place;
            self.len += 1;
        }
        self.places[self.len] = Row::END;
    }

    /// The first place that is left, or [`Row::END`].
    #[inline(always)]
    pub(super) fn first(&self) -> u16 {
        self.places[self.taken]
    }

    #[inline(always)]
    pub(super) fn take_first(&mut self) {
        self.taken += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;

    /// Places of which no two are side by side.
    fn arbitrary(rng: &mut Rng, once_in: usize) -> Places {
        let any = (0..block::LEN).filter(|_| rng.once_in(once_in)).fold(0, |places, at| places | 1 << at);
        any & !(any << 1)
    }

    #[test]
    fn places_are_kept_that_a_filter_keeps() {
        let mut rng = Rng::new(3);
        for once_in in [1, 2, 5, 40] {
            let places = arbitrary(&mut rng, once_in);
            let kept = filter(places, |at| if at % 3 != 0 { u64::MAX } else { 0 });
            assert!(each(kept).eq(each(places).filter(|at| at % 3 != 0)), "{places:b}");
        }
    }

    #[test]
    fn a_row_holds_the_places_of_blocks_in_order() {
        let mut rng = Rng::new(5);
        for round in 0..400 {
            let (mut row, mut expected) = (Row::EMPTY, Vec::new());
            let mut from = 0;
            while row.has_room() && from < 8 * block::LEN {
                let places = arbitrary(&mut rng, 1 + round % 50);
                expected.extend(each(places).map(|at| from + at));
                row.add::<2>(places, from);
                from += block::LEN;
            }
            row.retain(|place| place % 5 != 0);
            expected.retain(|place| place % 5 != 0);
            for place in expected {
                assert_eq!(usize::from(row.first()), place);
                row.take_first();
            }
            assert_eq!(row.first(), Row::END);
        }
    }
}
