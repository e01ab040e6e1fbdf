//! Documents from anchors: what stands before the anchor, the grammar behind it, and the list that it continues.

mod list;
mod named;
mod numbered;
mod session;
mod titled;
mod worn;

use std::borrow::Cow;

use super::check;
use super::pinpoint::{self, Pinpoint};
use crate::document::{DocumentDate, DocumentMention, DocumentReference, Form, Issuer, Parts};
use crate::grammar::attachment::{Attached, Designated, attached};
use crate::grammar::date::states_day;
use crate::grammar::heading;
use crate::grammar::number::Number;
use crate::grammar::provision;
use crate::grammar::session::adopted;
use crate::grammar::statute::{amended, of_year};
use crate::grammar::symbol::Symbol;
use crate::grammar::title::title;
use crate::lexicon::kind::DocumentKind;
use crate::scan::{Anchor, Cue};
use crate::text::Span;
use crate::text::mark::{blanks, blanks_before, is_blank};

use list::List;

/// What takes the documents that are found.
///
/// A mention is large: it is filled in where it will wait, and not moved there.
pub(super) trait Sink<'t> {
    /// Takes a designation, and hands out the place that it has been put to.
    fn open(&mut self, draft: DocumentMention<'t>) -> &mut DocumentMention<'t>;

    /// The mention that was opened last is whole, and belongs to this list.
    fn close(&mut self, list: u32);
}

/// Finds the documents of a text, anchor by anchor.
#[derive(Clone, Debug)]
pub(super) struct Documents<'t> {
    text: &'t str,
    /// Where the last mention ends that anchors may not reach into.
    floor: usize,
    /// Where the provisions end that the last mention has behind it.
    provided: usize,
    list: List,
    /// Where the last number of a form ends: "Mẫu số 01/TB-ĐĐKD".
    form: usize,
    /// The kind that the text's heading says it is, once that has been asked.
    kind_of_text: Option<Option<DocumentKind>>,
}

impl<'t> Documents<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Documents { text, floor: 0, provided: 0, list: List::default(), form: 0, kind_of_text: None }
    }

    /// Where the last mention ends.
    pub(super) fn floor(&self) -> usize {
        self.floor
    }

    /// Where the last mention ends for provisions, with its own in brackets.
    pub(super) fn provided(&self) -> usize {
        self.floor.max(self.provided)
    }

    /// The list that the next mention may still continue.
    pub(super) fn open_list(&self) -> u32 {
        self.list.id
    }

    /// The documents that are recognised from an anchor, in order.
    pub(super) fn at(&mut self, anchor: Anchor, found: &mut impl Sink<'t>) {
        if anchor.at < self.floor {
            return;
        }
        match anchor.cue {
            Cue::Symbol | Cue::Number => self.numbered(anchor, found),
            Cue::Statute => self.named(anchor.at, found),
            Cue::Demonstrative => self.anaphor(anchor.at, found),
            Cue::Session => self.passed(anchor.at, found),
            Cue::Level | Cue::Unit | Cue::Figure => {}
        }
    }

    /// A document that a demonstrative points to.
    fn anaphor(&mut self, at: usize, found: &mut impl Sink<'t>) {
        let (text, kind_of_text) = (self.text, &mut self.kind_of_text);
        let own = || *kind_of_text.get_or_insert_with(|| heading::kind_of_text(text));
        let Some((kind, end)) = super::anaphor::anaphor(text, self.floor, at, own) else { return };
        // "khoản 2, 3 và 5 Nghị định này" counts no decrees.
        let pinpoint = pinpoint::before(self.text, self.floor, kind.start);
        if pinpoint.is_none() && self.follows_plural(kind.start) {
            return;
        }
        self.close_list();
        let reference = DocumentReference::new(Form::Anaphor, Some(kind.kind));
        let draft = found.open(draft(reference, Span::new(kind.start, end), Parts::default()));
        self.complete(pinpoint, draft, Attached::default(), None, end);
        found.close(self.list.id);
    }

    /// Attaches what stands behind a designation, and yields the mention.
    fn finish(&mut self, draft: DocumentMention<'t>, number: Option<&Number<'t>>, found: &mut impl Sink<'t>) {
        self.attach(found.open(draft), number);
        found.close(self.list.id);
    }

    /// Puts what stands round a designation into its mention.
    fn attach(&mut self, draft: &mut DocumentMention<'t>, number: Option<&Number<'t>>) {
        let behind = &self.text[draft.designation.end()..];
        let symbol = number.and_then(|number| number.symbol.as_ref());
        let statute = draft.reference.name.is_some();
        let amendment = if statute { amended(behind).ok() } else { None };
        let behind = amendment.map_or(behind, |(rest, ())| rest);
        // "Luật Thủ đô (sửa đổi) năm 2024".
        let behind = match amendment.and_then(|_| of_year(behind).ok()) {
            Some((rest, year)) if draft.reference.year.is_none() => {
                draft.reference.year = Some(year);
                rest
            }
            _ => behind,
        };
        let designated = Designated { kind: draft.reference.kind, symbol, year: !statute };
        let (rest, mut attached) = match undressed(behind) {
            Some(bare) => match attached(bare, designated) {
                (rest, found) if found.issued.is_some() || found.issuer.is_some() => (rest, found),
                _ => attached(behind, designated),
            },
            None => attached(behind, designated),
        };
        if draft.reference.form == Form::Short {
            // Behind a number without a symbol a year alone is part of what it is called.
            if let Some((date, _)) =
                attached.issued.filter(|(date, words)| date.month().is_none() && !states_day(words))
            {
                draft.reference.year = draft.reference.year.or(Some(date.year()));
                attached.issued = None;
            }
        }
        // "Điều lệ Đảng khóa XI (2011)".
        let rest = match attached
            .term
            .filter(|_| statute && draft.reference.year.is_none())
            .and_then(|_| of_year(rest).ok())
        {
            Some((behind, year)) => {
                draft.reference.year = Some(year);
                behind
            }
            None => rest,
        };
        let rest = if statute && may_be_adopted(rest) {
            adopt(rest, &mut draft.reference, &mut attached.issued)
        } else {
            rest
        };
        if let Ok((_, title)) = title(rest) {
            draft.reference.title = Some(Cow::Borrowed(title)).filter(|_| draft.reference.form != Form::Named);
        }
        let rest = match provision::behind(rest) {
            Ok((behind, places)) => {
                draft.reference.provisions = places;
                self.provided = self.text.len() - behind.len();
                behind
            }
            Err(_) => rest,
        };
        let pinpoint = pinpoint::before(self.text, self.floor, draft.designation.start());
        self.complete(pinpoint, draft, attached, symbol, self.text.len() - rest.len());
    }

    /// Yields a mention that ends at `end`.
    fn emit(&mut self, draft: DocumentMention<'t>, attached: Attached<'t>, end: usize, found: &mut impl Sink<'t>) {
        let pinpoint = pinpoint::before(self.text, self.floor, draft.designation.start());
        self.complete(pinpoint, found.open(draft), attached, None, end);
        found.close(self.list.id);
    }

    /// Puts what was read round a designation into its mention, which ends at `end`.
    fn complete(
        &mut self,
        pinpoint: Option<Pinpoint<'t>>,
        draft: &mut DocumentMention<'t>,
        attached: Attached<'t>,
        symbol: Option<&Symbol<'t>>,
        end: usize,
    ) {
        let designation = draft.designation;
        let (reference, parts) = (&mut draft.reference, &mut draft.parts);
        let mut start = designation.start();
        if let Some(pinpoint) = pinpoint {
            let behind = std::mem::replace(&mut reference.provisions, pinpoint.places);
            reference.provisions.extend(behind);
            parts.provisions = Some(Span::new(pinpoint.start, blanks_before(self.text, start)));
            start = pinpoint.start;
        }
        if let Some((date, words)) = attached.issued {
            reference.issued = Some(date);
            parts.issued = Some(Span::of(words, self.text));
        }
        if let Some(name) = attached.issuer {
            reference.issuer = Some(issuer_value(Some(name), attached.code));
        }
        if reference.issuer.is_none() {
            reference.issuer = attached.body.map(|code| issuer_value(None, Some(code)));
        }
        if let Some(Cow::Borrowed(name)) = reference.issuer.as_ref().and_then(|issuer| issuer.name.as_ref()) {
            parts.issuer = Some(Span::of(name, self.text));
        }
        reference.term = reference.term.or(attached.term);
        reference.session = reference.session.or(attached.session);
        // Documents may be named in the issuer and in the title, but none in the date right behind.
        let date = parts.issued.filter(|issued| issued.start() < designation.end() + 8);
        self.floor = date.map_or(designation.end(), |date| date.end().max(designation.end()));
        self.list.end = end;
        draft.span = Span::new(start, end);
        draft.text = Cow::Borrowed(&self.text[start..end]);
        draft.issues = check::issues(self.text, &draft.reference, &draft.parts, symbol);
    }
}

/// A designation, before all that is attached is known.
fn draft<'t>(reference: DocumentReference<'t>, designation: Span, parts: Parts) -> DocumentMention<'t> {
    DocumentMention {
        text: Cow::Borrowed(""),
        span: designation,
        designation,
        parts,
        reference,
        implied: None,
        several: false,
        issues: Vec::new(),
    }
}

/// Whether a bracket or "do" stands behind a name.
#[inline]
fn may_be_adopted(rest: &str) -> bool {
    matches!(rest.as_bytes().get(blanks(rest)), Some(b'(' | b'd' | b'D'))
}

/// Takes in the congress that adopted a charter, and when; what follows it.
#[cold]
#[inline(never)]
fn adopt<'t>(
    rest: &'t str,
    reference: &mut DocumentReference<'t>,
    issued: &mut Option<(DocumentDate, &'t str)>,
) -> &'t str {
    let Ok((behind, (session, date))) = adopted(rest) else { return rest };
    reference.session = Some(session);
    *issued = issued.or(date);
    behind
}

/// What follows the marks that close a designation: "**Nghị định số 150/2025/NĐ-CP** ngày", "“Luật A” ngày".
fn undressed(behind: &str) -> Option<&str> {
    let bare = behind.trim_start_matches('*');
    let marks = behind.len() - bare.len();
    let bare = if marks == 0 { bare.strip_prefix(['”', '"', '»'])? } else { bare };
    (marks < 3 && bare.starts_with(is_blank)).then_some(bare)
}

fn issuer_value<'t>(name: Option<&'t str>, code: Option<&'static str>) -> Issuer<'t> {
    Issuer { name: name.map(Cow::Borrowed), code: code.map(Cow::Borrowed) }
}
