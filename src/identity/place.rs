//! Whose council, committee or department it is: the place in the name of an issuer.
//!
//! Every province has an "Ủy ban nhân dân" of its own, and districts and communes of many provinces have the same name. So a place
//! tells a body from the others only with its province or the city that is run centrally, a commune with its district as well.

use super::slug::{slug, tokens};
use crate::lexicon::body::{BODIES, Tier};
use crate::lexicon::province::province;
use crate::text::mark::without_noughts;
use crate::text::{Syllable, syllables, words};

/// How large a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Commune,
    District,
    Province,
}

use Level::{Commune, District, Province};

/// A rank of places: its words and its abbreviation, and how it stands in keys. A city is one of a province, or run centrally.
const RANKS: &[(&[Syllable], Level, &str)] = &[
    (syllables!("tỉnh"), Province, "tinh"),
    (syllables!("thành phố"), District, CITY),
    (syllables!("tp"), District, CITY),
    (syllables!("huyện"), District, "huyen"),
    (syllables!("h"), District, "huyen"),
    (syllables!("quận"), District, "quan"),
    (syllables!("q"), District, "quan"),
    (syllables!("thị xã"), District, "thi-xa"),
    (syllables!("tx"), District, "thi-xa"),
    (syllables!("thị trấn"), Commune, "thi-tran"),
    (syllables!("tt"), Commune, "thi-tran"),
    (syllables!("đặc khu"), Commune, "dac-khu"),
    (syllables!("phường"), Commune, "phuong"),
    (syllables!("p"), Commune, "phuong"),
    (syllables!("xã"), Commune, "xa"),
];

const CITY: &str = "thanh-pho";

/// The Party's committees of provinces and of cities.
const COMMITTEES: &[(&[Syllable], bool)] = &[(syllables!("tỉnh ủy"), false), (syllables!("thành ủy"), true)];

/// Who signs or acts for a body, before its name.
const OFFICES: &[&str] = &["chu-tich", "pho-chu-tich", "thuong-truc", "giam-doc", "pho-giam-doc"];

/// Districts were abolished with this month: since then communes are right below the province.
const NO_DISTRICTS: (u16, u8) = (2025, 7);

/// Words of a place's name, at most.
const LONGEST: usize = 5;

/// A word or a figure of an issuer's name: as it is written in keys, and what it is.
struct Part {
    plain: String,
    syllable: Option<Syllable>,
    small: bool,
}

fn parts(issuer: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    // "TP.HCM", "Thừa Thiên-Huế".
    for raw in issuer.split(|c: char| !crate::text::is_part(c) && !c.is_alphanumeric() && c != '&') {
        let [plain] = &tokens(raw)[..] else { continue };
        // Numbers with noughts, "Quận 01".
        let number = plain.bytes().all(|byte| byte.is_ascii_digit());
        let syllable = words(raw).next().map(|(_, word)| word.syllable);
        let small = raw.starts_with(char::is_lowercase);
        match plain.strip_prefix("tp").filter(|city| *city == "hcm") {
            Some(city) => {
                parts.push(Part { plain: "tp".to_owned(), syllable: Some(Syllable::of("tp")), small });
                parts.push(Part { plain: city.to_owned(), syllable: None, small });
            }
            None => {
                let plain = if number { without_noughts(plain).to_owned() } else { plain.clone() };
                parts.push(Part { plain, syllable, small });
            }
        }
    }
    parts
}

fn stands(parts: &[Part], phrase: &[Syllable]) -> bool {
    parts.len() >= phrase.len() && phrase.iter().zip(parts).all(|(word, part)| part.syllable == Some(*word))
}

fn written(parts: &[Part], between: &str) -> String {
    parts.iter().map(|part| part.plain.as_str()).collect::<Vec<_>>().join(between)
}

/// Whether these words are the name of a body that every province has, or none.
fn names_body(words: &[Part]) -> bool {
    let mut name = written(words, "-");
    if let Some(body) = OFFICES.iter().find_map(|office| name.strip_prefix(office)?.strip_prefix('-')) {
        name = body.to_owned();
    }
    let code =
        |code: &str| slug(code) == name || name.strip_prefix("so-").is_some_and(|of| format!("s{of}") == slug(code));
    let local = || BODIES.iter().filter(|body| body.tier == Tier::Local);
    name.is_empty() || local().any(|body| slug(body.name) == name || code(body.code))
}

/// A place in a chain of them, "huyện Châu Thành, tỉnh Tiền Giang".
struct Place<'p> {
    level: Level,
    rank: &'static str,
    name: &'p [Part],
}

/// The chain of places that an issuer ends with, from the smallest on, and what stands before it.
fn chain(parts: &[Part]) -> (&[Part], Vec<Place<'_>>) {
    let rank_at = |at: usize| RANKS.iter().find(|(rank, ..)| stands(&parts[at..], rank));
    let mut first = parts.len();
    let mut chain: Vec<Place<'_>> = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let Some((words, level, rank)) = rank_at(at) else {
            at += 1;
            continue;
        };
        first = first.min(at);
        let start = at + words.len();
        // The first word of a name is no rank: "xã Tịnh Khê", "tỉnh TT-Huế".
        let next = |end: &usize| rank_at(*end).is_some();
        let end = (start + 1..parts.len()).find(next).unwrap_or(parts.len());
        chain.push(Place { level: *level, rank, name: parts.get(start..end).unwrap_or_default() });
        at = end;
    }
    (&parts[..first], chain)
}

/// The place of a body of the State, from its smallest part on, as of a year and a month where they are told: `tinh-ha-nam`,
/// `huyen-chau-thanh-tinh-tien-giang`.
pub(super) fn place(issuer: &str, year: Option<u16>, month: Option<u8>) -> Option<String> {
    let parts = parts(issuer);
    let (body, chain) = chain(&parts);
    let (last, smaller) = chain.split_last().filter(|_| names_body(body))?;
    let whole = province(last.rank == CITY, &written(last.name, " "), year)
        .filter(|_| last.level == Province || last.rank == CITY)?
        .replace(' ', "-");
    let large = smaller.iter().zip(smaller.iter().skip(1)).all(|(one, next)| one.level < next.level);
    let small = last.name.first().is_some_and(|word| word.small);
    let named = |place: &Place<'_>| {
        (1..=LONGEST).contains(&place.name.len())
            && place.level != Province
            && place.name.iter().all(|word| word.small <= small && !word.plain.is_empty())
    };
    let undivided = year.is_none_or(|year| (year, month.unwrap_or(12)) >= NO_DISTRICTS);
    let held = smaller.last().is_none_or(|place| place.level == District || undivided);
    let mut place = String::new();
    for smaller in smaller {
        place = format!("{place}{}-{}-", smaller.rank, written(smaller.name, "-"));
    }
    (large && held && smaller.iter().all(named)).then(|| format!("{place}{}-{whole}", last.rank))
}

/// The place of a Party committee of a province or of a city that is run centrally, or of an organ of one.
pub(super) fn committee(issuer: &str, year: Option<u16>) -> Option<String> {
    let parts = parts(issuer);
    let at = |at: usize| COMMITTEES.iter().find(|(committee, _)| stands(&parts[at..], committee));
    let (start, city) = (0..parts.len()).rev().find_map(|start| Some((start, at(start)?.1)))?;
    let name = &parts[start + 2..];
    let rank = if city { CITY } else { "tinh" };
    let ranked = RANKS.iter().find(|(words, _, written)| *written == rank && stands(name, words));
    let name = &name[ranked.map_or(0, |(words, ..)| words.len())..];
    Some(format!("{rank}-{}", province(city, &written(name, " "), year)?.replace(' ', "-")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_by_its_province_or_city() {
        for (issuer, expected) in [
            ("Ủy ban nhân dân tỉnh Hà Nam", Some("tinh-ha-nam")),
            ("UBND tỉnh Hà Nam", Some("tinh-ha-nam")),
            ("Chủ tịch UBND TỈNH HÀ NAM", Some("tinh-ha-nam")),
            ("HĐND TP. Hồ Chí Minh", Some("thanh-pho-ho-chi-minh")),
            ("UBND TP.HCM", Some("thanh-pho-ho-chi-minh")),
            ("UBND TPHCM", Some("thanh-pho-ho-chi-minh")),
            ("UBND huyện Châu Thành, tỉnh Tiền Giang", Some("huyen-chau-thanh-tinh-tien-giang")),
            ("UBND Quận 1, TP Hồ Chí Minh", Some("quan-1-thanh-pho-ho-chi-minh")),
            ("Quận 01, TP.HCM", Some("quan-1-thanh-pho-ho-chi-minh")),
            ("UBND TX Sơn Tây, TP Hà Nội", Some("thi-xa-son-tay-thanh-pho-ha-noi")),
            ("UBND Q. Thanh Xuân, TP. Hà Nội", Some("quan-thanh-xuan-thanh-pho-ha-noi")),
            ("UBND H. Châu Thành, tỉnh Tiền Giang", Some("huyen-chau-thanh-tinh-tien-giang")),
            ("UBND TT Mỹ Lộc, huyện Mỹ Lộc, tỉnh Nam Định", Some("thi-tran-my-loc-huyen-my-loc-tinh-nam-dinh")),
            (
                "UBND xã Tịnh Khê, TP Quảng Ngãi, tỉnh Quảng Ngãi",
                Some("xa-tinh-khe-thanh-pho-quang-ngai-tinh-quang-ngai"),
            ),
            ("UBND tỉnh Đắc Lắc", Some("tinh-dak-lak")),
            ("UBND tỉnh Thừa Thiên - Huế", Some("tinh-thua-thien-hue")),
            ("Sở GD&ĐT tỉnh Hà Nam", Some("tinh-ha-nam")),
            ("UBND Châu Thành, tỉnh Tiền Giang", None),
            ("UBND TT Mỹ Lộc, tỉnh Nam Định", None),
            ("UBND tỉnh công bố Danh", None),
            ("UBND tỉnh HN", None),
            ("UBND thành phố trực thuộc Trung ương", None),
            ("UBND tỉnh Thừa Thiên", None),
            ("UBND TP Biên Hòa", None),
            ("UBND thành phố Huế", None),
            ("UBND huyện ban hành kế hoạch tỉnh Hà Nam", None),
            ("UBND huyện Châu Thành", None),
            ("UBND tỉnh", None),
            ("UBND thành phố", None),
            ("UBND", None),
            ("Sở Y tế Hà Nam", None),
        ] {
            assert_eq!(place(issuer, Some(2020), None).as_deref(), expected, "{issuer}");
        }
    }

    #[test]
    fn what_a_place_is_depends_on_the_time() {
        for (issuer, year, month, known) in [
            ("UBND thành phố Huế", 2025, Some(1), true),
            ("UBND thành phố Đà Nẵng", 1996, None, false),
            ("UBND xã Bình Lục, tỉnh Ninh Bình", 2025, Some(6), false),
            ("UBND xã Bình Lục, tỉnh Ninh Bình", 2025, Some(7), true),
            ("UBND đặc khu Phú Quốc, tỉnh An Giang", 2026, None, true),
        ] {
            assert_eq!(place(issuer, Some(year), month).is_some(), known, "{issuer} {year}");
        }
    }

    #[test]
    fn a_committee_is_told_by_what_it_is_of() {
        for (issuer, expected) in [
            ("Tỉnh ủy Hà Nam", Some("tinh-ha-nam")),
            ("Ban Thường vụ Tỉnh uỷ Hà Nam", Some("tinh-ha-nam")),
            ("Thành ủy Hà Nội", Some("thanh-pho-ha-noi")),
            ("Thành ủy TP. Hồ Chí Minh", Some("thanh-pho-ho-chi-minh")),
            ("Thành ủy Thành phố Hồ Chí Minh", Some("thanh-pho-ho-chi-minh")),
            ("Thành ủy Nam Định", None),
            ("Tỉnh ủy Hà Nội", None),
            ("Tỉnh ủy", None),
            ("Huyện ủy Châu Thành", None),
        ] {
            assert_eq!(committee(issuer, Some(2020)).as_deref(), expected, "{issuer}");
        }
    }
}
