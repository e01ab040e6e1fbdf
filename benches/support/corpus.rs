//! Real texts, where a folder with them exists: the one that `VIENDAN_CORPUS` names, or else the usual one.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

use super::Text;

/// Where corpora are looked for unless the environment names another folder, seen from the package.
const USUAL: &str = "../shared/corpus";

#[derive(serde::Deserialize)]
struct Record {
    text: String,
}

/// Each `*.jsonl.gz` of the folder as one text, its records apart by blank lines.
pub(crate) fn texts() -> Vec<Text> {
    let Ok(entries) = fs::read_dir(folder()) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".jsonl.gz"));
    files.sort();
    files.iter().map(|path| Text::counted(&name(path), read(path))).collect()
}

fn folder() -> PathBuf {
    match std::env::var_os("VIENDAN_CORPUS") {
        Some(folder) => folder.into(),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join(USUAL),
    }
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    format!("corpus {}", name.trim_end_matches(".jsonl.gz"))
}

fn read(path: &Path) -> String {
    let file = File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let records = BufReader::new(GzDecoder::new(file)).lines().map(|line| {
        let line = line.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        serde_json::from_str::<Record>(&line).unwrap_or_else(|error| panic!("{}: {error}", path.display())).text
    });
    records.collect::<Vec<String>>().join("\n\n")
}
