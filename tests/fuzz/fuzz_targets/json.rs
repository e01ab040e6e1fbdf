//! What a text mentions, written as JSON and read back, has the same values, and what was read back writes the same
//! JSON. Compared is what the JSON has keys for.
#![no_main]

use libfuzzer_sys::fuzz_target;
use viendan::{Extractor, Form, Mention};

fuzz_target!(|text: &str| {
    for mention in Extractor::new().provisions(true).titled(true).extract(text).map(Mention::into_owned) {
        let json = serde_json::to_string(&mention).unwrap();
        let again: Mention<'static> = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error} in {json}"));
        assert_eq!(serde_json::to_string(&again).unwrap(), json);
        assert_eq!(again.span(), mention.span());
        assert_eq!(again.text(), mention.text());
        match (&again, &mention) {
            (Mention::Document(again), Mention::Document(mention)) => {
                // The meeting has no key: it is read from the designation, which a further member of a list has not.
                match again.meeting() == mention.meeting() {
                    true => assert_eq!(again.reference(), mention.reference()),
                    false => assert_eq!((again.form(), again.meeting()), (Form::Session, None)),
                }
                assert_eq!(again.designation_span(), mention.designation_span());
                assert_eq!(again.issued_span(), mention.issued_span());
                assert_eq!(again.issues(), mention.issues());
            }
            (Mention::Rating(again), Mention::Rating(mention)) => {
                assert_eq!((again.level(), again.or_better()), (mention.level(), mention.or_better()));
                assert_eq!((again.bound(), again.unit()), (mention.bound(), mention.unit()));
                // The plan that an achievement exceeds has no key.
                let (share, expected) = (again.share(), mention.share());
                assert_eq!((share.count(), share.total()), (expected.count(), expected.total()));
                assert_eq!(share.percent(), expected.percent());
                assert_eq!(again.phrase_span(), mention.phrase_span());
                assert_eq!((again.within(), again.issues()), (mention.within(), mention.issues()));
            }
            (again, mention) => assert_eq!(again, mention),
        }
    }
});
