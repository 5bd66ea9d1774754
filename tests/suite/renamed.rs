//! Documents under a new name, with what else happened to them on the way.

use crate::harness::Project;

const EN: [&str; 3] = [
    "The date of a file proves nothing at all to anybody who reads it.",
    "A page goes stale when its source changes and nobody on the team notices it.",
    "Ask which paragraphs changed since the last time, and never which pages are old.",
];
const JA: [&str; 3] = [
    "ファイルの日付だけでは、翻訳が新しいかどうかは誰にも分かりません。",
    "原文が変わっても誰も気づかないとき、翻訳されたページは古くなります。",
    "変わった段落を尋ねてください。ページ全体を尋ねてはいけません。",
];
const AR: [&str; 3] = [
    "تاريخ الملف وحده لا يثبت شيئا لأحد من القراء أبدا.",
    "تصبح الصفحة قديمة عندما يتغير مصدرها ولا يلاحظ ذلك أحد من الفريق.",
    "اسأل دائما عن الفقرات التي تغيرت منذ آخر مرة ولا تسأل عن الصفحات كلها.",
];
const TARGETS: [&str; 3] = ["Primo.", "Secondo.", "Terzo."];

/// A project with one page of these paragraphs, all translated.
fn translated(paragraphs: &[&str]) -> Project {
    let project = Project::with_article();
    project.write("source/a.md", paragraphs.join("\n\n") + "\n");
    project.ok(&["extract"]);
    for (text, target) in paragraphs.iter().zip(TARGETS) {
        let id = project.id("a.md", text);
        assert_eq!(project.feed(&["set", "it", &id], target).code, 0);
    }
    project
}

fn rename(project: &Project, paragraphs: &[&str]) {
    std::fs::remove_file(project.path("source/a.md")).unwrap();
    project.write("source/z.md", paragraphs.join("\n\n") + "\n");
}

#[test]
fn a_merge_on_a_renamed_page_keeps_both_targets() {
    for ([first, second, third], join) in [(EN, " "), (JA, ""), (AR, " ")] {
        let project = translated(&[first, second, third]);
        rename(&project, &[first, &format!("{second}{join}{third}")]);
        let diff = project.ok(&["diff"]);
        assert!(diff.starts_with("z.md (renamed from a.md)\n"), "{diff}");
        assert!(diff.contains("merged"), "{diff}");
        for part in [second, third] {
            assert!(diff.contains(&format!("    - {part}\n")), "{diff}");
        }
        assert!(!diff.contains("removed"), "{diff}");
        let is_offered = |when: &str| {
            let todo = project.ok(&["todo", "it"]);
            let offered = TARGETS[1..].iter().filter(|target| {
                let line = format!("maybe  {target}\n");
                todo.contains(&line)
            });
            assert_eq!(offered.count(), 1, "{when}: {todo}");
        };
        is_offered("before extract");
        project.ok(&["prune"]);
        is_offered("after a prune that came too early");
        project.ok(&["extract"]);
        project.ok(&["prune"]);
        is_offered("after extract and a prune that came too early");
        project.ok(&["sync"]);
        is_offered("after sync");
        let catalog = project.read("locales/it/z.md.ftl");
        for target in TARGETS {
            assert!(catalog.contains(&format!(" = {target}\n")), "{catalog}");
        }
        project.ok(&["sync"]);
        assert_eq!(project.read("locales/it/z.md.ftl"), catalog);
        project.ok(&["prune"]);
        assert!(!project.exists("locales/it/a.md.ftl"));
        let diff = project.ok(&["diff"]);
        assert!(diff.starts_with("No unit changed"), "{diff}");
    }
}

#[test]
fn sync_before_extract_takes_a_merged_target_along() {
    let [first, second, third] = EN;
    let project = translated(&EN);
    rename(&project, &[first, &format!("{second} {third}")]);
    project.ok(&["sync"]);
    let catalog = project.read("locales/it/z.md.ftl");
    for target in TARGETS {
        assert!(catalog.contains(&format!(" = {target}\n")), "{catalog}");
    }
}

#[test]
fn a_split_on_a_renamed_page_offers_the_target_of_the_whole() {
    for ([first, second, third], join) in [(EN, " "), (JA, ""), (AR, " ")] {
        let project = translated(&[first, &format!("{second}{join}{third}")]);
        rename(&project, &[first, second, third]);
        let diff = project.ok(&["diff"]);
        assert!(diff.starts_with("z.md (renamed from a.md)\n"), "{diff}");
        assert!(diff.contains("split"), "{diff}");
        assert!(!diff.contains("added"), "{diff}");
        let todo = project.ok(&["todo", "it"]);
        assert!(todo.contains("maybe  Secondo.\n"), "{todo}");
        project.ok(&["extract"]);
        let template = project.read("locales/en/z.md.ftl");
        assert!(template.contains("# from: "), "{template}");
    }
}

#[test]
fn a_page_that_is_still_there_was_not_renamed() {
    let [first, second, third] = EN;
    let project = translated(&EN);
    project.write("source/a.md", format!("{first}\n\n{second}\n"));
    project.write("source/c.md", format!("{third}\n"));
    let diff = project.ok(&["diff"]);
    assert!(diff.starts_with("c.md\n"), "{diff}");
    assert!(
        diff.contains("moved") && !diff.contains("renamed"),
        "{diff}"
    );
    project.ok(&["sync"]);
    assert!(project.read("locales/it/c.md.ftl").contains(" = Terzo.\n"));
}

#[test]
fn a_renamed_page_tells_what_it_lost_and_what_went_to_a_third() {
    let [first, second, third] = EN;
    let project = translated(&EN);
    rename(&project, &[first, second]);
    project.replace("source/stale.md", "Nobody", &format!("{third}\n\nNobody"));
    let diff = project.ok(&["diff"]);
    assert!(diff.contains("z.md (renamed from a.md)\n"), "{diff}");
    assert!(
        diff.contains("moved") && !diff.contains("removed"),
        "{diff}"
    );
    project.replace("source/stale.md", &format!("{third}\n\n"), "");
    let diff = project.ok(&["diff"]);
    assert_eq!(diff.matches("removed").count(), 1, "{diff}");
    assert!(!diff.contains("\na.md"), "{diff}");
}
