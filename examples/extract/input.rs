//! What is read, cut into jobs: a file of text whole, JSON Lines in batches of lines.

use std::io::{ErrorKind, Read};
use std::sync::Arc;

use memchr::{memchr_iter, memrchr};

use crate::args::{Args, Input};
use crate::failure::Failure;
use crate::source::Source;

/// Bytes that are read at once. A batch has the whole lines among them; a longer line is a batch by itself.
const BATCH: usize = 256 * 1024;

/// What one worker does at a time.
pub(crate) enum Job {
    /// A text to open and read.
    Text(Source),
    /// Lines that were read.
    Lines(Lines),
}

/// Whole lines of JSON.
pub(crate) struct Lines {
    pub(crate) source: Arc<Source>,
    /// The number of the first, from 1.
    pub(crate) first: u64,
    /// Where it begins in the source.
    pub(crate) offset: u64,
    pub(crate) bytes: Vec<u8>,
}

/// Cuts all sources into jobs, in order, until `send` says that nobody wants more.
pub(crate) fn jobs(args: &Args, mut send: impl FnMut(Result<Job, Failure>) -> bool) {
    for source in &args.sources {
        let open = match args.input {
            Input::Text => send(Ok(Job::Text(source.clone()))),
            Input::Jsonl => lines(source, &mut send),
        };
        if !open {
            return;
        }
    }
}

/// Cuts a source into batches of lines. What stands whole before a failure is sent before it.
fn lines(source: &Source, send: &mut impl FnMut(Result<Job, Failure>) -> bool) -> bool {
    let mut reader = match source.open() {
        Ok(reader) => reader,
        Err(failure) => return send(Err(failure)),
    };
    let source = Arc::new(source.clone());
    let (mut first, mut offset) = (1, 0);
    // The beginning of a line whose end is not read yet.
    let mut begun = Vec::new();
    loop {
        let read = read(&mut *reader, &mut begun);
        let ends = !matches!(read, Ok(1..));
        // A line that a failure cuts off is not sent; one that the end of the file ends is.
        let whole = match read {
            Ok(0) => begun.len(),
            Ok(more) => {
                let old = begun.len() - more;
                memrchr(b'\n', &begun[old..]).map_or(0, |at| old + at + 1)
            }
            Err(_) => 0,
        };
        if whole > 0 {
            let rest = begun.split_off(whole);
            let bytes = std::mem::replace(&mut begun, rest);
            let (lines, length) = (memchr_iter(b'\n', &bytes).count(), bytes.len());
            if !send(Ok(Job::Lines(Lines { source: Arc::clone(&source), first, offset, bytes }))) {
                return false;
            }
            first += lines as u64;
            offset += length as u64;
        }
        if let Err(error) = read {
            return send(Err(source.unread(&error)));
        }
        if ends {
            return true;
        }
    }
}

/// Reads what is there, up to a batch, behind what `bytes` holds; 0 at the end.
fn read(reader: &mut dyn Read, bytes: &mut Vec<u8>) -> std::io::Result<usize> {
    let old = bytes.len();
    bytes.resize(old + BATCH, 0);
    let read = loop {
        match reader.read(&mut bytes[old..]) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            read => break read,
        }
    };
    bytes.truncate(old + read.as_ref().map_or(0, |read| *read));
    read
}
