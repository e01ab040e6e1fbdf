//! The codes that a symbol is made of, one after the other.

use super::Separator;
use crate::grammar::word::syllables;
use crate::lexicon::code::{Code, code, plain};
use crate::text::mark::{blanks, is_blank, is_hyphen, is_invisible, is_slash};
use crate::text::{Syllable, Word};

/// One code of a symbol, and the separator before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'t> {
    pub(super) separator: Separator,
    pub(super) letters: &'t str,
    pub(super) digits: &'t str,
    /// The unit in brackets, with them.
    pub(super) unit: &'t str,
    pub(super) code: Option<&'static Code>,
}

/// The codes at the beginning of a text, one after the other.
pub(super) struct Parts<'t> {
    pub(super) rest: &'t str,
    first: bool,
    /// Whether the code before is that of a kind, so that a blank may part it from the body's: "NĐ CP".
    kind: bool,
}

impl<'t> Parts<'t> {
    /// A body's code in its official spelling behind the blank that stands for the hyphen.
    fn body_behind_blank(&self) -> Option<(&'t str, Separator, u8)> {
        let gap = blanks(self.rest);
        let start = &self.rest[gap..];
        if !self.kind || gap == 0 || !start.starts_with(char::is_uppercase) {
            return None;
        }
        let read = code_at(start)?;
        let body = read.code.is_some_and(|code| code.body.is_some() && code.kind.is_none());
        (body && read.capitals > 1).then_some((start, Separator::Hyphen, 0))
    }

    pub(super) fn of(text: &'t str) -> Self {
        Parts { rest: text, first: true, kind: false }
    }
}

impl<'t> Iterator for Parts<'t> {
    type Item = Part<'t>;

    fn next(&mut self) -> Option<Part<'t>> {
        let (separator, loose, start) = if self.first {
            (Separator::None, 0, self.rest)
        } else {
            let (start, separator, loose) = separator(self.rest).or_else(|| self.body_behind_blank())?;
            (separator, loose, start)
        };
        let Letters { text, code, capitals } = code_at(start)?;
        if loose == 1 && code.is_none() && capitals < 2 || loose == 2 && (code.is_none() || capitals < 2) {
            return None;
        }
        let rest = &start[text.len()..];
        let digits = digits(rest, code);
        let unit = unit(&rest[digits.len()..]);
        self.kind = self.first && digits.is_empty() && code.is_some_and(|code| code.kind.is_some());
        self.first = false;
        self.rest = &rest[digits.len() + unit.len()..];
        Some(Part { separator, letters: text, digits, unit, code })
    }
}

/// A separator with the blanks round it: what follows, which one, and on how many sides blanks stand.
fn separator(input: &str) -> Option<(&str, Separator, u8)> {
    let before = blanks(input);
    let mut rest = &input[before..];
    let first = rest.chars().next()?;
    let separator = match first {
        c if is_hyphen(c) => Separator::Hyphen,
        c if is_slash(c) => Separator::Slash,
        // In file names; only before a code that is known, since a full stop ends sentences.
        '_' | '.' if before == 0 && code_at(&rest[1..]).is_some_and(|read| read.code.is_some()) => {
            return Some((&rest[1..], Separator::Hyphen, 0));
        }
        _ => return None,
    };
    rest = &rest[first.len_utf8()..];
    let mut after = blanks(rest);
    // Typed twice: "NĐ- -CP", "2014//TT".
    if let Some(c) = rest[after..].chars().next().filter(|c| is_hyphen(*c) || is_slash(*c)) {
        rest = &rest[after + c.len_utf8()..];
        after = blanks(rest);
    }
    Some((&rest[after..], separator, u8::from(before > 0) + u8::from(after > 0)))
}

/// The words that follow a symbol without a blank where the typist forgot it.
const GLUED: &[Syllable] = syllables!("ngày của về do quy ban");

/// The codes of the National Assembly with the first figure of a term, or both, read as letters.
const SCANNED: &[Syllable] = syllables!("qhi qhl ubtvqhi ubtvqhl");
const SCANNED_WHOLE: &[Syllable] = syllables!("qhio qhlo ubtvqhio ubtvqhlo");
/// Trung ương, where it is not written `TW`.
const TU: Syllable = Syllable::of("tư");

/// The letters of one code, and what the table knows of them.
#[derive(Clone, Copy, Debug)]
struct Letters<'t> {
    text: &'t str,
    code: Option<&'static Code>,
    capitals: u8,
}

/// The letters of the code at the beginning of `input`.
fn code_at(input: &str) -> Option<Letters<'_>> {
    let first = Word::read(input)?;
    let (mut len, mut letters, mut capitals) = (first.len, first.letters, first.capitals);
    if first.letters == 1 && input[len..].starts_with('.') {
        // "T.Ư" and "T.W".
        if let Some(second) = Word::read(&input[len + 1..]).filter(|_| first.syllable == Syllable::of("t")) {
            if second.capital && [Syllable::of("w"), Syllable::of("ư")].contains(&second.syllable) {
                return Some(Letters { text: &input[..len + 1 + second.len], code: code("TW"), capitals: 2 });
            }
        }
    }
    while let Some(word) = input[len..].strip_prefix('&').and_then(Word::read) {
        len += 1 + word.len;
        letters += word.letters;
        capitals += word.capitals;
    }
    // The one of a term, scanned as a letter.
    let scanned = SCANNED.contains(&first.syllable) && first.capitals + 1 >= first.letters;
    if scanned && len == first.len && input[len..].starts_with(|c: char| c.is_ascii_digit()) {
        len -= 1;
    } else if SCANNED_WHOLE.contains(&first.syllable) && first.capitals + 1 >= first.letters && len == first.len {
        len -= 2;
    }
    let text = &input[..len];
    if is_code(text) {
        let known = if first.syllable == TU { code("TW") } else { code(text) };
        let smalls = letters - capitals;
        // Title case is a word of the text unless a table spells a code so.
        let title = capitals == 1 && first.capital && smalls > 0;
        match known {
            Some(known) if !title || known.spelling == text => {
                return Some(Letters { text, code: Some(known), capitals: capitals.max(u8::from(capitals == 0) * 2) });
            }
            None if capitals > 0 && smalls == 0 || capitals > 1 && smalls <= 2 => {
                return Some(Letters { text, code: None, capitals });
            }
            _ => {}
        }
    }
    if GLUED.iter().any(|word| first.syllable.may_end_with(*word)) { glued(input, len) } else { None }
}

/// A code behind which the typist forgot the blank: "NĐ-CPngày", "TT-BTCNGÀY".
fn glued(input: &str, len: usize) -> Option<Letters<'_>> {
    let run = &input[..len];
    for (at, _) in run.char_indices().skip(1).take(24) {
        let behind = Word::read(&run[at..]).filter(|word| at + word.len == len && GLUED.contains(&word.syllable));
        if behind.is_none() || !is_code(&run[..at]) {
            continue;
        }
        let text = run[..at].trim_end_matches(is_invisible);
        let capitals = text.chars().filter(|c| c.is_uppercase()).count() as u8;
        let title = capitals == 1 && text.chars().count() > 1;
        let known = code(text).filter(|known| !title || known.spelling == text);
        if known.is_some() || usize::from(capitals) == text.chars().count() {
            let capitals = capitals.max(u8::from(capitals == 0) * 2);
            return Some(Letters { text, code: known, capitals });
        }
    }
    None
}

/// Whether every letter may stand in a code: none has a tone.
fn is_code(text: &str) -> bool {
    text.chars().all(|c| plain(c).is_some() || matches!(c, '&' | '\u{31B}' | '\u{302}' | '\u{306}' | '\u{AD}'))
}

/// The digits right behind a code: the term of a body, the number of a unit.
fn digits<'t>(input: &'t str, code: Option<&'static Code>) -> &'t str {
    let count = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let len = count(input);
    if len < 2 && code.is_some_and(|code| matches!(code.spelling, "QH" | "UBTVQH")) {
        // A term whose figures were scanned as letters: "QHI5", "QH1O".
        let bytes = input.as_bytes();
        if matches!(bytes, [b'1' | b'I' | b'l', b'0'..=b'9' | b'O', ..])
            && !input[2..].starts_with(|c: char| c.is_ascii_digit())
        {
            return &input[..2];
        }
        // A blank before the term: "QH 14".
        let gap = blanks(input);
        let behind = count(&input[gap..]);
        if len == 0 && gap > 0 && (1..=2).contains(&behind) && !input[gap + behind..].starts_with(is_slash) {
            return &input[..gap + behind];
        }
    }
    // Decrees of 1957 that promulgate laws: "102-SL/L-004".
    if let (true, Some(tail)) = (code.is_some_and(|code| code.spelling == "L"), input.strip_prefix('-')) {
        if count(tail) == 3 {
            return &input[..4];
        }
    }
    if len > 4 { "" } else { &input[..len] }
}

/// Digits, and the hyphen before a law's, without the blanks and the letters that scanners see in them.
pub(super) fn plain_digits(digits: &str) -> impl Iterator<Item = char> {
    digits.chars().filter_map(|c| match c {
        '0'..='9' | '-' => Some(c),
        'I' | 'l' => Some('1'),
        'O' => Some('0'),
        _ => None,
    })
}

/// The value of a term's one or two digits.
pub(super) fn term(digits: &str) -> Option<u8> {
    let value = plain_digits(digits).try_fold(0u8, |value, c| value.checked_mul(10)?.checked_add(c as u8 - b'0'))?;
    (value > 0).then_some(value)
}

/// The unit in brackets right behind a code, with the brackets: "(C11)", "(A11-X15)".
fn unit(input: &str) -> &str {
    let open = blanks(input);
    let Some(inner) = input[open..].strip_prefix('(') else { return "" };
    let Some(len) = inner.bytes().take(14).position(|b| b == b')') else { return "" };
    let whole = &input[..open + len + 2];
    let unit = inner[..len].trim_matches(is_blank).as_bytes();
    let shaped = unit.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'-');
    if shaped && unit.first().is_some_and(u8::is_ascii_uppercase) && unit.last().is_some_and(u8::is_ascii_digit) {
        whole
    } else {
        ""
    }
}

/// A letter of an unknown code in its normal form.
pub(super) fn normal_letter(c: char) -> Option<char> {
    match c {
        'Đ' | 'đ' | 'Ð' | 'ð' | 'Ɖ' | 'ɖ' => Some('Đ'),
        '\u{AD}' => None,
        c if c.is_ascii() => Some(c),
        'Ư' | 'ư' => Some('Ư'),
        c => plain(c).map(char::from),
    }
}
