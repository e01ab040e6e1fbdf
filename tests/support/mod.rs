//! What several integration tests share.

// Each test is a program of its own and uses its part of this.
#![allow(dead_code)]

pub(crate) mod disturb;
pub(crate) mod fragments;
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

/// The parts of a mention that have a place of their own, by name.
pub(crate) fn parts(mention: &viendan::Mention<'_>) -> Vec<(&'static str, viendan::Span)> {
    let parts: &[(&'static str, Option<viendan::Span>)] = &match mention {
        viendan::Mention::Document(document) => vec![
            ("designation", Some(document.designation_span())),
            ("provisions", document.provisions_span()),
            ("number", document.number_span()),
            ("symbol", document.symbol_span()),
            ("issued", document.issued_span()),
            ("issuer", document.issuer_span()),
            ("name", document.name_span()),
        ],
        viendan::Mention::Rating(rating) => vec![("phrase", Some(rating.phrase_span())), ("unit", rating.unit_span())],
        _ => Vec::new(),
    };
    parts.iter().filter_map(|(name, span)| span.map(|span| (*name, span))).collect()
}
