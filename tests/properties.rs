//! What holds of every text.

mod support;

use proptest::prelude::*;
use support::fragments::{paragraph, text};
use support::{fixtures, parts};
use viendan::{DocumentReference, Extractor, Mention, RatingStatement};

fn everything(text: &str) -> Vec<Mention<'_>> {
    Extractor::new().provisions(true).extract(text).collect()
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(1500))]

    #[test]
    fn spans_are_ordered_and_nest(text in text()) {
        let mut last = 0;
        for mention in everything(&text) {
            let span = mention.span();
            prop_assert!(span.start() >= last && span.end() <= text.len() && !span.is_empty());
            last = span.start();
            prop_assert_eq!(text.get(span.range()), Some(mention.text()));
            for (name, part) in parts(&mention) {
                prop_assert!(text.get(part.range()).is_some(), "{} of {:?}", name, mention);
                prop_assert!(span.contains(part) || name == "unit", "{} of {:?}", name, mention);
            }
        }
    }

    #[test]
    fn options_only_choose(text in text()) {
        let all: Vec<_> = viendan::extract(&text).collect();
        let documents: Vec<_> = Extractor::new().ratings(false).extract(&text).collect();
        let ratings: Vec<_> = Extractor::new().documents(false).extract(&text).collect();
        prop_assert_eq!(documents, all.iter().filter(|m| m.as_document().is_some()).cloned().collect::<Vec<_>>());
        prop_assert_eq!(ratings, all.iter().filter(|m| m.as_rating().is_some()).cloned().collect::<Vec<_>>());
    }

    #[test]
    fn strict_parsers_never_panic(text in text()) {
        for error in [text.parse::<DocumentReference<'static>>().err(), text.parse::<RatingStatement<'static>>().err()] {
            let Some(error) = error else { continue };
            prop_assert!(text.is_char_boundary(error.offset()));
            prop_assert!(text[error.offset()..].starts_with(error.found()));
            prop_assert_eq!(error.diagram().to_string().lines().count().min(2), 2);
        }
    }

    #[test]
    fn owned_mentions_survive_the_json(text in paragraph()) {
        for mention in everything(&text) {
            let json = serde_json::to_string(&mention).unwrap();
            let read: Mention<'static> = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(serde_json::to_string(&read).unwrap(), json);
            prop_assert_eq!(mention.clone().into_owned(), mention);
        }
    }
}

proptest! {
    #![proptest_config(config(700))]

    #[test]
    fn paragraphs_are_read_one_by_one(first in paragraph(), second in paragraph()) {
        let text = format!("{first}\n\n{second}");
        let shift = first.len() + 2;
        let mut expected: Vec<_> = everything(&first).iter().map(|mention| shifted(mention, 0)).collect();
        expected.extend(everything(&second).iter().map(|mention| shifted(mention, shift)));
        let found: Vec<_> = everything(&text).iter().map(|mention| shifted(mention, 0)).collect();
        prop_assert_eq!(found, expected, "{:?}", text);
    }

    #[test]
    fn what_display_writes_parses_to_the_value(text in paragraph()) {
        for mention in viendan::extract(&text) {
            prop_assert!(round_trips(&mention), "{:?}", mention);
        }
    }
}

#[test]
fn what_display_writes_of_the_fixtures_parses_to_the_value() {
    for fixture in fixtures() {
        for mention in viendan::extract(fixture.text) {
            assert!(round_trips(&mention), "{mention:?}");
        }
    }
}

/// Where a mention stands and what it says.
///
/// Exception: who is rated, where the statement does not say it, is said by the heading in the paragraph above.
fn shifted(mention: &Mention<'_>, shift: usize) -> (usize, usize, String, String) {
    let span = mention.span();
    let says = match mention {
        Mention::Document(document) => format!("{:?}", document.reference()),
        Mention::Rating(rating) => format!("{:?} {:?} {:?}", rating.level(), rating.share(), rating.bound()),
        mention => format!("{:?}", mention.as_provision().map(|provision| provision.provisions())),
    };
    (span.start() + shift, span.end() + shift, mention.text().to_owned(), says)
}

fn round_trips(mention: &Mention<'_>) -> bool {
    match mention {
        Mention::Document(document) => {
            let written = document.reference().to_string();
            let read = written.parse::<DocumentReference<'static>>();
            if read.as_ref() != Ok(document.reference()) {
                println!("{written:?}\n{:?}\n{read:?}", document.reference());
                return false;
            }
            true
        }
        Mention::Rating(rating) => {
            let written = rating.statement().to_string();
            let read = written.parse::<RatingStatement<'static>>();
            if read.as_ref() != Ok(rating.statement()) {
                println!("{written:?}\n{:?}\n{read:?}", rating.statement());
                return false;
            }
            true
        }
        _ => true,
    }
}
