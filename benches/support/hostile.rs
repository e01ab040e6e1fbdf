//! Inputs made to be slow: what a reader could be led to read again and again.

/// A pattern that is repeated behind a beginning, and closed by an end that is repeated as often.
pub(crate) struct Hostile {
    pub(crate) name: &'static str,
    start: &'static str,
    repeated: &'static str,
    closed: &'static str,
}

const fn repeated(name: &'static str, repeated: &'static str) -> Hostile {
    Hostile { name, start: "", repeated, closed: "" }
}

pub(crate) const INPUTS: &[Hostile] = &[
    repeated("pinpoints", "điểm a khoản 1 "),
    repeated("units without labels", "Mục phần tiểu mục "),
    repeated("ranges without an end", "từ Điều 1 đến "),
    repeated("provisions glued", "Điều 1"),
    repeated("laws inside laws", "Luật sửa đổi, bổ sung một số điều của "),
    repeated("laws beside laws", "Luật sửa đổi Luật Đất đai và "),
    repeated("laws alone", "Luật "),
    repeated("quotation marks", "“\"‘«"),
    repeated("brackets", "("),
    Hostile { name: "nested brackets", start: "", repeated: "(Nghị định “", closed: "”)" },
    repeated("brackets behind names", "còn làng Bàng (x đạt hoàn thành tốt nhiệm vụ. "),
    repeated("columns of one line", "hoàn thành tốt nhiệm vụ | 12 | 13. "),
    repeated("marks of emphasis", "*_[: "),
    repeated("digits", "0123456789"),
    repeated("figures in a page", "12 3.456 78,9\t"),
    repeated("commas between digits", "1,"),
    repeated("thousands", "1.000."),
    repeated("slashes between digits", "1/"),
    repeated("hyphens in a symbol", "1-A"),
    repeated("codes in a symbol", "1/QĐ-UBND-"),
    Hostile { name: "letters of one code", start: "Nghị định số 1/A", repeated: "&ABCDEGHIK", closed: "" },
    Hostile { name: "breaks in a code", start: "Nghị định số 1/", repeated: "A\u{200B}", closed: "" },
    Hostile { name: "one combining mark", start: "a", repeated: "\u{301}", closed: "" },
    Hostile { name: "marks behind a number", start: "Nghị định số 1", repeated: "\u{323}", closed: "" },
    repeated("characters of no width", "Luật\u{200B}\u{AD}"),
    repeated("a line without a blank", "NghịđịnhsốQuyếtđịnh"),
    repeated("an ASCII line without a blank", "abcdefghij"),
    repeated("blanks", "    "),
    repeated("line ends", "\n"),
    repeated("line ends and blanks", "hoàn \n \n"),
    repeated("a list of numbers", "số 1/2020/NĐ-CP, "),
    repeated("a list of short numbers", "Các Nghị định số 1, 2, 3, "),
    repeated("kinds", "Nghị định "),
    repeated("kinds at a distance", "Nghị định của số "),
    repeated("issuers", "của Bộ Tài chính, Bộ Y tế, "),
    repeated("titles", "Nghị định 1/2020/NĐ-CP về việc "),
    repeated("titles alone", "Nghị định về phí, lệ phí "),
    repeated("titles of laws", "Nghị định hướng dẫn Luật Đất đai, Luật "),
    repeated("annexes", "Quy chế ban hành kèm theo "),
    repeated("congresses", "Nghị quyết Đại hội XIII, XIV, "),
    repeated("demonstratives", "này nêu trên "),
    repeated("standards", "TCVN 1:2020/"),
    repeated("levels", "hoàn thành tốt nhiệm vụ, "),
    repeated("levels abbreviated", "HTTNV "),
    repeated("levels of nobody", "0 HTXSNV "),
    repeated("levels in one word", "HTXSNV...1.000.000"),
    repeated("shares", "trong đó 1/2 chi bộ (50%) đạt “trong sạch vững mạnh”; "),
    repeated("one sentence of units", "đảng viên, chi bộ, tập thể hoàn thành "),
];

impl Hostile {
    /// The input, in about `size` bytes.
    pub(crate) fn text(&self, size: usize) -> String {
        let times = size / (self.repeated.len() + self.closed.len());
        [self.start, &self.repeated.repeat(times), &self.closed.repeat(times)].concat()
    }
}
