//! Constitutions and codes.

use super::statute::{Statute, statute_rows};

#[rustfmt::skip]
pub(super) const ROWS: &[Statute] = statute_rows! {
    BoLuat "Bộ luật Dân sự" 1995 "" "1995-10-28" "" SingleSource;
    BoLuat "Bộ luật Dân sự" 2005 "33/2005/QH11" "" "" Confirmed;
    BoLuat "Bộ luật Dân sự" 2015 "91/2015/QH13" "2015-11-24" "2017-01-01" Confirmed;
    BoLuat "Bộ luật Hàng hải Việt Nam" 2005 "40/2005/QH11" "2005-06-14" "" Confirmed;
    BoLuat "Bộ luật Hàng hải Việt Nam" 2015 "95/2015/QH13" "2015-11-25" "2017-07-01" Confirmed;
    BoLuat "Bộ luật Hình sự" 1985 "" "1985-06-27" "" SingleSource;
    BoLuat "Bộ luật Hình sự" 1999 "15/1999/QH10" "1999-12-21" "" Confirmed;
    BoLuat "Bộ luật Hình sự" 2015 "100/2015/QH13" "2015-11-27" "2016-08-01" Confirmed;
    BoLuat "Bộ luật Lao động" 1994 "" "1994-06-23" "" SingleSource;
    BoLuat "Bộ luật Lao động" 2012 "10/2012/QH13" "2012-06-18" "" Confirmed;
    BoLuat "Bộ luật Lao động" 2019 "45/2019/QH14" "2019-11-20" "2021-01-01" Confirmed;
    BoLuat "Bộ luật Tố tụng dân sự" 2004 "24/2004/QH11" "" "" Confirmed;
    BoLuat "Bộ luật Tố tụng dân sự" 2015 "92/2015/QH13" "2015-11-25" "2016-07-01" Confirmed;
    BoLuat "Bộ luật Tố tụng hình sự" 1988 "" "1988-06-28" "" SingleSource;
    BoLuat "Bộ luật Tố tụng hình sự" 2003 "19/2003/QH11" "" "" Confirmed;
    BoLuat "Bộ luật Tố tụng hình sự" 2015 "101/2015/QH13" "2015-11-27" "2018-01-01" Confirmed;
    HienPhap "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam" 1980 "" "1980-12-18" "" SingleSource;
    HienPhap "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam" 1992 "" "1992-04-15" "" SingleSource;
    HienPhap "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam" 2013 "" "2013-11-28" "" Confirmed;
    HienPhap "Hiến pháp nước Việt Nam Dân chủ Cộng hòa" 1946 "" "1946-11-09" "" SingleSource;
    HienPhap "Hiến pháp nước Việt Nam Dân chủ Cộng hòa" 1959 "" "1959-12-31" "" SingleSource;
    HienPhap "Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam" 2025 "203/2025/QH15" "2025-06-16" "" Confirmed;
    HienPhap "Nghị quyết về việc sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992" 2001 "51/2001/QH10" "2001-12-25" "" Confirmed;
};
