//! Strict parsing: a string that is one reference, or one rating, and nothing else.

use std::borrow::Cow;
use std::str::FromStr;

use crate::document::{DocumentMention, DocumentReference, Form, Parts};
use crate::error::{Expected, ParseError};
use crate::extract::Extractor;
use crate::grammar::rating::{Item, token};
use crate::grammar::title::title;
use crate::grammar::word::{gap, phrase, syllables};
use crate::lexicon::kind_name::kind_name;
use crate::mention::Mention;
use crate::rating::{RatingMention, RatingStatement};
use crate::text::mark::{blanks, is_quote};
use crate::text::{Span, Syllable, Word};

/// One reference, and nothing else.
///
/// # Errors
///
/// Where the text is no reference, or more than one: see [`ParseError`].
impl<'t> TryFrom<&'t str> for DocumentReference<'t> {
    type Error = ParseError;

    fn try_from(text: &'t str) -> Result<Self, ParseError> {
        document(text).map(DocumentMention::into_reference)
    }
}

/// One reference, and nothing else.
///
/// # Errors
///
/// Where the text is no reference, or more than one: see [`ParseError`].
impl FromStr for DocumentReference<'static> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        DocumentReference::try_from(text).map(DocumentReference::into_owned)
    }
}

/// One rating, and nothing else.
///
/// # Errors
///
/// Where the text is no rating, or more than one: see [`ParseError`].
impl<'t> TryFrom<&'t str> for RatingStatement<'t> {
    type Error = ParseError;

    fn try_from(text: &'t str) -> Result<Self, ParseError> {
        rating(text).map(RatingMention::into_statement)
    }
}

/// One rating, and nothing else.
///
/// # Errors
///
/// Where the text is no rating, or more than one: see [`ParseError`].
impl FromStr for RatingStatement<'static> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        RatingStatement::try_from(text).map(RatingStatement::into_owned)
    }
}

/// The part of `text` between its outer blanks.
fn content(text: &str) -> Span {
    let start = text.len() - text.trim_start().len();
    Span::new(start, start + text.trim().len())
}

fn document(text: &str) -> Result<DocumentMention<'_>, ParseError> {
    let whole = content(text);
    if whole.is_empty() {
        return Err(ParseError::new(text, whole.start(), Expected::Reference));
    }
    let mut mentions = Extractor::new().ratings(false).extract(text);
    let Some(Mention::Document(mention)) = mentions.next() else {
        return demonstrative(text, whole).ok_or_else(|| no_document(text, whole));
    };
    if mention.span().start() > whole.start() {
        return Err(no_document(text, whole));
    }
    let mut end = mention.span().end();
    if mention.title().is_some() {
        if let Ok((rest, _)) = title(&text[end..]) {
            end = text.len() - rest.len();
        }
    }
    if end < whole.end() {
        let at = end + blanks(&text[end..]);
        return Err(ParseError::new(text, at, Expected::EndOfReference));
    }
    Ok(mention)
}

/// "Quyết định này", which in a text may be the act that is told of and alone can only be a reference.
fn demonstrative(text: &str, whole: Span) -> Option<DocumentMention<'_>> {
    let words = &text[whole.range()];
    let first = Word::read(words).filter(|first| first.capital)?;
    let (name, len) = kind_name(first, words)?;
    let (demonstrative, ()) = gap(&words[len..]).ok()?;
    let points = |words: &&'static [Syllable]| phrase(words)(demonstrative).is_ok_and(|(rest, _)| rest.is_empty());
    DEMONSTRATIVES.iter().any(points).then(|| DocumentMention {
        text: Cow::Borrowed(words),
        span: whole,
        designation: whole,
        parts: Parts::default(),
        reference: DocumentReference::new(Form::Anaphor, Some(name.kind)),
        implied: None,
        issues: Vec::new(),
    })
}

const DEMONSTRATIVES: [&[Syllable]; 3] = [syllables!("này"), syllables!("nêu trên"), syllables!("nói trên")];

/// Why no document begins where the text does.
fn no_document(text: &str, whole: Span) -> ParseError {
    let start = &text[whole.range()];
    let kind = Word::read(start).and_then(|first| kind_name(first, start));
    match kind {
        Some((_, len)) => {
            let at = whole.start() + len;
            let at = at + blanks(&text[at..]);
            ParseError::new(text, at.min(whole.end()), Expected::Designation)
        }
        None => ParseError::new(text, whole.start(), Expected::Reference),
    }
}

fn rating(text: &str) -> Result<RatingMention<'_>, ParseError> {
    let whole = content(text);
    let mut mentions = Extractor::new().documents(false).extract(text);
    let Some(Mention::Rating(mention)) = mentions.next() else {
        return Err(ParseError::new(text, whole.start(), Expected::Rating));
    };
    // Before the statement only who is rated and the verb may stand, behind it only a closing mark.
    let mut at = whole.start();
    let mut last = None;
    while at < mention.span().start() {
        let Ok((rest, item)) = token(&text[at..], last) else { break };
        let known = matches!(item, Item::Unit(_) | Item::Rated | Item::Passive | Item::Share | Item::Quote | Item::Of);
        if !known {
            return Err(ParseError::new(text, at, Expected::Rating));
        }
        last = Some(item);
        at = text.len() - rest.len();
        at += blanks(&text[at..]);
    }
    let end = mention.span().end();
    let rest = text[end..whole.end().max(end)].trim_matches(|c: char| is_quote(c) || c == '.' || c.is_whitespace());
    if !rest.is_empty() {
        let at =
            end + text[end..].len() - text[end..].trim_start_matches(|c: char| is_quote(c) || c.is_whitespace()).len();
        return Err(ParseError::new(text, at, Expected::EndOfRating));
    }
    Ok(mention)
}
