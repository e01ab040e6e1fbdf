//! Whether the statements of a sentence are results, aims or rules.

use std::ops::Range;

use super::bounds::boundary;
use super::sentence::Tokens;
use crate::grammar::rating::{Item, Token, token};
use crate::grammar::word::{one_of, syllables};
use crate::rating::{Bound, Role};
use crate::text::mark::{is_blank, is_line_break, letters_before};
use crate::text::{Syllable, Word};

/// Tokens that say what a sentence speaks of stand among the first ones.
const FIRST: usize = 6;
/// Letters above a list's member that its heading is looked for in.
const REACH: usize = 560;
/// Bytes of a heading that are read.
const LONGEST: usize = 240;

/// Words of a condition.
const CONDITIONS: &[Syllable] = syllables!("thì nếu muốn");

/// What a sentence's statements are: an aim where it or its heading speaks of one, a rule where it sets a condition or a
/// bound from above, else a result.
pub(super) fn of(text: &str, tokens: &Tokens) -> Role {
    let aims = tokens.iter().any(|token| matches!(token.item, Item::Aim));
    let speaks = |token: &&Token| !matches!(token.item, Item::Open | Item::Figure(_) | Item::Level { .. });
    let plans = tokens.iter().take(FIRST).take_while(speaks).any(|token| matches!(token.item, Item::Plan));
    // Lettered members are those of laws, which set no aims.
    let lettered = tokens.first().is_some_and(|first| is_lettered(&text[first.start..]));
    if aims || plans || !lettered && heading(text, tokens).is_some_and(aims_at) {
        return Role::Target;
    }
    let rules = tokens.iter().any(|token| match token.item {
        Item::Bound(Bound::AtMost) => true,
        Item::Word => one_of(CONDITIONS)(&text[token.start..]).is_ok(),
        _ => false,
    });
    if rules { Role::Rule } else { Role::Result }
}

/// The heading of the list that a sentence is a member of: the nearest line above that is no member and ends with a colon.
pub(super) fn heading<'t>(text: &'t str, tokens: &Tokens) -> Option<&'t str> {
    let range = heading_range(text, tokens)?;
    Some(&text[range])
}

/// Where that heading stands.
pub(super) fn heading_range(text: &str, tokens: &Tokens) -> Option<Range<usize>> {
    let start = tokens.first()?.start;
    if !is_member(&text[start..]) {
        return None;
    }
    // A letter takes a byte at least, and seldom more than two: letters are counted only where that leaves it open.
    let floor = boundary(text, start.saturating_sub(2 * REACH));
    let near = |end: usize| start - end <= REACH || letters_before(text, start, REACH) <= end;
    let mut end = start;
    while end > floor {
        let begin = line_start(text, floor, end);
        let line = text[begin..end].trim_start_matches(|c| is_blank(c) || is_line_break(c));
        let first = end - line.len();
        let line = line.trim_end_matches(is_blank);
        if !line.is_empty() && !is_member(line) {
            return (line.ends_with(':') && near(first + line.len())).then_some(first..first + line.len());
        }
        end = begin;
    }
    None
}

/// The last line break of `text[floor..end]`, or its beginning.
pub(super) fn line_start(text: &str, floor: usize, end: usize) -> usize {
    // The bytes that line breaks begin with are few.
    let may_break = |byte: &u8| matches!(byte, b'\n'..=b'\r' | 0xC2 | 0xE2);
    let breaks = |at: &usize| text[*at..].starts_with(is_line_break);
    let bytes = &text.as_bytes()[..end];
    (floor..end).rev().filter(|at| may_break(&bytes[*at])).find(breaks).unwrap_or(floor)
}

/// The line right above a sentence, where that begins its own.
pub(super) fn line_above<'t>(text: &'t str, tokens: &Tokens) -> Option<&'t str> {
    let above = text[..tokens.first()?.start].trim_end_matches(is_blank);
    let above = above.strip_suffix(is_line_break)?;
    let floor = letters_before(above, above.len(), LONGEST);
    above[floor..].rsplit(is_line_break).next()
}

/// Whether a line is a list's member: "- …", "+ …", "1. …", "a) …".
pub(super) fn is_member(line: &str) -> bool {
    let line = line.trim_start_matches(is_blank);
    let digits = line.bytes().take(3).take_while(u8::is_ascii_digit).count();
    line.starts_with(['-', '+', '*', '•', '–', '—'])
        || digits > 0 && line[digits..].starts_with(['.', ')'])
        || is_lettered(line)
}

/// Whether a line is a list's member that a letter tells: "a) …", "đ) …".
pub(super) fn is_lettered(line: &str) -> bool {
    Word::read(line).is_some_and(|word| word.letters() == 1 && line[word.len()..].starts_with(')'))
}

/// Whether a heading announces aims.
fn aims_at(heading: &str) -> bool {
    let mut rest = heading;
    while !rest.is_empty() && heading.len() - rest.len() < LONGEST {
        rest = rest.trim_start_matches(is_blank);
        let Ok((behind, item)) = token(rest, None) else { return false };
        if matches!(item, Item::Aim | Item::Plan) {
            return true;
        }
        rest = behind;
    }
    false
}
