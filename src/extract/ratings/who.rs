//! Who a rating is said of where its own clause does not tell: the statement before it, the sentence, the heading above.

use super::Ratings;
use super::before::is_ordinal;
use super::confirm::is_next_line;
use super::draft::{Draft, Who};
use super::role;
use super::sentence::{Sentence, Tokens};
use crate::grammar::figure::Figure;
use crate::grammar::rating::{Item, Token, token};
use crate::grammar::word::{one_of, syllables};
use crate::lexicon::level::Level;
use crate::lexicon::person::name_label;
use crate::lexicon::unit::UnitClass;
use crate::text::mark::{is_blank, is_line_break, letters_before};
use crate::text::{Span, Syllable, Word, words};

impl Ratings<'_> {
    /// Who the line above rates, where nothing but a list's marks stands between.
    fn carried(&self, tokens: &Tokens) -> Option<Who> {
        const LABEL: usize = 2;
        let (who, end) = self.carried?;
        let between = self.text.get(end..tokens.first()?.start)?;
        let mut digits = 0;
        let marks = between.chars().all(|c| {
            digits += usize::from(c.is_numeric());
            !c.is_alphabetic() && digits <= LABEL
        });
        marks.then_some(who)
    }

    /// Whether a sentence is the line below one that holds a rating, in the same paragraph.
    pub(super) fn goes_on(&self, tokens: &Tokens) -> bool {
        // Bytes of the end of a line, and of the next one's label.
        const NEAR: usize = 64;
        let between = || self.text.get(self.rated?..tokens.first()?.start);
        between().is_some_and(|between| {
            between.len() <= NEAR
                && between.contains(is_line_break)
                && is_next_line(between)
                && !between.contains(char::is_alphabetic)
        })
    }

    /// Who a draft rates: by its own words, as the statement before it, or as the heading above it says.
    ///
    /// Those who stand before the byte `past`, the end of the last rating's level, have been asked for it already.
    pub(super) fn unit(&mut self, tokens: &Tokens, draft: &Draft, last: Option<Who>, past: usize) -> Option<Who> {
        if let Some(unit) = draft.unit {
            // The head of a column that names the rows.
            let row = heads_rows(self.text, tokens, unit.0.start()) && !draft.figured;
            return if row { self.heading(tokens).or(draft.unit) } else { draft.unit };
        }
        if draft.figured && self.counts_itself(draft) {
            return None;
        }
        let named = self.named_before(tokens, draft);
        let person = |(_, class): &Who| matches!(class, Some(class) if class.is_person());
        if draft.share.count().is_some() && counts_people(draft.level) && !last.is_some_and(|last| person(&last)) {
            // "toàn ngành có 152 chiến sĩ thi đua": people are counted, whatever body was named.
            return named.filter(person);
        }
        // "285/297 hộ …; 3 năm liền được công nhận ấp văn hóa": no figure goes on with those who were counted.
        let body = self.body_before(tokens, draft).filter(|_| !draft.figured && !draft.shared && !draft.child);
        if body.is_some() && last.is_some_and(|(last, _)| is_counted(self.text, tokens, last.start())) {
            return body;
        }
        let newer = named.filter(|(unit, _)| {
            let row = heads_rows(self.text, tokens, unit.start()) && !draft.figured;
            last.is_none_or(|(last, _)| unit.start() > last.start() && !row && !is_base(tokens, unit.start()))
                && unit.start() >= past
        });
        if newer.is_some() || last.is_some() {
            return newer.or(last);
        }
        // "a) Đạt danh hiệu “Lao động tiên tiến”;": those whom the heading asks it of.
        if role::is_lettered(&self.text[tokens[0].start..]) && tokens[..draft.token].iter().skip(2).all(names_nobody) {
            let heading = role::heading_range(self.text, tokens);
            return heading.and_then(|heading| self.last_named(heading.start, heading.end));
        }
        let begins = {
            let level = tokens[..draft.token].iter().all(|token| matches!(token.item, Item::Mark | Item::Quote));
            let cell = draft.token > 0 && tokens[draft.token - 1].item == Item::Column;
            // "- Có kết quả xếp loại ở mức …": a list's member that names nobody.
            let member = matches!(tokens[0].item, Item::Mark) && tokens[..draft.token].iter().all(names_nobody);
            level || cell || member || draft.figured
        };
        if !(begins || draft.figured) {
            let told = tokens[..draft.token].iter().any(|token| token.item == Item::Colon);
            return if told { self.named_in_form(tokens[0].start) } else { None };
        }
        self.carried(tokens).or_else(|| self.heading(tokens))
    }

    /// Whether a title begins with the noun that it counts: "19 “Tập thể lao động tiên tiến”", "98,3% làng văn hóa".
    fn counts_itself(&self, draft: &Draft) -> bool {
        const NOT_NOUNS: &[Syllable] = syllables!("chuẩn tiêu gđvh");
        let Some(first) = Word::read(&self.text[draft.phrase.range()]) else { return false };
        match draft.level {
            Level::VanHoa => !NOT_NOUNS.contains(&first.syllable),
            _ => syllables!("tập đơn đoàn").contains(&first.syllable),
        }
    }

    /// The nearest unit before a draft in its sentence, unless it is the one that rates.
    fn named_before(&self, tokens: &Tokens, draft: &Draft) -> Option<Who> {
        let sentence = Sentence { text: self.text, tokens };
        (0..draft.token).rev().find_map(|at| match tokens[at].item {
            Item::Unit(class)
                if !sentence.is_other(0, at, draft.token)
                    && !sentence.is_place(at)
                    && !sentence.in_bracket(at, draft.token) =>
            {
                Some((Span::new(tokens[at].start, tokens[at].end), class))
            }
            _ => None,
        })
    }

    /// The last unit that is named in the lines above a sentence.
    fn heading(&mut self, tokens: &Tokens) -> Option<Who> {
        let end = tokens.first()?.start;
        match self.heading {
            Some((at, who)) if at == end => who,
            _ => {
                let who = self.named_above(end);
                self.heading = Some((end, who));
                who
            }
        }
    }

    /// Who fills in the form whose lines end before the byte `end`: "Họ và tên: Lê Văn Tám".
    fn named_in_form(&self, end: usize) -> Option<Who> {
        const REACH: usize = 560;
        const NAME: std::ops::RangeInclusive<usize> = 2..=5;
        let start = letters_before(self.text, end, REACH);
        let label = words(&self.text[start..end]).filter_map(|(at, word)| {
            let len = name_label(word, &self.text[start + at..])?;
            Some(start + at + len)
        });
        let label = label.last()?;
        let behind = self.text[label..end].trim_start_matches(is_blank).strip_prefix(':')?.trim_start_matches(is_blank);
        let first = end - behind.len();
        let line = behind.split(is_line_break).next()?;
        let named = words(line).take_while(|(_, word)| word.capital()).take(NAME.end() + 1);
        let (count, len) = named.fold((0, 0), |(count, _), (at, word)| (count + 1, at + word.len()));
        NAME.contains(&count).then(|| (Span::new(first, first + len), Some(UnitClass::Person)))
    }

    /// The last unit that is named in the text right before the byte `end`.
    fn named_above(&self, end: usize) -> Option<Who> {
        const REACH: usize = 330;
        self.last_named(letters_before(self.text, end, REACH), end)
    }

    /// The last unit that is named between two bytes.
    fn last_named(&self, start: usize, end: usize) -> Option<Who> {
        let mut found = None;
        let mut at = start;
        let mut last = None;
        while at < end {
            let rest = &self.text[at..];
            let Some(c) = rest.chars().next() else { break };
            if c.is_whitespace() {
                at += c.len_utf8();
                continue;
            }
            let Ok((behind, item)) = token(rest, last) else { break };
            let to = self.text.len() - behind.len();
            if let (Item::Unit(class), true) = (item, to <= end) {
                found = Some((Span::new(at, to), class));
            }
            last = Some(item);
            at = to;
        }
        found
    }

    /// Whether what is told of the unit at `at` is whom it has: "nhà trường có 28 giáo viên", at the beginning of a clause.
    fn has(&self, tokens: &Tokens, at: usize) -> bool {
        let begins = at.checked_sub(1).is_none_or(|at| !matches!(tokens[at].item, Item::Word | Item::Unit(_)));
        let next = tokens.get(at + 1).map(|next| &self.text[next.start..]);
        begins && next.is_some_and(|next| one_of(syllables!("có"))(next).is_ok())
    }

    /// The nearest named body before a draft that nothing counts: "Ấp Tân Thuận có 285/297 hộ …".
    fn body_before(&self, tokens: &Tokens, draft: &Draft) -> Option<Who> {
        let sentence = Sentence { text: self.text, tokens };
        (0..draft.token).rev().find_map(|at| match tokens[at].item {
            Item::Unit(class)
                if (self.text[tokens[at].start..].starts_with(char::is_uppercase) || self.has(tokens, at))
                    && !is_counted(self.text, tokens, tokens[at].start)
                    && !sentence.is_other(0, at, draft.token) =>
            {
                Some((Span::new(tokens[at].start, tokens[at].end), class))
            }
            _ => None,
        })
    }
}

/// Whether a token may stand before a level in a list's member that names nobody.
fn names_nobody(token: &Token) -> bool {
    matches!(
        token.item,
        Item::Mark
            | Item::Word
            | Item::Rated
            | Item::Share
            | Item::Comma
            | Item::Passive
            | Item::Quote
            | Item::And
            | Item::Level { .. }
    )
}

/// Whether the unit at the byte `start` is a cell of its own, and no row's, which begins with its number or holds a name: the head
/// of a column.
fn heads_rows(text: &str, tokens: &Tokens, start: usize) -> bool {
    let first = tokens.iter().find(|token| !matches!(token.item, Item::Column | Item::Mark));
    if first.is_some_and(|first| matches!(first.item, Item::Figure(_))) {
        return false;
    }
    let Some(at) = tokens.iter().position(|token| token.start == start) else { return false };
    let column = |at: Option<usize>| at.and_then(|at| tokens.get(at)).is_none_or(|token| token.item == Item::Column);
    let cell = at + 1 < tokens.len() && column(at.checked_sub(1)) && column(Some(at + 1));
    cell && !names_one(&text[start..tokens[at].end])
}

/// Whether a unit is one by name, and no mere noun: "Chi bộ Thôn 1".
fn names_one(unit: &str) -> bool {
    let name = |(_, word): (usize, Word)| word.capital() && !word.all_capitals();
    unit.contains(|c: char| c.is_ascii_digit()) || words(unit).skip(1).any(name)
}

/// Whether the unit at the byte `start` is what a percentage is of: "94,4% trong tổng số công chức".
fn is_base(tokens: &Tokens, start: usize) -> bool {
    let at = tokens.iter().position(|token| token.start == start).unwrap_or(0);
    let of = at.checked_sub(1).filter(|of| matches!(tokens[*of].item, Item::Of));
    of.is_some_and(|of| {
        let figure = (0..of).rev().take(2).find(|at| !matches!(tokens[*at].item, Item::Word));
        figure.is_some_and(|at| matches!(tokens[at].item, Item::Figure(Figure::Percent { .. })))
    })
}

/// Whether a level is a title that people bear.
fn counts_people(level: Level) -> bool {
    matches!(level, Level::LaoDongTienTien | Level::ChienSiThiDua)
}

/// Whether a count stands right before the unit at the byte `start`.
pub(super) fn is_counted(text: &str, tokens: &Tokens, start: usize) -> bool {
    let at = tokens.iter().position(|token| token.start == start);
    at.and_then(|at| at.checked_sub(1))
        .is_some_and(|at| matches!(tokens[at].item, Item::Figure(_)) && !is_ordinal(text, tokens, at))
}
