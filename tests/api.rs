//! What the public types promise beside their methods.

#[macro_use]
#[path = "support/lists.rs"]
mod lists;

use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::iter::FusedIterator;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::str::FromStr;

use viendan::{
    Body, DateError, DocumentDate, DocumentKey, DocumentMention, DocumentReference, Extractor, Identity, Implied,
    Issuer, Mention, Mentions, Offsets, ParseError, Percent, Provision, ProvisionMention, RatingMention,
    RatingStatement, ScaleRule, Share, Span, ValueError,
};

fn plain<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Clone + Debug>() {}
fn value<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Clone + Debug + Eq + Hash>() {}
fn copy<T: Copy + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Debug + Eq + Hash + 'static>() {}
fn ordered<T: Ord>() {}
fn shown<T: Display>() {}
fn parsed<T: FromStr>() {}
fn error<T: std::error::Error + Send + Sync + Clone + Eq + 'static>() {}

#[test]
fn types_have_the_traits_that_their_users_need() {
    plain::<Mentions<'_>>();
    plain::<Offsets<'_>>();
    value::<Mention<'_>>();
    value::<DocumentMention<'_>>();
    value::<DocumentReference<'_>>();
    value::<DocumentKey>();
    value::<Identity>();
    value::<Implied<'_>>();
    value::<Issuer<'_>>();
    value::<Provision<'_>>();
    value::<ProvisionMention<'_>>();
    value::<RatingMention<'_>>();
    value::<RatingStatement<'_>>();
    copy::<Body>();
    copy::<DocumentDate>();
    copy::<Extractor>();
    copy::<Percent>();
    copy::<ScaleRule>();
    copy::<Share>();
    copy::<Span>();
    ordered::<Span>();
    ordered::<DocumentDate>();
    ordered::<DocumentKey>();
    ordered::<Identity>();
    ordered::<Percent>();
    ordered::<Provision<'_>>();
    shown::<DocumentDate>();
    shown::<DocumentKey>();
    shown::<DocumentReference<'_>>();
    shown::<Percent>();
    shown::<Provision<'_>>();
    shown::<RatingStatement<'_>>();
    parsed::<DocumentDate>();
    parsed::<DocumentKey>();
    parsed::<Percent>();
    parsed::<DocumentReference<'static>>();
    parsed::<RatingStatement<'static>>();
    error::<DateError>();
    error::<ParseError>();
    error::<ValueError>();
}

#[test]
fn the_iterator_stays_at_its_end() {
    fn fused<T: FusedIterator>(_: &T) {}
    let mut mentions = viendan::extract("Luật Đất đai và Nghị định 30/2020/NĐ-CP");
    fused(&mentions);
    let copy = mentions.clone();
    assert_eq!(mentions.by_ref().count(), 2);
    assert!(mentions.next().is_none() && mentions.next().is_none());
    assert_eq!(copy.count(), 2, "a clone goes on from where it was made");
}

#[test]
fn owned_values_outlive_the_text() {
    fn kept() -> Vec<Mention<'static>> {
        let text = String::from(
            "khoản 2 Điều 5 Luật Đất đai; có 71/75 tập thể xếp loại “Hoàn thành tốt nhiệm vụ”; theo khoản 3 Điều 6.",
        );
        let mentions = Extractor::new().provisions(true).extract(&text);
        mentions.map(Mention::into_owned).collect()
    }
    let mentions = kept();
    assert_eq!(mentions[0].as_document().unwrap().name(), Some("Luật Đất đai"));
    assert_eq!(mentions[1].as_rating().unwrap().unit(), Some("tập thể"));
    assert_eq!(mentions[2].as_provision().unwrap().provisions()[0].article(), Some("6"));
    let reference: DocumentReference<'static> =
        mentions[0].as_document().unwrap().clone().into_reference().into_owned();
    assert_eq!(reference.to_string(), "khoản 2 Điều 5 Luật Đất đai");
}

#[test]
fn equal_values_are_one_in_a_set() {
    let texts = ["Chỉ thị số 05-CT/TW", "chỉ thị 05-CT/TW", "Chỉ  thị số 05 - CT/TW"];
    let references: HashSet<DocumentReference<'_>> =
        texts.iter().map(|text| DocumentReference::try_from(*text).unwrap()).collect();
    assert_eq!(references.len(), 1);
}

#[test]
fn mentions_are_sent_to_other_threads() {
    let text = "Luật Đất đai, Hiến pháp năm 2013";
    let names: Vec<String> = std::thread::scope(|scope| {
        let found: Vec<_> =
            viendan::extract(text).map(|mention| scope.spawn(move || mention.text().to_owned())).collect();
        found.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(names, ["Luật Đất đai", "Hiến pháp năm 2013"]);
}

/// Every value of a type has an identifier of its own, which leads back, and so does what it is shown as.
macro_rules! check_identifiers {
    ($($type:path)*) => {$({
        let ids: HashSet<&str> = <$type>::ALL.iter().map(|value| value.id()).collect();
        assert_eq!(ids.len(), <$type>::ALL.len(), "{ids:?}");
        for value in <$type>::ALL {
            let id = value.id();
            assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'), "{id}");
            assert_eq!((<$type>::from_id(id), id.parse().as_ref()), (Some(*value), Ok(value)), "{id}");
            assert_eq!(value.to_string().parse().as_ref(), Ok(value), "{value}");
            assert_eq!(format!("{value:>40}").chars().count(), 40, "{value} is not padded");
        }
        for text in ["", "?", "Luật"] {
            assert_eq!(<$type>::from_id(text), None, "{text}");
        }
        let error = "?".parse::<$type>().unwrap_err();
        assert!(error.to_string().contains("identifier of a"), "{error}");
        copy::<$type>();
        ordered::<$type>();
    })*};
}

#[test]
fn every_value_of_a_list_is_told_by_its_identifier() {
    with_lists!(check_identifiers);
}
