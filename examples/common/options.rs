//! What the command lines of the examples have in common.

use std::io::{self, IsTerminal};

use lexopt::ValueExt;

use super::source::Source;

/// What a command line asks for.
#[derive(Debug)]
pub(crate) enum Command<Args> {
    /// To print this, and no more: the help, or the version.
    Print(String),
    Run(Args),
}

/// The name and the version of an example.
pub(crate) fn version(example: &str) -> String {
    format!("{example} ({} {})\n", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
}

/// What to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    /// A record a file.
    Text,
    /// A record a line.
    Jsonl,
}

/// The words for [`Input`].
pub(crate) const INPUTS: [(&str, Input); 2] = [("text", Input::Text), ("jsonl", Input::Jsonl)];

/// The value of an option that is one of a few words.
pub(crate) fn choice<T: Copy>(
    parser: &mut lexopt::Parser,
    option: &str,
    choices: &[(&str, T)],
) -> Result<T, lexopt::Error> {
    let word = parser.value()?.string()?;
    let chosen = choices.iter().find(|(name, _)| *name == word);
    chosen.map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
        format!("{option} takes {}, not \"{word}\"", names.join(" or ")).into()
    })
}

/// What to read: the files that are `named`; without any, the sample where `--sample` asks for it, where nothing at all was
/// asked for (`bare`), or in place of a terminal; else standard input.
pub(crate) fn sources(
    named: Vec<Source>,
    input: Input,
    sample: Source,
    asked: bool,
    bare: bool,
) -> Result<Vec<Source>, lexopt::Error> {
    if asked && input == Input::Jsonl {
        return Err("the sample is text: --sample does not go with --input jsonl".into());
    }
    if asked && !named.is_empty() {
        return Err("--sample goes with no FILE".into());
    }
    if named.iter().filter(|source| **source == Source::Stdin).count() > 1 {
        return Err("standard input (`-`) can be read once".into());
    }
    let in_place = bare || input == Input::Text && io::stdin().is_terminal();
    Ok(match named {
        named if !named.is_empty() => named,
        _ if asked || in_place => vec![sample],
        _ => vec![Source::Stdin],
    })
}
