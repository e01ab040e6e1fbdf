//! viendan
mod document;
mod error;
mod grammar;
mod lexicon;
mod text;

pub use document::{DocumentDate, Provision, ProvisionUnit};
pub use error::DateError;
pub use lexicon::body::{Body, Tier, body};
pub use lexicon::catalogue;
pub use lexicon::kind::{DocumentKind, System};
pub use text::{Offsets, Span};
