//! Small work: many short texts, one reference by itself, and the first call of a process.
//!
//! `cargo bench --bench small`.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group};
use viendan::{DocumentReference, RatingStatement};

mod support;

use support::child::{self, REFERENCE};
use support::{extract, generator, pieces};

const RATING: &str = "42/48 tập thể (87,5%) xếp loại “Hoàn thành tốt nhiệm vụ” trở lên";

fn short_texts(criterion: &mut Criterion) {
    for genre in &generator::GENRES {
        let whole = generator::text(genre);
        let pieces = pieces(&whole.text, 200);
        let found: usize = pieces.iter().map(|piece| viendan::extract(piece).count()).sum();
        let mut group = criterion.benchmark_group(format!("short texts, {}", genre.name));
        group.throughput(Throughput::Bytes(whole.text.len() as u64));
        group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
        group.bench_function("whole", |bencher| bencher.iter(|| extract(&whole)));
        group.bench_function("in pieces of 200 bytes", |bencher| {
            bencher.iter(|| {
                let count: usize = pieces.iter().map(|piece| viendan::extract(black_box(piece)).count()).sum();
                assert_eq!(count, found);
            });
        });
    }
}

fn one_value(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("parse");
    group.bench_function("reference, borrowed", |bencher| {
        bencher.iter(|| DocumentReference::try_from(black_box(REFERENCE)).unwrap());
    });
    group.bench_function("reference, owned", |bencher| {
        bencher.iter(|| black_box(REFERENCE).parse::<DocumentReference>().unwrap());
    });
    group.bench_function("rating", |bencher| bencher.iter(|| RatingStatement::try_from(black_box(RATING)).unwrap()));
    let reference: DocumentReference = REFERENCE.parse().unwrap();
    group.bench_function("reference, displayed", |bencher| bencher.iter(|| black_box(&reference).to_string()));
}

/// Each sample is a process of its own, which tells how long its first call took.
fn first_call(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("process");
    group.sample_size(20).warm_up_time(Duration::from_millis(200)).measurement_time(Duration::from_secs(2));
    group.bench_function("first call", |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| child::first_call()).sum());
    });
}

criterion_group!(benches, short_texts, one_value, first_call);

fn main() {
    if child::is_child() {
        return;
    }
    benches();
    Criterion::default().configure_from_args().final_summary();
}
