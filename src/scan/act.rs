//! Names of acts with a capital, in order: where a title may make a reference of one. Looked for only where that is asked for.

use crate::lexicon::act_title::cited_by_title;
use crate::lexicon::kind_name::kind_name;
use crate::text::{Word, is_part};

/// The names of acts in a text.
#[derive(Clone, Debug)]
pub(crate) struct Acts<'t> {
    text: &'t str,
    at: usize,
}

/// First letters of the names.
const INITIALS: [u8; 5] = *b"NTQCP";

impl<'t> Acts<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Acts { text, at: 0 }
    }

    /// Where the next name begins, before the byte `limit`.
    pub(crate) fn before(&mut self, limit: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        while let Some(found) = bytes.get(self.at..limit)?.iter().position(|byte| INITIALS.contains(byte)) {
            let at = self.at + found;
            self.at = at + 1;
            if self.names_act(at) {
                return Some(at);
            }
        }
        self.at = limit;
        None
    }

    /// Whether the name of an act begins with the letter at `at`.
    fn names_act(&self, at: usize) -> bool {
        if self.text[..at].chars().next_back().is_some_and(is_part) {
            return false;
        }
        let named = Word::read_at(self.text.as_bytes(), at).and_then(|first| kind_name(first, &self.text[at..]));
        named.is_some_and(|(name, _)| cited_by_title(name.kind).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_up_to_the_limit() {
        let text =
            "Nghị định về A, nghị định về B; xThông tư, THÔNG TƯ, Thông tin, Nghi\u{323} quyê\u{301}t, Luật, Chỉ thị";
        let expected =
            ["Nghị định", "THÔNG TƯ", "Nghi\u{323} quyê\u{301}t", "Chỉ thị"].map(|name| text.find(name).unwrap());
        for step in [1, 7, text.len()] {
            let mut acts = Acts::new(text);
            let mut found = Vec::new();
            for limit in (0..text.len()).step_by(step).chain([text.len()]) {
                while let Some(at) = acts.before(limit) {
                    assert!(at < limit);
                    found.push(at);
                }
            }
            assert_eq!(found, expected, "{step}");
        }
    }
}
