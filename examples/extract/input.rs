//! What is read, cut into jobs of like size: files of text in batches of files, JSON Lines in batches of lines.

use std::io::{ErrorKind, Read};
use std::mem;
use std::sync::Arc;

use memchr::{memchr_iter, memrchr};

use crate::args::Args;
use crate::common::failure::Failure;
use crate::common::options::Input;
use crate::common::source::Source;

/// Bytes of a batch, more or less: it has no part of a line or of a file, and what is longer is a batch by itself.
const BATCH: usize = 256 * 1024;
/// Bytes that could be read while a file is opened, more or less.
const OPENING: u64 = 4 * 1024;

/// What one worker does at a time.
pub(crate) enum Job {
    /// Texts to open and read.
    Texts(Vec<Source>),
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
    match args.input {
        Input::Text => texts(&args.sources, &mut send),
        Input::Jsonl => args.sources.iter().all(|source| lines(source, &mut send)),
    };
}

/// Cuts the sources into batches of whole ones.
fn texts(sources: &[Source], send: &mut impl FnMut(Result<Job, Failure>) -> bool) -> bool {
    let (mut batch, mut length) = (Vec::new(), 0);
    for source in sources {
        batch.push(source.clone());
        // Nothing is put off for what has no length.
        length += self::length(source).map_or(BATCH as u64, |length| length + OPENING);
        if length >= BATCH as u64 {
            length = 0;
            if !send(Ok(Job::Texts(mem::take(&mut batch)))) {
                return false;
            }
        }
    }
    batch.is_empty() || send(Ok(Job::Texts(batch)))
}

/// How long a source is, where that is known before it is read.
pub(crate) fn length(source: &Source) -> Option<u64> {
    match source {
        Source::File(path) => std::fs::metadata(path).ok().filter(|data| data.is_file()).map(|data| data.len()),
        Source::Stdin => None,
        Source::Sample { text, .. } => Some(text.len() as u64),
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
            let bytes = mem::replace(&mut begun, rest);
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
