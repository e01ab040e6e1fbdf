//! The title (*trích yếu*) of a document, where the text quotes it: about “…”.
//!
//! A title without quotation marks has no certain end: commas, conjunctions and other documents stand in it.

use super::word::{Parsed, blank, fail, one_of, syllables};
use crate::text::Syllable;
use crate::text::mark::{MOST_MARKED, blanks, has_width, is_blank, is_line_break, is_quote, trimmed};

const OPENINGS: &[Syllable] = syllables!("về việc");

/// The quoted title at the beginning of `input`, behind the date and the issuer; without the marks.
pub(crate) fn title(input: &str) -> Parsed<'_, &str> {
    /// Printed characters of a title at most; official titles are shorter.
    const LONGEST: usize = 480;
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
    let close = match open {
        '“' | '„' => '”',
        '«' => '»',
        '‘' => '’',
        other => other,
    };
    // Quotations inside the title. Where its own closing mark was forgotten, the next quotation is one of them, and none is left.
    let mut inside = 0;
    let mut letters = 0;
    for (at, c) in words.char_indices().take(LONGEST * MOST_MARKED) {
        let behind = &words[at + c.len_utf8()..];
        if c == close && (c != open || !opens(&words[..at], behind)) && !trimmed(&words[..at]).is_empty() {
            if inside == 0 {
                let title = trimmed(&words[..at]);
                return if is_paired(title) { Ok((behind, title)) } else { fail(input) };
            }
            inside -= 1;
        } else if c == open || close == '”' && matches!(c, '“' | '„') {
            inside += 1;
        }
        // One break wraps a line, two end the paragraph.
        letters += usize::from(has_width(c));
        if is_line_break(c) && blanks(&words[at..]) == 0 || letters > LONGEST {
            break;
        }
    }
    fail(input)
}

/// Whether every quotation inside a title that has marks of its own for its two ends has both: between other marks nothing
/// else tells that one was forgotten.
fn is_paired(title: &str) -> bool {
    let paired = title.chars().try_fold(0usize, |open, c| match c {
        '“' | '„' => Some(open + 1),
        '”' => open.checked_sub(1),
        _ => Some(open),
    });
    paired == Some(0)
}

/// Whether a mark that opens and closes alike opens a quotation here: behind a blank and before a letter.
fn opens(before: &str, behind: &str) -> bool {
    before.ends_with(is_blank) && behind.starts_with(char::is_alphanumeric)
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
            // The closing mark was forgotten.
            (" về “Quy chế làm việc và Quyết định số 45-QĐ/TU về “Quy chế phối hợp”;", None),
            (" về \"Quy chế “Dân vận khéo\";", None),
            (" về 'Quy chế làm việc ” của tỉnh';", None),
            (" về \"Quy chế làm việc và Quyết định số 45-QĐ/TU về \"Quy chế phối hợp\";", None),
            // A quotation inside the title.
            (" về “phong trào “Dân vận khéo” năm 2024”;", Some("phong trào “Dân vận khéo” năm 2024")),
            (" về \"phong trào \"Dân vận khéo\" năm 2024\";", Some("phong trào \"Dân vận khéo\" năm 2024")),
        ] {
            assert_eq!(title(text).ok().map(|(_, title)| title), expected, "{text}");
        }
    }
}
