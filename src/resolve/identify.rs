//! Which document each mention stands for, by all that the text tells of it.

use super::Referent;
use crate::document::DocumentMention;
use crate::identity::{Facts, Identity};
use crate::mention::Mention;

/// What the mentions of one document tell together.
#[derive(Default)]
struct Told<'m> {
    facts: Option<Facts<'m>>,
    /// What mentions say of it by themselves, each key once.
    identities: Vec<Identity>,
    /// Whether two mentions date it differently.
    dated_twice: bool,
}

impl<'m> Told<'m> {
    fn take(&mut self, mention: &'m DocumentMention<'_>) {
        let facts = Facts::of_mention(mention);
        let agreed = self.identities.len() < 2;
        if let Some(identity) = Identity::of(&facts).filter(|_| agreed) {
            match self.identities.iter_mut().find(|known| known.key() == identity.key()) {
                Some(known) => {
                    self.dated_twice |= known.issued().zip(identity.issued()).is_some_and(|(one, other)| one != other);
                    if known.issued().is_none() {
                        *known = identity;
                    }
                }
                None => self.identities.push(identity),
            }
        }
        match &mut self.facts {
            Some(known) => known.learn(&facts),
            None => self.facts = Some(facts),
        }
    }

    /// The document that they all mean; none where they say two.
    fn identity(mut self) -> Option<Identity> {
        let own = match self.identities.len() {
            0 => Identity::of(&self.facts?)?,
            1 => self.identities.pop()?,
            _ => return None,
        };
        Some(if self.dated_twice { own.undated() } else { own })
    }
}

/// Which document each of `mentions` stands for, when they are read together: `referents` are what [`resolve`](crate::resolve()) returned for them.
///
/// What one mention of a document tells holds for all of them: a headline's "Nghị quyết 18-NQ/TW" has the key that the date in a later
/// sentence gives it, "Chỉ thị 05" and "Nghị định này" have that of the document that they stand for. A mention that may mean one of several
/// documents has none. Where mentions that were tied say two different things each has the key that it tells by itself.
///
/// ```
/// let text = "Nghị quyết 18-NQ/TW đã rõ. Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết 19-NQ/TW; Nghị quyết 18";
/// let mentions: Vec<_> = viendan::extract(text).collect();
/// let referents = viendan::resolve(text, &mentions);
/// let identities = viendan::identify(&mentions, &referents);
/// let keys: Vec<_> = identities.iter().map(|identity| identity.as_ref().map(|of| of.key().as_str())).collect();
/// let resolution = Some("nghi_quyet/tw/18@khoa-12");
/// assert_eq!(keys, [resolution, resolution, None, resolution]);
/// ```
///
/// # Panics
///
/// Where there are more or fewer referents than mentions.
#[must_use]
pub fn identify(mentions: &[Mention<'_>], referents: &[Option<Referent>]) -> Vec<Option<Identity>> {
    assert_eq!(mentions.len(), referents.len(), "a referent for each mention");
    let itself = mentions.len();
    // The first mention of the document that a mention is of; `itself` for the text.
    let document = |at: usize, mention: &Mention<'_>| {
        mention.as_document().filter(|mention| !mention.is_several())?;
        match referents.get(at).and_then(Option::as_ref) {
            None => Some(at),
            Some(Referent::Mention(first)) => Some(*first).filter(|first| *first < mentions.len()),
            Some(Referent::Itself) => Some(itself),
            Some(Referent::Several(_)) => None,
        }
    };
    let documents: Vec<_> = mentions.iter().enumerate().map(|(at, mention)| document(at, mention)).collect();
    let mut told: Vec<Told<'_>> = Vec::new();
    told.resize_with(itself + 1, Told::default);
    for (mention, document) in mentions.iter().zip(&documents) {
        if let (Some(mention), Some(document)) = (mention.as_document(), document) {
            told[*document].take(mention);
        }
    }
    let several: Vec<_> = told.iter().map(|told| told.identities.len() > 1).collect();
    let identities: Vec<_> = told.into_iter().map(Told::identity).collect();
    let identity = |(mention, document): (&Mention<'_>, Option<usize>)| {
        let document = document?;
        if several[document] { mention.as_document()?.identity() } else { identities[document].clone() }
    };
    mentions.iter().zip(documents).map(identity).collect()
}
