//! How far the name of a unit goes: over what belongs to the noun, further nouns of a list, and the halves of a name.

use super::first::{END, GOING_ON, KEYWORD, LEVEL, NUMBER, UNIT, VERB, begins, tables};
use super::keyword::keyword;
use super::level::level;
use crate::grammar::figure::count;
use crate::grammar::ordinal::number_in_words;
use crate::grammar::word::{phrase, syllables};
use crate::lexicon::abbreviation::cuts_word;
use crate::lexicon::conjunction::AND;
use crate::lexicon::level::Strength;
use crate::lexicon::office;
use crate::lexicon::place::{NAMED, NOUNS};
use crate::lexicon::unit::{UnitClass, unit_name};
use crate::lexicon::unit_extent::{BLOCKS, going_on, opening, verb};
use crate::text::mark::{blanks, in_line_blanks, is_blank, is_hyphen};
use crate::text::{Syllable, Word};

/// Words that join the nouns of a list.
const OF: Syllable = Syllable::of("của");
/// Words between two nouns of a list at most.
const MOST_BETWEEN: usize = 3;

/// Whether tabs stand between all words of the line: they are blanks there, and no columns.
fn has_only_tabs(input: &str) -> bool {
    /// Bytes of a line that are looked at.
    const LONGEST: usize = 160;
    let line = input.as_bytes();
    let line = line[..line.len().min(LONGEST)].split(|b| *b == b'\n').next().unwrap_or_default();
    !line.windows(3).any(|bytes| bytes[1] == b' ' && bytes[0] != b'\t' && bytes[2] != b'\t')
}

/// Where a name ends whose first `len` bytes are read; `class` where it is a common noun.
pub(super) fn name_end(input: &str, len: usize, most: usize, class: Option<UnitClass>) -> usize {
    let mut end = len;
    let mut listed = true;
    for words in 0..most {
        let rest = &input[end..];
        let start = &rest[blanks(rest)..];
        let next = Word::read(start);
        // "Đảng bộ TP. Vinh".
        if rest.starts_with('.') && cuts_word(input, end) {
            end += 1;
            continue;
        }
        if next.is_none_or(|next| AND.contains(&next.syllable)) {
            // A list goes on right behind a noun: "đảng bộ, chi bộ trực thuộc".
            if let Some(behind) = further_unit(input, rest).filter(|_| listed) {
                end = input.len() - behind.len();
                continue;
            }
            // "cơ quan chuyên môn, đơn vị sự nghiệp": each noun with what belongs to it.
            if let Some(len) =
                class.filter(|_| (1..=MOST_BETWEEN).contains(&words)).and_then(|class| alike(rest, class))
            {
                end += len;
                listed = true;
                continue;
            }
            // "Đảng bộ Công an tỉnh và thành phố Tây Ninh".
            if let Some(len) = further_place(&input[..end], rest).filter(|_| next.is_some()) {
                end += len;
                continue;
            }
            // "thôn, khu phố và tương đương".
            if let Ok((behind, _)) = phrase(syllables!("và tương đương"))(start) {
                end = input.len() - behind.len();
                continue;
            }
            // "Khối CCQ-DN tỉnh".
            if let Some(len) = hyphened(rest).or_else(|| paired(&input[..end], rest)) {
                end += len;
                continue;
            }
        }
        listed = false;
        let Some(next) = next.filter(|_| start.len() < rest.len()) else { break };
        let columns = &rest[..rest.len() - start.len()];
        let broken = columns.contains('\n') && (!asks_for_name(&input[..end]) || begins_label(start));
        // A member of a list begins below: "03 tập thể", "b) …".
        let member = next.letters() == 1 && columns.contains('\n') && start[next.len()..].starts_with([')', '.']);
        if next.capital() && (columns.contains('\t') && !has_only_tabs(input) || broken) || member {
            break;
        }
        let at = input.len() - start.len();
        let begun = tables(next.syllable);
        if begun & GOING_ON != 0 {
            if let Some(len) = going_on(next, start) {
                end = at + len;
                continue;
            }
        }
        // "đảng viên của 3 năm": nothing that belongs to the unit.
        let dangling = next.syllable == OF && Word::read(&start[next.len() + blanks(&start[next.len()..])..]).is_none();
        if ends(next, start) || begun & NUMBER != 0 && counts_years(start) || dangling {
            break;
        }
        end = at + next.len();
        // "chi bộ thôn, tổ dân phố".
        if begun & UNIT != 0 {
            if let Some((_, len)) = unit_name(next, start) {
                end = at + len;
                listed = true;
            }
        }
    }
    end
}

/// Whether the last word asks for a name, which may stand in the next line: "xã", "huyện".
pub(crate) fn asks_for_name(text: &str) -> bool {
    Word::read_before(text, text.len()).is_some_and(|(_, word)| NAMED.contains(&word.syllable))
}

/// Whether a line begins with what it tells, and a colon: "Tự xếp loại: …".
pub(crate) fn begins_label(line: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let mut rest = line;
    for _ in 0..MOST_WORDS {
        let Some(word) = Word::read(rest) else { return false };
        rest = &rest[word.len()..];
        rest = &rest[in_line_blanks(rest)..];
        if rest.starts_with(':') {
            return true;
        }
    }
    false
}

/// Whether a unit's name ends before a word: a level, a verb, or what relates figures.
pub(super) fn ends(word: Word, text: &str) -> bool {
    let begun = tables(word.syllable);
    if begun & (END | KEYWORD | VERB | LEVEL) == 0 {
        return false;
    }
    let within = word.syllable == const { Syllable::of("trong") } && names_block(&text[word.len()..]);
    // Names are written with capitals, and in a heading everything is.
    let common = !word.capital() || word.all_capitals();
    let key = || begun & KEYWORD != 0 && keyword(word, text).is_some();
    let relates = common && (begun & END != 0 || key() || begun & VERB != 0 && verb(word, text).is_some());
    relates && !within
        || !common && opening(word, text).is_some()
        || level(word, text).is_some_and(|(_, strength, _)| !matches!(strength, Strength::Faint | Strength::Tail))
}

/// The noun of a further place behind "và", where the noun of one stands before it, and a name behind it.
fn further_place(before: &str, rest: &str) -> Option<usize> {
    let start = &rest[in_line_blanks(rest)..];
    let and = Word::read(start).filter(|word| word.syllable == const { Syllable::of("và") })?;
    let noun = start[and.len()..].trim_start_matches(is_blank);
    let place = NOUNS.iter().find_map(|words| phrase(words)(noun).ok().map(|(behind, _)| behind))?;
    let name = Word::read(&place[in_line_blanks(place)..]).filter(|name| name.capital() && !name.all_capitals());
    (name.is_some() && asks_for_name(before)).then(|| rest.len() - place.len())
}

/// A hyphen inside a name, and the word behind it.
fn hyphened(rest: &str) -> Option<usize> {
    let hyphen = rest.chars().next().filter(|c| *c == '-')?;
    let word = Word::read(&rest[hyphen.len_utf8()..])?;
    Some(hyphen.len_utf8() + word.len())
}

/// What joins the halves of a name, and the first word of the second: "Phòng Tài chính - Kế hoạch", "Sở Giáo dục và Đào
/// tạo". An office behind somebody's name is none.
fn paired(before: &str, rest: &str) -> Option<usize> {
    let hyphen = &rest[in_line_blanks(rest)..];
    let behind = match hyphen.chars().next()? {
        c if is_hyphen(c) => &hyphen[c.len_utf8()..],
        _ => &hyphen[Word::read(hyphen).filter(|word| word.syllable == const { Syllable::of("và") })?.len()..],
    };
    let start = &behind[in_line_blanks(behind)..];
    let word = Word::read(start).filter(|word| word.capital() && !word.all_capitals())?;
    // A name of its own stands before it, no mere noun: "khoa Nội - Nhi".
    let last = name_before(before)?;
    let name = last.capital() && !last.all_capitals() && !office::FIRST_WORDS.contains(&word.syllable);
    (name && unit_name(word, start).is_none() && level(word, start).is_none())
        .then(|| rest.len() - start.len() + word.len())
}

/// The last word with a capital among the last three.
pub(super) fn name_before(text: &str) -> Option<Word> {
    let mut end = text.len();
    for _ in 0..3 {
        let (start, word) = Word::read_before(text, end)?;
        if word.capital() {
            return (start > 0).then_some(word);
        }
        end = text[..start].trim_end_matches(is_blank).len();
    }
    None
}

/// A further unit of one list: ", viên chức", " và các đoàn thể".
fn further_unit<'t>(first: &str, input: &'t str) -> Option<&'t str> {
    const CAC: Syllable = Syllable::of("các");
    let mut rest = &input[blanks(input)..];
    let comma = rest.strip_prefix(',');
    if let Some(behind) = comma {
        rest = behind;
    } else {
        let and = Word::read(rest).filter(|word| AND.contains(&word.syllable))?;
        rest = &rest[and.len()..];
    }
    rest = &rest[blanks(rest)..];
    let all = Word::read(rest).filter(|word| word.syllable == CAC);
    if let Some(all) = all {
        rest = &rest[all.len()..];
        rest = &rest[blanks(rest)..];
    }
    let word = Word::read(rest).filter(|word| begins(word.syllable, UNIT))?;
    if level(word, rest).is_some() {
        return None;
    }
    let (class, len) = unit_name(word, rest)?;
    // "Đối với 13 đảng bộ huyện, Đảng bộ Công an tỉnh": the noun again begins a name of its own.
    let begins_name = |first: Word| word.capital() && !first.capital() || all.is_some();
    let again =
        Word::read(first).filter(|first| first.syllable == word.syllable && comma.is_some() && begins_name(*first));
    if again.and_then(|again| unit_name(again, first)).is_some_and(|(other, _)| other == class) {
        return None;
    }
    // "Bí thư Đoàn xã, đồng chí Lò Văn Phong" names one person, no list.
    (word.syllable != const { Syllable::of("đồng") }).then(|| &rest[len..])
}

/// A further common noun of the same class behind a comma.
fn alike(rest: &str, class: UnitClass) -> Option<usize> {
    let start = &rest[blanks(rest)..];
    let behind = start.strip_prefix(',')?;
    let next = &behind[in_line_blanks(behind)..];
    let word = Word::read(next).filter(|word| !word.capital() && begins(word.syllable, UNIT))?;
    let (_, len) = unit_name(word, next).filter(|(other, _)| *other == class)?;
    let common = word.syllable != const { Syllable::of("đồng") } && level(word, next).is_none();
    common.then(|| rest.len() - next.len() + len)
}

/// Whether "trong" belongs to a unit: "trong Khối", "trong toàn Đảng bộ".
fn names_block(behind: &str) -> bool {
    let start = &behind[blanks(behind)..];
    Word::read(start).is_some_and(|word| BLOCKS.contains(&word.syllable) || word.capital() && !word.all_capitals())
}

/// Whether years in a row are counted right here: "người hai năm liên tiếp không hoàn thành nhiệm vụ".
pub(super) fn counts_years(rest: &str) -> bool {
    let start = &rest[blanks(rest)..];
    let behind = count(start)
        .map(|(behind, _)| behind)
        .or_else(|_| number_in_words(start).map(|(behind, _)| behind))
        .unwrap_or_default();
    let year = &behind[blanks(behind)..];
    let row =
        Word::read(year).filter(|word| word.syllable == const { Syllable::of("năm") }).map(|word| &year[word.len()..]);
    row.and_then(|row| Word::read(&row[blanks(row)..]))
        .is_some_and(|word| syllables!("liền liên").contains(&word.syllable))
}
