//! "Did you mean …?": the known names that a mistyped one is nearest to.

/// The known names within two slips of `name` (a third of its length when it is short), nearest
/// first, at most three. Case, `_` and `-` do not count.
#[must_use]
pub fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Vec<&'k str> {
    let folded = fold(name);
    let most = (folded.len() / 3).clamp(1, 2);
    let mut near: Vec<(usize, &str)> = known
        .filter_map(|known| Some((distance_within(&folded, &fold(known), most)?, known)))
        .collect();
    near.sort_unstable();
    near.into_iter().take(3).map(|(_, known)| known).collect()
}

fn fold(name: &str) -> Vec<char> {
    name.to_lowercase()
        .replace('_', "-")
        .chars()
        .take(64)
        .collect()
}

/// The [`distance`] of two names, if it is no more than this: of most pairs that is told without it.
fn distance_within(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let (one, other) = apart(one, other);
    Some(distance(one, other, most)).filter(|distance| *distance <= most)
}

/// Two names without what they begin with in common, and what they end with.
fn apart<'n>(mut one: &'n [char], mut other: &'n [char]) -> (&'n [char], &'n [char]) {
    while let Some(((a, one_rest), (b, other_rest))) = one.split_first().zip(other.split_first()) {
        if a != b {
            break;
        }
        (one, other) = (one_rest, other_rest);
    }
    while let Some(((a, one_rest), (b, other_rest))) = one.split_last().zip(other.split_last()) {
        if a != b {
            break;
        }
        (one, other) = (one_rest, other_rest);
    }
    (one, other)
}

/// Edits between two names: insert, delete, replace, or swap two neighbours (optimal string
/// alignment); some number above `most`, where there are more.
fn distance(one: &[char], other: &[char], most: usize) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    let mut previous = None;
    for (row, &a) in one.iter().enumerate() {
        let mut line = vec![row + 1];
        let mut left = row + 1;
        let mut last = None;
        for (column, &b) in other.iter().enumerate() {
            let at =
                |line: &[usize], column: usize| line.get(column).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(&above, column) + usize::from(a != b))
                .min(at(&above, column + 1) + 1)
                .min(left + 1);
            if column > 0 && previous == Some(b) && last == Some(a) {
                best = best.min(at(&before, column - 1) + 1);
            }
            line.push(best);
            left = best;
            last = Some(b);
        }
        before = std::mem::replace(&mut above, line);
        previous = Some(a);
        let is_far = |line: &[usize]| line.iter().all(|edits| *edits > most);
        if is_far(&before) && is_far(&above) {
            return most + 1;
        }
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 5] = ["source", "locales", "documents", "front-matter", "build"];

    #[test]
    fn a_slip_finds_its_key() {
        for (slip, key) in [
            ("sorce", "source"),
            ("lcoales", "locales"),
            ("document", "documents"),
            ("front_matter", "front-matter"),
            ("Build", "build"),
        ] {
            assert_eq!(nearest(slip, KEYS.into_iter()), [key], "{slip}");
        }
    }

    #[test]
    fn a_stranger_finds_none() {
        for stranger in ["", "x", "theme", "翻訳"] {
            assert_eq!(nearest(stranger, KEYS.into_iter()), Vec::<&str>::new());
        }
    }

    #[test]
    fn the_nearest_come_first_and_are_few() {
        let known = ["ja", "jam", "jab", "jar", "it"];
        assert_eq!(nearest("ja", known.into_iter()), ["ja", "jab", "jam"]);
    }
}
