//! Bytes a second: extraction beside what else can be done with a text, on the same texts in the same run.
//!
//! `cargo bench --bench throughput`. Generated texts always, real ones where they exist (see `support/corpus.rs`). The slow
//! look at every word is no part of this: it lives beside the fast one, as its oracle, in the tests of `src/scan/anchors.rs`.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};

mod support;

use support::{ABSENT, Text, decomposed, extract, generator, rival};

fn throughput(criterion: &mut Criterion) {
    for text in support::texts() {
        println!("{}: {} bytes, {} mentions", text.name, text.text.len(), text.mentions);
        beside(criterion, &text);
    }
    let digits = Text::counted("digits", generator::digits(1 << 20));
    beside(criterion, &digits);
}

/// Extraction, and what it is held against.
fn beside(criterion: &mut Criterion, text: &Text) {
    let mut group = criterion.benchmark_group(&text.name);
    group.throughput(Throughput::Bytes(text.text.len() as u64));
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    group.bench_function("extract", |bencher| bencher.iter(|| extract(text)));

    let nfd = same_mentions(text, "decomposed", decomposed(&text.text));
    let capitals = Text::counted("in capitals", text.text.to_uppercase());
    println!("{}: {} mentions in capitals", text.name, capitals.mentions);
    for other in [&nfd, &capitals] {
        group.throughput(Throughput::Bytes(other.text.len() as u64));
        group.bench_function(format!("extract, {}", other.name), |bencher| bencher.iter(|| extract(other)));
    }
    group.throughput(Throughput::Bytes(text.text.len() as u64));

    let mentions: Vec<_> = viendan::extract(&text.text).collect();
    assert_eq!(mentions.len(), text.mentions);
    group.bench_function("serialise the mentions", |bencher| {
        bencher.iter(|| serde_json::to_writer(std::io::sink(), black_box(&mentions)).is_ok());
    });

    let chars = text.text.chars().filter(|c| *c == 'ộ').count();
    group.bench_function("chars", |bencher| {
        bencher.iter(|| assert_eq!(black_box(&text.text).chars().filter(|c| *c == 'ộ').count(), chars));
    });
    group.bench_function("memchr of an absent byte", |bencher| {
        bencher.iter(|| assert_eq!(memchr::memchr(ABSENT, black_box(text.text.as_bytes())), None));
    });
    for (name, fold_case, cache) in [
        ("regex", false, rival::DEFAULT_CACHE),
        ("regex, case folded", true, rival::DEFAULT_CACHE),
        ("regex, case folded, 64 MB of cache", true, rival::LARGE_CACHE),
    ] {
        let regex = rival::regex(fold_case, cache);
        let found = regex.find_iter(&text.text).count();
        println!("{}: {name} finds {found}", text.name);
        group.bench_function(name, |bencher| {
            bencher.iter(|| assert_eq!(regex.find_iter(black_box(&text.text)).count(), found));
        });
    }
}

/// The same text written otherwise: as many mentions must be found in it.
fn same_mentions(text: &Text, name: &str, other: String) -> Text {
    let other = Text::counted(name, other);
    assert_eq!(other.mentions, text.mentions, "{}, {name}", text.name);
    other
}

criterion_group!(benches, throughput);
criterion_main!(benches);
