//! Acts by their titles alone: whether what stands before a kind lets it be a reference.

use std::borrow::Cow;

use super::{Documents, Sink, draft, issuer_value};
use crate::document::{DocumentReference, Form, Parts};
use crate::extract::pinpoint;
use crate::grammar::act_title::{Titled, titled};
use crate::grammar::attachment::Attached;
use crate::lexicon::act_title::{Opening, cited_by_title, governs, is_indefinite, leads_sentence, makes_general};
use crate::lexicon::conjunction::AND_ELSE;
use crate::scan::lead::{kind_before, plain_word_before};
use crate::text::mark::{blanks_before, char_before, is_line_break, is_quote};
use crate::text::{Span, Syllable, Word, words};

const DU: Syllable = Syllable::of("dự");
const THAO: Syllable = Syllable::of("thảo");
/// Kinds in one list at most: "các Luật, Pháp lệnh, Nghị định về thuế".
const MOST_KINDS: usize = 6;

/// How many acts a kind stands for.
enum Scope {
    One,
    /// Those of a subject; the plural begins here.
    Several(usize),
    /// Any, and none in particular.
    Any,
}

/// Whether bodies of a level are named, and not one: "Hội đồng nhân dân cấp tỉnh".
fn names_level(body: &str) -> bool {
    const CAP: Syllable = Syllable::of("cấp");
    words(body).any(|(_, word)| word.syllable == CAP)
}

impl<'t> Documents<'t> {
    /// An act by its title, whose kind begins at `at`.
    pub(in crate::extract) fn titled(&mut self, at: usize, found: &mut impl Sink<'t>) {
        if at < self.floor {
            return;
        }
        let start = self.before_draft(at);
        let (from, several) = match self.scope(start) {
            Scope::One => (start, false),
            Scope::Several(from) => (from, true),
            Scope::Any => return,
        };
        let Ok((_, titled)) = titled(&self.text[at..], !self.in_adverbial(from)) else { return };
        let level = titled.issuer.and_then(|issuer| issuer.text).is_some_and(names_level);
        if level || titled.opening == Opening::Related && !several || !self.is_reference(&titled, from) {
            return;
        }
        let Titled { kind, name, issuer, amends, .. } = titled;
        let reference = DocumentReference {
            name: Some(Cow::Borrowed(name)),
            issuer: issuer.and_then(|issuer| Some(issuer_value(Some(issuer.text?), issuer.code))),
            ..DocumentReference::new(Form::Named, Some(kind))
        };
        let designation = Span::of(name, self.text);
        let mut draft = draft(reference, designation, Parts { name: Some(designation), ..Parts::default() });
        draft.several = several;
        if amends {
            return self.emit(draft, Attached::default(), designation.end(), found);
        }
        self.finish(draft, None, found);
    }

    /// Where "dự thảo" begins before a kind, or the kind itself.
    fn before_draft(&self, at: usize) -> usize {
        let draft = plain_word_before(self.text, self.floor, at).filter(|(_, word)| word.syllable == THAO);
        let draft = draft.and_then(|(start, _)| plain_word_before(self.text, self.floor, start));
        draft.filter(|(_, word)| word.syllable == DU).map_or(at, |(start, _)| start)
    }

    /// Whether the words before `at` are an adverbial at the head of a sentence: "Theo quy định tại Nghị định về phí, …".
    fn in_adverbial(&self, at: usize) -> bool {
        /// Bytes that a sentence is looked back over at most.
        const MOST: usize = 160;
        let mut from = at.saturating_sub(MOST).max(self.floor);
        while !self.text.is_char_boundary(from) {
            from += 1;
        }
        let before = &self.text[from..at];
        let ends = |c: char| matches!(c, '.' | ';' | ':' | '?' | '!') || is_line_break(c);
        let head = before.rfind(ends).map_or(before, |end| &before[end..]);
        let head = head.trim_start_matches(|c: char| !c.is_alphabetic());
        !head.contains(',') && Word::read(head).is_some_and(|word| word.capital() && leads_sentence(word.syllable))
    }

    /// How many acts of the kind are meant: "Nghị định", "các Luật, Nghị định", "mẫu Quyết định".
    fn scope(&self, start: usize) -> Scope {
        let mut at = start;
        for _ in 0..MOST_KINDS {
            let before = plain_word_before(self.text, self.floor, at);
            if before.is_some_and(|(_, word)| makes_general(word.syllable)) {
                return Scope::Any;
            }
            // A figure that an earlier mention ends with counts no acts.
            if let Some((from, plural)) = self.plural_before(at).filter(|(from, _)| *from >= self.floor) {
                let any = plural.is_some_and(|word| is_indefinite(word.syllable));
                return if any { Scope::Any } else { Scope::Several(from) };
            }
            // The kind before it in a list.
            let end = blanks_before(self.text, at).max(self.floor);
            let end = match char_before(self.text, end).filter(|c| *c == ',') {
                Some(_) => end - 1,
                None => match plain_word_before(self.text, self.floor, end) {
                    Some((start, word)) if AND_ELSE.contains(&word.syllable) => start,
                    _ => return Scope::One,
                },
            };
            let Some(last) = plain_word_before(self.text, self.floor, end) else { return Scope::One };
            let Some(kind) = kind_before(self.text, self.floor, last.0 + last.1.len(), last) else { return Scope::One };
            at = kind.start;
        }
        Scope::Any
    }

    /// Whether the kind is a noun here and the title its own, and no subject with its predicate.
    fn is_reference(&self, titled: &Titled<'t>, start: usize) -> bool {
        if titled.opening != Opening::Either && cited_by_title(titled.kind) == Some(true) {
            return true;
        }
        let quoted = || {
            let end = blanks_before(self.text, start);
            end == start && char_before(self.text, end).is_some_and(is_quote)
        };
        let before = plain_word_before(self.text, self.floor, start);
        let governed = before.is_some_and(|(_, word)| governs(word.syllable));
        governed || quoted() || pinpoint::before(self.text, self.floor, start).is_some()
    }
}
