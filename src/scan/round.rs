//! The bytes round a place of a text.

/// A byte that stands for what is before a text and behind it: it ends words and figures and begins none.
const NOTHING: u8 = b'!';

/// Looks at `LEN` bytes, of which `before` stand before the byte `at`.
#[inline(always)]
pub(super) fn round<const LEN: usize, T>(
    bytes: &[u8],
    at: usize,
    before: usize,
    look: impl FnOnce(&[u8; LEN]) -> T,
) -> T {
    let at_edge;
    look(match within(bytes, at, before) {
        Some(seen) => seen,
        None => {
            at_edge = padded(bytes, at, before);
            &at_edge
        }
    })
}

/// Those bytes, where the text goes on so far on both sides.
#[inline(always)]
fn within<const LEN: usize>(bytes: &[u8], at: usize, before: usize) -> Option<&[u8; LEN]> {
    bytes.get(at.checked_sub(before)?..)?.first_chunk()
}

/// The same at an edge of the text.
#[cold]
fn padded<const LEN: usize>(bytes: &[u8], at: usize, before: usize) -> [u8; LEN] {
    let mut seen = [NOTHING; LEN];
    let (from, to) = (at.saturating_sub(before), bytes.len().min(at + LEN - before));
    seen[from + before - at..][..to - from].copy_from_slice(&bytes[from..to]);
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_beyond_the_edges_is_nothing() {
        for (at, before, expected) in
            [(2, 1, b"bcde"), (0, 2, b"!!ab"), (1, 2, b"!abc"), (4, 1, b"def!"), (6, 2, b"ef!!")]
        {
            assert_eq!(round(b"abcdef", at, before, |seen: &[u8; 4]| *seen), *expected, "{at}");
        }
    }
}
