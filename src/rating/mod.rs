//! Ratings: what a statement says of who was rated what, and where it stands.

mod mention;
mod percent;
mod statement;

pub use mention::{RatingIssue, RatingMention, Role};
pub use percent::Percent;
pub use statement::{Bound, RatingStatement, Share};
