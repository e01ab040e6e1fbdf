//! The cheap look at the end of the word before a figure or a demonstrative: whether it can be "số" or the end of a kind's
//! name.
//!
//! Most figures of a text stand behind "ngày", "Điều" or "khoảng". The last two bytes of a word tell nearly all of those
//! from the words that lead to a number, without reading one.

use crate::lexicon::kind_name::NAMES;

/// Pairs of bytes, one bit each.
struct Endings([u64; 1024]);

static LEADS: Endings = Endings::of_leads();

/// The words that lead to a number, to the ordinal of a plenum or to a demonstrative, and are no kinds.
const OTHERS: [&str; 14] =
    ["số", "sổ", "sô", "hội", "nghị", "ương", "tw", "tư", "lần", "thứ", "nêu", "nói", "kể", "đã"];

impl Endings {
    const fn of_leads() -> Endings {
        let mut endings = Endings([0; 1024]);
        let mut row = 0;
        while row < NAMES.len() {
            endings.enter_word(NAMES[row].0.as_bytes());
            row += 1;
        }
        row = 0;
        while row < OTHERS.len() {
            endings.enter_word(OTHERS[row].as_bytes());
            row += 1;
        }
        // "TTr" and the like; what ends with a capital, a mark, a quotation mark or a wide blank is looked at properly.
        endings.enter(b'T', b'r');
        endings.enter_behind_any(b"ABCDEGHIKLMNOPQRSTUVXY:*_\"'` \t\r\n\x0B\x0C");
        endings.enter_before_any(b"\xC2\xCC\xCE\xD0\xD1\x80\x9A\xBC");
        // "NĐ" and "nđ", with all that looks like "Đ".
        endings.enter_before_any(b"\xC9");
        endings.enter(0xC4, 0x90);
        endings.enter(0xC4, 0x91);
        endings.enter(0xC3, 0x90);
        endings.enter(0xC3, 0xB0);
        endings.enter(0xC6, 0x89);
        // "số.", "sổ.", "sô.".
        let mut at = 0;
        while at < 5 {
            endings.enter([0x90, 0x91, 0x94, 0x95, 0xB4][at], b'.');
            at += 1;
        }
        // U+FEFF and U+2060, which are not seen.
        endings.enter(0xBB, 0xBF);
        endings.enter(0x81, 0xA0);
        endings
    }

    /// Enters the last two bytes of a word in lower case and composed, in every form that they have in text.
    const fn enter_word(&mut self, word: &[u8]) {
        let (before, last) = (word[word.len() - 2], word[word.len() - 1]);
        self.enter(before, last);
        if last < 0x80 {
            let letter = if word.len() > 2 { word[word.len() - 3] } else { 0 };
            self.enter(upper_case(letter, before), upper_case(0, last));
            self.enter(before, upper_case(0, last));
        } else {
            self.enter(before, upper_case(before, last));
        }
    }

    const fn enter(&mut self, before: u8, last: u8) {
        let (word, bit) = place(before, last);
        self.0[word] |= bit;
    }

    const fn enter_behind_any(&mut self, lasts: &[u8]) {
        let mut at = 0;
        while at < lasts.len() * 256 {
            self.enter((at % 256) as u8, lasts[at / 256]);
            at += 1;
        }
    }

    const fn enter_before_any(&mut self, befores: &[u8]) {
        let mut at = 0;
        while at < befores.len() * 256 {
            self.enter(befores[at / 256], (at % 256) as u8);
            at += 1;
        }
    }
}

const fn place(before: u8, last: u8) -> (usize, u64) {
    ((before as usize) << 2 | (last as usize) >> 6, 1 << (last & 63))
}

/// The upper case of a letter's last byte; `lead` is the byte before it.
const fn upper_case(lead: u8, last: u8) -> u8 {
    match (lead, last) {
        (_, b'a'..=b'z') => last - 0x20,
        (0xC3, 0x80..) => last - 0x20,
        (_, 0x80..) => last - 1,
        _ => last,
    }
}

/// The vowels before "-ng" in the words that lead: of "đồng", "động", "đường", "trạng", "công" and "ương". A vowel is told by
/// the last two bytes of its letter: the second one's bit in the word of the first.
struct Vowels([u64; 16]);

static VOWELS: Vowels = Vowels::of_leads();

impl Vowels {
    const fn of_leads() -> Vowels {
        let mut vowels = Vowels([0; 16]);
        let mut row = 0;
        while row < NAMES.len() + OTHERS.len() {
            let word = if row < NAMES.len() { NAMES[row].0 } else { OTHERS[row - NAMES.len()] };
            if let [.., lead, vowel, b'n', b'g'] = word.as_bytes() {
                assert!(*vowel >= 0x80, "words with an ASCII vowel before \"-ng\" are taken for others");
                vowels.0[(*lead & 15) as usize] |= 1 << (*vowel & 63) | 1 << (upper_case(*lead, *vowel) & 63);
            }
            row += 1;
        }
        vowels
    }

    /// The leading bytes of Vietnamese vowels, C3 to C6, BA and BB, differ in their lower halves.
    fn has(&self, lead: u8, vowel: u8) -> bool {
        self.0[usize::from(lead & 15)] & 1 << (vowel & 63) != 0
    }
}

/// Whether a name of a kind, or a word that leads to a number or a demonstrative, can end right before the byte `at`.
pub(crate) fn may_lead(text: &str, at: usize) -> bool {
    let bytes = &text.as_bytes()[..at];
    let word = match bytes {
        [word @ .., b' ' | b'\n'] => word,
        word => word,
    };
    match word {
        // A combining mark, and one letter behind it at most.
        [.., 0xCC, _, _] => true,
        // A soft hyphen or a zero-width character, and one letter behind it.
        [.., 0xC2, 0xAD, _] | [.., 0xE2, 0x80 | 0x81, _, _] | [.., 0xEF, 0xBB, 0xBF, _] => true,
        // "tháng", "trong", "khoảng": few of the many words on "-ng" lead to a number.
        [.., b'a'..=b'z' | b'A'..=b'Z', b'n' | b'N', b'g' | b'G'] => false,
        [.., lead @ (0xC3..=0xC6 | 0xBA | 0xBB), vowel, b'n' | b'N', b'g' | b'G'] => VOWELS.has(*lead, *vowel),
        // "khoản", the commonest word before figures in laws, ends as "văn bản" does.
        [.., b'o' | b'O', 0xE1, 0xBA, 0xA2 | 0xA3, b'n' | b'N'] => false,
        [.., before, last] => {
            let (word, bit) = place(*before, *last);
            LEADS.0[word] & bit != 0
        }
        _ => true,
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
        ] {
            assert!(!may_lead(text, text.len() - 2), "{text}");
        }
    }
}
