//! Which mentions of one text mean the same document.
//!
//! Mentions are walked once, in order. Each is looked up among the documents that the text has named before it ([`known`], by
//! what a mention tells of its document, [`facts`]); what points with a demonstrative is looked for by where it stands
//! ([`pointing`], [`place`]), or is the text itself ([`heading`]). At the end, what was first named loosely, as headlines do, is
//! tied to the one document that fits it.

mod facts;
mod heading;
mod identify;
mod known;
mod place;
mod pointing;
mod signer;

use crate::document::{DocumentMention, Form};
use crate::identity::Identity;
use crate::lexicon::conjunction::AND_WITH;
use crate::lexicon::demonstrative::NAY;
use crate::lexicon::introduction::{CALLED, CALLED_END};
use crate::mention::Mention;
use crate::text::{Word, words};
use facts::Facts;
use heading::Heading;
pub use identify::identify;
use known::{Document, Found, Known};
use place::Places;
use pointing::Pointing;

/// The document that a mention stands for, when others of its text are read with it.
///
/// See [`resolve`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Referent {
    /// The document of the mention at this index: the first that names it, or, where that names it loosely, the first that
    /// says fully which it is.
    Mention(usize),
    /// The text itself: "Nghị định này" in a decree.
    Itself,
    /// One of the documents of the mentions at these indices; the text does not say which. No more than sixteen are told.
    Several(Vec<usize>),
}

/// A mention with what it stands for: what the JSON of a resolved text is made of.
///
/// ```
/// use viendan::ResolvedMention;
///
/// let text = "Chỉ thị số 05-CT/TW; Chỉ thị 05";
/// let mentions: Vec<_> = viendan::extract(text).collect();
/// let referents = viendan::resolve(text, &mentions);
/// let resolved: Vec<_> = mentions
///     .iter()
///     .zip(&referents)
///     .map(|(mention, referent)| ResolvedMention::new(mention, referent.as_ref()))
///     .collect();
/// assert_eq!(serde_json::to_value(&resolved)?[1]["resolved_to"], 0);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResolvedMention<'m, 't> {
    mention: &'m Mention<'t>,
    referent: Option<&'m Referent>,
    /// What [`identify`] said, once it was asked.
    identified: bool,
    identity: Option<&'m Identity>,
}

impl<'m, 't> ResolvedMention<'m, 't> {
    /// A mention, and what [`resolve`] returned for it.
    pub fn new(mention: &'m Mention<'t>, referent: Option<&'m Referent>) -> Self {
        ResolvedMention { mention, referent, identified: false, identity: None }
    }

    /// With what [`identify`] returned for it: which document it stands for. Without that the JSON has the key that the mention tells by
    /// itself.
    ///
    /// ```
    /// use viendan::ResolvedMention;
    ///
    /// let text = "Chỉ thị số 05-CT/TW ngày 15/5/2016; Chỉ thị 05";
    /// let mentions: Vec<_> = viendan::extract(text).collect();
    /// let referents = viendan::resolve(text, &mentions);
    /// let identities = viendan::identify(&mentions, &referents);
    /// let last = ResolvedMention::new(&mentions[1], referents[1].as_ref()).with_identity(identities[1].as_ref());
    /// assert_eq!(serde_json::to_value(&last)?["key"], "chi_thi/tw/5@khoa-12");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn with_identity(self, identity: Option<&'m Identity>) -> Self {
        ResolvedMention { identified: true, identity, ..self }
    }

    /// The mention.
    pub fn mention(&self) -> &'m Mention<'t> {
        self.mention
    }

    /// What it stands for.
    pub fn referent(&self) -> Option<&'m Referent> {
        self.referent
    }

    /// Which document that is, as far as it was given.
    pub fn identity(&self) -> Option<&'m Identity> {
        self.identity
    }

    /// Whether it was given, if only that none is known.
    #[cfg(feature = "serde")]
    pub(crate) fn is_identified(&self) -> bool {
        self.identified
    }
}

/// Which mentions of `text` mean the same document: for each of `mentions`, what it stands for.
///
/// `mentions` are those of this text, in order. A mention that opens a document stands for itself alone, and has `None`; so
/// have ratings, bare provisions, and what points to a document that the text does not name.
///
/// - A later mention of a document is tied to the first, whatever form it has: by number and symbol, by number alone, by a name
///   with or without the year, by an abbreviation of it, by a plenum.
/// - A number or a name that fits two documents that were named before is [`Referent::Several`], unless the text has said what
///   it stands for: "(sau đây gọi là Nghị định 10)".
/// - "Nghị định này" is the text itself in a decree, which its heading tells. Elsewhere, and in text that a decree quotes, it is
///   the decree of the last sentence that names any; "Nghị định nêu trên" is the only one that its paragraph names, or the text.
///
/// ```
/// use viendan::Referent;
///
/// let text = "Luật Đất đai năm 2024 thay thế Luật Đất đai năm 2013. Luật Đất đai 2024 do Nghị định số \
///             102/2024/NĐ-CP hướng dẫn; Nghị định này và Nghị định 102 là một, còn “Luật Đất đai” thì không rõ.";
/// let mentions: Vec<_> = viendan::extract(text).collect();
/// let referents = viendan::resolve(text, &mentions);
/// assert_eq!(referents, [
///     None,
///     None,
///     Some(Referent::Mention(0)),
///     None,
///     Some(Referent::Mention(3)),
///     Some(Referent::Mention(3)),
///     Some(Referent::Several(vec![0, 1])),
/// ]);
/// ```
///
/// # Panics
///
/// Where a mention is not one of this text: out of range, or off a character boundary.
#[must_use]
pub fn resolve(text: &str, mentions: &[Mention<'_>]) -> Vec<Option<Referent>> {
    let heading = Heading::of(text, mentions);
    let mut known = Known::default();
    let own = heading.number().and_then(|at| Some((at, mentions[at].as_document()?)));
    let itself = own.map(|(at, own)| known.open(at, Facts::of_heading(own, heading.kind())));
    let places = Places::new(text);
    let mut resolver = Resolver { text, heading, itself, places, known, pointing: Pointing::default(), last_end: 0 };
    let meant: Vec<_> = mentions.iter().enumerate().map(|(at, mention)| resolver.meant(at, mention)).collect();
    let known = &resolver.known;
    meant.into_iter().enumerate().map(|(at, meant)| meant.referent(at, known)).collect()
}

/// What a mention was found to mean while the text was read.
enum Meant {
    Nothing,
    Itself,
    Document(Document),
    Several(Vec<Document>),
}

impl Meant {
    /// The same for the mention at this index, once all documents are known.
    fn referent(self, at: usize, known: &Known) -> Option<Referent> {
        let documents = match self {
            Meant::Nothing => return None,
            Meant::Itself => return Some(Referent::Itself),
            Meant::Document(document) => vec![document],
            Meant::Several(documents) => documents,
        };
        let mut indices: Vec<_> = documents
            .into_iter()
            .flat_map(|document| known.meant_by(document))
            .map(|document| known.first(document))
            .collect();
        indices.sort_unstable();
        indices.dedup();
        indices.truncate(known::MOST);
        match indices[..] {
            [only] if only == at => None,
            [only] => Some(Referent::Mention(only)),
            _ => Some(Referent::Several(indices)),
        }
    }
}

struct Resolver<'t> {
    text: &'t str,
    heading: Heading,
    /// The document that the text is, where its heading has a number or a name.
    itself: Option<Document>,
    places: Places<'t>,
    known: Known,
    pointing: Pointing,
    /// Where the last document's mention ends.
    last_end: usize,
}

impl Resolver<'_> {
    fn meant(&mut self, at: usize, mention: &Mention<'_>) -> Meant {
        let Some(mention) = mention.as_document().filter(|mention| !mention.is_several()) else {
            return Meant::Nothing;
        };
        let place = self.places.of(mention.span().start());
        let meant =
            if mention.form() == Form::Anaphor { self.pointed(at, mention, place) } else { self.named(at, mention) };
        let document = match meant {
            Meant::Document(document) => Some(Some(document)),
            Meant::Several(_) => Some(None),
            Meant::Itself | Meant::Nothing => None,
        };
        // What an act quotes is not what it speaks of.
        let quoted = place.quoted && self.heading.kind().is_some() && mention.form() != Form::Anaphor;
        if let (Some(kind), Some(document), false) = (mention.kind(), document, quoted) {
            let start = mention.span().start();
            let joined = self.text.get(self.last_end..start).is_some_and(joins);
            self.pointing.note(kind, document, place, pointing::introduced(self.text, start), joined);
        }
        self.last_end = mention.span().end();
        meant
    }

    /// What a demonstrative points to.
    fn pointed(&mut self, at: usize, mention: &DocumentMention<'_>, place: place::Place) -> Meant {
        let Some(kind) = mention.kind() else { return Meant::Nothing };
        let here = points_here(mention.text());
        if here && !place.quoted {
            if !self.pointing.knows(kind) {
                self.heading.settle(kind);
            }
            if self.heading.kind() == Some(kind) {
                return Meant::Itself;
            }
        }
        let found = if here { self.pointing.nearest(kind, place) } else { self.pointing.only(kind, place) };
        match found {
            Found::One(document) => Meant::Document(document),
            Found::Several(documents) => Meant::Several(documents),
            // An attached paper that is named nowhere but by pointing.
            Found::None => Meant::Document(self.known.open(at, Facts::of(mention))),
        }
    }

    /// The document that a number, a name or a meeting names.
    fn named(&mut self, at: usize, mention: &DocumentMention<'_>) -> Meant {
        let facts = Facts::of(mention);
        if self.heading.number() == Some(at) {
            return Meant::Itself;
        }
        let declared = self.is_declared(mention);
        let mut found = self.known.find(&facts, declared);
        if let (true, Found::Several(fitting)) = (declared, &found) {
            // Of those that have the number the one that was mentioned right before.
            let last = self.pointing.last().filter(|last| fitting.contains(last));
            found = last.map_or(found, Found::One);
        }
        match found {
            Found::One(document) if self.itself == Some(document) => Meant::Itself,
            Found::One(document) => {
                self.known.learn(document, &facts);
                if declared {
                    self.known.declare(facts, document);
                }
                Meant::Document(document)
            }
            Found::Several(documents) => Meant::Several(documents),
            Found::None => Meant::Document(self.known.open(at, facts)),
        }
    }

    /// Whether a mention is a name that the text gives the document before it: "(sau đây gọi tắt là Quy định 37)".
    fn is_declared(&self, mention: &DocumentMention<'_>) -> bool {
        const LONGEST: usize = 400;
        let start = mention.span().start();
        let Some(between) = self.text.get(self.last_end..start).filter(|between| between.len() <= LONGEST) else {
            return false;
        };
        // The last words: "sau đây gọi chung là", "gọi tắt", "viết tắt là".
        let last = between.rsplit(['.', ';', '\n']).next().unwrap_or(between);
        let last = last.rsplit(['(', ',']).next().unwrap_or(last);
        let mut before = words(last).map(|(_, word): (usize, Word)| word.syllable);
        let told: Vec<_> = before.by_ref().take(8).collect();
        before.next().is_none()
            && told.iter().any(|word| CALLED.contains(word))
            && told.last().is_some_and(|word| CALLED_END.contains(word))
    }
}

/// Whether only what joins the members of a list stands between two mentions.
fn joins(between: &str) -> bool {
    const LONGEST: usize = 24;
    between.len() <= LONGEST
        && words(between).all(|(_, word)| AND_WITH.contains(&word.syllable))
        && between.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || c == ',')
}

/// Whether a demonstrative points to what is at hand, "này", and not to what was said above.
fn points_here(text: &str) -> bool {
    words(text).last().is_some_and(|(_, word)| word.syllable == NAY)
}
