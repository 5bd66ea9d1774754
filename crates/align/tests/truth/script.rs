//! A generator of edit scripts whose truth is known: pages of the corpora, and what is done to them.

use hexapla_align::Item;
use hexapla_core::UnitKind;
use icu_segmenter::{SentenceSegmenter, WordSegmenter};

/// SplitMix64: the same numbers everywhere for a seed.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides.max(1) as u64) as usize
    }

    pub fn choose<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.roll(from.len()))
    }
}

/// What is done to a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    Edit,
    Move,
    Split,
    Merge,
    Insert,
    Delete,
    Duplicate,
    EditAndMove,
    /// All kinds, one deed per ten blocks.
    Mixed,
    /// All kinds, one deed per three blocks.
    Heavy,
}

impl Deed {
    pub const ALL: [Self; 10] = [
        Self::Edit,
        Self::Move,
        Self::Split,
        Self::Merge,
        Self::Insert,
        Self::Delete,
        Self::Duplicate,
        Self::EditAndMove,
        Self::Mixed,
        Self::Heavy,
    ];
    const SIMPLE: [Self; 8] = [
        Self::Edit,
        Self::Edit,
        Self::Move,
        Self::Split,
        Self::Merge,
        Self::Insert,
        Self::Delete,
        Self::EditAndMove,
    ];
}

/// A block of a page.
#[derive(Clone, Debug)]
pub struct Block {
    pub kind: UnitKind,
    pub text: String,
    /// The old blocks it is made of.
    pub from: Vec<usize>,
    pub touched: bool,
}

impl Block {
    pub fn item(&self) -> Item<'_> {
        Item::new(self.kind, &self.text)
    }
}

/// The blocks of a page: what stands between blank lines, code excluded.
pub fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut fenced = false;
    for text in page
        .split("\n\n")
        .map(str::trim)
        .filter(|text| !text.is_empty())
    {
        let fences = text
            .lines()
            .filter(|line| line.trim_start().starts_with("```"))
            .count();
        let was_fenced = fenced;
        fenced ^= fences % 2 == 1;
        let skipped = was_fenced || fences > 0 || text.starts_with("---") || text.starts_with('<');
        let kind = match text.chars().next() {
            Some('#') => UnitKind::Heading,
            Some('-' | '*' | '0'..='9') if text.contains(' ') => UnitKind::ListItem,
            Some('>') => UnitKind::Quote,
            _ => UnitKind::Paragraph,
        };
        if !skipped {
            blocks.push(Block {
                kind,
                text: text.trim_start_matches(['#', '>', ' ']).to_owned(),
                from: vec![blocks.len()],
                touched: false,
            });
        }
    }
    blocks
}

pub fn words(text: &str) -> Vec<&str> {
    pieces(
        text,
        WordSegmenter::new_auto(Default::default()).segment_str(text),
    )
}

fn sentences(text: &str) -> Vec<&str> {
    pieces(
        text,
        SentenceSegmenter::new(Default::default()).segment_str(text),
    )
}

fn pieces(text: &str, ends: impl Iterator<Item = usize>) -> Vec<&str> {
    let ends: Vec<usize> = ends.collect();
    ends.windows(2).map(|w| &text[w[0]..w[1]]).collect()
}

pub fn count(text: &str) -> usize {
    words(text).iter().filter(|word| is_word(word)).count()
}

fn is_word(segment: &str) -> bool {
    segment.contains(char::is_alphanumeric)
}

/// Changes 5 to 40 % of the words: each is replaced, removed or gets a fellow.
fn edit(text: &str, pool: &[String], dice: &mut Dice) -> String {
    let share = 5 + dice.roll(36);
    let segments = words(text);
    let places: Vec<usize> = (0..segments.len())
        .filter(|at| is_word(segments[*at]))
        .collect();
    let mut out: Vec<String> = segments.iter().map(|s| (*s).to_owned()).collect();
    for _ in 0..(places.len() * share / 100).max(1) {
        let at = places[dice.roll(places.len())];
        let other = dice.choose(pool).cloned().unwrap_or_default();
        out[at] = match dice.roll(4) {
            0 => String::new(),
            1 => format!("{} {other}", out[at]),
            _ => other,
        };
    }
    out.concat()
}

/// Does one deed somewhere on the page; false where the page offers no place for it.
fn act(
    deed: Deed,
    page: &mut Vec<Block>,
    strangers: &[Block],
    pool: &[String],
    dice: &mut Dice,
) -> bool {
    let fit: Vec<usize> = (0..page.len())
        .filter(|at| !page[*at].touched && is_fit(deed, page, *at))
        .collect();
    let Some(at) = dice.choose(&fit).copied() else {
        return false;
    };
    match deed {
        Deed::Edit => {
            page[at].text = edit(&page[at].text, pool, dice);
            page[at].touched = true;
        }
        Deed::Move | Deed::EditAndMove => {
            let mut block = page.remove(at);
            if deed == Deed::EditAndMove {
                block.text = edit(&block.text, pool, dice);
            }
            block.touched = true;
            let far: Vec<usize> = (0..=page.len()).filter(|to| to.abs_diff(at) >= 2).collect();
            page.insert(far[dice.roll(far.len())], block);
        }
        Deed::Split => {
            let parts = sentences(&page[at].text);
            let cut = 1 + dice.roll(parts.len() - 1);
            let (head, tail) = (parts[..cut].concat(), parts[cut..].concat());
            let mut second = page[at].clone();
            second.text = tail.trim().to_owned();
            page[at].text = head.trim().to_owned();
            page[at].touched = true;
            second.touched = true;
            page.insert(at + 1, second);
        }
        Deed::Merge => {
            let next = page.remove(at + 1);
            page[at].text = format!("{} {}", page[at].text, next.text);
            page[at].from.extend(next.from);
            page[at].touched = true;
        }
        Deed::Insert => {
            let mut block = dice.choose(strangers).unwrap().clone();
            block.from.clear();
            block.touched = true;
            page.insert(at, block);
        }
        Deed::Delete => {
            page.remove(at);
        }
        Deed::Duplicate => {
            let mut block = page[at].clone();
            block.from.clear();
            block.touched = true;
            let far: Vec<usize> = (0..=page.len()).filter(|to| to.abs_diff(at) >= 2).collect();
            page.insert(far[dice.roll(far.len())], block);
        }
        Deed::Mixed | Deed::Heavy => unreachable!(),
    }
    true
}

fn is_fit(deed: Deed, page: &[Block], at: usize) -> bool {
    let block = &page[at];
    // Of two equal blocks nobody can say which one was moved; `tests/behaviour.rs` looks at those.
    let is_unique = page.iter().filter(|other| other.text == block.text).count() == 1;
    is_unique
        && match deed {
            Deed::Edit => count(&block.text) >= 3,
            Deed::EditAndMove => count(&block.text) >= 8,
            Deed::Split => {
                let parts = sentences(&block.text);
                block.kind == UnitKind::Paragraph
                    && parts.len() >= 2
                    && parts.iter().all(|part| count(part) >= 3)
            }
            Deed::Merge => page.get(at + 1).is_some_and(|next| {
                let is_text = |b: &Block| b.kind == UnitKind::Paragraph && count(&b.text) >= 3;
                !next.touched && is_text(block) && is_text(next)
            }),
            Deed::Move | Deed::Insert | Deed::Delete | Deed::Duplicate => true,
            Deed::Mixed | Deed::Heavy => false,
        }
}

/// One case: the page before and after.
pub struct Case {
    pub old: Vec<Block>,
    pub new: Vec<Block>,
}

/// A page of the corpora.
pub struct Page {
    pub name: String,
    pub blocks: Vec<Block>,
    /// Its words.
    pub pool: Vec<String>,
}

impl Page {
    pub fn read(name: String, text: &str) -> Self {
        let pool = words(text).into_iter().filter(|word| is_word(word));
        Self {
            name,
            blocks: blocks(text),
            pool: pool.map(str::to_owned).collect(),
        }
    }
}

/// Makes a case of one kind from a page, with words and blocks of another one; `None` where the page
/// does not lend itself to it.
pub fn case(deed: Deed, page: &Page, stranger: &Page, dice: &mut Dice) -> Option<Case> {
    let old = &page.blocks;
    let mut new = old.clone();
    let times = if deed == Deed::Heavy {
        old.len() / 3
    } else {
        1 + dice.roll(old.len() / 10 + 1)
    };
    let mut done = false;
    for _ in 0..times {
        let simple = *dice.choose(&Deed::SIMPLE)?;
        let deed = if matches!(deed, Deed::Mixed | Deed::Heavy) {
            simple
        } else {
            deed
        };
        done |= act(deed, &mut new, &stranger.blocks, &stranger.pool, dice);
    }
    done.then(|| Case {
        old: old.clone(),
        new,
    })
}
