//! Catalogs and templates read in a second, simpler way, to judge the program by.

use std::collections::{BTreeMap, BTreeSet};

/// A record as it stands in a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    /// What the target was made from.
    pub(super) from: String,
    pub(super) target: String,
    pub(super) is_draft: bool,
    /// Its lines.
    pub(super) raw: String,
    /// The id of the record above.
    pub(super) above: String,
}

/// A conflict of git.
#[derive(Clone, Debug, Default)]
pub(super) struct Hunk {
    /// The records that it touches.
    pub(super) ids: BTreeSet<String>,
}

/// The records of a file, which stand apart by blank lines; of one id the first.
pub(super) fn records(text: &str) -> BTreeMap<String, Record> {
    let mut records = BTreeMap::new();
    let mut above = String::new();
    for block in text.split("\n\n") {
        let Some((id, mut record)) = record(block.trim_matches('\n')) else {
            continue;
        };
        record.above = std::mem::replace(&mut above, id.clone());
        records.entry(id).or_insert(record);
    }
    records
}

fn record(block: &str) -> Option<(String, Record)> {
    let lines: Vec<&str> = block.lines().collect();
    let first = lines.iter().position(|line| id_of(line).is_some())?;
    let mut fields: BTreeMap<&str, String> = BTreeMap::new();
    let mut open = None;
    for line in &lines[..first] {
        if let Some(more) = line.strip_prefix("# |") {
            if let Some(field) = open.and_then(|key| fields.get_mut(key)) {
                field.push('\n');
                field.push_str(more.strip_prefix(' ').unwrap_or(more));
            }
            continue;
        }
        let said = line
            .strip_prefix("# ")
            .and_then(|line| line.split_once(": "));
        open = said.map(|(key, _)| key);
        if let Some((key, value)) = said {
            fields.insert(key, value.to_owned());
        }
    }
    let (id, rest) = (id_of(lines[first])?, lines[first].split_once('=')?.1.trim());
    let more = lines[first + 1..].iter().map(|line| line.trim());
    let value: Vec<&str> = [rest]
        .into_iter()
        .filter(|it| !it.is_empty())
        .chain(more)
        .collect();
    let from = fields.get("was").or(fields.get("source"));
    Some((
        id.to_owned(),
        Record {
            from: from.cloned().unwrap_or_default(),
            target: value.join("\n"),
            is_draft: fields.get("state").is_some_and(|state| state == "draft"),
            raw: block.to_owned(),
            above: String::new(),
        },
    ))
}

fn id_of(line: &str) -> Option<&str> {
    let (id, _) = line.split_once(" =")?;
    let is_id = !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    is_id.then_some(id)
}

/// The conflicts of a file. A record belongs to one when a part of it stands between the markers.
pub(super) fn hunks(text: &str) -> Vec<Hunk> {
    let mut hunks = Vec::new();
    let mut open: Option<Hunk> = None;
    // Blocks that go on from inside a conflict to below it still belong to it.
    let (mut is_inside, mut block, mut is_torn) = (false, Vec::new(), false);
    for line in text.lines().chain([""]) {
        if line.starts_with("<<<<<<< ") {
            (is_inside, is_torn) = (true, true);
            open.get_or_insert_default();
        } else if line.starts_with(">>>>>>> ") {
            is_inside = false;
        }
        if let Some(id) = id_of(line) {
            block.push(id.to_owned());
        }
        if !line.is_empty() {
            continue;
        }
        if let Some(hunk) = open.as_mut().filter(|_| is_torn) {
            hunk.ids.extend(block.drain(..));
        }
        block.clear();
        if !is_inside {
            hunks.extend(open.take());
            is_torn = false;
        }
    }
    hunks.extend(open);
    hunks
}

/// A file with our side of each conflict.
pub(super) fn settle(text: &str) -> String {
    let mut out = String::new();
    let mut is_dropped = false;
    for line in text.split_inclusive('\n') {
        if line.starts_with("<<<<<<< ") {
        } else if line.trim_end() == "=======" {
            is_dropped = true;
        } else if line.starts_with(">>>>>>> ") {
            is_dropped = false;
        } else if !is_dropped {
            out.push_str(line);
        }
    }
    out
}
