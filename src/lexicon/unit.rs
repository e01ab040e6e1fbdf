//! Who is rated: the nouns that evaluations count, and what they are.
//!
//! Source: yearly reports and newspapers on evaluations, 2012 to 2025, with the bodies that they count; whom the rules rate
//! is told in Regulation 132-QĐ/TW and Decree 90/2020/NĐ-CP.

use super::statute_words::BEHIND_NAMES;
use crate::choice::terms;
use crate::text::{Joint, Phrases, Word};

terms! {
    "a class of units"
    /// What a rated unit is.
    ///
    /// ```
    /// use viendan::UnitClass;
    ///
    /// let mention = viendan::extract("Có 163 đảng viên xếp loại “Hoàn thành tốt nhiệm vụ”").next().unwrap();
    /// assert_eq!(mention.as_rating().unwrap().unit_class(), Some(UnitClass::PartyMember));
    /// assert_eq!(UnitClass::PartyMember.to_string(), "Đảng viên");
    /// ```
    pub enum UnitClass {
        PartyMember "party_member" "Đảng viên" "a member of the Party";
        PartyOrganisation "party_organisation" "Tổ chức đảng" "an organisation of the Party (chi bộ, đảng bộ, tổ chức cơ sở đảng)";
        Collective "collective" "Tập thể" "a collective (tập thể, tổ, phòng)";
        Official "official" "Cán bộ, công chức, viên chức" "a cadre, an official or a public employee";
        Agency "agency" "Cơ quan, đơn vị" "an agency, a unit, a school or an enterprise";
        MassOrganisation "mass_organisation" "Tổ chức đoàn thể" "a mass organisation (công đoàn cơ sở, chi đoàn, chi hội)";
        MassMember "mass_member" "Đoàn viên, hội viên" "a member of a mass organisation";
        Household "household" "Hộ gia đình" "a household, a family or a clan (hộ, gia đình, dòng họ)";
        Residence "residence" "Khu dân cư" "a village, a hamlet or a quarter (thôn, ấp, khu phố)";
        Person "person" "Cá nhân" "a person whose class is not told (đồng chí, cá nhân, người)";
    }
}

impl UnitClass {
    /// Whether it is people, and not bodies or households, that are rated.
    ///
    /// ```
    /// use viendan::UnitClass;
    /// assert!(UnitClass::PartyMember.is_person());
    /// assert!(!UnitClass::PartyOrganisation.is_person());
    /// ```
    pub const fn is_person(self) -> bool {
        matches!(self, UnitClass::PartyMember | UnitClass::Official | UnitClass::MassMember | UnitClass::Person)
    }

    /// Whether it is bodies that are rated: organisations, collectives, agencies.
    ///
    /// ```
    /// use viendan::UnitClass;
    /// assert!(UnitClass::Agency.is_body());
    /// assert!(!UnitClass::Household.is_body());
    /// ```
    pub const fn is_body(self) -> bool {
        matches!(
            self,
            UnitClass::PartyOrganisation | UnitClass::Collective | UnitClass::Agency | UnitClass::MassOrganisation
        )
    }
}

/// Nouns that name who is rated only where a figure counts them: "7 huyện ủy", "187 tổ chức".
const COUNTED: &[&str] = &["tổ chức", "tỉnh ủy", "huyện ủy", "thị ủy", "thành ủy", "khu vực"];

/// Longer words that begin like a unit and are none.
#[rustfmt::skip]
const NO_UNITS: &[&str] = &[
    "tổ chức hội nghị", "tổ chức hội thảo", "tổ chức hội thi", "tổ chức đoàn kiểm tra", "tổ chức đoàn công tác", "ban hành", "tổ quốc", "tổ tiên", "trường hợp sau", "xuất bản", "ban chỉ đạo", "ban chỉ huy", "ban đầu", "phòng chống", "phòng, chống", "xã hội", "đội ngũ", "bản thân", "bản kiểm điểm",
    "bản chất", "bản tin", "lớp tập huấn", "lớp bồi dưỡng", "sở hữu", "sở chỉ huy", "khoa học", "khoa giáo", "trường chính trị", "hộ chiếu", "hộ khẩu",
    "lao động sản xuất", "lao động tiên tiến", "tập thể lao động xuất sắc", "tập thể lao động tiên tiến", "cơ quan văn hóa", "gia đình văn hóa",
    "đơn vị văn hóa", "thôn văn hóa", "khu dân cư văn hóa", "chiến sĩ thi đua", "chiến sĩ tiên tiến", "đơn vị quyết thắng", "đơn vị tiên tiến",
    "người dân", "đoàn thể trung ương", "xã viên", "phường hội", "trạm thu phí", "làng nghề", "trung tâm hành chính", "đoàn viên xuất sắc", "cán bộ chủ chốt",
    "hội nghị", "hội đồng", "hội thảo", "hội thi", "hội trường", "hội họp", "hội chợ", "hội diễn", "hội nhập", "hội ý", "hội tụ", "hội đủ", "hội chứng",
    "hội thao", "hội chẩn", "hội đoàn", "hội làng", "hội đàm", "hội kiến", "cục bộ", "văn phòng phẩm",
    "khu công nghiệp", "khu kinh tế", "khu đô thị", "khu du lịch", "khu di tích", "khu chế xuất", "khu nhà", "khu vui chơi",
];

const UNITS: &[(&str, UnitClass)] = {
    use UnitClass::*;
    &[
        ("đảng viên", PartyMember),
        ("đảng viên dự bị", PartyMember),
        ("đảng viên chính thức", PartyMember),
        ("cấp ủy viên", PartyMember),
        ("chi bộ", PartyOrganisation),
        ("đảng bộ", PartyOrganisation),
        ("chi, đảng bộ", PartyOrganisation),
        ("chi bộ, đảng bộ", PartyOrganisation),
        ("đảng bộ, chi bộ", PartyOrganisation),
        ("đảng ủy", PartyOrganisation),
        ("chi ủy", PartyOrganisation),
        ("cấp ủy", PartyOrganisation),
        ("cấp ủy cơ sở", PartyOrganisation),
        ("tổ chức cơ sở đảng", PartyOrganisation),
        ("tổ chức đảng", PartyOrganisation),
        ("tổ chức Đảng cơ sở", PartyOrganisation),
        ("cơ sở đảng", PartyOrganisation),
        ("huyện ủy, thành ủy", PartyOrganisation),
        ("huyện ủy, thị ủy", PartyOrganisation),
        ("huyện ủy, thị ủy, thành ủy", PartyOrganisation),
        ("thành ủy, huyện ủy", PartyOrganisation),
        ("thị ủy, thành ủy", PartyOrganisation),
        ("huyện, thị, thành ủy", PartyOrganisation),
        ("TCCSĐ", PartyOrganisation),
        ("TCCS đảng", PartyOrganisation),
        ("TCĐ", PartyOrganisation),
        ("CSĐ", PartyOrganisation),
        ("Ủy ban Kiểm tra", PartyOrganisation),
        ("Ban Thường vụ", PartyOrganisation),
        ("Ban Chấp hành", PartyOrganisation),
        ("tập thể", Collective),
        ("tổ chuyên môn", Collective),
        ("phòng chuyên môn", Collective),
        ("phòng nghiệp vụ", Collective),
        ("phòng ban", Collective),
        ("phòng, ban", Collective),
        ("khoa, phòng", Collective),
        ("phòng, khoa", Collective),
        ("sở, ngành", Agency),
        ("sở, ban, ngành", Agency),
        ("ban, ngành", Agency),
        ("lượt tập thể", Collective),
        ("lượt cá nhân", Person),
        ("lượt đơn vị", Agency),
        ("lượt hộ", Household),
        ("lượt hộ gia đình", Household),
        ("lượt gia đình", Household),
        ("lượt tộc họ", Household),
        ("lượt thôn", Residence),
        ("lượt đảng viên", PartyMember),
        ("lượt chi bộ", PartyOrganisation),
        ("lượt tổ chức đảng", PartyOrganisation),
        ("lượt tổ chức cơ sở đảng", PartyOrganisation),
        ("tổ", Collective),
        ("phòng", Collective),
        ("khoa", Collective),
        ("phân xưởng", Collective),
        ("đội", Collective),
        ("lớp", Collective),
        ("ban", Collective),
        ("cán bộ", Official),
        ("công chức", Official),
        ("viên chức", Official),
        ("cán bộ, công chức", Official),
        ("cán bộ, viên chức", Official),
        ("công chức, viên chức", Official),
        ("cán bộ, công chức, viên chức", Official),
        ("CBCC", Official),
        ("CB, CC", Official),
        ("CB, CC, VC", Official),
        ("CB, VC", Official),
        ("CB, GV", Official),
        ("CB, GV, NV", Official),
        ("CB, CS", Official),
        ("CBCCVC", Official),
        ("CBGVNV", Official),
        ("CBGV", Official),
        ("CBVC", Official),
        ("CNVC", Official),
        ("CNVCLĐ", Official),
        ("CNVC, LĐ", Official),
        ("CBCCVC, LĐ", Official),
        ("CBCCVC, NLĐ", Official),
        ("CBVC, NLĐ", Official),
        ("CBCNVC", Official),
        ("CC, VC", Official),
        ("NLĐ", Official),
        ("CBCNV", Official),
        ("CBCS", Official),
        ("người đứng đầu", Official),
        ("người hoạt động không chuyên trách", Official),
        ("điều dưỡng", Official),
        ("hạ sĩ quan", Official),
        ("hạ sĩ quan, binh sĩ", Official),
        ("quân nhân chuyên nghiệp", Official),
        ("công nhân viên", Official),
        ("CB, CC, VC", Official),
        ("giáo viên", Official),
        ("giảng viên", Official),
        ("nhân viên", Official),
        ("bác sĩ", Official),
        ("chiến sĩ", Official),
        ("chiến sỹ", Official),
        ("sĩ quan", Official),
        ("quân nhân", Official),
        ("người lao động", Official),
        ("lao động", Official),
        ("công nhân", Official),
        ("cơ quan", Agency),
        ("đơn vị", Agency),
        ("doanh nghiệp", Agency),
        ("trường", Agency),
        ("trường học", Agency),
        ("nhà trường", Agency),
        ("trạm", Agency),
        ("trung tâm", Agency),
        ("chính quyền", Agency),
        ("bệnh viện", Agency),
        ("sở", Agency),
        ("UBND", Agency),
        ("Ủy ban nhân dân", Agency),
        ("HĐND", Agency),
        ("Hội đồng nhân dân", Agency),
        ("công an", Agency),
        ("cục", Agency),
        ("chi cục", Agency),
        ("kho bạc", Agency),
        ("học viện", Agency),
        ("viện kiểm sát", Agency),
        ("tòa án", Agency),
        ("văn phòng", Agency),
        ("ngân hàng", Agency),
        ("chi nhánh", Agency),
        ("nhà máy", Agency),
        ("xí nghiệp", Agency),
        ("tổng công ty", Agency),
        ("tập đoàn", Agency),
        ("hợp tác xã", Agency),
        ("Ban Chỉ huy Quân sự", Agency),
        ("Ban CHQS", Agency),
        ("Bộ CHQS", Agency),
        ("Bộ Chỉ huy Quân sự", Agency),
        ("Bộ Chỉ huy Bộ đội Biên phòng", Agency),
        ("đồn biên phòng", Agency),
        ("cơ sở giáo dục", Agency),
        ("cơ sở y tế", Agency),
        ("đầu mối", Agency),
        ("lữ đoàn", Agency),
        ("quân đoàn", Agency),
        ("trung đội", Agency),
        ("địa phương", Agency),
        ("lực lượng công an", Agency),
        ("lực lượng dân quân", Agency),
        ("lực lượng vũ trang", Agency),
        ("LLVT", Agency),
        ("thị xã", Agency),
        ("tỉnh", Agency),
        ("trung đoàn", Agency),
        ("tiểu đoàn", Agency),
        ("sư đoàn", Agency),
        ("đại đội", Agency),
        ("công ty", Agency),
        ("xã", Agency),
        ("phường", Agency),
        ("thị trấn", Agency),
        ("huyện", Agency),
        ("công đoàn cơ sở", MassOrganisation),
        ("công đoàn", MassOrganisation),
        ("CĐCS", MassOrganisation),
        ("công đoàn bộ phận", MassOrganisation),
        ("chi đoàn", MassOrganisation),
        ("cơ sở đoàn", MassOrganisation),
        ("đoàn cơ sở", MassOrganisation),
        ("đoàn trường", MassOrganisation),
        ("liên đội", MassOrganisation),
        ("chi đội", MassOrganisation),
        ("chi hội", MassOrganisation),
        ("cơ sở hội", MassOrganisation),
        ("tổ chức cơ sở hội", MassOrganisation),
        ("tổ chức cơ sở đoàn", MassOrganisation),
        ("tổ chức cơ sở công đoàn", MassOrganisation),
        ("hội cơ sở", MassOrganisation),
        ("tổ hội", MassOrganisation),
        ("tổ công đoàn", MassOrganisation),
        ("tổ chức chính trị - xã hội", MassOrganisation),
        ("tổ chức đoàn thể", MassOrganisation),
        ("tổ chức đoàn", MassOrganisation),
        ("tổ chức hội", MassOrganisation),
        ("tổ chức đoàn, hội", MassOrganisation),
        ("cơ sở đoàn, hội", MassOrganisation),
        ("tổ chức công đoàn", MassOrganisation),
        ("tổ chức chính trị xã hội", MassOrganisation),
        ("đoàn thể", MassOrganisation),
        ("đoàn thể chính trị - xã hội", MassOrganisation),
        ("Mặt trận", MassOrganisation),
        ("tổ chức Mặt trận", MassOrganisation),
        ("Mặt trận Tổ quốc", MassOrganisation),
        ("MTTQ", MassOrganisation),
        ("UBMTTQ", MassOrganisation),
        ("LĐLĐ", MassOrganisation),
        ("Liên đoàn Lao động", MassOrganisation),
        ("Huyện đoàn", MassOrganisation),
        ("Tỉnh đoàn", MassOrganisation),
        ("Thành đoàn", MassOrganisation),
        ("Đoàn xã", MassOrganisation),
        ("Đoàn phường", MassOrganisation),
        ("hội", MassOrganisation),
        ("Hội Phụ nữ", MassOrganisation),
        ("Hội CCB", MassOrganisation),
        ("Hội Chữ thập đỏ", MassOrganisation),
        ("Hội Người cao tuổi", MassOrganisation),
        ("Hội Cựu chiến binh", MassOrganisation),
        ("Hội Nông dân", MassOrganisation),
        ("Hội LHPN", MassOrganisation),
        ("Hội Liên hiệp Phụ nữ", MassOrganisation),
        ("Đoàn Thanh niên", MassOrganisation),
        ("đoàn viên", MassMember),
        ("hội viên", MassMember),
        ("đội viên", MassMember),
        ("đoàn viên, hội viên", MassMember),
        ("ĐVTN", MassMember),
        ("hộ", Household),
        ("hộ gia đình", Household),
        ("hộ dân", Household),
        ("gia đình", Household),
        ("tộc họ", Household),
        ("dòng họ", Household),
        ("thôn", Residence),
        ("ấp", Residence),
        ("khóm", Residence),
        ("khóm, ấp", Residence),
        ("ấp, khóm", Residence),
        ("ấp, khu vực", Residence),
        ("thôn, bản", Residence),
        ("thôn, tổ dân phố", Residence),
        ("bản", Residence),
        ("buôn", Residence),
        ("làng", Residence),
        ("xóm", Residence),
        ("khu", Residence),
        ("khu ấp", Residence),
        ("khu phố", Residence),
        ("khối phố", Residence),
        ("tiểu khu", Residence),
        ("bản, tiểu khu", Residence),
        ("tổ dân phố", Residence),
        ("khu dân cư", Residence),
        ("khu nhà trọ", Residence),
        ("nhà trọ", Residence),
        ("đồng chí", Person),
        ("đ c", Person),
        ("cá nhân", Person),
        ("người", Person),
        ("người sử dụng lao động", Person),
        ("đối tượng", Person),
        ("trường hợp", Person),
        ("thành viên", Person),
        ("học viên", Person),
    ]
};

/// The rows of units, and of those that are units where they are counted.
const COUNTABLE: usize = UNITS.len() + COUNTED.len();
const LEN: usize = COUNTABLE + NO_UNITS.len();

/// The units, behind them those that are units where they are counted, and behind these what is none.
pub(crate) const NAMES: [(&str, ()); LEN] = {
    let mut names = [("", ()); LEN];
    let mut row = 0;
    while row < LEN {
        names[row].0 = if row < UNITS.len() {
            UNITS[row].0
        } else if row < COUNTABLE {
            COUNTED[row - UNITS.len()]
        } else {
            NO_UNITS[row - COUNTABLE]
        };
        row += 1;
    }
    names
};

static UNIT_TABLE: Phrases<1024> = Phrases::new(&NAMES).followed_by(BEHIND_NAMES);

/// The longest unit's noun at the beginning of `text`, whose first word has been read already.
pub(crate) fn unit_name(first: Word, text: &str) -> Option<(UnitClass, usize)> {
    let found = UNIT_TABLE.longest_after(first, text, Joint::Name)?;
    Some((UNITS.get(found.row)?.1, found.len))
}

/// Whether a longer word begins here that begins like a unit and is none, even behind a figure.
pub(crate) fn is_no_unit(first: Word, text: &str) -> bool {
    UNIT_TABLE.longest_after(first, text, Joint::Name).is_some_and(|found| found.row >= COUNTABLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_noun_wins() {
        for (text, expected) in [
            ("đảng bộ, chi bộ trực thuộc", Some((UnitClass::PartyOrganisation, "đảng bộ, chi bộ"))),
            ("đồng chí được", Some((UnitClass::Person, "đồng chí"))),
            ("TCCSĐ đạt", Some((UnitClass::PartyOrganisation, "TCCSĐ"))),
            ("hộ gia đình", Some((UnitClass::Household, "hộ gia đình"))),
            ("giấy khen", None),
            ("tổ chức hội nghị", None),
            ("tổ chức đảng", Some((UnitClass::PartyOrganisation, "tổ chức đảng"))),
        ] {
            let found = unit_name(Word::read(text).unwrap(), text).map(|(class, len)| (class, &text[..len]));
            assert_eq!(found, expected, "{text}");
        }
    }
}
