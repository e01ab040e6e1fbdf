//! A rating where it stands in a text.

use std::borrow::Cow;

use super::{Bound, RatingStatement, Share};
use crate::choice::{choices, terms};
use crate::lexicon::level::Level;
use crate::lexicon::unit::UnitClass;
use crate::text::Span;

terms! {
    "a role"
    /// What a statement is: something that was found, wanted, or laid down.
    ///
    /// ```
    /// use viendan::Role;
    ///
    /// let text = "Năm 2023 có 90% tập thể “Hoàn thành tốt nhiệm vụ”. Năm 2024 phấn đấu có 95% tập thể “Hoàn thành tốt nhiệm vụ”.";
    /// let roles: Vec<_> = viendan::extract(text).map(|mention| mention.as_rating().unwrap().role()).collect();
    /// assert_eq!(roles, [Role::Result, Role::Target]);
    /// ```
    pub enum Role {
        Result "result" "Kết quả" "what was found (“có 71/75 tập thể xếp loại …”)";
        Target "target" "Chỉ tiêu" "an aim (“phấn đấu có 90% …”, “chỉ tiêu”)";
        Rule "rule" "Quy định" "a rule or a condition (“không vượt quá 20% …”, “được xếp loại … thì”)";
    }
}

choices! {
    "an issue of a rating"
    /// Something to know before the figures of a rating are used: they do not add up, or do not count who has the level. They stay as
    /// the text has them.
    ///
    /// ```
    /// use viendan::RatingIssue;
    ///
    /// let mention = viendan::extract("70/75 tập thể (95%) xếp loại “Hoàn thành tốt nhiệm vụ”").next().unwrap();
    /// assert_eq!(mention.as_rating().unwrap().issues(), [RatingIssue::PercentMismatch]);
    /// ```
    pub enum RatingIssue {
        /// The percentage is not that of the fraction: 71/75 with "(95%)".
        PercentMismatch "percent_mismatch";
        /// More than all: 75/71 without a plan that it could exceed.
        CountExceedsTotal "count_exceeds_total";
        /// The total of a share is not the count of the statement that it is a share of.
        BaseMismatch "base_mismatch";
        /// More than the statement that it is a share of.
        PartExceedsWhole "part_exceeds_whole";
        /// The levels of the evaluation come to more than its total, or than 100%.
        SumExceedsTotal "sum_exceeds_total";
        /// More than 20% of those rated "Hoàn thành tốt nhiệm vụ" are rated excellent, where both figures stand.
        AboveCap "above_cap";
        /// They are said not to have the level, and the figures are theirs: "2 chi bộ không đạt danh hiệu …".
        Denied "denied";
    }
}

/// A rating where it stands in a text.
///
/// ```
/// let text = "Có 71/75 tập thể xếp loại “Hoàn thành tốt nhiệm vụ”; trong đó, 14 tập thể “Hoàn thành xuất sắc nhiệm vụ”.";
/// let ratings: Vec<_> = viendan::extract(text).collect();
/// let best = ratings[1].as_rating().unwrap();
/// assert_eq!(&text[best.phrase_span().range()], "Hoàn thành xuất sắc nhiệm vụ");
/// assert_eq!(best.share().count(), Some(14));
/// assert_eq!(best.within(), Some(0), "a share of the first rating of the text");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RatingMention<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) span: Span,
    pub(crate) phrase: Span,
    pub(crate) unit: Option<Span>,
    pub(crate) statement: RatingStatement<'t>,
    pub(crate) class: Option<UnitClass>,
    pub(crate) role: Role,
    pub(crate) evaluation: usize,
    pub(crate) within: Option<usize>,
    pub(crate) issues: Vec<RatingIssue>,
}

impl<'t> RatingMention<'t> {
    /// The whole statement: figures, unit, level, "trở lên".
    pub fn span(&self) -> Span {
        self.span
    }

    /// The statement as written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The level's words, quotation marks outside.
    pub fn phrase_span(&self) -> Span {
        self.phrase
    }

    /// Who is rated; outside the statement where the text says it once for several.
    pub fn unit_span(&self) -> Option<Span> {
        self.unit
    }

    /// What is stated, without its place.
    pub fn statement(&self) -> &RatingStatement<'t> {
        &self.statement
    }

    /// What is stated, taken out of the mention.
    pub fn into_statement(self) -> RatingStatement<'t> {
        self.statement
    }

    /// See [`RatingStatement::level`].
    pub fn level(&self) -> Level {
        self.statement.level
    }

    /// See [`RatingStatement::or_better`].
    pub fn or_better(&self) -> bool {
        self.statement.or_better
    }

    /// See [`RatingStatement::share`].
    pub fn share(&self) -> Share {
        self.statement.share
    }

    /// See [`RatingStatement::bound`].
    pub fn bound(&self) -> Option<Bound> {
        self.statement.bound
    }

    /// See [`RatingStatement::unit`].
    pub fn unit(&self) -> Option<&str> {
        self.statement.unit()
    }

    /// What the unit is, where the table knows it.
    pub fn unit_class(&self) -> Option<UnitClass> {
        self.class
    }

    /// Whether it is a result, an aim or a rule.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The number of the evaluation that it belongs to: levels of one evaluation share it.
    ///
    /// ```
    /// let text = "Có 60/64 chi bộ “Hoàn thành tốt nhiệm vụ”; 4/64 chi bộ “Hoàn thành nhiệm vụ”.\n\nCó 300/310 đảng viên xếp loại \
    ///             “Hoàn thành tốt nhiệm vụ”.";
    /// let numbers: Vec<_> = viendan::extract(text).map(|mention| mention.as_rating().unwrap().evaluation()).collect();
    /// assert_eq!(numbers, [0, 0, 1]);
    /// ```
    pub fn evaluation(&self) -> usize {
        self.evaluation
    }

    /// The number, among the ratings of the text, of the one that this is a share of.
    pub fn within(&self) -> Option<usize> {
        self.within
    }

    /// What does not add up.
    pub fn issues(&self) -> &[RatingIssue] {
        &self.issues
    }

    /// The same mention with strings of its own, to keep beyond the text.
    pub fn into_owned(self) -> RatingMention<'static> {
        RatingMention {
            text: Cow::Owned(self.text.into_owned()),
            span: self.span,
            phrase: self.phrase,
            unit: self.unit,
            statement: self.statement.into_owned(),
            class: self.class,
            role: self.role,
            evaluation: self.evaluation,
            within: self.within,
            issues: self.issues,
        }
    }
}
