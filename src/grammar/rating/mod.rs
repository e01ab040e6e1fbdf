//! What the sentences of ratings are made of: levels, figures, units, and the words that relate them.
//!
//! A sentence is read into tokens once; how they make up statements is the extractor's work.

mod count;
mod extent;
mod first;
mod keyword;
mod level;
mod person;
mod unit;

pub(crate) use extent::{asks_for_name, begins_label};
pub(crate) use keyword::may_lead_to_level;
pub(crate) use level::{is_of_level, level};

use first::{BOUND, KEYWORD, LEVEL, NUMBER, UNIT, begins, tables};

use super::figure::Figure;
use super::word::{Parsed, fail, syllables};
use crate::lexicon::level::{Level, Strength};
use crate::lexicon::unit::UnitClass;
use crate::rating::Bound;
use crate::text::Word;
use crate::text::mark::{in_line_blanks, is_line_break, is_quote};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    Level {
        level: Level,
        strength: Strength,
    },
    Figure(Figure),
    /// "không có", "không còn": none of what follows.
    Zero,
    /// A noun of those who are rated, with what belongs to it; its class where the table knows it.
    Unit(Option<UnitClass>),
    /// A word that bounds the figure behind it.
    Bound(Bound),
    /// "trở lên".
    Upwards,
    /// "trong đó", "trong số này".
    Within,
    /// "còn lại".
    Rest,
    /// "tăng", "giảm", "vượt": the figure behind it is a change.
    Change,
    /// "chỉ tiêu", "kế hoạch": the figure beside it is a plan's.
    Plan,
    /// "phấn đấu", "mục tiêu".
    Aim,
    /// "xếp loại", "đánh giá", "danh hiệu": what follows is a level.
    Rated,
    /// "đạt", "chiếm", "tỷ lệ", "bằng", "là": a figure or a level follows.
    Share,
    /// "số", "tổng số", "so với": a base follows.
    Of,
    /// "được", "bị".
    Passive,
    /// "tặng", "khen thưởng": a level follows that is rewarded.
    Award,
    /// "xây dựng", "nhằm": the words of a level that follow are an aim of policy.
    Policy,
    /// "luôn", "đã", "nỗ lực": the words of a level that follow are praise.
    Praise,
    And,
    Comma,
    Colon,
    Open,
    Close,
    Quote,
    /// A semicolon, the end of a sentence or of a line.
    Stop,
    /// A line's columns: a tab, a bar.
    Column,
    /// Any other word.
    Word,
    /// Any other mark.
    Mark,
}

/// A token and where it stands in its text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) item: Item,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The token at the beginning of `input`, with `last` right before it; the rest of the text behind it.
pub(crate) fn token<'t>(input: &'t str, last: Option<Item>) -> Parsed<'t, Item> {
    let Some(c) = input.chars().next() else { return fail(input) };
    if c.is_ascii_digit() {
        return count::figure_or_total(input, last).or_else(|_| Ok((count::skip_figure(input), Item::Word)));
    }
    let Some(word) = Word::read(input) else { return Ok(mark(input, c)) };
    if let Some(found) = tabled(input, word, last) {
        return Ok(found);
    }
    if let Some(rest) = unit::open_unit(input, word, last) {
        return Ok((rest, Item::Unit(None)));
    }
    if begins(word.syllable, NUMBER) {
        if let Ok(found) = count::zero(input, word).or_else(|_| count::in_words(input, word)) {
            return Ok(found);
        }
    }
    let rest = &input[word.len()..];
    // What a scanner makes of a box to tick, "L1", counts nobody.
    let boxed = word.letters() == 1 && word.capital() && rest.starts_with(|c: char| c.is_ascii_digit());
    Ok((if boxed { count::skip_figure(rest) } else { rest }, Item::Word))
}

/// What a table's phrase at the beginning of `input` is; most words begin none.
fn tabled(input: &str, word: Word, last: Option<Item>) -> Option<(&str, Item)> {
    let begun = tables(word.syllable);
    if begun & LEVEL != 0 {
        let named = level(word, input).filter(|(_, strength, len)| match strength {
            Strength::Faint => names_level(last, &input[*len..]),
            Strength::Tail => matches!(last, Some(Item::And | Item::Comma | Item::Quote)),
            _ => true,
        });
        if let Some((level, strength, len)) = named {
            return Some((&input[len..], Item::Level { level, strength }));
        }
    }
    if begun & BOUND != 0 {
        if let Ok((rest, bound)) = keyword::bound(input, word) {
            return Some((rest, Item::Bound(bound)));
        }
    }
    if begun & UNIT != 0 {
        if let Ok((rest, class)) = unit::unit(input, word, last) {
            return Some((rest, Item::Unit(Some(class))));
        }
        if let Some(len) = person::person(input, word, last) {
            return Some((&input[len..], Item::Unit(Some(UnitClass::Person))));
        }
    }
    if begun & KEYWORD == 0 {
        return None;
    }
    keyword::keyword(word, input).map(|(item, len)| (&input[len..], item))
}

/// Whether a common word may name a level between `last` and `rest`: right behind "xếp loại" or the like, or as a list's
/// member with its figure, "Xuất sắc: 12", "khá, xuất sắc đạt 91%".
fn names_level(last: Option<Item>, rest: &str) -> bool {
    let figured = |rest: &str| rest[in_line_blanks(rest)..].starts_with(|c: char| c.is_ascii_digit());
    match last {
        Some(Item::Rated | Item::Within | Item::Quote) => true,
        // "12 chi hội xuất sắc, 3 chi hội khá", "12 chi hội đạt xuất sắc".
        Some(Item::Share | Item::Unit(Some(UnitClass::MassOrganisation))) => {
            let rest = &rest[in_line_blanks(rest)..];
            let and = Word::read(rest).is_some_and(|word| syllables!("và chiếm").contains(&word.syllable));
            and || rest.chars().next().is_none_or(|c| matches!(c, ',' | ';' | '.' | '(') || is_line_break(c))
        }
        // "17% xuất sắc, 79% tốt".
        Some(Item::Figure(Figure::Percent { .. })) => rest[in_line_blanks(rest)..].starts_with([',', ';', '.']),
        None | Some(Item::Colon | Item::Comma | Item::Stop | Item::Mark) => {
            let rest = &rest[in_line_blanks(rest)..];
            let rest = rest.strip_prefix(':').unwrap_or(rest);
            let verb = Word::read(rest).filter(|word| syllables!("đạt chiếm").contains(&word.syllable));
            figured(rest) || verb.is_some_and(|verb| figured(&rest[verb.len()..]))
        }
        _ => false,
    }
}

/// A mark, or the blanks of a line's columns.
fn mark(input: &str, c: char) -> (&str, Item) {
    let rest = &input[c.len_utf8()..];
    let item = match c {
        ',' => Item::Comma,
        ':' | '=' => Item::Colon,
        ';' => Item::Stop,
        '.' | '!' | '?' | '…' if !rest.starts_with(|c: char| c.is_alphanumeric()) => Item::Stop,
        '(' | '[' => Item::Open,
        ')' | ']' => Item::Close,
        '\t' | '|' => Item::Column,
        '≥' => Item::Bound(Bound::AtLeast),
        '≤' => Item::Bound(Bound::AtMost),
        '>' if rest.starts_with('=') => return (&rest[1..], Item::Bound(Bound::AtLeast)),
        '<' if rest.starts_with('=') => return (&rest[1..], Item::Bound(Bound::AtMost)),
        '>' => Item::Bound(Bound::MoreThan),
        '<' => Item::Bound(Bound::LessThan),
        c if is_quote(c) => Item::Quote,
        c if is_line_break(c) => Item::Stop,
        _ => Item::Mark,
    };
    (rest, item)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<(Item, &str)> {
        let mut rest = text;
        let mut found = Vec::new();
        while !rest.is_empty() {
            if rest.starts_with(' ') {
                rest = &rest[1..];
                continue;
            }
            let last = found.last().map(|(item, _)| *item);
            let (behind, item) = token(rest, last).unwrap();
            found.push((item, &rest[..rest.len() - behind.len()]));
            rest = behind;
        }
        found
    }

    #[test]
    fn units_are_read_with_what_belongs_to_them() {
        for (text, unit) in [
            ("20 đảng bộ, chi bộ trực thuộc đạt", "đảng bộ, chi bộ trực thuộc"),
            ("5 cán bộ diện Tỉnh ủy quản lý “", "cán bộ diện Tỉnh ủy quản lý"),
            ("9 cán bộ, công chức, viên chức, lao động đạt", "cán bộ, công chức, viên chức, lao động"),
            ("7 tổ chức chính trị - xã hội trong Khối đạt", "tổ chức chính trị - xã hội trong Khối"),
            ("Mặt trận Tổ quốc và các đoàn thể hằng năm", "Mặt trận Tổ quốc và các đoàn thể"),
            ("43 khóm, ấp được", "khóm, ấp"),
            ("412 đ/c (12,1%)", "đ/c"),
            ("80% cơ sở trở lên đạt", "cơ sở"),
            ("05 Đ/ c = 15%", "Đ/ c"),
            ("20 đảng bộ cấp trên cơ sở “", "đảng bộ cấp trên cơ sở"),
            ("120 đơn vị đủ điều kiện", "đơn vị"),
            ("các đoàn thể chính trị – xã hội cùng cấp được", "đoàn thể chính trị – xã hội cùng cấp"),
            ("Đảng bộ Công an tỉnh và thành phố Tây Ninh được", "Đảng bộ Công an tỉnh và thành phố Tây Ninh"),
            (
                "Đảng bộ Trường Đại học Vinh và Trường Cao đẳng Y được",
                "Đảng bộ Trường Đại học Vinh và Trường Cao đẳng Y",
            ),
            ("78 thôn, khối phố được", "thôn, khối phố"),
            (
                "9 đơn vị thuộc thẩm quyền phụ trách, quản lý trực tiếp được",
                "đơn vị thuộc thẩm quyền phụ trách, quản lý trực tiếp",
            ),
            ("các hợp tác xã hoạt động yếu", "hợp tác xã"),
            ("Cấp ủy lựa chọn những", "Cấp ủy"),
            ("Chi bộ Trường Mầm non Hoa Sen 5 năm", "Chi bộ Trường Mầm non Hoa Sen"),
            ("giảng viên của Khoa đều", "giảng viên của Khoa"),
            ("Trung đoàn 174 nhiều năm", "Trung đoàn 174"),
            ("Chi bộ thôn 3, được", "Chi bộ thôn 3"),
            ("Đảng bộ tỉnh Thái Bình được", "Đảng bộ tỉnh Thái Bình"),
            ("12 đơn vị sự nghiệp công lập được công nhận", "đơn vị sự nghiệp công lập"),
            ("5 chi bộ thôn, tổ dân phố đạt", "chi bộ thôn, tổ dân phố"),
            ("6/7 đầu mối trực thuộc đạt", "đầu mối trực thuộc"),
            ("9/9 hải đội được", "hải đội"),
            ("8 đ.c HTXSNV", "đ.c"),
            ("CHI BỘ ĐƯỢC XẾP LOẠI", "CHI BỘ"),
        ] {
            let found = tokens(text).into_iter().find(|(item, _)| matches!(item, Item::Unit(_)));
            assert_eq!(found.map(|(_, words)| words), Some(unit), "{text}");
        }
    }

    #[test]
    fn a_sentence_is_read_into_tokens() {
        let found = tokens("trong đó, trên 14/71 tập thể (19,72%) “Hoàn thành tốt nhiệm vụ” trở lên");
        let items: Vec<Item> = found.iter().map(|(item, _)| *item).collect();
        assert!(matches!(
            items[..],
            [
                Item::Within,
                Item::Comma,
                Item::Bound(Bound::MoreThan),
                Item::Figure(Figure::Fraction(14, 71)),
                Item::Unit(Some(UnitClass::Collective)),
                Item::Open,
                Item::Figure(Figure::Percent { .. }),
                Item::Close,
                Item::Quote,
                Item::Level { level: Level::HoanThanhTotNhiemVu, .. },
                Item::Quote,
                Item::Upwards,
            ]
        ));
    }

    #[test]
    fn none_may_be_said_in_words() {
        for text in ["không có chi bộ nào", "không TCCSĐ nào", "không còn chi bộ"] {
            assert_eq!(tokens(text)[0].0, Item::Zero, "{text}");
        }
        assert_eq!(tokens("8 nghìn hộ")[0], (Item::Figure(Figure::Count(8000)), "8 nghìn"));
        assert_eq!(tokens("75,5 ngàn hộ")[0], (Item::Figure(Figure::Count(75_500)), "75,5 ngàn"));
        assert!(matches!(tokens("hai chi bộ")[0].0, Item::Figure(Figure::Count(2))));
        assert_eq!(tokens("43 trong tổng số 46 chi bộ")[0].0, Item::Figure(Figure::Fraction(43, 46)));
    }
}
