//! What is implausible in a mention: noted beside the values, never corrected.

use crate::document::{DocumentIssue, DocumentReference, Parts};
use crate::grammar::date::states_day;
use crate::grammar::symbol::Symbol;
use crate::lexicon::kind::DocumentKind;
use crate::text::mark::{is_hyphen, is_slash};

/// What does not fit in a reference whose parts stand in `text`; `symbol` is that of its number.
pub(super) fn issues(
    text: &str,
    reference: &DocumentReference<'_>,
    parts: &Parts,
    symbol: Option<&Symbol<'_>>,
) -> Vec<DocumentIssue> {
    let mut issues = Vec::new();
    // "ngày 6/0/2006": a day is stated that the value cannot hold.
    let stated = || parts.issued.is_some_and(|words| states_day(&text[words.range()]));
    if reference.issued.is_some_and(|date| !date.is_possible() || date.day().is_none() && stated()) {
        issues.push(DocumentIssue::ImpossibleDate);
    }
    // "Quyết định số 217-CT": the code alone may be that of the body.
    let of_body = |symbol: &&Symbol<'_>| symbol.codes == 1 && symbol.body.is_some();
    let kind = symbol.filter(|symbol| !of_body(symbol)).and_then(|symbol| symbol.first);
    if let (Some(word), Some(code)) = (reference.kind, kind) {
        let stated = code.party.is_some() || code.state.is_some();
        // "văn bản số …": the word names no kind that could disagree.
        if stated && word != DocumentKind::Khac && !code.may_be(word) {
            issues.push(DocumentIssue::KindMismatch);
        }
    }
    if symbol.is_some_and(|symbol| symbol.known == 0) {
        issues.push(DocumentIssue::UnknownSymbol);
    }
    let breaks_off = parts.symbol.is_some_and(|span| text[span.end()..].starts_with(|c| is_hyphen(c) || is_slash(c)));
    if breaks_off && symbol.is_some_and(|symbol| !symbol.issued) {
        issues.push(DocumentIssue::IncompleteSymbol);
    }
    if parts.symbol.is_none() {
        return issues;
    }
    // A year that lost a digit tells nothing of the number's year, nor of when the body was so named.
    let issued = reference.issued.filter(|date| date.has_whole_year()).map(|date| date.year());
    if let (Some(year), Some(issued)) = (reference.year, issued) {
        if year != issued {
            issues.push(DocumentIssue::YearMismatch);
        }
    }
    if let (Some(year), Some(body)) = (reference.year.or(issued), symbol.and_then(|symbol| symbol.issuer)) {
        // A paper of the last days of a term carries the old name; a year of grace covers it.
        let early = body.from.is_some_and(|from| year + 1 < from);
        let late = body.until.is_some_and(|until| year > until + 1);
        if early || late {
            issues.push(DocumentIssue::IssuerAnachronism);
        }
    }
    issues
}
