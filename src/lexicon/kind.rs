//! The kinds of documents.
//!
//! Sources: Regulation 66-QĐ/TW (2017) and 399-QĐ/TW (2026) for Party papers, Decree 30/2020/NĐ-CP, annex III, for
//! administrative papers, Decree 34/2016/NĐ-CP, article 58, for legal documents, and for the forms of earlier decades
//! the official codification of State law. A kind that none of them confirms has its name here and no code in symbols.

use crate::choice::{choices, terms};

choices! {
    "a system"
    /// The system of documents that a symbol belongs to.
    pub enum System {
        /// Papers of the Communist Party of Vietnam, from the centre to the cell.
        Party "party";
        /// Laws and papers of the State, from the National Assembly to the commune.
        State "state";
    }
}

terms! {
    "a kind of document"
    /// The kind of a document.
    ///
    /// The variants are the Vietnamese terms without diacritics; [`name`](Self::name) gives the Vietnamese spelling, as an
    /// official paper prints it at the beginning of a reference, and [`id`](Self::id) the identifier used in the JSON.
    ///
    /// ```
    /// use viendan::DocumentKind;
    ///
    /// let mention = viendan::extract("Quy định số 22-QĐ/TW").next().unwrap();
    /// assert_eq!(mention.as_document().unwrap().kind(), Some(DocumentKind::QuyDinh));
    /// assert_eq!(DocumentKind::QuyDinh.to_string(), "Quy định");
    /// assert_eq!("NGHỊ ĐỊNH".parse(), Ok(DocumentKind::NghiDinh));
    /// ```
    pub enum DocumentKind {
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
}

impl DocumentKind {
    /// The system that documents of this kind belong to, where only one has them.
    ///
    /// ```
    /// use viendan::{DocumentKind, System};
    /// assert_eq!(DocumentKind::NghiDinh.system(), Some(System::State));
    /// assert_eq!(DocumentKind::NghiQuyet.system(), None);
    /// ```
    pub const fn system(self) -> Option<System> {
        use DocumentKind::*;
        match self {
            CuongLinh => Some(System::Party),
            HienPhap | Luat | BoLuat | PhapLenh | Lenh | SacLenh | SacLuat | NghiDinh | ThongTu | ThongTuLienTich
            | VanBanHopNhat | BanAn | AnLe | TieuChuan | QuyChuan => Some(System::State),
            _ => None,
        }
    }

    /// Whether documents of this kind are cited by a name: laws, codes, ordinances, the Constitution, statutes.
    ///
    /// ```
    /// use viendan::DocumentKind;
    /// assert!(DocumentKind::BoLuat.is_named());
    /// assert!(!DocumentKind::NghiDinh.is_named());
    /// ```
    pub const fn is_named(self) -> bool {
        use DocumentKind::*;
        matches!(self, Luat | BoLuat | PhapLenh | HienPhap | DieuLe | CuongLinh)
    }
}
