//! `build` for site generators: the addresses of pages, and links that name them.

use crate::build_presets::{GUIDE, with_preset};

#[test]
fn an_address_of_a_page_that_is_not_published_leads_to_the_source() {
    let project = with_preset("hugo");
    let more = "\n[Address](../more/other/#second-part), [shortcode]({{< ref \"more/other.md\" >}}), [own](../guide/), [name]({{< ref \"other\" >}}).\n";
    project.write("source/guide.md", format!("{GUIDE}{more}"));
    project.ok(&["extract"]);
    project.ok(&["build"]);
    let page = |locale: &str| project.read(&format!("dist/content/{locale}/guide.md"));
    assert!(page("it").contains(more), "{}", page("it"));
    project.replace(
        "hexapla.toml",
        "[[documents]]",
        "[[build.publish]]\ndocuments = [\"more/**\"]\nbelow = \"100%\"\nthen = \"skip\"\n\n[[documents]]",
    );
    project.ok(&["build"]);
    assert!(!project.exists("dist/content/ja/more/other.md"));
    assert!(page("en").contains(more), "{}", page("en"));
    let led = "\n[Address]({{< relref path=\"/more/other.md\" lang=\"en\" >}}#second-part), \
        [shortcode]({{< ref path=\"/more/other.md\" lang=\"en\" >}}), [own](../guide/), \
        [name]({{< ref path=\"/more/other.md\" lang=\"en\" >}}).\n";
    assert!(page("ja").contains(led), "{}", page("ja"));
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
