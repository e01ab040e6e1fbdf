//! The provinces and the cities that are run centrally: those before and since July 2025, and older ones.

use crate::text::{Syllable, syllables};

/// Whether it is a province, or a city and since which year one that is run centrally.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rank {
    Province,
    City(u16),
}

use Rank::{City, Province};

/// Rank, the name, and others that it is written by. All without marks, which papers put in many ways: "Đắk Lắk", "Đăk Lăk".
#[rustfmt::skip]
const PROVINCES: &[(Rank, &str, &[&str])] = &[
    (City(1945), "ha noi", &[]), (City(1955), "hai phong", &[]), (City(1976), "ho chi minh", &["hcm"]), (City(1997), "da nang", &[]),
    (City(2004), "can tho", &[]), (City(2025), "hue", &[]),
    (Province, "an giang", &[]), (Province, "ba ria vung tau", &["br vt", "brvt"]), (Province, "bac giang", &[]),
    (Province, "bac kan", &["bac can"]), (Province, "bac lieu", &[]), (Province, "bac ninh", &[]), (Province, "ben tre", &[]),
    (Province, "binh dinh", &[]), (Province, "binh duong", &[]), (Province, "binh phuoc", &[]), (Province, "binh thuan", &[]),
    (Province, "ca mau", &[]), (Province, "cao bang", &[]), (Province, "dak lak", &["dac lac", "dac lak", "dak lac"]),
    (Province, "dak nong", &["dac nong"]), (Province, "dien bien", &[]), (Province, "dong nai", &[]), (Province, "dong thap", &[]),
    (Province, "gia lai", &[]), (Province, "ha giang", &[]), (Province, "ha nam", &[]), (Province, "ha tinh", &[]),
    (Province, "hai duong", &[]), (Province, "hau giang", &[]), (Province, "hoa binh", &[]), (Province, "hung yen", &[]),
    (Province, "khanh hoa", &[]), (Province, "kien giang", &[]), (Province, "kon tum", &["kontum", "con tum"]),
    (Province, "lai chau", &[]), (Province, "lam dong", &[]), (Province, "lang son", &[]), (Province, "lao cai", &[]),
    (Province, "long an", &[]), (Province, "nam dinh", &[]), (Province, "nghe an", &[]), (Province, "ninh binh", &[]),
    (Province, "ninh thuan", &[]), (Province, "phu tho", &[]), (Province, "phu yen", &[]), (Province, "quang binh", &[]),
    (Province, "quang nam", &[]), (Province, "quang ngai", &[]), (Province, "quang ninh", &[]), (Province, "quang tri", &[]),
    (Province, "soc trang", &[]), (Province, "son la", &[]), (Province, "tay ninh", &[]), (Province, "thai binh", &[]),
    (Province, "thai nguyen", &[]), (Province, "thanh hoa", &[]), (Province, "thua thien hue", &["tt hue"]),
    (Province, "tien giang", &[]), (Province, "tra vinh", &[]), (Province, "tuyen quang", &[]), (Province, "vinh long", &[]),
    (Province, "vinh phuc", &[]), (Province, "yen bai", &[]),
    // Merged or parted before the nineties' end.
    (Province, "bac thai", &[]), (Province, "binh tri thien", &[]), (Province, "can tho", &[]), (Province, "cuu long", &[]),
    (Province, "gia lai kon tum", &["gia lai kontum", "gia lai con tum"]), (Province, "ha bac", &[]), (Province, "ha nam ninh", &[]),
    (Province, "ha son binh", &[]), (Province, "ha tay", &[]), (Province, "ha tuyen", &[]), (Province, "hai hung", &[]),
    (Province, "hoang lien son", &[]), (Province, "minh hai", &[]), (Province, "nam ha", &[]), (Province, "nghe tinh", &[]),
    (Province, "nghia binh", &[]), (Province, "phu khanh", &[]), (Province, "quang nam da nang", &[]), (Province, "song be", &[]),
    (Province, "thuan hai", &[]), (Province, "vinh phu", &[]), (Province, "cao lang", &[]),
];

/// Names of provinces with a hyphen inside: the words before it and behind it.
pub(crate) const HYPHENED: &[(&[Syllable], &[Syllable])] = &[
    (syllables!("thừa thiên"), syllables!("huế")),
    (syllables!("bà rịa"), syllables!("vũng tàu")),
    (syllables!("gia lai"), syllables!("kon tum")),
    (syllables!("quảng nam"), syllables!("đà nẵng")),
];

/// The province with this name without marks, or the city that was run centrally in this year: its name as most write it. Where no year
/// is told the city may have been.
pub(crate) fn province(city: bool, name: &str, year: Option<u16>) -> Option<&'static str> {
    let fits = |rank| match rank {
        Province => !city,
        City(since) => city && year.is_none_or(|year| year >= since),
    };
    let named =
        |(rank, usual, others): &&(Rank, &str, &[&str])| fits(*rank) && (*usual == name || others.contains(&name));
    PROVINCES.iter().find(named).map(|(_, usual, _)| *usual)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_province_has_one_name() {
        for (city, name, year, expected) in [
            (false, "ha nam", None, Some("ha nam")),
            (false, "dac lac", Some(1990), Some("dak lak")),
            (true, "hcm", Some(2020), Some("ho chi minh")),
            (true, "hue", Some(2020), None),
            (true, "hue", Some(2025), Some("hue")),
            (true, "da nang", Some(1990), None),
            (true, "nam dinh", None, None),
            (false, "ha noi", None, None),
            (false, "thua thien", None, None),
            (false, "ba ria", None, None),
            (false, "", None, None),
        ] {
            assert_eq!(province(city, name, year), expected, "{name}");
        }
        // The 63 before July 2025, Huế as a city, and older ones.
        let told = |rank: &Rank, name: &str| {
            PROVINCES
                .iter()
                .filter(|(own, usual, others)| own == rank && (*usual == name || others.contains(&name)))
                .count()
        };
        for (rank, name, others) in PROVINCES {
            for name in others.iter().chain([name]) {
                assert_eq!(told(rank, name), 1, "{name}");
            }
        }
    }
}
