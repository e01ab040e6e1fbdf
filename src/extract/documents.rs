//! Documents from anchors: what stands before the anchor, the grammar behind it, and the list that it continues.

use std::borrow::Cow;

use super::check;
use super::pinpoint;
use super::short::is_reference;
use crate::document::{DocumentMention, DocumentReference, Form, Issuer, Parts};
use crate::grammar::attachment::{Attached, Designated, attached};
use crate::grammar::issuer::{Issuers, issuer};
use crate::grammar::number::{Before, Number, number};
use crate::grammar::provision::{places, unit_word};
use crate::grammar::session::{adopted, further_term, session};
use crate::grammar::standard::standard;
use crate::grammar::statute::{amended, statute};
use crate::grammar::title::title;
use crate::grammar::word::{keyword, read, syllables};
use crate::lexicon::SO;
use crate::lexicon::kind::DocumentKind;
use crate::scan::lead::{self, Kind, Lead, lead};
use crate::scan::{Anchor, Cue};
use crate::text::mark::{blanks_before, char_before, is_blank, is_hyphen, is_line_break, trimmed};
use crate::text::{Span, Syllable, Word, roman};

/// Finds the documents of a text, anchor by anchor.
#[derive(Clone, Debug)]
pub(super) struct Documents<'t> {
    text: &'t str,
    /// Where the last mention ends that anchors may not reach into.
    floor: usize,
    list: List,
}

/// The list that a mention may continue.
#[derive(Clone, Copy, Debug, Default)]
struct List {
    /// A number that grows with every list, so that members know each other.
    id: u32,
    /// The kind that the head names.
    kind: Option<DocumentKind>,
    /// Where the last member ends.
    end: usize,
    /// Whether a plural stands before the head.
    plural: bool,
    /// Whether the last member was a number without a symbol.
    short: bool,
}

/// A mention and the list that it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Listed<'t> {
    pub(super) mention: DocumentMention<'t>,
    pub(super) list: u32,
}

/// A designation, before all that is attached is known.
struct Draft<'t> {
    reference: DocumentReference<'t>,
    designation: Span,
    number: Option<Span>,
    symbol: Option<Span>,
    name: Option<Span>,
}

const PLURALS: [Syllable; 9] = [
    Syllable::of("các"),
    Syllable::of("những"),
    Syllable::of("hai"),
    Syllable::of("ba"),
    Syllable::of("bốn"),
    Syllable::of("nhiều"),
    Syllable::of("mọi"),
    Syllable::of("cả"),
    Syllable::of("loạt"),
];

impl<'t> Documents<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Documents { text, floor: 0, list: List::default() }
    }

    /// Where the last mention ends.
    pub(super) fn floor(&self) -> usize {
        self.floor
    }

    /// The list that the next mention may still continue.
    pub(super) fn open_list(&self) -> u32 {
        self.list.id
    }

    /// The documents that are recognised from an anchor, in order.
    pub(super) fn at(&mut self, anchor: Anchor, mut found: impl FnMut(Listed<'t>)) {
        if anchor.at < self.floor {
            return;
        }
        match anchor.cue {
            Cue::Digits => self.numbered(anchor.at, &mut found),
            Cue::Statute => self.named(anchor.at, &mut found),
            Cue::Demonstrative => self.anaphor(anchor.at, &mut found),
            Cue::Session => self.passed(anchor.at, &mut found),
            Cue::Level | Cue::Unit => {}
        }
    }

    /// A document by its number.
    fn numbered(&mut self, at: usize, found: &mut impl FnMut(Listed<'t>)) {
        if self.continues_figure(at) {
            return;
        }
        let lead = lead(self.text, self.floor, at);
        if let Some((start, _)) = lead.word.filter(|(_, word)| word.all_capitals()) {
            if let Ok((rest, standard)) = standard(&self.text[start..]) {
                self.close_list();
                let reference = DocumentReference {
                    number: Some(Cow::Borrowed(standard.number)),
                    year: standard.year,
                    symbol: Some(standard.symbol),
                    ..DocumentReference::new(Form::Numbered, Some(standard.kind))
                };
                let draft = Draft {
                    reference,
                    designation: Span::new(start, self.text.len() - rest.len()),
                    number: Some(Span::of(standard.number, self.text)),
                    symbol: None,
                    name: None,
                };
                return self.finish(draft, None, found);
            }
        }
        let listed = self.continues_list(lead.so.unwrap_or(at));
        let named = lead.kind.is_some() || lead.so.is_some() || listed;
        let before = if named { Before::Name } else { Before::Text };
        let Ok((rest, number)) = number(&self.text[at..], before) else { return };
        let end = self.text.len() - rest.len();
        match number.symbol {
            Some(_) => self.with_symbol(at, end, number, &lead, listed, found),
            None => self.without_symbol(at, end, number, &lead, listed, found),
        }
    }

    /// Whether the digits at `at` go on with a figure that began before them.
    fn continues_figure(&self, at: usize) -> bool {
        let mut before = self.text[..at].chars().rev();
        match before.next() {
            // A blank to be filled in: "số …/2016/TT-BCT".
            Some('/') => true,
            Some('.' | ',' | '-') => before.next().is_some_and(|c| c.is_ascii_digit()),
            Some(c) if c.is_alphanumeric() => {
                // Glued to a word: only "số" and kinds are taken for a lead.
                Word::read_before(self.text, at).is_none_or(|(_, word)| word.letters < 2)
            }
            _ => false,
        }
    }

    fn with_symbol(
        &mut self,
        at: usize,
        end: usize,
        number: Number<'t>,
        lead: &Lead,
        listed: bool,
        found: &mut impl FnMut(Listed<'t>),
    ) {
        let Some(symbol) = number.symbol else { return };
        let mut between = None;
        let lead_kind = lead.kind.or_else(|| {
            let so = lead.so?;
            let (kind, issuer) = self.kind_at_a_distance(so, &number)?;
            between = issuer;
            Some(kind)
        });
        let certain = symbol.is_certain() || symbol.known > 0 && symbol.codes > 1;
        if lead_kind.is_none() && !listed && !certain {
            return;
        }
        let kind = match lead_kind {
            Some(kind) => Some(kind.kind),
            None => symbol.kind().or(self.list.kind.filter(|_| listed)),
        };
        let kind = if listed && lead_kind.is_none() { self.list.kind.or(kind) } else { kind };
        let start = lead_kind.map_or(at, |kind| kind.start);
        let mut reference = DocumentReference {
            number: Some(Cow::Borrowed(number.digits)),
            year: number.year,
            symbol: Some(symbol.normal()),
            ..DocumentReference::new(Form::Numbered, kind)
        };
        reference.issuer = between.map(|(name, code)| issuer_value(Some(name), code));
        let draft = Draft {
            reference,
            designation: Span::new(start, end),
            number: Some(Span::of(number.digits, self.text)),
            symbol: Some(Span::of(symbol.text, self.text)),
            name: None,
        };
        self.head(lead_kind, listed, false);
        self.finish(draft, Some(&number), found);
    }

    fn without_symbol(
        &mut self,
        at: usize,
        end: usize,
        number: Number<'t>,
        lead: &Lead,
        listed: bool,
        found: &mut impl FnMut(Listed<'t>),
    ) {
        let behind = &self.text[end..];
        let kind = match lead.kind {
            Some(kind) if is_reference(&kind, lead.so.is_some(), &number, behind) => kind.kind,
            None if listed && self.list.short && continues_bare(self.list.plural || lead.so.is_some(), behind) => {
                let Some(kind) = self.list.kind else { return };
                kind
            }
            _ => return,
        };
        let start = lead.kind.map_or(at, |kind| kind.start);
        let reference = DocumentReference {
            number: Some(Cow::Borrowed(number.digits)),
            year: number.year,
            ..DocumentReference::new(Form::Short, Some(kind))
        };
        let draft = Draft {
            reference,
            designation: Span::new(start, end),
            number: Some(Span::of(number.digits, self.text)),
            symbol: None,
            name: None,
        };
        self.head(lead.kind, listed, true);
        self.finish(draft, Some(&number), found);
    }

    /// The kind some words before "số", with the issuer that stands between: "Thông báo của Huyện ủy số 351-TB/HU".
    ///
    /// The words between must be few and the symbol must agree, or the kind's name is somebody else's.
    fn kind_at_a_distance(
        &self,
        so: usize,
        number: &Number<'t>,
    ) -> Option<(Kind, Option<(&'t str, Option<&'static str>)>)> {
        const MOST_WORDS: usize = 24;
        const CUA: Syllable = Syllable::of("của");
        let symbol = number.symbol.as_ref()?;
        let code = symbol.kind;
        let end = blanks_before(self.text, so).max(self.floor);
        let mut at = end;
        for distance in 0..MOST_WORDS {
            let (start, word) = self.word_of_phrase_before(at)?;
            if let Some(kind) = lead::kind_before(self.text, self.floor, start + word.len, (start, word)) {
                let agrees = code.is_some_and(|code| {
                    let same = |other| other == Some(kind.kind);
                    same(code.party) || same(code.state) || code.code == "QĐ" && is_qd(kind.kind)
                });
                // A judgment's field and instance, "Bản án hình sự sơ thẩm số", and a few words of a plan's purpose.
                let near = kind.capital && distance <= 4 && code.is_none();
                if !(agrees || near) {
                    return None;
                }
                let between = trimmed(&self.text[kind.end..end]);
                let body = keyword(CUA)(between).ok().map(|(body, _)| trimmed(body));
                let issued = body.and_then(|body| issuer(body, Issuers::One).ok());
                let whole = issued
                    .and_then(|(rest, issuer)| issuer.text.filter(|_| rest.is_empty()).map(|text| (text, issuer.code)));
                return Some((kind, whole));
            }
            at = start;
        }
        None
    }

    /// The word before `at`, over a comma or a hyphen as the names of several bodies have them.
    fn word_of_phrase_before(&self, at: usize) -> Option<(usize, Word)> {
        let end = blanks_before(self.text, at).max(self.floor);
        let mark = char_before(self.text, end).filter(|c| *c == ',' || is_hyphen(*c));
        let end = mark.map_or(end, |c| end - c.len_utf8());
        lead::plain_word_before(self.text, self.floor, end)
    }

    /// A statute or a charter by its name.
    fn named(&mut self, at: usize, found: &mut impl FnMut(Listed<'t>)) {
        const BO: Syllable = Syllable::of("bộ");
        const PHAP: Syllable = Syllable::of("pháp");
        const DIEU: Syllable = Syllable::of("điều");
        const FIELDS: &[Syllable] = syllables!("học khoa ty ngành nhân sĩ hãng viện phòng môn lớp báo");
        let mut start = at;
        if let Some((before, word)) = lead::plain_word_before(self.text, self.floor, at) {
            match word.syllable {
                BO | DIEU | PHAP => start = before,
                // A field of study or a firm: "Đại học Luật Hà Nội", "Công ty Luật".
                word if FIELDS.contains(&word) => return,
                _ => {}
            }
        }
        let Ok((rest, statute)) = statute(&self.text[start..]).or_else(|error| match start < at {
            // "pháp luật Lao động" is no statute; "Bộ Luật" may be a ministry and a law.
            true if !lead::follows_phap(self.text, self.floor, at) => {
                start = at;
                statute(&self.text[at..])
            }
            _ => Err(error),
        }) else {
            return;
        };
        let end = self.text.len() - rest.len();
        self.close_list();
        let form = if statute.number.is_some() { Form::Numbered } else { Form::Named };
        let reference = DocumentReference {
            number: statute.number.map(|number| Cow::Borrowed(number.digits)),
            year: statute.year,
            symbol: statute.number.and_then(|number| number.symbol).map(|symbol| symbol.normal()),
            name: Some(Cow::Borrowed(statute.name)),
            ..DocumentReference::new(form, Some(statute.kind))
        };
        let draft = Draft {
            reference,
            designation: Span::new(start, end),
            number: statute.number.map(|number| Span::of(number.digits, self.text)),
            symbol: statute.number.and_then(|number| number.symbol).map(|symbol| Span::of(symbol.text, self.text)),
            name: Some(Span::of(statute.name, self.text)),
        };
        self.finish(draft, statute.number.as_ref(), found);
    }

    /// A document that a demonstrative points to.
    fn anaphor(&mut self, at: usize, found: &mut impl FnMut(Listed<'t>)) {
        let Some((kind, end)) = super::anaphor::anaphor(self.text, self.floor, at) else { return };
        if self.follows_plural(kind.start) {
            return;
        }
        self.close_list();
        let draft = Draft {
            reference: DocumentReference::new(Form::Anaphor, Some(kind.kind)),
            designation: Span::new(kind.start, end),
            number: None,
            symbol: None,
            name: None,
        };
        self.finish(draft, None, found);
    }

    /// A document by the congress, the plenum or the sitting that passed it.
    fn passed(&mut self, at: usize, found: &mut impl FnMut(Listed<'t>)) {
        let Some(word) = Word::read(&self.text[at..]) else { return };
        let kind_end = at + word.len;
        let Some(kind) = lead::kind_before(self.text, self.floor, kind_end, (at, word)) else { return };
        if !matches!(kind.kind, DocumentKind::NghiQuyet | DocumentKind::KetLuan | DocumentKind::VanKien) {
            return;
        }
        let Ok((rest, passed)) = session(&self.text[kind_end..]) else { return };
        let mut reference = DocumentReference {
            term: passed.term,
            session: passed.session,
            meeting: Some(Cow::Borrowed(trimmed(read(&self.text[kind_end..], passed.designation)))),
            ..DocumentReference::new(Form::Session, Some(kind.kind))
        };
        reference.issuer = passed.issuer.map(|(name, code)| issuer_value(Some(name), code));
        let draft = Draft {
            reference,
            designation: Span::new(kind.start, self.text.len() - passed.designation.len()),
            number: None,
            symbol: None,
            name: None,
        };
        let session = passed.session;
        let mut rest = rest;
        self.head(Some(kind), false, false);
        self.emit(draft, Attached::default(), self.text.len() - rest.len(), found);
        // "khóa XI, khóa XII": each term is a document of its own.
        while let Some(Ok((behind, (words, term)))) = passed.term.map(|_| further_term(rest)) {
            let reference = DocumentReference {
                term: Some(term),
                session,
                meeting: session.map(|session| Cow::Owned(format!("Trung ương {session} khóa {}", roman(term)))),
                ..DocumentReference::new(Form::Session, Some(kind.kind))
            };
            let designation = Span::of(words, self.text);
            let draft = Draft { reference, designation, number: None, symbol: None, name: None };
            rest = behind;
            self.emit(draft, Attached::default(), self.text.len() - rest.len(), found);
        }
    }

    /// Attaches what stands behind a designation, and yields the mention.
    fn finish(&mut self, mut draft: Draft<'t>, number: Option<&Number<'t>>, found: &mut impl FnMut(Listed<'t>)) {
        let behind = &self.text[draft.designation.end()..];
        if draft.reference.form == Form::Anaphor {
            let end = draft.designation.end();
            return self.emit(draft, Attached::default(), end, found);
        }
        let symbol = number.and_then(|number| number.symbol.as_ref());
        let statute = draft.reference.name.is_some();
        let amendment = amended(behind).ok().filter(|_| statute);
        let behind = amendment.map_or(behind, |(rest, ())| rest);
        let (rest, mut attached) = attached(behind, Designated { symbol, year: !statute });
        if draft.reference.form == Form::Short {
            // Behind a number without a symbol a year alone is part of what it is called.
            if let Some((date, words)) = attached.issued.filter(|(date, _)| date.month().is_none()) {
                let _ = words;
                draft.reference.year = draft.reference.year.or(Some(date.year()));
                attached.issued = None;
            }
        }
        let rest = match adopted(rest) {
            Ok((behind, session)) if statute => {
                draft.reference.session = Some(session);
                behind
            }
            _ => rest,
        };
        if let Ok((_, title)) = title(rest) {
            draft.reference.title = Some(Cow::Borrowed(title)).filter(|_| draft.reference.form != Form::Named);
        }
        self.emit(draft, attached, self.text.len() - rest.len(), found);
    }

    /// Yields a mention whose extent is known.
    fn emit(&mut self, draft: Draft<'t>, attached: Attached<'t>, end: usize, found: &mut impl FnMut(Listed<'t>)) {
        let Draft { mut reference, designation, number, symbol, name } = draft;
        let mut parts = Parts { number, symbol, name, ..Parts::default() };
        let mut start = designation.start();
        if let Some(pinpoint) = pinpoint::before(self.text, self.floor, start) {
            reference.provisions = places(pinpoint.chain);
            parts.provisions = Some(Span::new(pinpoint.start, blanks_before(self.text, start)));
            start = pinpoint.start;
        }
        if let Some((date, words)) = attached.issued {
            reference.issued = Some(date);
            parts.issued = Some(Span::of(words, self.text));
        }
        if let Some(name) = attached.issuer {
            reference.issuer = Some(issuer_value(Some(name), attached.code));
        }
        if reference.issuer.is_none() {
            reference.issuer = attached.body.map(|code| issuer_value(None, Some(code)));
        }
        if let Some(name) = reference.issuer.as_ref().and_then(|issuer| issuer.name.as_ref()) {
            if let Cow::Borrowed(name) = name {
                parts.issuer = Some(Span::of(name, self.text));
            }
        }
        reference.term = reference.term.or(attached.term);
        reference.session = reference.session.or(attached.session);
        let span = Span::new(start, end);
        let mut mention = DocumentMention {
            text: Cow::Borrowed(&self.text[span.range()]),
            span,
            designation,
            parts,
            reference,
            implied: None,
            issues: Vec::new(),
        };
        check::document(&mut mention);
        // Documents may be named in the issuer and in the title, but none in the date right behind.
        let date = mention.parts.issued.filter(|issued| issued.start() < designation.end() + 8);
        self.floor = date.map_or(designation.end(), |date| date.end().max(designation.end()));
        self.list.end = end;
        found(Listed { mention, list: self.list.id });
    }

    /// Notes the head of a list, or that it goes on.
    fn head(&mut self, kind: Option<Kind>, listed: bool, short: bool) {
        if listed {
            self.list.short = short;
            self.list.kind = kind.map(|kind| kind.kind).or(self.list.kind);
        } else {
            let plural = kind.is_some_and(|kind| self.follows_plural(kind.start));
            self.list = List { id: self.list.id + 1, kind: kind.map(|kind| kind.kind), plural, short, end: 0 };
        }
    }

    /// Ends the list: what comes next is no member of it.
    fn close_list(&mut self) {
        self.list = List { id: self.list.id + 1, ..List::default() };
    }

    /// Whether only what joins members of a list stands between the last one and `at`.
    fn continues_list(&self, at: usize) -> bool {
        const JOINTS: &[Syllable] = syllables!("và hoặc cùng với");
        if self.list.kind.is_none() || at < self.list.end || at - self.list.end > 32 {
            return false;
        }
        let mut rest = &self.text[self.list.end..at];
        let mut joined = false;
        while let Some(c) = rest.chars().next() {
            if let Some(word) = Word::read(rest) {
                let joint = JOINTS.contains(&word.syllable);
                if !joint && !SO.contains(&word.syllable) {
                    return false;
                }
                joined |= joint;
                rest = &rest[word.len..];
            } else if matches!(c, ',' | ';' | ':') || is_blank(c) || is_line_break(c) {
                joined |= c == ',' || c == ';';
                rest = &rest[c.len_utf8()..];
            } else {
                return false;
            }
        }
        joined
    }

    /// Whether a plural stands right before `at`: "các", "những", "02".
    fn follows_plural(&self, at: usize) -> bool {
        if let Some((_, word)) = lead::plain_word_before(self.text, 0, at) {
            return PLURALS.contains(&word.syllable);
        }
        // "04 Nghị quyết" counts them, unless the figure is an article's: "Điều 4 Nghị quyết".
        let end = blanks_before(self.text, at);
        let digits = self.text[..end].bytes().rev().take(6).take_while(u8::is_ascii_digit).count();
        let before = lead::plain_word_before(self.text, 0, end - digits);
        digits > 0 && before.is_none_or(|(_, word)| !unit_word(word.syllable))
    }
}

/// Whether a bare number goes on with a list of numbers: behind it a list or a sentence must go on, not a thing counted.
fn continues_bare(certain: bool, behind: &str) -> bool {
    super::short::may_follow(behind, certain)
}

/// `QĐ` stands for decisions and for sets of rules.
fn is_qd(kind: DocumentKind) -> bool {
    matches!(kind, DocumentKind::QuyetDinh | DocumentKind::QuyDinh)
}

fn issuer_value<'t>(name: Option<&'t str>, code: Option<&'static str>) -> Issuer<'t> {
    Issuer { name: name.map(Cow::Borrowed), code: code.map(Cow::Borrowed) }
}
