//! What stands round a level and shows that it rates somebody: quotation marks, "xếp loại" before it, the place that it has in a
//! list or a table, votes, rewards, years in a row.

use super::accept::Look;
use super::draft::Draft;
use super::plain::MOST_GIVERS;
use super::role;
use super::subject::is_label_mark;
use crate::grammar::figure::Figure;
use crate::grammar::rating::{Item, Token};
use crate::grammar::word::{one_of, phrase, syllables};
use crate::lexicon::level::{Level, Strength};
use crate::lexicon::number_word::number_word;
use crate::lexicon::pupil::tells_of_pupils;
use crate::lexicon::scale::Scale;
use crate::lexicon::unit::{UnitClass, unit_name};
use crate::text::mark::{is_blank, is_line_break, letters_before};
use crate::text::{Syllable, Word, words};

/// Last words of what opens a list of ratings: "xếp loại", "đánh giá".
const RANKS: &[Syllable] = syllables!("loại giá");

impl Look<'_> {
    pub(super) fn is_quoted(&self, draft: &Draft) -> bool {
        draft.token > 0 && matches!(self.item(Some(draft.token - 1)), Some(Item::Quote))
            || matches!(self.item(Some(draft.token + 1)), Some(Item::Quote))
                && self.text[draft.phrase.range()].starts_with(char::is_uppercase)
    }

    /// Whether "xếp loại", "danh hiệu" or the like stands before the level, with nothing but its object between.
    pub(super) fn is_rated(&self, draft: &Draft) -> bool {
        for at in (0..draft.token).rev().take(16) {
            match self.item(Some(at)) {
                Some(Item::Rated) => return true,
                // "Xếp loại đảng bộ huyện và tương đương:".
                Some(Item::Share) if self.is_one(at, syllables!("tương")) => {}
                Some(Item::Share) => {
                    // "đạt “Hoàn thành tốt nhiệm vụ”", "đạt đơn vị vững mạnh".
                    let between = at + 1..draft.token;
                    // "đạt hoàn thành tốt và hoàn thành xuất sắc nhiệm vụ".
                    let pair = || {
                        let mut items = between.clone().map(|at| self.item(Some(at)));
                        matches!(items.next(), Some(Some(Item::Level { .. })))
                            && matches!(items.next(), Some(Some(Item::And)))
                            && items.next().is_none()
                    };
                    return between.len() < 3
                        && (pair()
                            || between
                                .clone()
                                .all(|at| matches!(self.item(Some(at)), Some(Item::Quote | Item::Unit(_)))));
                }
                Some(Item::Policy | Item::Praise | Item::Stop) => return false,
                _ => {}
            }
        }
        false
    }

    /// Whether somebody claims the level: "Đảng bộ tự nhận hoàn thành tốt nhiệm vụ".
    pub(super) fn is_claimed(&self, draft: &Draft) -> bool {
        let claims = draft.token.checked_sub(2).is_some_and(|at| self.is_one(at, syllables!("tự")));
        claims && draft.unit.is_some() && self.is_one(draft.token - 1, syllables!("nhận"))
    }

    /// Whether a count of units is spoken of, "số chi bộ hoàn thành …", or a list of them, "danh sách các đảng viên hoàn thành …", or a
    /// form asks for it, "Đảng viên hoàn thành …:".
    pub(super) fn is_counted(&self, draft: &Draft) -> bool {
        let before = self.before(draft).filter(|at| matches!(self.item(Some(*at)), Some(Item::Unit(_))));
        let Some(unit) = before else { return false };
        let opener = (0..unit).rev().find(|at| !matches!(self.item(Some(*at)), Some(Item::Mark)));
        match self.item(opener) {
            Some(Item::Of | Item::Share) => true,
            Some(Item::Word) => {
                let all = usize::from(self.is_one(unit - 1, syllables!("các những")));
                unit > 1 + all
                    && self.is_one(unit - 1 - all, syllables!("sách"))
                    && self.is_one(unit - 2 - all, syllables!("danh"))
            }
            None | Some(Item::Stop) => matches!(self.item(Some(draft.token + 1)), Some(Item::Colon)),
            _ => false,
        }
    }

    /// Whether "xếp loại" stands right before the level.
    pub(super) fn is_named(&self, draft: &Draft) -> bool {
        self.item(self.before(draft)) == Some(Item::Rated)
    }

    /// Whether a count of units is told in a list that "xếp loại" opens: "Xếp loại chi đoàn: khá 3 chi đoàn, …".
    pub(super) fn is_listed(&self, draft: &Draft) -> bool {
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
    pub(super) fn is_member(&self, draft: &Draft) -> bool {
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
        ranks && units && !words(heading).any(|(at, word)| tells_of_pupils(word, &heading[at..]))
    }

    /// Whether "xếp loại" or "phân loại", and not "loại" alone, stands before a draft.
    pub(super) fn is_sorted(&self, draft: &Draft) -> bool {
        let rated = self.before(draft).map(|at| &self.text[self.tokens[at].start..]);
        rated.is_some_and(|rated| one_of(syllables!("xếp phân"))(rated).is_ok())
    }

    /// Whether pupils are spoken of before a draft.
    ///
    /// An organisation of the Party right before it has none: "Thầy cô và học viên: 12 chi bộ xếp loại khá".
    pub(super) fn tells_of_pupils(&self, draft: &Draft) -> bool {
        let given =
            |at: &usize| matches!(self.item(Some(*at)), Some(Item::Rated | Item::Passive | Item::Share | Item::Quote));
        let rated = (0..draft.token).rev().find(|at| !given(at));
        if matches!(self.item(rated), Some(Item::Unit(Some(UnitClass::PartyOrganisation)))) {
            return false;
        }
        let nouns = |token: &&Token| matches!(token.item, Item::Word | Item::Unit(_));
        self.tokens[..draft.token].iter().filter(nouns).any(|token| {
            let word = Word::read(&self.text[token.start..]);
            word.is_some_and(|word| tells_of_pupils(word, &self.text[token.start..]))
        })
    }

    pub(super) fn is_rewarded(&self, draft: &Draft) -> bool {
        (0..draft.token)
            .rev()
            .take_while(|at| self.item(Some(*at)) != Some(Item::Stop))
            .any(|at| matches!(self.item(Some(at)), Some(Item::Award)))
    }

    /// Whether a level is rewarded behind its words, "tập thể hoàn thành xuất sắc nhiệm vụ được khen thưởng", or said of
    /// each, "các chi bộ đều hoàn thành tốt nhiệm vụ".
    pub(super) fn is_each(&self, draft: &Draft) -> bool {
        let each = self.follows_word(draft, syllables!("đều"));
        draft.unit.is_some()
            && (self.is_rewarded_behind(draft)
                || each
                || self.is_paid(draft)
                || self.is_regarded(draft)
                || self.is_condition(draft))
    }

    /// Whether those who have a level are rewarded for it, whoever rewards them: "được khen thưởng", "được Bộ Quốc phòng tặng cờ".
    /// What is given with "trao" alone is a task.
    pub(super) fn is_rewarded_behind(&self, draft: &Draft) -> bool {
        let next = draft.token + 1;
        // "được giao và được khen thưởng", "được phân công trao quà": what is told of the task is no reward.
        let ends = |at: &usize| {
            matches!(self.item(Some(*at)), None | Some(Item::Stop | Item::Comma | Item::And | Item::Level { .. }))
                || self.is_one(*at, syllables!("giao cho"))
                || self.is_one(*at, syllables!("phân")) && self.is_one(at + 1, syllables!("công"))
        };
        let award = || {
            let near = (next + 1..self.tokens.len()).take(MOST_GIVERS).take_while(|at| !ends(at));
            near.into_iter().find(|at| self.item(Some(*at)) == Some(Item::Award))
        };
        let handed = |at: usize| phrase(syllables!("trao"))(&self.text[self.tokens[at].start..self.tokens[at].end]);
        self.item(Some(next)) == Some(Item::Passive)
            && award().is_some_and(|at| !handed(at).is_ok_and(|(rest, _)| rest.is_empty()))
    }

    /// Whether those who have a level get something for it: "viên chức hoàn thành tốt nhiệm vụ được hưởng hệ số 1,0".
    pub(super) fn is_paid(&self, draft: &Draft) -> bool {
        let next = draft.token + 1;
        let passive = self.item(Some(next)) == Some(Item::Passive);
        self.is_one(next, syllables!("hưởng")) || passive && self.is_one(next + 1, syllables!("hưởng thưởng"))
    }

    /// Whether something is said of those who have a level, and the level ends it: "đối với chi bộ hoàn thành tốt nhiệm vụ,".
    fn is_regarded(&self, draft: &Draft) -> bool {
        let unit = self.before(draft).filter(|at| matches!(self.item(Some(*at)), Some(Item::Unit(_))));
        self.is_last(draft)
            && unit.is_some_and(|at| {
                at > 1 && self.is_one(at - 1, syllables!("với")) && self.is_one(at - 2, syllables!("đối"))
            })
    }

    /// Whether what is said ends with a level.
    fn is_last(&self, draft: &Draft) -> bool {
        let next = self.item(Some(draft.token + 1));
        matches!(next, None | Some(Item::Stop | Item::Comma | Item::And | Item::Open | Item::Close | Item::Quote))
    }

    /// Whether a level begins a line of a table: "Không hoàn thành nhiệm vụ | - | -".
    pub(super) fn is_row(&self, draft: &Draft) -> bool {
        let first = |at| matches!(self.item(Some(at)), Some(Item::Column | Item::Mark | Item::Figure(_)));
        matches!(self.item(Some(draft.token + 1)), Some(Item::Column)) && (0..draft.token).all(first)
    }

    /// Whether a level is all that is told of somebody: "- Chi bộ thôn 3: Hoàn thành tốt nhiệm vụ (17/17 phiếu)".
    pub(super) fn is_labelled(&self, draft: &Draft) -> bool {
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
        // "Đồng chí Nguyễn Văn An, Phó Bí thư: …".
        let of_office = |at: usize| matches!(self.item(Some(at + 1)), Some(Item::Comma | Item::Mark));
        let named = named || (0..mark).any(|at| labels(at) && begins(at) && (!unit(&at) || of_office(at)));
        let next = (draft.token + 1..self.tokens.len()).find(|at| self.item(Some(*at)) != Some(Item::Quote));
        let year = |at: usize| self.is_one(at, syllables!("năm"));
        let ends = match self.item(next) {
            None | Some(Item::Stop | Item::Open | Item::Comma) => true,
            Some(Item::Word) => next.is_some_and(year),
            Some(Item::Figure(Figure::Count(_))) => next.is_some_and(|at| year(at + 1)),
            _ => false,
        };
        named && ends && matches!(draft.strength, Strength::Plain | Strength::Title)
    }

    /// Whether an organisation of the Party or of the masses stands right before a level.
    pub(super) fn is_organised(&self, draft: &Draft) -> bool {
        let unit = self.item(self.before(draft));
        matches!(unit, Some(Item::Unit(Some(UnitClass::PartyOrganisation | UnitClass::MassOrganisation))))
    }

    /// Whether those who have failed are spoken of in a condition: "đơn vị không hoàn thành nhiệm vụ thì …".
    fn is_condition(&self, draft: &Draft) -> bool {
        draft.level == Level::KhongHoanThanhNhiemVu
            && matches!(self.item(self.before(draft)), Some(Item::Unit(_)))
            && self.is_one(draft.token + 1, syllables!("thì"))
    }

    /// Whether a clause says of a named body nothing but its level: "; Đảng bộ Quân sự tỉnh hoàn thành xuất sắc nhiệm vụ;",
    /// "Đảng bộ hoàn thành tốt nhiệm vụ, không có chi bộ yếu kém".
    pub(super) fn is_clause(&self, draft: &Draft) -> bool {
        let ends = |at: Option<usize>| matches!(self.item(at), None | Some(Item::Stop));
        let next = draft.token + 1;
        let none = matches!((self.item(Some(next)), self.item(Some(next + 1))), (Some(Item::Comma), Some(Item::Zero)));
        self.follows_unit(draft)
            && draft.level.scale() != Scale::DanhHieu
            && (self.text[self.tokens[draft.token - 1].start..].starts_with(char::is_uppercase)
                || draft.level.scale() == Scale::HoanThanhNhiemVu && self.is_organised(draft))
            && ends(draft.token.checked_sub(2))
            && (ends(Some(next)) || none)
    }

    /// Whether a level is all that a table's cell holds, and its row has others: "1 | Trần Văn Nam | Hoàn thành tốt nhiệm vụ".
    pub(super) fn is_cell(&self, draft: &Draft) -> bool {
        draft.token > 1
            && matches!(self.item(Some(draft.token - 1)), Some(Item::Column))
            && matches!(self.item(Some(draft.token + 1)), None | Some(Item::Stop | Item::Column))
    }

    /// Whether a level ends a row whose cells only blanks part: "1 Nguyễn Văn An Bí thư Hoàn thành tốt nhiệm vụ".
    pub(super) fn is_flat_cell(&self, draft: &Draft) -> bool {
        let capital = |at: usize| self.text[self.tokens[at].start..].starts_with(char::is_uppercase);
        draft.token > 1
            && matches!(self.item(Some(0)), Some(Item::Figure(Figure::Count(_))))
            && (1..draft.token).all(|at| matches!(self.item(Some(at)), Some(Item::Word | Item::Unit(_))))
            && capital(1)
            && capital(draft.token)
            && matches!(self.item(Some(draft.token + 1)), None | Some(Item::Stop))
    }

    /// Whether votes for the level are counted behind it, "Hoàn thành tốt nhiệm vụ (6/7 phiếu, đạt 85,7%)", or right before it.
    pub(super) fn is_voted(&self, draft: &Draft) -> bool {
        const LONGEST: usize = 6;
        let before = self.follows_word(draft, syllables!("phiếu"))
            && matches!(self.item(draft.token.checked_sub(2)), Some(Item::Figure(_)));
        before
            || matches!(self.item(Some(draft.token + 1)), Some(Item::Open))
                && (draft.token + 1..).take(LONGEST).any(|at| self.is_one(at, syllables!("phiếu")))
    }

    /// Whether the line that the sentence begins in is a list's member; the full stop behind its number ends no sentence of ours.
    pub(super) fn in_list(&self) -> bool {
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
    pub(super) fn is_repeated(&self, draft: &Draft) -> bool {
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
        // "hoàn thành tốt nhiệm vụ 2 năm liền".
        let behind = draft.token + 1;
        let after = matches!(self.item(Some(behind)), Some(Item::Figure(Figure::Count(_))))
            && self.is_one(behind + 1, syllables!("năm"))
            && self.is_one(behind + 2, syllables!("liền liên"));
        if after && draft.unit.is_some() {
            return true;
        }
        let counted = (0..draft.token).rev().take(LONGEST).find_map(count) == Some(true);
        // "nhiều năm liền hoàn thành tốt nhiệm vụ".
        let many = || {
            draft.token > 2
                && self.is_one(draft.token - 2, syllables!("năm"))
                && self.is_one(draft.token - 3, syllables!("nhiều"))
        };
        (counted || many()) && self.follows_word(draft, syllables!("liền tục tiếp"))
            || self.is_yearly(draft)
            || self.is_told_of_years(draft)
    }

    /// Whether a level is told of a named body for each year: "Đảng bộ huyện hằng năm hoàn thành tốt nhiệm vụ,".
    fn is_yearly(&self, draft: &Draft) -> bool {
        let each = draft.token.checked_sub(2).filter(|_| self.follows_word(draft, syllables!("năm")));
        each.is_some_and(|each| {
            let unit = each.checked_sub(1).and_then(|at| self.item(Some(at)));
            self.is_one(each, syllables!("hằng hàng")) && matches!(unit, Some(Item::Unit(_))) && self.is_last(draft)
        })
    }

    /// Whether a level is told of as many years as stand right before it: "có 4 năm hoàn thành tốt nhiệm vụ, 1 năm …".
    fn is_told_of_years(&self, draft: &Draft) -> bool {
        let Some(count) = draft.token.checked_sub(2).filter(|_| self.follows_word(draft, syllables!("năm"))) else {
            return false;
        };
        let before = count.checked_sub(1);
        let opens = match self.item(before) {
            Some(Item::Comma | Item::And | Item::Stop | Item::Colon | Item::Unit(_)) => true,
            _ => before.is_some_and(|at| self.is_one(at, syllables!("có"))),
        };
        matches!(self.item(Some(count)), Some(Item::Figure(Figure::Count(_) | Figure::Fraction(..))))
            && opens
            && self.is_last(draft)
    }

    /// Whether the quotation goes on beyond the level: a slogan.
    pub(super) fn in_longer_quote(&self, draft: &Draft) -> bool {
        matches!(self.item(Some(draft.token + 1)), Some(Item::Word))
    }

    /// Whether a title is all that a heading says: "Điều 21. Danh hiệu “Chiến sĩ thi đua cơ sở”".
    pub(super) fn is_heading(&self, draft: &Draft) -> bool {
        const LABEL: usize = 12;
        let said = |token: &Token| !matches!(token.item, Item::Quote | Item::Rated | Item::Stop | Item::Level { .. });
        let start = self.tokens[0].start;
        let line = self.text[letters_before(self.text, start, LABEL)..start].rsplit(is_line_break).next();
        let article = line.is_some_and(|line| one_of(syllables!("điều"))(line.trim_start_matches(is_blank)).is_ok());
        // "1. Đoàn viên xuất sắc:", above what is asked of one.
        let said = |token: &Token| said(token) && !matches!(token.item, Item::Mark | Item::Colon);
        let opens = || {
            let last = self.tokens.iter().rfind(|token| !matches!(token.item, Item::Stop));
            last.is_some_and(|last| matches!(last.item, Item::Colon))
        };
        (article || opens()) && draft.unit.is_none() && !self.tokens.iter().any(said)
    }

    /// Whether a level stands in the title of a section that tells how it is given: "Điều 4. Tiêu chí xếp loại chất lượng cán bộ ở
    /// mức hoàn thành xuất sắc nhiệm vụ".
    pub(super) fn heads_section(&self, draft: &Draft) -> bool {
        const OPENERS: [&[Syllable]; 3] = [syllables!("tiêu chí"), syllables!("tiêu chuẩn"), syllables!("tỷ lệ")];
        const LABEL: usize = 12;
        let start = self.tokens[0].start;
        let opens = OPENERS.iter().any(|opener| phrase(opener)(&self.text[start..]).is_ok());
        if !opens || !self.is_rated(draft) || self.tokens.iter().any(|token| matches!(token.item, Item::Figure(_))) {
            return false;
        }
        let before = &self.text[letters_before(self.text, start, LABEL)..start];
        let label = before.rsplit(is_line_break).next().unwrap_or_default();
        let behind = self.text[draft.phrase.end()..].split(is_line_break).next().unwrap_or_default();
        label.trim_end_matches(is_blank).ends_with('.') && !behind.contains(['.', ';'])
    }

    /// Whether a title is what a campaign or a congress is named after: "phong trào", "cuộc vận động", "Đại hội".
    pub(super) fn in_campaign(&self, draft: &Draft) -> bool {
        !self.is_quoted(draft) && self.follows_word(draft, syllables!("trào động nếp hội"))
    }
}
