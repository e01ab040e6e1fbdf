//! The words of titles by which acts are cited without a number: "Thông tư của Bộ Tài chính về hóa đơn".
//!
//! What begins a title, what cannot follow that beginning, what ends a title, and what stands before one.

use super::kind::DocumentKind;
use crate::text::{Joint, Phrases, Syllable, Word};

/// Kinds of acts that are cited by title, and whether the word names nothing else.
const KINDS: &[(DocumentKind, bool)] = &[
    (DocumentKind::NghiDinh, true),
    (DocumentKind::ThongTu, true),
    (DocumentKind::ThongTuLienTich, true),
    (DocumentKind::NghiQuyet, true),
    (DocumentKind::NghiQuyetLienTich, true),
    (DocumentKind::PhapLenh, true),
    (DocumentKind::QuyetDinh, false),
    (DocumentKind::ChiThi, false),
];

/// Whether acts of this kind are cited by title; then, whether its word is a noun alone.
pub(crate) fn cited_by_title(kind: DocumentKind) -> Option<bool> {
    KINDS.iter().find(|row| row.0 == kind).map(|row| row.1)
}

/// How a title begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// With "về", whatever follows.
    About,
    /// With a verb that is no predicate of an act: "ban hành".
    Certain,
    /// With a verb that may be its predicate: "Nghị định quy định rõ …".
    Either,
    /// With what several acts have in common, and no title of one: "các Nghị định liên quan đến thuế".
    Related,
}

const OPENINGS: &[(&str, Opening)] = &[
    ("về", Opening::About),
    ("về việc", Opening::About),
    ("quy định", Opening::Either),
    ("qui định", Opening::Either),
    ("hướng dẫn", Opening::Either),
    ("ban hành", Opening::Certain),
    ("sửa đổi", Opening::Either),
    ("sửa đổi, bổ sung", Opening::Either),
    ("bổ sung", Opening::Either),
    ("bãi bỏ", Opening::Either),
    ("thay thế", Opening::Either),
    ("phê duyệt", Opening::Certain),
    ("xử phạt", Opening::Certain),
    ("công bố", Opening::Either),
    ("điều chỉnh", Opening::Either),
    ("đính chính", Opening::Either),
    ("liên quan đến", Opening::Related),
    ("liên quan tới", Opening::Related),
    ("có liên quan đến", Opening::Related),
    ("có liên quan tới", Opening::Related),
];

static OPENING_TABLE: Phrases<64> = Phrases::new(OPENINGS);

/// The words at the beginning of `text` that open a title, and their length; they are written small.
pub(crate) fn opening(text: &str) -> Option<(Opening, usize)> {
    let first = Word::read(text).filter(|word| !word.capital())?;
    let found = OPENING_TABLE.longest_after(first, text, Joint::Name)?;
    Some((OPENINGS[found.row].1, found.len))
}

/// What a word or a phrase does inside a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// It begins the predicate: the title has ended before it, and what stands before it is a subject.
    Predicate,
    /// It begins what is said of the act beside its title: the title has ended before it.
    Ends,
    /// It points to something that the text alone knows: what stands before it is no title.
    Points,
    /// It goes on with the title, and a shorter row would end it.
    GoesOn,
    /// It joins, and cannot be the last word.
    Joins,
    /// It says nothing of what the act is about: "chi tiết", "thi hành".
    Says,
    /// The same, but the predicate of the act behind a subject: "Nghị định về phí quy định …".
    Tells,
}

/// Rows are looked up by longest match: "có công" goes on where "có" ends.
const ROLES: &[(&str, Role)] = {
    use Role::*;
    &[
        ("có hiệu lực", Predicate),
        ("hết hiệu lực", Predicate),
        ("có quy định", Predicate),
        ("có nêu", Predicate),
        ("có ghi", Predicate),
        ("có giá trị", Predicate),
        ("có thể", Predicate),
        ("có những", Predicate),
        ("có nhiều", Predicate),
        ("có đề cập", Predicate),
        ("có đưa ra", Predicate),
        ("có nội dung", Predicate),
        ("có hướng dẫn", Predicate),
        ("có trách nhiệm", Predicate),
        ("có tên", Predicate),
        ("có số", Predicate),
        ("chỉ được", Predicate),
        ("chỉ áp dụng", Predicate),
        ("chỉ yêu cầu", Predicate),
        ("chỉ tiết", Says),
        ("ra sao", Ends),
        ("như thế nào", Ends),
        ("thế nào", Ends),
        ("bao nhiêu", Ends),
        ("trở lên", Ends),
        ("được", Predicate),
        ("được phép", GoesOn),
        ("được hưởng", GoesOn),
        ("được miễn", GoesOn),
        ("được giao", GoesOn),
        ("được cấp", GoesOn),
        ("được bảo", GoesOn),
        ("đã", Predicate),
        ("đang", Predicate),
        ("sẽ", Predicate),
        ("vẫn", Predicate),
        ("chưa được", Predicate),
        ("chưa có", Predicate),
        ("chưa quy định", Predicate),
        ("chưa ban hành", Predicate),
        ("vừa", Predicate),
        ("cũng", Predicate),
        ("còn", Predicate),
        ("là văn bản", Predicate),
        ("là cơ sở", Predicate),
        ("là căn cứ", Predicate),
        ("là một", Predicate),
        ("là bước", Predicate),
        ("thì", Predicate),
        ("mà", Predicate),
        ("do", Ends),
        ("nhằm", Ends),
        ("nếu", Ends),
        ("như", Ends),
        ("gồm", Ends),
        ("bao gồm", Ends),
        ("nêu", Predicate),
        ("nói", Predicate),
        ("theo dõi", GoesOn),
        ("trong nước", GoesOn),
        ("kể từ", Ends),
        ("kèm theo", Joins),
        ("ban hành", Ends),
        ("ban hành kèm theo", Joins),
        ("việc ban hành", GoesOn),
        ("và ban hành", GoesOn),
        ("hiện hành", Ends),
        ("quy định tại", Ends),
        ("theo quy định", Ends),
        ("theo hướng", Ends),
        ("theo đó", Ends),
        ("theo đề nghị", Ends),
        ("theo trình tự", Ends),
        ("để làm", Ends),
        ("để có", Ends),
        ("để áp dụng", Ends),
        ("để thực hiện", Ends),
        ("để thay thế", Ends),
        ("thay thế", Ends),
        ("không được", Predicate),
        ("không áp dụng", Predicate),
        ("không quy định", Predicate),
        ("không có", Predicate),
        ("không phải", Predicate),
        ("phải", Predicate),
        ("từ ngày", Ends),
        ("trước ngày", Ends),
        ("sau ngày", Ends),
        ("trước khi", Ends),
        ("sau khi", Ends),
        ("đến ngày", Ends),
        ("đến nay", Ends),
        ("ngày", Ends),
        ("cho thấy", Predicate),
        ("cho biết", Predicate),
        ("cho rằng", Predicate),
        ("cho đến", Ends),
        ("cùng với", Ends),
        ("đồng thời", Ends),
        ("yêu cầu", Tells),
        ("tiếp tục", Tells),
        ("căn cứ", Ends),
        ("này", Points),
        ("đó", Points),
        ("ấy", Points),
        ("sau đây", Points),
        ("dưới đây", Points),
        ("của", Joins),
        ("về", Joins),
        ("và", Joins),
        ("hoặc", Joins),
        ("cho", Joins),
        ("theo", Joins),
        ("tại", Joins),
        ("trong", Joins),
        ("trên", Joins),
        ("với", Joins),
        ("đối với", Joins),
        ("các", Joins),
        ("những", Joins),
        ("một số", Joins),
        ("để", Joins),
        ("từ", Joins),
        ("đến", Joins),
        ("khi", Joins),
        ("bằng", Joins),
        ("năm", Joins),
        ("hàng năm", GoesOn),
        ("hằng năm", GoesOn),
        ("tới", Joins),
        ("chi tiết", Says),
        ("cụ thể", Says),
        ("thi hành", Says),
        ("thực hiện", Says),
        ("hướng dẫn", Tells),
        ("quy định", Tells),
        ("bổ sung", Says),
        ("sửa đổi", Says),
        ("nội dung", Says),
        ("vấn đề", Says),
        ("việc", Says),
        ("điều", Says),
        ("khoản", Says),
        ("điểm", Says),
    ]
};

static ROLE_TABLE: Phrases<512> = Phrases::new(ROLES);

/// What the words at the beginning of `text` do in a title, and their length; nothing where they are its plain words.
pub(crate) fn role(first: Word, text: &str) -> Option<(Role, usize)> {
    let found = ROLE_TABLE.longest_after(first, text, Joint::Blanks)?;
    Some((ROLES[found.row].1, found.len))
}

const fn words<const N: usize>(words: [&str; N]) -> [Syllable; N] {
    let mut syllables = [Syllable::FOREIGN; N];
    let mut at = 0;
    while at < N {
        syllables[at] = Syllable::of(words[at]);
        at += 1;
    }
    syllables
}

/// Words behind an opening that make it the predicate of the act: "quy định rõ", "quy định như sau", "ban hành ngày".
static PREDICATES: [Syllable; 13] =
    words(["rõ", "như", "tại", "trên", "rằng", "kèm", "ngày", "năm", "theo", "bởi", "không", "phải", "thêm"]);

/// Whether an opening tells what the act does where this word follows it.
pub(crate) fn makes_predicate(word: Syllable) -> bool {
    PREDICATES.contains(&word)
}

/// Last words of what a body has, so that "của" behind them names whose: "cơ cấu tổ chức của Văn phòng Chính phủ".
static HELD: [Syllable; 16] = words([
    "năng", "vụ", "hạn", "chức", "quyền", "nhiệm", "lý", "động", "viên", "phủ", "việc", "định", "lệ", "sở", "thuộc",
    "máy",
]);

/// Whether a body behind this word and "của" is no issuer, but has what the word names.
pub(crate) fn is_held(word: Syllable) -> bool {
    HELD.contains(&word)
}

/// Words that begin a clause behind a comma, and no further member of a list.
static CLAUSES: [Syllable; 31] = words([
    "các", "những", "tùy", "theo", "nếu", "thì", "khi", "để", "nhằm", "trong", "tại", "với", "trừ", "kể", "căn",
    "đồng", "cụ", "qua", "từ", "sau", "trước", "ngày", "mà", "nhưng", "nên", "vì", "nhất", "thay", "đối", "gồm", "trị",
]);

/// Whether this word begins a clause behind a comma.
pub(crate) fn begins_clause(word: Syllable) -> bool {
    CLAUSES.contains(&word)
}

/// Words behind "và" that begin another noun than the second half of a title.
static OTHERS: [Syllable; 8] = words(["các", "những", "văn", "nghị", "thông", "được", "theo", "một"]);

/// Whether this word behind a conjunction begins what is no more of the title.
pub(crate) fn begins_other(word: Syllable) -> bool {
    OTHERS.contains(&word)
}

/// Last words of verbs and prepositions that an act is the object of: "ban hành Nghị định quy định …", "theo Thông tư …".
static GOVERNORS: [Syllable; 38] = words([
    "theo", "tại", "hành", "cứ", "của", "trong", "với", "bằng", "thế", "đổi", "sung", "dựng", "trình", "qua", "bố",
    "ký", "và", "hoặc", "từ", "về", "ra", "bỏ", "hiện", "dụng", "bởi", "cho", "là", "duyệt", "khai", "vào", "thảo",
    "biến", "quán", "nghị", "đến", "thuộc", "việc", "đối",
]);

/// Whether an act behind this word is its object, so that a verb behind the act opens its title.
pub(crate) fn governs(word: Syllable) -> bool {
    GOVERNORS.contains(&word)
}

/// Words before a kind that make it any of the kind: "mẫu Quyết định", "mỗi Nghị quyết", "một số Nghị định".
static GENERALS: [Syllable; 9] = words(["mẫu", "mỗi", "từng", "một", "số", "loại", "dạng", "vài", "nào"]);

/// Whether a kind behind this word is any of its kind.
pub(crate) fn makes_general(word: Syllable) -> bool {
    GENERALS.contains(&word)
}

/// Plurals that leave open which acts are meant: "nhiều Nghị định", "mọi Thông tư", "một loạt Quyết định".
static INDEFINITES: [Syllable; 3] = words(["nhiều", "mọi", "loạt"]);

/// Whether a kind behind this plural is that of any acts, and of none in particular.
pub(crate) fn is_indefinite(plural: Syllable) -> bool {
    INDEFINITES.contains(&plural)
}

/// Words that open an adverbial at the head of a sentence, which a comma closes: "Theo Nghị định về phí, doanh nghiệp nộp".
static LEADS: [Syllable; 14] =
    words(["theo", "tại", "trong", "với", "từ", "sau", "trước", "trên", "đối", "khi", "nếu", "trường", "để", "qua"]);

/// Whether a comma closes what this word opens at the head of a sentence.
pub(crate) fn leads_sentence(word: Syllable) -> bool {
    LEADS.contains(&word)
}
