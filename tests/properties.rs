//! What holds of every text.

mod support;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use support::fragments::{paragraph, text};
use support::{fixtures, parts};
use viendan::{DocumentReference, Extractor, Form, Mention, RatingStatement, Referent};

fn everything(text: &str) -> Vec<Mention<'_>> {
    Extractor::new().provisions(true).titled(true).extract(text).collect()
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
    fn what_mentions_stand_for_is_there_and_stands_for_itself(text in text()) {
        let mentions = everything(&text);
        let referents = viendan::resolve(&text, &mentions);
        prop_assert_eq!(referents.len(), mentions.len());
        for (at, referent) in referents.iter().enumerate() {
            let indices = match referent {
                Some(Referent::Mention(index)) => std::slice::from_ref(index),
                Some(Referent::Several(indices)) => {
                    prop_assert!(indices.len() > 1);
                    indices
                }
                _ => continue,
            };
            prop_assert!(mentions[at].as_document().is_some());
            for index in indices {
                prop_assert!(*index != at && mentions[*index].as_document().is_some());
                // What is stood for stands for nothing else.
                prop_assert!(matches!(referents[*index], None | Some(Referent::Itself)), "{at} of {referents:?}");
            }
        }
    }

    #[test]
    fn titles_only_add(text in text()) {
        let mut titled = Extractor::new().titled(true).extract(&text);
        for mention in viendan::extract(&text) {
            let added = titled.by_ref().take_while(|other| *other != mention);
            for other in added {
                prop_assert_eq!(other.as_document().map(|document| document.form()), Some(Form::Named));
            }
        }
        prop_assert!(titled.all(|other| other.as_document().is_some()));
    }

    #[test]
    fn strict_parsers_never_panic(text in text()) {
        for error in [text.parse::<DocumentReference<'static>>().err(), text.parse::<RatingStatement<'static>>().err()] {
            let Some(error) = error else { continue };
            prop_assert!(text.is_char_boundary(error.offset()));
            prop_assert!(text[error.offset()..].starts_with(error.found()));
            prop_assert_eq!(error.diagram().to_string().lines().count(), 2);
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
    #![proptest_config(config(1500))]

    #[test]
    fn paragraphs_are_read_one_by_one(first in paragraph(), second in paragraph()) {
        let text = format!("{first}\n\n{second}");
        let shift = first.len() + 2;
        let mut expected: Vec<_> = everything(&first).iter().map(|mention| shifted(mention, 0)).collect();
        expected.extend(everything(&second).iter().map(|mention| shifted(mention, shift)));
        let found: Vec<_> = everything(&text).iter().map(|mention| shifted(mention, 0)).collect();
        prop_assert_eq!(found, expected, "{:?}", text);
    }
}

#[test]
fn what_display_writes_parses_to_the_value() {
    // Glued pieces make some names that no paper has; all but a few must survive even so.
    const TEXTS: usize = 3_000;
    const LOST: usize = 1_000;
    let mut runner = TestRunner::deterministic();
    let (mut count, mut lost) = (0, Vec::new());
    for _ in 0..TEXTS {
        let text = paragraph().new_tree(&mut runner).unwrap().current();
        for mention in viendan::extract(&text).filter(|mention| !told_by_context(mention)) {
            count += 1;
            lost.extend(difference(&mention));
        }
    }
    assert!(count > TEXTS && lost.len() <= count / LOST, "{} of {count}:\n{}", lost.len(), lost.join("\n"));
}

#[test]
fn what_display_writes_of_the_fixtures_parses_to_the_value() {
    for fixture in fixtures() {
        for mention in viendan::extract(fixture.text) {
            assert_eq!(difference(&mention), None);
        }
    }
}

#[test]
fn what_display_writes_of_codes_that_no_table_knows_parses_to_the_value() {
    for text in [
        "45/XIII/NĐ\rCP",
        "45/XIII/NĐ của Chính phủ",
        "Quyết định số 12/AB/XY của Bộ Tài chính",
        "Quyết định số 7-AB/XY của Tỉnh ủy",
    ] {
        for mention in viendan::extract(text) {
            assert_eq!(difference(&mention), None);
        }
        let read: DocumentReference<'static> = text.parse().unwrap();
        assert_eq!(read.to_string().parse().as_ref(), Ok(&read), "{text}");
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

/// Deliberate exceptions to the round trip: what only the text round it makes a rating, or a number, of.
fn told_by_context(mention: &Mention<'_>) -> bool {
    match mention {
        Mention::Rating(rating) => {
            // Common words are levels only beside others: "yếu kém", "hoàn thành tốt".
            let words = rating.statement().phrase().to_lowercase();
            let common = words.starts_with("yếu") || words.starts_with("hoàn thành") && !words.contains("nhiệm");
            // A noun that no table knows is who is rated only where the sentence says so.
            common || rating.unit().is_some() && rating.unit_class().is_none()
        }
        _ => false,
    }
}

/// What is lost when a mention's value is written and parsed again.
fn difference(mention: &Mention<'_>) -> Option<String> {
    match mention {
        Mention::Document(document) => {
            let written = document.reference().to_string();
            let read = written.parse::<DocumentReference<'static>>();
            (read.as_ref() != Ok(document.reference())).then(|| format!("{written:?}: {mention:?}, not {read:?}"))
        }
        Mention::Rating(rating) => {
            let written = rating.statement().to_string();
            let read = written.parse::<RatingStatement<'static>>();
            (read.as_ref() != Ok(rating.statement())).then(|| format!("{written:?}: {mention:?}, not {read:?}"))
        }
        _ => None,
    }
}
