//! Demonstratives: "Nghị định này", "Chỉ thị nêu trên", "văn bản này".

use super::pinpoint;
use super::short::may_follow;
use crate::grammar::word::phrase;
use crate::lexicon::demonstrative::{EFFECTS, NAMED, NAY, speaks_of_force};
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::{Nature, Use, has_nature};
use crate::scan::lead::{Kind, kind_before, plain_word_before};
use crate::text::mark::{blanks, blanks_before, char_before, is_line_break};
use crate::text::{Syllable, Word};

/// The kind that the demonstrative at `at` points with, and where the mention ends; `own` tells of which kind the text itself is.
pub(super) fn anaphor(
    text: &str,
    floor: usize,
    at: usize,
    own: impl FnOnce() -> Option<DocumentKind>,
) -> Option<(Kind, usize)> {
    let word = Word::read(&text[at..])?;
    let end = at + word.len();
    let mut before = plain_word_before(text, floor, at)?;
    let above = word.syllable != NAY;
    let mut bare = above;
    if above && NAMED.contains(&before.1.syllable) {
        bare = false;
        before = plain_word_before(text, floor, before.0)?;
    }
    let kind = kind_before(text, floor, before.0 + before.1.len(), before).filter(|kind| !kind.short)?;
    // "thực hiện Nghị quyết trên địa bàn": a preposition, unless the clause ends or a predicate follows.
    if bare && !(kind.capital && may_follow(&text[end..], false)) {
        return None;
    }
    // "theo khoản 2 Điều 5 quy chế này": what has articles is a document, though the word is written small.
    // A contract has them too, and is one of two parties.
    let cited =
        || !kind.capital && kind.kind != DocumentKind::HopDong && pinpoint::stands_before(text, floor, kind.start);
    // "Kế hoạch này được gửi đến …", in a plan; "ban hành kèm theo quyết định này", in a decision.
    let may_be_itself = |kind: &Kind| {
        kind.capital || kind.kind == DocumentKind::QuyetDinh && in_force(text, floor, kind.start, &text[end..])
    };
    let itself = || !above && may_be_itself(&kind) && own() == Some(kind.kind);
    (points(text, &kind, &text[end..]) || cited() || itself()).then_some((kind, end))
}

/// Whether a kind with a demonstrative names a document.
fn points(text: &str, kind: &Kind, behind: &str) -> bool {
    if kind.kind == DocumentKind::Khac || kind.sense == Use::Term {
        return true;
    }
    if !kind.capital {
        return false;
    }
    if !begins_sentence(text, kind.start) {
        return true;
    }
    match kind.kind {
        // The act itself, in the news; only a decision's own text has articles and says when it comes into force.
        DocumentKind::QuyetDinh => heads_article(text, kind.start) || takes_effect(behind),
        kind => !has_nature(kind, Nature::Thing),
    }
}

/// Whether what is issued with a decision or has to carry it out stands before `at`, and nobody whose decision it is behind it.
#[cold]
fn in_force(text: &str, floor: usize, at: usize, behind: &str) -> bool {
    const CUA: Syllable = Syllable::of("của");
    let whose = Word::read(&behind[blanks(behind)..]);
    let before = plain_word_before(text, floor, at).filter(|_| whose.is_none_or(|word| word.syllable != CUA));
    before.is_some_and(|last| speaks_of_force(text, floor, last))
}

/// Whether the word at `at` is the first of a sentence or a line.
fn begins_sentence(text: &str, at: usize) -> bool {
    let end = blanks_before(text, at);
    if text[end..at].contains(is_line_break) {
        // A line that ends inside a word's phrase goes on behind the break.
        return !char_before(text, end).is_some_and(|c| c.is_lowercase() || c == ',');
    }
    char_before(text, end)
        .is_none_or(|c| matches!(c, '.' | '!' | '?' | '\n' | '…' | '-' | '–' | '”' | '"' | '“' | ':' | '*' | '#'))
}

/// Whether the words from `at` are those of an article: "Điều 3. Quyết định này được giao cho …".
fn heads_article(text: &str, at: usize) -> bool {
    const DIEU: Syllable = Syllable::of("điều");
    let label = text[..blanks_before(text, at)].trim_end_matches(['.', ':', '*']);
    let number = label.trim_end_matches(|c: char| c.is_ascii_digit());
    let unit = plain_word_before(text, 0, number.len()).filter(|_| number.len() < label.len());
    unit.is_some_and(|(_, word)| word.syllable == DIEU)
}

/// "có hiệu lực", "thay thế", "quy định".
fn takes_effect(behind: &str) -> bool {
    let start = &behind[blanks(behind)..];
    EFFECTS.iter().any(|effect| phrase(effect)(start).is_ok())
}
