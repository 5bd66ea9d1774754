//! Twelve slips of a person who types into a catalog: read as meant, or one clear finding with the
//! rest of the page unharmed.

use crate::harness::Project;

/// Types a record for the second paragraph, with whole neighbours before and after it; gives the
/// built page and what was said.
fn typed(record: impl Fn(&str) -> String) -> (String, String) {
    let project = Project::with_article();
    project.write(
        "source/stale.md",
        "First one.\n\nSecond one.\n\nThird one.\n",
    );
    project.ok(&["extract"]);
    let [first, second, third] =
        ["First", "Second", "Third"].map(|beginning| project.id("stale.md", beginning));
    let catalog = format!(
        "### hexapla: 1\n### document: stale.md\n\n\
         # source: First one.\n{first} = Primo.\n\n\
         # source: Second one.\n{}\n\
         # source: Third one.\n{third} = Terzo.\n",
        record(&second)
    );
    project.write("locales/it/stale.md.ftl", catalog);
    let run = project.run(&["build", "it"]);
    let page = project.read("dist/documents/it/stale.md");
    assert!(
        page.starts_with("Primo.\n\n") && page.ends_with("\n\nTerzo.\n"),
        "{page}\n{run}"
    );
    (page.split("\n\n").nth(1).unwrap().to_owned(), run.stderr)
}

fn read_as(record: &str, meant: &str) {
    let (page, said) = typed(|id| record.replace("ID", id));
    assert_eq!(page, meant, "{record:?}\n{said}");
    assert!(!said.contains("error"), "{record:?}\n{said}");
}

#[test]
fn braces_of_other_languages_are_text() {
    read_as("ID = Ciao {name}, come va?\n", "Ciao {name}, come va?");
    read_as("ID = Titolo {#id}\n", "Titolo {#id}");
    read_as("ID = In ${HOME} sta tutto.\n", "In ${HOME} sta tutto.");
}

#[test]
fn a_shortcode_that_the_source_has_not_is_told() {
    let (page, said) = typed(|id| format!("{id} = Vedi {{{{< ref \"x\" >}}}} qui.\n"));
    assert_eq!(page, "Second one.");
    assert!(
        said.contains("error[structure/foreign-shortcode]: `{{< ref \"x\" >}}`"),
        "{said}"
    );
}

#[test]
fn a_second_line_without_indent_goes_on() {
    read_as("ID = Una riga\nche continua.\n", "Una riga che continua.");
    read_as("ID =\nUna riga sotto.\n", "Una riga sotto.");
}

#[test]
fn a_line_may_begin_with_what_fluent_forbids() {
    read_as(
        "ID =\n    [Qui](x.md) c’è tutto.\n",
        "[Qui](x.md) c’è tutto.",
    );
    read_as("ID =\n    .NET è un nome.\n", ".NET è un nome.");
    read_as("ID =\n[Qui](x.md) e là.\n", "[Qui](x.md) e là.");
}

#[test]
fn tabs_and_carriage_returns_do_no_harm() {
    read_as("ID =\n\tCon un tab.\n", "Con un tab.");
    read_as("ID = Con CRLF.\r\n", "Con CRLF.");
}

#[test]
fn a_missing_blank_line_does_not_swallow_the_next_record() {
    read_as("ID = Secondo.", "Secondo.");
}

#[test]
fn an_empty_value_is_missing_and_is_told() {
    let (page, said) = typed(|id| format!("{id} =\n"));
    assert_eq!(page, "Second one.");
    assert!(said.contains("catalog/empty-target"), "{said}");
}

#[test]
fn a_deleted_comment_makes_a_draft_and_is_told() {
    let project = Project::with_article();
    project.write("source/stale.md", "First one.\n\nSecond one.\n");
    project.ok(&["extract"]);
    let id = project.id("stale.md", "Second");
    project.write(
        "locales/it/stale.md.ftl",
        format!("### hexapla: 1\n### document: stale.md\n\n{id} = Secondo.\n"),
    );
    let run = project.run(&["status", "it"]);
    assert!(
        run.code == 0 && run.stderr.contains("catalog/no-source"),
        "{run}"
    );
    assert_eq!(project.status_of("it", &id), "draft");
    project.ok(&["sync", "it"]);
    let catalog = project.read("locales/it/stale.md.ftl");
    assert!(
        catalog.contains(&format!(
            "# source: Second one.\n# state: draft\n{id} = Secondo.\n"
        )),
        "{catalog}"
    );
}

#[test]
fn an_id_typed_wrong_is_told_with_the_right_one() {
    let project = Project::with_article();
    project.write("source/stale.md", "First one.\n\nSecond one.\n");
    project.ok(&["extract"]);
    let id = project.id("stale.md", "Second");
    let wrong = format!("{}0", &id[..id.len() - 1]);
    let wrong = if wrong == id {
        format!("{}1", &id[..id.len() - 1])
    } else {
        wrong
    };
    project.write(
        "locales/it/stale.md.ftl",
        format!("### hexapla: 1\n### document: stale.md\n\n{wrong} = Secondo.\n"),
    );
    let run = project.run(&["status", "it"]);
    assert!(
        run.code == 1 && run.stderr.contains("catalog/unknown-id") && run.stderr.contains(&id),
        "{run}"
    );
    let before = project.read("locales/it/stale.md.ftl");
    project.run(&["sync", "it"]);
    assert!(
        project.read("locales/it/stale.md.ftl").contains("Secondo."),
        "{before}"
    );
}
