//! The anchors of a text, in order.

use crate::lexicon::level::begins_level;
use crate::text::{Syllable, Word, decode};

/// What an anchor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// The first of a run of digits.
    Digits,
    /// "luật", "lệnh", "hiến", "lệ", "cương", "BL…": a word in the name of a statute or a charter.
    Statute,
    /// "này", "trên": a demonstrative.
    Demonstrative,
    /// "quyết", "luận", "kiện": the last word of a kind that congresses and plenums pass.
    Session,
    /// "hoàn", "vững", "HTTNV": a word in the name of a level.
    Level,
    /// "chương", "mục", "phần": a unit that is labelled by numerals; only where bare provisions are asked for.
    Unit,
}

/// A place worth parsing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// The byte that the word or the digits begin at.
    pub(crate) at: usize,
    pub(crate) cue: Cue,
}

const CUES: &[(Syllable, Cue)] = &[
    (Syllable::of("luật"), Cue::Statute),
    (Syllable::of("lệnh"), Cue::Statute),
    (Syllable::of("hiến"), Cue::Statute),
    (Syllable::of("lệ"), Cue::Statute),
    (Syllable::of("cương"), Cue::Statute),
    (Syllable::of("này"), Cue::Demonstrative),
    (Syllable::of("trên"), Cue::Demonstrative),
    (Syllable::of("quyết"), Cue::Session),
    (Syllable::of("luận"), Cue::Session),
    (Syllable::of("kiện"), Cue::Session),
    (Syllable::of("hoàn"), Cue::Level),
    (Syllable::of("vững"), Cue::Level),
    (Syllable::of("tiên"), Cue::Level),
    (Syllable::of("đua"), Cue::Level),
    (Syllable::of("hóa"), Cue::Level),
    (Syllable::of("cách"), Cue::Level),
    (Syllable::of("thắng"), Cue::Level),
    (Syllable::of("xếp"), Cue::Level),
    (Syllable::of("xuất"), Cue::Level),
];

const UNITS: [Syllable; 4] = [Syllable::of("chương"), Syllable::of("mục"), Syllable::of("phần"), Syllable::of("lục")];

/// The anchors of a text.
#[derive(Clone, Debug)]
pub(crate) struct Anchors<'t> {
    text: &'t str,
    at: usize,
    units: bool,
}

impl<'t> Anchors<'t> {
    /// The anchors of `text`; those of bare provisions too, where `units` says so.
    pub(crate) fn new(text: &'t str, units: bool) -> Self {
        Anchors { text, at: 0, units }
    }

    /// How far the text has been searched.
    pub(crate) fn position(&self) -> usize {
        self.at
    }
}

impl Iterator for Anchors<'_> {
    type Item = Anchor;

    fn next(&mut self) -> Option<Anchor> {
        let bytes = self.text.as_bytes();
        while self.at < bytes.len() {
            let at = self.at;
            if bytes[at].is_ascii_digit() {
                self.at += bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
                return Some(Anchor { at, cue: Cue::Digits });
            }
            match Word::read_at(bytes, at) {
                Some(word) => {
                    self.at += word.len;
                    if let Some(row) = CUES.iter().find(|row| row.0 == word.syllable) {
                        return Some(Anchor { at, cue: row.1 });
                    }
                    if self.units && UNITS.contains(&word.syllable) {
                        return Some(Anchor { at, cue: Cue::Unit });
                    }
                    if word.all_capitals() && word.letters > 3 {
                        if self.text[at..].starts_with("BL") {
                            return Some(Anchor { at, cue: Cue::Statute });
                        }
                        if begins_level(word.syllable) {
                            return Some(Anchor { at, cue: Cue::Level });
                        }
                    }
                }
                None => self.at += decode(bytes, at).1,
            }
        }
        None
    }
}
