//! Links from document to document, whoever makes the pages: what builds and checks tell of those that lead nowhere.

use snapbox::{assert_data_eq, prelude::*, str};

use crate::harness::Project;

const CONFIG: &str = "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[site]\nname = \"Six\"\n\n\
    [[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n";

const LINKED: &str = "# A\n\n[b](b.md#two) [up](../x.md) [gone](gone.md) [near](sub/cc.md)\n\
    ![pic](i.png) ![none](j.png \"t\") [own](#a) [not](#zz) [far](b.md#tow)\n\
    [web](https://x.example/a.md) [mail](mailto:a@b.example) [root](/b.html) [lost](/lost)\n\
    [page](b.html#two) [folder](sub) `[code](no.md)` [ja](sub/記事.md#最初)\n\n[def]: nowhere.md\n\n[x][def]\n";

fn linked(config: &str) -> Project {
    let project = Project::extracted(
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
        project.told(&["check"]),
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
    let cold = project.told(&["build", "--site"]);
    let dead = |build: &str, more: usize| {
        assert_eq!(build.matches("note[link/").count(), 3, "{build}");
        assert!(
            build.contains(&format!("… and {more} more link")),
            "{build}"
        );
        let all = project.told(&["check"]);
        assert_eq!(all.matches("warning[link/").count(), 3 + more, "{all}");
        all
    };
    let all = dead(&cold, 6);
    assert!(
        all.contains("`/lost` leads to no page") && !all.contains("`/b.html`"),
        "{all}"
    );
    assert_eq!(project.told(&["build", "--site"]), cold, "nothing changed");
    project.write("source/gone.md", "# Gone\n");
    let warm = project.told(&["build", "--site"]);
    dead(&warm, 5);
    project.write("source/j.png", "j");
    let warm = project.told(&["build", "--site"]);
    dead(&warm, 4);
}

#[test]
fn what_generators_resolve_is_not_told() {
    let text = "# A\n\n[h]({{< ref \"x.md\" >}}) [d](@site/docs/x.md) [z](@/x.md) [u](../other/) [p](/x/y)\n\
        ![i](/img/x.png) [s](pic.png) [e](x.html)\n";
    for dialect in ["hugo", "docusaurus", "jekyll"] {
        let config = CONFIG.replace("[site]\nname = \"Six\"\n\n", "");
        let config = format!("{config}dialect = \"{dialect}\"\n");
        let project = Project::extracted(&config, &[("a.md", text)]);
        let run = project.told(&["check"]);
        assert!(!run.contains("link/"), "{run}");
    }
}

#[test]
fn pages_of_unknown_generators_are_not_judged_by_their_addresses() {
    let config = CONFIG.replace("[site]\nname = \"Six\"\n\n", "");
    let text =
        "# A\n\n[u](../other/) [n](other) [i](../i.svg) [top](#top) [L](#L10) [gone](./gone.md)\n";
    let project = Project::extracted(&config, &[("sub/a.md", text), ("sub/i.svg", "<svg/>")]);
    let run = project.told(&["check"]);
    assert_eq!(run.matches("warning[link/").count(), 1, "{run}");
    assert!(run.contains("`./gone.md`"), "{run}");
}
