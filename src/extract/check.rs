//! What is implausible in a mention: noted beside the values, never corrected.

use crate::document::{DocumentIssue, DocumentMention, Form};
use crate::lexicon::body::body;
use crate::lexicon::code::code;
use crate::lexicon::kind::DocumentKind;
use crate::text::Span;
use crate::text::mark::{is_hyphen, is_slash};

/// Notes what does not fit in a document's mention, which stands in `text`.
pub(super) fn document(text: &str, mention: &mut DocumentMention<'_>) {
    let reference = &mention.reference;
    let mut issues = Vec::new();
    if reference.issued.is_some_and(|date| !date.is_possible()) {
        issues.push(DocumentIssue::ImpossibleDate);
    }
    if let (Form::Numbered, Some(symbol)) = (reference.form, reference.symbol.as_deref()) {
        let codes = || symbol.split(['-', '/']);
        let known = |part: &str| code(part.trim_end_matches(|c: char| c.is_ascii_digit()));
        let kind_code = codes().next().and_then(known).and_then(|code| code.kind);
        if let (Some(word), Some(code)) = (reference.kind, kind_code) {
            let stated = code.party.is_some() || code.state.is_some();
            // "văn bản số …": the word names no kind that could disagree.
            if stated && word != DocumentKind::Khac && !code.may_be(word) {
                issues.push(DocumentIssue::KindMismatch);
            }
        }
        let standard = matches!(reference.kind, Some(DocumentKind::TieuChuan | DocumentKind::QuyChuan));
        if !standard && codes().all(|part| known(part).is_none()) {
            issues.push(DocumentIssue::UnknownSymbol);
        }
        let bodies =
            codes().skip(usize::from(kind_code.is_some())).filter_map(known).filter(|code| code.body.is_some());
        let separated = |span: Span| text[span.end()..].starts_with(|c| is_hyphen(c) || is_slash(c));
        if bodies.count() == 0 && mention.parts.symbol.is_some_and(separated) {
            issues.push(DocumentIssue::IncompleteSymbol);
        }
        if let (Some(year), Some(date)) = (reference.year, reference.issued) {
            if year != date.year() {
                issues.push(DocumentIssue::YearMismatch);
            }
        }
        let year = reference.year.or(reference.issued.map(|date| date.year()));
        let named = codes().skip(1).find_map(|part| body(part.trim_end_matches(|c: char| c.is_ascii_digit())));
        if let (Some(year), Some(body)) = (year, named) {
            // A paper of the last days of a term carries the old name; a year of grace covers it.
            let early = body.from.is_some_and(|from| year + 1 < from);
            let late = body.until.is_some_and(|until| year > until + 1);
            if early || late {
                issues.push(DocumentIssue::IssuerAnachronism);
            }
        }
    }
    mention.issues = issues;
}
