//! viendan
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod annotate;
mod document;
mod error;
mod extract;
mod grammar;
mod lexicon;
mod mention;
mod parse;
mod rating;
mod scan;
#[cfg(feature = "serde")]
mod serde;
mod text;

pub use annotate::to_html;
pub use document::{
    DocumentDate, DocumentIssue, DocumentMention, DocumentReference, Form, Implied, Issuer, Provision, ProvisionUnit,
};
pub use error::{DateError, ParseError};
pub use extract::{Extractor, Mentions, extract};
pub use lexicon::body::{Body, Tier, body};
pub use lexicon::catalogue;
pub use lexicon::kind::{DocumentKind, System};
pub use lexicon::level::Level;
pub use lexicon::scale::{Scale, ScaleRule};
pub use lexicon::unit::UnitClass;
pub use mention::{Mention, ProvisionMention};
pub use rating::{Bound, Percent, RatingIssue, RatingMention, RatingStatement, Role, Share};
pub use text::{Offsets, Span};
