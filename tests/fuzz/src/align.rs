//! *diff*: which unit is which, and which words changed.

use hexapla_align::{
    How, Item, NotCarried, Part, Tagged, align, carry, changed_words, count_words, token_changes,
    word_diff,
};
use hexapla_core::{Text, UnitKind, apply};

use crate::input::texts;

/// At most this many units a side, so that an input says much and takes little.
const MOST: usize = 200;

/// Every unit is in exactly one change; a version aligned with itself is the identity; each old unit
/// has at most one heir; the parts of a word diff join to both texts; what can be carried from one text
/// to the other makes the one the other.
///
/// Two texts: the old and the new version, one unit a line.
pub fn check_align_laws(data: &[u8]) {
    let texts = texts(data);
    let old = texts.first().map(|text| &**text).unwrap_or_default();
    let new = texts.get(1).map(|text| &**text).unwrap_or_default();
    assert_alignment(&items(old), &items(new));
    assert!(
        align(&items(old), &items(old)).is_identity(),
        "not the identity on itself"
    );
    assert_words(old, new);
    for (one, other) in old.lines().zip(new.lines()).take(MOST) {
        assert_words(one, other);
        assert_carried(one, other);
    }
}

fn items(text: &str) -> Vec<Item<'_>> {
    let item = |text| Item {
        kind: UnitKind::Paragraph,
        text,
        key: None,
    };
    text.lines().take(MOST).map(item).collect()
}

fn assert_alignment(old: &[Item<'_>], new: &[Item<'_>]) {
    let alignment = align(old, new);
    let mut seen = (vec![0; old.len()], vec![0; new.len()]);
    for change in &alignment.changes {
        for at in &change.old {
            seen.0[*at] += 1;
        }
        for at in &change.new {
            seen.1[*at] += 1;
        }
        let fits = match change.how {
            How::Kept | How::Edited => (change.old.len(), change.new.len()) == (1, 1),
            How::Split => change.old.len() == 1 && change.new.len() > 1,
            How::Merged => change.old.len() > 1 && change.new.len() == 1,
            How::Added => change.old.is_empty() && change.new.len() == 1,
            How::Removed => change.old.len() == 1 && change.new.is_empty(),
        };
        assert!(fits, "{change:?} is not what it says");
        assert!((0.0..=1.0).contains(&change.score), "{change:?}");
    }
    assert!(
        seen.0.iter().chain(&seen.1).all(|count| *count == 1),
        "a unit is in no or two changes"
    );
    let heirs = alignment.heirs(new.len());
    assert_eq!(heirs.len(), new.len());
    let mut taken = vec![false; old.len()];
    for heir in heirs.into_iter().flatten() {
        assert!(
            !std::mem::replace(&mut taken[heir], true),
            "an id has two heirs"
        );
    }
}

fn assert_words(old: &str, new: &str) {
    let parts = word_diff(old, new);
    let join = |wanted: fn(&Part<'_>) -> bool| -> String {
        let text = |part: &Part<'_>| match part {
            Part::Same(text) | Part::Old(text) | Part::New(text) => (*text).to_owned(),
        };
        parts.iter().filter(|part| wanted(part)).map(text).collect()
    };
    assert_eq!(join(|part| !matches!(part, Part::New(_))), old);
    assert_eq!(join(|part| !matches!(part, Part::Old(_))), new);
    assert!(
        changed_words(old, new) <= count_words(new),
        "more changed words than words"
    );
    assert_eq!(changed_words(new, new), 0);
}

fn assert_carried(old: &str, new: &str) {
    let tree = Text::default();
    let tagged = |text| Tagged { text, tree: &tree };
    let Ok(changes) = token_changes(tagged(old), tagged(new)) else {
        return;
    };
    match carry(&changes, tagged(old)) {
        Ok(edits) => assert_eq!(spaced(&apply(old, &edits)), spaced(new)),
        Err(why) => assert!(!matches!(why, NotCarried::Other | NotCarried::NoToken)),
    }
}

/// A text with each run of spaces as one.
fn spaced(text: &str) -> String {
    let mut text = text.to_owned();
    while text.contains("  ") {
        text = text.replace("  ", " ");
    }
    text
}
