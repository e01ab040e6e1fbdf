//! Strict parsing: a string that is one reference, or one rating, and nothing else.

mod value;

use std::borrow::Cow;
use std::str::FromStr;

use crate::document::{DocumentMention, DocumentReference, Form, Parts};
use crate::error::{Expected, ParseError};
use crate::extract::Extractor;
use crate::grammar::provision::chain;
use crate::grammar::rating::{Item, token};
use crate::grammar::statute::colon;
use crate::grammar::title::title;
use crate::grammar::word::{Parsed, gap, keyword, one_of, syllables};
use crate::lexicon::SO;
use crate::lexicon::demonstrative::{NAMED, NAY, TREN};
use crate::lexicon::kind_name::kind_name;
use crate::mention::Mention;
use crate::rating::{RatingMention, RatingStatement};
use crate::text::mark::{is_blank, is_line_break, is_quote, trimmed};
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
    Span::of(trimmed(text), text)
}

fn document(text: &str) -> Result<DocumentMention<'_>, ParseError> {
    let mention = reference(text)?;
    // "số", which is written before a number, may be the last word of another name: "Pháp lệnh Dân" and "số 5".
    let number = mention.number_span().filter(|_| mention.name().is_some());
    match number.filter(|_| !reads_back(&mention.reference)) {
        Some(number) => Err(ParseError::new(text, number.start(), Expected::Designation)),
        None => Ok(mention),
    }
}

/// Whether the written form of a reference is that reference.
fn reads_back(value: &DocumentReference<'_>) -> bool {
    reference(&value.to_string()).is_ok_and(|again| again.reference == *value)
}

/// One reference, whether or not its written form reads back as the same.
fn reference(text: &str) -> Result<DocumentMention<'_>, ParseError> {
    let whole = content(text);
    if whole.is_empty() {
        return Err(ParseError::new(text, whole.start(), Expected::Reference));
    }
    let mut mentions = Extractor::new().ratings(false).extract(text);
    let Some(Mention::Document(mention)) = mentions.next() else {
        return demonstrative(text, whole).ok_or_else(|| no_document(text, whole));
    };
    if mention.span().start() > behind_so(text, whole.start()) {
        return Err(no_document(text, whole));
    }
    let mut end = mention.span().end();
    if mention.title().is_some() {
        if let Ok((rest, _)) = title(&text[end..]) {
            end = text.len() - rest.len();
        }
    }
    if end < whole.end() { Err(not_attached(text, after_blanks(text, end))) } else { Ok(mention) }
}

/// What stands behind "số" at `at`, which a number without a kind may have before it: "số 39/QUTW".
fn behind_so(text: &str, at: usize) -> usize {
    let so = Word::read(&text[at..]).filter(|word| SO.contains(&word.syllable));
    let behind = so.and_then(|so| colon(&text[at + so.len()..]).ok());
    behind.map_or(at, |(rest, ())| text.len() - rest.len())
}

/// The first byte from `at` on that is no blank.
fn after_blanks(text: &str, at: usize) -> usize {
    text.len() - text[at..].trim_start_matches(|c| is_blank(c) || is_line_break(c)).len()
}

/// Why what stands at `at`, behind a reference, does not belong to it.
fn not_attached(text: &str, at: usize) -> ParseError {
    let opened = Word::read(&text[at..]).and_then(|word| {
        let (_, expected) = ATTACHED.iter().find(|(words, _)| words.contains(&word.syllable))?;
        Some(ParseError::new(text, after_blanks(text, at + word.len()), *expected))
    });
    opened.unwrap_or_else(|| ParseError::new(text, at, Expected::EndOfReference))
}

/// What the words ask for that a date, an issuer and a term begin with.
const ATTACHED: [(&[Syllable], Expected); 3] = [
    (syllables!("ngày tháng năm"), Expected::Date),
    (syllables!("của do"), Expected::Issuer),
    (syllables!("khóa"), Expected::Term),
];

/// "Quyết định này", which in a text may be the act that is told of and alone can only be a reference.
fn demonstrative(text: &str, whole: Span) -> Option<DocumentMention<'_>> {
    let words = &text[whole.range()];
    let first = Word::read(words).filter(|first| first.capital())?;
    let (name, len) = kind_name(first, words)?;
    let (demonstrative, ()) = gap(&words[len..]).ok()?;
    let (rest, _) = keyword(NAY)(demonstrative).or_else(|_| above(demonstrative)).ok()?;
    rest.is_empty().then(|| DocumentMention {
        text: Cow::Borrowed(words),
        span: whole,
        designation: whole,
        parts: Parts::default(),
        reference: DocumentReference::new(Form::Anaphor, Some(name.kind)),
        implied: None,
        several: false,
        issues: Vec::new(),
    })
}

/// "trên", "nêu trên".
fn above(input: &str) -> Parsed<'_, &str> {
    let named = one_of(NAMED)(input).and_then(|(rest, _)| gap(rest));
    keyword(TREN)(named.map_or(input, |(rest, ())| rest))
}

/// Why no document begins where the text does.
fn no_document(text: &str, whole: Span) -> ParseError {
    let mut at = whole.start();
    let mut expected = Expected::Reference;
    // Behind provisions a document must stand.
    if let Ok((rest, _)) = chain(&text[at..]) {
        at = after_joint(text, text.len() - rest.len());
        expected = Expected::Document;
    }
    let kind = Word::read(&text[at..]).and_then(|first| kind_name(first, &text[at..]));
    if let Some((_, len)) = kind {
        at = after_blanks(text, at + len);
        expected = Expected::Designation;
        if let Some(so) = Word::read(&text[at..]).filter(|word| SO.contains(&word.syllable)) {
            at = after_blanks(text, at + so.len());
            expected = Expected::Number;
        }
    }
    ParseError::new(text, at, expected)
}

/// What stands behind the word or the comma that joins provisions to their document.
fn after_joint(text: &str, at: usize) -> usize {
    let at = after_blanks(text, at);
    if text[at..].starts_with(',') {
        return after_blanks(text, at + 1);
    }
    match Word::read(&text[at..]) {
        Some(word) if syllables!("của tại trong thuộc").contains(&word.syllable) => {
            after_blanks(text, at + word.len())
        }
        _ => at,
    }
}

fn rating(text: &str) -> Result<RatingMention<'_>, ParseError> {
    let mention = statement(text)?;
    // Words without sense may be a noun where they stand and none where they would be written.
    let written = mention.statement.to_string();
    if statement(&written).is_ok_and(|again| again.statement == mention.statement) {
        return Ok(mention);
    }
    let at = mention.unit_span().unwrap_or(mention.span()).start();
    Err(ParseError::new(text, at, Expected::Rating))
}

/// One rating, whether or not its written form reads back as the same.
fn statement(text: &str) -> Result<RatingMention<'_>, ParseError> {
    let whole = content(text);
    let mut mentions = Extractor::new().documents(false).extract(text);
    let Some(Mention::Rating(mention)) = mentions.next() else {
        return Err(no_rating(text, whole));
    };
    // Before the statement only who is rated and the verb may stand, behind it only a closing mark.
    let mut at = whole.start();
    let mut last = None;
    while at < mention.span().start() {
        let Ok((rest, item)) = token(&text[at..], last) else { break };
        let known = matches!(
            item,
            Item::Unit(_)
                | Item::Rated
                | Item::Passive
                | Item::Share
                | Item::Quote
                | Item::Of
                | Item::Plan
                | Item::Colon
        );
        if !known {
            return Err(ParseError::new(text, at, Expected::Rating));
        }
        last = Some(item);
        at = after_blanks(text, text.len() - rest.len());
    }
    // A tab parts the cells of a table: what goes on over one is no noun of one statement.
    let unit = mention.unit_span().map(|unit| (unit.start(), &text[unit.range()]));
    if let Some((start, tab)) = unit.and_then(|(start, unit)| Some((start, unit.find('\t')?))) {
        return Err(ParseError::new(text, start + tab, Expected::Rating));
    }
    let end = mention.span().end();
    let closes = |c: char| is_quote(c) || is_blank(c) || is_line_break(c);
    let behind = text[end..].trim_start_matches(closes);
    if behind.chars().all(|c| closes(c) || c == '.') {
        Ok(mention)
    } else {
        Err(ParseError::new(text, text.len() - behind.len(), Expected::EndOfRating))
    }
}

/// Why a text is no rating: a word that belongs to none, or what is missing at its end.
fn no_rating(text: &str, whole: Span) -> ParseError {
    let mut at = whole.start();
    let mut last = None;
    while at < whole.end() {
        let Ok((rest, item)) = token(&text[at..], last) else { break };
        match item {
            // A level in its plain sense: nothing says that somebody is rated.
            Item::Level { .. } => return ParseError::new(text, at, Expected::Evidence),
            Item::Word | Item::Mark | Item::Stop => return ParseError::new(text, at, Expected::Rating),
            _ => {}
        }
        last = Some(item);
        at = after_blanks(text, text.len() - rest.len());
    }
    ParseError::new(text, at, if last.is_some() { Expected::Level } else { Expected::Rating })
}
