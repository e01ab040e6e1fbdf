//! Pinpoints: the article, clause or point of a document that a reference names.

use std::borrow::Cow;
use std::fmt;

/// A unit that documents are divided into.
///
/// The order is that of size; the names are the Vietnamese terms without diacritics.
///
/// ```
/// use viendan::ProvisionUnit;
/// assert!(ProvisionUnit::Diem < ProvisionUnit::Dieu);
/// assert_eq!(ProvisionUnit::ALL.map(ProvisionUnit::id)[..3], ["point", "clause", "article"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProvisionUnit {
    /// *Điểm*: a point of a clause, by a letter or a decimal number.
    Diem,
    /// *Khoản*: a clause of an article.
    Khoan,
    /// *Điều*: an article.
    Dieu,
    /// *Mục*: a section.
    Muc,
    /// *Chương*: a chapter.
    Chuong,
    /// *Phần*: a part.
    Phan,
    /// *Phụ lục*: an appendix.
    PhuLuc,
}

impl ProvisionUnit {
    /// All units, from the smallest to the largest.
    pub const ALL: [ProvisionUnit; 7] = [
        ProvisionUnit::Diem,
        ProvisionUnit::Khoan,
        ProvisionUnit::Dieu,
        ProvisionUnit::Muc,
        ProvisionUnit::Chuong,
        ProvisionUnit::Phan,
        ProvisionUnit::PhuLuc,
    ];

    /// The Vietnamese word, as it stands inside a sentence.
    ///
    /// ```
    /// assert_eq!(viendan::ProvisionUnit::Dieu.name(), "Điều");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            ProvisionUnit::Diem => "điểm",
            ProvisionUnit::Khoan => "khoản",
            ProvisionUnit::Dieu => "Điều",
            ProvisionUnit::Muc => "Mục",
            ProvisionUnit::Chuong => "Chương",
            ProvisionUnit::Phan => "Phần",
            ProvisionUnit::PhuLuc => "Phụ lục",
        }
    }

    /// The key in the JSON.
    ///
    /// ```
    /// assert_eq!(viendan::ProvisionUnit::Dieu.id(), "article");
    /// ```
    pub const fn id(self) -> &'static str {
        match self {
            ProvisionUnit::Diem => "point",
            ProvisionUnit::Khoan => "clause",
            ProvisionUnit::Dieu => "article",
            ProvisionUnit::Muc => "section",
            ProvisionUnit::Chuong => "chapter",
            ProvisionUnit::Phan => "part",
            ProvisionUnit::PhuLuc => "appendix",
        }
    }
}

/// One place in a document: the units that name it, each with its label as written.
///
/// A list ("điểm a, b khoản 2") gives one `Provision` for each member; a range ("từ Điều 3 đến Điều 9") gives one whose
/// label has both ends, "3..9".
///
/// ```
/// let mention = viendan::extract("điểm a, b khoản 2 Điều 5 Luật Đất đai").next().unwrap();
/// let places = mention.as_document().unwrap().provisions();
/// assert_eq!(places.len(), 2);
/// assert_eq!((places[1].point(), places[1].clause(), places[1].article()), (Some("b"), Some("2"), Some("5")));
/// assert_eq!(places[1].to_string(), "điểm b khoản 2 Điều 5");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provision<'t> {
    labels: [Option<Cow<'t, str>>; ProvisionUnit::ALL.len()],
}

impl<'t> Provision<'t> {
    /// A place that no unit names yet.
    pub fn new() -> Provision<'t> {
        Provision::default()
    }

    /// The same place with a label for `unit`.
    ///
    /// ```
    /// use viendan::{Provision, ProvisionUnit};
    /// let place = Provision::new().with(ProvisionUnit::Dieu, "5").with(ProvisionUnit::Khoan, "2");
    /// assert_eq!(place.to_string(), "khoản 2 Điều 5");
    /// ```
    #[must_use]
    pub fn with(mut self, unit: ProvisionUnit, label: impl Into<Cow<'t, str>>) -> Provision<'t> {
        self.labels[unit as usize] = Some(label.into());
        self
    }

    pub(crate) fn set(&mut self, unit: ProvisionUnit, label: Cow<'t, str>) {
        self.labels[unit as usize] = Some(label);
    }

    /// The label of `unit`; a range as "3..9".
    ///
    /// ```
    /// use viendan::{Provision, ProvisionUnit};
    /// let place = Provision::new().with(ProvisionUnit::Dieu, "12a");
    /// assert_eq!(place.get(ProvisionUnit::Dieu), Some("12a"));
    /// assert_eq!(place.get(ProvisionUnit::Khoan), None);
    /// ```
    pub fn get(&self, unit: ProvisionUnit) -> Option<&str> {
        self.labels[unit as usize].as_deref()
    }

    /// The two ends of a range.
    ///
    /// ```
    /// use viendan::ProvisionUnit;
    /// let mention = viendan::extract("từ Điều 3 đến Điều 9 Luật Đất đai").next().unwrap();
    /// let place = &mention.as_document().unwrap().provisions()[0];
    /// assert_eq!(place.range(ProvisionUnit::Dieu), Some(("3", "9")));
    /// ```
    pub fn range(&self, unit: ProvisionUnit) -> Option<(&str, &str)> {
        self.get(unit)?.split_once("..")
    }

    /// The part, "thứ nhất" or "II".
    pub fn part(&self) -> Option<&str> {
        self.get(ProvisionUnit::Phan)
    }

    /// The chapter, "IV".
    pub fn chapter(&self) -> Option<&str> {
        self.get(ProvisionUnit::Chuong)
    }

    /// The section, "2" or "B.I.1".
    pub fn section(&self) -> Option<&str> {
        self.get(ProvisionUnit::Muc)
    }

    /// The article, "5" or "12a".
    pub fn article(&self) -> Option<&str> {
        self.get(ProvisionUnit::Dieu)
    }

    /// The clause, "2".
    pub fn clause(&self) -> Option<&str> {
        self.get(ProvisionUnit::Khoan)
    }

    /// The point, "a" or "10.5".
    pub fn point(&self) -> Option<&str> {
        self.get(ProvisionUnit::Diem)
    }

    /// The appendix, "V".
    pub fn appendix(&self) -> Option<&str> {
        self.get(ProvisionUnit::PhuLuc)
    }

    /// Whether no unit names it.
    pub fn is_empty(&self) -> bool {
        self.labels.iter().all(Option::is_none)
    }

    /// The largest unit that names it.
    pub(crate) fn largest(&self) -> Option<ProvisionUnit> {
        ProvisionUnit::ALL.into_iter().rev().find(|unit| self.get(*unit).is_some())
    }

    /// Which units name it.
    pub(crate) fn shape(&self) -> [bool; ProvisionUnit::ALL.len()] {
        ProvisionUnit::ALL.map(|unit| self.get(unit).is_some())
    }

    /// How many units name it.
    pub(crate) fn units(&self) -> usize {
        self.labels.iter().flatten().count()
    }

    /// The same place with strings of its own.
    pub fn into_owned(self) -> Provision<'static> {
        Provision { labels: self.labels.map(|label| label.map(|label| Cow::Owned(label.into_owned()))) }
    }
}

/// From the smallest unit to the largest, as Decree 30/2020/NĐ-CP cites: "điểm a khoản 2 Điều 5".
impl fmt::Display for Provision<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        for unit in ProvisionUnit::ALL {
            let Some(label) = self.get(unit) else { continue };
            if !first {
                f.write_str(" ")?;
            }
            first = false;
            match label.split_once("..") {
                Some((from, to)) => write!(f, "từ {name} {from} đến {name} {to}", name = unit.name())?,
                None => write!(f, "{} {label}", unit.name())?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_written_from_small_to_large() {
        let place = Provision::new()
            .with(ProvisionUnit::Chuong, "IV")
            .with(ProvisionUnit::Dieu, "5a")
            .with(ProvisionUnit::Diem, "đ")
            .with(ProvisionUnit::Khoan, "2");
        assert_eq!(place.to_string(), "điểm đ khoản 2 Điều 5a Chương IV");
        assert_eq!(place.largest(), Some(ProvisionUnit::Chuong));
        assert_eq!(place.units(), 4);
        let range = Provision::new().with(ProvisionUnit::Dieu, "3..9");
        assert_eq!(range.to_string(), "từ Điều 3 đến Điều 9");
    }
}
