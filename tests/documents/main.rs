//! Documents through the public interface: every form of reference, with extent, designation and values.

mod attached;
mod damage;
mod lists;
mod names;
mod numbers;
mod places;
mod silence;
mod titles;

use viendan::{DocumentMention, Extractor, Mention, Provision, ProvisionUnit};

/// What is expected of a mention: its extent, its designation (nothing where it is the whole), its values.
type Expected<'a> = (&'a str, &'a str, &'a str);

/// Asserts what is found in each text, and that every part stands where its value says.
fn check(cases: &[(&str, &[Expected<'_>])]) {
    check_with(Extractor::new(), cases);
}

/// The same of an extractor with options.
fn check_with(extractor: Extractor, cases: &[(&str, &[Expected<'_>])]) {
    for (text, expected) in cases {
        let found: Vec<_> = extractor
            .extract(text)
            .filter_map(|mention| match mention {
                Mention::Document(document) => Some(document),
                _ => None,
            })
            .collect();
        let shown: Vec<_> = found.iter().map(|document| shown(document, text)).collect();
        let shown: Vec<_> = shown.iter().map(|(extent, core, values)| (*extent, *core, values.as_str())).collect();
        assert_eq!(shown, *expected, "{text}");
        for document in &found {
            parts_stand_in_their_places(document, text);
        }
    }
}

fn shown<'t>(document: &DocumentMention<'_>, text: &'t str) -> (&'t str, &'t str, String) {
    let (extent, core) = (&text[document.span().range()], &text[document.designation_span().range()]);
    (extent, if core == extent { "" } else { core }, values(document))
}

/// The values of a mention in one line, in a fixed order.
fn values(document: &DocumentMention<'_>) -> String {
    let mut values = vec![document.form().id().to_owned()];
    values.extend(document.kind().map(|kind| kind.id().to_owned()));
    let mut push = |name: &str, value: Option<String>| values.extend(value.map(|value| format!("{name} {value}")));
    push("number", document.number().map(str::to_owned));
    push("year", document.year().map(|year| year.to_string()));
    push("symbol", document.symbol().map(str::to_owned));
    push("issued", document.issued().map(|date| date.to_string()));
    push("issuer", document.issuer().and_then(|issuer| issuer.name()).map(str::to_owned));
    push("code", document.issuer().and_then(|issuer| issuer.code()).map(str::to_owned));
    push("term", document.term().map(|term| term.to_string()));
    push("session", document.session().map(|session| session.to_string()));
    push("name", document.name().map(str::to_owned));
    for place in document.provisions() {
        push("at", Some(labels(place)));
    }
    for issue in document.issues() {
        push("issue", Some(issue.id().to_owned()));
    }
    values.join(", ")
}

fn labels(place: &Provision<'_>) -> String {
    let units = [
        ("point", ProvisionUnit::Diem),
        ("clause", ProvisionUnit::Khoan),
        ("article", ProvisionUnit::Dieu),
        ("section", ProvisionUnit::Muc),
        ("chapter", ProvisionUnit::Chuong),
        ("part", ProvisionUnit::Phan),
        ("appendix", ProvisionUnit::PhuLuc),
    ];
    let labels = units.iter().filter_map(|(name, unit)| Some(format!("{name} {}", place.get(*unit)?)));
    labels.collect::<Vec<_>>().join(" ")
}

fn parts_stand_in_their_places(document: &DocumentMention<'_>, text: &str) {
    let whole = document.span().range();
    assert_eq!(document.text(), &text[whole.clone()]);
    let parts = [
        (document.number_span(), document.number()),
        (document.issuer_span(), document.issuer().and_then(|issuer| issuer.name())),
        (document.provisions_span(), None),
        (document.symbol_span(), None),
        (document.issued_span(), None),
    ];
    for (span, value) in parts {
        let Some(range) = span.map(|span| span.range()) else { continue };
        assert!(whole.start <= range.start && range.end <= whole.end, "{text}: {range:?}");
        if let Some(value) = value {
            assert_eq!(&text[range], value, "{text}");
        }
    }
}
