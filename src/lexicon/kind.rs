//! The kinds of documents: their names, their codes in symbols, and the words that name them in text.
//!
//! Sources: Regulation 66-QĐ/TW (2017) and 399-QĐ/TW (2026) for Party papers, Decree 30/2020/NĐ-CP, annex III, for
//! administrative papers, Decree 34/2016/NĐ-CP, article 58, for legal documents, and for the forms of earlier decades
//! the official codification of State law. Rows of the reference file that no source confirms lend their name only,
//! never a code.

use crate::text::{Joint, Match, Phrases, Syllable, Word};

/// The system of documents that a symbol belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum System {
    /// Papers of the Communist Party of Vietnam, from the centre to the cell.
    Party,
    /// Laws and papers of the State, from the National Assembly to the commune.
    State,
}

macro_rules! kinds {
    ($($variant:ident $id:literal $name:literal $gloss:literal;)*) => {
        /// The kind of a document.
        ///
        /// The variants are the Vietnamese terms without diacritics; [`name`](Self::name) gives the Vietnamese
        /// spelling and [`id`](Self::id) the identifier used in the JSON.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum DocumentKind {
            $(#[doc = concat!("*", $name, "*: ", $gloss, ".")] $variant,)*
        }

        impl DocumentKind {
            /// Every kind, in the order of the table.
            pub const ALL: &'static [DocumentKind] = &[$(DocumentKind::$variant,)*];

            /// The identifier in the JSON: the name without diacritics, in snake case.
            ///
            /// ```
            /// assert_eq!(viendan::DocumentKind::NghiDinh.id(), "nghi_dinh");
            /// ```
            pub const fn id(self) -> &'static str {
                match self { $(DocumentKind::$variant => $id,)* }
            }

            /// The Vietnamese name, as an official paper prints it at the beginning of a reference.
            ///
            /// ```
            /// assert_eq!(viendan::DocumentKind::ThongTuLienTich.name(), "Thông tư liên tịch");
            /// ```
            pub const fn name(self) -> &'static str {
                match self { $(DocumentKind::$variant => $name,)* }
            }
        }
    };
}

kinds! {
    ChiThi "chi_thi" "Chỉ thị" "directive";
    KetLuan "ket_luan" "Kết luận" "conclusion";
    NghiQuyet "nghi_quyet" "Nghị quyết" "resolution";
    QuyetDinh "quyet_dinh" "Quyết định" "decision";
    QuyDinh "quy_dinh" "Quy định" "regulation, a set of rules of the Party";
    QuyChe "quy_che" "Quy chế" "rules of procedure, statute of a body";
    HuongDan "huong_dan" "Hướng dẫn" "guidance";
    ThongBao "thong_bao" "Thông báo" "notice";
    ThongTri "thong_tri" "Thông tri" "Party circular";
    ThongTu "thong_tu" "Thông tư" "circular of a ministry";
    ThongTuLienTich "thong_tu_lien_tich" "Thông tư liên tịch" "joint circular";
    NghiQuyetLienTich "nghi_quyet_lien_tich" "Nghị quyết liên tịch" "joint resolution";
    NghiDinh "nghi_dinh" "Nghị định" "decree of the Government";
    Luat "luat" "Luật" "law";
    BoLuat "bo_luat" "Bộ luật" "code of law";
    PhapLenh "phap_lenh" "Pháp lệnh" "ordinance of the National Assembly Standing Committee";
    HienPhap "hien_phap" "Hiến pháp" "constitution";
    Lenh "lenh" "Lệnh" "order of the State President";
    SacLenh "sac_lenh" "Sắc lệnh" "decree-order of the years 1945 to 1960";
    SacLuat "sac_luat" "Sắc luật" "decree-law of the years 1955 to 1976";
    DieuLe "dieu_le" "Điều lệ" "statute of the Party or of a mass organisation";
    CuongLinh "cuong_linh" "Cương lĩnh" "political platform of the Party";
    KeHoach "ke_hoach" "Kế hoạch" "plan";
    ChuongTrinh "chuong_trinh" "Chương trình" "programme";
    DeAn "de_an" "Đề án" "scheme";
    PhuongAn "phuong_an" "Phương án" "option paper";
    DuAn "du_an" "Dự án" "project";
    BaoCao "bao_cao" "Báo cáo" "report";
    ToTrinh "to_trinh" "Tờ trình" "submission to a higher body";
    CongVan "cong_van" "Công văn" "official letter";
    CongDien "cong_dien" "Công điện" "official telegram";
    ChienLuoc "chien_luoc" "Chiến lược" "strategy";
    QuyHoach "quy_hoach" "Quy hoạch" "master plan";
    BienBan "bien_ban" "Biên bản" "minutes";
    GiayMoi "giay_moi" "Giấy mời" "invitation";
    HopDong "hop_dong" "Hợp đồng" "contract";
    BanAn "ban_an" "Bản án" "judgment of a court";
    AnLe "an_le" "Án lệ" "precedent of the Supreme People's Court";
    VanBanHopNhat "van_ban_hop_nhat" "Văn bản hợp nhất" "consolidated text";
    TieuChuan "tieu_chuan" "Tiêu chuẩn" "standard (TCVN)";
    QuyChuan "quy_chuan" "Quy chuẩn" "technical regulation (QCVN)";
    VanKien "van_kien" "Văn kiện" "documents of a congress";
    BanGhiNho "ban_ghi_nho" "Bản ghi nhớ" "memorandum of understanding";
    BanSaoY "ban_sao_y" "Bản sao y" "true copy";
    BanThoaThuan "ban_thoa_thuan" "Bản thỏa thuận" "agreement";
    CaoTrang "cao_trang" "Cáo trạng" "indictment";
    ChiThiLienTich "chi_thi_lien_tich" "Chỉ thị liên tịch" "joint directive";
    CongHam "cong_ham" "Công hàm" "diplomatic note";
    DieuUoc "dieu_uoc" "Điều ước quốc tế" "treaty";
    GiayChungNhan "giay_chung_nhan" "Giấy chứng nhận" "certificate";
    GiayDiDuong "giay_di_duong" "Giấy đi đường" "travel order";
    GiayGioiThieu "giay_gioi_thieu" "Giấy giới thiệu" "letter of introduction";
    GiayNghiPhep "giay_nghi_phep" "Giấy nghỉ phép" "leave permit";
    GiayUyQuyen "giay_uy_quyen" "Giấy ủy quyền" "authorisation";
    KeHoachLienTich "ke_hoach_lien_tich" "Kế hoạch liên tịch" "joint plan";
    KetLuanThanhTra "ket_luan_thanh_tra" "Kết luận thanh tra" "inspection conclusion";
    KhangNghi "khang_nghi" "Kháng nghị" "protest of a procuracy or chief justice";
    LoiKeuGoi "loi_keu_goi" "Lời kêu gọi" "appeal to the people";
    PhieuBao "phieu_bao" "Phiếu báo" "notice slip";
    PhieuChuyen "phieu_chuyen" "Phiếu chuyển" "transfer slip";
    PhieuGui "phieu_gui" "Phiếu gửi" "dispatch slip";
    QuyetDinhLienTich "quyet_dinh_lien_tich" "Quyết định liên tịch" "joint decision";
    SaoLuc "sao_luc" "Bản sao lục" "certified copy";
    ThongCao "thong_cao" "Thông cáo" "communiqué";
    ThuCong "thu_cong" "Thư công" "official personal letter";
    TrichSao "trich_sao" "Bản trích sao" "certified extract";
    TuyenBo "tuyen_bo" "Tuyên bố" "declaration";
    Khac "khac" "Văn bản" "a document whose kind is not named";
}

impl std::fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl DocumentKind {
    /// The kind with this identifier.
    ///
    /// ```
    /// use viendan::DocumentKind;
    /// assert_eq!(DocumentKind::from_id("chi_thi"), Some(DocumentKind::ChiThi));
    /// assert_eq!(DocumentKind::from_id("Chỉ thị"), None);
    /// ```
    pub fn from_id(id: &str) -> Option<DocumentKind> {
        Self::ALL.iter().copied().find(|kind| kind.id() == id)
    }

    /// Whether documents of this kind are cited by a name: laws, codes, ordinances, the Constitution, statutes.
    pub const fn is_named(self) -> bool {
        use DocumentKind::*;
        matches!(self, Luat | BoLuat | PhapLenh | HienPhap | DieuLe | CuongLinh)
    }
}

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
const NAMES: &[(&str, KindName)] = {
    use DocumentKind::*;
    &[
        ("chỉ thị", common(ChiThi)),
        ("chỉ thị liên tịch", term(ChiThiLienTich)),
        ("kết luận", common(KetLuan)),
        ("kết luận thanh tra", common(KetLuanThanhTra)),
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
        ("pháp lệnh", term(PhapLenh)),
        ("hiến pháp", term(HienPhap)),
        ("lệnh", common(Lenh)),
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

static NAME_TABLE: Phrases<256> = Phrases::new(NAMES);

/// The words that may stand between a kind and its number and belong to the kind.
const QUALIFIERS: &[(&str, ())] = &[
    ("hành động", ()),
    ("công tác", ()),
    ("làm việc", ()),
    ("liên tịch", ()),
    ("liên ngành", ()),
    ("phối hợp", ()),
    ("chuyên đề", ()),
    ("khẩn", ()),
    ("hỏa tốc", ()),
    ("kết luận", ()),
    ("thanh tra", ()),
    ("hình sự", ()),
    ("dân sự", ()),
    ("hành chính", ()),
    ("lao động", ()),
    ("kinh doanh thương mại", ()),
    ("hôn nhân và gia đình", ()),
    ("sơ thẩm", ()),
    ("phúc thẩm", ()),
    ("giám đốc thẩm", ()),
    ("tái thẩm", ()),
    ("cá biệt", ()),
];

static QUALIFIER_TABLE: Phrases<128> = Phrases::new(QUALIFIERS);

/// The kind named at the beginning of `text`, whose first word has been read already.
pub(crate) fn kind_name(first: Word, text: &str) -> Option<(KindName, usize)> {
    let Match { row, len } = NAME_TABLE.longest_after(first, text, Joint::Blanks)?;
    Some((NAMES[row].1, len))
}

/// Whether a kind's name begins with this word.
pub(crate) fn begins_kind(word: Syllable) -> bool {
    NAME_TABLE.begins_with(word)
}

/// A qualifier of a kind at the beginning of `text`: the length of it.
pub(crate) fn qualifier(text: &str) -> Option<usize> {
    QUALIFIER_TABLE.longest(text, Joint::Blanks).map(|found| found.len)
}

/// The most words that a kind's name has.
pub(crate) const MOST_WORDS: usize = 4;

/// Kinds as clerks and journalists abbreviate them before a number: "NĐ 30/2020", "QĐ 127/QĐ-TTg".
pub(crate) const ABBREVIATIONS: &[(Syllable, DocumentKind)] = {
    use DocumentKind::*;
    &[
        (Syllable::of("nđ"), NghiDinh),
        (Syllable::of("tt"), ThongTu),
        (Syllable::of("ttlt"), ThongTuLienTich),
        (Syllable::of("qđ"), QuyetDinh),
        (Syllable::of("nq"), NghiQuyet),
        (Syllable::of("ct"), ChiThi),
        (Syllable::of("kl"), KetLuan),
        (Syllable::of("tb"), ThongBao),
        (Syllable::of("hd"), HuongDan),
        (Syllable::of("kh"), KeHoach),
        (Syllable::of("cv"), CongVan),
        (Syllable::of("bc"), BaoCao),
        (Syllable::of("ttr"), ToTrinh),
        (Syllable::of("ctr"), ChuongTrinh),
        (Syllable::of("vbhn"), VanBanHopNhat),
        (Syllable::of("nqlt"), NghiQuyetLienTich),
    ]
};

/// The kind that a prose abbreviation stands for.
pub(crate) fn abbreviation(word: Syllable) -> Option<DocumentKind> {
    ABBREVIATIONS.iter().find(|row| row.0 == word).map(|row| row.1)
}

/// A kind code of symbols, with what it stands for in each system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KindCode {
    /// As official papers print it.
    pub(crate) code: &'static str,
    pub(crate) party: Option<DocumentKind>,
    pub(crate) state: Option<DocumentKind>,
}

macro_rules! codes {
    ($($code:literal $party:tt $state:tt;)*) => {
        /// The kind codes of symbols.
        pub(crate) const CODES: &[KindCode] = &[
            $(KindCode { code: $code, party: codes!(@$party), state: codes!(@$state) },)*
        ];
    };
    (@_) => { None };
    (@$kind:ident) => { Some(DocumentKind::$kind) };
}

codes! {
    "NQ" NghiQuyet NghiQuyet;
    "CT" ChiThi ChiThi;
    "KL" KetLuan KetLuan;
    // A symbol alone cannot tell Quyết định from Quy định: QĐ of the Party is mostly the second, of the State the first.
    "QĐ" QuyDinh QuyetDinh;
    "QĐi" QuyDinh QuyDinh;
    "QyĐ" QuyDinh QuyDinh;
    "QC" QuyChe QuyChe;
    "HD" HuongDan HuongDan;
    "TB" ThongBao ThongBao;
    "TT" ThongTri ThongTu;
    "BC" BaoCao BaoCao;
    "KH" KeHoach KeHoach;
    "CTr" ChuongTrinh ChuongTrinh;
    "ĐA" DeAn DeAn;
    "PA" PhuongAn PhuongAn;
    "DA" DuAn DuAn;
    "TTr" ToTrinh ToTrinh;
    "CV" CongVan CongVan;
    "BB" BienBan BienBan;
    "GM" GiayMoi GiayMoi;
    "GGT" GiayGioiThieu GiayGioiThieu;
    "NĐ" _ NghiDinh;
    "TTLT" _ ThongTuLienTich;
    "TTLB" _ ThongTuLienTich;
    "NQLT" _ NghiQuyetLienTich;
    "VBHN" _ VanBanHopNhat;
    "CĐ" _ CongDien;
    "PL" _ PhapLenh;
    // The order of promulgation, used as the number of a law or of an ordinance: the code tells neither.
    "L" _ _;
    "LCT" _ _;
    "SL" _ SacLenh;
    "HĐ" _ HopDong;
    "SY" _ BanSaoY;
    "TrS" _ TrichSao;
    "AL" _ AnLe;
    "QĐST" _ QuyetDinh;
    "QĐPT" _ QuyetDinh;
    "HSST" _ BanAn;
    "HSPT" _ BanAn;
    "DSST" _ BanAn;
    "DSPT" _ BanAn;
}

/// The fields of law in the symbols of judgments: `179/2018/HS-ST`.
pub(crate) const COURT_FIELDS: &[&str] = &["HS", "DS", "HNGĐ", "KDTM", "LĐ", "HC", "KT", "PS"];
/// The instances behind them.
pub(crate) const COURT_LEVELS: &[&str] = &["ST", "PT", "GĐT", "TT"];

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
    fn identifiers_are_unique_and_lead_back() {
        for kind in DocumentKind::ALL {
            assert_eq!(DocumentKind::from_id(kind.id()), Some(*kind));
        }
    }

    #[test]
    fn no_name_is_longer_than_the_walk_back() {
        for (name, _) in NAMES {
            assert!(name.split(' ').count() <= MOST_WORDS, "{name}");
        }
    }
}
