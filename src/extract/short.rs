//! Whether a kind and a number without a symbol name a document: "Chỉ thị 05" does, "quyết định 5 vấn đề" does not.

use crate::grammar::attachment::{Designated, attached};
use crate::grammar::number::Number;
use crate::grammar::word::syllables;
use crate::lexicon::kind::DocumentKind;
use crate::lexicon::kind_name::Use;
use crate::scan::lead::Kind;
use crate::text::mark::{blanks, is_line_break};
use crate::text::{Syllable, Word};

/// Words that may follow a number that names something. A noun would be what the number counts.
const FOLLOWERS: &[Syllable] = syllables!(
    "của về ngày năm và hoặc hay là có đã được quy yêu nêu trong để từ cũng thì do cho khóa ra cần phải không với theo đến gồm thay \
     sửa ban bổ đề chỉ xác nhấn còn sẽ đang vào tại trên như mà khi nhằm giữ bị vẫn tiếp nói vừa nhưng bởi trước sau nên này đi tạo góp mở \
     đặt cùng gắn ghi khẳng lại chưa đó hiện thực mới đều đưa so giao hướng triển nếu vì rằng mang chính bằng"
);

/// Whether the kind before a number and what follows it make a reference of it.
pub(super) fn is_reference(kind: &Kind, so: bool, number: &Number<'_>, behind: &str) -> bool {
    use DocumentKind::{
        ChiThi, CongVan, HienPhap, KetLuan, Khac, Luat, NghiDinh, NghiQuyet, PhapLenh, QuyetDinh, ThongTu,
        ThongTuLienTich,
    };
    if number.year.is_some() {
        // "Nghị định 71/2024" is a number and its year; "Kế hoạch 5/2024" may be a month.
        return so || kind.sense == Use::Term || kind.short || kind.capital;
    }
    let letter = kind.kind == DocumentKind::CongVan;
    let year_like = !letter && number.digits.parse().is_ok_and(|value: u16| (1930..=2050).contains(&value));
    if so {
        return !matches!(kind.kind, Luat | HienPhap) || !year_like;
    }
    if year_like || matches!(kind.kind, Luat | HienPhap | PhapLenh | Khac) {
        return false;
    }
    if kind.short {
        // "NĐ", "TT" and "QĐ" are read as nothing else; "CT", "KL" want a number as clerks write it.
        let plain = match kind.kind {
            NghiDinh | NghiQuyet | ThongTu | ThongTuLienTich | QuyetDinh => true,
            ChiThi | KetLuan => number.digits.starts_with('0') || number.digits.len() > 2,
            CongVan => number.digits.len() > 1,
            _ => false,
        };
        return if plain { may_follow(behind, false) } else { names_issuer_or_date(behind) };
    }
    match kind.sense {
        Use::Term => may_follow(behind, true),
        // "Chương trình 135 giai đoạn II"; a programme of five periods is none.
        Use::Common if kind.capital && number.digits.len() > 2 && starts_period(behind) => true,
        Use::Common if kind.capital => may_follow(behind, false),
        Use::Common => names_issuer_or_date(behind),
    }
}

/// Whether what follows a number leaves it a name: a mark, the end, or a word that no counted thing is.
pub(super) fn may_follow(behind: &str, certain: bool) -> bool {
    let start = &behind[blanks(behind)..];
    if behind[..behind.len() - start.len()].contains(is_line_break) {
        return true;
    }
    match Word::read(start) {
        Some(word) => FOLLOWERS.contains(&word.syllable) || certain && word.capital,
        // A figure behind a figure is a table's.
        None => !start.starts_with(|c: char| c.is_ascii_digit()),
    }
}

fn starts_period(behind: &str) -> bool {
    crate::grammar::word::phrase(syllables!("giai đoạn"))(&behind[blanks(behind)..]).is_ok()
}

/// Whether an issuer or a date stands right behind.
fn names_issuer_or_date(behind: &str) -> bool {
    let (_, attached) = attached(behind, Designated { symbol: None, year: false });
    attached.issuer.is_some() || attached.issued.is_some()
}
