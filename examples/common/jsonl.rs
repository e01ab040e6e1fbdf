//! Lines of JSON as records: `{"id": …, "text": "…"}`.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::failure::Failure;
use super::source::{Source, utf8};

/// A line of the input.
#[derive(Deserialize)]
struct LineJson<'a> {
    /// Any value, which is printed as it came.
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

/// The name of a record.
#[derive(Clone)]
pub(crate) enum Id<'a> {
    Name(Cow<'a, str>),
    Json(&'a RawValue),
}

/// As a reader is shown it: a string without its quotes.
impl fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Id::Name(name) => f.write_str(name),
            Id::Json(id) => match serde_json::from_str::<String>(id.get()) {
                Ok(string) => f.write_str(&string),
                Err(_) => f.write_str(id.get()),
            },
        }
    }
}

/// Something to read, and what it is called.
pub(crate) struct Record<'a> {
    pub(crate) id: Id<'a>,
    pub(crate) text: Cow<'a, str>,
}

impl<'a> Record<'a> {
    /// The record of a line, the `number`th from 1, which begins at the byte `offset` of its source; a blank line has none.
    pub(crate) fn read(
        source: &Source,
        number: u64,
        offset: u64,
        line: &'a [u8],
    ) -> Result<Option<Record<'a>>, Failure> {
        let line = utf8(line, offset).map_err(|what| Failure::new(format_args!("{source}:{number}"), what))?;
        // Some programs put a byte order mark before the first line.
        let json = if offset == 0 { line.trim_start_matches('\u{FEFF}') } else { line };
        let json = json.trim_ascii_end();
        if json.is_empty() {
            return Ok(None);
        }
        let LineJson { id, text } = parse(json).map_err(|(column, what)| {
            Failure::new(format_args!("{source}:{number}{}", column.map_or(String::new(), |at| format!(":{at}"))), what)
        })?;
        let id = id.map_or_else(|| Id::Name(format!("{}:{number}", source.id()).into()), Id::Json);
        Ok(Some(Record { id, text }))
    }
}

/// Reads a line as JSON; where it is none, says at which column, counted in characters from 1, and what is wrong.
fn parse(json: &str) -> Result<LineJson<'_>, (Option<usize>, String)> {
    // An array of an id and a text would do for the parser, but is not what was agreed on.
    if !json.trim_ascii_start().starts_with('{') && serde_json::from_str::<&RawValue>(json).is_ok() {
        return Err((None, "not a JSON object with a \"text\"".to_owned()));
    }
    serde_json::from_str(json).map_err(|error| {
        // Its column counts the bytes that were read: up to the end, or up to and with the one that is wrong.
        let at = error.column().saturating_sub(usize::from(!error.is_eof()));
        let what = error.to_string();
        let what = what.rsplit_once(" at line ").map_or(&*what, |(what, _)| what);
        let what = if error.is_data() { what.to_owned() } else { format!("not JSON: {what}") };
        (Some(json.char_indices().take_while(|(start, _)| *start < at).count() + 1), what)
    })
}
