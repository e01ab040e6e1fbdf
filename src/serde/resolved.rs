//! The JSON of a mention with what it stands for.

use serde::{Serialize, Serializer};

use crate::mention::Mention;
use crate::resolve::{Referent, ResolvedMention};

#[derive(Serialize)]
struct ResolvedJson<'a, 't> {
    #[serde(flatten)]
    mention: &'a Mention<'t>,
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
/// out where nothing or more than one document fits.
impl Serialize for ResolvedMention<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let resolved_to = match self.referent() {
            Some(Referent::Mention(index)) => Some(ReferentJson::Mention(*index)),
            Some(Referent::Itself) => Some(ReferentJson::Itself("self")),
            Some(Referent::Several(_)) | None => None,
        };
        ResolvedJson { mention: self.mention(), resolved_to }.serialize(serializer)
    }
}
