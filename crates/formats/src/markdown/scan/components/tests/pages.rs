//! Whole pages as people write them for documentation sites, and the blocks that the parser sees.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::*;
use crate::markdown::parser_options;

/// The blocks of a text with their words: `#` for headings, `-` for items, `` ` `` for fenced code,
/// a tab for indented code, `<` for HTML.
pub(super) fn blocks(text: &str, dialect: Dialect) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut mark = "";
    for event in Parser::new_ext(text, parser_options(dialect)) {
        let (start, words) = match &event {
            Event::Start(Tag::Heading { .. }) => (Some("# "), ""),
            Event::Start(Tag::Item) => (Some("- "), ""),
            Event::Start(Tag::Paragraph) if mark == "- " => (None, ""),
            Event::Start(Tag::Paragraph | Tag::TableCell) => (Some(""), ""),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => (Some("`"), ""),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => (Some("\t"), ""),
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => (Some("<"), ""),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::List(_)) => {
                mark = "";
                continue;
            }
            Event::Text(text) => (None, &**text),
            Event::Code(_) => (None, "`…`"),
            Event::SoftBreak => (None, " "),
            Event::Start(_)
            | Event::End(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Html(_)
            | Event::FootnoteReference(_)
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => continue,
        };
        if let Some(start) = start {
            mark = start;
            found.push(start.to_owned());
        }
        if let Some(last) = found.last_mut() {
            *last += words;
        }
    }
    found
}

fn blocks_of(text: &str) -> Vec<String> {
    blocks(&seen(text), Dialect::Docusaurus)
}

#[test]
fn a_page_with_tabs_and_admonitions() {
    let text = "import Tabs from '@theme/Tabs';
import TabItem from '@theme/TabItem';

# Kurulum {#kurulum}

<!-- truncate -->

Önce **Node** {versions.node} kurun.

:::tip[İpucu *önemli*]

    Girintili ama kod değil.

:::

<Tabs groupId=\"os\">
  <TabItem value=\"mac\" label=\"macOS için\">
    ## Başlık

    1. Birinci adım <kbd>⌘</kbd>
       devamı

       ```bash
       brew install {x}
       ```
    2. İkinci adım
  </TabItem>
  <TabItem
    value=\"win\"
    label='Windows'
  >

    Ayarlar <Link to={`/a/${b}`}>sayfası</Link>.

  </TabItem>
</Tabs>
";
    assert_eq!(
        blocks_of(text),
        [
            "# Kurulum",
            "Önce Node ··············· kurun.",
            "Girintili ama kod değil.",
            "# Başlık",
            "- Birinci adım ·····⌘······ devamı",
            "`brew install {x}\n",
            "- İkinci adım",
            "Ayarlar ·····················sayfası·······.",
        ]
    );
    let options = options(Dialect::Docusaurus);
    let parts: Vec<String> = parts(text, &options)
        .into_iter()
        .map(|part| part.0)
        .collect();
    assert_eq!(parts, ["İpucu *önemli*", "macOS için", "Windows"]);
}

#[test]
fn a_page_with_cards_and_exports() {
    let text = "export const Highlight = ({children, color}) => (

  <span style={{color}}>
    {children}
  </span>
);

これは <Highlight color=\"#25c2a0\">緑</Highlight> です。
{/* 翻訳者へ:

   そのまま */}
続きの段落。

<CardGroup cols={2}>
\t<Card title=\"始める\" href=\"/start\">

\t\t最初の一歩。

\t\t- 一つ
\t\t- 二つ

\t</Card>
</CardGroup>

| 列 {a} | <b>二</b> |
|---|---|
| x | {'|'} |
";
    let shown = blocks_of(text);
    assert_eq!(
        shown.get(..6),
        Some(
            &[
                "これは ···························緑············ です。",
                "続きの段落。",
                "最初の一歩。",
                "- 一つ",
                "- 二つ",
                "列 ···",
            ]
            .map(str::to_owned)[..]
        )
    );
    assert_eq!(islands(text).len(), 6);
}

#[test]
fn pages_in_other_scripts() {
    let arabic = "<Note title=\"ملاحظة\">\n    هذه **فقرة** {اسم}.\n</Note>\n\n> :::warning تحذير\n> نص\n> :::\n";
    assert_eq!(blocks_of(arabic), ["هذه فقرة ·····.", "نص"]);
    let polish = "## Łączenie {/*laczenie*/}\n\n- Żółć <b>ćma</b>\n\n  <Img alt=\"Gęś\" />\n\n  dalej\n- koniec\n";
    assert_eq!(
        blocks_of(polish),
        [
            "# Łączenie ··············",
            "- Żółć ···ćma····",
            "dalej",
            "- koniec"
        ]
    );
    let chinese = "<Steps>\n1. 第一步{n}\n2. 第二步\n</Steps>\n\n</>\n后面的`{代码}`\n";
    assert_eq!(blocks_of(chinese), ["- 第一步···", "- 第二步", "后面的`…`"]);
}
