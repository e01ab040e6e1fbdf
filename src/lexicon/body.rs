//! The bodies that issue documents: their codes in symbols and the years in which they bore the name.
//!
//! Sources: the codification of State law (with the number of occurrences of each code), Regulation 66-QĐ/TW and Guidance
//! 36-HD/VPTW, and papers of the bodies themselves. Codes that no source confirms are not here.

use super::habit::{Habit, Habits};
use super::kind::DocumentKind;
use crate::choice::choices;

choices! {
    "a tier"
    /// Where a body stands.
    ///
    /// ```
    /// use viendan::{Tier, body};
    /// assert_eq!(body("BTC").unwrap().tier(), Tier::Ministry);
    /// assert_eq!(body("TU").unwrap().tier(), Tier::PartyProvince);
    /// ```
    pub enum Tier {
        /// Central bodies of the State.
        Central "central";
        /// Ministries and agencies of the Government.
        Ministry "ministry";
        /// Courts and procuracies.
        Judicial "judicial";
        /// Local State bodies.
        Local "local";
        /// Central bodies of the Party.
        PartyCentral "party_central";
        /// Party bodies of provinces and centrally run cities.
        PartyProvince "party_province";
        /// Party bodies of districts (to June 2025).
        PartyDistrict "party_district";
        /// Grassroots Party bodies.
        PartyGrassroots "party_grassroots";
        /// Mass organisations: Fatherland Front, unions, associations.
        MassOrganisation "mass_organisation";
        /// Enterprises.
        Enterprise "enterprise";
    }
}

/// A body with a code of its own in symbols.
///
/// The table has a row a code: see [`body`].
///
/// ```
/// let ministry = viendan::body("BNNMT").unwrap();
/// assert_eq!((ministry.name(), ministry.from()), ("Bộ Nông nghiệp và Môi trường", Some(2025)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Body {
    pub(crate) code: &'static str,
    pub(crate) name: &'static str,
    pub(crate) tier: Tier,
    pub(crate) from: Option<u16>,
    pub(crate) until: Option<u16>,
    pub(crate) habits: Habits,
}

impl Body {
    /// The code, as official papers print it: `CP`, `BTC`, `TW`.
    pub const fn code(&self) -> &'static str {
        self.code
    }

    /// The Vietnamese name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Where the body stands.
    pub const fn tier(&self) -> Tier {
        self.tier
    }

    /// The first year of the name, where it is known.
    pub const fn from(&self) -> Option<u16> {
        self.from
    }

    /// The last year of the name, where it has ended.
    pub const fn until(&self) -> Option<u16> {
        self.until
    }

    /// Whether papers of the body with the code `issuer` bear this body's code in their symbols.
    pub(crate) fn signs_for(&self, issuer: &str) -> bool {
        self.code == issuer || self.code == CENTRE && CENTRAL_COMMITTEE.contains(&issuer)
    }

    /// The code under which all codes of its name are known: `BNN` and `BNN&PTNT` are those of one ministry.
    pub(crate) fn usual_code(&self) -> &'static str {
        BODIES.iter().find(|body| body.name == self.name && body.tier == self.tier).map_or(self.code, |body| body.code)
    }

    /// Whether symbols use the code in this way.
    pub(crate) fn has(&self, habit: Habit) -> bool {
        self.habits.has(habit)
    }
}

/// The code of the Party's centre, and the bodies that sign with it: Central Committee, Politburo and Secretariat (Regulation
/// 66-QĐ/TW).
const CENTRE: &str = "TW";
const CENTRAL_COMMITTEE: [&str; 3] = ["BCHTW", "BCT", "BBT"];

macro_rules! bodies {
    ($($code:literal $name:literal $tier:ident $from:tt $until:tt $($habit:ident)*;)*) => {
        /// The bodies by code.
        pub(crate) const BODIES: &[Body] = &[$(Body {
            code: $code,
            name: $name,
            tier: Tier::$tier,
            from: bodies!(@$from),
            until: bodies!(@$until),
            habits: Habits::new(&[$(Habit::$habit),*]),
        },)*];
    };
    (@_) => { None };
    (@$year:literal) => { Some($year) };
}

bodies! {
    // Central bodies (codification: QH 18,658 times, CP 27,715, TTg 3,091, UBTVQH 650, CTN 402).
    "QH" "Quốc hội" Central 1946 _ Term UsualTerm;
    "UBTVQH" "Ủy ban Thường vụ Quốc hội" Central 1960 _ Term UsualTerm;
    "HĐNN" "Hội đồng Nhà nước" Central 1981 1992 Term;
    "VPQH" "Văn phòng Quốc hội" Central _ _ Letters;
    "CTN" "Chủ tịch nước" Central 1992 _ Alone;
    "CP" "Chính phủ" Central 1992 _ Alone;
    "HĐBT" "Hội đồng Bộ trưởng" Central 1981 1992 Alone;
    "HĐCP" "Hội đồng Chính phủ" Central 1955 1981;
    "TTg" "Thủ tướng Chính phủ" Central 1955 _ Alone;
    "CT" "Chủ tịch Hội đồng Bộ trưởng" Central 1981 1992;
    "VPCP" "Văn phòng Chính phủ" Central _ _ Letters;
    // Courts and procuracies.
    "TANDTC" "Tòa án nhân dân tối cao" Judicial 1959 _;
    "TATC" "Tòa án nhân dân tối cao" Judicial _ _;
    "HĐTP" "Hội đồng Thẩm phán Tòa án nhân dân tối cao" Judicial _ _;
    "CA" "Chánh án Tòa án nhân dân tối cao" Judicial _ _;
    "VKSNDTC" "Viện kiểm sát nhân dân tối cao" Judicial 1960 _;
    "VKSTC" "Viện kiểm sát nhân dân tối cao" Judicial _ _;
    // Ministries and agencies; the mergers of August 2007 and March 2025 end several names.
    "BQP" "Bộ Quốc phòng" Ministry 1945 _;
    "BCA" "Bộ Công an" Ministry 1953 _;
    "BNG" "Bộ Ngoại giao" Ministry 1945 _;
    "BTP" "Bộ Tư pháp" Ministry 1981 _;
    "BTC" "Bộ Tài chính" Ministry 1945 _;
    "BKHĐT" "Bộ Kế hoạch và Đầu tư" Ministry 1995 2025;
    "BKH" "Bộ Kế hoạch và Đầu tư" Ministry 1995 2010;
    "BKH&ĐT" "Bộ Kế hoạch và Đầu tư" Ministry 1995 2025;
    "BCT" "Bộ Công Thương" Ministry 2007 _;
    "BCN" "Bộ Công nghiệp" Ministry 1995 2007;
    "BTM" "Bộ Thương mại" Ministry 1991 2007;
    "BNNPTNT" "Bộ Nông nghiệp và Phát triển nông thôn" Ministry 1995 2025;
    "BNN&PTNT" "Bộ Nông nghiệp và Phát triển nông thôn" Ministry 1995 2025;
    "BNN" "Bộ Nông nghiệp và Phát triển nông thôn" Ministry 1995 2025;
    "BNNMT" "Bộ Nông nghiệp và Môi trường" Ministry 2025 _;
    "BTS" "Bộ Thủy sản" Ministry 1981 2007;
    "BGTVT" "Bộ Giao thông vận tải" Ministry 1955 2025;
    "BXD" "Bộ Xây dựng" Ministry 1973 _;
    "BTNMT" "Bộ Tài nguyên và Môi trường" Ministry 2002 2025;
    "BTTTT" "Bộ Thông tin và Truyền thông" Ministry 2007 2025;
    "BBCVT" "Bộ Bưu chính, Viễn thông" Ministry 2002 2007;
    "BVHTT" "Bộ Văn hóa - Thông tin" Ministry 1990 2007;
    "BVHTTDL" "Bộ Văn hóa, Thể thao và Du lịch" Ministry 2007 _;
    "UBTDTT" "Ủy ban Thể dục thể thao" Ministry _ 2007;
    "BLĐTBXH" "Bộ Lao động - Thương binh và Xã hội" Ministry 1987 2025;
    "BLĐTB&XH" "Bộ Lao động - Thương binh và Xã hội" Ministry 1987 2025;
    "LĐTBXH" "Bộ Lao động - Thương binh và Xã hội" Ministry 1987 2000;
    "BKHCN" "Bộ Khoa học và Công nghệ" Ministry 2002 _;
    "BKHCNMT" "Bộ Khoa học, Công nghệ và Môi trường" Ministry 1992 2002;
    "BGDĐT" "Bộ Giáo dục và Đào tạo" Ministry 1990 _;
    "BGD&ĐT" "Bộ Giáo dục và Đào tạo" Ministry 1990 _;
    "BYT" "Bộ Y tế" Ministry 1945 _;
    "BNV" "Bộ Nội vụ" Ministry 2002 _;
    "BTCCBCP" "Ban Tổ chức - Cán bộ Chính phủ" Ministry 1990 2002;
    "TCCP" "Ban Tổ chức - Cán bộ Chính phủ" Ministry 1990 2002;
    "BDTTG" "Bộ Dân tộc và Tôn giáo" Ministry 2025 _;
    "UBDT" "Ủy ban Dân tộc" Ministry 2002 2025;
    "TTCP" "Thanh tra Chính phủ" Ministry 2004 _;
    "NHNN" "Ngân hàng Nhà nước Việt Nam" Ministry 1951 _;
    "TCHQ" "Tổng cục Hải quan" Ministry _ 2025;
    "TCT" "Tổng cục Thuế" Ministry 1990 2025;
    "TCĐC" "Tổng cục Địa chính" Ministry 1994 2002;
    "TCBĐ" "Tổng cục Bưu điện" Ministry 1992 2002;
    "KBNN" "Kho bạc Nhà nước" Ministry 1990 _;
    "UBCK" "Ủy ban Chứng khoán Nhà nước" Ministry 1996 _;
    "LB" "Liên bộ" Ministry _ 1996 Joint;
    // Local State bodies.
    "UBND" "Ủy ban nhân dân" Local 1962 _;
    "UB" "Ủy ban nhân dân" Local 1962 2004;
    "CTUBND" "Chủ tịch Ủy ban nhân dân" Local _ _;
    "HĐND" "Hội đồng nhân dân" Local 1962 _ Term;
    "SGDĐT" "Sở Giáo dục và Đào tạo" Local _ _;
    "STTTT" "Sở Thông tin và Truyền thông" Local _ 2025;
    // The Party: one code for the Central Committee, the Politburo and the Secretariat (Regulation 66-QĐ/TW).
    "TW" "Trung ương" PartyCentral _ _;
    "BBT" "Ban Bí thư" PartyCentral _ _;
    "VPTW" "Văn phòng Trung ương Đảng" PartyCentral _ _;
    "BTCTW" "Ban Tổ chức Trung ương" PartyCentral _ _;
    "UBKTTW" "Ủy ban Kiểm tra Trung ương" PartyCentral _ _;
    "BTGTW" "Ban Tuyên giáo Trung ương" PartyCentral 2007 2025;
    "BTGDVTW" "Ban Tuyên giáo và Dân vận Trung ương" PartyCentral 2025 _;
    "BNCTW" "Ban Nội chính Trung ương" PartyCentral _ _;
    "BKTTW" "Ban Kinh tế Trung ương" PartyCentral 2012 2025;
    "ĐUQH" "Đảng ủy Quốc hội" PartyCentral 2025 _;
    "BCSĐ" "Ban cán sự đảng" PartyCentral _ 2025;
    "BCĐ" "Ban Chỉ đạo" PartyCentral _ _;
    "BCĐTW" "Ban Chỉ đạo Trung ương" PartyCentral _ _;
    "TU" "Tỉnh ủy, Thành ủy" PartyProvince _ _;
    "BTCTU" "Ban Tổ chức Tỉnh ủy, Thành ủy" PartyProvince _ _;
    "UBKTTU" "Ủy ban Kiểm tra Tỉnh ủy, Thành ủy" PartyProvince _ _;
    "BTGTU" "Ban Tuyên giáo Tỉnh ủy, Thành ủy" PartyProvince _ 2025;
    "BTGDVTU" "Ban Tuyên giáo và Dân vận Tỉnh ủy, Thành ủy" PartyProvince 2025 _;
    "ĐUK" "Đảng ủy Khối" PartyProvince _ 2025;
    "HU" "Huyện ủy" PartyDistrict _ 2025;
    "QU" "Quận ủy" PartyDistrict _ 2025;
    "ĐU" "Đảng ủy" PartyGrassroots _ _;
    "CB" "Chi bộ" PartyGrassroots _ _;
    "UBKT" "Ủy ban Kiểm tra Đảng ủy" PartyGrassroots _ _;
    "BXDĐ" "Ban Xây dựng Đảng" PartyGrassroots 2025 _;
    "VPĐU" "Văn phòng Đảng ủy" PartyGrassroots 2025 _;
    "TVĐU" "Ban Thường vụ Đảng ủy" PartyGrassroots _ _;
    // Mass organisations.
    "MTTW" "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam" MassOrganisation 1977 _;
    "MTTQ" "Mặt trận Tổ quốc" MassOrganisation _ _;
    "BTT" "Ban Thường trực" MassOrganisation _ _;
    "ĐCT" "Đoàn Chủ tịch" MassOrganisation _ _;
    "TLĐ" "Tổng Liên đoàn Lao động Việt Nam" MassOrganisation _ _;
    "LĐLĐ" "Liên đoàn Lao động" MassOrganisation _ _;
    "TWĐTN" "Trung ương Đoàn TNCS Hồ Chí Minh" MassOrganisation _ _;
    "HNDTW" "Hội Nông dân Việt Nam" MassOrganisation _ _;
    // Enterprises.
    "HĐTV" "Hội đồng thành viên" Enterprise _ _;
    "HĐQT" "Hội đồng quản trị" Enterprise _ _;
}

/// The body with this code, as symbols print it.
///
/// ```
/// let body = viendan::body("BTC").unwrap();
/// assert_eq!(body.name(), "Bộ Tài chính");
/// assert!(viendan::body("XYZ").is_none());
/// ```
pub fn body(code: &str) -> Option<&'static Body> {
    BODIES.iter().find(|body| body.code == code)
}

impl Tier {
    /// Whether bodies of this tier belong to the Party.
    ///
    /// ```
    /// assert!(viendan::body("TW").unwrap().tier().is_party());
    /// assert!(!viendan::body("CP").unwrap().tier().is_party());
    /// ```
    pub const fn is_party(self) -> bool {
        matches!(self, Tier::PartyCentral | Tier::PartyProvince | Tier::PartyDistrict | Tier::PartyGrassroots)
    }
}

/// Kinds of papers that one body alone issues, and its codes through the years.
const ONE_ISSUER: &[(DocumentKind, &[&str])] = &[
    (DocumentKind::NghiDinh, &["CP", "HĐBT", "HĐCP"]),
    (DocumentKind::SacLenh, &["CTN"]),
    (DocumentKind::PhapLenh, &["UBTVQH"]),
];

/// The codes of the one body that issues papers of this kind.
pub(crate) fn issued_by_one(kind: DocumentKind) -> Option<&'static [&'static str]> {
    ONE_ISSUER.iter().find(|row| row.0 == kind).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_names_one_body() {
        for (at, body) in BODIES.iter().enumerate() {
            assert!(BODIES[..at].iter().all(|other| other.code != body.code), "{}", body.code);
        }
    }
}
