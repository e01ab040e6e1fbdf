//! Text that lost blanks or marks of letters on its way.

use super::check;

/// Blanks that extraction from a page lost, inside the names of statutes, bodies and congresses, and behind them.
#[test]
fn blanks_lost_inside_names() {
    check(&[
        (
            "theo Luật Phòng, chốngtham nhũng năm 2018 và Luật Cưtrú",
            &[
                (
                    "Luật Phòng, chốngtham nhũng năm 2018",
                    "",
                    "named, luat, year 2018, name Luật Phòng, chốngtham nhũng",
                ),
                ("Luật Cưtrú", "", "named, luat, name Luật Cưtrú"),
            ],
        ),
        (
            "LuậtĐấu thầu năm 2023, Luật Giáo dục đại họcnăm 2012",
            &[
                ("LuậtĐấu thầu năm 2023", "", "named, luat, year 2023, name LuậtĐấu thầu"),
                ("Luật Giáo dục đại họcnăm 2012", "", "named, luat, year 2012, name Luật Giáo dục đại học"),
            ],
        ),
        (
            "Luật Nuôi con nuôithì cha mẹ được hỏi; Luật Hôn nhân và gia đìnhquyết định; Luật Giáo dụcsửa đổi; Luật Đầu tưnăm 2014 và Luật Nhà ởnăm 2005",
            &[
                ("Luật Nuôi con nuôi", "", "named, luat, name Luật Nuôi con nuôi"),
                ("Luật Hôn nhân và gia đình", "", "named, luat, name Luật Hôn nhân và gia đình"),
                ("Luật Giáo dục", "", "named, luat, name Luật Giáo dục"),
                ("Luật Đầu tưnăm 2014", "", "named, luat, year 2014, name Luật Đầu tư"),
                ("Luật Nhà ởnăm 2005", "", "named, luat, year 2005, name Luật Nhà ở"),
            ],
        ),
        // A run of letters that is no name goes on with none.
        ("theo phápluật và LuậtABC, Luậtsư Nguyễn Văn A", &[]),
        (
            "Thông tư 12/2024/TT-BTC củaBộ Tàichính ngày 5/7/2024; Nghị quyết 3/NQ-CP của Chính phủngày 6/1/2022",
            &[
                (
                    "Thông tư 12/2024/TT-BTC củaBộ Tàichính ngày 5/7/2024",
                    "Thông tư 12/2024/TT-BTC",
                    "numbered, thong_tu, number 12, year 2024, symbol TT-BTC, issued 2024-07-05, issuer Bộ Tàichính, code BTC",
                ),
                (
                    "Nghị quyết 3/NQ-CP của Chính phủngày 6/1/2022",
                    "Nghị quyết 3/NQ-CP",
                    "numbered, nghi_quyet, number 3, symbol NQ-CP, issued 2022-01-06, issuer Chính phủ, code CP",
                ),
            ],
        ),
        (
            "Kết luận 5-KL/TW của Ban Chấphành Trung ươngngày 6/1/2022",
            &[(
                "Kết luận 5-KL/TW của Ban Chấphành Trung ươngngày 6/1/2022",
                "Kết luận 5-KL/TW",
                "numbered, ket_luan, number 5, symbol KL/TW, issued 2022-01-06, issuer Ban Chấphành Trung ương, code BCHTW",
            )],
        ),
    ]);
}

/// Kinds that lost marks of their letters, behind which "số" stands.
#[test]
fn marks_lost_before_a_number_alone() {
    check(&[
        (
            "Nghi quyêt số 22, Thông tu số 03/2021 và Quyêt đinh số 15",
            &[
                ("Nghi quyêt số 22", "", "short, nghi_quyet, number 22"),
                ("Thông tu số 03/2021", "", "short, thong_tu, number 03, year 2021"),
                ("Quyêt đinh số 15", "", "short, quyet_dinh, number 15"),
            ],
        ),
        // What is counted and named by "số" is no act.
        ("điên thoại số 15, báo cao số 5, thông tin số 7, kế toan số 3", &[]),
    ]);
}
