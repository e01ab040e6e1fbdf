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

#[cfg(test)]
mod tests {
    use super::*;

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
