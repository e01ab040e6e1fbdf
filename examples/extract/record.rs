//! A job done: records read, mentions found, output written to a buffer.

use memchr::memchr;
use serde::Serialize;
use viendan::{Extractor, ResolvedMention};

use crate::args::Format;
use crate::common::failure::Failure;
use crate::common::jsonl::{Id, Record};
use crate::common::source::{Source, utf8};
use crate::input::{Job, Lines};
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

/// A line of the output.
#[derive(Serialize)]
struct RecordJson<'a, Id> {
    id: Id,
    mentions: &'a [ResolvedMention<'a, 'a>],
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
        printer.print(&Id::Name(source.id().into()), text, &mut done.output);
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
    if let Some(record) = Record::read(&lines.source, number, offset, bytes)? {
        printer.print(&record.id, &record.text, output);
    }
    Ok(())
}

impl Printer {
    /// Prints a record, whole.
    fn print(&self, id: &Id<'_>, text: &str, output: &mut Vec<u8>) {
        let mentions: Vec<_> = self.extractor.extract(text).collect();
        match self.format {
            Format::Table => output.extend_from_slice(tables::record(&id.to_string(), text, &mentions).as_bytes()),
            Format::Html => output.extend_from_slice(html::record(&id.to_string(), text, &mentions).as_bytes()),
            Format::Jsonl => {
                let referents = viendan::resolve(text, &mentions);
                let identities = viendan::identify(&mentions, &referents);
                let resolved = |((mention, referent), identity)| {
                    ResolvedMention::new(mention, Option::as_ref(referent)).with_identity(Option::as_ref(identity))
                };
                let mentions: Vec<_> = mentions.iter().zip(&referents).zip(&identities).map(resolved).collect();
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
