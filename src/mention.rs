//! What a text mentions: documents, ratings, and bare provisions where they are asked for.

use std::borrow::Cow;

use crate::document::{DocumentMention, Provision};
use crate::rating::RatingMention;
use crate::text::Span;

/// Something that a text mentions.
///
/// ```
/// use viendan::Mention;
///
/// let text = "Có 12 tập thể xếp loại “Hoàn thành tốt nhiệm vụ” theo Nghị định 90/2020/NĐ-CP.";
/// let names: Vec<_> = viendan::extract(text)
///     .map(|mention| match mention {
///         Mention::Document(document) => document.reference().to_string(),
///         Mention::Rating(rating) => rating.level().name().to_owned(),
///         _ => unreachable!("nothing else was asked for"),
///     })
///     .collect();
/// assert_eq!(names, ["Hoàn thành tốt nhiệm vụ", "Nghị định số 90/2020/NĐ-CP"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly all mentions are documents, and a box would cost each an allocation"
)]
pub enum Mention<'t> {
    /// A reference to a document.
    Document(DocumentMention<'t>),
    /// A statement that somebody has, or should have, a level of an evaluation or a title.
    Rating(RatingMention<'t>),
    /// A pinpoint without a document, "theo khoản 2 Điều 5"; only where [`Extractor::provisions`] asks for it.
    ///
    /// [`Extractor::provisions`]: crate::Extractor::provisions
    Provision(ProvisionMention<'t>),
}

impl<'t> Mention<'t> {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Mention::Document(document) => document.span(),
            Mention::Rating(rating) => rating.span(),
            Mention::Provision(provision) => provision.span(),
        }
    }

    /// It as written.
    ///
    /// What this and the other getters give is borrowed from the mention, which may have [strings of its
    /// own](Mention::into_owned). Words that shall outlive it are taken from the text by its span:
    ///
    /// ```
    /// let text = "Luật Đất đai và Luật Nhà ở";
    /// let words: Vec<&str> = viendan::extract(text).map(|mention| &text[mention.span().range()]).collect();
    /// assert_eq!(words, ["Luật Đất đai", "Luật Nhà ở"]);
    /// ```
    pub fn text(&self) -> &str {
        match self {
            Mention::Document(document) => document.text(),
            Mention::Rating(rating) => rating.text(),
            Mention::Provision(provision) => provision.text(),
        }
    }

    /// The reference to a document, if it is one.
    ///
    /// ```
    /// let mention = viendan::extract("Luật Đất đai").next().unwrap();
    /// assert_eq!(mention.as_document().and_then(|document| document.name()), Some("Luật Đất đai"));
    /// assert!(mention.as_rating().is_none());
    /// ```
    pub fn as_document(&self) -> Option<&DocumentMention<'t>> {
        match self {
            Mention::Document(document) => Some(document),
            _ => None,
        }
    }

    /// The reference to a document by itself, if it is one.
    ///
    /// ```
    /// use viendan::{DocumentMention, Mention};
    ///
    /// let documents: Vec<DocumentMention> =
    ///     viendan::extract("Luật Đất đai, Luật Nhà ở").filter_map(Mention::into_document).collect();
    /// assert_eq!(documents.len(), 2);
    /// ```
    pub fn into_document(self) -> Option<DocumentMention<'t>> {
        match self {
            Mention::Document(document) => Some(document),
            _ => None,
        }
    }

    /// The rating by itself, if it is one.
    pub fn into_rating(self) -> Option<RatingMention<'t>> {
        match self {
            Mention::Rating(rating) => Some(rating),
            _ => None,
        }
    }

    /// The bare pinpoint by itself, if it is one.
    pub fn into_provision(self) -> Option<ProvisionMention<'t>> {
        match self {
            Mention::Provision(provision) => Some(provision),
            _ => None,
        }
    }

    /// The rating, if it is one.
    pub fn as_rating(&self) -> Option<&RatingMention<'t>> {
        match self {
            Mention::Rating(rating) => Some(rating),
            _ => None,
        }
    }

    /// The bare pinpoint, if it is one.
    pub fn as_provision(&self) -> Option<&ProvisionMention<'t>> {
        match self {
            Mention::Provision(provision) => Some(provision),
            _ => None,
        }
    }

    /// The same mention with strings of its own, to keep beyond the text.
    ///
    /// ```
    /// use viendan::Mention;
    ///
    /// let kept: Vec<Mention<'static>> = {
    ///     let text = String::from("theo Luật Đất đai");
    ///     viendan::extract(&text).map(Mention::into_owned).collect()
    /// };
    /// assert_eq!(kept[0].text(), "Luật Đất đai");
    /// ```
    pub fn into_owned(self) -> Mention<'static> {
        match self {
            Mention::Document(document) => Mention::Document(document.into_owned()),
            Mention::Rating(rating) => Mention::Rating(rating.into_owned()),
            Mention::Provision(provision) => Mention::Provision(provision.into_owned()),
        }
    }
}

impl<'t> From<DocumentMention<'t>> for Mention<'t> {
    fn from(document: DocumentMention<'t>) -> Self {
        Mention::Document(document)
    }
}

impl<'t> From<RatingMention<'t>> for Mention<'t> {
    fn from(rating: RatingMention<'t>) -> Self {
        Mention::Rating(rating)
    }
}

impl<'t> From<ProvisionMention<'t>> for Mention<'t> {
    fn from(provision: ProvisionMention<'t>) -> Self {
        Mention::Provision(provision)
    }
}

/// A pinpoint that no document stands behind: "theo khoản 2 Điều 5", "Điều này".
///
/// ```
/// let text = "theo quy định tại điểm a khoản 2 Điều 5.";
/// let mut mentions = viendan::Extractor::new().provisions(true).extract(text);
/// let mention = mentions.next().unwrap();
/// let provision = mention.as_provision().unwrap();
/// assert_eq!(provision.text(), "điểm a khoản 2 Điều 5");
/// assert_eq!(provision.provisions()[0].article(), Some("5"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProvisionMention<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) span: Span,
    pub(crate) provisions: Vec<Provision<'t>>,
}

impl<'t> ProvisionMention<'t> {
    /// Where it stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// It as written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The places that it names; empty where a demonstrative points to the place it stands in ("Điều này").
    pub fn provisions(&self) -> &[Provision<'t>] {
        &self.provisions
    }

    /// The same mention with strings of its own.
    pub fn into_owned(self) -> ProvisionMention<'static> {
        ProvisionMention {
            text: Cow::Owned(self.text.into_owned()),
            span: self.span,
            provisions: self.provisions.into_iter().map(Provision::into_owned).collect(),
        }
    }
}
