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
    if name.is_ascii() {
        let lower = name.bytes().map(|byte| match byte {
            b'_' => '-',
            byte => char::from(byte.to_ascii_lowercase()),
        });
        return lower.take(64).collect();
    }
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
/// alignment); some number above `most`, where there are more. Only what lies so near the diagonal is looked
/// at, for from elsewhere it takes more edits to get back there.
fn distance(one: &[char], other: &[char], most: usize) -> usize {
    const FAR: usize = usize::MAX / 2;
    let at = |line: &[usize], column: usize| line.get(column).copied().unwrap_or(FAR);
    let set = |line: &mut [usize], column: usize, edits: usize| {
        line.get_mut(column).map(|cell| *cell = edits).is_some()
    };
    let mut before = vec![FAR; other.len() + 1];
    let mut line = before.clone();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    let (mut previous, mut least_above) = (None, 0);
    for (row, &a) in one.iter().enumerate() {
        let first = row.saturating_sub(most);
        let mut left = if first == 0 { row + 1 } else { FAR };
        let mut least = left;
        set(&mut line, first, left);
        let columns = other.iter().enumerate().skip(first);
        let mut last = first.checked_sub(1).and_then(|column| other.get(column));
        for (column, b) in columns.take(row + most + 1 - first) {
            let mut best = (at(&above, column) + usize::from(a != *b))
                .min(at(&above, column + 1) + 1)
                .min(left + 1);
            if column > 0 && previous == Some(b) && last == Some(&a) {
                best = best.min(at(&before, column - 1) + 1);
            }
            set(&mut line, column + 1, best);
            (left, last) = (best, Some(b));
            least = least.min(best);
        }
        set(&mut line, row + most + 2, FAR);
        previous = one.get(row);
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut line);
        if least > most && least_above > most {
            return most + 1;
        }
        least_above = least;
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

    /// The whole of the table that [`distance`] looks at the middle of.
    fn in_full(one: &[char], other: &[char]) -> usize {
        let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
        for row in 0..=one.len() {
            for column in 0..=other.len() {
                table[row][column] = match (row, column) {
                    (row, 0) => row,
                    (0, column) => column,
                    (row, column) => {
                        let (a, b) = (one[row - 1], other[column - 1]);
                        let is_swap =
                            row > 1 && column > 1 && (a, b) == (other[column - 2], one[row - 2]);
                        let swap = if is_swap {
                            table[row - 2][column - 2] + 1
                        } else {
                            usize::MAX
                        };
                        (table[row - 1][column - 1] + usize::from(a != b))
                            .min(table[row - 1][column] + 1)
                            .min(table[row][column - 1] + 1)
                            .min(swap)
                    }
                };
            }
        }
        table[one.len()][other.len()]
    }

    proptest::proptest! {
        #[test]
        fn few_edits_are_counted_as_in_the_whole_table(
            one in "[abc記]{0,9}",
            other in "[abc記]{0,9}",
            most in 1..3_usize,
        ) {
            let [one, other] = [fold(&one), fold(&other)];
            let all = in_full(&one, &other);
            let found = distance_within(&one, &other, most);
            proptest::prop_assert_eq!(found, Some(all).filter(|all| *all <= most));
        }
    }
}
