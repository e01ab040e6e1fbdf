//! From tokens to statements: each level with the figures and the unit that belong to it.
//!
//! A figure belongs to the nearest level in its clause. Clauses end at semicolons and full stops; "trong đó" and a bracket
//! with a level in it open one of their own. In a clause figures stand before their levels ("12 chi bộ HTXSNV, 35 HTTNV")
//! or behind them ("HTXSNV 35, HTTNV 170"): the first level tells which.

use super::clause::Reader;
use super::sentence::Tokens;
use crate::extract::few::Few;
use crate::grammar::figure::Figure;
use crate::grammar::rating::Item;
use crate::lexicon::level::{Level, Strength};
use crate::lexicon::unit::UnitClass;
use crate::rating::{Bound, Share};
use crate::text::Span;

/// Levels that a sentence is read for at most.
pub(super) const MOST_LEVELS: usize = 32;

pub(super) type Drafts = Few<Draft, MOST_LEVELS>;

/// No drafts yet.
pub(super) const NO_DRAFTS: Drafts = Drafts::new(Draft::BLANK);

/// Who is rated: the words, and what they are.
pub(super) type Who = (Span, Option<UnitClass>);

/// A level with what belongs to it, before it is known whether it rates anybody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draft {
    pub(super) level: Level,
    pub(super) strength: Strength,
    /// The token of the level.
    pub(super) token: usize,
    pub(super) phrase: Span,
    pub(super) span: Span,
    pub(super) or_better: bool,
    pub(super) share: Share,
    pub(super) bound: Option<Bound>,
    pub(super) unit: Option<Who>,
    /// Whether a figure flows into the level or follows it.
    pub(super) figured: bool,
    /// Whether the figures are those of the draft before it as well.
    pub(super) shared: bool,
    /// Whether it stands in a clause that "trong đó" or a bracket opens.
    pub(super) child: bool,
    /// Whether "trong đó" or "trong số này" says so.
    pub(super) told: bool,
    /// The draft that its percentage is of: "20% số đảng viên hoàn thành tốt nhiệm vụ".
    pub(super) base: Option<usize>,
    /// The clause that it stands in.
    pub(super) clause: usize,
}

impl Draft {
    /// A draft that says nothing.
    pub(super) const BLANK: Draft = Draft {
        level: Level::Khac,
        strength: Strength::Weak,
        token: 0,
        phrase: Span::new(0, 0),
        span: Span::new(0, 0),
        or_better: false,
        share: Share { count: None, total: None, planned: None, percent: None },
        bound: None,
        unit: None,
        figured: false,
        shared: false,
        child: false,
        told: false,
        base: None,
        clause: 0,
    };
}

/// The figures that were collected on one side of a level.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Figures {
    pub(super) share: Share,
    pub(super) bound: Option<Bound>,
    pub(super) unit: Option<Who>,
    /// The tokens that they take, from first to last.
    pub(super) from: Option<usize>,
    pub(super) to: usize,
    /// Whether "trong số này" makes them a share.
    pub(super) within: bool,
    /// Whether the unit is who the level is given to: "danh hiệu … cho 54 đồng chí".
    pub(super) given: bool,
}

impl Figures {
    pub(super) fn is_empty(&self) -> bool {
        self.share.is_empty()
    }

    /// Adds a figure, where the text gave none of its kind yet.
    pub(super) fn add(&mut self, figure: Figure) -> bool {
        let share = &mut self.share;
        match figure {
            Figure::Count(count) if share.count.is_none() => share.count = Some(count),
            Figure::Fraction(part, whole) if share.count.is_none() => {
                share.count = Some(part);
                // More than all is an achievement over a plan.
                if part > whole { share.planned = Some(whole) } else { share.total = Some(whole) }
            }
            // A range is at least its lower end.
            Figure::Range(count) if share.count.is_none() => {
                share.count = Some(count);
                self.bound = self.bound.or(Some(Bound::AtLeast));
            }
            Figure::Percent { value, range } if share.percent.is_none() => {
                share.percent = Some(value);
                if range {
                    self.bound = self.bound.or(Some(Bound::AtLeast));
                }
            }
            Figure::Achieved(value) if share.percent.is_none() => share.percent = Some(value),
            _ => return false,
        }
        true
    }

    /// Adds the figures behind a level to those before it.
    pub(super) fn merge(&mut self, trail: &Figures) {
        let share = &mut self.share;
        share.count = share.count.or(trail.share.count);
        share.total = share.total.or(trail.share.total);
        share.planned = share.planned.or(trail.share.planned);
        share.percent = share.percent.or(trail.share.percent);
        self.bound = self.bound.or(trail.bound);
        self.unit = self.unit.or(trail.unit);
        self.from = self.from.or(trail.from);
    }
}

/// Reads the drafts of a sentence.
pub(super) fn read(text: &str, tokens: &Tokens, drafts: &mut Drafts) {
    let mut reader = Reader::new(text, tokens, drafts);
    let mut start = 0;
    let (mut child, mut told) = (false, false);
    // The bracket whose levels are shares of the one before it.
    let mut bracket = None;
    for at in 0..=tokens.len() {
        let item = reader.item(at);
        // Most tokens are words, which end no clause.
        if matches!(item, Some(Item::Word)) {
            continue;
        }
        let within = matches!(item, Some(Item::Within)) && !reader.follows_figure(at) && !reader.is_bracketed(at);
        let opens = matches!(item, Some(Item::Open)) && reader.has_level(start, at) && !reader.glosses_grade(at);
        let stops = matches!(item, Some(Item::Stop));
        let close = if opens { reader.level_in_bracket(at).filter(|_| !reader.base_in_bracket(at)) } else { None };
        let closes = bracket == Some(at);
        // "Chi bộ có 100% đảng viên hoàn thành nhiệm vụ trở lên thì được xếp loại …": what follows the condition.
        let follows = matches!(item, Some(Item::Passive | Item::Rated | Item::Award))
            && at > start
            && reader.ends_condition(at - 1);
        if item.is_none() || stops && !reader.goes_on(at) || within || close.is_some() || closes || follows {
            let end = at - usize::from(follows);
            reader.clause(start, end, child, told);
            // "412 đoàn viên được đánh giá, trong đó": the whole is no rating.
            let within = within && (reader.has_level(start, at) || !reader.has_count(start, at));
            start = end + 1;
            let goes_on = stops && (reader.is_empty_clause(start) || bracket.is_some());
            // "(chỉ tiêu 80% gia đình văn hóa)": what was planned is no share.
            let part = close.is_some_and(|close| !(at..close).any(|at| matches!(reader.item(at), Some(Item::Plan))));
            child = within || part || child && goes_on && !closes;
            told = within || told && goes_on && !closes;
            bracket = if closes { None } else { close.or(bracket) };
        }
    }
}
