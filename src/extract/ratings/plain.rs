//! Whether the words right round a level show that it stands in its plain sense: what [`accept`](super::accept) asks of the
//! tokens of a sentence, asked of the text before the sentence is read.
//!
//! Most levels in a law are a duty: "hoàn thành tốt nhiệm vụ được giao", "xây dựng công đoàn vững mạnh". Such a level rates
//! nobody, whatever else its sentence says, and a few words tell.

use super::bounds::boundary;
use crate::grammar::figure::Figure;
use crate::grammar::rating::{Item, Token, token};
use crate::grammar::word::{one_of, phrase, syllables};
use crate::lexicon::level::{Level, Strength};
use crate::lexicon::plain_sense::{FOLLOWERS, NAMING};
use crate::lexicon::unit::unit_name;
use crate::text::mark::{blanks, is_blank, is_line_break, is_quote, is_slash};
use crate::text::{Syllable, Word, words};

/// Tokens between "được" and what somebody is rewarded with at most: "được cấp ủy cấp trên khen thưởng".
pub(super) const MOST_GIVERS: usize = 6;

/// Units and words between praise or an aim and its level at most: "xây dựng tổ chức cơ sở đảng trong sạch, vững mạnh".
pub(super) const MOST_UNITS: usize = 6;

/// Whether the token behind a level is what was completed, or "được" with who gave the task.
pub(super) fn is_object(text: &str, level: Level, next: &Token) -> bool {
    match next.item {
        // "yếu kém về năng lực"; any other word tells what those do who are.
        Item::Word if level == Level::YeuKem => one_of(syllables!("về"))(&text[next.start..]).is_ok(),
        Item::Word | Item::Plan => {
            Word::read(&text[next.start..]).is_some_and(|word| !FOLLOWERS.contains(&word.syllable))
        }
        // "36 làng văn hóa tiêu biểu đề nghị khen thưởng": what is to be done with those who bear a title.
        Item::Policy => level != Level::VanHoa || !is_for_reward(text, next),
        Item::Unit(_) => true,
        Item::Passive => {
            // "được giao", "được phân công".
            let behind = &text[next.end..];
            Word::read(&behind[blanks(behind)..])
                .is_some_and(|word| syllables!("giao phân đảm cấp trên đề chính").contains(&word.syllable))
        }
        _ => false,
    }
}

/// Whether a share of somebody, which `of_share` tells, is rated though its task is named: that is whatever was given, "100% cá nhân
/// hoàn thành nhiệm vụ được giao".
pub(super) fn rates_share(text: &str, level: Level, next: &Token, of_share: impl FnOnce() -> bool) -> bool {
    completes(level) && is_given(text, next) && of_share()
}

/// Whether the tokens from one behind a level are "được giao" or "được phân công", of tasks that no more than "chính trị" tells.
fn is_given(text: &str, next: &Token) -> bool {
    const GENERAL: [&[Syllable]; 2] = [syllables!("chính trị"), syllables!("chuyên môn")];
    let tasks = &text[next.start..];
    let general = GENERAL.iter().find_map(|general| phrase(general)(tasks).ok());
    let given = general.map_or(tasks, |(behind, _)| &behind[blanks(behind)..]);
    phrase(syllables!("được giao"))(given).is_ok() || phrase(syllables!("được phân công"))(given).is_ok()
}

/// Whether what an aim behind a level is of is a reward or a rating: "đề xuất 36 làng văn hóa để khen thưởng".
fn is_for_reward(text: &str, policy: &Token) -> bool {
    let goes_on = |token: &Token| !matches!(token.item, Item::Stop | Item::Comma | Item::And);
    let mut behind = Behind::new(text, policy.end, policy.item).take(MOST_GIVERS).take_while(goes_on);
    behind.any(|token| matches!(token.item, Item::Award | Item::Rated))
}

/// Whether a level that stands from the byte `start` to the byte `end` is surely in its plain sense. No sentence makes a rating
/// of such a level; where more than the nearest words must be asked, it is not sure.
pub(super) fn is_plain(text: &str, start: usize, (level, strength): (Level, Strength), end: usize) -> bool {
    // A publisher: "Nhà xuất bản Văn hóa".
    if level == Level::VanHoa {
        return word_in_line_before(text, start)
            .is_some_and(|(_, word)| word.syllable == const { Syllable::of("xuất") });
    }
    if !matches!(strength, Strength::Weak | Strength::Half | Strength::Plain) || follows_ranking(text, start) {
        return false;
    }
    let mut behind = Behind::new(text, end, Item::Level { level, strength });
    let next = behind.next();
    match next {
        Some(share) if matches!(share.item, Item::Share) => {
            let behind: [Option<Token>; 3] = [behind.next(), behind.next(), behind.next()];
            let behind = behind.map(|token| token.map_or(Item::Word, |token| token.item));
            !is_share(&behind) && follows_praise(text, start, level)
        }
        Some(Token { item: Item::Upwards | Item::Quote, .. }) => false,
        Some(next) if next.item == Item::Passive && !is_task(text, level, &next) => false,
        Some(next) if !text[end..next.start].contains(['\t', '\n', '\r']) && is_object(text, level, &next) => {
            !rates_share(text, level, &next, || follows_share(text, start))
        }
        _ => follows_praise(text, start, level),
    }
}

/// Whether the tokens behind a level tell what its share is: "đạt 100%", "chiếm trên 90%". No praise and no aim has one; how much
/// of an aim was reached is none: "đạt 90% mục tiêu".
pub(super) fn tells_share(behind: &[Token]) -> bool {
    let item = |at: usize| behind.get(at).map_or(Item::Word, |token| token.item);
    matches!(item(0), Item::Share) && is_share(&[item(1), item(2), item(3)])
}

fn is_share(behind: &[Item; 3]) -> bool {
    let share = |figure, next| {
        matches!(figure, Item::Figure(Figure::Percent { .. })) && !matches!(next, Item::Plan | Item::Aim)
    };
    match behind {
        [Item::Bound(_), figure, next] => share(*figure, *next),
        [figure, next, _] => share(*figure, *next),
    }
}

/// Whether "mức độ", whose second word begins at the byte `at`, is the degree that somebody is placed at, rather than a matter spoken
/// of: "xếp loại ở mức độ hoàn thành nhiệm vụ". "Không hoàn thành nhiệm vụ" has no plain sense behind it.
pub(super) fn is_degree(text: &str, at: usize, level: Level) -> bool {
    let before =
        |end: usize| Word::read_before(text, text[..end].trim_end_matches(|c| is_blank(c) || is_line_break(c)).len());
    let placed = || {
        let degree = before(at).filter(|(_, word)| word.syllable == const { Syllable::of("mức") });
        degree.and_then(|(at, _)| before(at)).is_some_and(|(_, word)| syllables!("ở vào").contains(&word.syllable))
    };
    Word::read(&text[at..]).is_some_and(|word| word.syllable == const { Syllable::of("độ") })
        && (level == Level::KhongHoanThanhNhiemVu || placed())
}

/// Whether "được" at a token behind a level goes on with who gave the task, and with no reward: "được giao.", but not "được giao
/// trở lên", "được cấp trên khen thưởng".
fn is_task(text: &str, level: Level, passive: &Token) -> bool {
    let goes_on = |item: &Item| !matches!(item, Item::Stop | Item::Comma);
    let mut behind = Behind::new(text, passive.end, Item::Passive).map(|token| token.item).take_while(goes_on);
    is_object(text, level, passive)
        && behind
            .by_ref()
            .take(MOST_GIVERS)
            .all(|item| matches!(item, Item::Word | Item::Unit(_) | Item::And | Item::Praise))
}

/// Whether a level is one of how far tasks were completed, which a share of somebody may have whatever the tasks were.
fn completes(level: Level) -> bool {
    matches!(level, Level::HoanThanhXuatSacNhiemVu | Level::HoanThanhTotNhiemVu | Level::HoanThanhNhiemVu)
}

/// Whether a share and whose it is may stand right before the level at `start`, which the tokens of the sentence tell surely:
/// "100% cá nhân hoàn thành nhiệm vụ được giao". All of them is a share as well: "10/10 đơn vị".
fn follows_share(text: &str, start: usize) -> bool {
    /// Bytes that a share stands before the level at most, and words between it and the noun.
    const NEAR: usize = 160;
    const MOST_BETWEEN: usize = 2;
    let floor = boundary(text, start.saturating_sub(NEAR));
    let figure = |c: char| c == '%' || c.is_ascii_digit();
    let Some(end) = text[floor..start].rfind(figure).map(|end| floor + end + 1) else { return false };
    let share = text[floor..end].rsplit(|c| !(figure(c) || is_slash(c))).next().unwrap_or_default();
    share.contains(|c: char| c == '%' || is_slash(c))
        && words(&text[end..start])
            .take(MOST_BETWEEN + 1)
            .any(|(at, word)| unit_name(word, &text[end + at..]).is_some())
}

/// Whether "xếp loại" or the like stands right before the level at `start`, over quotation marks.
fn follows_ranking(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end_matches(|c| is_blank(c) || is_line_break(c) || is_quote(c));
    Word::read_before(text, before.len()).is_some_and(|(_, word)| word.syllable == const { Syllable::of("loại") })
}

/// Whether what makes praise, an aim or a matter spoken of stands before the level at `start`, with words or units alone between.
fn follows_praise(text: &str, start: usize, level: Level) -> bool {
    /// Words that are read as one with the word before them: "không để", or that stand in the names of units as well.
    const UNSURE: &[Syllable] = syllables!("để tham tích");
    let mut at = start;
    for words in 0..=MOST_UNITS {
        let Some((before, word)) = word_in_line_before(text, at) else { return false };
        if words == 0 && NAMING.contains(&word.syllable) {
            return !is_degree(text, before, level);
        }
        match token(&text[before..], Some(Item::Word)) {
            Ok((_, Item::Policy | Item::Praise)) => {
                // A capital inside a line is that of a name: "Sở Xây dựng".
                let common = !word.capital() || word_in_line_before(text, before).is_none();
                return common && !UNSURE.contains(&word.syllable);
            }
            Ok((_, Item::Word | Item::Unit(_))) => at = before,
            _ => return false,
        }
    }
    false
}

/// The word before the byte `at`, over blanks alone.
fn word_in_line_before(text: &str, at: usize) -> Option<(usize, Word)> {
    Word::read_before(text, text[..at].trim_end_matches(is_blank).len())
}

/// The tokens behind the byte `at`, over blanks and line ends.
struct Behind<'t> {
    text: &'t str,
    at: usize,
    last: Item,
}

impl<'t> Behind<'t> {
    fn new(text: &'t str, at: usize, last: Item) -> Self {
        Behind { text, at, last }
    }
}

impl Iterator for Behind<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let rest = self.text[self.at..].trim_start_matches(|c| is_blank(c) || is_line_break(c));
        let start = self.text.len() - rest.len();
        let (rest, item) = token(rest, Some(self.last)).ok()?;
        let end = self.text.len() - rest.len();
        (self.at, self.last) = (end, item);
        Some(Token { item, start, end })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::ratings::accept::accept;
    use crate::extract::ratings::bounds;
    use crate::extract::ratings::confirm::named;
    use crate::extract::ratings::draft::{self, NO_DRAFTS};
    use crate::extract::ratings::sentence::{self, NO_TOKENS};
    use crate::rng::Rng;

    fn is_plain_at(text: &str, at: usize) -> bool {
        let named = named(text, at, Word::read(&text[at..]).unwrap());
        named.is_some_and(|(start, level, len)| is_plain(text, start, level, start + len))
    }

    #[test]
    fn the_words_round_a_level_tell_its_plain_sense() {
        for (text, anchor, expected) in [
            ("hoàn thành tốt nhiệm vụ được giao.", "hoàn", true),
            ("hoàn thành nhiệm vụ chính trị", "hoàn", true),
            ("không hoàn thành nhiệm vụ của đơn vị", "hoàn", false),
            ("hoàn thành tốt nhiệm vụ được giao trở lên", "hoàn", false),
            ("hoàn thành tốt nhiệm vụ được cấp trên khen thưởng", "hoàn", false),
            ("xếp loại “hoàn thành nhiệm vụ” chính trị", "hoàn", false),
            ("xây dựng công đoàn vững mạnh;", "vững", true),
            ("xây dựng Đảng trong sạch, vững mạnh", "vững", true),
            ("Sở Xây dựng vững mạnh", "vững", false),
            ("xây dựng đoàn thể vững mạnh đạt trên 95%;", "vững", false),
            ("xây dựng đoàn thể vững mạnh đạt kết quả", "vững", true),
            ("không để chi bộ không hoàn thành nhiệm vụ", "hoàn", false),
            ("sau khi hoàn thành nhiệm vụ, đơn vị", "hoàn", true),
            ("chi bộ hoàn thành tốt nhiệm vụ", "hoàn", false),
            ("mức độ hoàn thành nhiệm vụ của", "hoàn", true),
            ("ở mức độ hoàn thành nhiệm vụ;", "hoàn", false),
            ("mức độ không hoàn thành nhiệm vụ;", "hoàn", false),
            ("hoàn thành tốt nhiệm vụ ngày càng cao", "hoàn", false),
            ("Nhà xuất bản Văn hóa", "hóa", true),
            ("thôn, bản văn hóa", "hóa", false),
        ] {
            assert_eq!(is_plain_at(text, text.find(anchor).unwrap()), expected, "{text}");
        }
    }

    #[test]
    fn what_is_plain_is_no_rating_in_any_sentence() {
        const PARTS: &[&str] = &[
            "hoàn thành tốt nhiệm vụ",
            "Hoàn thành nhiệm vụ",
            "không hoàn thành nhiệm vụ",
            "hoàn thành xuất sắc",
            "vững mạnh",
            "trong sạch, vững mạnh",
            "yếu kém",
            "chưa hoàn thành",
            "khá",
            "tốt",
            "chi bộ",
            "đảng viên",
            "3 đơn vị",
            "12/14 chi bộ",
            "100%",
            "(5%)",
            "hai tổ",
            "không có",
            "không để",
            "được giao",
            "được",
            "giao",
            "trở lên",
            "khen thưởng",
            "xếp loại",
            "đánh giá",
            "danh hiệu",
            "đạt",
            "là",
            "số",
            "còn lại",
            "xây dựng",
            "Xây dựng",
            "Sở Xây dựng",
            "luôn",
            "đã",
            "cùng",
            "để",
            "tích cực",
            "khi",
            "mức độ",
            "ở mức độ",
            "chính trị",
            "năm 2023",
            "3 năm liền",
            "và",
            ",",
            ";",
            ":",
            "“",
            "”",
            "(",
            ")",
            "\n",
            "- ",
            "đều",
            "trong đó",
            "phấn đấu",
            "nhưng",
            "của",
            "Trạm Y tế",
        ];
        let mut rng = Rng::new(7);
        let mut plain = 0;
        for _ in 0..20_000 {
            let parts: Vec<&str> = (0..2 + rng.below(14)).map(|_| rng.pick(PARTS)).collect();
            let text = parts.join(" ");
            let anchors = ["hoàn", "Hoàn", "vững", "kém"];
            let anchors = anchors.iter().flat_map(|anchor| text.match_indices(anchor)).map(|(at, _)| at);
            for at in anchors.filter(|at| is_plain_at(&text, *at)) {
                plain += 1;
                let (mut tokens, mut drafts) = (NO_TOKENS, NO_DRAFTS);
                let (start, end) = (bounds::start(&text, 0, at), bounds::end(&text, at));
                sentence::read(&text, start, end, &mut tokens);
                draft::read(&text, &tokens, &mut drafts);
                let accepted = accept(&text, &tokens, &drafts, true);
                for (draft, accepted) in drafts.iter().zip(accepted) {
                    let rates = accepted && draft.phrase.range().contains(&at);
                    assert!(!rates, "{:?} in {text:?}", &text[draft.phrase.range()]);
                }
            }
        }
        assert!(plain > 4_500, "{plain}");
    }
}
