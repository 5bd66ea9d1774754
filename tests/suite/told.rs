//! What builds and checks tell of articles: redirects, days, links.

use std::fs;

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[site]\nname = \"Six\"\n\n\
    [[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n";

/// A site with redirects that work and some that do not.
fn redirected() -> Project {
    let redirects = "\n[site.redirects]\n\"old.html\" = \"a/on.html\"\n\"x.html\" = \"y.html\"\n\
        \"y.html\" = \"x.html\"\n\"it/z.html\" = \"it/z.html\"\n\"a/two.html\" = \"a/one.html\"\n\
        \"fine.html\" = \"a/two.html\"\n\"finer.html\" = \"fine.html\"\n";
    Project::extracted(
        &format!("{CONFIG}{redirects}"),
        &[
            (
                "a/one.md",
                "---\naliases: [first, one, 最初]\n---\n\n# One\n",
            ),
            (
                "a/two.md",
                "---\naliases:\n  - First\n  - one\n---\n\n# Two\n",
            ),
        ],
    )
}

#[test]
fn redirects_that_do_not_work_are_told() {
    let project = redirected();
    let cold = project.told(&["build", "--site"]);
    let (_, findings) = cold.split_once("article pages.\n").unwrap();
    assert_data_eq!(findings, str![[r#"
warning[redirect/circle]: The redirect from `a/one.html` leads back to itself
 --> source/a/one.md:2:18
  |
2 | aliases: [first, one, 最初]
  |                  ^^^
  |
  = help: Delete it, or let it lead to the page that took the place.
warning[redirect/claimed]: `a/first.html` leads to `a/one.html` already, so this redirect is not made
 --> source/a/two.md:3:5
  |
3 |   - First
  |     ^^^^^
  |
  = help: Delete one of the two.
warning[redirect/over-page]: A page stands at `a/one.html`, so this redirect is not made
 --> source/a/two.md:4:5
  |
4 |   - one
  |     ^^^
  |
  = help: Delete the redirect, or give the page another slug.
warning[redirect/over-page]: A page stands at `a/two.html`, so this redirect is not made
  --> hexapla.toml:16:1
   |
16 | "a/two.html" = "a/one.html"
   | ^^^^^^^^^^^^
   |
   = help: Delete the redirect, or give the page another slug.
warning[redirect/circle]: The redirect from `it/z.html` leads back to itself
  --> hexapla.toml:15:1
   |
15 | "it/z.html" = "it/z.html"
   | ^^^^^^^^^^^
   |
   = help: Delete it, or let it lead to the page that took the place.
warning[redirect/nowhere]: The redirect from `old.html` leads to `a/on.html`, and there is no such page; the nearest is `a/one.html`
  --> hexapla.toml:12:14
   |
12 | "old.html" = "a/on.html"
   |              ^^^^^^^^^^^
   |
   = help: Name a page of the site by its path, such as `it/articles/new.html`.
warning[redirect/circle]: The redirect from `y.html` leads back to itself
  --> hexapla.toml:14:1
   |
14 | "y.html" = "x.html"
   | ^^^^^^^^
   |
   = help: Delete it, or let it lead to the page that took the place.

"#]].raw());
}

#[test]
fn a_build_goes_on_and_tells_of_redirects_each_time() {
    let project = redirected();
    let cold = project.told(&["build", "--site"]);
    assert!(project.exists("dist/site/a/最初.html") && project.exists("dist/site/finer.html"));
    assert_eq!(project.told(&["build", "--site"]), cold, "nothing changed");
    project.write("source/a/three.md", "# Three\n");
    project.ok(&["extract"]);
    let warm = project.told(&["build", "--site"]);
    assert_eq!(warm.matches("warning[redirect/").count(), 7, "{warm}");
    // Nothing that lists show has changed but where the aliases stand.
    let moved = "---\ndraft: false\naliases: [first, one, 最初]\n---\n\n# One\n";
    project.write("source/a/one.md", moved);
    project.ok(&["extract"]);
    let warm = project.told(&["build", "--site"]);
    assert_eq!(warm.matches("warning[redirect/").count(), 7, "{warm}");
    assert!(warm.contains("source/a/one.md:3:"), "{warm}");
}

#[test]
fn a_redirect_that_worked_is_told_once_its_page_is_gone() {
    let redirects = "\n[site.redirects]\n\"old.html\" = \"two.html\"\n";
    let project = Project::extracted(
        &format!("{CONFIG}{redirects}"),
        &[("one.md", "# One\n"), ("two.md", "# Two\n")],
    );
    let wrong = |project: &Project| {
        let build = project.told(&["build", "--site"]);
        build.matches("warning[redirect/nowhere]").count()
    };
    assert_eq!(wrong(&project), 0);
    project.write("source/one.md", "# One\n\nMore.\n");
    project.ok(&["extract"]);
    assert_eq!(wrong(&project), 0, "as it was");
    fs::remove_file(project.path("source/two.md")).unwrap();
    project.ok(&["extract"]);
    assert_eq!(wrong(&project), 1);
    project.write("source/one.md", "# One\n\nStill more.\n");
    project.ok(&["extract"]);
    assert_eq!(wrong(&project), 1, "as it was then");
}

#[test]
fn an_alias_and_a_listed_redirect_that_contradict_each_other_are_one_mistake() {
    let redirects =
        "\n[site.redirects]\n\"a/two.html\" = \"a/one.html\"\n\"a/old.html\" = \"a/two.html\"\n";
    let project = Project::extracted(
        &format!("{CONFIG}{redirects}"),
        &[
            ("a/one.md", "---\naliases: [two, old]\n---\n\n# One\n"),
            ("a/three.md", "---\naliases: [Two, OLD]\n---\n\n# Three\n"),
            ("a/two.md", "# Two\n"),
        ],
    );
    let build = project.told(&["build", "--site"]);
    assert_eq!(build.matches("warning[redirect/").count(), 2, "{build}");
    assert_eq!(build.matches("redirect/over-page").count(), 1, "{build}");
    assert!(build.contains("source/a/one.md:2:11"), "{build}");
    assert!(
        build.contains("`a/old.html` leads to `a/one.html` already"),
        "{build}"
    );
}

#[test]
fn a_day_that_is_none_is_told_and_not_shown() {
    let project = Project::extracted(
        CONFIG,
        &[
            (
                "a.md",
                "---\ntitle: A\ndate: 2026-13-45\nlastmod: next week\n---\n\nText.\n",
            ),
            (
                "b.md",
                "---\ntitle: B\ndate: 2026-02-28T10:00:00Z\nupdated:\n---\n\nText.\n",
            ),
        ],
    );
    let cold = project.told(&["build", "--site"]);
    assert_data_eq!(
        &*cold,
        str![[r#"
exit code 0
--- stdout
                                    To do      Missing        Draft     Outdated
Locale            Done              Words  Units Words  Units Words  Units Words
it      italiano  ░░░░░░░░░░░░  0%      4      4     4      0     0      0     0
ja      日本語    ░░░░░░░░░░░░  0%      4      4     4      0     0      0     0
All               ░░░░░░░░░░░░  0%      8      8     8      0     0      0     0
--- stderr
Built 6 documents and 0 bundles in 3 locales: `ROOT/dist`
Its site has 2 article pages.
warning[front-matter/no-day]: `2026-13-45` is no day, so the page shows none
 --> source/a.md:3:7
  |
3 | date: 2026-13-45
  |       ^^^^^^^^^^
  |
  = help: Write year, month and day: `2026-03-04`.
warning[front-matter/no-day]: `next week` is no day, so the page shows none
 --> source/a.md:4:10
  |
4 | lastmod: next week
  |          ^^^^^^^^^
  |
  = help: Write year, month and day: `2026-03-04`.

"#]]
        .raw()
    );
    assert!(!project.read("dist/site/a.html").contains("<time"));
    assert!(project.read("dist/site/b.html").contains("<time"));
    let check = project.told(&["check"]);
    assert_eq!(check.matches("front-matter/no-day").count(), 2, "{check}");
    project.write("source/b.md", "# B\n");
    let warm = project.told(&["build", "--site"]);
    assert_eq!(warm.matches("front-matter/no-day").count(), 2, "{warm}");
    let plain = project_without_site();
    assert!(!plain.told(&["check"]).contains("no-day"));
}

fn project_without_site() -> Project {
    let config = CONFIG.replace("[site]\nname = \"Six\"\n\n", "");
    Project::extracted(&config, &[("a.md", "---\ndate: next week\n---\n\nText.\n")])
}

#[test]
fn a_source_folder_named_like_a_locale_is_met_with_a_hint() {
    for preset in ["jekyll", "starlight"] {
        let config = CONFIG.replace(
            "\n[site]\nname = \"Six\"\n",
            &format!("\n[build]\npreset = \"{preset}\"\n"),
        );
        let project = Project::extracted(&config, &[("a.md", "# A\n"), ("it/a.md", "# B\n")]);
        let run = project.run(&["build"]);
        assert_eq!(run.code, 2, "{run}");
        let hint = "give every locale a folder of its own under `[build]`: documents = \"{locale}/{path}\"";
        assert!(run.to_string().contains(hint), "{run}");
        project.write(
            "hexapla.toml",
            config.replace("[build]\n", "[build]\ndocuments = \"{locale}/{path}\"\n"),
        );
        project.ok(&["build"]);
    }
}

/// A site with words of its own.
fn with_words(words: &str) -> Project {
    let config = CONFIG.replace("\"Six\"\n", "\"Six\"\nwords = [\"site.ftl\"]\n");
    let fluent = "\n[[documents]]\nroot = \"source\"\ninclude = [\"*.ftl\"]\ncatalogs = \"locales/{locale}/{path}\"\n";
    let files = [("a.md", "# One\n"), ("site.ftl", words)];
    Project::extracted(&format!("{config}{fluent}"), &files)
}

#[test]
fn words_round_articles_that_are_no_fluent_are_told() {
    let project = with_words("menu-tags = Tags\n");
    project.write("source/site.ftl", "menu-articles = Posts { $zz\n");
    for verb in [&["check"][..], &["build", "--site"]] {
        let run = project.run(verb);
        assert!(run.to_string().contains("error[fluent/junk]"), "{run}");
    }
}

#[test]
fn what_the_words_round_articles_refer_to_in_vain_is_told() {
    let project = with_words(
        "-brand = Six\nmenu-articles = Posts { $zz }\npage-title = { $title } { -brand }\nown = { $any }\n",
    );
    project.write(
        "locales/ja/site.ftl",
        "page-title = { -brand }の{ $titel } { -gone }\n",
    );
    let check = project.told(&["check"]);
    assert_data_eq!(
        &check,
        str![[r#"
exit code 0
--- stdout
warning[words/not-offered]: `$titel` stands for nothing in `page-title`, so pages of the site show it as it is written
 --> locales/ja/site.ftl:1:27
  |
1 | page-title = { -brand }の{ $titel } { -gone }
  |                            ^^^^^^
  |
  = help: The site puts in there: `$site`, `$title`. Other messages and terms have to stand in this language or in the source.
warning[words/not-offered]: `-gone` stands for nothing in `page-title`, so pages of the site show it as it is written
 --> locales/ja/site.ftl:1:38
  |
1 | page-title = { -brand }の{ $titel } { -gone }
  |                                       ^^^^^
  |
  = help: The site puts in there: `$site`, `$title`. Other messages and terms have to stand in this language or in the source.
warning[words/not-offered]: `$zz` stands for nothing in `menu-articles`, so pages of the site show it as it is written
 --> source/site.ftl:2:25
  |
2 | menu-articles = Posts { $zz }
  |                         ^^^
  |
  = help: The site puts in there: `$site`. Other messages and terms have to stand in this language or in the source.
--- stderr

"#]]
    );
    let build = project.told(&["build", "--site"]);
    assert_eq!(
        build.matches("warning[words/not-offered]").count(),
        3,
        "{build}"
    );
    let page = project.read("dist/site/index.html");
    assert!(page.contains("Posts {$zz}"), "{page}");
    let page = project.read("dist/site/ja/index.html");
    assert!(
        page.contains("<title>Sixの{$titel} {-gone}</title>"),
        "{page}"
    );
}
