//! The noise contract over annotated passages: those in the folder that the environment variable `VIENDAN_GOLD` names, which
//! are no part of the project. Without them there is nothing to measure.

mod support;

use std::path::PathBuf;

use support::disturb::{DISTURBANCES, combined};
use support::passage::{Agreement, Passage};
use support::rng::Rng;

/// Share of facts that must come out the same, over all disturbances.
const OVERALL: f64 = 0.99;
/// The same for each.
const WORST: f64 = 0.97;

#[test]
fn what_is_annotated_is_read_through_noise() {
    let Some(gold) = std::env::var_os("VIENDAN_GOLD").map(PathBuf::from) else {
        println!("VIENDAN_GOLD names no annotated passages: nothing is measured");
        return;
    };
    let mut passages = Vec::new();
    for file in ["articles", "party", "mixed", "ratings"] {
        let lines = std::fs::read_to_string(gold.join(file).with_extension("jsonl")).unwrap();
        passages.extend(lines.lines().map(|line| {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            Passage::read(record["text"].as_str().unwrap())
        }));
    }
    // The name of a noise here, and what it does to the passages is printed.
    let shown = std::env::var("VIENDAN_SHOW").unwrap_or_default();
    let mut all = Agreement::default();
    let mut worst = 1.0f64;
    let mut measure = |name: &str, disturb: &dyn Fn(&Passage, &mut Rng) -> Passage| {
        let mut sum = Agreement::default();
        for (seed, passage) in passages.iter().enumerate() {
            let disturbed = disturb(passage, &mut Rng::new(seed as u64));
            let agreement = disturbed.agreement();
            if shown == name {
                print!("{}", agreement.report(&disturbed.text));
            }
            sum.add(agreement);
        }
        println!("{name:28} {:.4}  {}/{}", sum.share(), sum.equal, sum.count);
        worst = worst.min(sum.share());
        all.add(sum);
    };
    for disturbance in DISTURBANCES {
        measure(disturbance.name, &|passage, rng| disturbance.apply(passage, rng));
    }
    measure("two or three at once", &|passage, rng| combined(passage, rng).1);
    println!("{:28} {:.4}  {}/{}", "together", all.share(), all.equal, all.count);
    assert!(all.share() >= OVERALL, "{:.4} of the facts agree", all.share());
    assert!(worst >= WORST, "the worst disturbance leaves {worst:.4}");
}
