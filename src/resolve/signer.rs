//! Who issued a document, and the meeting that passed it, as far as they tell it from another.

use crate::document::Issuer;
use crate::lexicon::body::body;
use crate::lexicon::party::branch;
use crate::lexicon::place::RANKS;
use crate::text::{Syllable, syllables, words};

/// The issuer of a document.
#[derive(Clone, Debug)]
pub(super) struct Signer {
    code: Option<String>,
    /// The words of the name; none where the symbol alone tells the issuer.
    name: Vec<Syllable>,
    /// The last words of the name, where it ends with that of a place: "Hà Nam".
    place: Vec<Syllable>,
}

impl Signer {
    pub(super) fn of(issuer: &Issuer<'_>) -> Signer {
        let name = issuer.name().unwrap_or_default();
        let all: Vec<_> = words(name).map(|(_, word)| word).collect();
        let proper = all.iter().rev().take_while(|word| word.capital() && !word.all_capitals()).count();
        let place = if proper == all.len() { 0 } else { proper };
        Signer {
            code: issuer.code().map(str::to_owned),
            place: all[all.len() - place..].iter().map(|word| word.syllable).collect(),
            name: all.into_iter().map(|word| word.syllable).collect(),
        }
    }

    /// Whether the text names it.
    pub(super) fn is_stated(&self) -> bool {
        !self.name.is_empty()
    }

    /// Whether both may be one body.
    pub(super) fn may_be(&self, other: &Signer) -> bool {
        // Of two bodies of one name that are of places of different ranks each is its own.
        let rank = |signer: &Signer| signer.name.iter().find(|word| RANKS.contains(word)).copied();
        let ranks = rank(self).zip(rank(other)).is_none_or(|(own, others)| own == others);
        let places = self.place.is_empty() || other.place.is_empty() || self.place == other.place;
        let codes = self.code.as_deref().zip(other.code.as_deref()).is_none_or(|(own, others)| {
            let signs = |one: &str, other: &str| body(one).is_some_and(|body| body.signs_for(other));
            own == others || signs(own, others) || signs(others, own) || !(self.is_stated() || other.is_stated())
        });
        ranks && places && codes
    }
}

/// The congress, the plenum or the sitting that passed a document.
#[derive(Clone, Debug)]
pub(super) struct Meeting {
    session: u8,
    sort: Sort,
    /// Whose congress: "tỉnh Nghệ An"; nothing for the Party's.
    whose: Vec<Syllable>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Congress,
    Plenum,
    Sitting,
}

impl Meeting {
    /// The meeting of this ordinal, with its words where the text has them; else it is a plenum that issued the document. `mention` may
    /// name the branch of the Party whose it is behind it.
    pub(super) fn of(session: u8, meeting: Option<&str>, mention: &str) -> Meeting {
        const GENERAL: &[Syllable] = syllables!(
            "đại hội đh đhđb đhđbtq biểu toàn quốc lần thứ đảng bộ của nhiệm kỳ nghị họp ban chấp hành trung ương tw"
        );
        let all = || words(meeting.unwrap_or_default());
        let sort = match all().next().map(|(_, word)| word.syllable) {
            Some(first) if syllables!("đại đh đhđb đhđbtq").contains(&first) => Sort::Congress,
            Some(first) if syllables!("kỳ").contains(&first) => Sort::Sitting,
            _ => Sort::Plenum,
        };
        let numeral = |at: usize| meeting.unwrap_or_default()[at..].starts_with(['I', 'V', 'X', 'L']);
        let whose =
            all().filter(|(at, word)| !(GENERAL.contains(&word.syllable) || word.all_capitals() && numeral(*at)));
        let mut whose: Vec<_> = whose.map(|(_, word)| word.syllable).collect();
        if let Some(branch) = meeting.and_then(|meeting| branch(mention, meeting)).filter(|_| whose.is_empty()) {
            let all = || words(branch).map(|(_, word)| word.syllable);
            whose = all().filter(|word| !GENERAL.contains(word)).collect();
            // "của Đảng bộ": of which is not told.
            whose = if whose.is_empty() { all().collect() } else { whose };
        }
        Meeting { session, sort, whose }
    }

    pub(super) fn session(&self) -> u8 {
        self.session
    }

    /// Whether both may be one meeting: "tỉnh" may be "tỉnh Nghệ An".
    pub(super) fn is_same(&self, other: &Meeting) -> bool {
        let whose = self.whose == other.whose
            || !self.whose.is_empty()
                && !other.whose.is_empty()
                && (self.whose.starts_with(&other.whose) || other.whose.starts_with(&self.whose));
        self.session == other.session && self.sort == other.sort && (self.sort != Sort::Congress || whose)
    }
}
