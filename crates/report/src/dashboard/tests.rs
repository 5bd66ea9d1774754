use super::{page::*, texts::texts, *};
use crate::{TrendLocale, html::tests as hashes};

#[test]
fn a_page_admits_its_own_style_and_script_and_nothing_else() {
    let policy = policy();
    for text in [style(), script()] {
        let hash = hashes::base64(&hashes::sha256(text.as_bytes()));
        assert!(
            policy.contains(&format!("'sha256-{hash}'")),
            "`{hash}` has to stand in page.rs, for what begins {:?}",
            text.lines().next()
        );
    }
}
