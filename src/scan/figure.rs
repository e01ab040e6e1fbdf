//! The cheap look at figures: where one begins and ends, and whether a document's number may begin with it.

use super::ending::last_bytes;
use super::round::round;

/// The length of the digits at the beginning of `bytes`, and of those that go on with the same date, decimal or range.
pub(super) fn len(bytes: &[u8]) -> usize {
    let digits = |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut len = digits(0);
    while let [b'/' | b'.' | b',' | b'-', b'0'..=b'9', ..] = bytes[len..] {
        len += 1 + digits(len + 1);
    }
    len
}

/// Whether the digit at `at` is the first of a figure: no digit of a date, a decimal or a range goes on before it.
pub(super) fn begins_at(bytes: &[u8], at: usize) -> bool {
    let [.., before, last] = last_bytes(bytes, at);
    begins(before, last)
}

/// Whether the digit is behind which two bytes stand.
#[inline(always)]
pub(super) fn begins(before: u8, last: u8) -> bool {
    let digit = |byte: u8| byte.wrapping_sub(b'0') < 10;
    let joint = (last == b'/') | (last == b'.') | (last == b',') | (last == b'-');
    !(digit(last) | digit(before) & joint)
}

/// Bytes that are seen of a figure and of what stands behind it: three runs of digits and what joins them.
pub(super) const SEEN: usize = 32;

/// The bytes from the byte `at` on, and those behind the end of the text.
pub(super) fn first_bytes(bytes: &[u8], at: usize) -> [u8; SEEN] {
    round(bytes, at, 0, |seen| *seen)
}

/// Whether a symbol may follow the digits that `figure` begins with, or a year and a symbol: the cheap look that most
/// figures fail, dates, decimals and ranges among them.
pub(super) fn goes_on(figure: &[u8; SEEN]) -> bool {
    /// As far as a run of digits is seen whole.
    const LAST: usize = SEEN - 8;
    let mut at = 0;
    for run in 0..3 {
        at += digits(figure, at);
        let marks = if run == 0 { &BEHIND_NUMBER } else { &BEHIND_YEAR };
        let (mark, next) = (marks[usize::from(figure[at])], figure[at + 1]);
        if mark & JOINS != 0 && next.is_ascii_digit() {
            at += 1;
        } else if mark & BEHIND_MARK[usize::from(next)] == 0 {
            return false;
        } else {
            match Behind::of(&figure[at..]) {
                Behind::Figure(joint) => at += joint,
                Behind::Other => return false,
                Behind::Symbol => return true,
            }
        }
        if at > LAST {
            return true;
        }
    }
    false
}

/// What may follow digits, over the blanks and the marks of a symbol.
enum Behind {
    /// More digits, so many bytes farther: "12 - 2020/QĐ", "23 – 26 độ".
    Figure(usize),
    Symbol,
    /// A mark that no symbol has.
    Other,
}

impl Behind {
    fn of(behind: &[u8]) -> Behind {
        let blank = |bytes: &[u8]| usize::from(matches!(bytes, [b' ' | b'\t' | b'\n', ..]));
        let mut at = blank(behind);
        at += match behind[at..] {
            [b'-' | b'/', ..] => 1,
            // Hyphens and dashes; quotation marks, the ellipsis, primes; the degree.
            [0xE2, 0x80, 0x90..=0x95, ..] => 3,
            [0xE2, 0x80, 0x98..=0x9F | 0xA6 | 0xB2 | 0xB3, ..] | [0xC2, 0xB0, ..] => return Behind::Other,
            _ => return Behind::Symbol,
        };
        let loose = blank(&behind[at..]);
        at += loose;
        match behind[at..] {
            [b'0'..=b'9', ..] => Behind::Figure(at),
            // "29/7 - Kết quả": a word, with blanks on both sides of a dash.
            [b'A'..=b'Z', b'a'..=b'z' | 0xE1, ..] if loose > 0 && blank(behind) > 0 => Behind::Other,
            _ => Behind::Symbol,
        }
    }
}

/// Bytes that are seen of the first of the digits and of what stands behind them.
pub(super) const FIRST_SEEN: usize = 12;

/// Whether it may by the first of the digits alone.
///
/// It takes no branch, for no one can foretell which way a figure goes.
#[inline(always)]
pub(super) fn may_go_on(figure: &[u8; FIRST_SEEN]) -> bool {
    let at = digits(figure, 0);
    BEHIND_NUMBER[usize::from(figure[at])] & BEHIND_MARK[usize::from(figure[at + 1])] != 0
}

/// How many digits stand at `at`; eight at most.
#[inline(always)]
fn digits(bytes: &[u8], at: usize) -> usize {
    let eight = u64::from_le_bytes(*bytes[at..].first_chunk().expect("more is seen than three runs of digits"));
    let values = eight ^ 0x3030_3030_3030_3030;
    // The highest bit of each byte tells what is above nine; what is carried over goes to the bytes behind that one.
    let others = (values.wrapping_add(0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080;
    (others.trailing_zeros() / 8) as usize
}

/// What a mark behind digits asks of the byte behind it.
const ANY: u8 = 1;
/// Something that a symbol, or a wide blank, may begin with.
const SYMBOL: u8 = 1 << 1;
/// The same in a new line: a second end of a line ends the paragraph.
const NEXT_LINE: u8 = 1 << 5;
/// What a symbol goes on with: a full stop with a blank behind it ends a sentence or heads an item.
const GOES_ON: u8 = 1 << 2;
/// Neither a letter nor a digit: right behind the first digits only their suffix stands, "12b-NQ/TW"; a code needs a lead there.
const NO_LETTER: u8 = 1 << 3;
/// The letter of "16bis".
const BIS: u8 = 1 << 4;
/// Whether digits may go on the figure behind the mark.
const JOINS: u8 = 1 << 7;

static BEHIND_NUMBER: [u8; 256] = marks(false);
static BEHIND_YEAR: [u8; 256] = marks(true);

const fn marks(letters: bool) -> [u8; 256] {
    let mut marks = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        marks[byte] = match byte as u8 {
            b' ' | b'\t' => SYMBOL,
            b'\n' => NEXT_LINE,
            b'/' | b'-' => ANY | JOINS,
            b'.' | b'_' => GOES_ON | JOINS,
            b'A'..=b'Z' | b'n' | b'q' | b't' if letters => ANY,
            b'b' => NO_LETTER | BIS,
            b'a'..=b'd' | b'A'..=b'D' | b'O' | b'o' | b'I' | b'l' => NO_LETTER,
            // Digits behind eight; blanks of other kinds, dashes: all that is rare is looked at properly.
            b'0'..=b'9' | b'\0'..=b' ' | 0x80.. => ANY,
            _ => 0,
        };
        byte += 1;
    }
    marks
}

static BEHIND_MARK: [u8; 256] = {
    let mut allowed = [ANY; 256];
    let mut byte = 0;
    while byte < 256 {
        let next = byte as u8;
        if matches!(next, b'/' | b'-' | b'\0'..=b' ' | 0xC2 | 0xE2..) {
            allowed[byte] |= SYMBOL;
            if next != b'\n' {
                allowed[byte] |= NEXT_LINE;
            }
        }
        if matches!(next, b'-' | b'/' | b'_' | 0x80..) || next.is_ascii_alphanumeric() {
            allowed[byte] |= GOES_ON;
        }
        if !next.is_ascii_alphanumeric() {
            allowed[byte] |= NO_LETTER;
        }
        if next == b'i' {
            allowed[byte] |= BIS;
        }
        byte += 1;
    }
    allowed
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_with_the_dates_and_decimals_it_goes_on_with() {
        for (text, expected) in [
            ("15/5/2016 của", "15/5/2016"),
            ("1.388,5%", "1.388,5"),
            ("2020-2025", "2020-2025"),
            ("12, 13", "12"),
            ("5.", "5"),
        ] {
            assert_eq!(&text[..len(text.as_bytes())], expected, "{text}");
        }
    }

    #[test]
    fn only_the_first_digit_begins_a_figure() {
        let text = "15/5/2016, 7 và 3a-4";
        let first = text.char_indices().filter(|(at, c)| c.is_ascii_digit() && begins_at(text.as_bytes(), *at));
        assert_eq!(first.map(|(at, _)| at).collect::<Vec<_>>(), [0, 11, 17, 20]);
    }

    #[test]
    fn figures_that_no_symbol_can_follow_are_passed_over() {
        for (text, expected) in [
            ("30/2020/NĐ-CP", true),
            ("05-CT/TW", true),
            ("12b-NQ/TW", true),
            ("16bis/TT", true),
            ("126\n/QĐ", true),
            ("15QĐ/TW", false),
            ("5 ngày", false),
            ("15/5/2016 của", false),
            ("94,67%", false),
            ("12 tháng", false),
            ("12km", false),
            ("5. Điều", false),
            ("12", false),
            ("1.388.000 đồng", false),
            ("15/5/2016-NQ", true),
            ("15/5/2016/17", false),
            ("123456789 của", true),
            ("12 - 2020/QĐ", true),
            ("12–2020 / QĐ", true),
            ("23 – 26 độ", false),
            ("23 - 26, 27", false),
            ("29/7 - Kết quả", false),
            ("1994 – Bang", false),
            ("05 - CT/TW", true),
            ("05- Ct/TW", true),
            ("7/12\n\nDự", false),
            ("12\n\n-NQ", false),
            ("45’ Việt", false),
            ("16°", false),
            ("12\tNQ", false),
            ("12\t-NQ", true),
        ] {
            assert_eq!(goes_on(&first_bytes(text.as_bytes(), 0)), expected, "{text}");
        }
    }
}
