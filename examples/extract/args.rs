//! The command line.

use std::ffi::OsString;
use std::thread::available_parallelism;

use lexopt::prelude::*;
use viendan::Extractor;

use crate::common::options::{Command, INPUTS, Input, choice, sources, version};
use crate::common::source::Source;

/// More workers than any machine has cores are a slip of the hand.
const MOST_THREADS: usize = 1024;

const SAMPLE: Source = Source::Sample { name: "bao-cao.txt", text: include_str!("../sample/bao-cao.txt") };

const HELP: &str = "\
Finds Vietnamese document references and ratings in text.

Usage: extract [OPTION]... [FILE]...

Reads each FILE, standard input where FILE is `-`. Without any argument it reads the sample that ships with it; with
options but no FILE, standard input (the sample where that is a terminal).

Options:
  --format table|jsonl|html  what to print [table]
                             table  documents and ratings in columns
                             jsonl  {\"id\": ..., \"mentions\": [...]} a record
                             html   a page with the mentions marked
  --input text|jsonl         what to read [text]
                             text   UTF-8 text, a record a file; its id is the file as named
                             jsonl  JSON Lines of {\"id\": ..., \"text\": \"...\"}; where \"id\" is missing it is FILE:LINE
  --titled                   acts that are cited by title alone, \"Thông tư về hóa đơn\", too
  --threads N                how many workers [as many as the machine has cores]
  --sample                   read the sample, in any format
  --help                     print this
  --version                  print the version

Exit status: 0 where all was read, 1 where a file or a record could not be, 2 where the command line is wrong.
";

/// What to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Table,
    Jsonl,
    Html,
}

/// How to read and print.
#[derive(Debug)]
pub(crate) struct Args {
    pub(crate) format: Format,
    pub(crate) input: Input,
    pub(crate) extractor: Extractor,
    pub(crate) threads: usize,
    pub(crate) sources: Vec<Source>,
}

/// Reads the command line, without the program's name.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command<Args>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut args = Args {
        format: Format::Table,
        input: Input::Text,
        extractor: Extractor::new(),
        threads: available_parallelism().map_or(1, usize::from),
        sources: Vec::new(),
    };
    let (mut sample, mut bare) = (false, true);
    while let Some(argument) = parser.next()? {
        bare = false;
        match argument {
            Long("help") | Short('h') => return Ok(Command::Print(HELP.to_owned())),
            Long("version") | Short('V') => return Ok(Command::Print(version("extract"))),
            Long("format") => args.format = choice(&mut parser, "--format", &FORMATS)?,
            Long("input") => args.input = choice(&mut parser, "--input", &INPUTS)?,
            Long("titled") => args.extractor = args.extractor.titled(true),
            Long("threads") => {
                let number = parser.value()?.string()?;
                let threads = number.parse().ok().filter(|threads| (1..=MOST_THREADS).contains(threads));
                args.threads = threads
                    .ok_or_else(|| format!("--threads takes a number from 1 to {MOST_THREADS}, not \"{number}\""))?;
            }
            Long("sample") => sample = true,
            Value(file) => args.sources.push(Source::named(file)),
            other => return Err(other.unexpected()),
        }
    }
    args.sources = sources(args.sources, args.input, SAMPLE, sample, bare)?;
    Ok(Command::Run(args))
}

const FORMATS: [(&str, Format); 3] = [("table", Format::Table), ("jsonl", Format::Jsonl), ("html", Format::Html)];
