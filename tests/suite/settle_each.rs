//! `confirm` and `review` one by one, on a terminal.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

const CATALOG: &str = "locales/it/page.md.ftl";
const PAGE: &str = "\
Wait for the page.

See [the guide](old.md) first.

Nothing else changes here.
";

/// Three paragraphs with targets in Italian; the first changed in a word, the second in a link.
fn project() -> (Project, [String; 3]) {
    let project = Project::empty();
    project.write("hexapla.toml", crate::harness::CONFIG);
    project.write("source/page.md", PAGE);
    project.ok(&["extract"]);
    let ids = ["Wait", "See", "Nothing"].map(|begin| project.id("page.md", begin));
    let targets = [
        "Aspetta la pagina.",
        "Vedi prima [la guida](old.md).",
        "Qui non cambia altro.",
    ];
    for (id, target) in ids.iter().zip(targets) {
        assert_eq!(project.feed(&["set", "it", id], target).code, 0);
    }
    project.git(&["init", "--quiet"]);
    project.git(&["add", "--all"]);
    project.git(&["commit", "--quiet", "-m", "one"]);
    project.git(&["tag", "one"]);
    project.replace("source/page.md", "the page", "the whole page");
    project.replace("source/page.md", "old.md", "new.md");
    (project, ids)
}

fn statuses(project: &Project, ids: &[String; 3]) -> [String; 3] {
    ids.each_ref().map(|id| project.status_of("it", id))
}

const ASKED: &str = "[q]uit: ";

#[test]
fn each_answer_counts_for_its_unit() {
    let (project, ids) = project();
    let screen = project.on_terminal(
        &["confirm", "it"],
        &[(ASKED, "what?\n"), (ASKED, "n\n"), (ASKED, "y\n")],
    );
    let screen = ids.iter().fold(screen, |text, id| text.replace(id, "ID"));
    assert_data_eq!(
        screen,
        str![[r#"

[1 of 2]
ID
  source/page.md:1 · paragraph · outdated (wording)
  change Wait for the {+whole +}page.
  target Aspetta la pagina.
Right for this source? [y]es, [n]o, [e]dit, [q]uit: what?
Right for this source? [y]es, [n]o, [e]dit, [q]uit: n

[2 of 2]
ID
  source/page.md:3 · paragraph · outdated (link)
  change See [the guide]([-old.md-]{+new.md+}) first.
  target Vedi prima [la guida](old.md).
Right for this source? [y]es, [n]o, [e]dit, [q]uit: y
settled: page.md#ID
update locales/it/page.md.ftl

"#]]
        .raw()
    );
    assert_eq!(
        statuses(&project, &ids),
        ["outdated", "translated", "translated"]
    );
}

#[test]
fn what_was_answered_before_it_stopped_is_kept() {
    for stop in ["q\n", "\u{4}", "\u{3}"] {
        let (project, ids) = project();
        project.on_terminal(&["confirm", "it"], &[(ASKED, "y\n"), (ASKED, stop)]);
        let expected = ["translated", "outdated", "translated"];
        assert_eq!(statuses(&project, &ids), expected, "{stop:?}");
    }
}

#[test]
fn only_the_kinds_asked_for_are_shown() {
    let (project, ids) = project();
    let screen = project.on_terminal(
        &["confirm", "it", "--kind", "link,markup"],
        &[(ASKED, "y\n")],
    );
    assert!(
        screen.contains("[1 of 1]") && screen.contains("{+new.md+}"),
        "{screen}"
    );
    assert_eq!(
        statuses(&project, &ids),
        ["outdated", "translated", "translated"]
    );
}

#[test]
fn since_a_commit_both_sides_are_shown_as_they_changed() {
    let (project, ids) = project();
    project.replace(CATALOG, "Aspetta la pagina.", "Aspetta tutta la pagina.");
    project.replace(CATALOG, "Qui non cambia altro.", "Qui non cambia nulla.");
    let screen = project.on_terminal(&["confirm", "it", "--since", "one"], &[(ASKED, "y\n")]);
    for part in [
        "[1 of 1]",
        "change Wait for the {+whole +}page.",
        "target Aspetta {+tutta +}la pagina.",
    ] {
        assert!(screen.contains(part), "{part}: {screen}");
    }
    assert_eq!(
        statuses(&project, &ids),
        ["translated", "outdated", "translated"]
    );
    let screen = project.on_terminal(
        &["review", "it", "--by", "anna", "--since", "one"],
        &[(ASKED, "y\n"), (ASKED, "y\n")],
    );
    assert!(
        screen.contains("Qui non cambia [-altro-]{+nulla+}."),
        "{screen}"
    );
    assert_eq!(
        statuses(&project, &ids),
        ["reviewed", "outdated", "reviewed"]
    );
    let run = project.run(&["confirm", "it", "--since", "no-such-commit"]);
    assert_eq!(run.code, 2, "{run}");
}

#[test]
fn an_editor_closed_without_a_change_is_no_answer() {
    let (project, ids) = project();
    project.write(
        "editor.sh",
        "test -e edited && sed -i 's/Aspetta la/Aspetta tutta la/' \"$1\"; touch edited\n",
    );
    let screen = project.on_terminal(
        &["confirm", "it"],
        &[(ASKED, "e\n"), (ASKED, "e\n"), ("[2 of 2]", "q\n")],
    );
    assert!(
        project
            .read(CATALOG)
            .contains("= Aspetta tutta la pagina.\n"),
        "{screen}"
    );
    assert_eq!(
        statuses(&project, &ids),
        ["translated", "outdated", "translated"]
    );
}

#[test]
fn a_dry_run_asks_and_writes_nothing() {
    let (project, _) = project();
    let before = project.snapshot();
    project.on_terminal(
        &["confirm", "it", "--dry-run"],
        &[(ASKED, "y\n"), (ASKED, "y\n")],
    );
    assert_eq!(project.snapshot(), before);
}

#[test]
fn an_answer_counts_in_any_case() {
    for (yes, no) in [("Y\n", "N\n"), ("Yes\n", "NO\n"), ("YES\n", "No\n")] {
        let (project, ids) = project();
        let screen = project.on_terminal(&["confirm", "it"], &[(ASKED, yes), (ASKED, no)]);
        assert_eq!(screen.matches(ASKED).count(), 2, "{screen}");
        assert_eq!(
            statuses(&project, &ids),
            ["translated", "outdated", "translated"]
        );
    }
    for quit in ["Q\n", "Quit\n"] {
        let (project, _) = project();
        let before = project.snapshot();
        let screen = project.on_terminal(&["confirm", "it"], &[(ASKED, quit)]);
        assert_eq!(screen.matches(ASKED).count(), 1, "{screen}");
        assert_eq!(project.snapshot(), before);
    }
}

#[test]
fn what_was_edited_is_said_to_be_written() {
    for edit in ["e\n", "E\n", "Edit\n"] {
        let (project, ids) = project();
        project.write(
            "editor.sh",
            "sed -i 's/Aspetta la/Aspetta tutta la/' \"$1\"\n",
        );
        let written = format!("written: page.md#{}\n", ids[0]);
        let screen = project.on_terminal(&["confirm", "it"], &[(ASKED, edit), (ASKED, "q\n")]);
        let before = project.read(CATALOG);
        assert!(
            screen.contains(&written) && before.contains("Aspetta tutta la"),
            "{screen}"
        );
        project.write("editor.sh", "sed -i 's/Vedi prima/Prima vedi/' \"$1\"\n");
        let screen = project.on_terminal(&["confirm", "it", "--dry-run"], &[(ASKED, edit)]);
        let would = format!("would be written: page.md#{}\n", ids[1]);
        assert!(screen.contains(&would), "{screen}");
        assert_eq!(project.read(CATALOG), before);
    }
}
