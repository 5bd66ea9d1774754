//! The one element that pages get on their way out.

use hexapla_core::Untrusted;

/// Puts our script at the end of a page's body, with the number of the build that the page is of. Every
/// other byte stays.
pub(crate) fn inject(page: &[u8], pages: &str) -> Vec<u8> {
    let pages = Untrusted::new(pages).for_attribute();
    let script = format!("<script src=\"/-/preview.js\" data-pages=\"{pages}\" defer></script>\n");
    let end = b"</body";
    let mut windows = page.windows(end.len());
    let at = windows.rposition(|window| window.eq_ignore_ascii_case(end));
    let (before, after) = page
        .split_at_checked(at.unwrap_or(page.len()))
        .unwrap_or((page, &[]));
    [before, script.as_bytes(), after].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "<script src=\"/-/preview.js\" data-pages=\"7-1\" defer></script>\n";

    fn injected(page: &str) -> String {
        String::from_utf8(inject(page.as_bytes(), "7-1")).unwrap()
    }

    #[test]
    fn a_page_gets_the_script_at_the_end_of_its_body() {
        let page = injected("<body>日本 </body> مقال</BODY>\n</html>");
        assert_eq!(
            page,
            format!("<body>日本 </body> مقال{SCRIPT}</BODY>\n</html>")
        );
    }

    #[test]
    fn a_page_without_an_end_gets_it_all_the_same() {
        assert_eq!(injected("<p>x"), format!("<p>x{SCRIPT}"));
        assert_eq!(injected(""), SCRIPT);
    }
}
