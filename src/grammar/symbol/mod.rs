//! The symbol behind a number: codes of the kind and the body, joined by hyphens and slashes.
//!
//! ```ebnf
//! symbol    = code , { separator , code } ;
//! code      = letter , { letter | "&" } , [ digits ] , [ "(" unit ")" ] ;
//! separator = [ blank ] , ( hyphen | slash | "_" | "." ) , [ blank ] ;
//! ```

mod part;

use std::borrow::Cow;

use part::{Part, Parts, normal_letter, plain_digits, term};

use crate::grammar::word::{Parsed, fail};
use crate::lexicon::body::{Body, Tier};
use crate::lexicon::code::{JOINT_GUIDANCE, KindCode, PERMITS, is_judgment, is_party_organ};
use crate::lexicon::habit::Habit;
use crate::lexicon::kind::{DocumentKind, System};
use crate::text::Word;
use crate::text::mark::{is_blank, is_hyphen, is_slash};

/// Codes that a symbol has at most: nine issuers of a joint circular, its kind and units.
const MOST_CODES: usize = 14;

/// A symbol as read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Symbol<'t> {
    /// As written.
    pub(crate) text: &'t str,
    /// The code of the kind, where the table knows it.
    pub(crate) kind: Option<&'static KindCode>,
    /// The same of the first code alone.
    pub(crate) first: Option<&'static KindCode>,
    /// The body that issued it: the first code that names one.
    pub(crate) body: Option<&'static Body>,
    /// The first body behind the kind's code that is named by its own code, not by an older or a longer one.
    pub(crate) issuer: Option<&'static Body>,
    /// Whether any code stands for a body, beside the kind's.
    pub(crate) issued: bool,
    /// The term in it: 14 in `QH14`.
    pub(crate) term: Option<u8>,
    /// What the codes and the order of separators say.
    pub(crate) system: Option<System>,
    /// How many codes it has, and how many of them a table knows.
    pub(crate) codes: usize,
    pub(crate) known: usize,
    /// Whether it is field and instance of a judgment.
    judgment: bool,
    /// Whether the letters are written as those of words throughout: in lower case, or in title case.
    lower: bool,
    /// Whether `text` is its own normal form.
    normal: bool,
}

/// What separates number, kind and body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Separator {
    Hyphen,
    Slash,
    Blank,
    None,
}

impl Separator {
    /// How it is written in the normal form.
    pub(super) const fn normal(self) -> &'static str {
        match self {
            Separator::Hyphen => "-",
            Separator::Slash => "/",
            Separator::Blank | Separator::None => "",
        }
    }
}

impl<'t> Symbol<'t> {
    /// The normal form: known codes in their official spelling, hyphen-minus and slash, no blanks.
    pub(crate) fn normal(&self) -> Cow<'t, str> {
        if self.normal {
            return Cow::Borrowed(self.text);
        }
        let mut normal = String::with_capacity(self.text.len());
        for part in Parts::of(self.text) {
            normal.push_str(part.separator.normal());
            match part.code {
                Some(code) => normal.push_str(code.spelling),
                None => normal.extend(part.letters.chars().filter_map(normal_letter)),
            }
            normal.extend(plain_digits(part.digits));
            normal.extend(part.unit.chars().filter(|c| !is_blank(*c)));
        }
        Cow::Owned(normal)
    }

    /// The kind that the symbol alone tells: by the system where the systems share the code, nothing where it is open.
    pub(crate) fn kind(&self) -> Option<DocumentKind> {
        if self.judgment {
            return Some(DocumentKind::BanAn);
        }
        match (self.kind, self.system) {
            (Some(code), Some(System::Party)) => code.party,
            // The Fatherland Front writes the State's way and issues "thông tri" as the Party does.
            (Some(code), _) if code.has(Habit::OfOrganisations) && self.issued_by_organisation() => code.party,
            (Some(code), _) => code.state.or(code.party),
            // An official letter of the State has no code of its kind: issuer, then unit.
            (None, Some(System::State)) if self.is_letter() => Some(DocumentKind::CongVan),
            (None, _) => None,
        }
    }

    /// Whether several bodies issued the document.
    pub(crate) fn is_joint(&self) -> bool {
        self.kind.is_some_and(|kind| kind.has(Habit::Joint))
            || self.body.is_some_and(|body| body.has(Habit::Joint))
            || self.codes > 3
            || Word::read(self.text).is_some_and(|first| first.syllable == JOINT_GUIDANCE)
    }

    /// Whether papers of the body with the code `issuer` bear this symbol: of a joint paper, those of any of its bodies.
    pub(crate) fn is_signed_by(&self, issuer: &str) -> bool {
        let signs = |body: &Body| body.signs_for(issuer);
        self.body.is_some_and(signs) || self.is_joint() && self.has_body(signs)
    }

    #[cold]
    fn has_body(&self, is_sought: impl Fn(&Body) -> bool) -> bool {
        Parts::of(self.text).any(|part| part.code.and_then(|code| code.body).is_some_and(&is_sought))
    }

    fn issued_by_organisation(&self) -> bool {
        self.body.is_some_and(|body| body.tier == Tier::MassOrganisation)
    }

    /// Whether it is issuer and unit, as the symbols of official letters are.
    fn is_letter(&self) -> bool {
        let office = self.body.is_none_or(|body| match body.tier {
            Tier::Ministry | Tier::Local | Tier::MassOrganisation | Tier::Judicial => true,
            _ => body.has(Habit::Letters),
        });
        // Permits and certificates are numbered like letters by a code of their own.
        let permit = Word::read(self.text).is_some_and(|first| PERMITS.contains(&first.syllable));
        self.codes > 1 && self.known > 0 && self.term.is_none() && office && !permit
    }

    /// Whether it names the number of a document by itself, without a kind's name or "số" before it.
    pub(crate) fn is_certain(&self) -> bool {
        let known = self.kind.is_some() || self.judgment || self.body.is_some();
        known && !self.lower && (self.codes > 1 || self.term.is_some() || self.codes == 1 && self.is_lone())
    }

    /// Whether it is more than one letter, of however many bytes: "Đ" alone is no symbol.
    pub(crate) fn is_longer_than_a_letter(&self) -> bool {
        self.normal().chars().nth(1).is_some()
    }

    /// Whether it names a kind and a body; behind a number and a year that is enough in small letters too: "24/2023/tt-bca".
    pub(crate) fn names_both(&self) -> bool {
        self.kind.is_some() && self.body.is_some()
    }

    /// Whether it has the shape of a State paper's symbol, though no table knows its codes: `CHQ-NVTHQ`.
    pub(crate) fn is_shaped(&self) -> bool {
        self.codes > 1 && !self.lower && self.system == Some(System::State) && self.text.len() > 4
    }

    /// A single code that is a symbol of its own: `53/SL`, `09/2016/AL`, `111-HĐBT`.
    fn is_lone(&self) -> bool {
        self.kind.is_some_and(|kind| kind.has(Habit::Alone)) || self.body.is_some_and(|body| body.has(Habit::Alone))
    }
}

/// The symbol at the beginning of `input`; `before` is what stands between it and the number.
pub(crate) fn symbol(input: &str, before: Separator) -> Parsed<'_, Symbol<'_>> {
    let mut symbol = Symbol {
        text: "",
        kind: None,
        first: None,
        body: None,
        issuer: None,
        issued: false,
        term: None,
        system: None,
        codes: 0,
        known: 0,
        judgment: false,
        lower: true,
        normal: true,
    };
    let mut parts = Parts::of(input);
    let mut last: Option<Part<'_>> = None;
    let mut behind_kind = None;
    while symbol.codes < MOST_CODES {
        let Some(part) = parts.next() else { break };
        symbol.codes += 1;
        symbol.lower &= part.title || !part.letters.chars().any(char::is_uppercase);
        if let Some(code) = part.code {
            symbol.known += 1;
            if symbol.codes == 1 {
                symbol.first = code.kind;
            } else {
                symbol.issuer = symbol.issuer.or(code.body.filter(|body| body.code == code.spelling));
            }
            symbol.issued |= code.body.is_some() && (symbol.codes > 1 || code.kind.is_none());
            // "01-TANDTC-VKSNDTC/TTLT": all the bodies of a joint paper may stand first.
            let behind = symbol.codes == 2 || code.has(Habit::Joint);
            let behind_body = behind && code.has(Habit::BehindBody);
            if symbol.kind.is_none() && code.kind.is_some() && (symbol.codes == 1 || behind_body) {
                symbol.kind = code.kind;
            } else if symbol.body.is_none() {
                symbol.body = code.body;
            }
            if code.has(Habit::Term) {
                symbol.term = symbol.term.or_else(|| term(part.digits));
            }
            if let (2, Some(field)) = (symbol.codes, last.and_then(|last| last.code)) {
                symbol.judgment = is_judgment(field.spelling, code.spelling);
            }
        }
        if symbol.codes == 2 {
            behind_kind = Some(part.separator);
        }
        let end = input.len() - parts.rest.len();
        symbol.normal &= part.is_normal(&input[symbol.text.len()..end]);
        symbol.text = &input[..end];
        last = Some(part);
    }
    let Some(last) = last else { return fail(input) };
    // Of a symbol that breaks off the code is its kind's: "05-CT/".
    let broken_off = parts.rest.starts_with(|c| is_hyphen(c) || is_slash(c)) && symbol.kind.is_some();
    if symbol.codes == 1 && symbol.body.is_none() && !broken_off {
        symbol.body = last.code.and_then(|code| code.body);
    }
    symbol.system = system(&symbol, last.letters, before, behind_kind);
    Ok((&input[symbol.text.len()..], symbol))
}

/// The system that a symbol belongs to: the body's tier decides, then its `last` code, then the order of the separators.
fn system(symbol: &Symbol<'_>, last: &str, before: Separator, behind_kind: Option<Separator>) -> Option<System> {
    if let Some(body) = symbol.body {
        return Some(if body.tier.is_party() { System::Party } else { System::State });
    }
    if is_party_organ(last.chars().filter_map(normal_letter)) {
        return Some(System::Party);
    }
    match (before, behind_kind) {
        (Separator::Hyphen, Some(Separator::Slash)) => Some(System::Party),
        // Without a separator before it, "47S-L" is what it is with the slash.
        (Separator::Slash | Separator::Blank | Separator::None, Some(Separator::Hyphen)) => Some(System::State),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DocumentKind as Kind;
    use System::{Party, State};

    #[test]
    fn a_symbol_ends_where_its_codes_end() {
        for (text, written, normal) in [
            ("CT/TW ngày 15", "CT/TW", "CT/TW"),
            ("NĐ-CPngày 16", "NĐ-CP", "NĐ-CP"),
            ("TT-BTCNGÀY 1", "TT-BTC", "TT-BTC"),
            ("TTg, ngày", "TTg", "TTg"),
            ("QĐ-TTgngày", "QĐ-TTg", "QĐ-TTg"),
            ("NQ / TW của", "NQ / TW", "NQ/TW"),
            ("TT-\nBTC", "TT-\nBTC", "TT-BTC"),
            ("NĐ- -CP)", "NĐ- -CP", "NĐ-CP"),
            ("ND-CP;", "ND-CP", "NĐ-CP"),
            ("NĐ\u{2013}СР.", "NĐ\u{2013}СР", "NĐ-CP"),
            ("NÐ-CP.Điều 5", "NÐ-CP", "NĐ-CP"),
            ("NQ.CP về", "NQ.CP", "NQ-CP"),
            ("NQ/TƯ", "NQ/TƯ", "NQ/TW"),
            ("NQ/T.Ư của", "NQ/T.Ư", "NQ/TW"),
            ("QH14.", "QH14", "QH14"),
            ("QH 14 ngày", "QH 14", "QH14"),
            ("QHI5,", "QHI5", "QH15"),
            ("QHl5,", "QHl5", "QH15"),
            ("QHI5ngày", "QHI5", "QH15"),
            ("QH1Sửa", "QH1", "QH1"),
            ("QH1O,", "QH1O", "QH10"),
            ("QHIO,", "QHIO", "QH10"),
            ("QH1S,", "QH1S", "QH15"),
            ("QHIS,", "QHIS", "QH15"),
            ("QHlО.", "QHlО", "QH10"),
            ("QH1Ο.", "QH1Ο", "QH10"),
            ("UBTVQH1S ngày", "UBTVQH1S", "UBTVQH15"),
            ("NĐ-CΡ.", "NĐ-CΡ", "NĐ-CP"),
            ("TT-BCA(C11) ngày", "TT-BCA(C11)", "TT-BCA(C11)"),
            ("TT-BCA (sau đây", "TT-BCA", "TT-BCA"),
            ("TTLT-BYT-BV-\u{A0}BTC", "TTLT-BYT-BV-\u{A0}BTC", "TTLT-BYT-BV-BTC"),
            ("TT-BTC - Bộ Tài chính", "TT-BTC", "TT-BTC"),
            ("NĐ-CP - QUY ĐỊNH", "NĐ-CP", "NĐ-CP"),
            ("QĐ-BGD&ĐT về", "QĐ-BGD&ĐT", "QĐ-BGD&ĐT"),
            ("TB-T.Tr ngày", "TB-T.Tr", "TB-TTr"),
            ("BGDĐT-GDTrH ngày", "BGDĐT-GDTrH", "BGDĐT-GDTrH"),
            ("CV-BCĐTKNQ18 về", "CV-BCĐTKNQ18", "CV-BCĐTKNQ18"),
            ("qđ-ttg", "qđ-ttg", "QĐ-TTg"),
            ("Qđ-Ttg Ngày", "Qđ-Ttg", "QĐ-TTg"),
            ("Ttlt-Btc-Btp", "Ttlt-Btc-Btp", "TTLT-BTC-BTP"),
            ("Qh14", "Qh14", "QH14"),
            ("NĐ-Cp", "NĐ-Cp", "NĐ-CP"),
            ("NĐ-Xử", "NĐ", "NĐ"),
            ("NĐ-C\u{200B}P ngày", "NĐ-C\u{200B}P", "NĐ-CP"),
            ("TT-B\u{200B}GD\u{200B}ĐT", "TT-B\u{200B}GD\u{200B}ĐT", "TT-BGDĐT"),
            ("NQ/T\u{200B}Ư", "NQ/T\u{200B}Ư", "NQ/TW"),
            ("NĐ-CP\u{200B}NGÀY", "NĐ-CP", "NĐ-CP"),
            ("TT-BTC\u{200B}do", "TT-BTC", "TT-BTC"),
            ("QĐ/T\u{200B}Wngày", "QĐ/T\u{200B}W", "QĐ/TW"),
            ("NĐ-CП", "NĐ", "NĐ"),
        ] {
            let (rest, symbol) = symbol(text, Separator::Slash).unwrap();
            assert_eq!((symbol.text, &*symbol.normal()), (written, normal), "{text:?}");
            assert_eq!(rest.len(), text.len() - written.len(), "{text:?}");
        }
        for text in ["Bộ Tài chính", "ngày", "định", "Ca", "Ca-xử", "Tu - Ca", "9"] {
            assert!(symbol(text, Separator::Slash).is_err(), "{text}");
        }
    }

    #[test]
    fn a_symbol_tells_kind_and_system() {
        for (text, before, kind, system) in [
            ("CT/TW", Separator::Hyphen, Some(Kind::ChiThi), Some(Party)),
            ("QĐ/TW", Separator::Hyphen, Some(Kind::QuyDinh), Some(Party)),
            ("QĐ-UBND", Separator::Slash, Some(Kind::QuyetDinh), Some(State)),
            ("TT-TW", Separator::Slash, Some(Kind::ThongTri), Some(Party)),
            ("TT-MTTW-BTT", Separator::Slash, Some(Kind::ThongTri), Some(State)),
            ("QĐ/ABC", Separator::Hyphen, Some(Kind::QuyDinh), Some(Party)),
            ("BTC-TCHQ", Separator::Slash, Some(Kind::CongVan), Some(State)),
            ("HS-ST", Separator::Slash, Some(Kind::BanAn), Some(State)),
            ("QH14", Separator::Slash, None, Some(State)),
            ("VPCP-KTTH", Separator::Slash, Some(Kind::CongVan), Some(State)),
            ("TANDTC-PC", Separator::Slash, Some(Kind::CongVan), Some(State)),
            ("TANDTC-VKSNDTC/TTLT", Separator::Hyphen, Some(Kind::ThongTuLienTich), Some(State)),
            ("SXD-QLN", Separator::Slash, Some(Kind::CongVan), Some(State)),
            ("QH-CP", Separator::Slash, None, Some(State)),
            ("ABC-XYZ", Separator::Slash, None, Some(State)),
            ("XYZ", Separator::Slash, None, None),
        ] {
            let (_, symbol) = symbol(text, before).unwrap();
            assert_eq!((symbol.kind(), symbol.system), (kind, system), "{text}");
        }
    }
}
