//! Documents: the values that a reference states.

mod date;
mod provision;

pub use date::DocumentDate;
pub use provision::{Provision, ProvisionUnit};
