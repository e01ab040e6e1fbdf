//! A text with what is read from it, and what becomes of both when the text is edited.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use serde_json::{Map, Value, json};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;
use viendan::{Mention, Span};

/// What a mention says, without the spelling, and where its parts stand.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fact {
    /// The parts by their names; the whole is `"mention"`.
    pub(crate) spans: BTreeMap<&'static str, Range<usize>>,
    /// The JSON without offsets; what stands there as written is folded.
    pub(crate) values: Value,
}

impl Fact {
    /// Where the number and the symbol stand, if it has a symbol.
    pub(crate) fn code(&self) -> Option<Range<usize>> {
        Some(self.spans.get("number")?.start..self.spans.get("symbol")?.end)
    }
}

impl Fact {
    /// Which parts and values of another fact are not this one's.
    fn difference(&self, other: &Fact, text: &str) -> String {
        let mut shown = String::new();
        let names: BTreeSet<_> = self.spans.keys().chain(other.spans.keys()).collect();
        for name in names {
            let words = |fact: &Fact| fact.spans.get(name).map(|span| (span.start, text[span.clone()].to_owned()));
            let (one, two) = (words(self), words(other));
            if one != two {
                let _ = write!(shown, "\n    {name}: {one:?} -> {two:?}");
            }
        }
        let values = |fact: &Fact| fact.values.as_object().unwrap().clone();
        let (ours, theirs) = (values(self), values(other));
        let keys: BTreeSet<_> = ours.keys().chain(theirs.keys()).collect();
        for key in keys {
            if ours.get(key) != theirs.get(key) {
                let _ = write!(shown, "\n    {key}: {:?} -> {:?}", ours.get(key), theirs.get(key));
            }
        }
        shown
    }
}

/// A text, and the facts that are expected of it.
#[derive(Clone, Debug)]
pub(crate) struct Passage {
    pub(crate) text: String,
    pub(crate) facts: Vec<Fact>,
}

/// Other words for a range of a text.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    pub(crate) range: Range<usize>,
    pub(crate) text: String,
}

impl Edit {
    pub(crate) fn new(range: Range<usize>, text: impl Into<String>) -> Edit {
        Edit { range, text: text.into() }
    }
}

impl Passage {
    /// The text with the facts that the library reads from it.
    pub(crate) fn read(text: &str) -> Passage {
        Passage { text: text.to_owned(), facts: facts(text) }
    }

    /// The same passage with other words: the values of the facts stay, their places move along.
    pub(crate) fn edited(&self, edits: &[Edit]) -> Passage {
        let places = Places::new(edits);
        let mut text = String::with_capacity(self.text.len() + edits.len() * 4);
        let mut at = 0;
        for edit in edits {
            text.push_str(&self.text[at..edit.range.start]);
            text.push_str(&edit.text);
            at = edit.range.end;
        }
        text.push_str(&self.text[at..]);
        let mut facts = self.facts.clone();
        for span in facts.iter_mut().flat_map(|fact| fact.spans.values_mut()) {
            *span = places.start(span.start)..places.end(span.end);
        }
        Passage { text, facts }
    }

    /// How the library's reading of the text agrees with the facts.
    pub(crate) fn agreement(&self) -> Agreement {
        let mut found = facts(&self.text);
        let count = self.facts.len() + found.len();
        let mut missed = Vec::new();
        for fact in &self.facts {
            match found.iter().position(|other| other == fact) {
                Some(at) => {
                    found.remove(at);
                }
                None => missed.push(fact.clone()),
            }
        }
        Agreement { equal: count - missed.len() - found.len(), count, missed, extra: found }
    }
}

/// Facts expected and found: those that are equal are counted on both sides.
#[derive(Clone, Debug, Default)]
pub(crate) struct Agreement {
    pub(crate) equal: usize,
    pub(crate) count: usize,
    pub(crate) missed: Vec<Fact>,
    pub(crate) extra: Vec<Fact>,
}

impl Agreement {
    /// Adds another passage's.
    pub(crate) fn add(&mut self, other: Agreement) {
        self.equal += other.equal;
        self.count += other.count;
        self.missed.extend(other.missed);
        self.extra.extend(other.extra);
    }

    /// What differs, fact by fact, for the message of a failure.
    pub(crate) fn report(&self, text: &str) -> String {
        let mut report = String::new();
        let mut extra = self.extra.clone();
        let mut line = |sign: char, fact: &Fact, of: &str| {
            let _ = writeln!(report, "{sign} {:?}{of}", &text[fact.spans["mention"].clone()]);
        };
        for fact in &self.missed {
            let whole = &fact.spans["mention"];
            let near = extra.iter().position(|other| {
                let other = &other.spans["mention"];
                other.start < whole.end && whole.start < other.end
            });
            match near.map(|at| extra.remove(at)) {
                Some(other) => line('~', fact, &fact.difference(&other, text)),
                None => line('-', fact, &format!(" {}", fact.values)),
            }
        }
        for fact in &extra {
            line('+', fact, &format!(" {}", fact.values));
        }
        report
    }

    /// The share of facts that agree.
    pub(crate) fn share(&self) -> f64 {
        if self.count == 0 { 1.0 } else { self.equal as f64 / self.count as f64 }
    }
}

/// Where the bytes of a text stand after its edits.
struct Places {
    /// Range before, range after, in order.
    moved: Vec<(Range<usize>, Range<usize>)>,
}

impl Places {
    fn new(edits: &[Edit]) -> Places {
        let mut moved: Vec<(Range<usize>, Range<usize>)> = Vec::with_capacity(edits.len());
        for edit in edits {
            let (old_end, new_end) = moved.last().map_or((0, 0), |(old, new)| (old.end, new.end));
            assert!(edit.range.start >= old_end, "edits must be in order");
            let start = new_end + edit.range.start - old_end;
            moved.push((edit.range.clone(), start..start + edit.text.len()));
        }
        Places { moved }
    }

    /// Where what begins at `at` begins: behind what was put in before it.
    fn start(&self, at: usize) -> usize {
        let before = self.moved.partition_point(|(old, _)| old.end <= at);
        match self.moved.get(before) {
            Some((old, new)) if old.start <= at => new.start,
            _ => self.shifted(before, at),
        }
    }

    /// Where what ends at `at` ends: before what was put in behind it.
    fn end(&self, at: usize) -> usize {
        let before = self.moved.partition_point(|(old, _)| old.end < at || old.end == at && !old.is_empty());
        match self.moved.get(before) {
            Some((old, new)) if old.start < at => new.end,
            _ => self.shifted(before, at),
        }
    }

    fn shifted(&self, edits_before: usize, at: usize) -> usize {
        let (old, new) = edits_before.checked_sub(1).map_or((0, 0), |last| {
            let (old, new) = &self.moved[last];
            (old.end, new.end)
        });
        new + at - old
    }
}

/// What the library reads from a text, in order.
pub(crate) fn facts(text: &str) -> Vec<Fact> {
    viendan::extract(text).map(|mention| fact(&mention)).collect()
}

fn fact(mention: &Mention<'_>) -> Fact {
    let mut spans = BTreeMap::new();
    let mut put = |name, span: Option<Span>| {
        if let Some(span) = span {
            spans.insert(name, span.range());
        }
    };
    put("mention", Some(mention.span()));
    let mut values = serde_json::to_value(mention).unwrap();
    let map = values.as_object_mut().unwrap();
    match mention {
        Mention::Document(document) => {
            put("designation", Some(document.designation_span()));
            put("provisions", document.provisions_span());
            put("number", document.number_span());
            put("symbol", document.symbol_span());
            put("issued", document.issued_span());
            put("issuer", document.issuer_span());
            put("name", document.name_span());
            map.insert("meeting".into(), json!(document.meeting()));
            if let Some(implied) = document.implied() {
                let issuer = implied.issuer();
                map.insert(
                    "implied".into(),
                    json!({
                        "issued": implied.issued(), "term": implied.term(),
                        "name": issuer.and_then(|issuer| issuer.name()), "code": issuer.and_then(|issuer| issuer.code()),
                    }),
                );
            }
        }
        Mention::Rating(rating) => {
            // A closing mark belongs to the statement only where the opening one stands, which noise may take away.
            let words = rating.text().trim_end_matches(['”', '“', '’', '‘', '"', '\'', '»', '«']);
            put("mention", Some(Span::new(rating.span().start(), rating.span().start() + words.len())));
            put("phrase", Some(rating.phrase_span()));
            put("who", rating.unit_span());
            map.insert("role".into(), json!(format!("{:?}", rating.role())));
            map.insert("class".into(), json!(format!("{:?}", rating.unit_class())));
            map.insert("evaluation".into(), json!(rating.evaluation()));
        }
        _ => {}
    }
    for place in ["start", "end", "text", "designation", "issued_span", "phrase"] {
        map.remove(place);
    }
    fold_written(map);
    Fact { spans, values }
}

/// Folds the values that stand there as written; the others must be equal to the last letter.
fn fold_written(map: &mut Map<String, Value>) {
    const WRITTEN: [&str; 12] = [
        "text", "number", "name", "meeting", "part", "chapter", "section", "article", "clause", "point", "appendix",
        "phrase",
    ];
    for (key, value) in map.iter_mut() {
        match value {
            // Other documents stand in titles, with noise in their symbols.
            Value::String(text) if key == "title" => *text = bare(text),
            Value::String(text) if WRITTEN.contains(&key.as_str()) => *text = folded(text),
            Value::Object(inner) => fold_written(inner),
            Value::Array(items) => items.iter_mut().filter_map(Value::as_object_mut).for_each(fold_written),
            _ => {}
        }
    }
}

/// A text as a reader compares it: letters without case and form, tones at the end of their word, no blanks.
pub(crate) fn folded(text: &str) -> String {
    let mut folded = String::new();
    let mut tone = None;
    for c in text.nfd().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase) {
        if matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}') {
            tone = Some(c);
            continue;
        }
        let c = match c {
            'ð' | 'ɖ' => 'đ',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\u{2044}' | '\u{2215}' | '\u{FF0F}' => '/',
            '“' | '”' | '«' | '»' | '‘' | '’' | '\'' => '"',
            c => c,
        };
        if !c.is_alphabetic() && canonical_combining_class(c) == 0 {
            folded.extend(tone.take());
        }
        if !c.is_whitespace() {
            folded.push(c);
        }
    }
    folded.extend(tone);
    // "sổ" for "số".
    folded.replace("so\u{302}\u{309}", "so\u{302}\u{301}")
}

/// The letters and figures of a text, those of other scripts as Latin ones.
fn bare(text: &str) -> String {
    let alike = || CYRILLIC.iter().chain(GREEK);
    let latin = |c| alike().find(|(_, other)| *other == c).map_or(c, |(latin, _)| *latin);
    let text: String = text.chars().map(latin).collect();
    folded(&text.replace('Đ', "D")).replace('đ', "d").chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Capital letters that are drawn alike in two scripts, the Latin one first.
pub(crate) const CYRILLIC: &[(char, char)] = &[
    ('A', 'А'),
    ('B', 'В'),
    ('E', 'Е'),
    ('K', 'К'),
    ('M', 'М'),
    ('H', 'Н'),
    ('O', 'О'),
    ('P', 'Р'),
    ('C', 'С'),
    ('T', 'Т'),
    ('Y', 'У'),
    ('X', 'Х'),
];
pub(crate) const GREEK: &[(char, char)] = &[
    ('A', 'Α'),
    ('B', 'Β'),
    ('E', 'Ε'),
    ('Z', 'Ζ'),
    ('H', 'Η'),
    ('I', 'Ι'),
    ('K', 'Κ'),
    ('M', 'Μ'),
    ('N', 'Ν'),
    ('O', 'Ο'),
    ('P', 'Ρ'),
    ('T', 'Τ'),
    ('Y', 'Υ'),
    ('X', 'Χ'),
];

/// Whether nothing is printed for it.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}
