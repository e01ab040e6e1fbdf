//! What "Đảng" is the beginning of, where it is not the Party.

use crate::text::{Syllable, Word, syllables, words};

/// Committees, groups and members of the Party, and places of its branches: "Đảng bộ tỉnh". "Đảng\nbộ" is the same in the next line.
const BRANCHES: &[&[Syllable]] = &[
    syllables!("bộ"),
    syllables!("ủy"),
    syllables!("đoàn"),
    syllables!("viên"),
    syllables!("tỉnh"),
    syllables!("thành phố"),
    syllables!("huyện"),
    syllables!("quận"),
    syllables!("xã"),
    syllables!("phường"),
];

/// Words that begin the name of another party: "Đảng Nhân dân Cách mạng Lào".
const OTHERS: &[&[Syllable]] = &[
    syllables!("nhân dân"),
    syllables!("dân chủ"),
    syllables!("dân tộc"),
    syllables!("lao động"),
    syllables!("cộng hòa"),
    syllables!("xã hội"),
    syllables!("cộng sản"),
];

/// The Party by its whole name.
const WHOLE: &[Syllable] = syllables!("cộng sản việt nam");
const CONG_SAN: Syllable = WHOLE[0];

/// Whether the words behind "Đảng" make it something else than the Party.
pub(crate) fn is_another(behind: &str) -> bool {
    let first: Vec<_> = words(behind).take(WHOLE.len()).collect();
    let next: Vec<_> = first.iter().map(|(_, word)| word.syllable).collect();
    // "của Đảng; bộ …": another phrase.
    if !behind.trim_start().starts_with(char::is_alphabetic) || next == WHOLE {
        return false;
    }
    let starts = |rows: &[&[Syllable]]| rows.iter().any(|row| next.starts_with(row));
    // "của Đảng\nNhân dân tỉnh", "của Đảng nhân dân ta": the people.
    let in_line = !behind[..first.first().map_or(0, |(at, _)| *at)].contains(['\n', '\r']);
    let name = || first.first().is_some_and(|(_, word)| word.capital() || word.syllable == CONG_SAN);
    // "của Đảng xã hội": no place, and the name of another in capitals.
    let society = next.starts_with(syllables!("xã hội"));
    starts(BRANCHES) && !society || in_line && name() && starts(OTHERS)
}

const DANG: Syllable = Syllable::of("đảng");
const CONGRESS: &[&[Syllable]] = &[syllables!("đại hội"), syllables!("đh"), syllables!("đhđb"), syllables!("đhđbtq")];
const PLENUM: &[&[Syllable]] =
    &[syllables!("trung ương"), syllables!("hội nghị"), syllables!("tw"), syllables!("hntw")];

/// All words that the designation of a congress of the Party has, but for Roman ordinals.
const OF_CONGRESS: &[Syllable] = syllables!(
    "đại biểu toàn quốc đảng ta của cộng sản việt nam lần thứ khóa nhiệm kỳ nhất nhì hai ba bốn tư năm sáu bảy tám chín mười một"
);

/// The words of a text from its congress on, where it speaks of one and of no plenum before.
fn from_congress(text: &str) -> Option<(Vec<(usize, Word)>, usize)> {
    let all: Vec<_> = words(text).collect();
    let stands = |at: usize, names: &[&[Syllable]]| {
        let starts = |name: &&&[Syllable]| {
            all[at..].len() >= name.len() && name.iter().zip(&all[at..]).all(|(own, (_, word))| *own == word.syllable)
        };
        names.iter().find(starts).map(|name| name.len())
    };
    let (at, len) = (0..all.len()).find_map(|at| Some((at, stands(at, CONGRESS)?)))?;
    let plenum = (0..at).any(|at| stands(at, PLENUM).is_some());
    (!plenum).then(|| (all[at..].to_vec(), len))
}

/// Whether a text speaks of a congress, and of no plenum before.
pub(crate) fn names_congress(text: &str) -> bool {
    from_congress(text).is_some()
}

/// Whether the designation of a meeting may be that of a congress of the Party: it names nobody else's.
pub(crate) fn is_congress(meeting: &str) -> bool {
    let ordinal = |at: usize, word: &Word| {
        meeting[at..at + word.len()].chars().filter(|c| c.is_alphabetic()).all(|c| "IVXLivxl".contains(c))
    };
    from_congress(meeting).is_some_and(|(words, head)| {
        words[head..].iter().all(|(at, word)| OF_CONGRESS.contains(&word.syllable) || ordinal(*at, word))
    })
}

/// Whose congress a mention names that has `meeting` as designation: the Party's (`Some(true)`), a branch's or another party's
/// (`Some(false)`), or it does not say.
pub(crate) fn is_of_party(text: &str, meeting: &str) -> Option<bool> {
    let (named, _) = from_congress(text)?;
    let (own, _) = from_congress(meeting)?;
    let inside = own.len();
    // Behind the designation it says whose it is: "của Đảng", "Đảng bộ tỉnh".
    let behind = named.iter().skip(inside).take_while(|(_, word)| OF_CONGRESS.contains(&word.syllable));
    let mut parties = named.iter().take(inside).chain(behind).filter(|(_, word)| word.syllable == DANG).peekable();
    parties.peek()?;
    Some(parties.all(|(at, word)| !is_another(&text[at + word.len()..])))
}

/// The branch of the Party that a mention names behind the designation of its congress: "bộ tỉnh Hà Nam".
pub(crate) fn branch<'t>(text: &'t str, meeting: &str) -> Option<&'t str> {
    let (named, _) = from_congress(text)?;
    let (own, _) = from_congress(meeting)?;
    let mut behind = named.iter().skip(own.len()).take_while(|(_, word)| OF_CONGRESS.contains(&word.syllable));
    let (at, word) = behind.find(|(_, word)| word.syllable == DANG)?;
    Some(&text[at + word.len()..]).filter(|branch| is_another(branch))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_party_is_told_from_its_branches_and_from_others() {
        for (behind, another) in [
            ("", false),
            (" và Nhà nước", false),
            (" Cộng sản Việt Nam", false),
            (" Cộng sản Trung Quốc", true),
            (" Nhân dân Cách mạng Lào", true),
            (" bộ tỉnh", true),
            (" uỷ xã", true),
            (", bộ máy", false),
            ("\nbộ tỉnh", true),
            (" tỉnh Hà Nam", true),
            ("\nNhân dân tỉnh Hà Nam", false),
            (" nhân dân ta", false),
            (" xã hội", false),
            (" Xã hội Đức", true),
        ] {
            assert_eq!(is_another(behind), another, "{behind}");
        }
    }

    #[test]
    fn a_congress_of_the_party_is_told_from_others() {
        for (text, meeting, congress, party) in [
            ("Nghị quyết Đại hội XIII của Đảng", "Đại hội XIII", true, Some(true)),
            ("NQ ĐH Đảng XIII", "ĐH Đảng XIII", true, Some(true)),
            ("Nghị quyết Đại hội lần thứ mười ba của Đảng", "Đại hội lần thứ mười ba", true, Some(true)),
            ("Đại hội XIII", "Đại hội XIII", true, None),
            (
                "Đại hội đại biểu Đảng toàn quốc lần thứ XIII",
                "Đại hội đại biểu Đảng toàn quốc lần thứ XIII",
                true,
                Some(true),
            ),
            ("Đại hội Đảng bộ tỉnh lần thứ XX", "Đại hội Đảng bộ tỉnh lần thứ XX", false, Some(false)),
            ("Đại hội Đảng tỉnh lần thứ XIII", "Đại hội Đảng tỉnh lần thứ XIII", false, Some(false)),
            ("Đại hội Đảng Quân đội lần thứ XI", "Đại hội Đảng Quân đội lần thứ XI", false, Some(true)),
            ("Đại hội chi bộ Đảng lần thứ XIII", "Đại hội chi bộ Đảng lần thứ XIII", false, Some(true)),
            ("Đại hội Đoàn lần thứ XII của Đảng", "Đại hội Đoàn lần thứ XII", false, Some(true)),
            ("Đại hội XIII của Đảng bộ tỉnh", "Đại hội XIII", true, Some(false)),
            ("Đại hội XIII của Đảng về công tác Đảng bộ", "Đại hội XIII", true, Some(true)),
            ("Hội nghị Trung ương 4 Đại hội XII", "Hội nghị Trung ương 4 Đại hội XII", false, None),
        ] {
            assert_eq!((is_congress(meeting), is_of_party(text, meeting)), (congress, party), "{text}");
        }
    }
}
