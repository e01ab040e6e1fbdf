//! The identifiers of a document in URN:LEX and in Akoma Ntoso.
//!
//! RFC 9676 (May 2025) and the Akoma Ntoso Naming Convention 1.0 (OASIS Standard, 21 February 2019): works in 4.5, portions in 4.8.4, `eId` in
//! 5.4. What is this crate's own choice in them is told in the page [`keys`](crate::guide::keys).

use std::fmt::Write;

use super::Identity;
use super::slug::tokens;
use crate::document::{Provision, ProvisionUnit};
use crate::lexicon::body::BODIES;
use crate::lexicon::kind::DocumentKind;

/// The elements of Akoma Ntoso, from the largest, and their abbreviations in an `eId` (5.4.2).
const ELEMENTS: &[(ProvisionUnit, &str)] = &[
    (ProvisionUnit::Phan, "part"),
    (ProvisionUnit::Chuong, "chp"),
    (ProvisionUnit::Muc, "sec"),
    (ProvisionUnit::Dieu, "art"),
    (ProvisionUnit::Khoan, "para"),
    (ProvisionUnit::Diem, "point"),
];

/// The partitions of URN:LEX, named as in the example of RFC 9676: "~art15;par3".
const PARTITIONS: &[(ProvisionUnit, &str)] =
    &[(ProvisionUnit::Dieu, "art"), (ProvisionUnit::Khoan, "par"), (ProvisionUnit::Diem, "point")];

impl Identity {
    /// The Uniform Resource Name of the document in the namespace `lex` (RFC 9676).
    ///
    /// `None` for papers of the Party, which are no sources of law, where the day of issue is not known, and for documents without a number.
    ///
    /// ```
    /// use viendan::DocumentReference;
    /// let urn = |text: &str| text.parse::<DocumentReference>().unwrap().identity().unwrap().urn_lex();
    /// assert_eq!(
    ///     urn("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ").unwrap(),
    ///     "urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020",
    /// );
    /// assert_eq!(
    ///     urn("Quyết định số 15/2020/QĐ-UBND ngày 03/4/2020 của UBND tỉnh Hà Nam").unwrap(),
    ///     "urn:lex:vn;tinh.ha.nam:uy.ban.nhan.dan:quyet.dinh:2020-04-03;15-2020",
    /// );
    /// assert_eq!(urn("Thông tư số 15/2021/TT-BTC"), None);
    /// ```
    pub fn urn_lex(&self) -> Option<String> {
        let day = self.issued.filter(|date| date.to_naive_date().is_some())?;
        let mut parts = self.key.parts();
        let (body, number) = (parts.next()?, parts.next()?);
        let (bodies, place) = body.split_once('.').unwrap_or((body, ""));
        let authority = authority(bodies, self.key.kind())?;
        let jurisdiction = if place.is_empty() { String::new() } else { format!(";{}", place.replace('-', ".")) };
        let measure = tokens(self.key.kind().name()).join(".");
        Some(format!("urn:lex:vn{jurisdiction}:{authority}:{measure}:{day};{number}"))
    }

    /// The same of a place in the document: an article, a clause of one, a point.
    ///
    /// `None` as well for larger units, appendices and ranges, which RFC 9676 shows no way to write.
    ///
    /// ```
    /// use viendan::DocumentReference;
    /// let law: DocumentReference = "điểm đ khoản 2 Điều 5 Luật Đất đai năm 2013".parse()?;
    /// let urn = law.identity().unwrap().urn_lex_of(&law.provisions()[0]);
    /// assert_eq!(urn.unwrap(), "urn:lex:vn:quoc.hoi:luat:2013-11-29;45-2013~art5;par2;point%C4%91");
    /// # Ok::<(), viendan::ParseError>(())
    /// ```
    pub fn urn_lex_of(&self, place: &Provision<'_>) -> Option<String> {
        place.article()?;
        let mut urn = self.urn_lex()?;
        let mut count = 0;
        for (unit, name) in PARTITIONS {
            let Some(label) = place.get(*unit) else { continue };
            if place.range(*unit).is_some() {
                return None;
            }
            urn.push_str(if count == 0 { "~" } else { ";" });
            count += 1;
            urn.push_str(name);
            for c in label_of(label).chars() {
                if c.is_ascii() {
                    urn.push(c);
                } else {
                    let mut bytes = [0; 4];
                    c.encode_utf8(&mut bytes)
                        .bytes()
                        .for_each(|byte| write!(urn, "%{byte:02X}").expect("a string takes all"));
                }
            }
        }
        (count == place.units()).then_some(urn)
    }

    /// The IRI of the document as a work in the Akoma Ntoso Naming Convention, without a naming authority before it.
    ///
    /// `None` where neither the key nor the text tells the year, and for papers of the Party where the text does not tell the day.
    ///
    /// ```
    /// use viendan::DocumentReference;
    /// let iri = |text: &str| text.parse::<DocumentReference>().unwrap().identity().unwrap().akoma_ntoso();
    /// assert_eq!(iri("Nghị định số 30/2020/NĐ-CP").unwrap(), "/akn/vn/act/nghi_dinh/cp/2020/30-2020");
    /// assert_eq!(iri("Hiến pháp năm 2013").unwrap(), "/akn/vn/act/hien_phap/2013");
    /// assert_eq!(iri("Nghị quyết 18-NQ/TW ngày 25/10/2017").unwrap(), "/akn/vn/doc/nghi_quyet/tw/2017-10-25/18");
    /// assert_eq!(iri("Nghị quyết 18-NQ/TW của Ban Chấp hành Trung ương khóa XII"), None);
    /// ```
    pub fn akoma_ntoso(&self) -> Option<String> {
        let mut parts: Vec<_> = self.key.parts().collect();
        let of_number = parts.last().and_then(|number| number.rsplit_once('-')).map(|(_, year)| year);
        let year = |text: &&str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        let when = self.key.when();
        let date = match (when.filter(year), of_number.filter(year).filter(|_| when.is_none())) {
            (Some(year), _) | (None, Some(year)) => year.to_owned(),
            (None, None) => self.issued.filter(|date| date.to_naive_date().is_some())?.to_string(),
        };
        let last = parts.pop();
        let kind = self.key.kind();
        let mut iri = format!("/akn/vn/{}/{}", self.document_type(), kind.id());
        for part in parts.into_iter().chain([&*date]).chain(last) {
            iri.push('/');
            iri.push_str(part);
        }
        Some(iri)
    }

    /// The same of a place in the document: the work's IRI with the portion behind it.
    ///
    /// An article is named without its chapter, since articles are numbered through.
    ///
    /// ```
    /// use viendan::DocumentReference;
    /// let iri = |text: &str| {
    ///     let reference: DocumentReference = text.parse().unwrap();
    ///     reference.identity().unwrap().akoma_ntoso_of(&reference.provisions()[0]).unwrap()
    /// };
    /// let decree = "/akn/vn/act/nghi_dinh/cp/2020/30-2020";
    /// assert_eq!(iri("điểm a khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP"), format!("{decree}/~art_5__para_2__point_a"));
    /// assert_eq!(iri("từ Điều 3 đến Điều 9 Nghị định 30/2020/NĐ-CP"), format!("{decree}/~art_3->art_9"));
    /// assert_eq!(iri("Mục 2 Chương IV Nghị định 30/2020/NĐ-CP"), format!("{decree}/~chp_IV__sec_2"));
    /// assert_eq!(iri("Phụ lục V Nghị định 30/2020/NĐ-CP"), format!("{decree}/!annex_V"));
    /// ```
    pub fn akoma_ntoso_of(&self, place: &Provision<'_>) -> Option<String> {
        let mut iri = self.akoma_ntoso()?;
        iri.push('/');
        if let Some(appendix) = place.appendix() {
            // One component at a time can be named.
            let label = label_of(Some(appendix).filter(|_| place.range(ProvisionUnit::PhuLuc).is_none())?);
            iri.push_str("!annex");
            if !label.is_empty() {
                write!(iri, "_{label}").ok()?;
            }
        }
        let from =
            ELEMENTS.iter().position(|(unit, _)| *unit == ProvisionUnit::Dieu).filter(|_| place.article().is_some());
        let elements = || {
            ELEMENTS.iter().skip(from.unwrap_or(0)).filter_map(|(unit, name)| Some((*unit, *name, place.get(*unit)?)))
        };
        let ranges = elements().filter(|(unit, ..)| place.range(*unit).is_some()).count();
        if ranges > 1 || place.is_empty() {
            return None;
        }
        let id = |last: bool| {
            let part = |(unit, name, label)| {
                let ends = place.range(unit).unwrap_or((label, label));
                format!("{name}_{}", label_of(if last { ends.1 } else { ends.0 }))
            };
            elements().map(part).collect::<Vec<_>>().join("__")
        };
        if elements().next().is_some() {
            iri.push('~');
            iri.push_str(&id(false));
        }
        if ranges == 1 {
            iri.push_str("->");
            iri.push_str(&id(true));
        }
        Some(iri)
    }

    /// The type of the document in Akoma Ntoso: acts of the State, precedents, and other papers.
    fn document_type(&self) -> &'static str {
        use DocumentKind::*;
        match self.key.kind() {
            _ if self.is_of_party() => "doc",
            AnLe => "judgment",
            HienPhap | Luat | PhapLenh | Lenh | SacLenh | SacLuat | NghiDinh | NghiQuyet | NghiQuyetLienTich
            | QuyetDinh | ChiThi | ThongTu | ThongTuLienTich => "act",
            _ => "doc",
        }
    }

    fn is_of_party(&self) -> bool {
        let bodies = self.key.parts().next().unwrap_or_default().split(['.', '-']).next().unwrap_or_default();
        ["dang", "dai"].contains(&bodies) || body(bodies).is_some_and(|body| body.tier.is_party())
    }
}

/// The body with this code in keys.
fn body(code: &str) -> Option<&'static crate::lexicon::body::Body> {
    BODIES.iter().find(|body| super::slug::slug(body.code) == code)
}

/// The authority: the body's name, a unit of it behind `;`, and the bodies of a joint paper with `+` between them.
fn authority(bodies: &str, kind: DocumentKind) -> Option<String> {
    let joint = matches!(kind, DocumentKind::ThongTuLienTich | DocumentKind::NghiQuyetLienTich);
    let mut authority = String::new();
    for (at, code) in bodies.split('-').enumerate() {
        let body = body(code.trim_end_matches(|c: char| c.is_ascii_digit())).filter(|_| at == 0 || joint);
        if at == 0 && body?.tier.is_party() {
            return None;
        }
        let mark = if joint { '+' } else { ';' };
        authority.extend((at > 0).then_some(mark));
        authority.push_str(&body.map_or_else(|| code.to_owned(), |body| tokens(body.name).join(".")));
    }
    Some(authority)
}

/// A label as part of an identifier: what parts its words or figures is a hyphen.
fn label_of(label: &str) -> String {
    let parts = label.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_has_the_names_of_its_bodies() {
        use DocumentKind::{CongVan, Luat, NghiQuyet, ThongTuLienTich};
        for (bodies, kind, expected) in [
            ("qh13", Luat, Some("quoc.hoi")),
            ("btc-tchq", CongVan, Some("bo.tai.chinh;tchq")),
            ("btc-btp", ThongTuLienTich, Some("bo.tai.chinh+bo.tu.phap")),
            ("btc-abc", ThongTuLienTich, Some("bo.tai.chinh+abc")),
            ("tw", NghiQuyet, None),
            ("dat", Luat, None),
        ] {
            assert_eq!(authority(bodies, kind).as_deref(), expected, "{bodies}");
        }
    }

    #[test]
    fn labels_have_hyphens_for_what_parts_them() {
        for (label, expected) in
            [("5a", "5a"), ("B.I.1", "B-I-1"), ("thứ nhất", "thứ-nhất"), ("đ", "đ"), ("(1)", "1"), ("", "")]
        {
            assert_eq!(label_of(label), expected);
        }
    }
}
