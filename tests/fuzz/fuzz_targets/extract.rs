//! Any text with any options: no panic, mentions in order, every span selects whole characters of the text, and every
//! part lies inside its mention; what a mention stands for is a document of the text, and its key reads back.
#![no_main]

use libfuzzer_sys::fuzz_target;
use viendan::{DocumentKey, Extractor, Mention, Offsets, Referent, Span, identify, resolve, to_html};

fuzz_target!(|input: (u8, &str)| {
    let (options, text) = input;
    let extractor = Extractor::new()
        .documents(options & 1 == 0)
        .ratings(options & 2 == 0)
        .provisions(options & 4 != 0)
        .titled(options & 8 != 0);
    let mentions: Vec<Mention<'_>> = extractor.extract(text).collect();
    let mut last = 0;
    let mut offsets = Offsets::new(text);
    for mention in &mentions {
        let whole = mention.span();
        assert!(last <= whole.start(), "out of order: {mention:?}");
        last = whole.start();
        assert!(!whole.is_empty(), "empty: {mention:?}");
        assert_eq!(selected(text, whole), mention.text());
        assert_eq!(offsets.chars(whole).len(), mention.text().chars().count());
        match mention {
            Mention::Document(document) => {
                let parts = [
                    Some(document.designation_span()),
                    document.provisions_span(),
                    document.number_span(),
                    document.symbol_span(),
                    document.issued_span(),
                    document.issuer_span(),
                    document.name_span(),
                ];
                for part in parts.into_iter().flatten() {
                    selected(text, part);
                    assert!(contains(whole, part), "{part:?} outside of {mention:?}");
                }
                let _ = document.reference().to_string();
            }
            Mention::Rating(rating) => {
                selected(text, rating.phrase_span());
                assert!(contains(whole, rating.phrase_span()), "phrase outside of {mention:?}");
                // Who is rated may be named before the statement.
                if let Some(unit) = rating.unit_span() {
                    assert_eq!(Some(selected(text, unit)), rating.unit());
                }
                let _ = rating.statement().to_string();
            }
            _ => {}
        }
    }
    let referents = resolve(text, &mentions);
    for (mention, identity) in mentions.iter().zip(identify(&mentions, &referents)) {
        let Some(document) = mention.as_document() else { continue };
        for identity in document.identity().iter().chain(&identity) {
            assert_eq!(identity.key().as_str().parse::<DocumentKey>().as_ref(), Ok(identity.key()));
            let _ = (identity.urn_lex(), identity.akoma_ntoso());
            for place in document.provisions() {
                let _ = (identity.urn_lex_of(place), identity.akoma_ntoso_of(place));
            }
        }
    }
    for referent in referents.into_iter().flatten() {
        let indices = match referent {
            Referent::Mention(index) => vec![index],
            Referent::Several(indices) => indices,
            _ => continue,
        };
        assert!(indices.iter().all(|index| matches!(mentions[*index], Mention::Document(_))), "{indices:?}");
    }
    let marked = to_html(text, &mentions).to_string();
    assert!(marked.len() >= text.len());
});

fn selected(text: &str, span: Span) -> &str {
    text.get(span.range()).unwrap_or_else(|| panic!("{span:?} selects no characters"))
}

fn contains(whole: Span, part: Span) -> bool {
    whole.start() <= part.start() && part.end() <= whole.end()
}
