//! The noise contract: a text that is spoiled the way real texts are states the same, in the same places.

mod support;

use support::disturb::{DISTURBANCES, combined};
use support::passage::Passage;
use support::rng::Rng;
use support::{Fixture, fixtures};
use viendan::Mention;

/// Spoiled versions of each passage, for each disturbance.
const ROUNDS: u64 = 6;
/// Versions of each passage with two or three disturbances at once.
const COMBINED: u64 = 40;

#[test]
fn the_passages_state_what_they_say() {
    for Fixture { documents, ratings, text } in fixtures() {
        let mentions: Vec<_> = viendan::extract(text).collect();
        let count = |wanted: fn(&Mention<'_>) -> bool| mentions.iter().filter(|mention| wanted(mention)).count();
        let found = (count(|m| m.as_document().is_some()), count(|m| m.as_rating().is_some()));
        assert_eq!(found, (documents, ratings), "{text}\n{mentions:#?}");
    }
}

#[test]
fn each_noise_is_read_through() {
    let mut failures = String::new();
    for disturbance in DISTURBANCES {
        let mut changed = 0;
        for fixture in fixtures() {
            let passage = Passage::read(fixture.text);
            for seed in 0..ROUNDS {
                let disturbed = disturbance.apply(&passage, &mut Rng::new(seed));
                changed += usize::from(disturbed.text != passage.text);
                check(&disturbed, disturbance.name, &mut failures);
            }
        }
        assert!(changed > 0, "{} changes no passage", disturbance.name);
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn noises_combine() {
    let mut failures = String::new();
    for (number, fixture) in fixtures().iter().enumerate() {
        let passage = Passage::read(fixture.text);
        for seed in 0..COMBINED {
            let mut rng = Rng::new(seed * 1_000 + number as u64);
            let (names, disturbed) = combined(&passage, &mut rng);
            check(&disturbed, &names, &mut failures);
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

fn check(disturbed: &Passage, name: &str, failures: &mut String) {
    let agreement = disturbed.agreement();
    if agreement.equal < agreement.count && !failures.contains(&disturbed.text) {
        *failures += &format!("{name}: {:?}\n{}\n", disturbed.text, agreement.report(&disturbed.text));
    }
}
