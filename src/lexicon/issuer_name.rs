//! The words that name issuing bodies in text.
//!
//! Sources: the names that stand behind each code in the codification of State law, in full and shortened; Regulation
//! 66-QĐ/TW and Guidance 36-HD/VPTW for bodies of the Party; newspapers for how both are called. A name without a code
//! serves to find where an issuer's name ends and states nothing.

use super::kind::System;
use super::statute_words::BEHIND_NAMES;
use crate::text::mark::blanks;
use crate::text::{Joint, Phrases, Syllable, Word};

/// What may follow a body's name and still be its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tail {
    /// Nothing: "Chính phủ", "Bộ Tài chính".
    Closed,
    /// The place or the unit it belongs to: "Ban Thường vụ" Tỉnh ủy Hòa Bình.
    Open,
    /// The topic that it was set up for: "Ban Chỉ đạo" về tổng kết Nghị quyết số 18-NQ/TW.
    Topical,
    /// A generic noun that is no body without the name that follows: "Sở" Nội vụ.
    Named,
    /// An office, whose body must follow: "Bộ trưởng" Bộ Y tế.
    Office,
    /// Ministries by their fields: "liên Bộ" Tài chính - Y tế.
    Several,
}

/// A body as text names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The code in symbols; free-standing in Party prose, `BCT` is the Politburo.
    pub(crate) code: Option<&'static str>,
    /// The system whose documents it issues, where it issues those of one alone.
    pub(crate) system: Option<System>,
    pub(crate) tail: Tail,
}

const fn closed(code: &'static str) -> Named {
    Named { code: Some(code), system: None, tail: Tail::Closed }
}

const fn open(code: &'static str) -> Named {
    Named { code: Some(code), system: None, tail: Tail::Open }
}

const fn topical(code: &'static str) -> Named {
    Named { code: Some(code), system: None, tail: Tail::Topical }
}

const fn office(code: &'static str) -> Named {
    Named { code: Some(code), system: None, tail: Tail::Office }
}

const fn party(named: Named) -> Named {
    Named { system: Some(System::Party), ..named }
}

const fn state(named: Named) -> Named {
    Named { system: Some(System::State), ..named }
}

const SEVERAL: Named = Named { code: Some("LB"), system: Some(System::State), tail: Tail::Several };
const CLOSED: Named = Named { code: None, system: None, tail: Tail::Closed };
const OPEN: Named = Named { code: None, system: None, tail: Tail::Open };
const NAMED: Named = Named { code: None, system: None, tail: Tail::Named };
const OFFICE: Named = Named { code: None, system: None, tail: Tail::Office };

const NAMES: &[(&str, Named)] = &[
    // The Party's centre.
    ("Bộ Chính trị", party(closed("BCT"))),
    ("Ban Bí thư", party(closed("BBT"))),
    ("Ban Bí thư Trung ương", party(closed("BBT"))),
    ("Ban Bí thư Trung ương Đảng", party(closed("BBT"))),
    ("Ban Bí thư TW", party(closed("BBT"))),
    ("Ban Bí thư TW Đảng", party(closed("BBT"))),
    ("Ban Bí thư TƯ", party(closed("BBT"))),
    ("Ban Bí thư TƯ Đảng", party(closed("BBT"))),
    ("Ban Bí thư Trung ương Đoàn", open("TWĐTN")),
    ("Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh", closed("TWĐTN")),
    ("Ban Thường vụ Trung ương Đoàn", open("TWĐTN")),
    ("Ban Chấp hành Trung ương", party(closed("BCHTW"))),
    ("Ban Chấp hành Trung ương Đảng", party(closed("BCHTW"))),
    ("Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", party(closed("BCHTW"))),
    ("Ban Chấp hành TW", party(closed("BCHTW"))),
    ("Ban Chấp hành TW Đảng", party(closed("BCHTW"))),
    ("Ban Chấp hành TƯ", party(closed("BCHTW"))),
    ("Ban Chấp hành TƯ Đảng", party(closed("BCHTW"))),
    ("Ban Chấp hành Trung ương Đoàn", open("TWĐTN")),
    ("Ban Chấp hành Trung ương Hội Nông dân Việt Nam", closed("HNDTW")),
    ("Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam", CLOSED),
    ("Ban Chấp hành Trung ương Hội LHPN Việt Nam", CLOSED),
    ("Ban Chấp hành Trung ương Hội Cựu chiến binh Việt Nam", CLOSED),
    ("BCH Trung ương Hội Nông dân Việt Nam", closed("HNDTW")),
    ("BCH Trung ương Hội LHPN Việt Nam", CLOSED),
    ("BCH Trung ương Đoàn", open("TWĐTN")),
    ("BCH TW Đoàn", open("TWĐTN")),
    ("BCH Trung ương", party(closed("BCHTW"))),
    ("BCH Trung ương Đảng", party(closed("BCHTW"))),
    ("BCH TW", party(closed("BCHTW"))),
    ("BCH TW Đảng", party(closed("BCHTW"))),
    ("BCH TƯ", party(closed("BCHTW"))),
    ("BCH TƯ Đảng", party(closed("BCHTW"))),
    ("BCHTW", party(closed("BCHTW"))),
    ("BCHTW Đảng", party(closed("BCHTW"))),
    ("BCHTƯ", party(closed("BCHTW"))),
    ("Trung ương", party(closed("TW"))),
    ("Trung ương Đảng", party(closed("TW"))),
    ("Trung ương Đảng Cộng sản Việt Nam", party(closed("TW"))),
    ("TW", party(closed("TW"))),
    ("TƯ", party(closed("TW"))),
    ("TW Đảng", party(closed("TW"))),
    ("BCT", party(closed("BCT"))),
    ("BBT", party(closed("BBT"))),
    ("Quân ủy Trung ương", party(closed("QUTW"))),
    ("QUTW", party(closed("QUTW"))),
    ("Ban Thường vụ Quân ủy Trung ương", party(closed("QUTW"))),
    ("Thường vụ Quân ủy Trung ương", party(closed("QUTW"))),
    ("Thường trực Quân ủy Trung ương", party(closed("QUTW"))),
    ("Thường vụ QUTW", party(closed("QUTW"))),
    ("Đảng ủy Quân sự Trung ương", party(closed("QUTW"))),
    ("Văn phòng Trung ương Đảng", party(closed("VPTW"))),
    ("Văn phòng Trung ương", party(closed("VPTW"))),
    ("Ban Tổ chức Trung ương", party(closed("BTCTW"))),
    ("Ban Tổ chức Trung ương Đảng", party(closed("BTCTW"))),
    ("Ban Tổ chức TW", party(closed("BTCTW"))),
    ("Ủy ban Kiểm tra Trung ương", party(closed("UBKTTW"))),
    ("Ủy ban Kiểm tra Trung ương Đảng", party(closed("UBKTTW"))),
    ("UBKT Trung ương", party(closed("UBKTTW"))),
    ("UBKT TW", party(closed("UBKTTW"))),
    ("Ban Tuyên giáo Trung ương", party(closed("BTGTW"))),
    ("Ban Tuyên giáo và Dân vận Trung ương", party(closed("BTGDVTW"))),
    ("Ban Nội chính Trung ương", party(closed("BNCTW"))),
    ("Ban Kinh tế Trung ương", party(closed("BKTTW"))),
    ("Ban Dân vận Trung ương", party(closed("BDVTW"))),
    ("Ban Đối ngoại Trung ương", party(CLOSED)),
    ("Ban Khoa giáo Trung ương", party(CLOSED)),
    ("Ban Tư tưởng - Văn hóa Trung ương", party(CLOSED)),
    ("Ban Chính sách, chiến lược Trung ương", party(CLOSED)),
    ("Ban Tài chính - Quản trị Trung ương", party(CLOSED)),
    ("Ban Tổ chức và Ban Dân vận Trung ương", party(CLOSED)),
    ("Hội đồng Lý luận Trung ương", party(CLOSED)),
    ("Ban Chỉ đạo Trung ương", party(topical("BCĐTW"))),
    ("Ban Chỉ đạo Trung ương về phòng, chống tham nhũng", party(closed("BCĐTW"))),
    ("Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực", party(closed("BCĐTW"))),
    ("Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực", party(closed("BCĐTW"))),
    ("Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ", party(closed("BCĐTW"))),
    ("Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo", party(closed("BCĐTW"))),
    (
        "Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số",
        party(closed("BCĐTW")),
    ),
    ("Ban Chỉ đạo Cải cách tư pháp Trung ương", party(closed("BCĐTW"))),
    ("Ban Chỉ đạo", topical("BCĐ")),
    ("Ban Chỉ đạo quốc gia về phòng, chống thiên tai", closed("BCĐ")),
    ("Ban Chỉ đạo quốc gia về phòng chống thiên tai", closed("BCĐ")),
    ("Ban Chỉ đạo quốc gia phòng, chống thiên tai", closed("BCĐ")),
    ("Ban Chỉ đạo Phòng thủ dân sự quốc gia", closed("BCĐ")),
    ("Tiểu ban", party(NAMED)),
    // Party bodies below the centre.
    ("Ban Thường vụ", party(OPEN)),
    ("Ban Chấp hành", party(OPEN)),
    ("Ban Chấp hành Đảng bộ", party(OPEN)),
    ("Thường vụ", party(NAMED)),
    ("Thường trực", party(NAMED)),
    ("Thường trực Chính phủ", state(CLOSED)),
    ("BTV", party(OPEN)),
    ("BCH", party(OPEN)),
    ("BCH Đảng bộ", party(OPEN)),
    ("Tỉnh ủy", party(open("TU"))),
    ("Thành ủy", party(open("TU"))),
    ("Huyện ủy", party(open("HU"))),
    ("Quận ủy", party(open("QU"))),
    ("Thị ủy", party(OPEN)),
    ("Đảng ủy", party(open("ĐU"))),
    ("Đảng ủy Khối các cơ quan", party(open("ĐUK"))),
    ("Đảng ủy Khối các cơ quan Trung ương", party(closed("ĐUK"))),
    ("Đảng ủy Khối các cơ quan và doanh nghiệp", party(open("ĐUK"))),
    ("Đảng ủy Khối Doanh nghiệp", party(open("ĐUK"))),
    ("Đảng ủy Khối các trường đại học, cao đẳng", party(open("ĐUK"))),
    ("Đảng bộ Khối các cơ quan", party(OPEN)),
    ("Đảng bộ Khối các cơ quan và doanh nghiệp", party(OPEN)),
    ("Đảng bộ Khối các trường đại học, cao đẳng", party(OPEN)),
    ("Đảng ủy các cơ quan Đảng", party(OPEN)),
    ("Đảng ủy các cơ quan Đảng Trung ương", party(CLOSED)),
    ("Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương", party(CLOSED)),
    ("Đảng ủy Quốc hội", party(closed("ĐUQH"))),
    ("Đảng ủy Chính phủ", party(CLOSED)),
    ("Đảng ủy Công an Trung ương", party(CLOSED)),
    ("Chi ủy", party(OPEN)),
    ("Chi bộ", party(open("CB"))),
    ("Đảng bộ", party(OPEN)),
    ("Đảng đoàn", party(OPEN)),
    ("Ban cán sự đảng", party(open("BCSĐ"))),
    ("Ban Tổ chức", party(NAMED)),
    ("Ban Tuyên giáo", party(OPEN)),
    ("Ban Tuyên giáo và Dân vận", party(OPEN)),
    ("Ban Dân vận", party(NAMED)),
    ("Ban Nội chính", party(OPEN)),
    ("Ban Xây dựng Đảng", party(open("BXDĐ"))),
    ("Ủy ban Kiểm tra", party(OPEN)),
    ("UBKT", party(OPEN)),
    ("Văn phòng", NAMED),
    ("Đảng", party(CLOSED)),
    // The State's centre.
    ("Quốc hội", state(closed("QH"))),
    ("Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam", state(closed("QH"))),
    ("Ủy ban Thường vụ Quốc hội", state(closed("UBTVQH"))),
    ("UBTV Quốc hội", state(closed("UBTVQH"))),
    ("UBTVQH", state(closed("UBTVQH"))),
    ("Hội đồng Nhà nước", state(closed("HĐNN"))),
    ("Văn phòng Quốc hội", state(closed("VPQH"))),
    ("Chủ nhiệm Văn phòng Quốc hội", state(closed("VPQH"))),
    ("Chủ tịch nước", state(closed("CTN"))),
    ("Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam", state(closed("CTN"))),
    ("Chủ tịch nước CHXHCN Việt Nam", state(closed("CTN"))),
    ("Chủ tịch nước Việt Nam Dân chủ Cộng hòa", state(CLOSED)),
    ("Chủ tịch Chính phủ", state(CLOSED)),
    ("Chủ tịch Chính phủ Việt Nam Dân chủ Cộng hòa", state(CLOSED)),
    ("Chủ tịch Chính phủ lâm thời", state(CLOSED)),
    ("Thủ tướng phủ", state(closed("TTg"))),
    ("Chủ tịch Chính phủ lâm thời Việt Nam Dân chủ Cộng hòa", state(CLOSED)),
    ("Chủ tịch Hồ Chí Minh", state(CLOSED)),
    ("Chính phủ lâm thời", state(CLOSED)),
    ("Chính phủ nước Việt Nam Dân chủ Cộng hòa", state(CLOSED)),
    ("Chính phủ Việt Nam Dân chủ Cộng hòa", state(CLOSED)),
    ("Quốc hội nước Việt Nam Dân chủ Cộng hòa", state(CLOSED)),
    ("Quốc hội nước CHXHCN Việt Nam", state(closed("QH"))),
    ("Chính phủ nước CHXHCN Việt Nam", state(closed("CP"))),
    ("Chính phủ", state(closed("CP"))),
    ("Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam", state(closed("CP"))),
    ("CP", state(closed("CP"))),
    ("Hội đồng Bộ trưởng", state(closed("HĐBT"))),
    ("HĐBT", state(closed("HĐBT"))),
    ("Chủ tịch Hội đồng Bộ trưởng", state(closed("CT"))),
    ("Hội đồng Chính phủ", state(closed("HĐCP"))),
    ("Thủ tướng", state(closed("TTg"))),
    ("Thủ tướng Chính phủ", state(closed("TTg"))),
    ("Phủ Thủ tướng", state(closed("TTg"))),
    ("TTg", state(closed("TTg"))),
    ("TTCP", state(closed("TTCP"))),
    ("Văn phòng Chính phủ", state(closed("VPCP"))),
    ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ", state(closed("VPCP"))),
    ("Kiểm toán Nhà nước", state(CLOSED)),
    ("Tổng Kiểm toán Nhà nước", state(CLOSED)),
    ("Hội đồng bầu cử quốc gia", state(CLOSED)),
    ("Hội đồng Dân tộc", state(CLOSED)),
    ("Ủy ban Tài chính và Ngân sách", state(CLOSED)),
    ("Ủy ban Tài chính - Ngân sách", state(CLOSED)),
    ("Ủy ban Pháp luật", state(CLOSED)),
    ("Ủy ban Pháp luật và Tư pháp", state(CLOSED)),
    // Courts and procuracies.
    ("Tòa án nhân dân tối cao", state(closed("TANDTC"))),
    ("TAND tối cao", state(closed("TANDTC"))),
    ("Tòa án ND tối cao", state(closed("TANDTC"))),
    ("TANDTC", state(closed("TANDTC"))),
    ("Hội đồng Thẩm phán", state(closed("HĐTP"))),
    ("Hội đồng Thẩm phán Tòa án nhân dân tối cao", state(closed("HĐTP"))),
    ("Hội đồng Thẩm phán TANDTC", state(closed("HĐTP"))),
    ("Chánh án Tòa án nhân dân tối cao", state(closed("CA"))),
    ("Chánh án TANDTC", state(closed("CA"))),
    ("Viện kiểm sát nhân dân tối cao", state(closed("VKSNDTC"))),
    ("Viện trưởng Viện kiểm sát nhân dân tối cao", state(closed("VKSNDTC"))),
    ("VKSND tối cao", state(closed("VKSNDTC"))),
    ("Viện kiểm sát ND tối cao", state(closed("VKSNDTC"))),
    ("Viện KSND tối cao", state(closed("VKSNDTC"))),
    ("Viện trưởng VKSND tối cao", state(closed("VKSNDTC"))),
    ("Viện trưởng Viện KSND tối cao", state(closed("VKSNDTC"))),
    ("Viện trưởng VKSNDTC", state(closed("VKSNDTC"))),
    ("Chánh án TAND tối cao", state(closed("CA"))),
    ("Viện KSND", state(OPEN)),
    ("VKSNDTC", state(closed("VKSNDTC"))),
    ("Tòa án nhân dân", state(OPEN)),
    ("Tòa án", state(OPEN)),
    ("TAND", state(OPEN)),
    ("Viện kiểm sát nhân dân", state(OPEN)),
    ("Viện kiểm sát", state(OPEN)),
    ("VKSND", state(OPEN)),
    // Ministries and agencies.
    ("Bộ Quốc phòng", state(closed("BQP"))),
    ("Bộ Công an", state(closed("BCA"))),
    ("Bộ Ngoại giao", state(closed("BNG"))),
    ("Bộ Tư pháp", state(closed("BTP"))),
    ("Bộ Tài chính", state(closed("BTC"))),
    ("Bộ Kế hoạch và Đầu tư", state(closed("BKHĐT"))),
    ("Bộ KH&ĐT", state(closed("BKHĐT"))),
    ("Bộ Công Thương", state(closed("BCT"))),
    ("Bộ Công nghiệp", state(closed("BCN"))),
    ("Bộ Công nghiệp nặng", state(CLOSED)),
    ("Bộ Công nghiệp nhẹ", state(CLOSED)),
    ("Bộ Thương mại", state(closed("BTM"))),
    ("Bộ Nông nghiệp và Phát triển nông thôn", state(closed("BNNPTNT"))),
    ("Bộ NN&PTNT", state(closed("BNNPTNT"))),
    ("Bộ Nông nghiệp và PTNT", state(closed("BNNPTNT"))),
    ("Bộ Nông nghiệp và Môi trường", state(closed("BNNMT"))),
    ("Bộ Nông nghiệp", state(CLOSED)),
    ("Bộ Lâm nghiệp", state(CLOSED)),
    ("Bộ Thủy lợi", state(CLOSED)),
    ("Bộ Thủy sản", state(closed("BTS"))),
    ("Bộ Giao thông vận tải", state(closed("BGTVT"))),
    ("Bộ GTVT", state(closed("BGTVT"))),
    ("Bộ Xây dựng", state(closed("BXD"))),
    ("Bộ Tài nguyên và Môi trường", state(closed("BTNMT"))),
    ("Bộ TN&MT", state(closed("BTNMT"))),
    ("Bộ TNMT", state(closed("BTNMT"))),
    ("Bộ Thông tin và Truyền thông", state(closed("BTTTT"))),
    ("Bộ TT&TT", state(closed("BTTTT"))),
    ("Bộ TTTT", state(closed("BTTTT"))),
    ("Bộ Bưu chính, Viễn thông", state(closed("BBCVT"))),
    ("Bộ Văn hóa - Thông tin", state(closed("BVHTT"))),
    ("Bộ Văn hóa, Thể thao và Du lịch", state(closed("BVHTTDL"))),
    ("Bộ VHTTDL", state(closed("BVHTTDL"))),
    ("Bộ VHTT&DL", state(closed("BVHTTDL"))),
    ("Ủy ban Thể dục thể thao", state(closed("UBTDTT"))),
    ("Bộ Lao động - Thương binh và Xã hội", state(closed("BLĐTBXH"))),
    ("Bộ Lao động", state(CLOSED)),
    ("Bộ LĐTBXH", state(closed("BLĐTBXH"))),
    ("Bộ LĐTB&XH", state(closed("BLĐTBXH"))),
    ("Bộ LĐ-TB&XH", state(closed("BLĐTBXH"))),
    ("Bộ Khoa học và Công nghệ", state(closed("BKHCN"))),
    ("Bộ KH&CN", state(closed("BKHCN"))),
    ("Bộ KHCN", state(closed("BKHCN"))),
    ("Bộ Khoa học, Công nghệ và Môi trường", state(closed("BKHCNMT"))),
    ("Bộ Giáo dục và Đào tạo", state(closed("BGDĐT"))),
    ("Bộ GD&ĐT", state(closed("BGDĐT"))),
    ("Bộ GDĐT", state(closed("BGDĐT"))),
    ("Bộ Giáo dục", state(CLOSED)),
    ("Bộ Giáo dục đào tạo", state(closed("BGDĐT"))),
    ("Bộ Thông tin truyền thông", state(closed("BTTTT"))),
    ("Bộ Tài nguyên môi trường", state(closed("BTNMT"))),
    ("Bộ Khoa học công nghệ", state(closed("BKHCN"))),
    ("Bộ Kế hoạch đầu tư", state(closed("BKHĐT"))),
    ("Bộ Nông nghiệp phát triển nông thôn", state(closed("BNNPTNT"))),
    ("Học viện Chính trị quốc gia Hồ Chí Minh", CLOSED),
    ("Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh", CLOSED),
    ("Học viện Hành chính Quốc gia", CLOSED),
    ("Viện Hàn lâm Khoa học xã hội Việt Nam", CLOSED),
    ("Viện Hàn lâm Khoa học và Công nghệ Việt Nam", CLOSED),
    ("Đài Truyền hình Việt Nam", CLOSED),
    ("Đài Tiếng nói Việt Nam", CLOSED),
    ("Bộ Đại học và Trung học chuyên nghiệp", state(CLOSED)),
    // Ministries that ended before codes stood in symbols.
    ("Bộ Canh nông", state(CLOSED)),
    ("Bộ Cơ khí và Luyện kim", state(CLOSED)),
    ("Bộ Cứu tế xã hội", state(CLOSED)),
    ("Bộ Điện và Than", state(CLOSED)),
    ("Bộ Giao thông công chính", state(CLOSED)),
    ("Bộ Giao thông và Bưu điện", state(CLOSED)),
    ("Bộ Giao thông vận tải và Bưu điện", state(CLOSED)),
    ("Bộ Kiến trúc", state(CLOSED)),
    ("Bộ Kinh tế", state(CLOSED)),
    ("Bộ Kinh tế đối ngoại", state(CLOSED)),
    ("Bộ Lương thực", state(CLOSED)),
    ("Bộ Lương thực và Thực phẩm", state(CLOSED)),
    ("Bộ Mỏ và Than", state(CLOSED)),
    ("Bộ Năng lượng", state(CLOSED)),
    ("Bộ Ngoại thương", state(CLOSED)),
    ("Bộ Nội thương", state(CLOSED)),
    ("Bộ Nông trường", state(CLOSED)),
    ("Bộ Quốc gia giáo dục", state(CLOSED)),
    ("Bộ Thương binh và Xã hội", state(CLOSED)),
    ("Bộ Vật tư", state(CLOSED)),
    ("Bộ Y tế", state(closed("BYT"))),
    ("Bộ Nội vụ", state(closed("BNV"))),
    ("Bộ Dân tộc và Tôn giáo", state(closed("BDTTG"))),
    ("Bộ Tư lệnh", state(NAMED)),
    ("Bộ Chỉ huy", state(NAMED)),
    ("Bộ Tổng Tham mưu", state(CLOSED)),
    ("Bộ", state(NAMED)),
    ("liên Bộ", SEVERAL),
    ("liên ngành", SEVERAL),
    ("Ban Tổ chức - Cán bộ Chính phủ", state(closed("TCCP"))),
    ("Ủy ban Dân tộc", state(closed("UBDT"))),
    ("Ủy ban Dân tộc và Miền núi", state(CLOSED)),
    ("Thanh tra Chính phủ", state(closed("TTCP"))),
    ("Tổng Thanh tra Chính phủ", state(closed("TTCP"))),
    ("Thanh tra Nhà nước", state(CLOSED)),
    ("Ngân hàng Nhà nước", state(closed("NHNN"))),
    ("Ngân hàng Nhà nước Việt Nam", state(closed("NHNN"))),
    ("NHNN", state(closed("NHNN"))),
    ("NHNN Việt Nam", state(closed("NHNN"))),
    ("Ngân hàng Chính sách xã hội", state(OPEN)),
    ("Ngân hàng Chính sách xã hội Việt Nam", state(CLOSED)),
    ("Ủy ban Vật giá Nhà nước", state(CLOSED)),
    ("Hội đồng Thi đua - Khen thưởng Trung ương", CLOSED),
    ("Ban Thi đua - Khen thưởng Trung ương", state(CLOSED)),
    ("Ban Tiếp công dân Trung ương", CLOSED),
    ("Tổng cục Chính trị", CLOSED),
    ("Tổng cục Chính trị Quân đội nhân dân Việt Nam", CLOSED),
    ("Cục Chính trị", OPEN),
    ("Tổng cục Hải quan", state(closed("TCHQ"))),
    ("Tổng cục Thuế", state(closed("TCT"))),
    ("Tổng cục Địa chính", state(closed("TCĐC"))),
    ("Tổng cục Bưu điện", state(closed("TCBĐ"))),
    ("Tổng cục Thống kê", state(CLOSED)),
    ("Tổng cục Du lịch", state(CLOSED)),
    ("Kho bạc Nhà nước", state(closed("KBNN"))),
    ("Ủy ban Chứng khoán Nhà nước", state(closed("UBCK"))),
    ("Ủy ban Kế hoạch Nhà nước", state(CLOSED)),
    ("Ủy ban Dân số, Gia đình và Trẻ em", state(CLOSED)),
    ("Bảo hiểm xã hội Việt Nam", state(CLOSED)),
    ("Bảo hiểm xã hội", state(OPEN)),
    ("BHXH Việt Nam", state(CLOSED)),
    ("Thông tấn xã Việt Nam", state(CLOSED)),
    // Local State bodies.
    ("Ủy ban nhân dân", state(open("UBND"))),
    ("UBND", state(open("UBND"))),
    ("Chủ tịch Ủy ban nhân dân", state(open("UBND"))),
    ("Chủ tịch UBND", state(open("UBND"))),
    ("Ủy ban hành chính", state(OPEN)),
    ("Hội đồng nhân dân", state(open("HĐND"))),
    ("HĐND", state(open("HĐND"))),
    ("Thường trực Hội đồng nhân dân", state(open("HĐND"))),
    ("Thường trực HĐND", state(open("HĐND"))),
    ("Ban Pháp chế", state(OPEN)),
    ("Ban Kinh tế - Ngân sách", state(OPEN)),
    ("Ban Văn hóa - Xã hội", state(OPEN)),
    ("Ban Dân tộc", state(OPEN)),
    ("Ban Quản lý các khu công nghiệp", state(OPEN)),
    ("Ban Quản lý Khu kinh tế", state(OPEN)),
    ("Văn phòng Đăng ký đất đai", state(OPEN)),
    ("Phó Thủ tướng", state(CLOSED)),
    ("Phó Thủ tướng Chính phủ", state(CLOSED)),
    ("Sở", state(NAMED)),
    ("Phòng", state(NAMED)),
    ("Trung tâm", state(NAMED)),
    ("Công an", state(NAMED)),
    ("Trưởng Công an", state(NAMED)),
    ("Trưởng phòng", OFFICE),
    ("Cục", state(NAMED)),
    ("Chi cục", state(NAMED)),
    ("Hạt Kiểm lâm", state(OPEN)),
    ("Đội", state(NAMED)),
    ("Tổng cục", state(NAMED)),
    ("Vụ", state(NAMED)),
    ("Viện", state(NAMED)),
    ("Ban Quản lý", state(NAMED)),
    ("Thanh tra", state(NAMED)),
    ("Kho bạc", state(NAMED)),
    ("Ngân hàng", state(NAMED)),
    ("Hội đồng", state(NAMED)),
    ("Ủy ban", state(NAMED)),
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
    ("Công đoàn", NAMED),
    ("Trung ương Đoàn", open("TWĐTN")),
    ("Trung ương Đoàn TNCS Hồ Chí Minh", closed("TWĐTN")),
    ("Trung ương Hội", NAMED),
    ("TW Hội", NAMED),
    ("TW Đoàn", open("TWĐTN")),
    ("Tỉnh đoàn", OPEN),
    ("Thành đoàn", OPEN),
    ("Huyện đoàn", OPEN),
    ("Đoàn", NAMED),
    ("Hội", NAMED),
    ("Hội Liên hiệp Phụ nữ Việt Nam", CLOSED),
    ("Hội LHPN Việt Nam", CLOSED),
    ("Hội Nông dân Việt Nam", closed("HNDTW")),
    ("Hội Cựu chiến binh Việt Nam", CLOSED),
    // Schools, institutes and enterprises.
    ("Trường", NAMED),
    ("Đại học", NAMED),
    ("Học viện", NAMED),
    ("Bệnh viện", NAMED),
    ("Công ty", NAMED),
    ("Công ty CP", NAMED),
    ("Công ty cổ phần", NAMED),
    ("Công ty TNHH", NAMED),
    ("Công ty TNHH MTV", NAMED),
    ("Công ty TNHH một thành viên", NAMED),
    ("Hợp tác xã", NAMED),
    ("Doanh nghiệp", NAMED),
    ("Chi nhánh", NAMED),
    ("Hiệp hội", NAMED),
    ("Quỹ", NAMED),
    ("Nhà xuất bản", NAMED),
    ("Tổng công ty", NAMED),
    ("Tập đoàn", NAMED),
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
    ("Trưởng Ban Chỉ đạo", topical("BCĐ")),
    ("Trưởng Ban Quản lý", state(NAMED)),
    ("Tư lệnh", OFFICE),
    ("Bí thư", OFFICE),
];

static NAME_TABLE: Phrases<2048> = Phrases::new(NAMES).followed_by(BEHIND_NAMES);

/// The ministry whose field is named at the beginning of `text`, without the word "Bộ": its length.
pub(crate) fn ministry(text: &str) -> Option<usize> {
    const BO: Syllable = Syllable::of("bộ");
    Some(NAME_TABLE.longest_behind(&[BO], text, Joint::Name)?.len)
}

/// The longest body's name at the beginning of `text`, whose first word has been read already.
pub(crate) fn body_name(first: Word, text: &str) -> Option<(Named, usize)> {
    const CENTRE: Syllable = Syllable::of("tư");
    const JUSTICE: Syllable = Syllable::of("pháp");
    let found = NAME_TABLE.longest_after(first, text, Joint::Name)?;
    // "Sở Tư pháp", "SỞ TƯ PHÁP" are no organs of the centre: that is abbreviated with two capitals.
    if first.syllable == CENTRE {
        let behind = &text[first.len()..];
        let justice = Word::read(&behind[blanks(behind)..]).is_some_and(|word| word.syllable == JUSTICE);
        if justice || !first.all_capitals() {
            return None;
        }
    }
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
}
