//! The worklist of `edit`: units in a text file that a person fills in.
//!
//! ```text
//! #| Worklist for it: …
//!
//! >>> articles/a.md#ask-which-02be55c0
//! #| source   Ask **which paragraphs** changed.
//! !outdated
//! Chiedi quali pagine sono cambiate.
//! ```
//! Lines that begin with `#|` say something and are not read back. A line `>>> path#id` begins a
//! unit; `!draft` and `!outdated` are marks; everything else up to the next unit is the target.

use std::collections::BTreeSet;

use hexapla_report::{EntryReport, WordPart};

use crate::verbs::{
    candidates::Candidate,
    record::{Act, UnitEdit, UnitRef, WriteState},
};

const UNIT: &str = ">>> ";
const REMARK: &str = "#|";
const DRAFT: &str = "!draft";
const OUTDATED: &str = "!outdated";

/// A worklist as it was read back.
#[derive(Clone, Debug, Default)]
pub struct ParsedWorklist {
    /// What the person did.
    pub edits: Vec<UnitEdit>,
    /// Headers that name no unit of the list, or one for the second time, and text above all units;
    /// with their line.
    pub strange: Vec<(usize, String)>,
}

/// Prints a worklist. `remarks` stand above the unit they are about (mistakes of an earlier try).
#[must_use]
pub fn print_worklist(
    locale: &str,
    candidates: &[Candidate],
    remarks: &[(UnitRef, String)],
    tries: &[(UnitRef, String)],
) -> String {
    let mut out = format!(
        "{REMARK} Worklist for {locale}: {} units.\n\
         {REMARK} Write each target below its unit, save, and close the editor.\n\
         {REMARK} A unit left empty stays missing. Lines that begin with `{REMARK}` are not read.\n\
         {REMARK} To say that an outdated target is right as it stands, delete its line `{OUTDATED}`.\n\
         {REMARK} To keep a target as a draft, put a line `{DRAFT}` above it; to end a draft, delete it.\n",
        candidates.len()
    );
    for candidate in candidates {
        let find = |list: &[(UnitRef, String)]| -> Option<String> {
            list.iter()
                .find(|(unit, _)| *unit == candidate.unit)
                .map(|(_, text)| text.clone())
        };
        out.push_str(&format!("\n{UNIT}{}\n", candidate.unit));
        if let Some(remark) = find(remarks) {
            push(&mut out, "MISTAKE", &remark);
        }
        facts(&mut out, &candidate.entry);
        out.push_str(marks(&candidate.entry));
        let target = find(tries).or_else(|| candidate.entry.target.clone());
        out.push_str(&target.unwrap_or_default());
        out.push('\n');
    }
    out
}

fn facts(out: &mut String, entry: &EntryReport) {
    if !entry.context.is_empty() {
        push(out, "in", &entry.context.join(" › "));
    }
    push(out, "kind", entry.kind);
    for note in &entry.notes {
        push(out, "note", note);
    }
    push(out, "source", entry.source.as_deref().unwrap_or_default());
    if !entry.diff.is_empty() {
        push(out, "change", &marked(&entry.diff));
    }
    for suggestion in &entry.suggestions {
        push(out, "maybe", &suggestion.target);
    }
}

fn marks(entry: &EntryReport) -> &'static str {
    match (entry.status, entry.state) {
        ("outdated", _) => "!outdated\n",
        ("draft", Some("draft")) => "!draft\n",
        _ => "",
    }
}

fn push(out: &mut String, label: &str, text: &str) {
    for (index, line) in text.split('\n').enumerate() {
        let label = if index == 0 { label } else { "" };
        out.push_str(format!("{REMARK} {label:<8} {line}").trim_end());
        out.push('\n');
    }
}

fn marked(parts: &[WordPart]) -> String {
    parts
        .iter()
        .map(|part| match part {
            WordPart::Same(text) => text.clone(),
            WordPart::Old(text) => format!("[-{text}-]"),
            WordPart::New(text) => format!("{{+{text}+}}"),
        })
        .collect()
}

struct Section<'t> {
    line: usize,
    name: &'t str,
    body: Vec<&'t str>,
}

/// Reads a worklist back: what differs from `candidates` is what the person did.
#[must_use]
pub fn parse_worklist(text: &str, candidates: &[Candidate]) -> ParsedWorklist {
    let mut parsed = ParsedWorklist::default();
    let mut seen = BTreeSet::new();
    parsed.strange.extend(above_the_first(text));
    for section in sections(text) {
        let candidate = candidates
            .iter()
            .find(|candidate| candidate.unit.to_string() == section.name);
        let is_first = seen.insert(section.name);
        match candidate.filter(|_| is_first) {
            Some(candidate) => parsed.edits.extend(edit(candidate, &section)),
            None => parsed.strange.push((section.line, section.name.to_owned())),
        }
    }
    parsed
}

/// Text that stands above the first unit, so that nobody knows whose it is.
fn above_the_first(text: &str) -> Option<(usize, String)> {
    let above = text
        .lines()
        .enumerate()
        .take_while(|(_, line)| !line.starts_with(UNIT));
    let mut typed = above.filter(|(_, line)| !line.starts_with(REMARK) && !line.trim().is_empty());
    typed
        .next()
        .map(|(index, line)| (index + 1, line.to_owned()))
}

fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if let Some(name) = line.strip_prefix(UNIT) {
            sections.push(Section {
                line: index + 1,
                name: name.trim(),
                body: Vec::new(),
            });
        } else if let Some(section) = sections.last_mut().filter(|_| !line.starts_with(REMARK)) {
            section.body.push(line);
        }
    }
    sections
}

fn edit(candidate: &Candidate, section: &Section<'_>) -> Option<UnitEdit> {
    let has = |mark: &str| section.body.iter().any(|line| line.trim_end() == mark);
    let lines = section
        .body
        .iter()
        .filter(|line| !matches!(line.trim_end(), DRAFT | OUTDATED));
    let body = lines.copied().collect::<Vec<&str>>().join("\n");
    let target = body.trim_matches('\n').to_owned();
    let before = candidate.entry.target.as_deref().unwrap_or_default();
    let (was_draft, was_outdated) = (
        marks(&candidate.entry) == "!draft\n",
        marks(&candidate.entry) == "!outdated\n",
    );
    if target.trim().is_empty() {
        return None;
    }
    let is_new_text = target != before.trim_matches('\n');
    let ends_mark = (was_draft && !has(DRAFT)) || (was_outdated && !has(OUTDATED));
    let act = if is_new_text || (has(DRAFT) && !was_draft) {
        let state = if has(DRAFT) {
            WriteState::Draft
        } else {
            WriteState::Translated
        };
        Act::Write {
            target,
            state,
            origin: None,
        }
    } else if ends_mark {
        Act::Confirm
    } else {
        return None;
    };
    Some(UnitEdit {
        unit: candidate.unit.clone(),
        seen: Some(candidate.seen()),
        act,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn candidate(id: &str, status: &'static str, target: Option<&str>) -> Candidate {
        let entry = EntryReport {
            id: id.into(),
            kind: "paragraph",
            context: vec!["旧い頁".into()],
            status,
            state: (status == "draft").then_some("draft"),
            origin: Vec::new(),
            source: Some("One\\\ntwo".into()),
            target: target.map(str::to_owned),
            was: None,
            kind_of_change: None,
            refused: None,
            notes: Vec::new(),
            source_at: None,
            target_at: None,
            diff: Vec::new(),
            target_diff: Vec::new(),
            suggestions: Vec::new(),
        };
        Candidate {
            unit: UnitRef::parse(&format!("a.md#{id}")).unwrap(),
            entry,
        }
    }

    fn list() -> Vec<Candidate> {
        vec![
            candidate("a-00000001", "missing", None),
            candidate("b-00000002", "outdated", Some("zażółć")),
            candidate("c-00000003", "draft", Some("قديمة")),
        ]
    }

    fn acts(change: impl Fn(String) -> String) -> Vec<String> {
        let text = change(print_worklist("it", &list(), &[], &[]));
        let parsed = parse_worklist(&text, &list());
        assert!(parsed.strange.is_empty(), "{:?}", parsed.strange);
        parsed
            .edits
            .iter()
            .map(|edit| match &edit.act {
                Act::Write { target, state, .. } => {
                    format!("{} {target:?} {state:?}", edit.unit.id)
                }
                Act::Confirm => format!("{} confirm", edit.unit.id),
                Act::Review { .. } => format!("{} review", edit.unit.id),
            })
            .collect()
    }

    #[test]
    fn a_list_closed_as_it_was_does_nothing() {
        assert!(acts(|text| text).is_empty());
        assert!(acts(|text| text.replace('\n', "\r\n")).is_empty());
    }

    #[test]
    fn a_target_typed_is_written_with_its_hard_breaks() {
        let typed = acts(|text| text.replacen("two\n", "two\nUno\\\ndue\n", 1));
        assert_eq!(typed, ["a-00000001 \"Uno\\\\\\ndue\" Translated"]);
    }

    #[test]
    fn deleting_a_mark_confirms() {
        assert_eq!(
            acts(|text| text.replace("\n!outdated\n", "\n")),
            ["b-00000002 confirm"]
        );
        assert_eq!(
            acts(|text| text.replace("\n!draft\n", "\n")),
            ["c-00000003 confirm"]
        );
    }

    #[test]
    fn a_draft_that_is_edited_stays_a_draft_until_its_mark_goes() {
        assert_eq!(
            acts(|text| text.replace("قديمة", "عتيقة")),
            ["c-00000003 \"عتيقة\" Draft"]
        );
    }

    #[test]
    fn an_emptied_target_is_left_alone() {
        assert!(acts(|text| text.replace("zażółć", "")).is_empty());
    }

    #[test]
    fn a_unit_that_stands_twice_and_text_of_no_unit_are_reported() {
        let twice = ">>> a.md#a-00000001\nuno\n>>> a.md#a-00000001\ndue\n";
        assert_eq!(
            parse_worklist(twice, &list()).strange,
            [(3, "a.md#a-00000001".to_owned())]
        );
        let above = parse_worklist("#| said\nmine\n>>> a.md#a-00000001\n", &list());
        assert_eq!(above.strange, [(2, "mine".to_owned())]);
    }

    #[test]
    fn a_header_that_names_nothing_is_reported() {
        let parsed = parse_worklist(">>> a.md#nobody\ntext\n", &list());
        assert_eq!(parsed.strange, [(1, "a.md#nobody".to_owned())]);
    }
}
