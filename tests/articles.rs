//! Whole articles in the style of newspapers and party portals, every mention and every field against what a reader expects.
//!
//! Beside each article stands its expectation: a block for each mention in order, a line for each field that it has. A field
//! without a line must be absent.

use std::fmt::Write;

use viendan::{DocumentMention, Mention, RatingMention};

macro_rules! article {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("fixtures/articles/", $name, ".txt")),
            include_str!(concat!("fixtures/articles/", $name, ".expect")),
        )
    };
}

const ARTICLES: [(&str, &str, &str); 5] =
    [article!("hoi-nghi"), article!("dat-dai"), article!("cong-doan"), article!("trung-uong"), article!("xep-loai")];

fn line(block: &mut String, key: &str, value: Option<impl std::fmt::Display>) {
    if let Some(value) = value {
        writeln!(block, "  {key}: {value}").unwrap();
    }
}

fn document(document: &DocumentMention<'_>) -> String {
    let mut block = format!("document {}\n", document.form().id());
    line(&mut block, "text", Some(document.text()));
    line(&mut block, "kind", document.kind().map(|kind| kind.id()));
    line(&mut block, "number", document.number());
    line(&mut block, "year", document.year());
    line(&mut block, "symbol", document.symbol());
    line(&mut block, "issued", document.issued());
    let issuer = document.issuer().map(|issuer| {
        let code = issuer.code().map(|code| format!("({code})"));
        [issuer.name().map(str::to_owned), code].into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    line(&mut block, "issuer", issuer);
    line(&mut block, "term", document.term());
    line(&mut block, "session", document.session());
    line(&mut block, "name", document.name());
    line(&mut block, "title", document.title());
    let places: Vec<_> = document.provisions().iter().map(|place| place.to_string()).collect();
    line(&mut block, "provisions", Some(places.join("; ")).filter(|places| !places.is_empty()));
    let issues: Vec<_> = document.issues().iter().map(|issue| issue.id()).collect();
    line(&mut block, "issues", Some(issues.join(" ")).filter(|issues| !issues.is_empty()));
    block
}

fn rating(rating: &RatingMention<'_>) -> String {
    let mut block = format!("rating {}\n", rating.level().id());
    line(&mut block, "text", Some(rating.text()));
    if rating.or_better() {
        block.push_str("  or better\n");
    }
    line(&mut block, "count", rating.share().count());
    line(&mut block, "total", rating.share().total());
    line(&mut block, "planned", rating.share().planned());
    line(&mut block, "percent", rating.share().percent());
    line(&mut block, "bound", rating.bound().map(|bound| bound.id()));
    line(&mut block, "unit", rating.unit());
    line(&mut block, "within", rating.within());
    let issues: Vec<_> = rating.issues().iter().map(|issue| issue.id()).collect();
    line(&mut block, "issues", Some(issues.join(" ")).filter(|issues| !issues.is_empty()));
    block
}

#[test]
fn articles_say_what_a_reader_finds_in_them() {
    for (name, text, expected) in ARTICLES {
        let found: Vec<_> = viendan::extract(text)
            .map(|mention| match &mention {
                Mention::Document(mention) => document(mention),
                Mention::Rating(mention) => rating(mention),
                mention => panic!("{name}: {mention:?} was not asked for"),
            })
            .collect();
        let expected: Vec<_> = expected.split("\n\n").map(|block| format!("{}\n", block.trim_end())).collect();
        for (at, expected) in expected.iter().enumerate() {
            assert_eq!(found.get(at), Some(expected), "{name}, mention {at}");
        }
        assert_eq!(found.len(), expected.len(), "{name}: {:#?}", &found[expected.len()..]);
    }
}

#[test]
fn every_place_selects_its_words() {
    for (name, text, _) in ARTICLES {
        for mention in viendan::extract(text) {
            assert_eq!(&text[mention.span().range()], mention.text(), "{name}");
            match &mention {
                Mention::Document(document) => {
                    let words = |span: Option<viendan::Span>| span.map(|span| &text[span.range()]);
                    assert_eq!(words(document.number_span()), document.number(), "{name}: {mention:?}");
                    assert_eq!(
                        words(document.issuer_span()),
                        document.issuer().and_then(|issuer| issuer.name()),
                        "{name}"
                    );
                    assert_eq!(words(document.name_span()), document.name(), "{name}");
                    assert_eq!(document.issued_span().is_some(), document.issued().is_some(), "{name}");
                }
                Mention::Rating(rating) => {
                    assert_eq!(&text[rating.phrase_span().range()], rating.statement().phrase(), "{name}");
                    assert_eq!(rating.unit_span().map(|span| &text[span.range()]), rating.unit(), "{name}");
                }
                _ => {}
            }
        }
    }
}
