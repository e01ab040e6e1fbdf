//! What is peculiar to single codes of symbols, as flags for the rows of their tables.

/// A way of writing that a code has and most others have not.
///
/// Sources: the codification of State law, for how symbols were really written, and for the terms of the National Assembly
/// Decree 34/2016/NĐ-CP, article 58.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Habit {
    /// Several bodies issue what bears it: a joint circular, "Liên bộ".
    Joint,
    /// A kind that may stand behind the body, as in the seventies to nineties: "06 NG/QĐ".
    BehindBody,
    /// It may be a whole symbol: "53/SL", "111-HĐBT".
    Alone,
    /// It means the Party's kind where a mass organisation issues the paper in the State's order: "TT-MTTW-BTT".
    OfOrganisations,
    /// The number of a decree stands behind it, in laws that a decree of 1957 promulgates: "102-SL/L-004".
    Numbered,
    /// The figures behind it are a term: "QH14".
    Term,
    /// The same, and so often that the term is read where it stands alone, parted, or scanned as letters: "QH 14", "QHI5".
    UsualTerm,
    /// An office whose official letters are numbered like those of a ministry.
    Letters,
}

/// The habits of a code, one bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Habits(u8);

impl Habits {
    /// These habits.
    pub(crate) const fn new(habits: &[Habit]) -> Habits {
        let mut bits = 0;
        let mut at = 0;
        while at < habits.len() {
            bits |= 1 << habits[at] as u8;
            at += 1;
        }
        Habits(bits)
    }

    /// Whether this is one of them.
    pub(crate) const fn has(self, habit: Habit) -> bool {
        self.0 & (1 << habit as u8) != 0
    }
}
