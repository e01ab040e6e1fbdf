//! What a mention tells of its document.

use super::signer::{Meeting, Signer};
use crate::document::{DocumentDate, DocumentMention, Form};
use crate::identity::DocumentKey;
use crate::lexicon::catalogue::statute_numbered;
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::kind_name;
use crate::text::mark::without_noughts;
use crate::text::{Syllable, Word, words};

/// What is told of a document, by one mention or by several.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    kind: Option<DocumentKind>,
    /// Whether a word says the kind, and not the symbol alone.
    stated: bool,
    /// The number without the noughts before it: "5" of "05".
    number: Option<String>,
    symbol: Option<String>,
    year: Option<u16>,
    issued: Option<DocumentDate>,
    term: Option<u8>,
    meeting: Option<Meeting>,
    issuer: Option<Signer>,
    name: Option<Name>,
    /// The key, where the mention has one by itself: what has two is two documents.
    key: Option<DocumentKey>,
}

/// The name of a statute or a charter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// Its words behind the kind, and the first letters of kind and words without "và".
    Words(Vec<Syllable>, String),
    /// These letters alone: "BLHS".
    Letters(String),
}

impl Facts {
    pub(super) fn of(mention: &DocumentMention<'_>) -> Facts {
        let reference = mention.reference();
        let implied = mention.implied();
        let number = reference.number().filter(|_| reference.form() != Form::Anaphor);
        // The catalogue knows the names of laws by their numbers.
        let numbered = reference.year().zip(reference.symbol()).zip(number);
        let statute = numbered.and_then(|((year, symbol), number)| statute_numbered(number, year, symbol));
        let name = reference.name().or(statute.map(|statute| statute.name()));
        Facts {
            kind: reference.kind(),
            stated: mention.number_span().is_none_or(|number| number.start() > mention.designation_span().start()),
            number: number.map(|number| without_noughts(number).to_lowercase()),
            symbol: reference.symbol().map(str::to_owned),
            year: reference.year(),
            issued: reference.issued(),
            term: reference.term().or_else(|| implied?.term()),
            // Of a list that one plenum passed it stands behind the last.
            meeting: reference
                .session()
                .or_else(|| implied?.session())
                .map(|session| Meeting::of(session, reference.meeting(), mention.text())),
            issuer: reference.issuer().map(Signer::of),
            name: name.and_then(|name| Name::of(name, reference.kind())),
            key: mention.key(),
        }
    }

    /// The same of the text itself: its number, and not the name that the catalogue has for it, which an earlier law has too.
    pub(super) fn of_heading(mention: &DocumentMention<'_>, kind: Option<DocumentKind>) -> Facts {
        let facts = Facts::of(mention);
        let name = facts.name.filter(|_| mention.name().is_some() && mention.symbol().is_some());
        Facts { kind: kind.or(facts.kind), name, ..facts }
    }

    /// Whether they say fully which document it is, as far as a text does.
    pub(super) fn is_full(&self) -> bool {
        let dated = self.year.is_some() || self.issued.is_some() || self.term.is_some();
        dated && (self.symbol.is_some() || self.name.is_some() || self.meeting.is_some())
    }

    /// What a document is looked up by.
    pub(super) fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        let number = self.number.clone().map(Key::Number);
        let symbol = self.number.clone().zip(self.symbol.clone()).map(|(number, symbol)| Key::Symbol(number, symbol));
        let session = self.meeting.as_ref().map(|meeting| Key::Session(meeting.session()));
        let words = match &self.name {
            Some(Name::Words(words, _)) => Some(Key::Words(words.clone())),
            _ => None,
        };
        let letters = self.name.as_ref().map(|name| Key::Letters(name.letters().to_owned()));
        [symbol, words, session, letters, number].into_iter().flatten()
    }

    /// Whether both can be of one document, and something names it in both.
    pub(super) fn names_same(&self, other: &Facts) -> bool {
        let numbers = agree(&self.number, &other.number);
        let symbols = agree(&self.symbol, &other.symbol);
        let names = self.name.as_ref().zip(other.name.as_ref()).map(|_| self.same_name(other));
        let meetings = self.same_meeting(other);
        let terms = agree(&self.term, &other.term);
        let keys = agree(&self.key, &other.key);
        if [numbers, symbols, names, meetings, terms, keys].contains(&Some(false)) || !self.same_issuer(other) {
            return false;
        }
        // A law that is named by its number too may be named by either.
        let named = names == Some(true) || numbers == Some(true) || meetings == Some(true);
        named && self.same_kind(other, symbols == Some(true) && numbers == Some(true)) && self.same_time(other)
    }

    /// Whether both call their document the same, with the same year or none.
    pub(super) fn calls_same(&self, other: &Facts) -> bool {
        self.at_year() == other.at_year() && self.names_same(other)
    }

    /// How many of their values are the same, for the choice among several that fit.
    pub(super) fn common(&self, other: &Facts) -> usize {
        let same = [
            agree(&self.number, &other.number),
            agree(&self.symbol, &other.symbol),
            agree(&self.term, &other.term),
            self.same_meeting(other),
            agree(&self.at_year(), &other.at_year()),
            agree(&self.issued, &other.issued),
        ];
        same.into_iter().filter(|same| *same == Some(true)).count()
    }

    /// Takes over what another mention of the same document tells beside.
    pub(super) fn learn(&mut self, other: &Facts) {
        self.kind = self.kind.or(other.kind);
        self.stated |= other.stated;
        self.number = self.number.take().or_else(|| other.number.clone());
        self.symbol = self.symbol.take().or_else(|| other.symbol.clone());
        self.year = self.year.or(other.year);
        self.issued = self.issued.or(other.issued);
        self.term = self.term.or(other.term);
        self.meeting = self.meeting.take().or_else(|| other.meeting.clone());
        self.key = self.key.take().or_else(|| other.key.clone());
        if self.issuer.as_ref().is_none_or(|issuer| !issuer.is_stated()) {
            self.issuer = other.issuer.clone().or(self.issuer.take());
        }
        if !matches!(self.name, Some(Name::Words(..))) {
            self.name = other.name.clone().or(self.name.take());
        }
    }

    /// Whether they tell, of what tells a document from another, all that `other` does.
    pub(super) fn cover(&self, other: &Facts) -> bool {
        let has = |own: bool, others: bool| own || !others;
        let stated = |facts: &Facts| facts.issuer.as_ref().is_some_and(Signer::is_stated);
        has(self.number.is_some(), other.number.is_some())
            && has(self.symbol.is_some(), other.symbol.is_some())
            && has(self.at_year().is_some(), other.at_year().is_some())
            && has(self.issued.is_some(), other.issued.is_some())
            && has(self.term.is_some(), other.term.is_some())
            && has(self.meeting.is_some(), other.meeting.is_some())
            && has(self.name.is_some(), other.name.is_some())
            && has(self.symbol.is_some() || stated(self), stated(other))
    }

    fn same_meeting(&self, other: &Facts) -> Option<bool> {
        self.meeting.as_ref().zip(other.meeting.as_ref()).map(|(own, others)| own.is_same(others))
    }

    fn same_issuer(&self, other: &Facts) -> bool {
        self.issuer.as_ref().zip(other.issuer.as_ref()).is_none_or(|(own, others)| own.may_be(others))
    }

    fn same_name(&self, other: &Facts) -> bool {
        match (&self.name, &other.name) {
            (Some(Name::Words(own, _)), Some(Name::Words(others, _))) => own == others,
            (Some(own), Some(others)) => own.letters() == others.letters(),
            _ => false,
        }
    }

    /// Kinds that a word says are told apart; what the symbol says is not held against a word.
    fn same_kind(&self, other: &Facts, numbered: bool) -> bool {
        self.kind == other.kind
            || self.kind.is_none()
            || other.kind.is_none()
            || numbered && !(self.stated && other.stated)
    }

    fn same_time(&self, other: &Facts) -> bool {
        let days = self.issued.zip(other.issued).is_none_or(|(own, others)| {
            own.year() == others.year()
                && agree(&own.month(), &others.month()) != Some(false)
                && agree(&own.day(), &others.day()) != Some(false)
        });
        days && agree(&self.at_year(), &other.at_year()) != Some(false)
    }

    /// The year of the number or the name, or that of the date of issue.
    fn at_year(&self) -> Option<u16> {
        self.year.or_else(|| self.issued.map(|issued| issued.year()))
    }
}

/// What a document is looked up by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Number(String),
    Symbol(String, String),
    Session(u8),
    Words(Vec<Syllable>),
    Letters(String),
}

impl Name {
    /// A name as written, with the kind before it or without.
    fn of(name: &str, kind: Option<DocumentKind>) -> Option<Name> {
        const AND: Syllable = Syllable::of("và");
        let (_, first) = words(name).next()?;
        let start = kind_name(first, name).map_or(0, |(_, len)| len);
        let initial = |(at, _): (usize, Word)| name[at..].chars().next();
        if start == 0 && first.all_capitals() && words(name).count() == 1 {
            return Some(Name::Letters(name.to_uppercase()));
        }
        let behind = || words(&name[start..]).map(|(at, word)| (start + at, word));
        let kind =
            if start > 0 { name[..start].to_owned() } else { kind.map(|kind| kind.to_string()).unwrap_or_default() };
        let of_kind = words(&kind).filter_map(|(at, _)| kind[at..].chars().next());
        let of_words = behind().filter(|(_, word)| word.syllable != AND).filter_map(initial);
        let letters = of_kind.chain(of_words).flat_map(char::to_uppercase).collect();
        Some(Name::Words(behind().map(|(_, word)| word.syllable).collect(), letters))
    }

    fn letters(&self) -> &str {
        match self {
            Name::Words(_, letters) | Name::Letters(letters) => letters,
        }
    }
}

/// Whether two values are the same, where both are told.
fn agree<T: PartialEq>(own: &Option<T>, other: &Option<T>) -> Option<bool> {
    own.as_ref().zip(other.as_ref()).map(|(own, other)| own == other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::extract;
    use crate::mention::Mention;

    fn facts(text: &str) -> Facts {
        let mention = extract(text).find_map(Mention::into_document).expect("a document");
        Facts::of(&mention)
    }

    #[test]
    fn two_mentions_can_be_of_one_document_or_not() {
        for (one, other, same) in [
            ("Nghị định 05/2020/NĐ-CP", "Nghị định 5", true),
            ("Nghị định 05/2020/NĐ-CP", "Nghị định 5/2020", true),
            ("Nghị định 05/2020/NĐ-CP", "Nghị định 5/2021", false),
            ("Nghị định 05/2020/NĐ-CP", "Thông tư 5", false),
            ("Quy định số 37-QĐ/TW", "37-QĐ/TW", true),
            ("Quy định số 37-QĐ/TW", "Quyết định số 37-QĐ/TW", false),
            ("Quy định số 37-QĐ/TW", "Quy định số 37-QĐ/TU", false),
            ("Kết luận 21-KL/TW ngày 25/10/2021", "Kết luận 21-KL/TW ngày 26/10/2021", false),
            ("Kết luận 21-KL/TW ngày 25/10/2021", "Kết luận 21-KL/TW tháng 10/2021", true),
            ("Luật Đất đai năm 2013", "luật đất đai", true),
            ("Luật Đất đai năm 2013", "Luật số 45/2013/QH13", true),
            ("Luật Đất đai năm 2013", "Luật số 31/2024/QH15", false),
            ("Luật Đất đai", "LĐĐ 2013", true),
            ("Luật Đất đai", "Luật Đầu tư", false),
            ("Bộ luật Tố tụng hình sự", "BLTTHS", true),
            ("Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Trung ương 4", true),
            ("Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Trung ương 4 khóa XI", false),
            ("Nghị quyết Đại hội XIII", "Nghị quyết Trung ương 13", false),
            ("Nghị quyết Đại hội XIII", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", true),
            ("Nghị quyết Đại hội XIII", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII", false),
            (
                "Nghị quyết Đại hội Đảng bộ tỉnh Nghệ An lần thứ XIX",
                "Nghị quyết Đại hội Đảng bộ tỉnh Thanh Hóa lần thứ XIX",
                false,
            ),
            (
                "Nghị quyết Đại hội Đảng bộ tỉnh Nghệ An lần thứ XIX",
                "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX",
                true,
            ),
            ("Quyết định số 15/QĐ-UBND của UBND tỉnh Hà Nam", "Quyết định số 15/QĐ-UBND của UBND tỉnh Nam Định", false),
            ("Quyết định số 15/QĐ-UBND của UBND tỉnh", "Quyết định số 15/QĐ-UBND của UBND huyện", false),
            ("Quyết định số 15/QĐ-UBND của UBND tỉnh Hà Nam", "Quyết định 15 của Ủy ban nhân dân tỉnh Hà Nam", true),
            ("Quyết định 749 của Bộ Xây dựng", "Quyết định số 749/QĐ-TTg", false),
            ("Chỉ thị số 05-CT/TW của Bộ Chính trị", "Chỉ thị số 05-CT/TW", true),
            ("Nghị quyết 30 của Quốc hội", "Nghị quyết số 30/NQ-CP", false),
        ] {
            let (one_facts, other_facts) = (facts(one), facts(other));
            assert_eq!(one_facts.names_same(&other_facts), same, "{one} / {other}");
            assert_eq!(other_facts.names_same(&one_facts), same, "{other} / {one}");
            let keys: Vec<_> = one_facts.keys().collect();
            assert!(!same || other_facts.keys().any(|key| keys.contains(&key)), "{one} / {other}");
        }
    }

    #[test]
    fn a_document_is_told_fully_or_loosely() {
        for (text, full) in [
            ("Nghị định 5/2020/NĐ-CP", true),
            ("Quy định số 37-QĐ/TW ngày 25/10/2021", true),
            ("Quy định số 37-QĐ/TW", false),
            ("Nghị định 5/2020", false),
            ("Luật Đất đai năm 2013", true),
            ("Luật Đất đai", false),
            ("Nghị quyết Trung ương 4 khóa XII", true),
            ("Nghị quyết Trung ương 4", false),
        ] {
            assert_eq!(facts(text).is_full(), full, "{text}");
        }
    }
}
