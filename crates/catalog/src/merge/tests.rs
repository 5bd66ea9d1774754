//! What becomes of records that one branch, or both, touched.

use super::*;

const HEAD: &str = "### hexapla: 1\n### document: a.md\n";
const A: &str = "\n# source: One\na-00000000 = Uno\n";
const B: &str = "\n# source: Two\nb-11111111 = 二\n";
const C: &str = "\n# source: Three\nc-22222222 = ثلاثة\n";

fn file(records: &[&str]) -> String {
    HEAD.to_owned() + &records.concat()
}

/// Merges one record that all versions have between two others.
fn record(base: &str, ours: &str, theirs: &str) -> Result<String, String> {
    let lay = |record: &str| file(&[A, &format!("\n{record}"), C]);
    let merged = merge(&lay(base), &lay(ours), &lay(theirs));
    let middle = merged.text.strip_prefix(&file(&[A, "\n"])).unwrap();
    let middle = middle.strip_suffix(C).unwrap().to_owned();
    match merged.conflicts.as_slice() {
        [] => Ok(middle),
        [Conflict::Record(id)] if id == "b-11111111" => Err(middle),
        other => panic!("{other:?}\n{}", merged.text),
    }
}

/// The record is the same whichever branch is merged into which.
fn settled(base: &str, one: &str, other: &str, expected: &str) {
    assert_eq!(record(base, one, other).as_deref(), Ok(expected));
    assert_eq!(
        record(base, other, one).as_deref(),
        Ok(expected),
        "turned round"
    );
}

fn conflict(base: &str, ours: &str, theirs: &str) {
    let expected = format!("<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n");
    assert_eq!(record(base, ours, theirs), Err(expected));
}

const BASE: &str = "# source: Two\nb-11111111 = 二\n";
const SYNCED: &str = "# source: Two more\n# was: Two\nb-11111111 = 二\n";

#[test]
fn what_one_side_touched_is_taken_from_it_with_every_byte() {
    let odd = "# source: Two\n#odd  remark \n# other-key: x\nb-11111111   =   二つ \n";
    settled(BASE, BASE, odd, odd);
    settled(BASE, SYNCED, BASE, SYNCED);
}

#[test]
fn the_same_change_on_both_sides_is_one() {
    settled(BASE, SYNCED, SYNCED, SYNCED);
}

#[test]
fn a_new_target_and_a_sync_come_together() {
    let new = "# source: Two\nb-11111111 = 二つ\n";
    settled(
        BASE,
        SYNCED,
        new,
        "# source: Two more\n# was: Two\nb-11111111 = 二つ\n",
    );
}

#[test]
fn a_confirmation_and_a_later_sync_come_together() {
    let confirmed = "# source: Two more\nb-11111111 = 二\n";
    let later = "# source: Two or more\n# was: Two\nb-11111111 = 二\n";
    let merged = "# source: Two or more\n# was: Two more\nb-11111111 = 二\n";
    settled(SYNCED, confirmed, later, merged);
}

#[test]
fn a_source_that_came_back_makes_a_confirmed_target_outdated() {
    let confirmed = "# source: Two more\nb-11111111 = 二つ\n";
    let merged = "# source: Two\n# was: Two more\nb-11111111 = 二つ\n";
    settled(SYNCED, confirmed, BASE, merged);
}

#[test]
fn two_syncs_to_different_sources_keep_what_the_target_was_made_from() {
    let other = "# source: Two or so\n# was: Two\nb-11111111 = 二\n";
    assert_eq!(record(BASE, SYNCED, other).as_deref(), Ok(SYNCED));
    assert_eq!(record(BASE, other, SYNCED).as_deref(), Ok(other));
}

#[test]
fn two_targets_of_one_record_are_a_conflict_around_it_only() {
    conflict(
        BASE,
        "# source: Two\nb-11111111 = 二つ\n",
        "# source: Two\nb-11111111 = 弐\n",
    );
}

#[test]
fn a_deleted_was_line_and_a_new_target_are_a_conflict() {
    conflict(
        SYNCED,
        "# source: Two more\nb-11111111 = 二\n",
        "# source: Two more\n# was: Two\nb-11111111 = 二つ\n",
    );
}

#[test]
fn one_target_confirmed_for_two_sources_is_a_conflict() {
    conflict(
        BASE,
        "# source: Two more\nb-11111111 = 二\n",
        "# source: Two or so\nb-11111111 = 二\n",
    );
}

#[test]
fn a_confirmed_draft_and_another_draft_are_a_conflict() {
    let draft = "# source: Two\n# state: draft\nb-11111111 = 二\n";
    conflict(
        draft,
        BASE,
        "# source: Two\n# state: draft\nb-11111111 = 弐\n",
    );
}

#[test]
fn a_new_target_wins_over_the_draft_that_somebody_found_right() {
    let draft = "# source: Two\n# state: draft\nb-11111111 = 二\n";
    let new = "# source: Two\nb-11111111 = 弐\n";
    settled(draft, BASE, new, new);
}

#[test]
fn a_confirmed_draft_stays_confirmed_beside_a_sync() {
    let draft = "# source: Two\n# state: draft\nb-11111111 = 二\n";
    let synced = "# source: Two more\n# was: Two\n# state: draft\nb-11111111 = 二\n";
    settled(draft, BASE, synced, SYNCED);
}

#[test]
fn metadata_of_one_pair_are_merged() {
    let one = "# origin: memory 90\n# note: kurz\n# source: Two\nb-11111111 = 二\n";
    let other = "#todo\n# note: długo\n# theirs: 1\n# source: Two\nb-11111111 = 二\n";
    let merged = record(BASE, one, other).unwrap();
    for line in [
        "# origin: memory 90\n",
        "# note: kurz\n",
        "#todo\n",
        "# note: długo\n",
        "# theirs: 1\n",
    ] {
        assert_eq!(merged.matches(line).count(), 1, "{line}{merged}");
    }
    assert!(merged.ends_with(BASE), "{merged}");
}

#[test]
fn what_one_side_took_away_stays_away() {
    let noted = "#remark\n# note: eins\n# note: zwei\n# source: Two\nb-11111111 = 二\n";
    let fewer = "# note: eins\n# source: Two\nb-11111111 = 二\n";
    let synced =
        "#remark\n# note: eins\n# note: zwei\n# source: Two more\n# was: Two\nb-11111111 = 二\n";
    let merged = "# note: eins\n# source: Two more\n# was: Two\nb-11111111 = 二\n";
    settled(noted, fewer, synced, merged);
}

#[test]
fn a_review_outlives_a_sync_and_ends_with_a_new_target() {
    let reviewed = "# state: reviewed 5f0c2a91 @anna\n# source: Two\nb-11111111 = 二\n";
    let merged =
        "# state: reviewed 5f0c2a91 @anna\n# source: Two more\n# was: Two\nb-11111111 = 二\n";
    settled(BASE, reviewed, SYNCED, merged);
    let new = "# source: Two\nb-11111111 = 弐\n";
    settled(BASE, reviewed, new, new);
}

#[test]
fn two_reasons_for_one_thing_are_a_conflict() {
    conflict(
        BASE,
        "# same: un nome\n# source: Two\nb-11111111 = 二\n",
        "# same: un marchio\n# source: Two\nb-11111111 = 二\n",
    );
}

#[test]
fn a_record_without_a_source_gets_none_of_the_other_side() {
    let bare = "b-11111111 = 二\n";
    let synced = "# source: Two\n# state: draft\nb-11111111 = 二\n";
    let new = "b-11111111 = 弐\n";
    settled(bare, synced, new, new);
    let written = "# source: Two\nb-11111111 = 弐\n";
    settled(bare, synced, written, written);
}

#[test]
fn work_on_a_record_outlives_its_removal() {
    let (base, gone) = (file(&[A, B, C]), file(&[A, C]));
    let new = base.replace("二", "二つ");
    assert_eq!(merge(&base, &gone, &new).text, new);
    assert_eq!(merge(&base, &new, &gone).text, new);
    assert_eq!(merge(&base, &gone, &base).text, gone);
    assert_eq!(merge(&base, &gone, &gone).text, gone);
}

#[test]
fn records_added_at_one_place_stand_both_there() {
    let (base, one, other) = (file(&[A]), file(&[A, B]), file(&[A, C]));
    let merged = merge(&base, &one, &other);
    assert_eq!(
        (merged.text, merged.conflicts),
        (file(&[A, B, C]), Vec::new())
    );
    assert_eq!(merge("", &one, &other).text, file(&[A, B, C]));
}

#[test]
fn records_added_at_several_places_keep_their_neighbours() {
    let d = "\n# source: Four\nd-33333333 = 四\n";
    let base = file(&[A, B]);
    let merged = merge(&base, &file(&[A, C, B]), &file(&[A, B, d]));
    assert_eq!(merged.text, file(&[A, C, B, d]));
    let merged = merge(&base, &file(&[B, d]), &file(&[A, C, B]));
    assert_eq!(merged.text, file(&[C, B, d]));
}

#[test]
fn the_same_record_added_twice_is_one() {
    let new = B.replace("# source", "# note: salut\n# source");
    let merged = merge(&file(&[A]), &file(&[A, B]), &file(&[A, &new]));
    assert_eq!(
        (merged.text, merged.conflicts),
        (file(&[A, &new]), Vec::new())
    );
    let other = B.replace("二", "弐");
    let merged = merge(&file(&[A]), &file(&[A, B]), &file(&[A, &other]));
    assert_eq!(merged.conflicts, [Conflict::Record("b-11111111".into())]);
}

#[test]
fn a_machine_draft_gives_way_to_the_same_text_from_a_person() {
    let draft = B.replace(
        "# source: Two\n",
        "# origin: machine x\n# source: Two\n# state: draft\n",
    );
    let merged = merge(&file(&[A]), &file(&[A, &draft]), &file(&[A, B]));
    assert_eq!((merged.text, merged.conflicts), (file(&[A, B]), Vec::new()));
}

#[test]
fn comments_headers_and_junk_of_both_sides_stay() {
    let base = file(&[A, B]);
    let ours = format!("{HEAD}### mine: 1\n\n## a remark\n{A}{B}");
    let theirs = file(&[A, "\n?? junk\nmore junk\n", B, "\n## last\n"]);
    let merged = merge(&base, &ours, &theirs);
    let expected =
        format!("{HEAD}### mine: 1\n\n## a remark\n{A}\n?? junk\nmore junk\n{B}\n## last\n");
    assert_eq!((merged.text, merged.conflicts), (expected, Vec::new()));
}

#[test]
fn line_ends_marks_and_a_missing_last_line_break_stay() {
    let crlf = |text: &str| format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
    let base = crlf(&file(&[A, B]));
    let ours = base.replace("二", "二つ");
    let theirs = base.replace("Uno", "Un");
    assert_eq!(
        merge(&base, &ours, &theirs).text,
        theirs.replace("二", "二つ")
    );
    let cut = |text: &str| text.trim_end().to_owned();
    let (base, ours) = (cut(&file(&[A, B])), cut(&file(&[A, B, C])));
    let theirs = base.replace("Uno", "Un");
    assert_eq!(merge(&base, &ours, &theirs).text, ours.replace("Uno", "Un"));
    let theirs = cut(&file(&[A, B, &C.replace('c', "d")]));
    let both = cut(&file(&[A, B, C, &C.replace('c', "d")]));
    assert_eq!(merge(&base, &ours, &theirs).text, both);
}

#[test]
fn a_file_that_is_in_conflict_already_loses_neither_side() {
    let torn = file(&["\n<<<<<<< HEAD\n", B, "=======\n", C, ">>>>>>> x\n"]);
    let other = file(&[A, B]);
    let merged = merge(&file(&[A]), &torn, &other);
    assert_eq!(merged.conflicts, [Conflict::File]);
    let middle = merged.text.strip_prefix(HEAD).unwrap();
    assert!(middle.starts_with("\n<<<<<<< "), "{middle}");
    for line in torn.lines().chain(other.lines()) {
        assert!(merged.text.contains(line), "{line}");
    }
}

#[test]
fn what_several_bases_do_not_agree_about_is_no_base() {
    let other = B.replace("二", "弐");
    let torn = file(&[A, "\n<<<<<<< one", B, "=======", &other, ">>>>>>> two\n", C]);
    let base = file(&[A, C]);
    let theirs = file(&[A, B, &C.replace("Three", "3")]);
    let merged = merge(&torn, &file(&[A, B, C]), &theirs);
    assert_eq!((merged.text, merged.conflicts), (theirs, Vec::new()));
    let merged = merge(&torn, &file(&[A, B, C]), &file(&[A, &other, C]));
    assert_eq!(
        merged,
        merge(&base, &file(&[A, B, C]), &file(&[A, &other, C]))
    );
    assert_eq!(merged.conflicts.len(), 1);
}

#[test]
fn a_file_of_a_newer_version_is_merged_by_nobody() {
    let newer = file(&[A, B]).replace("hexapla: 1", "hexapla: 9");
    let merged = merge(&file(&[A]), &newer, &file(&[A, C]));
    assert_eq!(merged.conflicts, [Conflict::File]);
}

#[test]
fn templates_take_each_part_from_who_changed_it() {
    let template = |records: &str| format!("{HEAD}### extractor: 3\n\n{records}");
    let base = template("# kind: paragraph\na-00000000 = One\n");
    let ours = template("# kind: heading\na-00000000 = One\n");
    let theirs = template("# kind: paragraph\na-00000000 = One more\n").replace("3\n", "4\n");
    let merged = merge(&base, &ours, &theirs);
    let expected = template("# kind: heading\na-00000000 = One more\n").replace("3\n", "4\n");
    assert_eq!((merged.text, merged.conflicts), (expected, Vec::new()));
    let ours = template("# kind: paragraph\na-00000000 = One or so\n");
    let merged = merge(&base, &ours, &theirs);
    assert_eq!(merged.conflicts, Vec::new());
    assert!(merged.text.contains("= One or so\n"), "{}", merged.text);
}

#[test]
fn a_unit_that_one_branch_moved_stands_where_it_moved_to() {
    let template = |units: &[&str]| {
        let lines = units.iter().map(|text| {
            format!(
                "\n# kind: paragraph\n{}-00000000 = {text}\n",
                text.to_lowercase()
            )
        });
        format!("{HEAD}### extractor: 3\n{}", lines.collect::<String>())
    };
    let base = template(&["A", "B", "C"]);
    let moved = template(&["C", "A", "B"]);
    let grown = template(&["A", "X", "B", "C"]);
    let merged = merge(&base, &grown, &moved);
    assert_eq!(
        (merged.text, merged.conflicts),
        (template(&["C", "A", "X", "B"]), Vec::new())
    );
    assert_eq!(
        merge(&base, &moved, &grown).text,
        template(&["C", "A", "X", "B"])
    );
}

#[test]
fn a_plain_tree_of_messages_is_merged_message_by_message() {
    let base = "open = Apri\nclose = Chiudi\n    .title = Chiudi\n\n    davvero\n";
    let ours = base.replace("Apri", "Aprire");
    let theirs = base.replace("davvero", "subito");
    let merged = merge(base, &ours, &theirs);
    let expected = ours.replace("davvero", "subito");
    assert_eq!((merged.text, merged.conflicts), (expected, Vec::new()));
    let theirs = base.replace("Apri", "Spalanca");
    let merged = merge(base, &ours, &theirs);
    let conflict = "<<<<<<< ours\nopen = Aprire\n=======\nopen = Spalanca\n>>>>>>> theirs\nclose";
    assert!(merged.text.starts_with(conflict), "{}", merged.text);
}

#[test]
fn records_without_blank_lines_between_them_do_not_run_together() {
    let base = format!("{HEAD}\nuno = 1\n");
    let ours = format!("{HEAD}\ndue = 2\nuno = 1\n");
    let theirs = format!("{HEAD}\nuno = 1\ntre = 3\n");
    let merged = merge(&base, &ours, &theirs);
    for line in ["uno = 1", "due = 2", "tre = 3"] {
        assert!(merged.text.lines().any(|it| it == line), "{}", merged.text);
    }
}
