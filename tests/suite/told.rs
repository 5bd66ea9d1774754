//! What builds and checks tell of articles: redirects, days, links.

use std::fs;

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[site]\nname = \"Six\"\n\n\
    [[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n";

fn project(config: &str, files: &[(&str, &str)]) -> Project {
    let project = Project::empty();
    project.write("hexapla.toml", config);
    for (path, text) in files {
        project.write(&format!("source/{path}"), text);
    }
    project.ok(&["extract"]);
    project
}

fn told(project: &Project, verb: &[&str]) -> String {
    let run = project.run(verb);
    assert_eq!(run.code, 0, "{run}");
    run.to_string()
}

/// A site with redirects that work and some that do not.
fn redirected() -> Project {
    let redirects = "\n[site.redirects]\n\"old.html\" = \"a/on.html\"\n\"x.html\" = \"y.html\"\n\
        \"y.html\" = \"x.html\"\n\"it/z.html\" = \"it/z.html\"\n\"a/two.html\" = \"a/one.html\"\n\
        \"fine.html\" = \"a/two.html\"\n\"finer.html\" = \"fine.html\"\n";
    project(
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
    let cold = told(&project, &["build", "--site"]);
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
    let cold = told(&project, &["build", "--site"]);
    assert!(project.exists("dist/site/a/最初.html") && project.exists("dist/site/finer.html"));
    assert_eq!(
        told(&project, &["build", "--site"]),
        cold,
        "nothing changed"
    );
    project.write("source/a/three.md", "# Three\n");
    project.ok(&["extract"]);
    let warm = told(&project, &["build", "--site"]);
    assert_eq!(warm.matches("warning[redirect/").count(), 7, "{warm}");
    // Nothing that lists show has changed but where the aliases stand.
    let moved = "---\ndraft: false\naliases: [first, one, 最初]\n---\n\n# One\n";
    project.write("source/a/one.md", moved);
    project.ok(&["extract"]);
    let warm = told(&project, &["build", "--site"]);
    assert_eq!(warm.matches("warning[redirect/").count(), 7, "{warm}");
    assert!(warm.contains("source/a/one.md:3:"), "{warm}");
}

#[test]
fn a_redirect_that_worked_is_told_once_its_page_is_gone() {
    let redirects = "\n[site.redirects]\n\"old.html\" = \"two.html\"\n";
    let project = project(
        &format!("{CONFIG}{redirects}"),
        &[("one.md", "# One\n"), ("two.md", "# Two\n")],
    );
    let wrong = |project: &Project| {
        let build = told(project, &["build", "--site"]);
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
    let project = project(
        &format!("{CONFIG}{redirects}"),
        &[
            ("a/one.md", "---\naliases: [two, old]\n---\n\n# One\n"),
            ("a/three.md", "---\naliases: [Two, OLD]\n---\n\n# Three\n"),
            ("a/two.md", "# Two\n"),
        ],
    );
    let build = told(&project, &["build", "--site"]);
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
    let project = project(
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
    let cold = told(&project, &["build", "--site"]);
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
    let check = told(&project, &["check"]);
    assert_eq!(check.matches("front-matter/no-day").count(), 2, "{check}");
    project.write("source/b.md", "# B\n");
    let warm = told(&project, &["build", "--site"]);
    assert_eq!(warm.matches("front-matter/no-day").count(), 2, "{warm}");
    let plain = project_without_site();
    assert!(!told(&plain, &["check"]).contains("no-day"));
}

fn project_without_site() -> Project {
    let config = CONFIG.replace("[site]\nname = \"Six\"\n\n", "");
    project(&config, &[("a.md", "---\ndate: next week\n---\n\nText.\n")])
}

const LINKED: &str = "# A\n\n[b](b.md#two) [up](../x.md) [gone](gone.md) [near](sub/cc.md)\n\
    ![pic](i.png) ![none](j.png \"t\") [own](#a) [not](#zz) [far](b.md#tow)\n\
    [web](https://x.example/a.md) [mail](mailto:a@b.example) [root](/b.html) [lost](/lost)\n\
    [page](b.html#two) [folder](sub) `[code](no.md)` [ja](sub/記事.md#最初)\n\n[def]: nowhere.md\n\n[x][def]\n";

fn linked(config: &str) -> Project {
    let project = project(
        config,
        &[
            ("a.md", LINKED),
            ("b.md", "# B\n\n## Two\n"),
            ("sub/c.md", "# C\n\n[a](../a.md)\n"),
            ("sub/記事.md", "# 最初\n"),
        ],
    );
    project.write("source/i.png", "i");
    project.write("x.md", "outside of the root\n");
    project
}

#[test]
fn links_that_lead_nowhere_are_told() {
    let project = linked(&CONFIG.replace("[site]\nname = \"Six\"\n\n", ""));
    assert_data_eq!(
        told(&project, &["check"]),
        str![[r#"
exit code 0
--- stdout
warning[link/no-file]: `gone.md` leads to no page or file of the project
 --> source/a.md:3:36
  |
3 | [b](b.md#two) [up](../x.md) [gone](gone.md) [near](sub/cc.md)
  |                                    ^^^^^^^
  |
  = help: Mend the address, or add what it leads to.
warning[link/no-file]: `sub/cc.md` leads to no page or file of the project; did you mean `sub/c.md`?
 --> source/a.md:3:52
  |
3 | [b](b.md#two) [up](../x.md) [gone](gone.md) [near](sub/cc.md)
  |                                                    ^^^^^^^^^
  |
  = help: Mend the address, or add what it leads to.
warning[link/no-file]: `j.png` leads to no page or file of the project
 --> source/a.md:4:23
  |
4 | ![pic](i.png) ![none](j.png "t") [own](#a) [not](#zz) [far](b.md#tow)
  |                       ^^^^^
  |
  = help: Mend the address, or add what it leads to.
warning[link/no-heading]: `#zz` leads to no heading of its page
 --> source/a.md:4:50
  |
4 | ![pic](i.png) ![none](j.png "t") [own](#a) [not](#zz) [far](b.md#tow)
  |                                                  ^^^
  |
  = help: Mend what stands behind `#`.
warning[link/no-heading]: `b.md#tow` leads to no heading of its page; did you mean `#two`?
 --> source/a.md:4:61
  |
4 | ![pic](i.png) ![none](j.png "t") [own](#a) [not](#zz) [far](b.md#tow)
  |                                                             ^^^^^^^^
  |
  = help: Mend what stands behind `#`.
warning[link/no-file]: `nowhere.md` leads to no page or file of the project
 --> source/a.md:8:8
  |
8 | [def]: nowhere.md
  |        ^^^^^^^^^^
  |
  = help: Mend the address, or add what it leads to.
--- stderr

"#]]
        .raw()
    );
}

#[test]
fn a_site_tells_dead_links_as_notes_and_absolute_ones_too() {
    let project = linked(CONFIG);
    let cold = told(&project, &["build", "--site"]);
    let dead = |build: &str, more: usize| {
        assert_eq!(build.matches("note[link/").count(), 3, "{build}");
        assert!(
            build.contains(&format!("… and {more} more link")),
            "{build}"
        );
        let all = told(&project, &["check"]);
        assert_eq!(all.matches("warning[link/").count(), 3 + more, "{all}");
        all
    };
    let all = dead(&cold, 5);
    assert!(
        all.contains("`/lost` leads to no page") && !all.contains("`/b.html`"),
        "{all}"
    );
    assert_eq!(
        told(&project, &["build", "--site"]),
        cold,
        "nothing changed"
    );
    project.write("source/gone.md", "# Gone\n");
    let warm = told(&project, &["build", "--site"]);
    dead(&warm, 4);
    project.write("source/j.png", "j");
    let warm = told(&project, &["build", "--site"]);
    dead(&warm, 3);
}

#[test]
fn what_generators_resolve_is_not_told() {
    let text = "# A\n\n[h]({{< ref \"x.md\" >}}) [d](@site/docs/x.md) [z](@/x.md) [u](../other/) [p](/x/y)\n\
        ![i](/img/x.png) [s](pic.png) [e](x.html)\n";
    for dialect in ["hugo", "docusaurus", "jekyll"] {
        let config = CONFIG.replace("[site]\nname = \"Six\"\n\n", "");
        let config = format!("{config}dialect = \"{dialect}\"\n");
        let project = project(&config, &[("a.md", text)]);
        let run = told(&project, &["check"]);
        assert!(!run.contains("link/"), "{run}");
    }
}

#[test]
fn a_source_folder_named_like_a_locale_is_met_with_a_hint() {
    for preset in ["jekyll", "starlight"] {
        let config = CONFIG.replace(
            "\n[site]\nname = \"Six\"\n",
            &format!("\n[build]\npreset = \"{preset}\"\n"),
        );
        let project = project(&config, &[("a.md", "# A\n"), ("it/a.md", "# B\n")]);
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

#[test]
fn files_that_somebody_changed_are_kept_or_told() {
    let config = CONFIG.replace("\n[site]\nname = \"Six\"\n", "");
    let project = project(
        &config,
        &[("a.md", "# A\n"), ("b.md", "# B\n"), ("c.md", "# C\n")],
    );
    project.ok(&["build"]);
    project.write("dist/documents/it/b.md", "by hand\n");
    project.write("dist/documents/it/a.md", "by hand too\n");
    project.write("dist/others.md", "never ours\n");
    std::fs::remove_file(project.root().join("source/b.md")).unwrap();
    std::fs::remove_file(project.root().join("source/c.md")).unwrap();
    let run = told(&project, &["build"]);
    assert_data_eq!(&*run, str![[r#"
exit code 0
--- stdout
                                    To do      Missing        Draft     Outdated
Locale            Done              Words  Units Words  Units Words  Units Words
it      italiano  ░░░░░░░░░░░░  0%      1      1     1      0     0      0     0
ja      日本語    ░░░░░░░░░░░░  0%      1      1     1      0     0      0     0
All               ░░░░░░░░░░░░  0%      2      2     2      0     0      0     0
--- stderr
Built 3 documents and 0 bundles in 3 locales: `ROOT/dist`
note[output/kept]: 1 file of an earlier build is no longer made, but somebody has changed it, so it was kept: `documents/it/b.md`
--> dist
 = help: Delete it or move it out of the output folder if nobody needs it there.
note[output/renewed]: 1 file of the output had been changed by hand and was made anew: `documents/it/a.md`
--> dist
 = help: Change the source, the translation or the theme: every build makes its files anew.

"#]].raw());
    assert_eq!(project.read("dist/documents/it/b.md"), "by hand\n");
    assert_eq!(project.read("dist/documents/it/a.md"), "# A\n");
    assert!(project.exists("dist/others.md") && !project.exists("dist/documents/ja/b.md"));
    let again = told(&project, &["build"]);
    assert!(!again.contains("output/"), "{again}");
    assert_eq!(project.read("dist/documents/it/b.md"), "by hand\n");
}

#[test]
fn pages_of_unknown_generators_are_not_judged_by_their_addresses() {
    let config = CONFIG.replace("[site]\nname = \"Six\"\n\n", "");
    let text =
        "# A\n\n[u](../other/) [n](other) [i](../i.svg) [top](#top) [L](#L10) [gone](./gone.md)\n";
    let project = project(&config, &[("sub/a.md", text), ("sub/i.svg", "<svg/>")]);
    let run = told(&project, &["check"]);
    assert_eq!(run.matches("warning[link/").count(), 1, "{run}");
    assert!(run.contains("`./gone.md`"), "{run}");
}

#[test]
fn a_file_that_no_build_made_is_never_written_over() {
    let project = project(CONFIG, &[("a.md", "# A\n")]);
    for place in ["dist/documents/it/a.md", "dist/site/index.html"] {
        project.write(place, "by hand\n");
        for _ in 0..2 {
            let run = project.run(&["build", "--site"]);
            assert!(run.code != 0, "{run}");
            let why = "no build made what stands there";
            assert!(run.stderr.contains(why), "{run}");
            assert!(run.stderr.contains("move it away or delete it"), "{run}");
            assert_eq!(project.read(place), "by hand\n");
        }
        std::fs::remove_file(project.path(place)).unwrap();
    }
    project.ok(&["build", "--site"]);
    // What is equal is taken for ours.
    std::fs::remove_dir_all(project.path("dist/.hexapla")).unwrap();
    project.ok(&["build", "--site"]);
}
