//! Mentions whose turn has not come: one before them may still be found.

use std::collections::VecDeque;

use crate::document::{DocumentMention, Implied};
use crate::mention::Mention;
use crate::text::Span;

/// A mention and the list that it belongs to, if it is a document's.
#[derive(Clone, Debug)]
pub(super) struct Queued<'t> {
    pub(super) mention: Mention<'t>,
    pub(super) list: u32,
}

impl Queued<'_> {
    fn start(&self) -> usize {
        self.mention.span().start()
    }
}

/// The list of what is no document.
const NO_LIST: u32 = u32::MAX;
/// The list of what is cited by its title alone.
const TITLED: u32 = u32::MAX - 1;

/// The mentions that wait, in order of their beginning.
#[derive(Clone, Debug, Default)]
pub(super) struct Queue<'t> {
    waiting: VecDeque<Queued<'t>>,
}

impl<'t> Queue<'t> {
    pub(super) fn len(&self) -> usize {
        self.waiting.len()
    }

    pub(super) fn front(&self) -> Option<&Queued<'t>> {
        self.waiting.front()
    }

    /// Takes the first mention.
    pub(super) fn pop(&mut self) -> Option<Mention<'t>> {
        self.waiting.pop_front().map(|queued| queued.mention)
    }

    /// Puts what is no document in its place.
    pub(super) fn put(&mut self, mention: Mention<'t>) {
        self.insert(mention, NO_LIST);
    }

    /// Puts an act that is cited by its title alone in its place.
    pub(super) fn put_titled(&mut self, act: DocumentMention<'t>) {
        self.insert(Mention::Document(act), TITLED);
    }

    /// Puts a document of a list in its place, and tells the earlier members what it implies of them.
    #[inline(always)]
    pub(super) fn put_document(&mut self, document: DocumentMention<'t>, list: u32) {
        self.imply(&document, list);
        self.insert(Mention::Document(document), list);
    }

    /// Tells the earlier members of a list what a document implies of them.
    fn imply(&mut self, document: &DocumentMention<'t>, list: u32) {
        let reference = &document.reference;
        let stated = document.parts.issuer.is_some() || reference.issued.is_some() || reference.term.is_some();
        let members = self.waiting.iter_mut().rev().take_while(|queued| queued.list == list);
        for member in members.filter(|_| stated) {
            let Mention::Document(member) = &mut member.mention else { continue };
            let lacks_issuer = member.parts.issuer.is_none();
            let implied = member.implied.get_or_insert_with(|| Box::new(Implied::default()));
            if lacks_issuer && implied.issuer.is_none() {
                implied.issuer = reference.issuer.clone().filter(|issuer| issuer.name.is_some());
                implied.term = reference.term;
            }
            if member.reference.issued.is_none() && implied.issued.is_none() {
                implied.issued = reference.issued;
            }
            if **implied == Implied::default() {
                member.implied = None;
            }
        }
    }

    /// Takes back the provisions that turn out to be those of a document.
    pub(super) fn drop_provisions(&mut self, document: Span) {
        while let Some(Mention::Provision(last)) = self.waiting.back().map(|queued| &queued.mention) {
            if !last.span().overlaps(document) {
                break;
            }
            self.waiting.pop_back();
        }
    }

    /// Takes back the acts cited by title that turn out to be cited otherwise: by number, or inside another's name.
    pub(super) fn drop_titled(&mut self, document: &DocumentMention<'t>) {
        let designation = document.designation.range();
        self.waiting.retain(|queued| {
            let Mention::Document(titled) = &queued.mention else { return true };
            queued.list != TITLED || !designation.contains(&titled.designation.start())
        });
    }

    // A mention is large: it is moved once, to where it waits.
    #[inline(always)]
    fn insert(&mut self, mention: Mention<'t>, list: u32) {
        self.waiting.push_back(Queued { mention, list });
        self.place_last();
    }

    /// Moves the last mention to its place; nearly always it is there.
    fn place_last(&mut self) {
        let mut at = self.waiting.len() - 1;
        while at > 0 && self.waiting[at - 1].start() > self.waiting[at].start() {
            self.waiting.swap(at - 1, at);
            at -= 1;
        }
    }
}
