//! `--lang` and the environment: which language the program speaks.

use snapbox::{assert_data_eq, str};

use crate::{
    diff::history,
    harness::{Project, Run},
};

const LANGUAGES: [&str; 12] = [
    "en", "it", "fr", "de", "pl", "tr", "pt", "ru", "ar", "ja", "zh-CN", "es",
];

/// Runs with variables of the environment.
fn run_in(project: &Project, variables: &[(&str, &str)], arguments: &[&str]) -> Run {
    let mut command = project.command(arguments);
    command.envs(variables.iter().copied());
    project.finish(command.output().unwrap())
}

/// Isolates that can be seen; rustc refuses the real ones in a source.
fn visible(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2068}'], "⟦")
        .replace('\u{2067}', "⟪")
        .replace('\u{2069}', "⟧")
}

#[test]
fn changes_are_told_in_german() {
    assert_data_eq!(
        history().run(&["--lang", "de", "diff", "two"]).to_string(),
        str![[r#"
exit code 0
--- stdout
ja.md
  3: geändert (Wortlaut) paragraph-f8aef436
    翻訳者は[-新しい-]{+古い+}段落を読みます。

who.md
  1: hinzugefügt notices-62c26b21
    + Notices
  3: verschoben nobody-most-of-the-9034f158
      Nobody, *most* of the time.

Zu tun  Einh.  Wörter  Geänderte Wörter
it          1       1                 1
zh-CN       1       1                 1
--- stderr

"#]]
    );
}

#[test]
fn changes_are_told_in_japanese_and_columns_line_up() {
    assert_data_eq!(
        history()
            .run(&["--lang", "ja", "diff", "one..two", "--explain"])
            .to_string(),
        str![[r#"
exit code 0
--- stdout
stale.md
  5: 編集 (文言) page-goes-stale-when-dbc316f2
    A page goes stale when [-its source-]{+the page it was made from+} changes.
    理由 テキストが似ていて、前後のユニットも同じ（類似度 52%、共通の語 60%）
         共通の語: A, page, goes, stale, when, changes

残り   ユニット  語数  変更語数
it            0     0         0
zh-CN         0     0         0
--- stderr

"#]]
    );
}

#[test]
fn arabic_is_isolated_from_paths_and_ids() {
    assert_data_eq!(
        visible(
            &history()
                .run(&["--lang", "ar", "diff", "one..two"])
                .to_string()
        ),
        str![[r#"
exit code 0
--- stdout
stale.md
  5: عُدّلت (الصياغة) ⟦page-goes-stale-when-dbc316f2⟧
    A page goes stale when [-its source-]{+the page it was made from+} changes.

⟦المتبقي⟧  ⟦وحدات⟧  ⟦كلمات⟧  ⟦كلمات متغيّرة⟧
it           0      0             0
zh-CN        0      0             0
--- stderr

"#]]
    );
}

#[test]
fn polish_and_arabic_count_as_they_do() {
    let project = history();
    let mut told = String::new();
    for tag in ["pl", "ru", "ar"] {
        told += &project.ok(&["--lang", tag, "extract", "--dry-run"]);
    }
    assert_data_eq!(
        visible(&told),
        str![[r#"
zmiana     locales/en/ja.md.ftl
zmiana     locales/en/stale.md.ftl
utworzenie locales/en/who.md.ftl
7 jednostek w 3 dokumentach, 31 słów; identyfikatory: nowe 2, zachowane 5, zbędne 1
изменение locales/en/ja.md.ftl
изменение locales/en/stale.md.ftl
создание  locales/en/who.md.ftl
7 единиц в 3 документах, 31 слово; идентификаторы: новых 2, прежних 5, лишних 1
تحديث ⟦locales/en/ja.md.ftl⟧
تحديث ⟦locales/en/stale.md.ftl⟧
إنشاء ⟦locales/en/who.md.ftl⟧
7 وحدات في 3 مستندات، 31 كلمة؛ المعرّفات: 2 جديدة، 5 باقية، 1 مهجورة

"#]]
    );
}

#[test]
fn an_error_speaks_french_and_keeps_its_exit_code() {
    let project = Project::with_article();
    assert_data_eq!(
        project.run(&["--lang", "fr", "todo", "xx"]).to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
erreur : `xx` n’est pas une langue de ce projet
conseil : ses langues : `it`, `zh-CN`

"#]]
    );
    assert_data_eq!(
        Project::empty()
            .run(&["status", "--lang=fr-CA"])
            .to_string(),
        str![[r#"
exit code 2
--- stdout
--- stderr
erreur : il n’y a pas de `hexapla.toml` dans `.` ni dans un dossier parent
conseil : `hexapla init` en crée un

"#]]
    );
}

#[test]
fn a_finding_speaks_the_readers_language() {
    let project = Project::with_article();
    project.write("source/bad.md", b"a\xff\n");
    assert_data_eq!(
        project.run(&["--lang", "es", "extract"]).stderr,
        str![[r#"
error[file/encoding]: El archivo no es UTF-8: el byte 1, en la línea 1, es 0xFF
--> source/bad.md:1
 = ayuda: Guarde el archivo como UTF-8.
error: se encontró 1 error; todo lo demás se hizo

"#]]
    );
}

#[test]
fn isolates_reach_the_terminal_as_they_are() {
    let project = Project::with_article();
    project.replace("hexapla.toml", "include", "inclde");
    let run = project.run(&["--lang", "ar", "status"]);
    let told = visible(&run.stderr);
    assert!(told.contains("مفتاح مجهول ⟦`⟦inclde⟧`⟧"), "{told}");
    assert!(!told.contains('\u{FFFD}'), "{told}");
}

#[test]
fn a_wrong_configuration_is_told_in_polish_and_korean_gets_english() {
    let project = Project::with_article();
    project.replace("hexapla.toml", "include", "inclde");
    project.replace("hexapla.toml", "\"en\"", "3");
    let told = |tag: &str| {
        let run = project.run(&["--lang", tag, "status"]);
        assert_eq!(run.code, 2, "{run}");
        let is_said = |line: &&str| line.contains(": ") && !line.contains("ROOT");
        let lines: Vec<&str> = run.stderr.lines().filter(is_said).collect();
        lines.join("\n") + "\n"
    };
    assert_data_eq!(
        told("pl"),
        str![[r#"
błąd: zła wartość `source`: ma to być napis albo tabela, a jest liczba
błąd: brakuje `include`
  = pomoc: podaj, które pliki: include = ["**/*.md"]
błąd: nieznany klucz `inclde`
  = pomoc: czy chodziło o `include`?

"#]]
    );
    assert_data_eq!(
        told("ko"),
        str![[r#"
error: `source` must be a string or a table, not a number
error: `include` is missing
  = help: say which files: include = ["**/*.md"]
error: unknown key `inclde`
  = help: did you mean `include`?

"#]]
    );
}

#[test]
fn what_is_outdated_is_told_in_italian() {
    let project = Project::with_article();
    project.ok(&["extract"]);
    let id = project.id("stale.md", "A page");
    let target = "Una pagina invecchia quando cambia la fonte.\n";
    assert_eq!(project.feed(&["set", "it", &id], target).code, 0);
    project.replace("source/stale.md", "source changes", "origin changes");
    let told = project.ok(&["--lang", "it", "diff", "--for", "it"]);
    let lines: Vec<&str> = told.lines().skip(2).collect();
    assert_data_eq!(
        lines.join("\n") + "\n",
        str![[r#"
  modifica   A page goes stale when its [-source-]{+origin+} changes.
  traduzione Una pagina invecchia quando cambia la fonte.
  in         locales/it/stale.md.ftl:5

Non aggiornate: it  Unità  Parole  Parole cambiate
testo                   1       8                1

"#]]
    );
    let markdown = project.ok(&[
        "--lang", "ar", "diff", "--for", "it", "--format", "markdown",
    ]);
    assert_data_eq!(
        markdown,
        str![[r###"
## ترجمات قديمة: it

### stale.md

- **الصياغة** · source/stale.md:5 · <code>page-goes-stale-when-dbc316f2</code>

  المصدر: <span dir="auto">A page goes stale when its <del>source</del><ins>origin</ins> changes.</span>

  الترجمة: <span dir="auto">Una pagina invecchia quando cambia la fonte.</span>/
  locales/it/stale.md.ftl:5

### المقادير

| نوع التغيير | وحدات | كلمات | كلمات متغيّرة |
|---|--:|--:|--:|
| الصياغة | 1 | 8 | 1 |

"###]]
    );
    let html = project.ok(&["--lang", "ar", "diff", "--format", "html"]);
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{html}");
}

#[test]
fn the_environment_is_honoured_in_the_order_of_posix() {
    let project = Project::with_article();
    let said = |variables: &[(&str, &str)]| {
        let run = run_in(&project, variables, &["todo", "xx"]);
        assert_eq!(run.code, 2);
        run.stderr.lines().next().unwrap().to_owned()
    };
    let italian = "errore: `xx` non è una lingua di questo progetto";
    let english = "error: `xx` is no locale of this project";
    let lang = ("LANG", "it_IT.UTF-8");
    assert_eq!(said(&[lang]), italian);
    assert_eq!(said(&[lang, ("LC_ALL", "C")]), english);
    assert_eq!(said(&[lang, ("LC_MESSAGES", "POSIX")]), english);
    assert_eq!(said(&[lang, ("LC_ALL", "")]), italian);
    assert_eq!(said(&[("LANG", "ko_KR.UTF-8")]), english);
    let run = run_in(&project, &[lang], &["--lang", "en", "todo", "xx"]);
    assert!(run.stderr.starts_with(english), "{run}");
}

#[test]
fn what_machines_read_is_the_same_in_every_language() {
    let project = history();
    project.write("source/bad.ftl", "a = {\n");
    for arguments in [
        &["status", "--format", "json"][..],
        &["todo", "it", "--format", "json"],
        &["diff", "one", "--format", "json"],
        &["check", "--format", "json"],
        &["extract", "--dry-run", "--format", "json"],
    ] {
        let english = project.run(arguments);
        for tag in LANGUAGES {
            let run = run_in(&project, &[("LC_ALL", tag)], arguments);
            assert_eq!(run.stdout, english.stdout, "{tag} {arguments:?}");
            assert_eq!(run.code, english.code, "{tag} {arguments:?}");
        }
    }
}

#[test]
fn a_tag_that_is_none_is_refused() {
    let run = Project::with_article().run(&["--lang", "no such", "status"]);
    assert_eq!(run.code, 2, "{run}");
    assert!(
        run.stderr.contains("`no such` is no BCP 47 locale"),
        "{run}"
    );
}
