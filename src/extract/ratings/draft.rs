//! From tokens to statements: each level with the figures and the unit that belong to it.
//!
//! A figure belongs to the nearest level in its clause. Clauses end at semicolons and full stops; "trong đó" opens one of
//! its own. In a clause figures stand before their levels ("12 chi bộ HTXSNV, 35 HTTNV") or behind them ("HTXSNV 35,
//! HTTNV 170"): the first level tells which.

use super::sentence::Tokens;
use crate::extract::few::Few;
use crate::grammar::figure::Figure;
use crate::grammar::rating::{Item, Token};
use crate::lexicon::level::{Level, Strength};
use crate::lexicon::unit::UnitClass;
use crate::rating::{Bound, Share};
use crate::text::{Span, Syllable, Word};

const CO: Syllable = Syllable::of("có");

/// Levels that a sentence is read for at most.
const MOST_LEVELS: usize = 32;

pub(super) type Drafts = Few<Draft, MOST_LEVELS>;

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
    pub(super) unit: Option<(Span, UnitClass)>,
    /// Whether a figure flows into the level or follows it.
    pub(super) figured: bool,
    /// Whether the figures are those of the draft before it as well.
    pub(super) shared: bool,
    /// Whether it stands in a clause that "trong đó" opens.
    pub(super) child: bool,
    /// The draft that its percentage is of: "20% số đảng viên hoàn thành tốt nhiệm vụ".
    pub(super) base: Option<usize>,
    /// The clause that it stands in.
    pub(super) clause: usize,
}

/// The figures that were collected on one side of a level.
#[derive(Clone, Copy, Debug, Default)]
struct Figures {
    share: Share,
    bound: Option<Bound>,
    unit: Option<(Span, UnitClass)>,
    /// The tokens that they take, from first to last.
    from: Option<usize>,
    to: usize,
    within: bool,
}

impl Figures {
    fn is_empty(&self) -> bool {
        self.share.is_empty()
    }

    /// Adds a figure, where the text gave none of its kind yet.
    fn add(&mut self, figure: Figure) -> bool {
        let share = &mut self.share;
        match figure {
            Figure::Count(count) if share.count.is_none() => share.count = Some(count),
            Figure::Fraction(part, whole) if share.count.is_none() => {
                share.count = Some(part);
                // More than all is an achievement over a plan.
                if part > whole { share.planned = Some(whole) } else { share.total = Some(whole) }
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
}

/// The drafts of a sentence.
pub(super) fn drafts(text: &str, tokens: &Tokens) -> Drafts {
    let blank = Draft {
        level: Level::Khac,
        strength: Strength::Weak,
        token: 0,
        phrase: Span::new(0, 0),
        span: Span::new(0, 0),
        or_better: false,
        share: Share::default(),
        bound: None,
        unit: None,
        figured: false,
        shared: false,
        child: false,
        base: None,
        clause: 0,
    };
    let mut reader = Reader { text, tokens, drafts: Drafts::new(blank), blank, clause: 0 };
    let mut start = 0;
    let mut child = false;
    for at in 0..=tokens.len() {
        let item = tokens.get(at).map(|token| token.item);
        let opens = item == Some(Item::Within) && !reader.follows_figure(at);
        if item.is_none() || item == Some(Item::Stop) || opens {
            reader.clause(start, at, child);
            start = at + 1;
            child = opens || child && item == Some(Item::Stop) && reader.is_empty_clause(start);
        }
    }
    reader.drafts
}

struct Reader<'a> {
    text: &'a str,
    tokens: &'a Tokens,
    drafts: Drafts,
    blank: Draft,
    clause: usize,
}

impl Reader<'_> {
    fn item(&self, at: usize) -> Option<Item> {
        self.tokens.get(at).map(|token| token.item)
    }

    fn words(&self, token: &Token) -> &str {
        &self.text[token.start..token.end]
    }

    /// Whether the tokens before `at` are a figure: "17% trong số này".
    fn follows_figure(&self, at: usize) -> bool {
        at > 0 && matches!(self.item(at - 1), Some(Item::Figure(_)))
    }

    /// Whether nothing stands between "trong đó" and a mark: "trong đó:" goes on behind it.
    fn is_empty_clause(&self, start: usize) -> bool {
        start >= 2 && self.item(start - 2) == Some(Item::Within)
    }

    /// Reads the clause of the tokens from `start` to `end`.
    fn clause(&mut self, start: usize, end: usize, child: bool) {
        let levels =
            |reader: &Self, from: usize| (from..end).find(|at| matches!(reader.item(*at), Some(Item::Level { .. })));
        let Some(first) = levels(self, start) else { return };
        self.clause += 1;
        let behind = self.stands_behind(start, first, end);
        let mut free = start;
        let mut at = Some(first);
        while let Some(level) = at {
            // Levels that share their figures: "hoàn thành tốt và hoàn thành xuất sắc nhiệm vụ".
            let mut last = level;
            while let Some(next) = levels(self, last + 1).filter(|next| self.joins(last, *next)) {
                last = next;
            }
            let next = levels(self, last + 1);
            let mut figures = if behind { Figures::default() } else { self.before(free, level) };
            let leads = !figures.is_empty();
            let or_better = self.upwards(last + 1, end);
            let from = last + 1 + usize::from(or_better.is_some()) * or_better.map_or(0, |at| at - last);
            let stop = next.unwrap_or(end);
            let trail = self.behind(from, stop, leads);
            merge(&mut figures, &trail);
            let consumed = if trail.from.is_some() { trail.to + 1 } else { from };
            let base = next.filter(|next| trail.from.is_some() && self.is_base(trail.to + 1, *next));
            self.push(level, last, figures, or_better, leads, trail, child, base.is_some(), start);
            free = consumed;
            at = next;
        }
    }

    /// Whether the figures of a clause stand behind its levels.
    fn stands_behind(&self, start: usize, first: usize, end: usize) -> bool {
        let lead = self.before(start, first);
        if lead.is_empty() {
            return true;
        }
        // "215 đảng viên, HTXSNV 35 (16,28%)": what a comma parts from the level is said of all of them.
        let parted = (lead.to..first).any(|at| self.item(at) == Some(Item::Comma));
        let mut next = first + 1;
        while matches!(self.item(next), Some(Item::Quote | Item::Colon | Item::Share)) && next < end {
            next += 1;
        }
        parted && matches!(self.item(next), Some(Item::Figure(_)))
    }

    /// Whether only what joins equals stands between two levels.
    fn joins(&self, a: usize, b: usize) -> bool {
        let between = a + 1..b;
        let joined = between.clone().any(|at| matches!(self.item(at), Some(Item::And | Item::Comma)));
        joined && between.clone().all(|at| matches!(self.item(at), Some(Item::And | Item::Comma | Item::Quote)))
    }

    /// The figures that flow into the level from the left, not before the token `free`.
    fn before(&self, free: usize, level: usize) -> Figures {
        const MOST_WORDS: usize = 5;
        const MOST_RATED: usize = 16;
        let mut found = Figures::default();
        let mut words = 0;
        let mut rated = false;
        let mut at = level;
        let mut upwards = false;
        while at > free {
            at -= 1;
            let token = &self.tokens[at];
            match token.item {
                Item::Figure(figure) => {
                    if !self.counts(at, level) || !found.add(figure) {
                        break;
                    }
                    found.to = if found.from.is_none() { at } else { found.to };
                    found.from = Some(at);
                    if upwards {
                        found.bound = Some(Bound::AtLeast);
                    }
                }
                Item::Zero => {
                    let counted = found.unit.is_some_and(|(unit, _)| unit.start() >= token.end);
                    if found.is_empty() && counted {
                        found.share.count = Some(0);
                        found.from = Some(at);
                        found.to = at;
                    }
                    break;
                }
                Item::Bound(bound) if found.from == Some(at + 1) => {
                    found.bound = Some(bound);
                    found.from = Some(at);
                }
                Item::Unit(class) => {
                    // The one next to the figure is rated; one behind "được" rates.
                    if found.from.is_none() {
                        found.unit = Some((Span::new(token.start, token.end), class));
                    }
                }
                Item::Within => {
                    found.within = true;
                }
                Item::Upwards => upwards = true,
                Item::Close => match self.bracket_before(at, free) {
                    Some((open, figure)) => {
                        if let Some(figure) = figure {
                            found.add(figure);
                        }
                        at = open;
                    }
                    None => break,
                },
                Item::Rated => rated = true,
                Item::Comma if found.is_empty() && rated => {}
                Item::Colon if found.from == Some(at + 1) && self.words(token) == "=" => {}
                Item::Quote | Item::Passive | Item::Share | Item::Of | Item::Rest | Item::Award if found.is_empty() => {
                }
                Item::Word | Item::And if found.is_empty() => {
                    words += 1;
                    if words > if rated { MOST_RATED } else { MOST_WORDS } {
                        break;
                    }
                }
                _ => break,
            }
        }
        if found.from.is_none() {
            return Figures::default();
        }
        found
    }

    /// The bracket that closes at `close`, and the figure in it that is a share.
    fn bracket_before(&self, close: usize, free: usize) -> Option<(usize, Option<Figure>)> {
        let open = (free..close).rev().take(12).find(|at| self.item(*at) == Some(Item::Open))?;
        let changes =
            (open..close).any(|at| matches!(self.item(at), Some(Item::Change | Item::Plan | Item::Level { .. })));
        let figure = (open..close).find_map(|at| match self.item(at) {
            Some(Item::Figure(figure @ (Figure::Percent { .. } | Figure::Achieved(_)))) if !changes => Some(figure),
            _ => None,
        });
        Some((open, figure))
    }

    /// Whether the figure at `at` counts who is rated, and not years, points or certificates.
    fn counts(&self, at: usize, level: usize) -> bool {
        let percent = matches!(self.item(at), Some(Item::Figure(Figure::Percent { .. } | Figure::Achieved(_))));
        if at > 0 && matches!(self.item(at - 1), Some(Item::Change | Item::Plan)) {
            return false;
        }
        match self.item(at + 1) {
            _ if at + 1 == level => true,
            Some(Item::Unit(_) | Item::Quote | Item::Open | Item::Within | Item::Upwards | Item::Rest) => true,
            Some(Item::Colon) => true,
            Some(Item::Of | Item::Passive | Item::Share | Item::Rated) => percent,
            // "trở lên các tổ chức": the noun follows the article.
            Some(Item::Word) => percent && matches!(self.item(at + 2), Some(Item::Unit(_))),
            _ => false,
        }
    }

    /// The place of "trở lên" right behind a level.
    fn upwards(&self, from: usize, end: usize) -> Option<usize> {
        let at = (from..end).take(2).find(|at| self.item(*at) != Some(Item::Quote))?;
        (self.item(at) == Some(Item::Upwards)).then_some(at)
    }

    /// The figures that follow a level, up to the token `stop`; `leads` where others stand before it.
    fn behind(&self, from: usize, stop: usize, leads: bool) -> Figures {
        let mut found = Figures::default();
        let mut at = from;
        let mut introduced = false;
        let mut fillers = 0;
        let mut comma = false;
        while at < stop {
            let token = &self.tokens[at];
            match token.item {
                Item::Quote | Item::Mark => {}
                Item::Upwards => {
                    if found.to + 1 == at && found.from.is_some() {
                        found.bound = Some(Bound::AtLeast);
                        found.to = at;
                    } else {
                        break;
                    }
                }
                Item::Open => {
                    let Some(close) = (at..stop).find(|at| self.item(*at) == Some(Item::Close)) else { break };
                    self.bracket(at, close, &mut found);
                    at = close;
                }
                Item::Comma => comma = true,
                Item::Share => introduced = true,
                Item::Colon => introduced = true,
                Item::Column => {
                    self.columns(at, stop, &mut found);
                    break;
                }
                Item::Bound(_) if matches!(self.item(at + 1), Some(Item::Figure(_))) => {}
                Item::Figure(figure) => {
                    if !self.follows(at, stop, leads, introduced, comma, &found) || !found.add(figure) {
                        break;
                    }
                    if let Some(Item::Bound(bound)) = at.checked_sub(1).and_then(|at| self.item(at)) {
                        found.bound = Some(bound);
                    }
                    found.from = found.from.or(Some(at));
                    found.to = at;
                    introduced = false;
                    comma = false;
                    if let Some(Item::Unit(class)) = self.item(at + 1) {
                        if at + 1 < stop {
                            let unit = &self.tokens[at + 1];
                            found.unit = found.unit.or(Some((Span::new(unit.start, unit.end), class)));
                            found.to = at + 1;
                            at += 1;
                        }
                    }
                }
                // "bình quân hằng năm đạt 96,8%".
                Item::Word if found.is_empty() && fillers < 6 => fillers += 1,
                _ => break,
            }
            at += 1;
        }
        found
    }

    /// Whether the figure at `at`, behind a level, is that level's.
    fn follows(&self, at: usize, stop: usize, leads: bool, introduced: bool, comma: bool, found: &Figures) -> bool {
        let next = self.item(at + 1).filter(|_| at + 1 < stop);
        let percent = matches!(self.item(at), Some(Item::Figure(Figure::Percent { .. })));
        if at > 0 && matches!(self.item(at - 1), Some(Item::Change | Item::Plan)) {
            return false;
        }
        let ends = !matches!(next, Some(Item::Word | Item::Passive | Item::Rated | Item::Award));
        if leads {
            return introduced && percent && ends;
        }
        // A count of another kind: "nhiều năm", "5 năm liền", "90 điểm".
        if !percent && !ends {
            return false;
        }
        if comma && !introduced {
            // "38 chi bộ, 17,76%"; but a count behind a comma begins what comes next.
            return percent
                && !found.is_empty()
                && found.share.percent.is_none()
                && !matches!(next, Some(Item::Unit(_)));
        }
        let close = (0..at)
            .rev()
            .take_while(|before| !matches!(self.item(*before), Some(Item::Level { .. })))
            .all(|before| !matches!(self.item(before), Some(Item::Word)) || introduced || !found.is_empty() || percent);
        // "còn phải có 100% công đoàn bộ phận": a share of others, which nothing introduces.
        let others = percent && !introduced && matches!(next, Some(Item::Unit(_))) && !close_by(self, at);
        close && !others
    }

    /// The figures in brackets behind a level: "(chiếm 62,62%)", "(05 chi bộ)".
    fn bracket(&self, open: usize, close: usize, found: &mut Figures) {
        let mut named = false;
        for at in open + 1..close {
            match self.item(at) {
                Some(Item::Change | Item::Plan | Item::Level { .. } | Item::Within) => return,
                // "(có 15 đảng bộ và 29 chi bộ)" splits the count before it.
                Some(Item::Word) => named = true,
                Some(Item::Figure(figure)) => {
                    let percent = matches!(figure, Figure::Percent { .. });
                    if named && !percent || !percent && matches!(self.item(at + 1), Some(Item::Word)) {
                        return;
                    }
                    if found.add(figure) {
                        found.from = found.from.or(Some(at));
                        found.to = close;
                        if let Some(Item::Bound(bound)) = self.item(at - 1) {
                            found.bound = found.bound.or(Some(bound));
                        }
                        if let (Some(Item::Unit(class)), None) = (self.item(at + 1), found.unit) {
                            let unit = &self.tokens[at + 1];
                            found.unit = Some((Span::new(unit.start, unit.end), class));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The figures in the columns of a line.
    fn columns(&self, from: usize, stop: usize, found: &mut Figures) {
        for at in from..stop {
            match self.item(at) {
                Some(Item::Figure(Figure::Decimal(value))) if found.share.percent.is_none() => {
                    found.share.percent = Some(value);
                }
                Some(Item::Figure(figure)) => {
                    found.add(figure);
                }
                Some(Item::Column | Item::Unit(_) | Item::Mark) => continue,
                _ => return,
            }
            found.from = found.from.or(Some(at));
            found.to = at;
        }
    }

    /// Whether the tokens from `from` to the level at `level` name a base: "số đảng viên", "so với tổng số chi bộ đạt".
    fn is_base(&self, from: usize, level: usize) -> bool {
        self.item(from) == Some(Item::Of)
            && (from..level).any(|at| matches!(self.item(at), Some(Item::Unit(_))))
            && (from..level).all(|at| {
                matches!(
                    self.item(at),
                    Some(
                        Item::Of
                            | Item::Unit(_)
                            | Item::Passive
                            | Item::Rated
                            | Item::Quote
                            | Item::Share
                            | Item::Comma
                    )
                )
            })
    }

    /// Enters the drafts of the levels from `first` to `last`, which share their figures.
    #[allow(clippy::too_many_arguments)]
    fn push(
        &mut self,
        first: usize,
        last: usize,
        figures: Figures,
        or_better: Option<usize>,
        leads: bool,
        trail: Figures,
        child: bool,
        base: bool,
        clause_start: usize,
    ) {
        let subject = self.subject(clause_start, first);
        let lead = figures.unit.filter(|(unit, _)| leads && unit.start() < self.tokens[first].start);
        for at in first..=last {
            let token = self.tokens[at];
            let Item::Level { level, strength } = token.item else { continue };
            let phrase = Span::new(token.start, token.end);
            let begin = if at == first && leads {
                figures.from.map_or(phrase.start(), |at| self.tokens[at].start)
            } else {
                phrase.start()
            };
            let mut end = phrase.end();
            if at == last {
                if let Some(at) = or_better {
                    end = self.tokens[at].end;
                }
                if trail.from.is_some() {
                    end = end.max(self.tokens[trail.to].end);
                }
            }
            let own = self.drafts.len();
            let rest = (clause_start..first).any(|at| self.item(at) == Some(Item::Rest));
            let draft = Draft {
                level,
                strength,
                token: at,
                phrase,
                span: Span::new(begin, end),
                or_better: or_better.is_some() && at == last,
                share: figures.share,
                bound: figures.bound,
                unit: lead.or(subject).or(figures.unit),
                figured: !figures.is_empty() || rest,
                shared: at > first,
                child: child || figures.within,
                base: base.then_some(own + 1 + (last - at)).filter(|_| at == last),
                clause: self.clause,
                ..self.blank
            };
            self.drafts.push(draft);
        }
    }

    /// Who a level without a figure is said of: the nearest unit before it that does not rate and is no part of a title.
    fn subject(&self, start: usize, level: usize) -> Option<(Span, UnitClass)> {
        let mut spare = None;
        for at in (start..level).rev() {
            let token = &self.tokens[at];
            match token.item {
                Item::Level { .. } => return spare,
                // What stands before a colon heads a list, whose members may have words of their own.
                Item::Colon => return spare,
                Item::Unit(class) => {
                    let unit = Some((Span::new(token.start, token.end), class));
                    let before = at.checked_sub(1).and_then(|at| self.item(at));
                    if before == Some(Item::Passive) && at > start {
                        continue;
                    }
                    // "chi bộ có đảng viên bị kỷ luật": the first is rated.
                    let having = Word::read(self.words(&self.tokens[at.saturating_sub(1)]))
                        .is_some_and(|word| word.syllable == CO);
                    if let (true, Some(Item::Unit(class))) = (having, at.checked_sub(2).and_then(|at| self.item(at))) {
                        let owner = &self.tokens[at - 2];
                        return Some((Span::new(owner.start, owner.end), class));
                    }
                    // "Trung đoàn đạt đơn vị vững mạnh toàn diện".
                    if at + 1 == level && before == Some(Item::Share) {
                        spare = unit;
                        continue;
                    }
                    return unit;
                }
                _ => {}
            }
        }
        spare
    }
}

/// Whether a level stands right before the figure at `at`, over marks alone.
fn close_by(reader: &Reader<'_>, at: usize) -> bool {
    (0..at)
        .rev()
        .find(|before| !matches!(reader.item(*before), Some(Item::Quote | Item::Bound(_) | Item::Colon | Item::Mark)))
        .is_some_and(|before| matches!(reader.item(before), Some(Item::Level { .. } | Item::Upwards)))
}

/// Adds the figures behind a level to those before it.
fn merge(figures: &mut Figures, trail: &Figures) {
    let share = &mut figures.share;
    share.count = share.count.or(trail.share.count);
    share.total = share.total.or(trail.share.total);
    share.planned = share.planned.or(trail.share.planned);
    share.percent = share.percent.or(trail.share.percent);
    figures.bound = figures.bound.or(trail.bound);
    figures.unit = figures.unit.or(trail.unit);
    figures.from = figures.from.or(trail.from);
}
