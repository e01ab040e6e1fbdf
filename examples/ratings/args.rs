//! The command line.

use std::ffi::OsString;
use std::io::{self, IsTerminal};

use lexopt::prelude::*;

use crate::options::{choice, sources};
use crate::source::Source;

const SAMPLE: Source = Source::Sample { name: "xep-loai.txt", text: include_str!("../sample/xep-loai.txt") };

pub(crate) const HELP: &str = "\
Reads reports in Vietnamese and tabulates the evaluations whose results they state.

Usage: ratings [OPTION]... [FILE]...

Reads each FILE as UTF-8 text, standard input where FILE is `-`. Without any argument it reads the sample that ships with
it; with options but no FILE, standard input (the sample where that is a terminal).

Options:
  --format text|csv  what to print [text]
                     text  a table for each evaluation, whether its figures add up, and a bar for each share
                     csv   a row a statement, as RFC 4180 has it; statements and evaluations are counted from 1
  --sample           read the sample, in any format
  --help             print this

Exit status: 0 where all was read, 1 where a file could not be, 2 where the command line is wrong.
";

/// What to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Csv,
}

/// What the command line asks for.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Run { format: Format, sources: Vec<Source> },
}

/// Reads the command line, without the program's name.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(arguments);
    let mut format = Format::Text;
    let mut named = Vec::new();
    let (mut sample, mut bare) = (false, true);
    while let Some(argument) = parser.next()? {
        bare = false;
        match argument {
            Long("help") | Short('h') => return Ok(Command::Help),
            Long("format") => {
                format = choice(&mut parser, "--format", &[("text", Format::Text), ("csv", Format::Csv)])?
            }
            Long("sample") => sample = true,
            Value(file) => named.push(Source::named(file)),
            other => return Err(other.unexpected()),
        }
    }
    let sources = sources(named, SAMPLE, sample, bare || io::stdin().is_terminal())?;
    Ok(Command::Run { format, sources })
}
