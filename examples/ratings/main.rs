//! Reads reports and tabulates the evaluations whose results they state.
//!
//! ```text
//! cargo run --release --example ratings                                 # the sample
//! cargo run --release --example ratings -- report.txt                   # a table for each evaluation
//! cargo run --release --example ratings -- --format csv *.txt > ratings.csv
//! cargo run --release --example ratings -- --format csv --input jsonl archive.jsonl
//! ```

mod args;
mod bar;
#[path = "../common/mod.rs"]
mod common;
mod csv;
mod evaluation;
mod report;

use std::io::{BufRead, BufReader};
use std::process::ExitCode;

use args::{Args, Format};
use common::failure::Failure;
use common::jsonl::Record;
use common::options::Input;
use common::output::Output;
use common::source::{Source, utf8};
use viendan::{Extractor, Mention, RatingMention};

fn main() -> ExitCode {
    common::output::main("ratings", args::parse(std::env::args_os().skip(1)), run)
}

fn run(args: &Args, output: &mut Output) {
    if args.format == Format::Csv {
        output.write(csv::HEAD.as_bytes());
    }
    for source in &args.sources {
        let read = match args.input {
            Input::Text => text(source, args.format, output),
            Input::Jsonl => lines(source, args.format, output),
        };
        match read {
            Ok(true) => {}
            Ok(false) => break,
            Err(failure) => output.fail(&failure),
        }
    }
}

/// Prints the ratings of a source that is one record; says whether more can be printed.
fn text(source: &Source, format: Format, output: &mut Output) -> Result<bool, Failure> {
    let bytes = source.bytes()?;
    let text = utf8(&bytes, 0).map_err(|what| Failure::new(source, what))?;
    Ok(output.write(page(&source.id(), text, format).as_bytes()))
}

/// The same of a source that has a record a line. A line that cannot be read does not stop the others.
fn lines(source: &Source, format: Format, output: &mut Output) -> Result<bool, Failure> {
    let mut reader = BufReader::new(source.open()?);
    let (mut line, mut number, mut offset) = (Vec::new(), 1, 0);
    while reader.read_until(b'\n', &mut line).map_err(|error| source.unread(&error))? > 0 {
        match Record::read(source, number, offset, &line) {
            Ok(Some(record)) => {
                if !output.write(page(&record.id.to_string(), &record.text, format).as_bytes()) {
                    return Ok(false);
                }
            }
            Ok(None) => {}
            Err(failure) => output.fail(&failure),
        }
        (number, offset) = (number + 1, offset + line.len() as u64);
        line.clear();
    }
    Ok(true)
}

/// What is printed of a record.
fn page(id: &str, text: &str, format: Format) -> String {
    let ratings = Extractor::new().documents(false).extract(text).filter_map(Mention::into_rating);
    let ratings: Vec<RatingMention<'_>> = ratings.collect();
    match format {
        Format::Text => report::write(id, &ratings),
        Format::Csv => csv::write(id, &ratings),
    }
}
