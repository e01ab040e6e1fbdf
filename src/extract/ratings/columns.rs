//! The figures in the columns of a line: "Hoàn thành tốt nhiệm vụ | 12 | 66,7", and which of them the heads of the columns ask for.

use super::clause::Reader;
use super::draft::Figures;
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
        let result = self.result_column(from);
        for at in from..stop {
            match self.item(at) {
                Some(Item::Mark) if self.is_percent_sign(at) => {
                    percent = true;
                    continue;
                }
                Some(Item::Figure(_))
                    if result.is_some_and(|result| !result.holds(self.text, self.tokens[at].start)) =>
                {
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

    /// The column of results, where the heads of the columns name one beside that of a plan: "Chỉ tiêu | Kế hoạch | Thực hiện".
    fn result_column(&self, from: usize) -> Option<Place> {
        /// Letters above a row that the heads are looked for in, and lines.
        const REACH: usize = 900;
        const MOST_LINES: usize = 12;
        let first = self.tokens.first()?.start;
        let mark = self.words(&self.tokens[from]).chars().next().filter(|mark| matches!(mark, '\t' | '|' | ';'))?;
        let floor = letters_before(self.text, first, REACH);
        let begun = self.text[floor..first].rsplit(is_line_break).next().map_or(0, str::len);
        let row = first - begun;
        let lines = self.text[floor..row].rsplit(is_line_break).filter(|line| line.contains(mark)).take(MOST_LINES);
        lines.into_iter().find_map(|line| {
            let heads = || line.split(mark).map(|cell| cell.trim_start_matches(is_blank)).map(named);
            let plans = heads().skip(1).any(|head| head == Some(Head::Plan));
            let result = heads().position(|head| head == Some(Head::Result)).filter(|_| plans)?;
            Some(Place { row, mark, column: result })
        })
    }
}

/// What a column's head says that its figures are.
fn named(cell: &str) -> Option<Head> {
    head(Word::read(cell)?, cell)
}

/// A column of a row that begins at the byte `row`, and the mark that parts its cells.
#[derive(Clone, Copy)]
struct Place {
    row: usize,
    mark: char,
    column: usize,
}

impl Place {
    /// Whether the byte `at` stands in the column.
    fn holds(self, text: &str, at: usize) -> bool {
        text.get(self.row..at).is_some_and(|before| before.matches(self.mark).count() == self.column)
    }
}
