//! What stands between words: blanks, separators and quotation marks, each family folded into one.

use super::utf8::decode;

/// A blank of any kind inside a line: spaces of every width, tabs, zero-width characters, the soft hyphen.
pub(crate) const fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{A0}' | '\u{AD}' | '\u{1680}' | '\u{2000}'
            ..='\u{200D}' | '\u{200E}' | '\u{200F}' | '\u{202F}' | '\u{205F}' | '\u{2060}' | '\u{3000}' | '\u{FEFF}'
    )
}

/// A character that nothing is printed for: inside a word it is none, at its edge it is a blank.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// How many digits stand at the beginning of `text`, counted up to `most`.
///
/// None where an invisible character parts them from further ones: nobody sees whether that is one figure or two.
#[inline]
pub(crate) fn digits(text: &str, most: usize) -> usize {
    let len = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    if parted(&text[len..]) { 0 } else { len }
}

/// Whether a digit follows the invisible characters at the beginning of `rest`.
#[inline]
fn parted(rest: &str) -> bool {
    // Nearly always something printed stands there.
    rest.as_bytes().first().is_some_and(|byte| *byte >= 0x80) && !invisible_before_digit(rest).is_empty()
}

/// The invisible characters at the beginning of `rest`, if they stand before a digit.
#[inline(never)]
pub(crate) fn invisible_before_digit(rest: &str) -> &str {
    let mut chars = rest.char_indices().take(8).skip_while(|(_, c)| is_unseen(*c));
    chars.next().filter(|(_, c)| c.is_ascii_digit()).map_or("", |(at, _)| &rest[..at])
}

/// The same where a decimal comma or point may stand before the digit: the invisible characters inside a decimal.
pub(crate) fn invisible_in_decimal(rest: &str) -> &str {
    let behind = rest.trim_start_matches(is_unseen);
    let unseen = &rest[..rest.len() - behind.len()];
    let figure = behind.strip_prefix(['.', ',']).unwrap_or(behind);
    if figure.starts_with(|c: char| c.is_ascii_digit()) { unseen } else { "" }
}

/// Whether only invisible characters stand between the byte `at` and a digit before it.
pub(crate) fn parts_figure_before(text: &str, at: usize) -> bool {
    // Nearly always something printed stands there.
    if at == 0 || text.as_bytes()[at - 1] < 0x80 {
        return false;
    }
    let mut before = text[..at].chars().rev().take(8);
    before.next().is_some_and(is_unseen) && before.find(|c| !is_unseen(*c)).is_some_and(|c| c.is_ascii_digit())
}

/// Nothing is printed for it, and it has no width: what is invisible, and the marks of the direction of writing.
const fn is_unseen(c: char) -> bool {
    is_invisible(c) || matches!(c, '\u{200E}' | '\u{200F}')
}

/// The end of a line.
pub(crate) const fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The hyphen and everything that is printed or typed for it.
pub(crate) const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

/// The slash and everything that is printed or typed for it.
pub(crate) const fn is_slash(c: char) -> bool {
    matches!(c, '/' | '\u{2044}' | '\u{2215}' | '\u{FF0F}')
}

/// A quotation mark of any shape, opening or closing; typists mix the shapes.
pub(crate) const fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '`' | '\u{AB}' | '\u{B4}' | '\u{BB}' | '\u{2018}'
            ..='\u{201F}' | '\u{2032}' | '\u{2033}' | '\u{2039}' | '\u{203A}' | '\u{FF02}'
    )
}

/// Bytes that a gap inside a reference has at most: wider ones separate columns, and the bound keeps a look cheap.
const WIDEST: usize = 128;

/// Whether a character that begins with this byte is surely no blank.
const fn is_printed(byte: u8) -> bool {
    byte.is_ascii_graphic() || matches!(byte, 0xC3..=0xC6)
}

/// The length of the blanks at the beginning of `text`, with at most one line break among them.
pub(crate) const fn blanks(text: &str) -> usize {
    let bytes = text.as_bytes();
    // Nearly always one space stands before a letter, or nothing.
    match bytes {
        [b' ', next, ..] if is_printed(*next) => 1,
        [next, ..] if is_printed(*next) => 0,
        _ => any_blanks(text),
    }
}

const fn any_blanks(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut broken = false;
    while at < bytes.len() && at < WIDEST {
        if bytes[at] == b' ' {
            at += 1;
            continue;
        }
        let (c, len) = decode(bytes, at);
        if is_line_break(c) {
            if broken {
                // A second break ends a paragraph: the blanks end before the first one.
                return in_line_blanks(text);
            }
            broken = true;
            at += len;
            if c == '\r' && at < bytes.len() && bytes[at] == b'\n' {
                at += 1;
            }
        } else if is_blank(c) {
            at += len;
        } else {
            break;
        }
    }
    at
}

/// The length of the blanks at the beginning of `text` that stand in its first line.
pub(crate) const fn in_line_blanks(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && at < WIDEST {
        let (c, len) = decode(bytes, at);
        if !is_blank(c) {
            break;
        }
        at += len;
    }
    at
}

/// Where the blanks begin that end at the byte `end`, with at most one line break among them.
#[inline]
pub(crate) fn blanks_before(text: &str, end: usize) -> usize {
    match &text.as_bytes()[..end] {
        [before @ .., b' '] if ends_printed(before) => end - 1,
        before if ends_printed(before) => end,
        _ => any_blanks_before(text, end),
    }
}

/// Whether a text surely ends with something printed: as nearly every word does.
const fn ends_printed(bytes: &[u8]) -> bool {
    match bytes {
        [.., last] if last.is_ascii_graphic() => true,
        // A letter of two bytes, or of three.
        [.., 0xC3..=0xC6, _] | [.., 0xE1, 0xBA | 0xBB, _] => true,
        _ => false,
    }
}

#[inline(never)]
fn any_blanks_before(text: &str, end: usize) -> usize {
    let mut start = end;
    let mut line = None;
    for (at, c) in text[..end].char_indices().rev() {
        if is_line_break(c) {
            match line {
                // The two halves of one CR LF.
                Some(below) if c == '\r' && at + 1 == below => {}
                Some(below) => return below + text[below..].chars().next().map_or(0, char::len_utf8),
                None => {}
            }
            line = Some(at);
        } else if !is_blank(c) {
            break;
        }
        if end - at > WIDEST {
            break;
        }
        start = at;
    }
    start
}

/// Whether a character is printed for itself: no mark of the letter before it, and nothing that is not seen.
pub(crate) fn has_width(c: char) -> bool {
    !matches!(c, '\u{300}'..='\u{36F}') && !is_invisible(c)
}

/// Characters for each printed one at most: a letter may have three marks or what is not seen behind it.
pub(crate) const MOST_MARKED: usize = 4;

/// Where the last `count` printed characters begin that end at the byte `end`: as many in every form of the letters.
pub(crate) fn letters_before(text: &str, end: usize, count: usize) -> usize {
    let chars = text[..end].char_indices().rev().take(count * MOST_MARKED);
    chars.filter(|(_, c)| has_width(*c)).take(count).last().map_or(end, |(at, _)| at)
}

/// The first `count` printed characters of `text`, with their marks: as many in every form of the letters.
pub(crate) fn first_letters(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count * MOST_MARKED).map_or(text.len(), |(at, _)| at);
    let mut printed = text[..end].char_indices().filter(|(_, c)| has_width(*c));
    printed.nth(count).map_or(&text[..end], |(at, _)| &text[..at])
}

/// A number without the noughts before it: "5" of "05".
pub(crate) fn without_noughts(number: &str) -> &str {
    number.trim_start_matches('0')
}

/// The text without the blanks and the line ends round it.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c| is_blank(c) || is_line_break(c))
}

/// The character that ends before the byte `at`, which must be a character boundary.
pub(crate) fn char_before(text: &str, at: usize) -> Option<char> {
    text[..at].chars().next_back()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_take_one_line_break() {
        for (text, len) in [
            ("", 0),
            ("x", 0),
            (" x", 1),
            ("\u{A0} \tx", 4),
            (" \n x", 3),
            (" \r\n x", 4),
            (" \n\nx", 1),
            ("\n \n x", 0),
            ("\u{200B}\u{FEFF}x", 6),
        ] {
            assert_eq!(blanks(text), len, "{text:?}");
        }
        assert_eq!(in_line_blanks(" \u{2009}\nx"), 4);
    }

    #[test]
    fn blanks_are_read_from_their_end() {
        for (text, start) in
            [("x ", 1), ("x", 1), ("x \u{A0}\t", 1), ("x \n ", 1), ("x\r\n", 1), ("x \n\n ", 4), ("x\n \n", 4)]
        {
            assert_eq!(blanks_before(text, text.len()), start, "{text:?}");
        }
    }

    #[test]
    fn letters_are_counted_as_they_are_printed() {
        for (text, count, first) in [
            ("Điều 5", 4, "Điều"),
            ("Đie\u{302}\u{300}u 5", 4, "Đie\u{302}\u{300}u"),
            ("Đie\u{302}\u{300}u 5", 3, "Đie\u{302}\u{300}"),
            ("\u{FEFF}sô\u{301}", 2, "\u{FEFF}sô\u{301}"),
            ("số", 9, "số"),
            ("số", 0, ""),
        ] {
            assert_eq!(first_letters(text, count), first, "{text:?}");
        }
        assert_eq!(first_letters(&"\u{301}".repeat(99), 2).chars().count(), 8);
        assert_eq!(letters_before("a\u{301}b", 4, 2), 0);
    }

    #[test]
    fn a_figure_that_is_parted_is_none() {
        for (text, len) in [
            ("2020/NĐ", 4),
            ("123456", 5),
            ("", 0),
            ("x1", 0),
            ("12\u{AD}", 2),
            ("12\u{200B} 3", 2),
            ("12 3", 2),
            ("12\u{A0}3", 2),
            ("12\u{AD}3", 0),
            ("12\u{200B}\u{FEFF}3", 0),
            ("12\u{200E}3", 0),
        ] {
            assert_eq!(digits(text, 5), len, "{text:?}");
        }
        for (text, parted) in
            [("12\u{AD}", true), ("12", false), ("a\u{AD}", false), ("1 \u{AD}", false), ("\u{AD}", false)]
        {
            assert_eq!(parts_figure_before(text, text.len()), parted, "{text:?}");
        }
    }

    #[test]
    fn families_do_not_overlap() {
        for c in (0..0x3001).filter_map(char::from_u32) {
            let families = [is_blank(c), is_line_break(c), is_hyphen(c), is_slash(c), is_quote(c), c.is_alphanumeric()];
            assert!(families.iter().filter(|f| **f).count() <= 1, "{c:?} {families:?}");
        }
    }
}
