//! The cheap look at figures: where one begins and ends, and whether a document's number may begin with it.

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
pub(super) fn begins(bytes: &[u8], at: usize) -> bool {
    !matches!(bytes[..at], [.., b'0'..=b'9'] | [.., b'0'..=b'9', b'/' | b'.' | b',' | b'-'])
}

/// Whether a symbol may follow the digits at the byte `at`, or a year and a symbol: the cheap look that most
/// figures fail, dates and decimals among them.
pub(super) fn goes_on(text: &str, at: usize) -> bool {
    let digits = |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut rest = &text.as_bytes()[at..];
    for figures in 0..3 {
        rest = &rest[digits(rest)..];
        rest = match rest {
            [b' ' | b'\n', b'/' | b'-', behind @ ..] | [b'/' | b'-', behind @ ..] => behind,
            // A full stop with a blank behind it ends a sentence or heads an item.
            [b'.' | b'_', behind @ ..] if !behind.starts_with(b" ") => behind,
            // Wide blanks, dashes of other kinds: all that is rare is looked at properly.
            [b' ' | b'\n', next, ..] => return matches!(next, b'\0'..=b' ' | 0xC2 | 0xE2..),
            // Right behind the first digits only their suffix: "12b-NQ/TW"; a code needs a lead there.
            [b'a'..=b'd' | b'A'..=b'D' | b'O' | b'o' | b'I' | b'l', next, ..] if figures == 0 => {
                return !next.is_ascii_alphanumeric() || rest.starts_with(b"bis");
            }
            [b'a'..=b'z' | b'A'..=b'Z', ..] if figures == 0 => return false,
            [next, ..] => return next.is_ascii_alphabetic() || matches!(next, b'\0'..=b' ' | 0x80..),
            [] => return false,
        };
        match rest {
            [b'0'..=b'9', ..] if figures < 2 => {}
            [b' ', next, ..] => return !next.is_ascii_digit() || figures < 2,
            [next, ..] => return !next.is_ascii_digit(),
            [] => return false,
        }
    }
    false
}

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
        let first = text.char_indices().filter(|(at, c)| c.is_ascii_digit() && begins(text.as_bytes(), *at));
        assert_eq!(first.map(|(at, _)| at).collect::<Vec<_>>(), [0, 11, 17, 20]);
    }

    #[test]
    fn figures_that_no_symbol_can_follow_are_passed_over() {
        for (text, expected) in [
            ("30/2020/NĐ-CP", true),
            ("05-CT/TW", true),
            ("05 - CT/TW", true),
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
        ] {
            assert_eq!(goes_on(text, 0), expected, "{text}");
        }
    }
}
