//! Who a level without a figure is said of.

use super::clause::Reader;
use super::draft::Who;
use crate::grammar::rating::{Item, Token};
use crate::grammar::word::syllables;
use crate::lexicon::office;
use crate::lexicon::unit::UnitClass;
use crate::text::mark::{is_blank, is_hyphen};
use crate::text::{Span, Word, words};

/// Words of a body's name that no table knows at most.
const MOST_WORDS: usize = 10;

impl Reader<'_> {
    /// The nearest unit before a level that does not rate and is no part of a title.
    pub(super) fn subject(&self, start: usize, level: usize, figured: bool) -> Option<Who> {
        let mut spare = None;
        let mut counts_others = false;
        let mut titled = false;
        if let Some(head) = self.row_head(start, level).filter(|_| !figured) {
            return Some(head);
        }
        let mut at = level;
        // "Các đảng bộ: Nam Đàn, Quỳ Châu, Vinh được xếp loại".
        if let Some(colon) = self.names_lead(start, level) {
            at = colon;
        }
        while at > start {
            at -= 1;
            match self.tokens[at].item {
                // Whom another level counts the statement of that level hands on.
                Item::Level { .. } => return spare.filter(|_| !counts_others),
                // "Gia đình ông Hoàng Văn Slao (xóm Bản Khuông) được": what a bracket tells beside who is rated.
                Item::Close => at = self.bracket_before(at, start).unwrap_or(at),
                // What stands before a colon heads a list, whose members may have words of their own.
                Item::Colon => return spare.or_else(|| self.labelled(start, at)),
                Item::Mark => {
                    if let Some(label) = self.names_label(start, at) {
                        return Some(label);
                    }
                }
                Item::Unit(class) => {
                    let unit = Some((self.span(at), class));
                    let sentence = self.sentence();
                    if sentence.is_other(start, at, level) {
                        continue;
                    }
                    // "có 112 hội viên, được …": a count that is not the level's counts others; so does an office name a person.
                    let counted = matches!(at.checked_sub(1).and_then(|at| self.item(at)), Some(Item::Figure(_)))
                        && !self.is_ordinal(at - 1);
                    if !figured && counted || sentence.is_office(at) || sentence.is_place(at) {
                        counts_others |= spare.is_none() && !figured && counted;
                        spare = spare.or_else(|| sentence.holder(start, at)).or(unit);
                        continue;
                    }
                    // "chi bộ có đảng viên bị kỷ luật": the first is rated.
                    let having = self.is_one(at.saturating_sub(1), syllables!("có"));
                    if let (true, Some(Item::Unit(class))) = (having, at.checked_sub(2).and_then(|at| self.item(at))) {
                        return Some((self.span(at - 2), class));
                    }
                    if spare.is_none() && self.is_titled(at, level) {
                        titled = true;
                        spare = unit;
                        continue;
                    }
                    return Some(self.with_siblings(start, at, class));
                }
                _ => {}
            }
        }
        let ruled = || self.ruled(start).filter(|_| spare.is_none());
        self.named_body(start, level).or_else(|| self.opening(start).filter(|_| titled)).or_else(ruled).or(spare)
    }

    /// Whom a rule is about whose condition ends before the clause that begins at `start`: "Chi bộ có 100% đảng viên … thì được".
    fn ruled(&self, start: usize) -> Option<Who> {
        let condition = start.checked_sub(1).filter(|at| self.ends_condition(*at))?;
        let begin = (0..condition).rev().find(|at| matches!(self.item(*at), Some(Item::Stop))).map_or(0, |at| at + 1);
        (begin..condition).find_map(|at| match self.item(at)? {
            Item::Unit(class) => Some((self.span(at), class)),
            _ => None,
        })
    }

    /// Of whom the sentence tells from its beginning on what was given to them: "LLVT thành phố được tặng 2 cờ thi đua; 5 năm liền
    /// được công nhận đơn vị vững mạnh toàn diện".
    fn opening(&self, start: usize) -> Option<Who> {
        let first = (0..start).find(|at| !matches!(self.item(*at), Some(Item::Mark)))?;
        let Some(Item::Unit(class)) = self.item(first) else { return None };
        let next = (first + 1..start).find(|at| !matches!(self.item(*at), Some(Item::Praise)))?;
        matches!(self.item(next), Some(Item::Passive)).then(|| (self.span(first), class))
    }

    /// The name that a row of a table begins with, where the level at `level` is a cell of it: "1 | Trần Văn Nam | …".
    fn row_head(&self, start: usize, level: usize) -> Option<Who> {
        const NAME: std::ops::RangeInclusive<usize> = 2..=6;
        let cell = level > start && matches!(self.item(level - 1), Some(Item::Column));
        let flat = matches!(self.item(start), Some(Item::Figure(_))) && self.is_level(level);
        if !(cell || flat) {
            return None;
        }
        let number = |at: &usize| matches!(self.item(*at), Some(Item::Figure(_) | Item::Mark | Item::Column));
        let first = (start..level).find(|at| !number(at))?;
        // The office behind a name begins with a capital as well.
        let office = |word: Word| !cell && office::FIRST_WORDS.contains(&word.syllable);
        let end = self.name_end(first, level, |word| word.capital() && !office(word));
        let ends = matches!(self.item(end), Some(Item::Column)) || !cell && end < level;
        let name = NAME.contains(&(end - first)) && ends;
        name.then(|| (Span::new(self.tokens[first].start, self.tokens[end - 1].end), Some(UnitClass::Person)))
    }

    /// The token behind the words that begin at the token `first` and are all of a name, before the token `stop`.
    fn name_end(&self, first: usize, stop: usize, is_of_name: impl Fn(Word) -> bool) -> usize {
        let named = |at: &usize| {
            let word = Word::read(&self.text[self.tokens[*at].start..]);
            matches!(self.item(*at), Some(Item::Word)) && word.is_some_and(&is_of_name)
        };
        first + (first..stop).take_while(named).count()
    }

    /// The person that a line is about whose label names an office as well: "Đồng chí Nguyễn Thị Lan, Bí thư Chi bộ: …".
    fn labelled(&self, start: usize, colon: usize) -> Option<Who> {
        let first = (start..colon).find(|at| !matches!(self.item(*at), Some(Item::Mark)))?;
        let Some(Item::Unit(class @ Some(UnitClass::Person))) = self.item(first) else {
            return self.names_label(start, colon);
        };
        let office = |at| !matches!(self.item(at), Some(Item::Level { .. } | Item::Stop | Item::Award | Item::Column));
        let parted = matches!(self.item(first + 1), Some(Item::Comma | Item::Mark));
        (parted && (first + 2..colon).all(office)).then(|| (self.span(first), class))
    }

    /// The name that a member of a list begins with, before the mark at `mark`, or a bracket or an office before that: "Vũ Văn Tám
    /// (Chi bộ 4) - …", "Trần Thị Bình - Phó Bí thư: …".
    fn names_label(&self, start: usize, mark: usize) -> Option<Who> {
        const NAME: std::ops::RangeInclusive<usize> = 2..=5;
        if !is_label_mark(self.text, &self.tokens[mark]) {
            return None;
        }
        let first = (start..mark).find(|at| !matches!(self.item(*at), Some(Item::Mark)))?;
        let end = self.name_end(first, mark, |word| word.capital() && !word.all_capitals());
        let bracket = matches!(self.item(end), Some(Item::Open)) && matches!(self.item(mark - 1), Some(Item::Close));
        let parted = matches!(self.item(end), Some(Item::Comma)) || is_label_mark(self.text, &self.tokens[end]);
        let office = parted && end < mark && self.sentence().begins_office(end + 1);
        let name = NAME.contains(&(end - first)) && (end == mark || bracket || office);
        name.then(|| (Span::new(self.tokens[first].start, self.tokens[end - 1].end), None))
    }

    /// The unit at `at` with those before it that are named by the same noun, "Chi bộ 1, Chi bộ 3 và Chi bộ Quân sự", or with which
    /// a list of bodies begins: "Ban Tổ chức, Văn phòng Huyện ủy".
    fn with_siblings(&self, start: usize, at: usize, class: Option<UnitClass>) -> Who {
        let noun = |at: usize| {
            let mut words = words(self.words(&self.tokens[at])).map(|(_, word)| word.syllable);
            (words.next(), words.next())
        };
        let named = |at: usize| self.words(&self.tokens[at]).starts_with(char::is_uppercase);
        let joins = |first: usize| {
            first >= start + 2
                && named(first)
                && matches!(self.item(first - 1), Some(Item::Comma | Item::And))
                && matches!(self.item(first - 2), Some(Item::Unit(_)))
                && named(first - 2)
        };
        let mut first = at;
        while joins(first) && noun(first - 2) == noun(at) {
            first -= 2;
        }
        let body = |at: usize| matches!(self.item(at), Some(Item::Unit(Some(class))) if class.is_body());
        let mut opening = at;
        while joins(opening) && body(opening) && body(opening - 2) {
            opening -= 2;
        }
        let opens = match opening.checked_sub(1).and_then(|before| self.item(before)) {
            None | Some(Item::Stop | Item::Colon | Item::Mark) => true,
            // "Năm 2022, Ban Dân vận, Ủy ban Kiểm tra …".
            Some(Item::Comma) => opening > 1 && matches!(self.item(opening - 2), Some(Item::Figure(_))),
            _ => false,
        };
        if opens {
            first = first.min(opening);
        }
        (Span::new(self.tokens[first].start, self.tokens[at].end), class)
    }

    /// Whether a unit belongs to the level's own words: "đạt đơn vị vững mạnh toàn diện", "được xếp loại chi hội vững mạnh",
    /// "đạt danh hiệu “Công đoàn cơ sở vững mạnh”", "được công nhận cơ quan đạt chuẩn văn hóa".
    fn is_titled(&self, at: usize, level: usize) -> bool {
        let joins = |at| match self.item(at) {
            Some(Item::Quote) => true,
            Some(Item::Share) => self.is_one(at, syllables!("đạt")),
            _ => false,
        };
        if !(at + 1..level).all(joins) {
            return false;
        }
        let Some(before) = (0..at).rev().find(|at| !matches!(self.item(*at), Some(Item::Quote))) else { return false };
        // "tặng cờ “Công đoàn cơ sở vững mạnh”": what is handed over with the title.
        let flag = usize::from(before + 1 < at && self.is_one(before, syllables!("cờ")));
        let before = before.saturating_sub(flag);
        match self.item(before) {
            Some(Item::Share) => !self.is_one(before, syllables!("tỷ tỉ")),
            // "tặng giấy khen “Chi bộ hoàn thành xuất sắc nhiệm vụ”".
            Some(Item::Award) => before + 1 < at,
            Some(Item::Rated) => (0..before)
                .rev()
                .take(8)
                .take_while(|at| !matches!(self.item(*at), Some(Item::Stop | Item::Colon | Item::Of)))
                .any(|at| {
                    matches!(self.item(at), Some(Item::Passive))
                        || matches!(self.item(at), Some(Item::Share)) && self.is_one(at, syllables!("đạt"))
                }),
            _ => false,
        }
    }

    /// A body whose noun no table knows, right before the clause's first verb: "Trạm Thú y huyện được xếp loại".
    fn named_body(&self, start: usize, level: usize) -> Option<Who> {
        let verb =
            (start..level).find(|at| matches!(self.item(*at), Some(Item::Passive | Item::Share | Item::Rated)))?;
        let word = |at: usize| {
            Word::read(&self.text[self.tokens[at].start..]).filter(|_| matches!(self.item(at), Some(Item::Word)))
        };
        let first = (start..verb).rev().take(MOST_WORDS).take_while(|at| word(*at).is_some()).last()?;
        let first = (first..verb).find(|at| word(*at).is_some_and(|word| word.capital()))?;
        let capitals = (first..verb).filter(|at| word(*at).is_some_and(|word| word.capital())).count();
        let code = word(first).is_some_and(|word| word.all_capitals() && word.letters() > 1);
        // One capital begins a sentence: it names nobody.
        // "Hạt Kiểm lâm huyện đều được đánh giá".
        let behind = |at: &usize| {
            word(*at).is_some_and(|word| !syllables!("đều cũng vẫn mới từng đang").contains(&word.syllable))
        };
        let last = (first..verb).rev().find(behind)?;
        // Behind a code stands the place: "BCH Quân sự xã", but not "BVMT làm tiêu chí".
        let placed =
            |word: Word| word.capital() || syllables!("tỉnh huyện xã phường thị quận khối").contains(&word.syllable);
        let code = code && verb > first + 1 && word(first + 1).is_some_and(placed);
        (capitals > 1 || code).then(|| (Span::new(self.tokens[first].start, self.tokens[last].end), None))
    }
}

/// Whether a mark parts a label from what it tells: a colon, or a hyphen with blanks round it.
pub(super) fn is_label_mark(text: &str, mark: &Token) -> bool {
    let blank = |text: &str| text.starts_with(is_blank);
    let hyphen = || {
        let parted = text[..mark.start].ends_with(is_blank) && blank(&text[mark.end..]);
        parted && text[mark.start..mark.end].starts_with(is_hyphen)
    };
    mark.item == Item::Colon || mark.item == Item::Mark && hyphen()
}
