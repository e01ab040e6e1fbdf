//! The cheap look at the end of the word before a figure or a demonstrative: whether it can be "số" or the end of a kind's
//! name.
//!
//! Most figures of a text stand behind "ngày", "Điều" or "khoảng". The last four bytes of a word tell nearly all of those
//! from the words that lead to a number, without reading one.

use super::round::round;
use crate::lexicon::kind_name::{ABBREVIATIONS, NAMES, SMALL_ABBREVIATIONS};
use crate::lexicon::standard::{ARMY, FOREIGN, SERIES};
use crate::text::mark::blanks_before;
use crate::text::{Syllable, Word, syllables};

/// The words that lead to a number, to the ordinal of a plenum or to a demonstrative, and are no kinds.
const OTHERS: [&str; 14] =
    ["số", "sổ", "sô", "hội", "nghị", "ương", "tw", "tư", "lần", "thứ", "nêu", "nói", "kể", "đã"];
/// How many of them a full stop may stand behind: "Số. 12".
const STOPPED: usize = 3;
/// The bytes of all that looks like `Đ`.
const D_STROKES: [[u8; 2]; 5] = [[0xC4, 0x90], [0xC4, 0x91], [0xC3, 0x90], [0xC3, 0xB0], [0xC6, 0x89]];

const HASH_BITS: u32 = 15;
/// Sets the case of ASCII letters aside, and that of the letters of two bytes that C3 begins.
const FOLD: u64 = 0x2020_2020_2020_2020;

/// Endings of words: a bit for the hash of the last bytes of each, four of them or as many as it has.
struct Endings([u64; 1 << (HASH_BITS - 6)]);

static LEADS: Endings = Endings::of_leads();

impl Endings {
    const fn of_leads() -> Endings {
        let mut endings = Endings([0; 1 << (HASH_BITS - 6)]);
        let mut row = 0;
        while row < NAMES.len() {
            endings.enter_word(NAMES[row].0.as_bytes());
            row += 1;
        }
        row = 0;
        while row < OTHERS.len() {
            let word = OTHERS[row].as_bytes();
            endings.enter_word(word);
            if row < STOPPED {
                // The letter alone is told from others well enough.
                let upper = uppercase(word);
                endings.enter(key(3, [0, word[word.len() - 2], word[word.len() - 1], b'.']));
                endings.enter(key(3, [0, upper[word.len() - 2], upper[word.len() - 1], b'.']));
            }
            row += 1;
        }
        row = 0;
        while row < ABBREVIATIONS.len() {
            endings.enter_abbreviation(ABBREVIATIONS[row].0.as_bytes());
            row += 1;
        }
        row = 0;
        while row < SMALL_ABBREVIATIONS.len() {
            let word = SMALL_ABBREVIATIONS[row].0.as_bytes();
            endings.enter(key(2, [0, 0, word[word.len() - 2], word[word.len() - 1]]));
            row += 1;
        }
        row = 0;
        while row < SERIES.len() {
            endings.enter_abbreviation(SERIES[row].0.as_bytes());
            row += 1;
        }
        row = 0;
        while row < FOREIGN.len() {
            endings.enter_abbreviation(FOREIGN[row].0.as_bytes());
            row += 1;
        }
        endings.enter_abbreviation(ARMY.as_bytes());
        endings
    }

    /// Enters the last word of a phrase, which is written composed and in lower case, in every case.
    const fn enter_word(&mut self, phrase: &[u8]) {
        let upper = uppercase(phrase);
        let len = phrase.len();
        let mut from = len.saturating_sub(4);
        let mut at = from;
        while at < len {
            if phrase[at] == b' ' {
                from = at + 1;
            }
            at += 1;
        }
        // Of one letter there is the blank before it as well.
        if len - from == 1 {
            from -= 1;
        }
        let (mut lower_end, mut upper_end) = ([0; 4], [0; 4]);
        while at > from {
            at -= 1;
            lower_end[at + 4 - len] = phrase[at];
            upper_end[at + 4 - len] = upper[at];
        }
        self.enter(key(len - from, lower_end));
        self.enter(key(len - from, upper_end));
    }

    /// Enters an abbreviation, which has capitals but for an `r` at its end, or `Đ` in any case.
    const fn enter_abbreviation(&mut self, word: &[u8]) {
        let len = word.len();
        let upper = uppercase(word);
        let mut form = 0;
        while form < D_STROKES.len() {
            let mut end = [0, 0, upper[len - 2], upper[len - 1]];
            let mut count = 2;
            if word[len - 2] == 0xC4 {
                [end[2], end[3]] = D_STROKES[form];
                end[1] = upper[len - 3];
                count = 3;
            } else if word[len - 2] == 0x91 {
                end[2] = D_STROKES[form][1];
            }
            self.enter(key(count, end));
            // Whatever letter, and of whatever alphabet, stands before the capital.
            self.enter(key(2, end));
            if word[len - 1] == b'r' {
                self.enter(key(2, [0, 0, end[2], b'r']));
            }
            form += 1;
        }
    }

    const fn enter(&mut self, key: u32) {
        let bit = hash(key);
        self.0[bit / 64] |= 1 << (bit % 64);
    }

    #[inline(always)]
    const fn has(&self, key: u32) -> bool {
        let bit = hash(key);
        self.0[bit / 64] >> (bit % 64) & 1 != 0
    }
}

/// What the last `count` of four bytes are entered as; two of them are told by their case.
#[inline(always)]
const fn key(count: usize, end: [u8; 4]) -> u32 {
    let end = u32::from_le_bytes(end);
    match count {
        2 => end >> 16,
        3 => (end | FOLD as u32) >> 8,
        _ => end | FOLD as u32,
    }
}

const fn hash(key: u32) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> (u32::BITS - HASH_BITS)) as usize
}

/// Letters in lower case and composed, in upper case.
const fn uppercase(phrase: &[u8]) -> [u8; 64] {
    let mut upper = [0; 64];
    let mut at = 0;
    while at < phrase.len() {
        let before = if at > 0 { phrase[at - 1] } else { 0 };
        upper[at] = match phrase[at] {
            byte @ b'a'..=b'z' => byte - 0x20,
            byte @ 0x80..=0xBF if before == 0xC3 => byte - 0x20,
            byte @ 0x80..=0xBF if before != 0xE1 => byte - 1,
            byte => byte,
        };
        at += 1;
    }
    upper
}

/// Bytes that the look takes in.
pub(super) const SEEN: usize = 8;

/// Whether a name of a kind, or a word that leads to a number or a demonstrative, can end right before the byte `at`.
pub(crate) fn may_lead(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let last = last_bytes(bytes, at);
    if !may_end(&last) {
        return hides(&last);
    }
    let [.., second, before, byte] = without_blank(&last);
    let marked = RARE_LAST[usize::from(byte)] || second == 0xE2 && before == 0x80;
    !marked || before_marks(bytes, at).is_none_or(|last| may_end(&last) || hides(&last))
}

/// The last bytes before the blanks and marks that may stand between a word and the byte `at`, if they are no more than there
/// mostly are.
fn before_marks(bytes: &[u8], at: usize) -> Option<[u8; SEEN]> {
    const MOST_MARKS: usize = 16;
    let mut end = at;
    for _ in 0..MOST_MARKS {
        end -= match bytes[..end] {
            [.., b' ' | b'\t' | b'\n' | b'\r' | b'*' | b'_' | b':' | b'"' | b'\''] => 1,
            [.., 0xE2, 0x80, 0x98..=0x9F] => 3,
            [.., 0xC2, 0xA0] => 2,
            _ => return Some(last_bytes(bytes, end)),
        };
    }
    None
}

/// Whether the word before the byte `at` numbers what is no document, whatever follows the figure: "Điều 24.8", "tháng 2 – ".
pub(super) fn follows_unit(text: &str, at: usize) -> bool {
    // Capitals apart where they fold otherwise.
    const DIEU: [Ending; 2] = [Ending::of("iều"), Ending::of("IỀU")];
    const KHOAN: [Ending; 2] = [Ending::of("hoản"), Ending::of("HOẢN")];
    const THANG: Ending = Ending::of("háng");
    const NAM: [Ending; 2] = [Ending::of(" năm"), Ending::of(" NĂM")];
    let last = last_bytes(text.as_bytes(), at);
    let ended = without_blank(&last);
    let [.., before, byte] = ended;
    let word = u64::from_le_bytes(ended);
    // Behind other blanks, with marks apart from their letters or something that is not seen, the word is read.
    let composed = match byte | 0x20 {
        b'u' => DIEU[0].ends(word) || DIEU[1].ends(word),
        b'n' => KHOAN[0].ends(word) || KHOAN[1].ends(word),
        b'g' => THANG.ends(word),
        b'm' => NAM[0].ends(word) || NAM[1].ends(word),
        _ if byte <= b' ' || byte == 0xBF || matches!(before, 0x80 | 0x81 | 0xC2) => return reads_unit(text, at),
        _ => return false,
    };
    composed || (holds(&last, 0xCC) || hides(&last)) && reads_unit(text, at)
}

/// The same where the word must be read.
#[cold]
fn reads_unit(text: &str, at: usize) -> bool {
    /// The words that end so.
    const WORDS: &[Syllable] = syllables!("điều chiều nhiều khoản tháng kháng năm");
    Word::read_before(text, blanks_before(text, at)).is_some_and(|(_, word)| WORDS.contains(&word.syllable))
}

/// Whether there is something among these bytes that is not seen.
#[inline(always)]
fn hides(last: &[u8; SEEN]) -> bool {
    let unseen = |bytes: &[u8]| {
        matches!(bytes, [0xC2, 0xAD, _] | [0xE2, 0x80, 0x8B..=0x8D] | [0xE2, 0x81, 0xA0] | [0xEF, 0xBB, 0xBF])
    };
    [0xC2, 0xE2, 0xEF].iter().any(|first| holds(last, *first)) && last.windows(3).any(unseen)
}

/// The bytes before the byte `at`, those behind the beginning of the text.
pub(super) fn last_bytes(bytes: &[u8], at: usize) -> [u8; SEEN] {
    round(bytes, at, SEEN, |seen| *seen)
}

/// Whether `byte` is among these bytes.
#[inline(always)]
fn holds(bytes: &[u8; SEEN], byte: u8) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let nought = u64::from_le_bytes(*bytes) ^ (ONES * u64::from(byte));
    nought.wrapping_sub(ONES) & !nought & ONES << 7 != 0
}

/// Whether these bytes, with nothing among them that is not seen, can end with such a name or word.
pub(super) fn may_end(seen: &[u8; SEEN]) -> bool {
    if !may_end_so(seen) {
        return false;
    }
    let broken = seen[SEEN - 1] == b'\n';
    let [_, letter, gap, _, _, second, before, last] = without_blank(seen);
    let quote = second == 0xE2 && before == 0x80;
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0x80;
    let word = u64::from_le_bytes(without_blank(seen));
    let other = DUOC.ends(word)
        || UONG.ends(word) && is_letter(letter)
        // "thứ 6" is a day; "lần thứ 6", "hội nghị thứ 6" are said of plenums.
        || THU.ends(word) && gap == b' ' && is_letter(letter) && !matches!(letter, b'n' | b'i' | 0x8B)
        // A quotation mark before the end of a line ends a paragraph; a dash parts figures.
        || broken && quote
        || quote && matches!(last, 0x93 | 0x94 | 0xA6);
    !other
}

/// The same by the last four bytes alone.
///
/// It takes no branch, for no one can foretell which way a figure goes.
#[inline(always)]
pub(super) fn may_end_so(seen: &[u8; SEEN]) -> bool {
    let ended = without_blank(seen);
    let [.., third, second, before, last] = ended;
    let end = [third, second, before, last];
    let may = LEADS.has(key(4, end))
        | LEADS.has(key(3, end))
        | LEADS.has(key(2, end))
        | RARE_LAST[usize::from(last)]
        | RARE_BEFORE[usize::from(before)]
        | (second == 0xCC)
        | (third == 0xCC);
    // Most of those that are none; two ends of lines part paragraphs.
    let paragraph = (seen[SEEN - 1] == b'\n') & (last == b'\n');
    may & !paragraph & !KHOAN.ends(u64::from_le_bytes(ended))
}

/// The bytes without a blank or the end of a line behind them.
#[inline(always)]
fn without_blank(seen: &[u8; SEEN]) -> [u8; SEEN] {
    let blank = (seen[SEEN - 1] == b' ') | (seen[SEEN - 1] == b'\n');
    (u64::from_le_bytes(*seen) << (8 * u64::from(blank))).to_le_bytes()
}

/// What is looked at properly: marks and blanks that may stand behind a word, letters that look like others, marks apart from
/// their letters.
static RARE_LAST: [bool; 256] = set(b":*_\"'` \t\r\n\x0B\x0C");
static RARE_BEFORE: [bool; 256] = set(b"\xC2\xC9\xCC\xCE\xD0\xD1\x80\x9A\xBC");

const fn set(bytes: &[u8]) -> [bool; 256] {
    let mut set = [false; 256];
    let mut at = 0;
    while at < bytes.len() {
        set[bytes[at] as usize] = true;
        at += 1;
    }
    set
}

/// The last bytes of a word, in lower case.
struct Ending {
    shift: u32,
    bytes: u64,
}

/// "khoản", the commonest word before figures in laws, ends as "văn bản" does; "được" as "chiến lược".
const KHOAN: Ending = Ending::of("oản");
const DUOC: Ending = Ending::of("\u{111}ược");
/// The letters of "trung ương" end many words: "tương đương", "địa phương".
const UONG: Ending = Ending::of("ương");
const THU: Ending = Ending::of("thứ");

impl Ending {
    const fn of(word: &str) -> Ending {
        let word = word.as_bytes();
        // Of a letter that is too many its last byte is enough.
        let count = if word.len() < SEEN { word.len() } else { SEEN - 1 };
        let mut bytes = 0;
        let mut at = 0;
        while at < count {
            bytes |= ((word[word.len() - count + at] | 0x20) as u64) << (8 * at);
            at += 1;
        }
        Ending { shift: 8 * (SEEN - count) as u32, bytes }
    }

    const fn ends(&self, word: u64) -> bool {
        (word | FOLD) >> self.shift == self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::lead::lead;

    #[test]
    fn whatever_leads_to_a_number_is_let_through() {
        let words = NAMES
            .iter()
            .map(|(name, _)| *name)
            .chain(OTHERS)
            .chain(["NĐ", "nđ", "qð", "QÐ", "TTr", "CTr", "ТТ", "ΤΤ", "ΝĐ", "QĐ số"]);
        let mut checked = 0;
        for word in words {
            let first = word.chars().next().unwrap();
            let title = first.to_uppercase().chain(word.chars().skip(1)).collect::<String>();
            for form in [word.to_owned(), title, word.to_uppercase()] {
                for gap in
                    ["", " ", "\n", "  ", "\u{A0}", "\r\n", ": ", ". ", " \u{200B}", "\u{FEFF}", "* ", "”", "\u{3000}"]
                {
                    for form in [form.clone(), decomposed(&form), parted(&form)] {
                        let text = format!("theo {form}{gap}12");
                        let at = text.len() - 2;
                        let found = lead(&text, 0, at);
                        if found.kind.is_some() || found.so.is_some() {
                            assert!(may_lead(&text, at), "{text:?}");
                            checked += 1;
                        }
                    }
                }
            }
        }
        assert!(checked > 4_000, "{checked}");
    }

    /// The text with a soft hyphen before its last letter.
    fn parted(text: &str) -> String {
        let last = text.char_indices().next_back().map_or(0, |(at, _)| at);
        format!("{}\u{AD}{}", &text[..last], &text[last..])
    }

    /// The text with the marks of its last two letters apart.
    fn decomposed(text: &str) -> String {
        const LETTERS: [(&str, &str); 12] = [
            ("ị", "i\u{323}"),
            ("ậ", "a\u{323}\u{302}"),
            ("ế", "e\u{302}\u{301}"),
            ("ẫ", "a\u{302}\u{303}"),
            ("á", "a\u{301}"),
            ("ư", "u\u{31B}"),
            ("ệ", "e\u{323}\u{302}"),
            ("ố", "o\u{302}\u{301}"),
            ("Ậ", "A\u{323}\u{302}"),
            ("Ế", "E\u{302}\u{301}"),
            ("Ố", "O\u{302}\u{301}"),
            ("Ư", "U\u{31B}"),
        ];
        LETTERS.iter().fold(text.to_owned(), |text, (letter, marks)| text.replace(letter, marks))
    }

    #[test]
    fn units_are_known_in_every_form_of_their_letters() {
        for unit in [
            "Điều",
            "ĐIỀU",
            "Điê\u{300}u",
            "Đie\u{302}\u{300}u",
            "ĐIE\u{302}\u{300}U",
            "khoản",
            "KHOẢN",
            "khoa\u{309}n",
            "Tháng",
            "THÁNG",
            "tha\u{301}ng",
            "th\u{AD}áng",
            "Đi\u{AD}e\u{302}\u{300}u",
            "trong năm",
            "TRONG NĂM",
            "trong na\u{306}m",
        ] {
            for gap in ["", " ", "  ", "\u{A0}", " \u{2009}", "\n"] {
                let text = format!("theo {unit}{gap}12");
                assert!(follows_unit(&text, text.len() - 2), "{text}");
            }
        }
        for text in ["Nghị định 12", "số 12", "đoản 12", "tám 12"] {
            assert!(!follows_unit(text, text.len() - 2), "{text}");
        }
    }

    #[test]
    fn what_leads_to_no_number_is_passed_over() {
        for text in [
            "ngày 12",
            "năm 12",
            "Điều 12",
            "có 12",
            "kể 5 (12",
            "còn 12",
            "khoản 12",
            "trong 12",
            "khoảng 12",
            "VÒNG 12",
            "tháng 12",
            "THÁNG 12",
            "5, 12",
            "2. 12",
            "cuối 12",
            "được 12",
            "tương đương 12",
            "vào thứ 12",
            "kỳ họp thứ 12",
            "U12",
            "bảng E 12",
            "48/2024/QH12",
            "chế độ. 12",
            "trao đổi – 12",
            "nghị định\n\n12",
            "nghị định”\n12",
        ] {
            assert!(!may_lead(text, text.len() - 2), "{text}");
        }
    }
}
