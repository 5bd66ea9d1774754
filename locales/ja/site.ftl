# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = 本文へスキップ

# origin: machine llm
# source: Main menu
menu-label = メインメニュー

# origin: machine llm
# source: Articles
menu-articles = 記事

# origin: machine llm
# source: Tags
menu-tags = タグ

# origin: machine llm
# source: About { -site-name }
menu-about = { -site-name }について

# origin: machine llm
# source: Language
language-menu-label = 言語

# origin: machine llm
# source: not translated
language-menu-missing = 未翻訳

# origin: machine llm
# source: Search
search-label = 検索

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = 本文またはタイトルの語句
    .aria-label = 記事を検索

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = 「{ $query }」に一致する記事は見つかりませんでした。

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
       *[other] { $count }件の記事が見つかりました
    }

# origin: machine llm
# source: Published on { $date }
article-published = 公開日：{ $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = 更新日：{ $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
       *[other] { $minutes }分で読めます
    }

# origin: machine llm
# source: On this page
article-contents = このページの内容

# origin: machine llm
# source: Previous: { $title }
article-previous = 前の記事：{ $title }

# origin: machine llm
# source: Next: { $title }
article-next = 次の記事：{ $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = この記事の変更を提案する

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = この記事はまだ翻訳されていません。表示しているのは原文です。

# origin: machine llm
# source: Help to translate it
notice-missing-link = 翻訳に協力する

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = この記事には、まだ翻訳されていない段落があります。

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = この翻訳は更新が必要です。原文は{ $date }に変更されました。

# origin: machine llm
# source: Read the original
notice-outdated-link = 原文を読む

# origin: machine llm
# source: Tags
tags-title = タグ

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = 「{ $tag }」に関する記事

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
       *[other] 記事{ $count }件
    }

# origin: machine llm
# source: Contact
contact-link = お問い合わせ

# origin: machine llm
# source: Write to us
contact-title = ご連絡ください

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    ご質問、誤りのご指摘、翻訳へのご協力のお申し出は、{ $email }までお寄せください。
    このサイトで公開している言語であれば、どの言語でお書きいただいてもかまいません。

# origin: machine llm
# source: Page not found
not-found-title = ページが見つかりません

# origin: machine llm
# source: There is no page at this address. It may have been moved or renamed.
not-found-text = このアドレスにページはありません。移動したか、名前が変わった可能性があります。

# origin: machine llm
# source: Go to the list of articles
not-found-link = 記事の一覧へ

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } { -site-name }の著者一同

# origin: machine llm
# source: Source of this site
footer-source = このサイトのソース

# origin: machine llm
# source: Back to the top
footer-top = ページの先頭へ
