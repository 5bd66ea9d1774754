//! HTML inside the Markdown of articles, on the site.

use crate::site::{project, set};

#[test]
fn all_that_an_article_may_show_lies_on_the_site() {
    let project = project();
    project.write(
        "source/a/one.md",
        "# One\n\n<picture>\n<source srcset=\"i.svg 1x, big,2.png 2x\">\n<img src=\"i.svg\" \
         srcset=\"small.png 480w,\n  gone.png 960w\" alt=\"x\">\n</picture>\n\n\
         <video src=\"v.webm\" poster=\"p.png\"></video>\n\n<video poster=\"none.png\"></video>\n",
    );
    project.write("source/a/i.it.svg", "<svg viewBox=\"0 0 4 2\"/>");
    for file in ["big,2.png", "small.png", "small.it.png", "v.webm", "p.png"] {
        project.write(&format!("source/a/{file}"), file);
    }
    project.ok(&["extract"]);
    set(&project, "it", "One", "Uno");
    let run = project.run(&["build", "--site"]);
    for told in [
        "`gone.png`",
        "source/a/one.md:6:3\n",
        "`none.png`",
        "source/a/one.md:11:16\n",
    ] {
        assert!(run.stderr.contains(told), "{told} in {run}");
    }
    assert_eq!(run.stderr.matches("link/no-file").count(), 2, "{run}");
    for file in ["big,2.png", "small.png", "small.it.png", "v.webm", "p.png"] {
        assert_eq!(project.read(&format!("dist/site/a/{file}")), file);
    }
    let page = project.read("dist/site/it/a/one.html");
    for shown in [
        "<source srcset=\"../../a/i.it.svg 1x, ../../a/big,2.png 2x\">",
        "srcset=\"../../a/small.it.png 480w,\n  gone.png 960w\" alt=\"x\">",
        "<video src=\"../../a/v.webm\" poster=\"../../a/p.png\">",
    ] {
        assert!(page.contains(shown), "{shown} in {page}");
    }
}

#[test]
fn words_of_html_and_of_code_in_lines_are_searched_and_read() {
    let project = project();
    let many = "kelime ".repeat(460);
    project.write(
        "source/a/one.md",
        format!(
            "# One\n\n<details>\n<summary>Zażółć</summary>\n<p>{many}</p>\n</details>\n\n\
             Call `frobnicate()`.\n\n```\nunsought\n```\n\n<script>hidden()</script>\n",
        ),
    );
    project.ok(&["extract"]);
    project.ok(&["build", "--site"]);
    let index = project.read("dist/site/search/en/0.js");
    for sought in ["zazolc", "kelime", "frobnicate"] {
        assert!(
            index.contains(&format!("\"{sought}\":")),
            "{sought} in {index}"
        );
    }
    assert!(
        !index.contains("unsought") && !index.contains("hidden"),
        "{index}"
    );
    let page = project.read("dist/site/a/one.html");
    assert!(page.contains("3 minutes"), "{page}");
}
