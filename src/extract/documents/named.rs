//! Statutes and charters by their names, and the years of one of them.

use std::borrow::Cow;

use super::list::MOST_LISTED;
use super::{Documents, Sink, draft};
use crate::document::{DocumentReference, Form, Parts};
use crate::grammar::number::Number;
use crate::grammar::statute::{Statute, bare_joint, further_statute, further_year, statute};
use crate::grammar::word::syllables;
use crate::lexicon::catalogue::{abbreviated_statute, is_certain_abbreviation};
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::treaty::treaty_before;
use crate::scan::lead;
use crate::text::mark::blanks;
use crate::text::{Span, Syllable, Word};

impl<'t> Documents<'t> {
    /// A statute or a charter by its name.
    pub(super) fn named(&mut self, at: usize, found: &mut impl Sink<'t>) {
        const BO: Syllable = Syllable::of("bộ");
        const DAO: Syllable = Syllable::of("đạo");
        const PHAP: Syllable = Syllable::of("pháp");
        const DIEU: Syllable = Syllable::of("điều");
        const VE: Syllable = Syllable::of("về");
        const FIELDS: &[Syllable] = syllables!("học khoa ty ngành nhân sĩ hãng viện phòng môn lớp báo");
        const HIEN_PHAP_AS_SUCH: &[Syllable] = syllables!("bản một luật nền tòa quyền");
        let mut start = at;
        let before = lead::plain_word_before(self.text, self.floor, at);
        if let Some((before, word)) = before {
            match word.syllable {
                BO | DIEU | PHAP => start = before,
                DAO if !lead::ends_leading(self.text, self.floor, before) => start = before,
                // "một bản hiến pháp": constitutions in general.
                word if HIEN_PHAP_AS_SUCH.contains(&word) && self.text[at..].starts_with('h') => return,
                // "Công ước của Liên hợp quốc về Luật Biển": the subject of a treaty.
                VE if self.titles_treaty(before) => return,
                // A field of study or a firm: "Đại học Luật Hà Nội", "Công ty Luật".
                word if FIELDS.contains(&word) => return,
                // "quy luật cạnh tranh", "kỷ luật".
                _ if lead::ends_compound(self.text, self.floor, (before, word), at) => return,
                _ => {}
            }
        }
        let Ok((rest, statute)) = statute(&self.text[start..]).or_else(|error| match start < at {
            // "pháp luật Lao động" is no statute; "Bộ Luật" may be a ministry and a law.
            true if before.is_none_or(|(_, word)| word.syllable != PHAP) => {
                start = at;
                statute(&self.text[at..])
            }
            _ => Err(error),
        }) else {
            return;
        };
        if statute.year.is_none() && statute.number.is_none() && may_be_another(statute.name) {
            return;
        }
        if statute.kind == DocumentKind::HienPhap && statute.year.is_none() && self.is_one_of_several(start, rest) {
            return;
        }
        // "Quy định thi hành Điều lệ Đảng số 232-QĐ/TW": the number is that of another paper, which is found by it.
        let other = |number: &Number<'t>| {
            let code = number.symbol.and_then(|symbol| symbol.kind);
            code.is_some_and(|code| !code.may_be(statute.kind))
                && self.kind_at_a_distance(start, number, true).is_some()
        };
        if statute.kind == DocumentKind::DieuLe && statute.number.as_ref().is_some_and(other) {
            return;
        }
        let end = self.text.len() - rest.len();
        self.close_list();
        // "Luật Đất đai 45/2013": the name is what it is cited by.
        let numbered = statute.number.is_some_and(|number| number.symbol.is_some());
        let form = if numbered { Form::Numbered } else { Form::Named };
        let reference = DocumentReference {
            number: statute.number.map(|number| Cow::Borrowed(number.digits)),
            year: statute.year,
            symbol: statute.number.and_then(|number| number.symbol).map(|symbol| symbol.normal()),
            name: Some(Cow::Borrowed(statute.name)),
            ..DocumentReference::new(form, Some(statute.kind))
        };
        let draft = draft(
            reference,
            Span::new(start, end),
            Parts {
                number: statute.number.map(|number| Span::of(number.digits, self.text)),
                symbol: statute.number.and_then(|number| number.symbol).map(|symbol| Span::of(symbol.text, self.text)),
                name: Some(Span::of(statute.name, self.text)),
                ..Parts::default()
            },
        );
        self.finish(draft, statute.number.as_ref(), found);
        if statute.number.is_some() {
            return;
        }
        if statute.year.is_some() {
            self.further_years(&statute, rest, found);
        }
        if self.list.end == end && bare_joint(rest).is_ok() && self.follows_plural(start) {
            self.further_statutes(&statute, rest, found);
        }
    }

    /// "các Luật Đất đai, Nhà ở và Đầu tư": each name behind the first is that of a statute of the same kind.
    fn further_statutes(&mut self, statute: &Statute<'t>, rest: &'t str, found: &mut impl Sink<'t>) {
        let mut rest = rest;
        for _ in 1..MOST_LISTED {
            let Ok((behind, (words, name, year))) = further_statute(rest, statute.name) else { break };
            let reference = DocumentReference {
                year,
                name: Some(Cow::Borrowed(name)),
                ..DocumentReference::new(Form::Named, Some(statute.kind))
            };
            let draft = draft(
                reference,
                Span::of(words, self.text),
                Parts { name: Some(Span::of(name, self.text)), ..Parts::default() },
            );
            self.finish(draft, None, found);
            if self.list.end != self.text.len() - behind.len() {
                break;
            }
            rest = behind;
        }
    }

    /// "Hiến pháp 1946, 1959 và 1980": each year behind the first is a statute of its own.
    fn further_years(&mut self, statute: &Statute<'t>, rest: &'t str, found: &mut impl Sink<'t>) {
        let mut rest = rest;
        for _ in 1..MOST_LISTED {
            let Ok((behind, (words, year))) = further_year(rest) else { break };
            if self.list.end != self.text.len() - rest.len() {
                break;
            }
            let reference = DocumentReference {
                year: Some(year),
                name: Some(Cow::Borrowed(statute.name)),
                ..DocumentReference::new(Form::Named, Some(statute.kind))
            };
            let draft = draft(reference, Span::of(words, self.text), Parts::default());
            self.finish(draft, None, found);
            rest = behind;
        }
    }

    /// Whether the name of a treaty begins before the "về" at `at`: "Công ước của Liên hợp quốc về".
    fn titles_treaty(&self, at: usize) -> bool {
        /// Words between a treaty and its subject: of whom it is, and those of a name that are written small.
        const BETWEEN: &[Syllable] = syllables!("của giữa và các nước hợp quốc tế khung");
        const MOST_WORDS: usize = 16;
        let mut at = at;
        for _ in 0..MOST_WORDS {
            let Some((start, word)) = lead::plain_word_before(self.text, self.floor, at) else { return false };
            if treaty_before(self.text, start, word) {
                return true;
            }
            if !word.capital() && !BETWEEN.contains(&word.syllable) {
                return false;
            }
            at = start;
        }
        false
    }

    /// "các bản Hiến pháp sửa đổi sau này", "một Hiến pháp": constitutions in general; "Hiến pháp này" is a demonstrative.
    fn is_one_of_several(&self, start: usize, rest: &str) -> bool {
        const BAN: Syllable = Syllable::of("bản");
        const NAY: Syllable = Syllable::of("này");
        const INDEFINITE: &[Syllable] = syllables!("các những một mỗi nhiều mọi");
        let before = |at| lead::plain_word_before(self.text, self.floor, at);
        let mut last = before(start);
        if let Some((at, _)) = last.filter(|(_, word)| word.syllable == BAN) {
            last = before(at);
        }
        let this = Word::read(&rest[blanks(rest)..]).is_some_and(|word| word.syllable == NAY);
        this || last.is_some_and(|(_, word)| INDEFINITE.contains(&word.syllable))
    }
}

/// Whether the name of a statute is an abbreviation that may stand for something else: "LĐT", "blhs".
fn may_be_another(name: &str) -> bool {
    let kind = |word: Word| abbreviated_statute(word, name).map(|kind| (word, kind));
    Word::read(name).and_then(kind).is_some_and(|(word, kind)| !is_certain_abbreviation(word, kind))
}
