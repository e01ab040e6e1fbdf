//! Mentions whose turn has not come: one before them may still be found.

use std::collections::VecDeque;

use crate::document::{DocumentMention, Implied};
use crate::mention::Mention;

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

    /// Puts a document behind all that wait, to be filled in there.
    #[inline(always)]
    pub(super) fn open(&mut self, draft: DocumentMention<'t>) -> &mut DocumentMention<'t> {
        self.waiting.push_back(Queued { mention: Mention::Document(draft), list: NO_LIST });
        match self.waiting.back_mut() {
            Some(Queued { mention: Mention::Document(document), .. }) => document,
            _ => unreachable!("it was put there"),
        }
    }

    /// Puts the document that was opened last, one of a list, in its place, and tells the earlier members what it implies of them.
    #[inline(always)]
    pub(super) fn close_document(&mut self, list: u32) {
        self.drop_provisions();
        self.imply(list);
        self.close(list);
    }

    /// Puts the document that was opened last, an act that is cited by its title alone, in its place.
    pub(super) fn close_titled(&mut self) {
        self.drop_provisions();
        self.close(TITLED);
    }

    /// Drops the document that was opened last, and the provisions that are its own.
    pub(super) fn discard(&mut self) {
        self.drop_provisions();
        self.waiting.pop_back();
    }

    #[inline(always)]
    fn close(&mut self, list: u32) {
        if let Some(last) = self.waiting.back_mut() {
            last.list = list;
        }
        self.place_last();
    }

    /// Tells the earlier members of a list what the document that was opened last implies of them.
    fn imply(&mut self, list: u32) {
        let mut latest = self.waiting.iter_mut().rev();
        let Some(Queued { mention: Mention::Document(document), .. }) = latest.next() else { return };
        let reference = &document.reference;
        let passed = reference.term.is_some() || reference.session.is_some();
        let stated = document.parts.issuer.is_some() || reference.issued.is_some() || passed;
        // What is found between the members only where it is asked for parts no list.
        let cited = latest.filter(|queued| !matches!(queued.list, NO_LIST | TITLED));
        for member in cited.take_while(|queued| queued.list == list).filter(|_| stated) {
            let Mention::Document(member) = &mut member.mention else { continue };
            let lacks_issuer = member.parts.issuer.is_none();
            let implied = member.implied.get_or_insert_with(|| Box::new(Implied::default()));
            if lacks_issuer && implied.issuer.is_none() {
                implied.issuer = reference.issuer.clone().filter(|issuer| issuer.name.is_some());
                implied.term = reference.term;
                implied.session = reference.session;
            }
            if member.reference.issued.is_none() && implied.issued.is_none() {
                implied.issued = reference.issued;
            }
            if **implied == Implied::default() {
                member.implied = None;
            }
        }
    }

    /// Takes back the provisions that turn out to be those of the document that was opened last.
    fn drop_provisions(&mut self) {
        while let Some(before) = self.waiting.len().checked_sub(2) {
            let [last, document] = [before, before + 1].map(|at| &self.waiting[at].mention);
            if !matches!(last, Mention::Provision(_)) || !last.span().overlaps(document.span()) {
                break;
            }
            self.waiting.remove(before);
        }
    }

    /// Takes back the acts cited by title that the document that was opened last turns out to cite otherwise: by number, or inside
    /// its own name.
    pub(super) fn drop_titled(&mut self) {
        let Some(document) = self.waiting.back().and_then(|queued| queued.mention.as_document()) else { return };
        let designation = document.designation.range();
        self.waiting.retain(|queued| {
            let Mention::Document(titled) = &queued.mention else { return true };
            queued.list != TITLED || !designation.contains(&titled.designation.start())
        });
    }

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
