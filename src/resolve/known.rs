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
    pub(super) fn of(documents: Vec<Document>) -> Found {
        match documents.len() {
            0 => Found::None,
            1 => Found::One(documents[0]),
            _ => Found::Several(documents),
        }
    }
}

/// As many documents as are told of those that fit, and as many as are asked of those that have one number or name: the time
/// stays linear where a text names thousands alike.
pub(super) const MOST: usize = 16;
const MOST_ASKED: usize = 64;

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
}

impl Known {
    /// A document that is named for the first time, by the mention at this index.
    pub(super) fn open(&mut self, first: usize, facts: Facts) -> Document {
        let document = Document(self.documents.len());
        for key in facts.keys() {
            self.by_key.entry(key).or_default().push(document);
        }
        self.documents.push(Entry { first, facts });
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

    /// Takes in what a further mention tells of a document that was named fully.
    pub(super) fn learn(&mut self, document: Document, facts: &Facts) {
        let entry = &mut self.documents[document.0];
        if !entry.facts.is_full() {
            return;
        }
        let known: Vec<Key> = entry.facts.keys().collect();
        entry.facts.learn(facts);
        for key in entry.facts.keys().filter(|key| !known.contains(key)) {
            self.by_key.entry(key).or_default().push(document);
        }
    }

    /// The documents named so far that these facts fit; what the text has said they shall mean goes before, unless it is being
    /// said here.
    ///
    /// What says more than a document that was named loosely is another one: whether it is the same is known when all have been named.
    pub(super) fn find(&self, facts: &Facts, declared: bool) -> Found {
        if !facts.is_full() && !declared {
            let means = |(called, document): &&(Facts, Document)| {
                called.calls_same(facts) && self.documents[document.0].facts.names_same(facts)
            };
            if let Some((_, document)) = self.declared.iter().rev().find(means) {
                return Found::One(*document);
            }
        }
        let mut fitting = self.fitting(facts);
        fitting.retain(|document| {
            let known = &self.documents[document.0].facts;
            known.is_full() || known.cover(facts)
        });
        self.best(facts, fitting)
    }

    /// The documents that this one is, which may have been named loosely: itself, or those that say more and that it fits.
    pub(super) fn meant_by(&self, document: Document) -> Vec<Document> {
        let own = &self.documents[document.0].facts;
        if own.is_full() {
            return vec![document];
        }
        let mut fitting = self.fitting(own);
        fitting.retain(|other| *other != document && self.says_more(*other, document));
        match self.best(own, fitting) {
            Found::None => vec![document],
            Found::One(other) => vec![other],
            Found::Several(others) => others,
        }
    }

    /// Whether what is told of one document covers what is told of the other, and not the other way round.
    fn says_more(&self, one: Document, other: Document) -> bool {
        let (one, other) = (&self.documents[one.0].facts, &self.documents[other.0].facts);
        one.cover(other) && !other.cover(one)
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

    /// Those of these documents that have most in common with the facts, without those that may be others of them.
    fn best(&self, facts: &Facts, mut documents: Vec<Document>) -> Found {
        documents.truncate(MOST);
        let all = documents.clone();
        documents.retain(|document| {
            let known = &self.documents[document.0].facts;
            let is_other = |other: &Document| {
                self.says_more(*other, *document) && known.names_same(&self.documents[other.0].facts)
            };
            known.is_full() || !all.iter().any(is_other)
        });
        let common = |document: &Document| self.documents[document.0].facts.common(facts);
        let most = documents.iter().map(common).max();
        documents.retain(|document| Some(common(document)) == most);
        Found::of(documents)
    }
}
