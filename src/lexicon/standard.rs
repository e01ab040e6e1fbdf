//! The series that standards and technical regulations are numbered in, and the words that introduce them.

use super::kind::DocumentKind;
#[cfg(feature = "serde")]
use crate::text::Word;
use crate::text::{Phrases, Syllable, syllables};

/// A series of standards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Series {
    pub(crate) code: &'static str,
    pub(crate) kind: DocumentKind,
}

/// National standards, those of construction, of sectors and of companies; national and local technical regulations.
pub(crate) const SERIES: &[(&str, Series)] = {
    use DocumentKind::{QuyChuan, TieuChuan};
    &[
        ("tcvn", Series { code: "TCVN", kind: TieuChuan }),
        ("tcxdvn", Series { code: "TCXDVN", kind: TieuChuan }),
        ("tcxd", Series { code: "TCXD", kind: TieuChuan }),
        ("tcn", Series { code: "TCN", kind: TieuChuan }),
        ("tccs", Series { code: "TCCS", kind: TieuChuan }),
        ("qcvn", Series { code: "QCVN", kind: QuyChuan }),
        ("qcxdvn", Series { code: "QCXDVN", kind: QuyChuan }),
        ("qcđp", Series { code: "QCĐP", kind: QuyChuan }),
        ("qctđhn", Series { code: "QCTĐHN", kind: QuyChuan }),
    ]
};

/// What stands before the number where a national standard takes over another body's: whose it is, "TCVN ISO 9001:2015", and "TS"
/// where it is a technical specification.
pub(crate) const FOREIGN: &[(&str, ())] = &[("iso", ()), ("iec", ()), ("ts", ()), ("astm", ()), ("en", ())];

static FOREIGN_TABLE: Phrases<16> = Phrases::new(FOREIGN);

/// The army's mark behind the series: "TCVN/QS 1822:2014".
pub(crate) const ARMY: &str = "qs";
pub(crate) const QS: Syllable = Syllable::of(ARMY);

/// The army's series, by those that it marks.
const OF_ARMY: &[(&str, &str)] = &[("TCVN", "TCVN/QS"), ("QCVN", "QCVN/QS")];

impl Series {
    /// The army's series of the same name.
    pub(crate) fn of_army(self) -> Series {
        let army = OF_ARMY.iter().find(|(code, _)| *code == self.code);
        Series { code: army.map_or(self.code, |(_, army)| army), ..self }
    }
}

static SERIES_TABLE: Phrases<16> = Phrases::new(SERIES);

/// The series that a word names.
pub(crate) fn series(word: Syllable) -> Option<Series> {
    SERIES_TABLE.word(word).map(|row| SERIES[row].1)
}

/// Whether a word tells of another body's standard.
pub(crate) fn is_foreign(word: Syllable) -> bool {
    FOREIGN_TABLE.word(word).is_some()
}

/// The series that a designation is numbered in: "TCVN" for "Tiêu chuẩn quốc gia TCVN 7114:2008".
#[cfg(feature = "serde")]
pub(crate) fn series_in(designation: &str) -> Option<&'static str> {
    let (at, found) =
        crate::text::words(designation).find_map(|(at, word)| Some((at + word.len(), series(word.syllable)?)))?;
    let army = designation[at..].strip_prefix('/').and_then(Word::read).is_some_and(|word| word.syllable == QS);
    Some(if army { found.of_army() } else { found }.code)
}

/// The words before a standard that say what it is, the last one first.
pub(crate) const HEADS: &[&[Syllable]] = &[
    syllables!("gia quốc chuẩn tiêu"),
    syllables!("nam việt chuẩn tiêu"),
    syllables!("chuẩn tiêu"),
    syllables!("gia quốc thuật kỹ chuẩn quy"),
    syllables!("thuật kỹ chuẩn quy"),
    syllables!("chuẩn quy"),
];
