//! The documents that a text has named, and which of them others facts fit.

use std::collections::HashMap;

use super::facts::{Facts, Key};

/// A document of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Document(usize);

/// The documents that fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    None,
    One(Document),
    Several(Vec<Document>),
}

impl Found {
    /// Of documents that fit.
    pub(super) fn of(mut documents: Vec<Document>) -> Found {
        match documents.len() {
            0 => Found::None,
            1 => Found::One(documents[0]),
            _ => {
                documents.truncate(MOST);
                Found::Several(documents)
            }
        }
    }
}

/// As many documents as are told of those that fit, and as many as are asked of those that have one number or name: the time
/// stays linear where a text names thousands alike.
const MOST: usize = 16;
const MOST_ASKED: usize = 256;

/// The documents that a text has named.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    documents: Vec<Entry>,
    by_key: HashMap<Key, Vec<Document>>,
    /// What the text has said a number or a name shall mean.
    declared: Vec<(Facts, Document)>,
}

#[derive(Clone, Debug)]
struct Entry {
    /// The first mention.
    first: usize,
    facts: Facts,
    /// What the first mention told.
    opening: Facts,
}

impl Known {
    /// A document that is named for the first time, by the mention at this index.
    pub(super) fn open(&mut self, first: usize, facts: Facts) -> Document {
        let document = Document(self.documents.len());
        for key in facts.keys() {
            self.by_key.entry(key).or_default().push(document);
        }
        self.documents.push(Entry { first, opening: facts.clone(), facts });
        document
    }

    /// The first mention of a document.
    pub(super) fn first(&self, document: Document) -> usize {
        self.documents[document.0].first
    }

    /// The document that these facts are said to mean from here on.
    pub(super) fn declare(&mut self, facts: Facts, document: Document) {
        if self.declared.len() < MOST_ASKED {
            self.declared.push((facts, document));
        }
    }

    /// Takes in what a further mention tells of a document.
    pub(super) fn learn(&mut self, document: Document, facts: &Facts) {
        let entry = &mut self.documents[document.0];
        let known: Vec<Key> = entry.facts.keys().collect();
        entry.facts.learn(facts);
        for key in entry.facts.keys().filter(|key| !known.contains(key)) {
            self.by_key.entry(key).or_default().push(document);
        }
    }

    /// The documents named so far that these facts fit; what the text has said they shall mean goes before, unless it is being
    /// said here.
    pub(super) fn find(&self, facts: &Facts, declared: bool) -> Found {
        if !facts.is_full() && !declared {
            let meant = self.declared.iter().rev().find(|(called, _)| called.calls_same(facts));
            if let Some((_, document)) = meant {
                return Found::One(*document);
            }
        }
        let fitting = self.fitting(facts);
        // Who says fully what it means opens a document of its own beside one that was named loosely before.
        let full: Vec<_> =
            fitting.iter().copied().filter(|document| self.documents[document.0].facts.is_full()).collect();
        if facts.is_full() || !full.is_empty() { self.best(facts, full) } else { self.best(facts, fitting) }
    }

    /// For a document that was named loosely when it was opened: those that were named fully, and that it may be.
    pub(super) fn fully(&self, document: Document) -> Found {
        let opening = &self.documents[document.0].opening;
        if self.documents[document.0].facts.is_full() {
            return Found::None;
        }
        let mut fitting = self.fitting(opening);
        fitting.retain(|other| *other != document && self.documents[other.0].facts.is_full());
        self.best(opening, fitting)
    }

    fn fitting(&self, facts: &Facts) -> Vec<Document> {
        let mut fitting = Vec::new();
        for document in facts.keys().filter_map(|key| self.by_key.get(&key)).flat_map(|all| all.iter().take(MOST_ASKED))
        {
            if !fitting.contains(document) && self.documents[document.0].facts.names_same(facts) {
                fitting.push(*document);
            }
        }
        fitting.sort_unstable_by_key(|document| document.0);
        fitting
    }

    /// Those of these documents that have most in common with the facts.
    fn best(&self, facts: &Facts, mut documents: Vec<Document>) -> Found {
        let common = |document: &Document| self.documents[document.0].facts.common(facts);
        let most = documents.iter().map(common).max();
        documents.retain(|document| Some(common(document)) == most);
        Found::of(documents)
    }
}
