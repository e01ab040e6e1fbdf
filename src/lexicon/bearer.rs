//! Who bears a cultural title: families, villages and quarters, offices, clans.
//!
//! Sources: the Law on Emulation and Commendation for the titles of families, villages, quarters and offices; newspapers of
//! 2012 and later for what else bears one.

use crate::text::{Joint, Phrases, Word};

/// The nouns before "văn hóa": "gia đình văn hóa", "khóm, ấp văn hóa".
#[rustfmt::skip]
pub(crate) const BEARERS: &[(&str, ())] = &[
    ("gia đình", ()), ("hộ gia đình", ()), ("gia đình cựu chiến binh", ()), ("gia đình CCB", ()),
    ("gia đình hội viên", ()), ("gia đình nông dân", ()), ("gia đình công nhân", ()), ("gia đình quân nhân", ()),
    ("gia đình công nhân, viên chức", ()), ("thôn", ()), ("ấp", ()), ("khóm", ()), ("bản", ()), ("buôn", ()),
    ("bon", ()), ("làng", ()), ("xóm", ()), ("tiểu khu", ()), ("khu", ()), ("khu vực", ()), ("khu ấp", ()), ("khu phố", ()), ("tổ dân phố", ()),
    ("tổ", ()), ("khối", ()), ("khối phố", ()), ("khu dân cư", ()), ("cơ quan", ()), ("đơn vị", ()),
    ("doanh nghiệp", ()), ("trường học", ()), ("công sở", ()), ("xã", ()), ("phường", ()), ("thị trấn", ()),
    ("tộc", ()), ("tộc họ", ()), ("dòng họ", ()), ("chùa", ()), ("nhà trọ", ()), ("khu nhà trọ", ()),
];

static BEARER_TABLE: Phrases<128> = Phrases::new(BEARERS);

/// The longest bearer at the beginning of `text`, whose first word has been read already: its length.
pub(crate) fn bearer(first: Word, text: &str) -> Option<usize> {
    Some(BEARER_TABLE.longest_after(first, text, Joint::Blanks)?.len)
}
