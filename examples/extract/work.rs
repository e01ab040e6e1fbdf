//! The cores at work: jobs go out to all of them, what they come to comes back in order.
//!
//! One thread reads and cuts, `threads` of them do the jobs, and the caller's takes the results. Each job brings a channel for
//! its result; these channels, in the order of the jobs, wait in a queue of bounded length. So the reader stops where the caller
//! falls behind, and no more than that many batches are held at any time, however long the input is.

use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::thread;

use crate::args::Args;
use crate::input::{Job, jobs};
use crate::progress::{self, Progress};
use crate::record::{Done, Printer};

/// Jobs for each worker that may be read, done, or wait to be printed at one time.
const IN_FLIGHT: usize = 8;

/// Does all the jobs, and hands on what they come to in order, until `take` wants no more.
pub(crate) fn in_order(args: &Args, progress: &mut Progress, mut take: impl FnMut(Done, &mut Progress) -> bool) {
    let (to_workers, queue) = mpsc::channel();
    let (to_caller, results) = mpsc::sync_channel(args.threads * IN_FLIGHT);
    let queue = &Mutex::new(queue);
    thread::scope(|scope| {
        scope.spawn(move || read(args, &to_workers, &to_caller));
        for _ in 0..args.threads {
            scope.spawn(move || {
                while let Some((job, result)) = next(queue) {
                    // Nobody waits for it any more where the output is closed.
                    let _ = result.send(job.run(&Printer { format: args.format, extractor: args.extractor }));
                }
            });
        }
        // The queue ends with the reader; dropping it, at the end of this scope, ends the reader.
        for result in results {
            let Some(done) = wait(&result, progress) else { break };
            progress.add(done.bytes);
            if !take(done, progress) {
                break;
            }
        }
    });
}

type Queue = Receiver<(Job, SyncSender<Done>)>;

/// The next job, for the worker that asks first.
fn next(queue: &Mutex<Queue>) -> Option<(Job, SyncSender<Done>)> {
    queue.lock().ok()?.recv().ok()
}

/// Reads and cuts, as fast as the results are taken.
fn read(args: &Args, to_workers: &mpsc::Sender<(Job, SyncSender<Done>)>, to_caller: &SyncSender<Receiver<Done>>) {
    jobs(args, |job| {
        let (result, waiting) = mpsc::sync_channel(1);
        if to_caller.send(waiting).is_err() {
            return false;
        }
        match job {
            Ok(job) => to_workers.send((job, result)).is_ok(),
            Err(failure) => result.send(Done { failures: vec![failure], ..Done::default() }).is_ok(),
        }
    });
}

/// Waits for a result, and shows the progress meanwhile.
fn wait(result: &Receiver<Done>, progress: &mut Progress) -> Option<Done> {
    loop {
        match result.recv_timeout(progress::INTERVAL) {
            Ok(done) => return Some(done),
            Err(RecvTimeoutError::Timeout) => progress.show(),
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
}
