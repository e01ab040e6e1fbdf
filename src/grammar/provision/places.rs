//! How the elements of a chain make up places.

use std::borrow::Cow;

use super::{Element, Joint};
use crate::document::{Provision, ProvisionUnit as Unit};

/// The places that the elements of a chain make up.
///
/// A larger unit contains all smaller ones before it that have no larger one yet. A unit of the same size goes on with
/// the list. A smaller one begins a new place, or, where no larger one follows it, reads on from large to small:
/// "Phần II, mục B.II".
#[derive(Default)]
pub(super) struct Places<'t> {
    places: Vec<Provision<'t>>,
    /// The places that begin with a smaller unit than the one before them.
    descents: Vec<usize>,
    last_unit: Option<Unit>,
}

impl<'t> Places<'t> {
    pub(super) fn add(&mut self, element: Element<'t>) {
        let Some(unit) = element.unit else { return };
        let label = match element.to {
            Some(to) => Cow::Owned(format!("{}..{to}", element.label)),
            None => Cow::Borrowed(element.label),
        };
        match self.last_unit.replace(unit) {
            Some(last) if unit > last && element.joint != Joint::And => {
                for place in self.places.iter_mut().rev() {
                    if place.largest().is_some_and(|largest| largest >= unit) {
                        break;
                    }
                    place.set(unit, label.clone());
                }
            }
            last => {
                if last.is_some_and(|last| unit < last) && element.joint != Joint::And {
                    self.descents.push(self.places.len());
                }
                let mut place = Provision::new();
                place.set(unit, label);
                self.places.push(place);
            }
        }
    }

    /// The places, once the smaller ones behind a lone larger one have that larger one: "Điều 5, khoản 2" is one place.
    pub(super) fn read_downwards(self) -> Vec<Provision<'t>> {
        let Places { mut places, descents, .. } = self;
        for at in descents.into_iter().rev() {
            if at + 1 == places.len() && closes(&mut places, at) {
                continue;
            }
            let (before, behind) = places.split_at_mut(at);
            let Some(larger) = before.last().filter(|place| place.units() == 1) else { continue };
            let Some(unit) = larger.largest() else { continue };
            let mut merged = false;
            for place in behind.iter_mut().take_while(|place| place.largest().is_some_and(|largest| largest < unit)) {
                if let Some(label) = larger.get(unit) {
                    place.set(unit, Cow::Owned(label.to_owned()));
                    merged = true;
                }
            }
            if merged {
                places.remove(at - 1);
            }
        }
        places
    }
}

/// Whether the last place is no place of its own but closes those before it, "khoản 2, phần II, Mục C", and if so, does it.
fn closes(places: &mut Vec<Provision<'_>>, at: usize) -> bool {
    let (before, behind) = places.split_at(at);
    let [last] = behind else { return false };
    let (Some(unit), 1) = (last.largest(), last.units()) else { return false };
    let chained = |place: &&Provision<'_>| place.units() > 1 && place.get(unit).is_none();
    let count = before.iter().rev().take_while(chained).count();
    if count == 0 {
        return false;
    }
    let label = last.get(unit).unwrap_or_default().to_owned();
    for place in &mut places[at - count..at] {
        place.set(unit, Cow::Owned(label.clone()));
    }
    places.pop();
    true
}
