//! The figures that flow into a level from the left: "71/75 tập thể (94,67%) xếp loại “…”".

use super::clause::Reader;
use super::draft::Figures;
use super::sentence::Tokens;
use crate::grammar::figure::Figure;
use crate::grammar::rating::Item;
use crate::grammar::word::syllables;
use crate::lexicon::counted::ORDINALS;
use crate::lexicon::year::RATED;
use crate::rating::Bound;
use crate::text::{Word, words};

/// Words between a figure and its level at most, and where "xếp loại" or the like stands among them.
const MOST_WORDS: usize = 5;
const MOST_RATED: usize = 16;

impl Reader<'_> {
    /// The figures that flow into the level from the left, not before the token `free`.
    pub(super) fn before(&self, free: usize, level: usize) -> Figures {
        let mut found = Figures::default();
        let mut words = 0;
        let mut rated = false;
        // A noun between "xếp loại" and the level: "được xếp loại chi hội vững mạnh".
        let mut titled = false;
        // A share that commas part from both sides: "12 chi bộ, chiếm 15%, hoàn thành …".
        let mut parted = false;
        let mut upwards = false;
        // A comma that ends no share stands between the figure and the level.
        let mut comma = false;
        // Years in a row stand between the figure and the level.
        let mut years = false;
        // "3 đơn vị: Nam Đàn, Quỳ Châu, Vinh được xếp loại".
        let mut at = self.names_lead(free, level).unwrap_or(level);
        while at > free {
            at -= 1;
            let token = &self.tokens[at];
            match token.item {
                // "62 đảng viên 5 năm liền được xếp loại".
                Item::Figure(_) if found.is_empty() && self.is_years(at) => years = true,
                Item::Comma if years => break,
                // "nhà trường có 28 lớp và được công nhận": what is said of those before the count.
                Item::And if found.is_empty() && matches!(self.item(at + 1), Some(Item::Passive)) => break,
                // "Chi bộ có 21 đảng viên, năm nào cũng được xếp loại": who has them is rated.
                Item::Figure(_) if found.is_empty() && comma && self.is_had(at, free) => break,
                // "Đối với 13 đảng bộ huyện, Đảng bộ Công an tỉnh được xếp loại": of those who are counted one is rated.
                Item::Figure(_) if found.is_empty() && comma && found.unit.is_some() && self.is_lead(at, free) => break,
                // "5 hộ gia đình ở 37 xã, thị trấn đạt": places are counted.
                Item::Figure(_) if found.is_empty() && at > free && self.is_one(at - 1, syllables!("ở tại thuộc")) =>
                {
                    found.unit = None;
                    at -= 1;
                }
                Item::Figure(figure) => {
                    let share = parted && found.is_empty();
                    if !share && !self.counts(at, level) || !found.add(figure) {
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
                    if found.from.is_none() || found.unit.is_none() {
                        titled |= found.from.is_none() && !rated && self.follows_rated(at);
                        found.unit = Some((self.span(at), class));
                    }
                }
                Item::Within => found.within = true,
                Item::Upwards => upwards = true,
                Item::Close => match self.bracket_before(at, free) {
                    Some(open) => {
                        self.bracketed(open, at, &mut found);
                        at = open;
                    }
                    None => break,
                },
                Item::Rated => rated = true,
                Item::Open if found.is_empty() && self.glosses_grade(at) => at -= 1,
                Item::Comma if found.is_empty() && (rated && !titled || self.parts_share(at, free)) => {
                    parted = self.parts_share(at, free);
                    comma = !parted;
                }
                Item::Share | Item::Comma if found.share.count.is_none() && self.parts_share_from(at, &found) => {}
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

    /// Whether the figure at `at` counts whom a unit has: "Chi bộ có 21 đảng viên".
    fn is_had(&self, at: usize, free: usize) -> bool {
        at >= free + 2 && self.is_one(at - 1, syllables!("có")) && matches!(self.item(at - 2), Some(Item::Unit(_)))
    }

    /// The colon behind which those are named whom a lead has counted, where they are the subject of the level at `level`.
    pub(super) fn names_lead(&self, free: usize, level: usize) -> Option<usize> {
        if !self.leads {
            return None;
        }
        let colon = free + self.tokens[free..level].iter().rposition(|token| matches!(token.item, Item::Colon))?;
        let named = |at: &usize| matches!(self.item(*at), Some(Item::Word | Item::Unit(_) | Item::Comma | Item::And));
        let end = (colon + 1..level).find(|at| !named(at)).unwrap_or(level);
        let lists = (colon + 1..end).any(|at| matches!(self.item(at), Some(Item::Comma)));
        let told = matches!(self.item(end), Some(Item::Passive | Item::Share | Item::Rated)) || end == level;
        let lead = colon > free && matches!(self.item(colon - 1), Some(Item::Unit(_)));
        // "3 đơn vị: Phòng Quản lý giá, Thanh tra Sở được": names whose nouns are known, where the lead counts them.
        let counted = lead && colon > free + 1 && matches!(self.item(colon - 2), Some(Item::Figure(Figure::Count(_))));
        let known = counted && matches!(self.item(colon + 1), Some(Item::Unit(_)));
        let name = (known || matches!(self.item(colon + 1), Some(Item::Word)))
            && self.words(&self.tokens[colon + 1]).starts_with(char::is_uppercase);
        (lists && told && name && lead).then_some(colon)
    }

    /// Whether the figure at `at` counts those of whom some are spoken of: "Đối với 13 đảng bộ,", "Trong 6 tập thể,".
    fn is_lead(&self, at: usize, free: usize) -> bool {
        let of = at > free && matches!(self.item(at - 1), Some(Item::Of));
        let word = at.checked_sub(1 + usize::from(of)).filter(|word| *word >= free);
        word.is_some_and(|word| self.is_one(word, syllables!("với trong")))
    }

    /// Whether the figure at `at` is that of years in a row: "5 năm liền", "liên tục 3 năm".
    pub(super) fn is_years(&self, at: usize) -> bool {
        let row = || {
            self.is_one(at + 2, syllables!("liền liên")) || at > 0 && self.is_one(at - 1, syllables!("liền tục tiếp"))
        };
        self.is_one(at + 1, syllables!("năm")) && row()
    }

    fn follows_rated(&self, at: usize) -> bool {
        at > 0 && matches!(self.item(at - 1), Some(Item::Rated))
    }

    /// Whether a comma at `at` ends a share of the count before it: ", chiếm 15%,".
    fn parts_share(&self, at: usize, free: usize) -> bool {
        let percent = at >= free + 2 && matches!(self.item(at - 1), Some(Item::Figure(Figure::Percent { .. })));
        percent
            && (free..at - 1).rev().find(|before| !matches!(self.item(*before), Some(Item::Bound(_)))).is_some_and(
                |before| {
                    matches!(self.item(before), Some(Item::Share))
                        && self.is_one(before, syllables!("chiếm tỷ tỉ tương bằng"))
                },
            )
    }

    /// Whether a word or a comma at `at` leads from a count to the share found behind it: "12 chi bộ, chiếm 15%".
    fn parts_share_from(&self, at: usize, found: &Figures) -> bool {
        let Some(from) = found.from.filter(|_| found.share.percent.is_some()) else { return false };
        let said = (at..from).any(|at| matches!(self.item(at), Some(Item::Share)));
        said && from - at <= 3 && at > 0 && matches!(self.item(at - 1), Some(Item::Unit(_) | Item::Share | Item::Comma))
    }

    /// Where the bracket opens that closes at `close`.
    pub(super) fn bracket_before(&self, close: usize, free: usize) -> Option<usize> {
        const LONGEST: usize = 12;
        (free..close).rev().take(LONGEST).find(|at| matches!(self.item(*at), Some(Item::Open)))
    }

    /// Adds the share that a bracket before the level gives: "71/75 tập thể (94,67%) xếp loại".
    fn bracketed(&self, open: usize, close: usize, found: &mut Figures) {
        let changes = |at| matches!(self.item(at), Some(Item::Change | Item::Plan | Item::Level { .. } | Item::Within));
        if (open..close).any(changes) {
            return;
        }
        for at in open + 1..close {
            let Some(Item::Figure(figure)) = self.item(at) else { continue };
            if matches!(figure, Figure::Percent { .. } | Figure::Achieved(_) | Figure::Fraction(..)) {
                found.add(figure);
                if let Some(Item::Bound(bound)) = self.item(at - 1) {
                    found.bound = found.bound.or(Some(bound));
                }
                return;
            }
        }
    }

    /// Whether the figure at `at` counts who is rated, and not years, points or certificates.
    fn counts(&self, at: usize, level: usize) -> bool {
        let share = matches!(
            self.item(at),
            Some(Item::Figure(Figure::Percent { .. } | Figure::Achieved(_) | Figure::Fraction(..)))
        );
        let percent = !matches!(self.item(at), Some(Item::Figure(Figure::Fraction(..)))) && share;
        if self.is_change(at) || !percent && self.is_ordinal(at) || self.is_article(at) || self.is_year(at, level) {
            return false;
        }
        if self.numbers_row(at, level) {
            return false;
        }
        match self.item(at + 1) {
            _ if at + 1 == level => true,
            Some(Item::Unit(_) | Item::Quote | Item::Open | Item::Within | Item::Upwards | Item::Rest) => true,
            Some(Item::Colon) => true,
            // "16% so với tổng số đảng viên hoàn thành tốt nhiệm vụ": what a share of another level is of.
            Some(Item::Of) => percent && !self.is_one(at + 1, syllables!("so")),
            Some(Item::Passive | Item::Share | Item::Rated) => share,
            // "trở lên các tổ chức": the noun follows the article.
            Some(Item::Word) => percent && matches!(self.item(at + 2), Some(Item::Unit(_))),
            _ => false,
        }
    }

    /// Whether the figure at `at` is the number of a row whose cells only blanks part: "2 Chi bộ Công an Hoàn thành tốt nhiệm vụ".
    fn numbers_row(&self, at: usize, level: usize) -> bool {
        let capital = |at: usize| self.words(&self.tokens[at]).starts_with(char::is_uppercase);
        let name = |at: usize| words(self.words(&self.tokens[at])).filter(|(_, word)| word.capital()).count() > 1;
        at == 0
            && level == 2
            && matches!((self.item(0), self.item(1)), (Some(Item::Figure(Figure::Count(_))), Some(Item::Unit(_))))
            && name(1)
            && capital(1)
            && capital(level)
            && matches!(self.item(level + 1), None | Some(Item::Stop))
    }

    /// Whether the figure at `at`, right before the level, is the year that is rated: "2021 hoàn thành tốt nhiệm vụ".
    fn is_year(&self, at: usize, level: usize) -> bool {
        let year = matches!(self.item(at), Some(Item::Figure(Figure::Count(year))) if RATED.contains(&year));
        year && at + 1 == level && !self.words(&self.tokens[at]).contains('.')
    }

    /// Whether "một" at `at` counts nobody: "từ một chi bộ yếu kém", "là một chi bộ vững mạnh".
    pub(super) fn is_article(&self, at: usize) -> bool {
        at > 0
            && matches!(self.item(at), Some(Item::Figure(Figure::Count(1))))
            && self.is_one(at, syllables!("một"))
            && self.is_one(at - 1, syllables!("từ là thành như"))
    }

    /// Whether the figure at `at` is a date's or an ordinal: "năm 2022", "tháng 12/2022".
    pub(super) fn is_ordinal(&self, at: usize) -> bool {
        is_ordinal(self.text, self.tokens, at)
    }

    /// Whether the figure at `at` is how much something changed, or what was planned.
    pub(super) fn is_change(&self, at: usize) -> bool {
        let before = (0..at).rev().find(|at| !matches!(self.item(*at), Some(Item::Bound(_) | Item::Colon)));
        match before.and_then(|at| self.item(at)) {
            Some(Item::Change) => true,
            // "Chỉ tiêu: 95% chi bộ …" states the aim itself.
            Some(Item::Plan) => !matches!(self.item(at + 1), Some(Item::Unit(_))),
            _ => matches!(self.item(at + 1), Some(Item::Plan)),
        }
    }
}

/// Whether the figure at `at` is a date's or an ordinal: "năm 2022", "tháng 12/2022".
pub(super) fn is_ordinal(text: &str, tokens: &Tokens, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|at| tokens.get(at)) else { return false };
    Word::read_before(text, before.end).is_some_and(|(_, word)| ORDINALS.contains(&word.syllable))
}
