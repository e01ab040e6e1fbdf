//! A page with the mentions marked.

use std::fmt::Write as _;

use viendan::{Mention, to_html};

/// The page before its records.
pub(crate) const HEAD: &str = r#"<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>viendan</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1rem; overflow-wrap: anywhere; }
section { border-top: 1px solid #8888; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; border-radius: .2em; padding: 0 .1em; background: #bbb6; }
mark[data-type=document] { background: #4a90e244; }
mark[data-type=rating] { background: #50b46e55; }
</style>
</head>
<body>
"#;

/// The page behind its records.
pub(crate) const FOOT: &str = "</body>\n</html>\n";

/// A record of the page.
pub(crate) fn record(id: &str, text: &str, mentions: &[Mention<'_>]) -> String {
    let mut html = String::new();
    // A text without mentions is one that is escaped.
    let (id, text) = (to_html(id, &[]), to_html(text, mentions));
    writeln!(html, "<section>\n<h2>{id}</h2>\n<div class=\"text\">{text}</div>\n</section>")
        .expect("a string takes all");
    html
}
