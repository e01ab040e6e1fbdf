//! What is told of a document, by one mention or by several, and the key that follows from it.

use chrono::NaiveDate;

use super::key::DocumentKey;
use super::number;
use super::place::{committee, place};
use super::slug::slug;
use super::symbol::Symbol;
use crate::document::{DocumentDate, DocumentMention, DocumentReference, Form};
use crate::lexicon::catalogue::{
    Gathering, Meeting, Statute, meetings, party_term, statute_called, statute_numbered, statutes,
};
use crate::lexicon::kind::{DocumentKind, System};
use crate::lexicon::party::{is_congress, is_of_party, names_congress};
use crate::text::mark::without_noughts;
use crate::text::{Syllable, syllables, words};

/// What is told of a document.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts<'a> {
    pub(super) kind: Option<DocumentKind>,
    pub(super) number: Option<&'a str>,
    pub(super) year: Option<u16>,
    pub(super) symbol: Option<&'a str>,
    pub(super) series: Option<&'a str>,
    /// The date of issue, if the calendar has it.
    pub(super) issued: Option<DocumentDate>,
    /// Its year, also where the calendar does not have the day: what contradicts it says another document.
    pub(super) at_year: Option<u16>,
    pub(super) term: Option<u8>,
    pub(super) issuer: Option<&'a str>,
    /// The code of the issuer, which a short form has no symbol to tell.
    pub(super) code: Option<&'a str>,
    pub(super) system: Option<System>,
    session: Option<u8>,
    name: Option<&'a str>,
    /// Whether the document is a congress's, and that of the Party: "Đại hội XIII của Đảng".
    congress: bool,
    party: bool,
    pub(super) short: bool,
}

/// Whether a charter is that of the Party, and not one of its work in the army.
fn is_charter(name: &str) -> bool {
    const NAMES: [&[Syllable]; 2] = [syllables!("điều lệ đảng"), syllables!("điều lệ đảng cộng sản việt nam")];
    let words: Vec<_> = words(name).map(|(_, word)| word.syllable).collect();
    NAMES.contains(&&*words)
}

impl<'a> Facts<'a> {
    /// Whether the year of the number and that of the date are two.
    pub(super) fn contradicts_itself(&self) -> bool {
        self.year.zip(self.at_year).is_some_and(|(number, date)| number != date)
    }

    pub(crate) fn of(reference: &'a DocumentReference<'_>) -> Facts<'a> {
        let form = reference.form();
        let meeting = reference.meeting().unwrap_or_default();
        let numbered = form != Form::Anaphor;
        Facts {
            kind: reference.kind(),
            number: reference.number().filter(|_| numbered),
            year: reference.year(),
            symbol: reference.symbol().filter(|_| numbered),
            series: reference.series(),
            issued: reference.issued().filter(|date| date.is_possible()),
            at_year: reference.issued().filter(|date| date.has_whole_year()).map(DocumentDate::year),
            term: reference.term(),
            issuer: reference.issuer().and_then(|issuer| issuer.name()),
            code: reference.issuer().and_then(|issuer| issuer.code()),
            system: reference.system().filter(|_| form == Form::Short),
            session: reference.session(),
            name: reference.name(),
            congress: form == Form::Session && is_congress(meeting),
            party: is_of_party(meeting, meeting) == Some(true),
            short: form == Form::Short,
        }
    }

    /// The same of a mention, which may name the Party behind a congress.
    pub(crate) fn of_mention(mention: &'a DocumentMention<'_>) -> Facts<'a> {
        let facts = Facts::of(mention.reference());
        // A further member of a list, "XII, XIII", does not say by itself what it is an ordinal of.
        let of_party = is_of_party(mention.text(), mention.reference().meeting().unwrap_or_default());
        let congress = facts.congress && names_congress(mention.text()) && of_party != Some(false);
        // "10-QĐ/TU" alone does not say which of the kinds with this code it is.
        let stated = mention.number_span().is_none_or(|number| number.start() > mention.designation_span().start());
        let kind = facts.kind.filter(|kind| stated || *kind != DocumentKind::QuyDinh);
        Facts { kind, congress, party: congress && of_party == Some(true), ..facts }
    }

    fn of_statute(statute: &'static Statute) -> Option<Facts<'static>> {
        let (number, year, symbol) = number::parsed(statute.number()?)?;
        // The catalogue lists what changes the Constitution beside it.
        let kind = if statute.name().starts_with("Nghị quyết") { DocumentKind::NghiQuyet } else { statute.kind() };
        let issued = statute.passed().and_then(|day| DocumentDate::try_from(day).ok());
        Some(Facts {
            kind: Some(kind),
            number: Some(number),
            year,
            symbol: Some(symbol),
            issued: issued.or(Some(DocumentDate::from_year(statute.year()))),
            ..Facts::default()
        })
    }

    /// Takes over what another mention of the same document tells beside.
    pub(crate) fn learn(&mut self, other: &Facts<'a>) {
        fn either<T>(own: Option<T>, other: Option<T>) -> Option<T> {
            own.or(other)
        }
        let finer = |date: &DocumentDate| (date.month().is_some(), date.day().is_some());
        self.kind = either(self.kind, other.kind);
        self.number = either(self.number, other.number);
        self.year = either(self.year, other.year);
        self.symbol = either(self.symbol, other.symbol);
        self.series = either(self.series, other.series);
        self.issued = [self.issued, other.issued].into_iter().flatten().max_by_key(finer);
        self.at_year = either(self.at_year, other.at_year);
        self.term = either(self.term, other.term);
        // "UBND tỉnh" and "UBND tỉnh Hà Nam".
        let placed = |facts: &Facts<'_>| {
            facts.issuer.and_then(|issuer| place(issuer, None, None).or_else(|| committee(issuer, None))).is_some()
        };
        if self.issuer.is_none() || !placed(self) && placed(other) {
            self.issuer = either(other.issuer, self.issuer);
            self.code = either(other.code, self.code);
        }
        self.system = either(self.system, other.system);
        self.session = either(self.session, other.session);
        self.name = either(self.name, other.name);
        self.congress |= other.congress;
        self.party |= other.party;
        self.short &= other.short;
    }

    /// The key of the one document that is told, and its date.
    pub(crate) fn identified(&self) -> Option<(DocumentKey, Option<DocumentDate>)> {
        let kind = self.kind;
        if matches!(kind, Some(DocumentKind::TieuChuan | DocumentKind::QuyChuan)) {
            return Some((number::standard(self)?, self.issued));
        }
        if let Some(statute) = self.statute_by_name() {
            let passed = statute.passed().and_then(|day| DocumentDate::try_from(day).ok());
            let date = passed.or(self.issued.filter(|date| date.day().is_some()));
            return Some((of_statute(statute)?, date));
        }
        if self.number.is_some() {
            return self.numbered();
        }
        if kind == Some(DocumentKind::DieuLe) && self.name.is_some_and(is_charter) {
            let congress = self.session.or(self.term)?;
            return Some((DocumentKey::new(DocumentKind::DieuLe, "dang", "", &format!("khoa-{congress}")), None));
        }
        // Beside its resolution a congress has documents of every kind.
        let resolves = kind == Some(DocumentKind::NghiQuyet) && self.congress && self.party;
        let session = self.session.filter(|_| resolves)?;
        // Branches of the Party have had more congresses than the Party itself.
        let listed = |meeting: &Meeting| meeting.gathering() == Gathering::Congress && meeting.term() == session;
        meetings().find(|meeting| listed(meeting))?;
        Some((DocumentKey::new(DocumentKind::NghiQuyet, "dai-hoi-dang", "", &format!("khoa-{session}")), None))
    }

    fn numbered(&self) -> Option<(DocumentKey, Option<DocumentDate>)> {
        // A law by the order that promulgated it, in a text that does not date it.
        if self.issued.is_none() && self.year.is_none() {
            if let Some(statute) = self.promulgated() {
                let facts = Facts::of_statute(statute)?;
                return Some((number::numbered(&facts, None)?, facts.issued));
            }
        }
        if self.names_another() {
            return None;
        }
        let listed = self.numbered_statute().and_then(Facts::of_statute);
        let key = number::numbered(self, listed.and_then(|listed| listed.kind))?;
        // Laws and resolutions may have one number.
        let passed = listed
            .filter(|listed| listed.kind.map(number::one_series) == Some(key.kind()))
            .and_then(|listed| listed.issued);
        let day = |date: &DocumentDate| date.day().is_some();
        Some((key, passed.filter(day).or(self.issued.filter(day))))
    }

    /// Whether the name is that of a statute with another number: one of the two is wrong.
    fn names_another(&self) -> bool {
        let named = || statute_called(self.name?, self.kind?, self.year?)?.number().and_then(number::parsed);
        let bodies = |symbol: &str| Symbol::of(symbol).map(|symbol| symbol.bodies);
        if self.numbered_statute().is_some_and(|statute| self.calls_another(statute)) {
            return true;
        }
        let (Some(number), Some(symbol), Some((own, _, code))) = (self.number, self.symbol, named()) else {
            return false;
        };
        without_noughts(number) != without_noughts(own) || bodies(symbol) != bodies(code)
    }

    /// Whether the name is not that of `statute`, which has the number. Names of amending laws are told in many ways.
    fn calls_another(&self, statute: &'static Statute) -> bool {
        let (Some(name), Some(kind)) = (self.name, self.kind) else { return false };
        if number::one_series(kind) != number::one_series(statute.kind())
            || statute_called(name, kind, statute.year()) == Some(statute)
        {
            return false;
        }
        let (told, own) = (slug(name), slug(statute.name()));
        let amends = |name: &str| name.contains("sua-doi") || name.contains("bo-sung");
        if amends(&told) || amends(&own) {
            return false;
        }
        // "Luật Giáo dục" is not short for "Luật Giáo dục đại học".
        let of_another = told != own && statutes().any(|statute| slug(statute.name()) == told);
        of_another || !(own.contains(&told) || told.contains(&own))
    }

    /// The statute of the catalogue that has this number and year.
    fn numbered_statute(&self) -> Option<&'static Statute> {
        let (number, year, symbol) = (self.number?, self.year?, self.symbol?);
        let plain = without_noughts(number);
        [plain.to_owned(), format!("0{plain}")].iter().find_map(|number| statute_numbered(number, year, symbol))
    }

    /// The statute of the catalogue that has this name, and this number without a year: "Luật Dầu khí 18-L/CTN".
    fn promulgated(&self) -> Option<&'static Statute> {
        let (number, symbol, name, kind) = (self.number?, self.symbol?, self.name?, self.kind?);
        let same = |statute: &Statute| {
            let told = statute.number().and_then(number::parsed);
            told.is_some_and(|(own, year, code)| own == without_noughts(number) && year.is_none() && code == symbol)
                && statute_called(name, kind, statute.year()) == Some(statute)
        };
        statutes().find(|statute| same(statute))
    }

    /// The same where no number with a symbol says which it is: "Luật Giáo dục năm 2019", "Luật Giáo dục 43/2019".
    fn statute_by_name(&self) -> Option<&'static Statute> {
        if self.number.is_some() && self.symbol.is_some() {
            return None;
        }
        let numbered = |statute: &Statute, number| {
            let own = statute.number().and_then(number::parsed);
            own.is_some_and(|(own, ..)| without_noughts(own) == without_noughts(number))
        };
        self.statute().filter(|statute| self.number.is_none_or(|number| numbered(statute, number)))
    }

    /// The statute of the catalogue that is cited by name and year.
    fn statute(&self) -> Option<&'static Statute> {
        let year = self.year.or(self.issued.map(DocumentDate::year))?;
        statute_called(self.name?, self.kind?, year)
    }

    /// The term of the Party's Central Committee, as stated or as the date tells it; none where the two disagree.
    pub(super) fn party_term(&self) -> Option<u8> {
        let term_of = |date| days(date).and_then(|(first, last)| party_term(first, last));
        let told = self.issued.and_then(term_of);
        let of_year = self.at_year.map(DocumentDate::from_year).and_then(term_of);
        match (self.term, told.or(of_year)) {
            (Some(stated), Some(told)) if stated != told => None,
            (stated, _) => stated.or(told),
        }
    }
}

/// The key of a statute: by its number where a source has it, else by its name and year.
fn of_statute(statute: &'static Statute) -> Option<DocumentKey> {
    if let Some(facts) = Facts::of_statute(statute) {
        return number::numbered(&facts, None);
    }
    let year = statute.year().to_string();
    let kind = statute.kind();
    if kind == DocumentKind::HienPhap {
        return Some(DocumentKey::new(kind, "", "", &year));
    }
    let name: Vec<_> = words(statute.name()).skip(words(kind.name()).count()).collect();
    let name = slug(&statute.name()[name.first()?.0..]);
    Some(DocumentKey::new(number::one_series(kind), &name, "", &year))
}

/// The first and the last day that a date may mean.
fn days(date: DocumentDate) -> Option<(NaiveDate, NaiveDate)> {
    if let Some(day) = date.to_naive_date() {
        return Some((day, day));
    }
    let year = i32::from(date.year());
    let month = date.month().map(u32::from);
    let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), 1)?;
    let next = match month {
        Some(month @ 1..=11) => NaiveDate::from_ymd_opt(year, month + 1, 1)?,
        _ => NaiveDate::from_ymd_opt(year + 1, 1, 1)?,
    };
    Some((first, next.pred_opt()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_all_the_days_that_it_may_be() {
        for (date, first, last) in [
            ("2016-05-15", "2016-05-15", "2016-05-15"),
            ("2016-02", "2016-02-01", "2016-02-29"),
            ("2016-12", "2016-12-01", "2016-12-31"),
            ("2016", "2016-01-01", "2016-12-31"),
        ] {
            let (from, to) = days(date.parse().unwrap()).unwrap();
            assert_eq!((from.to_string(), to.to_string()), (first.to_owned(), last.to_owned()), "{date}");
        }
    }
}
