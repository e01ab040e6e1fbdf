//! Documents by the congress, the plenum or the sitting that passed them.

use std::borrow::Cow;

use super::list::MOST_LISTED;
use super::{Documents, Sink, draft, issuer_value};
use crate::document::{DocumentReference, Form, Parts};
use crate::grammar::attachment::{Attached, in_brackets};
use crate::grammar::session::{Further, Session, end_of_list, further, of_plenum as plenum_of, session};
use crate::grammar::word::{read, syllables};
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::Use;
use crate::scan::lead::{self, Kind};
use crate::text::mark::{first_letters, trimmed};
use crate::text::{Span, Syllable, Word, roman};

const NQTW: Syllable = Syllable::of("nqtw");
/// Words between an abbreviated kind and the ordinal of a plenum.
const PLENUM_WORDS: &[Syllable] = syllables!("hội nghị trung ương tw tư hntw lần thứ");
const MOST_PLENUM_WORDS: usize = 7;
const NGHI_QUYET: Kind =
    Kind { kind: DocumentKind::NghiQuyet, sense: Use::Common, start: 0, end: 0, capital: true, short: true };

/// Whether the ordinal of a plenum can stand right behind this word.
pub(super) fn of_plenum(word: Word) -> bool {
    word.syllable == NQTW || PLENUM_WORDS.contains(&word.syllable)
}

impl<'t> Documents<'t> {
    /// A document by the congress, the plenum or the sitting that passed it.
    pub(super) fn passed(&mut self, at: usize, found: &mut impl Sink<'t>) {
        let Some(word) = Word::read(&self.text[at..]) else { return };
        let kind_end = at + word.len();
        let Some(kind) = lead::kind_before(self.text, self.floor, kind_end, (at, word)) else { return };
        if !matches!(kind.kind, DocumentKind::NghiQuyet | DocumentKind::KetLuan | DocumentKind::VanKien) {
            return;
        }
        self.by_session(kind, found);
    }

    /// "NQTW 4 khóa XII", "NQ Trung ương 4", "NQ HNTW 6": a plenum behind an abbreviated kind, by the ordinal at `at`.
    pub(super) fn of_plenum(&mut self, at: usize, found: &mut impl Sink<'t>) -> bool {
        let mut end = at;
        for _ in 0..MOST_PLENUM_WORDS {
            let Some((start, word)) = lead::plain_word_before(self.text, self.floor, end) else { return false };
            if word.syllable == NQTW {
                // Something that is not seen may stand between the letters.
                let kind_end = start + first_letters(&self.text[start..], "NQ".len()).len();
                let kind = Kind { start, end: kind_end, ..NGHI_QUYET };
                return word.all_capitals() && self.by_session(kind, found);
            }
            if let Some(kind) = lead::kind_before(self.text, self.floor, start + word.len(), (start, word)) {
                return kind.short && kind.kind == DocumentKind::NghiQuyet && self.by_session(kind, found);
            }
            if !PLENUM_WORDS.contains(&word.syllable) {
                return false;
            }
            end = start;
        }
        false
    }

    /// The document of this kind that the session behind it passed, and those of the sessions that are listed with it.
    fn by_session(&mut self, kind: Kind, found: &mut impl Sink<'t>) -> bool {
        let kind_end = kind.end;
        let behind = &self.text[kind_end..];
        // Glued: "NQTW".
        let parsed = if kind.short { session(behind).or_else(|_| plenum_of(behind)) } else { session(behind) };
        let Ok((rest, passed)) = parsed else { return false };
        let mut reference = DocumentReference {
            term: passed.term,
            session: passed.session,
            meeting: Some(Cow::Borrowed(trimmed(read(&self.text[kind_end..], passed.designation)))),
            ..DocumentReference::new(Form::Session, Some(kind.kind))
        };
        reference.issuer = passed.issuer.map(|(name, code)| issuer_value(Some(name), code));
        let designation = Span::new(kind.start, self.text.len() - passed.designation.len());
        self.head(Some(kind), false, false);
        // "khóa XI, khóa XII", "Đại hội XII, XIII": each term and each congress has a document of its own.
        let (mut mention, mut rest, mut last) = (draft(reference, designation, Parts::default()), rest, passed);
        for _ in 1..MOST_LISTED {
            let Ok((behind, (words, next))) = further(rest, &last) else { break };
            self.emit(mention, Attached::default(), self.text.len() - rest.len(), found);
            let (session, term, meeting) = match next {
                Further::Term(term) => {
                    let meeting = last.session.map(|session| format!("Trung ương {session} khóa {}", roman(term)));
                    (last.session, Some(term), meeting)
                }
                Further::Plenum(nth, Some(term)) => {
                    (Some(nth), Some(term), Some(format!("Trung ương {nth} khóa {}", roman(term))))
                }
                Further::Plenum(nth, None) => (Some(nth), None, Some(format!("Trung ương {nth}"))),
                Further::Congress(nth) => (Some(nth), None, Some(format!("Đại hội {}", roman(nth)))),
            };
            let reference = DocumentReference {
                term,
                session,
                meeting: meeting.map(Cow::Owned),
                ..DocumentReference::new(Form::Session, Some(kind.kind))
            };
            let designation = Span::of(words, self.text);
            mention = draft(reference, designation, Parts::default());
            last = Session { session, term, ..last };
            rest = behind;
        }
        let rest = end_of_list(rest, &last);
        // "Nghị quyết Đại hội VI (12-1986)".
        let (rest, issued) = in_brackets(rest).map_or((rest, None), |(rest, issued)| (rest, Some(issued)));
        self.emit(mention, Attached { issued, ..Attached::default() }, self.text.len() - rest.len(), found);
        true
    }
}
