//! What a symbol tells of a number: the kind, the bodies, and what their numbers restart with.

use crate::lexicon::body::{Body, Tier, body};
use crate::lexicon::code::{KindCode, code};
use crate::lexicon::habit::Habit;
use crate::lexicon::kind::{DocumentKind, System};

use super::slug::slug;

/// A symbol, taken apart.
#[derive(Clone, Debug)]
pub(super) struct Symbol {
    /// The code of the kind, where it has one.
    pub(super) kind: Option<&'static KindCode>,
    /// The code of the body whose numbers they are.
    body: &'static str,
    /// Whose numbers they are.
    pub(super) series: Series,
    /// The bodies, with the units behind them: `btc-btp`, `qh13`.
    pub(super) bodies: String,
}

/// Whose numbers they are, and so what tells one of them from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Series {
    /// Those of a legislature: they are told from each other by its ordinal, which stands in the symbol.
    Legislature(u8),
    /// Those of a body that the country has one of: they restart every year.
    National,
    /// The same, but for numbers without a year others use the code as well.
    NationalWithYear,
    /// The same of a body that there was until this year, before numbers had years inside.
    NationalUntil(u16),
    /// Those of a body that every province has: they restart every year.
    Local,
    /// Those of a central body of the Party: they restart every term.
    PartyCentre,
    /// Those of a committee of the Party in a province: they restart every term.
    PartyProvince,
}

impl Series {
    pub(super) fn system(self) -> System {
        match self {
            Series::PartyCentre | Series::PartyProvince => System::Party,
            _ => System::State,
        }
    }
}

/// A part of a symbol: its letters, and the figures behind them.
fn cut(part: &str) -> (&str, &str) {
    part.split_at(part.trim_end_matches(|c: char| c.is_ascii_digit()).len())
}

impl Symbol {
    /// Takes a symbol in its normal form apart; `None` where it names no body whose numbers are known to be one series.
    pub(super) fn of(symbol: &str) -> Option<Symbol> {
        let parts: Vec<&str> = symbol.split(['-', '/', '(', ')', ' ']).filter(|part| !part.is_empty()).collect();
        let code_at = |at: usize| parts.get(at).and_then(|part| code(cut(part).0));
        let kind_at = |at: usize| code_at(at).and_then(|code| code.kind);
        let stands_alone = parts.len() == 1 && code_at(0).is_some_and(|code| code.body.is_none());
        let (kind, first) = match (kind_at(0), kind_at(1)) {
            (Some(kind), _) if parts.len() > 1 || stands_alone => (Some(kind), 1),
            // "NG/QĐ": as in the seventies to nineties.
            (None, Some(kind)) if kind.has(Habit::BehindBody) && parts.len() == 2 => (Some(kind), 0),
            _ => (None, 0),
        };
        if stands_alone {
            // "25/SL" and "09/2016/AL" are the Head of State's and the Supreme Court's.
            let body = match kind?.code {
                "SL" => "CTN",
                "AL" => "TANDTC",
                _ => return None,
            };
            return Some(Symbol { kind, body, series: Series::National, bodies: slug(body) });
        }
        let issuer = code_at(first)?.body?;
        let figures = cut(parts[first]).1;
        let series = series(issuer, figures)?;
        let behind =
            parts.iter().enumerate().filter(|(at, _)| *at > first && !(first == 0 && *at == 1 && kind.is_some()));
        let joint = kind.is_some_and(|kind| kind.has(Habit::Joint));
        let mut bodies = name(issuer);
        if let Series::Legislature(_) = series {
            bodies.push_str(figures);
        }
        for (_, part) in behind {
            // Of a joint paper all the bodies are told, as they are known; else what follows is a unit of the body.
            let joined = code(cut(part).0).and_then(|code| code.body).filter(|_| joint).map(name);
            bodies.push('-');
            bodies.push_str(&joined.unwrap_or_else(|| slug(part)));
        }
        Some(Symbol { kind, body: issuer.code, series, bodies })
    }
}

impl Symbol {
    /// Whether the body with the code `issuer` may have issued what has the symbol. What the country has one of is told by the symbol,
    /// and papers call its issuer loosely: "15/QĐ-TTg của Chính phủ".
    pub(super) fn may_be_by(&self, issuer: &str) -> bool {
        let bodies = body(self.body).zip(body(issuer));
        let same = |own: &Body, other: &Body| own.signs_for(issuer) || own.usual_code() == other.usual_code();
        let Some((own, other)) = bodies else { return self.series != Series::Local };
        let central = |body: &Body| matches!(body.tier, Tier::Central | Tier::Ministry | Tier::Judicial);
        match self.series {
            // The chairman signs for the committee.
            Series::Local => same(own, other) || (self.body, issuer) == ("UBND", "CTUBND"),
            Series::PartyCentre => same(own, other) || other.tier == Tier::PartyCentral,
            Series::PartyProvince => other.tier == Tier::PartyProvince,
            _ => central(other),
        }
    }

    /// Whether a document of this kind may have the symbol, where that tells no kind: the others of a list may have given it
    /// theirs.
    pub(super) fn may_be_of(&self, kind: DocumentKind) -> bool {
        use DocumentKind::*;
        let kinds: &[DocumentKind] = match self.body {
            "QH" => &[Luat, BoLuat, NghiQuyet],
            "UBTVQH" => &[PhapLenh, NghiQuyet],
            "HĐNN" => &[Luat, BoLuat, PhapLenh, NghiQuyet],
            "CTN" => &[Luat, BoLuat, PhapLenh, Lenh, QuyetDinh],
            "CP" | "HĐBT" | "HĐCP" => &[NghiDinh, NghiQuyet, QuyetDinh, ChiThi],
            "TTg" | "CT" => &[QuyetDinh, ChiThi, CongDien, CongVan],
            _ => &[CongVan],
        };
        kinds.contains(&kind)
    }
}

/// The code of a body in keys.
fn name(body: &Body) -> String {
    slug(body.usual_code())
}

/// Whose numbers those of a body are.
fn series(body: &Body, figures: &str) -> Option<Series> {
    if body.has(Habit::Term) && body.tier == Tier::Central {
        return figures.parse().ok().map(Series::Legislature);
    }
    match (body.tier, body.code) {
        // Of several ministries, which it does not name.
        (_, "LB") => None,
        // Chairmen of provincial committees sign with "CT" as well, later, and presidents of local courts with "CA".
        (Tier::Central, _) if body.until.is_some() => body.until.map(Series::NationalUntil),
        (_, "CA") => Some(Series::NationalWithYear),
        (Tier::Central | Tier::Ministry | Tier::Judicial, _) => Some(Series::National),
        (Tier::Local, _) => Some(Series::Local),
        // There are many of them at a time.
        (_, "BCSĐ" | "BCĐ" | "BCĐTW" | "ĐUQH" | "ĐUK") => None,
        (Tier::PartyCentral, _) => Some(Series::PartyCentre),
        (Tier::PartyProvince, _) => Some(Series::PartyProvince),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::body::BODIES;

    #[test]
    fn a_symbol_tells_whose_numbers_they_are() {
        use Series::*;
        for (symbol, kind, series, bodies) in [
            ("NĐ-CP", "NĐ", National, "cp"),
            ("CP", "", National, "cp"),
            ("HĐBT", "", NationalUntil(1992), "hdbt"),
            ("NĐ-HĐBT", "NĐ", NationalUntil(1992), "hdbt"),
            ("QH13", "", Legislature(13), "qh13"),
            ("NQ-UBTVQH12", "NQ", Legislature(12), "ubtvqh12"),
            ("LCT/HĐNN8", "LCT", Legislature(8), "hdnn8"),
            ("L/CTN", "L", National, "ctn"),
            ("TT-BTC", "TT", National, "btc"),
            ("TTLT-BTC-BTP", "TTLT", National, "btc-btp"),
            ("TTLT/BNN&PTNT-BTC", "TTLT", National, "bnnptnt-btc"),
            ("QĐ-BNN-KHCN", "QĐ", National, "bnnptnt-khcn"),
            ("TT-BCA(C11)", "TT", National, "bca-c11"),
            ("BTC-TCHQ", "", National, "btc-tchq"),
            ("QĐ-CT", "QĐ", NationalUntil(1992), "ct"),
            ("CT", "", NationalUntil(1992), "ct"),
            ("QĐ-CA", "QĐ", NationalWithYear, "ca"),
            ("QĐ-UBND", "QĐ", Local, "ubnd"),
            ("QĐ-UB", "QĐ", Local, "ubnd"),
            ("NQ-HĐND7", "NQ", Local, "hdnd"),
            ("CT/TW", "CT", PartyCentre, "tw"),
            ("CT-TW", "CT", PartyCentre, "tw"),
            ("HD/BTCTW", "HD", PartyCentre, "btctw"),
            ("NQ/TU", "NQ", PartyProvince, "tu"),
            ("SL", "SL", National, "ctn"),
            ("AL", "AL", National, "tandtc"),
        ] {
            let read = Symbol::of(symbol).unwrap_or_else(|| panic!("{symbol}"));
            let code = read.kind.map_or("", |kind| kind.code);
            assert_eq!((code, read.series, read.bodies.as_str()), (kind, series, bodies), "{symbol}");
        }
    }

    #[test]
    fn a_symbol_of_no_one_series_tells_nothing() {
        for symbol in
            ["TT-LB", "TTLB", "ABC-XYZ", "NQ/HU", "QĐ/ĐU", "KH/BCĐ", "HS-ST", "HSST", "QĐ-TLĐ", "NQ", "QH", "SGTVT", ""]
        {
            assert!(Symbol::of(symbol).is_none(), "{symbol}");
        }
    }

    #[test]
    fn codes_of_bodies_are_told_apart_in_keys() {
        for (at, body) in BODIES.iter().enumerate() {
            let twin = BODIES[..at].iter().find(|other| name(other) == name(body));
            assert!(twin.is_none_or(|twin| twin.name == body.name), "{}", body.code);
        }
    }
}
