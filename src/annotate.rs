//! Markup round the mentions of a text.

use std::fmt;

use crate::mention::Mention;

/// The text as HTML, with its mentions in `<mark>` elements.
///
/// Text and attributes are escaped. An element says in `data-type` what is mentioned, in `data-kind` or `data-level` of
/// which kind or level, and in `title` what it states in full. A mention inside another is an element inside its element;
/// one that reaches across the end of another goes on in a second element.
///
/// ```
/// let text = "Theo Luật Đất đai <2024>";
/// let mentions: Vec<_> = viendan::extract(text).collect();
/// assert_eq!(
///     viendan::to_html(text, &mentions).to_string(),
///     "Theo <mark data-type=\"document\" data-kind=\"luat\" title=\"Luật Đất đai\">Luật Đất đai</mark> &lt;2024&gt;",
/// );
/// ```
///
/// # Panics
///
/// While it is written, where a mention is not one of this text: out of range, or off a character boundary.
#[must_use]
pub fn to_html<'a>(text: &'a str, mentions: &'a [Mention<'_>]) -> impl fmt::Display + 'a {
    Html { text, mentions }
}

struct Html<'a, 't> {
    text: &'a str,
    mentions: &'a [Mention<'t>],
}

impl fmt::Display for Html<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut at = 0;
        // The mentions whose elements are open, outermost first.
        let mut open: Vec<&Mention<'_>> = Vec::new();
        for mention in self.mentions {
            let span = mention.span();
            self.close_before(f, &mut open, &mut at, span.start())?;
            self.text_until(f, &mut at, span.start())?;
            start(f, mention)?;
            open.push(mention);
        }
        self.close_before(f, &mut open, &mut at, self.text.len())?;
        self.text_until(f, &mut at, self.text.len())
    }
}

impl<'a, 't> Html<'a, 't> {
    /// Writes the text up to the byte `to`.
    fn text_until(&self, f: &mut fmt::Formatter<'_>, at: &mut usize, to: usize) -> fmt::Result {
        if to > *at {
            write!(f, "{}", Escaped(&self.text[*at..to]))?;
            *at = to;
        }
        Ok(())
    }

    /// Ends the elements that end at or before the byte `to`; those inside them that go on begin anew.
    fn close_before(
        &self,
        f: &mut fmt::Formatter<'_>,
        open: &mut Vec<&'a Mention<'t>>,
        at: &mut usize,
        to: usize,
    ) -> fmt::Result {
        while let Some(first) = ended(open, to) {
            self.text_until(f, at, open[first].span().end())?;
            for _ in first..open.len() {
                f.write_str("</mark>")?;
            }
            open.remove(first);
            for mention in &open[first..] {
                start(f, mention)?;
            }
        }
        Ok(())
    }
}

/// The innermost of the open mentions that end first, at or before the byte `to`.
fn ended(open: &[&Mention<'_>], to: usize) -> Option<usize> {
    let end = |at: &usize| open[*at].span().end();
    (0..open.len()).rev().filter(|at| end(at) <= to).min_by_key(end)
}

/// Writes the tag that begins a mention's element.
fn start(f: &mut fmt::Formatter<'_>, mention: &Mention<'_>) -> fmt::Result {
    match mention {
        Mention::Document(document) => {
            f.write_str("<mark data-type=\"document\"")?;
            if let Some(kind) = document.kind() {
                write!(f, " data-kind=\"{}\"", kind.id())?;
            }
            write!(f, " title=\"{}\">", Escaped(&document.reference().to_string()))
        }
        Mention::Rating(rating) => {
            write!(f, "<mark data-type=\"rating\" data-level=\"{}\"", rating.level().id())?;
            write!(f, " title=\"{}\">", Escaped(&rating.statement().to_string()))
        }
        Mention::Provision(_) => f.write_str("<mark data-type=\"provision\">"),
    }
}

/// Text without the characters that HTML reads as markup, or has none of.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        let special = |c: char| matches!(c, '&' | '<' | '>' | '"' | '\'') || c.is_control() && !c.is_whitespace();
        while let Some(at) = rest.find(special) {
            f.write_str(&rest[..at])?;
            let Some(c) = rest[at..].chars().next() else { break };
            f.write_str(match c {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                // HTML has no control characters; this one stands for what cannot be shown.
                _ => "\u{FFFD}",
            })?;
            rest = &rest[at + c.len_utf8()..];
        }
        f.write_str(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn mentions_inside_others_are_elements_inside_theirs() {
        let text = "Công văn số 59-CV/BCĐ của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 18-NQ/TW & hết";
        let mentions: Vec<_> = crate::extract(text).collect();
        let html = to_html(text, &mentions).to_string();
        assert!(html.ends_with("Nghị quyết số 18-NQ/TW</mark></mark> &amp; hết"), "{html}");
        assert_eq!(html.matches("<mark").count(), 2);
    }

    #[test]
    fn a_mention_across_the_end_of_another_goes_on_in_a_second_element() {
        let text = "abcdef";
        let provision = |start, end| {
            Mention::Provision(crate::mention::ProvisionMention {
                text: text[start..end].into(),
                span: Span::new(start, end),
                provisions: Vec::new(),
            })
        };
        let mentions = [provision(0, 4), provision(2, 6)];
        let mark = "<mark data-type=\"provision\">";
        assert_eq!(to_html(text, &mentions).to_string(), format!("{mark}ab{mark}cd</mark></mark>{mark}ef</mark>"));
    }
}
