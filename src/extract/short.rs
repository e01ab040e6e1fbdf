//! Whether a kind and a number without a symbol name a document: "Chỉ thị 05" does, "quyết định 5 vấn đề" does not.

use crate::grammar::attachment::{Designated, attached};
use crate::grammar::date::date;
use crate::grammar::number::Number;
use crate::grammar::word::{keyword, phrase, syllables};
use crate::lexicon::counted::{FOLLOWERS, FOLLOWING_PHRASES, MEASURES, THINGS, THINGS_OF_TWO};
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::{Nature, Use, has_nature};
use crate::lexicon::year::{FIRST_WITH_SYMBOL, YEAR_LIKE};
use crate::scan::lead::Kind;
use crate::text::mark::{blanks, is_line_break};
use crate::text::{Syllable, Word};

/// Whether the kind before a number and what follows it make a reference of it.
pub(super) fn is_reference(kind: &Kind, so: bool, number: &Number<'_>, behind: &str) -> bool {
    use DocumentKind::{ChiThi, ChuongTrinh, CongVan, HienPhap, Khac, Luat, NghiQuyet, PhapLenh, QuyetDinh};
    if number.year.is_some_and(|year| year < FIRST_WITH_SYMBOL) && kind.sense != Use::Term {
        return false;
    }
    if number.year.is_some() {
        // "Nghị định 71/2024" is a number and its year; "Kế hoạch 5/2024" may be a month.
        return so || kind.sense == Use::Term || kind.short || kind.capital;
    }
    // No decision and no letter is called by its year alone.
    let numbered = kind.kind == CongVan || kind.kind == QuyetDinh && kind.capital;
    let year_like = !numbered && number.digits.parse().is_ok_and(|value| YEAR_LIKE.contains(&value));
    if so {
        return !matches!(kind.kind, Luat | HienPhap) || !year_like;
    }
    // The series of the Government: "Nghị quyết 66.16".
    if number.digits.contains('.') && kind.kind != NghiQuyet {
        return false;
    }
    if year_like || matches!(kind.kind, Luat | HienPhap | PhapLenh | Khac) {
        return false;
    }
    if kind.short {
        return is_abbreviated_reference(kind.kind, number, behind);
    }
    let long = number.digits.len() > 1;
    match kind.sense {
        Use::Term if long => !counts(number, behind),
        Use::Term => may_follow(behind, true),
        // "Chương trình 135 giai đoạn II"; a programme of five periods is none.
        Use::Common
            if (kind.capital || kind.kind == ChuongTrinh) && number.digits.len() > 2 && starts_period(behind) =>
        {
            true
        }
        Use::Common if kind.capital && has_nature(kind.kind, Nature::Act) && long => {
            may_follow(behind, false) || (number.digits.len() > 2 || kind.kind == ChiThi) && !counts(number, behind)
        }
        Use::Common if kind.capital => may_follow(behind, false),
        Use::Common if has_nature(kind.kind, Nature::Paper) && long => may_follow(behind, false),
        Use::Common => long && opens_title(behind) || names_issuer_or_date(behind),
    }
}

/// The same for a kind that is abbreviated: "NĐ 100", "CT 05".
fn is_abbreviated_reference(kind: DocumentKind, number: &Number<'_>, behind: &str) -> bool {
    use DocumentKind::{ChiThi, CongVan, KetLuan, NghiDinh, NghiQuyet, QuyetDinh, ThongTu, ThongTuLienTich};
    // "NĐ", "TT" and "QĐ" are read as nothing else; "CT", "KL" want a number as clerks write it.
    let plain = match kind {
        // No other noun is abbreviated so before a number: "NĐ 100 phạt bao nhiêu".
        NghiDinh | NghiQuyet if matches!(number.digits.len(), 2 | 3) => return !counts(number, behind),
        NghiDinh | NghiQuyet | ThongTu | ThongTuLienTich => true,
        // "Tư lệnh QĐ2": an army corps.
        QuyetDinh => number.digits.len() > 1,
        ChiThi | KetLuan => number.digits.starts_with('0') || number.digits.len() > 2,
        CongVan => number.digits.len() > 1,
        _ => false,
    };
    if plain { may_follow(behind, false) } else { names_issuer_or_date(behind) }
}

/// Whether what follows a number is what it counts or measures: "nghị quyết 10 điểm", "Quyết định 12 tháng".
///
/// Nobody counts hundreds of problems; a number of three figures measures time, money or people.
fn counts(number: &Number<'_>, behind: &str) -> bool {
    let start = &behind[blanks(behind)..];
    if behind[..behind.len() - start.len()].contains(is_line_break) {
        return false;
    }
    match Word::read(start) {
        // "năm 2023" is the year of the paper.
        Some(word) if word.syllable == Syllable::of("năm") => date(start).is_err(),
        Some(word) if word.capital() => false,
        Some(word) => {
            let few = number.digits.len() < 3;
            let thing = || THINGS.contains(&word.syllable) || begins_one_of(&THINGS_OF_TWO, start);
            MEASURES.contains(&word.syllable) || few && thing()
        }
        None => start.starts_with(|c: char| c.is_ascii_digit() || c == '%'),
    }
}

/// Whether the title of a paper stands right behind: "thông báo 595 về việc".
fn opens_title(behind: &str) -> bool {
    let start = &behind[blanks(behind)..];
    keyword(Syllable::of("về"))(start).is_ok() || start.starts_with(')')
}

/// Whether what follows a number leaves it a name: a mark, the end, or a word that no counted thing is.
pub(super) fn may_follow(behind: &str, certain: bool) -> bool {
    let start = &behind[blanks(behind)..];
    if behind[..behind.len() - start.len()].contains(is_line_break) {
        return true;
    }
    match Word::read(start) {
        // "Nghị quyết 12 chỉ tiêu" counts them.
        Some(_) if begins_one_of(&THINGS_OF_TWO, start) => false,
        Some(word) => {
            FOLLOWERS.contains(&word.syllable) || certain && word.capital() || begins_one_of(&FOLLOWING_PHRASES, start)
        }
        // A figure behind a figure is a table's.
        None => !start.starts_with(|c: char| c.is_ascii_digit()),
    }
}

fn begins_one_of(phrases: &[&'static [Syllable]], start: &str) -> bool {
    phrases.iter().any(|words| phrase(words)(start).is_ok())
}

fn starts_period(behind: &str) -> bool {
    phrase(syllables!("giai đoạn"))(&behind[blanks(behind)..]).is_ok()
}

/// Whether an issuer or a date stands right behind.
fn names_issuer_or_date(behind: &str) -> bool {
    let (_, attached) = attached(behind, Designated { kind: None, symbol: None, year: false });
    attached.issuer.is_some() || attached.issued.is_some()
}
