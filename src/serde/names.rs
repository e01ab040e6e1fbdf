//! Values that the JSON writes as one string: kinds, forms, issues, dates.

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::document::{DocumentDate, DocumentIssue, Form, ProvisionUnit};
use crate::identity::DocumentKey;
use crate::lexicon::body::Tier;
use crate::lexicon::catalogue::{Confidence, Gathering};
use crate::lexicon::kind::{DocumentKind, System};
use crate::lexicon::level::Level;
use crate::lexicon::scale::Scale;
use crate::lexicon::unit::UnitClass;
use crate::rating::{Bound, RatingIssue, Role};

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
        (self.read)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self.what))
    }
}

macro_rules! named {
    ($($type:ty, $what:expr, $write:expr, $read:expr;)*) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&$write(*self))
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Named { what: $what, read: $read })
            }
        }
    )*};
}

macro_rules! identified {
    ($($type:ident $noun:literal;)*) => {
        named! {$($type, concat!("the identifier of ", $noun), $type::id, $type::from_id;)*}
    };
}

identified! {
    Bound "a bound";
    Confidence "a degree of confidence";
    DocumentIssue "an issue of a document";
    DocumentKind "a kind of document";
    Form "a form";
    Gathering "a gathering";
    Level "a level";
    ProvisionUnit "a unit of documents";
    RatingIssue "an issue of a rating";
    Role "a role";
    Scale "a scale";
    System "a system";
    Tier "a tier";
    UnitClass "a class of units";
}

named! {
    DocumentDate, "a date as YYYY-MM-DD, YYYY-MM or YYYY", |date: DocumentDate| date.to_string(), |text| text.parse().ok();
}

impl Serialize for DocumentKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for DocumentKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Named { what: "the key of a document", read: |text| text.parse().ok() })
    }
}
