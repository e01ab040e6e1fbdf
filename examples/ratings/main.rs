//! Reads reports and tabulates the evaluations whose results they state.
//!
//! ```text
//! cargo run --release --example ratings                                 # the sample
//! cargo run --release --example ratings -- report.txt                   # a table for each evaluation
//! cargo run --release --example ratings -- --format csv *.txt > ratings.csv
//! ```

mod args;
mod bar;
mod csv;
mod evaluation;
#[path = "../common/failure.rs"]
mod failure;
#[path = "../common/figures.rs"]
mod figures;
#[path = "../common/options.rs"]
mod options;
#[path = "../common/output.rs"]
mod output;
mod report;
#[path = "../common/source.rs"]
mod source;
#[path = "../common/table.rs"]
mod table;

use std::process::ExitCode;

use args::{Command, Format};
use failure::Failure;
use output::Output;
use source::{Source, utf8};
use viendan::{Extractor, Mention, RatingMention};

fn main() -> ExitCode {
    match args::parse(std::env::args_os().skip(1)) {
        Ok(Command::Help) => {
            let mut output = Output::new("ratings");
            output.write(args::HELP.as_bytes());
            output.status()
        }
        Ok(Command::Run { format, sources }) => run(format, &sources),
        Err(error) => output::wrong_usage("ratings", &error),
    }
}

fn run(format: Format, sources: &[Source]) -> ExitCode {
    let mut output = Output::new("ratings");
    if format == Format::Csv {
        output.write(csv::HEAD.as_bytes());
    }
    for source in sources {
        let read = source.bytes().and_then(|bytes| {
            let ratings = ratings(utf8(&bytes, 0).map_err(|what| Failure::new(source, what))?);
            Ok(match format {
                Format::Text => report::write(&source.id(), &ratings),
                Format::Csv => csv::write(&source.id(), &ratings),
            })
        });
        match read {
            Ok(page) => {
                if !output.write(page.as_bytes()) {
                    break;
                }
            }
            Err(failure) => output.fail(&failure),
        }
    }
    output.status()
}

/// The ratings that a text states, in order.
fn ratings(text: &str) -> Vec<RatingMention<'_>> {
    Extractor::new().documents(false).extract(text).filter_map(Mention::into_rating).collect()
}
