//! The words of a level where they stand: the table's phrases, and the titles that are made up of a noun and "văn hóa".

use super::first::{LEVEL, begins};
use crate::grammar::word::syllables;
use crate::lexicon::bearer::{BEARERS, bearer};
use crate::lexicon::level::{Level, PHRASES, Strength, level_name};
use crate::text::mark::{blanks, is_hyphen, is_quote};
use crate::text::{Syllable, Syllables, Word};

/// The words of all names of levels, and what joins the bearers of a title.
static WORDS: Syllables<512> =
    Syllables::NONE.with_all_words(PHRASES).with_all_words(BEARERS).with_all_words(&[("và văn hóa", ())]);

/// Whether this word stands in the name of a level: what tells cheaply that none goes on before it.
pub(crate) fn is_of_level(word: Syllable) -> bool {
    WORDS.contains(word)
}

/// Bearers that one title names at most: "cơ quan, đơn vị, doanh nghiệp văn hóa".
const MOST_BEARERS: usize = 5;

/// The longest level's name at the beginning of `text`, whose first word has been read already, and its length.
#[inline]
pub(crate) fn level(first: Word, text: &str) -> Option<(Level, Strength, usize)> {
    // Most words begin none.
    if begins(first.syllable, LEVEL) { level_at(first, text) } else { None }
}

fn level_at(first: Word, text: &str) -> Option<(Level, Strength, usize)> {
    let named = level_name(first, text);
    if let Some((Level::VungManh, strength, len)) = named {
        return Some((Level::VungManh, strength, len + exemplary(&text[len..])));
    }
    // What the table names with "nhiệm vụ" behind it is as long as it can be.
    let read =
        if matches!(named, Some((_, Strength::Plain | Strength::Title, _))) { None } else { toneless(first, text) };
    match (named, read) {
        (Some((.., known)), Some(read @ (.., len))) if len > known => Some(read),
        (None, read @ Some(_)) => read,
        (None, None) => cultural(first, text),
        (named, _) => named,
    }
}

/// A level of task completion whose words lack tones behind the first, as keyboards and scans lose them: "hoàn thành tôt nhiêm
/// vụ", "không hoàn thanh nhiệm vụ".
fn toneless(first: Word, text: &str) -> Option<(Level, Strength, usize)> {
    const NAMES: &[(&[Syllable], Level)] = &[
        (syllables!("hoàn thành xuất sắc nhiệm vụ"), Level::HoanThanhXuatSacNhiemVu),
        (syllables!("hoàn thành tốt nhiệm vụ"), Level::HoanThanhTotNhiemVu),
        (syllables!("hoàn thành nhiệm vụ"), Level::HoanThanhNhiemVu),
        (syllables!("không hoàn thành nhiệm vụ"), Level::KhongHoanThanhNhiemVu),
        (syllables!("chưa hoàn thành nhiệm vụ"), Level::KhongHoanThanhNhiemVu),
    ];
    if first.syllable == const { Syllable::of("đủ") } {
        return toneless_of_worthy(text);
    }
    NAMES.iter().filter(|(words, _)| words[0] == first.syllable).find_map(|(words, level)| {
        let len = words[1..].iter().try_fold(first.len(), |end, expected| {
            let start = end + blanks(&text[end..]);
            let word = Word::read(&text[start..]).filter(|word| word.syllable.same_letters(*expected))?;
            Some(start + word.len())
        });
        Some((*level, Strength::Plain, len?))
    })
}

/// "đủ tư cách, hoàn thành tôt nhiệm vụ".
fn toneless_of_worthy(text: &str) -> Option<(Level, Strength, usize)> {
    let rest = &text[words(text, syllables!("đủ tư cách"))?..];
    let rest = &rest[blanks(rest)..];
    let rest = rest.strip_prefix(',').map_or(rest, |rest| &rest[blanks(rest)..]);
    let first = Word::read(rest).filter(|word| word.syllable == const { Syllable::of("hoàn") })?;
    toneless(first, rest).map(|(level, _, len)| (level, Strength::Title, text.len() - rest.len() + len))
}

/// "thôn, tổ dân phố văn hóa", "Gia đình văn hóa tiêu biểu".
fn cultural(first: Word, text: &str) -> Option<(Level, Strength, usize)> {
    const VAN_HOA: &[Syllable] = syllables!("văn hóa");
    const DEGREES: &[Syllable] = syllables!("tiêu biểu xuất sắc");
    let mut end = 0;
    let mut word = first;
    for _ in 0..MOST_BEARERS {
        end += bearer(word, &text[end..])?;
        let rest = &text[end..];
        let start = &rest[blanks(rest)..];
        if let Some(len) = words(start, VAN_HOA) {
            end += rest.len() - start.len() + len;
            let rest = &text[end..];
            let start = &rest[blanks(rest)..];
            let degree = [DEGREES, &DEGREES[..2], &DEGREES[2..]].into_iter().find_map(|degree| words(start, degree));
            end += degree.map_or(0, |len| rest.len() - start.len() + len);
            return Some((Level::VanHoa, Strength::Title, end));
        }
        let mark = start.chars().next()?;
        let joined = if mark == ',' || mark == '/' || is_hyphen(mark) {
            &start[mark.len_utf8()..]
        } else {
            &start[words(start, syllables!("và"))?..]
        };
        let next = &joined[blanks(joined)..];
        word = Word::read(next)?;
        end = text.len() - next.len();
    }
    None
}

/// What the army's best units are called beside "vững mạnh toàn diện": "“mẫu mực, tiêu biểu”", with its marks.
fn exemplary(text: &str) -> usize {
    const MAU_MUC: &[Syllable] = syllables!("mẫu mực");
    const TIEU_BIEU: &[Syllable] = syllables!("tiêu biểu");
    let start = text.trim_start_matches(|c: char| c == ' ' || c == ',' || is_quote(c));
    let Some(len) = words(start, MAU_MUC) else { return 0 };
    let rest = start[len..].trim_start_matches([' ', ',']);
    let Some(len) = words(rest, TIEU_BIEU) else { return 0 };
    let rest = &rest[len..];
    let opened = text[..text.len() - start.len()].contains(is_quote);
    let close = rest.chars().next().filter(|c| opened && is_quote(*c)).map_or(0, char::len_utf8);
    text.len() - rest.len() + close
}

/// The length of these words at the beginning of `text`.
fn words(text: &str, expected: &[Syllable]) -> Option<usize> {
    let mut end = 0;
    for (at, syllable) in expected.iter().enumerate() {
        if at > 0 {
            end += blanks(&text[end..]);
        }
        let rest = Some(&text[end..]).filter(|rest| syllable.may_begin(rest))?;
        end += Word::read(rest).filter(|word| word.syllable == *syllable)?.len();
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_made_up_of_who_bears_them() {
        for (text, expected) in [
            ("gia đình văn hoá, đạt", Some("gia đình văn hoá")),
            ("Khóm, ấp văn hóa”", Some("Khóm, ấp văn hóa")),
            ("Khu nhà trọ văn hóa”", Some("Khu nhà trọ văn hóa")),
            ("tộc văn hóa, (tỷ lệ", Some("tộc văn hóa")),
            ("cơ quan, đơn vị, doanh nghiệp văn hóa", Some("cơ quan, đơn vị, doanh nghiệp văn hóa")),
            ("thôn, bản và khu phố văn hóa tiêu biểu;", Some("thôn, bản và khu phố văn hóa tiêu biểu")),
            ("vững mạnh toàn diện “mẫu mực, tiêu biểu”.", Some("vững mạnh toàn diện “mẫu mực, tiêu biểu”")),
            ("vững mạnh toàn diện”, mẫu số", Some("vững mạnh toàn diện")),
            ("hoàn thành xuât săc nhiêm vụ; còn", Some("hoàn thành xuât săc nhiêm vụ")),
            ("Hoàn thanh tôt nhiệm vu", Some("Hoàn thanh tôt nhiệm vu")),
            ("không hoàn thanh nhiệm vụ", Some("không hoàn thanh nhiệm vụ")),
            ("chưa hoan thành nhiêm vụ", Some("chưa hoan thành nhiêm vụ")),
            ("không hoàn thành nhiêm vụ", Some("không hoàn thành nhiêm vụ")),
            ("không hoan nghênh", None),
            ("đủ tư cách, hoàn thành tốt nhiệm vu (", Some("đủ tư cách, hoàn thành tốt nhiệm vu")),
            ("đủ tư cách vào", Some("đủ tư cách")),
            ("hoàn thành tốt nhiễm vi", Some("hoàn thành tốt")),
            ("gia đình, dòng họ", None),
            ("cơ quan quản lý văn hóa", None),
        ] {
            let found = level(Word::read(text).unwrap(), text).map(|(_, _, len)| &text[..len]);
            assert_eq!(found, expected, "{text}");
        }
    }
}
