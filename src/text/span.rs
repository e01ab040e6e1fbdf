//! A place in the caller's text.

use std::fmt;
use std::ops::Range;

use nom::Offset;

/// A half-open range of UTF-8 bytes in the text that was searched.
///
/// Both ends lie on character boundaries of that very string, whatever form its letters are in.
///
/// ```
/// let text = "Theo Nghị định 30/2020/NĐ-CP thì";
/// let mention = viendan::extract(text).next().unwrap();
/// let span = mention.span();
/// assert_eq!(&text[span.range()], "Nghị định 30/2020/NĐ-CP");
/// assert_eq!(span.len(), span.end() - span.start());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`.
    ///
    /// ```
    /// let span = viendan::Span::new(2, 5);
    /// assert_eq!((span.start(), span.end()), (2, 5));
    /// ```
    ///
    /// # Panics
    ///
    /// Where `end` stands before `start`.
    pub const fn new(start: usize, end: usize) -> Span {
        assert!(start <= end, "a span must not end before it starts");
        Span { start, end }
    }

    /// Where `part`, which must be a slice of `whole`, stands in it.
    pub(crate) fn of(part: &str, whole: &str) -> Span {
        let start = whole.offset(part);
        Span { start, end: start + part.len() }
    }

    /// The first byte.
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte behind the last one.
    pub const fn end(self) -> usize {
        self.end
    }

    /// How many bytes it covers.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The range, to slice the text with.
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether `inner` lies wholly inside.
    ///
    /// ```
    /// use viendan::Span;
    /// assert!(Span::new(0, 9).contains(Span::new(3, 9)));
    /// assert!(!Span::new(0, 9).contains(Span::new(3, 10)));
    /// ```
    pub const fn contains(self, inner: Span) -> bool {
        self.start <= inner.start && inner.end <= self.end
    }

    /// Whether the two share a byte.
    ///
    /// ```
    /// use viendan::Span;
    /// assert!(Span::new(0, 4).overlaps(Span::new(3, 5)));
    /// assert!(!Span::new(0, 4).overlaps(Span::new(4, 5)));
    /// ```
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Range<usize> {
        span.range()
    }
}
