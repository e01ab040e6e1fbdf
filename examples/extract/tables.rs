//! The documents and the ratings of a record in columns.

use std::fmt::Write as _;

use viendan::{DocumentMention, Mention, RatingMention};

use crate::common::figures;
use crate::common::table::{Column, Side, Table, plain};

const fn column(title: &'static str, side: Side, widest: usize) -> Column {
    Column { title, side, widest }
}

const DOCUMENTS: &[Column] = &[
    column("#", Side::Right, 5),
    column("document", Side::Left, 36),
    column("form", Side::Left, 8),
    column("kind", Side::Left, 15),
    column("issued", Side::Left, 10),
    column("issuer", Side::Left, 24),
    column("session", Side::Right, 7),
    column("term", Side::Right, 4),
    column("provisions", Side::Left, 22),
    column("issues", Side::Left, 18),
];

const RATINGS: &[Column] = &[
    column("#", Side::Right, 5),
    column("level", Side::Left, 36),
    column("count", Side::Right, 13),
    column("of", Side::Right, 13),
    column("percent", Side::Right, 10),
    column("unit", Side::Left, 28),
    column("share of", Side::Right, 8),
    column("as", Side::Left, 6),
    column("issues", Side::Left, 18),
];

/// A record: its name, then its documents, then its ratings.
pub(crate) fn record(id: &str, text: &str, mentions: &[Mention<'_>]) -> String {
    let documents: Vec<_> = mentions.iter().filter_map(Mention::as_document).collect();
    let ratings: Vec<_> = mentions.iter().filter_map(Mention::as_rating).collect();
    let mut page =
        format!("{}: {}, {}\n\n", plain(id), counted(documents.len(), "document"), counted(ratings.len(), "rating"));
    if !documents.is_empty() {
        let mut table = Table::new(DOCUMENTS);
        for (number, mention) in (1..).zip(documents) {
            table.row(document(number, text, mention));
        }
        writeln!(page, "{table}").expect("a string takes all");
    }
    if !ratings.is_empty() {
        let mut table = Table::new(RATINGS);
        for (number, mention) in (1..).zip(ratings) {
            table.row(rating(number, mention));
        }
        writeln!(page, "{table}").expect("a string takes all");
    }
    page
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

fn document(number: usize, text: &str, mention: &DocumentMention<'_>) -> Vec<String> {
    let provisions: Vec<String> = mention.provisions().iter().map(ToString::to_string).collect();
    let issues: Vec<&str> = mention.issues().iter().map(|issue| issue.id()).collect();
    // A code alone is what the symbol tells where the text names nobody.
    let issuer = mention.issuer().map(|issuer| match (issuer.name(), issuer.code()) {
        (Some(name), _) => name.to_owned(),
        (None, Some(code)) => format!("({code})"),
        (None, None) => String::new(),
    });
    vec![
        number.to_string(),
        text[mention.designation_span().range()].to_owned(),
        mention.form().id().to_owned(),
        mention.kind().map_or("", |kind| kind.name()).to_owned(),
        mention.issued().map(|date| date.to_string()).unwrap_or_default(),
        issuer.unwrap_or_default(),
        mention.session().map(|session| session.to_string()).unwrap_or_default(),
        mention.term().map(|term| term.to_string()).unwrap_or_default(),
        provisions.join("; "),
        issues.join(", "),
    ]
}

fn rating(number: usize, mention: &RatingMention<'_>) -> Vec<String> {
    let share = mention.share();
    vec![
        number.to_string(),
        figures::level(mention),
        figures::count(mention),
        share.total().or(share.planned()).map(figures::thousands).unwrap_or_default(),
        figures::percent(mention),
        mention.unit().unwrap_or_default().to_owned(),
        mention.within().map(|whole| format!("# {}", whole + 1)).unwrap_or_default(),
        mention.role().id().to_owned(),
        figures::issues(mention),
    ]
}
