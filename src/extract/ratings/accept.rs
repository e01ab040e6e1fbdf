//! Whether the words of a level rate somebody, or stand in their plain sense.
//!
//! "hoàn thành tốt nhiệm vụ chính trị được giao" names a task, "luôn hoàn thành xuất sắc nhiệm vụ" praises, "xây dựng tổ
//! chức đảng trong sạch, vững mạnh" is an aim of policy. A level needs evidence: a figure, "xếp loại" or its like before
//! it, quotation marks round it, a reward for it, or a sibling that has evidence.

use super::draft::{Draft, Drafts, MOST_LEVELS};
use super::plain::{MOST_GIVERS, MOST_UNITS, NAMING, is_object};
use super::role;
use super::sentence::Tokens;
use super::subject::is_label_mark;
use crate::grammar::figure::Figure;
use crate::grammar::ordinal::number_word;
use crate::grammar::rating::{Item, Token};
use crate::grammar::word::{one_of, syllables};
use crate::lexicon::level::{Level, Strength};
use crate::lexicon::scale::Scale;
use crate::lexicon::unit::unit_name;
use crate::text::mark::{is_blank, is_line_break, letters_before};
use crate::text::{Joint, Phrases, Syllable, Word, words};

/// Last words of what opens a list of ratings: "xếp loại", "đánh giá".
const RANKS: &[Syllable] = syllables!("loại giá");
/// What tells of pupils, who have levels of their own.
const PUPILS: &[(&str, ())] = &[
    ("học sinh", ()),
    ("sinh viên", ()),
    ("học lực", ()),
    ("học tập", ()),
    ("hạnh kiểm", ()),
    ("rèn luyện", ()),
    ("em", ()),
];

static PUPIL_TABLE: Phrases<32> = Phrases::new(PUPILS);

/// Whether a word begins what tells of pupils.
fn tells_of_pupils((at, word): (usize, Word), text: &str) -> bool {
    PUPIL_TABLE.longest_after(word, &text[at..], Joint::Blanks).is_some()
}

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
            other.1 && other.0.level != draft.level && other.0.level.scale() == draft.level.scale()
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

struct Look<'a> {
    text: &'a str,
    tokens: &'a Tokens,
    /// Whether the sentence is the next line of a list whose last line is a rating.
    goes_on: bool,
}

impl Look<'_> {
    fn item(&self, at: Option<usize>) -> Option<Item> {
        self.tokens.get(at?).map(|token| token.item)
    }

    fn follows_unit(&self, draft: &Draft) -> bool {
        draft.strength == Strength::Plain
            && !self.is_plain(draft)
            && matches!(self.item(self.before(draft)), Some(Item::Unit(_)))
    }

    fn contrast(&self, a: &Draft, b: &Draft) -> bool {
        a.level != b.level && a.level.scale() == b.level.scale() && self.follows_unit(a) && self.follows_unit(b)
    }

    /// The nearest item before a draft that is no quotation mark.
    fn before(&self, draft: &Draft) -> Option<usize> {
        (0..draft.token).rev().find(|at| self.item(Some(*at)) != Some(Item::Quote))
    }

    fn is_quoted(&self, draft: &Draft) -> bool {
        draft.token > 0 && matches!(self.item(Some(draft.token - 1)), Some(Item::Quote))
            || matches!(self.item(Some(draft.token + 1)), Some(Item::Quote))
                && self.text[draft.phrase.range()].starts_with(char::is_uppercase)
    }

    /// Whether "xếp loại", "danh hiệu" or the like stands before the level, with nothing but its object between.
    fn is_rated(&self, draft: &Draft) -> bool {
        for at in (0..draft.token).rev().take(16) {
            match self.item(Some(at)) {
                Some(Item::Rated) => return true,
                Some(Item::Share) => {
                    // "đạt “Hoàn thành tốt nhiệm vụ”", "đạt đơn vị vững mạnh".
                    let between = at + 1..draft.token;
                    return between.len() < 3
                        && between.clone().all(|at| matches!(self.item(Some(at)), Some(Item::Quote | Item::Unit(_))));
                }
                Some(Item::Policy | Item::Praise | Item::Stop) => return false,
                _ => {}
            }
        }
        false
    }

    /// Accepts the drafts whose words are common ones; `strong` where another rating stands beside them.
    fn accept_common(&self, drafts: &Drafts, accepted: &mut [bool; MOST_LEVELS], strong: bool) {
        for at in 0..drafts.len() {
            let draft = &drafts[at];
            let listed =
                draft.strength == Strength::Faint && draft.figured && strong && self.is_beside(drafts, at, accepted);
            let common = matches!(draft.strength, Strength::Weak | Strength::Half);
            if !(common || listed) || accepted[at] {
                continue;
            }
            let told = draft.figured || self.is_named(draft);
            let told = told && (!draft.share.is_empty() || draft.unit.is_some());
            // "tiêu biểu" alone stands for a level of the organisations that are clean and strong.
            let told = told
                && (draft.level != Level::TrongSachVungManhTieuBieu
                    || follows_whole(drafts, at)
                    || self.is_named(draft));
            let ranked = self.is_named(draft) && draft.unit.is_some() || self.is_listed(draft);
            accepted[at] = told && !self.is_plain(draft) && (strong || ranked);
        }
    }

    /// Whether a draft at the beginning of its sentence or behind a mark is a list's first member, or stands beside one that is
    /// a level of work: "xuất sắc 412, tốt 2.611, hoàn thành nhiệm vụ 201".
    fn is_beside(&self, drafts: &Drafts, at: usize, accepted: &[bool; MOST_LEVELS]) -> bool {
        let draft = &drafts[at];
        let marked = matches!(
            self.before(draft).map(|at| self.tokens[at].item),
            None | Some(Item::Mark | Item::Colon | Item::Comma | Item::Stop | Item::Close)
        );
        let work = |other: usize| accepted[other] && drafts[other].level.scale() == Scale::HoanThanhNhiemVu;
        let beside = at == 0 && self.goes_on || (0..drafts.len()).any(work);
        marked && beside && !self.tells_of_pupils(draft)
    }

    /// Whether a count of units is spoken of, "số chi bộ hoàn thành …", or a form asks for it, "Đảng viên hoàn thành …:".
    fn is_counted(&self, draft: &Draft) -> bool {
        let before = self.before(draft).filter(|at| matches!(self.item(Some(*at)), Some(Item::Unit(_))));
        let Some(unit) = before else { return false };
        let opener = (0..unit).rev().find(|at| !matches!(self.item(Some(*at)), Some(Item::Mark)));
        match self.item(opener) {
            Some(Item::Of | Item::Share) => true,
            None | Some(Item::Stop) => matches!(self.item(Some(draft.token + 1)), Some(Item::Colon)),
            _ => false,
        }
    }

    /// Whether "xếp loại" stands right before the level.
    fn is_named(&self, draft: &Draft) -> bool {
        self.item(self.before(draft)) == Some(Item::Rated)
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
        is_object(self.text, next) && (next.item != Item::Passive || !rewarded())
    }

    /// Whether what stands before says that the words are no rating: praise, or an aim of policy.
    fn is_praise(&self, draft: &Draft) -> bool {
        let mut at = self.before(draft);
        if self.follows_word(draft, NAMING) {
            return true;
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

    fn is_plain(&self, draft: &Draft) -> bool {
        !draft.or_better
            && !self.is_ranked(draft)
            && (self.has_object(draft) || self.is_praise(draft) && !self.is_quoted(draft))
    }

    /// Whether "xếp loại" stands right before the level, and what was completed does not stand behind it.
    fn is_ranked(&self, draft: &Draft) -> bool {
        let ranks =
            self.before(draft).filter(|at| matches!(self.item(Some(*at)), Some(Item::Rated))).is_some_and(|at| {
                let word = Word::read_before(self.text, self.tokens[at].end);
                word.is_some_and(|(_, word)| word.syllable == const { Syllable::of("loại") })
            });
        ranks && !matches!(self.item(Some(draft.token + 1)), Some(Item::Passive | Item::Unit(_) | Item::Plan))
    }

    /// Whether a count of units is told in a list that "xếp loại" opens: "Xếp loại chi đoàn: khá 3 chi đoàn, …".
    fn is_listed(&self, draft: &Draft) -> bool {
        let counted = draft.share.count.is_some() && draft.unit.is_some_and(|(_, class)| class.is_some());
        counted
            && (0..draft.token).any(|at| {
                let word = || Word::read_before(self.text, self.tokens[at].end);
                matches!(self.item(Some(at)), Some(Item::Rated))
                    && word().is_some_and(|(_, word)| word.syllable == const { Syllable::of("loại") })
            })
    }

    /// Whether it stands in a list of somebody's ratings: "Xếp loại chi bộ: Xuất sắc: 3; Tốt: 12". Pupils have no level of this
    /// kind.
    fn is_member(&self, draft: &Draft) -> bool {
        let before = &self.tokens[..draft.token];
        let Some(rated) = before.iter().position(|token| {
            let word = Word::read_before(self.text, token.end);
            token.item == Item::Rated && word.is_some_and(|(_, word)| RANKS.contains(&word.syllable))
        }) else {
            return self.is_line(draft);
        };
        let listed = before[rated..].iter().any(|token| matches!(token.item, Item::Colon | Item::Level { .. }));
        let named = draft.unit.is_some() || before.iter().any(|token| matches!(token.item, Item::Unit(_)));
        listed && named && !self.tells_of_pupils(draft)
    }

    /// Whether it is a line of such a list, below the heading: "Xếp loại chi bộ:", "- Xuất sắc: 3".
    fn is_line(&self, draft: &Draft) -> bool {
        let first = matches!(self.before(draft).map(|at| self.tokens[at].item), None | Some(Item::Mark));
        let heading = role::heading(self.text, self.tokens).or_else(|| role::line_above(self.text, self.tokens));
        let Some(heading) = heading.filter(|_| first) else { return false };
        let ranks = words(heading).any(|(_, word)| RANKS.contains(&word.syllable));
        let units = words(heading).any(|(at, word)| unit_name(word, &heading[at..]).is_some());
        ranks && units && !words(heading).any(|word| tells_of_pupils(word, heading))
    }

    /// Whether "xếp loại" or "phân loại", and not "loại" alone, stands before a draft.
    fn is_sorted(&self, draft: &Draft) -> bool {
        let rated = self.before(draft).map(|at| &self.text[self.tokens[at].start..]);
        rated.is_some_and(|rated| one_of(syllables!("xếp phân"))(rated).is_ok())
    }

    /// Whether pupils are spoken of before a draft.
    fn tells_of_pupils(&self, draft: &Draft) -> bool {
        self.tokens[..draft.token].iter().filter(|token| matches!(token.item, Item::Word)).any(|token| {
            let word = Word::read(&self.text[token.start..]);
            word.is_some_and(|word| tells_of_pupils((token.start, word), self.text))
        })
    }

    fn is_rewarded(&self, draft: &Draft) -> bool {
        (0..draft.token)
            .rev()
            .take_while(|at| self.item(Some(*at)) != Some(Item::Stop))
            .any(|at| matches!(self.item(Some(at)), Some(Item::Award)))
    }

    /// Whether a level is rewarded behind its words, "tập thể hoàn thành xuất sắc nhiệm vụ được khen thưởng", or said of
    /// each, "các chi bộ đều hoàn thành tốt nhiệm vụ".
    fn is_each(&self, draft: &Draft) -> bool {
        let behind = |at: usize| self.item(Some(draft.token + at));
        let rewarded = behind(1) == Some(Item::Passive) && behind(2) == Some(Item::Award);
        let each = self.follows_word(draft, syllables!("đều"));
        draft.unit.is_some() && (rewarded || each || self.is_paid(draft) || self.is_regarded(draft))
    }

    /// Whether those who have a level get something for it: "viên chức hoàn thành tốt nhiệm vụ được hưởng hệ số 1,0".
    fn is_paid(&self, draft: &Draft) -> bool {
        let passive = self.item(Some(draft.token + 1)) == Some(Item::Passive);
        let paid = self.tokens.get(draft.token + 1 + usize::from(passive));
        paid.is_some_and(|paid| one_of(syllables!("hưởng thưởng"))(&self.text[paid.start..]).is_ok())
    }

    /// Whether something is said of those who have a level: "đối với chi bộ hoàn thành tốt nhiệm vụ".
    fn is_regarded(&self, draft: &Draft) -> bool {
        let unit = self.before(draft).filter(|at| matches!(self.item(Some(*at)), Some(Item::Unit(_))));
        let is_one = |at: usize, words| one_of(words)(&self.text[self.tokens[at].start..]).is_ok();
        unit.is_some_and(|at| at > 1 && is_one(at - 1, syllables!("với")) && is_one(at - 2, syllables!("đối")))
    }

    /// Whether a level begins a line of a table: "Không hoàn thành nhiệm vụ | - | -".
    fn is_row(&self, draft: &Draft) -> bool {
        let first = |at| matches!(self.item(Some(at)), Some(Item::Column | Item::Mark | Item::Figure(_)));
        matches!(self.item(Some(draft.token + 1)), Some(Item::Column)) && (0..draft.token).all(first)
    }

    /// Whether a level is all that is told of somebody: "- Chi bộ thôn 3: Hoàn thành tốt nhiệm vụ (17/17 phiếu)".
    fn is_labelled(&self, draft: &Draft) -> bool {
        let Some(mark) = self.before(draft).filter(|at| is_label_mark(self.text, &self.tokens[*at])) else {
            return false;
        };
        let labels = |at: usize| draft.unit.is_some_and(|(unit, _)| unit.start() == self.tokens[at].start);
        let unit = |at: &usize| matches!(self.item(Some(*at)), Some(Item::Unit(_)));
        let begins = |at: usize| {
            matches!(at.checked_sub(1).and_then(|at| self.item(Some(at))), None | Some(Item::Mark | Item::Stop))
        };
        let named = mark.checked_sub(1).filter(unit).is_some_and(|last| {
            // "Chi bộ 1, Chi bộ 2 và Chi bộ 4 - …".
            (0..=last).rev().take_while(|at| !begins(at + 1)).any(|at| begins(at) && (at == last || labels(at)))
        });
        let named = named || (0..mark).any(|at| labels(at) && begins(at) && !unit(&at));
        let next = (draft.token + 1..self.tokens.len()).find(|at| self.item(Some(*at)) != Some(Item::Quote));
        let year = |at: usize| one_of(syllables!("năm"))(&self.text[self.tokens[at].start..]).is_ok();
        let ends = match self.item(next) {
            None | Some(Item::Stop | Item::Open | Item::Comma) => true,
            Some(Item::Word) => next.is_some_and(year),
            Some(Item::Figure(Figure::Count(_))) => next.is_some_and(|at| at + 1 < self.tokens.len() && year(at + 1)),
            _ => false,
        };
        named && ends && matches!(draft.strength, Strength::Plain | Strength::Title)
    }

    /// Whether a clause says of a named body nothing but its level: "; Đảng bộ Quân sự tỉnh hoàn thành xuất sắc nhiệm vụ;".
    fn is_clause(&self, draft: &Draft) -> bool {
        let ends = |at: Option<usize>| matches!(self.item(at), None | Some(Item::Stop));
        self.follows_unit(draft)
            && draft.level.scale() != Scale::DanhHieu
            && self.text[self.tokens[draft.token - 1].start..].starts_with(char::is_uppercase)
            && ends(draft.token.checked_sub(2))
            && ends(Some(draft.token + 1))
    }

    /// Whether a level is all that a table's cell holds, and its row has others: "1 | Trần Văn Nam | Hoàn thành tốt nhiệm vụ".
    fn is_cell(&self, draft: &Draft) -> bool {
        draft.token > 1
            && matches!(self.item(Some(draft.token - 1)), Some(Item::Column))
            && matches!(self.item(Some(draft.token + 1)), None | Some(Item::Stop | Item::Column))
    }

    /// Whether a level ends a row whose cells only blanks part: "1 Nguyễn Văn An Bí thư Hoàn thành tốt nhiệm vụ".
    fn is_flat_cell(&self, draft: &Draft) -> bool {
        let capital = |at: usize| self.text[self.tokens[at].start..].starts_with(char::is_uppercase);
        draft.token > 1
            && matches!(self.item(Some(0)), Some(Item::Figure(Figure::Count(_))))
            && (1..draft.token).all(|at| matches!(self.item(Some(at)), Some(Item::Word | Item::Unit(_))))
            && capital(1)
            && capital(draft.token)
            && matches!(self.item(Some(draft.token + 1)), None | Some(Item::Stop))
    }

    /// Whether votes for the level are counted behind it: "Hoàn thành tốt nhiệm vụ (6/7 phiếu, đạt 85,7%)".
    fn is_voted(&self, draft: &Draft) -> bool {
        const LONGEST: usize = 6;
        matches!(self.item(Some(draft.token + 1)), Some(Item::Open))
            && self.tokens[draft.token + 1..]
                .iter()
                .take(LONGEST)
                .any(|token| one_of(syllables!("phiếu"))(&self.text[token.start..]).is_ok())
    }

    /// Whether the line that the sentence begins in is a list's member; the full stop behind its number ends no sentence of ours.
    fn in_list(&self) -> bool {
        const LABEL: usize = 6;
        let start = self.tokens[0].start;
        let before = &self.text[letters_before(self.text, start, LABEL)..start];
        let label = before
            .rsplit(is_line_break)
            .next()
            .filter(|label| label.len() < before.len() || label.len() == start)
            .map_or(0, str::len);
        role::is_member(&self.text[start - label..])
    }

    /// Whether a level is said of years in a row: "3 năm liền hoàn thành xuất sắc nhiệm vụ".
    fn is_repeated(&self, draft: &Draft) -> bool {
        const LONGEST: usize = 6;
        let count = |at: usize| {
            let word = || Word::read(&self.text[self.tokens[at].start..]);
            // "năm" is the year here, and not five.
            let number =
                |word: Word| word.syllable != const { Syllable::of("năm") } && number_word(word.syllable).is_some();
            match self.item(Some(at)) {
                Some(Item::Figure(Figure::Count(_))) => Some(true),
                Some(Item::Word) if word().is_some_and(number) => Some(true),
                Some(Item::Word) => None,
                _ => Some(false),
            }
        };
        let counted = (0..draft.token).rev().take(LONGEST).find_map(count) == Some(true);
        counted && self.follows_word(draft, syllables!("liền tục tiếp")) || self.is_told_of_years(draft)
    }

    /// Whether a level is told of as many years as stand right before it: "có 4 năm hoàn thành tốt nhiệm vụ, 1 năm …".
    fn is_told_of_years(&self, draft: &Draft) -> bool {
        let Some(count) = draft.token.checked_sub(2).filter(|_| self.follows_word(draft, syllables!("năm"))) else {
            return false;
        };
        let before = count.checked_sub(1);
        let opens = match self.item(before) {
            Some(Item::Comma | Item::And | Item::Stop | Item::Colon) => true,
            _ => before.is_some_and(|at| one_of(syllables!("có"))(&self.text[self.tokens[at].start..]).is_ok()),
        };
        matches!(self.item(Some(count)), Some(Item::Figure(Figure::Count(_) | Figure::Fraction(..)))) && opens
    }

    fn rates(&self, draft: &Draft) -> bool {
        match draft.strength {
            Strength::Weak => false,
            Strength::Tail => self.is_named(draft) && draft.figured,
            Strength::Faint => {
                let told = matches!(self.item(self.before(draft)), Some(Item::Rated | Item::Within));
                let ranked = self.is_ranked(draft)
                    && self.is_sorted(draft)
                    && matches!(draft.unit, Some((_, Some(_))))
                    && !self.tells_of_pupils(draft);
                draft.figured && (told && draft.unit.is_some() || self.is_member(draft)) || ranked
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
                if self.is_plain(draft) {
                    return false;
                }
                draft.figured
                    || draft.or_better
                    || self.is_rated(draft)
                    || self.is_counted(draft)
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

    /// Whether the quotation goes on beyond the level: a slogan.
    fn in_longer_quote(&self, draft: &Draft) -> bool {
        matches!(self.item(Some(draft.token + 1)), Some(Item::Word))
    }

    /// Whether a title is all that the heading of an article says: "Điều 21. Danh hiệu “Chiến sĩ thi đua cơ sở”".
    fn is_heading(&self, draft: &Draft) -> bool {
        const LABEL: usize = 12;
        let said = |token: &Token| !matches!(token.item, Item::Quote | Item::Rated | Item::Stop | Item::Level { .. });
        let start = self.tokens[0].start;
        let line = self.text[letters_before(self.text, start, LABEL)..start].rsplit(is_line_break).next();
        let article = line.is_some_and(|line| one_of(syllables!("điều"))(line.trim_start_matches(is_blank)).is_ok());
        article && draft.unit.is_none() && !self.tokens.iter().any(said)
    }

    /// Whether a title is what a campaign or a congress is named after: "phong trào", "cuộc vận động", "Đại hội".
    fn in_campaign(&self, draft: &Draft) -> bool {
        !self.is_quoted(draft) && self.follows_word(draft, syllables!("trào động nếp hội"))
    }

    /// Whether "gia đình văn hóa" or the like is held by somebody: the words name publishers and offices as well.
    fn is_title_of_culture(&self, draft: &Draft) -> bool {
        let goes_on =
            self.has_object(draft) || self.tokens.get(draft.token + 1).is_some_and(|next| next.item == Item::Mark);
        if self.follows_word(draft, syllables!("xuất")) || goes_on && !self.is_quoted(draft) {
            return false;
        }
        draft.figured
            || self.is_rated(draft) && !self.is_praise(draft)
            || self.is_quoted(draft) && !self.in_longer_quote(draft)
    }

    /// Whether one of these words stands right before a draft.
    fn follows_word(&self, draft: &Draft, words: &[Syllable]) -> bool {
        let before = draft.token.checked_sub(1).and_then(|at| self.tokens.get(at));
        before.is_some_and(|token| {
            Word::read_before(self.text, token.end).is_some_and(|(_, word)| words.contains(&word.syllable))
        })
    }
}
