//! The place or the unit that follows an open name of a body.

use super::MOST_WORDS;
use crate::grammar::word::{Parsed, capital_follows, comma, fail, gap, one_of, phrase, syllables};
use crate::lexicon::province::HYPHENED;
use crate::text::mark::{blanks, digits, is_hyphen, is_line_break};
use crate::text::{Syllable, Word};

/// Words that rank a place: they belong to a name though they are not capitalised.
const RANKS: &[Syllable] =
    syllables!("tỉnh thành phố huyện quận xã phường thị trấn khu vực đặc tp khối cấp cao liên vùng nước nhà");
/// Second halves that are written small behind a capital and end a name: "Khối Doanh nghiệp Trung ương".
const PAIRS: &[&[Syllable]] = &[
    syllables!("trung ương"),
    syllables!("chính phủ"),
    syllables!("nhà nước"),
    syllables!("quốc hội"),
    syllables!("quốc gia"),
];
/// Words that end a name, whatever their case: in capitals nothing else tells the end.
pub(super) const STOPS: &[Syllable] = syllables!(
    "về quy ngày năm khóa đã có được là và do tại trong cho để với theo của ban hướng yêu nêu thì mà khi nhằm gồm phê sửa \
     bổ ký tháng thực từ trên đến tiếp phát giao kết bị",
);

/// What begins the title of a paper and no name, though it may have a capital: "của UBND tỉnh Quy định về …".
const TITLES: &[&[Syllable]] = &[
    syllables!("về"),
    syllables!("quy định"),
    syllables!("ban hành"),
    syllables!("phê duyệt"),
    syllables!("sửa đổi"),
    syllables!("bổ sung"),
    syllables!("hướng dẫn"),
];

/// The place or the unit behind an open name, with the larger places that it lies in: " huyện C, tỉnh T".
pub(super) fn place(input: &str) -> Parsed<'_, ()> {
    let (start, ()) = gap(input)?;
    places(start)
}

pub(super) fn places(input: &str) -> Parsed<'_, ()> {
    const MOST_LARGER: usize = 3;
    let (mut end, ()) = one_place(input)?;
    for _ in 0..MOST_LARGER {
        let Ok((larger, ())) = comma(end) else { break };
        let Ok((name, _)) = one_of(LARGER)(larger) else { break };
        let name = gap(name).and_then(|(rest, ())| one_of(SECOND)(rest)).map_or(name, |(rest, _)| rest);
        let named = name.starts_with('.') || numbered_place(name).is_some() || capital_follows(name);
        let broken = end[..end.len() - larger.len()].contains(is_line_break);
        match one_place(larger) {
            Ok((rest, ())) if named && !broken => end = rest,
            _ => break,
        }
    }
    Ok((end, ()))
}

/// A place that stands for the council or the committee of its people: "do tỉnh Quảng Nam ban hành".
pub(super) fn ranked_place(input: &str) -> Parsed<'_, ()> {
    let (name, _) = one_of(LARGER)(input)?;
    let name = gap(name).and_then(|(rest, ())| one_of(SECOND)(rest)).map_or(name, |(rest, _)| rest);
    if name.starts_with('.') || capital_follows(name) { places(input) } else { fail(input) }
}

const TAI: Syllable = Syllable::of("tại");
const VUC: Syllable = Syllable::of("vực");

/// The first words of ranks that have two.
const TWO_WORDS: &[Syllable] = syllables!("thành thị đặc cấp liên khu");

/// Ranks that are abbreviated with a full stop.
const ABBREVIATED: &[Syllable] = syllables!("tp q p tx tt h x t");

/// The ranks of places that smaller ones lie in, and the second words of those that have two.
const LARGER: &[Syllable] = syllables!("tỉnh thành huyện quận thị tp");
const SECOND: &[Syllable] = syllables!("phố xã");

/// One place or unit: words with capitals, and ranks.
fn one_place(input: &str) -> Parsed<'_, ()> {
    let mut end = input;
    let mut smalls = 0;
    // Ranks from the first word on.
    let mut ranks = 0;
    // Behind the full stop of "TP." no blank is needed.
    let mut next = Some(input);
    for at in 0..MOST_WORDS {
        let Some(start) = next else { break };
        let Some(word) = Word::read(start) else { break };
        if at > 0 && STOPS.contains(&word.syllable) && TITLES.iter().any(|title| phrase(title)(start).is_ok()) {
            break;
        }
        let capitals =
            word.capital() && !STOPS.contains(&word.syllable) || word.capital() && word.capitals() == 1 && at > 0;
        let mut rest = &start[word.len()..];
        // "Sở GD&ĐT".
        while let Some(joined) = rest.strip_prefix('&').and_then(|tail| Some(&tail[Word::read(tail)?.len()..])) {
            rest = joined;
        }
        let mut stopped = None;
        if capitals {
            // "TP. Hồ Chí Minh", "Q.1".
            if ABBREVIATED.contains(&word.syllable) {
                stopped = rest.strip_prefix('.');
                rest = stopped.unwrap_or(rest);
            }
            // "UBND Thành phố": a rank of two words.
            ranks += usize::from(at == 0 && TWO_WORDS.contains(&word.syllable));
            if let Some((behind, _)) = PAIRS.iter().find_map(|pair| phrase(pair)(start).ok()) {
                rest = behind;
            }
            if let Some(behind) = hyphened_province(start, word) {
                rest = behind;
            }
            end = rest;
            smalls = 0;
        } else if RANKS.contains(&word.syllable) {
            // A rank alone is a name ("UBND thành phố"); behind one it waits for the name.
            if at == 0 || at == 1 && ranks == 1 {
                end = rest;
            }
            ranks += usize::from(at == 0 && TWO_WORDS.contains(&word.syllable) || at == 1 && ranks == 1);
            smalls += 1;
        } else {
            // Names of units mix cases: "Trung tâm Quản lý đường hầm sông Sài Gòn". A capital must follow soon.
            smalls += 1;
            // "cấp cao tại Hà Nội": a seat belongs to the name of a high court.
            let seat = word.syllable == TAI && ranks == 2 && capital_follows(rest);
            if smalls > 4 || at == 0 || STOPS.contains(&word.syllable) && !seat {
                break;
            }
        }
        // A district or a school by its number: "phường 5", "Quận 1".
        if RANKS.contains(&word.syllable) {
            if let Some((behind, ())) = numbered_place(rest) {
                // "khu vực 1 - Vĩnh Long": the province behind the number of a court's region.
                let region = word.syllable == VUC;
                let (province, start) = (hyphened(behind), behind);
                rest = province.filter(|_| region).unwrap_or(start);
                end = behind;
                if rest.len() < start.len() {
                    next = Some(rest);
                    continue;
                }
            }
        }
        next = match stopped {
            Some(rest) => Some(&rest[blanks(rest)..]),
            None => gap(rest).ok().map(|(rest, ())| rest),
        };
    }
    if end.len() == input.len() { fail(input) } else { Ok((end, ())) }
}

/// What stands behind a province whose name has a hyphen: "Thừa Thiên - Huế".
fn hyphened_province(input: &str, first: Word) -> Option<&str> {
    let (before, behind) = HYPHENED.iter().find(|(before, _)| before[0] == first.syllable)?;
    let (rest, _) = phrase(before)(input).ok()?;
    let hyphen = rest[blanks(rest)..].strip_prefix(is_hyphen)?;
    phrase(behind)(&hyphen[blanks(hyphen)..]).ok().map(|(rest, _)| rest)
}

/// What follows a hyphen between blanks, where a name begins there.
fn hyphened(input: &str) -> Option<&str> {
    let start = &input[blanks(input)..];
    let hyphen = start.chars().next().filter(|c| is_hyphen(*c) && start.len() < input.len())?;
    let behind = &start[hyphen.len_utf8()..];
    capital_follows(behind).then(|| &behind[blanks(behind)..])
}

/// Whether nothing that could be its name follows a generic noun.
pub(super) fn ends_name(rest: &str) -> bool {
    Word::read(&rest[blanks(rest)..]).is_none_or(|word| STOPS.contains(&word.syllable))
}

/// The number that names a place: one or two digits that stand alone.
fn numbered_place(input: &str) -> Option<(&str, ())> {
    let (rest, ()) = gap(input).ok()?;
    let len = digits(rest, 3);
    let behind = rest.get(len..)?;
    let ends = !behind.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '%' | '/' | '-'));
    ((1..=2).contains(&len) && ends).then_some((behind, ()))
}
