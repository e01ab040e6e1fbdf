//! What is no reference.

use viendan::extract;

/// Verbs, generic plurals, forms, ratios, dates, telephone numbers and plates name no document.
#[test]
fn what_names_no_document_stays_silent() {
    for text in [
        "Ông quyết định 3 việc, chỉ thị 5 phòng ban và kết luận 2 nội dung.",
        "các nghị quyết, chỉ thị của Đảng; quyết định của Thủ tướng; pháp luật; luật sư; kỷ luật viên chức",
        "Ban Chỉ đạo 35, Mẫu số 01/TB-ĐĐKD, 02/TB-ĐĐKD, Biểu mẫu 03, Số: ……/QĐ-……",
        "đạt 8.793/6.500 đảng viên; tỷ số 24/7; ngày 15/5/2016; quý III/2025; nhiệm kỳ 2020-2025",
        "điện thoại 0912 345 678, tài khoản 102010000456789, xe 29A-123.45, máy bay F-16/35, xăng RON 95-III",
        "Nghị quyết của Ban Chấp hành; Đại hội XIII của Đảng; Đại học Luật Hà Nội; 04 Nghị quyết của Bộ Chính trị",
        "Hiến pháp Hoa Kỳ, Hiến pháp của nước Pháp; các bản Hiến pháp sau này; Luật Kinh tế (7380107); 5.000/CP",
        // The act that the sentence before tells of, and an army corps.
        "Công ty đóng cửa. Quyết định này được đưa ra sau cuộc họp. Tư lệnh QĐ2",
        "dự án CT05, sơn chống thấm CT502, mẫu TK03 và QĐ03; Kế hoạch “60 ngày cao điểm”; một số Bộ luật này",
        // Treaties, and fields of law.
        "Công ước của Liên hợp quốc về Luật Biển năm 1982; Công ước Liên Hợp Quốc về Luật biển; Công ước về Luật Biển",
        "Nghị định thư khung về Luật Biển; Hiệp ước của các nước Đông Nam Á về Luật Hàng không",
        "Luật Nhân đạo quốc tế, Luật Biển Quốc tế và Luật Thương mại quốc tế là những môn khó",
        // Abbreviations of laws that may be other words where neither a year nor a number follows.
        "LĐT, LTM và blds; LTM năm 2013A; LĐT số 5 phố Huế",
        "quy luật này, kỷ luật này, điều luật này và định luật nêu trên",
        "theo định luật số 2; quy luật số 3 và điều luật số 4; quy luật cạnh tranh, quy luật Giá trị, định luật Bảo toàn năng lượng",
    ] {
        let found: Vec<_> = extract(text).filter(|mention| mention.as_document().is_some()).collect();
        assert!(found.is_empty(), "{text}: {found:?}");
    }
}
