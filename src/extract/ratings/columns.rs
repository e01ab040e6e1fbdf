//! The figures in the columns of a line: "Hoàn thành tốt nhiệm vụ | 12 | 66,7", and which of them the heads of the columns ask for.

use super::bounds::boundary;
use super::clause::Reader;
use super::draft::Figures;
use super::role::line_start;
use crate::grammar::figure::Figure;
use crate::grammar::rating::Item;
use crate::lexicon::column_head::{Head, head};
use crate::rating::Percent;
use crate::text::Word;
use crate::text::mark::{is_blank, is_line_break, letters_before};

impl Reader<'_> {
    /// Adds the figures in the columns that begin at the token `from`.
    pub(super) fn columns(&self, from: usize, stop: usize, found: &mut Figures) {
        // A column of its own tells what is measured, "| % | 95", or a bracket behind the level does, "(%) | 95".
        let measured = from.checked_sub(2).is_some_and(|at| self.is_percent_sign(at));
        let mut percent = measured && matches!(self.item(from - 1), Some(Item::Close));
        let row = self.row_of_results(from);
        for at in from..stop {
            match self.item(at) {
                Some(Item::Mark) if self.is_percent_sign(at) => {
                    percent = true;
                    continue;
                }
                Some(Item::Figure(_)) if row.is_some_and(|row| row.drops(self.text, self.tokens[at].start)) => {
                    continue;
                }
                Some(Item::Figure(Figure::Count(value))) if percent && found.share.percent.is_none() => {
                    found.share.percent = Some(Percent::new(value, 0));
                }
                Some(Item::Unit(class)) if !found.is_empty() && found.to + 1 == at => {
                    found.unit = found.unit.or(Some((self.span(at), class)));
                    continue;
                }
                Some(Item::Figure(Figure::Decimal(value))) if found.share.percent.is_none() => {
                    found.share.percent = Some(value);
                }
                // The number of the next row adds nothing.
                Some(Item::Figure(figure)) if found.add(figure) => {}
                Some(Item::Column | Item::Unit(_) | Item::Mark | Item::Figure(_)) => continue,
                _ => return,
            }
            found.from = found.from.or(Some(at));
            found.to = at;
        }
    }

    fn is_percent_sign(&self, at: usize) -> bool {
        self.words(&self.tokens[at]) == "%"
    }

    /// The row of the column mark at the token `from`, where the heads of its columns name a plan's and a result's: "Chỉ tiêu | Kế hoạch
    /// | Thực hiện".
    fn row_of_results(&self, from: usize) -> Option<Row<'_>> {
        /// Letters above a row that the heads are looked for in, and lines.
        const REACH: usize = 900;
        const MOST_LINES: usize = 12;
        let mark = self.words(&self.tokens[from]).chars().next().filter(|mark| matches!(mark, '\t' | '|' | ';'))?;
        let level = (0..from).rev().find(|at| self.is_level(*at))?;
        let first = self.tokens.first()?.start;
        let reach = boundary(self.text, first.saturating_sub(2 * REACH));
        let [first, row] = [first, self.tokens[level].start].map(|at| line_start(self.text, reach, at));
        // A line that begins farther away is no row.
        if first == reach && reach > 0 {
            return None;
        }
        let floor = letters_before(self.text, row, REACH);
        let mut end = row;
        let lines = self.text[floor..row].split_inclusive(is_line_break).rev().map(|line| {
            end -= line.len();
            (end, line.trim_end_matches(is_line_break))
        });
        let (at, heads, result) = lines
            .filter(|(_, line)| line.contains(mark))
            .take(MOST_LINES)
            .find_map(|(at, line)| Some((at, line, result_column(line, mark)?)))?;
        // A row may begin above its level's line, and a sentence with the heads.
        let start = if at < first { first } else { row };
        Some(Row { start, mark, heads, result })
    }
}

/// The column of the results of the last plan among the heads of a line.
fn result_column(line: &str, mark: char) -> Option<usize> {
    // The first column says what is measured.
    let heads = || line.split(mark).map(named).enumerate().skip(1);
    let plan = heads().filter(|(_, head)| *head == Some(Head::Plan)).last()?.0;
    let results = heads().filter(|(_, head)| *head == Some(Head::Result)).map(|(at, _)| at);
    results.clone().find(|at| *at > plan).or_else(|| results.last())
}

/// What a column's head says that its figures are.
fn named(cell: &str) -> Option<Head> {
    let cell = cell.trim_start_matches(|c| is_blank(c) || matches!(c, '*' | '_'));
    head(Word::read(cell)?, cell)
}

/// A row that begins at the byte `start`, the mark that parts its cells, the heads of its columns, and which of them the result's is.
#[derive(Clone, Copy)]
struct Row<'t> {
    start: usize,
    mark: char,
    heads: &'t str,
    result: usize,
}

impl Row<'_> {
    /// Whether the column of the byte `at` holds no figure of the result's: that of a plan, of an earlier result, or of the one
    /// measured by the other, "TH/KH".
    fn drops(self, text: &str, at: usize) -> bool {
        let Some(before) = text.get(self.start..at) else { return false };
        let column = before.matches(self.mark).count();
        let Some(cell) = self.heads.split(self.mark).nth(column) else { return false };
        match named(cell) {
            Some(Head::Plan) => true,
            Some(Head::Result) if column != self.result => {
                column < self.result || cell.split_once('/').is_some_and(|(_, plan)| named(plan) == Some(Head::Plan))
            }
            _ => false,
        }
    }
}
