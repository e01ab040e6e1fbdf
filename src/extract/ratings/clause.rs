//! A clause and its levels: which share their figures, and on which side the figures stand.

use super::draft::{Draft, Drafts, Figures};
use super::sentence::{Sentence, Tokens};
use super::who::is_counted;
use crate::grammar::figure::Figure;
use crate::grammar::rating::{Item, Token};
use crate::grammar::word::syllables;
use crate::lexicon::level::{Level, Strength};
use crate::rating::Bound;
use crate::text::{Span, Syllable, Word};

/// Reads the clauses of a sentence into drafts.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a Tokens,
    drafts: &'a mut Drafts,
    clause: usize,
    /// Whether a colon stands in the sentence: few lists have a lead.
    pub(super) leads: bool,
}

/// Levels that share their figures, with what belongs to them.
struct Group {
    /// The tokens of the first and the last level.
    first: usize,
    last: usize,
    /// The figures on both sides, and those behind alone.
    figures: Figures,
    trail: Figures,
    /// Whether figures stand before the first level.
    leads: bool,
    /// The token of "trở lên".
    upwards: Option<usize>,
    /// Whether the next level is what the percentage is of.
    based: bool,
    child: bool,
    told: bool,
    /// The token that the clause begins at.
    clause: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, tokens: &'a Tokens, drafts: &'a mut Drafts) -> Self {
        let leads = tokens.iter().any(|token| matches!(token.item, Item::Colon));
        Reader { text, tokens, drafts, clause: 0, leads }
    }

    pub(super) fn sentence(&self) -> Sentence<'a> {
        Sentence { text: self.text, tokens: self.tokens }
    }

    pub(super) fn item(&self, at: usize) -> Option<Item> {
        self.sentence().item(at)
    }

    pub(super) fn words(&self, token: &Token) -> &'a str {
        &self.text[token.start..token.end]
    }

    /// Whether the token at `at` begins with one of these words.
    pub(super) fn is_one(&self, at: usize, words: &[Syllable]) -> bool {
        self.sentence().is_one(at, words)
    }

    pub(super) fn span(&self, at: usize) -> Span {
        Span::new(self.tokens[at].start, self.tokens[at].end)
    }

    pub(super) fn is_level(&self, at: usize) -> bool {
        matches!(self.item(at), Some(Item::Level { .. }))
    }

    /// Whether a level stands among the tokens from `start` to `end`.
    pub(super) fn has_level(&self, start: usize, end: usize) -> bool {
        (start..end).any(|at| self.is_level(at))
    }

    /// Whether somebody is counted among the tokens from `start` to `end`.
    pub(super) fn has_count(&self, start: usize, end: usize) -> bool {
        (start + 1..end)
            .any(|at| matches!((self.item(at - 1), self.item(at)), (Some(Item::Figure(_)), Some(Item::Unit(_)))))
    }

    /// The end of the bracket that opens at `open`, if a level stands in it.
    pub(super) fn level_in_bracket(&self, open: usize) -> Option<usize> {
        const LONGEST: usize = 48;
        let close =
            (open + 1..self.tokens.len()).take(LONGEST).find(|at| matches!(self.item(*at), Some(Item::Close)))?;
        self.has_level(open, close).then_some(close)
    }

    /// Whether "trong đó" at `at` opens a bracket without a level: "65 đồng chí (trong đó 12 nữ) hoàn thành …".
    pub(super) fn is_bracketed(&self, at: usize) -> bool {
        let opens = at > 0 && matches!(self.item(at - 1), Some(Item::Open));
        opens && self.level_in_bracket(at - 1).is_none()
    }

    /// Whether the bracket that opens at `open` only says what a grade is called: "xếp loại A (hoàn thành xuất sắc nhiệm vụ)".
    pub(super) fn glosses_grade(&self, open: usize) -> bool {
        let grade = || Word::read(self.words(&self.tokens[open - 1]));
        open > 1
            && matches!(self.item(open - 2), Some(Item::Rated))
            && grade().is_some_and(|word| word.letters() == 1 && word.capital())
            && self.is_level(open + 1)
    }

    /// Whether the bracket that opens at `open` says what a share is of: "(20% so với số chi bộ hoàn thành tốt nhiệm vụ)".
    pub(super) fn base_in_bracket(&self, open: usize) -> bool {
        let figure = (open + 1..open + 4).find(|at| matches!(self.item(*at), Some(Item::Figure(_))));
        let level = (open + 1..self.tokens.len()).find(|at| self.is_level(*at));
        figure.zip(level).is_some_and(|(figure, level)| self.is_base(figure + 1, level))
    }

    /// Whether the tokens before `at` are a figure: "17% trong số này".
    pub(super) fn follows_figure(&self, at: usize) -> bool {
        at > 0 && matches!(self.item(at - 1), Some(Item::Figure(_)))
    }

    /// Whether the token at `at` ends a condition, and what follows from it is a rating: "thì được xếp loại", "thì xét tặng".
    pub(super) fn ends_condition(&self, at: usize) -> bool {
        matches!(self.item(at), Some(Item::Word))
            && matches!(self.item(at + 1), Some(Item::Passive | Item::Rated | Item::Award))
            && self.is_one(at, syllables!("thì"))
    }

    /// Whether a semicolon at `at` only parts a count from its share: "09 người; tỷ lệ: 19,6%".
    pub(super) fn goes_on(&self, at: usize) -> bool {
        let colon = usize::from(matches!(self.item(at + 2), Some(Item::Colon)));
        self.words(&self.tokens[at]) == ";"
            && matches!(self.item(at + 1), Some(Item::Share))
            && matches!(self.item(at + 2 + colon), Some(Item::Figure(Figure::Percent { .. })))
            && matches!(self.item(at + 3 + colon), None | Some(Item::Stop))
    }

    /// Whether nothing stands between "trong đó" and a mark: "trong đó:" goes on behind it.
    pub(super) fn is_empty_clause(&self, start: usize) -> bool {
        start >= 2 && matches!(self.item(start - 2), Some(Item::Within))
    }

    /// Reads the clause of the tokens from `start` to `end`.
    pub(super) fn clause(&mut self, start: usize, end: usize, child: bool, told: bool) {
        let levels = |reader: &Self, from: usize| (from..end).find(|at| reader.is_level(*at));
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
            let upwards = self.upwards(last + 1, end);
            let from = (upwards.map_or(last, |at| at) + 1).max(free);
            let stop = next.unwrap_or(end);
            let mut lead = self.before(free, level);
            let mut trail = Figures::default();
            if behind {
                trail = self.behind(from, stop, None);
                // "và 5/28 đảng viên HTXSNV (17,86%)": a share behind the level completes a count before it.
                let parted = (lead.to..level).any(|at| matches!(self.item(at), Some(Item::Comma)));
                let completes = trail.share.count.is_none() && lead.share.count.is_some() && !parted;
                if !trail.is_empty() && !completes {
                    lead = Figures::default();
                }
            }
            let leads = !lead.is_empty();
            if leads || !behind {
                trail = self.behind(from, stop, Some(&lead).filter(|_| leads));
            }
            let mut figures = lead;
            figures.merge(&trail);
            free = if trail.from.is_some() { trail.to + 1 } else { from };
            let mut based = next.is_some_and(|next| (trail.from.is_some() || leads) && self.is_base(free, next));
            // "hoàn thành xuất sắc nhiệm vụ so với số chi bộ hoàn thành tốt nhiệm vụ là 19,8%": the share follows its base.
            let compared = next.filter(|next| figures.is_empty() && self.compares(from, *next));
            if let Some(base) = compared {
                let share = self.behind(base + 1, levels(self, base + 1).unwrap_or(end), None);
                if share.from.is_some() {
                    figures.merge(&share);
                    free = share.to + 1;
                    based = true;
                }
            }
            // "tỷ lệ cá nhân được công nhận A, nhưng không quá 15% tổng số cá nhân đạt B": the cap is that of the first.
            if let Some((cap, base)) = next.and_then(|next| Some((self.cap(from, next)?, next))) {
                if let Some(Item::Figure(figure)) = self.item(cap).filter(|_| figures.is_empty()) {
                    trail = Figures { bound: Some(Bound::AtMost), from: Some(cap - 1), to: cap, ..Figures::default() };
                    trail.add(figure);
                    figures.merge(&trail);
                    free = cap + 1;
                    based = self.is_base(free, base);
                }
            }
            self.push(&Group { first: level, last, figures, trail, leads, upwards, based, child, told, clause: start });
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
        let parted = (lead.to..first).any(|at| matches!(self.item(at), Some(Item::Comma)));
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

    /// The place of "trở lên" right behind a level.
    fn upwards(&self, from: usize, end: usize) -> Option<usize> {
        let mut at = (from..end).take(4).find(|at| !matches!(self.item(*at), Some(Item::Quote)))?;
        // "hoàn thành tốt nhiệm vụ được giao trở lên".
        if matches!(self.item(at), Some(Item::Passive)) && matches!(self.item(at + 1), Some(Item::Word)) && at + 2 < end
        {
            at += 2;
        }
        (matches!(self.item(at), Some(Item::Upwards))).then_some(at)
    }

    /// Whether the tokens from `from` to the level at `level` name a base: "số đảng viên", "so với tổng số chi bộ đạt".
    fn is_base(&self, from: usize, level: usize) -> bool {
        // "không quá 20% trong tổng số đơn vị được xếp loại".
        let from = from + usize::from(self.is_one(from, syllables!("trong trên")));
        matches!(self.item(from), Some(Item::Of))
            && (from..level).any(|at| matches!(self.item(at), Some(Item::Unit(_))))
            && (from..level).all(|at| match self.item(at) {
                Some(
                    Item::Of | Item::Unit(_) | Item::Passive | Item::Rated | Item::Quote | Item::Share | Item::Comma,
                ) => true,
                // "được xếp loại ở mức".
                Some(Item::Word) => self.is_one(at, syllables!("ở")),
                _ => false,
            })
    }

    /// The percentage that caps what stands before the token `from`, of those who have the level at `level`.
    fn cap(&self, from: usize, level: usize) -> Option<usize> {
        (from + 1..level).find(|at| {
            matches!(self.item(*at), Some(Item::Figure(Figure::Percent { .. })))
                && matches!(self.item(at - 1), Some(Item::Bound(Bound::AtMost)))
                && self.is_base(at + 1, level)
        })
    }

    /// Whether the tokens from `from` to the level at `level` say that what stands before is compared with those who have it.
    fn compares(&self, from: usize, level: usize) -> bool {
        self.is_one(from, syllables!("so")) && self.is_base(from, level)
    }

    /// Enters the drafts of levels that share their figures.
    fn push(&mut self, group: &Group) {
        let Group { first, last, figures, trail, leads, .. } = *group;
        let subject = self.subject(group.clause, first, !figures.is_empty());
        let lead = figures.unit.filter(|(unit, _)| leads && unit.start() < self.tokens[first].start);
        // "còn lại" and an article stand for figures.
        let rest = (group.clause..first).any(|at| matches!(self.item(at), Some(Item::Rest)) || self.is_article(at));
        // Who is counted behind a level is rated, rather than who was counted before it for another reason.
        let counted = subject.is_some_and(|(unit, _)| is_counted(self.text, self.tokens, unit.start()));
        // "Đối với ủy ban kiểm tra, hoàn thành xuất sắc nhiệm vụ 11 tập thể".
        let parted = first > group.clause && matches!(self.item(first - 1), Some(Item::Comma));
        let given = trail.unit.filter(|_| trail.given || counted || parted);
        // "11 tập thể lao động xuất sắc": the title is what is counted.
        let subject = subject.filter(|_| !self.is_counted_title(first));
        let unit = lead.or(given).or(subject).or(figures.unit);
        let levels = (first..=last).filter(|at| self.is_level(*at)).count();
        let mut nth = 0;
        for at in first..=last {
            let Some(Item::Level { level, strength }) = self.item(at) else { continue };
            let own = self.distributed(group.clause, first, levels, nth);
            nth += 1;
            let Figures { share, bound, from, .. } = own.unwrap_or(figures);
            let unit = own.map_or(unit, |own| own.unit);
            let phrase = self.span(at);
            let mut begin = phrase.start();
            if at == first {
                let figured = from.filter(|_| leads).map_or(begin, |at| self.tokens[at].start);
                let named = unit.filter(|(unit, _)| self.reaches(unit.start(), first)).map(|(unit, _)| unit.start());
                begin = figured.min(named.unwrap_or(begin));
            }
            let mut end = phrase.end();
            if at == last {
                let behind = [group.upwards, trail.from.map(|_| trail.to)];
                end = behind.into_iter().flatten().fold(end, |end, at| end.max(self.tokens[at].end));
            }
            // A quotation that opens inside the statement closes inside it.
            let opens = begin < phrase.start() && at > 0 && matches!(self.item(at - 1), Some(Item::Quote));
            if opens && end == phrase.end() && matches!(self.item(at + 1), Some(Item::Quote)) {
                end = self.tokens[at + 1].end;
            }
            let number = self.drafts.len();
            self.drafts.push(Draft {
                level,
                strength,
                token: at,
                phrase,
                span: Span::new(begin, end),
                or_better: group.upwards.is_some() && at == last,
                share,
                bound,
                unit,
                figured: !figures.is_empty() || rest,
                shared: at > first && own.is_none(),
                child: group.child || figures.within,
                told: group.told || figures.within,
                base: (group.based && at == last).then_some(number + 1),
                clause: self.clause,
            });
        }
    }

    /// Whether a count stands right before the title at `level`, or a share before the title of a family or a village.
    fn is_counted_title(&self, level: usize) -> bool {
        let before = (0..level).rev().find(|at| !matches!(self.item(*at), Some(Item::Quote)));
        let Some(Item::Level { level, strength: Strength::Title }) = self.item(level) else { return false };
        match before.and_then(|at| self.item(at)) {
            Some(Item::Figure(Figure::Count(_) | Figure::Fraction(..))) => true,
            Some(Item::Figure(Figure::Percent { .. })) => level == Level::VanHoa,
            _ => false,
        }
    }

    /// The count and the noun of the title that is the `nth` of as many as there are counts before the first: "14 tập thể và
    /// 36 cá nhân đạt danh hiệu “Tập thể lao động tiên tiến”, “Lao động tiên tiến”".
    fn distributed(&self, clause: usize, first: usize, levels: usize, nth: usize) -> Option<Figures> {
        let leads = |at: &usize| {
            matches!(
                self.item(*at),
                Some(Item::Quote | Item::Rated | Item::Share | Item::Passive | Item::Award | Item::Word)
            )
        };
        let title = matches!(self.item(first), Some(Item::Level { strength: Strength::Title, .. }));
        let mut unit = (clause..first).rev().find(|at| !leads(at)).filter(|_| title && levels > 1)?;
        let mut found = None;
        for pair in (0..levels).rev() {
            let Some(Item::Unit(class)) = self.item(unit) else { return None };
            let Some(Item::Figure(figure @ (Figure::Count(_) | Figure::Fraction(..)))) =
                unit.checked_sub(1).and_then(|at| self.item(at))
            else {
                return None;
            };
            if pair == nth {
                let mut own =
                    Figures { unit: Some((self.span(unit), class)), from: Some(unit - 1), ..Figures::default() };
                own.add(figure);
                let before = unit.checked_sub(2).filter(|before| *before >= clause);
                if let Some(Item::Bound(bound)) = before.and_then(|before| self.item(before)) {
                    own.bound = Some(bound);
                    own.from = Some(unit - 2);
                }
                found = Some(own);
            }
            let joined = unit > clause + 2 && matches!(self.item(unit - 2), Some(Item::And | Item::Comma));
            match (joined, pair) {
                (true, 1..) => unit -= 3,
                // As many counts as titles, no more and no fewer.
                (false, 0) => {}
                _ => return None,
            }
        }
        found
    }

    /// Whether a unit at the byte `start` is the subject of the level at `level`: only who rates, and how, stands between.
    fn reaches(&self, start: usize, level: usize) -> bool {
        const FARTHEST: usize = 16;
        (0..level).rev().take(FARTHEST).find_map(|at| match self.item(at)? {
            _ if self.tokens[at].start <= start => Some(true),
            Item::Word if self.words(&self.tokens[at]).starts_with(|c: char| c.is_ascii_digit()) => Some(false),
            Item::Unit(_)
            | Item::Passive
            | Item::Rated
            | Item::Share
            | Item::Quote
            | Item::Word
            | Item::Rest
            | Item::Of => None,
            Item::Figure(_) | Item::Open | Item::Close | Item::Bound(_) if self.tokens[at].start > start => None,
            _ => Some(false),
        }) == Some(true)
    }
}
