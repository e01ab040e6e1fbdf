//! Standard output and standard error, and the exit status that they come to.

use std::io::{self, ErrorKind, StdoutLock, Write};
use std::process::ExitCode;

use super::failure::Failure;
use super::options::Command;

/// The status where something could not be read or written.
const FAILED: u8 = 1;
/// The status where the command line is wrong.
const USAGE: u8 = 2;

/// What an example writes to.
pub(crate) struct Output {
    example: &'static str,
    stdout: StdoutLock<'static>,
    failed: bool,
    closed: bool,
}

impl Output {
    fn new(example: &'static str) -> Output {
        Output { example, stdout: io::stdout().lock(), failed: false, closed: false }
    }

    /// Writes something that is whole; says whether more can be written.
    ///
    /// A reader who has seen enough and closes the pipe is no failure.
    pub(crate) fn write(&mut self, whole: &[u8]) -> bool {
        if self.closed {
            return false;
        }
        if let Err(error) = self.stdout.write_all(whole).and_then(|()| self.stdout.flush()) {
            self.closed = true;
            if error.kind() != ErrorKind::BrokenPipe {
                self.fail(&Failure::new("standard output", error));
            }
        }
        !self.closed
    }

    /// Tells what failed.
    pub(crate) fn fail(&mut self, failure: &Failure) {
        self.failed = true;
        say(self.example, failure);
    }

    /// The exit status.
    fn status(&self) -> ExitCode {
        if self.failed { ExitCode::from(FAILED) } else { ExitCode::SUCCESS }
    }
}

/// Does what the command line of an example asks for, or tells what is wrong with it.
pub(crate) fn main<Args>(
    example: &'static str,
    command: Result<Command<Args>, lexopt::Error>,
    run: impl FnOnce(&Args, &mut Output),
) -> ExitCode {
    let mut output = Output::new(example);
    match command {
        Ok(Command::Print(text)) => {
            output.write(text.as_bytes());
        }
        Ok(Command::Run(args)) => run(&args, &mut output),
        Err(error) => {
            say(example, format_args!("{error}\nTry `{example} --help`."));
            return ExitCode::from(USAGE);
        }
    }
    output.status()
}

/// A line on standard error. That nobody reads it is no reason to stop.
fn say(example: &str, what: impl std::fmt::Display) {
    let _ = io::stderr().write_all(format!("{example}: {what}\n").as_bytes());
}
