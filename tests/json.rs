//! The JSON of mentions, against JSON written by hand.

#[macro_use]
#[path = "support/lists.rs"]
mod lists;

use serde_json::{Value, json};
use viendan::{
    Bound, DocumentDate, DocumentKey, DocumentMention, DocumentReference, Extractor, Form, Mention, Percent, Provision,
    RatingMention, RatingStatement, Referent, ResolvedMention, Span,
};

/// The mentions of a text as JSON.
fn written(text: &str) -> Value {
    let mentions: Vec<_> = Extractor::new().provisions(true).extract(text).collect();
    serde_json::to_value(mentions).unwrap()
}

#[test]
fn mentions_are_written_as_the_contract_says() {
    let cases: [(&str, Value); 9] = [
        (
            "Theo điểm a, b khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về “công tác văn thư”.",
            json!([{
                "type": "document", "start": 5, "end": 107,
                "text": "điểm a, b khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ",
                "designation": {"start": 38, "end": 72}, "form": "numbered", "kind": "nghi_dinh", "number": "30",
                "year": 2020, "symbol": "NĐ-CP", "issued": "2020-03-05", "issued_span": {"start": 73, "end": 88},
                "issuer": {"text": "Chính phủ", "code": "CP"}, "title": "công tác văn thư",
                "provisions": [{"article": "5", "clause": "2", "point": "a"}, {"article": "5", "clause": "2", "point": "b"}],
                "key": "nghi_dinh/cp/30-2020",
            }]),
        ),
        (
            "Nghị quyết số 19-NQ/TW ngày 30/02/2015 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII",
            json!([{
                "type": "document", "start": 0, "end": 121,
                "text": "Nghị quyết số 19-NQ/TW ngày 30/02/2015 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII",
                "designation": {"start": 0, "end": 28}, "form": "numbered", "kind": "nghi_quyet", "number": "19",
                "symbol": "NQ/TW", "issued": "2015-02-30", "issued_span": {"start": 29, "end": 45},
                "issuer": {"text": "Ban Chấp hành Trung ương", "code": "BCHTW"}, "term": 12, "session": 6,
                "issues": ["impossible_date"],
            }]),
        ),
        (
            "32/2013/QH13",
            json!([{
                "type": "document", "start": 0, "end": 12, "text": "32/2013/QH13", "designation": {"start": 0, "end": 12},
                "form": "numbered", "number": "32", "year": 2013, "symbol": "QH13", "issuer": {"code": "QH"},
                "key": "luat/qh13/32-2013",
            }]),
        ),
        (
            "Luật Đất đai năm 2013",
            json!([{
                "type": "document", "start": 0, "end": 28, "text": "Luật Đất đai năm 2013", "designation": {"start": 0, "end": 28},
                "form": "named", "kind": "luat", "year": 2013, "name": "Luật Đất đai", "key": "luat/qh13/45-2013",
            }]),
        ),
        (
            "Nghị quyết Đại hội XIII của Đảng",
            json!([{
                "type": "document", "start": 0, "end": 46, "text": "Nghị quyết Đại hội XIII của Đảng",
                "designation": {"start": 0, "end": 32}, "form": "session", "kind": "nghi_quyet", "session": 13,
                "key": "nghi_quyet/dai-hoi-dang@khoa-13",
            }]),
        ),
        (
            "Chỉ thị số 05",
            json!([{
                "type": "document", "start": 0, "end": 19, "text": "Chỉ thị số 05", "designation": {"start": 0, "end": 19},
                "form": "short", "kind": "chi_thi", "number": "05",
            }]),
        ),
        (
            "71/75 tập thể (96%) xếp loại “Hoàn thành tốt nhiệm vụ” trở lên; trong đó, 14/71 tập thể “Hoàn thành xuất sắc nhiệm vụ”.",
            json!([
                {
                    "type": "rating", "start": 0, "end": 85,
                    "text": "71/75 tập thể (96%) xếp loại “Hoàn thành tốt nhiệm vụ” trở lên",
                    "phrase": {"start": 40, "end": 71}, "level": "hoan_thanh_tot_nhiem_vu", "or_better": true, "count": 71,
                    "total": 75, "percent": 96.0, "unit": {"text": "tập thể"}, "issues": ["percent_mismatch"],
                },
                {
                    "type": "rating", "start": 99, "end": 161, "text": "14/71 tập thể “Hoàn thành xuất sắc nhiệm vụ”",
                    "phrase": {"start": 120, "end": 158}, "level": "hoan_thanh_xuat_sac_nhiem_vu", "count": 14, "total": 71,
                    "unit": {"text": "tập thể"}, "within": 0,
                },
            ]),
        ),
        (
            "Không quá 20% đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ.",
            json!([{
                "type": "rating", "start": 0, "end": 90,
                "text": "Không quá 20% đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ",
                "phrase": {"start": 52, "end": 90}, "level": "hoan_thanh_xuat_sac_nhiem_vu", "percent": 20.0, "bound": "at_most",
                "unit": {"text": "đảng viên"},
            }]),
        ),
        (
            "Việc này theo khoản 2 Điều 5 mà làm.",
            json!([{
                "type": "provision", "start": 17, "end": 36, "text": "khoản 2 Điều 5",
                "provisions": [{"article": "5", "clause": "2"}],
            }]),
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(written(text), expected, "{text}");
    }
}

#[test]
fn places_are_bytes_of_the_text_as_it_came() {
    let text = "Theo Nghi\u{323} đi\u{323}nh 30/2020/NÐ\u{2013}CP";
    let mentions = written(text);
    let (start, end) = (mentions[0]["start"].as_u64().unwrap(), mentions[0]["end"].as_u64().unwrap());
    assert_eq!(mentions[0]["text"].as_str(), text.get(start as usize..end as usize));
    assert_eq!((start, end as usize, &mentions[0]["symbol"]), (5, text.len(), &json!("NĐ-CP")));
}

#[test]
fn what_is_written_is_read_again() {
    for text in [
        "Chương IV phần thứ nhất Thông tư số 05/2019/TT-BTC và Nghị quyết Trung ương 4 khóa XII",
        "Luật Đất đai 2024; Nghị định này; Chỉ thị số 05; khoản 1 Điều 2.",
        "Có 1.388 đảng viên, 94,50% xếp loại “Hoàn thành tốt nhiệm vụ” trở lên; khoảng 5% yếu kém.",
    ] {
        let mentions = written(text);
        let read: Vec<Mention<'static>> = serde_json::from_value(mentions.clone()).unwrap();
        assert!(!read.is_empty());
        assert_eq!(serde_json::to_value(read).unwrap(), mentions, "{text}");
    }
}

#[test]
fn what_a_reference_says_is_read_again() {
    let text = "Căn cứ các Nghị định về thuế nông nghiệp, điểm a khoản 2 Điều 5 Luật số 45/2013/QH13 ngày 29/11/2013; \
                T\u{FEFF}CVN 5574:2018";
    let mentions: Vec<_> = Extractor::new().titled(true).extract(text).collect();
    assert_eq!(mentions.len(), 3);
    for mention in mentions {
        let read: Mention<'static> = serde_json::from_str(&serde_json::to_string(&mention).unwrap()).unwrap();
        let reference = |mention: &Mention<'_>| mention.as_document().unwrap().reference().clone().into_owned();
        assert_eq!(reference(&read), reference(&mention));
    }
}

#[test]
fn values_without_a_place_have_a_json_of_their_own() {
    let reference: DocumentReference =
        "khoản 2 Điều 5 Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII".parse().unwrap();
    let json = json!({
        "form": "numbered", "kind": "chi_thi", "number": "05", "symbol": "CT/TW", "issued": "2016-05-15",
        "issuer": {"text": "Bộ Chính trị", "code": "BCT"}, "term": 12, "provisions": [{"article": "5", "clause": "2"}],
    });
    assert_eq!(serde_json::to_value(&reference).unwrap(), json);
    assert_eq!(serde_json::from_value::<DocumentReference<'static>>(json).unwrap(), reference);

    let rating: RatingStatement = "trên 94,67% tập thể xếp loại “Hoàn thành tốt nhiệm vụ” trở lên".parse().unwrap();
    let json = json!({
        "level": "hoan_thanh_tot_nhiem_vu", "or_better": true, "percent": 94.67, "bound": "more_than", "unit": {"text": "tập thể"},
    });
    assert_eq!(serde_json::to_value(&rating).unwrap(), json);

    let places = [
        (serde_json::to_value(Span::new(3, 9)).unwrap(), json!({"start": 3, "end": 9})),
        (serde_json::to_value(DocumentDate::from_month(2016, 5)).unwrap(), json!("2016-05")),
        (serde_json::to_value(Percent::new(9467, 2)).unwrap(), json!(94.67)),
        (serde_json::to_value(Provision::new()).unwrap(), json!({})),
        (serde_json::to_value(Bound::AtLeast).unwrap(), json!("at_least")),
        (serde_json::to_value(reference.key()).unwrap(), json!("chi_thi/tw/5@khoa-12")),
    ];
    for (written, expected) in places {
        assert_eq!(written, expected);
    }
}

#[test]
fn a_key_is_that_of_the_document_a_mention_stands_for() {
    let text = "Chỉ thị số 05-CT/TW ngày 15/5/2016; Chỉ thị 05; Chỉ thị 05-CT/TW";
    let mentions: Vec<_> = viendan::extract(text).collect();
    let referents = viendan::resolve(text, &mentions);
    let identities = viendan::identify(&mentions, &referents);
    let key = json!("chi_thi/tw/5@khoa-12");
    let (mut own, mut shared) = (Vec::new(), Vec::new());
    for ((mention, referent), identity) in mentions.iter().zip(&referents).zip(&identities) {
        let resolved = ResolvedMention::new(mention, referent.as_ref());
        own.push(serde_json::to_value(resolved).unwrap()["key"].clone());
        shared.push(serde_json::to_value(resolved.with_identity(identity.as_ref())).unwrap()["key"].clone());
        // What others of the text say is not there after reading back.
        let written = serde_json::to_value(resolved.with_identity(identity.as_ref())).unwrap();
        let read: Mention<'static> = serde_json::from_value(written).unwrap();
        assert_eq!(read.as_document().unwrap().key(), mention.as_document().unwrap().key());
    }
    assert_eq!(own, [key.clone(), Value::Null, Value::Null]);
    assert_eq!(shared, [key.clone(), key.clone(), key.clone()]);
    // Where they say that it is none, none is written.
    let unknown = ResolvedMention::new(&mentions[0], None).with_identity(None);
    assert!(serde_json::to_value(unknown).unwrap().get("key").is_none());

    let read: DocumentKey = serde_json::from_value(key).unwrap();
    assert_eq!(read.as_str(), "chi_thi/tw/5@khoa-12");
    let error = serde_json::from_value::<DocumentKey>(json!("05-CT/TW")).unwrap_err().to_string();
    assert!(error.contains("expected the key of a document"), "{error}");
}

/// The JSON of each value of a type is its identifier, and is read again.
macro_rules! check_identifiers {
    ($($type:path)*) => {$(
        for value in <$type>::ALL {
            let written = serde_json::to_value(value).unwrap();
            assert_eq!(written, json!(value.id()));
            assert_eq!(serde_json::from_value::<$type>(written).unwrap(), *value);
        }
        let error = serde_json::from_value::<$type>(json!("?")).unwrap_err().to_string();
        assert!(error.contains("expected the identifier of a"), "{error}");
    )*};
}

#[test]
fn values_of_a_list_are_written_as_their_identifiers() {
    with_lists!(check_identifiers);
}

#[test]
fn unknown_keys_are_passed_over_and_absent_ones_are_absent() {
    let least = json!({
        "type": "document", "start": 0, "end": 16, "text": "Chỉ thị này", "designation": {"start": 0, "end": 16}, "form": "anaphor",
        "key": "x", "resolved_to": 3, "later": {"of": []},
    });
    let Mention::Document(document) = serde_json::from_value::<Mention<'static>>(least).unwrap() else {
        panic!("a document");
    };
    assert_eq!((document.span(), document.form()), (Span::new(0, 16), Form::Anaphor));
    assert_eq!((document.kind(), document.number(), document.issued(), document.title()), (None, None, None, None));
    assert!(document.issuer().is_none() && document.provisions().is_empty() && document.issues().is_empty());

    let least = json!({"start": 4, "end": 10, "text": "HTXSNV", "phrase": {"start": 4, "end": 10}, "level": "hoan_thanh_xuat_sac_nhiem_vu"});
    let rating: RatingMention<'static> = serde_json::from_value(least).unwrap();
    assert_eq!((rating.statement().phrase(), rating.or_better(), rating.within()), ("HTXSNV", false, None));
    assert!(rating.share().is_empty() && rating.unit().is_none());
}

#[test]
fn json_that_no_mention_has_is_refused() {
    let document = |key: &str, value: Value| {
        let mut json =
            json!({"start": 4, "end": 10, "text": "luật", "designation": {"start": 4, "end": 10}, "form": "anaphor"});
        json[key] = value;
        serde_json::from_value::<DocumentMention<'static>>(json).expect_err(key).to_string()
    };
    let rating = |key: &str, value: Value| {
        let mut json = json!({"start": 0, "end": 1, "text": "x", "phrase": {"start": 0, "end": 1}, "level": "kha"});
        json[key] = value;
        serde_json::from_value::<RatingMention<'static>>(json).expect_err(key).to_string()
    };
    for (message, part) in [
        (document("start", json!(11)), "a span must not end before it starts"),
        (document("designation", json!({"start": 5, "end": 2})), "a span must not end before it starts"),
        (document("text", json!("đạo luật")), "the text must be as long as its span"),
        (document("end", json!(7)), "the text must be as long as its span"),
        (document("designation", json!({"start": 0, "end": 4})), "a part must lie inside its mention"),
        (document("designation", json!({"start": 4, "end": 11})), "a part must lie inside its mention"),
        // Inside a letter.
        (document("designation", json!({"start": 4, "end": 7})), "a part must lie inside its mention"),
        (document("issued_span", json!({"start": 8, "end": 9})), "a part must lie inside its mention"),
        (document("form", json!("numbered")), "a reference by number needs a number"),
        (document("form", json!("short")), "a reference by number needs a number"),
        (document("form", json!("named")), "a reference by name needs a name"),
        (document("form", json!("other")), "expected the identifier of a form"),
        (document("kind", json!("luật")), "expected the identifier of a kind"),
        (document("issued", json!("5/2016")), "expected a date as YYYY-MM-DD, YYYY-MM or YYYY"),
        (document("issues", json!(["none"])), "expected the identifier of an issue"),
        (document("year", json!(70_000)), "70000"),
        (document("term", json!(-1)), "-1"),
        (rating("phrase", json!({"start": 0, "end": 2})), "a part must lie inside its mention"),
        (rating("text", json!("xx")), "the text must be as long as its span"),
        (
            serde_json::from_value::<viendan::ProvisionMention<'static>>(
                json!({"start": 0, "end": 4, "text": "Điều 5"}),
            )
            .unwrap_err()
            .to_string(),
            "the text must be as long as its span",
        ),
        (rating("level", json!("best")), "expected the identifier of a level"),
        (rating("percent", json!(-2.0)), "a percentage must be a number"),
        (rating("bound", json!("over")), "expected the identifier of a bound"),
        (
            serde_json::from_value::<Mention<'static>>(json!({"type": "law"})).unwrap_err().to_string(),
            "unknown variant `law`",
        ),
        (
            serde_json::from_value::<Mention<'static>>(json!({"start": 0})).unwrap_err().to_string(),
            "missing field `type`",
        ),
    ] {
        assert!(message.contains(part), "{message}: {part}");
    }
}

#[test]
fn what_a_mention_stands_for_is_written_beside_it() {
    let text = "Số: 7/2024/NĐ-CP\nNGHỊ ĐỊNH\nTheo Luật Đất đai năm 2024, Luật Đất đai năm 2013; Luật Đất đai 2024, Luật Đất đai.";
    let mentions: Vec<_> = viendan::extract(text).collect();
    let referents = viendan::resolve(text, &mentions);
    let resolved = mentions.iter().zip(&referents);
    let written: Vec<_> = resolved
        .map(|(mention, referent)| serde_json::to_value(ResolvedMention::new(mention, referent.as_ref())).unwrap())
        .collect();
    let told: Vec<_> = written.iter().map(|mention| mention.get("resolved_to")).collect();
    assert_eq!(told, [Some(&json!("self")), None, None, Some(&json!(1)), None]);
    assert_eq!(referents[4], Some(Referent::Several(vec![1, 2])));
    for (mention, written) in mentions.iter().zip(written) {
        let mut plain = written.clone();
        plain.as_object_mut().unwrap().remove("resolved_to");
        assert_eq!(plain, serde_json::to_value(mention).unwrap());
        // What is read back is the mention.
        assert_eq!(serde_json::from_value::<Mention>(written).unwrap().text(), mention.text());
    }
}
