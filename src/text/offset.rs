//! Offsets as other programs count them: code points, UTF-16 units, graphemes.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::span::Span;

/// Turns byte spans into offsets of other units, in one pass over the text.
///
/// Spans are asked for in any order; the counter goes on from where it stands when they rise, as mentions do, and
/// starts anew when they fall. So all mentions of a text cost one reading of it, not one each.
///
/// ```
/// use viendan::{Offsets, Span};
///
/// let text = "Luật 🙂 số 5";
/// let mut offsets = Offsets::new(text);
/// let span = Span::new(text.find("số").unwrap(), text.len());
/// assert_eq!(offsets.chars(span), 7..11);
/// assert_eq!(offsets.utf16(span), 8..12);
/// assert_eq!(offsets.graphemes(span), 7..11);
/// ```
#[derive(Clone, Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    chars: Cursor,
    utf16: Cursor,
    graphemes: Cursor,
}

/// A place, and how many units stand before it.
#[derive(Clone, Copy, Debug, Default)]
struct Cursor {
    byte: usize,
    units: usize,
}

impl<'t> Offsets<'t> {
    /// A counter that stands at the beginning of `text`.
    pub fn new(text: &'t str) -> Offsets<'t> {
        Offsets { text, chars: Cursor::default(), utf16: Cursor::default(), graphemes: Cursor::default() }
    }

    /// The span in code points.
    ///
    /// # Panics
    ///
    /// Where the span is not one of this text: out of range, or off a character boundary.
    pub fn chars(&mut self, span: Span) -> Range<usize> {
        let text = self.text;
        self.chars.range(text, span, |part| part.chars().count())
    }

    /// The span in UTF-16 code units, as JavaScript, Java and the language server protocol count.
    ///
    /// # Panics
    ///
    /// Where the span is not one of this text.
    pub fn utf16(&mut self, span: Span) -> Range<usize> {
        let text = self.text;
        self.utf16.range(text, span, |part| part.chars().map(char::len_utf16).sum())
    }

    /// The span in extended grapheme clusters, as a reader counts letters.
    ///
    /// # Panics
    ///
    /// Where the span is not one of this text.
    pub fn graphemes(&mut self, span: Span) -> Range<usize> {
        let text = self.text;
        self.graphemes.range(text, span, |part| part.graphemes(true).count())
    }
}

impl Cursor {
    fn range(&mut self, text: &str, span: Span, count: impl Fn(&str) -> usize) -> Range<usize> {
        if span.start() < self.byte {
            *self = Cursor::default();
        }
        let start = self.units + count(&text[self.byte..span.start()]);
        let end = start + count(&text[span.range()]);
        *self = Cursor { byte: span.start(), units: start };
        start..end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_counts_as_its_readers_do() {
        // Decomposed letters: one grapheme each, two or three code points.
        let text = "ba\u{301}o 🙂 lua\u{323}\u{302}t";
        let law = Span::new(text.find("lu").unwrap(), text.len());
        let mut offsets = Offsets::new(text);
        assert_eq!(offsets.chars(law), 7..13);
        assert_eq!(offsets.utf16(law), 8..14);
        assert_eq!(offsets.graphemes(law), 6..10);
    }

    #[test]
    fn falling_spans_are_counted_anew() {
        let text = "một hai ba";
        let mut offsets = Offsets::new(text);
        assert_eq!(offsets.chars(Span::new(8, 12)), 6..10);
        assert_eq!(offsets.chars(Span::new(0, 5)), 0..3);
    }
}
