//! Documents by their numbers, with a symbol or without.

use std::borrow::Cow;

use super::session::of_plenum;
use super::worn;
use super::{Documents, Sink, draft, issuer_value};
use crate::document::{DocumentReference, Form, Parts};
use crate::extract::pinpoint;
use crate::extract::short::{is_reference, may_follow};
use crate::grammar::issuer::{Issuers, issuer};
use crate::grammar::number::{Before, Number, number};
use crate::grammar::standard::{Standard, head_before, series_before, standard};
use crate::grammar::symbol::Symbol;
use crate::grammar::word::{gap, keyword, phrase, syllables};
use crate::lexicon::SO;
use crate::lexicon::introduction::PUT_INTO_FORCE;
use crate::lexicon::kind::{DocumentKind, System};
use crate::lexicon::kind_name::{MOST_WORDS, Nature, Use, has_nature, kind_name};
use crate::scan::lead::{self, Kind, Lead, lead};
use crate::scan::{Anchor, Cue};
use crate::text::mark::{blanks_before, char_before, is_blank, is_hyphen, is_line_break, parts_figure_before};
use crate::text::{Span, Syllable, Word, is_scanned_digit};

/// What is numbered as documents are and is none: "Mẫu số 01/TB-ĐĐKD".
const FORMS: &[Syllable] = syllables!("mẫu biểu bảng tờ");

/// The name of an issuer, and its code.
type Named<'t> = (&'t str, Option<&'static str>);

const CUA: Syllable = Syllable::of("của");
/// Words that stand in no short name of a document's purpose.
const BETWEEN: &[Syllable] = syllables!("và theo tại ngày này được đã có do với là");

/// A number that may be a document's, and what stands before it.
struct Candidate<'t> {
    at: usize,
    end: usize,
    number: Number<'t>,
    lead: Lead,
    /// Whether it goes on with a list.
    listed: bool,
}

impl<'t> Documents<'t> {
    /// A document by its number.
    pub(super) fn numbered(&mut self, anchor: Anchor, found: &mut impl Sink<'t>) {
        let mut at = anchor.at;
        if self.continues_figure(at) {
            let Some(start) = self.scanned_before(at) else { return };
            at = start;
        }
        let mut lead = lead(self.text, self.floor, at);
        if let Some(word) = lead.word.filter(|(_, word)| word.all_capitals()) {
            if let Some(start) = series_before(self.text, self.floor, word) {
                if let Ok((rest, standard)) = standard(&self.text[start..]) {
                    return self.standard(start, self.text.len() - rest.len(), standard, found);
                }
            }
        }
        if lead.so.is_none() && lead.word.is_some_and(|(_, word)| of_plenum(word)) && self.of_plenum(at, found) {
            return;
        }
        let listed = self.continues_list(lead.so.unwrap_or(at));
        let bare = lead.kind.is_none() && lead.so.is_none();
        let small = lead.word.filter(|_| bare).and_then(worn::small_kind);
        let named = !bare || listed || small.is_some();
        if !named && anchor.cue == Cue::Number {
            return;
        }
        let before = if named { Before::Name } else { Before::Text };
        let Ok((rest, number)) = number(&self.text[at..], before) else { return };
        let end = self.text.len() - rest.len();
        if lead.kind.is_none() {
            lead.kind = match small {
                Some(kind) => Some(kind).filter(|kind| worn::confirms(&number, kind.kind)),
                None => self.worn(&lead, &number),
            };
        }
        let candidate = Candidate { at, end, number, lead, listed };
        match number.symbol {
            Some(_) => self.with_symbol(&candidate, found),
            None => self.without_symbol(&candidate, found),
        }
    }

    fn standard(&mut self, at: usize, end: usize, standard: Standard<'t>, found: &mut impl Sink<'t>) {
        self.close_list();
        let reference = DocumentReference {
            number: Some(Cow::Borrowed(standard.number)),
            year: standard.year,
            symbol: standard.ministry.map(Cow::Borrowed),
            series: Some(standard.series.code),
            ..DocumentReference::new(Form::Numbered, Some(standard.series.kind))
        };
        let draft = draft(
            reference,
            Span::new(head_before(self.text, self.floor, at), end),
            Parts {
                number: Some(Span::of(standard.number, self.text)),
                symbol: standard.ministry.map(|ministry| Span::of(ministry, self.text)),
                ..Parts::default()
            },
        );
        self.finish(draft, None, found);
    }

    /// Where the letter stands before the digits at `at` that their first one was read for: behind "số" or a kind, "số l600".
    #[cold]
    fn scanned_before(&self, at: usize) -> Option<usize> {
        let start = at.checked_sub(1).filter(|start| *start > self.floor)?;
        if !is_scanned_digit(self.text.as_bytes().get(start)) {
            return None;
        }
        let end = blanks_before(self.text, start).max(self.floor);
        let end = if self.text[self.floor..end].ends_with(':') { end - 1 } else { end };
        let (at, word) = lead::plain_word_before(self.text, self.floor, end).filter(|_| end < start)?;
        let kind = || lead::kind_before(self.text, self.floor, at + word.len(), (at, word));
        (SO.contains(&word.syllable) || kind().is_some()).then_some(start)
    }

    /// Whether the digits at `at` go on with a figure that began before them.
    fn continues_figure(&self, at: usize) -> bool {
        if parts_figure_before(self.text, at) {
            return true;
        }
        let mut before = self.text[..at].chars().rev();
        match before.next() {
            // A blank to be filled in: "số …/2016/TT-BCT".
            Some('/') => true,
            Some('.' | ',' | '-' | '_') => before.next().is_some_and(|c| c.is_ascii_digit()),
            Some(c) if c.is_alphanumeric() => {
                // Glued to a word: only "số" and kinds are taken for a lead.
                Word::read_before(self.text, at).is_none_or(|(_, word)| word.letters() < 2)
            }
            _ => false,
        }
    }

    fn with_symbol(&mut self, candidate: &Candidate<'t>, found: &mut impl Sink<'t>) {
        let Candidate { at, end, number, lead, listed } = *candidate;
        let Some(symbol) = number.symbol else { return };
        let mut between = None;
        let named = lead.kind.map(|kind| self.purpose_of(kind, &symbol).unwrap_or(kind));
        let lead_kind = named.or_else(|| {
            let (kind, issuer) = self
                .kind_at_a_distance(lead.so.unwrap_or(at), &number, lead.so.is_some())
                .or_else(|| self.kind_above(lead.so?, at, &symbol))?;
            between = issuer;
            Some(kind)
        });
        let statute = if lead_kind.is_none() { self.worn_statute(&lead, &symbol) } else { None };
        let lead_kind = lead_kind.or(statute.map(|(kind, _)| kind));
        let certain = symbol.is_certain() || symbol.known > 0 && symbol.codes > 1;
        // Behind "số" a body's code is enough, and at the head of a letter codes that no table knows.
        let body = symbol.body.is_some() || symbol.codes == 1 && symbol.system == Some(System::Party);
        let lettered = lead.so.is_some_and(|so| body || self.heads_line(so) && symbol.is_shaped());
        if lead_kind.is_none() && (self.numbers_form(at, end, &lead) || !listed && !certain && !lettered) {
            return;
        }
        let kind = match lead_kind {
            // "QĐ 69-QĐ/TW": the abbreviation tells no more than the symbol does.
            Some(kind) if kind.short && is_qd(kind.kind) && symbol.kind().is_some_and(is_qd) => symbol.kind(),
            Some(kind) => Some(kind.kind),
            None => symbol.kind().or(self.list.kind.filter(|_| listed)),
        };
        let kind = if listed && lead_kind.is_none() { self.kind_in_list(&symbol).or(kind) } else { kind };
        let start = lead_kind.map_or(at, |kind| kind.start);
        let mut reference = DocumentReference {
            number: Some(Cow::Borrowed(number.digits)),
            year: number.year,
            symbol: Some(symbol.normal()),
            ..DocumentReference::new(Form::Numbered, kind)
        };
        reference.issuer = between.map(|(name, code)| issuer_value(Some(name), code));
        // The word for a constitution is its name as well.
        let named = lead_kind.filter(|lead| lead.kind == DocumentKind::HienPhap);
        let name = named.map(|lead| Span::new(lead.start, lead.end)).or(statute.map(|(_, name)| name));
        reference.name = name.map(|name| Cow::Borrowed(&self.text[name.range()]));
        let draft = draft(
            reference,
            Span::new(start, end),
            Parts {
                number: Some(Span::of(number.digits, self.text)),
                symbol: Some(Span::of(symbol.text, self.text)),
                name,
                ..Parts::default()
            },
        );
        self.head(lead_kind, listed, false);
        self.finish(draft, Some(&number), found);
    }

    fn without_symbol(&mut self, candidate: &Candidate<'t>, found: &mut impl Sink<'t>) {
        let Candidate { at, end, number, lead, listed } = *candidate;
        let behind = &self.text[end..];
        let kind = match lead.kind {
            Some(kind) if self.is_label(&kind, &number, at) => return,
            Some(kind) if is_reference(&kind, lead.so.is_some(), &number, behind) => kind.kind,
            // "Điều 3 Quy định 37 cấm": what has articles is a document, whatever follows.
            Some(kind) if self.is_cited(&kind, &number) => kind.kind,
            None if listed && self.list.short && may_follow(behind, lead.so.is_some() || self.is_plural()) => {
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
        let draft = draft(
            reference,
            Span::new(start, end),
            Parts { number: Some(Span::of(number.digits, self.text)), ..Parts::default() },
        );
        self.head(lead.kind, listed, true);
        self.finish(draft, Some(&number), found);
    }

    /// The kind of the list, where the symbol of a member may be of that kind or tells none for certain.
    fn kind_in_list(&self, symbol: &Symbol<'t>) -> Option<DocumentKind> {
        let other = |kind: DocumentKind| {
            let code = symbol.kind.filter(|code| kind != DocumentKind::Khac && !code.may_be(kind));
            code.is_some() && symbol.is_certain() && symbol.kind().is_some()
        };
        self.list.kind.filter(|kind| !other(*kind))
    }

    /// Whether the number behind a kind is that of a block, "CT06", or begins a quoted title, "Kế hoạch “60 ngày cao điểm”".
    fn is_label(&self, kind: &Kind, number: &Number<'t>, at: usize) -> bool {
        use DocumentKind::{ChiThi, KetLuan, QuyetDinh};
        let glued = kind.end == at && number.year.is_none();
        glued && kind.short && matches!(kind.kind, ChiThi | KetLuan | QuyetDinh)
            || self.text[kind.end..at].ends_with(['“', '«', '‘', '"'])
    }

    /// Whether a pinpoint stands before a kind and its number: "khoản 2 Điều 3 Quy định 37".
    fn is_cited(&self, kind: &Kind, number: &Number<'t>) -> bool {
        let long = number.digits.len() > 1 && number.digits.len() < 4 && !number.digits.contains('.');
        long && kind.capital
            && !has_nature(kind.kind, Nature::Named)
            && pinpoint::before(self.text, self.floor, kind.start).is_some()
    }

    /// The kind whose purpose is told by the name of another: "Thông báo" kết luận thanh tra số 1752/TB-TTCP, "Quyết định" ban hành
    /// Quy chế số 12/QĐ-UBND.
    fn purpose_of(&self, kind: Kind, symbol: &Symbol<'t>) -> Option<Kind> {
        let code = symbol.kind.filter(|code| kind.sense == Use::Common && !kind.short && !code.may_be(kind.kind))?;
        let end = blanks_before(self.text, kind.start);
        let mut at = kind.start;
        for _ in 0..MOST_WORDS + 2 {
            let (start, word) = lead::plain_word_before(self.text, self.floor, at)?;
            if let Some((outer, len)) = kind_name(word, &self.text[start..]) {
                let outer = Kind { kind: outer.kind, sense: outer.sense, start, capital: word.capital(), ..kind };
                let joined = start + len >= end || word.capital() && puts_into_force(&self.text[start + len..end]);
                return (joined && code.may_be(outer.kind)).then_some(outer);
            }
            at = start;
        }
        None
    }

    /// The kind some words before "số", with the issuer that stands between: "Thông báo của Huyện ủy số 351-TB/HU".
    ///
    /// The words between must be few and the symbol must agree, or the kind's name is somebody else's.
    pub(super) fn kind_at_a_distance(
        &self,
        before: usize,
        number: &Number<'t>,
        so: bool,
    ) -> Option<(Kind, Option<Named<'t>>)> {
        // Without "số" only a few small words say what kind of decision or judgment it is.
        let most_words = if so { 24 } else { 5 };
        let symbol = number.symbol.as_ref()?;
        let code = symbol.kind;
        let end = blanks_before(self.text, before).max(self.floor);
        // "các Thông tư của Bộ Y tế: số …": the colon of a list whose kind is named once.
        let end = match self.text[self.floor..end].strip_suffix(':') {
            Some(before) => blanks_before(self.text, self.floor + before.len()).max(self.floor),
            None => end,
        };
        let mut at = end;
        for distance in 0..most_words {
            let (start, word) = self.word_of_phrase_before(at)?;
            if let Some(kind) = lead::kind_before(self.text, self.floor, start + word.len(), (start, word)) {
                // The symbol of a letter has no code of its kind.
                let agrees = match code {
                    Some(code) => code.may_be(kind.kind),
                    None => so && kind.kind == DocumentKind::CongVan && symbol.kind() == Some(kind.kind),
                };
                // "Bản án hôn nhân và gia đình sơ thẩm số 77/2023/HNGĐ-ST".
                let judged = symbol.kind() == Some(DocumentKind::BanAn)
                    && matches!(kind.kind, DocumentKind::BanAn | DocumentKind::QuyetDinh);
                // A few words of a plan's or a decision's purpose before a symbol that tells no kind.
                let open = code.is_none_or(|code| code.party.is_none() && code.state.is_none());
                let near = kind.capital && distance <= 6 && open;
                if !so && !kind.capital {
                    return None;
                }
                // "Quyết định của Chủ tịch Hội đồng Bộ trưởng số 217-CT": the symbol is the body's.
                let signed = || {
                    let (_, code) = self.issuer_between(kind.end, end)?;
                    code.filter(|code| symbol.codes == 1 && symbol.is_signed_by(code))
                };
                if !(agrees || judged || near || so && signed().is_some()) {
                    // "Quyết định kháng nghị giám đốc thẩm số", "Quy định thi hành Điều lệ Đảng số": the purpose may be
                    // named by the word of a kind.
                    let purpose = !kind.capital || kind.kind == DocumentKind::DieuLe;
                    if purpose && kind.sense == Use::Common && distance <= 6 {
                        at = kind.start;
                        continue;
                    }
                    return None;
                }
                return Some((kind, self.issuer_between(kind.end, end)));
            }
            // The words of a clause that says more of the document, and none of its name.
            if BETWEEN.contains(&word.syllable) && code.is_none() && symbol.kind().is_none() {
                return None;
            }
            if !so && (word.capital() || BETWEEN.contains(&word.syllable)) {
                return None;
            }
            at = start;
        }
        None
    }

    /// The kind that is a line of its own above "SỐ", over a blank line and in capitals as in the headings of gazettes, with the
    /// issuer that may stand before "SỐ": "SẮC LỆNH", "CỦA CHỦ TỊCH NƯỚC SỐ 11/SL NGÀY …".
    #[cold]
    #[inline(never)]
    fn kind_above(&self, so: usize, at: usize, symbol: &Symbol<'t>) -> Option<(Kind, Option<Named<'t>>)> {
        let shouted = |words: &str| !words.contains(char::is_lowercase);
        if !shouted(&self.text[so..at]) || self.text[so..at].contains(':') {
            return None;
        }
        let (before, _) = self.text[..so].char_indices().rev().take(200).find(|(_, c)| is_line_break(*c))?;
        let end = blanks_before(self.text, so);
        let issuer = self.issuer_between(before, end);
        if issuer.is_none() && end > before + 1 {
            return None;
        }
        let above = self.text.get(self.floor..before)?.trim_end();
        let last = Word::read_before(self.text, self.floor + above.len())?;
        let kind = lead::kind_before(self.text, self.floor, self.floor + above.len(), last)?;
        // The acts of the Assembly bear the codes of the orders that made them known: "8-LCT/HĐNN8".
        let agrees = symbol.term.is_some() || symbol.kind.is_none_or(|code| code.may_be(kind.kind));
        let alone = !kind.short && shouted(&self.text[kind.start..kind.end]) && self.heads_line(kind.start);
        (agrees && alone).then_some((kind, issuer))
    }

    /// The issuer that is all that stands between two places: " của Huyện ủy".
    fn issuer_between(&self, from: usize, to: usize) -> Option<Named<'t>> {
        // What ends where a line does may end before it.
        let between = self.text.get(from..to)?;
        let of = gap(between).and_then(|(rest, ())| keyword(CUA)(rest));
        let body = of.and_then(|(rest, _)| gap(rest));
        let (rest, issuer) = body.and_then(|(body, ())| issuer(body, Issuers::One)).ok()?;
        issuer.text.filter(|_| rest.is_empty()).map(|text| (text, issuer.code))
    }

    /// Whether the number is that of a form: "Mẫu số 01/TB-ĐĐKD", and those that are listed behind it.
    fn numbers_form(&mut self, at: usize, end: usize, lead: &Lead) -> bool {
        const JOINTS: [char; 4] = [',', ';', ' ', ':'];
        let named = lead.word.is_some_and(|(_, word)| FORMS.contains(&word.syllable));
        let near = self.form > 0 && (self.form..self.form + 16).contains(&at);
        let listed = near && self.text[self.form..at].trim_matches(JOINTS).is_empty();
        if named || listed {
            self.form = end;
        }
        named || listed
    }

    /// Whether only marks stand between the beginning of the line and `at`.
    fn heads_line(&self, at: usize) -> bool {
        let marks = |c: &char| matches!(c, '|' | '*' | '#' | '>' | '-' | '_') || is_blank(*c);
        self.text[..at].chars().rev().take(16).find(|c| !marks(c)).is_none_or(is_line_break)
    }

    /// The word before `at`, over a comma or a hyphen as the names of several bodies have them.
    pub(super) fn word_of_phrase_before(&self, at: usize) -> Option<(usize, Word)> {
        let end = blanks_before(self.text, at).max(self.floor);
        let mark = char_before(self.text, end).filter(|c| *c == ',' || is_hyphen(*c));
        let end = mark.map_or(end, |c| end - c.len_utf8());
        lead::plain_word_before(self.text, self.floor, end)
    }
}

/// Whether a verb is all that stands between a decision and what it puts into force.
fn puts_into_force(between: &str) -> bool {
    let Ok((verb, ())) = gap(between) else { return false };
    PUT_INTO_FORCE.iter().any(|words| phrase(words)(verb).is_ok_and(|(rest, _)| rest.is_empty()))
}

/// `QĐ` stands for decisions and for sets of rules.
fn is_qd(kind: DocumentKind) -> bool {
    matches!(kind, DocumentKind::QuyetDinh | DocumentKind::QuyDinh)
}
