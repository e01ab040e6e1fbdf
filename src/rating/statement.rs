//! What a rating states: who, at which level, how many of how many.

use std::borrow::Cow;
use std::fmt;

use super::Percent;
use crate::choice::choices;
use crate::lexicon::level::Level;
use crate::lexicon::unit::unit_name;
use crate::text::Word;

choices! {
    "a bound"
    /// How a figure bounds the share.
    ///
    /// Of a range one end is kept: the lower one, as [`AtLeast`](Bound::AtLeast) where no other word bounds it ("85 - 90%", "từ 80 đến
    /// 90 chi bộ"), and the upper one behind words of a cap ("không quá 20 - 25%", "dưới 15-20%").
    ///
    /// ```
    /// use viendan::{Bound, RatingStatement};
    ///
    /// for (text, bound) in [
    ///     ("90% trở lên đảng viên xếp loại “Hoàn thành tốt nhiệm vụ”", Bound::AtLeast),
    ///     ("trên 90% đảng viên xếp loại “Hoàn thành tốt nhiệm vụ”", Bound::MoreThan),
    ///     ("không quá 20% đảng viên xếp loại “Hoàn thành xuất sắc nhiệm vụ”", Bound::AtMost),
    ///     ("85 - 90% đảng viên xếp loại “Hoàn thành tốt nhiệm vụ”", Bound::AtLeast),
    /// ] {
    ///     assert_eq!(text.parse::<RatingStatement>()?.bound(), Some(bound), "{text}");
    /// }
    /// # Ok::<(), viendan::ParseError>(())
    /// ```
    pub enum Bound {
        /// "90% trở lên", "ít nhất 90%", "từ 90%", "tối thiểu".
        AtLeast "at_least";
        /// "trên 90%", "hơn 90%".
        MoreThan "more_than";
        /// "không quá 20%", "tối đa".
        AtMost "at_most";
        /// "dưới 1%".
        LessThan "less_than";
        /// "gần 95%", "khoảng 15%".
        About "about";
    }
}

impl Bound {
    /// The words before the figure.
    const fn words(self) -> &'static str {
        match self {
            Bound::AtLeast => "ít nhất ",
            Bound::MoreThan => "trên ",
            Bound::AtMost => "không quá ",
            Bound::LessThan => "dưới ",
            Bound::About => "khoảng ",
        }
    }
}

/// The figures of a rating, as far as the text gives them: a part of a [`RatingStatement`], had from one.
///
/// ```
/// use viendan::{Percent, RatingStatement};
///
/// let rating: RatingStatement = "71/75 tập thể (94,67%) xếp loại “Hoàn thành tốt nhiệm vụ”".parse()?;
/// let share = rating.share();
/// assert_eq!((share.count(), share.total(), share.percent()), (Some(71), Some(75), Some(Percent::new(9467, 2))));
/// assert!(!share.is_empty());
/// # Ok::<(), viendan::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Share {
    pub(crate) count: Option<u32>,
    pub(crate) total: Option<u32>,
    pub(crate) planned: Option<u32>,
    pub(crate) percent: Option<Percent>,
}

impl Share {
    /// How many: 71 of "71/75 tập thể"; 0 for "không có … nào".
    pub fn count(self) -> Option<u32> {
        self.count
    }

    /// Of how many: 75 of "71/75 tập thể" and of "71 trong tổng số 75 tập thể", where the text puts the two together. A whole that
    /// leads in, "Trong tổng số 75 tập thể, có 71 …", is none.
    pub fn total(self) -> Option<u32> {
        self.total
    }

    /// How many were planned, where the fraction is of achieved over planned: 6.500 of "8.793/6.500".
    pub fn planned(self) -> Option<u32> {
        self.planned
    }

    /// The percentage as printed; [`Bound`] tells which end of a range it is.
    pub fn percent(self) -> Option<Percent> {
        self.percent
    }

    /// Whether the text gives no figure.
    pub fn is_empty(self) -> bool {
        self == Share::default()
    }
}

/// A statement that somebody has, or should have, a level: a plain value without a place in a text.
///
/// It comes out of a text with [`extract`](crate::extract()), from a string that is one rating and nothing else with `parse` or,
/// to borrow from the string, with [`TryFrom`], and from JSON with the feature `serde`. It has no constructor from parts: the words
/// of its level and of its unit decide what the figures mean, and [`Display`](fmt::Display) writes them in a form that parses to the
/// same value again. Exceptions are what only the text round it makes a rating: a level in common words beside which nobody is
/// named ("xuất sắc 412" of a list, "yếu kém"), which does not parse alone, and a noun that no table knows.
///
/// ```
/// use viendan::{Level, RatingStatement};
///
/// let rating: RatingStatement = "71/75 tập thể (94,67%) xếp loại “Hoàn thành tốt nhiệm vụ”".parse()?;
/// assert_eq!(rating.level(), Level::HoanThanhTotNhiemVu);
/// assert_eq!((rating.share().count(), rating.share().total()), (Some(71), Some(75)));
/// assert_eq!(rating.unit(), Some("tập thể"));
/// # Ok::<(), viendan::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RatingStatement<'t> {
    pub(crate) level: Level,
    pub(crate) phrase: Cow<'t, str>,
    pub(crate) or_better: bool,
    pub(crate) share: Share,
    pub(crate) bound: Option<Bound>,
    pub(crate) unit: Option<Cow<'t, str>>,
}

impl RatingStatement<'_> {
    /// The level or the title.
    pub fn level(&self) -> Level {
        self.level
    }

    /// The level's words, without quotation marks.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }

    /// Whether better levels are meant too: "Hoàn thành tốt nhiệm vụ trở lên".
    pub fn or_better(&self) -> bool {
        self.or_better
    }

    /// The figures.
    pub fn share(&self) -> Share {
        self.share
    }

    /// What bounds the figure.
    pub fn bound(&self) -> Option<Bound> {
        self.bound
    }

    /// Who is rated, as written: "tập thể", "đảng bộ, chi bộ trực thuộc".
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }

    /// The same value with strings of its own.
    pub fn into_owned(self) -> RatingStatement<'static> {
        RatingStatement {
            level: self.level,
            phrase: Cow::Owned(self.phrase.into_owned()),
            or_better: self.or_better,
            share: self.share,
            bound: self.bound,
            unit: self.unit.map(|unit| Cow::Owned(unit.into_owned())),
        }
    }
}

/// A count with its thousands apart: "6.027".
struct Count(u32);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0..1_000 => write!(f, "{}", self.0),
            _ => write!(f, "{}.{:03}", Count(self.0 / 1_000), self.0 % 1_000),
        }
    }
}

/// As reports write it: "71/75 tập thể (94,67%) xếp loại “Hoàn thành tốt nhiệm vụ” trở lên".
impl fmt::Display for RatingStatement<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Share { count, total, planned, percent } = self.share;
        let bound = self.bound.map_or("", Bound::words);
        // What was planned is told from a total by the word.
        if planned.is_some() && total.is_none() {
            f.write_str("chỉ tiêu: ")?;
        }
        // The bound belongs to the first figure that is written.
        match (count, total.or(planned)) {
            (Some(count), Some(total)) => write!(f, "{bound}{}/{} ", Count(count), Count(total))?,
            (Some(count), None) => write!(f, "{bound}{} ", Count(count))?,
            (None, _) => {
                if let Some(percent) = percent {
                    write!(f, "{bound}{percent} ")?;
                }
            }
        }
        if let Some(unit) = &self.unit {
            write!(f, "{unit} ")?;
        }
        // Behind a noun that no table knows the verb must follow, or nothing tells the noun.
        let known = |unit: &str| Word::read(unit).is_some_and(|word| unit_name(word, unit).is_some());
        let percent = percent.filter(|_| count.is_some());
        let (before, behind) = if self.unit.as_deref().is_none_or(known) { (percent, None) } else { (None, percent) };
        if let Some(percent) = before {
            write!(f, "({percent}) ")?;
        }
        // A title that counts by its own first word has no noun before it.
        let verb = if self.unit.is_none() && count.is_some() { "" } else { "xếp loại " };
        write!(f, "{verb}“{}”", self.phrase)?;
        if self.or_better {
            f.write_str(" trở lên")?;
        }
        behind.map_or(Ok(()), |percent| write!(f, " ({percent})"))
    }
}
