//! The noise that real texts have, made on purpose: each disturbance edits a passage, and what is stated stays.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::passage::{CYRILLIC, Edit, GREEK, Passage, is_invisible};
use super::rng::Rng;

/// A way to spoil a text without changing what it states.
#[derive(Clone, Copy)]
pub(crate) struct Disturbance {
    pub(crate) name: &'static str,
    edits: fn(&Passage, &mut Rng) -> Vec<Edit>,
}

impl Disturbance {
    /// The passage with the noise in it.
    pub(crate) fn apply(&self, passage: &Passage, rng: &mut Rng) -> Passage {
        let mut edits = (self.edits)(passage, rng);
        edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        passage.edited(&edits)
    }
}

/// All of them.
pub(crate) const DISTURBANCES: &[Disturbance] = &[
    Disturbance { name: "decomposed letters", edits: decomposed },
    Disturbance { name: "letters of both forms", edits: half_decomposed },
    Disturbance { name: "look-alikes of Đ", edits: look_alikes_of_d },
    Disturbance { name: "no-break and thin blanks", edits: other_blanks },
    Disturbance { name: "zero-width characters", edits: zero_width },
    Disturbance { name: "tabs", edits: tabs },
    Disturbance { name: "doubled blanks", edits: doubled_blanks },
    Disturbance { name: "a line break inside", edits: line_break },
    Disturbance { name: "soft hyphens", edits: soft_hyphens },
    Disturbance { name: "blanks round separators", edits: spaced_separators },
    Disturbance { name: "dashes", edits: dashes },
    Disturbance { name: "slashes", edits: slashes },
    Disturbance { name: "tone placement", edits: tone_placement },
    Disturbance { name: "capitals", edits: capitals },
    Disturbance { name: "small letters in words", edits: small_words },
    Disturbance { name: "small letters in symbols", edits: small_symbols },
    Disturbance { name: "title case in symbols", edits: title_symbols },
    Disturbance { name: "breaks inside codes", edits: breaks_in_codes },
    Disturbance { name: "quotation marks", edits: quotation_marks },
    Disturbance { name: "plain letters in symbols", edits: plain_symbols },
    Disturbance { name: "Cyrillic in symbols", edits: cyrillic_symbols },
    Disturbance { name: "Greek in symbols", edits: greek_symbols },
    Disturbance { name: "sổ for số", edits: so_for_so },
    Disturbance { name: "a full stop behind số", edits: so_with_a_stop },
    Disturbance { name: "glued words", edits: glued },
    Disturbance { name: "words without a blank", edits: joined_words },
    Disturbance { name: "scanned terms", edits: scanned_terms },
];

const JOINED: &str = "words without a blank";

/// Deliberate exceptions: noises that together leave too little to read, and why.
const APART: &[(&str, &str, &str)] = &[
    ("Cyrillic in symbols", "small letters in symbols", "the small letters of the scripts are drawn otherwise"),
    ("Greek in symbols", "small letters in symbols", "the small letters of the scripts are drawn otherwise"),
    ("title case in symbols", "blanks round separators", "a word in title case beside a dash is one of the text"),
    (JOINED, JOINED, "three words are no pair"),
    (JOINED, "glued words", "three words are no pair"),
    (JOINED, "capitals", "no capital tells where the second word begins"),
    (JOINED, "small letters in words", "no capital tells where the second word begins"),
    (JOINED, "soft hyphens", "a break at the seam of two words is inside neither"),
    ("title case in symbols", "glued words", "nothing tells where the symbol ends"),
    ("title case in symbols", "scanned terms", "an L or an l beside small letters is a letter"),
    ("title case in symbols", "Cyrillic in symbols", "the small letters of the scripts are drawn otherwise"),
    ("title case in symbols", "Greek in symbols", "the small letters of the scripts are drawn otherwise"),
    ("scanned terms", "small letters in symbols", "an l among small letters is a letter"),
    ("scanned terms", "capitals", "an L is a letter"),
    ("a line break inside", "a line break inside", "two breaks may end a paragraph"),
    ("capitals", "a line break inside", "capitals do not tell a wrapped line from a line of its own"),
];

/// The passage with two or three noises in it, and their names.
pub(crate) fn combined(passage: &Passage, rng: &mut Rng) -> (String, Passage) {
    let mut disturbed = passage.clone();
    let mut names: Vec<&str> = Vec::new();
    for _ in 0..2 + rng.below(2) {
        let next = rng.pick(DISTURBANCES);
        let apart = APART.iter().any(|(one, other, _)| {
            next.name == *one && names.contains(other) || next.name == *other && names.contains(one)
        });
        if !apart {
            disturbed = next.apply(&disturbed, rng);
            names.push(next.name);
        }
    }
    (names.join(", "), disturbed)
}

/// An edit for each character for which `other` has something.
fn each_char(text: &str, mut other: impl FnMut(char) -> Option<String>) -> Vec<Edit> {
    let edit = |(at, c): (usize, char)| other(c).map(|text| Edit::new(at..at + c.len_utf8(), text));
    text.char_indices().filter_map(edit).collect()
}

/// The same for the characters in the numbers and symbols of documents.
fn each_char_of_codes(passage: &Passage, mut other: impl FnMut(char) -> Option<String>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for code in passage.facts.iter().filter_map(|fact| fact.code()) {
        let inside = each_char(&passage.text[code.clone()], &mut other);
        edits.extend(
            inside
                .into_iter()
                .map(|edit| Edit::new(edit.range.start + code.start..edit.range.end + code.start, edit.text)),
        );
    }
    edits
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() && !is_break(c)
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

fn decomposed(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    each_char(&passage.text, |c| (c.nfd().count() > 1).then(|| c.nfd().collect()))
}

/// Some letters wholly decomposed, some with only their tone apart.
fn half_decomposed(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    each_char(&passage.text, |c| {
        let mut parts: Vec<char> = c.nfd().collect();
        match (parts.len(), rng.below(3)) {
            (1, _) | (_, 0) => None,
            (3, 1) => {
                let tone = parts.iter().rposition(|c| !matches!(c, '\u{302}' | '\u{306}' | '\u{31B}'))?;
                let tone = parts.remove(tone);
                Some(parts.into_iter().nfc().chain([tone]).collect())
            }
            _ => Some(parts.into_iter().collect()),
        }
    })
}

fn look_alikes_of_d(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    each_char(&passage.text, |c| match c {
        'Đ' => Some(rng.pick(&["Ð", "Ɖ"]).into()),
        'đ' => Some("ð".into()),
        _ => None,
    })
}

fn other_blanks(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    each_char(&passage.text, |c| {
        (c == ' ').then(|| rng.pick(&["\u{A0}", "\u{2009}", "\u{2007}", "\u{202F}", "\u{200A}", "\u{2003}"]).into())
    })
}

/// Before and behind words and figures, where blanks stand.
fn zero_width(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut blank = true;
    for (at, c) in passage.text.char_indices() {
        let border = blank != c.is_whitespace();
        blank = c.is_whitespace();
        if border && rng.once_in(3) {
            edits.push(Edit::new(at..at, rng.pick(&["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}"])));
        }
    }
    edits
}

/// Exception: where a line has tabs already, they separate columns, and more would hide which.
fn tabs(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    let text = &passage.text;
    let tabled = |at: usize| {
        let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
        text[start..].lines().next().is_some_and(|line| line.contains('\t'))
    };
    let places = text.match_indices(' ').filter(|(at, _)| !tabled(*at));
    places.map(|(at, _)| Edit::new(at..at + 1, "\t")).collect()
}

fn doubled_blanks(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    each_char(&passage.text, |c| is_blank(c).then(|| format!("{c} ")))
}

/// One in each mention, for a blank.
///
/// Exception: ratings stand in lists and tables, where a line that begins with a capital, a quotation mark or the number of
/// an item is a line of its own; in them only lines that begin otherwise are wrapped.
fn line_break(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    let text = &passage.text;
    let mut edits: Vec<Edit> = Vec::new();
    for fact in &passage.facts {
        let span = &fact.spans["mention"];
        let places: Vec<usize> = text[span.clone()]
            .match_indices(is_blank)
            .map(|(at, _)| span.start + at)
            .filter(|at| !text[..*at].ends_with(char::is_whitespace))
            .filter(|at| {
                let behind = text[*at..].trim_start_matches(is_blank);
                let wrapped = !fact.spans.contains_key("phrase") || behind.starts_with(char::is_lowercase);
                !behind.starts_with(is_break) && (wrapped || begins_with_figure(behind))
            })
            .collect();
        if places.is_empty() {
            continue;
        }
        let at = rng.pick(&places);
        let len = text[at..].chars().next().map_or(0, char::len_utf8);
        // A mention inside another shares the blank with it.
        if edits.iter().all(|edit| edit.range.start != at) {
            edits.push(Edit::new(at..at + len, rng.pick(&["\n", "\r\n"])));
        }
    }
    edits
}

/// Whether a line begins with a figure that is no item's number, or with a bracket.
fn begins_with_figure(line: &str) -> bool {
    let behind = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let item = behind.starts_with(['.', ')', '-']) && !behind[1..].starts_with(|c: char| c.is_ascii_digit());
    line.starts_with('(') || behind.len() < line.len() && !item
}

fn soft_hyphens(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut letter = false;
    for (at, c) in passage.text.char_indices() {
        if letter && c.is_alphabetic() && rng.once_in(6) {
            edits.push(Edit::new(at..at, "\u{AD}"));
        }
        letter = c.is_alphabetic() || letter && is_combining_mark(c);
    }
    edits
}

fn spaced_separators(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    each_char_of_codes(passage, |c| {
        match c {
            '-' | '/' => rng.pick(&[None, Some((" ", "")), Some(("", " ")), Some((" ", " "))]),
            _ => None,
        }
        .map(|(before, behind)| format!("{before}{c}{behind}"))
    })
}

fn dashes(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    const FAMILY: [&str; 6] = ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}"];
    each_char(&passage.text, |c| (c == '-').then(|| rng.pick(&FAMILY).into()))
}

fn slashes(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    each_char(&passage.text, |c| (c == '/').then(|| rng.pick(&["\u{2044}", "\u{2215}", "\u{FF0F}"]).into()))
}

/// `hòa` for `hoà` and the reverse, where no letter follows.
fn tone_placement(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    const PAIRS: [(&str, &str); 15] = [
        ("òa", "oà"),
        ("óa", "oá"),
        ("ỏa", "oả"),
        ("õa", "oã"),
        ("ọa", "oạ"),
        ("òe", "oè"),
        ("óe", "oé"),
        ("ỏe", "oẻ"),
        ("õe", "oẽ"),
        ("ọe", "oẹ"),
        ("ùy", "uỳ"),
        ("úy", "uý"),
        ("ủy", "uỷ"),
        ("ũy", "uỹ"),
        ("ụy", "uỵ"),
    ];
    let text = &passage.text;
    let mut edits = Vec::new();
    for (at, _) in text.char_indices() {
        for (one, other) in PAIRS {
            for (from, to) in [(one, other), (other, one)] {
                for (from, to) in [
                    (from.to_owned(), to.to_owned()),
                    (from.to_uppercase(), to.to_uppercase()),
                    (title(from), title(to)),
                ] {
                    let before = text[..at].chars().next_back();
                    // In "quý" the u belongs to the consonant.
                    let open = text[at..].strip_prefix(&*from).is_some_and(|rest| {
                        !rest.starts_with(|c: char| c.is_alphabetic() || is_combining_mark(c) || is_invisible(c))
                    });
                    if open && !before.is_some_and(|c| matches!(c, 'q' | 'Q') || is_invisible(c)) {
                        edits.push(Edit::new(at..at + from.len(), to));
                    }
                }
            }
        }
    }
    edits.dedup_by_key(|edit| edit.range.start);
    edits
}

fn title(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn capitals(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    each_char(&passage.text, |c| c.is_lowercase().then(|| c.to_uppercase().collect()))
}

/// Words that only begin with a capital; abbreviations keep theirs.
///
/// Exception: "quyết định này" points to a document only with a capital, and a name that no table knows ("Tỉnh ủy Hòa
/// Bình", "Luật Vũ trụ") is told by its capitals.
fn small_words(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    let text = &passage.text;
    let told_by_capitals = |at: usize| {
        passage.facts.iter().any(|fact| {
            let anaphor = fact.values["form"] == "anaphor" && fact.spans["mention"].contains(&at);
            anaphor
                || ["issuer", "name", "who"]
                    .iter()
                    .any(|part| fact.spans.get(part).is_some_and(|span| span.contains(&at)))
        })
    };
    let mut edits = Vec::new();
    let mut start = true;
    for (at, c) in text.char_indices() {
        let mut behind = text[at..].chars().skip(1).filter(|c| !is_combining_mark(*c) && !is_invisible(*c));
        let word = behind.next().is_some_and(char::is_lowercase) && behind.next().is_none_or(|c| !c.is_uppercase());
        if start && c.is_uppercase() && word && !told_by_capitals(at) {
            edits.push(Edit::new(at..at + c.len_utf8(), c.to_lowercase().to_string()));
        }
        start = !c.is_alphanumeric() && !is_combining_mark(c) && !is_invisible(c);
    }
    edits
}

fn small_symbols(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    each_char_of_codes(passage, |c| c.is_uppercase().then(|| c.to_lowercase().collect()))
}

/// Symbols as programs write them that begin every word with a capital: "Nđ-Cp".
///
/// Exception: a single code, "25/Sl", may be a word.
fn title_symbols(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    let mut inside = false;
    let mut edits = each_char_of_codes(passage, |c| {
        let behind = std::mem::replace(&mut inside, c.is_alphabetic());
        (behind && c.is_uppercase()).then(|| c.to_lowercase().collect())
    });
    let lone = |symbol: &str| symbol.chars().all(|c| c.is_alphabetic() || is_combining_mark(c) || is_invisible(c));
    let symbols = passage.facts.iter().filter_map(|fact| fact.spans.get("symbol"));
    for symbol in symbols.filter(|symbol| lone(&passage.text[(*symbol).clone()])) {
        edits.retain(|edit| !symbol.contains(&edit.range.start));
    }
    edits
}

/// A zero-width space inside one code of a symbol.
fn breaks_in_codes(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    let mut edits = Vec::new();
    for code in passage.facts.iter().filter_map(|fact| fact.code()) {
        let letters: Vec<(usize, char)> = passage.text[code.clone()].char_indices().collect();
        let inside = |pair: &[(usize, char)]| pair.iter().all(|(_, c)| c.is_alphabetic());
        let places: Vec<usize> =
            letters.windows(2).filter(|pair| inside(pair)).map(|pair| code.start + pair[1].0).collect();
        if !places.is_empty() {
            let at = rng.pick(&places);
            edits.push(Edit::new(at..at, "\u{200B}"));
        }
    }
    edits
}

/// Other marks round the levels of ratings, or none on one side or on both.
fn quotation_marks(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    const PAIRS: [(&str, &str); 10] = [
        ("''", "''"),
        ("“", "”"),
        ("\"", "\""),
        ("'", "'"),
        ("‘", "’"),
        ("«", "»"),
        ("”", "“"),
        ("", ""),
        ("“", ""),
        ("", "”"),
    ];
    let text = &passage.text;
    let is_mark = |c: char| matches!(c, '“' | '”' | '"');
    let mut edits = Vec::new();
    for fact in &passage.facts {
        let Some(phrase) = fact.spans.get("phrase") else { continue };
        let before = text[..phrase.start].chars().next_back().filter(|c| is_mark(*c));
        let behind = text[phrase.end..].chars().next().filter(|c| is_mark(*c));
        if let (Some(before), Some(behind)) = (before, behind) {
            let (open, close) = rng.pick(&PAIRS);
            edits.push(Edit::new(phrase.start - before.len_utf8()..phrase.start, open));
            edits.push(Edit::new(phrase.end..phrase.end + behind.len_utf8(), close));
        }
    }
    edits
}

/// Exception: DA is the code of a project (*dự án*), so a plan (*đề án*) keeps its stroke.
fn plain_symbols(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    let mut edits = each_char_of_codes(passage, |c| match c {
        'Đ' | 'Ð' | 'Ɖ' => Some("D".into()),
        'đ' | 'ð' => Some("d".into()),
        'Ư' => Some("U".into()),
        _ => None,
    });
    edits.retain(|edit| !passage.text[edit.range.end..].starts_with("A/"));
    edits
}

fn cyrillic_symbols(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    other_script(passage, rng, CYRILLIC)
}

fn greek_symbols(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    other_script(passage, rng, GREEK)
}

/// Some letters of symbols, in a script that draws them alike.
fn other_script(passage: &Passage, rng: &mut Rng, script: &[(char, char)]) -> Vec<Edit> {
    each_char_of_codes(passage, |c| {
        let (_, other) = script.iter().find(|(latin, _)| *latin == c)?;
        rng.once_in(2).then(|| (*other).into())
    })
}

/// The word before a byte, over blanks: where it begins and ends.
fn word_before(text: &str, at: usize) -> (usize, usize) {
    let end = text[..at].trim_end_matches(|c: char| is_blank(c) || is_invisible(c)).len();
    let start = text[..end].trim_end_matches(|c: char| c.is_alphabetic() || is_combining_mark(c)).len();
    (start, end)
}

fn is_so(word: &str) -> bool {
    is_word(word, "số")
}

fn is_word(word: &str, expected: &str) -> bool {
    word.nfc().collect::<String>().to_lowercase() == expected
}

fn so_for_so(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    let mut edits = Vec::new();
    for number in passage.facts.iter().filter_map(|fact| fact.spans.get("number")) {
        let (start, end) = word_before(&passage.text, number.start);
        let word = &passage.text[start..end];
        if is_so(word) {
            let other: String = word.nfd().map(|c| if c == '\u{301}' { '\u{309}' } else { c }).nfc().collect();
            edits.push(Edit::new(start..end, other));
        }
    }
    edits
}

fn so_with_a_stop(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    let mut edits = Vec::new();
    for number in passage.facts.iter().filter_map(|fact| fact.spans.get("number")) {
        let (start, end) = word_before(&passage.text, number.start);
        if is_so(&passage.text[start..end]) {
            edits.push(Edit::new(end..end, "."));
        }
    }
    edits
}

/// No blank between "số" and the number, none between the symbol and "ngày", "của", "về", and none between a figure and who is
/// rated.
fn glued(passage: &Passage, _: &mut Rng) -> Vec<Edit> {
    let text = &passage.text;
    let mut edits = Vec::new();
    for fact in &passage.facts {
        if let Some(unit) = fact.spans.get("unit") {
            let blanks = text[..unit.start].len() - text[..unit.start].trim_end_matches(is_blank).len();
            let figure = text[..unit.start - blanks].ends_with(|c: char| c.is_ascii_digit());
            if figure && blanks > 0 {
                edits.push(Edit::new(unit.start - blanks..unit.start, ""));
            }
        }
        let Some(number) = fact.spans.get("number") else { continue };
        let (start, end) = word_before(text, number.start);
        if is_so(&text[start..end]) && end < number.start {
            edits.push(Edit::new(end..number.start, ""));
        }
        let Some(symbol) = fact.spans.get("symbol") else { continue };
        let behind = text[symbol.end..].trim_start_matches(is_blank);
        let next = text.len() - behind.len();
        let word: String = behind.chars().take_while(|c| c.is_alphabetic() || is_combining_mark(*c)).nfc().collect();
        if next > symbol.end && matches!(&*word.to_lowercase(), "ngày" | "của" | "về") {
            edits.push(Edit::new(symbol.end..next, ""));
        }
    }
    edits
}

/// Words that typists run together: the two of a kind, or its last one and "số"; "của" and "khóa" before a capital.
fn joined_words(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    let text = &passage.text;
    let mut edits = Vec::new();
    for fact in &passage.facts {
        if let Some(issuer) = fact.spans.get("issuer") {
            let (start, end) = word_before(text, issuer.start);
            if is_word(&text[start..end], "của") && text[issuer.start..].starts_with(char::is_uppercase) {
                edits.push(Edit::new(end..issuer.start, ""));
            }
        }
        let Some(number) = fact.spans.get("number") else { continue };
        let start = fact.spans["designation"].start;
        if start >= number.start {
            continue;
        }
        let head: Vec<&str> = text[start..number.start].split(is_blank).filter(|word| !word.is_empty()).collect();
        let seam = |at: usize| {
            let end = head[at].as_ptr() as usize + head[at].len() - text.as_ptr() as usize;
            Edit::new(end..head[at + 1].as_ptr() as usize - text.as_ptr() as usize, "")
        };
        match head[..] {
            [_, _] => edits.push(seam(0)),
            [_, _, so] if is_so(so) => edits.push(seam(rng.below(2))),
            _ => {}
        }
    }
    edits
}

/// The figures of a term as scanners read them: `QHI5` and `QHl5` for `QH15`, `QH1O` for `QH10`, `QH1S` for `QH15`.
fn scanned_terms(passage: &Passage, rng: &mut Rng) -> Vec<Edit> {
    let mut edits = Vec::new();
    for code in passage.facts.iter().filter_map(|fact| fact.code()) {
        let text = &passage.text[code.clone()];
        let digits = text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        if text.len() - digits != 2 || !text[..digits].ends_with(['H', 'h']) {
            continue;
        }
        let first = code.start + digits;
        if text[digits..].starts_with('1') {
            edits.push(Edit::new(first..first + 1, rng.pick(&["I", "l"])));
        }
        if text.ends_with('0') {
            edits.push(Edit::new(first + 1..first + 2, "O"));
        } else if text.ends_with('5') && rng.once_in(2) {
            edits.push(Edit::new(first + 1..first + 2, "S"));
        }
    }
    edits
}
