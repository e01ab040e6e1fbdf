//! One table of ratios, in Markdown: how extraction stands beside what else can be done with a text.
//!
//! `cargo bench --bench ratios`, and `RUNS=n` for the best of more runs than seven. Ratios of one run hold better than bytes
//! a second: other work on the machine slows both sides.

use std::hint::black_box;
use std::time::Duration;

use viendan::DocumentReference;

mod support;

use support::child::{self, REFERENCE};
use support::{ABSENT, Text, best, decomposed, extract, pieces, rival};

/// What was measured of a text: times for all of it.
struct Row {
    name: String,
    bytes: usize,
    mentions: usize,
    extract: Duration,
    chars: Duration,
    regex: Duration,
    folded: Duration,
    /// The same with a cache that holds the whole automaton.
    cached: Duration,
    memchr: Duration,
    /// Extraction from the same text decomposed, which the expression cannot read.
    nfd: Duration,
    pieces: Duration,
}

fn main() {
    if child::is_child() || !support::is_measured() {
        return;
    }
    let runs = std::env::var("RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(7);
    let texts = support::texts();
    println!(
        "| text | MB | mentions | MB/s | ÷ chars | ÷ regex | ÷ folded regex | ÷ the same with 64 MB of cache | % of memchr | NFD ÷ folded regex | 200 bytes ÷ whole |"
    );
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for text in &texts {
        measure(text, runs).print();
    }
    let first = (0..20).map(|_| child::first_call()).min().unwrap_or_default();
    let parse = best(runs, || {
        for _ in 0..1000 {
            black_box(DocumentReference::try_from(black_box(REFERENCE)).is_ok());
        }
    });
    println!("\n| | |\n| --- | ---: |");
    println!("| first call of a process | {:.1} µs |", first.as_secs_f64() * 1e6);
    println!("| one reference parsed | {:.0} ns |", parse.as_secs_f64() * 1e6);
    println!("| two threads ÷ one, on pieces of 64 KB | {:.2} |", two_threads(&texts, runs));
}

fn measure(text: &Text, runs: usize) -> Row {
    let bytes = text.text.as_bytes();
    let regex = rival::regex(false, rival::DEFAULT_CACHE);
    let folded = rival::regex(true, rival::DEFAULT_CACHE);
    let cached = rival::regex(true, rival::LARGE_CACHE);
    let nfd =
        Text { name: format!("{}, decomposed", text.name), text: decomposed(&text.text), mentions: text.mentions };
    let pieces = pieces(&text.text, 200);
    let count = |regex: &regex::Regex| _ = black_box(regex.find_iter(black_box(&text.text)).count());
    Row {
        name: text.name.clone(),
        bytes: bytes.len(),
        mentions: text.mentions,
        extract: best(runs, || _ = extract(text)),
        chars: best(runs, || _ = black_box(black_box(&text.text).chars().filter(|c| *c == 'ộ').count())),
        regex: best(runs, || count(&regex)),
        folded: best(runs, || count(&folded)),
        cached: best(runs, || count(&cached)),
        memchr: best(runs, || _ = black_box(memchr::memchr(ABSENT, black_box(bytes)))),
        nfd: best(runs, || _ = extract(&nfd)),
        pieces: best(runs, || _ = black_box(pieces.iter().map(|piece| viendan::extract(piece).count()).sum::<usize>())),
    }
}

impl Row {
    fn print(&self) {
        let speed = |bytes: usize, time: Duration| bytes as f64 / time.as_secs_f64() / 1e6;
        let over = |other: Duration| other.as_secs_f64() / self.extract.as_secs_f64();
        println!(
            "| {} | {:.1} | {} | {:.0} | {:.2} | {:.1} | {:.1} | {:.1} | {:.1} | {:.2} | {:.2} |",
            self.name,
            self.bytes as f64 / 1e6,
            self.mentions,
            speed(self.bytes, self.extract),
            over(self.chars),
            over(self.regex),
            over(self.folded),
            over(self.cached),
            over(self.memchr) * 100.0,
            self.folded.as_secs_f64() / self.nfd.as_secs_f64(),
            self.extract.as_secs_f64() / self.pieces.as_secs_f64(),
        );
    }
}

/// How much faster two threads are than one on the same pieces of all texts.
fn two_threads(texts: &[Text], runs: usize) -> f64 {
    let pieces: Vec<&str> = texts.iter().flat_map(|text| pieces(&text.text, 64 << 10)).collect();
    let read = |from: usize, step: usize| {
        black_box(pieces.iter().skip(from).step_by(step).map(|piece| viendan::extract(piece).count()).sum::<usize>());
    };
    let one = best(runs, || read(0, 1));
    let two = best(runs, || {
        std::thread::scope(|scope| {
            scope.spawn(|| read(0, 2));
            read(1, 2);
        });
    });
    one.as_secs_f64() / two.as_secs_f64()
}
