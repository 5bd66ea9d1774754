article-contents = このページの内容
article-next = 次の記事：{ $title }
article-previous = 前の記事：{ $title }
article-published = 公開日：{ $date }
article-updated = 更新日：{ $date }
contact-link = お問い合わせ
contact-text =
    ご質問、誤りのご指摘、翻訳へのご協力のお申し出は、{ $email }までお寄せください。
    このサイトで公開している言語であれば、どの言語でお書きいただいてもかまいません。
contact-title = ご連絡ください
credits-machine = この翻訳の一部は機械によるもので、まだ誰もレビューしていません。
credits-reviewed = レビュー：{ $names }
credits-translated = 翻訳：{ $names }
feed-link = フィード
footer-copyright = © { $year } { $site }の著者一同
footer-languages = 言語
footer-source = このサイトのソース
footer-top = ページの先頭へ
home-description = { $site }のすべての記事。
language-menu-label = 言語
language-menu-missing = 未翻訳
list-newer = 新しい記事
list-older = 古い記事
list-pages = ページ
list-untranslated = 未翻訳の記事
menu-articles = 記事
menu-label = メインメニュー
menu-tags = タグ
moved-text = このページは{ $address }に移動しました。
not-found-link = 記事の一覧へ
not-found-text = このアドレスにページはありません。移動したか、名前が変わった可能性があります。
not-found-title = ページが見つかりません
notice-outdated = この翻訳は更新が必要です。原文は{ $date }に変更されました。
notice-outdated-link = 原文を読む
notice-outdated-undated = この翻訳は更新が必要です。翻訳の後に原文が変更されました。
notice-partial = この記事には、まだ翻訳されていない段落があります。
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
       *[other] { $minutes }分で読めます
    }
search-failed = 検索の索引を読み込めませんでした。
search-hint = 語句、またはその先頭を入力してください。
search-input =
    .placeholder = 本文またはタイトルの語句
    .aria-label = 記事を検索
search-label = 検索
search-needs-script = 検索にはJavaScriptが必要です。すべての記事は一覧にあります。
search-no-results = 「{ $query }」に一致する記事は見つかりませんでした。
search-results =
    { $count ->
       *[other] { $count }件の記事が見つかりました
    }
skip-link = 本文へスキップ
tag-count =
    { $count ->
       *[other] 記事{ $count }件
    }
tag-title = 「{ $tag }」に関する記事
tags-title = タグ
