//! The command line.

use std::ffi::OsString;

use lexopt::prelude::*;

use crate::common::options::{Command, INPUTS, Input, choice, sources, version};
use crate::common::source::Source;

const SAMPLE: Source = Source::Sample { name: "xep-loai.txt", text: include_str!("../sample/xep-loai.txt") };

const HELP: &str = "\
Reads reports in Vietnamese and tabulates the evaluations whose results they state.

Usage: ratings [OPTION]... [FILE]...

Reads each FILE, standard input where FILE is `-`. Without any argument it reads the sample that ships with it; with
options but no FILE, standard input (the sample where that is a terminal).

Options:
  --format text|csv   what to print [text]
                      text   a table for each evaluation, whether its figures add up, and a bar for each share
                      csv    a row a statement, as RFC 4180 has it; statements and evaluations are counted from 1
  --input text|jsonl  what to read [text]
                      text   UTF-8 text, a record a file; its id is the file as named
                      jsonl  JSON Lines of {\"id\": ..., \"text\": \"...\"}; where \"id\" is missing it is FILE:LINE
  --sample            read the sample, in any format
  --help              print this
  --version           print the version

Exit status: 0 where all was read, 1 where a file or a record could not be, 2 where the command line is wrong.
";

/// What to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Csv,
}

/// How to read and print.
#[derive(Debug)]
pub(crate) struct Args {
    pub(crate) format: Format,
    pub(crate) input: Input,
    pub(crate) sources: Vec<Source>,
}

/// Reads the command line, without the program's name.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command<Args>, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut args = Args { format: Format::Text, input: Input::Text, sources: Vec::new() };
    let (mut sample, mut bare) = (false, true);
    while let Some(argument) = parser.next()? {
        bare = false;
        match argument {
            Long("help") | Short('h') => return Ok(Command::Print(HELP.to_owned())),
            Long("version") | Short('V') => return Ok(Command::Print(version("ratings"))),
            Long("format") => args.format = choice(&mut parser, "--format", &FORMATS)?,
            Long("input") => args.input = choice(&mut parser, "--input", &INPUTS)?,
            Long("sample") => sample = true,
            Value(file) => args.sources.push(Source::named(file)),
            other => return Err(other.unexpected()),
        }
    }
    args.sources = sources(args.sources, args.input, SAMPLE, sample, bare)?;
    Ok(Command::Run(args))
}

const FORMATS: [(&str, Format); 2] = [("text", Format::Text), ("csv", Format::Csv)];
