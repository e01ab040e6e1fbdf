//! Data flows one way: no room of the library may know of those that its values flow to.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and the rooms that it may use.
const ROOMS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("error", &[]),
    ("choice", &["text", "error"]),
    ("lexicon", &["text", "choice"]),
    ("document", &["text", "choice", "lexicon", "error"]),
    ("rating", &["text", "choice", "lexicon"]),
    ("mention", &["text", "document", "rating"]),
    ("grammar", &["text", "lexicon", "document", "rating"]),
    ("scan", &["text", "lexicon"]),
    ("extract", &["text", "lexicon", "document", "rating", "mention", "grammar", "scan"]),
    ("identity", &["text", "error", "lexicon", "document"]),
    ("resolve", &["text", "lexicon", "grammar", "document", "mention", "identity"]),
    ("annotate", &["mention"]),
    ("parse", &["text", "lexicon", "error", "document", "rating", "mention", "grammar", "extract"]),
    ("serde", &["text", "lexicon", "document", "rating", "mention", "identity", "resolve"]),
    // Pages of the documentation.
    ("guide", &[]),
];

/// Each crate that the library builds on, and the rooms that may name it.
const CRATES: &[(&str, &[&str])] = &[
    ("nom", &["text", "grammar"]),
    ("chrono", &["document", "lexicon", "identity"]),
    ("thiserror", &["error"]),
    ("wide", &["scan"]),
    ("unicode_segmentation", &["text", "error"]),
    ("serde", &["serde"]),
];

/// Lines that a file has at most, its tests with it: one concern a file.
const LONGEST: usize = 600;

struct Source {
    path: PathBuf,
    /// The room that it stands in; none for `lib.rs`.
    room: Option<String>,
    text: String,
}

impl Source {
    /// The lines of code: without comments, and without the tests at the end of the file.
    fn code(&self) -> impl Iterator<Item = &str> {
        let code = self.text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        code.lines().map(str::trim_start).filter(|line| !line.starts_with("//"))
    }

    /// The names that follow `prefix` in the code.
    fn names_behind(&self, prefix: &str) -> BTreeSet<&str> {
        let name = |(at, line): (usize, &'_ str)| (at, line.len());
        let mut names = BTreeSet::new();
        for line in self.code() {
            for (at, _) in line.match_indices(prefix).map(name).collect::<Vec<_>>() {
                let behind = &line[at + prefix.len()..];
                let end = behind.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(behind.len());
                names.insert(&behind[..end]);
            }
        }
        names
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path.strip_prefix(&root).unwrap();
                let first = inside.iter().next().unwrap().to_str().unwrap();
                let room = Some(first.trim_end_matches(".rs").to_owned()).filter(|room| room != "lib");
                let text = fs::read_to_string(&path).unwrap();
                sources.push(Source { path, room, text });
            }
        }
    }
    assert!(sources.len() > ROOMS.len(), "the sources are not where they are looked for");
    sources
}

#[test]
fn data_flows_one_way() {
    for source in sources() {
        let Some(room) = &source.room else { continue };
        let path = source.path.display();
        let (_, permitted) =
            ROOMS.iter().find(|(name, _)| name == room).unwrap_or_else(|| panic!("no rule for {path}"));
        for used in source.names_behind("crate::") {
            // `crate::` inside a macro's path and names of the front door are no rooms.
            let is_room = ROOMS.iter().any(|(name, _)| *name == used);
            assert!(!is_room || used == room || permitted.contains(&used), "{path} must not use crate::{used}");
            assert!(is_room, "{path} names crate::{used}: from inside the library things are named by their rooms");
        }
    }
}

#[test]
fn the_rules_have_no_circle() {
    for (at, (room, permitted)) in ROOMS.iter().enumerate() {
        for used in *permitted {
            let before = ROOMS[..at].iter().any(|(name, _)| name == used);
            assert!(before, "{room} may use {used}, which stands behind it");
        }
    }
}

#[test]
fn each_dependency_has_its_rooms() {
    for source in sources() {
        for (name, rooms) in CRATES {
            let used = source.code().any(|line| {
                let path = format!("{name}::");
                line.starts_with(&format!("use {path}"))
                    || line
                        .match_indices(&path)
                        .any(|(at, _)| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "_:$".contains(c)))
            });
            let permitted = source.room.as_ref().is_some_and(|room| rooms.contains(&&**room));
            assert!(!used || permitted, "{} must not name {name}", source.path.display());
        }
    }
}

#[test]
fn the_front_door_holds_no_code() {
    let sources = sources();
    let front = sources.iter().find(|source| source.room.is_none()).expect("lib.rs");
    for line in front.code().filter(|line| !line.is_empty()) {
        let starts = ["#!", "#[", "mod ", "pub mod ", "pub use ", "use "];
        // A list of names goes on in lines of its own.
        let goes_on = line.starts_with('}') || line.ends_with(',');
        assert!(goes_on || starts.iter().any(|start| line.starts_with(start)), "lib.rs: {line}");
    }
}

#[test]
fn no_file_is_long() {
    for source in sources() {
        let lines = source.text.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines", source.path.display());
    }
}
