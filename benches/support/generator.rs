//! Texts made of the fixtures: the same for the same seed, with the density of digits, documents and ratings that real
//! texts of the genre have, and with a number of mentions that is known from the sentences.

use super::Text;
use super::fixture::{self, Sentence};

/// What a genre's sentences are, and how dense they stand: measured on public texts of the genre.
pub(crate) struct Genre {
    pub(crate) name: &'static str,
    plain: &'static [&'static str],
    documents: &'static [Sentence],
    /// In a kibibyte.
    digits: f64,
    document_density: f64,
    rating_density: f64,
}

pub(crate) const GENRES: [Genre; 3] = [
    Genre {
        name: "news",
        plain: fixture::NEWS,
        documents: fixture::NEWS_DOCUMENTS,
        digits: 18.1,
        document_density: 0.058,
        rating_density: 0.002,
    },
    Genre {
        name: "law",
        plain: fixture::LAW,
        documents: fixture::LAW_DOCUMENTS,
        digits: 20.1,
        document_density: 1.15,
        rating_density: 0.018,
    },
    Genre {
        name: "party",
        plain: fixture::PARTY,
        documents: fixture::PARTY_DOCUMENTS,
        digits: 15.5,
        document_density: 0.61,
        rating_density: 0.013,
    },
];

const SIZE: usize = 3 << 20;
const SEED: u64 = 0x5EED_0001;
/// How far the made text may be from the genre's figures.
const TOLERANCE: f64 = 0.1;

/// A text of a genre.
pub(crate) fn text(genre: &Genre) -> Text {
    text_of(genre, SIZE)
}

/// A text of a genre of about `size` bytes: each sentence is of the class that is farthest behind.
pub(crate) fn text_of(genre: &Genre, size: usize) -> Text {
    let mut random = Random(SEED);
    let mut text = String::with_capacity(size + 1024);
    let (mut digits, mut documents, mut ratings) = (0, 0, 0);
    while text.len() < size {
        let size = text.len() as f64 / 1024.0;
        let from = text.len();
        if (documents as f64) < genre.document_density * size {
            let (sentence, count) = random.pick(genre.documents);
            random.fill(sentence, &mut text);
            documents += count;
        } else if (ratings as f64) < genre.rating_density * size {
            let (sentence, count) = random.pick(fixture::RATINGS);
            random.fill(sentence, &mut text);
            ratings += count;
        } else if (digits as f64) < genre.digits * size {
            let sentence = random.pick(fixture::FIGURES);
            random.fill(sentence, &mut text);
        } else {
            random.prose(genre.plain, &mut text);
        }
        digits += text.as_bytes()[from..].iter().filter(|byte| byte.is_ascii_digit()).count();
        text.push_str("\n\n");
    }
    let size = text.len() as f64 / 1024.0;
    near(digits, genre.digits * size, "digits", genre.name);
    near(documents, genre.document_density * size, "documents", genre.name);
    Text { name: genre.name.to_owned(), text, mentions: documents + ratings }
}

fn near(found: usize, wanted: f64, what: &str, genre: &str) {
    let off = (found as f64 / wanted - 1.0).abs();
    assert!(off < TOLERANCE, "{what} of {genre}: {found} are {:.0} % off", off * 100.0);
}

/// A page of digits and separators, as a table of figures has them.
pub(crate) fn digits(size: usize) -> String {
    let mut random = Random(SEED);
    let mut text = String::with_capacity(size + 64);
    while text.len() < size {
        let row = random.pick(&["{n} {k} {n},{n}\t", "{k}\t{n}/{n} {n}%\t", "{n}\t{n}\t{k}\n"]);
        random.fill(row, &mut text);
    }
    text
}

/// xorshift: no more is wanted of it than that it is the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() >> 11) as usize % bound
    }

    fn pick<T: Copy>(&mut self, rows: &[T]) -> T {
        rows[self.below(rows.len())]
    }

    /// Writes a sentence, or as often words of several: a text of a few sentences alone would teach the processor its
    /// branches, and all that reads letter by letter would be three times as fast as on real text.
    fn prose(&mut self, sentences: &[&str], text: &mut String) {
        if self.below(4) == 0 {
            let sentence = self.pick(sentences);
            return self.fill(sentence, text);
        }
        for _ in 0..self.below(18) + 8 {
            let sentence = self.pick(sentences);
            let at = self.below(sentence.split(' ').count());
            self.fill(sentence.split(' ').nth(at).unwrap_or_default(), text);
            text.push(' ');
        }
        text.push('.');
    }

    /// Writes a sentence with its gaps filled.
    fn fill(&mut self, sentence: &str, text: &mut String) {
        let mut rest = sentence;
        while let Some((before, behind)) = rest.split_once('{') {
            let (gap, behind) = behind.split_once('}').expect("a gap is closed");
            text.push_str(before);
            let word = match gap {
                // A number, a day, a month, a year, thousands.
                "n" => (self.below(97) + 2).to_string(),
                "d" => format!("{:02}", self.below(28) + 1),
                "m" => (self.below(12) + 1).to_string(),
                "y" => (self.below(14) + 2010).to_string(),
                "k" => format!("{}.{:03}", self.below(90) + 1, self.below(1000)),
                "place" => self.pick(fixture::PLACES).to_owned(),
                "who" => self.pick(fixture::PEOPLE).to_owned(),
                "what" => self.pick(fixture::THINGS).to_owned(),
                _ => panic!("no gap is called {gap}"),
            };
            text.push_str(&word);
            rest = behind;
        }
        text.push_str(rest);
    }
}
