//! The levels of evaluations and the titles that are counted like one, with the words that name them.
//!
//! Sources: the rules named in [`scale`](super::scale), the Law on Emulation and Commendation for titles, and newspapers and
//! reports for how both are shortened; the phrases of the older scale of Party members ("đủ tư
//! cách, hoàn thành tốt nhiệm vụ") are one level each, named by their second half.

use super::statute_words::BEHIND_NAMES;
use crate::choice::terms;
use crate::text::{Joint, Phrases, Syllable, Word};

terms! {
    "a level"
    /// A level of an evaluation, or a title that is counted like one.
    ///
    /// The variants are the Vietnamese terms without diacritics.
    ///
    /// ```
    /// use viendan::Level;
    ///
    /// let mention = viendan::extract("Có 41 công đoàn cơ sở đạt vững mạnh xuất sắc").next().unwrap();
    /// assert_eq!(mention.as_rating().unwrap().level(), Level::VungManhXuatSac);
    /// assert_eq!(Level::VungManhXuatSac.to_string(), "Vững mạnh xuất sắc");
    /// ```
    pub enum Level {
        HoanThanhXuatSacNhiemVu "hoan_thanh_xuat_sac_nhiem_vu" "Hoàn thành xuất sắc nhiệm vụ" "tasks completed excellently";
        HoanThanhTotNhiemVu "hoan_thanh_tot_nhiem_vu" "Hoàn thành tốt nhiệm vụ" "tasks completed well";
        HoanThanhNhiemVu "hoan_thanh_nhiem_vu" "Hoàn thành nhiệm vụ" "tasks completed";
        KhongHoanThanhNhiemVu "khong_hoan_thanh_nhiem_vu" "Không hoàn thành nhiệm vụ" "tasks not completed";
        TrongSachVungManhTieuBieu "trong_sach_vung_manh_tieu_bieu" "Trong sạch, vững mạnh tiêu biểu" "clean and strong, exemplary";
        TrongSachVungManh "trong_sach_vung_manh" "Trong sạch, vững mạnh" "clean and strong";
        VungManhXuatSac "vung_manh_xuat_sac" "Vững mạnh xuất sắc" "strong, excellent";
        VungManh "vung_manh" "Vững mạnh" "strong";
        TienTienXuatSac "tien_tien_xuat_sac" "Tiên tiến xuất sắc" "advanced, excellent";
        Kha "kha" "Khá" "fair";
        TrungBinh "trung_binh" "Trung bình" "average";
        Yeu "yeu" "Yếu" "weak";
        YeuKem "yeu_kem" "Yếu kém" "weak and poor";
        VanHoa "van_hoa" "Văn hóa" "a cultural title, of a family, a village, an office";
        LaoDongTienTien "lao_dong_tien_tien" "Lao động tiên tiến" "advanced worker";
        ChienSiThiDua "chien_si_thi_dua" "Chiến sĩ thi đua" "emulation fighter";
        TapTheLaoDongXuatSac "tap_the_lao_dong_xuat_sac" "Tập thể lao động xuất sắc" "excellent working collective";
        DuTuCach "du_tu_cach" "Đủ tư cách" "worthy of membership";
        ViPhamTuCach "vi_pham_tu_cach" "Vi phạm tư cách" "in breach of the duties of membership";
        Khac "khac" "Danh hiệu khác" "another title";
    }
}

impl Level {
    /// How far up the ladder of the completion of tasks it stands; levels of other scales have their place beside it.
    pub(crate) const fn standing(self) -> Option<u8> {
        match self {
            Level::HoanThanhXuatSacNhiemVu | Level::TrongSachVungManhTieuBieu | Level::VungManhXuatSac => Some(5),
            Level::TrongSachVungManh | Level::VungManh => Some(4),
            Level::HoanThanhTotNhiemVu | Level::Kha => Some(3),
            Level::HoanThanhNhiemVu | Level::TrungBinh | Level::DuTuCach => Some(2),
            Level::KhongHoanThanhNhiemVu | Level::Yeu | Level::YeuKem | Level::ViPhamTuCach => Some(1),
            _ => None,
        }
    }
}

/// How far a phrase names a level where nothing else says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    /// A common word: a level only beside others, or right behind "xếp loại".
    Weak,
    /// What a second level of a pair is cut down to: "hoàn thành tốt và xuất sắc nhiệm vụ".
    Tail,
    /// A common word: a level only right behind "xếp loại" or "trong đó".
    Faint,
    /// A level's name without "nhiệm vụ", which is a verb as well.
    Half,
    /// The words of a level, which have a plain sense as well.
    Plain,
    /// The name of a title.
    Title,
    /// An abbreviation, which has no other sense.
    Certain,
}

const fn weak(level: Level) -> (Level, Strength) {
    (level, Strength::Weak)
}

const fn faint(level: Level) -> (Level, Strength) {
    (level, Strength::Faint)
}

const fn tail(level: Level) -> (Level, Strength) {
    (level, Strength::Tail)
}

const fn half(level: Level) -> (Level, Strength) {
    (level, Strength::Half)
}

const fn plain(level: Level) -> (Level, Strength) {
    (level, Strength::Plain)
}

const fn title(level: Level) -> (Level, Strength) {
    (level, Strength::Title)
}

const fn certain(level: Level) -> (Level, Strength) {
    (level, Strength::Certain)
}

/// The names and what they say.
pub(crate) const PHRASES: &[(&str, (Level, Strength))] = {
    use Level::*;
    &[
        ("hoàn thành xuất sắc nhiệm vụ", plain(HoanThanhXuatSacNhiemVu)),
        ("hoàn thành xuất xắc nhiệm vụ", plain(HoanThanhXuatSacNhiemVu)),
        ("hoàn thành suất sắc nhiệm vụ", plain(HoanThanhXuatSacNhiemVu)),
        ("xuất sắc hoàn thành nhiệm vụ", plain(HoanThanhXuatSacNhiemVu)),
        ("hoàn thành xuất sắc", half(HoanThanhXuatSacNhiemVu)),
        ("xuất sắc nhiệm vụ", tail(HoanThanhXuatSacNhiemVu)),
        ("xuất sắc", faint(HoanThanhXuatSacNhiemVu)),
        ("HTXSNV", certain(HoanThanhXuatSacNhiemVu)),
        ("HTXS", certain(HoanThanhXuatSacNhiemVu)),
        ("HTXS NV", certain(HoanThanhXuatSacNhiemVu)),
        ("hoàn thành tốt nhiệm vụ", plain(HoanThanhTotNhiemVu)),
        ("hoàn thành tốt", half(HoanThanhTotNhiemVu)),
        ("tốt nhiệm vụ", tail(HoanThanhTotNhiemVu)),
        ("tốt", faint(HoanThanhTotNhiemVu)),
        ("HTTNV", certain(HoanThanhTotNhiemVu)),
        ("HTT NV", certain(HoanThanhTotNhiemVu)),
        ("HTT", weak(HoanThanhTotNhiemVu)),
        ("hoàn thành nhiệm vụ", plain(HoanThanhNhiemVu)),
        ("hoàn thành nhiệm vụ, nhưng còn hạn chế về năng lực", title(HoanThanhNhiemVu)),
        ("hoàn thành nhiệm vụ, nhưng hạn chế về năng lực", title(HoanThanhNhiemVu)),
        ("HTNV", certain(HoanThanhNhiemVu)),
        ("HTNV nhưng còn hạn chế về năng lực", certain(HoanThanhNhiemVu)),
        ("HTNV nhưng hạn chế về năng lực", certain(HoanThanhNhiemVu)),
        ("không hoàn thành nhiệm vụ", plain(KhongHoanThanhNhiemVu)),
        ("chưa hoàn thành nhiệm vụ", plain(KhongHoanThanhNhiemVu)),
        ("không hoàn thành", half(KhongHoanThanhNhiemVu)),
        ("chưa hoàn thành", weak(KhongHoanThanhNhiemVu)),
        ("không HTNV", certain(KhongHoanThanhNhiemVu)),
        ("chưa HTNV", certain(KhongHoanThanhNhiemVu)),
        ("CHTNV", certain(KhongHoanThanhNhiemVu)),
        ("KHTNV", certain(KhongHoanThanhNhiemVu)),
        ("đủ tư cách, hoàn thành xuất sắc nhiệm vụ", title(HoanThanhXuatSacNhiemVu)),
        ("đủ tư cách, hoàn thành tốt nhiệm vụ", title(HoanThanhTotNhiemVu)),
        ("đủ tư cách, hoàn thành nhiệm vụ", title(HoanThanhNhiemVu)),
        ("đủ tư cách, HTXSNV", certain(HoanThanhXuatSacNhiemVu)),
        ("đủ tư cách, HTTNV", certain(HoanThanhTotNhiemVu)),
        ("đủ tư cách, HTNV", certain(HoanThanhNhiemVu)),
        ("ĐTC, HTXSNV", certain(HoanThanhXuatSacNhiemVu)),
        ("ĐTC, HTTNV", certain(HoanThanhTotNhiemVu)),
        ("ĐTC, HTNV", certain(HoanThanhNhiemVu)),
        ("đủ tư cách", weak(DuTuCach)),
        ("vi phạm tư cách hoặc không hoàn thành nhiệm vụ", title(ViPhamTuCach)),
        ("vi phạm tư cách, không hoàn thành nhiệm vụ", title(ViPhamTuCach)),
        ("không hoàn thành nhiệm vụ, vi phạm tư cách", title(ViPhamTuCach)),
        ("chưa hoàn thành nhiệm vụ, vi phạm tư cách", title(ViPhamTuCach)),
        ("không hoàn thành nhiệm vụ hoặc vi phạm tư cách", title(ViPhamTuCach)),
        ("vi phạm tư cách đảng viên", weak(ViPhamTuCach)),
        ("vi phạm tư cách", weak(ViPhamTuCach)),
        ("không đủ tư cách", weak(ViPhamTuCach)),
        ("ĐTCHTXSNV", certain(HoanThanhXuatSacNhiemVu)),
        ("ĐTCHTTNV", certain(HoanThanhTotNhiemVu)),
        ("ĐTCHTNV", certain(HoanThanhNhiemVu)),
        ("VPTC", certain(ViPhamTuCach)),
        ("trong sạch, vững mạnh", plain(TrongSachVungManh)),
        ("trong sạch và vững mạnh", plain(TrongSachVungManh)),
        ("trong sạch, vững mạnh tiêu biểu", plain(TrongSachVungManhTieuBieu)),
        ("TSVM", certain(TrongSachVungManh)),
        ("TS, VM", certain(TrongSachVungManh)),
        ("trong sạch, vững mạnh xuất sắc", plain(TrongSachVungManh)),
        ("trong sạch, vững mạnh, xuất sắc", plain(TrongSachVungManh)),
        ("TSVM xuất sắc", certain(TrongSachVungManh)),
        ("TSVM tiêu biểu", certain(TrongSachVungManhTieuBieu)),
        ("TSVMTB", certain(TrongSachVungManhTieuBieu)),
        ("vững mạnh xuất sắc", plain(VungManhXuatSac)),
        ("vững mạnh, xuất sắc", plain(VungManhXuatSac)),
        ("VMXS", certain(VungManhXuatSac)),
        ("vững mạnh", plain(VungManh)),
        ("vững mạnh toàn diện", plain(VungManh)),
        ("VMTD", certain(VungManh)),
        ("tiên tiến xuất sắc", title(TienTienXuatSac)),
        ("khá", weak(Kha)),
        ("trung bình", weak(TrungBinh)),
        ("yếu", weak(Yeu)),
        ("yếu kém", weak(YeuKem)),
        ("yếu, kém", weak(YeuKem)),
        ("tiêu biểu", weak(TrongSachVungManhTieuBieu)),
        ("GĐVH", certain(VanHoa)),
        ("chuẩn văn hóa", title(VanHoa)),
        ("tiêu chuẩn văn hóa", title(VanHoa)),
        ("lao động tiên tiến", title(LaoDongTienTien)),
        ("tập thể lao động tiên tiến", title(LaoDongTienTien)),
        ("LĐTT", certain(LaoDongTienTien)),
        ("TTLĐTT", certain(LaoDongTienTien)),
        ("chiến sĩ thi đua", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cơ sở", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cấp cơ sở", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cấp trên cơ sở", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cấp trường", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cấp huyện", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cấp tỉnh", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cấp thành phố", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cấp bộ", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cấp ngành", title(ChienSiThiDua)),
        ("chiến sĩ thi đua bộ, ban, ngành, tỉnh", title(ChienSiThiDua)),
        ("chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh", title(ChienSiThiDua)),
        ("chiến sĩ thi đua toàn quốc", title(ChienSiThiDua)),
        ("chiến sĩ thi đua toàn quân", title(ChienSiThiDua)),
        ("chiến sĩ thi đua toàn lực lượng", title(ChienSiThiDua)),
        ("chiến sỹ thi đua", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cơ sở", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cấp cơ sở", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cấp trên cơ sở", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cấp trường", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cấp huyện", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cấp tỉnh", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cấp thành phố", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cấp bộ", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cấp ngành", title(ChienSiThiDua)),
        ("chiến sỹ thi đua bộ, ban, ngành, tỉnh", title(ChienSiThiDua)),
        ("chiến sỹ thi đua cấp bộ, ban, ngành, tỉnh", title(ChienSiThiDua)),
        ("chiến sỹ thi đua toàn quốc", title(ChienSiThiDua)),
        ("chiến sỹ thi đua toàn quân", title(ChienSiThiDua)),
        ("chiến sỹ thi đua toàn lực lượng", title(ChienSiThiDua)),
        ("CSTĐ", certain(ChienSiThiDua)),
        ("CSTĐ cơ sở", certain(ChienSiThiDua)),
        ("CSTĐ cấp cơ sở", certain(ChienSiThiDua)),
        ("CSTĐ cấp tỉnh", certain(ChienSiThiDua)),
        ("CSTĐCS", certain(ChienSiThiDua)),
        ("tập thể lao động xuất sắc", title(TapTheLaoDongXuatSac)),
        ("TTLĐXS", certain(TapTheLaoDongXuatSac)),
        ("chiến sĩ tiên tiến", title(Khac)),
        ("chiến sỹ tiên tiến", title(Khac)),
        ("đơn vị tiên tiến", title(Khac)),
        ("tập thể tiên tiến", title(Khac)),
        ("đơn vị quyết thắng", title(Khac)),
        ("đoàn viên xuất sắc", title(Khac)),
        ("đoàn viên công đoàn xuất sắc", title(Khac)),
    ]
};

static PHRASE_TABLE: Phrases<1024> = Phrases::new(PHRASES).followed_by(BEHIND_NAMES);

/// The longest level's name at the beginning of `text`, whose first word has been read already.
pub(crate) fn level_name(first: Word, text: &str) -> Option<(Level, Strength, usize)> {
    let found = PHRASE_TABLE.longest_after(first, text, Joint::Name)?;
    let (level, strength) = PHRASES[found.row].1;
    Some((level, strength, found.len))
}

/// Whether this word is the abbreviation of a level, or of the first words of its name: `HTTNV`, `CSTĐ`.
pub(crate) fn abbreviates_level(word: Syllable) -> bool {
    PHRASE_TABLE.word(word).is_some_and(|row| PHRASES[row].1.1 == Strength::Certain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_names_the_level() {
        for (text, expected) in [
            ("Hoàn thành tốt nhiệm vụ” trở lên", Some((Level::HoanThanhTotNhiemVu, "Hoàn thành tốt nhiệm vụ"))),
            ("hoàn thành xuất sắc 17,4%", Some((Level::HoanThanhXuatSacNhiemVu, "hoàn thành xuất sắc"))),
            ("không hoàn thành nhiệm vụ", Some((Level::KhongHoanThanhNhiemVu, "không hoàn thành nhiệm vụ"))),
            ("trong sạch - vững mạnh", Some((Level::TrongSachVungManh, "trong sạch - vững mạnh"))),
            (
                "TRONG SẠCH VỮNG MẠNH TIÊU BIỂU",
                Some((Level::TrongSachVungManhTieuBieu, "TRONG SẠCH VỮNG MẠNH TIÊU BIỂU")),
            ),
            ("yếu, kém;", Some((Level::YeuKem, "yếu, kém"))),
            ("chuẩn văn hoá", Some((Level::VanHoa, "chuẩn văn hoá"))),
            ("HTTNV;", Some((Level::HoanThanhTotNhiemVu, "HTTNV"))),
            (
                "hoàn thành nhiệm vụ, nhưng còn hạn chế về năng lực",
                Some((Level::HoanThanhNhiemVu, "hoàn thành nhiệm vụ, nhưng còn hạn chế về năng lực")),
            ),
            (
                "Chiến sỹ thi đua Bộ, ban, ngành, tỉnh”",
                Some((Level::ChienSiThiDua, "Chiến sỹ thi đua Bộ, ban, ngành, tỉnh")),
            ),
            ("TSVM xuất sắc;", Some((Level::TrongSachVungManh, "TSVM xuất sắc"))),
            ("đoàn viên công đoàn xuất sắc", Some((Level::Khac, "đoàn viên công đoàn xuất sắc"))),
            ("hoàn thiện", None),
            ("vững chắc", None),
        ] {
            let found = level_name(Word::read(text).unwrap(), text).map(|(level, _, len)| (level, &text[..len]));
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn identifiers_lead_back() {
        for level in Level::ALL {
            assert_eq!(Level::from_id(level.id()), Some(*level));
        }
    }
}
