//! A reference where it stands in a text.

use std::borrow::Cow;

use super::reference::owned;
use super::{DocumentDate, DocumentReference, Form, Issuer, Provision};
use crate::choice::choices;
use crate::lexicon::kind::{DocumentKind, System};
use crate::text::Span;

choices! {
    "an issue of a document"
    /// Something implausible in a mention. The values stay as the text has them.
    ///
    /// ```
    /// use viendan::DocumentIssue;
    ///
    /// let mention = viendan::extract("Nghị định số 30/2020/NĐ-CP ngày 05/3/2021").next().unwrap();
    /// let decree = mention.as_document().unwrap();
    /// assert_eq!(decree.issues(), [DocumentIssue::YearMismatch]);
    /// assert_eq!(decree.issued().unwrap().year(), 2021);
    /// ```
    pub enum DocumentIssue {
        /// The date is one that no calendar has: "ngày 30/02/2015".
        ImpossibleDate "impossible_date";
        /// The word names one kind and the symbol another: "Chỉ thị 34-TB/TW".
        KindMismatch "kind_mismatch";
        /// The year inside the number is not that of the date: "30/2020/NĐ-CP ngày 05/3/2021".
        YearMismatch "year_mismatch";
        /// No table knows the codes of the symbol.
        UnknownSymbol "unknown_symbol";
        /// The symbol breaks off behind a separator, before the code of the body: "30/2020/NĐ-".
        IncompleteSymbol "incomplete_symbol";
        /// The body did not bear its name in the year of the document: "12/1999/QĐ-BNNMT".
        IssuerAnachronism "issuer_anachronism";
    }
}

/// What the last member of a list says behind it, which the members before it do not say of themselves.
///
/// The members share their head: in "các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương"
/// date and issuer are stated of the second and implied of the first. A member that repeats the kind ("…, Nghị quyết số
/// 19-NQ/TW") begins a list of its own, and nothing is implied of what stands before it.
///
/// ```
/// let text = "Các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII";
/// let mentions: Vec<_> = viendan::extract(text).collect();
/// let first = mentions[0].as_document().unwrap();
/// assert_eq!(first.issued(), None);
/// let implied = first.implied().unwrap();
/// assert_eq!(implied.issued().unwrap().to_string(), "2017-10-25");
/// assert_eq!(implied.issuer().and_then(|body| body.name()), Some("Ban Chấp hành Trung ương"));
/// assert_eq!(implied.term(), Some(12));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Implied<'t> {
    pub(crate) issued: Option<DocumentDate>,
    pub(crate) issuer: Option<Issuer<'t>>,
    pub(crate) term: Option<u8>,
    pub(crate) session: Option<u8>,
}

impl<'t> Implied<'t> {
    /// The date of the last member.
    pub fn issued(&self) -> Option<DocumentDate> {
        self.issued
    }

    /// The issuer of the last member.
    pub fn issuer(&self) -> Option<&Issuer<'t>> {
        self.issuer.as_ref()
    }

    /// The term of the last member's issuer.
    pub fn term(&self) -> Option<u8> {
        self.term
    }

    /// The ordinal of the plenum or the sitting that passed the last member.
    pub fn session(&self) -> Option<u8> {
        self.session
    }
}

/// Where the parts of a mention stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Parts {
    pub(crate) provisions: Option<Span>,
    pub(crate) number: Option<Span>,
    pub(crate) symbol: Option<Span>,
    pub(crate) issued: Option<Span>,
    pub(crate) issuer: Option<Span>,
    pub(crate) name: Option<Span>,
}

/// A reference to a document where it stands in a text.
///
/// The values are those of its [`reference`](Self::reference), and can be asked of the mention itself.
///
/// ```
/// let text = "theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư";
/// let mention = viendan::extract(text).next().unwrap();
/// let document = mention.as_document().unwrap();
/// assert_eq!(&text[document.span().range()], "khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ");
/// assert_eq!(&text[document.designation_span().range()], "Nghị định số 30/2020/NĐ-CP");
/// assert_eq!(document.issued().unwrap().to_string(), "2020-03-05");
/// assert_eq!(document.provisions()[0].clause(), Some("2"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DocumentMention<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) span: Span,
    pub(crate) designation: Span,
    pub(crate) parts: Parts,
    pub(crate) reference: DocumentReference<'t>,
    pub(crate) implied: Option<Box<Implied<'t>>>,
    pub(crate) several: bool,
    pub(crate) issues: Vec<DocumentIssue>,
}

impl<'t> DocumentMention<'t> {
    /// The whole mention: provisions before it, designation, date, issuer, term.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The mention as written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What names the document: "Nghị định số 30/2020/NĐ-CP".
    pub fn designation_span(&self) -> Span {
        self.designation
    }

    /// The pinpoint before the designation, with the words that join it.
    ///
    /// ```
    /// let text = "điểm a khoản 2 Điều 5 của Luật Đất đai";
    /// let mention = viendan::extract(text).next().unwrap();
    /// let span = mention.as_document().unwrap().provisions_span().unwrap();
    /// assert_eq!(text[span.range()].trim_end(), "điểm a khoản 2 Điều 5 của");
    /// ```
    pub fn provisions_span(&self) -> Option<Span> {
        self.parts.provisions
    }

    /// The number, without year and symbol.
    pub fn number_span(&self) -> Option<Span> {
        self.parts.number
    }

    /// The symbol as written.
    pub fn symbol_span(&self) -> Option<Span> {
        self.parts.symbol
    }

    /// The words of the date, from "ngày" to the last digit.
    pub fn issued_span(&self) -> Option<Span> {
        self.parts.issued
    }

    /// The name of the issuer.
    pub fn issuer_span(&self) -> Option<Span> {
        self.parts.issuer
    }

    /// The name of a statute or a charter.
    pub fn name_span(&self) -> Option<Span> {
        self.parts.name
    }

    /// What the mention says, without its place.
    pub fn reference(&self) -> &DocumentReference<'t> {
        &self.reference
    }

    /// What the mention says, taken out of it.
    ///
    /// ```
    /// let mention = viendan::extract("theo Chỉ thị số 05-CT/TW").next().unwrap();
    /// let viendan::Mention::Document(document) = mention else { unreachable!() };
    /// assert_eq!(document.into_reference(), "Chỉ thị số 05-CT/TW".parse()?);
    /// # Ok::<(), viendan::ParseError>(())
    /// ```
    pub fn into_reference(self) -> DocumentReference<'t> {
        self.reference
    }

    /// What the last member of the list that it stands in implies of it.
    ///
    /// See [`Implied`].
    pub fn implied(&self) -> Option<&Implied<'t>> {
        self.implied.as_deref()
    }

    /// What is implausible in it.
    pub fn issues(&self) -> &[DocumentIssue] {
        &self.issues
    }

    /// See [`DocumentReference::form`].
    pub fn form(&self) -> Form {
        self.reference.form
    }

    /// See [`DocumentReference::kind`].
    pub fn kind(&self) -> Option<DocumentKind> {
        self.reference.kind
    }

    /// See [`DocumentReference::number`].
    pub fn number(&self) -> Option<&str> {
        self.reference.number()
    }

    /// See [`DocumentReference::year`].
    pub fn year(&self) -> Option<u16> {
        self.reference.year
    }

    /// See [`DocumentReference::symbol`].
    pub fn symbol(&self) -> Option<&str> {
        self.reference.symbol()
    }

    /// See [`DocumentReference::system`].
    pub fn system(&self) -> Option<System> {
        self.reference.system()
    }

    /// See [`DocumentReference::issued`].
    pub fn issued(&self) -> Option<DocumentDate> {
        self.reference.issued
    }

    /// See [`DocumentReference::issuer`].
    pub fn issuer(&self) -> Option<&Issuer<'t>> {
        self.reference.issuer()
    }

    /// See [`DocumentReference::term`].
    pub fn term(&self) -> Option<u8> {
        self.reference.term
    }

    /// See [`DocumentReference::session`].
    pub fn session(&self) -> Option<u8> {
        self.reference.session
    }

    /// See [`DocumentReference::meeting`].
    pub fn meeting(&self) -> Option<&str> {
        self.reference.meeting()
    }

    /// See [`DocumentReference::name`].
    pub fn name(&self) -> Option<&str> {
        self.reference.name()
    }

    /// See [`DocumentReference::title`].
    pub fn title(&self) -> Option<&str> {
        self.reference.title()
    }

    /// See [`DocumentReference::provisions`].
    pub fn provisions(&self) -> &[Provision<'t>] {
        self.reference.provisions()
    }

    /// Whether several acts are meant, which are named by what they are about: "các Nghị định về thuế".
    ///
    /// Only acts that are cited by title are named so; see [`Extractor::titled`](crate::Extractor::titled). The JSON has no key
    /// for it.
    ///
    /// ```
    /// use viendan::Extractor;
    /// let text = "Căn cứ các Nghị định về thuế nông nghiệp và Nghị định về phí thủy lợi";
    /// let mentions: Vec<_> = Extractor::new().titled(true).extract(text).collect();
    /// let [all, one] = [0, 1].map(|at| mentions[at].as_document().unwrap());
    /// assert_eq!((all.text(), all.is_several()), ("Nghị định về thuế nông nghiệp", true));
    /// assert_eq!((one.text(), one.is_several()), ("Nghị định về phí thủy lợi", false));
    /// ```
    pub fn is_several(&self) -> bool {
        self.several
    }

    /// The same mention with strings of its own, to keep beyond the text.
    pub fn into_owned(self) -> DocumentMention<'static> {
        DocumentMention {
            text: owned(self.text),
            span: self.span,
            designation: self.designation,
            parts: self.parts,
            reference: self.reference.into_owned(),
            implied: self.implied.map(|implied| {
                Box::new(Implied {
                    issued: implied.issued,
                    issuer: implied.issuer.map(Issuer::into_owned),
                    term: implied.term,
                    session: implied.session,
                })
            }),
            several: self.several,
            issues: self.issues,
        }
    }
}
