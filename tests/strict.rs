//! The strict parsers: what they refuse, with the message and the place that they give.

use unicode_normalization::UnicodeNormalization;
use viendan::{
    DocumentDate, DocumentKind, DocumentReference, Level, ParseError, Percent, RatingStatement, Role, UnitClass,
    ValueError,
};

const REFERENCE: &str = "a kind of document, a provision, a number with its symbol, or the name of a statute";
const DESIGNATION: &str = "a number, a name, a congress or a demonstrative behind the kind";
const DOCUMENT: &str = "the document of the provision";
const NUMBER: &str = "a number";
const DATE: &str = "a date";
const ISSUER: &str = "the name of an issuing body";
const TERM: &str = "the ordinal of a term";
const END: &str = "a date, an issuer, a term, or the end of the reference";
const RATING: &str = "figures, who is rated, and a level";
const LEVEL: &str = "a level";
const EVIDENCE: &str = "figures or “xếp loại” before this level, or another level beside it";
const END_OF_RATING: &str = "the end of the rating";

/// Wrong references: what stands before the place, what stands there (none at the end), what was expected, the rest.
const REFERENCES: &[(&str, &str, &str, &str)] = &[
    // Nothing, or nothing that begins a reference.
    ("", "", REFERENCE, ""),
    ("", "", REFERENCE, "   "),
    ("", "", REFERENCE, "\n\u{A0}\u{FEFF}"),
    ("", "Hôm", REFERENCE, " nay trời đẹp"),
    ("", "theo", REFERENCE, " Nghị định 30/2020/NĐ-CP"),
    ("", "pháp", REFERENCE, " luật"),
    ("", "30/2020", REFERENCE, ""),
    ("", "15/5/2016", REFERENCE, ""),
    ("", "123456/QĐ-TTg", REFERENCE, ""),
    ("", "Ban", REFERENCE, " Chỉ đạo 35"),
    ("", "Mẫu", REFERENCE, " số 01"),
    ("", "😀", REFERENCE, " Nghị định 1/2020/NĐ-CP"),
    (" \n", "và", REFERENCE, " hết"),
    // A kind that nothing identifies.
    ("Nghị định", "", DESIGNATION, ""),
    ("nghị định", "", DESIGNATION, ""),
    ("Luật", "", DESIGNATION, ""),
    ("Luật ", "sư", DESIGNATION, ""),
    ("Điều lệ", "", DESIGNATION, ""),
    ("Nghị định ", "về", DESIGNATION, " công tác văn thư"),
    ("Nghị quyết ", "Đại", DESIGNATION, " hội"),
    ("Quyết định ", "kia", DESIGNATION, ""),
    ("Quyết định ", "này", DESIGNATION, " nữa"),
    ("Nghị định số", "", NUMBER, ""),
    ("Nghị quyết số ", "…/NQ-CP", NUMBER, ""),
    // A provision of nothing.
    ("khoản 2 Điều 5", "", DOCUMENT, ""),
    ("khoản 2 Điều 5 của", "", DOCUMENT, ""),
    ("điểm a, b khoản 1 Điều 3, ", "trừ", DOCUMENT, " trường hợp khác"),
    ("khoản 2 Điều 5 Nghị định", "", DESIGNATION, ""),
    ("Điều 4 của Thông tư số ", "mấy", NUMBER, ""),
    // More than a reference.
    ("Nghị định 30/2020/NĐ-CP", ".", END, ""),
    ("Nghị định 30/2020/NĐ-CP ", "và", END, " Nghị định 31/2020/NĐ-CP"),
    ("Nghị định 30/2020/NĐ-CP ", "quy", END, " định"),
    ("Chỉ thị số 05-CT/TW ", "(", END, ""),
    ("Luật này ", "là", END, " mới"),
    ("Thông tư số 22/2016/TT-BGDĐT\n\n", "Thông", END, " tư số 23"),
    ("Công văn số 59-CV/BTCTU ", "Nghị", END, " quyết số 18-NQ/TW"),
    // Written with "số" before it, the number would be that of the ordinance on the population.
    ("Pháp lệnh Dân ", "5/2003/PL-UBTVQH11", DESIGNATION, ""),
    // What was begun behind it is not there.
    ("Nghị định 30/2020/NĐ-CP ngày", "", DATE, ""),
    ("Nghị định 30/2020/NĐ-CP ngày ", "mai", DATE, ""),
    ("Nghị định 30/2020/NĐ-CP ngày 5/3/2020 của", "", ISSUER, ""),
    ("Nghị định 30/2020/NĐ-CP của ", "ông", ISSUER, " Ba"),
    ("Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa", "", TERM, ""),
    ("Chỉ thị số 05-CT/TW của Bộ Chính trị khóa ", "mới", TERM, ""),
];

/// Wrong ratings, in the same way.
const RATINGS: &[(&str, &str, &str, &str)] = &[
    ("", "", RATING, ""),
    ("", "", RATING, " \t"),
    ("", "Nghị", RATING, " định 30/2020/NĐ-CP"),
    ("", "Cuối", RATING, " năm, 71/75 tập thể xếp loại “Hoàn thành tốt nhiệm vụ”"),
    ("xếp loại “", "Giỏi", RATING, " nhất”"),
    ("90%", "", LEVEL, ""),
    ("71/75 tập thể", "", LEVEL, ""),
    ("71/75 tập thể được xếp loại", "", LEVEL, ""),
    ("", "Hoàn", EVIDENCE, " thành tốt nhiệm vụ"),
    ("", "hoàn", EVIDENCE, " thành tốt nhiệm vụ được giao"),
    ("xếp loại ", "yếu", EVIDENCE, ""),
    ("UBND", "", RATING, "\t\tI\t\tHTNV"),
    // No noun where it would be written.
    ("", "BLkhôn", RATING, " D1 là (NDN7 HTTNV"),
    (
        "71/75 tập thể xếp loại “Hoàn thành tốt nhiệm vụ”",
        ";",
        END_OF_RATING,
        " 3 tập thể xếp loại “Hoàn thành nhiệm vụ”",
    ),
    ("71/75 tập thể xếp loại “Hoàn thành tốt nhiệm vụ” ", "và", END_OF_RATING, " nhiều thứ khác"),
    ("12 chi bộ HTXSNV", ",", END_OF_RATING, " 35 HTTNV"),
];

fn check<T: std::fmt::Debug>(
    table: &[(&str, &str, &str, &str)],
    parse: impl Fn(&str) -> Result<T, ParseError>,
    form: impl Fn(&str) -> String,
) {
    for (before, found, expected, rest) in table {
        let (before, found, rest) = (form(before), form(found), form(rest));
        let text = format!("{before}{found}{rest}");
        let error = parse(&text).expect_err(&text);
        assert_eq!((error.offset(), error.found()), (before.len(), &*found), "{text:?}: {error}");
        let stood = if found.is_empty() { "the end of the text".to_owned() } else { format!("“{found}”") };
        let message = format!("expected {expected} at byte {}, found {stood}", before.len());
        assert_eq!(error.to_string(), message, "{text:?}");
        let column = before.nfc().count();
        assert_eq!(error.column(), column, "{text:?}");
        // The place under the text: a column a letter, as many marks as letters.
        let diagram = error.diagram().to_string();
        let (shown, marks) = diagram.split_once('\n').expect("a line below the text");
        assert!(!marks.contains('\n') && shown.nfc().count() == text.nfc().count(), "{diagram}");
        let width = found.nfc().count().max(1);
        assert_eq!(marks, format!("{}{} expected {expected}", " ".repeat(column), "^".repeat(width)), "{text:?}");
    }
}

#[test]
fn wrong_references_are_refused_where_they_are_wrong() {
    check(REFERENCES, str::parse::<DocumentReference<'static>>, str::to_owned);
}

#[test]
fn wrong_ratings_are_refused_where_they_are_wrong() {
    check(RATINGS, str::parse::<RatingStatement<'static>>, str::to_owned);
}

#[test]
fn the_place_is_the_same_in_decomposed_letters() {
    let form = |text: &str| text.nfd().collect();
    check(REFERENCES, str::parse::<DocumentReference<'static>>, form);
    check(RATINGS, str::parse::<RatingStatement<'static>>, form);
}

/// "số" before a number without a kind is no part of the reference, and what it makes a number of needs it.
#[test]
fn a_number_may_have_its_word_before_it() {
    for (text, written) in [
        ("số 39/QUTW", "số 39/QUTW"),
        ("Số: 39/QUTW", "số 39/QUTW"),
        ("Luật Xây dựng sửa đổi 2020", "Luật Xây dựng sửa đổi năm 2020"),
        ("Số 47S-L", "Công văn số 47/S-L"),
        ("Luật Cư trú 68/2020", "Luật Cư trú số 68/2020"),
        ("số 37413/CHQ-NVTHQ", "số 37413/CHQ-NVTHQ"),
        ("số 32/2013/QH13", "số 32/2013/QH13"),
        ("32/2013/QH13", "số 32/2013/QH13"),
        ("Điều 5 và khoản 2 Điều 6 32/2013/QH13", "số 32/2013/QH13 (Điều 5 và khoản 2 Điều 6)"),
        ("số 39/QUTW (Điều 5)", "số 39/QUTW (Điều 5)"),
        ("số 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP"),
    ] {
        let read = text.parse::<DocumentReference>().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(read.to_string(), written, "{text}");
        assert_eq!(written.parse().as_ref(), Ok(&read), "{text}");
    }
    assert!("39/QUTW".parse::<DocumentReference>().is_err());
}

/// The number confirms an abbreviated statute as the year does, which `Display` leaves out beside it.
#[test]
fn an_abbreviated_statute_may_have_its_number() {
    for (text, written) in [
        ("LĐĐ năm 2013 số 45/2013/QH13", "LĐĐ số 45/2013/QH13"),
        ("blhs số: 100/2015/QH13", "blhs số 100/2015/QH13"),
        ("LĐĐ 2013", "LĐĐ năm 2013"),
    ] {
        let read = text.parse::<DocumentReference>().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(read.to_string(), written, "{text}");
        assert_eq!(written.parse().as_ref(), Ok(&read), "{text}");
    }
}

/// Whatever points to a document in a text does so alone.
#[test]
fn every_demonstrative_is_read() {
    for kind in ["Nghị định", "Quyết định", "Luật", "văn bản"] {
        for demonstrative in ["này", "trên", "nêu trên", "nói trên", "kể trên", "dẫn trên", "\n nêu  trên"]
        {
            let text = format!("{kind} {demonstrative}");
            let read = text.parse::<DocumentReference>();
            // A small letter makes "văn bản trên" a preposition.
            let points = !text.starts_with("văn bản trên");
            assert_eq!(read.is_ok_and(|read| read.form() == viendan::Form::Anaphor), points, "{text}");
        }
    }
}

#[test]
fn references_are_borrowed_or_owned() {
    let text = String::from("Nghị định 30/2020/NĐ-CP");
    let borrowed = DocumentReference::try_from(&*text).unwrap();
    let owned: DocumentReference<'static> = text.parse().unwrap();
    assert_eq!(borrowed, owned);
    assert_eq!(
        DocumentReference::try_from("Nghị định").unwrap_err(),
        "Nghị định".parse::<DocumentReference>().unwrap_err()
    );
}

#[test]
fn blanks_and_marks_round_a_value_do_not_matter() {
    let plain: DocumentReference = "Chỉ thị số 05-CT/TW".parse().unwrap();
    for text in [" Chỉ thị số 05-CT/TW", "Chỉ thị số 05-CT/TW\n", "\u{FEFF}Chỉ thị số 05-CT/TW\u{A0}\r\n"]
    {
        assert_eq!(text.parse::<DocumentReference>().as_ref(), Ok(&plain), "{text:?}");
    }
    let plain: RatingStatement = "71/75 tập thể xếp loại “Hoàn thành tốt nhiệm vụ”".parse().unwrap();
    for text in [
        "\t71/75 tập thể xếp loại “Hoàn thành tốt nhiệm vụ”.",
        "71/75 tập thể xếp loại «Hoàn thành tốt nhiệm vụ»\u{A0}",
        "71/75 tập thể xếp loại Hoàn thành tốt nhiệm vụ",
    ] {
        assert_eq!(text.parse::<RatingStatement>().as_ref(), Ok(&plain), "{text:?}");
    }
}

#[test]
fn wrong_dates_are_refused_with_what_they_are() {
    for text in [
        "",
        " ",
        "2016-",
        "2016-5",
        "2016-5-15",
        "16-05-15",
        "2016-05-15 ",
        "2016-05-15-01",
        "2016/05/15",
        "15/5/2016",
        "2016-00",
        "2016-05-00",
        "2016-0x",
        "năm 2016",
        "-2016",
        "20160515",
        "２０１６",
    ] {
        let error = text.parse::<DocumentDate>().expect_err(text);
        assert_eq!(error.to_string(), format!("expected a date as YYYY-MM-DD, YYYY-MM or YYYY, found {text:?}"));
    }
}

/// Every value of a type leads back from its name and from its identifier, in other forms too; what is neither is refused.
fn check_names<T>(all: &[T], id: fn(T) -> &'static str, expected: &str, wrong: &[&str])
where
    T: std::str::FromStr<Err = ValueError> + std::fmt::Display + std::fmt::Debug + PartialEq + Copy,
{
    for value in all {
        let name = value.to_string();
        let others =
            [name.to_uppercase(), name.to_lowercase(), name.nfd().collect(), format!(" {name}\n"), id(*value).into()];
        for text in others.iter().chain([&name]) {
            assert_eq!(text.parse::<T>().as_ref(), Ok(value), "{text:?}");
        }
    }
    for text in ["", " ", ",", "-", "30", "chi thi", "Chỉ thị số 05-CT/TW", "CHI_THI", "khac ", "result\n", "pháp luật"]
        .iter()
        .chain(wrong)
    {
        let error = text.parse::<T>().expect_err(text);
        assert_eq!(error.to_string(), format!("expected the name or the identifier of {expected}, found {text:?}"));
        assert_eq!(error.found(), *text);
    }
}

#[test]
fn names_and_identifiers_lead_to_their_values() {
    check_names(
        DocumentKind::ALL,
        DocumentKind::id,
        "a kind of document",
        &["Nghị đinh", "Nghị định này", "NĐ", "yeu"],
    );
    check_names(Level::ALL, Level::id, "a level", &["HTTNV", "Hoàn thành", "“Khá”", "Khá tốt", "luat"]);
    check_names(UnitClass::ALL, UnitClass::id, "a class of units", &["chi bộ", "đảng viên mới", "PartyMember"]);
    check_names(Role::ALL, Role::id, "a role", &["Chỉ", "aim", "quy_dinh"]);
}

#[test]
fn percentages_lead_back_from_what_they_print() {
    for (text, percent) in [
        ("0%", Percent::new(0, 0)),
        ("100%", Percent::new(100, 0)),
        ("94,67%", Percent::new(9467, 2)),
        ("94.67 %", Percent::new(9467, 2)),
        ("\u{A0}3,0%\n", Percent::new(30, 1)),
        ("0,000000001%", Percent::new(1, 9)),
        ("4294967295%", Percent::new(u32::MAX, 0)),
    ] {
        let read: Percent = text.parse().unwrap();
        assert_eq!((read, read.decimals()), (percent, percent.decimals()), "{text:?}");
        assert_eq!(read.to_string().parse(), Ok(read), "{text:?}");
    }
    for text in [
        "",
        "%",
        "94,67",
        ",5%",
        "5,%",
        "-5%",
        "1,2,3%",
        "1.000,5%",
        "5%%",
        "năm %",
        "4294967296%",
        "0,0000000001%",
        "５%",
    ] {
        let error = text.parse::<Percent>().expect_err(text);
        assert_eq!(error.to_string(), format!("expected a percentage such as \"94,67%\", found {text:?}"));
    }
}

#[test]
fn errors_can_be_passed_on() {
    fn assert_error<T: std::error::Error + Clone + PartialEq + Send + Sync + 'static>() {}
    assert_error::<ParseError>();
    assert_error::<viendan::DateError>();
    assert_error::<ValueError>();
}
