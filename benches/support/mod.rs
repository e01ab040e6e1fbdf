//! What the benchmarks share: texts with a known number of mentions, corpora where they exist, hostile inputs, and the
//! regular expression that a reader would write instead.
#![allow(dead_code)] // Each benchmark is a program of its own and uses a part.

pub(crate) mod child;
pub(crate) mod corpus;
pub(crate) mod fixture;
pub(crate) mod generator;
pub(crate) mod hostile;
pub(crate) mod rival;

use std::time::{Duration, Instant};

use unicode_normalization::UnicodeNormalization;

/// A text and what must be found in it.
pub(crate) struct Text {
    pub(crate) name: String,
    pub(crate) text: String,
    /// Documents and ratings; of a corpus, what one run before the benchmark found.
    pub(crate) mentions: usize,
}

impl Text {
    /// A text whose mentions are counted by one run: each run after it must find as many.
    pub(crate) fn counted(name: &str, text: String) -> Text {
        let mentions = viendan::extract(&text).count();
        Text { name: name.to_owned(), text, mentions }
    }
}

/// A byte that no text holds: none of UTF-8 is it.
pub(crate) const ABSENT: u8 = 0xFF;

/// The generated texts, then the corpora that exist.
pub(crate) fn texts() -> Vec<Text> {
    let mut texts: Vec<Text> = generator::GENRES.iter().map(generator::text).collect();
    texts.extend(corpus::texts());
    texts
}

/// A text with all letters decomposed.
pub(crate) fn decomposed(text: &str) -> String {
    text.nfd().collect()
}

/// Reads all mentions of a text and checks how many there are.
pub(crate) fn extract(text: &Text) -> usize {
    let found = viendan::extract(std::hint::black_box(&text.text)).count();
    assert_eq!(found, text.mentions, "mentions of {}", text.name);
    found
}

/// Whether `cargo bench` runs the program; `cargo test --benches` only wants to know that it builds and starts.
pub(crate) fn is_measured() -> bool {
    std::env::args().any(|argument| argument == "--bench")
}

/// The fewest of `runs` runs: what else the machine does only makes one slower.
pub(crate) fn best(runs: usize, mut work: impl FnMut()) -> Duration {
    let timed = (0..runs).map(|_| {
        let begin = Instant::now();
        work();
        begin.elapsed()
    });
    timed.min().unwrap_or_default()
}

/// A text in pieces of about `size` bytes, as messages or cells have them.
pub(crate) fn pieces(text: &str, size: usize) -> Vec<&str> {
    let mut pieces = Vec::with_capacity(text.len() / size + 1);
    let mut rest = text;
    while !rest.is_empty() {
        let end =
            (size..).find(|end| *end >= rest.len() || rest.is_char_boundary(*end)).map_or(0, |end| end.min(rest.len()));
        let (piece, behind) = rest.split_at(end);
        pieces.push(piece);
        rest = behind;
    }
    pieces
}
