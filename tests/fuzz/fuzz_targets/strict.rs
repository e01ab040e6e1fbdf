//! Any string through the strict parsers: no panic, a place inside the string where it is refused, and what is displayed
//! parses to the same value again.
#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use libfuzzer_sys::fuzz_target;
use viendan::{DocumentDate, DocumentReference, ParseError, RatingStatement};

fuzz_target!(|text: &str| {
    round_trip::<DocumentReference<'static>>(text, place);
    round_trip::<RatingStatement<'static>>(text, place);
    round_trip::<DocumentDate>(text, |_, _| ());
});

fn round_trip<T>(text: &str, refused: impl Fn(&str, &T::Err))
where
    T: FromStr + Display + PartialEq + Debug,
    T::Err: Debug,
{
    let value: T = match text.parse() {
        Ok(value) => value,
        Err(error) => return refused(text, &error),
    };
    let written = value.to_string();
    let again: T = written.parse().unwrap_or_else(|error| panic!("{written:?} is refused: {error:?}"));
    assert_eq!(again, value, "displayed as {written:?}");
}

fn place(text: &str, error: &ParseError) {
    assert!(text.is_char_boundary(error.offset()), "{error:?}");
    assert!(text[error.offset()..].starts_with(error.found()), "{error:?}");
    let _ = (error.column(), error.to_string(), error.diagram().to_string());
}
