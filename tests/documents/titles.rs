//! Acts by their titles alone, where that is asked for.

use super::check_with;
use viendan::{Extractor, extract};

/// The name is the whole of the words; issuer, date and provisions are those that stand with it.
#[test]
fn acts_by_title() {
    check_with(
        Extractor::new().titled(true),
        &[
            (
                "theo quy định tại khoản 2 Điều 5 Thông tư của Bộ Tài chính về hóa đơn bán hàng hóa, cung ứng dịch vụ.",
                &[(
                    "khoản 2 Điều 5 Thông tư của Bộ Tài chính về hóa đơn bán hàng hóa, cung ứng dịch vụ",
                    "Thông tư của Bộ Tài chính về hóa đơn bán hàng hóa, cung ứng dịch vụ",
                    "named, thong_tu, issuer Bộ Tài chính, code BTC, name Thông tư của Bộ Tài chính về hóa đơn bán hàng hóa, cung ứng dịch vụ, at clause 2 article 5",
                )],
            ),
            (
                "theo Thông tư hướng dẫn về lập và quản lý chi phí của Bộ Xây dựng và các thỏa thuận",
                &[(
                    "Thông tư hướng dẫn về lập và quản lý chi phí của Bộ Xây dựng",
                    "Thông tư hướng dẫn về lập và quản lý chi phí",
                    "named, thong_tu, issuer Bộ Xây dựng, code BXD, name Thông tư hướng dẫn về lập và quản lý chi phí",
                )],
            ),
            (
                "Nghị định về thuế nông nghiệp ngày 5 tháng 6 năm 1993 của Chính phủ có hiệu lực",
                &[(
                    "Nghị định về thuế nông nghiệp ngày 5 tháng 6 năm 1993 của Chính phủ",
                    "Nghị định về thuế nông nghiệp",
                    "named, nghi_dinh, issued 1993-06-05, issuer Chính phủ, code CP, name Nghị định về thuế nông nghiệp",
                )],
            ),
            // A law in the title is a mention of its own; the title goes on behind it.
            (
                "công bố dự thảo Nghị định hướng dẫn Luật Nhà giáo năm 2025 về tuyển dụng giáo viên: Điều 3",
                &[
                    (
                        "Nghị định hướng dẫn Luật Nhà giáo năm 2025 về tuyển dụng giáo viên",
                        "",
                        "named, nghi_dinh, name Nghị định hướng dẫn Luật Nhà giáo năm 2025 về tuyển dụng giáo viên",
                    ),
                    ("Luật Nhà giáo năm 2025", "", "named, luat, year 2025, name Luật Nhà giáo"),
                ],
            ),
            // The date behind an amended act's number is that act's.
            (
                "ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 31/2019/NĐ-CP ngày 10/4/2019",
                &[
                    (
                        "Nghị định sửa đổi, bổ sung một số điều của Nghị định số 31/2019/NĐ-CP",
                        "",
                        "named, nghi_dinh, name Nghị định sửa đổi, bổ sung một số điều của Nghị định số 31/2019/NĐ-CP",
                    ),
                    (
                        "Nghị định số 31/2019/NĐ-CP ngày 10/4/2019",
                        "Nghị định số 31/2019/NĐ-CP",
                        "numbered, nghi_dinh, number 31, year 2019, symbol NĐ-CP, issued 2019-04-10, code CP",
                    ),
                ],
            ),
            // At the head of a sentence a comma closes "Theo …", and not a list.
            (
                "Theo Nghị định về phí thủy lợi, hộ nông dân nộp phí. Căn cứ Nghị định về phí thủy lợi, lệ phí trước bạ;",
                &[
                    ("Nghị định về phí thủy lợi", "", "named, nghi_dinh, name Nghị định về phí thủy lợi"),
                    (
                        "Nghị định về phí thủy lợi, lệ phí trước bạ",
                        "",
                        "named, nghi_dinh, name Nghị định về phí thủy lợi, lệ phí trước bạ",
                    ),
                ],
            ),
            // What has a number or a name of its own is cited by that.
            (
                "Nghị định về phí và lệ phí số 57/2002/NĐ-CP; Pháp lệnh về phí và lệ phí ngày 28 tháng 8 năm 2001",
                &[
                    (
                        "Nghị định về phí và lệ phí số 57/2002/NĐ-CP",
                        "",
                        "numbered, nghi_dinh, number 57, year 2002, symbol NĐ-CP, code CP",
                    ),
                    (
                        "Pháp lệnh về phí và lệ phí ngày 28 tháng 8 năm 2001",
                        "Pháp lệnh về phí và lệ phí",
                        "named, phap_lenh, issued 2001-08-28, name Pháp lệnh về phí và lệ phí",
                    ),
                ],
            ),
        ],
    );
}

/// Verbs, predicates, any act of a kind, several acts without a subject, and acts that only the text knows.
#[test]
fn what_is_no_title_stays_silent() {
    for text in [
        "Chủ tịch quyết định về việc bổ nhiệm cán bộ; chỉ thị về tăng cường kiểm tra; quy định về quản lý đất đai",
        "Quyết định về việc bổ nhiệm cán bộ lãnh đạo. Nghị định quy định mức phạt tiền từ năm triệu đồng.",
        "một số Nghị định về phí thủy lợi; nhiều Thông tư về thủ tục hải quan; một số Luật, Nghị định về phí thủy lợi",
        "mỗi Nghị quyết về nhân sự chủ chốt; mẫu Quyết định về việc thôi việc; Nghị định liên quan đến phí thủy lợi",
        "các Nghị định của Chính phủ; và các Nghị định quy định chi tiết thi hành; các Nghị định liên quan đến vấn đề này",
        "Các Nghị định quy định mức phạt tiền từ năm triệu đồng; tại các nghị định về xử phạt vi phạm hành chính",
        "ban hành Nghị định hướng dẫn thi hành khoản này; theo Nghị định về vấn đề này; trong Nghị quyết về nội dung đó",
        "Nghị quyết của Hội đồng nhân dân cấp tỉnh về mức thu phí; theo Quyết định phê duyệt dự án",
        "nghị định về phí thủy lợi; Thông tư này quy định về phí thủy lợi; Nghị định Quy định về phí thủy lợi",
    ] {
        let found = Extractor::new()
            .titled(true)
            .extract(text)
            .filter(|mention| mention.as_document().is_some_and(|document| document.form() != viendan::Form::Anaphor));
        assert_eq!(found.map(|mention| mention.text().to_owned()).collect::<Vec<_>>(), [""; 0], "{text}");
    }
}

/// Several acts that are named by what they are about; the plural and the kinds before the last stay outside.
#[test]
fn several_acts_of_a_subject() {
    for (text, expected) in [
        ("tại các Nghị định xử phạt vi phạm hành chính.", "Nghị định xử phạt vi phạm hành chính"),
        ("Căn cứ các Luật, Pháp lệnh, Nghị định về thuế, phí, lệ phí;", "Nghị định về thuế, phí, lệ phí"),
        ("tại các Luật và Pháp lệnh về thuế, phí, lệ phí và các khoản thu", "Pháp lệnh về thuế, phí, lệ phí"),
        ("bãi bỏ 02 Thông tư hướng dẫn về thủ tục hải quan", "Thông tư hướng dẫn về thủ tục hải quan"),
        ("những dự thảo Thông tư về thủ tục hải quan", "Thông tư về thủ tục hải quan"),
        (
            "một số điều của các Nghị định có liên quan đến kiểm soát thủ tục hành chính.",
            "Nghị định có liên quan đến kiểm soát thủ tục hành chính",
        ),
        (
            "theo các Nghị quyết của Chính phủ về đơn giản hóa thủ tục hành chính.",
            "Nghị quyết của Chính phủ về đơn giản hóa thủ tục hành chính",
        ),
    ] {
        let found: Vec<_> = Extractor::new().titled(true).extract(text).collect();
        let shown = found.iter().filter_map(|mention| Some((mention.text(), mention.as_document()?.is_several())));
        assert_eq!(shown.collect::<Vec<_>>(), [(expected, true)], "{text}");
        assert_eq!(extract(text).count(), 0, "{text}");
    }
}

/// A figure counts acts only where it is no part of the title before.
#[test]
fn the_last_figure_of_a_title_is_no_plural() {
    let text = "Nghị định về phí thủy lợi loại 2025 Thông tư về thủ tục hải quan";
    let found: Vec<_> = Extractor::new().titled(true).extract(text).collect();
    let shown = found.iter().filter_map(|mention| Some((mention.text(), mention.as_document()?.is_several())));
    let expected = [("Nghị định về phí thủy lợi loại 2025", false), ("Thông tư về thủ tục hải quan", false)];
    assert_eq!(shown.collect::<Vec<_>>(), expected);
}

/// Nothing of it without the option, nor where no documents are wanted.
#[test]
fn titles_come_on_request_only() {
    let text = "theo Thông tư hướng dẫn về thủ tục hải quan";
    assert_eq!(extract(text).count(), 0);
    assert_eq!(Extractor::new().titled(true).documents(false).provisions(true).extract(text).count(), 0);
    let mention = Extractor::new().titled(true).extract(text).next().unwrap();
    assert_eq!(mention.text(), "Thông tư hướng dẫn về thủ tục hải quan");
    assert_eq!(mention.as_document().unwrap().reference().to_string(), mention.text());
    assert!(!mention.as_document().unwrap().is_several());
}

/// The issuer inside the name is not written twice.
#[test]
fn the_name_is_written_once() {
    let text = "Thông tư của Bộ Tài chính về hóa đơn bán hàng";
    let mention = Extractor::new().titled(true).extract(text).next().unwrap();
    assert_eq!(mention.as_document().unwrap().reference().to_string(), text);
}
