//! What the sentences of ratings are made of: levels, figures, units, and the words that relate them.
//!
//! A sentence is read into tokens once; how they make up statements is the extractor's work. Patterns: `rating_forms.md`,
//! sections 3 and 5.

use super::figure::{Figure, count, figure};
use super::ordinal::number_word;
use super::word::{Parsed, fail, gap, phrase, syllables};
use crate::lexicon::level::{Level, Strength, level_name};
use crate::lexicon::unit::{UnitClass, unit_name};
use crate::rating::Bound;
use crate::text::mark::{blanks, is_blank, is_hyphen, is_line_break, is_quote, is_slash};
use crate::text::{Joint, Phrases, Syllable, Word};

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
    /// A noun of those who are rated, with what belongs to it.
    Unit(UnitClass),
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

const KEYWORDS: &[(&str, Item)] = &[
    ("trong đó", Item::Within),
    ("trong số đó", Item::Within),
    ("trong số này", Item::Within),
    ("trong số trên", Item::Within),
    ("còn lại", Item::Rest),
    ("tăng", Item::Change),
    ("giảm", Item::Change),
    ("giảm còn", Item::Share),
    ("giảm xuống còn", Item::Share),
    ("tăng lên", Item::Share),
    ("vượt", Item::Change),
    ("thấp hơn", Item::Change),
    ("cao hơn", Item::Change),
    ("chỉ tiêu", Item::Plan),
    ("kế hoạch", Item::Plan),
    ("dự toán", Item::Plan),
    ("nghị quyết", Item::Plan),
    ("phấn đấu", Item::Aim),
    ("mục tiêu", Item::Aim),
    ("dự ước", Item::Aim),
    ("dự kiến", Item::Aim),
    ("chỉ tiêu thi đua", Item::Aim),
    ("xếp loại", Item::Rated),
    ("xếp", Item::Rated),
    ("phân loại", Item::Rated),
    ("đánh giá", Item::Rated),
    ("nhận xét", Item::Rated),
    ("công nhận", Item::Rated),
    ("danh hiệu", Item::Rated),
    ("tiêu chuẩn", Item::Rated),
    ("bình xét", Item::Rated),
    ("bình bầu", Item::Rated),
    ("suy tôn", Item::Rated),
    ("đề nghị", Item::Rated),
    ("mức", Item::Rated),
    ("loại", Item::Rated),
    ("xét", Item::Rated),
    ("đạt", Item::Share),
    ("chiếm", Item::Share),
    ("tỷ lệ", Item::Share),
    ("tỉ lệ", Item::Share),
    ("bằng", Item::Share),
    ("tương ứng", Item::Share),
    ("là", Item::Share),
    ("số", Item::Of),
    ("tổng số", Item::Of),
    ("so với", Item::Of),
    ("so", Item::Of),
    ("được", Item::Passive),
    ("bị", Item::Passive),
    ("tặng", Item::Award),
    ("tặng thưởng", Item::Award),
    ("trao", Item::Award),
    ("trao tặng", Item::Award),
    ("khen thưởng", Item::Award),
    ("biểu dương", Item::Award),
    ("tuyên dương", Item::Award),
    ("giấy khen", Item::Award),
    ("bằng khen", Item::Award),
    ("xây dựng", Item::Policy),
    ("củng cố", Item::Policy),
    ("nhằm", Item::Policy),
    ("để", Item::Policy),
    ("góp phần", Item::Policy),
    ("bảo đảm", Item::Policy),
    ("đảm bảo", Item::Policy),
    ("quyết tâm", Item::Policy),
    ("tham mưu", Item::Policy),
    ("tập trung", Item::Policy),
    ("luôn", Item::Praise),
    ("luôn luôn", Item::Praise),
    ("nỗ lực", Item::Praise),
    ("cố gắng", Item::Praise),
    ("tích cực", Item::Praise),
    ("vừa", Item::Praise),
    ("cùng", Item::Praise),
    ("phải", Item::Praise),
    ("cần", Item::Praise),
    ("sẽ", Item::Praise),
    ("đã", Item::Praise),
    ("tiếp tục", Item::Praise),
    ("và", Item::And),
    ("hoặc", Item::And),
    ("trở lên", Item::Upwards),
    ("không có", Item::Zero),
    ("không còn", Item::Zero),
    ("chưa có", Item::Zero),
];

static KEYWORD_TABLE: Phrases<512> = Phrases::new(KEYWORDS);

const BOUNDS: &[(&str, Bound)] = &[
    ("trên", Bound::MoreThan),
    ("hơn", Bound::MoreThan),
    ("ít nhất", Bound::AtLeast),
    ("tối thiểu", Bound::AtLeast),
    ("không dưới", Bound::AtLeast),
    ("từ", Bound::AtLeast),
    ("không quá", Bound::AtMost),
    ("không vượt quá", Bound::AtMost),
    ("không được vượt quá", Bound::AtMost),
    ("không được quá", Bound::AtMost),
    ("không cao hơn", Bound::AtMost),
    ("tối đa", Bound::AtMost),
    ("dưới", Bound::LessThan),
    ("gần", Bound::About),
    ("khoảng", Bound::About),
    ("xấp xỉ", Bound::About),
];

static BOUND_TABLE: Phrases<128> = Phrases::new(BOUNDS);

/// The words that a unit's name ends before, beside those that relate figures and levels.
const UNIT_ENDS: &[Syllable] = syllables!(
    "có đều đang tự giữ năm không chưa trên dưới này đó nào do theo từ tại về với khi thì mới vẫn nhận cuối hằng hàng bình liên đăng kết \
     như nêu mỗi trong tham công ra hiện gồm chỉ dự ở bao nhiều cho nhưng nhất trở nhiệm quá mà nên"
);
/// Units that are common words as well: units only behind a figure, or as the first word of a name.
const SHORT: usize = 1;
/// Bytes of a line that are looked at for the blanks that it has.
const LONGEST_LINE: usize = 160;
/// Words of one unit's name at most.
const MOST_WORDS: usize = 14;

/// The token at the beginning of `input`, with `last` right before it; the rest of the text behind it.
pub(crate) fn token<'t>(input: &'t str, last: Option<Item>) -> Parsed<'t, Item> {
    let Some(c) = input.chars().next() else { return fail(input) };
    if c.is_ascii_digit() {
        return figure_or_total(input).or_else(|_| Ok((skip_figure(input), Item::Word)));
    }
    let Some(word) = Word::read(input) else { return Ok(mark(input, c)) };
    if let Some((level, strength, len)) = level_name(word, input) {
        return Ok((&input[len..], Item::Level { level, strength }));
    }
    if let Ok((rest, bound)) = bound(input, word) {
        return Ok((rest, Item::Bound(bound)));
    }
    if let Ok((rest, class)) = unit(input, word, last) {
        return Ok((rest, Item::Unit(class)));
    }
    if let Some(found) = KEYWORD_TABLE.longest_after(word, input, Joint::Blanks) {
        return Ok((&input[found.len..], KEYWORDS[found.row].1));
    }
    zero(input, word).or_else(|_| in_words(input, word)).or(Ok((&input[word.len..], Item::Word)))
}

/// A figure, or a count of a total: "43 trong tổng số 46".
fn figure_or_total(input: &str) -> Parsed<'_, Item> {
    const OUT_OF: [&[Syllable]; 4] =
        [syllables!("trong tổng số"), syllables!("trên tổng số"), syllables!("trong số"), syllables!("của tổng số")];
    let (rest, found) = figure(input)?;
    if let Figure::Count(part) = found {
        for words in OUT_OF {
            let total = gap(rest)
                .and_then(|(rest, ())| phrase(words)(rest))
                .and_then(|(rest, _)| gap(rest))
                .and_then(|(rest, ())| count(rest));
            if let Ok((rest, total)) = total {
                return Ok((rest, Item::Figure(Figure::Fraction(part, total))));
            }
        }
    }
    Ok((rest, Item::Figure(found)))
}

/// What is behind digits that are no figure of a rating: a date, a document's number.
fn skip_figure(input: &str) -> &str {
    const LONGEST: usize = 64;
    let goes_on = |c: char| c.is_alphanumeric() || matches!(c, '.' | ',') || is_slash(c) || is_hyphen(c);
    let mut chars = input.char_indices().skip(1);
    let end = chars.find(|(at, c)| *at >= LONGEST || !goes_on(*c)).map_or(input.len(), |(at, _)| at);
    input[end..].trim_start_matches(|c: char| c == '\u{200B}')
}

/// A bound with the figure behind it.
fn bound(input: &str, word: Word) -> Parsed<'_, Bound> {
    let Some(found) = BOUND_TABLE.longest_after(word, input, Joint::Blanks) else { return fail(input) };
    let rest = &input[found.len..];
    let behind = &rest[blanks(rest)..];
    if behind.starts_with(|c: char| c.is_ascii_digit()) { Ok((rest, BOUNDS[found.row].1)) } else { fail(input) }
}

/// The noun of those who are rated, with what belongs to it: "đảng bộ, chi bộ trực thuộc".
fn unit(input: &str, word: Word, last: Option<Item>) -> Parsed<'_, UnitClass> {
    let (class, len) = match unit_name(word, input) {
        Some(found) => found,
        None => comrade(input, word)?.1,
    };
    let counted = matches!(last, Some(Item::Figure(_) | Item::Zero | Item::Of | Item::Upwards | Item::Bound(_)));
    // Abbreviations have no tone; a word in capitals with one is no more of a name than in small letters.
    let abbreviated = word.all_capitals() && !word.syllable.toned();
    let short = input[..len].split(is_blank).count() == SHORT && word.letters < 6 && !abbreviated;
    if short && !counted && (!word.capital || word.all_capitals()) {
        return fail(input);
    }
    let mut end = &input[len..];
    // Tabs separate columns, where they do not stand between all words of the line.
    let line = input.as_bytes();
    let line = &line[..line.len().min(LONGEST_LINE)];
    let line = line.split(|b| *b == b'\n').next().unwrap_or_default();
    let tabbed = !line.windows(3).any(|bytes| bytes[1] == b' ' && bytes[0] != b'\t' && bytes[2] != b'\t');
    let mut listed = true;
    for _ in 0..MOST_WORDS {
        // A list goes on right behind a noun: "đảng bộ, chi bộ trực thuộc".
        if let Some(behind) = further_unit(end).filter(|_| listed) {
            end = behind;
            continue;
        }
        listed = false;
        let Ok((start, ())) = gap(end) else { break };
        let Some(next) = Word::read(start) else { break };
        let columns = &end[..end.len() - start.len()];
        if next.capital && (columns.contains('\t') && !tabbed || columns.contains('\n')) || ends_unit(next, start) {
            break;
        }
        end = &start[next.len..];
    }
    Ok((end, class))
}

/// Whether a unit's name ends before a word: a level, a verb, or what relates figures.
fn ends_unit(word: Word, text: &str) -> bool {
    let within = word.syllable == Syllable::of("trong") && names_block(&text[word.len..]);
    // With a capital it is part of a name; where all is in capitals they tell nothing.
    let named = word.capital && !(word.all_capitals() && word.letters > 1);
    let relates = !named && KEYWORD_TABLE.longest_after(word, text, Joint::Blanks).is_some();
    (UNIT_ENDS.contains(&word.syllable) || relates) && !within || level_name(word, text).is_some()
}

/// "đ/c" for đồng chí.
fn comrade(input: &str, word: Word) -> Parsed<'_, (UnitClass, usize)> {
    let rest = &input[word.len..];
    let slash = rest.chars().next().filter(|c| is_slash(*c) || *c == '.').map_or(0, char::len_utf8);
    if word.syllable == Syllable::of("đ") && slash > 0 {
        if let Some(second) = Word::read(&rest[slash..]).filter(|second| second.syllable == Syllable::of("c")) {
            return Ok((rest, (UnitClass::Person, word.len + slash + second.len)));
        }
    }
    fail(input)
}

/// A further unit of one list: ", viên chức", " và các đoàn thể".
fn further_unit(input: &str) -> Option<&str> {
    const VA: Syllable = Syllable::of("và");
    const CAC: Syllable = Syllable::of("các");
    let mut rest = &input[blanks(input)..];
    if let Some(behind) = rest.strip_prefix(',') {
        rest = &behind[blanks(behind)..];
    } else {
        let and = Word::read(rest).filter(|word| word.syllable == VA)?;
        rest = &rest[and.len..];
        rest = &rest[blanks(rest)..];
        if let Some(all) = Word::read(rest).filter(|word| word.syllable == CAC) {
            rest = &rest[all.len..];
            rest = &rest[blanks(rest)..];
        }
    }
    let word = Word::read(rest)?;
    if level_name(word, rest).is_some() {
        return None;
    }
    let (_, len) = unit_name(word, rest)?;
    Some(&rest[len..])
}

/// Whether "trong" belongs to a unit: "trong Khối", "trong toàn Đảng bộ".
fn names_block(behind: &str) -> bool {
    const BLOCKS: &[Syllable] = syllables!("khối ngành toàn đơn cơ hệ lực quân tỉnh huyện xã");
    let start = &behind[blanks(behind)..];
    Word::read(start).is_some_and(|word| BLOCKS.contains(&word.syllable))
}

/// "không" right before a unit: "không TCCSĐ nào".
fn zero(input: &str, word: Word) -> Parsed<'_, Item> {
    if word.syllable != Syllable::of("không") {
        return fail(input);
    }
    let rest = &input[word.len..];
    let (start, ()) = gap(rest)?;
    let next = Word::read(start);
    match next.and_then(|next| unit_name(next, start)) {
        Some(_) => Ok((rest, Item::Zero)),
        None => fail(input),
    }
}

/// A number word before a unit or before "trong số": "hai chi bộ", "một đảng viên".
fn in_words(input: &str, word: Word) -> Parsed<'_, Item> {
    const TRONG: Syllable = Syllable::of("trong");
    let Some(value) = number_word(word.syllable) else { return fail(input) };
    let rest = &input[word.len..];
    let (start, ()) = gap(rest)?;
    let next = Word::read(start);
    let counts = next.is_some_and(|next| next.syllable == TRONG || unit_name(next, start).is_some());
    if counts { Ok((rest, Item::Figure(Figure::Count(u32::from(value))))) } else { fail(input) }
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
            ("Chi bộ Trường Mầm non Hoa Sen 5 năm", "Chi bộ Trường Mầm non Hoa Sen"),
            ("giảng viên của Khoa đều", "giảng viên của Khoa"),
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
                Item::Unit(UnitClass::Collective),
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
        assert!(matches!(tokens("hai chi bộ")[0].0, Item::Figure(Figure::Count(2))));
        assert_eq!(tokens("43 trong tổng số 46 chi bộ")[0].0, Item::Figure(Figure::Fraction(43, 46)));
    }
}
