//! Who is rated, with what belongs to the noun: "đảng bộ, chi bộ trực thuộc", "Trung đoàn 174", "cán bộ cơ hữu của Khoa".

use super::Item;
use super::extent::{counts_years, ends, name_before, name_end};
use super::first::{NUMBER, tables};
use super::keyword::keyword;
use super::level::level;
use crate::grammar::figure::{Figure, figure};
use crate::grammar::word::{Parsed, fail, syllables};
use crate::lexicon::conjunction::AND;
use crate::lexicon::office;
use crate::lexicon::place::RANKS;
use crate::lexicon::predicate::{ADVERBS, KEEPS};
use crate::lexicon::unit::{UnitClass, is_no_unit, unit_name};
use crate::lexicon::unit_extent::{NOT_COUNTED, NUMBERED, TROOPS};
use crate::text::mark::{blanks, in_line_blanks, is_blank, is_hyphen, is_quote, is_slash};
use crate::text::{Syllable, Word, words};

/// Units that are common words as well have fewer letters: they are units only behind a figure, or as the first word of a name.
const MOST_SHORT: u8 = 6;
/// What several bodies of one name have before the noun of their places.
const ALL: Syllable = Syllable::of("các");
/// Words of one unit's name at most.
const MOST_WORDS: usize = 14;
/// Words of a name behind a short noun at most.
const MOST_NAMED: usize = 6;
/// Words of a noun that no table knows at most.
const MOST_OPEN: usize = 8;

/// The noun of those who are rated, with what belongs to it: "đảng bộ, chi bộ trực thuộc".
pub(super) fn unit(input: &str, word: Word, last: Option<Item>) -> Parsed<'_, UnitClass> {
    let comrade = comrade(input, word).ok().map(|(_, found)| found);
    let Some((class, len)) = comrade.or_else(|| unit_name(word, input)) else { return fail(input) };
    let counted = matches!(last, Some(Item::Figure(_) | Item::Zero | Item::Of | Item::Upwards | Item::Bound(_)));
    // Abbreviations have no tone; a word in capitals with one is no more of a name than in small letters.
    let abbreviated = word.all_capitals() && !word.syllable.toned() || word.len() < len && comrade.is_some();
    // "trường hợp viên chức được xếp loại": the officials are rated.
    if class == UnitClass::Person && word.syllable == const { Syllable::of("trường") } {
        let behind = input[len..].trim_start_matches(is_blank);
        if Word::read(behind).and_then(|next| unit_name(next, behind)).is_some() {
            return fail(input);
        }
    }
    let short = word.letters() < MOST_SHORT && !abbreviated && !input[..len].contains(is_blank);
    if short
        && !counted
        && (!word.capital() || word.all_capitals())
        && comrade.is_none()
        && !is_told(&input[len..], last)
    {
        return fail(input);
    }
    // "3 thôn Quý Dương, Đông Giao và Bình Long": the first of several names is none of the noun's.
    let several = matches!(last, Some(Item::Figure(Figure::Count(2..) | Figure::Fraction(..))));
    if several && (class == UnitClass::Residence || RANKS.contains(&word.syllable)) && names_place(&input[len..]) {
        return Ok((&input[len..], class));
    }
    let mut end = name_end(input, len, MOST_WORDS, Some(class).filter(|_| !word.capital() || word.all_capitals()));
    end += also_called(&input[end..], class);
    // "12 chi hội xuất sắc": what they are called is their level.
    if class == UnitClass::MassOrganisation && matches!(last, Some(Item::Figure(_))) {
        end = without_degree(&input[..end]).max(len);
    }
    // "đồng chí Quàng Thị Lả, Lò Văn Pọm".
    if class == UnitClass::Person {
        end += names(&input[end..], name_before(&input[..end]).is_some(), false);
    }
    // "UBND các xã Sơn Hà, Sơn Linh, Sơn Giang được".
    if input[end..].starts_with(',') && words(&input[..end]).any(|(_, word)| word.syllable == ALL) {
        end += names(&input[end..], name_before(&input[..end]).is_some(), true);
    }
    // "chi hội phụ nữ và chi hội nông dân": names of two of one kind, where nobody is counted.
    if !matches!(last, Some(Item::Figure(_))) {
        if let Some(len) = sibling(&input[len..end], &input[end..], class) {
            end += len;
        }
    }
    let numbered = !matches!(last, Some(Item::Figure(_)));
    let end = if numbered { number(input, end, word, &input[..len]).unwrap_or(end) } else { end };
    Ok((&input[end..], class))
}

/// The length of a bracket that holds nothing but further nouns of one class: "ấp (khóm, khu phố)".
fn also_called(rest: &str, class: UnitClass) -> usize {
    let Some(mut inside) = rest[in_line_blanks(rest)..].strip_prefix('(') else { return 0 };
    loop {
        let noun = &inside[in_line_blanks(inside)..];
        let known = Word::read(noun).filter(|word| !word.capital()).and_then(|word| unit_name(word, noun));
        let Some((_, len)) = known.filter(|(other, _)| *other == class) else { return 0 };
        let behind = &noun[len..];
        match behind[in_line_blanks(behind)..].strip_prefix([',', '/']) {
            Some(further) => inside = further,
            None => break rest.len() - behind.strip_prefix(')').map_or(rest.len(), str::len),
        }
    }
}

/// A counted noun that no table knows, right behind its figure and before what says how it is rated: "6/7 đầu mối đạt".
pub(super) fn open_unit(input: &str, word: Word, last: Option<Item>) -> Option<&str> {
    let zero = last == Some(Item::Zero);
    let figure = matches!(
        last,
        Some(Item::Figure(Figure::Count(_) | Figure::Range(_) | Figure::Fraction(..) | Figure::Percent { .. }))
    );
    if !(figure || zero) || word.capital() && !word.all_capitals() {
        return None;
    }
    if NOT_COUNTED.contains(&word.syllable) || ends(word, input) || is_no_unit(word, input) {
        return None;
    }
    let end = name_end(input, word.len(), if zero { 1 } else { MOST_OPEN }, None);
    let rest = &input[end..];
    if zero {
        // "không có cơ sở yếu": much else than those who are rated is not there.
        return has_level(rest).then_some(rest);
    }
    let told =
        |rest: &str| has_level(rest) || rest[blanks(rest)..].starts_with(is_quote) || is_rated(behind_upwards(rest));
    // "187 tổ chức (18,48%) hoàn thành xuất sắc nhiệm vụ".
    let shared = || behind_share(rest).is_some_and(told);
    (told(rest) || shared()).then_some(rest)
}

/// What is behind "trở lên", where it stands right here: "80% cơ sở trở lên đạt".
fn behind_upwards(rest: &str) -> &str {
    let start = &rest[blanks(rest)..];
    let upwards = Word::read(start).and_then(|word| keyword(word, start));
    upwards.filter(|(item, _)| matches!(item, Item::Upwards)).map_or(rest, |(_, len)| &start[len..])
}

/// Where a name ends before "xuất sắc".
fn without_degree(name: &str) -> usize {
    let before = |end: usize, expected: Syllable| {
        let (start, _) = Word::read_before(name, end).filter(|(_, word)| word.syllable == expected)?;
        Some(name[..start].trim_end_matches(is_blank).len())
    };
    let end = before(name.len(), const { Syllable::of("sắc") });
    end.and_then(|end| before(end, const { Syllable::of("xuất") })).unwrap_or(name.len())
}

/// Whether a level begins right here.
fn has_level(rest: &str) -> bool {
    let start = &rest[blanks(rest)..];
    Word::read(start).is_some_and(|next| level(next, start).is_some())
}

/// What is behind a share in brackets.
fn behind_share(rest: &str) -> Option<&str> {
    let inside = rest[blanks(rest)..].strip_prefix('(')?;
    let (behind, _) =
        figure(&inside[blanks(inside)..]).ok().filter(|(_, found)| matches!(found, Figure::Percent { .. }))?;
    behind[blanks(behind)..].strip_prefix(')')
}

/// Whether what is told of a short noun shows that it is a unit.
fn is_told(rest: &str, last: Option<Item>) -> bool {
    // "bản Tiền Tiêu 2 năm liền đạt", at the beginning of what is said; "còn tổ Ngữ văn được công nhận".
    if names_place(rest) {
        return matches!(last, None | Some(Item::Stop | Item::Mark))
            || is_told_of(&rest[name_end(rest, 0, MOST_NAMED, None)..]);
    }
    let start = &rest[blanks(rest)..];
    Word::read(start).is_some_and(|next| match tables(next.syllable) {
        // "Hạt Kiểm lâm huyện đều được": a name's last word tells nothing.
        _ if ADVERBS.contains(&next.syllable) => !matches!(last, Some(Item::Word)) && is_rated(behind_adverbs(start)),
        0 => false,
        begun => is_rated(rest) || has_level(rest) || begun & NUMBER != 0 && counts_years(rest),
    }) || start.starts_with(|c: char| c.is_ascii_digit()) && counts_years(start)
}

/// Whether what says how somebody is rated follows a name, over a bracket, or whom it has: "làng Bàng (xã Ia Nhin) giữ vững danh
/// hiệu", "xóm Đồng Tâm có 86/92 hộ".
fn is_told_of(rest: &str) -> bool {
    const LONGEST: usize = 80;
    const HAS: Syllable = Syllable::of("có");
    let start = &rest[blanks(rest)..];
    let inside = start.strip_prefix('(').map(|inside| inside.as_bytes().iter().take(LONGEST));
    let close = inside.and_then(|mut inside| inside.position(|byte| *byte == b')'));
    let mut rest = close.map_or(rest, |close| &start["(".len() + close + ")".len()..]);
    let next = &rest[blanks(rest)..];
    if let Some(has) = Word::read(next).filter(|word| word.syllable == HAS) {
        let whom = &next[has.len()..];
        return whom[blanks(whom)..].starts_with(|c: char| c.is_ascii_digit());
    }
    for _ in 0..2 {
        let next = &rest[blanks(rest)..];
        match Word::read(next).filter(|word| KEEPS.contains(&word.syllable)) {
            Some(word) => rest = &next[word.len()..],
            None => break,
        }
    }
    is_rated(rest)
}

/// What is behind the small words before a verb: "đã được", "cũng vinh dự đạt".
#[cold]
fn behind_adverbs(mut rest: &str) -> &str {
    const MOST: usize = 3;
    for _ in 0..MOST {
        let start = &rest[blanks(rest)..];
        match Word::read(start).filter(|word| ADVERBS.contains(&word.syllable)) {
            Some(word) => rest = &start[word.len()..],
            None => break,
        }
    }
    rest
}

/// Whether what says how somebody is rated begins right here: "được", "xếp loại", "đạt".
pub(super) fn is_rated(rest: &str) -> bool {
    let start = &rest[blanks(rest)..];
    let next = Word::read(start).and_then(|next| keyword(next, start));
    matches!(next, Some((Item::Rated | Item::Share | Item::Passive, _)))
}

/// Whether a name with a capital follows.
fn names_place(rest: &str) -> bool {
    Word::read(&rest[blanks(rest)..]).is_some_and(|word| word.capital() && !word.all_capitals())
}

/// Whether a noun is that of troops, which have numbers behind their arm as well: "Trung đoàn bộ binh 148".
fn troops(noun: &str) -> bool {
    let second = Word::read_before(noun, noun.len());
    let troop = second.is_some_and(|(_, word)| TROOPS.1.contains(&word.syllable));
    troop && Word::read(noun).is_some_and(|word| word.capital() && TROOPS.0.contains(&word.syllable))
}

/// Where a number ends that tells bodies of one kind apart, behind a name that ends at `end`.
fn number(input: &str, end: usize, first: Word, noun: &str) -> Option<usize> {
    let mut rest = &input[end..];
    // "Tổ dân phố số 5".
    let named = &rest[in_line_blanks(rest)..];
    let so = Word::read(named).filter(|so| so.syllable == const { Syllable::of("số") });
    if let Some(so) = so {
        rest = &named[so.len()..];
    }
    let start = &rest[blanks(rest)..];
    let digits = start.bytes().take(5).take_while(u8::is_ascii_digit).count();
    if !(1..=4).contains(&digits) || rest.len() == start.len() {
        return None;
    }
    let (_, last) = Word::read_before(input, end)?;
    // "trường Tiểu học thị trấn Kiên Lương 1 đạt": of two of one name.
    let named = last.capital() && !last.all_capitals() && digits <= 2 && is_rated(&start[digits..]);
    if !first.capital() && !NUMBERED.contains(&last.syllable) && !named {
        return None;
    }
    // The class of a school: "Chi đoàn 12A1".
    let lettered = start[digits..]
        .strip_prefix(|c: char| c.is_ascii_uppercase())
        .map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit()));
    let behind = lettered.unwrap_or(&start[digits..]);
    if behind.starts_with(|c: char| c.is_alphanumeric() || is_slash(c) || matches!(c, '%' | '.' | '-' | ')')) {
        return None;
    }
    let next = &behind[blanks(behind)..];
    let Some(word) = Word::read(next) else {
        // "Chi bộ 3 - hoàn thành tốt nhiệm vụ", but no range.
        let dash = next.strip_prefix(is_hyphen).filter(|told| next.len() < behind.len() && told.starts_with(is_blank));
        let told = dash.is_some_and(|told| !told[blanks(told)..].starts_with(|c: char| c.is_ascii_digit()));
        return (told || next.starts_with([',', ';', ':', '(', '|'])).then(|| input.len() - behind.len());
    };
    let counts =
        syllables!("năm lần tháng ngày điểm người").contains(&word.syllable) || unit_name(word, next).is_some();
    let columns = behind[..behind.len() - next.len()].contains(['\t', '\n']) && level(word, next).is_none();
    (!counts && !columns && (so.is_some() || NUMBERED.contains(&last.syllable) || named || troops(noun)))
        .then(|| input.len() - behind.len())
}

/// The length of the names that follow a first one in a list of those who are rated; none where no name stands before it.
///
/// A list that `closes` may end with "và" and a name, "Công an các huyện Tây Giang, Nam Giang và Nông Sơn"; any other ends before
/// what says how they are rated.
fn names(rest: &str, named: bool, closes: bool) -> usize {
    const WORDS: std::ops::RangeInclusive<usize> = 2..=5;
    let mut end = 0;
    let mut joined = false;
    while let Some(behind) = further_name(&rest[end..], WORDS).filter(|_| named && !joined) {
        joined = closes && !rest[end + in_line_blanks(&rest[end..])..].starts_with(',');
        end = rest.len() - behind.len();
    }
    if joined || is_rated(&rest[end..]) { end } else { 0 }
}

/// What is behind ", Lò Văn Pọm" or " và Lò Văn Pọm"; an office begins with a capital as well.
fn further_name(rest: &str, words: std::ops::RangeInclusive<usize>) -> Option<&str> {
    let start = &rest[in_line_blanks(rest)..];
    let mut behind = match start.strip_prefix(',') {
        Some(behind) => behind,
        None => &start[Word::read(start).filter(|word| AND.contains(&word.syllable))?.len()..],
    };
    let mut count = 0;
    while let Some(word) = Word::read(&behind[in_line_blanks(behind)..]).filter(|word| word.capital()) {
        let name = &behind[in_line_blanks(behind)..];
        let other = office::FIRST_WORDS.contains(&word.syllable) || unit_name(word, name).is_some();
        if count == 0 && other || count == *words.end() {
            return None;
        }
        count += 1;
        behind = &name[word.len()..];
    }
    words.contains(&count).then_some(behind)
}

/// "đ/c" for đồng chí; scans put a blank behind the slash.
fn comrade(input: &str, word: Word) -> Parsed<'_, (UnitClass, usize)> {
    let rest = &input[word.len()..];
    let slash = rest.chars().next().filter(|c| is_slash(*c) || *c == '.');
    if word.syllable == const { Syllable::of("đ") } {
        if let Some(c) = slash {
            let gap = if is_slash(c) { in_line_blanks(&rest[c.len_utf8()..]) } else { 0 };
            let second = Word::read(&rest[c.len_utf8() + gap..]);
            if let Some(second) = second.filter(|second| second.syllable == const { Syllable::of("c") }) {
                return Ok((rest, (UnitClass::Person, word.len() + c.len_utf8() + gap + second.len())));
            }
        }
    }
    fail(input)
}

/// A second unit of the same class with what belongs to it, behind "và"; or a second body of the kind that is named in what belongs
/// to the first, "Đảng bộ Trường Đại học Vinh và Trường Cao đẳng Y".
fn sibling(owner: &str, rest: &str, class: UnitClass) -> Option<usize> {
    let start = &rest[blanks(rest)..];
    let and = Word::read(start).filter(|word| word.syllable == const { Syllable::of("và") })?;
    let behind = &start[and.len()..];
    let next = &behind[blanks(behind)..];
    let word = Word::read(next)?;
    let same = || word.capital() && words(owner).any(|(_, other)| other.capital() && other.syllable == word.syllable);
    let (_, len) = unit_name(word, next).filter(|(other, _)| *other == class || same())?;
    if level(word, next).is_some() {
        return None;
    }
    Some(rest.len() - next.len() + name_end(next, len, MOST_WORDS, None))
}
