//! The words that name a kind of document in text, in full and abbreviated.

use super::kind::DocumentKind;
use super::statute_words::BEHIND_NAMES;
use crate::text::{Joint, Match, Phrases, Syllable, Syllables, Word};

/// How far a kind's words can be trusted to name a document where nothing else says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Use {
    /// A verb or a common noun as well (`quyết định`, `quy định`, `kế hoạch`): wants a capital or a number.
    Common,
    /// Names a document and nothing else (`nghị định`, `thông tư`).
    Term,
}

/// A spelling of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KindName {
    pub(crate) kind: DocumentKind,
    pub(crate) sense: Use,
}

const fn common(kind: DocumentKind) -> KindName {
    KindName { kind, sense: Use::Common }
}

const fn term(kind: DocumentKind) -> KindName {
    KindName { kind, sense: Use::Term }
}

/// The words that name a kind in text; longest match decides.
pub(crate) const NAMES: &[(&str, KindName)] = {
    use DocumentKind::*;
    &[
        ("chỉ thị", common(ChiThi)),
        ("chỉ thị liên tịch", term(ChiThiLienTich)),
        ("kết luận", common(KetLuan)),
        ("kết luận thanh tra", common(KetLuanThanhTra)),
        ("kết luận điều tra", common(KetLuan)),
        ("nghị quyết", term(NghiQuyet)),
        ("nghị quyết liên tịch", term(NghiQuyetLienTich)),
        ("quyết định", common(QuyetDinh)),
        ("quyết định liên tịch", term(QuyetDinhLienTich)),
        ("quy định", common(QuyDinh)),
        ("qui định", common(QuyDinh)),
        ("quy chế", common(QuyChe)),
        ("qui chế", common(QuyChe)),
        ("hướng dẫn", common(HuongDan)),
        ("thông báo", common(ThongBao)),
        ("thông báo kết luận", common(ThongBao)),
        ("thông tri", term(ThongTri)),
        ("thông tư", term(ThongTu)),
        ("thông tư liên tịch", term(ThongTuLienTich)),
        ("thông tư liên bộ", term(ThongTuLienTich)),
        ("thông tư liên ngành", term(ThongTuLienTich)),
        ("nghị định", term(NghiDinh)),
        ("luật", term(Luat)),
        ("bộ luật", term(BoLuat)),
        ("đạo luật", term(Luat)),
        ("pháp lệnh", term(PhapLenh)),
        ("hiến pháp", term(HienPhap)),
        ("lệnh", common(Lenh)),
        ("mệnh lệnh", common(Lenh)),
        ("sắc lệnh", term(SacLenh)),
        ("sắc luật", term(SacLuat)),
        ("điều lệ", common(DieuLe)),
        ("cương lĩnh", common(CuongLinh)),
        ("kế hoạch", common(KeHoach)),
        ("kế hoạch liên tịch", common(KeHoachLienTich)),
        ("chương trình", common(ChuongTrinh)),
        ("chương trình hành động", common(ChuongTrinh)),
        ("đề án", common(DeAn)),
        ("phương án", common(PhuongAn)),
        ("dự án", common(DuAn)),
        ("báo cáo", common(BaoCao)),
        ("tờ trình", common(ToTrinh)),
        ("công văn", common(CongVan)),
        ("công điện", common(CongDien)),
        ("công điện khẩn", common(CongDien)),
        ("công điện hỏa tốc", common(CongDien)),
        ("công văn khẩn", common(CongVan)),
        ("công văn hỏa tốc", common(CongVan)),
        ("chiến lược", common(ChienLuoc)),
        ("quy hoạch", common(QuyHoach)),
        ("biên bản", common(BienBan)),
        ("giấy mời", common(GiayMoi)),
        ("hợp đồng", common(HopDong)),
        ("bản án", common(BanAn)),
        ("án lệ", common(AnLe)),
        ("văn bản hợp nhất", common(VanBanHopNhat)),
        ("văn kiện", common(VanKien)),
        ("bản ghi nhớ", common(BanGhiNho)),
        ("bản sao y", common(BanSaoY)),
        ("bản thỏa thuận", common(BanThoaThuan)),
        ("cáo trạng", common(CaoTrang)),
        ("công hàm", common(CongHam)),
        ("giấy chứng nhận", common(GiayChungNhan)),
        ("giấy đi đường", common(GiayDiDuong)),
        ("giấy giới thiệu", common(GiayGioiThieu)),
        ("giấy nghỉ phép", common(GiayNghiPhep)),
        ("giấy ủy quyền", common(GiayUyQuyen)),
        ("kháng nghị", common(KhangNghi)),
        ("quyết định kháng nghị", common(QuyetDinh)),
        ("lời kêu gọi", common(LoiKeuGoi)),
        ("phiếu báo", common(PhieuBao)),
        ("phiếu chuyển", common(PhieuChuyen)),
        ("phiếu gửi", common(PhieuGui)),
        ("sao lục", common(SaoLuc)),
        ("thông cáo", common(ThongCao)),
        ("thư công", common(ThuCong)),
        ("trích sao", common(TrichSao)),
        ("tuyên bố", common(TuyenBo)),
        ("văn bản", common(Khac)),
    ]
};

static NAME_TABLE: Phrases<256> = Phrases::new(NAMES).followed_by(BEHIND_NAMES);

/// The kind named at the beginning of `text`, whose first word has been read already.
pub(crate) fn kind_name(first: Word, text: &str) -> Option<(KindName, usize)> {
    let Match { row, len } = NAME_TABLE.longest_after(first, text, Joint::Blanks)?;
    Some((NAMES[row].1, len))
}

static BACKWARDS: Phrases<256> = Phrases::backwards(NAMES);

/// The longest name of a kind that ends with `last`, a word and where it begins: the kind, where the name begins, and its
/// first word. Nothing before `floor` belongs to it.
pub(crate) fn kind_name_before(text: &str, floor: usize, last: (usize, Word)) -> Option<(KindName, usize, Word)> {
    let (row, start, first) = BACKWARDS.longest_before(text, floor, last)?;
    Some((NAMES[row].1, start, first))
}

/// The last words of all kinds' names: what tells cheaply that no kind ends here.
static LAST_WORDS: Syllables<128> = Syllables::NONE.with_last_words(NAMES);

/// All words of them: what tells cheaply that no longer name begins farther before.
static ALL_WORDS: Syllables<256> = Syllables::NONE.with_all_words(NAMES);

/// Whether a kind's name ends with this word.
pub(crate) fn ends_kind(word: Syllable) -> bool {
    LAST_WORDS.contains(word)
}

/// Whether this word stands in a kind's name.
pub(crate) fn is_of_kind(word: Syllable) -> bool {
    ALL_WORDS.contains(word)
}

/// The most words that a kind's name has.
pub(crate) const MOST_WORDS: usize = 4;

/// What the name of a kind is beside that in prose, as newspapers and the papers themselves use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nature {
    /// An act of its issuer: with a capital and a number of three figures before it counts nothing, whatever follows.
    Act,
    /// A noun and never a verb, in small letters too.
    Paper,
    /// A common noun first: with a capital at the head of a sentence it is no more than that.
    Thing,
    /// Named and not numbered: figures behind it are a year, or count something.
    Named,
}

/// The kinds of which something is said here; [`Use`] says how far the spellings of a kind can be trusted.
const NATURES: &[(DocumentKind, &[Nature])] = {
    use DocumentKind::*;
    use Nature::*;
    &[
        (ChiThi, &[Act]),
        (KetLuan, &[Act]),
        (QuyDinh, &[Act]),
        (QuyetDinh, &[Act]),
        (HuongDan, &[Act]),
        (CongVan, &[Act, Paper]),
        (CongDien, &[Act, Paper]),
        (ToTrinh, &[Paper]),
        (DeAn, &[Paper, Thing]),
        (KeHoach, &[Thing]),
        (ChuongTrinh, &[Thing]),
        (PhuongAn, &[Thing]),
        (DuAn, &[Thing]),
        (BaoCao, &[Thing]),
        (HopDong, &[Thing]),
        (ChienLuoc, &[Thing]),
        (QuyHoach, &[Thing]),
        (BienBan, &[Thing]),
        (ThongBao, &[Thing]),
        (TuyenBo, &[Thing]),
        (BanAn, &[Thing]),
        (Lenh, &[Thing]),
        (CaoTrang, &[Thing]),
        (ThongCao, &[Thing]),
        (LoiKeuGoi, &[Thing]),
        (Luat, &[Named]),
        (HienPhap, &[Named]),
        (Khac, &[Named]),
    ]
};

/// Whether the name of a kind is of this nature in prose.
pub(crate) fn has_nature(kind: DocumentKind, nature: Nature) -> bool {
    NATURES.iter().any(|(of, natures)| *of == kind && natures.contains(&nature))
}

/// What is issued with a document and cited by its articles: "Điều 12 Quy chế … ban hành kèm theo Quyết định số …".
#[rustfmt::skip]
const ANNEXES: &[(&str, ())] = &[
    ("quy chế", ()), ("qui chế", ()), ("quy định", ()), ("qui định", ()), ("bản quy định", ()), ("điều lệ", ()),
    ("chương trình", ()), ("danh mục", ()), ("hướng dẫn", ()), ("quy chuẩn", ()), ("kế hoạch", ()), ("đề án", ()),
    ("quy trình", ()), ("nội quy", ()), ("chế độ", ()),
];

static ANNEX_TABLE: Phrases<64> = Phrases::new(ANNEXES).followed_by(BEHIND_NAMES);

/// Whether the name of an annex begins with this word, the first of `text`.
pub(crate) fn begins_annex(first: Word, text: &str) -> bool {
    ANNEX_TABLE.longest_after(first, text, Joint::Blanks).is_some()
}

/// Kinds as clerks and journalists abbreviate them before a number: "NĐ 30/2020", "QĐ 127/QĐ-TTg".
pub(crate) const ABBREVIATIONS: &[(&str, DocumentKind)] = {
    use DocumentKind::*;
    &[
        ("nđ", NghiDinh),
        ("tt", ThongTu),
        ("ttlt", ThongTuLienTich),
        ("qđ", QuyetDinh),
        ("nq", NghiQuyet),
        ("ct", ChiThi),
        ("kl", KetLuan),
        ("tb", ThongBao),
        ("hd", HuongDan),
        ("kh", KeHoach),
        ("cv", CongVan),
        ("bc", BaoCao),
        ("ttr", ToTrinh),
        ("ctr", ChuongTrinh),
        ("vbhn", VanBanHopNhat),
        ("nqlt", NghiQuyetLienTich),
    ]
};

/// Those of kinds that are mostly cited by number and year, which confirm them in small letters too: "tt 09/2021".
pub(crate) const SMALL_ABBREVIATIONS: &[(&str, DocumentKind)] = {
    use DocumentKind::*;
    &[
        ("nđ", NghiDinh),
        ("qđ", QuyetDinh),
        ("tt", ThongTu),
        ("ttlt", ThongTuLienTich),
        ("nq", NghiQuyet),
        ("cv", CongVan),
        ("vbhn", VanBanHopNhat),
    ]
};

static ABBREVIATION_TABLE: Phrases<32> = Phrases::new(ABBREVIATIONS);

/// The kind that a prose abbreviation stands for.
pub(crate) fn abbreviation(word: Syllable) -> Option<DocumentKind> {
    ABBREVIATION_TABLE.word(word).map(|row| ABBREVIATIONS[row].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Option<(DocumentKind, usize)> {
        kind_name(Word::read(text)?, text).map(|(name, len)| (name.kind, len))
    }

    #[test]
    fn the_longest_name_decides_the_kind() {
        for (text, kind, written) in [
            ("Thông tư liên tịch số 1", DocumentKind::ThongTuLienTich, "Thông tư liên tịch"),
            ("THÔNG TƯ LIÊN BỘ", DocumentKind::ThongTuLienTich, "THÔNG TƯ LIÊN BỘ"),
            ("Thông tư liên quan", DocumentKind::ThongTu, "Thông tư"),
            ("thông báo kết luận của", DocumentKind::ThongBao, "thông báo kết luận"),
            ("Bộ luật Dân sự", DocumentKind::BoLuat, "Bộ luật"),
            ("Chương trình\nhành động số", DocumentKind::ChuongTrinh, "Chương trình\nhành động"),
        ] {
            assert_eq!(named(text), Some((kind, written.len())), "{text}");
        }
        assert_eq!(named("Bộ trưởng"), None);
    }

    #[test]
    fn no_name_is_longer_than_the_walk_back() {
        for (name, _) in NAMES {
            assert!(name.split(' ').count() <= MOST_WORDS, "{name}");
        }
    }
}
