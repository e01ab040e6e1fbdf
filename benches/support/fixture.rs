//! Sentences written for the benchmarks, with gaps for names and numbers; see the generator for what fills them.

/// A sentence and how many mentions it holds.
pub(crate) type Sentence = (&'static str, usize);

pub(crate) const PLACES: &[&str] = &[
    "xã Vĩnh Hòa",
    "phường Tân Phú",
    "huyện Thanh Bình",
    "thị trấn Mỹ An",
    "tỉnh Long Giang",
    "thành phố Hải Sơn",
    "bản Nà Lừ",
    "xóm Đông Thượng",
    "khu phố Bến Cũ",
    "vùng cao phía bắc",
];

pub(crate) const PEOPLE: &[&str] = &[
    "bà Lý Thị Hạnh",
    "ông Đặng Văn Khôi",
    "anh Tô Minh Quân",
    "chị Hoàng Thu Trang",
    "cô giáo Bùi Diệu Linh",
    "bác sĩ Phan Đức Anh",
    "nhóm sinh viên năm cuối",
    "các hộ trồng bưởi",
    "đội tuyển trẻ",
    "người dân địa phương",
];

pub(crate) const THINGS: &[&str] = &[
    "con đường ven sông",
    "cây cầu mới",
    "trạm bơm",
    "lớp học đêm",
    "mùa lúa",
    "đàn bò sữa",
    "khu chợ nổi",
    "vườn ươm giống",
    "tuyến xe buýt",
    "thư viện cộng đồng",
];

pub(crate) const NEWS: &[&str] = &[
    "Sáng sớm, {who} đã có mặt ở {place} để xem {what} trước giờ khai trương.",
    "Theo {who}, {what} ở {place} thay đổi hẳn sau một mùa mưa, nhưng ai cũng thấy đáng công chờ đợi.",
    "Trời chuyển lạnh, {place} vắng khách, hàng quán đóng cửa sớm hơn thường lệ và chỉ còn {who} ngồi lại.",
    "Trận đấu khép lại bằng một pha phản công đẹp mắt; khán giả ở {place} đứng dậy vỗ tay rất lâu.",
    "“Chúng tôi không nghĩ mình sẽ đi xa đến vậy”, {who} nói khi được hỏi về {what}.",
    "Nhiều du khách chọn {place} vì {what} còn giữ được nét mộc mạc, giá cả phải chăng và món ăn lạ miệng.",
    "Ban tổ chức cho biết chương trình sẽ kéo dài hết cuối tuần, vào cửa tự do cho trẻ em và người cao tuổi.",
    "Giá rau xanh giảm nhẹ, trong khi cá biển khan hiếm vì tàu thuyền ở {place} phải nằm bờ tránh bão.",
    "Bộ phim kể chuyện {who} trở về quê tìm lại {what}, được quay hoàn toàn ở {place}.",
];

pub(crate) const NEWS_DOCUMENTS: &[Sentence] = &[
    ("Việc thu phí ở {place} thực hiện theo Nghị định số {n}/{y}/NĐ-CP ngày {d}/{m}/{y} của Chính phủ.", 1),
    ("Luật sư của {who} viện dẫn Điều {n} Bộ luật Dân sự năm 2015 để bảo vệ quyền lợi cho thân chủ.", 1),
    ("Trước đó, địa phương ban hành Quyết định {n}/QĐ-UBND về bảo vệ {what}.", 1),
];

pub(crate) const LAW: &[&str] = &[
    "Tổ chức, cá nhân có trách nhiệm lưu giữ hồ sơ đầy đủ, trung thực và xuất trình khi cơ quan có thẩm quyền yêu cầu.",
    "Người sử dụng đất được bồi thường khi Nhà nước thu hồi đất tại {place}, trừ trường hợp đã được hỗ trợ tái định cư.",
    "Việc nghiệm thu phải lập thành biên bản, có chữ ký của các bên và được lưu tại nơi quản lý {what}.",
    "Doanh nghiệp chỉ được tiếp tục hoạt động sau khi khắc phục xong hậu quả và được đoàn kiểm tra xác nhận bằng văn bản.",
    "Cơ quan quản lý chuyên ngành chủ trì, phối hợp với các cơ quan liên quan xây dựng kế hoạch bảo trì {what} hằng năm.",
    "Trường hợp hồ sơ chưa hợp lệ, cơ quan tiếp nhận hướng dẫn người nộp bổ sung một lần, nêu rõ lý do và thời hạn.",
    "Mức hỗ trợ do Hội đồng nhân dân quyết định căn cứ khả năng cân đối ngân sách và tình hình thực tế của {place}.",
    "Nghiêm cấm mọi hành vi lợi dụng chức vụ, quyền hạn để sách nhiễu, gây khó khăn cho người dân và doanh nghiệp.",
];

pub(crate) const LAW_DOCUMENTS: &[Sentence] = &[
    ("Căn cứ Luật Tổ chức chính quyền địa phương ngày {d} tháng {m} năm 2015;", 1),
    ("Căn cứ Nghị định số {n}/{y}/NĐ-CP ngày {d} tháng {m} năm {y} của Chính phủ quy định chi tiết về {what};", 1),
    ("Hồ sơ gồm các giấy tờ nêu tại điểm b khoản {n} Điều {n} Thông tư số {n}/{y}/TT-BTC và bản vẽ {what}.", 1),
    ("Bãi bỏ Quyết định số {n}/{y}/QĐ-UBND ngày {d}/{m}/{y} của Ủy ban nhân dân tỉnh.", 1),
    ("Các trường hợp khác áp dụng khoản {n} Điều {n} Luật Đất đai năm 2013 và Điều {n} Bộ luật Lao động.", 2),
    ("Thông tư này có hiệu lực sau bốn mươi lăm ngày; Thông tư liên tịch số {n}/{y}/TTLT-BTC-BNV hết hiệu lực.", 2),
    ("Thanh tra việc chấp hành Nghị định {n}/{y}/NĐ-CP đối với {who} tại {place}.", 1),
    ("Theo đề nghị tại Tờ trình số {n}/TTr-SXD ngày {d} tháng {m} năm {y} của Sở Xây dựng.", 1),
];

pub(crate) const PARTY: &[&str] = &[
    "Cấp ủy các cấp cần bám sát cơ sở, lắng nghe ý kiến nhân dân và giải quyết dứt điểm những việc còn tồn đọng ở {place}.",
    "Chi bộ phân công đảng viên phụ trách từng nhóm hộ, giúp nhau phát triển kinh tế và giữ gìn {what}.",
    "Công tác tuyên truyền được đổi mới, ngắn gọn, dễ nhớ, gắn với những câu chuyện của {who}.",
    "Đồng chí Bí thư nhấn mạnh phải nói đi đôi với làm, tránh hình thức, lấy sự hài lòng của người dân làm thước đo.",
    "Qua kiểm tra, đoàn giám sát yêu cầu kiểm điểm trách nhiệm người đứng đầu nơi để xảy ra mất đoàn kết kéo dài.",
    "Sinh hoạt chuyên đề bàn sâu về cách làm {what}, mỗi đảng viên đăng ký một việc cụ thể trong quý.",
    "Hội nghị biểu dương {who} và nhắc các đảng ủy xã sớm kiện toàn ban chỉ đạo sau khi sắp xếp bộ máy.",
];

pub(crate) const PARTY_DOCUMENTS: &[Sentence] = &[
    ("Chi bộ quán triệt Chỉ thị số {n}-CT/TW ngày {d}/{m}/{y} của Ban Bí thư.", 1),
    ("Tiếp tục thực hiện Nghị quyết số {n}-NQ/TW, Kết luận số {n}-KL/TW và các chương trình hành động của tỉnh.", 2),
    ("Đảng ủy {place} sơ kết Quy định số {n}-QĐ/TW ngày {d}/{m}/{y} của Bộ Chính trị về nêu gương.", 1),
    ("Ban Thường vụ ban hành Kế hoạch số {n}-KH/TU để cụ thể hóa Nghị quyết Đại hội XIII của Đảng.", 2),
    ("Theo Hướng dẫn {n}-HD/BTCTW, hồ sơ gửi về trước ngày {d} hằng tháng.", 1),
];

pub(crate) const RATINGS: &[Sentence] = &[
    ("Cuối năm có {n} tập thể ở {place} được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên.", 1),
    ("Đảng bộ có {n} đảng viên hoàn thành xuất sắc nhiệm vụ, {n} đảng viên hoàn thành tốt nhiệm vụ.", 2),
    ("Toàn huyện có {n},{n}% chi bộ hoàn thành tốt nhiệm vụ.", 1),
];

pub(crate) const FIGURES: &[&str] = &[
    "Từ {d}/{m}/{y} đến nay, {place} có {k} lượt khách, tăng {n},{n}% so với cùng kỳ.",
    "Giá bán {k} đồng một ký, cao hơn {k} đồng so với tháng {m}; sản lượng ước {k} tấn.",
    "Điện thoại liên hệ 02{n}3.{n}{n}.{n}{n}, mở cửa từ {n}h{d}, cách trung tâm {n} km.",
    "Dự án rộng {k} m2, gồm {n} phòng, {n} tầng, tổng vốn {k} tỷ đồng, hoàn tất trong quý IV/{y}.",
    "Tỷ số {n}-{n} được giữ đến phút {n}; {n} cầu thủ nhận thẻ vàng trước {k} khán giả.",
];
