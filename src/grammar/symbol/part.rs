//! The codes that a symbol is made of, one after the other.

use super::Separator;
use crate::grammar::word::syllables;
use crate::lexicon::code::{Code, code, plain};
use crate::lexicon::habit::Habit;
use crate::text::mark::{blanks, invisible_before_digit, is_blank, is_hyphen, is_invisible, is_slash, letters_before};
use crate::text::{Syllable, Word, d_stroke, is_part, latin};

/// One code of a symbol, and the separator before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'t> {
    pub(super) separator: Separator,
    pub(super) letters: &'t str,
    pub(super) digits: &'t str,
    /// The unit in brackets, with them.
    pub(super) unit: &'t str,
    pub(super) code: Option<&'static Code>,
    /// Whether it is written as a word in title case: "Nđ".
    pub(super) title: bool,
}

impl Part<'_> {
    /// Whether `written`, the code with the separator before it, is its own normal form.
    #[inline]
    pub(super) fn is_normal(&self, written: &str) -> bool {
        let Part { letters, digits, unit, .. } = *self;
        let plain = match self.code {
            Some(code) => code.spelling == letters,
            None => letters.chars().all(|c| normal_letter(c) == Some(c)),
        };
        let separator = self.separator.normal();
        let bare = written.len() == separator.len() + letters.len() + digits.len() + unit.len();
        plain && bare && written.starts_with(separator) && digits.bytes().all(|b| b.is_ascii_digit())
    }
}

/// The codes at the beginning of a text, one after the other.
pub(super) struct Parts<'t> {
    pub(super) rest: &'t str,
    first: bool,
    /// Whether a code that is known has been read.
    known: bool,
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
        Parts { rest: text, first: true, known: false, kind: false }
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
        let Letters { text, code, capitals, title } = code_at(start)?;
        if title && !self.takes_title(&start[text.len()..], loose, code) {
            return None;
        }
        if loose == 1 && code.is_none() && capitals < 2 || loose == 2 && (code.is_none() || capitals < 2) {
            return None;
        }
        let rest = &start[text.len()..];
        let digits = digits(rest, code);
        let unit = unit(&rest[digits.len()..]);
        self.kind = self.first && digits.is_empty() && code.is_some_and(|code| code.kind.is_some());
        self.first = false;
        self.known |= code.is_some();
        self.rest = &rest[digits.len() + unit.len()..];
        Some(Part { separator, letters: text, digits, unit, code, title })
    }
}

impl Parts<'_> {
    /// Whether a code in title case is one, and no word of the text: beside another that is known, "Nđ-Cp", or with the
    /// figures of a term, "Qh14". `rest` stands behind it.
    fn takes_title(&self, rest: &str, loose: u8, code: Option<&'static Code>) -> bool {
        let term = code.is_some_and(|code| code.has(Habit::UsualTerm));
        if term && rest.starts_with(|c: char| c.is_ascii_digit()) {
            return true;
        }
        match separator(rest) {
            _ if !self.first => self.known && loose == 0,
            Some((next, _, 0)) => code_at(next).is_some_and(|next| next.code.is_some()),
            _ => false,
        }
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
const SCANNED_WHOLE: &[Syllable] = syllables!("qhio qhlo qhis qhls ubtvqhio ubtvqhlo ubtvqhis ubtvqhls");
/// Trung ương, where it is not written `TW`.
const TU: Syllable = Syllable::of("tư");

/// The letters of one code, and what the table knows of them.
#[derive(Clone, Copy, Debug)]
struct Letters<'t> {
    text: &'t str,
    code: Option<&'static Code>,
    capitals: u8,
    title: bool,
}

/// What is read of `input`, with the zero-width spaces and the word behind it.
#[inline]
fn broken(input: &str, len: usize) -> Option<(&str, Word)> {
    let behind = input[len..].strip_prefix('\u{200B}')?.trim_start_matches('\u{200B}');
    let word = Word::read(behind)?;
    Some((&input[..input.len() - behind.len() + word.len()], word))
}

/// Where the code at the beginning of `input` goes on over zero-width spaces, as line-breaking programs put them into long
/// words: `len` bytes of it are read, and the letters behind the spaces make one code with them.
fn over_breaks(input: &str, len: usize) -> Option<Word> {
    let (joined, word) = broken(input, len)?;
    let capitals = |text: &str| text.chars().all(|c| is_invisible(c) || c.is_uppercase());
    let one = is_code(joined) && (code(joined).is_some() || code(&input[..len]).is_none() && capitals(joined));
    word.resized(joined.len() - len).filter(|_| one)
}

/// Whether a capital of another alphabet goes on with the letters that end before `rest`: then they are no whole code.
fn is_cut(rest: &str) -> bool {
    rest.starts_with(|c: char| !c.is_ascii() && c.is_uppercase() && !is_part(c))
}

/// Bytes of a code that further letters are joined to at most: none is longer, and the bound keeps a look cheap.
const LONGEST: usize = 96;

/// "T.Ư", "T.W" and "T.Tr", Trung ương and an inspectorate, with the full stop of an abbreviation; and how they are spelled without.
fn dotted(input: &str, first: Word) -> Option<(&str, &'static str)> {
    const T: Syllable = Syllable::of("t");
    const SECOND: [(Syllable, &str); 3] =
        [(Syllable::of("w"), "TW"), (Syllable::of("ư"), "TW"), (Syllable::of("tr"), "TTr")];
    let behind = input[first.len()..].strip_prefix('.').filter(|_| first.syllable == T)?;
    let second = Word::read(behind).filter(|second| second.capital())?;
    let (_, spelling) = SECOND.iter().find(|(word, _)| *word == second.syllable)?;
    Some((&input[..input.len() - behind.len() + second.len()], spelling))
}

/// The capitals of a code that a table knows: in small letters throughout it counts as if it were in capitals.
const fn capitals_of_known(capitals: u8) -> u8 {
    if capitals == 0 { 2 } else { capitals }
}

/// The letters of the code at the beginning of `input`.
fn code_at(input: &str) -> Option<Letters<'_>> {
    let first = Word::read(input)?;
    let (mut len, mut letters, mut capitals) = (first.len(), first.letters(), first.capitals());
    if let Some((text, spelling)) = dotted(input, first) {
        return Some(Letters { text, code: code(spelling), capitals: 2, title: false });
    }
    while let Some(word) = input[len..].strip_prefix('&').and_then(Word::read).filter(|_| len < LONGEST) {
        len += 1 + word.len();
        letters += word.letters();
        capitals += word.capitals();
    }
    while let Some(word) = Some(len).filter(|len| *len < LONGEST).and_then(|len| over_breaks(input, len)) {
        len += word.len();
        letters += word.letters();
        capitals += word.capitals();
    }
    // "T\u{200B}Wngày".
    if let Some((joined, word)) = broken(input, len).filter(|(_, word)| ends_glued(*word)) {
        let whole = glued(input, joined.len())
            .filter(|code| code.code.is_some() && code.text.len() > joined.len() - word.len());
        if whole.is_some() {
            return whole;
        }
    }
    if is_cut(&input[len..]) {
        return None;
    }
    // The one of a term, scanned as a letter.
    let scanned = SCANNED.contains(&first.syllable) && first.capitals() + 1 >= first.letters();
    if scanned && len == first.len() && input[len..].starts_with(|c: char| c.is_ascii_digit()) {
        len = letters_before(input, len, 1);
    } else if SCANNED_WHOLE.contains(&first.syllable) && first.capitals() + 1 >= first.letters() && len == first.len() {
        len = letters_before(input, len, 2);
    }
    let text = &input[..len];
    if is_code(text) {
        let tu = || text.chars().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase).eq("tư".chars());
        let known = if first.syllable == TU || len > first.len() && tu() { code("TW") } else { code(text) };
        let smalls = letters - capitals;
        // Title case is a word of the text unless a table spells a code so.
        let title = capitals == 1 && first.capital() && smalls > 0;
        match known {
            Some(known) => {
                let capitals = capitals_of_known(capitals);
                return Some(Letters { text, code: Some(known), capitals, title: title && known.spelling != text });
            }
            None if capitals > 0 && smalls == 0 || capitals > 1 && smalls <= 2 => {
                return Some(Letters { text, code: None, capitals, title: false });
            }
            _ => {}
        }
    }
    if ends_glued(first) { glued(input, len) } else { None }
}

/// Whether a word that follows a symbol may be glued to the letters before it in this one.
fn ends_glued(word: Word) -> bool {
    GLUED.iter().any(|glued| word.syllable.may_end_with(*glued))
}

/// A code behind which the typist forgot the blank: "NĐ-CPngày", "TT-BTCNGÀY".
fn glued(input: &str, len: usize) -> Option<Letters<'_>> {
    let run = &input[..len];
    for (at, _) in run.char_indices().skip(1).take(24) {
        let behind = Word::read(&run[at..]).filter(|word| at + word.len() == len && GLUED.contains(&word.syllable));
        if behind.is_none() || !is_code(&run[..at]) {
            continue;
        }
        let text = run[..at].trim_end_matches(is_invisible);
        let capitals = text.chars().filter(|c| c.is_uppercase()).count() as u8;
        let title = capitals == 1 && text.chars().count() > 1;
        let known = code(text).filter(|known| !title || known.spelling == text);
        if known.is_some() || usize::from(capitals) == text.chars().count() {
            return Some(Letters { text, code: known, capitals: capitals_of_known(capitals), title: false });
        }
    }
    None
}

/// Whether every letter may stand in a code: none has a tone.
fn is_code(text: &str) -> bool {
    text.chars().all(|c| plain(c).is_some() || is_invisible(c) || matches!(c, '&' | '\u{31B}' | '\u{302}' | '\u{306}'))
}

/// The digits right behind a code: the term of a body, the number of a unit.
fn digits<'t>(input: &'t str, code: Option<&'static Code>) -> &'t str {
    let count = |text: &str| text.bytes().take(5).take_while(u8::is_ascii_digit).count();
    let mut len = count(input);
    // What is invisible inside a term is not seen, as inside letters.
    let unseen = invisible_before_digit(&input[len..]).len();
    if len == 1 && unseen > 0 && count(&input[len + unseen..]) == 1 {
        len += unseen + 1;
        return &input[..len];
    }
    if len < 2 && code.is_some_and(|code| code.has(Habit::UsualTerm)) {
        // A term whose figures were scanned as letters: "QHI5", "QH1O", "QH1S".
        let mut chars = input.chars();
        let first = chars.next().and_then(figure);
        let last = chars.next();
        if let (Some('1'), Some(c), Some(value)) = (first, last, last.and_then(figure)) {
            let rest = chars.as_str();
            let goes_on =
                rest.starts_with(|behind: char| behind.is_ascii_digit() || c == 'S' && behind.is_alphabetic());
            // An I in the second place is a letter.
            if !goes_on && (c == value || value != '1') {
                return &input[..input.len() - rest.len()];
            }
        }
        // A blank before the term: "QH 14".
        let gap = blanks(input);
        let behind = count(&input[gap..]);
        if len == 0 && gap > 0 && (1..=2).contains(&behind) && !input[gap + behind..].starts_with(is_slash) {
            return &input[..gap + behind];
        }
    }
    // Decrees of 1957 that promulgate laws: "102-SL/L-004".
    if let (true, Some(tail)) = (code.is_some_and(|code| code.has(Habit::Numbered)), input.strip_prefix('-')) {
        if count(tail) == 3 {
            return &input[..4];
        }
    }
    if len > 4 { "" } else { &input[..len] }
}

/// The figure that a digit is, or a letter that a scanner saw in it, of any script that draws the letter alike.
fn figure(c: char) -> Option<char> {
    match latin(c) {
        '0'..='9' => Some(c),
        'I' | 'l' => Some('1'),
        'O' => Some('0'),
        'S' => Some('5'),
        _ => None,
    }
}

/// Digits, and the hyphen before a law's, without the blanks and the letters that scanners see in them.
pub(super) fn plain_digits(digits: &str) -> impl Iterator<Item = char> {
    digits.chars().filter_map(|c| if c == '-' { Some(c) } else { figure(c) })
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
        c if c.is_ascii() => Some(c),
        c if d_stroke(c).is_some() => Some('Đ'),
        c if is_invisible(c) => None,
        'Ư' | 'ư' => Some('Ư'),
        c => plain(c).map(char::from),
    }
}
