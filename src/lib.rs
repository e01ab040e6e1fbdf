//! Finds Vietnamese document references and ratings in running text, and hands them back as typed values.
//!
//! *Viện dẫn* is the drafting term for citing another document. Newspapers, reports and laws in Vietnamese cite
//! directives, resolutions, decrees and laws ("Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII") and state
//! who was rated what ("71/75 tập thể (94,67%) xếp loại “Hoàn thành tốt nhiệm vụ”"). This crate finds both, says exactly
//! where they stand, and takes them apart.
//!
//! ```
//! use viendan::Mention;
//!
//! let text = "Theo Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII, có 71/75 tập thể (94,67%) \
//!             xếp loại “Hoàn thành tốt nhiệm vụ”.";
//! let mut lines = Vec::new();
//! for mention in viendan::extract(text) {
//!     match &mention {
//!         Mention::Document(document) => lines.push(format!("document: {}", document.reference())),
//!         Mention::Rating(rating) => lines.push(format!("rating: {}", rating.statement())),
//!         _ => {}
//!     }
//!     assert_eq!(&text[mention.span().range()], mention.text());
//! }
//! assert_eq!(lines, [
//!     "document: Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị khóa XII",
//!     "rating: 71/75 tập thể (94,67%) xếp loại “Hoàn thành tốt nhiệm vụ”",
//! ]);
//! ```
//!
//! [`extract`] is lazy and borrows from the text; mentions come in the order in which they begin. [`Mention::into_owned`]
//! keeps one beyond the text.
//!
//! # Documents
//!
//! A [`DocumentMention`] has the values that the text states, each as a type of its own, and the [`Span`] of each part.
//! What the text does not state is `None`: nothing is guessed.
//!
//! ```
//! use viendan::{DocumentDate, DocumentKind, Form};
//!
//! let text = "quy định tại điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ";
//! let mention = viendan::extract(text).next().unwrap();
//! let decree = mention.as_document().unwrap();
//! assert_eq!(decree.form(), Form::Numbered);
//! assert_eq!(decree.kind(), Some(DocumentKind::NghiDinh));
//! assert_eq!((decree.number(), decree.year(), decree.symbol()), (Some("30"), Some(2020), Some("NĐ-CP")));
//! assert_eq!(decree.issued(), Some(DocumentDate::from_day(2020, 3, 5)));
//! assert_eq!(decree.issuer().and_then(|body| body.code()), Some("CP"));
//! assert_eq!(decree.provisions()[0].article(), Some("5"));
//! assert_eq!(&text[decree.issued_span().unwrap().range()], "ngày 05/3/2020");
//! assert!(decree.issues().is_empty());
//! ```
//!
//! Documents are named in five ways, see [`Form`]: by number and symbol, by kind and number alone ("Chỉ thị 05"), by name
//! ("Luật Đất đai năm 2013"), by a congress or a plenum ("Nghị quyết Đại hội XIII"), and by a demonstrative ("Nghị định này").
//! What cannot be right is reported as it stands, with a [`DocumentIssue`] beside it:
//!
//! ```
//! use viendan::DocumentIssue;
//!
//! let mention = viendan::extract("Nghị định số 30/2020/NĐ-CP ngày 30/02/2020").next().unwrap();
//! let decree = mention.as_document().unwrap();
//! assert_eq!(decree.issued().unwrap().to_string(), "2020-02-30");
//! assert_eq!(decree.issued().unwrap().to_naive_date(), None);
//! assert_eq!(decree.issues(), [DocumentIssue::ImpossibleDate]);
//! ```
//!
//! Which mentions of a text mean the same document is told by [`resolve`], as a [`Referent`] for each:
//!
//! ```
//! use viendan::Referent;
//!
//! let text = "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị; Chỉ thị 05 và Kết luận 21-KL/TW; Chỉ thị này";
//! let mentions: Vec<_> = viendan::extract(text).collect();
//! let same = Some(Referent::Mention(0));
//! assert_eq!(viendan::resolve(text, &mentions), [None, same.clone(), None, same]);
//! ```
//!
//! # Which document it is
//!
//! Where a reference names exactly one document, that has a [`DocumentKey`], the same in all texts and spellings; so mentions of
//! different texts can be joined. [`identify`] gives each mention the key that all mentions of its document tell together. An
//! [`Identity`] writes the document in URN:LEX and Akoma Ntoso as well.
//!
//! ```
//! let text = "Nghị quyết 18-NQ/TW đã rõ. Nghị quyết số 18-NQ/TW ngày 25/10/2017 sửa Luật Đất đai năm 2013 và Luật Nhà ở.";
//! let mentions: Vec<_> = viendan::extract(text).collect();
//! let own: Vec<_> = mentions.iter().map(|mention| mention.as_document()?.key().map(String::from)).collect();
//! let [resolution, law] = ["nghi_quyet/tw/18@khoa-12", "luat/qh13/45-2013"].map(|key| Some(key.to_owned()));
//! // A number of the Party restarts every term; the date tells which. Several laws had the name of the last one.
//! assert_eq!(own, [None, resolution.clone(), law.clone(), None]);
//!
//! let referents = viendan::resolve(text, &mentions);
//! let identities = viendan::identify(&mentions, &referents);
//! let keys: Vec<_> = identities.iter().map(|identity| Some(identity.as_ref()?.key().to_string())).collect();
//! assert_eq!(keys, [resolution.clone(), resolution, law, None]);
//! assert_eq!(identities[2].as_ref().unwrap().akoma_ntoso().unwrap(), "/akn/vn/act/luat/qh13/2013/45-2013");
//! ```
//!
//! # Ratings
//!
//! A [`RatingMention`] says at which [`Level`], how many of how many, in percent, bounded how, of which unit, and which other
//! rating it is a share of.
//!
//! ```
//! use viendan::{Bound, Level, Percent};
//!
//! let text = "Có 71/75 tập thể (94,67%) “Hoàn thành tốt nhiệm vụ”, trong đó 14/71 tập thể “Hoàn thành xuất sắc \
//!             nhiệm vụ”. Phấn đấu trên 90% đảng viên “Hoàn thành tốt nhiệm vụ” trở lên.";
//! let mentions: Vec<_> = viendan::extract(text).collect();
//! let [good, best, aim] = [0, 1, 2].map(|at| mentions[at].as_rating().unwrap());
//! assert_eq!((good.share().count(), good.share().total()), (Some(71), Some(75)));
//! assert_eq!(good.share().percent(), Some(Percent::new(9467, 2)));
//! assert_eq!((best.level(), best.within()), (Level::HoanThanhXuatSacNhiemVu, Some(0)));
//! assert_eq!((aim.bound(), aim.or_better(), aim.unit()), (Some(Bound::MoreThan), true, Some("đảng viên")));
//! ```
//!
//! # One reference, strictly
//!
//! A string that should be one reference, or one rating, and nothing else parses with [`FromStr`](std::str::FromStr), or with
//! [`TryFrom`] where the value may borrow. [`ParseError`] says where, what was expected and what stood there.
//! [`DocumentReference`] prints itself in the official drafting form, which parses to the same value.
//!
//! ```
//! use viendan::DocumentReference;
//!
//! let law: DocumentReference = "Luật Đất đai năm 2013".parse()?;
//! assert_eq!((law.name(), law.year()), (Some("Luật Đất đai"), Some(2013)));
//! assert_eq!(law.to_string().parse::<DocumentReference>()?, law);
//!
//! let error = "Nghị định số 30/2020/NĐ-CP và các văn bản khác".parse::<DocumentReference>().unwrap_err();
//! assert_eq!(
//!     error.diagram().to_string(),
//!     "Nghị định số 30/2020/NĐ-CP và các văn bản khác\n                           \
//!      ^^ expected a date, an issuer, a term, or the end of the reference",
//! );
//! # Ok::<(), viendan::ParseError>(())
//! ```
//!
//! # Lists of values
//!
//! Kinds, levels, forms, bounds, issues, units, scales and whatever else is one of a known list is an enum with an identifier:
//! `ALL`, `id` and `from_id`, [`FromStr`](std::str::FromStr), and the same identifier in the JSON. What has a Vietnamese
//! name is shown as that, and parses from it in any case, form of letters and tone placement.
//!
//! ```
//! use viendan::{DocumentKind, Form};
//!
//! assert_eq!((Form::Numbered.id(), Form::from_id("anaphor")), ("numbered", Some(Form::Anaphor)));
//! assert_eq!((DocumentKind::NghiDinh.id(), DocumentKind::NghiDinh.to_string()), ("nghi_dinh", "Nghị định".to_owned()));
//! assert_eq!("NGHỊ ĐỊNH".parse(), Ok(DocumentKind::NghiDinh));
//! ```
//!
//! # Options
//!
//! [`Extractor`] chooses what is looked for. Bare provisions, "theo khoản 2 Điều 5" with no document behind, come only
//! where they are asked for, and so do acts that are cited by their titles alone, "Thông tư hướng dẫn về thủ tục hải quan".
//!
//! ```
//! use viendan::Extractor;
//!
//! let text = "Theo khoản 2 Điều 5, có 71/75 tập thể xếp loại “Hoàn thành nhiệm vụ” theo Nghị định 90/2020/NĐ-CP.";
//! assert_eq!(Extractor::new().extract(text).count(), 2);
//! assert_eq!(Extractor::new().ratings(false).extract(text).count(), 1);
//! assert_eq!(Extractor::new().provisions(true).extract(text).count(), 3);
//! ```
//!
//! # Offsets
//!
//! A [`Span`] is a half-open range of UTF-8 bytes in the caller's own string, on character boundaries, whatever form the
//! letters are in. [`Offsets`] turns spans into code points, UTF-16 units (for JavaScript, Java and editors) or graphemes.
//!
//! ```
//! use viendan::Offsets;
//!
//! let text = "Theo Luật Đất đai";
//! let span = viendan::extract(text).next().unwrap().span();
//! assert_eq!((span.start(), span.end()), (5, 23));
//! assert_eq!(Offsets::new(text).utf16(span), 5..17);
//! ```
//!
//! # HTML
//!
//! [`to_html`] writes the text with its mentions in `<mark>` elements, escaped.
//!
//! ```
//! let text = "Luật Đất đai & các nghị định";
//! let mentions: Vec<_> = viendan::extract(text).collect();
//! let html = viendan::to_html(text, &mentions).to_string();
//! assert!(html.ends_with("Luật Đất đai</mark> &amp; các nghị định"));
//! ```
//!
//! # JSON
//!
//! With the feature `serde` (off by default) mentions, references and statements are `Serialize`, and the owned ones
//! `Deserialize`. The README describes the JSON field by field, and says what it has no key for: the extents of most parts,
//! what a list implies, the class of a unit, the [`Role`] of a rating and its evaluation are not there after reading back.
//!
//! ```
//! use viendan::Mention;
//!
//! let mention = viendan::extract("Luật Đất đai năm 2013").next().unwrap();
//! let json = serde_json::to_value(&mention)?;
//! assert_eq!((&json["type"], &json["kind"], &json["year"]), (&"document".into(), &"luat".into(), &2013.into()));
//! let back: Mention = serde_json::from_value(json)?;
//! assert_eq!(back.as_document().unwrap().reference(), mention.as_document().unwrap().reference());
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Pages to read
//!
//! - [What is folded](guide::folding): which noise changes nothing (decomposed letters, `Ð`, blanks of every kind, line breaks,
//!   dashes, missing diacritics in symbols, glued words), and what is not accepted.
//! - [From a text to a mention](guide::pipeline): how the crate is put together.
//! - [Which document a reference names](guide::keys): what has a key, what has none, and how the identifiers of other schemes are made.
//! - [How the speed is measured](guide::measuring), and how to repeat it.
//!
//! # What to rely on
//!
//! No text makes the crate panic, the time is linear in the length of the text, and nothing is collected for the whole
//! text before the first mention comes. There is no `unsafe`. Lists that may grow are `#[non_exhaustive]`. The minimum Rust
//! version is 1.85; a rise of it comes with a minor version.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod annotate;
mod choice;
mod document;
mod error;
mod extract;
mod grammar;
#[cfg(any(doc, doctest))]
pub mod guide;
mod identity;
mod lexicon;
mod mention;
mod parse;
mod rating;
mod resolve;
#[cfg(test)]
#[path = "../tests/support/rng.rs"]
mod rng;
mod scan;
#[cfg(feature = "serde")]
mod serde;
mod text;

pub use annotate::to_html;
pub use document::{
    DocumentDate, DocumentIssue, DocumentMention, DocumentReference, Form, Implied, Issuer, Provision, ProvisionUnit,
};
pub use error::{DateError, ParseError, ValueError};
pub use extract::{Extractor, Mentions, extract};
pub use identity::{DocumentKey, Identity};
pub use lexicon::body::{Body, Tier, body};
pub use lexicon::catalogue;
pub use lexicon::kind::{DocumentKind, System};
pub use lexicon::level::Level;
pub use lexicon::scale::{Scale, ScaleRule};
pub use lexicon::unit::UnitClass;
pub use mention::{Mention, ProvisionMention};
pub use rating::{Bound, Percent, RatingIssue, RatingMention, RatingStatement, Role, Share};
pub use resolve::{Referent, ResolvedMention, identify, resolve};
pub use text::{Offsets, Span};
