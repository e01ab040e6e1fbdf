//! The keys of numbered documents.
//!
//! A number says which document it is only within its series. The State's restart every year (Decree 30/2020/NĐ-CP, annex I; Decree
//! 34/2016/NĐ-CP, article 58) for each kind and each body; those that have the year inside ("15/2020/QĐ-TTg") are another series than
//! those that have not ("15/QĐ-TTg"). The Party's restart with every term of the committee (Guidance 36-HD/VPTW, II.1.3).

use super::facts::Facts;
use super::key::DocumentKey;
use super::place::{committee, place};
use super::slug::slug;
use super::symbol::{Series, Symbol};
use crate::document::DocumentDate;
use crate::lexicon::body::{Tier, body};
use crate::lexicon::code::party_code;
use crate::lexicon::kind::{DocumentKind, System};
use crate::lexicon::year::legislature;
use crate::text::mark::without_noughts;

/// In July 2025 provinces were merged under the names of old ones, and their numbers began again.
const MERGER: (u16, u8) = (2025, 7);

/// Codes of a few of the Party's regulations, which are another series than those with "QĐ", and which nobody says more of.
const OTHER_SERIES: &[&str] = &["QĐi", "QyĐ"];

/// The first legislature whose numbers have the year inside.
const FIRST_WITH_YEAR: u8 = 9;

/// The last legislature whose laws and resolutions were numbered together: a number of it without a kind can be looked up.
const LAST_TOGETHER: u8 = 14;

/// Number, year and symbol of a number in the catalogue: "45/2013/QH13", "18-L/CTN".
pub(super) fn parsed(number: &str) -> Option<(&str, Option<u16>, &str)> {
    let (digits, rest) = number.split_once(['/', '-'])?;
    let year = rest.split_once('/').and_then(|(year, symbol)| {
        Some((year.parse().ok().filter(|_| year.len() == 4 && number.as_bytes()[digits.len()] == b'/')?, symbol))
    });
    Some(match year {
        Some((year, symbol)) => (digits, Some(year), symbol),
        None => (digits, None, rest),
    })
}

/// A number as it stands in keys: without the noughts before it, in small letters.
fn serial(number: &str) -> Option<String> {
    const MOST_DIGITS: usize = 6;
    let number = without_noughts(number).to_lowercase();
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    let letters = &number[digits..];
    let plain = letters.len() <= 2 && letters.bytes().all(|letter| letter.is_ascii_lowercase());
    ((1..=MOST_DIGITS).contains(&digits) && plain).then_some(number)
}

/// The kind whose numbers a document is among: codes are numbered with the laws.
pub(super) fn one_series(kind: DocumentKind) -> DocumentKind {
    match kind {
        DocumentKind::BoLuat => DocumentKind::Luat,
        kind => kind,
    }
}

/// The kind that word and symbol tell together; none where they disagree.
fn kind(told: Option<DocumentKind>, symbol: &Symbol) -> Option<DocumentKind> {
    use DocumentKind::*;
    let told = told.filter(|kind| *kind != Khac);
    let party = symbol.series.system() == System::Party;
    if party && symbol.kind.is_some_and(|code| OTHER_SERIES.contains(&code.code)) {
        return None;
    }
    let meant = symbol.kind.and_then(|code| if party { code.party } else { code.state });
    match (told, meant) {
        (told, None) => told.filter(|kind| symbol.may_be_of(*kind)),
        // In provinces "QĐ" is the code of both, and of two series.
        (told, Some(QuyDinh)) if symbol.series == Series::PartyProvince => {
            told.filter(|told| symbol.kind.is_some_and(|code| code.may_be(*told)))
        }
        (None, meant) => meant,
        (Some(told), Some(meant)) if told == meant => Some(meant),
        // The Party's centre numbers regulations and decisions through under one code, and sources call one paper either.
        (Some(told), Some(meant)) if party && symbol.kind?.may_be(told) => Some(meant),
        // What is issued with a decision is called by its own kind, and a joint paper like the others.
        (Some(QuyDinh | QuyChe), Some(meant @ (QuyetDinh | QuyDinh))) => Some(meant),
        (Some(ThongTu), Some(ThongTuLienTich)) => Some(ThongTuLienTich),
        (Some(NghiQuyet), Some(NghiQuyetLienTich)) => Some(NghiQuyetLienTich),
        _ => None,
    }
}

/// Whether neither word nor symbol says the kind.
fn unnamed(facts: &Facts<'_>, symbol: &Symbol) -> bool {
    symbol.kind.is_none() && matches!(facts.kind, None | Some(DocumentKind::Khac))
}

/// The key of a document by its number; `listed` is the kind that the catalogue has for the number.
pub(super) fn numbered(facts: &Facts<'_>, listed: Option<DocumentKind>) -> Option<DocumentKey> {
    let number = serial(facts.number?)?;
    let implied = if facts.symbol.is_none() { Some(implied_symbol(facts)?) } else { None };
    let symbol = Symbol::of(facts.symbol.or(implied.as_deref())?)?;
    let kind = match symbol.series {
        Series::Legislature(..=LAST_TOGETHER) => {
            kind(facts.kind, &symbol).or(listed.filter(|_| unnamed(facts, &symbol)))
        }
        _ => kind(facts.kind, &symbol).or_else(|| letter(facts, &symbol)),
    };
    let kind = one_series(kind?);
    if !is_registered(kind) {
        return None;
    }
    let by_another =
        facts.issuer.is_some() && !facts.code.map_or(symbol.series != Series::Local, |code| symbol.may_be_by(code));
    if facts.contradicts_itself() || by_another {
        return None;
    }
    let issued = facts.issued;
    let at_year = issued.map(DocumentDate::year);
    let with_year = facts.year.map(|year| format!("{number}-{year}"));
    let key = |body: &str, number: &str, when: &str| Some(DocumentKey::new(kind, body, number, when));
    let bodies = &symbol.bodies;
    match symbol.series {
        // Since the ninth the year stands inside; numbers go on through the term, so that of the date is the same.
        Series::Legislature(ordinal) => {
            let year = facts.year.or(at_year);
            let within = year.is_none_or(|year| legislature(ordinal).is_some_and(|term| term.contains(&year)));
            match year.filter(|_| within) {
                _ if !within => None,
                _ if ordinal < FIRST_WITH_YEAR => key(bodies, &number, ""),
                // Beside those with the year inside the Standing Committee has papers numbered through the term: "595/NQ-UBTVQH15".
                _ if facts.year.is_none() && bodies.starts_with("ubtvqh") && kind != DocumentKind::PhapLenh => {
                    key(bodies, &number, "")
                }
                year => key(bodies, &format!("{number}-{}", year?), ""),
            }
        }
        Series::NationalWithYear => key(bodies, &with_year?, ""),
        // "111-HĐBT/1981": the year is that of the date.
        Series::NationalUntil(last) => {
            let year = facts.year.or(at_year).filter(|year| *year <= last)?;
            key(bodies, &number, &year.to_string())
        }
        Series::National => {
            let year = facts.year.or(at_year)?;
            match with_year {
                Some(number) => key(bodies, &number, ""),
                // Of these all are of one series, whether or not a text puts the year in.
                None if is_normative(kind) => key(bodies, &format!("{number}-{year}"), ""),
                None => key(bodies, &number, &year.to_string()),
            }
        }
        Series::Local => {
            let year = facts.year.or(at_year)?;
            let place = place(facts.issuer?, Some(year), issued.and_then(DocumentDate::month))?;
            let body = format!("{bodies}.{place}");
            let half = match (year == MERGER.0, issued.and_then(DocumentDate::month)) {
                (false, _) => "",
                (true, month) if month? < MERGER.1 => "-h1",
                (true, _) => "-h2",
            };
            match with_year {
                Some(number) if half.is_empty() => key(&body, &number, ""),
                Some(number) => key(&body, &number, &format!("{year}{half}")),
                None => key(&body, &number, &format!("{year}{half}")),
            }
        }
        // The year is no part of a Party number: who writes one says something else.
        _ if with_year.is_some() => None,
        Series::PartyCentre => key(bodies, &number, &format!("khoa-{}", facts.party_term()?)),
        Series::PartyProvince => {
            let body = format!("{bodies}.{}", committee(facts.issuer?, at_year)?);
            let day = issued.filter(|date| date.day().is_some()).map(|day| day.to_string());
            let when = day.or_else(|| facts.term.map(|term| format!("khoa-{term}")))?;
            key(&body, &number, &when)
        }
    }
}

/// Whether a body registers the documents of a kind in one series, as papers of its own: contracts and minutes are of several, and
/// slips and copies are numbered as each office likes.
fn is_registered(kind: DocumentKind) -> bool {
    use DocumentKind::*;
    !matches!(
        kind,
        HopDong
            | BienBan
            | BanGhiNho
            | BanThoaThuan
            | BanAn
            | CaoTrang
            | KhangNghi
            | DieuUoc
            | CongHam
            | BanSaoY
            | SaoLuc
            | TrichSao
            | GiayMoi
            | GiayChungNhan
            | GiayDiDuong
            | GiayGioiThieu
            | GiayNghiPhep
            | GiayUyQuyen
            | PhieuBao
            | PhieuChuyen
            | PhieuGui
            | ThuCong
            | Khac
    )
}

/// Whether all documents of a kind have the year inside their numbers.
fn is_normative(kind: DocumentKind) -> bool {
    use DocumentKind::{NghiDinh, ThongTu, ThongTuLienTich};
    matches!(kind, NghiDinh | ThongTu | ThongTuLienTich)
}

/// The symbol that a document must have of which kind, number and issuer are told, and of one of the State the year.
///
/// Only the Government issues decrees, and a ministry's circulars are one series; both have the year inside their numbers since 1997.
/// What the Politburo and the Secretariat issue has the code of the centre; what the Central Committee does may be called by the
/// number of its plenum as well.
fn implied_symbol(facts: &Facts<'_>) -> Option<String> {
    use DocumentKind::{
        ChiThi, HuongDan, KetLuan, NghiDinh, NghiQuyet, QuyDinh, QuyetDinh, ThongBao, ThongTri, ThongTu,
    };
    const FIRST: u16 = 1997;
    let kind = facts.kind.filter(|_| facts.short)?;
    let with_year = facts.year.is_some_and(|year| year >= FIRST);
    let of_party = facts.system == Some(System::Party);
    match (kind, facts.code) {
        (NghiDinh, None | Some("CP")) if with_year => Some("NĐ-CP".to_owned()),
        (ThongTu, Some(code)) if with_year && !of_party => {
            let tier = body(code)?.tier();
            matches!(tier, Tier::Ministry | Tier::Judicial).then(|| format!("TT-{code}"))
        }
        (NghiQuyet | ChiThi | KetLuan | QuyDinh | QuyetDinh | HuongDan | ThongBao | ThongTri, Some("BCT" | "BBT"))
            if of_party =>
        {
            Some(format!("{}/TW", party_code(kind)?))
        }
        _ => None,
    }
}

/// The kind of a paper whose symbol has the codes of a body and of its unit alone: an official letter (Decree 30/2020/NĐ-CP, annex I).
/// Of earlier decades other papers had such symbols.
fn letter(facts: &Facts<'_>, symbol: &Symbol) -> Option<DocumentKind> {
    const FIRST: u16 = 2000;
    let unnamed = matches!(facts.kind, None | Some(DocumentKind::Khac)) && facts.year.is_none();
    let late = facts.at_year.is_some_and(|year| year >= FIRST);
    let of_unit = symbol.kind.is_none() && symbol.bodies.contains('-') && symbol.may_be_of(DocumentKind::CongVan);
    (unnamed && late && of_unit).then_some(DocumentKind::CongVan)
}

/// The key of a standard: by its series, number and year. The technical regulations of each ministry are numbered apart, and sector
/// and company standards by bodies that a reference does not name.
pub(super) fn standard(facts: &Facts<'_>) -> Option<DocumentKey> {
    let (number, year, series) = (facts.number?, facts.year?, facts.series?);
    let body = match (series, facts.symbol) {
        // What stands behind the year marks an amendment: "TCVN 7114:2008/SĐ1:2010".
        ("TCVN" | "TCVN/QS" | "TCXD" | "TCXDVN", None) => slug(series),
        ("QCVN" | "QCXDVN" | "QCĐP" | "QCTĐHN", Some(ministry)) => {
            let body = Symbol::of(ministry).map_or_else(|| slug(ministry), |symbol| symbol.bodies);
            format!("{}.{body}", slug(series))
        }
        _ => return None,
    };
    let number: Vec<_> = slug(number).split('-').map(|part| without_noughts(part).to_owned()).collect();
    let whole = number.iter().all(|part| !part.is_empty()) && !body.ends_with('.');
    whole.then(|| {
        DocumentKey::new(facts.kind.unwrap_or(DocumentKind::TieuChuan), &body, &number.join("-"), &year.to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_the_catalogue_are_taken_apart() {
        for (number, expected) in [
            ("45/2013/QH13", Some(("45", Some(2013), "QH13"))),
            ("28/2005/PL-UBTVQH11", Some(("28", Some(2005), "PL-UBTVQH11"))),
            ("18-L/CTN", Some(("18", None, "L/CTN"))),
            ("270B-NQ/HĐNN8", Some(("270B", None, "NQ/HĐNN8"))),
            ("16/CT-TTg", Some(("16", None, "CT-TTg"))),
            ("16", None),
        ] {
            assert_eq!(parsed(number), expected, "{number}");
        }
    }

    #[test]
    fn a_number_is_figures_and_a_letter_or_two() {
        for (number, expected) in [
            ("05", Some("5")),
            ("12b", Some("12b")),
            ("270B", Some("270b")),
            ("1234567", None),
            ("12bis", None),
            ("12đ", None),
            ("XIII", None),
            ("0", None),
            ("", None),
        ] {
            assert_eq!(serial(number).as_deref(), expected, "{number}");
        }
    }
}
