//! Characters from bytes, also while the crate is compiled.

/// Decodes the character at `at`, which must be a character boundary of valid UTF-8.
#[inline]
pub(crate) const fn decode(bytes: &[u8], at: usize) -> (char, usize) {
    let first = bytes[at] as u32;
    let (code, len) = if first < 0x80 {
        (first, 1)
    } else if first < 0xE0 {
        ((first & 0x1F) << 6 | continuation(bytes, at + 1), 2)
    } else if first < 0xF0 {
        ((first & 0x0F) << 12 | continuation(bytes, at + 1) << 6 | continuation(bytes, at + 2), 3)
    } else {
        let high = (first & 0x07) << 18 | continuation(bytes, at + 1) << 12;
        (high | continuation(bytes, at + 2) << 6 | continuation(bytes, at + 3), 4)
    };
    match char::from_u32(code) {
        Some(c) => (c, len),
        None => (char::REPLACEMENT_CHARACTER, len),
    }
}

/// The boundary of characters at the byte `at` of a text or before it.
pub(crate) fn floor(text: &str, at: usize) -> usize {
    let mut at = at;
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

const fn continuation(bytes: &[u8], at: usize) -> u32 {
    (bytes[at] & 0x3F) as u32
}
