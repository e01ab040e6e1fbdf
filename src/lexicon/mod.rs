//! The facts, as tables: a row a fact.

pub(crate) mod abbreviation;
pub(crate) mod act_title;
pub(crate) mod bearer;
pub(crate) mod body;
pub mod catalogue;
pub(crate) mod charter;
pub(crate) mod code;
pub(crate) mod column_head;
pub(crate) mod conjunction;
pub(crate) mod counted;
pub(crate) mod country;
pub(crate) mod demonstrative;
pub(crate) mod denial;
pub(crate) mod department;
pub(crate) mod field_of_law;
pub(crate) mod habit;
pub(crate) mod international;
pub(crate) mod introduction;
pub(crate) mod issuer_name;
pub(crate) mod kind;
pub(crate) mod kind_name;
pub(crate) mod level;
pub(crate) mod line_end;
pub(crate) mod number_word;
pub(crate) mod office;
pub(crate) mod party;
pub(crate) mod person;
pub(crate) mod place;
pub(crate) mod plain_sense;
pub(crate) mod predicate;
pub(crate) mod province;
pub(crate) mod pupil;
pub(crate) mod scale;
pub(crate) mod standard;
pub(crate) mod statute_words;
pub(crate) mod treaty;
pub(crate) mod unit;
pub(crate) mod unit_extent;
pub(crate) mod worn;
pub(crate) mod year;

use crate::text::{Syllable, syllables};

/// "số", and what scanners make of it: "sổ" and "sô" stand in electronic codifications before hundreds of numbers.
pub(crate) const SO: &[Syllable] = syllables!("số sổ sô");
