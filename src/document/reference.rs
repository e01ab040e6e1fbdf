//! What a reference says of the document that it cites.

use std::borrow::Cow;

use super::{DocumentDate, Provision, system};
use crate::choice::choices;
use crate::lexicon::kind::{DocumentKind, System};

choices! {
    "a form"
    /// How a reference names its document.
    ///
    /// ```
    /// use viendan::Form;
    ///
    /// let text = "Nghị định 30/2020/NĐ-CP, Chỉ thị 05, Luật Đất đai, Nghị quyết Đại hội XIII, Nghị định này";
    /// let forms: Vec<_> = viendan::extract(text).map(|mention| mention.as_document().unwrap().form()).collect();
    /// assert_eq!(forms, Form::ALL);
    /// ```
    pub enum Form {
        /// By number and symbol: "Chỉ thị số 05-CT/TW", "30/2020/NĐ-CP".
        Numbered "numbered";
        /// By kind and number, without the symbol: "Chỉ thị 05", "Nghị định 71/2024".
        Short "short";
        /// By name: "Luật Đất đai năm 2013", "Điều lệ Đảng".
        Named "named";
        /// By the congress, plenum or sitting that passed it: "Nghị quyết Đại hội XIII".
        Session "session";
        /// By a demonstrative that points to a document of the same text: "Nghị định này".
        Anaphor "anaphor";
    }
}

/// The body that issued a document.
///
/// The name is as the text has it. The code is that of the body in symbols: of the body named, or, where the text names
/// none, of the one that the document's own symbol tells. It is a part of a [`DocumentReference`] and is had from one; the bodies
/// by themselves are in the table of [`body`](crate::body()).
///
/// ```
/// let text = "Chương trình số 01-CTr/TU của Tỉnh ủy; Nghị định 62/2020/NĐ-CP";
/// let mentions: Vec<_> = viendan::extract(text).collect();
/// let [stated, told] = [0, 1].map(|at| mentions[at].as_document().unwrap().issuer().unwrap());
/// assert_eq!((stated.name(), stated.code()), (Some("Tỉnh ủy"), Some("TU")));
/// assert_eq!((told.name(), told.code()), (None, Some("CP")));
/// assert_eq!(viendan::body(told.code().unwrap()).unwrap().name(), "Chính phủ");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Issuer<'t> {
    pub(crate) name: Option<Cow<'t, str>>,
    pub(crate) code: Option<Cow<'static, str>>,
}

impl Issuer<'_> {
    /// The name as written: "Ban Thường vụ Tỉnh ủy".
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The code in symbols: "TU". Free-standing in Party prose, "BCT" is the Politburo.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    pub(crate) fn into_owned(self) -> Issuer<'static> {
        Issuer { name: self.name.map(owned), code: self.code }
    }
}

/// A reference to one document: a plain value without a place in a text.
///
/// It is what [`DocumentMention::reference`](super::DocumentMention::reference) gives, and what a single reference
/// parses to:
///
/// ```
/// use viendan::{DocumentKind, DocumentReference};
///
/// let directive: DocumentReference = "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII".parse()?;
/// assert_eq!(directive.kind(), Some(DocumentKind::ChiThi));
/// assert_eq!((directive.number(), directive.symbol()), (Some("05"), Some("CT/TW")));
/// assert_eq!(directive.issuer().and_then(|issuer| issuer.name()), Some("Bộ Chính trị"));
/// assert_eq!(directive.term(), Some(12));
/// # Ok::<(), viendan::ParseError>(())
/// ```
///
/// Parsing is strict: the text must be one reference and nothing else. [`Display`](std::fmt::Display) writes the
/// official drafting form, which parses to the same value again.
///
/// There is no constructor from parts. Most combinations of them are no reference that a text could hold (a symbol without a
/// number, an issuer that the symbol contradicts), and the drafting form says the parts more shortly. So a reference comes out
/// of a text with [`extract`](crate::extract()), from a string with `parse` or, to borrow from the string, with [`TryFrom`], and
/// from JSON with the feature `serde`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DocumentReference<'t> {
    pub(crate) form: Form,
    pub(crate) kind: Option<DocumentKind>,
    pub(crate) number: Option<Cow<'t, str>>,
    pub(crate) year: Option<u16>,
    pub(crate) symbol: Option<Cow<'t, str>>,
    pub(crate) issued: Option<DocumentDate>,
    pub(crate) issuer: Option<Issuer<'t>>,
    pub(crate) term: Option<u8>,
    pub(crate) session: Option<u8>,
    pub(crate) meeting: Option<Cow<'t, str>>,
    pub(crate) series: Option<&'static str>,
    pub(crate) name: Option<Cow<'t, str>>,
    pub(crate) title: Option<Cow<'t, str>>,
    pub(crate) provisions: Vec<Provision<'t>>,
}

impl<'t> DocumentReference<'t> {
    pub(crate) fn new(form: Form, kind: Option<DocumentKind>) -> Self {
        DocumentReference {
            form,
            kind,
            number: None,
            year: None,
            symbol: None,
            issued: None,
            issuer: None,
            term: None,
            session: None,
            meeting: None,
            series: None,
            name: None,
            title: None,
            provisions: Vec::new(),
        }
    }

    /// How it names the document.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The kind: by the word in the text, or by the symbol where there is no word and the symbol tells it.
    pub fn kind(&self) -> Option<DocumentKind> {
        self.kind
    }

    /// The number as written, without year and symbol: "05", "12b".
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// The year inside the number (2020 in 30/2020/NĐ-CP), or the year by which a statute is cited.
    pub fn year(&self) -> Option<u16> {
        self.year
    }

    /// The symbol in its normal form: "CT/TW", "NĐ-CP", "QH14".
    pub fn symbol(&self) -> Option<&str> {
        self.symbol.as_deref()
    }

    /// The system that the document belongs to, as far as its symbol, its issuer, its name and its kind tell.
    ///
    /// Papers of mass organisations and of enterprises belong to neither. A plenum is the Party's, and so is a congress that
    /// is named by its number alone, as the news speaks of it. A law that is cited by name is the State's where the catalogue
    /// knows the name: "Luật Magnitsky" is another country's.
    ///
    /// ```
    /// use viendan::{DocumentReference, System};
    /// let system = |text: &str| text.parse::<DocumentReference>().unwrap().system();
    /// assert_eq!(system("Quy định số 22-QĐ/TW"), Some(System::Party));
    /// assert_eq!(system("Quyết định số 118/QĐ-TTg"), Some(System::State));
    /// assert_eq!(system("Nghị quyết 18 của Bộ Chính trị"), Some(System::Party));
    /// assert_eq!(system("Nghị quyết Trung ương 4 khóa XII"), Some(System::Party));
    /// assert_eq!(system("Nghị quyết 18"), None);
    /// ```
    pub fn system(&self) -> Option<System> {
        system::system(self)
    }

    /// The date of issue that stands with the reference.
    pub fn issued(&self) -> Option<DocumentDate> {
        self.issued
    }

    /// The issuing body that stands with the reference, or that its symbol tells.
    pub fn issuer(&self) -> Option<&Issuer<'t>> {
        self.issuer.as_ref()
    }

    /// The term of the committee or the assembly: 12 for "khóa XII".
    pub fn term(&self) -> Option<u8> {
        self.term
    }

    /// The ordinal of the congress, the plenum or the sitting.
    pub fn session(&self) -> Option<u8> {
        self.session
    }

    /// The congress, the plenum or the sitting as written, for a reference by one: "Đại hội Đảng bộ tỉnh lần thứ XVII".
    ///
    /// The JSON has no key for it.
    ///
    /// ```
    /// use viendan::DocumentReference;
    /// let resolution: DocumentReference = "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII".parse()?;
    /// assert_eq!(resolution.meeting(), Some("Đại hội Đảng bộ tỉnh lần thứ XVII"));
    /// assert_eq!(resolution.session(), Some(17));
    /// # Ok::<(), viendan::ParseError>(())
    /// ```
    pub fn meeting(&self) -> Option<&str> {
        self.meeting.as_deref()
    }

    /// The series that a standard or a technical regulation is numbered in: "TCVN", "QCVN".
    ///
    /// The JSON has no key for it.
    pub fn series(&self) -> Option<&str> {
        self.series
    }

    /// The name of a statute or a charter as written: "Luật Đất đai"; of an act that is cited by its title alone, all its
    /// words. In a list it may lack the kind, which `Display` writes before it: "Nhà ở" of "các Luật Đất đai, Nhà ở".
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The title (*trích yếu*), where the text quotes it.
    ///
    /// ```
    /// let mention = viendan::extract("Nghị quyết số 18-NQ/TW về “Sắp xếp tổ chức bộ máy”").next().unwrap();
    /// assert_eq!(mention.as_document().unwrap().title(), Some("Sắp xếp tổ chức bộ máy"));
    /// ```
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The places in the document that the reference names; empty where it cites the whole.
    ///
    /// A chain of more than eighty units and labels, which is forty places like "khoản 2 Điều 5", is not read as one: the
    /// mention begins where the last eighty do, and the places before are left out.
    pub fn provisions(&self) -> &[Provision<'t>] {
        &self.provisions
    }

    /// The same value with strings of its own.
    pub fn into_owned(self) -> DocumentReference<'static> {
        DocumentReference {
            form: self.form,
            kind: self.kind,
            number: self.number.map(owned),
            year: self.year,
            symbol: self.symbol.map(owned),
            issued: self.issued,
            issuer: self.issuer.map(Issuer::into_owned),
            term: self.term,
            session: self.session,
            meeting: self.meeting.map(owned),
            series: self.series,
            name: self.name.map(owned),
            title: self.title.map(owned),
            provisions: self.provisions.into_iter().map(Provision::into_owned).collect(),
        }
    }
}

pub(super) fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}
