//! Where texts come from: a file, standard input, or the sample that ships with an example.

use std::ffi::OsString;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use super::failure::Failure;

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A file.
    File(PathBuf),
    /// Standard input, named `-`.
    Stdin,
    /// A text that is part of the program.
    Sample {
        /// Its file beside the example.
        name: &'static str,
        /// The text.
        text: &'static str,
    },
}

impl Source {
    /// The source that an argument names.
    pub(crate) fn named(argument: OsString) -> Source {
        if argument == "-" { Source::Stdin } else { Source::File(argument.into()) }
    }

    /// What stands for it where its records have no name of their own.
    pub(crate) fn id(&self) -> String {
        match self {
            Source::File(path) => path.to_string_lossy().into_owned(),
            Source::Stdin => "-".to_owned(),
            Source::Sample { name, .. } => (*name).to_owned(),
        }
    }

    /// Opens it, to be read piece by piece.
    pub(crate) fn open(&self) -> Result<Box<dyn Read>, Failure> {
        match self {
            Source::File(path) => match File::open(path) {
                Ok(file) => Ok(Box::new(file)),
                Err(error) => Err(self.unread(&error)),
            },
            Source::Stdin => Ok(Box::new(io::stdin())),
            Source::Sample { text, .. } => Ok(Box::new(text.as_bytes())),
        }
    }

    /// The whole of it.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        self.open()?.read_to_end(&mut bytes).map_err(|error| self.unread(&error))?;
        Ok(bytes)
    }

    /// That it cannot be read.
    pub(crate) fn unread(&self, error: &io::Error) -> Failure {
        Failure::new(self, format_args!("cannot be read: {error}"))
    }
}

/// Bytes as text; where they are not UTF-8, what is wrong. They begin at the byte `offset` of their source.
pub(crate) fn utf8(bytes: &[u8], offset: u64) -> Result<&str, String> {
    simdutf8::compat::from_utf8(bytes).map_err(|error| {
        let at = error.valid_up_to();
        let what = match error.error_len() {
            Some(_) => format!("byte {:#04x}", bytes[at]),
            None => "the text ends inside the character".to_owned(),
        };
        format!("not UTF-8: {what} at byte offset {}", offset + at as u64)
    })
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Stdin => f.write_str("standard input"),
            _ => f.write_str(&self.id()),
        }
    }
}
