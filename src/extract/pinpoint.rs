//! The pinpoint before a document: which provisions belong to it, and from where.

use super::few::Few;
use crate::document::Provision;
use crate::grammar::provision::{chain, chain_word, is_unit, places, unit_word};
use crate::grammar::word::syllables;
use crate::lexicon::kind_name::begins_annex;
use crate::scan::lead::plain_word_before as word_before;
use crate::text::mark::{blanks_before, char_before, is_hyphen, is_quote};
use crate::text::{Syllable, Word};

/// A pinpoint that ends where a document begins.
#[derive(Clone, Debug)]
pub(super) struct Pinpoint<'t> {
    /// Where the mention begins.
    pub(super) start: usize,
    pub(super) places: Vec<Provision<'t>>,
}

const JOINTS: &[Syllable] = syllables!("của tại trong thuộc");
const BAN: Syllable = Syllable::of("ban");
const HANH: Syllable = Syllable::of("hành");
const KEM: Syllable = Syllable::of("kèm");
const THEO: Syllable = Syllable::of("theo");
const TU: Syllable = Syllable::of("từ");

/// The first halves of words whose second half is the name of a unit: "giai đoạn", "thời điểm", "tài khoản".
const FIRST_HALVES: &[Syllable] =
    syllables!("giai công thời quan địa trọng tài hạng danh chuyên thành cổ đặc ưu nhược bưu cao");

/// Elements of a chain that are looked back over at most, and words of an annex's name.
const MOST_TOKENS: usize = 200;
const MOST_ANNEX_WORDS: usize = 40;

/// The pinpoint that ends right before `start`; nothing before `floor` belongs to it.
pub(super) fn before(text: &str, floor: usize, start: usize) -> Option<Pinpoint<'_>> {
    let end = undressed(text, floor, start);
    let last = token_before(text, floor, end)?;
    if let Some(annexed) = last.word().and_then(|last| issued_with(text, floor, last)) {
        return chain_before(text, floor, annexed).or_else(|| before_annex(text, floor, annexed));
    }
    chain_behind(text, floor, end, last)
}

/// Whether a pinpoint ends right before `start`.
#[cold]
pub(super) fn stands_before(text: &str, floor: usize, start: usize) -> bool {
    before(text, floor, start).is_some()
}

/// Where the blanks begin that end at `start`, and the marks of emphasis and quotation that dress the document.
fn undressed(text: &str, floor: usize, start: usize) -> usize {
    let mut end = blanks_before(text, start).max(floor);
    while let Some(c) = char_before(text, end).filter(|c| matches!(c, '*' | '_' | '[') || is_quote(*c)) {
        if end - c.len_utf8() < floor {
            break;
        }
        end = blanks_before(text, end - c.len_utf8()).max(floor);
    }
    end
}

/// Where "(ban hành) kèm theo" begins, if `last` is its last word.
fn issued_with(text: &str, floor: usize, last: (usize, Word)) -> Option<usize> {
    let (mut at, word) = last;
    if word.syllable != THEO {
        return None;
    }
    let kem = word_before(text, floor, at).filter(|(_, word)| word.syllable == KEM);
    // "ban hành theo" without "kèm" says the same.
    let Some((with, _)) = kem else {
        let (hanh, _) = word_before(text, floor, at).filter(|(_, word)| word.syllable == HANH)?;
        let (ban, _) = word_before(text, floor, hanh).filter(|(_, word)| word.syllable == BAN)?;
        return Some(blanks_before(text, ban).max(floor));
    };
    at = with;
    if let Some((start, _)) = word_before(text, floor, at).filter(|(_, word)| word.syllable == HANH) {
        if let Some((start, _)) = word_before(text, floor, start).filter(|(_, word)| word.syllable == BAN) {
            at = start;
        }
    }
    Some(blanks_before(text, at).max(floor))
}

/// The chain before an annex whose name ends at `end`: "Điều 12 Quy chế tuyển sinh …".
fn before_annex(text: &str, floor: usize, end: usize) -> Option<Pinpoint<'_>> {
    let mut at = end;
    for _ in 0..MOST_ANNEX_WORDS {
        let mut stop = blanks_before(text, at).max(floor);
        if char_before(text, stop) == Some(',') && stop > floor {
            stop = blanks_before(text, stop - 1).max(floor);
        }
        let (start, word) = Word::read_before(text, stop).filter(|(start, _)| *start >= floor)?;
        at = start;
        if begins_annex(word, &text[start..]) {
            if let Some(found) = chain_before(text, floor, blanks_before(text, start).max(floor)) {
                return Some(found);
            }
        }
    }
    None
}

/// The longest chain that ends at `end`, over the word or the comma that joins it to what follows.
pub(super) fn chain_before(text: &str, floor: usize, end: usize) -> Option<Pinpoint<'_>> {
    chain_behind(text, floor, end, token_before(text, floor, end)?)
}

/// The same where the token before `end` has been read already.
fn chain_behind(text: &str, floor: usize, end: usize, last: Token) -> Option<Pinpoint<'_>> {
    let (mut end, mut last) = (end, last);
    if let Some((start, _)) = last.word().filter(|(_, word)| JOINTS.contains(&word.syllable)) {
        end = blanks_before(text, start).max(floor);
        last = token_before(text, floor, end)?;
    }
    if let Token::Mark(comma) = last {
        if text[comma..].starts_with(',') {
            end = blanks_before(text, comma).max(floor);
            last = token_before(text, floor, end)?;
        }
    }
    let places_from = |start| {
        let (rest, places) = places(&text[start..]).ok()?;
        (text.len() - rest.len() == end).then_some(places)
    };
    let (start, places) = longest_unit(text, floor, 0, (end, last), places_from)?;
    Some(Pinpoint { start, places })
}

/// Where the longest chain begins that reaches where `reaches` says, of those whose units stand before `end`.
///
/// The farthest unit is tried first, and one that begins no such chain is passed over. Those before `tried` are known to
/// begin none.
pub(super) fn first_unit(
    text: &str,
    floor: usize,
    tried: usize,
    end: usize,
    reaches: impl Fn(usize) -> bool,
) -> Option<usize> {
    let chain_from = |start| chain(&text[start..]).ok().filter(|(rest, ())| reaches(text.len() - rest.len()));
    longest_unit(text, floor, tried, (end, token_before(text, floor, end)?), chain_from).map(|(start, _)| start)
}

/// Where the longest chain begins that `read` reads, and what it reads; the token before the end has been read already.
fn longest_unit<T>(
    text: &str,
    floor: usize,
    tried: usize,
    (end, last): (usize, Token),
    read: impl Fn(usize) -> Option<T>,
) -> Option<(usize, T)> {
    const MOST_UNITS: usize = 96;
    // Mostly a word stands there that no chain ends with.
    if last.word().is_some_and(|(start, word)| !is_of_chain(text, start, word)) {
        return None;
    }
    let mut starts = Few::<usize, MOST_UNITS>::new(0);
    let (mut at, mut next) = (end, Some(last));
    for _ in 0..MOST_TOKENS {
        if at <= tried {
            break;
        }
        let (start, word) = match next {
            Some(Token::Word(start, word)) if is_of_chain(text, start, word) => (start, word),
            Some(Token::Mark(mark)) => {
                (at, next) = (mark, token_before(text, floor, mark));
                continue;
            }
            _ => break,
        };
        (at, next) = (start, token_before(text, floor, start));
        if unit_word(word.syllable) {
            let before = next.and_then(Token::word);
            if before.is_some_and(|(_, half)| FIRST_HALVES.contains(&half.syllable)) {
                break;
            }
            // "phụ lục" and "tiểu mục" have two words.
            if let Some((first, _)) = before.filter(|(_, first)| is_unit(first.syllable, word.syllable)) {
                (at, next) = (first, token_before(text, floor, first));
            }
        }
        // "từ Điều 3 đến Điều 9": a chain begins with the word of a range as well.
        if at >= tried && (unit_word(word.syllable) || word.syllable == TU) {
            starts.push(at);
        }
    }
    starts.iter().rev().find_map(|start| Some((*start, read(*start)?)))
}

/// Whether a word may stand in a chain.
fn is_of_chain(text: &str, start: usize, word: Word) -> bool {
    unit_word(word.syllable) || chain_word(&word, &text[start..start + word.len()])
}

/// What a chain goes on with, farther before in the text.
#[derive(Clone, Copy)]
enum Token {
    /// Where a word begins, and the word.
    Word(usize, Word),
    /// Where a figure or a mark begins.
    Mark(usize),
}

impl Token {
    fn word(self) -> Option<(usize, Word)> {
        match self {
            Token::Word(start, word) => Some((start, word)),
            Token::Mark(_) => None,
        }
    }
}

/// What a chain may go on with before `at`, over blanks.
fn token_before(text: &str, floor: usize, at: usize) -> Option<Token> {
    let end = blanks_before(text, at).max(floor);
    let c = char_before(text, end)?;
    let start = match c {
        '0'..='9' => end - text[..end].bytes().rev().take_while(u8::is_ascii_digit).count().min(end - floor),
        '.' if !text[end..].starts_with(|c: char| c.is_alphanumeric()) => return None,
        '.' | ',' | ';' | ')' | '(' => end - 1,
        c if is_hyphen(c) || is_quote(c) => end - c.len_utf8(),
        _ => {
            let (start, word) = Word::read_before(text, end).filter(|(start, _)| *start >= floor)?;
            return Some(Token::Word(start, word));
        }
    };
    (start >= floor && start < end).then_some(Token::Mark(start))
}

/// Where the name of a unit begins whose last word has been read already: "phụ lục" and "tiểu mục" have two.
pub(super) fn unit_start(text: &str, floor: usize, start: usize, word: Word) -> usize {
    let first = word_before(text, floor, start).filter(|(_, first)| is_unit(first.syllable, word.syllable));
    first.map_or(start, |(first, _)| first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pinpoint_reaches_back_to_its_first_unit() {
        for (text, document, expected) in [
            ("theo điểm a khoản 2 Điều 5 Nghị định", "Nghị", Some("điểm a khoản 2 Điều 5 ")),
            ("tại Điều 28 và Điều 29 của Luật", "Luật", Some("Điều 28 và Điều 29 của ")),
            ("(Khoản 3, Điều 5 Quy định", "Quy", Some("Khoản 3, Điều 5 ")),
            ("tại điểm 2, mục II, Hướng dẫn", "Hướng", Some("điểm 2, mục II, ")),
            (
                "các khoản 2, 3 và 5 Điều 11, điểm a khoản 2 Điều 50 của Luật",
                "Luật",
                Some("khoản 2, 3 và 5 Điều 11, điểm a khoản 2 Điều 50 của "),
            ),
            ("từ Điều 16 đến Điều 23 Chương II Nghị định", "Nghị", Some("từ Điều 16 đến Điều 23 Chương II ")),
            ("Điều 4 Chương I của *Quy định", "Quy", Some("Điều 4 Chương I của *")),
            ("tại Phụ lục V ban hành kèm theo Nghị định", "Nghị", Some("Phụ lục V ban hành kèm theo ")),
            (
                "tại khoản 4 Điều 13 Quy chế ban hành kèm theo Thông tư",
                "Thông",
                Some("khoản 4 Điều 13 Quy chế ban hành kèm theo "),
            ),
            (
                "Điều 12 Quy chế tuyển sinh trung học cơ sở ban hành kèm theo Thông tư",
                "Thông",
                Some("Điều 12 Quy chế tuyển sinh trung học cơ sở ban hành kèm theo "),
            ),
            ("thời điểm Luật", "Luật", None),
            ("Phụ lục kèm theo Nghị định", "Nghị", None),
            ("Điều 5. Nghị định", "Nghị", None),
            ("Điều 5; Nghị định", "Nghị", None),
            ("Biểu mẫu 03, Thông tư", "Thông", None),
            ("điểm a. Khoản 2 Điều 5 Nghị định", "Nghị", Some("Khoản 2 Điều 5 ")),
        ] {
            let start = text.find(document).unwrap();
            let found = before(text, 0, start).map(|pinpoint| &text[pinpoint.start..start]);
            assert_eq!(found, expected, "{text}");
        }
    }
}
