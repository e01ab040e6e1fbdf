//! Inputs made to be slow: none panics, and the cost of a byte does not grow with the length of the text.
//!
//! The benchmark of the same name holds the same inputs to a narrow bound at megabytes. Here they are small, and a text is
//! timed against its sixteenth read sixteen times, so that a busy machine slows both alike. Looking back over the whole
//! text would cost sixteen times as much; a growth above the bound must be met in every one of many attempts.

#[path = "../benches/support/hostile.rs"]
mod hostile;

use std::hint::black_box;
use std::time::{Duration, Instant};

use viendan::{Extractor, Mention};

const SMALL: usize = 1 << 10;
const TIMES: usize = 16;
/// How many times the cost of a byte may grow.
const MOST: u32 = 3;
const ATTEMPTS: usize = 40;

#[test]
fn the_cost_of_a_byte_does_not_grow() {
    for extractor in [Extractor::new(), Extractor::new().provisions(true), Extractor::new().titled(true)] {
        for input in hostile::INPUTS {
            assert_linear(input.name, &input.text(SMALL), &input.text(SMALL * TIMES), |text| {
                black_box(extractor.extract(black_box(text)).count());
            });
        }
    }
}

#[test]
fn the_cost_of_telling_what_mentions_stand_for_and_which_documents_they_are_does_not_grow() {
    let alike = |count: usize| -> String {
        (0..count)
            .map(|at| {
                format!("Quyết định 5/QĐ-A{at} và Quyết định 5; Luật Đất đai năm {}, Luật Đất đai. ", 1950 + at % 70)
            })
            .collect()
    };
    let quoted =
        |count: usize| "NGHỊ ĐỊNH\nSố: 5/QĐ-A “Nghị định này nêu trên (sau đây gọi là Nghị định 5)\n".repeat(count);
    for (name, text) in [("alike", &alike as &dyn Fn(usize) -> String), ("quoted", &quoted)] {
        assert_linear(name, &text(60), &text(60 * TIMES), |text| {
            let mentions: Vec<_> = viendan::extract(text).collect();
            let referents = viendan::resolve(text, &mentions);
            black_box(viendan::identify(&mentions, &referents));
        });
    }
}

/// Asserts that a text, sixteen times as long as another, costs about sixteen times as much.
#[track_caller]
fn assert_linear(name: &str, small: &str, large: &str, work: impl Fn(&str)) {
    let time = |text: &str, times: usize| {
        let begin = Instant::now();
        (0..times).for_each(|_| work(text));
        begin.elapsed()
    };
    let mut fewest = (Duration::MAX, Duration::MAX);
    let linear = (0..ATTEMPTS).any(|_| {
        fewest.0 = fewest.0.min(time(small, TIMES));
        fewest.1 = fewest.1.min(time(large, 1));
        fewest.1 <= fewest.0 * MOST + Duration::from_micros(100)
    });
    assert!(linear, "{name}: {:?} in {TIMES} texts, {:?} in one", fewest.0, fewest.1);
}

/// What nests as deep as the text is long must not use up the stack.
#[test]
fn the_stack_does_not_grow_with_the_text() {
    const STACK: usize = 512 << 10;
    for input in hostile::INPUTS {
        let text = input.text(256 << 10);
        let first = std::thread::Builder::new()
            .stack_size(STACK)
            .spawn(move || viendan::extract(&text).next().map(Mention::into_owned));
        assert!(first.is_ok_and(|thread| thread.join().is_ok()), "{}", input.name);
    }
}
