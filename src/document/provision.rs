//! Pinpoints: the article, clause or point of a document that a reference names.

use std::borrow::Cow;
use std::fmt;

use crate::choice::terms;

terms! {
    "a unit of documents"
    /// A unit that documents are divided into.
    ///
    /// The order is that of size; the variants are the Vietnamese terms without diacritics, the names are written as inside a
    /// sentence, and the identifiers are the keys of the JSON.
    ///
    /// ```
    /// use viendan::ProvisionUnit;
    /// assert!(ProvisionUnit::Diem < ProvisionUnit::Dieu);
    /// assert_eq!(ProvisionUnit::Dieu.to_string(), "Điều");
    /// ```
    pub enum ProvisionUnit {
        Diem "point" "điểm" "a point of a clause, by a letter or a decimal number";
        Khoan "clause" "khoản" "a clause of an article";
        Dieu "article" "Điều" "an article";
        Muc "section" "Mục" "a section";
        Chuong "chapter" "Chương" "a chapter";
        Phan "part" "Phần" "a part";
        PhuLuc "appendix" "Phụ lục" "an appendix";
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
        ProvisionUnit::ALL.iter().copied().rev().find(|unit| self.get(*unit).is_some())
    }

    /// Which units name it.
    pub(crate) fn shape(&self) -> [bool; ProvisionUnit::ALL.len()] {
        self.labels.each_ref().map(Option::is_some)
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
        for &unit in ProvisionUnit::ALL {
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
