//! The sentence round an anchor, and its tokens.

use super::bounds::is_cell;
use super::draft::MOST_LEVELS;
use crate::extract::few::Few;
use crate::grammar::figure::Figure;
use crate::grammar::rating::{Item, Token, level, token};
use crate::grammar::word::{phrase, syllables};
use crate::lexicon::abbreviation::cuts_word;
use crate::lexicon::counted::{ORDINALS, TOLD_APART};
use crate::lexicon::level::{Level, Strength};
use crate::text::mark::{blanks_before, is_blank, is_invisible, is_line_break, is_slash};
use crate::text::{Syllable, Word};

/// Tokens of a sentence at most; a longer one is read in pieces.
const MOST_TOKENS: usize = 224;

pub(super) type Tokens = Few<Token, MOST_TOKENS>;

pub(super) const NO_TOKENS: Tokens = Tokens::new(Token { item: Item::Mark, start: 0, end: 0 });

/// A sentence that is asked about its tokens.
#[derive(Clone, Copy)]
pub(super) struct Sentence<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a Tokens,
}

impl<'a> Sentence<'a> {
    pub(super) fn item(self, at: usize) -> Option<Item> {
        self.tokens.get(at).map(|token| token.item)
    }

    pub(super) fn words(self, at: usize) -> &'a str {
        &self.text[self.tokens[at].start..self.tokens[at].end]
    }

    /// Whether the token at `at` begins with one of these words.
    pub(super) fn is_one(self, at: usize, words: &[Syllable]) -> bool {
        let word = self.tokens.get(at).and_then(|token| Word::read(&self.text[token.start..]));
        word.is_some_and(|word| words.contains(&word.syllable))
    }
}

/// Whether tabs separate columns: not where they stand between all words, nor where they stand inside a phrase.
fn has_columns(sentence: &str) -> bool {
    if !sentence.contains('\t') {
        return false;
    }
    let mut rest = sentence;
    let mut plain = false;
    while let Some(at) = rest.find(is_blank) {
        let behind = rest[at..].trim_start_matches(is_blank);
        let gap = &rest[at..rest.len() - behind.len()];
        if !gap.contains('\t') {
            plain |= !gap.chars().all(is_invisible);
        } else if rest[..at].ends_with(char::is_lowercase) && behind.starts_with(char::is_lowercase) {
            return false;
        }
        rest = behind;
    }
    plain
}

/// Whether a line is a table's row whose cells semicolons part, and no blanks: "1;Phòng Nội vụ;Hoàn thành tốt nhiệm vụ".
fn is_row(line: &str) -> bool {
    const LONGEST: usize = 3;
    let line = line.trim_start_matches(|c| is_blank(c) || is_line_break(c));
    let number = line.bytes().take(LONGEST + 1).take_while(u8::is_ascii_digit).count();
    let parted = |cells: &str| !cells.split(';').skip(1).any(|cell| cell.starts_with(is_blank));
    (1..=LONGEST).contains(&number) && line[number..].starts_with(';') && parted(line)
}

/// Reads the tokens of `text[start..end]`, and tells where they end: earlier if they or their levels are too many, or if the
/// sentence goes on.
pub(super) fn read(text: &str, start: usize, (end, goes_on): (usize, bool), tokens: &mut Tokens) -> usize {
    let columns = has_columns(&text[start..end]);
    let cells = is_row(&text[start..end]);
    let mut at = start;
    let mut last = None;
    let mut levels = 0;
    while at < end {
        if text.as_bytes()[at] == b' ' {
            at += 1;
            continue;
        }
        let Some(c) = text[at..].chars().next() else { break };
        if is_blank(c) && !(columns && c == '\t') {
            at += c.len_utf8();
            continue;
        }
        let Ok((mut rest, mut item)) = token(&text[at..], last) else { break };
        // "Cụm 1 - 20 chi bộ": a number that orders or tells apart is no end of a range.
        if matches!(item, Item::Figure(Figure::Range(_))) && tells_apart(text, at) {
            let Ok(first) = token(&text[at..], Some(Item::Unit(None))) else { break };
            (rest, item) = first;
        }
        let behind = text.len() - rest.len();
        // "Bình quân mỗi xã có 2,125 hộ": a mean is no count of thousands.
        if matches!(item, Item::Figure(Figure::Count(_))) && text[at..behind].contains(',') && tells_mean(text, tokens)
        {
            item = Item::Word;
        }
        if let Item::Figure(Figure::Count(whole)) = item {
            if let Some(of) = counted_of(text, tokens, whole) {
                last = Some(of);
                at = behind;
                continue;
            }
        }
        if c == '.' && cuts_word(text, at) {
            at = behind;
            continue;
        }
        // What a page marks up is no mark of the sentence: "**“Hoàn thành tốt nhiệm vụ”**".
        if c == '*' && text[at..].starts_with("**") {
            at += 2;
            continue;
        }
        // "178 đơn vị/194 đơn vị": the noun again.
        if let (Item::Unit(_), Some(Item::Of)) = (item, last) {
            if matches!(
                tokens[..],
                [.., Token { item: Item::Figure(Figure::Fraction(..)), .. }, Token { item: Item::Unit(_), .. }]
            ) {
                last = Some(item);
                at = behind;
                continue;
            }
        }
        // "hộ tiêu biểu": a level only where organisations that are clean and strong were named.
        let item = match item {
            Item::Level { level: Level::TrongSachVungManhTieuBieu, strength: Strength::Weak }
                if matches!(last, Some(Item::Unit(_))) && !tokens.iter().any(is_clean) =>
            {
                Item::Word
            }
            item => item,
        };
        // "xếp loại khá, xuất sắc": a common word joined to a level is one.
        let joined = matches!(tokens[..], [.., Token { item: Item::Level { .. }, .. }, _])
            && matches!((item, last), (Item::Word, Some(Item::Comma | Item::And)));
        let faint = joined.then(|| joined_level(&text[at..])).flatten();
        let (item, behind) = faint.map_or((item, behind), |(item, len)| (item, at + len));
        // "hoàn thành tốt nhiệm vụ (HTTNV)": the abbreviation only explains the words before it.
        if matches!(item, Item::Close) && explains(tokens) {
            tokens.truncate(tokens.len() - 2);
            last = None;
            at = behind;
            continue;
        }
        // A line break inside the sentence only wraps it.
        if is_line_break(c) && !is_cell(&text[behind..]) {
            at = behind;
            continue;
        }
        let item = if is_line_break(c) || cells && c == ';' { Item::Column } else { item };
        let leveled = matches!(item, Item::Level { .. });
        if leveled && levels == MOST_LEVELS || !tokens.push(Token { item, start: at, end: behind }) {
            return cut(tokens, at);
        }
        levels += usize::from(leveled);
        last = Some(item);
        at = behind;
    }
    let end = end.max(at);
    if goes_on { cut(tokens, end) } else { end }
}

/// Whether "bình quân" or "trung bình" stands among the tokens of the clause so far.
fn tells_mean(text: &str, tokens: &Tokens) -> bool {
    const MEANS: [&[Syllable]; 2] = [syllables!("bình quân"), syllables!("trung bình")];
    let clause = tokens.iter().rev().take_while(|token| !matches!(token.item, Item::Stop | Item::Comma));
    clause.into_iter().any(|token| MEANS.iter().any(|mean| phrase(mean)(&text[token.start..]).is_ok()))
}

/// Whether the word before the figure at `at` is one that the figure orders or tells from others of its kind.
fn tells_apart(text: &str, at: usize) -> bool {
    Word::read_before(text, blanks_before(text, at))
        .is_some_and(|(_, word)| ORDINALS.contains(&word.syllable) || TOLD_APART.contains(&word.syllable))
}

/// Drops what begins a new statement behind the last level, and tells where it begins: a piece that is too long for one
/// sentence ends between two statements, if it can; it would end at the byte `end`.
fn cut(tokens: &mut Tokens, end: usize) -> usize {
    let level = tokens.iter().rposition(|token| matches!(token.item, Item::Level { .. }));
    let parts = |token: &Token| matches!(token.item, Item::Stop | Item::Comma);
    let mark = tokens.iter().rposition(parts).filter(|mark| level.is_some_and(|level| level < *mark));
    let Some(mark) = mark else { return end };
    tokens.truncate(mark + 1);
    tokens[mark].end
}

/// Joins a total to the count and its noun right before it: "178 đơn vị/194", "43 chi bộ trong tổng số 46".
fn counted_of(text: &str, tokens: &mut Tokens, whole: u32) -> Option<Item> {
    let words = |token: &Token| &text[token.start..token.end];
    let (kept, part) = match tokens[..] {
        [.., Token { item: Item::Figure(Figure::Count(part)), .. }, Token { item: Item::Unit(_), .. }, ref mark]
            if words(mark).starts_with(is_slash) =>
        {
            (tokens.len() - 1, part)
        }
        [
            ..,
            Token { item: Item::Figure(Figure::Count(part)), .. },
            Token { item: Item::Unit(_), .. },
            ref word,
            Token { item: Item::Of, .. },
        ] if Word::read(words(word)).is_some_and(|word| syllables!("trong trên").contains(&word.syllable)) => {
            (tokens.len() - 2, part)
        }
        _ => return None,
    };
    tokens.truncate(kept);
    tokens[kept - 2].item = Item::Figure(Figure::Fraction(part, whole));
    Some(Item::Of)
}

fn is_clean(token: &Token) -> bool {
    matches!(token.item, Item::Level { level: Level::TrongSachVungManh, .. })
}

/// The level that a common word names at the beginning of `text`, right behind another, and its length.
fn joined_level(text: &str) -> Option<(Item, usize)> {
    let (level, strength, len) = level(Word::read(text)?, text)?;
    let ends = text[len..].trim_start_matches(is_blank).starts_with([';', '.', ',', '(']);
    (strength == Strength::Faint && ends).then_some((Item::Level { level, strength }, len))
}

/// Whether the last tokens are a level, an opening bracket and the same level.
fn explains(tokens: &Tokens) -> bool {
    match tokens[..] {
        [
            ..,
            Token { item: Item::Level { level, .. }, .. },
            Token { item: Item::Open, .. },
            Token { item: Item::Level { level: again, .. }, .. },
        ] => level == again,
        _ => false,
    }
}
