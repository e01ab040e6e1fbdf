//! Ratings through the public interface: what is stated, how statements belong together, and what does not add up.

use viendan::{Bound, Extractor, Level, Mention, Percent, RatingIssue, RatingMention, Role, UnitClass};

fn ratings(text: &str) -> Vec<RatingMention<'_>> {
    let mentions = Extractor::new().documents(false).extract(text);
    mentions
        .map(|mention| match mention {
            Mention::Rating(rating) => rating,
            other => panic!("only ratings were asked for: {other:?}"),
        })
        .collect()
}

/// The level, the count, the total, the percentage and the unit of a rating.
type Row = (Level, Option<u32>, Option<u32>, Option<Percent>, Option<String>);

fn rows(text: &str) -> Vec<Row> {
    let row = |rating: &RatingMention<'_>| {
        let share = rating.share();
        (rating.level(), share.count(), share.total(), share.percent(), rating.unit().map(str::to_owned))
    };
    ratings(text).iter().map(row).collect()
}

fn percent(digits: u32, decimals: u8) -> Option<Percent> {
    Some(Percent::new(digits, decimals))
}

const ADDS_UP: &str = "Toàn Đảng bộ có 190/200 đảng viên (95%) được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên; trong đó, 38 \
                       đảng viên (20%) “Hoàn thành xuất sắc nhiệm vụ”. Có 08/200 đảng viên (4%) “Hoàn thành nhiệm vụ”, \
                       02/200 đảng viên (1%) “Không hoàn thành nhiệm vụ”.";

#[test]
fn figures_that_add_up_raise_no_issue() {
    let found = ratings(ADDS_UP);
    let stated: Vec<_> = found.iter().map(|r| (r.level(), r.share().count(), r.share().total(), r.within())).collect();
    assert_eq!(
        stated,
        [
            (Level::HoanThanhTotNhiemVu, Some(190), Some(200), None),
            (Level::HoanThanhXuatSacNhiemVu, Some(38), None, Some(0)),
            (Level::HoanThanhNhiemVu, Some(8), Some(200), None),
            (Level::KhongHoanThanhNhiemVu, Some(2), Some(200), None),
        ]
    );
    assert!(found[0].or_better());
    for rating in &found {
        assert_eq!(rating.issues(), [], "{}", rating.text());
        assert_eq!(rating.evaluation(), 0, "{}", rating.text());
        assert_eq!(rating.role(), Role::Result);
        assert_eq!(rating.unit_class(), Some(UnitClass::PartyMember));
    }
}

#[test]
fn spans_select_the_statement_its_level_and_its_unit() {
    let found = ratings(ADDS_UP);
    assert_eq!(found[0].text(), "190/200 đảng viên (95%) được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên");
    assert_eq!(&ADDS_UP[found[0].phrase_span().range()], "Hoàn thành tốt nhiệm vụ");
    assert_eq!(&ADDS_UP[found[0].unit_span().unwrap().range()], "đảng viên");
    let text = "Năm 2022, Đảng bộ huyện An Lâm được Ban Thường vụ Tỉnh ủy xếp loại “Hoàn thành tốt nhiệm vụ”.";
    let found = ratings(text);
    assert_eq!(found[0].text(), "Đảng bộ huyện An Lâm được Ban Thường vụ Tỉnh ủy xếp loại “Hoàn thành tốt nhiệm vụ”");
    assert_eq!(found[0].unit(), Some("Đảng bộ huyện An Lâm"));
}

#[test]
fn what_does_not_add_up_is_noted_and_never_corrected() {
    use RatingIssue::*;
    for (text, expected) in [
        // The percentage is that of the fraction, rounded or cut off at the digits that are printed.
        ("Có 71/75 tập thể (94,67%) xếp loại “Hoàn thành tốt nhiệm vụ”.", vec![]),
        ("Có 71/75 tập thể (94,6%) xếp loại “Hoàn thành tốt nhiệm vụ”.", vec![]),
        ("Có 70/75 tập thể (95%) xếp loại “Hoàn thành tốt nhiệm vụ”.", vec![(0, PercentMismatch)]),
        ("Có 70/75 tập thể (trên 90%) xếp loại “Hoàn thành tốt nhiệm vụ”.", vec![]),
        // More than all, unless a plan is spoken of.
        ("Có 75/71 chi bộ hoàn thành tốt nhiệm vụ.", vec![(0, CountExceedsTotal)]),
        ("Có 75/71 chi bộ hoàn thành tốt nhiệm vụ, vượt chỉ tiêu.", vec![]),
        // A share is printed of its part, or of all.
        ("Có 60/80 chi bộ hoàn thành tốt nhiệm vụ, trong đó 9 chi bộ hoàn thành xuất sắc nhiệm vụ (15%).", vec![]),
        ("Có 60/80 chi bộ hoàn thành tốt nhiệm vụ, trong đó 12 chi bộ hoàn thành xuất sắc nhiệm vụ (15%).", vec![]),
        (
            "Có 60/80 chi bộ hoàn thành tốt nhiệm vụ, trong đó 9 chi bộ hoàn thành xuất sắc nhiệm vụ (19%).",
            vec![(1, PercentMismatch)],
        ),
        ("Có 60/80 chi bộ hoàn thành tốt nhiệm vụ; trong đó, 9/60 chi bộ hoàn thành xuất sắc nhiệm vụ.", vec![]),
        (
            "Có 60/80 chi bộ hoàn thành tốt nhiệm vụ; trong đó, 9/65 chi bộ hoàn thành xuất sắc nhiệm vụ.",
            vec![(1, BaseMismatch)],
        ),
        (
            "Có 6/8 công đoàn cơ sở vững mạnh; trong đó, 7 công đoàn cơ sở vững mạnh xuất sắc.",
            vec![(1, PartExceedsWhole)],
        ),
        // Levels side by side.
        ("Kết quả: 3/40 đơn vị hoàn thành nhiệm vụ, 37/40 đơn vị hoàn thành tốt nhiệm vụ.", vec![]),
        ("Kết quả: 5/40 đơn vị hoàn thành nhiệm vụ, 37/40 đơn vị hoàn thành tốt nhiệm vụ.", vec![(1, SumExceedsTotal)]),
        ("Kết quả chi bộ: vững mạnh 71,5%; khá 20,2%; trung bình 8,3%.", vec![]),
        ("Kết quả chi hội: vững mạnh 71,5%; khá 20,2%; trung bình 18,3%.", vec![(2, SumExceedsTotal)]),
        // A level "or better" holds the better ones; titles are no parts of one whole.
        ("Có 100% chi bộ hoàn thành nhiệm vụ trở lên, 90% chi bộ hoàn thành tốt nhiệm vụ.", vec![]),
        ("Có 95% giáo viên đạt lao động tiên tiến, 15% giáo viên đạt chiến sĩ thi đua cơ sở.", vec![]),
        // At most a fifth may be excellent, where both figures are told.
        ("Có 8 đảng viên hoàn thành xuất sắc nhiệm vụ, 32 đảng viên hoàn thành tốt nhiệm vụ.", vec![]),
        ("Có 9 đảng viên hoàn thành xuất sắc nhiệm vụ, 32 đảng viên hoàn thành tốt nhiệm vụ.", vec![(1, AboveCap)]),
        (
            "Có 50/60 chi bộ hoàn thành tốt nhiệm vụ, trong đó 11 chi bộ hoàn thành xuất sắc nhiệm vụ.",
            vec![(1, AboveCap)],
        ),
        (
            "Có 50/60 công đoàn cơ sở hoàn thành tốt nhiệm vụ, trong đó 11 công đoàn cơ sở hoàn thành xuất sắc nhiệm vụ.",
            vec![],
        ),
        // Who is said not to have a level is counted, and beside nobody who has one.
        ("Có 38/40 chi bộ đạt trong sạch, vững mạnh; 4 chi bộ không đạt trong sạch, vững mạnh.", vec![(1, Denied)]),
        ("Có 3 tập thể chưa được công nhận hoàn thành tốt nhiệm vụ.", vec![(0, Denied)]),
        ("Tập thể không được xếp loại “Hoàn thành xuất sắc nhiệm vụ” khi có sai phạm.", vec![(0, Denied)]),
        ("Không xếp loại chi bộ hoàn thành xuất sắc nhiệm vụ nếu có đảng viên bị kỷ luật.", vec![(0, Denied)]),
        ("Có 2 đảng viên không đủ điều kiện xếp loại hoàn thành tốt nhiệm vụ.", vec![(0, Denied)]),
        ("Có 2 chi bộ không được xếp loại ở mức hoàn thành tốt nhiệm vụ trở lên.", vec![(0, Denied)]),
        ("Có 6 đảng viên chưa được đánh giá, xếp loại hoàn thành tốt nhiệm vụ.", vec![(0, Denied)]),
        ("Có 5 chi bộ không được cấp có thẩm quyền xếp loại hoàn thành tốt nhiệm vụ.", vec![(0, Denied)]),
        ("Có 2 chi bộ không còn được xếp loại hoàn thành xuất sắc nhiệm vụ.", vec![(0, Denied)]),
        ("Không phải đơn vị nào cũng được xếp loại hoàn thành xuất sắc nhiệm vụ.", vec![(0, Denied)]),
        (
            "Không xét tặng danh hiệu “Chiến sĩ tiên tiến”, “Lao động tiên tiến” đối với người bị kỷ luật.",
            vec![(0, Denied), (1, Denied)],
        ),
        (
            "Có 3 chi bộ không được xếp loại hoàn thành tốt nhiệm vụ, hoàn thành xuất sắc nhiệm vụ.",
            vec![(0, Denied), (1, Denied)],
        ),
        ("Danh hiệu “Lao động tiên tiến” không xét tặng cho người mới tuyển dụng.", vec![(0, Denied)]),
        ("Cá nhân đạt danh hiệu “Lao động tiên tiến” không được khen thưởng đột xuất.", vec![]),
        ("Chi bộ không ngừng phấn đấu, được xếp loại hoàn thành tốt nhiệm vụ.", vec![]),
        ("Có 5 đảng viên không chấp hành quy định, được xếp loại hoàn thành nhiệm vụ.", vec![]),
        ("Có 2 đảng viên không hoàn thành nhiệm vụ.", vec![]),
        ("Có 5 đảng viên không chấp hành quy định xếp loại hoàn thành nhiệm vụ.", vec![]),
        ("Có không quá 20% chi bộ được xếp loại hoàn thành xuất sắc nhiệm vụ.", vec![]),
        ("Không có chi bộ nào được xếp loại hoàn thành xuất sắc nhiệm vụ.", vec![]),
        ("Có 12 chi bộ không chỉ đạt trong sạch, vững mạnh mà còn tiêu biểu.", vec![]),
        // An aim has no result that could be wrong.
        ("Phấn đấu 85% chi bộ hoàn thành tốt nhiệm vụ, 30% chi bộ hoàn thành xuất sắc nhiệm vụ.", vec![]),
    ] {
        let found: Vec<_> = ratings(text)
            .iter()
            .enumerate()
            .flat_map(|(at, rating)| rating.issues().iter().map(move |issue| (at, *issue)).collect::<Vec<_>>())
            .collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn printed_figures_stay_beside_their_issues() {
    let text = "Có 75/71 chi bộ (80%) hoàn thành tốt nhiệm vụ.";
    assert_eq!(
        rows(text),
        [(Level::HoanThanhTotNhiemVu, Some(75), Some(71), percent(80, 0), Some("chi bộ".to_owned()))]
    );
    assert_eq!(ratings(text)[0].issues(), [RatingIssue::CountExceedsTotal, RatingIssue::PercentMismatch]);
    let planned = &ratings("Chỉ tiêu: 75/71 chi bộ hoàn thành tốt nhiệm vụ.")[0];
    assert_eq!((planned.share().total(), planned.share().planned()), (None, Some(71)));
}

#[test]
fn as_many_counts_as_titles_are_shared_out() {
    let row = |level, count, unit: &str| (level, Some(count), None, None, Some(unit.to_owned()));
    let expected = [row(Level::LaoDongTienTien, 14, "tập thể"), row(Level::LaoDongTienTien, 36, "cá nhân")];
    for text in [
        "Công nhận 14 tập thể và 36 cá nhân đạt danh hiệu “Tập thể lao động tiên tiến”, “Lao động tiên tiến”.",
        "Có 14 tập thể, 36 cá nhân được tặng danh hiệu Tập thể lao động tiên tiến và Lao động tiên tiến.",
    ] {
        assert_eq!(rows(text), expected, "{text}");
    }
    let found = rows("Có 6/7 ấp, 40/45 hộ được công nhận danh hiệu ấp văn hóa, gia đình văn hóa.");
    let expected = [(Some(6), Some(7), Some("ấp")), (Some(40), Some(45), Some("hộ"))];
    assert_eq!(found.iter().map(|row| (row.1, row.2, row.4.as_deref())).collect::<Vec<_>>(), expected);
    let text = "Có 12 tập thể, 14 tổ và 36 cá nhân đạt danh hiệu “Tập thể lao động tiên tiến”, “Lao động tiên tiến”.";
    assert_eq!(rows(text)[0].1, Some(36), "no more counts than titles are shared out");
}

#[test]
fn lines_of_tables_are_statements() {
    let expected = [
        (Level::HoanThanhXuatSacNhiemVu, Some(9), None, percent(180, 1), Some("viên chức".to_owned())),
        (Level::HoanThanhTotNhiemVu, Some(38), None, percent(760, 1), Some("viên chức".to_owned())),
        (Level::HoanThanhNhiemVu, Some(3), None, percent(60, 1), Some("viên chức".to_owned())),
    ];
    for text in [
        "Xếp loại viên chức\nHoàn thành xuất sắc nhiệm vụ\t9\t18,0%\nHoàn thành tốt nhiệm vụ\t38\t76,0%\nHoàn thành nhiệm vụ\t3\t6,0%",
        "Xếp loại viên chức\n| HTXSNV | 9 | 18,0 |\n| HTTNV | 38 | 76,0 |\n| HTNV | 3 | 6,0 |",
        "Xếp loại viên chức\nHTXSNV   9   18,0\nHTTNV   38   76,0\nHTNV   3   6,0",
        "Xếp loại viên chức\nHTXSNV\n9\n18,0%\nHTTNV\n38\n76,0%\nHTNV\n3\n6,0%",
        "Xếp loại viên chức:\n- HTXSNV: 9 (18,0%);\n- HTTNV: 38 (76,0%);\n- HTNV: 3 (6,0%).",
        "Viên chức: HTXSNV 9 (18,0%), HTTNV 38 (76,0%), HTNV 3 (6,0%).",
    ] {
        let mut found = rows(text);
        for row in &mut found {
            row.4 = row.4.take().map(|unit| unit.to_lowercase());
        }
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn bounds_and_zeros_are_told() {
    for (text, count, share, bound) in [
        ("90% trở lên chi bộ đạt hoàn thành tốt nhiệm vụ.", None, percent(90, 0), Some(Bound::AtLeast)),
        ("ít nhất có 90% chi bộ hoàn thành tốt nhiệm vụ.", None, percent(90, 0), Some(Bound::AtLeast)),
        ("từ 75 đến 80% chi bộ hoàn thành tốt nhiệm vụ.", None, percent(75, 0), Some(Bound::AtLeast)),
        ("hơn 91% chi bộ hoàn thành tốt nhiệm vụ.", None, percent(91, 0), Some(Bound::MoreThan)),
        ("không quá 20% chi bộ hoàn thành tốt nhiệm vụ.", None, percent(20, 0), Some(Bound::AtMost)),
        ("dưới 0,5% chi bộ hoàn thành tốt nhiệm vụ.", None, percent(5, 1), Some(Bound::LessThan)),
        ("gần 95% chi bộ hoàn thành tốt nhiệm vụ.", None, percent(95, 0), Some(Bound::About)),
        ("không có chi bộ nào hoàn thành tốt nhiệm vụ.", Some(0), None, None),
        ("Hoàn thành tốt nhiệm vụ: không có chi bộ nào.", Some(0), None, None),
        ("Chi bộ hoàn thành tốt nhiệm vụ: không.", Some(0), None, None),
        ("hai chi bộ hoàn thành tốt nhiệm vụ.", Some(2), None, None),
        ("từ 3 đến 5 chi bộ hoàn thành tốt nhiệm vụ.", Some(3), None, Some(Bound::AtLeast)),
        ("Số chi bộ hoàn thành tốt nhiệm vụ giảm từ 4 năm 2016 xuống còn 1 năm 2020.", Some(1), None, None),
        ("thấp hơn hoặc bằng 20% chi bộ hoàn thành tốt nhiệm vụ.", None, percent(20, 0), Some(Bound::AtMost)),
        ("mười hai chi bộ hoàn thành tốt nhiệm vụ.", Some(12), None, None),
        ("Chi bộ hoàn thành tốt nhiệm vụ giữ ở mức 91%.", None, percent(91, 0), None),
        ("1.204 chi bộ hoàn thành tốt nhiệm vụ.", Some(1204), None, None),
        (
            "Số chi bộ hoàn thành tốt nhiệm vụ tăng 5%; 3 chi bộ bị xếp loại không hoàn thành nhiệm vụ.",
            None,
            None,
            None,
        ),
    ] {
        let found = &ratings(text)[0];
        assert_eq!((found.share().count(), found.share().percent(), found.bound()), (count, share, bound), "{text}");
        assert_eq!(found.unit().map(str::to_lowercase).as_deref(), Some("chi bộ"), "{text}");
    }
}

#[test]
fn who_is_rated_is_told_from_who_rates_and_who_gives() {
    for (text, unit) in [
        ("UBND xã được UBND huyện xếp loại hoàn thành tốt nhiệm vụ.", Some("UBND xã")),
        ("Trạm Thú y huyện được Sở xếp loại hoàn thành tốt nhiệm vụ.", Some("Trạm Thú y huyện")),
        ("Chi hội nông dân có 112 hội viên, được Hội cấp trên xếp loại chi hội vững mạnh.", Some("Chi hội nông dân")),
        (
            "Đồng chí Lò Văn Ba, Bí thư Chi bộ thôn 3, được xếp loại hoàn thành tốt nhiệm vụ.",
            Some("Đồng chí Lò Văn Ba"),
        ),
        ("Chủ tịch UBND xã quyết định tặng danh hiệu “Gia đình văn hóa”.", None),
        ("Tặng danh hiệu “Lao động tiên tiến” cho 54 công chức.", Some("công chức")),
        ("Danh hiệu “Chiến sĩ thi đua cơ sở”: đồng chí Hoàng Thu Thủy 30/32 phiếu.", Some("đồng chí Hoàng Thu Thủy")),
        ("- Đ/c Lê Văn Quang: Hoàn thành tốt nhiệm vụ (16/17 phiếu)", Some("Đ/c Lê Văn Quang")),
        ("Kết quả:\n2. Chi bộ Trạm Y tế: Hoàn thành tốt nhiệm vụ.", Some("Chi bộ Trạm Y tế")),
        ("12 lượt đảng viên hoàn thành tốt nhiệm vụ được cấp trên khen thưởng.", Some("lượt đảng viên")),
        ("XẾP LOẠI CÔNG CHỨC\nTT\tĐơn vị\tHTXSNV\n1\tVăn phòng\t3", Some("CÔNG CHỨC")),
        ("Sở Giáo dục và Đào tạo được xếp loại hoàn thành tốt nhiệm vụ.", Some("Sở Giáo dục và Đào tạo")),
        (
            "Phòng Tài chính - Kế hoạch huyện xếp loại hoàn thành tốt nhiệm vụ.",
            Some("Phòng Tài chính - Kế hoạch huyện"),
        ),
        ("Trung đoàn bộ binh 148 đạt vững mạnh toàn diện.", Some("Trung đoàn bộ binh 148")),
        ("Đảng bộ xã\nTân Lập được xếp loại hoàn thành tốt nhiệm vụ.", Some("Đảng bộ xã\nTân Lập")),
        ("Bản Tiền Tiêu 2 năm liền đạt bản văn hóa.", Some("Bản Tiền Tiêu")),
        ("Tổ chức Đoàn được nâng lên, tỷ lệ Đoàn cơ sở vững mạnh đạt 78%.", Some("Đoàn cơ sở")),
        ("90% cơ quan chuyên môn, đơn vị sự nghiệp hoàn thành nhiệm vụ.", Some("cơ quan chuyên môn, đơn vị sự nghiệp")),
        ("Công an tỉnh cũng liệt kê ông Lê Văn Nam đạt danh hiệu chiến sĩ thi đua.", Some("ông Lê Văn Nam")),
        ("Tặng danh hiệu “Chiến sĩ thi đua cơ sở” cho bà Vũ Thị Hà, Trưởng phòng.", Some("bà Vũ Thị Hà")),
        ("Công nhận danh hiệu “Tập thể lao động xuất sắc” năm 2022 đối với 12 phòng thuộc Sở.", Some("phòng thuộc Sở")),
        ("Anh Giàng A Páo, đảng viên bản Tả Van, được xếp loại hoàn thành tốt nhiệm vụ.", Some("Anh Giàng A Páo")),
        ("Đồng chí Lê Thị Lan, Bí thư Chi bộ: Hoàn thành tốt nhiệm vụ (7/7 phiếu).", Some("Đồng chí Lê Thị Lan")),
        ("Tổ dân phố số 5 có 118 hộ, 10 năm liền giữ danh hiệu tổ dân phố văn hóa.", Some("Tổ dân phố số 5")),
        ("Ông Hà nói: “Năm qua nhà trường có 28 lớp và được công nhận tập thể lao động xuất sắc”.", Some("nhà trường")),
        ("XẾP LOẠI\n1\tTrần Văn Nam\tBí thư Chi bộ\tHoàn thành tốt nhiệm vụ", Some("Trần Văn Nam")),
        ("Giáo viên tại các trường được xét danh hiệu lao động tiên tiến.", Some("Giáo viên")),
        ("Danh hiệu “Gia đình văn hóa” được xét tặng cho hộ gia đình đạt các tiêu chuẩn.", Some("hộ gia đình")),
        ("Trưởng các Ban của Đảng và tương đương quyết định tặng danh hiệu “Lao động tiên tiến”.", None),
        ("Tặng Cờ thi đua của UBND tỉnh, 11 tập thể lao động xuất sắc.", None),
        (
            "Chi bộ 1, Chi bộ 3 và Chi bộ Quân sự xếp loại hoàn thành tốt nhiệm vụ.",
            Some("Chi bộ 1, Chi bộ 3 và Chi bộ Quân sự"),
        ),
        (
            "Các đồng chí Quàng Thị Lả, Lò Văn Pọm được công nhận chiến sĩ thi đua cơ sở.",
            Some("đồng chí Quàng Thị Lả, Lò Văn Pọm"),
        ),
        (
            "Gia đình bà Vi Thị Khuyên là hộ đầu tiên của xã được tặng danh hiệu gia đình văn hóa.",
            Some("Gia đình bà Vi Thị Khuyên"),
        ),
        ("Chức vụ: Phó Chủ tịch UBND xã\nTự xếp loại: Hoàn thành tốt nhiệm vụ", None),
        ("Chi bộ có 21 đảng viên, năm nào cũng được Đảng ủy xã xếp loại hoàn thành tốt nhiệm vụ.", Some("Chi bộ")),
        ("19 chi bộ khác hoàn thành tốt nhiệm vụ.", Some("chi bộ")),
        ("Bộ CHQS tỉnh được Quân khu đánh giá đơn vị vững mạnh toàn diện.", Some("Bộ CHQS tỉnh")),
        ("Xếp loại tổ chức đảng Số lượng Tỷ lệ\nHoàn thành tốt nhiệm vụ 9 18,37%", Some("tổ chức đảng")),
        ("Cô Bùi Thị Lý, tổ phó tổ Toán Trường THCS Hòa An, đạt chiến sĩ thi đua cơ sở.", Some("Cô Bùi Thị Lý")),
        ("Năm qua tổ Hóa sinh được công nhận tập thể lao động tiên tiến.", Some("tổ Hóa sinh")),
        (
            "Vì có hội viên vi phạm, năm 2016 Chi hội Đông Sơn bị xếp loại hoàn thành nhiệm vụ.",
            Some("Chi hội Đông Sơn"),
        ),
        ("Mức 5 triệu đồng đối với người hoàn thành tốt nhiệm vụ: 60%.", Some("người")),
        ("Giám đốc doanh nghiệp được xếp loại hoàn thành tốt nhiệm vụ.", Some("Giám đốc doanh nghiệp")),
        ("Đối với chi hội, hoàn thành tốt nhiệm vụ 7 tập thể.", Some("tập thể")),
        ("Có 9 công chức được xếp loại (02 người tập sự), gồm: 6 hoàn thành tốt nhiệm vụ.", Some("công chức")),
        ("Có 3 huyện ủy được xếp loại hoàn thành tốt nhiệm vụ.", Some("huyện ủy")),
        ("Có 12 tổ chức (30%) hoàn thành tốt nhiệm vụ.", Some("tổ chức")),
        ("Xếp loại:\n1. Hà Văn Bảy (Chi bộ 2) - hoàn thành tốt nhiệm vụ năm 2023.", Some("Hà Văn Bảy")),
        ("Xếp loại: Chi bộ 5 - hoàn thành tốt nhiệm vụ.", Some("Chi bộ 5")),
        (
            "Danh hiệu này được xét tặng cho cá nhân đạt các tiêu chuẩn sau:\na) Được tập thể suy tôn;\nb) Đạt danh hiệu \
             “Lao động tiên tiến”.",
            Some("cá nhân"),
        ),
        ("Năm 2023, Đảng bộ TP. Lai Châu được xếp loại hoàn thành tốt nhiệm vụ.", Some("Đảng bộ TP. Lai Châu")),
        ("Gia đình bà Lý (thôn Nà Pù) được công nhận gia đình văn hóa.", Some("Gia đình bà Lý")),
        ("Chi đoàn 11B2 được xếp loại hoàn thành tốt nhiệm vụ.", Some("Chi đoàn 11B2")),
        ("Phân xưởng 3 đạt danh hiệu tập thể lao động xuất sắc.", Some("Phân xưởng 3")),
        ("Công chức hoàn thành tốt nhiệm vụ được thưởng 5 triệu đồng.", Some("Công chức")),
        ("Không chi đối với viên chức không hoàn thành nhiệm vụ.", Some("viên chức")),
        ("Loại B (hoàn thành nhiệm vụ): 11 người.", Some("người")),
        (
            "Năm 2021, Ban Dân vận, Văn phòng Huyện ủy hoàn thành tốt nhiệm vụ: 100%.",
            Some("Ban Dân vận, Văn phòng Huyện ủy"),
        ),
        ("Mặt trận, các đoàn thể đều được xếp loại vững mạnh.", Some("Mặt trận, các đoàn thể")),
        ("Có 45 đồng chí (trong đó 12 nữ) hoàn thành tốt nhiệm vụ.", Some("đồng chí")),
        ("XẾP LOẠI\n2 Chi bộ Công an Hoàn thành tốt nhiệm vụ\n", Some("Chi bộ Công an")),
        ("| Đơn vị | Kết quả |\n| Chi bộ Thôn 1 | Hoàn thành tốt nhiệm vụ |", Some("Chi bộ Thôn 1")),
        ("a) Hoàn thành tốt nhiệm vụ: 03 tập thể\nb) Khác", Some("tập thể")),
        ("Tỷ lệ đảng viên của 3 năm hoàn thành tốt nhiệm vụ là 78%.", Some("đảng viên")),
        ("Đồng chí Lò Văn Tín 9/14 phiếu hoàn thành tốt nhiệm vụ.", Some("Đồng chí Lò Văn Tín")),
        ("UBND các xã Sơn Hà, Sơn Linh được xếp loại hoàn thành tốt nhiệm vụ.", Some("UBND các xã Sơn Hà, Sơn Linh")),
        ("98% CBCCVC, NLĐ hoàn thành tốt nhiệm vụ.", Some("CBCCVC, NLĐ")),
        ("Trạm Kiểm lâm số 3 được xếp loại hoàn thành tốt nhiệm vụ.", Some("Trạm Kiểm lâm số 3")),
        ("Chi bộ bản Ít hoàn thành tốt nhiệm vụ 2 năm liền.", Some("Chi bộ bản Ít")),
        ("Họ và tên: Bế Văn Hai\nChức vụ: Kế toán\nTự xếp loại: Hoàn thành tốt nhiệm vụ", Some("Bế Văn Hai")),
        ("Tỷ lệ hoàn thành tốt nhiệm vụ của đảng viên là 94,8%.", Some("đảng viên")),
        (
            "LLVT thành phố đã được tặng 2 cờ thi đua; 5 năm liền được Quân khu công nhận đơn vị vững mạnh toàn diện.",
            Some("LLVT thành phố"),
        ),
        ("Ban Tuyên giáo Tỉnh uỷ được công nhận cơ quan đạt chuẩn văn hoá.", Some("Ban Tuyên giáo Tỉnh uỷ")),
        ("Số cá nhân đề nghị mức hoàn thành xuất sắc nhiệm vụ không vượt quá 30%.", Some("cá nhân")),
        (
            "Danh hiệu “Chiến sĩ thi đua cơ sở” được xét tặng thường xuyên hàng năm cho cá nhân tiêu biểu.",
            Some("cá nhân"),
        ),
        ("Viên chức bị xếp loại chất lượng ở mức độ không hoàn thành nhiệm vụ;", Some("Viên chức")),
        ("Huyện công nhận 3 thôn Quý Dương, Đông Giao và Bình Long đạt danh hiệu làng văn hoá.", Some("thôn")),
        (
            "Trong 5 năm, trường Tiểu học Kiên Lương 1 đạt tập thể lao động xuất sắc.",
            Some("trường Tiểu học Kiên Lương 1"),
        ),
        ("Các cấp ủy lựa chọn những đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ”.", Some("đảng viên")),
        (
            "Đối với 13 đảng bộ huyện và tương đương, Đảng bộ Công an tỉnh được xếp loại hoàn thành xuất sắc nhiệm vụ.",
            Some("Đảng bộ Công an tỉnh"),
        ),
        (
            "Các đảng bộ cấp trên cơ sở: Nam Đàn, Quỳ Châu và Khối Doanh nghiệp tỉnh được xếp loại hoàn thành tốt nhiệm vụ.",
            Some("đảng bộ cấp trên cơ sở"),
        ),
        ("Trao tặng danh hiệu “Đơn vị quyết thắng” của Bộ Tư lệnh BĐBP cho các tập thể.", Some("tập thể")),
        (
            "Tặng danh hiệu “Đơn vị tiên tiến” cho Công an các huyện Tây Giang, Nam Giang và Nông Sơn.",
            Some("Công an các huyện Tây Giang, Nam Giang và Nông Sơn"),
        ),
        (
            "Viên chức không giữ chức vụ quản lý đạt các tiêu chí sau thì xếp loại ở mức hoàn thành tốt nhiệm vụ.",
            Some("Viên chức không giữ chức vụ quản lý"),
        ),
        ("Có 12 “Thôn văn hóa”.", None),
        ("Đến nay, thôn đã vinh dự được công nhận thôn văn hóa.", Some("thôn")),
        ("Nhà trường đạt đơn vị tiên tiến cấp Tỉnh, tập thể lao động xuất sắc cấp Tỉnh.", Some("Nhà trường")),
        ("Qua đánh giá cuối năm, Đảng bộ xã tự nhận hoàn thành tốt nhiệm vụ.", Some("Đảng bộ xã")),
        (
            "Chỉ tiêu đăng ký với Ban Thường vụ Huyện ủy Trong đó được xếp loại hoàn thành tốt nhiệm vụ.",
            Some("Ban Thường vụ Huyện ủy"),
        ),
        ("Có trên 50% cá nhân trong tập thể đạt danh hiệu “Lao động tiên tiến”.", Some("cá nhân trong tập thể")),
        ("Có 98% thôn, khu phố và tương đương đạt chuẩn văn hóa.", Some("thôn, khu phố và tương đương")),
        ("Hơn 55% lượt tộc họ được công nhận tộc văn hóa.", Some("lượt tộc họ")),
        ("Yêu cầu có bản tự nhận xét và được đánh giá hoàn thành tốt nhiệm vụ trở lên.", None),
        ("Hằng năm có 100% tổ chức cơ sở\nHội đạt vững mạnh.", Some("tổ chức cơ sở\nHội")),
        ("Toàn ngành có 1.034 lao động tiên tiến.", None),
        ("Năm học vừa qua, cô được xếp loại hoàn thành xuất sắc nhiệm vụ.", Some("cô")),
        ("Ông nhiều năm liền được công nhận chiến sĩ thi đua cơ sở.", Some("Ông")),
        ("Tập thể lao động xuất sắc: Phòng Tổng hợp, Trạm Vận hành.", Some("Phòng Tổng hợp, Trạm Vận hành")),
        ("Danh hiệu “Lao động tiên tiến” gồm: Lò Văn Ba, Vi Thị Mơ.", Some("Lò Văn Ba, Vi Thị Mơ")),
        ("Ở vùng cao, bản Lướt (xã Phù Yên) giữ vững danh hiệu bản văn hóa.", Some("bản Lướt")),
        ("Đoàn trường được khen; Tỉnh đoàn tặng cờ “Đoàn cơ sở vững mạnh” năm 2019.", Some("Đoàn trường")),
        ("Có 766/847 thôn (bản, khu phố) đạt chuẩn văn hóa.", Some("thôn (bản, khu phố)")),
        ("Tập thể có 90% cá nhân đạt tiêu chuẩn thì được tặng “Đơn vị quyết thắng”.", Some("Tập thể")),
        ("Cô Lê Thị Mơ được công nhận giáo viên giỏi, đạt lao động tiên tiến.", Some("Cô Lê Thị Mơ")),
        ("Đơn vị không hoàn thành nhiệm vụ thì người đứng đầu bị xử lý.", Some("Đơn vị")),
        ("TT;Đơn vị;Kết quả\n1;Phòng Y tế;Hoàn thành tốt nhiệm vụ", Some("Phòng Y tế")),
        ("1. Vũ Thị Hạnh - Bí thư Chi bộ: Hoàn thành tốt nhiệm vụ.", Some("Vũ Thị Hạnh")),
        ("- Lê Văn Kha, Phó Trưởng phòng - Hoàn thành tốt nhiệm vụ.", Some("Lê Văn Kha")),
        ("2. Đồng chí Lê Văn Kha, Phó Bí thư: Hoàn thành tốt nhiệm vụ.", Some("Đồng chí Lê Văn Kha")),
        ("Đảng bộ Quân sự thị xã 3 năm hoàn thành tốt nhiệm vụ.", Some("Đảng bộ Quân sự thị xã")),
        ("Danh sách các đoàn viên hoàn thành tốt nhiệm vụ năm 2022", Some("đoàn viên")),
        ("Chi hội gắn phong trào với việc làng, được công nhận trong sạch vững mạnh xuất sắc.", Some("Chi hội")),
        ("Danh hiệu “Lao động tiên tiến” ở xã được xét tặng cho công chức đạt tiêu chuẩn.", Some("công chức")),
    ] {
        assert_eq!(ratings(text)[0].unit(), unit, "{text}");
    }
}

#[test]
fn years_in_a_row_are_no_count() {
    for text in [
        "Đảng bộ có 4 năm hoàn thành tốt nhiệm vụ, 1 năm hoàn thành xuất sắc nhiệm vụ.",
        "Đảng bộ hai năm liên tiếp hoàn thành tốt nhiệm vụ, ba năm liền hoàn thành xuất sắc nhiệm vụ.",
        "Đảng bộ nhiều năm liền hoàn thành tốt nhiệm vụ, hằng năm được xếp loại hoàn thành xuất sắc nhiệm vụ.",
        "Đảng bộ hằng năm hoàn thành tốt nhiệm vụ, riêng năm 2020 được xếp loại hoàn thành xuất sắc nhiệm vụ.",
        "Hằng năm Đảng bộ đều đạt hoàn thành tốt và hoàn thành xuất sắc nhiệm vụ.",
    ] {
        let found = rows(text);
        assert_eq!(
            found.iter().map(|row| (row.0, row.1)).collect::<Vec<_>>(),
            [(Level::HoanThanhTotNhiemVu, None), (Level::HoanThanhXuatSacNhiemVu, None)]
        );
        assert!(found.iter().all(|row| row.4.as_deref() == Some("Đảng bộ")), "{text}");
    }
}

#[test]
fn years_in_a_row_stand_between_a_level_and_its_figure() {
    for text in [
        "Có 40 hộ gia đình liên tục 3 năm đạt danh hiệu gia đình văn hóa, chiếm 30,4%.",
        "Có 40 hộ gia đình 3 năm liên tục đạt danh hiệu gia đình văn hóa, chiếm 30,4%.",
        "Số hộ gia đình đạt danh hiệu gia đình văn hóa 3 năm liên tục trở lên đạt 40 hộ gia đình (30,4%).",
    ] {
        let unit = Some("hộ gia đình".to_owned());
        assert_eq!(rows(text), [(Level::VanHoa, Some(40), None, percent(304, 1), unit)], "{text}");
    }
}

#[test]
fn a_change_is_no_share_but_what_it_came_to_is() {
    for (text, share) in [
        ("Số chi bộ hoàn thành tốt nhiệm vụ tăng 5%.", None),
        ("Số chi bộ hoàn thành tốt nhiệm vụ giảm còn 5%.", percent(5, 0)),
        ("Số chi bộ hoàn thành tốt nhiệm vụ tăng từ 15,1% lên 19,2%.", percent(192, 1)),
        ("Số chi bộ hoàn thành tốt nhiệm vụ từ 78,4% năm 2015 tăng lên 85,9% năm 2017.", percent(859, 1)),
        ("Số chi bộ hoàn thành tốt nhiệm vụ đạt 85%, tăng 5% so với năm 2020.", percent(85, 0)),
        ("Số chi bộ hoàn thành tốt nhiệm vụ năm 2023 chiếm 85% (chỉ tiêu 80%).", percent(85, 0)),
        // A horn is lost.
        ("Số chi bộ đuợc xếp loại hoàn thành tốt nhiệm vụ vưọt 5% chỉ tiêu.", None),
        ("Số chi bộ hoàn thành tốt nhiệm vụ đạt 102% kế hoạch.", None),
    ] {
        let found = &ratings(text)[0];
        assert_eq!((found.share().percent(), found.share().count()), (share, None), "{text}");
    }
}

#[test]
fn results_aims_and_rules_are_told_apart() {
    for (text, role) in [
        ("Có 95% chi bộ hoàn thành tốt nhiệm vụ.", Role::Result),
        ("Phấn đấu 95% chi bộ hoàn thành tốt nhiệm vụ.", Role::Target),
        ("Chỉ tiêu: 95% chi bộ hoàn thành tốt nhiệm vụ.", Role::Target),
        ("Các mục tiêu chủ yếu:\n- Kết nạp 20 đảng viên.\n- 95% chi bộ hoàn thành tốt nhiệm vụ.", Role::Target),
        ("Kết quả như sau:\n- Kết nạp 20 đảng viên.\n- 95% chi bộ hoàn thành tốt nhiệm vụ.", Role::Result),
        ("Số chi bộ hoàn thành xuất sắc nhiệm vụ không vượt quá 20%.", Role::Rule),
        ("Chi bộ được xếp loại hoàn thành tốt nhiệm vụ thì được khen thưởng.", Role::Rule),
        ("Có 91% chi bộ hoàn thành tốt nhiệm vụ (chỉ tiêu 85%).", Role::Result),
    ] {
        let found: Vec<_> = ratings(text).iter().map(RatingMention::role).collect();
        assert_eq!(found, [role], "{text}");
    }
}

#[test]
fn shares_belong_to_the_statement_before_them() {
    for (text, within) in [
        (
            "Có 96% chi bộ hoàn thành tốt nhiệm vụ trở lên, trong đó hoàn thành xuất sắc 17%, hoàn thành tốt 79%.",
            vec![None, Some(0), Some(0)],
        ),
        (
            "Có 50 đảng viên hoàn thành tốt nhiệm vụ (7 đảng viên hoàn thành xuất sắc nhiệm vụ), 2 đảng viên hoàn thành nhiệm vụ.",
            vec![None, Some(0), None],
        ),
        ("Có 50 chi bộ hoàn thành tốt nhiệm vụ. Trong đó: 7 chi bộ hoàn thành xuất sắc nhiệm vụ.", vec![None, Some(0)]),
        ("Có 60 chi bộ được đánh giá, trong đó 50 chi bộ hoàn thành tốt nhiệm vụ.", vec![None]),
        ("Chi bộ hoàn thành xuất sắc nhiệm vụ không quá 20% số chi bộ hoàn thành tốt nhiệm vụ.", vec![Some(1), None]),
        (
            "Có 49 chi bộ hoàn thành tốt nhiệm vụ trở lên (trong đó 9 chi bộ hoàn thành xuất sắc nhiệm vụ, chiếm 18,4% số chi \
             bộ hoàn thành tốt nhiệm vụ).",
            vec![None, Some(0), None],
        ),
        ("Chi bộ hoàn thành xuất sắc nhiệm vụ so với chi bộ hoàn thành tốt nhiệm vụ là 19,8%.", vec![Some(1), None]),
        (
            "Tỷ lệ chi bộ hoàn thành xuất sắc nhiệm vụ do Huyện ủy quy định, nhưng không quá 25% tổng số chi bộ hoàn thành tốt \
             nhiệm vụ.",
            vec![Some(1), None],
        ),
        (
            "Có 96 hộ đạt gia đình văn hóa, trong đó 30 hộ 3 năm liền đạt gia đình văn hóa; 100% thôn đạt thôn văn hóa.",
            vec![None, Some(0), None],
        ),
        (
            "Có 5 chi bộ hoàn thành xuất sắc nhiệm vụ (trong đó 3 chi bộ đạt trong sạch, vững mạnh), 2 chi bộ hoàn thành tốt \
             nhiệm vụ.",
            vec![None, Some(0), None],
        ),
        (
            "Có 94% công chức hoàn thành nhiệm vụ; trong đó hoàn thành xuất sắc nhiệm vụ 27%, hoàn thành nhiệm vụ 67%.",
            vec![None, Some(0), Some(0)],
        ),
        ("Có 42 giáo viên đạt lao động tiên tiến, trong đó 8 giáo viên đạt chiến sĩ thi đua cơ sở.", vec![None, None]),
        (
            "Có 4 chi bộ hoàn thành xuất sắc nhiệm vụ (20% so với số chi bộ hoàn thành tốt nhiệm vụ).",
            vec![Some(1), None],
        ),
        (
            "Đơn vị hoàn thành xuất sắc nhiệm vụ không quá 20% trong tổng số đơn vị hoàn thành tốt nhiệm vụ.",
            vec![Some(1), None],
        ),
        (
            "Chọn 20% đảng viên hoàn thành xuất sắc nhiệm vụ trong số đảng viên hoàn thành tốt nhiệm vụ.",
            vec![Some(1), None],
        ),
        (
            "Huyện giữ danh hiệu Đảng bộ trong sạch, vững mạnh, trong đó 50% chi bộ đạt trong sạch, vững mạnh.",
            vec![None, None],
        ),
        (
            "Có 100% viên chức hoàn thành nhiệm vụ, trong đó trên 60% viên chức đạt danh hiệu “Lao động tiên tiến”.",
            vec![None, Some(0)],
        ),
    ] {
        let found: Vec<_> = ratings(text).iter().map(RatingMention::within).collect();
        assert_eq!(found, within, "{text}");
    }
}

#[test]
fn counts_are_those_of_whom_the_level_is_said() {
    for (text, count, total, unit) in [
        (
            "Trong 6 chi bộ cơ quan huyện, Chi bộ Ban Tổ chức được xếp loại hoàn thành tốt nhiệm vụ.",
            None,
            None,
            Some("Chi bộ Ban Tổ chức"),
        ),
        ("Có 14 đồng chí xếp loại A (hoàn thành xuất sắc nhiệm vụ).", Some(14), None, Some("đồng chí")),
        ("Có 20/29 hộ gia đình ở 37 xã, thị trấn đạt tiêu chuẩn văn hóa.", Some(20), Some(29), Some("hộ gia đình")),
        ("Có hơn 8 nghìn hộ gia đình được công nhận gia đình văn hóa.", Some(8000), None, Some("hộ gia đình")),
        ("Có hơn 18,2 triệu gia đình được công nhận gia đình văn hóa.", Some(18_200_000), None, Some("gia đình")),
        ("Có 40 hộ gia đình đạt gia đình văn hóa các cấp.", Some(40), None, Some("hộ gia đình")),
        ("Có\n1.418 đảng viên hoàn thành tốt nhiệm vụ.", Some(1418), None, Some("đảng viên")),
        ("Có 3 đơn vị: Nam Đàn, Quỳ Châu, Vinh được xếp loại hoàn thành tốt nhiệm vụ.", Some(3), None, Some("đơn vị")),
        ("Có 44 gia đình văn hóa trên tổng số 53 hộ dân.", Some(44), Some(53), None),
        ("Có 56/96 chi hội xuất sắc, 9 chi hội khá.", Some(56), Some(96), Some("chi hội")),
        ("Có 5 cơ sở Hội đạt xuất sắc; số còn lại đạt vững mạnh.", Some(5), None, Some("cơ sở Hội")),
        ("Có 12 chi bộ hoàn thành tốt nhiệm vụ trên tổng số 15 chi bộ, đạt 80%.", Some(12), Some(15), Some("chi bộ")),
        ("Công nhận 2 đơn vị: Phòng Giá, Phòng Đầu tư đạt “Tập thể lao động xuất sắc”.", Some(2), None, Some("đơn vị")),
        ("Về gia đình văn hóa có 120 hộ đạt chuẩn gia đình văn hóa.", Some(120), None, Some("hộ")),
        ("Có 1,234 hộ đạt gia đình văn hóa.", Some(1234), None, Some("hộ")),
        ("Có 10/10 tổ hoàn thành tốt nhiệm vụ được giao.", Some(10), Some(10), Some("tổ")),
        ("Có 8/8 tổ hoàn thành tốt nhiệm vụ chính trị được giao.", Some(8), Some(8), Some("tổ")),
        (
            "Hoàn thành xuất sắc nhiệm vụ: 15 chi bộ được đánh giá hoàn thành tốt nhiệm vụ: 45 chi bộ.",
            Some(15),
            None,
            Some("chi bộ"),
        ),
        ("Thầy cô và học viên: 14 chi bộ xếp loại khá, 2 chi bộ xếp loại tốt.", Some(14), None, Some("chi bộ")),
        ("Chiến sĩ thi đua cơ sở: Theo Nghị định, Thông tư.", None, None, None),
        ("12; 7 chi bộ hoàn thành tốt nhiệm vụ; 4 chi bộ hoàn thành xuất sắc nhiệm vụ.", Some(7), None, Some("chi bộ")),
        ("Đề xuất 32 làng văn hóa để khen thưởng.", Some(32), None, None),
        ("Chọn 23 làng văn hóa để trình UBND tỉnh khen thưởng.", Some(23), None, None),
        ("Biểu dương 36 làng văn hóa để nhân rộng.", Some(36), None, None),
        ("Có 12 tập thể được khen; hơn 230 chiến sĩ thi đua.", Some(230), None, None),
        ("Đến nay còn 2 chi bộ yếu kém vươn lên.", Some(2), None, Some("chi bộ")),
        ("Xếp loại A (hoàn thành xuất sắc nhiệm vụ) 12 người.", Some(12), None, Some("người")),
        ("Không có cán bộ không HTNV.", Some(0), None, Some("cán bộ")),
        ("Năm nay huyện không còn cơ sở hội yếu kém.", Some(0), None, Some("cơ sở hội")),
        ("Có 40/41 ấp, khu vực được công nhận ấp, khu vực văn hóa.", Some(40), Some(41), Some("ấp, khu vực")),
        (
            "Đảng bộ và lực lượng vũ trang tỉnh liên tục hoàn thành xuất sắc nhiệm vụ được Bộ Quốc phòng tặng Cờ thi đua.",
            None,
            None,
            Some("Đảng bộ và lực lượng vũ trang tỉnh"),
        ),
        (
            "Trên 100 đại biểu đại diện các đảng viên “hoàn thành xuất sắc nhiệm vụ” đã dự.",
            None,
            None,
            Some("đảng viên"),
        ),
    ] {
        let rating = &ratings(text)[0];
        let share = rating.share();
        assert_eq!((share.count(), share.total(), rating.unit()), (count, total, unit), "{text}");
    }
}

#[test]
fn what_is_compared_and_planned_is_no_share() {
    use Level::*;
    for (text, expected) in [
        (
            "Đảng viên hoàn thành xuất sắc nhiệm vụ chiếm 13% và chiếm 16% so với tổng số đảng viên hoàn thành tốt nhiệm vụ.",
            vec![(HoanThanhXuatSacNhiemVu, percent(13, 0)), (HoanThanhTotNhiemVu, None)],
        ),
        (
            "Tỷ lệ đảng viên hoàn thành xuất sắc nhiệm vụ đạt 13,2; tỷ lệ đảng viên hoàn thành tốt nhiệm vụ đạt 73%.",
            vec![(HoanThanhXuatSacNhiemVu, percent(132, 1)), (HoanThanhTotNhiemVu, percent(73, 0))],
        ),
        ("Phấn đấu xây dựng các đoàn thể vững mạnh đạt 100%.", vec![(VungManh, percent(100, 0))]),
        (
            "Đảng bộ hoàn thành tốt nhiệm vụ, không có chi bộ yếu kém; tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trên 80%.",
            vec![(HoanThanhTotNhiemVu, None), (YeuKem, None), (HoanThanhTotNhiemVu, percent(80, 0))],
        ),
        ("Có 3 chi bộ yếu kém, 2 công ty yếu kém.", vec![(YeuKem, None)]),
        ("Đến nay còn một chi bộ yếu kém.", vec![(YeuKem, None)]),
        ("Lớp có 12 học sinh xếp loại khá, 3 em xếp loại trung bình.", vec![]),
        ("Tổng kết năm học có 3 đồng chí xếp loại học viên khá, chiếm 9%.", vec![]),
        ("Tỷ lệ hộ đạt gia đình văn hóa ước đạt 91%.", vec![(VanHoa, percent(91, 0))]),
        ("Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ ước trên 85%.", vec![(HoanThanhTotNhiemVu, percent(85, 0))]),
        ("Tỷ lệ gia đình văn hóa: kế hoạch 90%, thực hiện 93,5%.", vec![(VanHoa, percent(935, 1))]),
        ("Gia đình văn hóa: kế hoạch 88%, phấn đấu đạt 92%.", vec![]),
        ("Chi bộ hoàn thành tốt nhiệm vụ: chỉ tiêu 85%, chưa đạt 70%.", vec![(HoanThanhTotNhiemVu, None)]),
        ("Chi bộ hoàn thành tốt nhiệm vụ: chỉ tiêu 80%, đạt 85%.", vec![(HoanThanhTotNhiemVu, percent(85, 0))]),
        (
            "Chỉ tiêu\tKế hoạch\tThực hiện\nChi bộ hoàn thành tốt nhiệm vụ (%)\t85\t88\nHộ gia đình văn hóa\t90%\t91,5%",
            vec![(HoanThanhTotNhiemVu, percent(88, 0)), (VanHoa, percent(915, 1))],
        ),
        (
            "Chỉ tiêu\tKế hoạch\tThực hiện\u{2028}Chi bộ hoàn thành tốt nhiệm vụ\t85%\t88%",
            vec![(HoanThanhTotNhiemVu, percent(88, 0))],
        ),
        (
            "Nội dung\tThực hiện năm 2022\tKế hoạch năm 2023\tThực hiện năm 2023\nHộ gia đình văn hóa\t90%\t92%\t94%",
            vec![(VanHoa, percent(94, 0))],
        ),
        (
            "Kết quả xếp loại\tChỉ tiêu\tThực hiện\nChi bộ hoàn thành tốt nhiệm vụ\t85%\t88%",
            vec![(HoanThanhTotNhiemVu, percent(88, 0))],
        ),
        ("Nội dung\tKế hoạch\tThực hiện\tTỷ lệ\nGia đình văn hóa\t89%\t92%\t104%", vec![(VanHoa, percent(92, 0))]),
        (
            "| Nội dung | **Kế hoạch** | **Thực hiện** |\n|---|---|---|\n| Gia đình văn hóa | 90% | 95% |",
            vec![(VanHoa, percent(95, 0))],
        ),
        ("TT\tNội dung\tKH\tTH\tĐạt (%)\n1\tGia đình văn hóa\t130\t110\t84,6", vec![(VanHoa, percent(846, 1))]),
        (
            "| Nội dung | KH 2023 | TH 2023 | TH/KH |\n|---|---|---|---|\n| Gia đình văn hóa | 92% | 93% | 101% |",
            vec![(VanHoa, percent(93, 0))],
        ),
    ] {
        let found: Vec<_> = rows(text).into_iter().map(|row| (row.0, row.3)).collect();
        assert_eq!(found, expected, "{text}");
    }
    let text = "Có 96 hộ đạt gia đình văn hóa (chỉ tiêu Nghị quyết Đại hội Đảng bộ huyện có 80% gia đình văn hóa).";
    let found: Vec<_> =
        ratings(text).iter().map(|rating| (rating.unit().map(str::to_owned), rating.within())).collect();
    assert_eq!(found, [(Some("hộ".to_owned()), None), (None, None)]);
}

#[test]
fn what_follows_shares_goes_on_with_their_whole() {
    let text = "Chi bộ trực thuộc đạt trong sạch, vững mạnh chiếm 93% (trong đó có 21% chi bộ cơ quan trong sạch, vững mạnh tiêu \
                biểu); hoàn thành tốt nhiệm vụ chiếm 7%.";
    let units: Vec<_> = rows(text).into_iter().map(|row| row.4.unwrap()).collect();
    assert_eq!(units, ["Chi bộ trực thuộc", "chi bộ cơ quan", "Chi bộ trực thuộc"]);
    // Who is counted by one level is not whom the next one is said of, where it counts nobody.
    let text = "Năm 2023, xóm Đồng Tâm có 86/92 hộ đạt gia đình văn hóa, bằng 93,5%, 5 năm liên tục được công nhận xóm văn hóa.";
    let units: Vec<_> = rows(text).into_iter().map(|row| row.4.unwrap()).collect();
    assert_eq!(units, ["hộ", "xóm Đồng Tâm"]);
    // What follows from a condition is no share of it.
    let text = "Chi bộ có 100% đảng viên hoàn thành nhiệm vụ trở lên, trong đó 80% hoàn thành tốt nhiệm vụ thì được xếp loại “Hoàn thành \
                xuất sắc nhiệm vụ”.";
    let found: Vec<_> =
        ratings(text).iter().map(|rating| (rating.unit().map(str::to_owned), rating.within())).collect();
    let of = |unit: &str, within| (Some(unit.to_owned()), within);
    assert_eq!(found, [of("đảng viên", None), of("đảng viên", Some(0)), of("Chi bộ", None)]);
    // What a share is of is nobody whom the next statement rates.
    let text = "Có 12 đảng viên không hoàn thành nhiệm vụ, chiếm 4,4% trong tổng số đảng viên của Đảng bộ; hoàn thành nhiệm vụ 9%.";
    let units: Vec<_> = rows(text).into_iter().map(|row| row.4.unwrap()).collect();
    assert_eq!(units, ["đảng viên", "đảng viên"]);
}

#[test]
fn common_words_are_levels_in_a_list_of_ratings() {
    use Level::*;
    for (text, expected) in [
        (
            "Xếp loại tập thể: Xuất sắc: 12 tập thể; Tốt: 30 tập thể; khá 3 tập thể.",
            vec![(HoanThanhXuatSacNhiemVu, Some(12)), (HoanThanhTotNhiemVu, Some(30)), (Kha, Some(3))],
        ),
        ("Tỷ lệ đoàn viên xếp loại khá, xuất sắc đạt 91%.", vec![(Kha, None), (HoanThanhXuatSacNhiemVu, None)]),
        ("Chi đoàn: 3 chi đoàn vững mạnh, không có cơ sở yếu.", vec![(VungManh, Some(3)), (Yeu, Some(0))]),
        ("Nhà trường xếp loại hạnh kiểm học sinh: tốt 98%, trung bình 2%.", vec![]),
        (
            "Xếp loại chi bộ:\n- Xuất sắc: 3\n- Tốt: 12\n- Khá: 2\n- Yếu kém: 0",
            vec![
                (HoanThanhXuatSacNhiemVu, Some(3)),
                (HoanThanhTotNhiemVu, Some(12)),
                (Kha, Some(2)),
                (YeuKem, Some(0)),
            ],
        ),
        ("Trung tâm Y tế huyện được Sở xếp loại tốt.", vec![(HoanThanhTotNhiemVu, None)]),
        (
            "Hội Nông dân đạt vững mạnh, Hội Phụ nữ đạt vững mạnh, Đoàn Thanh niên khá.",
            vec![(VungManh, None), (VungManh, None), (Kha, None)],
        ),
        (
            "Chi đoàn xếp loại vững mạnh; Liên đội đạt xuất sắc.",
            vec![(VungManh, None), (HoanThanhXuatSacNhiemVu, None)],
        ),
        (
            "Có 52/55 hộ đạt gia đình văn hóa; chi bộ hoàn thành tốt nhiệm vụ.",
            vec![(VanHoa, Some(52)), (HoanThanhTotNhiemVu, None)],
        ),
        ("Đội tuyển đạt xuất sắc; lớp 4A khá.", vec![]),
        ("Chi bộ giữ nền nếp sinh hoạt; 30 chi bộ được xếp loại tốt.", vec![(HoanThanhTotNhiemVu, Some(30))]),
        ("30 em học sinh được xếp loại tốt.", vec![]),
        (
            "Có 400 đảng viên: 17% xuất sắc, 79% tốt, 4% hoàn thành nhiệm vụ.",
            vec![(HoanThanhXuatSacNhiemVu, None), (HoanThanhTotNhiemVu, None), (HoanThanhNhiemVu, None)],
        ),
        ("Doanh thu tăng 79% tốt, 4% xuất sắc.", vec![]),
        (
            "94% cơ sở Đoàn xếp loại khá, xuất sắc; còn 2 cơ sở Đoàn yếu kém.",
            vec![(Kha, None), (HoanThanhXuatSacNhiemVu, None), (YeuKem, Some(2))],
        ),
        (
            "Về đảng viên: xuất sắc 412 (12,7%), tốt 2.611 (80,6%), hoàn thành nhiệm vụ 201 (6,2%).",
            vec![
                (HoanThanhXuatSacNhiemVu, Some(412)),
                (HoanThanhTotNhiemVu, Some(2611)),
                (HoanThanhNhiemVu, Some(201)),
            ],
        ),
        (
            "Xếp loại công đoàn cơ sở năm 2021:\nXuất sắc\t14\nTốt\t22\nKhá\t3",
            vec![(HoanThanhXuatSacNhiemVu, Some(14)), (HoanThanhTotNhiemVu, Some(22)), (Kha, Some(3))],
        ),
        ("Ông tốt nghiệp Trường Đại học Huế loại xuất sắc.", vec![]),
    ] {
        let found: Vec<_> = ratings(text).iter().map(|rating| (rating.level(), rating.share().count())).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn levels_of_one_evaluation_belong_together() {
    let text = "Tập thể: 1 tập thể hoàn thành xuất sắc nhiệm vụ, 5 tập thể hoàn thành tốt nhiệm vụ. Cá nhân: 4 đồng chí hoàn \
                thành xuất sắc nhiệm vụ, 17 đồng chí hoàn thành tốt nhiệm vụ; 3 đồng chí còn lại hoàn thành nhiệm vụ.";
    let found: Vec<_> = ratings(text).iter().map(RatingMention::evaluation).collect();
    assert_eq!(found, [0, 0, 1, 1, 1]);
}

#[test]
fn plain_words_rate_nobody() {
    for text in [
        "Cán bộ, chiến sĩ luôn hoàn thành xuất sắc nhiệm vụ được giao; điều tra 94% số vụ án.",
        "Đại hội đề ra mục tiêu xây dựng Đảng bộ trong sạch, vững mạnh; tăng trưởng 8,5%.",
        "Hội đồng tự giải thể sau khi hoàn thành nhiệm vụ.",
        "Tiêu chí đánh giá mức độ hoàn thành nhiệm vụ của 12 đơn vị.",
        "Nhà xuất bản Văn hóa 2010; Làng Văn hóa các dân tộc Việt Nam.",
        "Phong trào xây dựng gia đình văn hóa thu hút 2.000 hộ.",
        "Xã khắc phục những hạn chế, yếu kém; 98% hộ dùng nước sạch.",
        "Học lực giỏi 35,2%, khá 48,1%, trung bình 15,7%, yếu 1%.",
        "Điều 7. Danh hiệu “Lao động tiên tiến”\n1. Hồ sơ gồm:",
        "Bộ đội hoàn thành nhiệm vụ thưởng Tết bằng bánh chưng.",
        "Sau 2 năm hoàn thành nhiệm vụ quân sự, anh Tuấn trở về; có 3 năm hoàn thành nhiệm vụ ở đảo.",
        "Đối với cán bộ hoàn thành nhiệm vụ ở hải đảo thì có trợ cấp.",
        "1. Đoàn viên xuất sắc:\n- Gương mẫu đi đầu.",
        "Có 3 đề tài đạt xuất sắc; khen thưởng chi hội xuất sắc trong phong trào.",
        "6. Tỷ lệ xếp loại hoàn thành xuất sắc nhiệm vụ đối với viên chức\n\na) Tỷ lệ",
        "Điều 4. Tiêu chí xếp loại chất lượng cán bộ ở mức hoàn thành tốt nhiệm vụ\nCán bộ đạt",
        "Hội nghị nhấn mạnh, xây dựng “Gia đình văn hóa” được coi là phong trào trọng tâm.",
        "Phấn đấu xây dựng Đảng bộ trong sạch, vững mạnh đạt 90% mục tiêu.",
        "Ngân hàng Nhà nước xử lý 4 ngân hàng yếu kém, 12 dự án yếu kém.",
        "Có 3 chi bộ yếu kém về năng lực lãnh đạo.",
        "Có 12 tổ dân phố đăng ký xây dựng danh hiệu tổ dân phố văn hóa.",
        "Đầu năm có 12 đơn vị đăng ký danh hiệu vững mạnh xuất sắc; 7 đơn vị đăng ký vững mạnh.",
        "Có 4 chi bộ đăng ký hoàn thành xuất sắc nhiệm vụ.",
        "Có 10 tổ hoàn thành tốt nhiệm vụ được giao.",
        "Lập danh sách cán bộ hoàn thành tốt nhiệm vụ được giao.",
        "14/16 thôn hoàn thành nhiệm vụ thu quỹ năm 2022.",
        "Trung bình mỗi huyện có 3,150 hộ gia đình văn hóa.",
        "Một chi bộ yếu kém sẽ làm cả phong trào đi xuống.",
        "Cán bộ hoàn thành tốt nhiệm vụ được cấp trên giao và tặng quà.",
        "Duyệt đề án 2 làng văn hóa để phát triển du lịch.",
        "Có 14 thôn đã đăng ký danh hiệu thôn văn hóa.",
        "Có 14 thôn đăng ký phấn đấu đạt danh hiệu thôn văn hóa.",
        "100% xã, thị trấn hoàn thành tốt nhiệm vụ tuyển quân.",
        "Có 25/25 hộ hoàn thành nhiệm vụ nộp thuế.",
        "Huy động 40/40 chiến sĩ hoàn thành nhiệm vụ cứu nạn.",
        "Đạt 95% kế hoạch, cán bộ hoàn thành tốt nhiệm vụ được giao.",
        "Đại đội hoàn thành tốt nhiệm vụ được Tổ quốc trao.",
        "Phiếu tự nhận\nL1 Hoàn thành nhiệm vụ\nL1 Không hoàn thành nhiệm vụ",
    ] {
        assert_eq!(rows(text), [], "{text}");
    }
}

#[test]
fn noise_changes_no_value() {
    let clean = "Có 71/75 tập thể (94,67%) xếp loại “Hoàn thành tốt nhiệm vụ” trở lên";
    let expected = rows(clean);
    assert_eq!(expected.len(), 1);
    for text in [
        "Có 71/75\u{a0}tập thể (94,67%) xếp\u{a0}loại “Hoàn thành tốt nhiệm\u{a0}vụ” trở lên",
        "Có  71/75 tập thể  ( 94,67 % ) xếp loại \"Hoàn thành\ntốt nhiệm vụ\" trở lên",
        "Có 71 / 75 tập thể (94,67%) xếp loại\n“Hoàn thành tốt nhiệm vụ trở lên",
        "CÓ 71/75 TẬP THỂ (94,67%) XẾP LOẠI HOÀN THÀNH TỐT NHIỆM VỤ TRỞ LÊN",
        "Có 71/75 tập thể (94,67%) xếp loại HTTNV trở lên",
        "Có 71/75 tập thể (94,67%) xếp loại **“Hoàn thành tốt nhiệm vụ”** trở lên",
        "Co\u{301} 71/75 tập thể (94,67%) xếp loại “Hoa\u{300}n tha\u{300}nh tô\u{301}t nhiệm vụ” trở lên",
    ] {
        let mut found = rows(text);
        for row in &mut found {
            row.4 = row.4.take().map(|unit| unit.to_lowercase().replace('\u{a0}', " "));
        }
        assert_eq!(found, expected, "{text}");
        assert!(ratings(text)[0].or_better(), "{text}");
    }
}

#[test]
fn a_list_longer_than_a_piece_is_read_to_its_end() {
    assert_eq!(ratings(&"HTTNV ".repeat(500)).len(), 500);
    for joint in ["; ", ", "] {
        let members: Vec<_> = (1..=500).map(|n| format!("{n} chi bộ hoàn thành tốt nhiệm vụ")).collect();
        let text = members.join(joint);
        let counts: Vec<_> = ratings(&text).iter().filter_map(|rating| rating.share().count()).collect();
        assert_eq!(counts, (1..=500).collect::<Vec<_>>(), "{joint:?}");
    }
}

#[test]
fn what_is_no_percentage_and_no_degree_is_none() {
    // A score behind a rate, and a figure without its sign.
    for (text, expected) in [
        ("Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ đạt 8,5 điểm.", None),
        ("Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ đạt 13,2; năm trước thì thấp hơn.", percent(132, 1)),
        ("Có 83/85 chi hội hoàn thành tốt nhiệm vụ, đạt tỷ lệ 97,6; hội phí đủ.", percent(976, 1)),
        ("Có 38 chi bộ hoàn thành tốt nhiệm vụ (tỷ lệ 90,5).", percent(905, 1)),
        ("Có 38 chi bộ hoàn thành tốt nhiệm vụ, tỷ lệ 1,5 lần năm trước.", None),
    ] {
        let percentages: Vec<_> = rows(text).into_iter().map(|row| row.3).collect();
        assert_eq!(percentages, [expected], "{text}");
    }
    for (text, level, phrase) in [
        (
            "Chi bộ được đánh giá xuất sắc hoàn thành nhiệm vụ.",
            Level::HoanThanhXuatSacNhiemVu,
            "xuất sắc hoàn thành nhiệm vụ",
        ),
        (
            "Đảng bộ được công nhận “Trong sạch - Vững mạnh - Xuất sắc”.",
            Level::TrongSachVungManh,
            "Trong sạch - Vững mạnh - Xuất sắc",
        ),
    ] {
        let rating = &ratings(text)[0];
        assert_eq!((rating.level(), &text[rating.phrase_span().range()]), (level, phrase), "{text}");
    }
    let spoken = "Đánh giá mức độ hoàn thành xuất sắc nhiệm vụ của công chức là việc khó.";
    assert_eq!(rows(spoken), []);
}
