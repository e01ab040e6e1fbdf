//! What several integration tests share.

// Each test is a program of its own and uses its part of this.
#![allow(dead_code)]

pub(crate) mod disturb;
pub(crate) mod passage;
pub(crate) mod rng;

/// A passage of our own, with how many documents and ratings it states.
pub(crate) struct Fixture {
    pub(crate) documents: usize,
    pub(crate) ratings: usize,
    pub(crate) text: &'static str,
}

/// The passages of `tests/fixtures/passages.txt`.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let lines = include_str!("../fixtures/passages.txt").lines();
    let fixture = |line: &'static str| {
        let (counts, text) = line.split_once(" | ").expect("counts, a bar, the text");
        let (documents, ratings) = counts.split_once(' ').expect("two counts");
        Fixture { documents: documents.parse().unwrap(), ratings: ratings.parse().unwrap(), text }
    };
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(fixture).collect()
}
