//! The official drafting form of a reference.
//!
//! Decree 30/2020/NĐ-CP, annex I, II.6.b, fixes the order: kind, number and symbol, date, issuer; the Party's guidance
//! 36-HD/VPTW has the same with the term behind the issuer.

use std::fmt;

use super::{DocumentDate, DocumentReference, Form};
use crate::lexicon::catalogue::abbreviates_code;
use crate::lexicon::kind::{DocumentKind, System};
use crate::lexicon::kind_name::kind_name;
use crate::text::{Word, roman};

impl fmt::Display for DocumentReference<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Of "Điều 5 số 45/2019/QH14" nobody knows what is numbered.
        let behind = self.form == Form::Numbered && self.kind.is_none() && self.title.is_none();
        if !self.provisions.is_empty() && !behind {
            self.places(f)?;
            f.write_str(" ")?;
        }
        self.designation(f)?;
        if let Some(date) = self.issued {
            dated(f, date)?;
        }
        self.issued_by(f)?;
        if !self.provisions.is_empty() && behind {
            f.write_str(" (")?;
            self.places(f)?;
            f.write_str(")")?;
        }
        if let Some(title) = self.title() {
            write!(f, " về “{title}”")?;
        }
        Ok(())
    }
}

impl DocumentReference<'_> {
    fn places(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, place) in self.provisions.iter().enumerate() {
            // Behind a comma a larger unit would contain the smaller ones before it: "Điều 15 và Chương IV".
            let joint = match at.checked_sub(1).map(|at| &self.provisions[at]) {
                None => "",
                Some(before) if before.shape() == place.shape() => ", ",
                Some(_) => " và ",
            };
            write!(f, "{joint}{place}")?;
        }
        Ok(())
    }

    fn designation(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.map(DocumentKind::name);
        match (self.form, self.name()) {
            (Form::Numbered, _) if matches!(self.kind, Some(DocumentKind::TieuChuan | DocumentKind::QuyChuan)) => {
                self.standard(f)
            }
            (Form::Numbered, Some(name)) => {
                write!(f, "{name} số ")?;
                self.numbered(f)
            }
            (Form::Numbered, None) => {
                if let Some(kind) = kind {
                    write!(f, "{kind} ")?;
                }
                // Without the word some symbols are read as none: "39/QUTW".
                f.write_str("số ")?;
                self.numbered(f)
            }
            (Form::Short, _) => {
                write!(f, "{} số {}", kind.unwrap_or_default(), self.number().unwrap_or_default())?;
                self.year.map_or(Ok(()), |year| write!(f, "/{year}"))
            }
            (Form::Named, name) => {
                let name = name.unwrap_or_default();
                if let Some(kind) = kind.filter(|_| !names_kind(name)) {
                    write!(f, "{kind} ")?;
                }
                f.write_str(name)?;
                match (self.number(), self.year) {
                    (Some(number), Some(year)) => write!(f, " số {number}/{year}"),
                    (_, year) => year.map_or(Ok(()), |year| write!(f, " năm {year}")),
                }
            }
            (Form::Session, _) => {
                write!(f, "{} ", kind.unwrap_or_default())?;
                match (self.meeting(), self.session, self.term) {
                    // A numeral alone is that of a congress only where the Party is named.
                    (Some(meeting), ..) if !meeting.contains(char::is_whitespace) => write!(f, "{meeting} của Đảng"),
                    (Some(meeting), ..) => f.write_str(meeting),
                    (None, Some(session), Some(term)) => write!(f, "Trung ương {session} khóa {}", roman(term)),
                    (None, Some(session), None) => write!(f, "Đại hội lần thứ {}", roman(session)),
                    (None, None, term) => write!(f, "Đại hội khóa {}", roman(term.unwrap_or_default())),
                }
            }
            (Form::Anaphor, _) => write!(f, "{} này", kind.unwrap_or_default()),
        }
    }

    /// Number, year and symbol: a hyphen where the symbol has one slash of its own, as in Party papers; the State's have a slash.
    fn numbered(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (number, symbol) = (self.number().unwrap_or_default(), self.symbol().unwrap_or_default());
        match self.year {
            Some(year) => write!(f, "{number}/{year}/{symbol}"),
            None if symbol.matches('/').count() == 1 && self.system() != Some(System::State) => {
                write!(f, "{number}-{symbol}")
            }
            None => write!(f, "{number}/{symbol}"),
        }
    }

    fn standard(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let usual = if self.kind == Some(DocumentKind::QuyChuan) { "QCVN" } else { "TCVN" };
        write!(f, "{} {}", self.series().unwrap_or(usual), self.number().unwrap_or_default())?;
        write!(f, ":{}", self.year.unwrap_or_default())?;
        self.symbol().map_or(Ok(()), |ministry| write!(f, "/{ministry}"))
    }

    fn issued_by(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.issuer.as_ref().and_then(|issuer| issuer.name());
        let term = |f: &mut fmt::Formatter<'_>| match self.term {
            Some(term) => write!(f, " khóa {}", roman(term)),
            None => Ok(()),
        };
        match (self.form, body, self.session) {
            (Form::Session, Some(body), _) if !self.meeting().is_some_and(|meeting| meeting.contains(body)) => {
                write!(f, " {body}")
            }
            (Form::Session | Form::Anaphor, ..) => Ok(()),
            // "Thông tư của Bộ Tài chính về hóa đơn" names its issuer already.
            (Form::Named, Some(body), None)
                if self.name().is_some_and(|name| name.contains(&format!("của {body} "))) =>
            {
                term(f)
            }
            (Form::Named, body, Some(session)) if !body.is_some_and(assembles) => {
                write!(f, " (do Đại hội lần thứ {} thông qua)", roman(session))?;
                term(f)
            }
            (_, Some(body), Some(session)) if assembles(body) => {
                write!(f, " của {body}")?;
                term(f)?;
                write!(f, ", kỳ họp thứ {session}")
            }
            (_, Some(body), Some(session)) => {
                write!(f, " của Hội nghị lần thứ {session} {body}")?;
                term(f)
            }
            (_, None, Some(session)) => {
                write!(f, " của Hội nghị Trung ương {session}")?;
                term(f)
            }
            (_, Some(body), None) => {
                write!(f, " của {body}")?;
                term(f)
            }
            (_, None, None) => term(f),
        }
    }
}

/// Whether a body meets in sittings and not in plenums: the National Assembly and the councils.
fn assembles(body: &str) -> bool {
    let body = body.to_lowercase();
    ["quốc hội", "hội đồng nhân dân", "hđnd"].iter().any(|assembly| body.contains(assembly))
}

/// " ngày 05 tháng 3 năm 2020": days below ten and the first two months have a zero before them; a year that lost a digit
/// keeps its three: "năm 009".
fn dated(f: &mut fmt::Formatter<'_>, date: DocumentDate) -> fmt::Result {
    let year = date.year();
    match (date.day(), date.month()) {
        (Some(day), Some(month)) if month < 3 => write!(f, " ngày {day:02} tháng {month:02} năm {year:03}"),
        (Some(day), Some(month)) => write!(f, " ngày {day:02} tháng {month} năm {year:03}"),
        (None, Some(month)) => write!(f, " tháng {month} năm {year}"),
        _ => write!(f, " năm {year}"),
    }
}

/// Whether the name of a statute or a charter tells its kind; one of a list may leave it to the first: "các Luật Đất đai, Nhà ở".
fn names_kind(name: &str) -> bool {
    Word::read(name).is_none_or(|first| kind_name(first, name).is_some() || abbreviates_code(first.syllable))
}
