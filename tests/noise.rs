//! The noise contract: a text that is spoiled the way real texts are states the same, in the same places.

mod support;

use std::collections::BTreeSet;

use support::disturb::{DISTURBANCES, combined};
use support::passage::{Fact, Passage, facts};
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

/// A figure with an invisible character in it may go unread, with what needs it; it is never read as another.
#[test]
fn a_figure_that_is_parted_is_not_another_figure() {
    let mut failures = String::new();
    let mut parted = 0;
    for fixture in fixtures() {
        let passage = Passage::read(fixture.text);
        let stated = figures(&passage.facts);
        for (at, pair) in passage.text.as_bytes().windows(2).enumerate() {
            // A full stop with nothing visible behind it is the end of a sentence.
            let decimal = pair[0].is_ascii_digit() && matches!(pair[1], b',' | b'.')
                || pair[0] == b',' && pair[1].is_ascii_digit();
            if !decimal && !pair.iter().all(u8::is_ascii_digit) {
                continue;
            }
            for unseen in ["\u{AD}", "\u{200B}", "\u{2060}", "\u{200D}\u{FEFF}"] {
                let text = format!("{}{unseen}{}", &passage.text[..=at], &passage.text[at + 1..]);
                for other in figures(&facts(&text)).difference(&stated) {
                    failures += &format!("{other:?} in {text:?}\n");
                }
                parted += 1;
            }
        }
    }
    assert!(parted > 800, "{parted}");
    assert!(failures.is_empty(), "{failures}");
}

/// Thousands of a rating's count may stand apart by a blank: the figure is the same, or unread, and never its last digits.
#[test]
fn thousands_that_a_blank_parts_are_not_another_figure() {
    let of_ratings = |text: &str| {
        let mut figures = figures(&facts(text));
        figures.retain(|(key, _)| ["count", "total", "percent"].contains(&key.as_str()));
        figures
    };
    let mut failures = String::new();
    let (mut parted, mut read) = (0, 0);
    for fixture in fixtures() {
        let text = fixture.text;
        for (at, _) in text.match_indices(|c: char| c.is_ascii_digit()) {
            let len = text[at..].bytes().take_while(u8::is_ascii_digit).count();
            let (before, digits, behind) = (&text[..at], &text[at..at + len], &text[at + len..]);
            if before.ends_with(|c: char| c.is_ascii_digit() || ".,-".contains(c))
                || behind.starts_with([',', '.', '-', '/', '%'])
                || len > 3
            {
                continue;
            }
            // The same with a thousand more, as it is printed otherwise.
            let stated = of_ratings(&format!("{before}4.{digits:0>3}{behind}"));
            for blank in [" ", "\u{A0}", "\u{202F}", "\u{2009}", "  "] {
                let text = format!("{before}4{blank}{digits:0>3}{behind}");
                let found = of_ratings(&text);
                for other in found.difference(&stated) {
                    failures += &format!("{other:?} in {text:?}\n");
                }
                parted += 1;
                read += usize::from(found == stated);
            }
        }
    }
    assert!(parted >= 200 && read > parted / 2, "{read} of {parted}");
    assert!(failures.is_empty(), "{failures}");
}

/// The figures that facts state, by what they are.
fn figures(facts: &[Fact]) -> BTreeSet<(String, String)> {
    let mut figures = BTreeSet::new();
    for fact in facts {
        for key in ["number", "year", "symbol", "issued", "term", "session", "count", "total", "percent"] {
            if let Some(value) = fact.values.get(key) {
                figures.insert((key.to_owned(), value.to_string()));
            }
        }
        for place in fact.values.get("provisions").and_then(|places| places.as_array()).into_iter().flatten() {
            for (unit, label) in place.as_object().into_iter().flatten() {
                figures.insert((unit.clone(), label.to_string()));
            }
        }
    }
    figures
}

fn check(disturbed: &Passage, name: &str, failures: &mut String) {
    let agreement = disturbed.agreement();
    if agreement.equal < agreement.count && !failures.contains(&disturbed.text) {
        *failures += &format!("{name}: {:?}\n{}\n", disturbed.text, agreement.report(&disturbed.text));
    }
}
