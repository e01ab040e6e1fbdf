//! Ratings from anchors: the sentence round an anchor, its statements, and how they belong together.

mod accept;
mod before;
mod behind;
mod beside;
mod bounds;
mod check;
mod clause;
mod columns;
mod confirm;
mod denial;
mod draft;
mod evidence;
mod plain;
mod relate;
mod role;
mod sentence;
mod subject;
mod who;

use std::borrow::Cow;

use confirm::{confirms, leads_to_level, names_level};
use draft::{Draft, NO_DRAFTS, Who};
use relate::Evaluations;
use sentence::{NO_TOKENS, Sentence, Tokens};

use crate::grammar::rating::Item;
use crate::rating::{RatingMention, RatingStatement, Role};
use crate::text::{Span, Word};

/// Finds the ratings of a text, sentence by sentence.
#[derive(Clone, Debug)]
pub(super) struct Ratings<'t> {
    text: &'t str,
    /// Where the last sentence ends that was read.
    floor: usize,
    evaluations: Evaluations,
    /// Who the last sentence rates, and where it ends: the lines of a table go on with it.
    carried: Option<(Who, usize)>,
    /// Where the last sentence ends that holds a rating.
    rated: Option<usize>,
    /// Who the heading above the sentence at this byte names: looked for once, however many levels ask.
    heading: Option<(usize, Option<Who>)>,
}

impl<'t> Ratings<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Ratings { text, floor: 0, evaluations: Evaluations::default(), carried: None, rated: None, heading: None }
    }

    /// The ratings of the sentence that holds an anchor, in order.
    pub(super) fn at(&mut self, at: usize, mut found: impl FnMut(RatingMention<'t>)) {
        if at < self.floor {
            return;
        }
        let Some(word) = Word::read(&self.text[at..]) else { return };
        let leads = leads_to_level(word);
        if !leads && !confirms(self.text, at, word) {
            return;
        }
        let end @ (behind, goes_on) = bounds::end(self.text, at);
        if leads && !goes_on && !names_level(&self.text[at..behind]) {
            self.floor = behind;
            return;
        }
        let start = bounds::start(self.text, self.floor, at);
        let mut rated = self.read(start, end, at + word.len(), &mut found);
        // The lines of a list go on with words that are no anchors: "Khá: 3".
        while let Some(line) = confirm::line_below(self.text, self.floor).filter(|_| rated) {
            rated = self.read(line, bounds::end(self.text, line), line + 1, &mut found);
        }
    }

    /// Reads a sentence, or as much of it as is read at once, at least up to the byte `past`; whether it holds a rating.
    fn read(
        &mut self,
        start: usize,
        end: (usize, bool),
        past: usize,
        found: &mut impl FnMut(RatingMention<'t>),
    ) -> bool {
        let mut tokens = NO_TOKENS;
        let end = sentence::read(self.text, start, end, &mut tokens);
        // A sentence with more tokens than are read at once is read on from where they end.
        self.floor = end.max(past);
        self.sentence(&tokens, found)
    }

    /// The ratings of a sentence, in order; whether there are any.
    fn sentence(&mut self, tokens: &Tokens, found: &mut impl FnMut(RatingMention<'t>)) -> bool {
        let mut drafts = NO_DRAFTS;
        draft::read(self.text, tokens, &mut drafts);
        if drafts.is_empty() {
            return false;
        }
        let accepted = accept::accept(self.text, tokens, &drafts, self.goes_on(tokens));
        if !accepted.contains(&true) {
            return false;
        }
        let role = role::of(self.text, tokens);
        let planned = tokens.iter().any(|token| matches!(token.item, Item::Plan | Item::Aim));
        let mut last: Option<Who> = None;
        // Who the last statement rates that is no share of another: what follows the shares goes on with it.
        let mut whole: Option<Who> = None;
        let mut past = 0;
        self.evaluations.begin(tokens);
        for (at, draft) in drafts.iter().enumerate() {
            if !accepted[at] {
                continue;
            }
            let based = || draft.base.and_then(|base| drafts.get(base)?.unit);
            let before = if draft.child { last } else { whole.or(last) };
            let unit = self.unit(tokens, draft, before, past).or_else(based);
            last = unit.or(last);
            if !draft.child {
                whole = unit.or(whole);
            }
            let named = draft.unit.map_or(0, |(unit, _)| unit.end());
            past = if last.is_some() { named.max(draft.phrase.end()) } else { 0 };
            let mut mention = self.mention(draft, unit, role);
            // More than all, where no plan is spoken of that could be exceeded.
            let share = &mut mention.statement.share;
            if !planned && share.total.is_none() {
                share.total = share.planned.take();
            }
            let based = drafts.iter().any(|other| other.base == Some(at));
            self.evaluations.enter(self.text, &mut mention, draft, based);
            if let Some(base) = draft.base.filter(|base| accepted.get(*base) == Some(&true)) {
                // The base is the next rating but for those that are no rating.
                let between = (at + 1..base).filter(|other| accepted[*other]).count();
                mention.within = mention.within.or(Some(self.evaluations.number() + 1 + between));
            }
            let denied = denial::denies(Sentence { text: self.text, tokens }, &drafts, at);
            check::rating(&mut mention, &mut self.evaluations, draft.shared, denied);
            found(mention);
        }
        self.rated = tokens.last().map(|last| last.end);
        if let (Some(who), Some(end)) = (whole.or(last), self.rated) {
            self.carried = Some((who, end));
        }
        true
    }

    fn mention(&self, draft: &Draft, unit: Option<Who>, role: Role) -> RatingMention<'t> {
        let slice = |span: Span| Cow::Borrowed(&self.text[span.range()]);
        RatingMention {
            text: slice(draft.span),
            span: draft.span,
            phrase: draft.phrase,
            unit: unit.map(|(span, _)| span),
            statement: RatingStatement {
                level: draft.level,
                phrase: slice(draft.phrase),
                or_better: draft.or_better,
                share: draft.share,
                bound: draft.bound,
                unit: unit.map(|(span, _)| slice(span)),
            },
            class: unit.and_then(|(_, class)| class),
            role,
            evaluation: 0,
            within: None,
            issues: Vec::new(),
        }
    }
}
