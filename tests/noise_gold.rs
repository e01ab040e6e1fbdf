//! The noise contract over the annotated passages, where they stand beside the project.
//!
//! `VIENDAN_SHARED` names the folder where it stands elsewhere; without the passages there is nothing to measure.

mod support;

use std::path::PathBuf;

use support::disturb::DISTURBANCES;
use support::passage::{Agreement, Passage};
use support::rng::Rng;

/// Share of facts that must come out the same, over all disturbances.
const OVERALL: f64 = 0.99;
/// The same for each.
const WORST: f64 = 0.97;

#[test]
fn what_is_annotated_is_read_through_noise() {
    let shared = std::env::var_os("VIENDAN_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let gold = shared.join("gold");
    if !gold.is_dir() {
        println!("no annotated passages at {}: nothing is measured", gold.display());
        return;
    }
    let mut passages = Vec::new();
    for file in ["articles", "party", "mixed", "ratings"] {
        let lines = std::fs::read_to_string(gold.join(file).with_extension("jsonl")).unwrap();
        passages.extend(lines.lines().map(|line| {
            let record: serde_json::Value = serde_json::from_str(line).unwrap();
            Passage::read(record["text"].as_str().unwrap())
        }));
    }
    let verbose = std::env::var("VIENDAN_SHOW").ok();
    let mut all = Agreement::default();
    let mut worst = 1.0f64;
    for disturbance in DISTURBANCES {
        let mut sum = Agreement::default();
        for (seed, passage) in passages.iter().enumerate() {
            let disturbed = disturbance.apply(passage, &mut Rng::new(seed as u64));
            let agreement = disturbed.agreement();
            if verbose.as_deref() == Some(disturbance.name) {
                print!("{}", agreement.report(&disturbed.text));
            }
            sum.add(agreement);
        }
        println!("{:28} {:.4}  {}/{}", disturbance.name, sum.share(), sum.equal, sum.count);
        worst = worst.min(sum.share());
        all.add(sum);
    }
    println!("{:28} {:.4}  {}/{}", "together", all.share(), all.equal, all.count);
    assert!(all.share() >= OVERALL, "{:.4} of the facts agree", all.share());
    assert!(worst >= WORST, "the worst disturbance leaves {worst:.4}");
}
