//! The extractor: walks the anchors of a text and yields its mentions in order.

mod anaphor;
mod check;
mod documents;
mod few;
mod pinpoint;
mod provisions;
mod queue;
mod ratings;
mod short;
mod titles;

use std::iter::FusedIterator;

use documents::{Documents, Sink};
use provisions::Provisions;
use queue::Queue;
use ratings::Ratings;
use titles::Titles;

use crate::document::DocumentMention;
use crate::mention::Mention;
use crate::scan::{Anchor, Anchors, Cue};

/// Finds what a text mentions.
///
/// ```
/// use viendan::Extractor;
///
/// let extractor = Extractor::new().ratings(false);
/// let text = "Luật Đất đai năm 2024 thay thế Luật Đất đai năm 2013.";
/// assert_eq!(extractor.extract(text).count(), 2);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Extractor {
    documents: bool,
    ratings: bool,
    provisions: bool,
    titled: bool,
}

impl Default for Extractor {
    fn default() -> Self {
        Extractor { documents: true, ratings: true, provisions: false, titled: false }
    }
}

impl Extractor {
    /// An extractor of documents and ratings.
    pub fn new() -> Extractor {
        Extractor::default()
    }

    /// Whether references to documents are found; they are unless this says otherwise.
    #[must_use]
    pub fn documents(mut self, wanted: bool) -> Extractor {
        self.documents = wanted;
        self
    }

    /// Whether ratings are found; they are unless this says otherwise.
    #[must_use]
    pub fn ratings(mut self, wanted: bool) -> Extractor {
        self.ratings = wanted;
        self
    }

    /// Whether pinpoints without a document are found ("theo khoản 2 Điều 5"); they are not unless this says so.
    ///
    /// What a pinpoint of a document has before its [last eighty](crate::DocumentReference::provisions) units and labels is
    /// found as one of these.
    ///
    /// ```
    /// use viendan::Extractor;
    /// let text = "theo quy định tại khoản 2 Điều 5";
    /// assert_eq!(Extractor::new().extract(text).count(), 0);
    /// assert_eq!(Extractor::new().provisions(true).extract(text).count(), 1);
    /// ```
    #[must_use]
    pub fn provisions(mut self, wanted: bool) -> Extractor {
        self.provisions = wanted;
        self
    }

    /// Whether acts that are cited by their titles alone are found ("Thông tư của Bộ Tài chính về hóa đơn"); they are not
    /// unless this says so.
    ///
    /// Such a reference has neither a number nor a name that a catalogue knows. It is [named](crate::Form::Named): its
    /// [name](crate::DocumentReference::name) is the whole of its words, and the body that issued the act is its issuer where
    /// that stands between the kind and the title, or behind it. No mark closes the title, so the end is found by rules and is
    /// not certain. Only decrees, circulars, resolutions, decisions, directives and ordinances whose kind has a capital are
    /// found; whatever else is found stays as it is without this. Strict parsing does not read such a reference.
    ///
    /// Several acts that are named by what they are about are one reference, which [says so](crate::DocumentMention::is_several):
    /// "các Nghị định về thuế", "các Nghị định liên quan đến thuế", "02 Thông tư về thuế". The plural stands outside it. Without a
    /// subject ("các Nghị định của Chính phủ"), or where any will do ("một số Nghị định về thuế"), nothing is found.
    ///
    /// ```
    /// use viendan::{DocumentKind, Extractor, Form};
    /// let text = "Lập hóa đơn theo Thông tư của Bộ Tài chính về hóa đơn bán hàng hóa, cung ứng dịch vụ.";
    /// assert_eq!(Extractor::new().extract(text).count(), 0);
    ///
    /// let mention = Extractor::new().titled(true).extract(text).next().unwrap();
    /// assert_eq!(mention.text(), "Thông tư của Bộ Tài chính về hóa đơn bán hàng hóa, cung ứng dịch vụ");
    /// let circular = mention.as_document().unwrap();
    /// assert_eq!((circular.form(), circular.kind()), (Form::Named, Some(DocumentKind::ThongTu)));
    /// assert_eq!(circular.issuer().unwrap().name(), Some("Bộ Tài chính"));
    /// ```
    #[must_use]
    pub fn titled(mut self, wanted: bool) -> Extractor {
        self.titled = wanted;
        self
    }

    /// The mentions of `text`, in order of their beginning.
    ///
    /// The iterator is lazy: it reads as far as it must to know the next mention.
    pub fn extract<'t>(&self, text: &'t str) -> Mentions<'t> {
        Mentions {
            options: *self,
            anchors: Anchors::new(text, self.provisions),
            documents: Documents::new(text),
            ratings: Ratings::new(text),
            provisions: Provisions::new(text),
            titles: (self.titled && self.documents).then(|| Titles::new(text)),
            queue: Queue::default(),
            done: false,
        }
    }
}

/// The mentions of a text, from [`extract`](fn@crate::extract) or [`Extractor::extract`].
///
/// ```
/// let mut mentions = viendan::extract("Luật Đất đai, Luật Nhà ở");
/// assert_eq!(mentions.next().unwrap().text(), "Luật Đất đai");
/// assert_eq!(mentions.next().unwrap().text(), "Luật Nhà ở");
/// assert!(mentions.next().is_none());
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is read before a mention is asked for"]
pub struct Mentions<'t> {
    options: Extractor,
    anchors: Anchors<'t>,
    documents: Documents<'t>,
    ratings: Ratings<'t>,
    provisions: Provisions<'t>,
    titles: Option<Titles<'t>>,
    /// Mentions whose turn has not come: one before them may still be found.
    queue: Queue<'t>,
    done: bool,
}

/// Bytes that the scan must be past the beginning of a mention before it is yielded.
///
/// A rating is found from its level's words and may begin as far before them as a sentence reaches back.
const LOOKAHEAD: usize = 640;
/// The same past the end of a bare pinpoint: one that a document turns out to belong to reaches back as far as a chain is long.
const LONGEST_CHAIN: usize = 2_048;
/// Members of an open list that wait for what the last one says.
const MOST_WAITING: usize = 64;

/// What takes the documents that are found: they wait where they are wanted.
struct Found<'q, 't> {
    queue: &'q mut Queue<'t>,
    documents: bool,
    titled: bool,
}

impl<'t> Sink<'t> for Found<'_, 't> {
    #[inline(always)]
    fn open(&mut self, draft: DocumentMention<'t>) -> &mut DocumentMention<'t> {
        self.queue.open(draft)
    }

    #[inline(always)]
    fn close(&mut self, list: u32) {
        if !self.documents {
            return self.queue.discard();
        }
        if self.titled {
            self.queue.drop_titled();
        }
        self.queue.close_document(list);
    }
}

/// What takes the acts that are cited by their titles alone.
struct Titled<'q, 't> {
    queue: &'q mut Queue<'t>,
}

impl<'t> Sink<'t> for Titled<'_, 't> {
    fn open(&mut self, draft: DocumentMention<'t>) -> &mut DocumentMention<'t> {
        self.queue.open(draft)
    }

    fn close(&mut self, _: u32) {
        self.queue.close_titled();
    }
}

impl<'t> Mentions<'t> {
    /// Reads what can be recognised from an anchor.
    fn read(&mut self, anchor: Anchor) {
        let queue = &mut self.queue;
        if anchor.cue == Cue::Level {
            if self.options.ratings {
                self.ratings.at(anchor.at, |rating| queue.put(Mention::Rating(rating)));
            }
            return;
        }
        // Documents are looked for even where only provisions are wanted: a provision of a document is none by itself.
        let (documents, provisions) = (self.options.documents, self.options.provisions);
        let titled = self.titles.is_some();
        if documents || provisions {
            self.documents.at(anchor, &mut Found { queue, documents, titled });
            self.anchors.expect_list(self.documents.list_reach());
        }
        if provisions {
            if let Some(provision) = self.provisions.at(anchor, self.documents.provided()) {
                queue.put(Mention::Provision(provision));
            }
        }
    }

    /// Reads the acts that are cited by title before the byte `limit`, where they are asked for.
    #[inline]
    fn read_titles(&mut self, limit: usize) {
        while self.titles.is_some() && self.read_title(limit) {}
    }

    /// Reads the next one, if there is any.
    #[cold]
    fn read_title(&mut self, limit: usize) -> bool {
        let (queue, floor) = (&mut self.queue, self.documents.floor());
        let Some(titles) = &mut self.titles else { return false };
        titles.read_before(limit, floor, &mut Titled { queue })
    }

    fn ready(&self) -> bool {
        let Some(front) = self.queue.front() else { return false };
        if self.done {
            return true;
        }
        let waits = front.list == self.documents.open_list() && self.queue.len() < MOST_WAITING;
        let span = front.mention.span();
        let known = match front.mention {
            Mention::Provision(_) => span.end() + LONGEST_CHAIN,
            _ => span.start() + LOOKAHEAD,
        };
        known < self.anchors.position() && !waits
    }
}

impl<'t> Iterator for Mentions<'t> {
    type Item = Mention<'t>;

    fn next(&mut self) -> Option<Mention<'t>> {
        while !self.ready() {
            let Some(anchor) = self.anchors.next() else {
                if self.read_title(usize::MAX) {
                    continue;
                }
                self.done = true;
                break;
            };
            self.read_titles(anchor.at);
            self.read(anchor);
        }
        self.queue.pop()
    }
}

impl FusedIterator for Mentions<'_> {}

/// The mentions of `text`, in order of their beginning: documents and ratings.
///
/// ```
/// let text = "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII";
/// let mention = viendan::extract(text).next().unwrap();
/// assert_eq!(mention.text(), text);
/// assert_eq!(mention.as_document().unwrap().symbol(), Some("CT/TW"));
/// ```
pub fn extract(text: &str) -> Mentions<'_> {
    Extractor::new().extract(text)
}
