//! The bodies that issue documents: their codes in symbols, the years in which they bore the name, and the words that
//! name them in text.
//!
//! Codes and years are the confirmed rows of the issuer file, collected from the codification of State law (with the
//! number of occurrences of each code), from Regulation 66-QĐ/TW and Guidance 36-HD/VPTW, and from papers of the bodies
//! themselves. Names without a code here serve to find where an issuer's name ends and state nothing.

use crate::text::{Joint, Phrases, Word};

/// Where a body stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Central bodies of the State.
    Central,
    /// Ministries and agencies of the Government.
    Ministry,
    /// Courts and procuracies.
    Judicial,
    /// Local State bodies.
    Local,
    /// Central bodies of the Party.
    PartyCentral,
    /// Party bodies of provinces and centrally run cities.
    PartyProvince,
    /// Party bodies of districts (to June 2025).
    PartyDistrict,
    /// Grassroots Party bodies.
    PartyGrassroots,
    /// Mass organisations: Fatherland Front, unions, associations.
    MassOrganisation,
    /// Enterprises.
    Enterprise,
}

/// A body with a code of its own in symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Body {
    /// The code, as official papers print it: `CP`, `BTC`, `TW`.
    pub code: &'static str,
    /// The Vietnamese name.
    pub name: &'static str,
    /// Where the body stands.
    pub level: Level,
    /// The first year of the name, where it is known.
    pub from: Option<u16>,
    /// The last year of the name, where it has ended.
    pub to: Option<u16>,
}

macro_rules! bodies {
    ($($code:literal $name:literal $level:ident $from:tt $to:tt;)*) => {
        /// The bodies by code.
        const BODIES: &[Body] = &[$(Body {
            code: $code,
            name: $name,
            level: Level::$level,
            from: bodies!(@$from),
            to: bodies!(@$to),
        },)*];
    };
    (@_) => { None };
    (@$year:literal) => { Some($year) };
}

bodies! {
    // Central bodies (codification: QH 18,658 times, CP 27,715, TTg 3,091, UBTVQH 650, CTN 402).
    "QH" "Quốc hội" Central 1946 _;
    "UBTVQH" "Ủy ban Thường vụ Quốc hội" Central 1960 _;
    "HĐNN" "Hội đồng Nhà nước" Central 1981 1992;
    "VPQH" "Văn phòng Quốc hội" Central _ _;
    "CTN" "Chủ tịch nước" Central 1992 _;
    "CP" "Chính phủ" Central 1992 _;
    "HĐBT" "Hội đồng Bộ trưởng" Central 1981 1992;
    "HĐCP" "Hội đồng Chính phủ" Central 1955 1981;
    "TTg" "Thủ tướng Chính phủ" Central 1955 _;
    "CT" "Chủ tịch Hội đồng Bộ trưởng" Central 1981 1992;
    "VPCP" "Văn phòng Chính phủ" Central _ _;
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
    "LB" "Liên bộ" Ministry _ 1996;
    // Local State bodies.
    "UBND" "Ủy ban nhân dân" Local 1962 _;
    "UB" "Ủy ban nhân dân" Local 1962 2004;
    "HĐND" "Hội đồng nhân dân" Local 1962 _;
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
/// assert_eq!(body.name, "Bộ Tài chính");
/// assert!(viendan::body("XYZ").is_none());
/// ```
pub fn body(code: &str) -> Option<&'static Body> {
    BODIES.iter().find(|body| body.code == code)
}

/// All codes, for the table of spellings that symbols are normalised by.
pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
    BODIES.iter().map(|body| body.code)
}

/// What may follow a body's name and still be its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tail {
    /// Nothing: "Chính phủ", "Bộ Tài chính".
    Closed,
    /// The place or the unit it belongs to: "Ban Thường vụ" Tỉnh ủy Hòa Bình.
    Open,
    /// An office, whose body must follow: "Bộ trưởng" Bộ Y tế.
    Office,
}

/// A body as text names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) code: Option<&'static str>,
    pub(crate) tail: Tail,
}

const fn closed(code: &'static str) -> Named {
    Named { code: Some(code), tail: Tail::Closed }
}

const fn open(code: &'static str) -> Named {
    Named { code: Some(code), tail: Tail::Open }
}

const fn office(code: &'static str) -> Named {
    Named { code: Some(code), tail: Tail::Office }
}

const CLOSED: Named = Named { code: None, tail: Tail::Closed };
const OPEN: Named = Named { code: None, tail: Tail::Open };
const OFFICE: Named = Named { code: None, tail: Tail::Office };

const NAMES: &[(&str, Named)] = &[
    // The Party's centre.
    ("Bộ Chính trị", closed("BCT")),
    ("Ban Bí thư", closed("BBT")),
    ("Ban Bí thư Trung ương", closed("BBT")),
    ("Ban Bí thư Trung ương Đảng", closed("BBT")),
    ("Ban Bí thư Trung ương Đoàn", open("TWĐTN")),
    ("Ban Chấp hành Trung ương", closed("BCHTW")),
    ("Ban Chấp hành Trung ương Đảng", closed("BCHTW")),
    ("Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", closed("BCHTW")),
    ("Ban Chấp hành TW", closed("BCHTW")),
    ("Ban Chấp hành TW Đảng", closed("BCHTW")),
    ("Ban Chấp hành TƯ", closed("BCHTW")),
    ("Ban Chấp hành TƯ Đảng", closed("BCHTW")),
    ("Ban Chấp hành Trung ương Đoàn", open("TWĐTN")),
    ("BCH Trung ương", closed("BCHTW")),
    ("BCH Trung ương Đảng", closed("BCHTW")),
    ("BCH TW", closed("BCHTW")),
    ("BCH TW Đảng", closed("BCHTW")),
    ("BCH TƯ", closed("BCHTW")),
    ("BCH TƯ Đảng", closed("BCHTW")),
    ("BCHTW", closed("BCHTW")),
    ("BCHTW Đảng", closed("BCHTW")),
    ("BCHTƯ", closed("BCHTW")),
    ("Trung ương", closed("TW")),
    ("Trung ương Đảng", closed("TW")),
    ("Trung ương Đảng Cộng sản Việt Nam", closed("TW")),
    ("TW", closed("TW")),
    ("TƯ", closed("TW")),
    ("TW Đảng", closed("TW")),
    ("BCT", closed("BCT")),
    ("BBT", closed("BBT")),
    ("Quân ủy Trung ương", closed("QUTW")),
    ("QUTW", closed("QUTW")),
    ("Ban Thường vụ Quân ủy Trung ương", closed("QUTW")),
    ("Thường vụ Quân ủy Trung ương", closed("QUTW")),
    ("Thường trực Quân ủy Trung ương", closed("QUTW")),
    ("Thường vụ QUTW", closed("QUTW")),
    ("Đảng ủy Quân sự Trung ương", closed("QUTW")),
    ("Văn phòng Trung ương Đảng", closed("VPTW")),
    ("Văn phòng Trung ương", closed("VPTW")),
    ("Ban Tổ chức Trung ương", closed("BTCTW")),
    ("Ban Tổ chức Trung ương Đảng", closed("BTCTW")),
    ("Ban Tổ chức TW", closed("BTCTW")),
    ("Ủy ban Kiểm tra Trung ương", closed("UBKTTW")),
    ("Ủy ban Kiểm tra Trung ương Đảng", closed("UBKTTW")),
    ("UBKT Trung ương", closed("UBKTTW")),
    ("UBKT TW", closed("UBKTTW")),
    ("Ban Tuyên giáo Trung ương", closed("BTGTW")),
    ("Ban Tuyên giáo và Dân vận Trung ương", closed("BTGDVTW")),
    ("Ban Nội chính Trung ương", closed("BNCTW")),
    ("Ban Kinh tế Trung ương", closed("BKTTW")),
    ("Ban Dân vận Trung ương", closed("BDVTW")),
    ("Ban Đối ngoại Trung ương", CLOSED),
    ("Ban Khoa giáo Trung ương", CLOSED),
    ("Ban Tư tưởng - Văn hóa Trung ương", CLOSED),
    ("Ban Chính sách, chiến lược Trung ương", CLOSED),
    ("Ban Tài chính - Quản trị Trung ương", CLOSED),
    ("Ban Tổ chức và Ban Dân vận Trung ương", CLOSED),
    ("Hội đồng Lý luận Trung ương", CLOSED),
    ("Ban Chỉ đạo Trung ương", open("BCĐTW")),
    ("Ban Chỉ đạo", open("BCĐ")),
    ("Tiểu ban", OPEN),
    // Party bodies below the centre.
    ("Ban Thường vụ", OPEN),
    ("Ban Chấp hành", OPEN),
    ("Ban Chấp hành Đảng bộ", OPEN),
    ("Thường vụ", OPEN),
    ("Thường trực", OPEN),
    ("BTV", OPEN),
    ("BCH", OPEN),
    ("BCH Đảng bộ", OPEN),
    ("Tỉnh ủy", open("TU")),
    ("Thành ủy", open("TU")),
    ("Huyện ủy", open("HU")),
    ("Quận ủy", open("QU")),
    ("Thị ủy", OPEN),
    ("Đảng ủy", open("ĐU")),
    ("Đảng ủy Quốc hội", closed("ĐUQH")),
    ("Đảng ủy Chính phủ", CLOSED),
    ("Đảng ủy Công an Trung ương", CLOSED),
    ("Chi ủy", OPEN),
    ("Chi bộ", open("CB")),
    ("Đảng bộ", OPEN),
    ("Đảng đoàn", OPEN),
    ("Ban cán sự đảng", open("BCSĐ")),
    ("Ban Tổ chức", OPEN),
    ("Ban Tuyên giáo", OPEN),
    ("Ban Tuyên giáo và Dân vận", OPEN),
    ("Ban Dân vận", OPEN),
    ("Ban Nội chính", OPEN),
    ("Ban Xây dựng Đảng", open("BXDĐ")),
    ("Ủy ban Kiểm tra", OPEN),
    ("UBKT", OPEN),
    ("Văn phòng", OPEN),
    ("Đại hội", OPEN),
    // The State's centre.
    ("Quốc hội", closed("QH")),
    ("Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam", closed("QH")),
    ("Ủy ban Thường vụ Quốc hội", closed("UBTVQH")),
    ("UBTV Quốc hội", closed("UBTVQH")),
    ("UBTVQH", closed("UBTVQH")),
    ("Hội đồng Nhà nước", closed("HĐNN")),
    ("Văn phòng Quốc hội", closed("VPQH")),
    ("Chủ nhiệm Văn phòng Quốc hội", closed("VPQH")),
    ("Chủ tịch nước", closed("CTN")),
    ("Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam", closed("CTN")),
    ("Chính phủ", closed("CP")),
    ("Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam", closed("CP")),
    ("CP", closed("CP")),
    ("Hội đồng Bộ trưởng", closed("HĐBT")),
    ("HĐBT", closed("HĐBT")),
    ("Chủ tịch Hội đồng Bộ trưởng", closed("CT")),
    ("Hội đồng Chính phủ", closed("HĐCP")),
    ("Thủ tướng", closed("TTg")),
    ("Thủ tướng Chính phủ", closed("TTg")),
    ("Phủ Thủ tướng", closed("TTg")),
    ("TTg", closed("TTg")),
    ("TTCP", closed("TTCP")),
    ("Văn phòng Chính phủ", closed("VPCP")),
    ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", closed("VPCP")),
    ("Kiểm toán Nhà nước", CLOSED),
    ("Tổng Kiểm toán Nhà nước", CLOSED),
    ("Hội đồng bầu cử quốc gia", CLOSED),
    ("Ủy ban Pháp luật", CLOSED),
    ("Ủy ban Pháp luật và Tư pháp", CLOSED),
    // Courts and procuracies.
    ("Tòa án nhân dân tối cao", closed("TANDTC")),
    ("TAND tối cao", closed("TANDTC")),
    ("TANDTC", closed("TANDTC")),
    ("Hội đồng Thẩm phán", closed("HĐTP")),
    ("Hội đồng Thẩm phán Tòa án nhân dân tối cao", closed("HĐTP")),
    ("Hội đồng Thẩm phán TANDTC", closed("HĐTP")),
    ("Chánh án Tòa án nhân dân tối cao", closed("CA")),
    ("Chánh án TANDTC", closed("CA")),
    ("Viện kiểm sát nhân dân tối cao", closed("VKSNDTC")),
    ("Viện trưởng Viện kiểm sát nhân dân tối cao", closed("VKSNDTC")),
    ("VKSND tối cao", closed("VKSNDTC")),
    ("VKSNDTC", closed("VKSNDTC")),
    ("Tòa án nhân dân", OPEN),
    ("Tòa án", OPEN),
    ("TAND", OPEN),
    ("Viện kiểm sát nhân dân", OPEN),
    ("Viện kiểm sát", OPEN),
    ("VKSND", OPEN),
    // Ministries and agencies.
    ("Bộ Quốc phòng", closed("BQP")),
    ("Bộ Công an", closed("BCA")),
    ("Bộ Ngoại giao", closed("BNG")),
    ("Bộ Tư pháp", closed("BTP")),
    ("Bộ Tài chính", closed("BTC")),
    ("Bộ Kế hoạch và Đầu tư", closed("BKHĐT")),
    ("Bộ KH&ĐT", closed("BKHĐT")),
    ("Bộ Công Thương", closed("BCT")),
    ("Bộ Công nghiệp", closed("BCN")),
    ("Bộ Công nghiệp nặng", CLOSED),
    ("Bộ Công nghiệp nhẹ", CLOSED),
    ("Bộ Thương mại", closed("BTM")),
    ("Bộ Nông nghiệp và Phát triển nông thôn", closed("BNNPTNT")),
    ("Bộ NN&PTNT", closed("BNNPTNT")),
    ("Bộ Nông nghiệp và PTNT", closed("BNNPTNT")),
    ("Bộ Nông nghiệp và Môi trường", closed("BNNMT")),
    ("Bộ Nông nghiệp", CLOSED),
    ("Bộ Lâm nghiệp", CLOSED),
    ("Bộ Thủy lợi", CLOSED),
    ("Bộ Thủy sản", closed("BTS")),
    ("Bộ Giao thông vận tải", closed("BGTVT")),
    ("Bộ GTVT", closed("BGTVT")),
    ("Bộ Xây dựng", closed("BXD")),
    ("Bộ Tài nguyên và Môi trường", closed("BTNMT")),
    ("Bộ TN&MT", closed("BTNMT")),
    ("Bộ TNMT", closed("BTNMT")),
    ("Bộ Thông tin và Truyền thông", closed("BTTTT")),
    ("Bộ TT&TT", closed("BTTTT")),
    ("Bộ TTTT", closed("BTTTT")),
    ("Bộ Bưu chính, Viễn thông", closed("BBCVT")),
    ("Bộ Văn hóa - Thông tin", closed("BVHTT")),
    ("Bộ Văn hóa, Thể thao và Du lịch", closed("BVHTTDL")),
    ("Bộ VHTTDL", closed("BVHTTDL")),
    ("Bộ VHTT&DL", closed("BVHTTDL")),
    ("Ủy ban Thể dục thể thao", closed("UBTDTT")),
    ("Bộ Lao động - Thương binh và Xã hội", closed("BLĐTBXH")),
    ("Bộ Lao động", CLOSED),
    ("Bộ LĐTBXH", closed("BLĐTBXH")),
    ("Bộ LĐTB&XH", closed("BLĐTBXH")),
    ("Bộ LĐ-TB&XH", closed("BLĐTBXH")),
    ("Bộ Khoa học và Công nghệ", closed("BKHCN")),
    ("Bộ KH&CN", closed("BKHCN")),
    ("Bộ KHCN", closed("BKHCN")),
    ("Bộ Khoa học, Công nghệ và Môi trường", closed("BKHCNMT")),
    ("Bộ Giáo dục và Đào tạo", closed("BGDĐT")),
    ("Bộ GD&ĐT", closed("BGDĐT")),
    ("Bộ GDĐT", closed("BGDĐT")),
    ("Bộ Giáo dục", CLOSED),
    ("Bộ Đại học và Trung học chuyên nghiệp", CLOSED),
    ("Bộ Y tế", closed("BYT")),
    ("Bộ Nội vụ", closed("BNV")),
    ("Bộ Dân tộc và Tôn giáo", closed("BDTTG")),
    ("Bộ Tư lệnh", OPEN),
    ("Bộ Chỉ huy", OPEN),
    ("Bộ Tổng Tham mưu", CLOSED),
    ("Bộ", OPEN),
    ("liên Bộ", OPEN),
    ("Ban Tổ chức - Cán bộ Chính phủ", closed("TCCP")),
    ("Ủy ban Dân tộc", closed("UBDT")),
    ("Ủy ban Dân tộc và Miền núi", CLOSED),
    ("Thanh tra Chính phủ", closed("TTCP")),
    ("Tổng Thanh tra Chính phủ", closed("TTCP")),
    ("Thanh tra Nhà nước", CLOSED),
    ("Ngân hàng Nhà nước", closed("NHNN")),
    ("Ngân hàng Nhà nước Việt Nam", closed("NHNN")),
    ("NHNN", closed("NHNN")),
    ("Tổng cục Hải quan", closed("TCHQ")),
    ("Tổng cục Thuế", closed("TCT")),
    ("Tổng cục Địa chính", closed("TCĐC")),
    ("Tổng cục Bưu điện", closed("TCBĐ")),
    ("Tổng cục Thống kê", CLOSED),
    ("Tổng cục Du lịch", CLOSED),
    ("Kho bạc Nhà nước", closed("KBNN")),
    ("Ủy ban Chứng khoán Nhà nước", closed("UBCK")),
    ("Ủy ban Kế hoạch Nhà nước", CLOSED),
    ("Ủy ban Dân số, Gia đình và Trẻ em", CLOSED),
    ("Bảo hiểm xã hội Việt Nam", CLOSED),
    ("Bảo hiểm xã hội", OPEN),
    ("BHXH Việt Nam", CLOSED),
    ("Thông tấn xã Việt Nam", CLOSED),
    // Local State bodies.
    ("Ủy ban nhân dân", open("UBND")),
    ("Ủy ban Nhân dân", open("UBND")),
    ("UBND", open("UBND")),
    ("Chủ tịch Ủy ban nhân dân", open("UBND")),
    ("Chủ tịch UBND", open("UBND")),
    ("Ủy ban hành chính", OPEN),
    ("Hội đồng nhân dân", open("HĐND")),
    ("HĐND", open("HĐND")),
    ("Thường trực Hội đồng nhân dân", open("HĐND")),
    ("Thường trực HĐND", open("HĐND")),
    ("Sở", OPEN),
    ("Phòng", OPEN),
    ("Trung tâm", OPEN),
    ("Công an", OPEN),
    ("Cục", OPEN),
    ("Tổng cục", OPEN),
    ("Vụ", OPEN),
    ("Viện", OPEN),
    ("Ban Quản lý", OPEN),
    ("Thanh tra", OPEN),
    ("Kho bạc", OPEN),
    ("Ngân hàng", OPEN),
    ("Hội đồng", OPEN),
    ("Ủy ban", OPEN),
    // Mass organisations.
    ("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", closed("MTTW")),
    ("Ủy ban Trung ương MTTQ Việt Nam", closed("MTTW")),
    ("UBTW MTTQ Việt Nam", closed("MTTW")),
    ("Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", closed("MTTW")),
    ("Mặt trận Tổ quốc", open("MTTQ")),
    ("Mặt trận Tổ quốc Việt Nam", open("MTTQ")),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam", open("MTTQ")),
    ("Ủy ban MTTQ Việt Nam", open("MTTQ")),
    ("Ban Thường trực", OPEN),
    ("Đoàn Chủ tịch", open("ĐCT")),
    ("Tổng Liên đoàn Lao động Việt Nam", closed("TLĐ")),
    ("Tổng LĐLĐ Việt Nam", closed("TLĐ")),
    ("Tổng Liên đoàn", closed("TLĐ")),
    ("Liên đoàn Lao động", open("LĐLĐ")),
    ("LĐLĐ", open("LĐLĐ")),
    ("Công đoàn", OPEN),
    ("Trung ương Đoàn", open("TWĐTN")),
    ("Trung ương Đoàn TNCS Hồ Chí Minh", closed("TWĐTN")),
    ("Trung ương Hội", OPEN),
    ("TW Hội", OPEN),
    ("TW Đoàn", open("TWĐTN")),
    ("Tỉnh đoàn", OPEN),
    ("Thành đoàn", OPEN),
    ("Huyện đoàn", OPEN),
    ("Đoàn", OPEN),
    ("Hội", OPEN),
    ("Hội Liên hiệp Phụ nữ Việt Nam", CLOSED),
    ("Hội LHPN Việt Nam", CLOSED),
    ("Hội Nông dân Việt Nam", closed("HNDTW")),
    ("Hội Cựu chiến binh Việt Nam", CLOSED),
    // Schools, institutes and enterprises.
    ("Trường", OPEN),
    ("Đại học", OPEN),
    ("Học viện", OPEN),
    ("Bệnh viện", OPEN),
    ("Công ty", OPEN),
    ("Tổng công ty", OPEN),
    ("Tập đoàn", OPEN),
    ("Hội đồng thành viên", open("HĐTV")),
    ("Hội đồng quản trị", open("HĐQT")),
    // Offices; the body follows.
    ("Bộ trưởng", OFFICE),
    ("Thứ trưởng", OFFICE),
    ("Chủ tịch", OFFICE),
    ("Phó Chủ tịch", OFFICE),
    ("Chủ nhiệm", OFFICE),
    ("Thống đốc", office("NHNN")),
    ("Tổng Giám đốc", OFFICE),
    ("Giám đốc", OFFICE),
    ("Tổng cục trưởng", OFFICE),
    ("Cục trưởng", OFFICE),
    ("Chánh án", OFFICE),
    ("Viện trưởng", OFFICE),
    ("Tổng Thanh tra", OFFICE),
    ("Chánh Thanh tra", OFFICE),
    ("Thủ trưởng", OFFICE),
    ("Hiệu trưởng", OFFICE),
    ("Trưởng ban", OFFICE),
    ("Tư lệnh", OFFICE),
    ("Bí thư", OFFICE),
];

static NAME_TABLE: Phrases<2048> = Phrases::new(NAMES);

/// The longest body's name at the beginning of `text`, whose first word has been read already.
pub(crate) fn body_name(first: Word, text: &str) -> Option<(Named, usize)> {
    let found = NAME_TABLE.longest_after(first, text, Joint::Name)?;
    Some((NAMES[found.row].1, found.len))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Option<(Option<&'static str>, Tail, &str)> {
        let (named, len) = body_name(Word::read(text)?, text)?;
        Some((named.code, named.tail, &text[..len]))
    }

    #[test]
    fn the_longest_name_wins() {
        for (text, code, tail, written) in [
            ("Bộ Chính trị khóa XII", Some("BCT"), Tail::Closed, "Bộ Chính trị"),
            ("BAN BÍ THƯ VỀ", Some("BBT"), Tail::Closed, "BAN BÍ THƯ"),
            ("Ban Bí thư Trung ương Đảng về", Some("BBT"), Tail::Closed, "Ban Bí thư Trung ương Đảng"),
            ("Bộ Lao động, Thương binh và Xã hội", Some("BLĐTBXH"), Tail::Closed, "Bộ Lao động, Thương binh và Xã hội"),
            ("Bộ Văn hoá Thông tin", Some("BVHTT"), Tail::Closed, "Bộ Văn hoá Thông tin"),
            ("Bộ trưởng Bộ Y tế", None, Tail::Office, "Bộ trưởng"),
            ("Uỷ ban Nhân dân tỉnh", Some("UBND"), Tail::Open, "Uỷ ban Nhân dân"),
        ] {
            assert_eq!(named(text), Some((code, tail, written)), "{text}");
        }
        assert_eq!(named("Bản tin"), None);
    }

    #[test]
    fn a_code_names_one_body() {
        for (at, body) in BODIES.iter().enumerate() {
            assert!(BODIES[..at].iter().all(|other| other.code != body.code), "{}", body.code);
        }
    }
}
