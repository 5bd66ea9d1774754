//! `init`, and the pages that tell about the program.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

#[test]
fn init_asks_nothing_when_it_is_told() {
    let project = Project::empty();
    project.write("source/a/one.md", "# One\n");
    let run = project.run(&[
        "init",
        "--source",
        "en",
        "--locales",
        "it,fr",
        "--documents",
        "source/**/*.md",
    ]);
    assert_data_eq!(
        run.to_string(),
        str![[r#"
exit code 0
--- stdout
--- stderr
wrote `./hexapla.toml`
It finds 1 document. Next: `hexapla extract`, then `hexapla status`.

"#]]
        .raw()
    );
    assert_data_eq!(project.read("hexapla.toml"), str![[r##"
# The project as hexapla sees it. Paths are relative to the folder of this file.

# The locale that authors write in.
source = "en"

# The locales translated into. A table may say more:
#   { tag = "zh-CN", code = "CN", name = "简体中文", folder = "zh-cn", fallback = ["zh-TW"], owners = ["@who"] }
locales = ["it", "fr"]

# Documents that are read and stored in one way; there may be several such tables.
[[documents]]
root = "source"
include = ["**/*.md"]
# dialect = "gfm"                         # commonmark | gfm | hugo | mkdocs | mdx | docusaurus | mdbook | jekyll
# catalogs = "locales/{locale}/{path}.ftl"
# format = "markdown"                     # markdown | html | text | fluent | json | yaml; else the ending tells
# code = "comments"                       # nothing | comments: comments and strings in code are translated too
# shortcodes = { figure = ["caption"] }   # which arguments of which shortcodes are translated
# wrap = true                             # long targets are written in lines like those of their source
# front-matter = { tags = "translate" }   # translate | copy | own | drop; title, description, summary and subtitle are translated
# ignore = ['^Logo$']                     # regular expressions, line by line: what they match is not translated

# What a change of the source does to its translations: carry (they stay translated), minor, major.
[changes]
# layout = "carry"
# punctuation = "minor"

[build]
# output = "dist"

"##]].raw());
    project.ok(&["extract"]);
    assert!(project.exists("locales/en/a/one.md.ftl"));
}

#[test]
fn init_finds_a_usual_layout() {
    let project = Project::empty();
    project.write("content/en/docs/one.md", "# One\n");
    project.write("content/it/docs/one.md", "# Uno\n");
    let run = project.run(&["init"]);
    assert_data_eq!(
        run.to_string(),
        str![[r#"
exit code 0
--- stdout
--- stderr
Found content/<locale>/ (1 document): `content/en/docs/one.md`, `content/it/docs/one.md`
wrote `./hexapla.toml`
It finds 1 document. Next: `hexapla extract`, then `hexapla status`.

"#]]
        .raw()
    );
    assert_eq!(project.status("it")["units"]["total"], 1);
}

#[test]
fn init_overwrites_nothing() {
    let project = Project::with_article();
    let run = project.run(&["init", "--locales", "it", "--documents", "source/**/*.md"]);
    assert_data_eq!(
        run.to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: there is a configuration already: `./hexapla.toml`
hint: edit it, or remove it first

"#]]
        .raw()
    );
}

#[test]
fn init_says_what_it_needs() {
    let project = Project::empty();
    assert_data_eq!(
        project.run(&["init", "--locales", "it"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: no usual layout was found here
hint: say where the documents are: `hexapla init --documents 'source/**/*.md'`

"#]]
        .raw()
    );
    project.write("docs/a.md", "# A\n");
    assert_data_eq!(
        project.run(&["init"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
Found docs/ (1 document): `docs/a.md`
error: into which locales?
hint: for example `--locales it,fr,zh-CN`

"#]]
        .raw()
    );
    assert_data_eq!(
        project
            .run(&["init", "--locales", "it,klingon language"])
            .to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
Found docs/ (1 document): `docs/a.md`
error: `klingon language` is no BCP 47 locale
hint: for example `it`, `zh-CN`, `pt-BR`

"#]]
        .raw()
    );
}

#[test]
fn init_takes_strings_in_place() {
    let project = Project::empty();
    project.write("public/locales/en/app.json", "{\"save\": \"Save\"}");
    project.write("public/locales/it/app.json", "{\"save\": \"Salva\"}");
    let documents = ["--documents", "public/locales/en/*.json"];
    let catalogs = ["--catalogs", "public/locales/{locale}/{path}"];
    project.ok(&[&["init", "--locales", "it"], &documents[..], &catalogs].concat());
    assert_eq!(project.status_of("it", "save"), "translated");
}

#[test]
fn init_tells_what_is_wrong_in_terms_of_its_options() {
    let project = Project::empty();
    project.write("docs/a.md", "# A\n");
    let run = |arguments: &[&str]| {
        let run = project.run(&[&["init", "--locales", "it"], arguments].concat());
        assert_eq!(run.code, 2, "{run}");
        assert!(!project.exists("hexapla.toml"));
        run.stderr
    };
    assert_data_eq!(
        run(&["--documents", "docs/*.md", "--documents", "docs/*.json"]),
        str![[r#"
error: `--documents 'docs/*.json'`: `*.json` matches no file
hint: it was looked for in the folder `docs`

"#]]
        .raw()
    );
    assert_data_eq!(
        run(&["--documents", "docs/*.md", "--catalogs", "l10n/{path}.ftl"]),
        str![[r#"
error: `--catalogs 'l10n/{path}.ftl'`: `catalogs` lacks `{locale}`: all locales would share a file
hint: for example `--catalogs 'locales/{locale}/{path}.ftl'`

"#]]
        .raw()
    );
}

#[test]
fn a_folder_without_a_project_says_so() {
    let project = Project::empty();
    assert_data_eq!(
        project.run(&["status"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
error: there is no `hexapla.toml` in `.` or in a folder above it
hint: `hexapla init` makes one

"#]]
        .raw()
    );
}

#[test]
fn help_names_every_verb() {
    let project = Project::empty();
    assert_data_eq!(
        project.run(&["--help"]).stdout,
        str![[r#"
Keep a repository of articles translated, paragraph by paragraph

Hexapla knows the units of each article (titles, paragraphs, list items, cells, messages), what
every language has for them, and from which source text each translation was made. Sources are never
touched; what is not translated comes out with its author's own bytes.

Usage: hexapla [OPTIONS] <COMMAND>

Commands:
  init          Set up a project: write `hexapla.toml`
  extract       Bring the templates up to date
  status        Show where every language stands, in units and words
  todo          List the units to write or to look at
  edit          Write translations in your editor
  set           Write one translation, read from standard input
  diff          Show what changed in the source, paragraph by paragraph, and what it costs each
                language
  sync          Bring the catalogs of some languages up to date with the source
  patch         Carry changed links, code and numbers of the source into translations
  confirm       Say that translations are right for the present source
  review        Say that you reviewed somebody else's translations
  check         Look for what is wrong in sources, templates and catalogs
  build         Build localized documents and Fluent bundles
  preview       Show the article site while it is written
  prune         Remove translations of units that are gone
  repair        Give translations back the source text they were made from
  merge-driver  Merge two branches of a catalog or template, record by record; git runs this
  completions   Print completions for your shell
  man           Write the manual pages
  help          Print this message or the help of the given subcommand(s)

Options:
  -h, --help
          Print help (see a summary with '-h')

  -V, --version
          Print version

Global options:
  -C <DIR>
          Work in this folder

      --config <FILE>
          Read this configuration instead of the nearest `hexapla.toml`

  -q, --quiet
          Say nothing but results and errors

      --color <WHEN>
          When to use colours (NO_COLOR is respected)

          Possible values:
          - auto:   On a terminal
          - always: Always
          - never:  Never

      --lang <TAG>
          Speak this language (a BCP 47 tag; default: that of LC_ALL, LC_MESSAGES or LANG)
          
          English, Italian, French, German, Polish, Turkish, Portuguese, Russian, Arabic, Japanese,
          Chinese and Spanish are spoken; others get English. Help, what is wrong with the call
          itself, and what programs read (JSON) are English always.

      --threads <N>
          Work with this many threads (default: one for each core)

Begin with `hexapla init` in your repository, then `hexapla extract` and `hexapla status`.

"#]]
        .raw()
    );
}

#[test]
fn every_verb_has_help_with_an_example() {
    let project = Project::empty();
    let help = project.ok(&["--help"]);
    let verbs = help
        .split("Commands:")
        .nth(1)
        .unwrap()
        .split("\n\n")
        .next()
        .unwrap();
    let named = |line: &&str| line.starts_with("  ") && !line.starts_with("   ");
    for verb in verbs
        .lines()
        .filter(named)
        .filter_map(|line| line.split_whitespace().next())
    {
        if verb == "help" {
            continue;
        }
        let help = project.ok(&[verb, "--help"]);
        assert!(help.contains("Examples:"), "{verb}:\n{help}");
        assert!(help.contains("hexapla "), "{verb}:\n{help}");
    }
}

#[test]
fn completions_and_manual_pages_are_made() {
    let project = Project::empty();
    for shell in ["bash", "zsh", "fish"] {
        assert!(
            project.ok(&["completions", shell]).contains("confirm"),
            "{shell}"
        );
    }
    assert!(project.ok(&["man"]).contains(".TH"));
    project.ok(&["man", "pages"]);
    assert!(
        project
            .read("pages/hexapla-status.1")
            .contains("hexapla\\-status")
    );
}

#[test]
fn the_reference_of_the_command_line_is_up_to_date() {
    let project = Project::empty();
    let mut reference = String::from(
        "# The command line\n\nMade from the program's own help; a test keeps it up to date \
         (`SNAPSHOTS=overwrite cargo test -p hexapla-cli --test suite` writes it).\n",
    );
    let help = project.ok(&["--help"]);
    let verbs = help
        .split("Commands:")
        .nth(1)
        .unwrap()
        .split("\n\n")
        .next()
        .unwrap()
        .to_owned();
    reference.push_str(&format!(
        "\n## hexapla\n\n```text\n{}\n```\n",
        help.trim_end()
    ));
    let named = |line: &&str| line.starts_with("  ") && !line.starts_with("   ");
    for verb in verbs
        .lines()
        .filter(named)
        .filter_map(|line| line.split_whitespace().next())
    {
        if verb == "help" {
            continue;
        }
        let help = project.ok(&[verb, "--help"]);
        let help = help
            .split("\nGlobal options:")
            .next()
            .unwrap()
            .trim_end()
            .to_owned();
        let examples = help_examples(&project.ok(&[verb, "--help"]));
        reference.push_str(&format!(
            "\n## hexapla {verb}\n\n```text\n{help}{examples}\n```\n"
        ));
    }
    assert_data_eq!(
        reference,
        snapbox::file!["../../docs/reference/cli.md"].raw()
    );
}

/// The examples of a help page, which stand behind the global options.
fn help_examples(help: &str) -> String {
    let examples = help.split("\nExamples:").nth(1);
    examples.map_or_else(String::new, |examples| {
        format!("\n\nExamples:{}", examples.trim_end())
    })
}

#[test]
fn files_are_named_from_the_folder_that_the_command_works_in() {
    let project = Project::with_article();
    let outside = Project::empty();
    let root = project.root().display().to_string();
    let units = outside.ok(&["-C", &root, "extract", "--units", "source/stale.md"]);
    assert!(units.contains("A page goes stale"), "{units}");
    outside.ok(&["-C", &root, "status", "--output", "report.txt"]);
    outside.ok(&["-C", &root, "--config", "hexapla.toml", "status"]);
    assert!(project.exists("report.txt") && outside.snapshot().is_empty());
}
