use hexapla_core::apply;
use hexapla_formats::{Dialect, Format, Options, Slugs, links, structure};
use proptest::prelude::*;

use super::*;

fn options() -> Options {
    Options {
        dialect: Dialect::Hugo,
        ..Options::new(Format::Markdown)
    }
}

fn pinned(text: &str, source: &str, form: PinForm, slugs: Slugs, aliases: &[&str]) -> String {
    let own = links(source, &options()).headings;
    let wanted: Vec<Wanted> = slugs
        .ids(source, &own)
        .into_iter()
        .map(|id| Wanted {
            id,
            aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(),
        })
        .collect();
    let found = links(text, &options()).headings;
    apply(
        text,
        &pin_edits(text, &found, &wanted, Pins { slugs, form }),
    )
}

const SOURCE: &str =
    "# One\n\n## Two ##\n\nThree\n---\n\n## Four {.x}\n\n## Five {#own}\n\n## Two\n";
const TARGET: &str =
    "# 一\n\n## Due ##\n\nاثنان\n---\n\n## Cztery {.x}\n\n## Beş {#own}\n\n## Two\n";

#[test]
fn the_ids_of_the_source_are_pinned() {
    assert_eq!(
        pinned(TARGET, SOURCE, PinForm::Attribute, Slugs::Hugo, &[]),
        "# 一 {#one}\n\n## Due {#two}\n\nاثنان {#three}\n---\n\n## Cztery {#four .x}\n\n## Beş {#own}\n\n## Two {#two-1}\n"
    );
    assert_eq!(
        pinned(TARGET, SOURCE, PinForm::Span, Slugs::Github, &[]),
        "# 一<span id=\"one\"></span>\n\n## Due<span id=\"two\"></span> ##\n\nاثنان<span id=\"three\"></span>\n---\n\n## Cztery<span id=\"four\"></span> {.x}\n\n## Beş {#own}\n\n## Two<span id=\"two-1\"></span>\n"
    );
    assert_eq!(
        pinned(SOURCE, SOURCE, PinForm::Attribute, Slugs::Hugo, &[]),
        SOURCE
    );
}

/// A page of `MkDocs` with the ids of its source.
fn pinned_by_mkdocs(text: &str, source: &str) -> String {
    let options = Options {
        dialect: Dialect::Mkdocs,
        ..options()
    };
    let slugs = Slugs::Python;
    let ids = slugs.ids(source, &links(source, &options).headings);
    let wanted: Vec<Wanted> = ids
        .into_iter()
        .map(|id| Wanted {
            id,
            aliases: Vec::new(),
        })
        .collect();
    let form = PinForm::Attribute;
    let found = links(text, &options).headings;
    apply(
        text,
        &pin_edits(text, &found, &wanted, Pins { slugs, form }),
    )
}

#[test]
fn an_id_goes_into_the_group_of_the_author() {
    let (source, target) = ("## Big {data-x=\"1\"}\n", "## Gross {data-x=\"1\"}\n");
    let made = "## Gross {#big data-x=\"1\"}\n";
    for slugs in [Slugs::Hugo, Slugs::Zola, Slugs::Mdbook] {
        let form = PinForm::Attribute;
        assert_eq!(pinned(target, source, form, slugs, &[]), made);
    }
    assert_eq!(pinned_by_mkdocs(target, source), made);
    assert_eq!(
        pinned_by_mkdocs("## Gross {hidden}\n", "## Big {hidden}\n"),
        "## Gross {#big hidden}\n"
    );
}

#[test]
fn braces_in_a_heading_of_mkdocs_do_not_keep_its_id_away() {
    for (source, target, made) in [
        (
            "## GET /users/{id}",
            "## Hole /users/{id}",
            "## Hole /users/{id} {#get-usersid}",
        ),
        (
            "## Use {name} here",
            "## Hier {name} `a {b}` \\{c} x{d} nutzen",
            "## Hier \\{name} `a {b}` \\{c} x{d} nutzen {#use-name-here}",
        ),
    ] {
        let [source, target, made] = [source, target, made].map(|line| format!("{line}\n"));
        assert_eq!(pinned_by_mkdocs(&target, &source), made);
        assert_eq!(pinned_by_mkdocs(&source, &source), source);
    }
}

#[test]
fn an_id_is_pinned_that_only_newer_hugo_gives_by_itself() {
    assert_eq!(
        pinned(
            "# [One](x)\n",
            "# One\n",
            PinForm::Attribute,
            Slugs::Hugo,
            &[]
        ),
        "# [One](x) {#one}\n"
    );
}

#[test]
fn aliases_stand_in_the_heading() {
    assert_eq!(
        pinned(
            "# Uno #\n",
            "# One\n",
            PinForm::Attribute,
            Slugs::Hugo,
            &["old", "日", "a\"b"]
        ),
        "# Uno<span id=\"old\"></span><span id=\"日\"></span> {#one}\n"
    );
    assert_eq!(
        pinned(
            "# One {#own}\n",
            "# One {#own}\n",
            PinForm::Attribute,
            Slugs::Hugo,
            &["old"]
        ),
        "# One<span id=\"old\"></span> {#own}\n"
    );
}

#[test]
fn a_heading_that_ends_in_a_backslash_does_not_escape_its_span() {
    assert_eq!(
        pinned("# Uno \\\n", "# One\n", PinForm::Span, Slugs::Github, &[]),
        "# Uno \\ <span id=\"one\"></span>\n"
    );
}

#[test]
fn a_page_with_other_headings_is_left_alone() {
    assert_eq!(
        pinned(
            "# Uno\n",
            "# One\n\n# Two\n",
            PinForm::Attribute,
            Slugs::Hugo,
            &[]
        ),
        "# Uno\n"
    );
}

proptest! {
    #[test]
    fn any_page_keeps_its_blocks(words in "[a-zżł日#=\\\\`*_ {}\\[\\]()<>!:.-]{0,24}", other in "[a-z #`*{}-]{0,12}") {
        let source = format!("# {words}\n\nText\n\n## {other}\n\n{words}\n===\n");
        let target = format!("# {other}\n\nText\n\n## {words}\n\n{other}\n===\n");
        for form in [PinForm::Attribute, PinForm::Span] {
            let made = pinned(&target, &source, form, Slugs::Github, &["old"]);
            prop_assert_eq!(structure(&made, &options()), structure(&target, &options()), "{}", made);
        }
    }

    #[test]
    fn pins_change_no_block_and_give_every_id(
        parts in prop::collection::vec(prop::sample::select(vec![
            ("# One\n\n", "# Uno\n\n"), ("## Two ##\n\n", "## 二 ##\n\n"), ("> # One\n\n", "> # One\n\n"),
            ("Set\n===\n\n", "zażółć\n===\n\n"), ("- # L\n\n", "- # ل\n\n"), ("Text\n\n", "Testo\n\n"), ("# \n\n", "# \n\n"),
        ]), 1..10),
    ) {
        let source: String = parts.iter().map(|(source, _)| *source).collect();
        let target: String = parts.iter().map(|(_, target)| *target).collect();
        for slugs in [Slugs::Hugo, Slugs::Github, Slugs::Python, Slugs::Kramdown] {
            let made = pinned(&target, &source, PinForm::Attribute, slugs, &[]);
            prop_assert_eq!(structure(&made, &options()), structure(&target, &options()), "{}", made);
            let ids = |text: &str| slugs.ids(text, &links(text, &options()).headings);
            prop_assert_eq!(ids(&made), ids(&source), "{}", made);
            let made = pinned(&target, &source, PinForm::Span, slugs, &["x"]);
            prop_assert_eq!(structure(&made, &options()), structure(&target, &options()), "{}", made);
        }
    }
}
