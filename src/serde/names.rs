//! Values that the JSON writes as one string: kinds, forms, issues, dates.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::document::{DocumentDate, DocumentIssue, Form};
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::level::Level;
use crate::rating::{Bound, RatingIssue};

/// Reads a string by a function that knows the strings there are.
struct Named<T> {
    what: &'static str,
    read: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for Named<T> {
    type Value = T;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.what)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self.what))
    }
}

macro_rules! named {
    ($($type:ty, $what:literal, |$value:ident| $write:expr, $read:expr;)*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                serializer.serialize_str($write)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Named { what: $what, read: $read })
            }
        }
    )*};
}

named! {
    DocumentKind, "the identifier of a kind", |kind| kind.id(), DocumentKind::from_id;
    Form, "the identifier of a form", |form| form.id(), |id| Form::ALL.into_iter().find(|form| form.id() == id);
    DocumentIssue, "the identifier of an issue", |issue| issue.id(),
        |id| DocumentIssue::ALL.into_iter().find(|issue| issue.id() == id);
    Level, "the identifier of a level", |level| level.id(), Level::from_id;
    Bound, "the identifier of a bound", |bound| bound.id(), |id| Bound::ALL.into_iter().find(|bound| bound.id() == id);
    RatingIssue, "the identifier of an issue", |issue| issue.id(),
        |id| RatingIssue::ALL.into_iter().find(|issue| issue.id() == id);
    DocumentDate, "a date as YYYY-MM-DD, YYYY-MM or YYYY", |date| &date.to_string(), |text| text.parse().ok();
}
