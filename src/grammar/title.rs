//! The title (*trích yếu*) of a document, where the text quotes it: about “…”.
//!
//! A title without quotation marks has no certain end: commas, conjunctions and other documents stand in it.

use super::word::{Parsed, blank, fail, one_of, syllables};
use crate::text::Syllable;
use crate::text::mark::{blanks, is_line_break, is_quote, trimmed};

const OPENINGS: &[Syllable] = syllables!("về việc");

/// The quoted title at the beginning of `input`, behind the date and the issuer; without the marks.
pub(crate) fn title(input: &str) -> Parsed<'_, &str> {
    /// Bytes of a title at most; official titles are shorter.
    const LONGEST: usize = 600;
    let mut rest = &input[blanks(input)..];
    for _ in 0..2 {
        let Ok((behind, _)) = one_of(OPENINGS)(rest) else { break };
        rest = blank(behind)?.0;
    }
    let Some(open) = rest.chars().next().filter(|c| is_quote(*c)) else { return fail(input) };
    // A mark right behind the reference, and one that opens code, quotes no title.
    if rest.len() == input.len() && open != '“' || open == '`' {
        return fail(input);
    }
    let words = &rest[open.len_utf8()..];
    let closes = |c: char| match open {
        '“' | '„' => c == '”',
        '«' => c == '»',
        '‘' => c == '’',
        other => c == other,
    };
    for (at, c) in words.char_indices() {
        if closes(c) && !trimmed(&words[..at]).is_empty() {
            return Ok((&words[at + c.len_utf8()..], trimmed(&words[..at])));
        }
        // One break wraps a line, two end the paragraph.
        if is_line_break(c) && blanks(&words[at..]) == 0 || at > LONGEST {
            break;
        }
    }
    fail(input)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_title_is_read_without_its_marks() {
        for (text, expected) in [
            (" về “Nâng cao chất lượng đội ngũ cán bộ”. Đây", Some("Nâng cao chất lượng đội ngũ cán bộ")),
            (" “về công tác dân vận”;", Some("về công tác dân vận")),
            (" về việc \"thi hành Điều lệ Đảng\"", Some("thi hành Điều lệ Đảng")),
            (" về công tác dân vận", None),
            (" về việc“kiểm điểm, đánh giá”;", Some("kiểm điểm, đánh giá")),
            ("\", in \"báo\"", None),
            ("` (số của `B`)", None),
            (" về “công tác\ndân vận”", Some("công tác\ndân vận")),
            (" về “công tác\n\ndân vận”", None),
            (" ”", None),
        ] {
            assert_eq!(title(text).ok().map(|(_, title)| title), expected, "{text}");
        }
    }
}
