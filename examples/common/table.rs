//! Tables in plain text, their columns as wide as a reader sees them.
//!
//! A letter of Vietnamese is up to three code points and up to five bytes ("ề" decomposed); it takes one column. So
//! widths are counted in grapheme clusters.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

/// Blanks between two columns.
const GAP: &str = "  ";

/// On which side the cells of a column stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// A column: its title, where its cells stand, and how wide it may grow before they wrap.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub(crate) title: &'static str,
    pub(crate) side: Side,
    pub(crate) widest: usize,
}

/// A table, which is written by [`Display`](fmt::Display). A column without any cell is left out.
pub(crate) struct Table<'a> {
    columns: &'a [Column],
    rows: Vec<Vec<String>>,
}

impl<'a> Table<'a> {
    pub(crate) fn new(columns: &'a [Column]) -> Table<'a> {
        Table { columns, rows: Vec::new() }
    }

    /// Adds a row with a cell for each column.
    pub(crate) fn row(&mut self, cells: Vec<String>) {
        debug_assert_eq!(cells.len(), self.columns.len(), "a cell for each column");
        self.rows.push(cells.iter().map(|cell| plain(cell)).collect());
    }
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.columns.iter().enumerate();
        let used: Vec<_> = columns.filter(|(at, _)| self.rows.iter().any(|row| !row[*at].is_empty())).collect();
        let wrapped: Vec<Vec<Vec<&str>>> = self
            .rows
            .iter()
            .map(|row| used.iter().map(|(at, column)| wrap(&row[*at], column.widest)).collect())
            .collect();
        let widths: Vec<usize> = (0..used.len())
            .map(|at| {
                let lines = wrapped.iter().flat_map(|row| &row[at]).map(|line| width(line));
                lines.max().unwrap_or(0).max(width(used[at].1.title))
            })
            .collect();
        let line = |f: &mut fmt::Formatter<'_>, cells: &[&str]| {
            let mut line = String::new();
            for ((cell, (_, column)), width) in cells.iter().zip(&used).zip(&widths) {
                if !line.is_empty() {
                    line.push_str(GAP);
                }
                line.push_str(&padded(cell, *width, column.side));
            }
            writeln!(f, "{}", line.trim_end())
        };
        line(f, &used.iter().map(|(_, column)| column.title).collect::<Vec<_>>())?;
        let rules: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
        line(f, &rules.iter().map(String::as_str).collect::<Vec<_>>())?;
        for row in &wrapped {
            for at in 0..row.iter().map(Vec::len).max().unwrap_or(0) {
                line(f, &row.iter().map(|cell| cell.get(at).copied().unwrap_or("")).collect::<Vec<_>>())?;
            }
        }
        Ok(())
    }
}

/// How many columns a text takes.
pub(crate) fn width(text: &str) -> usize {
    text.graphemes(true).count()
}

/// The text on one line, without what a terminal would obey or would not show.
pub(crate) fn plain(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.chars().filter(|letter| !is_invisible(*letter)).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

/// Control characters, zero-width ones, and those that turn the direction of writing.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// The text filled with blanks to `to` columns.
fn padded(text: &str, to: usize, side: Side) -> String {
    let blanks = " ".repeat(to.saturating_sub(width(text)));
    match side {
        Side::Left => format!("{text}{blanks}"),
        Side::Right => format!("{blanks}{text}"),
    }
}

/// The text in lines of at most `widest` columns, broken at blanks, or inside a word that is longer.
fn wrap(text: &str, widest: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while width(rest) > widest {
        let end = rest.grapheme_indices(true).nth(widest).map_or(rest.len(), |(at, _)| at);
        // A blank right behind the line ends it too.
        let blank = rest[..end].rfind(' ').filter(|_| !rest[end..].starts_with(' '));
        let end = blank.filter(|blank| *blank > 0).unwrap_or(end);
        lines.push(&rest[..end]);
        rest = rest[end..].trim_start_matches(' ');
    }
    lines.push(rest);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_takes_one_column_however_it_is_encoded() {
        for (text, columns) in
            [("Nghị định", 9), ("Nghi\u{323} đi\u{323}nh", 9), ("điều", 4), ("đie\u{302}\u{300}u", 4)]
        {
            assert_eq!(width(text), columns, "{text}");
        }
    }

    #[test]
    fn cells_wrap_at_blanks_and_columns_without_cells_are_left_out() {
        let column = |title, side, widest| Column { title, side, widest };
        let columns = [column("tên", Side::Left, 9), column("trống", Side::Left, 9), column("số", Side::Right, 9)];
        let mut table = Table::new(&columns);
        table.row(vec!["Nghị định này".to_owned(), String::new(), "5".to_owned()]);
        table.row(vec!["Lua\u{323}t\n\u{1b}".to_owned(), String::new(), "1.250".to_owned()]);
        let expected = "tên           số\n─────────  ─────\nNghị định      5\nnày\nLua\u{323}t       1.250\n";
        assert_eq!(table.to_string(), expected);
    }

    #[test]
    fn a_word_longer_than_its_column_is_broken() {
        assert_eq!(wrap("đường-dây dài", 5), ["đường", "-dây", "dài"]);
    }
}
