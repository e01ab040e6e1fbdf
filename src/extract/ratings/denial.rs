//! Whether the words round a level deny it: "12 chi bộ không đạt danh hiệu …", "chưa được công nhận …".

use super::draft::Drafts;
use super::sentence::Sentence;
use crate::grammar::rating::Item;
use crate::grammar::word::syllables;
use crate::lexicon::denial::{BETWEEN, NEGATIONS};
use crate::lexicon::level::Strength;
use crate::lexicon::plain_sense::NAMING;
use crate::text::{Syllable, Word};

/// Whether the draft at `at` is denied, by itself or as a member of a list: "không đạt khá, tốt".
pub(super) fn denies(sentence: Sentence<'_>, drafts: &Drafts, at: usize) -> bool {
    let joins = |at: &usize| {
        let mut between = drafts[at - 1].token + 1..drafts[*at].token;
        between.all(|at| matches!(sentence.item(at), Some(Item::Comma | Item::And | Item::Quote)))
    };
    let first = (1..=at).rev().take_while(joins).last().map_or(at, |member| member - 1);
    let last = (at + 1..drafts.len()).take_while(joins).last().unwrap_or(at);
    let title = drafts[last].strength == Strength::Title;
    (first..=last).any(|member| sentence.is_denied_before(drafts[member].token))
        || title && sentence.is_subject(drafts[first].token) && sentence.is_denied_behind(drafts[last].token)
}

impl Sentence<'_> {
    fn is_negation(self, at: usize) -> bool {
        matches!(self.item(at), Some(Item::Word)) && self.is_one(at, NEGATIONS)
    }

    /// Whether a negation stands before the level at a token, and only what gives a level to somebody between them.
    fn is_denied_before(self, level: usize) -> bool {
        /// Tokens between a negation and its level at most.
        const MOST_TOKENS: usize = 12;
        let rated = |at: usize| matches!(self.item(at), Some(Item::Rated));
        let (mut given, mut rates) = (false, false);
        // Words that only "được" before them makes those who rate: "được cấp có thẩm quyền xếp loại".
        let mut raters = false;
        let mut each = false;
        for at in (0..level).rev().take(MOST_TOKENS) {
            match self.tokens[at].item {
                Item::Passive => (given, rates, raters) = (true, false, false),
                Item::Share => (given, rates) = (true, false),
                Item::Rated | Item::Award => (given, rates) = (true, true),
                Item::Quote | Item::Unit(_) => {}
                // "đánh giá, xếp loại".
                Item::Comma | Item::And if at > 0 && rated(at - 1) && rated(at + 1) => {}
                // "không phải chi bộ nào cũng được xếp loại".
                Item::Praise if self.is_one(at, syllables!("phải")) && at > 0 && self.is_negation(at - 1) => {
                    return given && !raters;
                }
                // "không còn được xếp loại".
                Item::Zero if matches!(self.item(at + 1), Some(Item::Passive)) => {
                    let last = Word::read_before(self.text, self.tokens[at].end);
                    return last.is_some_and(|(_, word)| word.syllable == const { Syllable::of("còn") });
                }
                Item::Word if self.is_negation(at) => return given && !raters && !each,
                Item::Word if self.is_one(at, BETWEEN) => {}
                Item::Word if self.is_one(at, syllables!("nào cũng")) => each = true,
                Item::Word if rates && !self.is_one(at, NAMING) => raters = true,
                _ => return false,
            }
        }
        false
    }

    /// Whether "danh hiệu" before the title at a token is what something is said of: "Danh hiệu “Lao động tiên tiến” không xét tặng".
    fn is_subject(self, level: usize) -> bool {
        let named = (0..level).rev().find(|at| !matches!(self.item(*at), Some(Item::Quote)));
        let named =
            named.filter(|at| matches!(self.item(*at), Some(Item::Rated)) && self.is_one(*at, syllables!("danh")));
        named.is_some_and(|at| {
            matches!(at.checked_sub(1).and_then(|at| self.item(at)), None | Some(Item::Stop | Item::Comma | Item::Mark))
        })
    }

    /// Whether it is told behind the title at a token that nobody gets it: "không xét tặng", "không được trao".
    fn is_denied_behind(self, level: usize) -> bool {
        let behind = (level + 1..self.tokens.len()).find(|at| !matches!(self.item(*at), Some(Item::Quote)));
        behind.filter(|at| self.is_negation(*at)).is_some_and(|negation| {
            let verb = negation + 1 + usize::from(matches!(self.item(negation + 1), Some(Item::Passive)));
            matches!(self.item(verb), Some(Item::Award | Item::Rated)) && !self.is_one(verb, syllables!("khen"))
        })
    }
}
