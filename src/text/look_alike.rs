//! Letters that are drawn like those of Vietnamese words and are others: keyboards and scanners mix them, and "NĐ-СР" stands
//! on the Government's own site.

/// The letters that are drawn as `Đ` and `đ`, each with its code point's own case: of Vietnamese, Icelandic and Ewe.
pub(super) const D_STROKES: [(char, bool); 6] =
    [('Đ', true), ('đ', false), ('Ð', true), ('ð', false), ('Ɖ', true), ('ɖ', false)];

/// `Đ` or `đ` for a letter that is drawn like it, in either case.
pub(crate) const fn d_stroke(c: char) -> Option<char> {
    match c {
        'Đ' | 'Ð' | 'Ɖ' => Some('Đ'),
        'đ' | 'ð' | 'ɖ' => Some('đ'),
        _ => None,
    }
}

/// The Latin letter that a Cyrillic one, or a Greek capital, is drawn like; other characters are themselves.
pub(crate) const fn latin(c: char) -> char {
    match c {
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'Е' | 'Ε' => 'E',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Н' | 'Η' => 'H',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'С' => 'C',
        'Т' | 'Τ' => 'T',
        'У' | 'Υ' => 'Y',
        'Х' | 'Χ' => 'X',
        'Ζ' => 'Z',
        'Ι' => 'I',
        'Ν' => 'N',
        'а' => 'a',
        'е' => 'e',
        'о' => 'o',
        'р' => 'p',
        'с' => 'c',
        'у' => 'y',
        'х' => 'x',
        c => c,
    }
}

/// Whether a byte is a letter that is drawn like a digit and that scanners read for it: "ngày 2O/9", "số l600".
#[inline]
pub(crate) fn is_scanned_digit(byte: Option<&u8>) -> bool {
    matches!(byte, Some(b'O' | b'o' | b'I' | b'l'))
}

/// The value of `len` digits at the beginning of `text` of which scanners read some for letters, but not most, and what follows.
#[cold]
pub(crate) fn scanned_digits(text: &str, len: usize) -> Option<(&str, u16)> {
    let (figure, rest) = text.split_at_checked(len)?;
    let letters = figure.bytes().filter(|byte| !byte.is_ascii_digit()).count();
    if letters == 0 || 2 * letters > len || rest.starts_with(char::is_alphanumeric) {
        return None;
    }
    let value = figure.bytes().try_fold(0u16, |value, byte| {
        let digit = match byte {
            b'O' | b'o' => 0,
            b'I' | b'l' => 1,
            b'0'..=b'9' => byte - b'0',
            _ => return None,
        };
        value.checked_mul(10)?.checked_add(u16::from(digit))
    });
    value.map(|value| (rest, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_that_were_read_for_letters_have_their_value() {
        for (text, len, expected) in [
            ("2O/9", 2, Some((20, "/9"))),
            ("l2-", 2, Some((12, "-"))),
            ("2O20/NĐ", 4, Some((2020, "/NĐ"))),
            ("20", 2, None),
            ("OO/9", 2, None),
            ("O2016", 2, None),
            ("2OOO", 4, None),
            ("Bộ", 2, None),
            ("2Ô", 2, None),
        ] {
            assert_eq!(scanned_digits(text, len).map(|(rest, value)| (value, rest)), expected, "{text}");
        }
    }

    #[test]
    fn cyrillic_and_greek_letters_are_what_they_look_like() {
        for (others, latins) in [("АВЕКМНОРСТУХаеорсух", "ABEKMHOPCTYXaeopcyx"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX")]
        {
            assert!(others.chars().map(latin).eq(latins.chars()), "{latins}");
            assert!(others.chars().all(|c| !c.is_ascii()), "{latins}");
        }
        for c in ['a', 'Đ', 'Я', 'Ω', 'ο', '1'] {
            assert_eq!(latin(c), c);
        }
    }

    #[test]
    fn letters_drawn_with_a_stroke_are_one() {
        for (c, upper) in D_STROKES {
            assert_eq!(d_stroke(c), Some(if upper { 'Đ' } else { 'đ' }), "{c}");
        }
        assert_eq!((d_stroke('D'), d_stroke('d')), (None, None));
    }
}
