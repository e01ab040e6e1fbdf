//! What is implausible in a mention: noted beside the values, never corrected.

use crate::document::{DocumentIssue, DocumentReference, Form, Parts};
use crate::grammar::date::states_day;
use crate::lexicon::body::Body;
use crate::lexicon::code::{KindCode, code};
use crate::lexicon::kind::DocumentKind;
use crate::text::Span;
use crate::text::mark::{is_hyphen, is_slash};

/// What does not fit in a reference whose parts stand in `text`.
pub(super) fn issues(text: &str, reference: &DocumentReference<'_>, parts: &Parts) -> Vec<DocumentIssue> {
    let mut issues = Vec::new();
    // "ngày 6/0/2006": a day is stated that the value cannot hold.
    let stated = || parts.issued.is_some_and(|words| states_day(&text[words.range()]));
    if reference.issued.is_some_and(|date| !date.is_possible() || date.day().is_none() && stated()) {
        issues.push(DocumentIssue::ImpossibleDate);
    }
    if let (Form::Numbered, Some(symbol)) = (reference.form, reference.symbol.as_deref()) {
        let codes = Codes::of(symbol);
        if let (Some(word), Some(code)) = (reference.kind, codes.kind) {
            let stated = code.party.is_some() || code.state.is_some();
            // "văn bản số …": the word names no kind that could disagree.
            if stated && word != DocumentKind::Khac && !code.may_be(word) {
                issues.push(DocumentIssue::KindMismatch);
            }
        }
        let standard = matches!(reference.kind, Some(DocumentKind::TieuChuan | DocumentKind::QuyChuan));
        if !standard && !codes.known {
            issues.push(DocumentIssue::UnknownSymbol);
        }
        let separated = |span: Span| text[span.end()..].starts_with(|c| is_hyphen(c) || is_slash(c));
        if !codes.issued && parts.symbol.is_some_and(separated) {
            issues.push(DocumentIssue::IncompleteSymbol);
        }
        // A year that lost a digit tells nothing of the number's year, nor of when the body was so named.
        let issued = reference.issued.filter(|date| date.has_whole_year());
        if let (Some(year), Some(date)) = (reference.year, issued) {
            if year != date.year() {
                issues.push(DocumentIssue::YearMismatch);
            }
        }
        let year = reference.year.or(issued.map(|date| date.year()));
        if let (Some(year), Some(body)) = (year, codes.body) {
            // A paper of the last days of a term carries the old name; a year of grace covers it.
            let early = body.from.is_some_and(|from| year + 1 < from);
            let late = body.until.is_some_and(|until| year > until + 1);
            if early || late {
                issues.push(DocumentIssue::IssuerAnachronism);
            }
        }
    }
    issues
}

/// What the codes of a symbol say.
#[derive(Default)]
struct Codes {
    /// What the first one says of the kind.
    kind: Option<&'static KindCode>,
    /// Whether a table knows any of them.
    known: bool,
    /// Whether one behind the kind's stands for who issued the document.
    issued: bool,
    /// The first body behind the kind's.
    body: Option<&'static Body>,
}

impl Codes {
    fn of(symbol: &str) -> Codes {
        let mut codes = Codes::default();
        for (at, part) in symbol.split(['-', '/']).enumerate() {
            // "QH14", "UBND15": a term's number.
            let part = part.trim_end_matches(|c: char| c.is_ascii_digit());
            let known = code(part);
            codes.known |= known.is_some();
            if at == 0 {
                codes.kind = known.and_then(|code| code.kind);
            }
            let body = known.and_then(|code| code.body);
            codes.issued |= body.is_some() && (at > 0 || codes.kind.is_none());
            if at > 0 && codes.body.is_none() {
                codes.body = body.filter(|body| body.code == part);
            }
        }
        codes
    }
}
