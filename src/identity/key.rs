//! The key of a document: its grammar, and how it is written and read.
//!
//! ```ebnf
//! key   = kind , [ "/" , body ] , [ "/" , number ] , [ "@" , when ] ;
//! body  = name , { "." , name } ;
//! when  = year | day | year , "-h" , ( "1" | "2" ) | "khoa-" , term ;
//! day   = year , "-" , month , "-" , day of the month ;
//! name  = word , { "-" , word } ;
//! word  = letter or digit , { letter or digit } ;
//! ```
//!
//! `kind` is the identifier of a [`DocumentKind`], but not of codes, which are laws here; all letters are small ASCII ones. No number
//! begins with a nought.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use crate::document::DocumentDate;
use crate::error::ValueError;
use crate::lexicon::kind::DocumentKind;

/// The canonical key of a document: one string for all mentions of it, in whatever text they stand and however they are spelled.
///
/// | key | document |
/// | --- | --- |
/// | `nghi_dinh/cp/30-2020` | Nghị định số 30/2020/NĐ-CP |
/// | `luat/qh13/45-2013` | Luật số 45/2013/QH13, Luật Đất đai năm 2013 |
/// | `quyet_dinh/ttg/749@2020` | Quyết định số 749/QĐ-TTg ngày 03/6/2020: the year is not in the number |
/// | `nghi_quyet/tw/18@khoa-12` | Nghị quyết số 18-NQ/TW ngày 25/10/2017: numbers of the Party restart every term |
/// | `quyet_dinh/ubnd.tinh-ha-nam/15-2020` | Quyết định số 15/2020/QĐ-UBND của Ủy ban nhân dân tỉnh Hà Nam |
/// | `hien_phap@2013` | Hiến pháp năm 2013 |
///
/// The page [Which document a reference names](crate::guide::keys) has the rules, and says what has no key.
///
/// Keys are compared and ordered as strings. That one document has one key is promised within a version of this crate; when the catalogue
/// learns the number of a law that was known by its name and year alone, the key of that law changes.
///
/// ```
/// use viendan::{DocumentKey, DocumentKind, DocumentReference};
///
/// let key = |text: &str| text.parse::<DocumentReference>().unwrap().key();
/// let decree = key("Nghị định số 05/2020/NĐ-CP ngày 03/01/2020 của Chính phủ").unwrap();
/// assert_eq!(decree.as_str(), "nghi_dinh/cp/5-2020");
/// assert_eq!(decree.kind(), DocumentKind::NghiDinh);
/// assert_eq!(key("nghị định 5/2020/ND-CP"), Some(decree.clone()));
/// assert_eq!(decree.to_string().parse(), Ok(decree));
/// // There are many of this number: one in every term of the Central Committee.
/// assert_eq!(key("Nghị quyết số 18-NQ/TW"), None);
/// assert!("nghi_dinh/cp/5/2020".parse::<DocumentKey>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentKey(String);

impl DocumentKey {
    /// The key of these parts, of which empty ones are left out; each must be as the grammar says.
    pub(super) fn new(kind: DocumentKind, body: &str, number: &str, when: &str) -> DocumentKey {
        let mut key = kind.id().to_owned();
        for (mark, part) in [('/', body), ('/', number), ('@', when)] {
            if !part.is_empty() {
                key.push(mark);
                key.push_str(part);
            }
        }
        debug_assert!(is_key(&key), "{key}");
        DocumentKey(key)
    }

    /// The key as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The kind of the document.
    ///
    /// A code is a law here ([`Luat`](DocumentKind::Luat)), for both are numbered together.
    ///
    /// ```
    /// use viendan::{DocumentKey, DocumentKind};
    /// let key: DocumentKey = "luat/qh13/100-2015".parse()?;
    /// assert_eq!(key.kind(), DocumentKind::Luat);
    /// # Ok::<(), viendan::ValueError>(())
    /// ```
    pub fn kind(&self) -> DocumentKind {
        kind(&self.0).unwrap_or(DocumentKind::Khac)
    }

    /// The parts behind the kind, up to the time.
    pub(super) fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split('@').next().unwrap_or_default().split('/').skip(1)
    }

    /// What stands behind `@`.
    pub(super) fn when(&self) -> Option<&str> {
        self.0.split_once('@').map(|(_, when)| when)
    }
}

/// The kind that a key begins with.
fn kind(key: &str) -> Option<DocumentKind> {
    DocumentKind::from_id(key.split(['/', '@']).next()?)
}

fn is_key(text: &str) -> bool {
    let (parts, when) = text.split_once('@').map_or((text, None), |(parts, when)| (parts, Some(when)));
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let is_name = |name: &str| name.split('-').all(is_word);
    let count = parts.split('/').count();
    let numbered = || parts.split('/').nth(2).is_none_or(|number| !number.starts_with('0'));
    kind(text).is_some_and(|kind| kind != DocumentKind::BoLuat)
        && (2..=3).contains(&(count + usize::from(when.is_some() && count == 1)))
        && parts.split('/').skip(1).all(|part| part.split('.').all(is_name))
        && numbered()
        && when.is_none_or(is_when)
}

/// Whether a text is what may stand behind `@`.
fn is_when(when: &str) -> bool {
    let number = |text: &str| text.parse::<u8>().is_ok_and(|value| value > 0 && value.to_string() == text);
    let year = |text: &str| text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit()) && !text.starts_with('0');
    match when.split_once('-') {
        None => year(when),
        Some(("khoa", term)) => number(term),
        Some((first, "h1" | "h2")) => year(first),
        Some(_) => {
            when.parse::<DocumentDate>().is_ok_and(|date| date.to_naive_date().is_some() && date.to_string() == when)
        }
    }
}

impl AsRef<str> for DocumentKey {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for DocumentKey {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<DocumentKey> for String {
    fn from(key: DocumentKey) -> String {
        key.0
    }
}

impl fmt::Display for DocumentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Reads what [`Display`](fmt::Display) writes. Whether there is such a document is not asked.
///
/// # Errors
///
/// Where the text is no key: see [`ValueError`].
impl FromStr for DocumentKey {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<DocumentKey, ValueError> {
        if is_key(text) {
            Ok(DocumentKey(text.to_owned()))
        } else {
            Err(ValueError::new("the key of a document", text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_round_trip() {
        for text in [
            "nghi_dinh/cp/30-2020",
            "quyet_dinh/ubnd.tinh-ha-nam/15@2025-h1",
            "luat/dat-dai@1993",
            "hien_phap@2013",
            "nghi_quyet/tw/18@khoa-12",
            "nghi_quyet/tu.tinh-ha-nam/10@2021-05-05",
        ] {
            assert_eq!(text.parse::<DocumentKey>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for text in [
            "",
            "luat",
            "luật/qh13/45-2013",
            "luat/",
            "luat//45-2013",
            "luat/qh13/",
            "luat/qh13/45-2013@",
            "luat/qh13/45/2013",
            "LUAT/qh13/45-2013",
            "luat/QH13/45-2013",
            "luat/-/45",
            "luat/a..b/45",
            "luat/qh13/45@2013@2014",
            "thing/qh13/45-2013",
            "bo_luat/qh13/100-2015",
            "luat/qh13/045-2013",
            "luat/qh13/45-2013-",
            "luat/qh13/45--2013",
            "luat/qh13-/45-2013",
            "luat/qh13/45@foo",
            "luat/qh13/45@2013-h3",
            "luat/qh13/45@2013-02-30",
            "luat/qh13/45@2013-2-3",
            "nghi_quyet/tw/18@khoa-012",
            "nghi_quyet/tw/18@khoa-0",
            " luat/qh13/45-2013",
        ] {
            assert!(text.parse::<DocumentKey>().is_err(), "{text}");
        }
    }
}
