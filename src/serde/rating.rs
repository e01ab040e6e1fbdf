//! The JSON of a rating's mention and of a statement without a place.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{SpanJson, part, place};
use crate::lexicon::level::Level;
use crate::rating::{Bound, Percent, RatingIssue, RatingMention, RatingStatement, Role, Share};

/// What a rating states, without its place.
#[derive(Serialize, Deserialize)]
struct StatementJson<'a> {
    level: Level,
    #[serde(default, skip_serializing_if = "is_false")]
    or_better: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    total: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<Percent>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bound: Option<Bound>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    unit: Option<UnitJson<'a>>,
}

#[derive(Serialize, Deserialize)]
struct UnitJson<'a> {
    #[serde(borrow)]
    text: Cow<'a, str>,
}

/// A rating's mention.
#[derive(Serialize, Deserialize)]
pub(super) struct RatingJson<'a> {
    start: usize,
    end: usize,
    #[serde(borrow)]
    text: Cow<'a, str>,
    phrase: SpanJson,
    #[serde(flatten, borrow)]
    statement: StatementJson<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<usize>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    issues: Vec<RatingIssue>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// As a number: 94.67.
impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.value())
    }
}

/// From a number; as many decimals as its shortest form has.
impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        let text = value.to_string();
        let decimals = text.split_once('.').map_or(0, |(_, part)| part.len());
        let digits = text.chars().filter(char::is_ascii_digit).collect::<String>().parse();
        match digits {
            Ok(digits) if value >= 0.0 && decimals < 10 => Ok(Percent::new(digits, decimals as u8)),
            _ => Err(serde::de::Error::custom("a percentage must be a number of at most nine digits")),
        }
    }
}

impl<'a> From<&'a RatingStatement<'_>> for StatementJson<'a> {
    fn from(statement: &'a RatingStatement<'_>) -> Self {
        StatementJson {
            level: statement.level,
            or_better: statement.or_better,
            count: statement.share.count,
            total: statement.share.total,
            percent: statement.share.percent,
            bound: statement.bound,
            unit: statement.unit.as_deref().map(|text| UnitJson { text: Cow::Borrowed(text) }),
        }
    }
}

impl<'a> From<&'a RatingMention<'_>> for RatingJson<'a> {
    fn from(mention: &'a RatingMention<'_>) -> Self {
        RatingJson {
            start: mention.span.start(),
            end: mention.span.end(),
            text: Cow::Borrowed(&mention.text),
            phrase: mention.phrase.into(),
            statement: (&mention.statement).into(),
            within: mention.within,
            issues: mention.issues.clone(),
        }
    }
}

impl TryFrom<RatingJson<'_>> for RatingMention<'static> {
    type Error = &'static str;

    fn try_from(json: RatingJson<'_>) -> Result<Self, &'static str> {
        let span = place(json.start, json.end, &json.text)?;
        let (phrase, words) = part(json.phrase, span, &json.text)?;
        let words = words.to_owned();
        let statement = json.statement;
        Ok(RatingMention {
            span,
            phrase,
            unit: None,
            statement: RatingStatement {
                level: statement.level,
                phrase: Cow::Owned(words),
                or_better: statement.or_better,
                share: Share {
                    count: statement.count,
                    total: statement.total,
                    planned: None,
                    percent: statement.percent,
                },
                bound: statement.bound,
                unit: statement.unit.map(|unit| Cow::Owned(unit.text.into_owned())),
            },
            text: Cow::Owned(json.text.into_owned()),
            class: None,
            role: Role::Result,
            evaluation: 0,
            within: json.within,
            issues: json.issues,
        })
    }
}

impl Serialize for RatingStatement<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        StatementJson::from(self).serialize(serializer)
    }
}

impl Serialize for RatingMention<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RatingJson::from(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RatingMention<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        RatingJson::deserialize(deserializer)?.try_into().map_err(serde::de::Error::custom)
    }
}
