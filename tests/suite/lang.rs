//! `--lang` and the environment: which language the program speaks.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::{
    diff::history,
    harness::{Project, Run},
};

const LANGUAGES: [&str; 12] = [
    "en", "it", "fr", "de", "pl", "tr", "pt", "ru", "ar", "ja", "zh-CN", "es",
];

/// Runs with variables of the environment.
fn run_in(project: &Project, variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    let mut command = project.command(arguments);
    command.envs(variables.iter().copied());
    project.finish(command.output().unwrap())
}

#[test]
fn changes_are_told_in_german() {
    assert_data_eq!(
        history().run(&["--lang", "de", "diff", "two"]).to_string(),
        str![[""]]
    );
}

#[test]
fn changes_are_told_in_japanese_and_columns_line_up() {
    assert_data_eq!(
        history()
            .run(&["--lang", "ja", "diff", "one..two", "--explain"])
            .to_string(),
        str![[""]]
    );
}

#[test]
fn arabic_is_isolated_from_paths_and_ids() {
    assert_data_eq!(
        history()
            .run(&["--lang", "ar", "diff", "one..two"])
            .to_string(),
        str![[""]]
    );
}

#[test]
fn polish_and_arabic_count_as_they_do() {
    let project = history();
    let mut told = String::new();
    for tag in ["pl", "ru", "ar"] {
        told += &project.ok(&["--lang", tag, "extract", "--dry-run"]);
    }
    assert_data_eq!(told, str![[""]]);
}

#[test]
fn an_error_speaks_french_and_keeps_its_exit_code() {
    let project = Project::with_article();
    assert_data_eq!(
        project.run(&["--lang", "fr", "todo", "xx"]).to_string(),
        str![[""]]
    );
    assert_data_eq!(
        Project::empty()
            .run(&["status", "--lang=fr-CA"])
            .to_string(),
        str![[""]]
    );
}

#[test]
fn a_finding_speaks_the_readers_language() {
    let project = Project::with_article();
    project.write("source/bad.md", b"a\xff\n");
    assert_data_eq!(project.run(&["--lang", "es", "extract"]).stderr, str![[""]]);
}

#[test]
fn the_environment_is_honoured_in_the_order_of_posix() {
    let project = Project::with_article();
    let said = |variables: &[(&str, &str)]| {
        let run = run_in(&project, variables, &["todo", "xx"]);
        assert_eq!(run.code, 2);
        run.stderr.lines().next().unwrap().to_owned()
    };
    let italian = "errore: `xx` non è una lingua di questo progetto";
    let english = "error: `xx` is no locale of this project";
    let lang = ("LANG", "it_IT.UTF-8");
    assert_eq!(said(&[lang]), italian);
    assert_eq!(said(&[lang, ("LC_ALL", "C")]), english);
    assert_eq!(said(&[lang, ("LC_MESSAGES", "POSIX")]), english);
    assert_eq!(said(&[lang, ("LC_ALL", "")]), italian);
    assert_eq!(said(&[("LANG", "ko_KR.UTF-8")]), english);
    let run = run_in(&project, &[lang], &["--lang", "en", "todo", "xx"]);
    assert!(run.stderr.starts_with(english), "{run}");
}

#[test]
fn what_machines_read_is_the_same_in_every_language() {
    let project = history();
    project.write("source/bad.ftl", "a = {\n");
    for arguments in [
        &["status", "--format", "json"][..],
        &["todo", "it", "--format", "json"],
        &["diff", "one", "--format", "json"],
        &["check", "--format", "json"],
        &["extract", "--dry-run", "--format", "json"],
    ] {
        let english = project.run(arguments);
        for tag in LANGUAGES {
            let run = run_in(&project, &[("LC_ALL", tag)], arguments);
            assert_eq!(run.stdout, english.stdout, "{tag} {arguments:?}");
            assert_eq!(run.code, english.code, "{tag} {arguments:?}");
        }
    }
}

#[test]
fn a_tag_that_is_none_is_refused() {
    let run = Project::with_article().run(&["--lang", "no such", "status"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(
        run.stderr.contains("`no such` is no BCP 47 locale"),
        "{run}"
    );
}
