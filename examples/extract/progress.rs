//! How far the work is, on standard error.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use crate::common::source::Source;
use crate::input;

/// How often it is shown.
pub(crate) const INTERVAL: Duration = Duration::from_millis(100);
/// Work that ends before is not worth a word.
const PATIENCE: Duration = Duration::from_secs(1);

/// A line that is written over and over. Only where standard error is a terminal, and standard output is none, whose lines it would
/// come between.
pub(crate) struct Progress {
    wanted: bool,
    begin: Instant,
    shown: Option<Instant>,
    /// Whether the line stands there now.
    stands: bool,
    read: u64,
    /// How much there is to read, where all sources have a length.
    all: Option<u64>,
}

impl Progress {
    pub(crate) fn new(sources: &[Source]) -> Progress {
        let wanted = io::stderr().is_terminal() && !io::stdout().is_terminal();
        let all = if wanted { sources.iter().map(input::length).sum() } else { None };
        Progress { wanted, begin: Instant::now(), shown: None, stands: false, read: 0, all }
    }

    /// Adds what was read, and shows it where it is time.
    pub(crate) fn add(&mut self, bytes: u64) {
        self.read += bytes;
        self.show();
    }

    /// Shows how far the work is, where it is long, and the last time is some while ago.
    pub(crate) fn show(&mut self) {
        let long = self.begin.elapsed() >= PATIENCE;
        if !self.wanted || !long || self.shown.is_some_and(|shown| shown.elapsed() < INTERVAL) {
            return;
        }
        self.shown = Some(Instant::now());
        self.stands = true;
        let mega = |bytes: u64| bytes as f64 / 1e6;
        let done = match self.all {
            Some(all) if all > 0 => {
                let percent = (self.read as f64 / all as f64 * 100.0).min(100.0);
                format!("{percent:3.0}% of {:.1} MB", mega(all))
            }
            _ => format!("{:.1} MB", mega(self.read)),
        };
        let speed = mega(self.read) / self.begin.elapsed().as_secs_f64();
        self.write(&format!("\r\x1b[K{done}, {speed:.0} MB/s"));
    }

    /// Takes the line away, so that something else can be written.
    pub(crate) fn clear(&mut self) {
        if self.stands {
            self.stands = false;
            self.write("\r\x1b[K");
        }
    }

    /// That it cannot be shown is no reason to stop.
    fn write(&self, text: &str) {
        let mut stderr = io::stderr();
        let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
    }
}
