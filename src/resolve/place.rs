//! Where a mention stands: in which sentence, in which paragraph, and whether in a quotation.

/// The place of a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// How many sentences and how many paragraphs end before it.
    pub(super) sentence: usize,
    pub(super) paragraph: usize,
    pub(super) quoted: bool,
}

/// The places of a text, asked for in order: the text is walked once.
#[derive(Clone, Debug)]
pub(super) struct Places<'t> {
    text: &'t str,
    at: usize,
    place: Place,
    /// How many curly quotations are open.
    depth: usize,
    /// Where those begin that nothing closes, the last one first: a scan or a writer lost their other mark.
    unclosed: Vec<usize>,
}

impl<'t> Places<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let place = Place { sentence: 0, paragraph: 0, quoted: false };
        Places { text, at: 0, place, depth: 0, unclosed: unclosed(text) }
    }

    /// The place of the byte `at`; of one before the last that was asked for, the place of that.
    pub(super) fn of(&mut self, at: usize) -> Place {
        while let Some(c) = self.text[self.at..].chars().next().filter(|_| self.at < at) {
            self.at += c.len_utf8();
            match c {
                '\n' => {
                    // A blank line ends a paragraph; the items of a list are one.
                    let blank = self.text[self.at..].trim_start_matches([' ', '\t', '\r']).starts_with('\n');
                    self.place.paragraph += usize::from(blank);
                    self.place.sentence += usize::from(blank || !self.breaks_sentence());
                }
                '.' | '?' | '!' if self.ends_sentence() => self.place.sentence += 1,
                '“' if self.unclosed.last().is_some_and(|start| *start < self.at) => {
                    self.unclosed.pop();
                }
                '“' => self.quote(self.depth + 1),
                '”' => self.quote(self.depth.saturating_sub(1)),
                // Of straight marks the one at the beginning of a line opens what an act quotes.
                '"' => self.place.quoted = !self.place.quoted && self.begins_line(),
                _ => {}
            }
        }
        self.place
    }

    fn quote(&mut self, depth: usize) {
        self.depth = depth;
        self.place.quoted = depth > 0;
    }

    /// Whether the line that ends before is broken inside a sentence: a small letter or a comma stands at its end.
    fn breaks_sentence(&self) -> bool {
        let line = self.text[..self.at].trim_end_matches(['\n', '\r', ' ', '\t']);
        line.chars().next_back().is_some_and(|c| c.is_lowercase() || c == ',')
    }

    /// Whether the character before is the first of its line.
    fn begins_line(&self) -> bool {
        self.text[..self.at - 1].trim_end_matches([' ', '\t']).chars().next_back().is_none_or(|c| c == '\n')
    }

    /// Whether a sentence ends with the mark before: a capital, a quotation or a new line stands behind it, over blanks.
    fn ends_sentence(&self) -> bool {
        let behind = self.text[self.at..].trim_start_matches(['”', '"', ')']);
        let next = behind.trim_start_matches([' ', '\t', '\u{A0}']);
        next.len() < behind.len()
            && next.chars().next().is_some_and(|c| c.is_uppercase() || matches!(c, '“' | '"' | '\n'))
    }
}

/// Where the curly quotations begin that are not closed, the last one first.
fn unclosed(text: &str) -> Vec<usize> {
    let mut open = Vec::new();
    for (at, mark) in text.match_indices(['“', '”']) {
        if mark == "“" {
            open.push(at);
        } else {
            open.pop();
        }
    }
    open.reverse();
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_marks_quote_from_the_beginning_of_a_line() {
        let text = "\"Điều 1. Một \"hai\"; ba\".\nbốn \"năm\" sáu\n \"bảy";
        for (word, quoted) in [
            ("Một", true),
            ("hai", false),
            ("ba", false),
            ("bốn", false),
            ("năm", false),
            ("sáu", false),
            ("bảy", true),
        ] {
            assert_eq!(Places::new(text).of(text.find(word).unwrap()).quoted, quoted, "{word}");
        }
    }

    #[test]
    fn what_nothing_closes_quotes_nothing() {
        let text = "một “hai” ba “bốn. “Năm” sáu “bảy “tám” chín” mười “hết";
        for (word, quoted) in [
            ("hai", true),
            ("ba", false),
            ("bốn", false),
            ("Năm", true),
            ("sáu", false),
            ("bảy", true),
            ("tám", true),
            ("chín", true),
            ("mười", false),
            ("hết", false),
        ] {
            let mut places = Places::new(text);
            assert_eq!(places.of(text.find(word).unwrap()).quoted, quoted, "{word}");
        }
    }

    #[test]
    fn sentences_paragraphs_and_quotations_are_counted() {
        let text = "Một. Hai 1.500 đồng? “Ba.” Bốn\n“Năm” sáu.\n \nBảy";
        for (word, sentence, paragraph, quoted) in [
            ("Một", 0, 0, false),
            ("Hai", 1, 0, false),
            ("đồng", 1, 0, false),
            ("Ba", 2, 0, true),
            ("Bốn", 3, 0, false),
            ("Năm", 3, 0, true),
            ("sáu", 3, 0, false),
            ("Bảy", 5, 1, false),
        ] {
            let mut places = Places::new(text);
            let place = places.of(text.find(word).unwrap());
            assert_eq!(place, Place { sentence, paragraph, quoted }, "{word}");
        }
    }
}
