//! Where the sentence round an anchor begins and ends: at full stops, and at line ends that do more than wrap a line.

use std::ops::Range;

use crate::grammar::figure::{Figure, figure};
use crate::grammar::rating::{asks_for_name, begins_label, level};
use crate::lexicon::abbreviation::cuts_word;
use crate::lexicon::level::abbreviates_level;
use crate::lexicon::line_end::{ASKS, COUNTS, HALVES, LEVEL_ENDS};
use crate::lexicon::unit::unit_name;
use crate::text::Word;
use crate::text::mark::{is_blank, is_line_break, is_quote};

/// Bytes that a sentence reaches back from its anchor, and on from it, at most.
const MOST_BEFORE: usize = 560;
const MOST_BEHIND: usize = 1400;

/// Where the sentence begins that holds the byte `at`; nothing before `floor` belongs to it.
pub(super) fn start(text: &str, floor: usize, at: usize) -> usize {
    let reach = boundary(text, at.saturating_sub(MOST_BEFORE)).max(floor);
    let ends = pieces(text, reach, at).rev().flat_map(|piece| piece.rev());
    let mut ends = ends.filter(|end| may_end(text.as_bytes()[*end]));
    ends.find_map(|end| sentence_end(text, end, at)).unwrap_or(reach)
}

/// Where the sentence ends that holds the byte `at`, and whether it goes on beyond what is read at once.
pub(super) fn end(text: &str, at: usize) -> (usize, bool) {
    let limit = boundary(text, at + MOST_BEHIND + 1);
    let mut ends = pieces(text, at, limit).flatten().filter(|end| may_end(text.as_bytes()[*end]));
    match ends.find_map(|end| sentence_end(text, end, text.len())) {
        Some(end) => (end, false),
        None => (limit, limit < text.len()),
    }
}

/// The first boundary of characters at the byte `at` or behind it.
pub(super) fn boundary(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// Bytes that are looked at in one step.
const PIECE: usize = 32;

/// The pieces of the text between two bytes that a sentence may end in: most hold letters and blanks alone.
fn pieces(text: &str, from: usize, to: usize) -> impl DoubleEndedIterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let pieces = (from..to).step_by(PIECE).map(move |from| from..to.min(from + PIECE));
    pieces.filter(|piece| holds_end(&bytes[piece.clone()]))
}

/// Whether a piece holds such a byte: all are looked at, which takes fewer steps than to stop at the first one.
#[inline(never)]
fn holds_end(piece: &[u8]) -> bool {
    match <&[u8; PIECE]>::try_from(piece) {
        Ok(piece) => piece.iter().fold(0, |any, byte| any | u8::from(may_end(*byte))) != 0,
        Err(_) => true,
    }
}

/// Whether a character that a sentence may end with begins with this byte.
const fn may_end(byte: u8) -> bool {
    // Without a branch: many bytes are looked at in one step.
    let mark = (byte == b'.') | (byte == b'!') | (byte == b'?');
    mark | (byte.wrapping_sub(b'\n') <= b'\r' - b'\n') | (byte == 0xC2) | (byte == 0xE2)
}

/// The end of the mark or the line break at the byte `at`, where a sentence ends with it; the text ends at the byte `to`.
fn sentence_end(text: &str, at: usize, to: usize) -> Option<usize> {
    let mut chars = text[at..to].chars();
    let c = chars.next()?;
    let ends = match c {
        '.' | '!' | '?' | '…' => {
            chars.next().is_none_or(|next| is_blank(next) || is_line_break(next)) && !(c == '.' && cuts_word(text, at))
        }
        c if is_line_break(c) => !is_soft(text, at),
        _ => false,
    };
    ends.then_some(at + c.len_utf8())
}

/// Whether the line break at `at` only wraps a line: the sentence goes on with a small letter, with what its last word
/// asks for, or with the cell of a table.
fn is_soft(text: &str, at: usize) -> bool {
    // CR LF is one line end.
    let line_end = if text[at..].starts_with('\n') && text[..at].ends_with('\r') { at - 1 } else { at };
    let end = text[..line_end].trim_end_matches(is_blank).len();
    let Some(before) = text[..end].chars().next_back() else { return false };
    if begins_with_blank_line(&text[at..]) || is_line_break(before) {
        return parts_cells(&text[..end], &text[at..]);
    }
    let line = text[at..].trim_start_matches(|c: char| is_blank(c) || is_line_break(c));
    if is_cell(line) {
        return !matches!(before, '.' | ';' | '!' | '?');
    }
    let Some(next) = line.chars().next().filter(|_| !is_labelled(line)) else { return false };
    if next.is_uppercase() && begins_label(line) {
        return false;
    }
    let figured = figure(line).is_ok();
    match before {
        '.' | '!' | '?' | '|' => return false,
        // A list goes on in a line of its own, without a mark.
        ';' => return next.is_lowercase(),
        ':' => return next.is_lowercase() || figured,
        _ => {}
    }
    if next.is_lowercase() || before == ',' || next == '(' || is_quote(next) && before.is_alphabetic() {
        return true;
    }
    if before.is_ascii_digit() {
        return counts(&text[..end]) && Word::read(line).is_some_and(|word| unit_name(word, line).is_some());
    }
    let Some((_, last)) = Word::read_before(text, end) else { return false };
    match Word::read(line) {
        // A heading that is wrapped, all in capitals; abbreviations, which have no tones, stand in lines of their own.
        Some(word) if last.all_capitals() => word.all_capitals() && word.syllable.toned(),
        Some(word) if word.capital() && asks_for_name(&text[..end]) => {
            unit_name(word, line).is_none() && level(word, line).is_none()
        }
        Some(word) => {
            ASKS.contains(&last.syllable) || word.capital() && HALVES.contains(&word.syllable) && parts_noun(text, end)
        }
        None => {
            // Below the heads of columns a row begins with its number and a name.
            let apart = |c: char| is_blank(c) || matches!(c, '|' | ';');
            let row = figure(line).is_ok_and(|(rest, found)| {
                matches!(found, Figure::Count(_)) && rest.trim_start_matches(apart).starts_with(char::is_uppercase)
            });
            let names = LEVEL_ENDS.contains(&last.syllable) || last.all_capitals() && abbreviates_level(last.syllable);
            figured && !row && (names || ASKS.contains(&last.syllable))
        }
    }
}

/// Whether a line ends with a figure that counts what follows, "chiếm 70,93%; 20": behind a verb, or a mark between statements. Behind a
/// colon, "là" or "số" it is the end of its own statement: "Tổng số đảng viên: 120".
fn counts(line: &str) -> bool {
    let before = line.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '/'));
    let before = before.trim_end_matches(is_blank);
    let joined = before.strip_suffix([',', ';']).is_some_and(|before| {
        let before = before.trim_end_matches(is_blank);
        before.ends_with(['%', ')', '”', '"']) || before.ends_with(char::is_alphabetic)
    });
    joined || Word::read_before(before, before.len()).is_some_and(|(_, word)| COUNTS.contains(&word.syllable))
}

/// Whether the line that ends at the byte `end` parts the noun of those who are rated: "tổ chức cơ sở / Đảng", "Hội / Nông dân".
#[cold]
fn parts_noun(text: &str, end: usize) -> bool {
    const MOST_WORDS: usize = 3;
    let mut to = end;
    (0..MOST_WORDS).any(|_| {
        let Some((start, word)) = Word::read_before(text, to) else { return false };
        to = text[..start].trim_end_matches(is_blank).len();
        unit_name(word, &text[start..]).is_some_and(|(_, len)| start + len > end)
    })
}

/// Whether blank lines part the cells of a table: a level that is all of its line, and two cells below it at least.
fn parts_cells(above: &str, below: &str) -> bool {
    let apart = |c: char| is_blank(c) || is_line_break(c);
    let next = below.trim_start_matches(apart);
    if !is_cell(next) {
        return false;
    }
    let ends_row = |above: &str| {
        let line = above.rsplit(is_line_break).next().map_or("", |line| line.trim_start_matches(is_blank));
        let named = || Word::read(line).and_then(|word| level(word, line)).is_some_and(|(.., len)| len == line.len());
        (is_cell(line), is_cell(line) || named(), above.len() - line.len())
    };
    let (cell, member, start) = ends_row(above.trim_end_matches(apart));
    let goes_on = || {
        let behind = next.trim_start_matches(|c| !is_line_break(c));
        let cell = behind.trim_start_matches(apart);
        begins_with_blank_line(behind) && is_cell(cell)
    };
    let begun = || {
        let before = above[..start].trim_end_matches(apart);
        begins_with_blank_line(&above[before.len()..]) && ends_row(before).1
    };
    member && (goes_on() || cell && begun())
}

/// Whether a text that begins with the end of a line goes on with a blank one: no more is looked at than blanks and two ends of
/// lines. CR LF is one.
fn begins_with_blank_line(text: &str) -> bool {
    let mut chars = text.chars().filter(|c| !is_blank(*c) && *c != '\r');
    chars.next().is_some_and(is_line_break) && chars.next().is_some_and(is_line_break)
}

/// Whether a line begins with the label of a list's member: "1.", "12)", "a)", "đ)".
fn is_labelled(line: &str) -> bool {
    let label = line.chars().take(4).take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
    let lettered = Word::read(line).is_none_or(|word| word.letters() == 1);
    label > 0 && lettered && line[label..].starts_with(['.', ')']) && !is_figure(line, label)
}

/// Whether the point behind the first digits of a line is that of a figure: "1.418 đảng viên", "15.68%".
fn is_figure(line: &str, digits: usize) -> bool {
    let parted = line[digits..].strip_prefix('.').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let is_one = |figure| matches!(figure, Figure::Count(1000..) | Figure::Fraction(..) | Figure::Percent { .. });
    parted && figure(line).is_ok_and(|(_, found)| is_one(found))
}

/// Whether a line is a table's cell: a figure, alone or with a noun.
pub(super) fn is_cell(line: &str) -> bool {
    if !line.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let Ok((rest, _)) = figure(line) else { return false };
    let rest = rest.trim_start_matches(is_blank);
    let noun = Word::read(rest).and_then(|word| unit_name(word, rest));
    let rest = rest[noun.map_or(0, |(_, len)| len)..].trim_start_matches(is_blank);
    rest.chars().next().is_none_or(is_line_break)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rng::Rng;

    #[test]
    fn a_sentence_ends_at_a_full_stop_or_a_line() {
        let text = "Một câu. Có 1.388 đảng viên đạt 94,5%; trong đó\nhoàn thành tốt. Câu sau\n- Dòng mới";
        for (word, expected) in [
            ("đảng viên", "Có 1.388 đảng viên đạt 94,5%; trong đó\nhoàn thành tốt."),
            ("Câu sau", "Câu sau\n"),
            ("Dòng", "- Dòng mới"),
        ] {
            let at = text.find(word).unwrap();
            assert_eq!(text[start(text, 0, at)..end(text, at).0].trim_start_matches(' '), expected);
        }
    }

    #[test]
    fn a_count_goes_on_in_the_next_line() {
        for (above, below, soft) in [
            ("đủ tư cách; được phân loại, 61", "TCCSĐ đạt TSVM", true),
            ("Tổng số đảng viên: 120", "Đảng viên hoàn thành tốt nhiệm vụ: 100", false),
            ("Tổng số công chức, viên chức là 35", "Công chức hoàn thành xuất sắc nhiệm vụ là 5", false),
            ("Biểu số 02", "Chi bộ hoàn thành tốt nhiệm vụ: 15", false),
            ("Trang 1, 2", "Đảng viên hoàn thành tốt nhiệm vụ: 20", false),
            ("chiếm 70,93%; 20", "TCCSĐ hoàn thành tốt nhiệm vụ", true),
            ("trong đó có 1.279", "Đảng viên hoàn thành tốt nhiệm vụ", true),
            ("phấn đấu ít nhất", "85% CĐCS hoàn thành tốt nhiệm vụ", true),
            ("Kết quả xếp loại năm 2023", "Đảng bộ xã Vĩnh An", false),
            ("Kết quả: 61", "Hoàn thành tốt nhiệm vụ", false),
            ("12", "Chi bộ thôn Đoài", false),
            ("Tên đơn vị, tỷ lệ", "1 Chi bộ thôn Đoài", false),
        ] {
            for line_end in ["\n", "\r\n", " \n "] {
                let text = format!("{above}{line_end}{below}");
                assert_eq!(is_soft(&text, text.find('\n').unwrap()), soft, "{text:?}");
            }
        }
    }

    #[test]
    fn a_figure_is_no_label_of_a_line() {
        for (line, expected) in [
            ("15. Đơn vị", true),
            ("1.1. Kết quả", true),
            ("a) Đạt", true),
            ("15.68%, trong", false),
            ("1.418 đảng viên", false),
            ("15 đảng viên", false),
        ] {
            assert_eq!(is_labelled(line), expected, "{line}");
        }
    }

    #[test]
    fn cells_may_stand_in_paragraphs() {
        let text = "TT\n\nHoàn thành tốt nhiệm vụ\n\n1.418\n\n66,6\n\n2\n\nHoàn thành nhiệm vụ\n\nCộng";
        for (word, expected) in [
            ("Hoàn thành tốt", "Hoàn thành tốt nhiệm vụ\n\n1.418\n\n66,6\n\n2"),
            ("Hoàn thành nhiệm", "Hoàn thành nhiệm vụ"),
        ] {
            let at = text.find(word).unwrap();
            assert_eq!(text[start(text, 0, at)..end(text, at).0].trim(), expected);
        }
        // The number of a page is no cell, nor is what stands alone.
        for text in ["Hoàn thành tốt nhiệm vụ\n\n90%", "Hoàn thành tốt nhiệm vụ\n90%\n\n12", "12\n\n13\n14"]
        {
            assert_eq!(end(text, 0).0, text.find("\n\n").unwrap() + 1, "{text}");
        }
        let text = "Chi bộ hoàn thành tốt nhiệm vụ\n\n12\n\nTiếp theo";
        assert_eq!(end(text, 0), (text.find('\n').unwrap() + 1, false));
    }

    /// The bounds of the sentence, found letter by letter.
    fn slow_bounds(text: &str, floor: usize, at: usize) -> (usize, (usize, bool)) {
        let ends = |pos: usize, c: char, next: Option<char>| match c {
            '.' if cuts_word(text, pos) => false,
            '.' | '!' | '?' | '…' => next.is_none_or(|c| is_blank(c) || is_line_break(c)),
            c => is_line_break(c) && !is_soft(text, pos),
        };
        let (mut start, mut behind) = (at, None);
        for (pos, c) in text[floor..at].char_indices().rev().map(|(pos, c)| (floor + pos, c)) {
            if ends(pos, c, behind) || at - pos > MOST_BEFORE {
                break;
            }
            (start, behind) = (pos, Some(c));
        }
        for (pos, c) in text[at..].char_indices() {
            if pos > MOST_BEHIND {
                return (start, (at + pos, true));
            }
            let next = at + pos + c.len_utf8();
            if ends(at + pos, c, text[next..].chars().next()) {
                return (start, (next, false));
            }
        }
        (start, (text.len(), false))
    }

    #[test]
    fn bounds_are_found_as_letter_by_letter() {
        const PARTS: &[&str] = &[
            "chi bộ",
            "Đảng viên",
            "đạt",
            "12",
            "94,5%",
            ".",
            ". ",
            "TP. ",
            "…",
            "!",
            "?",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\u{A0}",
            "\u{85}",
            "\u{2028}",
            "“",
            "”",
            ";",
            ":",
            "–",
            "hoàn thành tốt nhiệm vụ",
        ];
        let mut rng = Rng::new(3);
        for round in 0..3_000 {
            let mut text = String::new();
            for _ in 0..rng.below(if round % 9 == 0 { 400 } else { 40 }) {
                text.push_str(rng.pick(PARTS));
                // Long pieces without any end, now and then.
                if rng.once_in(40) {
                    text.push_str(&"là ".repeat(rng.below(200)));
                }
            }
            let at = boundary(&text, rng.below(text.len() + 1));
            let floor = boundary(&text, rng.below(at + 1)).min(at);
            let found = (start(&text, floor, at), end(&text, at));
            assert_eq!(found, slow_bounds(&text, floor, at), "{text:?} at {at} from {floor}");
        }
    }
}
