//! The JSON of mentions: what the `serde` feature writes and reads.
//!
//! A key whose value is absent is left out. Offsets are UTF-8 byte offsets. What the JSON has no key for is not there after
//! reading it back. Of a document: the spans of the pinpoint, the number, the symbol, the issuer and the name, what is implied,
//! whether several acts are meant, the meeting of a further member of a list ("khóa XI, XII"). Of a rating: the span and the
//! class of the unit, the role, the evaluation, the planned figure. What is written again is the same JSON.

mod document;
mod names;
mod rating;
mod resolved;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::document::DocumentMention;
use crate::mention::{Mention, ProvisionMention};
use crate::rating::RatingMention;
use crate::text::Span;
use document::{DocumentJson, ProvisionJson};
use rating::RatingJson;

/// A span as two keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct SpanJson {
    start: usize,
    end: usize,
}

impl From<Span> for SpanJson {
    fn from(span: Span) -> Self {
        SpanJson { start: span.start(), end: span.end() }
    }
}

impl TryFrom<SpanJson> for Span {
    type Error = &'static str;

    fn try_from(span: SpanJson) -> Result<Span, &'static str> {
        if span.start <= span.end {
            Ok(Span::new(span.start, span.end))
        } else {
            Err("a span must not end before it starts")
        }
    }
}

/// The place of a mention with these words.
fn place(start: usize, end: usize, text: &str) -> Result<Span, &'static str> {
    let span = Span::try_from(SpanJson { start, end })?;
    if span.len() == text.len() { Ok(span) } else { Err("the text must be as long as its span") }
}

/// The place of a part of a mention, and its words.
fn part(part: SpanJson, whole: Span, text: &str) -> Result<(Span, &str), &'static str> {
    let part = Span::try_from(part)?;
    let inside = part.start().checked_sub(whole.start()).zip(part.end().checked_sub(whole.start()));
    let words = inside.and_then(|(start, end)| text.get(start..end));
    Ok((part, words.ok_or("a part must lie inside its mention, on whole characters")?))
}

/// Written as `{"start": …, "end": …}`.
impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        SpanJson::from(*self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Span::try_from(SpanJson::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// A mention of any type; the key `type` tells which.
#[derive(Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum MentionJson<'a> {
    #[serde(borrow)]
    Document(Box<DocumentJson<'a>>),
    #[serde(borrow)]
    Rating(Box<RatingJson<'a>>),
    #[serde(borrow)]
    Provision(ProvisionJson<'a>),
}

impl<'a> From<&'a Mention<'_>> for MentionJson<'a> {
    fn from(mention: &'a Mention<'_>) -> Self {
        match mention {
            Mention::Document(document) => MentionJson::Document(Box::new(document.into())),
            Mention::Rating(rating) => MentionJson::Rating(Box::new(rating.into())),
            Mention::Provision(provision) => MentionJson::Provision(provision.into()),
        }
    }
}

impl Serialize for Mention<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        MentionJson::from(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Mention<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mention = match MentionJson::deserialize(deserializer)? {
            MentionJson::Document(document) => DocumentMention::try_from(*document).map(Mention::Document),
            MentionJson::Rating(rating) => RatingMention::try_from(*rating).map(Mention::Rating),
            MentionJson::Provision(provision) => ProvisionMention::try_from(provision).map(Mention::Provision),
        };
        mention.map_err(serde::de::Error::custom)
    }
}
