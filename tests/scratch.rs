mod support;
use support::{disturb::DISTURBANCES, passage::Passage, rng::Rng};
#[test]
fn s() {
    let name = std::env::var("VIENDAN_SHOW").unwrap();
    for file in ["articles", "party", "mixed", "ratings"] {
        let lines = std::fs::read_to_string(format!("/work/shared/gold/{file}.jsonl")).unwrap();
        for line in lines.lines() {
            let r: serde_json::Value = serde_json::from_str(line).unwrap();
            let p = Passage::read(r["text"].as_str().unwrap());
            for d in DISTURBANCES.iter().filter(|d| d.name == name) {
                for seed in 0..5 {
                    let q = d.apply(&p, &mut Rng::new(seed));
                    let a = q.agreement();
                    if a.share() < 1.0 {
                        println!("#### {}\n{}\n{}", r["id"], p.text, a.report(&q.text));
                        break;
                    }
                }
            }
        }
    }
}
