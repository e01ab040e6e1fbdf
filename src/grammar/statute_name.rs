//! Where the name of a statute or a charter ends.

use super::date::date;
use super::number::{Before, number};
use super::statute::colon;
use super::word::{Parsed, comma, fail, gap, keyword, one_of, optional_comma, phrase, read, syllables, word};
use crate::lexicon::SO;
use crate::lexicon::catalogue::{abbreviated_statute, statute_name, statute_name_behind};
use crate::lexicon::charter::charter_name;
use crate::lexicon::country::begins_country;
use crate::lexicon::field_of_law::{begins_field, field_of_law};
use crate::lexicon::international::international_code;
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::statute_words::{
    CLAUSES, FIRSTS, GOVERNMENT, LINKS, NO_NAMES, OF_GOVERNMENT, OTHERS, STOPS, WHOLE,
};
use crate::text::mark::{blanks, digits, first_letters, is_line_break, is_quote};
use crate::text::{Syllable, Word};

const LUAT: Syllable = Syllable::of("luật");
const BO: Syllable = Syllable::of("bộ");
const DAO: Syllable = Syllable::of("đạo");
const PHAP: Syllable = Syllable::of("pháp");
const LENH: Syllable = Syllable::of("lệnh");
const HIEN: Syllable = Syllable::of("hiến");
const CUA: Syllable = Syllable::of("của");
const VA: Syllable = Syllable::of("và");
const VE: Syllable = Syllable::of("về");
const SUA_DOI: &[Syllable] = syllables!("sửa đổi");
const BO_SUNG: &[Syllable] = syllables!("bổ sung");
/// The first words of "sửa đổi" and "bổ sung".
const AMENDING: &[Syllable] = syllables!("sửa bổ");
const NAY: Syllable = Syllable::of("này");
const NGAY: Syllable = Syllable::of("ngày");
const CAC: Syllable = Syllable::of("các");
const KINH: Syllable = Syllable::of("kinh");
const TE: Syllable = Syllable::of("tế");

/// Whether a name is that of an amending law.
pub(super) fn amends(name: &str) -> bool {
    let behind = kind(name).and_then(|(rest, _)| gap(rest));
    behind.is_ok_and(|(rest, ())| phrase(SUA_DOI)(rest).is_ok() || phrase(BO_SUNG)(rest).is_ok())
}

/// The kind that the words of a name begin with, and the rest behind them.
pub(super) fn kind(input: &str) -> Parsed<'_, DocumentKind> {
    let (_, first) = word(input)?;
    kind_of(first, input)
}

/// The same where the first word has been read already.
fn kind_of(first: Word, input: &str) -> Parsed<'_, DocumentKind> {
    let rest = &input[first.len()..];
    let second = |expected, kind| {
        let (rest, ()) = gap(rest)?;
        keyword(expected)(rest).map(|(rest, _)| (rest, kind))
    };
    match first.syllable {
        LUAT => Ok((rest, DocumentKind::Luat)),
        BO => second(LUAT, DocumentKind::BoLuat),
        DAO => second(LUAT, DocumentKind::Luat),
        PHAP => second(LENH, DocumentKind::PhapLenh),
        HIEN => second(PHAP, DocumentKind::HienPhap),
        // "BLHS", "LĐĐ": only where the catalogue knows the abbreviation.
        _ => match abbreviated_statute(first, input) {
            Some(kind) => Ok((rest, kind)),
            None => fail(input),
        },
    }
}

/// Amending laws inside each other at most: "Luật sửa đổi … của Luật sửa đổi … của Luật A".
const MOST_AMENDMENTS: u8 = 3;

/// The name of a statute or a charter, with its kind.
pub(super) fn name(input: &str) -> Parsed<'_, (DocumentKind, &str)> {
    name_within(input, MOST_AMENDMENTS)
}

/// The same, with at most so many amending laws inside each other.
fn name_within(input: &str, amendments: u8) -> Parsed<'_, (DocumentKind, &str)> {
    let Some(first) = Word::read(input) else { return fail(input) };
    // "LuậtKhiếu nại": of names whose first blank was lost only those are told that the catalogue knows.
    if first.holds_capital() {
        if let Some(law) = Word::before_capital(input).filter(|law| law.syllable == LUAT) {
            let len = statute_name(first, input).filter(|len| *len > law.len());
            return len.map_or_else(|| fail(input), |len| Ok((&input[len..], (DocumentKind::Luat, &input[..len]))));
        }
    }
    let Ok((behind, kind)) = kind_of(first, input) else {
        let Some((kind, len)) = charter_name(first, input) else { return fail(input) };
        return Ok((&input[len..], (kind, &input[..len])));
    };
    let next = Word::read(&behind[blanks(behind)..]);
    let goes_on = |words: &[Syllable]| next.is_some_and(|next| words.contains(&next.syllable));
    // "Luật này" is a demonstrative.
    if goes_on(&[NAY]) {
        return fail(input);
    }
    let listed = statute_name(first, input).or_else(|| international_code(first, input)).or_else(|| {
        // "Luật về quản lý, sử dụng tài sản nhà nước": the word that names leave out.
        let (subject, _) = gap(behind).ok().filter(|_| goes_on(&[VE])).and_then(|(rest, ())| word(rest).ok())?;
        let named: &[Syllable] = match kind {
            DocumentKind::Luat => &[LUAT],
            DocumentKind::PhapLenh => &[PHAP, LENH],
            _ => return None,
        };
        let (subject, ()) = gap(subject).ok()?;
        Some(input.len() - subject.len() + statute_name_behind(named, subject)?)
    });
    // "Đạo luật AI": the same law by another word.
    let listed = listed.or_else(|| {
        let (subject, ()) = gap(behind).ok().filter(|_| first.syllable == DAO)?;
        Some(input.len() - subject.len() + statute_name_behind(&[LUAT], subject)?)
    });
    // "Luật Nhân đạo quốc tế" is taught and was passed by nobody.
    let field = kind == DocumentKind::Luat && next.is_some_and(|next| begins_field(next.syllable));
    if field && field_of_law(first, input) > listed {
        return fail(input);
    }
    let amending = Some(behind).filter(|_| goes_on(AMENDING)).and_then(|behind| amending(behind, amendments).ok());
    let amending = amending.map(|(rest, ())| input.len() - rest.len());
    if kind == DocumentKind::HienPhap && of_a_country(&input[listed.unwrap_or(input.len() - behind.len())..]) {
        return fail(input);
    }
    let glued = || next.filter(|next| next.capital()).and_then(|_| glued_name(first, input));
    let len = match listed.max(amending).or_else(glued) {
        Some(len) => len,
        None => {
            let dated = if next.is_some() { before_date(behind, kind) } else { quoted(behind) };
            let (rest, ()) = dated.or_else(|_| capitals(behind, first.capital(), kind))?;
            input.len() - rest.len()
        }
    };
    Ok((&input[len..], (kind, &input[..len])))
}

/// The name of the catalogue at the beginning of `input` to whose last word the next one is glued: "Luật Quy hoạchđược", and
/// where it ends.
#[cold]
fn glued_name(first: Word, input: &str) -> Option<usize> {
    /// What follows names of laws most.
    const GLUED: &[Syllable] = syllables!("được quy có của và về năm số ngày không là đã do theo");
    const MOST_WORDS: usize = 10;
    let mut at = first.len();
    for _ in 0..MOST_WORDS {
        let start = at + blanks(&input[at..]);
        let word = Word::read(&input[start..]).filter(|_| start > at)?;
        at = start + word.len();
        // The name has ended, and nothing was glued to it.
        if !word.capital() && GLUED.contains(&word.syllable) {
            return None;
        }
        // A long one may have its tone on the first of the two.
        if word.letters() < 7 && !GLUED.iter().any(|glued| word.syllable.may_end_with(*glued)) {
            continue;
        }
        let parts = |cut: &usize| {
            let behind = Word::read(&input[*cut..at]);
            let glued = behind.is_some_and(|behind| cut + behind.len() == at && GLUED.contains(&behind.syllable));
            glued && statute_name(first, &input[..*cut]) == Some(*cut)
        };
        let found = input[start..at].char_indices().skip(1).map(|(inside, _)| start + inside).find(parts);
        if found.is_some() {
            return found;
        }
    }
    None
}

/// What follows the name of a statute of the catalogue that leaves out its kind, which is that of `named`.
pub(super) fn bare_name<'t>(input: &'t str, named: &str) -> Option<&'t str> {
    /// Printed characters of a name at most.
    const LONGEST: usize = 200;
    let (behind, _) = kind(named).ok()?;
    let start = first_letters(input, LONGEST);
    let len = start.len();
    let mut whole = format!("{} {start}", read(named, behind));
    let kind_len = whole.len() - len;
    whole.truncate(statute_name(Word::read(&whole)?, &whole).filter(|len| *len > kind_len)?);
    let rest = &input[whole.len() - kind_len..];
    Some(rest).filter(|rest| ends_subject(rest))
}

/// Whether another country's name stands behind "Hiến pháp": "Hiến pháp Hoa Kỳ", "Hiến pháp của nước Pháp".
fn of_a_country(rest: &str) -> bool {
    const OF: &[Syllable] = syllables!("của nước");
    let mut rest = rest;
    for _ in 0..=OF.len() {
        let Ok((behind, next)) = gap(rest).and_then(|(rest, ())| word(rest)) else { break };
        if !OF.contains(&next.syllable) {
            let shouted = next.all_capitals() && next.letters() > 1;
            return next.capital() && !shouted && begins_country(next.syllable);
        }
        rest = behind;
    }
    false
}

/// What follows the kind in the name of an amending law: "sửa đổi, bổ sung một số điều của Luật A và Luật B".
fn amending(input: &str, amendments: u8) -> Parsed<'_, ()> {
    const MOST_WORDS: usize = 16;
    let Some(amendments) = amendments.checked_sub(1) else { return fail(input) };
    let (rest, ()) = gap(input)?;
    let (mut rest, _) = phrase(SUA_DOI)(rest).or_else(|_| phrase(BO_SUNG)(rest))?;
    // "sửa đổi Luật Đất đai".
    let direct = gap(rest).ok().map(|(start, ())| start).filter(|start| kind(start).is_ok());
    if let Some(found) = direct.and_then(|start| laws(start, amendments).ok()) {
        return Ok(found);
    }
    // "sửa đổi, bổ sung 9 luật", "của 7 luật": how many are amended, behind one of these words.
    let counts = |word| word == Some(CUA) || SUA_DOI.last().copied() == word || BO_SUNG.last().copied() == word;
    let mut last = SUA_DOI.last().copied();
    for _ in 0..MOST_WORDS {
        let (start, ()) = optional_comma(rest)?;
        let named = word(start).map(|(rest, word)| (rest, Some(word.syllable)));
        let (behind, next) = named.or_else(|error| figures(start).map(|rest| (rest, None)).ok_or(error))?;
        rest = behind;
        // "của Luật A", or right behind an article: "sửa đổi Điều 6 Pháp lệnh B".
        let counted = next.is_none() && counts(last);
        last = next;
        if next != Some(CUA) && gap(rest).is_ok_and(|(start, ())| kind(start).is_err()) || gap(rest).is_err() {
            continue;
        }
        let (start, ()) = gap(rest)?;
        let start = match keyword(CAC)(start) {
            Ok((rest, _)) => gap(rest)?.0,
            Err(_) => start,
        };
        // "của 10 Luật có liên quan".
        let (start, counted) =
            figures(start).and_then(|rest| gap(rest).ok()).map_or((start, counted), |(rest, ())| (rest, true));
        return laws(start, amendments).or_else(|error| match kind(start) {
            Ok((rest, _)) if counted => Ok((rest, ())),
            _ => Err(error),
        });
    }
    fail(input)
}

/// The laws that an amending law names: one, several, or all of a subject.
fn laws(input: &str, amendments: u8) -> Parsed<'_, ()> {
    const MOST_LAWS: usize = 24;
    let Ok((mut end, _)) = name_within(input, amendments) else {
        // "của 37 Luật có liên quan đến quy hoạch", "của các luật về thuế".
        return subject(input);
    };
    for _ in 1..MOST_LAWS {
        // A year or a number between two laws belongs to the one before and ends the name.
        // Another amending law is a name of its own.
        let next = next_law(end).ok().filter(|start| !amends(start));
        let Some(Ok((behind, _))) = next.map(|start| name_within(start, amendments)) else { break };
        end = behind;
    }
    Ok((end, ()))
}

/// Laws that are named by their subject alone: "Luật có liên quan đến an ninh, trật tự".
fn subject(input: &str) -> Parsed<'_, ()> {
    // "thuộc lĩnh vực thương mại".
    const FIELDS: &[Syllable] = syllables!("về thuộc trong");
    const RELATED: &[Syllable] = syllables!("có liên quan đến tới");
    const QUAN: Syllable = Syllable::of("quan");
    const MOST_WORDS: usize = 16;
    let (mut rest, _) = kind(input)?;
    let mut related = false;
    while let Ok((behind, word)) = gap(rest).and_then(|(rest, ())| one_of(RELATED)(rest)) {
        related |= word.syllable == QUAN;
        rest = behind;
    }
    if !related {
        rest = gap(rest).and_then(|(rest, ())| one_of(FIELDS)(rest))?.0;
    }
    if let Ok(found) = before_date(rest, DocumentKind::Luat) {
        return Ok(found);
    }
    let (mut end, words) = gap(rest).map_or((rest, 0), |(rest, ())| small_words(rest, MOST_WORDS));
    // ", trật tự": a few more words where the clause ends behind them.
    for _ in 0..MOST_PARTS {
        let Ok((start, ())) = comma(end) else { break };
        let (behind, words) = small_words(start, MOST_PART_WORDS);
        let next = Word::read(&behind[blanks(behind)..]);
        let ends = match next {
            Some(word) => ENDS.contains(&word.syllable),
            None => !behind.trim_start().starts_with(|c: char| c == ',' || c.is_ascii_digit()),
        };
        if words == 0 || !ends {
            break;
        }
        end = behind;
    }
    if words > 0 { Ok((end, ())) } else { fail(input) }
}

const MOST_PARTS: usize = 3;
const MOST_PART_WORDS: usize = 4;
/// Words that end the subject of several laws.
const ENDS: &[Syllable] = syllables!("số năm ngày và được");

/// The words at the beginning of `input` until one that ends a name, and how many; the first one is taken at any rate.
fn small_words(input: &str, most: usize) -> (&str, usize) {
    let Ok((mut rest, _)) = word(input) else { return (input, 0) };
    let mut words = 1;
    while words < most {
        let Ok((behind, next)) = gap(rest).and_then(|(rest, ())| word(rest)) else { break };
        if STOPS.contains(&next.syllable) || next.syllable == VA {
            break;
        }
        rest = behind;
        words += 1;
    }
    (rest, words)
}

/// What stands behind a figure among the words of an amending law's name: "của 37 luật", "khoản 3 Điều 5".
fn figures(input: &str) -> Option<&str> {
    let len = digits(input, 4);
    (1..=3).contains(&len).then(|| &input[len..])
}

/// What joins two laws of one name; the rest behind it.
fn next_law(input: &str) -> Result<&str, nom::Err<nom::error::Error<&str>>> {
    let (start, ()) = optional_comma(input)?;
    match keyword(VA)(start) {
        Ok((rest, _)) => gap(rest).map(|(rest, ())| rest),
        Err(_) if start.len() < input.len() && input[blanks(input)..].starts_with(',') => Ok(start),
        Err(error) => Err(error),
    }
}

/// A name that the catalogue lacks, which its date or number ends: "về phí và lệ phí ngày 28 tháng 8 năm 2001".
///
/// Commas belong to it, since the date tells that the whole is one citation.
fn before_date(input: &str, kind_word: DocumentKind) -> Parsed<'_, ()> {
    const MOST_WORDS: usize = 30;
    const BAN: Syllable = Syllable::of("ban");
    const BAN_HANH: &[Syllable] = syllables!("ban hành");
    const QUY_DINH: &[Syllable] = syllables!("quy định");
    let (mut rest, ()) = gap(input)?;
    let mut end = rest;
    for at in 0..MOST_WORDS {
        let (behind, next) = word(rest)?;
        if at > 1 && identified(next, rest) {
            return Ok((end, ()));
        }
        let goes_on = match next.syllable {
            VE => true,
            // "Ủy ban nhân dân".
            BAN => phrase(BAN_HANH)(rest).is_err(),
            // Ordinances are so called, and laws provide: "Pháp lệnh quy định thể lệ bầu cử".
            _ if at == 0 => kind_word == DocumentKind::PhapLenh && phrase(QUY_DINH)(rest).is_ok(),
            next => LINKS.contains(&next),
        };
        let ends = STOPS.contains(&next.syllable) && !goes_on;
        if ends || at > 0 && next.capital() && kind(rest).is_ok() {
            return fail(input);
        }
        end = behind;
        rest = optional_comma(behind)?.0;
    }
    fail(input)
}

/// A name between quotation marks, which its date or number confirms: "Pháp lệnh “Ưu đãi người hoạt động cách mạng” ngày".
fn quoted(input: &str) -> Parsed<'_, ()> {
    /// Printed characters of a name at most.
    const LONGEST: usize = 400;
    let (start, ()) = gap(input)?;
    let Some(open) = start.chars().next().filter(|c| is_quote(*c)) else { return fail(input) };
    let words = &start[open.len_utf8()..];
    if !Word::read(&words[blanks(words)..]).is_some_and(|word| word.capital()) {
        return fail(input);
    }
    let ends = |c: char| is_quote(c) || is_line_break(c);
    let Some((at, close)) = first_letters(words, LONGEST).char_indices().find(|(_, c)| ends(*c)) else {
        return fail(input);
    };
    let rest = &words[at + close.len_utf8()..];
    let identified = |start| word(start).is_ok_and(|(_, first)| identified(first, start));
    if is_quote(close) && gap(rest).is_ok_and(|(start, ())| identified(start)) { Ok((rest, ())) } else { fail(input) }
}

/// Whether a date or the number of a statute begins with this word, which tells that a name has ended.
fn identified(first: Word, input: &str) -> bool {
    match first.syllable {
        NGAY => date(input).is_ok_and(|(_, date)| date.day().is_some()),
        word => SO.contains(&word) && numbered_statute(&input[first.len()..]),
    }
}

/// Whether the number of a statute stands behind "số".
fn numbered_statute(input: &str) -> bool {
    let found = colon(input).and_then(|(rest, ())| number(rest, Before::Name));
    found.is_ok_and(|(_, number)| number.symbol.is_some_and(|symbol| symbol.term.is_some()))
}

/// What follows the kind in a name that the catalogue lacks: a capital, and words until one that ends the name.
///
/// A single word is a name only where the kind is written with a capital too, or is a code: "bộ luật Hammurabi".
fn capitals(input: &str, headed: bool, kind_word: DocumentKind) -> Parsed<'_, ()> {
    const MOST_WORDS: usize = 14;
    let (start, ()) = gap(input)?;
    let Some(first) = Word::read(start) else { return fail(input) };
    // The law of a country or a town, and the second half of another word, name no law.
    let stops = STOPS.contains(&first.syllable) && !(first.capitals() == 1 && FIRSTS.contains(&first.syllable));
    let clause = CLAUSES.iter().any(|clause| clause[0] == first.syllable && phrase(clause)(start).is_ok());
    if !first.capital() || stops || clause || is_government(start) || NO_NAMES.contains(&first.syllable) {
        return fail(input);
    }
    let mut rest = &start[first.len()..];
    // "Luật Kinh tế" is a subject that is taught.
    let subject = |rest| keyword(TE)(rest).is_ok_and(|(rest, _)| ends_subject(rest));
    if first.syllable == KINH && gap(rest).is_ok_and(|(rest, ())| subject(rest)) {
        return fail(input);
    }
    if first.all_capitals() && first.letters() > 1 {
        return if is_abbreviation(&first, rest) { Ok((rest, ())) } else { fail(input) };
    }
    let mut foreign = is_foreign(read(start, rest));
    let mut last = first.syllable;
    let mut words = 1;
    while words < MOST_WORDS {
        let Ok((start, ())) = gap(rest) else { break };
        let Some(next) = Word::read(start) else { break };
        // What follows a foreign word and is no name is none of this one: "Bộ luật Hammurabi nổi tiếng".
        if foreign && !next.capital() {
            break;
        }
        if next.syllable == VA {
            let second = Word::read(&start[next.len() + blanks(&start[next.len()..])..]);
            if second
                .is_none_or(|word| word.capital() || STOPS.contains(&word.syllable) || OTHERS.contains(&word.syllable))
            {
                break;
            }
        } else if next.capital() && kind(start).is_ok() || ends_name(last, next, start) {
            break;
        }
        rest = &start[next.len()..];
        last = next.syllable;
        foreign = is_foreign(read(start, rest));
        words += 1;
    }
    let alone = headed || foreign && kind_word == DocumentKind::BoLuat;
    if words < 2 && !alone { fail(input) } else { Ok((rest, ())) }
}

/// Whether the Government stands here, of which a clause goes on to speak.
fn is_government(input: &str) -> bool {
    let Ok((rest, _)) = phrase(GOVERNMENT)(input) else { return false };
    let next = gap(rest).ok().and_then(|(rest, ())| Word::read(rest));
    next.is_some_and(|next| !next.capital() && !OF_GOVERNMENT.contains(&next.syllable))
}

/// Whether a name ends before this word, the first of `input`, and behind the `last` one.
fn ends_name(last: Syllable, next: Word, input: &str) -> bool {
    STOPS.contains(&next.syllable) && !WHOLE.contains(&(last, next.syllable)) && !digital(next, input)
}

/// Whether "số" is no number's: "Luật Hạ tầng số quy định".
fn digital(so: Word, input: &str) -> bool {
    let numbers = |c: char| c.is_ascii_digit() || matches!(c, '.' | '…' | '_' | ':');
    SO.contains(&so.syllable) && colon(&input[so.len()..]).is_ok_and(|(rest, ())| !rest.starts_with(numbers))
}

/// Whether a word cannot be Vietnamese: it has no marks, and consonants between its vowels.
fn is_foreign(word: &str) -> bool {
    let vowel = |c: char| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    word.is_ascii() && word.split(|c| !vowel(c)).filter(|vowels| !vowels.is_empty()).count() > 1
}

/// Whether no more words of a name follow.
fn ends_subject(rest: &str) -> bool {
    let next = gap(rest).ok().and_then(|(rest, ())| Word::read(rest));
    next.is_none_or(|next| STOPS.contains(&next.syllable) || next.syllable == VA || next.letters() == 1)
}

/// Whether a word in capitals is the abbreviation of a name, and not a word of a text in capitals.
fn is_abbreviation(first: &Word, behind: &str) -> bool {
    let next = Word::read(&behind[blanks(behind)..]);
    let alone = next.is_none_or(|next| !next.all_capitals() || next.letters() == 1);
    alone && (3..=8).contains(&first.letters()) && !first.syllable.toned()
}
