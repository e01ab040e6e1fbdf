//! Whether the words of a level rate somebody, or stand in their plain sense.
//!
//! "hoàn thành tốt nhiệm vụ chính trị được giao" names a task, "luôn hoàn thành xuất sắc nhiệm vụ" praises, "xây dựng tổ
//! chức đảng trong sạch, vững mạnh" is an aim of policy. A level needs evidence: a figure, "xếp loại" or its like before
//! it, quotation marks round it, a reward for it, or a sibling that has evidence.

use super::draft::{Draft, Drafts, MOST_LEVELS};
use super::plain::{MOST_GIVERS, MOST_UNITS, is_degree, is_object, rates_share, tells_share};
use super::sentence::{Sentence, Tokens};
use crate::grammar::figure::Figure;
use crate::grammar::rating::Item;
use crate::grammar::word::{phrase, syllables};
use crate::lexicon::level::{Level, Strength};
use crate::lexicon::plain_sense::{ENTERPRISES, NAMING};
use crate::lexicon::scale::Scale;
use crate::lexicon::unit::UnitClass;
use crate::text::mark::blanks;
use crate::text::{Syllable, Word};

/// Which drafts of a sentence are ratings.
///
/// `goes_on` where the sentence is the next line of a list whose last line is one.
pub(super) fn accept(text: &str, tokens: &Tokens, drafts: &Drafts, goes_on: bool) -> [bool; MOST_LEVELS] {
    let look = Look { text, tokens, goes_on };
    let mut accepted = [false; MOST_LEVELS];
    for (at, draft) in drafts.iter().enumerate() {
        accepted[at] = look.rates(draft);
    }
    // Siblings: levels of one list, and the halves of a pair that share a figure.
    for at in 0..drafts.len() {
        if !accepted[at] && !look.is_plain(&drafts[at]) {
            let pair = |other: usize| drafts[other].clause == drafts[at].clause && accepted[other];
            let next = at + 1 < drafts.len() && drafts[at + 1].shared && pair(at + 1);
            let before = drafts[at].shared && at > 0 && pair(at - 1);
            let based = (0..drafts.len()).any(|other| drafts[other].base == Some(at) && accepted[other]);
            accepted[at] = next || before || based;
        }
    }
    // "đ/c A hoàn thành tốt nhiệm vụ; đ/c B hoàn thành xuất sắc nhiệm vụ": different levels, each right behind its unit.
    if (0..drafts.len()).any(|at| (0..at).any(|other| look.contrast(&drafts[other], &drafts[at]))) {
        for (at, draft) in drafts.iter().enumerate() {
            accepted[at] |= look.follows_unit(draft);
        }
    }
    // "… đều xếp loại hoàn thành tốt nhiệm vụ; riêng chi bộ A hoàn thành xuất sắc nhiệm vụ".
    for at in 0..drafts.len() {
        let draft = &drafts[at];
        let beside = |other: usize| {
            let other = (&drafts[other], accepted[other]);
            // "Đảng bộ hoàn thành xuất sắc nhiệm vụ, đơn vị vững mạnh toàn diện".
            let troops = draft.level == Level::VungManh && other.0.level.standing().is_some();
            other.1 && other.0.level != draft.level && (other.0.level.scale() == draft.level.scale() || troops)
        };
        let told = look.follows_unit(draft) && (0..drafts.len()).any(beside);
        let paid = draft.strength == Strength::Plain && !look.is_plain(draft) && look.is_paid(draft);
        let told = told || (paid || look.is_labelled(draft) || look.is_clause(draft)) && accepted.contains(&true);
        accepted[at] = accepted[at] || told;
    }
    // Common words are levels only beside others, or beside common words that are.
    let any = |accepted: &[bool]| accepted.contains(&true);
    let strong = goes_on || any(&accepted);
    look.accept_common(drafts, &mut accepted, strong);
    if !strong && any(&accepted) {
        look.accept_common(drafts, &mut accepted, true);
    }
    for at in 1..drafts.len() {
        let pair = drafts[at].shared && drafts[at].strength == Strength::Faint && accepted[at - 1];
        accepted[at] = accepted[at] || pair;
    }
    accepted
}

/// Whether "trong sạch, vững mạnh" stands before the draft at `at`.
fn follows_whole(drafts: &Drafts, at: usize) -> bool {
    drafts[..at].iter().any(|draft| draft.level == Level::TrongSachVungManh)
}

pub(super) struct Look<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a Tokens,
    /// Whether the sentence is the next line of a list whose last line is a rating.
    pub(super) goes_on: bool,
}

impl Look<'_> {
    pub(super) fn item(&self, at: Option<usize>) -> Option<Item> {
        self.tokens.get(at?).map(|token| token.item)
    }

    /// Whether the token at `at` begins with one of these words.
    pub(super) fn is_one(&self, at: usize, words: &[Syllable]) -> bool {
        Sentence { text: self.text, tokens: self.tokens }.is_one(at, words)
    }

    pub(super) fn follows_unit(&self, draft: &Draft) -> bool {
        draft.strength == Strength::Plain
            && !self.is_plain(draft)
            && matches!(self.item(self.before(draft)), Some(Item::Unit(_)))
    }

    fn contrast(&self, a: &Draft, b: &Draft) -> bool {
        a.level != b.level && a.level.scale() == b.level.scale() && self.follows_unit(a) && self.follows_unit(b)
    }

    /// The nearest item before a draft that is no quotation mark.
    pub(super) fn before(&self, draft: &Draft) -> Option<usize> {
        (0..draft.token).rev().find(|at| self.item(Some(*at)) != Some(Item::Quote))
    }

    /// Accepts the drafts whose words are common ones; `strong` where another rating stands beside them.
    fn accept_common(&self, drafts: &Drafts, accepted: &mut [bool; MOST_LEVELS], strong: bool) {
        for at in 0..drafts.len() {
            let draft = &drafts[at];
            let listed =
                draft.strength == Strength::Faint && draft.figured && strong && self.is_beside(drafts, at, accepted);
            let common = matches!(draft.strength, Strength::Weak | Strength::Half);
            let common = common || draft.strength == Strength::Faint && strong && self.is_one_of_several(draft);
            if !(common || listed) || accepted[at] {
                continue;
            }
            let told = draft.figured || self.is_named(draft) || self.is_one_of_several(draft);
            let told = told && (!draft.share.is_empty() || draft.unit.is_some()) && !self.does_business(draft);
            // "tiêu biểu" alone stands for a level of the organisations that are clean and strong.
            let told = told
                && (draft.level != Level::TrongSachVungManhTieuBieu
                    || follows_whole(drafts, at)
                    || self.is_named(draft));
            let ranked =
                self.is_named(draft) && draft.unit.is_some() || self.is_listed(draft) || self.is_failing(draft);
            let ranked = ranked && !self.tells_of_pupils(draft);
            accepted[at] = told && !self.is_plain(draft) && (strong || ranked);
        }
    }

    /// Whether a common word is all that is said of one organisation among others: "Hội Nông dân vững mạnh, Đoàn Thanh niên khá",
    /// "Chi đoàn vững mạnh; Liên đội đạt xuất sắc".
    fn is_one_of_several(&self, draft: &Draft) -> bool {
        let before = self.before(draft);
        let got = before.filter(|at| self.item(Some(*at)) == Some(Item::Share) && self.is_one(*at, syllables!("đạt")));
        let unit = got.map_or(before, |at| at.checked_sub(1));
        let named = unit.is_some_and(|at| {
            matches!(self.item(Some(at)), Some(Item::Unit(Some(UnitClass::MassOrganisation))))
                && self.text[self.tokens[at].start..].starts_with(char::is_uppercase)
        });
        let told = matches!(draft.level, Level::Kha | Level::HoanThanhXuatSacNhiemVu);
        let next = self.item(Some(draft.token + 1));
        named && told && matches!(next, None | Some(Item::Stop | Item::Comma | Item::And))
    }

    /// Whether organisations of the Party or of the masses are counted that are "yếu kém", which they are by rating alone: a bank
    /// or a project is so by what it does.
    fn is_failing(&self, draft: &Draft) -> bool {
        let collective = matches!(self.item(self.before(draft)), Some(Item::Unit(Some(UnitClass::Collective))));
        draft.level == Level::YeuKem
            && draft.figured
            && (collective || self.is_organised(draft))
            && !self.is_any_one(draft)
    }

    /// Whether one is spoken of in words, and nothing says that it is counted: "Một chi bộ yếu kém sẽ …", but "còn một chi bộ yếu kém".
    fn is_any_one(&self, draft: &Draft) -> bool {
        let figure = self.before(draft).and_then(|unit| unit.checked_sub(1));
        figure.is_some_and(|figure| {
            self.item(Some(figure)) == Some(Item::Figure(Figure::Count(1)))
                && self.is_one(figure, syllables!("một"))
                && !(figure > 0 && self.is_one(figure - 1, syllables!("còn có chỉ")))
        })
    }

    /// Whether what is "yếu kém" does business, and is so by what it does: "3 công ty yếu kém".
    fn does_business(&self, draft: &Draft) -> bool {
        let unit = self.before(draft).filter(|at| matches!(self.item(Some(*at)), Some(Item::Unit(_))));
        draft.level == Level::YeuKem
            && unit.is_some_and(|at| {
                ENTERPRISES.iter().any(|name| phrase(name)(&self.text[self.tokens[at].start..]).is_ok())
            })
    }

    /// Whether a draft at the beginning of its sentence or behind a mark is a list's first member, or stands beside one that is
    /// a level of work: "xuất sắc 412, tốt 2.611, hoàn thành nhiệm vụ 201".
    fn is_beside(&self, drafts: &Drafts, at: usize, accepted: &[bool; MOST_LEVELS]) -> bool {
        let draft = &drafts[at];
        let marked = matches!(
            self.before(draft).map(|at| self.tokens[at].item),
            None | Some(Item::Mark | Item::Colon | Item::Comma | Item::Stop | Item::Close | Item::Figure(_))
        );
        let work = |other: usize| accepted[other] && drafts[other].level.scale() == Scale::HoanThanhNhiemVu;
        let beside = at == 0 && self.goes_on || (0..drafts.len()).any(work);
        marked && beside && !self.tells_of_pupils(draft)
    }

    /// Whether the words go on with what was completed.
    fn has_object(&self, draft: &Draft) -> bool {
        let Some(next) = self.tokens.get(draft.token + 1).filter(|_| !draft.or_better) else { return false };
        let rewarded = || {
            (draft.token + 2..self.tokens.len())
                .take(MOST_GIVERS)
                .take_while(|at| !matches!(self.item(Some(*at)), Some(Item::Stop | Item::Comma)))
                .any(|at| matches!(self.item(Some(at)), Some(Item::Award)))
        };
        is_object(self.text, draft.level, next)
            && !rates_share(self.text, draft.level, next, || self.is_share_of(draft))
            && (next.item != Item::Passive || !rewarded())
    }

    /// Whether a share and whose it is stand right before a draft: "100% cá nhân hoàn thành nhiệm vụ được giao".
    fn is_share_of(&self, draft: &Draft) -> bool {
        let unit = draft.token.checked_sub(1).filter(|at| matches!(self.item(Some(*at)), Some(Item::Unit(Some(_)))));
        let of = unit.filter(|at| *at > 0 && self.item(Some(at - 1)) == Some(Item::Of)).map(|at| at - 1);
        let figure = of.or(unit).and_then(|at| self.item(at.checked_sub(1)));
        matches!(figure, Some(Item::Figure(Figure::Percent { .. } | Figure::Fraction(..))))
    }

    /// Whether what stands before says that the words are no rating: praise, or an aim of policy.
    fn is_praise(&self, draft: &Draft) -> bool {
        let mut at = self.before(draft);
        // "xây dựng tổ chức cơ sở hội vững mạnh đạt 100%".
        if tells_share(&self.tokens[draft.token + 1..]) {
            return false;
        }
        if self.follows_word(draft, NAMING) {
            return !is_degree(self.text, self.tokens[draft.token - 1].start, draft.level);
        }
        // "xây dựng tổ chức cơ sở đảng trong sạch, vững mạnh".
        let mut units = 0;
        while let Some(Item::Unit(_) | Item::Word) = self.item(at) {
            units += 1;
            at = at.and_then(|at| at.checked_sub(1));
            if units > MOST_UNITS {
                break;
            }
        }
        matches!(self.item(at), Some(Item::Policy | Item::Praise))
    }

    pub(super) fn is_plain(&self, draft: &Draft) -> bool {
        !draft.or_better
            && !self.is_ranked(draft)
            && (self.has_object(draft) || self.is_praise(draft) && !self.is_quoted(draft))
    }

    /// Whether "xếp loại" stands right before the level, and what was completed does not stand behind it.
    pub(super) fn is_ranked(&self, draft: &Draft) -> bool {
        let ranks =
            self.before(draft).filter(|at| matches!(self.item(Some(*at)), Some(Item::Rated))).is_some_and(|at| {
                let word = Word::read_before(self.text, self.tokens[at].end);
                word.is_some_and(|(_, word)| word.syllable == const { Syllable::of("loại") })
            });
        ranks && !matches!(self.item(Some(draft.token + 1)), Some(Item::Passive | Item::Unit(_) | Item::Plan))
    }

    /// Whether those who are counted before a level have only put their names down for it: "12 tổ đăng ký danh hiệu …".
    fn is_registered(&self, draft: &Draft) -> bool {
        let unit =
            (0..draft.token).rev().find(|at| matches!(self.item(Some(*at)), Some(Item::Unit(_) | Item::Passive)));
        let Some(unit) = unit.filter(|at| matches!(self.item(Some(*at)), Some(Item::Unit(_)))) else { return false };
        let adverb = |at: &usize| self.is_one(*at, syllables!("đã đang đều cũng vẫn mới"));
        let verb = unit + 1 + (unit + 1..draft.token).take_while(adverb).count();
        self.is_one(verb, syllables!("đăng"))
            && self.is_one(verb + 1, syllables!("ký"))
            && (verb + 2..draft.token).all(|at| {
                matches!(
                    self.item(Some(at)),
                    Some(Item::Word | Item::Policy | Item::Aim | Item::Rated | Item::Share | Item::Quote)
                )
            })
    }

    fn rates(&self, draft: &Draft) -> bool {
        self.has_evidence(draft) && !self.is_registered(draft)
    }

    fn has_evidence(&self, draft: &Draft) -> bool {
        match draft.strength {
            Strength::Weak => false,
            Strength::Tail => self.is_named(draft) && draft.figured,
            Strength::Faint => {
                let told = matches!(self.item(self.before(draft)), Some(Item::Rated | Item::Within));
                let ranked = self.is_ranked(draft)
                    && self.is_sorted(draft)
                    && matches!(draft.unit, Some((_, Some(_))))
                    && !self.tells_of_pupils(draft);
                draft.figured && (told && draft.unit.is_some() || self.is_member(draft))
                    || ranked
                    || self.is_degree(draft)
            }
            Strength::Half => {
                !self.is_plain(draft)
                    && (draft.figured || draft.or_better || self.is_named(draft) && draft.unit.is_some())
            }
            Strength::Certain => true,
            Strength::Title if draft.level == Level::VanHoa => self.is_title_of_culture(draft),
            Strength::Title => {
                draft.figured || !self.is_praise(draft) && !self.in_campaign(draft) && !self.is_heading(draft)
            }
            Strength::Plain => {
                if self.is_plain(draft) || !draft.figured && self.heads_section(draft) {
                    return false;
                }
                draft.figured
                    || draft.or_better
                    || self.is_rated(draft)
                    || self.is_counted(draft)
                    || self.is_claimed(draft)
                    || self.is_quoted(draft) && !self.in_longer_quote(draft)
                    || self.is_repeated(draft)
                    || self.is_row(draft)
                    || self.is_cell(draft)
                    || self.is_flat_cell(draft)
                    || self.is_voted(draft)
                    || self.is_labelled(draft) && self.in_list()
                    || self.is_each(draft)
                    || self.is_rewarded(draft) && draft.unit.is_some()
            }
        }
    }

    /// Whether a common word is how good the bodies are that are counted: "12 chi hội xuất sắc", "12 chi đoàn đạt xuất sắc".
    fn is_degree(&self, draft: &Draft) -> bool {
        let before = self.before(draft);
        let told = match self.item(before) {
            Some(Item::Share) => before.is_some_and(|at| self.is_one(at, syllables!("đạt"))),
            Some(Item::Unit(Some(_))) => true,
            _ => false,
        };
        let bodies = matches!(draft.unit, Some((_, Some(class))) if class.is_body());
        told && bodies && draft.share.count.is_some() && draft.level == Level::HoanThanhXuatSacNhiemVu
    }

    /// Whether "gia đình văn hóa" or the like is held by somebody: the words name publishers and offices as well.
    fn is_title_of_culture(&self, draft: &Draft) -> bool {
        // "Biểu dương 36 làng văn hóa để nhân rộng".
        let rewarded = || matches!(self.item(Some(draft.token + 1)), Some(Item::Policy)) && self.is_rewarded(draft);
        let goes_on = self.has_object(draft) && !self.is_of_all_levels(draft) && !rewarded()
            || self.tokens.get(draft.token + 1).is_some_and(|next| next.item == Item::Mark);
        if self.follows_word(draft, syllables!("xuất")) || goes_on && !self.is_quoted(draft) {
            return false;
        }
        // "xây dựng “Gia đình văn hóa”" is a campaign.
        let aimed = || matches!(self.item(self.before(draft)), Some(Item::Policy));
        draft.figured
            || self.is_rated(draft) && !self.is_praise(draft)
            || self.is_quoted(draft) && !self.in_longer_quote(draft) && !aimed()
    }

    /// Whether a title goes on with who gives it: "gia đình văn hóa các cấp".
    fn is_of_all_levels(&self, draft: &Draft) -> bool {
        let rest = &self.text[draft.phrase.end()..];
        phrase(syllables!("các cấp"))(&rest[blanks(rest)..]).is_ok()
    }

    /// Whether one of these words stands right before a draft.
    pub(super) fn follows_word(&self, draft: &Draft, words: &[Syllable]) -> bool {
        let before = draft.token.checked_sub(1).and_then(|at| self.tokens.get(at));
        before.is_some_and(|token| {
            Word::read_before(self.text, token.end).is_some_and(|(_, word)| words.contains(&word.syllable))
        })
    }
}
