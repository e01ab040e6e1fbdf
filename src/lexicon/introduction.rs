//! The words by which a text brings up a document: as issued, as changed, or under a name of its own.

use crate::text::{Syllable, syllables};

/// Verbs right before what is issued.
pub(crate) const ISSUED: [&[Syllable]; 3] = [syllables!("ban hành"), syllables!("thông qua"), syllables!("công bố")];

/// Verbs between a decision and what it puts into force: "Quyết định ban hành Quy chế".
pub(crate) const PUT_INTO_FORCE: [&[Syllable]; 4] =
    [syllables!("ban hành"), syllables!("công bố"), syllables!("phê duyệt"), syllables!("điều chỉnh")];

/// Verbs before what is changed or ended, and "một số điều" of it.
pub(crate) const CHANGED: [&[Syllable]; 6] = [
    syllables!("thay thế"),
    syllables!("bãi bỏ"),
    syllables!("hủy bỏ"),
    syllables!("sửa đổi"),
    syllables!("bổ sung"),
    syllables!("số điều"),
];

/// Verbs of "sau đây gọi là", "viết tắt là", and the words that these end with.
pub(crate) const CALLED: &[Syllable] = syllables!("gọi viết");
pub(crate) const CALLED_END: &[Syllable] = syllables!("là tắt");

/// Words that a document stands behind as what another was changed by, is like, or is read under.
pub(crate) const BY: Syllable = Syllable::of("bởi");
pub(crate) const WITH: &[Syllable] = syllables!("bằng theo");
