//! Whose council, committee or department it is: the place in the name of an issuer.
//!
//! Every province has an "Ủy ban nhân dân" of its own, and districts and communes of many provinces have the same name. So a place
//! tells a body from the others only where a province or a city is in it.

use super::slug::tokens;

/// Ranks of places, the words of each; those of provinces and cities first.
const RANKS: &[&[&str]] = &[
    &["tinh"],
    &["thanh", "pho"],
    &["tp"],
    &["tphcm"],
    &["huyen"],
    &["quan"],
    &["thi", "xa"],
    &["thi", "tran"],
    &["dac", "khu"],
    &["phuong"],
    &["xa"],
];
/// How many of them are of provinces and cities.
const LARGEST: usize = 4;

/// The Party's committees of provinces and of cities, and what the place is that is named behind.
const COMMITTEES: &[(&[&str], &str)] = &[(&["tinh", "uy"], "tinh"), (&["thanh", "uy"], "thanh-pho")];

/// Words of a place's name, at most.
const LONGEST: usize = 5;

/// Writes a place: the rank in full, "HCM" as what it stands for.
fn written(place: &[String]) -> String {
    let mut words = Vec::new();
    for word in place {
        match word.as_str() {
            "tp" => words.extend(["thanh", "pho"]),
            "hcm" => words.extend(["ho", "chi", "minh"]),
            "tphcm" => words.extend(["thanh", "pho", "ho", "chi", "minh"]),
            word => words.push(word),
        }
    }
    words.join("-")
}

fn rank_at(words: &[String]) -> Option<(usize, usize)> {
    let stands = |rank: &[&str]| words.len() >= rank.len() && rank.iter().zip(words).all(|(own, word)| own == word);
    RANKS.iter().position(|rank| stands(rank)).map(|rank| (rank, RANKS[rank].len()))
}

/// The place of a body of the State, from its smallest part on: `tinh-ha-nam`, `huyen-chau-thanh-tinh-tien-giang`.
pub(super) fn place(issuer: &str) -> Option<String> {
    let words = tokens(issuer);
    let ranks: Vec<_> = (0..words.len()).filter_map(|at| Some((at, rank_at(&words[at..])?))).collect();
    let (first, _) = ranks.first()?;
    let (largest, (_, len)) = ranks.iter().rfind(|(_, (rank, _))| *rank < LARGEST)?;
    let name = words.len() - largest - len;
    let named = (1..=LONGEST).contains(&name) || words[*largest] == "tphcm";
    named.then(|| written(&words[*first..]))
}

/// The place of a Party committee of a province or a city, or of an organ of one.
pub(super) fn committee(issuer: &str) -> Option<String> {
    let words = tokens(issuer);
    let at = |at: usize| COMMITTEES.iter().find(|(committee, _)| words[at..].iter().take(2).eq(committee.iter()));
    let (start, rank) = (0..words.len()).rev().find_map(|start| Some((start, at(start)?.1)))?;
    let mut name = written(&words[start + 2..]);
    for rank in ["tinh-", "thanh-pho-"] {
        name = name.strip_prefix(rank).map(str::to_owned).unwrap_or(name);
    }
    (!name.is_empty() && name.split('-').count() <= LONGEST).then(|| format!("{rank}-{name}"))
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
            ("UBND huyện Châu Thành", None),
            ("UBND tỉnh", None),
            ("UBND thành phố", None),
            ("UBND", None),
            ("Sở Y tế Hà Nam", None),
        ] {
            assert_eq!(place(issuer).as_deref(), expected, "{issuer}");
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
            ("Tỉnh ủy", None),
            ("Huyện ủy Châu Thành", None),
        ] {
            assert_eq!(committee(issuer).as_deref(), expected, "{issuer}");
        }
    }
}
