//! The sentence round an anchor, and its tokens.

use super::draft::MOST_LEVELS;
use crate::extract::few::Few;
use crate::grammar::figure::{Figure, figure};
use crate::grammar::rating::{Item, Token, asks_for_name, level, token};
use crate::grammar::word::syllables;
use crate::lexicon::level::abbreviates_level;
use crate::lexicon::unit::unit_name;
use crate::text::mark::{is_blank, is_invisible, is_line_break, is_quote, is_slash};
use crate::text::{Syllable, Word};

/// Tokens of a sentence at most; a longer one is read in pieces.
const MOST_TOKENS: usize = 224;
/// Bytes that a sentence reaches back from its anchor, and on from it, at most.
const MOST_BEFORE: usize = 560;
const MOST_BEHIND: usize = 1400;

pub(super) type Tokens = Few<Token, MOST_TOKENS>;

/// The sentence that holds the byte `at`, and whether it goes on beyond what is read at once; nothing before `floor`
/// belongs to it.
pub(super) fn bounds(text: &str, floor: usize, at: usize) -> (usize, usize, bool) {
    let mut start = at;
    let mut behind = None;
    for (pos, c) in text[floor..at].char_indices().rev() {
        let pos = floor + pos;
        let ends = match c {
            '.' | '!' | '?' | '…' => behind.is_none_or(|c: char| is_blank(c) || is_line_break(c)),
            c if is_line_break(c) => !is_soft(text, pos),
            _ => false,
        };
        if ends || at - pos > MOST_BEFORE {
            break;
        }
        start = pos;
        behind = Some(c);
    }
    let mut end = text.len();
    let mut goes_on = false;
    let mut chars = text[at..].char_indices().peekable();
    while let Some((pos, c)) = chars.next() {
        let next = chars.peek().map(|(_, c)| *c);
        let ends = match c {
            '.' | '!' | '?' | '…' => next.is_none_or(|c| is_blank(c) || is_line_break(c)),
            c if is_line_break(c) => !is_soft(text, at + pos),
            _ => false,
        };
        if ends || pos > MOST_BEHIND {
            goes_on = pos > MOST_BEHIND;
            end = at + pos + if goes_on { 0 } else { c.len_utf8() };
            break;
        }
    }
    (start, end, goes_on)
}

/// Whether the line break at `at` only wraps a line: the sentence goes on with a small letter, with what its last word
/// asks for, or with the cell of a table.
fn is_soft(text: &str, at: usize) -> bool {
    const ASKS: &[Syllable] = syllables!(
        "loại đạt là được bị có và của mức hiệu chiếm lệ bằng trong với số hoặc nhận giá tập chi đảng tổ đó trên dưới gần hơn khoảng đến \
         từ thiểu đa nhất quá đấu còn"
    );
    /// Words that levels end with.
    const LEVEL_ENDS: &[Syllable] = syllables!("vụ mạnh khá bình yếu kém sắc tốt hóa tiến sở lên");
    // CR LF is one line end.
    let line_end = if text[at..].starts_with('\n') && text[..at].ends_with('\r') { at - 1 } else { at };
    let end = text[..line_end].trim_end_matches(is_blank).len();
    let Some(before) = text[..end].chars().next_back() else { return false };
    let blank_line =
        text[at..].chars().filter(|c| !is_blank(*c) && *c != '\r').take(2).filter(|c| is_line_break(*c)).count() > 1;
    if blank_line || is_line_break(before) {
        return false;
    }
    let line = text[at..].trim_start_matches(|c: char| is_blank(c) || is_line_break(c));
    if is_cell(line) {
        return !matches!(before, '.' | ';' | '!' | '?');
    }
    let Some(next) = line.chars().next().filter(|_| !is_labelled(line)) else { return false };
    let figured = figure(line).is_ok();
    match before {
        '.' | '!' | '?' | '|' => return false,
        // A list goes on in a line of its own, without a mark.
        ';' => return next.is_lowercase(),
        ':' => return next.is_lowercase() || figured,
        _ => {}
    }
    if next.is_lowercase() || before == ',' || next == '(' || is_quote(next) && before.is_alphabetic() {
        return true;
    }
    let Some((_, last)) = Word::read_before(text, end) else { return false };
    match Word::read(line) {
        // A heading that is wrapped, all in capitals; abbreviations, which have no tones, stand in lines of their own.
        Some(word) if last.all_capitals() => word.all_capitals() && word.syllable.toned(),
        Some(word) if word.capital() && asks_for_name(&text[..end]) => {
            unit_name(word, line).is_none() && level(word, line).is_none()
        }
        Some(_) => ASKS.contains(&last.syllable),
        None => {
            // Below the heads of columns a row begins with its number and a name.
            let row =
                figure(line).is_ok_and(|(rest, _)| rest.trim_start_matches(is_blank).starts_with(char::is_uppercase));
            let names = LEVEL_ENDS.contains(&last.syllable) || last.all_capitals() && abbreviates_level(last.syllable);
            figured && !row && (names || ASKS.contains(&last.syllable))
        }
    }
}

/// Whether a line begins with the label of a list's member: "1.", "12)", "a)", "đ)".
fn is_labelled(line: &str) -> bool {
    let label = line.chars().take(4).take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
    let lettered = Word::read(line).is_none_or(|word| word.letters() == 1);
    label > 0 && lettered && line[label..].starts_with(['.', ')'])
}

/// Whether a line is a table's cell: a figure, alone or with a noun.
fn is_cell(line: &str) -> bool {
    let Ok((rest, _)) = figure(line) else { return false };
    let rest = rest.trim_start_matches(is_blank);
    let noun = Word::read(rest).and_then(|word| unit_name(word, rest));
    let rest = rest[noun.map_or(0, |(_, len)| len)..].trim_start_matches(is_blank);
    rest.chars().next().is_none_or(is_line_break)
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

/// The tokens of `text[start..end]`, and where they end: earlier if they or their levels are too many, or if the sentence
/// goes on.
pub(super) fn tokens(text: &str, start: usize, end: usize, goes_on: bool) -> (Tokens, usize) {
    let blank = Token { item: Item::Mark, start: 0, end: 0 };
    let mut tokens = Tokens::new(blank);
    let columns = has_columns(&text[start..end]);
    let mut at = start;
    let mut last = None;
    let mut levels = 0;
    while at < end {
        let Some(c) = text[at..].chars().next() else { break };
        if is_blank(c) && !(columns && c == '\t') {
            at += c.len_utf8();
            continue;
        }
        let Ok((rest, item)) = token(&text[at..], last) else { break };
        let behind = text.len() - rest.len();
        if let Item::Figure(Figure::Count(whole)) = item {
            if let Some(of) = counted_of(text, &mut tokens, whole) {
                last = Some(of);
                at = behind;
                continue;
            }
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
        // "hoàn thành tốt nhiệm vụ (HTTNV)": the abbreviation only explains the words before it.
        if item == Item::Close && explains(&tokens) {
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
        let item = if is_line_break(c) { Item::Column } else { item };
        let leveled = matches!(item, Item::Level { .. });
        if leveled && levels == MOST_LEVELS || !tokens.push(Token { item, start: at, end: behind }) {
            let end = cut(&mut tokens, at);
            return (tokens, end);
        }
        levels += usize::from(leveled);
        last = Some(item);
        at = behind;
    }
    let end = end.max(at);
    let end = if goes_on { cut(&mut tokens, end) } else { end };
    (tokens, end)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_at_a_full_stop_or_a_line() {
        let text = "Một câu. Có 1.388 đảng viên đạt 94,5%; trong đó\nhoàn thành tốt. Câu sau\n- Dòng mới";
        for (word, expected) in [
            ("đảng viên", "Có 1.388 đảng viên đạt 94,5%; trong đó\nhoàn thành tốt."),
            ("Câu sau", "Câu sau\n"),
            ("Dòng", "- Dòng mới"),
        ] {
            let (start, end, _) = bounds(text, 0, text.find(word).unwrap());
            assert_eq!(text[start..end].trim_start_matches(' '), expected);
        }
    }
}
