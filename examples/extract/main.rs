//! Reads Vietnamese text and prints the documents that it cites and the ratings that it states.
//!
//! ```text
//! cargo run --release --example extract                                 # the sample, as a table
//! cargo run --release --example extract -- --format html news.txt       # a file, as a page
//! cargo run --release --example extract -- --format jsonl --input jsonl archive.jsonl
//! ```
//!
//! Files and lines are read in batches by all cores (`work`); what they come to is printed in the order of the input.

mod args;
#[path = "../common/mod.rs"]
mod common;
mod html;
mod input;
mod progress;
mod record;
mod tables;
mod work;

use std::process::ExitCode;

use args::{Args, Format};
use common::output::Output;
use progress::Progress;

fn main() -> ExitCode {
    common::output::main("extract", args::parse(std::env::args_os().skip(1)), run)
}

fn run(args: &Args, output: &mut Output) {
    let mut progress = Progress::new(&args.sources);
    if args.format == Format::Html {
        output.write(html::HEAD.as_bytes());
    }
    work::in_order(args, &mut progress, |done, progress| {
        let open = done.output.is_empty() || output.write(&done.output);
        for failure in &done.failures {
            progress.clear();
            output.fail(failure);
        }
        open
    });
    progress.clear();
    if args.format == Format::Html {
        output.write(html::FOOT.as_bytes());
    }
}
