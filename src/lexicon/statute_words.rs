//! The words that tell where the name of a statute ends which the catalogue lacks: one in capitals, or one that its date ends.

use crate::text::{Syllable, syllables, words_of};

/// Words that no name of a law holds, so that one ends before them.
pub(crate) const STOPS: &[Syllable] = syllables!(
    "năm ngày số được quy có của là đã do tại trong về theo với cho để khi thì nêu mà không phải hiện mới này đó nào trên như \
     còn sẽ từ đến ban hoặc cũng chưa vẫn vừa nên ra bị lại gồm sửa nói yêu chỉ cần đang sắp tháng hay căn nhưng làm áp phát \
     bằng cấp trước sau vào kể kèm bao nhằm thay"
);
/// Words that stand behind names and are glued to them where a blank was lost: "Chính phủngày", "Luật Đất đaithì".
pub(crate) const BEHIND_NAMES: &[&[Syllable]] = &[STOPS, syllables!("và khóa quyết")];
/// Words of two syllables whose second one ends a name where it stands alone: "Luật Viện trợ khẩn cấp".
pub(crate) const WHOLE: &[(Syllable, Syllable)] = &[
    whole("cung cấp"),
    whole("khẩn cấp"),
    whole("phụ cấp"),
    whole("sơ cấp"),
    whole("trợ cấp"),
    whole("trung cấp"),
    whole("thực hiện"),
    whole("phát hiện"),
    whole("đổi mới"),
    whole("công bằng"),
    whole("văn bằng"),
    whole("việc làm"),
    whole("ủy ban"),
    whole("địa chỉ"),
    whole("lạm phát"),
];

const fn whole(word: &str) -> (Syllable, Syllable) {
    let [first, second] = words_of::<2>(word);
    (first, second)
}

/// First halves of words whose second one is "luật" and which mean no law: "kỷ luật", "niêm luật".
pub(crate) const HALVES: &[Syllable] = syllables!("kỷ kỉ giới niêm");
/// The same where "luật" has no capital of its own, for a law may be spoken of behind them: "quy luật", "định luật", "điều luật".
pub(crate) const SMALL_HALVES: &[Syllable] = syllables!("quy qui âm điều định");
/// Words that "định" before "luật" belongs to, rather than to this: "quy định luật này", "xác định luật".
pub(crate) const SETTING: &[Syllable] = syllables!("quy qui xác nhận quyết");
/// First halves of words that "đạo" ends, and not "đạo luật" begins: "chỉ đạo Luật Đất đai".
pub(crate) const LEADING: &[Syllable] = syllables!("chỉ lãnh chủ đạo");

/// Words that go on with a name between its first words and its date, though they end one that has no date.
pub(crate) const LINKS: &[Syllable] = syllables!("của trong về với cho tại quy cấp lại");
/// Words behind "và" that begin another noun than the second half of a name.
pub(crate) const OTHERS: &[Syllable] = syllables!(
    "các những văn nghị quy pháp luật bộ thông hướng việc công nhiều một hai thực kế đề tổ chính nhà đảng quyết chỉ kết tinh điều cơ \
     lệnh nội chủ sự người đặc ngân tăng"
);

/// Words that end a name and yet begin one where they have a capital: "Luật Phát triển đô thị", "Luật Cấp, thoát nước".
pub(crate) const FIRSTS: &[Syllable] = syllables!("phát cấp ban căn bao");
/// What begins a clause of its own and no name: "của Pháp lệnh Căn cứ Nghị định …".
pub(crate) const CLAUSES: &[&[Syllable]] = &[syllables!("căn cứ"), syllables!("bao gồm")];
/// The Government, which sends laws to the National Assembly, "các điều của dự thảo Luật Chính phủ trình Quốc hội", and what its name
/// goes on with in one of a law: "Luật Chính phủ điện tử".
pub(crate) const GOVERNMENT: &[Syllable] = syllables!("chính phủ");
pub(crate) const OF_GOVERNMENT: &[Syllable] = syllables!("điện số năm ngày");
/// First words of what is called a law and names none: "Luật sư", "Luật Hồi giáo", that of a country or a town.
pub(crate) const NO_NAMES: &[Syllable] =
    syllables!("luật bộ hiến đảng sư gia việt anh mỹ hoa pháp nga trung hà quốc nhà la châu eu hồi giáo");
