//! What the command lines of the examples have in common.

use lexopt::ValueExt;

use crate::source::Source;

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

/// What to read: the files that are `named`; without any, the sample where it is `asked` for by `--sample` or stands `in_place` of
/// files, else standard input.
pub(crate) fn sources(
    named: Vec<Source>,
    sample: Source,
    asked: bool,
    in_place: bool,
) -> Result<Vec<Source>, lexopt::Error> {
    if asked && !named.is_empty() {
        return Err("--sample goes with no FILE".into());
    }
    if named.iter().filter(|source| **source == Source::Stdin).count() > 1 {
        return Err("standard input (`-`) can be read once".into());
    }
    Ok(match named {
        named if !named.is_empty() => named,
        _ if asked || in_place => vec![sample],
        _ => vec![Source::Stdin],
    })
}
