//! The figures that follow a level: "HTXSNV 35 (16,28%)", "hoàn thành tốt nhiệm vụ chiếm 10,22%".

use super::clause::Reader;
use super::draft::{Figures, Who};
use crate::grammar::figure::Figure;
use crate::grammar::rating::Item;
use crate::grammar::word::syllables;
use crate::lexicon::denial::NEGATIONS;
use crate::lexicon::kind_name::kind_name;
use crate::lexicon::level::Strength;
use crate::lexicon::unit::UnitClass;
use crate::lexicon::year::RATED;
use crate::rating::Bound;
use crate::text::{Span, Word};

/// Words between a level and its figure at most: "bình quân hằng năm đạt 96,8%".
const MOST_FILLERS: usize = 6;

/// How far the figures behind a level have been read.
#[derive(Clone, Copy, Default)]
struct Progress {
    /// A word or a colon says that a figure follows.
    introduced: bool,
    /// A comma stands since the last figure.
    comma: bool,
    fillers: usize,
}

impl Reader<'_> {
    /// The figures that follow a level, from the token `from` up to `stop`; `lead` are those before the level.
    pub(super) fn behind(&self, from: usize, stop: usize, lead: Option<&Figures>) -> Figures {
        let mut found = Figures::default();
        let mut progress = Progress::default();
        if let Some((unit, class)) = self.given_to(from, stop).filter(|_| lead.is_none()) {
            found.unit = Some((self.span(unit), class));
            found.given = true;
            return found;
        }
        if let Some((unit, to)) = self.listed_behind(from, stop).filter(|_| lead.is_none()) {
            found.unit = Some(unit);
            found.given = true;
            // What stands behind the names has no figures of this level's.
            (found.from, found.to) = (Some(to), to);
            return found;
        }
        let mut at = from;
        if let Some((total, end)) = lead.and_then(|lead| self.out_of(from, stop, lead)) {
            found.share.total = Some(total);
            (found.from, found.to) = (Some(from), end);
            at = end + 1;
        }
        while at < stop {
            match self.tokens[at].item {
                Item::Quote | Item::Mark => {}
                Item::Upwards if found.from.is_some() && found.to + 1 == at => {
                    found.bound = Some(Bound::AtLeast);
                    found.to = at;
                }
                Item::Open => match (at..stop).find(|at| matches!(self.item(*at), Some(Item::Close))) {
                    Some(close) => {
                        self.bracket(at, close, &mut found);
                        at = close;
                    }
                    None if self.base_in_bracket(at) => progress.introduced = true,
                    None => break,
                },
                Item::Comma | Item::Stop => progress.comma = true,
                // "Loại A (hoàn thành tốt nhiệm vụ): 84 người", "xếp loại A (hoàn thành tốt nhiệm vụ) 84 người".
                Item::Close
                    if found.is_empty()
                        && at == from
                        && matches!(self.item(at + 1), Some(Item::Colon | Item::Figure(Figure::Count(_)))) => {}
                // "tăng từ 15,1% lên 19,2%": what it came to.
                Item::Change if found.is_empty() && lead.is_none() => {
                    let Some(end) = self.came_to(at, stop) else { break };
                    progress.introduced = true;
                    at = end;
                }
                // "kế hoạch 80%, thực hiện 85%": what was reached.
                Item::Plan if found.is_empty() && lead.is_none() => {
                    let Some(end) = self.carried_out(at, stop) else { break };
                    progress.introduced = true;
                    at = end;
                }
                // "đối với đảng viên", "Danh hiệu “Chiến sĩ thi đua”: đồng chí …".
                Item::Unit(class)
                    if found.is_empty() && (self.is_regarded(at) || lead.is_none() && self.is_recipient(from, at)) =>
                {
                    found.unit = Some((self.span(at), class));
                    found.given = true;
                    break;
                }
                // "gia đình văn hóa của huyện đạt 93,4%".
                Item::Unit(class) if found.is_empty() && self.is_owner(at, stop) => {
                    // "tỷ lệ hoàn thành tốt nhiệm vụ của tổ chức đảng là 94,8%": they are rated, and no place is.
                    let title = self.is_title(from - 1);
                    let rated =
                        class.is_some_and(|class| class.is_person() || class.is_body() && class != UnitClass::Agency);
                    if lead.is_none() && !title && rated && self.is_one(at - 1, syllables!("của")) {
                        found.unit = found.unit.or(Some((self.span(at), class)));
                    }
                }
                // "luôn đạt trên 97%".
                Item::Praise if found.is_empty() && at + 1 < stop && matches!(self.item(at + 1), Some(Item::Share)) => {
                }
                Item::Share | Item::Colon => progress.introduced = true,
                Item::Column => {
                    self.columns(at, stop, &mut found);
                    break;
                }
                Item::Bound(_) if matches!(self.item(at + 1), Some(Item::Figure(_))) => {}
                // "yếu kém: không có."
                Item::Zero if found.is_empty() && lead.is_none() && !progress.comma => {
                    let Some(end) = self.nothing(at, stop, &mut found) else { break };
                    at = end;
                }
                // "năm 2023 chiếm 85%".
                Item::Figure(Figure::Count(_)) if found.is_empty() && self.is_ordinal(at) => {}
                // "gia đình văn hóa 3 năm liên tục trở lên đạt 77,97%".
                Item::Figure(Figure::Count(_)) if found.is_empty() && self.is_years(at) => {
                    at = self.years_end(at, stop)
                }
                // "từ 78,4% năm 2015 tăng lên 85,9%".
                Item::Figure(_) if found.is_empty() && self.grew_to(at, stop).is_some() => {
                    progress.introduced = true;
                    at = self.grew_to(at, stop).unwrap_or(at);
                }
                // "tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ đạt 13,2;", "83/85 chi hội vững mạnh, đạt tỷ lệ 97,6": the sign is left
                // out.
                Item::Figure(Figure::Decimal(value))
                    if matches!(
                        self.item(at + 1),
                        None | Some(Item::Stop | Item::Comma | Item::Column | Item::Close)
                    ) && found.share.percent.is_none()
                        && lead.is_none_or(|lead| lead.share.percent.is_none())
                        && (at > 0 && self.tells_rate(at - 1)
                            || progress.introduced && found.is_empty() && lead.is_none() && self.is_rate(from)) =>
                {
                    found.share.percent = Some(value);
                    found.from = found.from.or(Some(at));
                    found.to = at;
                    break;
                }
                Item::Figure(figure) => {
                    if !self.follows(at, stop, lead, progress, &found) || !found.add(figure) {
                        break;
                    }
                    if let Some(Item::Bound(bound)) = at.checked_sub(1).and_then(|at| self.item(at)) {
                        found.bound = Some(bound);
                    }
                    found.from = found.from.or(Some(at));
                    found.to = at;
                    progress = Progress { fillers: progress.fillers, ..Progress::default() };
                    if let (Some(Item::Unit(class)), true) = (self.item(at + 1), at + 1 < stop) {
                        found.unit = found.unit.or(Some((self.span(at + 1), class)));
                        found.to = at + 1;
                        at += 1;
                    } else if let (Some(Item::Figure(Figure::Decimal(value))), true) =
                        (self.item(at + 1), at + 1 < stop)
                    {
                        // Columns that only blanks part: "15   18,75".
                        found.share.percent = found.share.percent.or(Some(value));
                        found.to = at + 1;
                        break;
                    }
                }
                // "178/194 đơn vị được xếp loại, đạt 91,75%".
                Item::Passive | Item::Rated if !found.is_empty() && found.share.percent.is_none() => {}
                Item::Word if found.is_empty() && progress.fillers < MOST_FILLERS => {
                    progress.fillers += 1;
                    if !progress.comma && self.tells_count(at) {
                        progress.introduced = true;
                        found.given = self.is_one(at, syllables!("cho với"));
                    }
                }
                _ => break,
            }
            at += 1;
        }
        found
    }

    /// The total that stands right behind a level for the count before it, and its last token: "44 gia đình văn hóa trên tổng số 53
    /// gia đình".
    fn out_of(&self, from: usize, stop: usize, lead: &Figures) -> Option<(u32, usize)> {
        let count = lead.share.count.filter(|_| lead.share.total.is_none() && lead.share.planned.is_none())?;
        let out = (from..stop).find(|at| !matches!(self.item(*at), Some(Item::Quote)))?;
        let of = self.is_one(out, syllables!("trên trong")) && matches!(self.item(out + 1), Some(Item::Of));
        match self.item(out + 2).filter(|_| of && out + 2 < stop)? {
            Item::Figure(Figure::Count(total)) if total >= count => {
                let unit = out + 3 < stop && matches!(self.item(out + 3), Some(Item::Unit(_)));
                Some((total, out + 2 + usize::from(unit)))
            }
            _ => None,
        }
    }

    /// "có 15 đồng chí", "gồm 3 chi bộ", "cho 8 đồng chí", "đối với 12 phòng": a count follows.
    fn tells_count(&self, at: usize) -> bool {
        let regards = self.is_one(at, syllables!("với")) && at > 0 && self.is_one(at - 1, syllables!("đối"));
        (regards || self.is_one(at, syllables!("có gồm còn cho")))
            && matches!(
                self.item(at + 1),
                Some(Item::Figure(Figure::Count(_) | Figure::Range(_) | Figure::Fraction(..)))
            )
    }

    /// The token before the figure that a change led to: "tăng từ 15,1% lên".
    fn came_to(&self, at: usize, stop: usize) -> Option<usize> {
        const LONGEST: usize = 12;
        let end = (at + 2..stop).take(LONGEST).find(|at| {
            let grown = matches!(self.item(*at), Some(Item::Share)) && self.is_one(*at, syllables!("tăng giảm"));
            grown || self.is_one(*at, syllables!("lên xuống còn"))
        })?;
        let end = if self.is_one(end + 1, syllables!("còn tới đến")) { end + 1 } else { end };
        matches!(self.item(end + 1), Some(Item::Figure(_) | Item::Bound(_))).then_some(end)
    }

    /// The token before the figure that a plan at `at` and its own figure led to: "kế hoạch 80%, thực hiện 85%".
    fn carried_out(&self, at: usize, stop: usize) -> Option<usize> {
        const LONGEST: usize = 6;
        let done = |at: &usize| {
            self.is_one(*at, syllables!("thực")) && self.is_one(at + 1, syllables!("hiện"))
                || matches!(self.item(*at), Some(Item::Share)) && self.is_one(*at, syllables!("đạt"))
        };
        let end = (at + 2..stop).take(LONGEST).find(done)?;
        let end = end + usize::from(self.is_one(end, syllables!("thực")));
        let planned = (at + 1..end).any(|at| matches!(self.item(at), Some(Item::Figure(_))));
        let told = |item| matches!(item, Item::Figure(_) | Item::Bound(_) | Item::Colon | Item::Share);
        // "kế hoạch 90%, phấn đấu đạt 95%", "chỉ tiêu 80%, chưa đạt 75%": nothing was reached.
        let other = (at + 1..end).any(|at| {
            matches!(self.item(at), Some(Item::Aim | Item::Plan | Item::Policy)) || self.is_one(at, NEGATIONS)
        });
        (planned && !other && self.item(end + 1).is_some_and(told)).then_some(end)
    }

    /// The token before the figure that one behind "từ" changed to.
    fn grew_to(&self, at: usize, stop: usize) -> Option<usize> {
        let from = at.checked_sub(1).filter(|from| self.is_one(*from, syllables!("từ")))?;
        self.came_to(from, stop)
    }

    /// The last token of years in a row whose figure stands at `at`: "3 năm liên tục trở lên".
    fn years_end(&self, at: usize, stop: usize) -> usize {
        let row = |at: &usize| {
            self.is_one(*at, syllables!("năm liền liên tục tiếp")) || matches!(self.item(*at), Some(Item::Upwards))
        };
        (at + 1..stop).take_while(row).last().unwrap_or(at)
    }

    /// Whether the level that ends before `from` is that of a rate: "tỷ lệ đảng viên hoàn thành tốt nhiệm vụ".
    fn is_rate(&self, from: usize) -> bool {
        let mut before = (0..from).rev().take_while(|at| !matches!(self.item(*at), Some(Item::Stop | Item::Comma)));
        before.any(|at| self.tells_rate(at))
    }

    /// Whether "tỷ lệ" stands at `at`.
    fn tells_rate(&self, at: usize) -> bool {
        matches!(self.item(at), Some(Item::Share)) && self.is_one(at, syllables!("tỷ tỉ"))
    }

    /// Whether the token at `at` is a title.
    fn is_title(&self, at: usize) -> bool {
        matches!(self.item(at), Some(Item::Level { strength: Strength::Title, .. }))
    }

    /// Whether the unit at `at` is whose the level's bearers are, and the figure follows it.
    fn is_owner(&self, at: usize, stop: usize) -> bool {
        at + 1 < stop
            && matches!(self.item(at + 1), Some(Item::Share))
            && self.is_one(at - 1, syllables!("của trong toàn ở tại"))
    }

    /// Whether "đối với" stands right before the token at `at`.
    fn is_regarded(&self, at: usize) -> bool {
        at > 1 && self.is_one(at - 2, syllables!("đối")) && self.is_one(at - 1, syllables!("với"))
    }

    /// Whether the unit at `at` stands right behind the colon of a title that ends before `from`, or behind "cho".
    fn is_recipient(&self, from: usize, at: usize) -> bool {
        let title = (0..from).rev().find(|at| self.is_level(*at)).and_then(|at| self.item(at));
        matches!(title, Some(Item::Level { strength: Strength::Title, .. }))
            && (matches!(self.item(at - 1), Some(Item::Colon)) || self.is_one(at - 1, syllables!("cho")))
            && (from..at - 1).all(|at| matches!(self.item(at), Some(Item::Quote)))
    }

    /// Who is given the title that ends before `from`: "danh hiệu “Lao động tiên tiến” được xét tặng cho cán bộ".
    fn given_to(&self, from: usize, stop: usize) -> Option<(usize, Option<UnitClass>)> {
        const LONGEST: usize = 12;
        if !self.is_title(from.checked_sub(1)?) {
            return None;
        }
        // "Trao tặng danh hiệu “Đơn vị quyết thắng” của Bộ Tư lệnh cho các tập thể".
        let before = (0..from - 1).rev().find(|at| !matches!(self.item(*at), Some(Item::Quote | Item::Rated)));
        let mut given = before.is_some_and(|at| matches!(self.item(at), Some(Item::Award)));
        for at in (from..stop).take(LONGEST) {
            match self.item(at)? {
                Item::Award => given = true,
                Item::Unit(class) if given && self.is_given(at) => return Some((at, class)),
                // "của Bộ Tư lệnh", "ở xã".
                Item::Unit(_) if self.is_one(at - 1, syllables!("của ở tại")) => {}
                Item::Quote | Item::Passive | Item::Rated | Item::Word => {}
                _ => return None,
            }
        }
        None
    }

    /// Those who are named behind the colon of a title that ends before `from`, and the last token of their names: "Tập thể lao động
    /// xuất sắc: Phòng Tổng hợp, Phòng Kế hoạch;".
    fn listed_behind(&self, from: usize, stop: usize) -> Option<(Who, usize)> {
        if !self.leads || !self.is_title(from.checked_sub(1)?) {
            return None;
        }
        let mark = (from..stop).find(|at| !matches!(self.item(*at), Some(Item::Quote)))?;
        let colon = mark + usize::from(self.is_one(mark, syllables!("gồm")));
        if !matches!(self.item(colon), Some(Item::Colon)) || colon >= stop {
            return None;
        }
        let first = colon + 1;
        let mut at = first;
        let mut names = 0;
        loop {
            let end = self.name_token_end(at, stop)?;
            names += 1;
            match self.item(end).filter(|_| end < stop) {
                Some(Item::Comma | Item::And) => at = end + 1,
                None | Some(Item::Stop) if names > 1 => {
                    let class = match self.item(first) {
                        Some(Item::Unit(class)) => class,
                        _ => None,
                    };
                    let span = Span::new(self.tokens[first].start, self.tokens[end - 1].end);
                    return Some(((span, class), end - 1));
                }
                _ => return None,
            }
        }
    }

    /// The token behind a name that begins at the token `at` with a capital: a unit's, or of several words.
    fn name_token_end(&self, at: usize, stop: usize) -> Option<usize> {
        const WORDS: std::ops::RangeInclusive<usize> = 2..=7;
        let capital = at < stop && self.words(&self.tokens[at]).starts_with(char::is_uppercase);
        match self.item(at).filter(|_| capital)? {
            Item::Unit(_) => Some(at + 1),
            Item::Word => {
                let end = (at..stop).find(|at| !matches!(self.item(*at), Some(Item::Word | Item::Unit(_))));
                // "Theo Nghị định, Thông tư": papers are named, and nobody.
                let paper = |at: usize| {
                    let text = &self.text[self.tokens[at].start..];
                    Word::read(text).is_some_and(|word| kind_name(word, text).is_some())
                };
                end.or(Some(stop)).filter(|end| WORDS.contains(&(end - at)) && !(at..*end).any(paper))
            }
            _ => None,
        }
    }

    /// Whether "cho" stands before the unit at `at`: "cho cán bộ", "cho các tập thể".
    fn is_given(&self, at: usize) -> bool {
        let all = usize::from(self.is_one(at - 1, syllables!("các những")));
        at > all && self.is_one(at - 1 - all, syllables!("cho"))
    }

    /// Enters that there is none, and tells where the words end that say so: "không có", "không có đồng chí nào".
    fn nothing(&self, at: usize, stop: usize, found: &mut Figures) -> Option<usize> {
        let unit = match self.item(at + 1) {
            Some(Item::Unit(class)) if at + 1 < stop => Some((self.span(at + 1), class)),
            _ => None,
        };
        let mut end = at + usize::from(unit.is_some());
        if matches!(self.item(end + 1), Some(Item::Word)) && end + 1 < stop {
            end += 1;
        }
        let ends = matches!(
            self.item(end + 1).filter(|_| end + 1 < stop),
            None | Some(Item::Stop | Item::Comma | Item::Open | Item::Close | Item::Column)
        );
        if !ends || stop < self.tokens.len() && self.is_level(stop) && end + 1 == stop {
            return None;
        }
        found.share.count = Some(0);
        found.unit = unit;
        found.from = Some(at);
        found.to = end;
        Some(end)
    }

    /// Whether the figure at `at`, behind a level, is that level's.
    fn follows(&self, at: usize, stop: usize, lead: Option<&Figures>, progress: Progress, found: &Figures) -> bool {
        let Progress { introduced, comma, .. } = progress;
        let next = self.item(at + 1).filter(|_| at + 1 < stop);
        let percent = matches!(self.item(at), Some(Item::Figure(Figure::Percent { .. } | Figure::Achieved(_))));
        if self.is_change(at) || lead.is_none() && self.flows_on(at, stop) {
            return false;
        }
        // "xuống còn 1 năm 2020": the year that it is told of.
        let year = matches!(self.item(at + 2), Some(Item::Figure(Figure::Count(year))) if RATED.contains(&year))
            && self.is_one(at + 1, syllables!("năm"));
        let ends = year || !matches!(next, Some(Item::Word | Item::Passive | Item::Rated | Item::Award));
        if let Some(lead) = lead {
            // "12 chi bộ HTXSNV, 15%; …": nothing introduces it, and nothing else could own it.
            let last = matches!(next, None | Some(Item::Stop | Item::Close)) && !self.is_level(at + 1);
            let base = matches!(next, Some(Item::Word)) && self.tells_base(at + 1);
            return percent && (ends || base) && (introduced || last && lead.share.percent.is_none());
        }
        // A count of another kind: "nhiều năm", "5 năm liền", "90 điểm".
        if !percent && (!ends || self.is_ordinal(at)) {
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
            .take_while(|before| !self.is_level(*before))
            .all(|before| !matches!(self.item(before), Some(Item::Word)) || introduced || !found.is_empty() || percent);
        // "còn phải có 100% công đoàn bộ phận": a share of others, which nothing introduces.
        let others = percent && !introduced && matches!(next, Some(Item::Unit(_))) && !self.close_by(at);
        close && !others
    }

    /// Whether those whom the figure at `at` counts are the subject of the next level, at `stop`: "Về danh hiệu gia đình văn hóa,
    /// có 120 hộ đạt chuẩn gia đình văn hóa".
    fn flows_on(&self, at: usize, stop: usize) -> bool {
        let says = |at: usize| {
            matches!(self.item(at), Some(Item::Share | Item::Passive | Item::Rated | Item::Quote | Item::Word))
        };
        // "…: 12 chi bộ được đánh giá hoàn thành tốt nhiệm vụ: 40 chi bộ": each has its own behind it.
        let listed = || (stop + 1..).find(|at| !matches!(self.item(*at), Some(Item::Quote)));
        let listed = || listed().is_some_and(|at| matches!(self.item(at), Some(Item::Colon)));
        self.is_level(stop)
            && !listed()
            && matches!(self.item(at + 1), Some(Item::Unit(_)))
            && (matches!(self.item(at + 2), Some(Item::Passive)) || self.is_one(at + 2, syllables!("đạt")))
            && (at + 2..stop).all(says)
    }

    /// "86,6% trên tổng số 164 viên chức", "92% của toàn Đảng bộ".
    fn tells_base(&self, at: usize) -> bool {
        self.is_one(at, syllables!("trên trong của toàn"))
    }

    /// Whether a level stands right before the figure at `at`, over marks alone.
    fn close_by(&self, at: usize) -> bool {
        (0..at)
            .rev()
            .find(|before| !matches!(self.item(*before), Some(Item::Quote | Item::Bound(_) | Item::Colon | Item::Mark)))
            .is_some_and(|before| matches!(self.item(before), Some(Item::Level { .. } | Item::Upwards)))
    }

    /// The figures in brackets behind a level: "(chiếm 62,62%)", "(05 chi bộ)".
    fn bracket(&self, open: usize, close: usize, found: &mut Figures) {
        let mut named = false;
        for at in open + 1..close {
            match self.item(at) {
                Some(Item::Change | Item::Plan | Item::Level { .. } | Item::Within) => return,
                // "(tỷ lệ 90,5)": the sign is left out.
                Some(Item::Figure(Figure::Decimal(value))) if self.tells_rate(at - 1) && at + 1 == close => {
                    found.share.percent = found.share.percent.or(Some(value));
                    found.from = found.from.or(Some(at));
                    found.to = close;
                }
                // "(có 15 đảng bộ và 29 chi bộ)" splits the count before it.
                Some(Item::Word) => named = true,
                Some(Item::Figure(figure)) => {
                    let percent = matches!(figure, Figure::Percent { .. });
                    if !percent && (named || matches!(self.item(at + 1), Some(Item::Word))) {
                        return;
                    }
                    if found.add(figure) {
                        found.from = found.from.or(Some(at));
                        found.to = close;
                        if let Some(Item::Bound(bound)) = self.item(at - 1) {
                            found.bound = found.bound.or(Some(bound));
                        }
                        if let (Some(Item::Unit(class)), None) = (self.item(at + 1), found.unit) {
                            found.unit = Some((self.span(at + 1), class));
                        }
                    }
                }
                _ => {}
            }
        }
    }
}
