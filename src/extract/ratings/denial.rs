//! Whether the words before a level deny it: "12 chi bộ không đạt danh hiệu …", "chưa được công nhận …".

use super::sentence::{Tokens, begins_with_one};
use crate::grammar::rating::Item;
use crate::lexicon::denial::{BETWEEN, NEGATIONS};

/// Tokens between a negation and its level at most.
const MOST_TOKENS: usize = 8;

/// Whether a negation stands before the level at a token, and only what gives a level to somebody between them.
pub(super) fn denies(text: &str, tokens: &Tokens, level: usize) -> bool {
    let mut given = false;
    for at in (0..level).rev().take(MOST_TOKENS) {
        match tokens[at].item {
            Item::Share | Item::Rated | Item::Passive | Item::Award => given = true,
            Item::Quote | Item::Unit(_) => {}
            Item::Word if begins_with_one(text, tokens, at, NEGATIONS) => return given,
            Item::Word if begins_with_one(text, tokens, at, BETWEEN) => {}
            _ => return false,
        }
    }
    false
}
