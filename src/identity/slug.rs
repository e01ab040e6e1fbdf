//! Words and codes as parts of a key: small ASCII letters and figures, with hyphens between.

use crate::text::{is_part, plain_letter};

/// What a text is written as in a key: "Hà Nam" is `ha-nam`, "BNN&PTNT" is `bnnptnt`.
pub(super) fn slug(text: &str) -> String {
    tokens(text).join("-")
}

/// The words and figures of a text, without marks and case.
pub(super) fn tokens(text: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    for c in text.chars() {
        if let Some(letter) = plain_letter(c).or(Some(c).filter(char::is_ascii_digit)) {
            tokens.last_mut().expect("one at least").push(letter);
        } else if !is_part(c) && c != '&' && !tokens.last().expect("one at least").is_empty() {
            tokens.push(String::new());
        }
    }
    tokens.retain(|token| !token.is_empty());
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_case_are_left_out() {
        for (text, written) in [
            ("Hà Nam", "ha-nam"),
            ("HA\u{300} NAM", "ha-nam"),
            ("Thừa Thiên - Huế", "thua-thien-hue"),
            ("BNN&PTNT", "bnnptnt"),
            ("Đắk Lắk", "dak-lak"),
            ("Quận 1, TP.HCM", "quan-1-tp-hcm"),
            ("ISO/IEC 27001", "iso-iec-27001"),
            ("…", ""),
        ] {
            assert_eq!(slug(text), written, "{text}");
        }
    }
}
