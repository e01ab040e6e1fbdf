//! Cost per byte of inputs made to be slow, at two sizes: it must not grow by more than a quarter.
//!
//! `cargo bench --bench hostile` prints a line for each and fails where one grows.

use std::hint::black_box;

use viendan::Extractor;

mod support;

use support::{best, hostile};

const SMALL: usize = 1 << 20;
const LARGE: usize = 4 << 20;
/// A line without a blank.
const LINE: usize = 10 << 20;
const MOST: f64 = 1.25;
/// Times that both are measured before a growth counts: other work on the machine makes single runs slower.
const ATTEMPTS: usize = 15;
/// And before the lack of one does.
const AT_LEAST: usize = 3;

fn main() {
    if !support::is_measured() {
        return;
    }
    let mut grown = 0;
    println!("| input | options | ns per byte at 1 MB | at 4 or 10 MB | ratio |\n| --- | --- | ---: | ---: | ---: |");
    let options = [
        ("default", Extractor::new()),
        ("with provisions", Extractor::new().provisions(true)),
        ("with titles", Extractor::new().titled(true)),
    ];
    for (options, extractor) in options {
        for input in hostile::INPUTS {
            let (small, large) =
                (input.text(SMALL), input.text(if input.name.contains("line without") { LINE } else { LARGE }));
            let mut fewest = (f64::MAX, f64::MAX);
            for attempt in 1..=ATTEMPTS {
                fewest.0 = fewest.0.min(cost(&extractor, &small, large.len() / small.len()));
                fewest.1 = fewest.1.min(cost(&extractor, &large, 1));
                if attempt >= AT_LEAST && fewest.1 <= fewest.0 * MOST {
                    break;
                }
            }
            let ratio = fewest.1 / fewest.0;
            let mark = if ratio > MOST { " !" } else { "" };
            grown += usize::from(ratio > MOST);
            println!("| {} | {options} | {:.2} | {:.2} | {ratio:.2}{mark} |", input.name, fewest.0, fewest.1);
        }
    }
    assert_eq!(grown, 0, "inputs whose cost per byte grows by more than a quarter");
}

/// Nanoseconds for a byte. The small text is read as often as fills the large one, so that a busy machine slows both alike.
fn cost(extractor: &Extractor, text: &str, times: usize) -> f64 {
    let time = best(1, || {
        for _ in 0..times {
            black_box(extractor.extract(black_box(text)).count());
        }
    });
    time.as_secs_f64() * 1e9 / (text.len() * times) as f64
}
