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
    if aims || plans || heading(text, tokens).is_some_and(aims_at) {
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
    // A letter takes a byte at least: the letters are counted only where the lines go on beyond so many bytes.
    let mut floor = boundary(text, start.saturating_sub(REACH));
    let mut counted = floor == 0;
    let mut end = start;
    while end > floor {
        let begin = match text[floor..end].rfind(is_line_break) {
            Some(at) => floor + at,
            None if counted => floor,
            None => {
                floor = letters_before(text, start, REACH);
                counted = true;
                continue;
            }
        };
        let line = text[begin..end].trim_start_matches(|c| is_blank(c) || is_line_break(c));
        let first = end - line.len();
        let line = line.trim_end_matches(is_blank);
        if !line.is_empty() && !is_member(line) {
            return line.ends_with(':').then_some(first..first + line.len());
        }
        end = begin;
    }
    None
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
