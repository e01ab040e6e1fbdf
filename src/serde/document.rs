//! The JSON of a document's mention and of a reference without a place.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{SpanJson, part, place};
use crate::document::{
    DocumentDate, DocumentIssue, DocumentMention, DocumentReference, Form, Issuer, Parts, Provision, ProvisionUnit,
};
use crate::identity::DocumentKey;
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::kind_name;
use crate::lexicon::standard::series_in;
use crate::mention::ProvisionMention;
use crate::text::Word;
use crate::text::mark::trimmed;

/// What a reference says, without its place.
#[derive(Serialize, Deserialize)]
struct ReferenceJson<'a> {
    form: Form,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<DocumentKind>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    number: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<u16>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    symbol: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<DocumentDate>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    issuer: Option<IssuerJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    term: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<u8>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    name: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    title: Option<Cow<'a, str>>,
    #[serde(borrow, default, skip_serializing_if = "Vec::is_empty")]
    provisions: Vec<PlaceJson<'a>>,
}

#[derive(Serialize, Deserialize)]
struct IssuerJson<'a> {
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    text: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    code: Option<Cow<'a, str>>,
}

/// A place in a document, by its units.
#[derive(Serialize, Deserialize)]
struct PlaceJson<'a> {
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    part: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    chapter: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    section: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    article: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    clause: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    point: Option<Cow<'a, str>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    appendix: Option<Cow<'a, str>>,
}

/// A document's mention.
#[derive(Serialize, Deserialize)]
pub(super) struct DocumentJson<'a> {
    start: usize,
    end: usize,
    #[serde(borrow)]
    text: Cow<'a, str>,
    designation: SpanJson,
    #[serde(flatten, borrow)]
    reference: ReferenceJson<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued_span: Option<SpanJson>,
    /// What the other values say; it is not read back.
    #[serde(skip_deserializing, skip_serializing_if = "Option::is_none")]
    pub(super) key: Option<DocumentKey>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    issues: Vec<DocumentIssue>,
}

/// A bare provision's mention.
#[derive(Serialize, Deserialize)]
pub(super) struct ProvisionJson<'a> {
    start: usize,
    end: usize,
    #[serde(borrow)]
    text: Cow<'a, str>,
    #[serde(borrow, default)]
    provisions: Vec<PlaceJson<'a>>,
}

fn lent<'a>(text: &'a Option<Cow<'_, str>>) -> Option<Cow<'a, str>> {
    text.as_deref().map(Cow::Borrowed)
}

fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

impl<'a> From<&'a DocumentReference<'_>> for ReferenceJson<'a> {
    fn from(reference: &'a DocumentReference<'_>) -> Self {
        ReferenceJson {
            form: reference.form,
            kind: reference.kind,
            number: lent(&reference.number),
            year: reference.year,
            symbol: lent(&reference.symbol),
            issued: reference.issued,
            issuer: reference
                .issuer
                .as_ref()
                .map(|issuer| IssuerJson { text: lent(&issuer.name), code: lent(&issuer.code) }),
            term: reference.term,
            session: reference.session,
            name: lent(&reference.name),
            title: lent(&reference.title),
            provisions: reference.provisions.iter().map(PlaceJson::from).collect(),
        }
    }
}

impl TryFrom<ReferenceJson<'_>> for DocumentReference<'static> {
    type Error = &'static str;

    fn try_from(json: ReferenceJson<'_>) -> Result<Self, &'static str> {
        match json.form {
            Form::Numbered | Form::Short if json.number.is_none() => {
                return Err("a reference by number needs a number");
            }
            Form::Named if json.name.is_none() => return Err("a reference by name needs a name"),
            _ => {}
        }
        Ok(DocumentReference {
            form: json.form,
            kind: json.kind,
            number: json.number.map(owned),
            year: json.year,
            symbol: json.symbol.map(owned),
            issued: json.issued,
            issuer: json.issuer.map(|issuer| Issuer { name: issuer.text.map(owned), code: issuer.code.map(owned) }),
            term: json.term,
            session: json.session,
            meeting: None,
            series: None,
            name: json.name.map(owned),
            title: json.title.map(owned),
            provisions: json.provisions.into_iter().map(Provision::from).collect(),
        })
    }
}

impl<'a> From<&'a Provision<'_>> for PlaceJson<'a> {
    fn from(place: &'a Provision<'_>) -> Self {
        let label = |unit| place.get(unit).map(Cow::Borrowed);
        PlaceJson {
            part: label(ProvisionUnit::Phan),
            chapter: label(ProvisionUnit::Chuong),
            section: label(ProvisionUnit::Muc),
            article: label(ProvisionUnit::Dieu),
            clause: label(ProvisionUnit::Khoan),
            point: label(ProvisionUnit::Diem),
            appendix: label(ProvisionUnit::PhuLuc),
        }
    }
}

impl From<PlaceJson<'_>> for Provision<'static> {
    fn from(json: PlaceJson<'_>) -> Self {
        let labels = [
            (ProvisionUnit::Phan, json.part),
            (ProvisionUnit::Chuong, json.chapter),
            (ProvisionUnit::Muc, json.section),
            (ProvisionUnit::Dieu, json.article),
            (ProvisionUnit::Khoan, json.clause),
            (ProvisionUnit::Diem, json.point),
            (ProvisionUnit::PhuLuc, json.appendix),
        ];
        labels.into_iter().fold(Provision::new(), |place, (unit, label)| match label {
            Some(label) => place.with(unit, owned(label)),
            None => place,
        })
    }
}

impl<'a> From<&'a DocumentMention<'_>> for DocumentJson<'a> {
    fn from(mention: &'a DocumentMention<'_>) -> Self {
        DocumentJson::with_key(mention, mention.key())
    }
}

impl<'a> DocumentJson<'a> {
    /// A mention with this key.
    pub(super) fn with_key(mention: &'a DocumentMention<'_>, key: Option<DocumentKey>) -> Self {
        DocumentJson {
            start: mention.span.start(),
            end: mention.span.end(),
            text: Cow::Borrowed(&mention.text),
            designation: mention.designation.into(),
            reference: (&mention.reference).into(),
            issued_span: mention.parts.issued.map(SpanJson::from),
            key,
            issues: mention.issues.clone(),
        }
    }
}

impl TryFrom<DocumentJson<'_>> for DocumentMention<'static> {
    type Error = &'static str;

    fn try_from(json: DocumentJson<'_>) -> Result<Self, &'static str> {
        let span = place(json.start, json.end, &json.text)?;
        let (designation, written) = part(json.designation, span, &json.text)?;
        let issued = json.issued_span.map(|issued| part(issued, span, &json.text)).transpose()?;
        let mut reference = DocumentReference::try_from(json.reference)?;
        if reference.form == Form::Session {
            reference.meeting = meeting(written);
        }
        if matches!(reference.kind, Some(DocumentKind::TieuChuan | DocumentKind::QuyChuan)) {
            reference.series = series_in(written);
        }
        Ok(DocumentMention {
            span,
            designation,
            parts: Parts { issued: issued.map(|(issued, _)| issued), ..Parts::default() },
            text: owned(json.text),
            reference,
            implied: None,
            several: false,
            issues: json.issues,
        })
    }
}

/// The congress or the plenum in a designation: all that follows the kind.
fn meeting(designation: &str) -> Option<Cow<'static, str>> {
    let (_, len) = kind_name(Word::read(designation)?, designation)?;
    Some(Cow::Owned(trimmed(&designation[len..]).to_owned()))
}

impl<'a> From<&'a ProvisionMention<'_>> for ProvisionJson<'a> {
    fn from(mention: &'a ProvisionMention<'_>) -> Self {
        ProvisionJson {
            start: mention.span.start(),
            end: mention.span.end(),
            text: Cow::Borrowed(&mention.text),
            provisions: mention.provisions.iter().map(PlaceJson::from).collect(),
        }
    }
}

impl TryFrom<ProvisionJson<'_>> for ProvisionMention<'static> {
    type Error = &'static str;

    fn try_from(json: ProvisionJson<'_>) -> Result<Self, &'static str> {
        Ok(ProvisionMention {
            span: place(json.start, json.end, &json.text)?,
            text: owned(json.text),
            provisions: json.provisions.into_iter().map(Provision::from).collect(),
        })
    }
}

macro_rules! through {
    ($($type:ident as $json:ident;)*) => {$(
        impl Serialize for $type<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $json::from(self).serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $type<'static> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $json::deserialize(deserializer)?.try_into().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

through! {
    DocumentReference as ReferenceJson;
    Provision as PlaceJson;
    DocumentMention as DocumentJson;
    ProvisionMention as ProvisionJson;
}
