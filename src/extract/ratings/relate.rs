//! How ratings belong together: shares of the one before, and the levels of one evaluation.

use super::draft::Draft;
use super::sentence::Tokens;
use crate::grammar::rating::Item;
use crate::lexicon::conjunction::AND;
use crate::lexicon::level::{Level, Strength};
use crate::lexicon::scale::Scale;
use crate::lexicon::unit::UnitClass;
use crate::rating::{Percent, RatingMention, Share};
use crate::text::Word;

/// Bytes between two ratings of one evaluation at most.
const FARTHEST: usize = 600;

/// What has been found so far, as far as what comes next depends on it.
#[derive(Clone, Debug, Default)]
pub(super) struct Evaluations {
    /// How many ratings have been found.
    count: usize,
    /// The number of the evaluation that the last one belongs to.
    evaluation: usize,
    /// The last rating that others may be a share of.
    whole: Option<Whole>,
    pub(super) sums: Sums,
    class: Option<UnitClass>,
    /// The scale of the last rating.
    scale: Option<Scale>,
    end: usize,
    /// Whether the sentence that is being read begins with "trong đó".
    continues: bool,
}

/// A rating that others may be a share of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    pub(super) number: usize,
    pub(super) level: Level,
    pub(super) or_better: bool,
    pub(super) count: Option<u32>,
    pub(super) total: Option<u32>,
    /// Whether it has a figure at all.
    figured: bool,
    /// What its parts come to so far.
    parts: u32,
    clause: usize,
    /// Where its statement ends, and whether its sentence is still being read.
    end: usize,
    here: bool,
}

/// What the levels of an evaluation come to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    pub(super) count: u32,
    pub(super) total: Option<u32>,
    pub(super) percent: f64,
    pub(super) excellent: Option<Share>,
    pub(super) good: Option<Share>,
    /// The levels that have been named, by their bits.
    levels: u32,
    /// The lowest level that a statement took in with all better ones.
    better_than: Option<u8>,
}

impl Evaluations {
    /// The number of the last rating, from zero.
    pub(super) fn number(&self) -> usize {
        self.count - 1
    }

    pub(super) fn whole(&self) -> Option<Whole> {
        self.whole
    }

    /// Begins a sentence.
    pub(super) fn begin(&mut self, tokens: &Tokens) {
        self.continues =
            tokens.iter().find(|token| token.item != Item::Mark).is_some_and(|token| token.item == Item::Within);
        if let Some(whole) = &mut self.whole {
            whole.here = false;
        }
    }

    /// Enters a rating: which it is a share of, and which evaluation it belongs to.
    /// `based`: shares before it are of it.
    pub(super) fn enter(&mut self, text: &str, mention: &mut RatingMention<'_>, draft: &Draft, based: bool) {
        self.count += 1;
        let parent = self.whole.filter(|whole| {
            let same = || mention.class.is_none() || self.class.is_none() || alike(mention.class, self.class);
            let level = mention.statement.level;
            // "giữ vững danh hiệu Đảng bộ trong sạch, vững mạnh, trong đó 50% chi bộ trong sạch, vững mạnh": one body has no parts.
            let counted = || level != whole.level || whole.figured || mention.statement.share.is_empty();
            // "100% cá nhân hoàn thành nhiệm vụ, trong đó 70% cá nhân đạt danh hiệu “Lao động tiên tiến”".
            let titled = || {
                let person = |class: Option<UnitClass>| class.is_some_and(UnitClass::is_person);
                whole.figured
                    && is_title(level)
                    && !is_title(whole.level)
                    && person(mention.class)
                    && person(self.class)
            };
            let unlike = || {
                draft.told
                    && (is_unlike(level, whole.level) || titled())
                    && !is_all(mention.statement.share)
                    && same()
                    && counted()
            };
            let part = is_part(level, whole) || unlike();
            draft.child && !based && part && self.follows(whole, draft)
        });
        mention.within = parent.map(|whole| whole.number);
        let listed = self.is_listed(text, draft);
        self.place(mention, listed);
        if !draft.child {
            self.whole = Some(Whole {
                number: self.count - 1,
                level: mention.statement.level,
                or_better: mention.statement.or_better,
                count: mention.statement.share.count,
                total: mention.statement.share.total,
                figured: !mention.statement.share.is_empty(),
                parts: 0,
                clause: draft.clause,
                end: mention.span.end(),
                here: true,
            });
        }
        self.end = mention.span.end();
    }

    /// Whether a clause of shares follows the clause of its whole directly.
    fn follows(&self, whole: &Whole, draft: &Draft) -> bool {
        if whole.here {
            return draft.clause <= whole.clause + 2;
        }
        // "Trong đó: …" as a sentence of its own.
        self.continues && draft.phrase.start() < whole.end + FARTHEST
    }

    /// Whether a common word only goes on with a list: "Tốt: 12; Khá: 2". Nothing but marks stands between it and the last rating.
    fn is_listed(&self, text: &str, draft: &Draft) -> bool {
        let common = matches!(draft.strength, Strength::Faint | Strength::Weak);
        let between = text.get(self.end..draft.span.start()).filter(|_| common && self.count > 1);
        between.is_some_and(|between| {
            let words = between.trim_matches(|c: char| !c.is_alphanumeric());
            words.is_empty()
                || Word::read(words).is_some_and(|word| word.len() == words.len() && AND.contains(&word.syllable))
        })
    }

    /// Finds the evaluation of a rating: the last one, unless who is rated or the scale changes, or a level comes again.
    /// `listed`: the scale alone tells nothing.
    fn place(&mut self, mention: &mut RatingMention<'_>, listed: bool) {
        let level = 1u32 << (mention.statement.level as u32 % 32);
        let other = mention.class.is_some() && self.class.is_some() && !alike(mention.class, self.class);
        // Levels that stand on several scales, as "yếu kém" does, go on with the one that is spoken of.
        let scaled = |scale: Scale| scale.levels().contains(&mention.statement.level);
        let strange = !listed && mention.within.is_none() && self.scale.is_some_and(|scale| !scaled(scale));
        let far = mention.span.start() > self.end + FARTHEST;
        let again = mention.within.is_none() && self.sums.levels & level != 0;
        if self.count == 1 || other || strange || far || again {
            self.scale = Some(mention.statement.level.scale());
            if self.count > 1 {
                self.evaluation += 1;
            }
            self.sums = Sums::default();
        }
        self.sums.levels |= level;
        self.class = mention.class.or(self.class);
        mention.evaluation = self.evaluation;
    }

    /// Adds a share of the last whole, and tells whether the shares come to more than it.
    pub(super) fn add_part(&mut self, count: Option<u32>) -> bool {
        let Some(whole) = &mut self.whole else { return false };
        whole.parts = whole.parts.saturating_add(count.unwrap_or(0));
        count.is_some() && whole.count.is_some_and(|all| whole.parts > all)
    }

    /// Whether a level has been counted already, by a statement of it "or better".
    pub(super) fn is_counted(&self, level: Level) -> bool {
        self.sums.better_than.zip(level.standing()).is_some_and(|(lowest, level)| level >= lowest)
    }

    /// Adds a rating that is no share of another to what its evaluation comes to.
    pub(super) fn sum(&mut self, share: Share, level: Level, or_better: bool) {
        self.sums.count = self.sums.count.saturating_add(share.count.unwrap_or(0));
        self.sums.total = self.sums.total.or(share.total);
        self.sums.percent += share.percent.map_or(0.0, Percent::value);
        match level {
            _ if or_better => self.sums.better_than = level.standing(),
            Level::HoanThanhXuatSacNhiemVu => self.sums.excellent = Some(share),
            Level::HoanThanhTotNhiemVu => self.sums.good = Some(share),
            _ => {}
        }
    }
}

/// Whether two classes are counted together: a person may be called what he is or "đồng chí".
fn alike(a: Option<UnitClass>, b: Option<UnitClass>) -> bool {
    let both = |is: fn(UnitClass) -> bool| a.zip(b).is_some_and(|(a, b)| is(a) && is(b));
    a == b || both(UnitClass::is_person) || both(UnitClass::is_body)
}

/// Whether some of whom one level is said may have the other all the same: those of a scale that ranks it nowhere, and those who
/// have the same one alone, or have held it for years.
fn is_unlike(level: Level, whole: Level) -> bool {
    let ranked = |scale: &Scale| scale.levels().contains(&level) && scale.levels().contains(&whole);
    level == whole || !is_title(level) && !is_title(whole) && !Scale::ALL.iter().any(ranked)
}

fn is_title(level: Level) -> bool {
    level.scale() == Scale::DanhHieu
}

/// Whether a share is of all, of whom it tells no part.
fn is_all(share: Share) -> bool {
    share.percent.is_some_and(|percent| percent == Percent::new(100, 0))
}

/// Whether a level is among those that a whole takes in: a better one, or its own where better ones are meant too.
fn is_part(level: Level, whole: &Whole) -> bool {
    match (level.standing(), whole.level.standing()) {
        (Some(part), Some(of)) => part > of || part == of && whole.or_better,
        _ => false,
    }
}
