# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = 跳到正文

# origin: machine llm
# source: Main menu
menu-label = 主菜单

# origin: machine llm
# source: Articles
menu-articles = 文章

# origin: machine llm
# source: Tags
menu-tags = 标签

# origin: machine llm
# source: About { -site-name }
menu-about = 关于 { -site-name }

# origin: machine llm
# source: Language
language-menu-label = 语言

# origin: machine llm
# source: not translated
language-menu-missing = 未翻译

# origin: machine llm
# source: Search
search-label = 搜索

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = 正文或标题中的词语
    .aria-label = 搜索文章

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = 没有找到与“{ $query }”相符的内容。

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
       *[other] 找到 { $count } 篇文章
    }

# origin: machine llm
# source: Published on { $date }
article-published = 发布于 { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = 更新于 { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
       *[other] 阅读约需 { $minutes } 分钟
    }

# origin: machine llm
# source: On this page
article-contents = 本页内容

# origin: machine llm
# source: Previous: { $title }
article-previous = 上一篇：{ $title }

# origin: machine llm
# source: Next: { $title }
article-next = 下一篇：{ $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = 为这篇文章提出修改建议

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = 这篇文章尚未翻译，您正在阅读的是原文。

# origin: machine llm
# source: Help to translate it
notice-missing-link = 帮助翻译这篇文章

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = 这篇文章还有一些段落尚未翻译。

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = 此译文已过时：原文已于 { $date } 修改。

# origin: machine llm
# source: Read the original
notice-outdated-link = 阅读原文

# origin: machine llm
# source: Tags
tags-title = 标签

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = 关于“{ $tag }”的文章

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
       *[other] { $count } 篇文章
    }

# origin: machine llm
# source: Contact
contact-link = 联系我们

# origin: machine llm
# source: Write to us
contact-title = 给我们写信

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    如有疑问、更正，或愿意参与翻译，欢迎发邮件至 { $email }。
    来信可以使用本站发布的任何一种语言。

# origin: machine llm
# source: Page not found
not-found-title = 找不到页面

# origin: machine llm
# source: There is no page at this address. It may have been moved or renamed.
not-found-text = 这个地址上没有页面，它可能已被移动或改名。

# origin: machine llm
# source: Go to the list of articles
not-found-link = 前往文章列表

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } { -site-name } 全体作者

# origin: machine llm
# source: Source of this site
# state: draft
footer-source = 本站源代码

# origin: machine llm
# source: Back to the top
footer-top = 回到页首
