//! Documents: what a reference states, and where it stands.

mod date;
mod display;
mod mention;
mod provision;
mod reference;
mod system;

pub use date::DocumentDate;
pub(crate) use mention::Parts;
pub use mention::{DocumentIssue, DocumentMention, Implied};
pub use provision::{Provision, ProvisionUnit};
pub use reference::{DocumentReference, Form, Issuer};
