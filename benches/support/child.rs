//! The first call of a process: the benchmark starts itself again, and the child measures.

use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

/// Set in the child.
const FIRST: &str = "VIENDAN_FIRST_CALL";

pub(crate) const REFERENCE: &str = "khoản 2 Điều 5 Nghị định số 45/2021/NĐ-CP ngày 02 tháng 4 năm 2021 của Chính phủ";

/// Measures and tells the first call, where this process is the child.
pub(crate) fn is_child() -> bool {
    let child = std::env::var_os(FIRST).is_some();
    if child {
        let begin = Instant::now();
        let found = black_box(viendan::extract(black_box(REFERENCE)).count());
        println!("{}", begin.elapsed().as_nanos());
        assert_eq!(found, 1);
    }
    child
}

/// How long the first call of a new process takes.
pub(crate) fn first_call() -> Duration {
    let program = std::env::current_exe().expect("the benchmark knows its own path");
    let output = Command::new(program).env(FIRST, "1").output().expect("the benchmark runs itself");
    let text = String::from_utf8(output.stdout).expect("digits");
    Duration::from_nanos(text.trim().parse().expect("nanoseconds"))
}
