//! Vietnamese letters: which letter a character is, which tone it carries, and which case it has.
//!
//! Everything that differs between two spellings of one word and not between two words is folded here: case,
//! precomposed or decomposed form, the look-alikes of `Đ`, and Cyrillic and Greek letters that are drawn like Latin ones.

use super::look_alike::{D_STROKES, latin};
use super::mark::is_invisible;

/// The tone of a syllable.
///
/// The order is the customary one (ngang, huyền, sắc, hỏi, ngã, nặng).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Tone {
    Level,
    Falling,
    Rising,
    Dipping,
    Creaky,
    Heavy,
}

/// What a character is inside a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Glyph {
    /// A letter.
    Letter(Cell),
    /// A combining tone mark (huyền, sắc, hỏi, ngã or nặng).
    ToneMark(Tone),
    /// A combining mark that makes another letter of the one before: circumflex, breve or horn.
    ShapeMark(Shape),
    /// Nothing that is printed: zero-width characters and the soft hyphen.
    Invisible,
}

/// The mark that tells `â` from `a`, `ă` from `a`, `ơ` from `o`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Circumflex,
    Breve,
    Horn,
}

/// Number of the letters that are not ASCII; `a` to `z` are 1 to 26, 0 is no letter.
const A_BREVE: u8 = 27;
const A_CIRCUMFLEX: u8 = 28;
pub(super) const D_STROKE: u8 = 29;
const E_CIRCUMFLEX: u8 = 30;
const O_CIRCUMFLEX: u8 = 31;
pub(super) const O_HORN: u8 = 32;
pub(super) const U_HORN: u8 = 33;

const LETTER_A: u8 = number(b'a');
const LETTER_E: u8 = number(b'e');
const LETTER_I: u8 = number(b'i');
pub(super) const LETTER_O: u8 = number(b'o');
pub(super) const LETTER_U: u8 = number(b'u');
const LETTER_Y: u8 = number(b'y');

/// The number of an ASCII letter, upper or lower case.
pub(super) const fn number(ascii: u8) -> u8 {
    ascii.to_ascii_lowercase() - b'a' + 1
}

/// The letters that are vowels, each a bit.
pub(super) const VOWELS: u64 = {
    let letters = [
        LETTER_A,
        A_BREVE,
        A_CIRCUMFLEX,
        LETTER_E,
        E_CIRCUMFLEX,
        LETTER_I,
        LETTER_O,
        O_CIRCUMFLEX,
        O_HORN,
        LETTER_U,
        U_HORN,
        LETTER_Y,
    ];
    let (mut bits, mut at) = (0, 0);
    while at < letters.len() {
        bits |= 1 << letters[at];
        at += 1;
    }
    bits
};

/// The letter that `shape` makes of `letter`, where there is one in Vietnamese.
pub(super) const fn shaped(letter: u8, shape: Shape) -> Option<u8> {
    match (letter, shape) {
        (LETTER_A, Shape::Circumflex) => Some(A_CIRCUMFLEX),
        (LETTER_E, Shape::Circumflex) => Some(E_CIRCUMFLEX),
        (LETTER_O, Shape::Circumflex) => Some(O_CIRCUMFLEX),
        (LETTER_A, Shape::Breve) => Some(A_BREVE),
        (LETTER_O, Shape::Horn) => Some(O_HORN),
        (LETTER_U, Shape::Horn) => Some(U_HORN),
        _ => None,
    }
}

/// The letter without circumflex, breve and horn: what it begins with where it is decomposed.
#[inline]
pub(super) const fn base(letter: u8) -> u8 {
    match letter {
        A_BREVE | A_CIRCUMFLEX => LETTER_A,
        E_CIRCUMFLEX => LETTER_E,
        O_CIRCUMFLEX | O_HORN => LETTER_O,
        U_HORN => LETTER_U,
        letter => letter,
    }
}

/// Lower-case letters by letter and tone, in the order of [`Tone`].
const ROWS: [(u8, [char; 6]); 12] = [
    (LETTER_A, ['a', 'à', 'á', 'ả', 'ã', 'ạ']),
    (A_BREVE, ['ă', 'ằ', 'ắ', 'ẳ', 'ẵ', 'ặ']),
    (A_CIRCUMFLEX, ['â', 'ầ', 'ấ', 'ẩ', 'ẫ', 'ậ']),
    (LETTER_E, ['e', 'è', 'é', 'ẻ', 'ẽ', 'ẹ']),
    (E_CIRCUMFLEX, ['ê', 'ề', 'ế', 'ể', 'ễ', 'ệ']),
    (LETTER_I, ['i', 'ì', 'í', 'ỉ', 'ĩ', 'ị']),
    (LETTER_O, ['o', 'ò', 'ó', 'ỏ', 'õ', 'ọ']),
    (O_CIRCUMFLEX, ['ô', 'ồ', 'ố', 'ổ', 'ỗ', 'ộ']),
    (O_HORN, ['ơ', 'ờ', 'ớ', 'ở', 'ỡ', 'ợ']),
    (LETTER_U, ['u', 'ù', 'ú', 'ủ', 'ũ', 'ụ']),
    (U_HORN, ['ư', 'ừ', 'ứ', 'ử', 'ữ', 'ự']),
    (LETTER_Y, ['y', 'ỳ', 'ý', 'ỷ', 'ỹ', 'ỵ']),
];

/// A letter, its tone and its case in one number, so that a table of all letters is small and one look reads all three.
///
/// The fields stand apart far enough that the numbers of a word's letters add up: the sum counts capitals and tones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell(u32);

impl Cell {
    /// No letter.
    pub(crate) const NONE: Cell = Cell(0);
    const LETTER: u32 = 0x3F;
    const TONE_SHIFT: u32 = 8;
    const TONED_SHIFT: u32 = 16;
    const UPPER_SHIFT: u32 = 24;

    const fn new(letter: u8, tone: Tone, upper: bool) -> Cell {
        let toned = (tone as u32 != 0) as u32;
        let tone = (tone as u32) << Cell::TONE_SHIFT | toned << Cell::TONED_SHIFT;
        Cell(letter as u32 | tone | (upper as u32) << Cell::UPPER_SHIFT)
    }

    /// Whether it is a letter at all.
    #[inline]
    pub(crate) const fn is_letter(self) -> bool {
        self.0 != 0
    }

    /// The letter's number (see [`number`]).
    #[inline]
    pub(crate) const fn letter(self) -> u8 {
        (self.0 & Cell::LETTER) as u8
    }

    /// Whether it is upper case.
    #[inline]
    pub(crate) const fn upper(self) -> bool {
        self.0 >> Cell::UPPER_SHIFT != 0
    }
}

/// What the letters of a word sum up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tally(u32);

impl Tally {
    /// Of no letters.
    pub(super) const NONE: Tally = Tally(0);

    /// With one more letter.
    #[inline]
    pub(super) const fn with(self, cell: Cell) -> Tally {
        Tally(self.0 + (cell.0 & !Cell::LETTER))
    }

    /// With a tone mark.
    pub(super) const fn with_tone(self, tone: Tone) -> Tally {
        self.with(Cell::new(0, tone, false))
    }

    /// With what no syllable has.
    pub(super) const fn foreign(self) -> Tally {
        Tally(self.0 + (2 << Cell::TONED_SHIFT))
    }

    /// The one tone, where there are not several.
    #[inline]
    pub(super) const fn tone(self) -> u8 {
        (self.0 >> Cell::TONE_SHIFT) as u8
    }

    /// Whether there are several tones.
    #[inline]
    pub(super) const fn is_foreign(self) -> bool {
        self.0 >> Cell::TONED_SHIFT & 0xFF > 1
    }

    /// How many letters are upper case.
    #[inline]
    pub(super) const fn capitals(self) -> u8 {
        (self.0 >> Cell::UPPER_SHIFT) as u8
    }

    /// As a number, and what has been one.
    #[inline]
    pub(super) const fn bits(self) -> u32 {
        self.0
    }

    #[inline]
    pub(super) const fn from_bits(bits: u32) -> Tally {
        Tally(bits)
    }
}

/// U+00C0 to U+01BF: all that two bytes from C3 80 on encode, with Latin-1, Latin Extended-A and the horned letters.
const LOW: usize = 0xC0;
const LOW_LEN: usize = 256;
/// U+1E80 to U+1EFF: all that E1 BA and E1 BB begin, with the Vietnamese block.
const HIGH: usize = 0x1E80;
const HIGH_LEN: usize = 128;

/// The cells of ASCII, of the low letters and of the high ones, one behind the other.
static CELLS: [Cell; HIGH_AT + HIGH_LEN] = {
    let mut table = [Cell::NONE; HIGH_AT + HIGH_LEN];
    let (low, high) = (cells::<LOW_LEN>(LOW), cells::<HIGH_LEN>(HIGH));
    let mut at = 0;
    while at < table.len() {
        table[at] = if at >= HIGH_AT {
            high[at - HIGH_AT]
        } else if at >= LOW_AT {
            low[at - LOW_AT]
        } else if (at as u8).is_ascii_alphabetic() {
            Cell::new(number(at as u8), Tone::Level, (at as u8).is_ascii_uppercase())
        } else {
            Cell::NONE
        };
        at += 1;
    }
    table
};

const LOW_AT: usize = 128;
const HIGH_AT: usize = LOW_AT + LOW_LEN;

/// The precomposed letter at the byte `at` of valid UTF-8, and the bytes that it takes; what is no such letter, or is cut off,
/// takes none.
///
/// This is the road that nearly all text takes: no character is decoded.
#[inline(always)]
pub(super) const fn letter_at(bytes: &[u8], at: usize) -> (Cell, usize) {
    let first = bytes[at];
    if first < 0x80 {
        return (CELLS[first as usize], 1);
    }
    if at + 1 >= bytes.len() {
        return (Cell::NONE, 0);
    }
    let second = (bytes[at + 1] & 0x3F) as usize;
    match first {
        0xC3..=0xC6 => (CELLS[LOW_AT + ((first - 0xC3) as usize) * 64 + second], 2),
        0xE1 if second & !1 == 0x3A && at + 2 < bytes.len() => {
            let third = (bytes[at + 2] & 0x3F) as usize;
            (CELLS[HIGH_AT + (second & 1) * 64 + third], 3)
        }
        _ => (Cell::NONE, 0),
    }
}

const TONES: [Tone; 6] = [Tone::Level, Tone::Falling, Tone::Rising, Tone::Dipping, Tone::Creaky, Tone::Heavy];

const fn cells<const N: usize>(first: usize) -> [Cell; N] {
    let mut table = [Cell::NONE; N];
    let mut row = 0;
    while row < ROWS.len() {
        let (letter, forms) = ROWS[row];
        let mut tone = 0;
        while tone < 6 {
            let lower = forms[tone] as usize;
            let upper = upper_case(lower);
            if lower >= first && lower < first + N {
                table[lower - first] = Cell::new(letter, TONES[tone], false);
            }
            if upper >= first && upper < first + N {
                table[upper - first] = Cell::new(letter, TONES[tone], true);
            }
            tone += 1;
        }
        row += 1;
    }
    let mut i = 0;
    while i < D_STROKES.len() {
        let (at, upper) = (D_STROKES[i].0 as usize, D_STROKES[i].1);
        if at >= first && at < first + N {
            table[at - first] = Cell::new(D_STROKE, Tone::Level, upper);
        }
        i += 1;
    }
    table
}

/// The upper-case code point of a lower-case Vietnamese letter.
const fn upper_case(lower: usize) -> usize {
    if lower < 0x100 {
        lower - 0x20
    } else {
        // From Latin Extended-A on, upper and lower case stand side by side.
        lower - 1
    }
}

/// What `c` is inside a word, or `None` where it is no part of a Vietnamese word.
pub(super) const fn glyph(c: char) -> Option<Glyph> {
    let at = c as usize;
    let cell = if at < LOW_AT {
        CELLS[at]
    } else if at >= LOW && at < LOW + LOW_LEN {
        CELLS[at - LOW + LOW_AT]
    } else if at >= HIGH && at < HIGH + HIGH_LEN {
        CELLS[at - HIGH + HIGH_AT]
    } else {
        return match c {
            '\u{300}' => Some(Glyph::ToneMark(Tone::Falling)),
            '\u{301}' => Some(Glyph::ToneMark(Tone::Rising)),
            '\u{303}' => Some(Glyph::ToneMark(Tone::Creaky)),
            '\u{309}' => Some(Glyph::ToneMark(Tone::Dipping)),
            '\u{323}' => Some(Glyph::ToneMark(Tone::Heavy)),
            '\u{302}' => Some(Glyph::ShapeMark(Shape::Circumflex)),
            '\u{306}' => Some(Glyph::ShapeMark(Shape::Breve)),
            '\u{31B}' => Some(Glyph::ShapeMark(Shape::Horn)),
            // The lower case of Ɖ.
            'ɖ' => Some(Glyph::Letter(Cell::new(D_STROKE, Tone::Level, false))),
            '\u{391}'..='\u{3A9}' | '\u{400}'..='\u{4FF}' => look_alike(c),
            c if is_invisible(c) => Some(Glyph::Invisible),
            _ => None,
        };
    };
    if cell.is_letter() { Some(Glyph::Letter(cell)) } else { None }
}

/// The precomposed letter that ends before the byte `end`, which must be a character boundary and not 0.
#[inline(always)]
pub(crate) fn letter_before(bytes: &[u8], end: usize) -> (Cell, usize) {
    let last = bytes[end - 1];
    if last < 0x80 {
        return (CELLS[last as usize], 1);
    }
    let start = if end >= 2 && bytes[end - 2] >= 0xC0 { end - 2 } else { end.saturating_sub(3) };
    // Of a character that is longer than it seems from here nothing is read.
    match letter_at(&bytes[..end], start) {
        (cell, len) if start + len == end => (cell, len),
        _ => (Cell::NONE, 0),
    }
}

/// Whether `c` is a letter of a Vietnamese word, and no mark on one.
#[inline]
pub(crate) const fn is_letter(c: char) -> bool {
    matches!(glyph(c), Some(Glyph::Letter(_)))
}

/// What a letter is without its marks, as a number: `ế` and `e` share it, and so do `Đ` and `D`.
pub(crate) const fn unmarked(c: char) -> Option<u8> {
    match glyph(c) {
        Some(Glyph::Letter(cell)) if cell.letter() == D_STROKE => Some(number(b'd')),
        Some(Glyph::Letter(cell)) => Some(base(cell.letter())),
        _ => None,
    }
}

/// The small ASCII letter that a letter is without its marks: `e` of `Ế`, `d` of `Đ`.
pub(crate) const fn plain_letter(c: char) -> Option<char> {
    match unmarked(c) {
        Some(number) => Some((b'a' + number - 1) as char),
        None => None,
    }
}

/// Whether `c` is an upper-case letter.
pub(super) const fn is_upper(c: char) -> bool {
    matches!(glyph(c), Some(Glyph::Letter(cell)) if cell.upper())
}

/// Whether `c` can stand inside a word: a letter, a mark on one, or what is not seen and breaks no line.
#[inline]
pub(crate) const fn is_part(c: char) -> bool {
    c != '\u{200B}' && glyph(c).is_some()
}

/// What a letter of another alphabet is that is drawn like a Latin one.
const fn look_alike(c: char) -> Option<Glyph> {
    let latin = latin(c);
    if !latin.is_ascii() {
        return None;
    }
    let letter = number(latin.to_ascii_lowercase() as u8);
    Some(Glyph::Letter(Cell::new(letter, Tone::Level, latin.is_ascii_uppercase())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vietnamese_letter_is_known_in_both_cases() {
        for (letter, forms) in ROWS {
            for (form, tone) in forms.into_iter().zip(TONES) {
                assert_eq!(glyph(form), Some(Glyph::Letter(Cell::new(letter, tone, false))), "{form}");
                let upper = form.to_uppercase().next().unwrap();
                assert_eq!(glyph(upper), Some(Glyph::Letter(Cell::new(letter, tone, true))), "{upper}");
            }
        }
    }

    #[test]
    fn a_letter_without_its_marks_is_one() {
        for (c, plain) in "ếẾêeĐđðỡữỳAТ".chars().zip("eeeedddouyat".chars()) {
            assert_eq!(unmarked(c), Some(number(plain as u8)), "{c}");
        }
        for c in ['\u{301}', '\u{AD}', '1', ' '] {
            assert_eq!(unmarked(c), None, "{c:?}");
        }
    }

    #[test]
    fn look_alikes_are_letters_of_their_case() {
        for (c, upper) in D_STROKES {
            let expected = Glyph::Letter(Cell::new(D_STROKE, Tone::Level, upper));
            assert_eq!(glyph(c), Some(expected), "{c}");
        }
        for (other, latin) in "СРΙаух".chars().zip("CPIayx".chars()) {
            assert_eq!(glyph(other), glyph(latin), "{latin}");
        }
    }

    #[test]
    fn what_is_no_letter_is_none() {
        for c in ['1', ' ', '-', 'ø', 'ç', 'Я', 'Ω', 'ο', 'ρ', '中', '\u{304}', '“'] {
            assert_eq!(glyph(c), None, "{c}");
        }
    }
}
