//! The catalogue of documents: what the crate knows of them by name, number and date.
//!
//! Sources: the official codification of State law, the gazette, registers of statutes and pages of the bodies. Only rows that sources confirm are here; a cell that rests on recollection is empty.
//! The catalogue helps to find where a name ends and lets callers look documents up. It decides nothing by itself:
//! where several rows fit a reference, all of them fit.

mod amending_laws;
mod codes;
mod congresses;
mod laws_2000_to_2009;
mod laws_2010_to_2019;
mod laws_from_2020;
mod laws_to_1999;
mod meeting;
mod ordinances;
mod paper;
mod party_papers;
mod state_papers;
mod statute;

use chrono::NaiveDate;

use crate::choice::choices;

pub(crate) use meeting::party_term;
pub use meeting::{Gathering, Meeting, meetings};
pub use paper::{Paper, papers};
pub use statute::{Statute, statutes};
pub(crate) use statute::{
    abbreviated_statute, abbreviates_code, is_certain_abbreviation, names_amending, statute_called, statute_name,
    statute_name_behind, statute_numbered,
};

choices! {
    "a degree of confidence"
    /// How well a row is attested.
    ///
    /// ```
    /// use viendan::catalogue::{Confidence, statutes};
    /// assert!(Confidence::SingleSource < Confidence::Confirmed);
    /// assert!(statutes().any(|statute| statute.confidence() == Confidence::Confirmed));
    /// ```
    pub enum Confidence in catalogue {
        /// One source shows number and name together.
        SingleSource "single_source";
        /// Two or more independent sources do, or an official record.
        Confirmed "confirmed";
    }
}

const STATUTES: &[&[Statute]] = &[
    codes::ROWS,
    laws_to_1999::ROWS,
    laws_2000_to_2009::ROWS,
    laws_2010_to_2019::ROWS,
    laws_from_2020::ROWS,
    ordinances::ROWS,
    amending_laws::ROWS,
];

const PAPERS: &[&[Paper]] = &[party_papers::ROWS, state_papers::ROWS];

/// Other spellings of names in the catalogue: short forms and abbreviations.
const ALIASES: &[&str] = &[
    "Hiến pháp",
    "Hiến pháp Việt Nam",
    "Bộ luật Hàng hải",
    "Bộ luật TTHS",
    "Bộ luật TTDS",
    "Luật Sĩ quan",
    "Luật Sĩ quan QĐND",
    "Luật Sĩ quan QĐND Việt Nam",
    "Luật Lao động",
    "Luật Hôn nhân gia đình",
    "Luật ĐĐ",
    "Luật TM",
    "Pháp lệnh Pháp điển",
    "Pháp lệnh Ưu đãi người có công",
    "Bộ luật Lao động Việt Nam",
    "Bộ luật Dân sự Việt Nam",
    "Bộ luật Hình sự Việt Nam",
    "Luật Đầu tư nước ngoài",
    "Luật Người lao động Việt Nam đi làm việc ở nước ngoài",
    "Luật Người lao động Việt Nam đi làm việc tại nước ngoài",
    "Luật Phòng, chống HIV AIDS",
    "BLDS",
    "BLHH",
    "BLHS",
    "BLLĐ",
    "BLTTDS",
    "BLTTHS",
    "LBHXH",
    "LBVMT",
    "LDN",
    "LĐĐ",
    "LĐT",
    "LHNGĐ",
    "LKDBĐS",
    "LSHTT",
    "LTHADS",
    "LTM",
    "LTTHC",
    "LXLVPHC",
    "Luật ANM",
    "Luật ANQG",
    "Luật ATTTM",
    "Luật ATTP",
    "Luật ATVSLĐ",
    "Luật Ban hành VBQPPL",
    "Luật BHVBQPPL",
    "Luật BĐG",
    "Luật BHTG",
    "Luật BHXH",
    "Luật BHYT",
    "Luật BVBMNN",
    "Luật BVDLCN",
    "Luật BVMT",
    "Luật BVQLNTD",
    "Luật BV&PTR",
    "Luật CGCN",
    "Luật CK",
    "Luật Các TCTD",
    "Luật CBCC",
    "Luật CAND",
    "Luật CNCNS",
    "Luật CNTT",
    "Luật CCCD",
    "Luật CSB Việt Nam",
    "Luật CSBVN",
    "Luật CSCĐ",
    "Luật DN",
    "Luật DNNN",
    "Luật DQTV",
    "Luật GDĐT",
    "Luật GTĐB",
    "Luật GTĐTNĐ",
    "Luật GĐTP",
    "Luật GDNN",
    "Luật GDQP&AN",
    "Luật GDĐH",
    "Luật HKDD Việt Nam",
    "Luật HKDDVN",
    "Luật Hàng không dân dụng",
    "Luật HNGĐ",
    "Luật HN&GĐ",
    "Luật HTDNNVV",
    "Luật HTX",
    "Luật KNTC",
    "Luật KH&CN",
    "Luật Khuyến khích đầu tư trong nước",
    "Luật KBCB",
    "Luật KCB",
    "Luật KTTV",
    "Luật KDBH",
    "Luật KDBĐS",
    "Luật KTNN",
    "Luật KTĐL",
    "Luật LLTP",
    "Luật MTTQ Việt Nam",
    "Luật MTTQVN",
    "Luật NVQS",
    "Luật NHNN",
    "Luật NHNN Việt Nam",
    "Luật NSNN",
    "Luật NKT",
    "Luật PCCC",
    "Luật PCCC và CNCH",
    "Luật PCBLGĐ",
    "Luật PCMT",
    "Luật PCMBN",
    "Luật Phòng, chống HIV/AIDS",
    "Luật PCRT",
    "Luật PCTN",
    "Luật PCTT",
    "Luật PBGDPL",
    "Luật QLNT",
    "Luật QLT",
    "Luật QLSDTSC",
    "Luật QTVN",
    "Luật Sỹ quan Quân đội nhân dân Việt Nam",
    "Luật SHTT",
    "Luật THADS",
    "Luật THAHS",
    "Luật TĐKT",
    "Luật Thuế BVMT",
    "Luật Thuế GTGT",
    "Luật Thuế TNCN",
    "Luật Thuế TNDN",
    "Luật Thuế TTĐB",
    "Luật Thuế XNK",
    "Luật TMĐT",
    "Luật TDTT",
    "Luật THTK, CLP",
    "Luật TC&QCKT",
    "Luật TNBTCNN",
    "Luật TTNT",
    "Luật AI",
    "Luật TTATGTĐB",
    "Luật TTTM",
    "Luật TGPL",
    "Luật TNN",
    "Luật TTHC",
    "Luật TCCP",
    "Luật Tổ chức HĐND và UBND",
    "Luật TCTAND",
    "Luật TCVKSND",
    "Luật TCCQĐP",
    "Luật XLVPHC",
    "Luật ĐGTS",
    "Luật ĐTC",
    "Luật ĐTNN",
    "Luật PPP",
    "Pháp lệnh XLVPHC",
    "Pháp lệnh Lực lượng dự bị động viên",
    "Pháp lệnh Người có công",
];

/// What some of these stand for, where neither the words nor their first letters tell it.
const OTHER_NAMES: &[(&str, &str)] = &[
    ("Bộ luật Dân sự Việt Nam", "Bộ luật Dân sự"),
    ("Bộ luật Hàng hải", "Bộ luật Hàng hải Việt Nam"),
    ("Bộ luật Hình sự Việt Nam", "Bộ luật Hình sự"),
    ("Bộ luật Lao động Việt Nam", "Bộ luật Lao động"),
    ("BLHH", "Bộ luật Hàng hải Việt Nam"),
    ("Luật Hàng không dân dụng", "Luật Hàng không dân dụng Việt Nam"),
    ("Luật Hôn nhân gia đình", "Luật Hôn nhân và gia đình"),
    ("Luật KCB", "Luật Khám bệnh, chữa bệnh"),
    ("Luật Lao động", "Bộ luật Lao động"),
    (
        "Luật Người lao động Việt Nam đi làm việc ở nước ngoài",
        "Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng",
    ),
    (
        "Luật Người lao động Việt Nam đi làm việc tại nước ngoài",
        "Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng",
    ),
    ("Luật NHNN", "Luật Ngân hàng Nhà nước Việt Nam"),
    ("Luật PPP", "Luật Đầu tư theo phương thức đối tác công tư"),
    ("Luật Sĩ quan", "Luật Sĩ quan Quân đội nhân dân Việt Nam"),
    ("Luật Sĩ quan QĐND", "Luật Sĩ quan Quân đội nhân dân Việt Nam"),
    ("Luật Sỹ quan Quân đội nhân dân Việt Nam", "Luật Sĩ quan Quân đội nhân dân Việt Nam"),
    ("Luật Thuế XNK", "Luật Thuế xuất khẩu, thuế nhập khẩu"),
    ("Luật Đầu tư nước ngoài", "Luật Đầu tư nước ngoài tại Việt Nam"),
    ("Luật ĐTNN", "Luật Đầu tư nước ngoài tại Việt Nam"),
    ("Pháp lệnh Lực lượng dự bị động viên", "Pháp lệnh về lực lượng dự bị động viên"),
    ("Pháp lệnh Người có công", "Pháp lệnh Ưu đãi người có công với cách mạng"),
    ("Pháp lệnh Pháp điển", "Pháp lệnh Pháp điển hệ thống quy phạm pháp luật"),
    ("Pháp lệnh Ưu đãi người có công", "Pháp lệnh Ưu đãi người có công với cách mạng"),
];

/// Names of statutes whose number or year no source confirms: they show where a name ends and state nothing.
const UNLISTED: &[&str] = &[
    "Pháp lệnh Thuế nông nghiệp",
    "Pháp lệnh về Thuế nhà, đất",
    "Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người",
    "Pháp lệnh Thuế tài nguyên",
    "Pháp lệnh Lãnh sự",
    "Pháp lệnh Phí và lệ phí",
    "Pháp lệnh Phí, lệ phí",
    "Pháp lệnh Kế toán và thống kê",
    "Pháp lệnh Kế toán - Thống kê",
    "Pháp lệnh An toàn và kiểm soát bức xạ",
    "Pháp lệnh Bảo vệ và phát triển nguồn lợi thủy sản",
    "Pháp lệnh Phòng, chống lụt, bão",
    "Pháp lệnh Phòng, chống lụt bão",
    "Pháp lệnh Hôn nhân và gia đình giữa công dân Việt Nam với người nước ngoài",
    "Pháp lệnh Hôn nhân và gia đình giữa công dân Việt Nam và người nước ngoài",
    "Pháp lệnh Bảo vệ công trình giao thông",
    "Pháp lệnh Tổ chức luật sư",
    "Pháp lệnh Trọng tài thương mại",
    "Pháp lệnh Thi hành án phạt tù",
    "Pháp lệnh Bảo vệ bí mật nhà nước",
    "Pháp lệnh Cơ yếu",
    "Pháp lệnh Người cao tuổi",
    "Pháp lệnh Thư viện",
    "Pháp lệnh Dân số",
    "Pháp lệnh Tín ngưỡng, tôn giáo",
    "Pháp lệnh Thể dục, thể thao",
    "Pháp lệnh Giống cây trồng",
    "Pháp lệnh Giống vật nuôi",
    "Pháp lệnh Thú y",
    "Pháp lệnh Đo lường",
    "Pháp lệnh Bưu chính, Viễn thông",
    "Pháp lệnh Bảo vệ và phát triển rừng",
    "Pháp lệnh Công chức",
    "Pháp lệnh Thẩm phán và Hội thẩm Tòa án nhân dân",
    "Pháp lệnh Kiểm sát viên Viện kiểm sát nhân dân",
    "Pháp lệnh Điều tra hình sự",
    "Pháp lệnh Tổ chức điều tra hình sự",
    "Pháp lệnh Đê điều",
    "Pháp lệnh Quảng cáo",
    "Pháp lệnh Ngoại hối",
    "Luật Tổ chức Quốc hội và Hội đồng Nhà nước",
    "Luật Tổ chức Hội đồng Bộ trưởng",
    "Luật Bầu cử",
    "Luật Hàng không Việt Nam",
    "Luật Thuế nông nghiệp",
    "Luật Thuế doanh thu",
    "Luật Nghĩa vụ lao động công ích",
    "Luật Thực hành tiết kiệm và chống lãng phí",
    "Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân",
    "Luật Công nghiệp quốc phòng, an ninh và động viên công nghiệp",
    "Luật Thuế lợi tức",
    "Luật sửa đổi, bổ sung một số điều của Bộ luật Tố tụng dân sự, Luật Tố tụng hành chính, Luật Tư pháp người chưa thành niên, Luật Phá sản và Luật Hòa giải, đối thoại tại Tòa án",
    "Luật sửa đổi, bổ sung một số điều của Luật Cảnh vệ",
    "Luật sửa đổi, bổ sung một số điều của Luật Thể dục, thể thao",
    "Pháp lệnh Bảo hộ lao động",
    "Pháp lệnh Bảo vệ quyền lợi người tiêu dùng",
    "Pháp lệnh Bảo vệ và kiểm dịch thực vật",
    "Pháp lệnh Chất lượng hàng hóa",
    "Pháp lệnh Chống tham nhũng",
    "Pháp lệnh Chống trợ cấp hàng hóa nhập khẩu vào Việt Nam",
    "Pháp lệnh Cán bộ, công chức",
    "Pháp lệnh Công nghiệp quốc phòng",
    "Pháp lệnh Dân quân tự vệ",
    "Pháp lệnh Giá",
    "Pháp lệnh Hành nghề y, dược tư nhân",
    "Pháp lệnh Hải quan",
    "Pháp lệnh Hợp đồng dân sự",
    "Pháp lệnh Hợp đồng kinh tế",
    "Pháp lệnh Khiếu nại, tố cáo của công dân",
    "Pháp lệnh Luật sư",
    "Pháp lệnh Lực lượng Cảnh sát biển Việt Nam",
    "Pháp lệnh Nghĩa vụ lao động công ích",
    "Pháp lệnh Nhà ở",
    "Pháp lệnh Thanh tra",
    "Pháp lệnh Thi hành án dân sự",
    "Pháp lệnh Thuế nhà, đất",
    "Pháp lệnh Thủ tục giải quyết các tranh chấp lao động",
    "Pháp lệnh Thủ tục giải quyết các vụ án dân sự",
    "Pháp lệnh Thủ tục giải quyết các vụ án hành chính",
    "Pháp lệnh Thủ tục giải quyết các vụ án kinh tế",
    "Pháp lệnh Thực hành tiết kiệm, chống lãng phí",
    "Pháp lệnh Trọng tài kinh tế",
    "Pháp lệnh Vệ sinh an toàn thực phẩm",
    "Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ",
    "Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Xử lý vi phạm hành chính",
    "Pháp lệnh về Người tàn tật",
    "Pháp lệnh về Đối xử tối huệ quốc và Đối xử quốc gia trong thương mại quốc tế",
    "Pháp lệnh Động viên công nghiệp",
    "Pháp lệnh Ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng",
];

/// An empty cell is nothing.
fn text(cell: &'static str) -> Option<&'static str> {
    (!cell.is_empty()).then_some(cell)
}

/// The day in a cell; a cell with a year alone gives none.
fn day(cell: &str) -> Option<NaiveDate> {
    let number = |from: usize, to: usize| cell.get(from..to)?.parse::<u32>().ok();
    NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)?).ok()?, number(5, 7)?, number(8, 10)?)
}
