//! Roman numerals, by which congresses and terms are counted.

/// The Roman numeral of a value below a hundred.
pub(crate) fn roman(value: u8) -> String {
    const STEPS: [(u8, &str); 8] =
        [(90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut rest = value;
    let mut roman = String::new();
    for (step, figure) in STEPS {
        while rest >= step {
            roman.push_str(figure);
            rest -= step;
        }
    }
    roman
}
