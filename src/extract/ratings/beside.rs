//! Who is named in a sentence beside those who are rated: who rates and who gives, where somebody is and what he is.
//!
//! A unit before a level is who is rated, unless it is one of these; every search for who is rated asks here.

use super::draft::Who;
use super::sentence::Sentence;
use crate::grammar::rating::Item;
use crate::grammar::word::syllables;
use crate::lexicon::office;
use crate::lexicon::unit::UnitClass;
use crate::text::mark::is_blank;
use crate::text::{Span, Word};

impl Sentence<'_> {
    /// Whether the unit at `at`, in what begins at the token `start`, is another than who has the level at `level`.
    pub(super) fn is_other(self, start: usize, at: usize, level: usize) -> bool {
        at > start && self.rates(at)
            || self.gives(at, level)
            || self.is_apposition(start, at)
            || self.is_predicate(start, at)
            || self.is_rank(at)
    }

    /// Whether the unit at `at`, between commas, only says what somebody is: "anh Giàng A Páo, đảng viên trẻ bản Tả Van, được",
    /// "cô Trần Thị Ngọc, tổ trưởng tổ Ngữ văn Trường THCS Nguyễn Du, đạt".
    fn is_apposition(self, start: usize, at: usize) -> bool {
        const LONGEST: usize = 8;
        let says = |at: usize| matches!(self.item(at), Some(Item::Word | Item::Unit(_)));
        let open = (start..at).rev().take(LONGEST).find(|at| !says(*at));
        let close = (at + 1..self.tokens.len()).take(LONGEST).find(|at| !says(*at));
        let comma = |at: Option<usize>| at.filter(|at| matches!(self.item(*at), Some(Item::Comma)));
        comma(close).is_some()
            && comma(open).filter(|open| *open > start).is_some_and(|open| {
                let person = matches!(self.item(open - 1), Some(Item::Unit(Some(UnitClass::Person))));
                let near = open + 1 == at && close == Some(at + 1);
                person && (near || self.begins_office(open + 1))
            })
    }

    /// Whether the words at `at` begin with the name of an office: "tổ trưởng", "Phó Bí thư".
    pub(super) fn begins_office(self, at: usize) -> bool {
        self.is_one(at, office::FIRST_WORDS) || self.is_one(at + 1, office::LAST_WORDS)
    }

    /// Whether the unit at `at`, before a comma, is what somebody is said to be: "Cô Mơ là giáo viên giỏi cấp huyện,". Where nobody
    /// is named before it, it says who is asked for: "- Là đoàn viên của trường, được xếp loại". What somebody is recognised as is
    /// the same: "được công nhận giáo viên giỏi,".
    fn is_predicate(self, start: usize, at: usize) -> bool {
        let named = || (start..at - 1).any(|at| matches!(self.item(at), Some(Item::Word | Item::Unit(_))));
        at > start
            && matches!(self.item(at + 1), Some(Item::Comma))
            && (self.is_one(at - 1, syllables!("là")) || self.recognises(at - 1))
            && named()
    }

    /// Whether "công nhận" stands at `at`, behind "được".
    fn recognises(self, at: usize) -> bool {
        matches!(self.item(at), Some(Item::Rated))
            && self.is_one(at, syllables!("công"))
            && at > 0
            && matches!(self.item(at - 1), Some(Item::Passive))
    }

    /// Whether the unit at `at` is who rates: "được Giám đốc Công an tỉnh công nhận".
    fn rates(self, at: usize) -> bool {
        const MOST_WORDS: usize = 4;
        let before = (0..at).rev().take(MOST_WORDS).find(|at| !matches!(self.item(*at), Some(Item::Word)));
        before.is_some_and(|at| matches!(self.item(at), Some(Item::Passive)))
    }

    /// Whether the unit at `at` is what somebody is at the head of: "Bí thư Chi bộ thôn 3".
    pub(super) fn is_office(self, at: usize) -> bool {
        let before = at.checked_sub(1).filter(|at| matches!(self.item(*at), Some(Item::Word)));
        before.is_some_and(|at| {
            Word::read_before(self.text, self.tokens[at].end)
                .is_some_and(|(_, word)| office::LAST_WORDS.contains(&word.syllable))
        }) || self.ends_office(at)
    }

    /// Who holds an office in the body at `at`: "chủ tịch công đoàn cơ sở".
    pub(super) fn holder(self, start: usize, at: usize) -> Option<Who> {
        const LONGEST: usize = 4;
        let words = (start..at).rev().take(LONGEST).take_while(|at| matches!(self.item(*at), Some(Item::Word)));
        let first = words.filter(|at| self.is_one(*at, office::FIRST_WORDS)).last()?;
        let held = first + 1 < at && self.is_one(at - 1, office::LAST_WORDS);
        held.then(|| (Span::new(self.tokens[first].start, self.tokens[at].end), Some(UnitClass::Person)))
    }

    /// Whether an office that begins behind a comma ends with the unit at `at`: ", Phó Chủ tịch Thường trực HĐND xã".
    fn ends_office(self, at: usize) -> bool {
        const LONGEST: usize = 6;
        let words = (0..at).rev().take(LONGEST).take_while(|at| matches!(self.item(*at), Some(Item::Word)));
        words.last().is_some_and(|first| {
            let word = Word::read(&self.text[self.tokens[first].start..]);
            let office = word.is_some_and(|word| word.capital() && office::FIRST_WORDS.contains(&word.syllable));
            office && first > 0 && matches!(self.item(first - 1), Some(Item::Comma))
        })
    }

    /// Whether the unit at `at` gives what the level at `level` is: "Chủ tịch UBND xã quyết định tặng danh hiệu …". Whose number is
    /// told does not: "số cá nhân đề nghị mức …".
    fn gives(self, at: usize, level: usize) -> bool {
        if at > 0 && matches!(self.tokens[at - 1].item, Item::Of) {
            return false;
        }
        let given = (at + 1..level).find(|at| match self.tokens[*at].item {
            Item::Award => true,
            Item::Rated => self.is_one(*at, syllables!("công đề")),
            _ => false,
        });
        given.is_some_and(|given| {
            (at + 1..given).all(|at| match self.tokens[at].item {
                Item::Passive | Item::Level { .. } => false,
                // "các Ban của Đảng và tương đương".
                Item::Share => self.is_one(at, syllables!("tương")),
                _ => true,
            })
        })
    }

    /// Whether the unit at `at` only tells how high a title before it is: "tập thể lao động xuất sắc cấp tỉnh".
    fn is_rank(self, at: usize) -> bool {
        at > 1
            && self.is_one(at - 1, syllables!("cấp"))
            && matches!(self.tokens[at - 2].item, Item::Level { .. } | Item::Quote)
    }

    /// Whether the unit at `at` is where those who are rated are: "giáo viên tại các trường".
    pub(super) fn is_place(self, at: usize) -> bool {
        let is_one = |at: Option<usize>, words| {
            at.is_some_and(|at| matches!(self.item(at), Some(Item::Word)) && self.is_one(at, words))
        };
        let before = at.checked_sub(1);
        let before = if is_one(before, syllables!("các những mỗi từng")) { at.checked_sub(2) } else { before };
        // "hộ đầu tiên của xã": a bare noun.
        let bare = !self.words(at).contains(is_blank);
        is_one(before, syllables!("tại ở")) || bare && is_one(before, syllables!("của"))
    }

    /// Whether the token at `at` stands in brackets that are closed before the token at `end`, or open behind a figure: "07 (có 02 đảng
    /// bộ và 05 chi bộ)" splits what is counted.
    pub(super) fn in_bracket(self, at: usize, end: usize) -> bool {
        const LONGEST: usize = 8;
        let bound = |at: &usize| matches!(self.tokens[*at].item, Item::Open | Item::Close);
        let open = (0..at).rev().take(LONGEST).find(bound).filter(|open| self.tokens[*open].item == Item::Open);
        let closed = || (at + 1..end).find(bound).is_some_and(|close| self.tokens[close].item == Item::Close);
        open.is_some_and(|open| open > 0 && matches!(self.tokens[open - 1].item, Item::Figure(_)) || closed())
    }
}
