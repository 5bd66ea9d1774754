//! Links that only a translation has.

use std::{fs, path::Path};

use hexapla::{ArticleSite, Selection, check};

use super::{CONFIG, Told, assert_agree, project, put, told, translate, with};

/// What was told of a file, in a line each.
fn of(told: &Told, file: &str) -> Vec<String> {
    let own = told.iter().filter(|(path, ..)| path == file);
    let own = own.map(|(_, line, column, rule, said)| {
        let address = said.split("Text(\"").nth(1).unwrap();
        let address = address.split('"').next().unwrap();
        format!("{line}:{column} {rule} {address}")
    });
    own.collect()
}

#[test]
fn links_that_only_a_translation_has_are_told_where_it_stands() {
    let project = project();
    let root = project.path();
    let found = assert_agree(root);
    let italian = of(&found, "it: locales/it/b.md.ftl");
    assert_eq!(
        italian,
        [
            "11:24 link/no-file gone.md",
            "11:37 link/no-file /it/ccc.html",
            "11:65 link/no-heading #la",
            "11:101 link/no-heading b.md#bi",
            "11:159 link/no-file none.svg",
        ]
    );
    assert_eq!(
        of(&found, "ja: locales/ja/b.md.ftl"),
        [
            "5:24 link/no-file 無い.md",
            "5:35 link/no-heading #無い",
            "5:56 link/no-file %E7%84%A1.md",
        ]
    );
    assert!(
        !found.iter().any(|(path, ..)| path.starts_with("ar: ")),
        "is not published: {found:?}"
    );
    // What a translation alone shows is there.
    assert!(root.join("dist/site/only.svg").exists());
    let page = fs::read_to_string(root.join("dist/site/it/bbb.html")).unwrap();
    assert!(page.contains("src=\"../only.svg\""), "{page}");

    // A check without a site judges files, and no fragments that only makers of pages know.
    put(root, "hexapla.toml", &CONFIG.replace("site = true", ""));
    let plain = with(root, |session| {
        let found = check(session, &[0, 1, 2], &Selection::all(), ArticleSite::Leave).unwrap();
        told(&found.findings)
    });
    assert_eq!(
        of(&plain, "it: locales/it/b.md.ftl"),
        ["11:24 link/no-file gone.md", "11:159 link/no-file none.svg"]
    );
    assert_eq!(of(&plain, "ar: locales/ar/c.md.ftl").len(), 1);

    // Nobody is shown a draft.
    let catalog = root.join("locales/ja/b.md.ftl");
    let text = fs::read_to_string(&catalog).unwrap();
    fs::write(
        &catalog,
        text.replace("# source: Text", "# state: draft\n# source: Text"),
    )
    .unwrap();
    put(root, "hexapla.toml", CONFIG);
    assert_eq!(of(&assert_agree(root), "ja: locales/ja/b.md.ftl"), [""; 0]);
}

/// The headings that the Italian page lacks, as a check without a site tells.
fn lacking(root: &Path) -> Vec<String> {
    let found = with(root, |session| {
        let found = check(session, &[0, 1, 2], &Selection::all(), ArticleSite::Leave).unwrap();
        told(&found.findings)
    });
    let found = of(&found, "it: locales/it/b.md.ftl").into_iter();
    found.filter(|said| said.contains("no-heading")).collect()
}

#[test]
fn fragments_of_a_translation_are_judged_on_pages_for_a_generator() {
    let project = project();
    let root = project.path();
    let config = CONFIG.replace("site = true", "");
    let by = |preset: &str| {
        let preset = format!("preset = \"{preset}\"\n\n[[build.publish]]");
        put(
            root,
            "hexapla.toml",
            &config.replacen("[[build.publish]]", &preset, 1),
        );
        lacking(root)
    };
    let dead = [
        "11:65 link/no-heading #la",
        "11:101 link/no-heading b.md#bi",
    ];
    for preset in ["hugo", "mkdocs", "docusaurus", "mdbook"] {
        assert_eq!(by(preset), dead, "{preset}");
    }
    // Its headings have the ids of their own words besides those of the source.
    assert_eq!(by("starlight"), dead[..1]);
    // What a heading answered to in an earlier build lives on.
    put(
        root,
        "dist/.hexapla/ledger",
        "hexapla ledger 1\nanchor\tb.md\tu\tb\tla\n",
    );
    assert_eq!(by("hugo"), dead[1..]);
}

#[test]
fn links_of_a_target_that_no_page_shows_are_not_told_of_the_site() {
    let project = project();
    let root = project.path();
    let targets = [
        ("c", "żółw"),
        ("Text", "[a](tam.md)"),
        ("More", "<b onclick=\"x\">[b](weg.md)</b>"),
    ];
    translate(root, "c.md", "pl", &targets);
    let found = assert_agree(root);
    let own: Vec<&str> = found
        .iter()
        .filter(|(path, ..)| path.starts_with("pl: "))
        .map(|(.., said)| said.as_str())
        .collect();
    assert!(
        own.len() == 1 && own.iter().all(|said| said.contains("tam.md")),
        "{own:?}"
    );
}
