//! What the library allocates: nothing for text that mentions nothing, and little for each mention.

mod support;

use allocation_counter::{AllocationInfo, measure};
use support::fixtures;
use support::rng::Rng;
use viendan::Extractor;

/// Sentences that mention nothing, though they hold figures, verbs and nouns that references are made of.
const PLAIN: &[&str] = &[
    "Buổi sáng, chợ phiên đông người mua bán nông sản của các xã ven sông.",
    "Ủy ban quyết định dời ngày khai mạc sang ngày 15/8/2024 vì mưa lớn kéo dài.",
    "Giá lúa tăng 5,2% so với vụ trước, còn giá phân bón giảm 12.000 đồng mỗi bao.",
    "Các nghị quyết, chỉ thị của cấp trên được phổ biến kịp thời đến từng gia đình.",
    "Đội bóng thắng 3-1 trong trận mở màn, khán giả ra về lúc 21 giờ 45 phút.",
    "Nhà trường quy định học sinh đi xe đạp phải xuống xe ở cổng số 2.",
    "Anh gọi số 0912 345 678 nhưng không ai nghe máy, đành để lại lời nhắn.",
    "Cán bộ đã tham mưu hoàn thành tốt các nhiệm vụ được giao trong quý II.",
    "Khoảng 1.250 hộ dân dọc kênh 26/3 sẽ có nước sạch trước Tết.",
    "Ông kể chuyện luật lệ làng xưa, con cháu ngồi nghe đến khuya.",
];

/// Running text of at least `bytes`, from sentences drawn by chance.
fn running_text(sentences: &[&str], bytes: usize) -> String {
    let mut rng = Rng::new(7);
    let mut text = String::with_capacity(bytes + 1024);
    while text.len() < bytes {
        text.push_str(rng.pick(sentences));
        text.push_str(if rng.once_in(5) { "\n\n" } else { " " });
    }
    text
}

fn measured(mut work: impl FnMut()) -> AllocationInfo {
    measure(&mut work)
}

#[test]
fn text_without_mentions_allocates_nothing() {
    let text = running_text(PLAIN, 400_000);
    let mut found = 0;
    let info = measured(|| found = viendan::extract(&text).count());
    assert_eq!((found, info.count_total), (0, 0));
    for extractor in [Extractor::new().provisions(true), Extractor::new().titled(true)] {
        let info = measured(|| found = extractor.extract(&text).count());
        assert_eq!((found, info.count_total), (0, 0));
    }
}

#[test]
fn a_mention_allocates_little() {
    /// Allocations for a mention: its lists of places and of issues, a name put into its normal form.
    const MOST: u64 = 4;
    let fixtures = fixtures();
    let sentences: Vec<&str> = fixtures.iter().map(|fixture| fixture.text).collect();
    let text = running_text(&sentences, 200_000);
    let mut found = 0;
    let info = measured(|| found = viendan::extract(&text).count() as u64);
    assert!(found > 1_000, "{found}");
    assert!(info.count_total <= found * MOST, "{} allocations for {found} mentions", info.count_total);
}

#[test]
fn memory_does_not_grow_with_the_text() {
    /// Bytes that mentions which wait for their turn take at most.
    const MOST: u64 = 64 * 1024;
    let fixtures = fixtures();
    let sentences: Vec<&str> = fixtures.iter().map(|fixture| fixture.text).collect();
    for bytes in [100_000, 1_000_000] {
        let text = running_text(&sentences, bytes);
        let info = measured(|| viendan::extract(&text).for_each(drop));
        assert!(info.bytes_max <= MOST, "{} bytes for a text of {bytes}", info.bytes_max);
        assert_eq!(info.bytes_current, 0);
    }
}

#[test]
fn the_first_mention_does_not_wait_for_the_last() {
    let fixtures = fixtures();
    let sentences: Vec<&str> = fixtures.iter().map(|fixture| fixture.text).collect();
    let text = running_text(&sentences, 2_000_000);
    let whole = measured(|| viendan::extract(&text).for_each(drop));
    let mut first = None;
    let info = measured(|| first = viendan::extract(&text).next());
    assert!(first.is_some_and(|mention| mention.span().end() < 2_000));
    assert!(info.count_total <= 100, "{} allocations before the first mention", info.count_total);
    assert!(whole.count_total > 100 * info.count_total.max(1), "the whole text takes {}", whole.count_total);
}
