use hexapla_core::apply;

use super::super::{html_language_edits, root_language};

fn set(source: &str, lang: &str, dir: &str) -> String {
    apply(source, &html_language_edits(source, lang, dir))
}

#[test]
fn the_language_of_a_page_is_replaced_where_it_stands() {
    let page = "<!DOCTYPE html><!-- x --><HTML class=a lang='en' DIR=ltr xml:lang=\"en\"><p>x";
    let expected = "<!DOCTYPE html><!-- x --><HTML class=a lang='ar' DIR=rtl xml:lang=\"ar\"><p>x";
    assert_eq!(set(page, "ar", "rtl"), expected);
    assert_eq!(set(expected, "en", "ltr"), page);
    assert!(html_language_edits(page, "en", "ltr").is_empty());
}

#[test]
fn a_language_that_is_missing_is_added() {
    assert_eq!(set("<html>", "it", "ltr"), "<html lang=\"it\">");
    assert_eq!(
        set("<html a=b>", "ar", "rtl"),
        "<html lang=\"ar\" dir=\"rtl\" a=b>"
    );
    assert_eq!(
        set("<?xml version='1.0'?><html>", "ja", "ltr"),
        "<?xml version='1.0'?><html lang=\"ja\" xml:lang=\"ja\">"
    );
}

#[test]
fn a_language_without_a_value_gets_one() {
    assert_eq!(set("<html lang>", "pl", "ltr"), "<html lang=\"pl\">");
    assert_eq!(set("<html lang=>", "pl", "ltr"), "<html lang=\"pl\">");
    assert_eq!(set("<html lang=\"\">", "pl", "ltr"), "<html lang=\"pl\">");
    assert_eq!(
        set("<html lang='' dir='rtl'>", "tr", "ltr"),
        "<html lang='tr' dir='ltr'>"
    );
}

#[test]
fn a_part_of_a_page_says_no_language() {
    for page in ["", "<p>x", "text", "<!-- <html lang=en> --><body>", "<html"] {
        assert_eq!(root_language(page), None, "{page}");
        assert!(html_language_edits(page, "it", "ltr").is_empty());
    }
}

#[test]
fn what_is_no_language_is_not_written() {
    assert!(html_language_edits("<html lang=en>", "\"><script>", "x y").is_empty());
}
