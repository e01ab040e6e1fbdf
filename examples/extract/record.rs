//! A job done: records read, mentions found, output written to a buffer.

use std::borrow::Cow;
use std::fmt;

use memchr::memchr;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use viendan::{Extractor, Mention};

use crate::args::Format;
use crate::failure::Failure;
use crate::input::{Job, Lines};
use crate::source::{Source, utf8};
use crate::{html, tables};

/// What a job comes to.
#[derive(Default)]
pub(crate) struct Done {
    /// The records, each of them whole.
    pub(crate) output: Vec<u8>,
    /// What could not be read.
    pub(crate) failures: Vec<Failure>,
    /// How much was read.
    pub(crate) bytes: u64,
}

/// A line of the input.
#[derive(Deserialize)]
struct LineJson<'a> {
    /// Any value, which is printed as it came.
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Cow<'a, str>,
}

/// A line of the output.
#[derive(Serialize)]
struct RecordJson<'a, Id> {
    id: Id,
    mentions: &'a [Mention<'a>],
}

/// The name of a record.
#[derive(Clone, Copy)]
enum Id<'a> {
    Name(&'a str),
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

/// What is looked for, and how it is printed.
pub(crate) struct Printer {
    pub(crate) format: Format,
    pub(crate) extractor: Extractor,
}

impl Job {
    /// Reads the records and prints them to a buffer.
    pub(crate) fn run(self, printer: &Printer) -> Done {
        let mut done = Done::default();
        match self {
            Job::Texts(sources) => sources.iter().for_each(|source| text(source, printer, &mut done)),
            Job::Lines(lines) => self::lines(&lines, printer, &mut done),
        }
        done
    }
}

fn text(source: &Source, printer: &Printer, done: &mut Done) {
    let read = source.bytes().and_then(|bytes| {
        done.bytes += bytes.len() as u64;
        let text = utf8(&bytes, 0).map_err(|what| Failure::new(source, what))?;
        printer.print(Id::Name(&source.id()), text, &mut done.output);
        Ok(())
    });
    done.failures.extend(read.err());
}

fn lines(lines: &Lines, printer: &Printer, done: &mut Done) {
    done.bytes = lines.bytes.len() as u64;
    let (mut number, mut rest, mut offset) = (lines.first, &*lines.bytes, lines.offset);
    while !rest.is_empty() {
        let end = memchr(b'\n', rest).map_or(rest.len(), |at| at + 1);
        done.failures.extend(line(lines, number, offset, &rest[..end], printer, &mut done.output).err());
        (number, rest, offset) = (number + 1, &rest[end..], offset + end as u64);
    }
}

/// Prints the record of a line; a blank line has none.
fn line(
    lines: &Lines,
    number: u64,
    offset: u64,
    bytes: &[u8],
    printer: &Printer,
    output: &mut Vec<u8>,
) -> Result<(), Failure> {
    let source = &*lines.source;
    let line = utf8(bytes, offset).map_err(|what| Failure::new(format_args!("{source}:{number}"), what))?;
    // Some programs put a byte order mark before the first line.
    let json = if offset == 0 { line.trim_start_matches('\u{FEFF}') } else { line };
    let json = json.trim_ascii_end();
    if json.is_empty() {
        return Ok(());
    }
    let record: LineJson<'_> = parse(json).map_err(|(column, what)| {
        Failure::new(format_args!("{source}:{number}{}", column.map_or(String::new(), |at| format!(":{at}"))), what)
    })?;
    match record.id {
        Some(id) => printer.print(Id::Json(id), &record.text, output),
        None => printer.print(Id::Name(&format!("{}:{number}", source.id())), &record.text, output),
    }
    Ok(())
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

impl Printer {
    /// Prints a record, whole.
    fn print(&self, id: Id<'_>, text: &str, output: &mut Vec<u8>) {
        let mentions: Vec<_> = self.extractor.extract(text).collect();
        match self.format {
            Format::Table => output.extend_from_slice(tables::record(&id.to_string(), text, &mentions).as_bytes()),
            Format::Html => output.extend_from_slice(html::record(&id.to_string(), text, &mentions).as_bytes()),
            Format::Jsonl => {
                let written = match id {
                    Id::Name(id) => serde_json::to_writer(&mut *output, &RecordJson { id, mentions: &mentions }),
                    Id::Json(id) => serde_json::to_writer(&mut *output, &RecordJson { id, mentions: &mentions }),
                };
                written.expect("mentions serialise, and a buffer takes all");
                output.push(b'\n');
            }
        }
    }
}
