//! `build` for site generators: places, links, ids, images, front matter.

use crate::harness::Project;

const GUIDE: &str = "\
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

fn with_preset(preset: &str) -> Project {
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
fn pages_of_jekyll_have_addresses_and_links_of_their_locale() {
    let project = with_preset("jekyll");
    project.replace(
        "hexapla.toml",
        "**/*.md\"]\n",
        "**/*.md\"]\ndialect = \"jekyll\"\n",
    );
    let about = "---\ntitle: A guide\npermalink: '/about/' # fixed\n---\n\n\
        [Guide]({% link guide.md %}#first-part), [news]({% post_url 2026-01-02-news %}), ![map]({% link map.png %})\n\
        [Up]({{ site.baseurl }}{% link guide.md %}) <a href=\"{% link guide.md %}\">G</a>\n";
    let news = "---\ntitle: A guide\npermalink: /:categories/:title/\n---\n\n# Who?\n";
    project.write("source/about.md", about);
    project.write("source/z.md", "---\npermalink: z.html\n---\n\n# Z\n");
    project.write("source/_posts/2026-01-02-news.md", news);
    project.ok(&["extract"]);
    project.ok(&["build"]);
    let in_source = project.read("dist/about.md");
    assert_eq!(in_source, about.replace("fixed\n", "fixed\nlang: \"en\"\n"));
    let expected = about
        .replace(
            "'/about/' # fixed\n",
            "'/it/about/' # fixed\nlang: \"it\"\n",
        )
        .replace("link guide.md", "link it/guide.md")
        .replace(
            "post_url 2026-01-02-news",
            "link it/_posts/2026-01-02-news.md",
        )
        .replace("link map.png", "link it/map.png");
    assert_eq!(project.read("dist/it/about.md"), expected);
    // An address without a slash is read from the root all the same.
    let bare = project.read("dist/it/z.md");
    assert!(bare.contains("\npermalink: /it/z.html\n"), "{bare}");
    assert!(project.read("dist/z.md").contains("\npermalink: z.html\n"));
    let post = project.read("dist/it/_posts/2026-01-02-news.md");
    assert!(
        post.contains("\npermalink: /:categories/:title/\nlang: \"it\"\n"),
        "{post}"
    );

    project.replace(
        "hexapla.toml",
        "[build]\n",
        "[build]\nfront-matter = { permalink = \"none\" }\n",
    );
    project.ok(&["build"]);
    assert!(
        project
            .read("dist/it/about.md")
            .contains("permalink: '/about/' # fixed\n")
    );
}

#[test]
fn addresses_of_hugos_pages_are_behind_their_language() {
    let project = with_preset("hugo");
    project.replace("hexapla.toml", "\"ja\"]", "\"ja\", \"zh-CN\"]");
    let about = "---\ntitle: A guide\nurl: /about/ # fixed\n---\n\n[Guide](guide.md)\n";
    project.write("source/about.md", about);
    project.write(
        "source/more/toml.md",
        "+++\nurl = '/en/概要/'\n+++\n\n# T\n",
    );
    // Hugo puts the language before one without a slash.
    project.write("source/relative.md", "---\nurl: a/b.html\n---\n\n# R\n");
    project.ok(&["extract"]);
    project.ok(&["build"]);
    let of = |page: &str| {
        let text = project.read(&format!("dist/content/{page}"));
        let line = text.lines().find(|line| line.starts_with("url"));
        line.unwrap_or_default().to_owned()
    };
    assert_eq!(of("en/about.md"), "url: /about/ # fixed");
    assert_eq!(of("it/about.md"), "url: /it/about/ # fixed");
    // Hugo writes languages small in addresses.
    assert_eq!(of("zh-CN/about.md"), "url: /zh-cn/about/ # fixed");
    assert_eq!(of("en/more/toml.md"), "url = '/en/概要/'");
    assert_eq!(of("ja/more/toml.md"), "url = '/ja/概要/'");
    assert_eq!(of("it/relative.md"), "url: a/b.html");
}

#[test]
fn slugs_of_starlights_pages_are_behind_their_locale_and_links_lead_to_them() {
    let project = with_preset("starlight");
    project.write(
        "source/more/alpha.md",
        "---\nslug: Alpha-page\n---\n\n# A\n\n[G](../guide.md#first-part) ![m](../map.png)\n",
    );
    project.write(
        "source/beta.md",
        "---\nslug: 'b/index'\n---\n\n# B\n\n[A](more/alpha.md#x)\n",
    );
    project.ok(&["extract"]);
    project.ok(&["build"]);
    let pages = "dist/src/content/docs";
    let of = |page: &str| project.read(&format!("{pages}/{page}"));
    assert!(of("more/alpha.md").starts_with("---\nslug: Alpha-page\n---\n"));
    assert!(of("it/more/alpha.md").starts_with("---\nslug: it/Alpha-page\n---\n"));
    assert!(of("ja/beta.md").starts_with("---\nslug: 'ja/b/index'\n---\n"));
    for locale in ["", "it/", "ja/"] {
        let alpha = of(&format!("{locale}more/alpha.md"));
        assert!(
            alpha.contains("[G](../guide/#first-part) ![m](../map.png)"),
            "{alpha}"
        );
        let beta = of(&format!("{locale}beta.md"));
        assert!(beta.contains("[A](../Alpha-page/#x)"), "{beta}");
    }

    // A slug that changes, comes or goes changes the pages that link to it.
    for (from, to) in [
        ("slug: Alpha-page\n", "slug: omega\n"),
        ("slug: omega\n", "draft: true\n"),
        ("draft: true\n", "slug: again\n"),
    ] {
        project.replace("source/more/alpha.md", from, to);
        project.ok(&["build"]);
        let link = match to.strip_prefix("slug: ") {
            Some(slug) => format!("[A](../{}/#x)", slug.trim_end()),
            None => "[A](../more/alpha/#x)".to_owned(),
        };
        let beta = of("it/beta.md");
        assert!(beta.contains(&link), "{link}: {beta}");
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
