//! `build --site`: addresses that readers keep, and what each page shows of its own.

use std::fs;

use crate::{
    harness::Project,
    site::{CONFIG, project, set},
};

/// A build that begins with nothing comes to the same.
pub(crate) fn assert_as_cold(project: &Project) {
    let built = |project: &Project| -> Vec<(String, Vec<u8>)> {
        let files = project.snapshot().into_iter();
        files
            .filter(|(name, _)| name.starts_with("dist/site/"))
            .collect()
    };
    let warm = built(project);
    fs::remove_dir_all(project.path("dist")).unwrap();
    let _ = fs::remove_dir_all(project.path(".hexapla"));
    project.ok(&["build", "--site"]);
    let cold = built(project);
    let names = |files: &[(String, Vec<u8>)]| -> Vec<String> {
        files.iter().map(|(name, _)| name.clone()).collect()
    };
    assert_eq!(names(&warm), names(&cold));
    assert!(warm == cold, "a file differs");
}

#[test]
fn a_fragment_that_readers_keep_outlives_its_heading() {
    let project = project();
    set(&project, "it", "Because", "Perché sì.");
    set(&project, "ar", "Why?", "لماذا؟");
    project.ok(&["build", "--site"]);
    project.replace("source/a/one.md", "## Why?", "## Why so?");
    project.ok(&["build", "--site"]);
    let was = "<h2 id=\"why-so\"";
    for locale in ["", "it/", "ar/"] {
        let page = project.read(&format!("dist/site/{locale}a/one.html"));
        assert!(
            page.contains(was) && page.contains("<span id=\"why\"></span>"),
            "{page}"
        );
    }
    project.ok(&["extract"]);
    project.ok(&["build"]);
    project.replace("source/a/one.md", "## Why so?\n\n", "");
    project.replace(
        "source/a/one.md",
        "Because.",
        "Because.\n\n## What then?\n\nThis.",
    );
    project.ok(&["build", "--site"]);
    for locale in ["", "it/"] {
        let page = project.read(&format!("dist/site/{locale}a/one.html"));
        let all = "<span id=\"why-so\"></span><span id=\"why\"></span>What then?</h2>";
        assert!(page.contains(all), "{page}");
    }
}

/// Where a fragment leads on a page: what stands behind its place, up to the next line.
fn place<'p>(page: &'p str, id: &str) -> &'p str {
    let found = page.split_once(&format!(" id=\"{id}\">"));
    let (_, behind) = found.unwrap_or_else(|| panic!("#{id} is dead: {page}"));
    behind.split('\n').next().unwrap()
}

#[test]
fn fragments_outlive_the_last_heading() {
    let project = project();
    set(&project, "it", "Because", "Perché sì.");
    set(&project, "ar", "Why?", "لماذا؟");
    for (name, heading, id) in [
        ("ja", "いつ始めるか", "いつ始めるか"),
        ("ar", "متى نبدأ؟", "متى-نبدأ"),
        ("tr", "İLK ADIM", "ilk-adim"),
        ("title", "Of itself", "of-itself"),
    ] {
        let path = format!("source/{name}.md");
        let level = if name == "title" { "#" } else { "##" };
        project.write(&path, format!("{level} {heading}\n\nThe text of it.\n"));
        project.ok(&["build", "--site"]);
        let page = || project.read(&format!("dist/site/{name}.html"));
        place(&page(), id);
        project.write(&path, format!("{level} {heading} 2\n\nThe text of it.\n"));
        project.ok(&["build", "--site"]);
        place(&page(), id);
        project.write(&path, "The text of it.\n");
        for _ in 0..2 {
            project.ok(&["build", "--site"]);
            for id in [id.to_owned(), format!("{id}-2")] {
                place(&page(), &id);
            }
            assert!(page().contains("</span></div>\n<p>The text"), "{}", page());
        }
        project.ok(&["extract"]);
        project.write(&path, "The text of it.\n\n## 新しい\n\nMore.\n");
        project.ok(&["build", "--site"]);
        assert_eq!(place(&page(), "新しい"), "新しい</h2>");
        place(&page(), id);
    }
    project.replace("source/a/one.md", "## Why?\n\n", "");
    project.ok(&["build", "--site"]);
    for locale in ["", "it/"] {
        let page = project.read(&format!("dist/site/{locale}a/one.html"));
        assert!(place(&page, "why").starts_with("</span></div>"), "{page}");
    }
}

#[test]
fn fragments_of_headings_without_words_are_remembered() {
    let project = project();
    let write = |text: &str| {
        project.write("source/three.md", text);
        project.ok(&["build", "--site"]);
        project.read("dist/site/three.html")
    };
    let page =
        write("# Three\n\n## 🚀\n\nOne.\n\n## `hexapla build`\n\nTwo.\n\n## !!!\n\nThree.\n");
    for id in ["section", "hexapla-build", "section-1"] {
        place(&page, id);
    }
    let page =
        write("# Three\n\n## はじめ\n\nOne.\n\n## `hexapla make`\n\nTwo.\n\n## !!!\n\nThree.\n");
    assert_eq!(
        place(&page, "hexapla-build"),
        "</span><code dir=\"ltr\">hexapla make</code></h2>"
    );
    assert!(place(&page, "section").ends_with("!!!</h2>"), "{page}");
    assert!(place(&page, "section-1").ends_with("!!!</h2>"), "{page}");
    project.ok(&["extract"]);
    let page = write("# Three\n\n## はじめ\n\nOne.\n\nTwo.\n\nThree.\n");
    for id in ["section", "hexapla-build", "section-1", "hexapla-make"] {
        assert!(place(&page, id).ends_with("はじめ</h2>"), "{page}");
    }
    let page = write("One.\n\nTwo.\n\nThree.\n");
    for id in [
        "section",
        "hexapla-build",
        "section-1",
        "hexapla-make",
        "はじめ",
    ] {
        assert!(place(&page, id).ends_with("</span></div>"), "{page}");
    }
}

#[test]
fn the_fragments_of_a_page_whose_locale_leaves_out_every_heading_live_on() {
    let project = project();
    set(&project, "it", "Because", "Perché sì.");
    set(&project, "it", "Why?", "Perché?");
    let why = project.id("a/one.md", "Why?");
    let catalog = project.read("locales/it/a/one.md.ftl");
    let catalog = catalog.replace(" = Perché?", " = { \"\" }");
    let omitted = format!("# omit: short\n{why} =");
    project.write(
        "locales/it/a/one.md.ftl",
        catalog.replace(&format!("{why} ="), &omitted),
    );
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/it/a/one.html");
    assert!(!page.contains("<h2 id"), "{page}");
    assert!(place(&page, "why").starts_with("</span></div>"), "{page}");
    assert_as_cold(&project);
}

#[test]
fn a_title_that_the_page_says_once_leaves_its_fragment() {
    let project = project();
    project.write("source/three.md", "# Three\n\nText.\n");
    project.ok(&["build", "--site"]);
    project.replace("source/three.md", "# Three", "# Three of them");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/three.html");
    assert_eq!(page.matches("</h1>").count(), 1);
    let places = "<div class=\"places\"><span id=\"three-of-them\"></span><span id=\"three\"></span></div>\n<p>";
    assert!(page.contains(places), "{page}");
}

#[test]
fn a_picture_may_be_named_by_folder_tag_or_code() {
    let project = project();
    set(&project, "zh-CN", "One", "一");
    set(&project, "it", "One", "Uno");
    project.ok(&["build", "--site"]);
    project.write("source/a/i.CN.svg", "<svg viewBox=\"0 0 7 7\"/>");
    project.write("source/a/i.it.svg", "<svg viewBox=\"0 0 6 6\"/>");
    project.ok(&["build", "--site"]);
    let chinese = project.read("dist/site/zh-CN/a/one.html");
    assert!(
        chinese.contains("<img src=\"../../a/i.CN.svg\" alt=\"a picture\" width=\"7\""),
        "{chinese}"
    );
    assert!(
        project
            .read("dist/site/it/a/one.html")
            .contains("../../a/i.it.svg\"")
    );
    assert!(
        project
            .read("dist/site/a/one.html")
            .contains("src=\"i.svg\"")
    );
    project.write("source/a/i.zh-CN.svg", "<svg viewBox=\"0 0 8 8\"/>");
    project.ok(&["build", "--site"]);
    assert!(
        project
            .read("dist/site/zh-CN/a/one.html")
            .contains("../../a/i.zh-CN.svg\"")
    );
    assert_as_cold(&project);
}

#[test]
fn each_article_shows_the_picture_of_its_own_root() {
    let project = project();
    let other = "\n[[documents]]\nroot = \"other\"\ninclude = [\"**/*.md\"]\n";
    project.write("hexapla.toml", format!("{CONFIG}{other}"));
    let text =
        "---\ntitle: Three\nimage: i.svg\n---\n\n![p](i.svg) <img src=\"i.svg\"> [f](f.pdf)\n";
    project.write("other/a/three.md", text);
    project.write("other/a/f.pdf", "x");
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/a/three.html");
    assert!(
        page.contains("src=\"i.svg\"") && page.contains("href=\"f.pdf\""),
        "{page}"
    );
    project.write("other/a/i.svg", "<svg viewBox=\"0 0 9 9\"/>");
    project.ok(&["build", "--site"]);
    assert_eq!(
        project.read("dist/site/a/i.svg"),
        "<svg viewBox=\"0 0 20 10\"/>"
    );
    assert!(
        project
            .read("dist/site/a/one.html")
            .contains("src=\"i.svg\" alt=\"a picture\" width=\"20\"")
    );
    let page = project.read("dist/site/a/three.html");
    let names: Vec<&str> = page
        .split("src=\"i-")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(names.len() == 2 && names[0] == names[1], "{page}");
    assert_eq!(
        project.read(&format!("dist/site/a/i-{}", names[0])),
        "<svg viewBox=\"0 0 9 9\"/>"
    );
    assert!(
        page.contains(&format!("https://six.example/a/i-{}", names[0])),
        "{page}"
    );
    assert_as_cold(&project);
    fs::remove_file(project.path("other/a/i.svg")).unwrap();
    project.ok(&["build", "--site"]);
    assert!(!project.exists(&format!("dist/site/a/i-{}", names[0])));
    assert_as_cold(&project);
}

#[test]
fn every_tag_has_a_page_of_its_own() {
    let project = project();
    let tagged = |tags: &str| format!("---\ntitle: T\ntags: [{tags}]\n---\n\nText.\n");
    project.write(
        "source/c.md",
        tagged("C, C++, 'C#', 2024, 1.5, true, 2024-05-01, İ"),
    );
    project.write("source/d.md", tagged("c, Ａ, 2024, ı, ﻻ"));
    project.write("source/e.md", tagged("a, لا, \"2024\", \"i\u{307}\""));
    project.ok(&["build", "--site"]);
    let all = project.read("dist/site/tags.html");
    let entries = ["C++", "C#", "2024", "1.5", "true", "2024-05-01", "ı"];
    for tag in entries {
        assert_eq!(
            all.matches(&format!(">{tag}</a>")).count(),
            1,
            "{tag}: {all}"
        );
    }
    assert_eq!(all.matches("href=\"tags/").count(), 12, "{all}");
    let page = project.read("dist/site/c.html");
    let plus = page.split("href=\"tags/c_").nth(1).unwrap();
    let name = plus.split('"').next().unwrap();
    let plus = project.read(&format!("dist/site/tags/c_{name}"));
    assert!(
        plus.contains("C++") && plus.matches("c.html\">T</a>").count() == 1,
        "{plus}"
    );
    let list = project.read("dist/site/tags/c.html");
    assert!(
        list.contains("../c.html\">T") && list.contains("../d.html\">T"),
        "{list}"
    );
    assert!(
        project
            .read("dist/site/tags/2024.html")
            .contains("../e.html")
    );
}

#[test]
fn a_heading_that_a_locale_leaves_out_leaves_its_fragment() {
    let project = project();
    project.write(
        "source/three.md",
        "# Three\n\nText of it.\n\n## Part\n\nMore of it.\n",
    );
    project.ok(&["extract"]);
    let text = project.id("three.md", "Text");
    let part = project.id("three.md", "Part");
    project.feed(&["set", "it", &text], "Testo.");
    project.feed(&["set", "it", &part], "Parte");
    let catalog = project.read("locales/it/three.md.ftl");
    let catalog = catalog.replace(" = Parte", " = { \"\" }");
    let omitted = format!("# omit: short\n{part} =");
    let catalog = catalog.replace(&format!("{part} ="), &omitted);
    project.write("locales/it/three.md.ftl", catalog);
    project.ok(&["build", "--site"]);
    let page = project.read("dist/site/it/three.html");
    assert!(!page.contains("<h2"), "{page}");
    assert!(
        page.contains("<span id=\"three\"></span><span id=\"part\"></span>"),
        "{page}"
    );
}

#[test]
fn a_lost_index_is_made_again_with_what_was_handed_from_a_renamed_article() {
    let project = project();
    set(&project, "it", "Because", "Perché trentatré.");
    project.ok(&["build", "--site"]);
    // Its catalog stays where it is until somebody extracts.
    fs::rename(
        project.path("source/a/one.md"),
        project.path("source/a/new.md"),
    )
    .unwrap();
    project.ok(&["build", "--site"]);
    fs::remove_dir_all(project.path("dist/site/search")).unwrap();
    project.ok(&["build", "--site"]);
    let index = project.snapshot().into_iter();
    let index = index.filter(|(name, _)| name.starts_with("dist/site/search/it/"));
    let all: String = index
        .map(|(_, bytes)| String::from_utf8(bytes).unwrap())
        .collect();
    assert!(all.contains("trentatre"), "{all}");
}
