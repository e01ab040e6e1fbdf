//! Kinds that only their number confirms: abbreviated in small letters, or with marks that typing or scanning lost.

use super::Documents;
use crate::grammar::number::Number;
use crate::grammar::symbol::Symbol;
use crate::grammar::word::syllables;
use crate::lexicon::code::KindCode;
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::{KindName, SMALL_ABBREVIATIONS, Use, abbreviation, kind_name};
use crate::lexicon::worn::{OF_LAWYERS, worn_act_before, worn_kind_before};
use crate::scan::lead::{Kind, Lead, plain_word_before};
use crate::text::mark::{blanks, blanks_before};
use crate::text::{Span, Syllable, Word};

/// "số" without its marks.
const SO: &[Syllable] = syllables!("so sồ sỗ sộ");

/// The kind that a word abbreviates in small letters, where a number behind it may say so: "tt 09/2021", "nq 57-nq/tw".
#[inline]
pub(super) fn small_kind((start, word): (usize, Word)) -> Option<Kind> {
    if word.letters() > 4 || word.syllable.toned() || word.capitals() > 1 {
        return None;
    }
    let kind = abbreviation(word.syllable)?;
    Some(Kind { kind, sense: Use::Common, start, end: start + word.len(), capital: true, short: true })
}

/// Whether a number is that of such a document: its symbol states the kind, or a year stands in it and the kind is mostly
/// cited so.
pub(super) fn confirms(number: &Number<'_>, kind: DocumentKind) -> bool {
    match number.symbol {
        Some(symbol) => Stated::by(&symbol).is_some_and(|stated| stated.holds(kind)),
        None => number.year.is_some() && SMALL_ABBREVIATIONS.iter().any(|row| row.1 == kind),
    }
}

/// What a symbol says of the kind.
#[derive(Clone, Copy)]
enum Stated {
    Code(&'static KindCode),
    /// The acts of the National Assembly share its code: `QH14`.
    Assembly,
    Kind(DocumentKind),
}

impl Stated {
    fn by(symbol: &Symbol<'_>) -> Option<Stated> {
        match symbol.kind {
            Some(code) => Some(Stated::Code(code)),
            None if symbol.term.is_some() => Some(Stated::Assembly),
            None => symbol.kind().map(Stated::Kind),
        }
    }

    fn holds(self, kind: DocumentKind) -> bool {
        use DocumentKind::{BoLuat, Luat, NghiQuyet, PhapLenh};
        match self {
            Stated::Code(code) => code.may_be(kind),
            Stated::Assembly => matches!(kind, Luat | BoLuat | PhapLenh | NghiQuyet),
            Stated::Kind(stated) => stated == kind,
        }
    }
}

impl Documents<'_> {
    /// The kind before a number whose symbol states it, though marks are lost: "Nghi định số 15/2020/NĐ-CP". Without a symbol "số"
    /// must stand behind one that is an act: "Nghi quyết số 18".
    pub(super) fn worn(&self, lead: &Lead, number: &Number<'_>) -> Option<Kind> {
        let mut last = lead.word?;
        let Some(symbol) = &number.symbol else {
            lead.so?;
            let (kind, start, first) = worn_act_before(self.text, self.floor, last)?;
            let end = last.0 + last.1.len();
            return Some(Kind { kind, sense: Use::Term, start, end, capital: first.capital(), short: false });
        };
        let stated = Stated::by(symbol)?;
        if lead.so.is_none() && SO.contains(&last.1.syllable) {
            last = plain_word_before(self.text, self.floor, last.0)?;
        }
        let end = last.0 + last.1.len();
        let (KindName { kind, sense }, start, first) =
            worn_kind_before(self.text, self.floor, last, |kind| stated.holds(kind))?;
        Some(Kind { kind, sense, start, end, capital: first.capital(), short: false })
    }

    /// The statute without marks before a number of the National Assembly, and its name: "Luat Doanh nghiep so 59/2020/QH14".
    pub(super) fn worn_statute(&self, lead: &Lead, symbol: &Symbol<'_>) -> Option<(Kind, Span)> {
        const MOST_WORDS: usize = 14;
        let statute = |kind| matches!(kind, DocumentKind::Luat | DocumentKind::BoLuat | DocumentKind::PhapLenh);
        symbol.term?;
        let worn = || lead.word.filter(|(_, word)| SO.contains(&word.syllable)).map(|(so, _)| so);
        let so = lead.so.or_else(worn)?;
        let mut at = so;
        for _ in 0..MOST_WORDS {
            let last = self.word_of_phrase_before(at)?;
            // "luat", "lenh".
            let four = Some(last).filter(|(_, word)| word.letters() == 4);
            if let Some((name, start, first)) =
                four.and_then(|last| worn_kind_before(self.text, self.floor, last, statute))
            {
                let end = last.0 + last.1.len();
                let KindName { kind, sense } = name;
                let kind = Kind { kind, sense, start, end, capital: true, short: false };
                let name = Span::new(start, blanks_before(self.text, so));
                // With its marks it would have been found by its name.
                let whole = kind_name(first, &self.text[start..]).is_some();
                let next = &self.text[start + first.len()..];
                let other = Word::read(&next[blanks(next)..])
                    .is_some_and(|next| !next.capital() && OF_LAWYERS.contains(&next.syllable));
                return Some((kind, name)).filter(|_| first.capital() && !whole && !other);
            }
            at = last.0;
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::lexicon::kind::DocumentKind::{self, *};
    use crate::{Mention, extract};

    fn read(text: &str) -> Option<(&str, Option<DocumentKind>)> {
        extract(text).find_map(|mention| match mention {
            Mention::Document(document) => {
                Some((&text[document.designation_span().range()], document.reference().kind()))
            }
            _ => None,
        })
    }

    #[test]
    fn the_number_confirms_what_lost_its_marks() {
        for (text, designation, kind) in [
            ("theo Quyêt định số 12/QĐ-TTg ngày", "Quyêt định số 12/QĐ-TTg", QuyetDinh),
            ("Nghi định số 15/2020/NĐ-CP", "Nghi định số 15/2020/NĐ-CP", NghiDinh),
            ("THÔNG TU 22/2021/TT-BGDĐT", "THÔNG TU 22/2021/TT-BGDĐT", ThongTu),
            (
                "Thông tu liên tich số 05/2015/TTLT-BYT-BTC",
                "Thông tu liên tich số 05/2015/TTLT-BYT-BTC",
                ThongTuLienTich,
            ),
            ("Ke hoach so 45/KH-UBND", "Ke hoach so 45/KH-UBND", KeHoach),
            ("Nghi quyet so 134/2016/QH13", "Nghi quyet so 134/2016/QH13", NghiQuyet),
            // What the symbol does not state is no kind of this number.
            ("theo quyêt định 15/2020/NĐ-CP", "15/2020/NĐ-CP", NghiDinh),
            ("Luat Doanh nghiep so 59/2020/QH14", "Luat Doanh nghiep so 59/2020/QH14", Luat),
            ("Luat Su dung nang luong so 50/2010/QH12", "Luat Su dung nang luong so 50/2010/QH12", Luat),
            ("tt 09/2021 quy định", "tt 09/2021", ThongTu),
            ("nđ 43/2014", "nđ 43/2014", NghiDinh),
            ("kl 91-kl/tw", "kl 91-kl/tw", KetLuan),
            ("tt 22/2021/tt-bgdđt", "tt 22/2021/tt-bgdđt", ThongTu),
        ] {
            assert_eq!(read(text), Some((designation, Some(kind))), "{text}");
        }
        assert_eq!(read("Luat su Tran Van A bao chua so 59/2020/QH14"), Some(("59/2020/QH14", None)));
        for text in ["tt 09", "kh 05/2021", "sđt 09/2021", "so 134/2016"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
