//! Which document a reference names: a key for joins, and the identifiers of URN:LEX and Akoma Ntoso.
//!
//! A key is given only where a text tells, or a rule implies, exactly one document; a missing key is less of a mistake than one that two
//! documents share. The rules are those of the page [`keys`](crate::guide::keys). Here they stand by what they are about: what is
//! told of a document, and statutes, meetings and terms in `facts`; numbers and their series in `number`, `symbol` and `place`; the grammar of
//! keys in `key`; URN:LEX and Akoma Ntoso in `iri`.

mod facts;
mod iri;
mod key;
mod number;
mod place;
mod slug;
mod symbol;

use crate::document::{DocumentDate, DocumentMention, DocumentReference};
pub(crate) use facts::Facts;
pub use key::DocumentKey;

/// Which document it is: its key, and its date of issue as far as that is known.
///
/// Of a statute that the [catalogue](crate::catalogue) lists the date is the day on which it was passed, where it has that: texts cite
/// some by the day of promulgation. Else it is the day that the text tells.
///
/// ```
/// use viendan::DocumentReference;
///
/// let law: DocumentReference = "khoản 2 Điều 5 Luật Đất đai năm 2013".parse()?;
/// let identity = law.identity().unwrap();
/// assert_eq!(identity.key().as_str(), "luat/qh13/45-2013");
/// assert_eq!(identity.issued().unwrap().to_string(), "2013-11-29");
/// assert_eq!(identity.urn_lex().unwrap(), "urn:lex:vn:quoc.hoi:luat:2013-11-29;45-2013");
/// assert_eq!(identity.akoma_ntoso().unwrap(), "/akn/vn/act/luat/qh13/2013/45-2013");
/// let place = &law.provisions()[0];
/// assert_eq!(identity.akoma_ntoso_of(place).unwrap(), "/akn/vn/act/luat/qh13/2013/45-2013/~art_5__para_2");
/// # Ok::<(), viendan::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    key: DocumentKey,
    issued: Option<DocumentDate>,
}

impl Identity {
    pub(crate) fn of(facts: &Facts<'_>) -> Option<Identity> {
        let (key, issued) = facts.identified()?;
        Some(Identity { key, issued })
    }

    /// The same document, of which the date is not told, or told in two ways.
    pub(crate) fn undated(self) -> Identity {
        Identity { issued: None, ..self }
    }

    /// The key.
    pub fn key(&self) -> &DocumentKey {
        &self.key
    }

    /// The date of issue.
    pub fn issued(&self) -> Option<DocumentDate> {
        self.issued
    }
}

impl From<Identity> for DocumentKey {
    fn from(identity: Identity) -> DocumentKey {
        identity.key
    }
}

impl DocumentReference<'_> {
    /// Which document it names, where it says so exactly.
    ///
    /// See [`Identity`].
    pub fn identity(&self) -> Option<Identity> {
        Identity::of(&Facts::of(self))
    }

    /// The key of the document that it names, where it names exactly one.
    ///
    /// ```
    /// use viendan::DocumentReference;
    /// let key = |text: &str| text.parse::<DocumentReference>().unwrap().key().map(String::from);
    /// let resolution = Some("nghi_quyet/tw/18@khoa-12".to_owned());
    /// assert_eq!(key("Nghị quyết số 18-NQ/TW ngày 25/10/2017"), resolution);
    /// assert_eq!(key("Nghị quyết 18-NQ/TW của Ban Chấp hành Trung ương khóa XII"), resolution);
    /// // Every province has decisions of this number.
    /// assert_eq!(key("Quyết định số 15/2020/QĐ-UBND"), None);
    /// // There were several laws of this name.
    /// assert_eq!(key("Luật Đất đai"), None);
    /// ```
    pub fn key(&self) -> Option<DocumentKey> {
        self.identity().map(DocumentKey::from)
    }
}

impl DocumentMention<'_> {
    /// Which document it names by its own words, where they say so exactly. What others of its text add is told by
    /// [`identify`](crate::identify()).
    ///
    /// See [`Identity`].
    pub fn identity(&self) -> Option<Identity> {
        Identity::of(&Facts::of_mention(self))
    }

    /// The key of the document that it names by its own words, where it names exactly one.
    ///
    /// See [`DocumentReference::key`].
    pub fn key(&self) -> Option<DocumentKey> {
        self.identity().map(DocumentKey::from)
    }
}
