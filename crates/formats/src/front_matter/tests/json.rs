use super::*;

const PAGE: &str = "{\r\n  \"title\": \"Stale \\u0022pages\\u0022\",\r\n  \"draft\": true,\r\n  \"tags\": [\"one\", 2, \"two\"],\r\n  \"params\": {\"summary\": \"Sum\", \"id\": \"x\"},\r\n  \"features\": [{\"title\": \"F\", \"icon\": \"i\"}, {\"title\": \"G\"}]\r\n}\r\n\r\ntext\r\n";

#[test]
fn nested_keys_and_items_have_their_policies() {
    let found = texts(PAGE, "title tags params.summary features.title");
    assert_eq!(found, ["Stale \"pages\"", "one", "two", "Sum", "F", "G"]);
    assert_eq!(texts(PAGE, "params params.id=copy"), ["Sum"]);
}

#[test]
fn dropped_members_go_with_a_comma() {
    let without = without_dropped(PAGE, "draft=drop features.icon=drop params.summary=drop");
    assert_eq!(
        without,
        PAGE.replace("\"draft\": true,\r\n  ", "")
            .replace(", \"icon\": \"i\"", "")
            .replace("\"summary\": \"Sum\", ", "")
    );
    let bare = without_dropped("{\n  \"a\": 1\n}\n", "a=drop");
    assert_eq!(bare, "{}\n");
}

#[test]
fn any_target_reads_back() {
    for target in [
        "a \"b\"",
        "} x",
        "\\ x",
        "日本語：「はい」",
        "كيف؟",
        "ğış żółć",
        "a\n}\nb",
        "\u{0}\u{1f}x",
    ] {
        let found = block(PAGE, "title tags features.title");
        for (index, value) in found.values.iter().enumerate() {
            let after = replaced(PAGE, value, target);
            assert_eq!(
                texts(&after, "title tags features.title")[index],
                target,
                "{after}"
            );
        }
    }
}

#[test]
fn of_two_equal_keys_the_last_counts_and_is_warned_of() {
    let source = "{\n\"t\": \"x\",\n\"t\": \"y\"\n}\n";
    assert_eq!(rules(source, "t"), ["front-matter/duplicate-key"]);
    let found = block(source, "t");
    assert_eq!(found.values.len(), 1);
    assert_eq!(found.values[0].text, "y");
}

#[test]
fn a_block_that_is_too_large_is_left_alone() {
    let source = format!("{{\n\"t\": \"{}\"\n}}\n", "x".repeat(70_000));
    assert_eq!(rules(&source, "t"), ["front-matter/too-large"]);
}

/// The same keys in the other languages.
#[test]
fn nested_keys_have_their_policies_in_every_language() {
    let keys = "params.summary tags features.title features.icon=drop";
    for source in [
        "---\nparams:\n  summary: Sum\n  id: x\ntags: [one, two]\nfeatures:\n  - title: F\n    icon: i\n  - title: G\n---\n",
        "+++\ntags = [\"one\", \"two\"]\n[params]\nsummary = \"Sum\"\nid = \"x\"\n[[features]]\ntitle = \"F\"\nicon = \"i\"\n[[features]]\ntitle = \"G\"\n+++\n",
    ] {
        let mut found = texts(source, keys);
        found.sort();
        assert_eq!(found, ["F", "G", "Sum", "one", "two"], "{source}");
        assert!(!without_dropped(source, keys).contains("icon"), "{source}");
    }
}

#[test]
fn broken_json_is_skeleton_with_a_warning_at_its_place() {
    let source = "{\n\"title\": \"x\",\n\"bad\":\n}\n\nText\n";
    let found = block(source, "title");
    assert_eq!(found.values, []);
    assert_eq!(found.span.of(source), "{\n\"title\": \"x\",\n\"bad\":\n}\n");
    let warning = &found.diagnostics[0];
    assert_eq!(warning.rule.as_str(), "front-matter/unreadable");
    assert_eq!(warning.span, Some(Span::new(23, 24)));
    let reason = hexapla_core::Argument::Text("a value should stand here".to_owned());
    assert!(warning.arguments.contains(&("reason", reason)));
}

#[test]
fn front_matter_that_never_ends_is_warned_of_and_stays_text() {
    for source in [
        "---\ntitle: never closed\n\ntext\n",
        "{\n\"title\": \"x\n\ntext\n",
    ] {
        let options = crate::Options::new(crate::Format::Markdown);
        let document = crate::parse(source, &options);
        let rules: Vec<_> = document
            .diagnostics
            .iter()
            .map(|d| d.rule.as_str())
            .collect();
        assert_eq!(rules, ["front-matter/unclosed"], "{source:?}");
        assert_eq!(document.units.len(), 2);
    }
}
