//! What stands behind a designation and belongs to it: date, issuer, term and sitting.
//!
//! ```ebnf
//! attached = [ date ] , [ issuer ] , [ term ] , [ sitting ] , [ date ] ;
//! date     = [ "," ] , [ "ban hành" | "ký" ] , date | "(" , date , ")" ;
//! issuer   = [ "," ] , ( "của" , issuer | "do" , issuer , "ban hành" | issuer ) ;
//! term     = ( [ "," ] , term | "(" , term , ")" ) , [ period ] ;
//! sitting  = [ "," ] , [ "tại" ] , "kỳ họp thứ" , ordinal ;
//! ```
//!
//! The order is that of Decree 30/2020/NĐ-CP, annex I, II.6.b, and of the Party's guidance 36-HD/VPTW; newspapers put the
//! date last as well, and leave out "của".

mod behind_title;
mod dated;
mod term;

use behind_title::{behind_title, by_behind_title, opens_title};
pub(crate) use dated::in_brackets;
use dated::{dated, dated_at_last, dated_without_year};
pub(crate) use term::{in_term, period};
use term::{plenum_in_brackets, sitting};

use crate::document::DocumentDate;
use crate::grammar::issuer::{Issuer, Issuers, issuer, province, unknown_body};
use crate::grammar::session::congress;
use crate::grammar::symbol::Symbol;
use crate::grammar::word::{Parsed, comma, fail, gap, keyword, leading, optional_comma, phrase, syllables};
use crate::lexicon::body::Tier;
use crate::lexicon::kind::{DocumentKind, System};
use crate::text::mark::blanks;
use crate::text::{Syllable, Word};

/// "của", and what it is typed as where the tone is lost; behind a number there is no crab.
const CUA: &[Syllable] = syllables!("của cua cùa");
const DO: Syllable = Syllable::of("do");
const NGAY: Syllable = Syllable::of("ngày");
const BAN_HANH: &[Syllable] = syllables!("ban hành");

/// What a designation says of what may follow it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Designated<'a, 't> {
    /// What it designates; some kinds are issued by one body alone.
    pub(crate) kind: Option<DocumentKind>,
    pub(crate) symbol: Option<&'a Symbol<'t>>,
    /// Whether a year alone may be its date, or a plenum in brackets have passed it: behind a symbol, not behind the name of a law,
    /// which takes a year in itself.
    pub(crate) year: bool,
}

/// What was found behind a designation.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Attached<'t> {
    pub(crate) issued: Option<(DocumentDate, &'t str)>,
    pub(crate) issuer: Option<&'t str>,
    pub(crate) code: Option<&'static str>,
    /// The body that the symbol tells, for where the text names none.
    pub(crate) body: Option<&'static str>,
    pub(crate) term: Option<u8>,
    pub(crate) session: Option<u8>,
}

impl<'t> Attached<'t> {
    fn take(&mut self, issuer: &Issuer<'t>) {
        self.issuer = issuer.text;
        self.code = issuer.code;
        self.session = self.session.or(issuer.session);
    }

    /// Whether no date is known yet, or its year alone.
    fn may_be_dated(&self) -> bool {
        self.issued.is_none() || self.has_year_alone()
    }

    fn has_year_alone(&self) -> bool {
        self.issued.is_some_and(|(date, _)| date.month().is_none())
    }

    /// Whether a date says more than the one that is known, and nothing else: behind "năm 2022" a day of that year.
    fn agrees_with(&self, date: DocumentDate) -> bool {
        self.may_be_dated() && self.issued.is_none_or(|(known, _)| known.year() == date.year())
    }
}

/// All that is attached at the beginning of `input`, right behind a designation. Never fails: nothing may be attached.
pub(crate) fn attached<'t>(input: &'t str, designated: Designated<'_, 't>) -> (&'t str, Attached<'t>) {
    let body = designated.symbol.and_then(|symbol| symbol.body).map(|body| body.code);
    let mut found = Attached { body, ..Attached::default() };
    let mut rest = input;
    let mut first = First::of(rest);
    if first.opens_date() {
        if let Ok((behind, issued)) = dated(rest, designated.year) {
            found.issued = Some(issued);
            rest = behind;
            first = First::of(rest);
        } else if designated.symbol.is_some() && first.is_day() {
            if let Ok((behind, ())) = dated_without_year(rest) {
                rest = behind;
                first = First::of(rest);
            }
        }
    }
    let dated = found.issued.is_some();
    let by = if first.opens_issuer() { issued_by(rest, designated, dated).ok() } else { None };
    let named = by.is_some();
    if let Some((behind, issuer)) = by {
        found.take(&issuer);
        rest = behind;
        first = First::of(rest);
    } else if let (First::Word(word), Some(symbol)) = (first, designated.symbol) {
        let listed = found.has_year_alone();
        let titled = if listed || opens_title(word) { behind_title(rest, word, symbol, listed) } else { fail(rest) };
        if let Ok((behind, titled)) = titled {
            match titled.issued {
                None => return (behind, Attached { issued: found.issued, body, ..titled }),
                Some((date, _)) if found.agrees_with(date) => return (behind, Attached { body, ..titled }),
                Some(_) => {}
            }
        }
    }
    if !named && first.is_about() && designated.year && designated.symbol.is_none_or(|symbol| symbol.body.is_none()) {
        if let Ok((behind, titled)) = by_behind_title(rest, designated.kind) {
            match titled.issued {
                None => return (behind, Attached { issued: found.issued, ..titled }),
                Some((date, _)) if found.agrees_with(date) => return (behind, titled),
                Some(_) => {}
            }
        }
    }
    if matches!(first, First::Bracket)
        && designated.year
        && designated.symbol.is_none_or(|symbol| symbol.system != Some(System::State))
    {
        if let Ok((behind, plenum)) = plenum_in_brackets(rest) {
            if !named {
                found.take(&plenum.issuer);
            }
            found.session = found.session.or(plenum.issuer.session);
            found.term = plenum.term;
            rest = behind;
            first = First::of(rest);
        }
    }
    if found.term.is_none() && first.opens_term() {
        if let Ok((behind, term)) = in_term(rest) {
            found.term = Some(term);
            // The period of the committee that has this term.
            rest = period(behind).map_or(behind, |(rest, ())| rest);
            first = First::of(rest);
        }
    }
    if named && first.opens_sitting() {
        if let Ok((behind, session)) = sitting(rest) {
            found.session = Some(session);
            rest = behind;
            first = First::of(rest);
        }
    }
    if named && first.opens_date() && found.may_be_dated() {
        if let Ok((behind, issued)) = dated_at_last(rest) {
            if found.agrees_with(issued.0) {
                found.issued = Some(issued);
                rest = behind;
            }
        }
    }
    (rest, found)
}

/// The first word or mark behind a designation, over a comma: it tells what may be attached there, and mostly nothing is.
#[derive(Clone, Copy)]
enum First {
    Word(Word),
    Bracket,
    Digit,
    Other,
}

impl First {
    fn of(input: &str) -> First {
        let start = &input[blanks(input)..];
        let start = match start.strip_prefix(',') {
            Some(behind) => &behind[blanks(behind)..],
            None => start,
        };
        match (Word::read(start), start.as_bytes().first()) {
            (Some(word), _) => First::Word(word),
            (None, Some(b'(')) => First::Bracket,
            (None, Some(b'0'..=b'9')) => First::Digit,
            (None, _) => First::Other,
        }
    }

    fn opens_date(self) -> bool {
        const FIRST: &[Syllable] = syllables!("ngày ngay tháng năm ban ký của");
        match self {
            First::Word(word) => FIRST.contains(&word.syllable),
            First::Bracket | First::Digit => true,
            First::Other => false,
        }
    }

    fn is_day(self) -> bool {
        matches!(self, First::Word(word) if word.syllable == NGAY)
    }

    fn is_about(self) -> bool {
        const VE: Syllable = Syllable::of("về");
        matches!(self, First::Word(word) if word.syllable == VE)
    }

    /// With "của" or "do", or a name; of a word with a capital inside the small letters may be one: "củaChính".
    fn opens_issuer(self) -> bool {
        matches!(self, First::Word(word) if word.capitals() > 0 || word.syllable == DO || CUA.contains(&word.syllable))
    }

    /// With "khóa", or glued to the numeral: "khóaXII".
    fn opens_term(self) -> bool {
        const KHOA: Syllable = Syllable::of("khóa");
        match self {
            First::Word(word) => word.syllable == KHOA || word.capitals() > 0,
            First::Bracket => true,
            First::Digit | First::Other => false,
        }
    }

    fn opens_sitting(self) -> bool {
        const FIRST: &[Syllable] = syllables!("tại kỳ");
        matches!(self, First::Word(word) if FIRST.contains(&word.syllable))
    }
}

/// The issuer behind a designation or its date.
fn issued_by<'t>(input: &'t str, designated: Designated<'_, 't>, dated: bool) -> Parsed<'t, Issuer<'t>> {
    let several = designated.symbol.is_some_and(|symbol| symbol.is_joint());
    let issuers = if several { Issuers::Several } else { Issuers::One };
    let fits = |issuer: &Issuer<'t>| match (designated.symbol.and_then(|symbol| symbol.system), issuer.system) {
        (Some(symbol), Some(issuer)) => symbol == issuer,
        _ => true,
    };
    let (start, ()) = optional_comma(input)?;
    if let Ok((rest, ())) = leading(CUA)(start) {
        // "của Đại hội đại biểu Đảng bộ thành phố lần thứ XII": passed by a congress, which is no issuer.
        if let (Some(_), Ok((rest, passed))) = (designated.symbol, congress(rest)) {
            return Ok((rest, Issuer { session: passed.session, system: Some(System::Party), ..Issuer::default() }));
        }
        let named = issuer(rest, issuers);
        let (rest, issuer) = if designated.symbol.is_some() { named.or_else(|_| unknown_body(rest))? } else { named? };
        // Where no body stands in the symbol, a slash for a hyphen is a slip and says nothing of the system.
        let told = issuer.code.is_some() || issuer.system == Some(System::State);
        let open = designated.symbol.is_none_or(|symbol| symbol.body.is_none() && told);
        return if open || fits(&issuer) { Ok((rest, issuer)) } else { fail(input) };
    }
    if let Ok((rest, _)) = keyword(DO)(start) {
        let (rest, ()) = gap(rest)?;
        let (rest, issuer) = issuer(rest, issuers).or_else(|error| of_place(rest, designated.symbol).ok_or(error))?;
        let (rest, ()) = gap(rest)?;
        let (rest, _) = phrase(BAN_HANH)(rest)?;
        return if fits(&issuer) { Ok((rest, issuer)) } else { fail(input) };
    }
    // Without "của": a body of the right system, behind which no predicate follows that it would be the subject of.
    if start.len() == input.len() || !start.starts_with(char::is_uppercase) {
        return fail(input);
    }
    let (rest, issuer) = issuer(start, issuers)?;
    // Behind a comma only a plenum: a body alone is the subject of what comes.
    if issuer.session.is_none() && comma(input).is_ok() {
        return fail(input);
    }
    let closed = issuer.code.is_some() || issuer.session.is_some();
    let known = designated.symbol.is_some() || issuer.session.is_some();
    let plain = closed && fits(&issuer) && known && (dated || issuer.system.is_some());
    if plain && ends_phrase(rest) { Ok((rest, issuer)) } else { fail(input) }
}

/// A place that issued a paper whose symbol is that of a council or a committee.
fn of_place<'t>(input: &'t str, symbol: Option<&Symbol<'t>>) -> Option<(&'t str, Issuer<'t>)> {
    let body = symbol?.body.filter(|body| body.tier == Tier::Local)?;
    province(input, body.code).ok()
}

const PREPOSITIONS: &[Syllable] = syllables!("về khóa ngày");

/// Whether a noun phrase ends here: at a mark, at a bracket, at the end, or before the title.
fn ends_phrase(rest: &str) -> bool {
    let start = &rest[blanks(rest)..];
    match Word::read(start) {
        Some(word) => PREPOSITIONS.contains(&word.syllable),
        None => !start.starts_with(|c: char| c.is_ascii_digit()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::number::{Before, number};

    /// What follows a number, as (date, issuer, term, session, rest).
    fn behind(text: &str) -> (Option<String>, Option<&str>, Option<u8>, Option<u8>, &str) {
        let (rest, number) = number(text, Before::Name).unwrap();
        let designated = Designated { kind: None, symbol: number.symbol.as_ref(), year: true };
        let (rest, found) = attached(rest, designated);
        (found.issued.map(|(date, _)| date.to_string()), found.issuer, found.term, found.session, rest)
    }

    #[test]
    fn date_issuer_and_term_are_attached() {
        let day = |iso: &str| Some(iso.to_owned());
        for (text, date, issuer, term, session, rest) in [
            (
                "05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII về",
                day("2016-05-15"),
                Some("Bộ Chính trị"),
                Some(12),
                None,
                " về",
            ),
            (
                "38-QĐ/TU, ngày 08/4/2019 của Ban Thường vụ Tỉnh ủy về",
                day("2019-04-08"),
                Some("Ban Thường vụ Tỉnh ủy"),
                None,
                None,
                " về",
            ),
            ("144-QĐ/TW (ngày 9/5/2024) quy định", day("2024-05-09"), None, None, None, " quy định"),
            ("68-NQ/TW năm 2025 nêu", day("2025"), None, None, None, " nêu"),
            ("68-NQ/TW 2025 đặt ra", day("2025"), None, None, None, " đặt ra"),
            ("68-NQ/TW 2025-2030", None, None, None, None, " 2025-2030"),
            (
                "21-KL/TW ngày 25/10/2021 của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII.",
                day("2021-10-25"),
                Some("Ban Chấp hành Trung ương Đảng"),
                Some(13),
                Some(4),
                ".",
            ),
            (
                "26-NQ/TW ngày 5-8-2008 của Hội nghị Trung ương 7 khóa X “về",
                day("2008-08-05"),
                None,
                Some(10),
                Some(7),
                " “về",
            ),
            (
                "40/QUTW của thường trực Quân ủy Trung ương, ngày 11/5/1970 Đại tướng",
                None,
                Some("thường trực Quân ủy Trung ương"),
                None,
                None,
                ", ngày 11/5/1970 Đại tướng",
            ),
            ("18-NQ/TW của Chính phủ có", None, None, None, None, " của Chính phủ có"),
            (
                "33-HD/BTCTW ngày 30/10/2020 Ban Tổ chức Trung ương;",
                day("2020-10-30"),
                Some("Ban Tổ chức Trung ương"),
                None,
                None,
                ";",
            ),
            ("30/2020/NĐ-CP Chính phủ quy định", None, None, None, None, " Chính phủ quy định"),
            ("30/2020/NĐ-CP của Chính phủ ngày 05/3/2020 về", day("2020-03-05"), Some("Chính phủ"), None, None, " về"),
            ("101/2023/QH15 của Quốc hội khóa XV, kỳ họp thứ 5.", None, Some("Quốc hội"), Some(15), Some(5), "."),
            ("35/2019/TT-BTC do Bộ Tài chính ban hành về", None, Some("Bộ Tài chính"), None, None, " về"),
            (
                "95/2020/TT-BTC Hướng dẫn giám sát giao dịch ngày 16/11/2020 của Bộ Tài chính, có",
                day("2020-11-16"),
                Some("Bộ Tài chính"),
                None,
                None,
                ", có",
            ),
            (
                "43/2014/NĐ-CP quy định thi hành Luật Đất đai ngày 29/11/2013 của Quốc hội",
                None,
                None,
                None,
                None,
                " quy định thi hành Luật Đất đai ngày 29/11/2013 của Quốc hội",
            ),
            (
                "95-QĐ/TW năm 2004 về chức năng của chi bộ do Ban Chấp hành Trung ương ban hành.",
                day("2004"),
                Some("Ban Chấp hành Trung ương"),
                None,
                None,
                ".",
            ),
            (
                "18-NQ/TW ngày 16/6/2022 (Hội nghị TW 5, khóa XIII) về",
                day("2022-06-16"),
                None,
                Some(13),
                Some(5),
                " về",
            ),
            (
                "4-NQ/TW (Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII);",
                None,
                Some("Ban Chấp hành Trung ương"),
                Some(12),
                Some(4),
                ";",
            ),
            ("5/KH-XYZ của Ban Bí thư về", None, Some("Ban Bí thư"), None, None, " về"),
            ("5/KH-XYZ ngay 20/3/2017 của", day("2017-03-20"), None, None, None, " của"),
            ("110/TB-VPCP ngày 20/3 của Văn phòng Chính phủ về", None, Some("Văn phòng Chính phủ"), None, None, " về"),
            ("110/TB-VPCP ngày 20/3, thông báo", None, None, None, None, ", thông báo"),
            ("110/TB-VPCP ngày 2/9 được nghỉ", None, None, None, None, " ngày 2/9 được nghỉ"),
            ("110/TB-VPCP ngày 1/5 hằng năm", None, None, None, None, " ngày 1/5 hằng năm"),
            ("110/TB-VPCP ngày 10-12 tháng 5", None, None, None, None, " ngày 10-12 tháng 5"),
            ("110/TB-VPCP ngày 20/3 Bộ Y tế đã", None, None, None, None, " ngày 20/3 Bộ Y tế đã"),
            ("5/KH-XYZ ngay sau", None, None, None, None, " ngay sau"),
            ("30/2020/NĐ-CP ban hành ngày 05/3/2020,", day("2020-03-05"), None, None, None, ","),
            (
                "69-QĐ/TW năm 2022 về kỷ luật do Ban Chấp hành Trung ương ban hành ngày 06/7/2022.",
                day("2022-07-06"),
                Some("Ban Chấp hành Trung ương"),
                None,
                None,
                ".",
            ),
            (
                "5/QĐ-TTg năm 2022 do Thủ tướng Chính phủ ban hành ngày 06/7/2023",
                day("2022"),
                Some("Thủ tướng Chính phủ"),
                None,
                None,
                " ngày 06/7/2023",
            ),
            (
                "98/QĐ-UBND năm 2022 về phân công nhiệm vụ do tỉnh Hà Nam ban hành",
                day("2022"),
                Some("tỉnh Hà Nam"),
                None,
                None,
                "",
            ),
            (
                "21/QĐ-BCĐQG năm 2020 bãi bỏ văn bản do Bộ Y tế ban hành\n",
                day("2020"),
                None,
                None,
                None,
                " bãi bỏ văn bản do Bộ Y tế ban hành\n",
            ),
            (
                "5/QĐ-TTg năm 2022 cho thấy quy định do Thủ tướng Chính phủ ban hành còn",
                day("2022"),
                None,
                None,
                None,
                " cho thấy quy định do Thủ tướng Chính phủ ban hành còn",
            ),
            (
                "5/QĐ-TTg năm 2022 đính chính quy hoạch do Bộ Y tế ban hành;",
                day("2022"),
                None,
                None,
                None,
                " đính chính quy hoạch do Bộ Y tế ban hành;",
            ),
            ("7/2019/NQ-HĐND do thành phố Huế ban hành;", None, Some("thành phố Huế"), None, None, ";"),
            (
                "5/QĐ-TTg về quy hoạch do tỉnh Hà Nam ban hành",
                None,
                None,
                None,
                None,
                " về quy hoạch do tỉnh Hà Nam ban hành",
            ),
            (
                "8/2016/TTLT-BTC-BXD quy định hồ sơ ngày 22/06/2016 của Bộ Xây dựng và Bộ Tài chính, có",
                day("2016-06-22"),
                Some("Bộ Xây dựng và Bộ Tài chính"),
                None,
                None,
                ", có",
            ),
        ] {
            assert_eq!(behind(text), (date, issuer, term, session, rest), "{text}");
        }
    }

    #[test]
    fn a_period_belongs_to_a_congress() {
        for (text, rest) in [
            (", nhiệm kỳ 2020 - 2025, Đảng bộ", ", Đảng bộ"),
            (" nhiệm kỳ 2020–2025", ""),
            (" (nhiệm kỳ 2015-2020)", ""),
        ] {
            assert_eq!(period(text), Ok((rest, ())), "{text}");
        }
        assert!(period(", nhiệm kỳ mới").is_err());
    }
}
