//! What the examples share: the command line, what is read, and what is printed where.

pub(crate) mod failure;
pub(crate) mod figures;
pub(crate) mod jsonl;
pub(crate) mod options;
pub(crate) mod output;
pub(crate) mod source;
pub(crate) mod table;
