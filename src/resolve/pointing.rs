//! What a demonstrative points to, by where documents stand before it.

use std::collections::HashMap;

use super::known::{Document, Found, MOST};
use super::place::Place;
use crate::lexicon::introduction::{BY, CHANGED, ISSUED, WITH};
use crate::lexicon::kind::DocumentKind;
use crate::text::{Syllable, Word};

/// How a text brings a document up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Introduced {
    /// As what is issued: "Chính phủ ban hành Nghị định …".
    Issued,
    /// As what another one changes or ends, "thay thế Nghị định …", or by which it is, in brackets.
    Changed,
    Otherwise,
}

/// The documents of each kind that were mentioned last.
#[derive(Clone, Debug, Default)]
pub(super) struct Pointing {
    of_kind: HashMap<DocumentKind, Last>,
    last: Option<Document>,
}

/// The last sentence and the last paragraph in which documents of a kind stand, and all the text.
#[derive(Clone, Debug)]
struct Last {
    place: Place,
    in_sentence: Vec<Spoken>,
    in_paragraph: Vec<Document>,
    in_text: Vec<Document>,
}

/// A document as a sentence speaks of it; none that the text does not tell.
#[derive(Clone, Copy, Debug)]
struct Spoken {
    document: Option<Document>,
    introduced: Introduced,
    /// Whether it is joined to the one before: "Nghị định … và Nghị định …".
    joined: bool,
}

impl Pointing {
    /// Notes that a document of this kind is mentioned, or one that the text does not tell; it may be `joined` to the one before.
    pub(super) fn note(
        &mut self,
        kind: DocumentKind,
        document: Option<Document>,
        place: Place,
        introduced: Introduced,
        joined: bool,
    ) {
        self.last = document;
        let last = self.of_kind.entry(kind).or_insert_with(|| Last {
            place,
            in_sentence: Vec::new(),
            in_paragraph: Vec::new(),
            in_text: Vec::new(),
        });
        if last.place.sentence != place.sentence {
            last.in_sentence.clear();
        }
        if last.place.paragraph != place.paragraph {
            last.in_paragraph.clear();
        }
        last.place = place;
        if last.in_sentence.len() == MOST {
            last.in_sentence.remove(0);
        }
        // "thay thế Nghị định … và Nghị định …" changes both.
        let before = last.in_sentence.last().filter(|_| joined);
        let introduced = before.map_or(introduced, |before| before.introduced);
        last.in_sentence.push(Spoken { document, introduced, joined: before.is_some() });
        for all in [&mut last.in_paragraph, &mut last.in_text] {
            all.extend(document.filter(|document| all.len() < MOST && !all.contains(document)));
        }
    }

    /// The document mentioned last.
    pub(super) fn last(&self) -> Option<Document> {
        self.last
    }

    /// Whether a document of this kind was mentioned.
    pub(super) fn knows(&self, kind: DocumentKind) -> bool {
        self.of_kind.contains_key(&kind)
    }

    /// The document of a kind that is spoken of where "này" stands: the nearest of the same sentence; of a sentence before the
    /// one that is issued there, or the nearest that is not spoken of as changed. Where "và" joins several it is any of them.
    pub(super) fn nearest(&self, kind: DocumentKind, place: Place) -> Found {
        let Some(last) = self.of_kind.get(&kind) else { return Found::None };
        let all = &last.in_sentence;
        let of = |wanted: Introduced| all.iter().rposition(|spoken| spoken.introduced == wanted);
        let issued = all.iter().filter(|spoken| spoken.introduced == Introduced::Issued);
        let found = match (last.place.sentence == place.sentence, issued.count()) {
            (true, _) => None,
            (false, 1) => of(Introduced::Issued),
            (false, _) => of(Introduced::Otherwise),
        };
        let Some(found) = found.or(all.len().checked_sub(1)) else { return Found::None };
        // Of those that are joined none is nearer than the others.
        let first = (0..=found).rev().find(|at| !all[*at].joined).unwrap_or(found);
        let mut documents: Vec<_> = all[first..=found].iter().filter_map(|spoken| spoken.document).collect();
        if documents.len() <= found - first {
            return Found::None;
        }
        documents.dedup();
        Found::of(documents)
    }

    /// The document of a kind where "nêu trên" stands: the only one that its paragraph names before, or the text.
    pub(super) fn only(&self, kind: DocumentKind, place: Place) -> Found {
        let Some(last) = self.of_kind.get(&kind) else { return Found::None };
        let here = last.place.paragraph == place.paragraph;
        Found::of(if here { &last.in_paragraph } else { &last.in_text }.clone())
    }
}

/// How the words before the byte `at` bring up what begins there.
pub(super) fn introduced(text: &str, at: usize) -> Introduced {
    const MOST_WORDS: usize = 8;
    let mut end = at;
    let mut behind: Option<Syllable> = None;
    for count in 0..MOST_WORDS {
        let Some((start, word)) = word_before(text, end) else { break };
        match word.syllable {
            // Said aside; else it is what the sentence comes to.
            BY if count == 0 && in_brackets(text, start) => return Introduced::Changed,
            word if word == BY || WITH.contains(&word) => break,
            _ => {}
        }
        if let Some(behind) = behind {
            let pair: &[Syllable] = &[word.syllable, behind];
            if CHANGED.contains(&pair) {
                return Introduced::Changed;
            }
            if count == 1 && ISSUED.contains(&pair) {
                return Introduced::Issued;
            }
        }
        behind = Some(word.syllable);
        end = start;
    }
    Introduced::Otherwise
}

/// Whether a bracket is open before the byte `at`, not far from it.
fn in_brackets(text: &str, at: usize) -> bool {
    const FARTHEST: usize = 60;
    let before = text[..at].chars().rev().take(FARTHEST);
    before.take_while(|c| !matches!(c, ')' | '\n')).any(|c| c == '(')
}

/// The word before a byte, over blanks and commas.
fn word_before(text: &str, end: usize) -> Option<(usize, Word)> {
    let end = text[..end].trim_end_matches([' ', ',', '\u{A0}']).len();
    Word::read_before(text, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_before_a_document_say_how_it_is_brought_up() {
        for (before, expected) in [
            ("Chính phủ vừa ban hành ", Introduced::Issued),
            ("Quốc hội thông qua ", Introduced::Issued),
            ("Nghị định 5 thay thế ", Introduced::Changed),
            ("sửa đổi, bổ sung một số điều của ", Introduced::Changed),
            ("bãi bỏ ", Introduced::Changed),
            ("đã được thay thế bởi ", Introduced::Otherwise),
            ("Nghị định 5 (được sửa đổi, bổ sung bởi ", Introduced::Changed),
            ("được sửa đổi, bổ sung theo ", Introduced::Otherwise),
            ("ban hành kèm theo ", Introduced::Otherwise),
            ("Căn cứ ", Introduced::Otherwise),
            ("", Introduced::Otherwise),
        ] {
            let text = format!("{before}Nghị định 9/2020/NĐ-CP");
            assert_eq!(introduced(&text, before.len()), expected, "{before}");
        }
    }
}
