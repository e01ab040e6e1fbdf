//! Ratings from anchors: the sentence round an anchor, its statements, and how they belong together.

mod accept;
mod before;
mod behind;
mod check;
mod clause;
mod draft;
mod relate;
mod sentence;
mod subject;

use std::borrow::Cow;

use draft::{Draft, Who, drafts};
use relate::Evaluations;
use sentence::Tokens;

use crate::grammar::rating::{Item, token};
use crate::grammar::word::syllables;
use crate::lexicon::level::Level;
use crate::rating::{RatingMention, RatingStatement, Role};
use crate::text::mark::letters_before;
use crate::text::{Span, Syllable, Word};

/// Finds the ratings of a text, sentence by sentence.
#[derive(Clone, Debug)]
pub(super) struct Ratings<'t> {
    text: &'t str,
    /// Where the last sentence ends that was read.
    floor: usize,
    evaluations: Evaluations,
}

impl<'t> Ratings<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Ratings { text, floor: 0, evaluations: Evaluations::default() }
    }

    /// The ratings of the sentence that holds an anchor, in order.
    pub(super) fn at(&mut self, at: usize, mut found: impl FnMut(RatingMention<'t>)) {
        let Some(word) = Word::read(&self.text[at..]).filter(|_| at >= self.floor) else { return };
        if !sentence::confirms(self.text, at, word) {
            return;
        }
        let (start, end) = sentence::bounds(self.text, self.floor, at);
        let (tokens, end) = sentence::tokens(self.text, start, end);
        // A sentence with more tokens than are read at once is read on from where they end.
        self.floor = end.max(at + word.len);
        self.sentence(&tokens, &mut found);
    }

    fn sentence(&mut self, tokens: &Tokens, found: &mut impl FnMut(RatingMention<'t>)) {
        let drafts = drafts(self.text, tokens);
        if drafts.is_empty() {
            return;
        }
        let accepted = accept::accept(self.text, tokens, &drafts);
        let role = role(tokens);
        let mut last: Option<Who> = None;
        self.evaluations.begin(tokens);
        for (at, draft) in drafts.iter().enumerate() {
            if !accepted[at] {
                continue;
            }
            let unit = self.unit(tokens, draft, last);
            last = unit.or(last);
            let mut mention = self.mention(draft, unit, role);
            self.evaluations.enter(&mut mention, draft);
            if let Some(base) = draft.base.filter(|base| accepted.get(*base) == Some(&true)) {
                // The base is the next rating but for those that are no rating.
                let between = (at + 1..base).filter(|other| accepted[*other]).count();
                mention.within = mention.within.or(Some(self.evaluations.number() + 1 + between));
            }
            check::rating(&mut mention, &mut self.evaluations, draft);
            found(mention);
        }
    }

    /// Who a draft rates: by its own words, as the statement before it, or as the heading above it says.
    fn unit(&self, tokens: &Tokens, draft: &Draft, last: Option<Who>) -> Option<Who> {
        if draft.unit.is_some() {
            return draft.unit;
        }
        if draft.figured && self.counts_itself(draft) {
            return None;
        }
        let named = self.named_before(tokens, draft);
        let newer = named.filter(|(unit, _)| last.is_none_or(|(last, _)| unit.start() > last.start()));
        if newer.is_some() || last.is_some() {
            return newer.or(last);
        }
        let begins = tokens.first().is_some_and(|first| {
            let level =
                draft.token == 0 || draft.token == 1 && first.item == Item::Quote || matches!(first.item, Item::Mark);
            level || draft.figured
        });
        let heading = self.heading(tokens);
        heading.filter(|_| begins || draft.figured)
    }

    /// Whether a title begins with the noun that it counts: "19 “Tập thể lao động tiên tiến”", "98,3% làng văn hóa".
    fn counts_itself(&self, draft: &Draft) -> bool {
        const NOT_NOUNS: &[Syllable] = syllables!("chuẩn tiêu gđvh");
        let Some(first) = Word::read(&self.text[draft.phrase.range()]) else { return false };
        match draft.level {
            Level::VanHoa => !NOT_NOUNS.contains(&first.syllable),
            _ => syllables!("tập đơn đoàn").contains(&first.syllable),
        }
    }

    /// The nearest unit before a draft in its sentence, unless it is the one that rates.
    fn named_before(&self, tokens: &Tokens, draft: &Draft) -> Option<Who> {
        (0..draft.token).rev().find_map(|at| match tokens[at].item {
            Item::Unit(class)
                if at == 0 || !matches!(tokens[at - 1].item, Item::Passive) && !in_bracket(tokens, at) =>
            {
                Some((Span::new(tokens[at].start, tokens[at].end), class))
            }
            _ => None,
        })
    }

    /// The last unit that is named in the lines above a sentence.
    fn heading(&self, tokens: &Tokens) -> Option<Who> {
        const REACH: usize = 330;
        let end = tokens.first()?.start;
        let start = letters_before(self.text, end, REACH);
        let mut found = None;
        let mut at = start;
        let mut last = None;
        while at < end {
            let rest = &self.text[at..];
            let Some(c) = rest.chars().next() else { break };
            if c.is_whitespace() {
                at += c.len_utf8();
                continue;
            }
            let Ok((behind, item)) = token(rest, last) else { break };
            let to = self.text.len() - behind.len();
            if let (Item::Unit(class), true) = (item, to <= end) {
                found = Some((Span::new(at, to), class));
            }
            last = Some(item);
            at = to;
        }
        found
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

/// Whether the token at `at` stands in brackets behind a figure: "07 (có 02 đảng bộ và 05 chi bộ)" splits what is counted.
fn in_bracket(tokens: &Tokens, at: usize) -> bool {
    let open = (0..at).rev().take(8).find(|at| matches!(tokens[*at].item, Item::Open | Item::Close));
    open.is_some_and(|open| {
        tokens[open].item == Item::Open && open > 0 && matches!(tokens[open - 1].item, Item::Figure(_))
    })
}

/// What a sentence's statements are: an aim where it speaks of one, a rule where it bounds from above, else a result.
fn role(tokens: &Tokens) -> Role {
    let has = |wanted: fn(&Item) -> bool| tokens.iter().any(|token| wanted(&token.item));
    if has(|item| matches!(item, Item::Aim)) {
        Role::Target
    } else if has(|item| matches!(item, Item::Bound(crate::rating::Bound::AtMost))) {
        Role::Rule
    } else {
        Role::Result
    }
}
