//! Acts that are cited by their titles alone: "Thông tư của Bộ Tài chính về hóa đơn bán hàng hóa".
//!
//! ```ebnf
//! titled  = kind , [ "của" , issuer ] , opening , { word | figure | statute | joint } , [ act ] ;
//! opening = "về" | "về việc" | "quy định" | "hướng dẫn" | "ban hành" | … ;
//! joint   = "," | "-" ;
//! act     = kind , [ "số" ] , number ;
//! ```
//!
//! No mark closes such a title. It ends at the marks of a clause, a bracket, a quotation mark or the end of a line; at words
//! that begin the predicate ("có hiệu lực", "được") or another noun ("và các …"); before the body that issued the act
//! ("của Bộ Xây dựng"); and behind the act that it amends. A comma goes on where a list plainly does.

use super::issuer::{Issuer, Issuers, issuer};
use super::number::{Before, number};
use super::statute::{colon, statute};
use super::word::{Parsed, blank, fail, gap, keyword, one_of, read};
use crate::lexicon::SO;
use crate::lexicon::act_title::{
    Opening, Role, begins_clause, begins_other, cited_by_title, is_held, makes_predicate, opening, role,
};
use crate::lexicon::body::issued_by_one;
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::{KindName, kind_name};
use crate::text::mark::{blanks, digits, is_blank, is_hyphen, is_line_break};
use crate::text::{Syllable, Word};

const CUA: Syllable = Syllable::of("của");
const VA: &[Syllable] = &[Syllable::of("và"), Syllable::of("hoặc")];
const DUOC: Syllable = Syllable::of("được");
const PHAP: Syllable = Syllable::of("pháp");

/// Tokens of a title at most.
const MOST_TOKENS: usize = 64;
/// Words of a further member of a list at most, behind its comma.
const MOST_LISTED_WORDS: usize = 30;
/// Words that say what the act is about at least; more of them where the kind is a common noun and no body is named.
const FEWEST_WORDS: usize = 2;
const FEWEST_WORDS_OF_COMMON: usize = 4;

/// An act by its title, as read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Titled<'t> {
    pub(crate) kind: DocumentKind,
    /// From the kind to the end of the title, as written.
    pub(crate) name: &'t str,
    /// The body between the kind and the title.
    pub(crate) issuer: Option<Issuer<'t>>,
    pub(crate) opening: Opening,
    /// Whether it ends with the number of the act that it amends, so that a date behind it is that act's.
    pub(crate) amends: bool,
}

/// The act by its title at the beginning of `input`; commas belong to the title only where `commas` says so.
pub(crate) fn titled(input: &str, commas: bool) -> Parsed<'_, Titled<'_>> {
    let Some(first) = Word::read(input).filter(|word| word.capital()) else { return fail(input) };
    let Some((KindName { kind, .. }, len)) = kind_name(first, input) else { return fail(input) };
    let Some(term) = cited_by_title(kind) else { return fail(input) };
    let (start, ()) = gap(&input[len..])?;
    let (start, issuer) = match of_issuer(start) {
        Ok((rest, issuer)) => (gap(rest)?.0, Some(issuer)),
        Err(_) => (start, None),
    };
    let Some((opening, len)) = opening(start) else { return fail(input) };
    let (subject, ()) = gap(&start[len..])?;
    let predicate = |word: Word| opening != Opening::About && makes_predicate(word.syllable);
    if Word::read(subject).is_some_and(predicate) {
        return fail(input);
    }
    let mut title = Title { kind, issued: issuer.is_some(), commas, rest: subject, end: subject, words: 0, last: None };
    let Some(amends) = title.walk() else { return fail(input) };
    let fewest = if term || title.issued { FEWEST_WORDS } else { FEWEST_WORDS_OF_COMMON };
    if title.words < fewest && !amends {
        return fail(input);
    }
    Ok((title.end, Titled { kind, name: read(input, title.end), issuer, opening, amends }))
}

/// "của Bộ Tài chính".
fn of_issuer(input: &str) -> Parsed<'_, Issuer<'_>> {
    let (rest, _) = keyword(CUA)(input)?;
    let (rest, ()) = gap(rest)?;
    issuer(rest, Issuers::One)
}

/// What was read last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Last {
    /// A word that says what the act is about.
    Content(Syllable),
    /// One that joins, or says nothing by itself.
    Other(Syllable),
    Statute,
}

/// A title while it is read.
struct Title<'t> {
    kind: DocumentKind,
    /// Whether the body that issued the act is known already.
    issued: bool,
    commas: bool,
    rest: &'t str,
    /// What follows the last word that may be the last one of the title.
    end: &'t str,
    /// Words that say what the act is about.
    words: usize,
    last: Option<Last>,
}

impl<'t> Title<'t> {
    /// Reads to the end of the title: whether the number of another act ends it; nothing where there is none.
    fn walk(&mut self) -> Option<bool> {
        for _ in 0..MOST_TOKENS {
            let Some(start) = self.next_token() else { return Some(false) };
            let Some(word) = Word::read(start) else {
                if self.figure(start) {
                    continue;
                }
                return Some(false);
            };
            if SO.contains(&word.syllable) && numbered(start).is_some() {
                // The act's own number: it is cited by that.
                return None;
            }
            if self.last != Some(Last::Other(PHAP)) {
                if let Ok((rest, _)) = statute(start) {
                    (self.rest, self.end, self.last) = (rest, rest, Some(Last::Statute));
                    self.words += FEWEST_WORDS;
                    continue;
                }
            }
            if let Some(amends) = self.act(word, start) {
                return Some(amends);
            }
            if self.ends_before(word, start)? {
                return Some(false);
            }
        }
        None
    }

    /// Where the next word or figure begins; nothing where the title has ended.
    fn next_token(&self) -> Option<&'t str> {
        let start = &self.rest[blanks(self.rest)..];
        let broken = self.rest[..self.rest.len() - start.len()].contains(is_line_break);
        let c = start.chars().next()?;
        let goes_on = |c: char| c.is_lowercase() || c.is_ascii_digit();
        if broken && !goes_on(c) {
            return None;
        }
        if c == ',' {
            return self.listed(&start[c.len_utf8()..]);
        }
        if is_hyphen(c) {
            // "kinh tế - xã hội", "2021-2025".
            let behind = &start[c.len_utf8()..];
            return Some(&behind[blanks(behind)..]).filter(|behind| behind.starts_with(goes_on));
        }
        Some(start).filter(|_| c.is_alphanumeric() || c == '%')
    }

    /// What stands behind a comma, where it goes on with a list.
    fn listed(&self, behind: &'t str) -> Option<&'t str> {
        let start = &behind[blanks(behind)..];
        // A law behind a law, and nothing else.
        if self.last == Some(Last::Statute) {
            return statute(start).is_ok().then_some(start);
        }
        let first = Word::read(start).filter(|word| self.commas && !word.capital())?;
        if begins_clause(first.syllable) && !matches!(role(first, start), Some((Role::GoesOn, _))) {
            return None;
        }
        let mut rest = start;
        for _ in 0..=MOST_LISTED_WORDS {
            let next = &rest[blanks(rest)..];
            // Figures, and the hyphens of names: "giai đoạn 2021-2025", "ICD-10".
            let next = next.trim_start_matches(|c: char| c.is_ascii_digit() || is_hyphen(c) || c == '%' || is_blank(c));
            let Some(word) = Word::read(next) else { return (!next.starts_with('/')).then_some(start) };
            if VA.contains(&word.syllable) && rest.len() < start.len() || names_act(word, next) {
                return Some(start);
            }
            // "… , lệ phí của Bộ Tài chính".
            if word.syllable == CUA && of_issuer(next).is_ok() {
                return Some(start);
            }
            match role(word, next) {
                // "…, doanh nghiệp được miễn": of a member of a list it would say too much.
                _ if word.syllable == DUOC => return None,
                Some((Role::Ends, _)) => return Some(start),
                Some((Role::Predicate | Role::Points, _)) => return None,
                Some((_, len)) => rest = &next[len..],
                None => rest = &next[word.len()..],
            }
        }
        None
    }

    /// Takes a figure, with what belongs to it; whether one stands here that is no act's number.
    fn figure(&mut self, start: &'t str) -> bool {
        let mut rest = start.strip_prefix('%').unwrap_or(start);
        rest = &rest[digits(rest, 8)..];
        while let Some(behind) = rest.strip_prefix(['.', ',', '/', '-']) {
            match digits(behind, 8) {
                0 => break,
                len => rest = &behind[len..],
            }
        }
        let own = number(start, Before::Text).is_ok_and(|(_, number)| number.symbol.is_some());
        if own || rest.len() == start.len() {
            return false;
        }
        (self.rest, self.end) = (rest, rest);
        true
    }

    /// Whether another act at `start` ends the title, and with its number; without one it may be a word of the title.
    fn act(&mut self, word: Word, start: &'t str) -> Option<bool> {
        let (KindName { kind, .. }, len) = kind_name(word, start).filter(|_| word.capital())?;
        cited_by_title(kind)?;
        // What an amending act amends, and what an annex is issued with.
        let inside = !matches!(self.last, Some(Last::Content(_) | Last::Statute));
        let behind = &start[len..];
        match numbered(&behind[blanks(behind)..]) {
            Some(rest) if inside => {
                self.end = rest;
                Some(true)
            }
            None if inside => None,
            _ => Some(false),
        }
    }

    /// Whether the title ends before this word, which is taken where it does not; nothing where it is no title.
    fn ends_before(&mut self, word: Word, start: &'t str) -> Option<bool> {
        if word.syllable == CUA && !self.issued && self.names_issuer(start) {
            self.issued = true;
            return Some(true);
        }
        let behind = &start[word.len()..];
        if VA.contains(&word.syllable) {
            let next = Word::read(&behind[blanks(behind)..]);
            let next = next.map(|next| (next, &behind[blanks(behind)..]));
            let names = |(word, start): (Word, &str)| {
                let body = || issuer(start, Issuers::One).is_ok_and(|(_, issuer)| issuer.code.is_some());
                word.capital() && (kind_name(word, start).is_some() || body())
            };
            if next.is_none_or(|next| names(next) || begins_other(next.0.syllable)) {
                return Some(true);
            }
        }
        let (role, len) = match role(word, start) {
            Some((role, len)) => (Some(role), len),
            None => (None, word.len()),
        };
        self.rest = &start[len..];
        match role {
            Some(Role::Ends | Role::Predicate) => return Some(true),
            Some(Role::Points) => return None,
            Some(Role::Tells) if matches!(self.last, Some(Last::Content(_))) => return Some(true),
            Some(Role::Joins | Role::Says | Role::Tells) => self.last = Some(Last::Other(word.syllable)),
            Some(Role::GoesOn) | None => {
                self.words += 1;
                self.last = Some(Last::Content(word.syllable));
            }
        }
        if role != Some(Role::Joins) {
            self.end = self.rest;
        }
        Some(false)
    }

    /// Whether the body that issued the act stands behind "của" here, and not one that the title is about.
    fn names_issuer(&self, start: &str) -> bool {
        let held = matches!(self.last, Some(Last::Content(word) | Last::Other(word)) if is_held(word));
        let fits = |issuer: &Issuer<'_>| {
            issued_by_one(self.kind).is_none_or(|codes| issuer.code.is_some_and(|code| codes.contains(&code)))
        };
        !held && of_issuer(start).is_ok_and(|(_, issuer)| fits(&issuer))
    }
}

/// Whether the name of an act stands here.
fn names_act(word: Word, start: &str) -> bool {
    word.capital() && kind_name(word, start).is_some_and(|(name, _)| cited_by_title(name.kind).is_some())
}

/// What follows the number of an act, "số" and the number, at the beginning of `input`.
fn numbered(input: &str) -> Option<&str> {
    let start = match one_of(SO)(input) {
        Ok((rest, _)) => colon(rest).ok()?.0,
        Err(_) => input,
    };
    let (start, ()) = blank(start).ok()?;
    let (rest, number) = number(start, Before::Name).ok()?;
    number.symbol.map(|_| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Option<&str> {
        titled(text, true).ok().map(|(_, titled)| titled.name)
    }

    /// The title ends where the bar stands.
    #[test]
    fn titles_end_where_their_clause_goes_on() {
        for marked in [
            "Nghị định về quản lý chi phí đầu tư xây dựng công trình| và các văn bản hướng dẫn",
            "Nghị định về quản lý dự án đầu tư| và Nghị định về hợp đồng",
            "Nghị định về phí thủy lợi| và Ủy ban nhân dân thành phố Hà Nội",
            "Nghị định về chứng minh nhân dân|, tùy theo mức độ",
            "Nghị định về chứng minh nhân dân| có hiệu lực",
            "Nghị định về chứng minh nhân dân| được ban hành",
            "Nghị định về chứng minh nhân dân| quy định mức phạt",
            "Nghị định về chứng minh nhân dân| nêu trên",
            "Nghị định về chứng minh nhân dân| (sau đây gọi là Nghị định)",
            "Nghị định về chứng minh nhân dân|”",
            "Nghị định về chứng minh nhân dân|; Luật",
            "Nghị định về chứng minh nhân dân|\n\nđiều",
            "Nghị định về chứng minh nhân dân|\nChương I",
            "Nghị định về chứng minh\nnhân dân|.",
            "Nghị định về chứng minh nhân dân|\n- khoản",
            "Thông tư hướng dẫn về lập và quản lý chi phí| của Bộ Xây dựng và các thỏa thuận",
            "Nghị định quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ|;",
            "Nghị định về Quy chế làm việc của Chính phủ|.",
            "Nghị định về chuyển doanh nghiệp 100 % vốn nhà nước thành công ty cổ phần| .",
            "Thông tư quy định về phát triển kinh tế - xã hội giai đoạn 2021-2025|.",
            "Thông tư ban hành danh mục thuốc được phép sử dụng , hạn chế sử dụng , cấm sử dụng| sau khi",
            "Thông tư của Bộ Tài chính về hóa đơn bán hàng hóa , cung ứng dịch vụ| .",
            "Nghị định hướng dẫn thi hành Luật Đất đai|, doanh nghiệp",
            "Nghị định hướng dẫn thi hành Luật Đất đai, Luật Nhà ở|, doanh nghiệp",
            "Nghị định quy định chi tiết một số điều của Luật Đất đai về bồi thường, hỗ trợ, tái định cư|.",
            "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 31/2019/NĐ-CP| ngày 10 tháng 4 năm 2019",
            "Thông tư thay thế Phụ lục 7 ban hành kèm theo Thông tư số 126/2008/TT-BTC|.",
            "Nghị quyết về cơ chế, chính sách đặc thù| để thực hiện",
            "Nghị quyết sửa đổi phí tham quan di tích, công trình văn hóa tại Nghị quyết số 16/2023/NQ-HĐND| ngày",
            "Nghị quyết về phí tham quan di tích| Nghị quyết số 16/2023/NQ-HĐND",
            "Thông tư quy định về mã hóa bệnh tật, nguyên nhân tử vong theo ICD-10|.",
            "Thông tư quy định quản lý, theo dõi người bị cấm đi khỏi nơi cư trú|.",
            "Quyết định của Bộ Chính trị về công tác cán bộ|.",
            "Quyết định về đặc xá| của Chủ tịch nước",
            "Nghị định về phí thủy lợi|, doanh nghiệp được miễn",
            "Nghị định về thuế, phí, lệ phí| và các khoản thu",
            "NGHỊ ĐỊNH về ưu đãi người có công với cách mạng|.",
            "Nghi\u{323} đi\u{323}nh vê\u{300} chư\u{301}ng minh nhân dân| đã",
        ] {
            let (expected, _) = marked.split_once('|').unwrap();
            assert_eq!(name(&marked.replacen('|', "", 1)), Some(expected), "{marked}");
        }
    }

    #[test]
    fn what_names_no_act_is_refused() {
        for text in [
            "Nghị định quy định rõ trách nhiệm của chủ đầu tư",
            "Nghị định quy định như sau: phạt tiền",
            "Nghị định quy định tại Điều 5",
            "Nghị định ban hành ngày 5 tháng 6 năm 2020",
            "Nghị định ban hành kèm theo Quy chế",
            "Nghị định quy định chi tiết.",
            "Nghị định hướng dẫn thi hành Luật này",
            "Nghị định về vấn đề này",
            "Nghị quyết về nội dung sau đây được thông qua",
            "Nghị định về phí và lệ phí số 57/2002/NĐ-CP",
            "Quyết định phê duyệt dự án.",
            "Luật về phí và lệ phí",
            "nghị định về phí và lệ phí",
            "Nghị định Quy định về phí và lệ phí",
            "Nghị định của Chính phủ",
            "Nghị định số 57/2002/NĐ-CP về phí và lệ phí",
            "Nghị định về",
            "Nghị định",
            "Thông tin về phí và lệ phí",
        ] {
            assert_eq!(name(text), None, "{text}");
        }
    }

    #[test]
    fn commas_can_be_left_outside() {
        let ends = |commas| titled("Nghị định về phí thủy lợi, lệ phí trước bạ.", commas).unwrap().1.name;
        assert_eq!(ends(true), "Nghị định về phí thủy lợi, lệ phí trước bạ");
        assert_eq!(ends(false), "Nghị định về phí thủy lợi");
    }

    #[test]
    fn the_issuer_stands_between_the_kind_and_the_title() {
        for (text, kind, issuer, amends) in [
            ("Thông tư của Bộ Tài chính về hóa đơn bán hàng", DocumentKind::ThongTu, Some("Bộ Tài chính"), false),
            ("Nghị định về hóa đơn bán hàng của Chính phủ", DocumentKind::NghiDinh, None, false),
            ("Thông tư bãi bỏ Thông tư số 55/2010/TT-BTC", DocumentKind::ThongTu, None, true),
        ] {
            let (_, titled) = titled(text, true).unwrap();
            let body = titled.issuer.and_then(|issuer| issuer.text);
            assert_eq!((titled.kind, body, titled.amends), (kind, issuer, amends), "{text}");
        }
    }
}
