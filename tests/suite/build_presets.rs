//! `build` for site generators: places, links, ids, images, front matter.

use crate::harness::Project;

pub(crate) const GUIDE: &str = "\
---
title: A guide
---

# The guide

See [the other one](more/other.md#second-part), [a site](https://example.org/x.md) and
![a map](map.png).

## First part

Words. [Up](#the-guide)
";

const OTHER: &str =
    "# Other\n\n## Second part\n\nBack to [the guide](../guide.md). [Map](<../map.png>)\n";

pub(crate) fn with_preset(preset: &str) -> Project {
    let project = Project::empty();
    project.write(
        "hexapla.toml",
        format!(
            "source = \"en\"\nlocales = [\"it\", \"ja\"]\n\n[build]\npreset = \"{preset}\"\n\n\
            [[documents]]\nroot = \"source\"\ninclude = [\"**/*.md\"]\n"
        ),
    );
    project.write("source/guide.md", GUIDE);
    project.write("source/more/other.md", OTHER);
    project.write("source/map.png", "map");
    project.ok(&["extract"]);
    for (document, beginning, target) in [
        ("guide.md", "The guide", "La guida"),
        ("guide.md", "First part", "Prima parte"),
        ("more/other.md", "Second part", "Seconda parte"),
    ] {
        let id = project.id(document, beginning);
        project.feed(&["set", "it", &id], target);
    }
    project
}

#[test]
fn hugo_gets_pages_whose_links_and_fragments_lead_on() {
    let project = with_preset("hugo");
    project.ok(&["build"]);
    assert_eq!(
        project.read("dist/content/it/guide.md"),
        "---\ntitle: A guide\ntranslationKey: \"guide\"\n---\n\n# La guida {#the-guide}\n\n\
        See [the other one]({{< relref \"/more/other.md\" >}}#second-part), [a site](https://example.org/x.md) and\n\
        ![a map](../map.png).\n\n## Prima parte {#first-part}\n\nWords. [Up](#the-guide)\n"
    );
    assert_eq!(
        project.read("dist/content/en/guide.md"),
        GUIDE
            .replace("A guide\n", "A guide\ntranslationKey: \"guide\"\n")
            .replace("more/other.md", "{{< relref \"/more/other.md\" >}}")
            .replace("(map.png)", "(../map.png)")
    );
    assert_eq!(project.read("dist/content/ja/map.png"), "map");
}

#[test]
fn each_generator_has_its_places_and_its_links() {
    for (preset, source, page, heading, link) in [
        (
            "docusaurus",
            "docs/more/other.md",
            "i18n/it/docusaurus-plugin-content-docs/current/more/other.md",
            "## Seconda parte {#second-part}",
            "(../guide.md)",
        ),
        (
            "starlight",
            "src/content/docs/more/other.md",
            "src/content/docs/it/more/other.md",
            "## Seconda parte<span id=\"second-part\"></span>",
            "(../../guide/)",
        ),
        (
            "mkdocs",
            "docs/en/more/other.md",
            "docs/it/more/other.md",
            "## Seconda parte {#second-part}",
            "(../guide.md)",
        ),
        (
            "mdbook",
            "en/src/more/other.md",
            "it/src/more/other.md",
            "## Seconda parte {#second-part}",
            "(../guide.md)",
        ),
        (
            "jekyll",
            "more/other.md",
            "it/more/other.md",
            "## Seconda parte {#second-part}",
            "(../guide.md)",
        ),
        (
            "zola",
            "content/more/other.md",
            "content/more/other.it.md",
            "## Seconda parte {#second-part}",
            "(@/guide.it.md)",
        ),
    ] {
        let project = with_preset(preset);
        project.ok(&["build"]);
        let text = project.read(&format!("dist/{page}"));
        assert!(
            text.contains(heading) && text.contains(link),
            "{preset}: {text}"
        );
        assert!(project.exists(&format!("dist/{source}")), "{preset}");
    }
}

#[test]
fn plain_leaves_every_byte_as_it_was() {
    let project = with_preset("plain");
    project.ok(&["build"]);
    assert_eq!(project.read("dist/documents/ja/guide.md"), GUIDE);
    assert_eq!(project.read("dist/documents/ja/more/other.md"), OTHER);
    assert!(!project.exists("dist/documents/ja/map.png"));
}

#[test]
fn headings_of_hugo_answer_to_the_ids_of_older_versions() {
    let project = with_preset("hugo");
    project.replace(
        "source/guide.md",
        "First part",
        "First [part](more/other.md)",
    );
    project.replace(
        "source/more/other.md",
        "Second part",
        "Second part {data-x=\"1\"}",
    );
    project.ok(&["extract"]);
    let id = project.id("guide.md", "First");
    project.feed(&["set", "it", &id], "Prima parte");
    for _ in 0..2 {
        project.ok(&["build"]);
        let page = project.read("dist/content/it/guide.md");
        let ids = "<span id=\"first-partmoreothermd\"></span> {#first-part}\n";
        assert!(page.contains(&format!("## Prima parte{ids}")), "{page}");
        let page = project.read("dist/content/en/guide.md");
        assert!(page.contains(ids), "{page}");
    }
}

#[test]
fn an_anchor_of_an_earlier_build_lives_on() {
    let project = with_preset("mdbook");
    project.ok(&["build"]);
    project.replace("source/guide.md", "## First part", "## The first part");
    project.ok(&["build"]);
    assert!(
        project
            .read("dist/en/src/guide.md")
            .contains("## The first part<span id=\"first-part\"></span> {#the-first-part}\n")
    );
    assert!(
        project
            .read("dist/it/src/guide.md")
            .contains("## Prima parte<span id=\"first-part\"></span> {#the-first-part}\n")
    );
    project.replace("source/guide.md", "## The first part\n\n", "");
    project.ok(&["build"]);
    let page = project.read("dist/it/src/guide.md");
    assert!(
        page.contains(
            "# La guida<span id=\"the-first-part\"></span><span id=\"first-part\"></span> {#the-guide}\n"
        ),
        "{page}"
    );
}

#[test]
fn an_image_of_a_locale_is_taken_and_told_when_it_is_older_than_its_source() {
    let project = with_preset("hugo");
    project.write("source/map.it.png", "mappa");
    project.ok(&["build"]);
    assert_eq!(project.read("dist/content/it/map.png"), "mappa");
    assert_eq!(project.read("dist/content/ja/map.png"), "map");
    project.write("source/map.png", "new map");
    let run = project.run(&["build"]);
    assert!(run.stderr.contains("image/outdated"), "{run}");
    assert!(project.run(&["build"]).stderr.contains("image/outdated"));
    project.write("source/map.it.png", "nuova mappa");
    assert!(!project.run(&["build"]).stderr.contains("image/outdated"));
    let zola = with_preset("zola");
    zola.write("source/map.it.png", "mappa");
    zola.ok(&["build"]);
    assert!(
        zola.read("dist/content/guide.it.md")
            .contains("![a map](map.it.png)")
    );
    assert_eq!(zola.read("dist/content/map.it.png"), "mappa");
}

#[test]
fn a_page_that_is_not_published_is_linked_to_in_the_source() {
    let project = with_preset("hugo");
    project.replace(
        "hexapla.toml",
        "[build]\n",
        "[build]\npublish = \"skip\"\nbelow = \"35%\"\n",
    );
    let out = project.ok(&["build"]);
    assert!(
        out.contains("ja guide.md: not published, 0 of 5 units, less than 35%"),
        "{out}"
    );
    assert!(!project.exists("dist/content/it/more/other.md"));
    assert!(
        project
            .read("dist/content/it/guide.md")
            .contains("({{< relref path=\"/more/other.md\" lang=\"en\" >}}#second-part)")
    );
    let json: serde_json::Value =
        serde_json::from_str(&project.ok(&["build", "--format", "json"])).unwrap();
    assert_eq!(json["unpublished"][0]["instead"], "nothing");
}

#[test]
fn a_page_that_was_published_stays_until_it_falls_well_below() {
    let project = with_preset("mkdocs");
    project.replace(
        "hexapla.toml",
        "[build]\n",
        "[build]\npublish = \"source\"\nbelow = \"25%\"\n",
    );
    project.ok(&["build"]);
    let page = || project.read("dist/docs/it/guide.md");
    assert!(page().contains("La guida"), "{}", page());
    // A paragraph more, and a quarter is no longer reached.
    project.replace("source/guide.md", "Words.", "More.\n\nWords.");
    project.ok(&["build"]);
    assert!(page().contains("La guida"), "{}", page());
    for _ in 0..9 {
        project.replace("source/guide.md", "More.\n", "More.\n\nAnd more.\n");
    }
    project.ok(&["build"]);
    assert!(!page().contains("La guida"), "{}", page());
}

#[test]
fn a_rule_holds_for_the_documents_that_it_names() {
    let project = with_preset("docusaurus");
    project.replace(
        "hexapla.toml",
        "[[documents]]",
        "[[build.publish]]\ndocuments = [\"more/**\"]\nbelow = \"1%\"\nthen = \"skip\"\n\n[[documents]]",
    );
    project.ok(&["build"]);
    let locale = "dist/i18n/ja/docusaurus-plugin-content-docs/current";
    assert!(!project.exists(&format!("{locale}/more/other.md")));
    // Where Docusaurus shows the source's page in Japanese, its link leads to the Japanese guide.
    assert!(
        project
            .read(&format!("{locale}/guide.md"))
            .contains("(/more/other.md#second-part)")
    );
    assert!(
        project
            .read("dist/docs/more/other.md")
            .contains("(/guide.md)")
    );
    project.write("source/more/other.md", OTHER.replace("Other", "Another"));
    project.ok(&["build", "it"]);
    assert!(project.exists(&format!("{locale}/guide.md")));
}

#[test]
fn a_heading_that_a_locale_leaves_out_leaves_its_anchor() {
    let project = with_preset("mdbook");
    project.replace("locales/it/guide.md.ftl", " = Prima parte", " = { \"\" }");
    let id = project.id("guide.md", "First part");
    project.replace(
        "locales/it/guide.md.ftl",
        &format!("{id} ="),
        &format!("# omit: short\n{id} ="),
    );
    project.ok(&["build"]);
    let page = project.read("dist/it/src/guide.md");
    assert!(!page.contains("##"), "{page}");
    assert!(
        page.contains("# La guida<span id=\"first-part\"></span> {#the-guide}\n"),
        "{page}"
    );
}

#[test]
fn a_page_whose_headings_a_locale_leaves_out_keeps_their_anchors() {
    let project = with_preset("hugo");
    let catalog = "locales/it/guide.md.ftl";
    for heading in ["The guide", "First part"] {
        let id = project.id("guide.md", heading);
        project.feed(&["set", "it", &id], "X");
        project.replace(
            catalog,
            &format!("{id} = X"),
            &format!("# omit: short\n{id} = {{ \"\" }}"),
        );
    }
    project.ok(&["build"]);
    let page = project.read("dist/content/it/guide.md");
    assert!(!page.contains("\n#"), "{page}");
    for id in ["the-guide", "first-part"] {
        assert!(
            page.contains(&format!("<span id=\"{id}\"></span>")),
            "{page}"
        );
    }
}

#[test]
fn keys_are_set_as_the_project_says() {
    let project = with_preset("jekyll");
    project.replace(
        "hexapla.toml",
        "[build]\n",
        "[build]\nfront-matter = { lang = \"none\", locale = \"locale\", slug = \"title\" }\n",
    );
    let id = project.id("guide.md", "A guide");
    project.feed(&["set", "it", &id], "Una guida");
    project.ok(&["build"]);
    assert!(
        project
            .read("dist/it/guide.md")
            .starts_with("---\ntitle: Una guida\nlocale: \"it\"\nslug: \"una-guida\"\n---\n")
    );
    assert!(
        project
            .read("dist/it/more/other.md")
            .starts_with("---\nlocale: \"it\"\n---\n\n# Other")
    );
}

#[test]
fn mistakes_in_presets_are_told() {
    let project = with_preset("hugo");
    project.replace("hexapla.toml", "\"hugo\"", "\"hogo\"");
    let run = project.run(&["build"]);
    assert!(
        run.code == 2 && run.stderr.contains("did you mean `hugo`?"),
        "{run}"
    );
    let project = with_preset("hugo");
    project.replace(
        "hexapla.toml",
        "[build]\n",
        "[build]\ndocuments = \"content/{path}\"\n",
    );
    let run = project.run(&["build"]);
    assert!(run.stderr.contains("lacks `{locale}`"), "{run}");
}
