//! The scales that evaluations are made on, the rules that laid them down, and how long these held.
//!
//! Sources: each rule names its own, and newspapers attest the scales of trade unions and of the youth union. What no source
//! confirms is left out, and so are rules whose number is not known.

use super::kind::DocumentKind;
use super::level::Level;
use crate::choice::terms;

terms! {
    "a scale"
    /// A scale that an evaluation is made on.
    ///
    /// ```
    /// use viendan::{Level, Scale};
    ///
    /// assert_eq!(Level::TrongSachVungManh.scale(), Scale::TrongSachVungManh);
    /// assert_eq!(Scale::HoanThanhNhiemVu.levels().len(), 4);
    /// assert_eq!(Scale::HoanThanhNhiemVu.levels()[0], Level::HoanThanhXuatSacNhiemVu, "the best comes first");
    /// ```
    pub enum Scale {
        HoanThanhNhiemVu "hoan_thanh_nhiem_vu" "Mức độ hoàn thành nhiệm vụ"
            "the four levels of task completion, of the Party since 2018 and of officials";
        TrongSachVungManh "trong_sach_vung_manh" "Trong sạch, vững mạnh" "the levels of Party organisations before 2018";
        TuCachDangVien "tu_cach_dang_vien" "Tư cách đảng viên" "the levels of Party members before 2018";
        VungManh "vung_manh" "Vững mạnh" "the levels of trade unions, youth and other mass organisations, and of army units";
        DanhHieu "danh_hieu" "Danh hiệu" "emulation and cultural titles, which are held or not and have no order";
    }
}

impl Scale {
    /// The levels, the best one first; titles in no order.
    pub const fn levels(self) -> &'static [Level] {
        use Level::*;
        match self {
            Scale::HoanThanhNhiemVu => {
                &[HoanThanhXuatSacNhiemVu, HoanThanhTotNhiemVu, HoanThanhNhiemVu, KhongHoanThanhNhiemVu]
            }
            Scale::TrongSachVungManh => {
                &[TrongSachVungManhTieuBieu, TrongSachVungManh, HoanThanhTotNhiemVu, HoanThanhNhiemVu, YeuKem]
            }
            Scale::TuCachDangVien => &[HoanThanhXuatSacNhiemVu, HoanThanhTotNhiemVu, HoanThanhNhiemVu, ViPhamTuCach],
            Scale::VungManh => &[VungManhXuatSac, VungManh, Kha, TrungBinh, Yeu],
            Scale::DanhHieu => &[TienTienXuatSac, VanHoa, LaoDongTienTien, ChienSiThiDua, TapTheLaoDongXuatSac, Khac],
        }
    }

    /// Whether the levels are in an order.
    pub const fn is_ordered(self) -> bool {
        !matches!(self, Scale::DanhHieu)
    }

    /// Where a level stands on this scale, from 1 for the best; `None` where it is not on it, or where there is no order.
    ///
    /// ```
    /// use viendan::{Level, Scale};
    ///
    /// assert_eq!(Scale::TrongSachVungManh.rank_of(Level::HoanThanhTotNhiemVu), Some(3));
    /// assert_eq!(Scale::HoanThanhNhiemVu.rank_of(Level::HoanThanhTotNhiemVu), Some(2));
    /// assert_eq!(Scale::HoanThanhNhiemVu.rank_of(Level::YeuKem), None);
    /// ```
    pub fn rank_of(self, level: Level) -> Option<u8> {
        let at = self.levels().iter().position(|of| *of == level).filter(|_| self.is_ordered())?;
        u8::try_from(at + 1).ok()
    }

    /// The rules that laid the scale down, in the order of their dates; empty where none is confirmed by its number.
    ///
    /// ```
    /// use viendan::Scale;
    ///
    /// let held: Vec<_> = Scale::HoanThanhNhiemVu.rules().iter().filter(|rule| rule.held_in(2024)).collect();
    /// assert_eq!(held.iter().map(|rule| rule.symbol()).collect::<Vec<_>>(), ["90/2020/NĐ-CP", "48/2023/NĐ-CP", "124-QĐ/TW"]);
    /// ```
    pub const fn rules(self) -> &'static [ScaleRule] {
        match self {
            Scale::HoanThanhNhiemVu => TASK_RULES,
            Scale::TrongSachVungManh | Scale::TuCachDangVien => OLDER_PARTY_RULES,
            Scale::VungManh | Scale::DanhHieu => &[],
        }
    }
}

/// A rule that lays down a scale, or says more of it.
///
/// ```
/// use viendan::Scale;
///
/// let rule = &Scale::HoanThanhNhiemVu.rules()[0];
/// assert_eq!((rule.symbol(), rule.from(), rule.until()), ("132-QĐ/TW", "2018-03-08", Some("2023-10-03")));
/// assert_eq!(rule.cap(), Some(20));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ScaleRule {
    kind: DocumentKind,
    symbol: &'static str,
    from: &'static str,
    until: Option<&'static str>,
    cap: Option<u8>,
    subject: &'static str,
    source: &'static str,
}

impl ScaleRule {
    /// What kind of document it is.
    pub const fn kind(&self) -> DocumentKind {
        self.kind
    }

    /// Its number and symbol: "124-QĐ/TW".
    pub const fn symbol(&self) -> &'static str {
        self.symbol
    }

    /// The first day on which it held, or the year where the day is not confirmed.
    pub const fn from(&self) -> &'static str {
        self.from
    }

    /// The last day on which it held; `None` where no end is known.
    pub const fn until(&self) -> Option<&'static str> {
        self.until
    }

    /// How many of a hundred rated "Hoàn thành tốt nhiệm vụ" may be rated "Hoàn thành xuất sắc nhiệm vụ", where it says so.
    pub const fn cap(&self) -> Option<u8> {
        self.cap
    }

    /// Whom it is for, in Vietnamese.
    pub const fn subject(&self) -> &'static str {
        self.subject
    }

    /// Where the row of the table comes from.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether it held on any day of a year.
    pub fn held_in(&self, year: u16) -> bool {
        let of = |date: &str| date.get(..4).and_then(|year| year.parse::<u16>().ok());
        of(self.from).is_some_and(|from| from <= year) && self.until.and_then(of).is_none_or(|until| year <= until)
    }
}

const PARTY: &str = "tổ chức đảng, đảng viên, tập thể và cá nhân lãnh đạo, quản lý";

const TASK_RULES: &[ScaleRule] = &[
    ScaleRule {
        kind: DocumentKind::QuyDinh,
        symbol: "132-QĐ/TW",
        from: "2018-03-08",
        until: Some("2023-10-03"),
        cap: Some(20),
        subject: PARTY,
        source: "the rule; questions and answers on its guidance of 2019 for the cap",
    },
    ScaleRule {
        kind: DocumentKind::HuongDan,
        symbol: "16-HD/BTCTW",
        from: "2018-09-24",
        until: Some("2023-10-03"),
        cap: None,
        subject: PARTY,
        source: "the guidance",
    },
    ScaleRule {
        kind: DocumentKind::HuongDan,
        symbol: "21-HD/BTCTW",
        from: "2019-10-18",
        until: Some("2023-10-03"),
        cap: Some(20),
        subject: PARTY,
        source: "questions and answers on the guidance",
    },
    ScaleRule {
        kind: DocumentKind::NghiDinh,
        symbol: "90/2020/NĐ-CP",
        from: "2020-08-20",
        until: None,
        cap: None,
        subject: "cán bộ, công chức (đến hết năm 2025), viên chức",
        source: "questions and answers on Article 13; press",
    },
    ScaleRule {
        kind: DocumentKind::NghiDinh,
        symbol: "48/2023/NĐ-CP",
        from: "2023",
        until: None,
        cap: None,
        subject: "cán bộ, công chức, viên chức: tỷ lệ không cao hơn của đảng viên",
        source: "press",
    },
    ScaleRule {
        kind: DocumentKind::QuyDinh,
        symbol: "124-QĐ/TW",
        from: "2023-10-04",
        until: Some("2025-08-29"),
        cap: None,
        subject: PARTY,
        source: "questions and answers on Article 12; press of September 2025 for the end",
    },
    ScaleRule {
        kind: DocumentKind::QuyDinh,
        symbol: "366-QĐ/TW",
        from: "2025-08-30",
        until: None,
        cap: None,
        subject: PARTY,
        source: "press of 2025 on Article 11",
    },
    ScaleRule {
        kind: DocumentKind::NghiDinh,
        symbol: "335/2025/NĐ-CP",
        from: "2026-01-01",
        until: None,
        cap: Some(20),
        subject: "công chức",
        source: "press of December 2025",
    },
];

const OLDER_PARTY_RULES: &[ScaleRule] = &[ScaleRule {
    kind: DocumentKind::HuongDan,
    symbol: "20-HD/BTCTW",
    from: "2008",
    until: Some("2018-03-07"),
    cap: None,
    subject: "tổ chức cơ sở đảng, chi bộ trực thuộc đảng ủy cơ sở, đảng viên",
    source: "the guidance; press of 2013 to 2017",
}];

impl Level {
    /// The scale whose own level it is. Older scales use some levels of the four as well: see [`Level::scales`].
    ///
    /// ```
    /// use viendan::{Level, Scale};
    ///
    /// assert_eq!(Level::HoanThanhTotNhiemVu.scale(), Scale::HoanThanhNhiemVu);
    /// assert_eq!(Level::VungManhXuatSac.scale(), Scale::VungManh);
    /// assert_eq!(Level::VanHoa.scale(), Scale::DanhHieu);
    /// ```
    pub const fn scale(self) -> Scale {
        use Level::*;
        match self {
            HoanThanhXuatSacNhiemVu | HoanThanhTotNhiemVu | HoanThanhNhiemVu | KhongHoanThanhNhiemVu => {
                Scale::HoanThanhNhiemVu
            }
            TrongSachVungManhTieuBieu | TrongSachVungManh | YeuKem => Scale::TrongSachVungManh,
            DuTuCach | ViPhamTuCach => Scale::TuCachDangVien,
            VungManhXuatSac | VungManh | Kha | TrungBinh | Yeu => Scale::VungManh,
            TienTienXuatSac | VanHoa | LaoDongTienTien | ChienSiThiDua | TapTheLaoDongXuatSac | Khac => Scale::DanhHieu,
        }
    }

    /// Every scale that it stands on.
    ///
    /// ```
    /// use viendan::{Level, Scale};
    ///
    /// let scales: Vec<Scale> = Level::HoanThanhNhiemVu.scales().collect();
    /// assert_eq!(scales, [Scale::HoanThanhNhiemVu, Scale::TrongSachVungManh, Scale::TuCachDangVien]);
    /// ```
    pub fn scales(self) -> impl Iterator<Item = Scale> {
        Scale::ALL.iter().copied().filter(move |scale| scale.levels().contains(&self))
    }

    /// Where it stands on its own scale, from 1 for the best; `None` for titles, and for "đủ tư cách" alone, which
    /// three levels of its scale have in common.
    ///
    /// ```
    /// use viendan::Level;
    ///
    /// assert_eq!(Level::HoanThanhXuatSacNhiemVu.rank(), Some(1));
    /// assert_eq!(Level::KhongHoanThanhNhiemVu.rank(), Some(4));
    /// assert_eq!(Level::LaoDongTienTien.rank(), None);
    /// ```
    pub fn rank(self) -> Option<u8> {
        self.scale().rank_of(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_stands_on_its_own_scale() {
        for level in Level::ALL {
            let on = level.scales().any(|scale| scale == level.scale());
            assert_eq!(on, *level != Level::DuTuCach, "{level}");
        }
    }

    #[test]
    fn rules_are_in_the_order_of_their_dates() {
        for scale in Scale::ALL {
            let dates: Vec<_> = scale.rules().iter().map(ScaleRule::from).collect();
            assert!(dates.is_sorted(), "{scale:?}");
            for rule in scale.rules() {
                assert!(rule.until().is_none_or(|until| rule.from() < until), "{}", rule.symbol());
            }
        }
    }

    #[test]
    fn rules_hold_in_the_years_they_say() {
        for (scale, year, symbols) in [
            (Scale::HoanThanhNhiemVu, 2017, vec![]),
            (Scale::HoanThanhNhiemVu, 2019, vec!["132-QĐ/TW", "16-HD/BTCTW", "21-HD/BTCTW"]),
            (Scale::HoanThanhNhiemVu, 2026, vec!["90/2020/NĐ-CP", "48/2023/NĐ-CP", "366-QĐ/TW", "335/2025/NĐ-CP"]),
            (Scale::TrongSachVungManh, 2012, vec!["20-HD/BTCTW"]),
            (Scale::TuCachDangVien, 2019, vec![]),
        ] {
            let held: Vec<_> = scale.rules().iter().filter(|rule| rule.held_in(year)).map(ScaleRule::symbol).collect();
            assert_eq!(held, symbols, "{scale:?} {year}");
        }
    }
}
