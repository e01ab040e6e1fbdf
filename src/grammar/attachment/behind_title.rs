//! Date and issuer that stand behind the title of a document.

use super::dated::dated_at_last;
use super::{Attached, BAN_HANH, CUA, DO, NGAY, of_place};
use crate::grammar::date::date;
use crate::grammar::issuer::{Issuer, Issuers, issuer};
use crate::grammar::symbol::Symbol;
use crate::grammar::word::{Parsed, fail, gap, leading, phrase, read, syllables};
use crate::lexicon::body::issued_by_one;
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::{begins_annex, ends_kind, kind_name_before};
use crate::lexicon::statute_words::STOPS;
use crate::text::mark::{blanks, blanks_before, is_blank, is_line_break, is_slash};
use crate::text::{Syllable, Word, floor};

/// Whether a title may begin with this word.
pub(super) fn opens_title(word: Word) -> bool {
    const FIRST: &[Syllable] = syllables!("về quy hướng ban sửa phê v việc");
    word.capital() || FIRST.contains(&word.syllable)
}

/// Date and issuer behind the title, where they are plainly the document's: the body is that of the symbol.
///
/// "… hướng dẫn giám sát giao dịch ngày 16/11/2020 của Bộ Tài chính", "… về chức năng của chi bộ do … ban hành". In the lines of
/// catalogues, "năm 2022 đính chính … do … ban hành", any noun or verb begins the title, and the symbol may name a body that no table knows.
///
/// Its first word has been read already.
pub(super) fn behind_title<'t>(
    input: &'t str,
    first: Word,
    symbol: &Symbol<'t>,
    listed: bool,
) -> Parsed<'t, Attached<'t>> {
    /// Letters of a title's words at most.
    const LONGEST: u32 = 200;
    if symbol.body.is_none() && !listed {
        return fail(input);
    }
    let (start, ()) = gap(input)?;
    if start.starts_with(',') {
        return fail(input);
    }
    let titled = opens_title(first);
    if !titled && (!listed || STOPS.contains(&first.syllable)) {
        return fail(input);
    }
    let mut found = Attached::default();
    let mut rest = start;
    let mut letters = 0;
    let mut read_already = Some(first);
    while letters < LONGEST {
        let Some(word) = read_already.take().or_else(|| Word::read(rest)) else {
            let Some(next) = inside_title(rest) else { break };
            rest = next;
            continue;
        };
        letters += u32::from(word.letters());
        if word.syllable == NGAY {
            if let Ok((behind, issued)) = date(rest) {
                let (end, issuer) = of_body(behind, symbol)?;
                found.issued = Some((issued, read(rest, behind)));
                found.take(&issuer);
                return Ok((end, found));
            }
        }
        let behind = &rest[word.len()..];
        if word.syllable == DO {
            if let Some((end, issuer)) =
                by_body(behind, symbol, listed).ok().filter(|(end, _)| titled || ends_line(end))
            {
                found.take(&issuer);
                // "quy chế do Sở Nội vụ ban hành ngày 5/6/2019": the day is that of another paper.
                let other = annex_ends(input, blanks_before(input, input.len() - rest.len()));
                return Ok(match dated_at_last(end) {
                    Ok((end, issued)) if !other => (end, Attached { issued: Some(issued), ..found }),
                    _ => (end, found),
                });
            }
        }
        rest = behind;
    }
    fail(input)
}

/// Whether the name of a paper that is issued with another ends at the byte `end`.
fn annex_ends(input: &str, end: usize) -> bool {
    let last = Word::read_before(input, end);
    let name = last.and_then(|last| kind_name_before(input, 0, last));
    name.is_some_and(|(_, start, first)| begins_annex(first, &input[start..end]))
}

/// The issuer behind a title that "về" opens, of a document whose symbol names no body: "Sắc lệnh số 76 về … do Chủ tịch nước ban
/// hành". No other paper is spoken of in the title, and nothing of the sentence follows but the day.
///
/// What the title is about has issuers too, "về giá đất do UBND tỉnh ban hành": only where one body alone issues papers of this `kind`,
/// or behind a comma, it is the paper that is issued.
pub(super) fn by_behind_title<'t>(input: &'t str, kind: Option<DocumentKind>) -> Parsed<'t, Attached<'t>> {
    /// Letters of a title's words at most, and bytes.
    const LONGEST: u32 = 160;
    const BYTES: usize = 300;
    let (mut rest, ()) = gap(input)?;
    // Mostly nobody is named: the word is looked for before all words are read.
    let near = &rest[..floor(rest, rest.len().min(BYTES))];
    let named = |second: char| near.match_indices(second).any(|(at, _)| near[..at].ends_with(['d', 'D']));
    if !named('o') && !named('O') {
        return fail(input);
    }
    let sole = kind.and_then(issued_by_one);
    let mut letters = 0;
    let mut comma = false;
    while letters < LONGEST {
        let Some(word) = Word::read(rest) else {
            let Some(next) = inside_title(rest) else { break };
            comma = rest.starts_with(',') || comma && rest.starts_with(is_blank);
            rest = next;
            continue;
        };
        let at = input.len() - rest.len();
        if ends_kind(word.syllable) && kind_name_before(input, 0, (at, word)).is_some() {
            break;
        }
        letters += u32::from(word.letters());
        rest = &rest[word.len()..];
        if word.syllable == DO {
            let named = gap(rest).and_then(|(start, ())| issuer(start, Issuers::One));
            let Ok((behind, issuer)) = named else { continue };
            let (end, _) = gap(behind).and_then(|(rest, ())| phrase(BAN_HANH)(rest))?;
            if !sole.map_or(comma, |codes| issuer.code.is_some_and(|code| codes.contains(&code))) {
                return fail(input);
            }
            let mut found = Attached::default();
            found.take(&issuer);
            return match dated_at_last(end) {
                Ok((end, issued)) => Ok((end, Attached { issued: Some(issued), ..found })),
                Err(_) if ends_line(end) => Ok((end, found)),
                Err(error) => Err(error),
            };
        }
        comma = false;
    }
    fail(input)
}

/// Whether no further word of a sentence follows.
fn ends_line(rest: &str) -> bool {
    let behind = &rest[blanks(rest)..];
    rest[..rest.len() - behind.len()].contains(is_line_break) || !behind.starts_with(char::is_alphanumeric)
}

/// What follows a mark or a blank inside a title, where the title goes on.
#[inline(always)]
fn inside_title(rest: &str) -> Option<&str> {
    let c = rest.chars().next()?;
    if is_line_break(c) {
        // A line may be wrapped; what begins with a capital is another.
        let gap = blanks(rest);
        let next = &rest[gap..];
        return if gap > 0 && next.starts_with(char::is_lowercase) { Some(next) } else { None };
    }
    // A sentence or a clause ends, or another document's number stands here.
    let ends = matches!(c, '.' | ';' | ':' | '(' | ')') || is_slash(c);
    if ends { None } else { Some(&rest[c.len_utf8()..]) }
}

/// " của Bộ Tài chính", where that is the body of the symbol.
fn of_body<'t>(input: &'t str, symbol: &Symbol<'t>) -> Parsed<'t, Issuer<'t>> {
    let (rest, ()) = gap(input)?;
    let (rest, ()) = leading(CUA)(rest)?;
    let (rest, issuer) = issuer(rest, issuers(symbol))?;
    if issuer.code.is_some_and(|code| symbol.is_signed_by(code)) { Ok((rest, issuer)) } else { fail(input) }
}

/// " Bộ Tài chính ban hành" behind "do", where that is the body of the symbol; " tỉnh Hà Nam ban hành", where its body is
/// that of a place. In a catalogue also one that no table knows.
fn by_body<'t>(input: &'t str, symbol: &Symbol<'t>, listed: bool) -> Parsed<'t, Issuer<'t>> {
    let (start, ()) = gap(input)?;
    let named = issuer(start, issuers(symbol));
    let (rest, issuer) = named.or_else(|error| of_place(start, Some(symbol)).ok_or(error))?;
    let (rest, ()) = gap(rest)?;
    let (rest, _) = phrase(BAN_HANH)(rest)?;
    let own = issuer.code.map_or(listed, |code| symbol.is_signed_by(code));
    if own { Ok((rest, issuer)) } else { fail(input) }
}

fn issuers(symbol: &Symbol<'_>) -> Issuers {
    if symbol.is_joint() { Issuers::Several } else { Issuers::One }
}
