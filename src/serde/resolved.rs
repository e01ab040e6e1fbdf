//! The JSON of a mention with what it stands for.

use serde::{Serialize, Serializer};

use super::MentionJson;
use super::document::DocumentJson;
use crate::mention::Mention;
use crate::resolve::{Referent, ResolvedMention};

#[derive(Serialize)]
struct ResolvedJson<'a> {
    #[serde(flatten)]
    mention: MentionJson<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resolved_to: Option<ReferentJson>,
}

/// An index, or `"self"`.
#[derive(Serialize)]
#[serde(untagged)]
enum ReferentJson {
    Mention(usize),
    Itself(&'static str),
}

/// Written as the mention is, with the key `resolved_to`: the index of the mention that it stands for, or `"self"`. It is left
/// out where nothing or more than one document fits. `key` is that of the document, where it was given.
impl Serialize for ResolvedMention<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let resolved_to = match self.referent() {
            Some(Referent::Mention(index)) => Some(ReferentJson::Mention(*index)),
            Some(Referent::Itself) => Some(ReferentJson::Itself("self")),
            Some(Referent::Several(_)) | None => None,
        };
        let key = || self.identity().map(|identity| identity.key().clone());
        let mention = match self.mention() {
            Mention::Document(mention) if self.is_identified() => {
                MentionJson::Document(Box::new(DocumentJson::with_key(mention, key())))
            }
            mention => MentionJson::from(mention),
        };
        ResolvedJson { mention, resolved_to }.serialize(serializer)
    }
}
