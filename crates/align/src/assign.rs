//! The best assignment among candidates: each unit at most once, the sum of scores greatest.
//!
//! Candidates fall into small connected components. Each is solved exactly by the Hungarian method
//! (Kuhn, Munkres; in the form with potentials); one that is too large is solved best-first.

/// The largest component, in units of a side, that is solved exactly.
const EXACT: usize = 24;

/// A candidate: old unit, new unit, worth.
pub(crate) type Edge = (usize, usize, u64);

/// Chooses among candidates. The result is sorted.
pub(crate) fn assign(edges: &[Edge]) -> Vec<Edge> {
    let mut chosen: Vec<Edge> = components(edges)
        .iter()
        .flat_map(|component| {
            let (rows, columns) = (sides(component, |e| e.0), sides(component, |e| e.1));
            if rows.len().max(columns.len()) > EXACT {
                best_first(component)
            } else {
                exact(component, &rows, &columns)
            }
        })
        .collect();
    chosen.sort_unstable();
    chosen
}

/// The edges by connected component.
fn components(edges: &[Edge]) -> Vec<Vec<Edge>> {
    let old = sides(edges, |edge| edge.0);
    let new = sides(edges, |edge| edge.1);
    let mut parents: Vec<usize> = (0..old.len() + new.len()).collect();
    let ends = |edge: &Edge| (rank(&old, edge.0), old.len() + rank(&new, edge.1));
    for edge in edges {
        let (one, other) = ends(edge);
        let (one, other) = (root(&mut parents, one), root(&mut parents, other));
        if let Some(parent) = parents.get_mut(one.max(other)) {
            *parent = one.min(other);
        }
    }
    let mut tagged: Vec<(usize, Edge)> = edges
        .iter()
        .map(|edge| (root(&mut parents, ends(edge).0), *edge))
        .collect();
    tagged.sort_unstable();
    tagged
        .chunk_by(|a, b| a.0 == b.0)
        .map(|group| group.iter().map(|(_, edge)| *edge).collect())
        .collect()
}

fn root(parents: &mut [usize], of: usize) -> usize {
    let mut at = of;
    while let Some(parent) = parents.get(at).copied().filter(|parent| *parent != at) {
        let above = parents.get(parent).copied().unwrap_or(parent);
        if let Some(slot) = parents.get_mut(at) {
            *slot = above;
        }
        at = above;
    }
    at
}

fn sides(edges: &[Edge], side: impl Fn(&Edge) -> usize) -> Vec<usize> {
    let mut units: Vec<usize> = edges.iter().map(side).collect();
    units.sort_unstable();
    units.dedup();
    units
}

fn rank(units: &[usize], unit: usize) -> usize {
    units.partition_point(|other| *other < unit)
}

fn best_first(edges: &[Edge]) -> Vec<Edge> {
    let mut order = edges.to_vec();
    order.sort_unstable_by_key(|(old, new, worth)| (u64::MAX - worth, *old, *new));
    let (olds, news) = (sides(edges, |e| e.0), sides(edges, |e| e.1));
    let (mut old_taken, mut new_taken) = (vec![false; olds.len()], vec![false; news.len()]);
    order.retain(|(old, new, _)| {
        let old = old_taken.get_mut(rank(&olds, *old));
        let new = new_taken.get_mut(rank(&news, *new));
        match (old, new) {
            (Some(old), Some(new)) if !*old && !*new => {
                (*old, *new) = (true, true);
                true
            }
            _ => false,
        }
    });
    order
}

/// The Hungarian method on the square matrix of costs; what is no candidate costs most and is
/// dropped from the answer.
fn exact(edges: &[Edge], rows: &[usize], columns: &[usize]) -> Vec<Edge> {
    if let [only] = edges {
        return vec![*only];
    }
    let n = rows.len().max(columns.len());
    let mut worth = vec![0_i64; n * n];
    for (old, new, value) in edges {
        let at = rank(rows, *old) * n + rank(columns, *new);
        if let Some(cell) = worth.get_mut(at) {
            *cell = (*cell).max(i64::try_from(*value).unwrap_or(i64::MAX / 4));
        }
    }
    let at = |row: usize, column: usize| worth.get(row * n + column).copied().unwrap_or_default();
    hungarian(n, |row, column| -at(row, column))
        .into_iter()
        .enumerate()
        .filter(|(column, row)| at(*row, *column) > 0)
        .filter_map(|(column, row)| {
            let value = u64::try_from(at(row, column)).ok()?;
            Some((*rows.get(row)?, *columns.get(column)?, value))
        })
        .collect()
}

/// For each column of an `n × n` matrix of costs its row in the cheapest assignment.
#[expect(
    clippy::indexing_slicing,
    reason = "all indexes are 0..=n over vectors of n + 1; the method is unreadable with get()"
)]
fn hungarian(n: usize, cost: impl Fn(usize, usize) -> i64) -> Vec<usize> {
    let (mut u, mut v) = (vec![0_i64; n + 1], vec![0_i64; n + 1]);
    let (mut row_of, mut way) = (vec![0_usize; n + 1], vec![0_usize; n + 1]);
    for row in 1..=n {
        row_of[0] = row;
        let mut column = 0;
        let (mut slack, mut used) = (vec![i64::MAX; n + 1], vec![false; n + 1]);
        while row_of[column] != 0 {
            used[column] = true;
            let (here, mut delta, mut next) = (row_of[column], i64::MAX, 0);
            for other in (1..=n).filter(|other| !used[*other]) {
                let reduced = cost(here - 1, other - 1) - u[here] - v[other];
                if reduced < slack[other] {
                    (slack[other], way[other]) = (reduced, column);
                }
                if slack[other] < delta {
                    (delta, next) = (slack[other], other);
                }
            }
            for other in 0..=n {
                if used[other] {
                    u[row_of[other]] += delta;
                    v[other] -= delta;
                } else {
                    slack[other] = slack[other].saturating_sub(delta);
                }
            }
            column = next;
        }
        while column != 0 {
            row_of[column] = row_of[way[column]];
            column = way[column];
        }
    }
    row_of.into_iter().skip(1).map(|row| row - 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn worth(edges: &[Edge]) -> u64 {
        edges.iter().map(|edge| edge.2).sum()
    }

    #[test]
    fn the_sum_decides_and_not_who_came_first() {
        let chosen = assign(&[(0, 0, 10), (0, 1, 9), (1, 0, 9)]);
        assert_eq!(chosen, [(0, 1, 9), (1, 0, 9)]);
    }

    #[test]
    fn a_large_component_is_solved_best_first() {
        let edges: Vec<Edge> = (0..40)
            .flat_map(|i| [(i, i, 100), (i, i + 1, 50)])
            .collect();
        assert_eq!(assign(&edges).len(), 40);
    }

    fn by_trial(edges: &[Edge], old: usize, new: u32) -> u64 {
        if old > 5 {
            return 0;
        }
        let with = edges
            .iter()
            .filter(|edge| edge.0 == old && new & (1 << edge.1) == 0)
            .map(|edge| edge.2 + by_trial(edges, old + 1, new | (1 << edge.1)));
        with.chain([by_trial(edges, old + 1, new)])
            .max()
            .unwrap_or_default()
    }

    proptest! {
        #[test]
        fn no_other_assignment_is_worth_more(
            edges in proptest::collection::btree_map((0_usize..6, 0_usize..6), 1_u64..50, 0..16)
        ) {
            let edges: Vec<Edge> = edges.into_iter().map(|((o, n), w)| (o, n, w)).collect();
            let chosen = assign(&edges);
            prop_assert_eq!(worth(&chosen), by_trial(&edges, 0, 0));
            let olds = sides(&chosen, |e| e.0);
            let news = sides(&chosen, |e| e.1);
            prop_assert!(olds.len() == chosen.len() && news.len() == chosen.len());
        }
    }
}
