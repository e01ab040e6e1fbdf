//! Whether a document is the Party's or the State's.

use super::{DocumentReference, Form};
use crate::lexicon::body::{Body, Tier, body};
use crate::lexicon::catalogue::{statute_name, statute_name_behind};
use crate::lexicon::code::{code, is_party_organ};
use crate::lexicon::issuer_name::body_name;
use crate::lexicon::kind::{DocumentKind, System};
use crate::text::{Syllable, Word, syllables, words, words_of};

/// What a body's place tells; mass organisations and enterprises belong to neither system.
fn of_body(body: &Body) -> Option<System> {
    match body.tier {
        Tier::MassOrganisation | Tier::Enterprise => None,
        tier if tier.is_party() => Some(System::Party),
        _ => Some(System::State),
    }
}

/// The system that symbol, issuer or kind tells, in this order.
pub(super) fn system(reference: &DocumentReference<'_>) -> Option<System> {
    let body_in_symbol = reference.symbol().and_then(issuing_body);
    if let Some(body) = body_in_symbol {
        return of_body(body);
    }
    reference
        .symbol()
        .and_then(of_organ)
        // Only State papers have the year inside the number.
        .or_else(|| reference.year.filter(|_| reference.form == Form::Numbered).map(|_| System::State))
        .or_else(|| of_issuer(reference))
        .or_else(|| of_meeting(reference.meeting()?))
        .or_else(|| of_name(reference.kind()?, reference.name()?))
        .or_else(|| reference.kind().filter(|_| !is_foreign(reference))?.system())
}

/// Plenums and congresses without another owner are the Party's: "Trung ương 4 khóa XII", "Đại hội XIII".
fn of_meeting(meeting: &str) -> Option<System> {
    const OTHERS: &[Syllable] = syllables!(
        "của đại hội đh đhđb đhđbtq biểu toàn quốc lần thứ khóa khoá nghị trung ương tw tư hntw \
         nhất hai nhì ba bốn năm sáu bảy tám chín mười mươi một mốt lăm nhiệm kỳ"
    );
    const DANG: Syllable = Syllable::of("đảng");
    let is_roman = |start: usize, word: Word| {
        meeting[start..start + word.len()].bytes().all(|letter| b"IVXLCivxlc".contains(&letter))
    };
    let of_party = words(meeting).any(|(_, word)| word.syllable == DANG);
    let unowned = || words(meeting).all(|(start, word)| OTHERS.contains(&word.syllable) || is_roman(start, word));
    (of_party || unowned()).then_some(System::Party)
}

/// "Điều lệ Đảng".
fn of_name(kind: DocumentKind, name: &str) -> Option<System> {
    const CHARTER: [Syllable; 3] = words_of("điều lệ đảng");
    let begins = || words(name).map(|(_, word)| word.syllable).take(CHARTER.len()).eq(CHARTER);
    (kind == DocumentKind::DieuLe && begins()).then_some(System::Party)
}

/// Whether a law may be another country's: it is cited by a name that the catalogue lacks, "Luật Magnitsky".
fn is_foreign(reference: &DocumentReference<'_>) -> bool {
    const SUA: Syllable = Syllable::of("sửa");
    const LUAT: Syllable = Syllable::of("luật");
    const LEADING: &[Syllable] = syllables!("đạo luật về");
    let Some(name) =
        reference.name().filter(|_| matches!(reference.kind(), Some(DocumentKind::Luat | DocumentKind::BoLuat)))
    else {
        return false;
    };
    let known = Word::read(name).and_then(|first| statute_name(first, name)) == Some(name.len());
    // "Đạo luật Đất đai", "Luật về …"; in a list the kind is left out.
    let subject =
        || words(name).map(|(start, word)| (&name[start..], word)).find(|(_, word)| !LEADING.contains(&word.syllable));
    let by_subject =
        || subject().is_some_and(|(subject, _)| statute_name_behind(&[LUAT], subject) == Some(subject.len()));
    let amending = || words(name).take(3).any(|(_, word)| word.syllable == SUA);
    !(known || by_subject() || amending())
}

/// The first code of a symbol that names a body; one that names a kind as well is a body's only behind another.
fn issuing_body(symbol: &str) -> Option<&'static Body> {
    let codes = symbol.split(['-', '/']).map(|part| part.split('(').next().unwrap_or_default());
    codes.enumerate().find_map(|(at, part)| {
        let letters = part.trim_end_matches(|c: char| c.is_ascii_digit());
        let code = code(letters)?;
        if at == 0 && code.kind.is_some() { None } else { code.body }
    })
}

/// Organs of the Party that no table knows are named after the committee that they serve: "BTCTW", "ĐUTT".
fn of_organ(symbol: &str) -> Option<System> {
    let last = symbol.rsplit(['-', '/']).next()?;
    is_party_organ(last.chars()).then_some(System::Party)
}

/// What the issuer tells: its name, since the Politburo and a ministry share a code, or else the code.
fn of_issuer(reference: &DocumentReference<'_>) -> Option<System> {
    let issuer = reference.issuer()?;
    let named = issuer.name().and_then(|name| Some(body_name(Word::read(name)?, name)?.0));
    named.and_then(|named| named.system).or_else(|| body(issuer.code()?).and_then(of_body))
}

#[cfg(test)]
mod tests {
    use super::*;
    use System::{Party, State};

    #[test]
    fn a_symbol_tells_the_system() {
        for (symbol, expected) in [
            ("CT/TW", Some(Party)),
            ("QĐ-TTg", Some(State)),
            ("QH14", Some(State)),
            ("TTLT-BTC-BTP", Some(State)),
            ("NQ/BCSĐ", Some(Party)),
            ("KH/BTCHU", Some(Party)),
            ("QĐ/ĐUABC", Some(Party)),
            // The chairman of the Council of Ministers, and a directive.
            ("QĐ-CT", Some(State)),
            ("CT", None),
            ("TT-MTTW-BTT", None),
            ("ABC-XYZ", None),
            ("TT-BCA(C11)", Some(State)),
        ] {
            let told = issuing_body(symbol).map_or_else(|| of_organ(symbol), of_body);
            assert_eq!(told, expected, "{symbol}");
        }
    }
}
