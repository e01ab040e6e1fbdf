//! The sentence round an anchor, and its tokens.

use std::ops::Range;

use super::draft::MOST_LEVELS;
use crate::extract::few::Few;
use crate::grammar::figure::{Figure, figure};
use crate::grammar::rating::{Item, Token, asks_for_name, begins_label, level, token};
use crate::grammar::word::syllables;
use crate::lexicon::abbreviation::cuts_word;
use crate::lexicon::level::{Level, Strength, abbreviates_level};
use crate::lexicon::unit::unit_name;
use crate::text::mark::{is_blank, is_invisible, is_line_break, is_quote, is_slash};
use crate::text::{Syllable, Word};

/// Tokens of a sentence at most; a longer one is read in pieces.
const MOST_TOKENS: usize = 224;
/// Bytes that a sentence reaches back from its anchor, and on from it, at most.
const MOST_BEFORE: usize = 560;
const MOST_BEHIND: usize = 1400;

pub(super) type Tokens = Few<Token, MOST_TOKENS>;

pub(super) const NO_TOKENS: Tokens = Tokens::new(Token { item: Item::Mark, start: 0, end: 0 });

/// Where the sentence begins that holds the byte `at`; nothing before `floor` belongs to it.
pub(super) fn start(text: &str, floor: usize, at: usize) -> usize {
    let reach = boundary(text, at.saturating_sub(MOST_BEFORE)).max(floor);
    let ends = pieces(text, reach, at).rev().flat_map(|piece| piece.rev());
    let mut ends = ends.filter(|end| may_end(text.as_bytes()[*end]));
    ends.find_map(|end| sentence_end(text, end, at)).unwrap_or(reach)
}

/// Where the sentence ends that holds the byte `at`, and whether it goes on beyond what is read at once.
pub(super) fn end(text: &str, at: usize) -> (usize, bool) {
    let limit = boundary(text, at + MOST_BEHIND + 1);
    let mut ends = pieces(text, at, limit).flatten().filter(|end| may_end(text.as_bytes()[*end]));
    match ends.find_map(|end| sentence_end(text, end, text.len())) {
        Some(end) => (end, false),
        None => (limit, limit < text.len()),
    }
}

/// The first boundary of characters at the byte `at` or behind it.
pub(super) fn boundary(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// Bytes that are looked at in one step.
const PIECE: usize = 32;

/// The pieces of the text between two bytes that a sentence may end in: most hold letters and blanks alone.
fn pieces(text: &str, from: usize, to: usize) -> impl DoubleEndedIterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let pieces = (from..to).step_by(PIECE).map(move |from| from..to.min(from + PIECE));
    pieces.filter(|piece| holds_end(&bytes[piece.clone()]))
}

/// Whether a piece holds such a byte: all are looked at, which takes fewer steps than to stop at the first one.
#[inline(never)]
fn holds_end(piece: &[u8]) -> bool {
    match <&[u8; PIECE]>::try_from(piece) {
        Ok(piece) => piece.iter().fold(0, |any, byte| any | u8::from(may_end(*byte))) != 0,
        Err(_) => true,
    }
}

/// Whether a character that a sentence may end with begins with this byte.
const fn may_end(byte: u8) -> bool {
    // Without a branch: many bytes are looked at in one step.
    let mark = (byte == b'.') | (byte == b'!') | (byte == b'?');
    mark | (byte.wrapping_sub(b'\n') <= b'\r' - b'\n') | (byte == 0xC2) | (byte == 0xE2)
}

/// The end of the mark or the line break at the byte `at`, where a sentence ends with it; the text ends at the byte `to`.
fn sentence_end(text: &str, at: usize, to: usize) -> Option<usize> {
    let mut chars = text[at..to].chars();
    let c = chars.next()?;
    let ends = match c {
        '.' | '!' | '?' | '…' => {
            chars.next().is_none_or(|next| is_blank(next) || is_line_break(next)) && !(c == '.' && cuts_word(text, at))
        }
        c if is_line_break(c) => !is_soft(text, at),
        _ => false,
    };
    ends.then_some(at + c.len_utf8())
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
    if next.is_uppercase() && begins_label(line) {
        return false;
    }
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
            let apart = |c: char| is_blank(c) || matches!(c, '|' | ';');
            let row =
                figure(line).is_ok_and(|(rest, _)| rest.trim_start_matches(apart).starts_with(char::is_uppercase));
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
    if !line.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
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

/// Reads the tokens of `text[start..end]`, and tells where they end: earlier if they or their levels are too many, or if the
/// sentence goes on.
pub(super) fn read(text: &str, start: usize, (end, goes_on): (usize, bool), tokens: &mut Tokens) -> usize {
    let columns = has_columns(&text[start..end]);
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
        let Ok((rest, item)) = token(&text[at..], last) else { break };
        let behind = text.len() - rest.len();
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
        let item = if is_line_break(c) { Item::Column } else { item };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;

    #[test]
    fn a_sentence_ends_at_a_full_stop_or_a_line() {
        let text = "Một câu. Có 1.388 đảng viên đạt 94,5%; trong đó\nhoàn thành tốt. Câu sau\n- Dòng mới";
        for (word, expected) in [
            ("đảng viên", "Có 1.388 đảng viên đạt 94,5%; trong đó\nhoàn thành tốt."),
            ("Câu sau", "Câu sau\n"),
            ("Dòng", "- Dòng mới"),
        ] {
            let at = text.find(word).unwrap();
            assert_eq!(text[start(text, 0, at)..end(text, at).0].trim_start_matches(' '), expected);
        }
    }

    /// The bounds of the sentence, found letter by letter.
    fn slow_bounds(text: &str, floor: usize, at: usize) -> (usize, (usize, bool)) {
        let ends = |pos: usize, c: char, next: Option<char>| match c {
            '.' if cuts_word(text, pos) => false,
            '.' | '!' | '?' | '…' => next.is_none_or(|c| is_blank(c) || is_line_break(c)),
            c => is_line_break(c) && !is_soft(text, pos),
        };
        let (mut start, mut behind) = (at, None);
        for (pos, c) in text[floor..at].char_indices().rev().map(|(pos, c)| (floor + pos, c)) {
            if ends(pos, c, behind) || at - pos > MOST_BEFORE {
                break;
            }
            (start, behind) = (pos, Some(c));
        }
        for (pos, c) in text[at..].char_indices() {
            if pos > MOST_BEHIND {
                return (start, (at + pos, true));
            }
            let next = at + pos + c.len_utf8();
            if ends(at + pos, c, text[next..].chars().next()) {
                return (start, (next, false));
            }
        }
        (start, (text.len(), false))
    }

    #[test]
    fn bounds_are_found_as_letter_by_letter() {
        const PARTS: &[&str] = &[
            "chi bộ",
            "Đảng viên",
            "đạt",
            "12",
            "94,5%",
            ".",
            ". ",
            "TP. ",
            "…",
            "!",
            "?",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\u{A0}",
            "\u{85}",
            "\u{2028}",
            "“",
            "”",
            ";",
            ":",
            "–",
            "hoàn thành tốt nhiệm vụ",
        ];
        let mut rng = Rng::new(3);
        for round in 0..3_000 {
            let mut text = String::new();
            for _ in 0..rng.below(if round % 9 == 0 { 400 } else { 40 }) {
                text.push_str(rng.pick(PARTS));
                // Long pieces without any end, now and then.
                if rng.once_in(40) {
                    text.push_str(&"là ".repeat(rng.below(200)));
                }
            }
            let at = boundary(&text, rng.below(text.len() + 1));
            let floor = boundary(&text, rng.below(at + 1)).min(at);
            let found = (start(&text, floor, at), end(&text, at));
            assert_eq!(found, slow_bounds(&text, floor, at), "{text:?} at {at} from {floor}");
        }
    }
}
