//! viendan
mod lexicon;
mod text;

pub use lexicon::catalogue;
pub use lexicon::issuer::{Body, Level, body};
pub use lexicon::kind::{DocumentKind, System};
