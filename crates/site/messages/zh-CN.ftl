article-contents = 本页内容
article-next = 下一篇：{ $title }
article-previous = 上一篇：{ $title }
article-published = 发布于 { $date }
article-updated = 更新于 { $date }
contact-link = 联系我们
contact-text =
    如有疑问、更正，或愿意参与翻译，欢迎发邮件至 { $email }。
    来信可以使用本站发布的任何一种语言。
contact-title = 给我们写信
credits-machine = 此译文的一部分由机器翻译，尚未经人审校。
credits-reviewed = 审校：{ $names }
credits-translated = 翻译：{ $names }
feed-link = 订阅源
footer-copyright = © { $year } { $site } 全体作者
footer-languages = 语言
footer-source = 本站源代码
footer-top = 回到页首
home-description = { $site } 的全部文章。
language-menu-label = 语言
language-menu-missing = 未翻译
list-newer = 较新的文章
list-older = 较早的文章
list-pages = 页面
list-untranslated = 尚未翻译
menu-articles = 文章
menu-label = 主菜单
menu-tags = 标签
moved-text = 此页面已移至 { $address }。
not-found-link = 前往文章列表
not-found-text = 这个地址上没有页面，它可能已被移动或改名。
not-found-title = 找不到页面
notice-outdated = 此译文已过时：原文已于 { $date } 修改。
notice-outdated-link = 阅读原文
notice-outdated-undated = 此译文已过时：原文此后有所修改。
notice-partial = 这篇文章还有一些段落尚未翻译。
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
       *[other] 阅读约需 { $minutes } 分钟
    }
search-failed = 无法加载搜索索引。
search-hint = 请输入词语或其开头。
search-input =
    .placeholder = 正文或标题中的词语
    .aria-label = 搜索文章
search-label = 搜索
search-needs-script = 搜索需要 JavaScript。所有文章都在列表中。
search-no-results = 没有找到与“{ $query }”相符的内容。
search-results =
    { $count ->
       *[other] 找到 { $count } 篇文章
    }
skip-link = 跳到正文
tag-count =
    { $count ->
       *[other] { $count } 篇文章
    }
tag-title = 关于“{ $tag }”的文章
tags-title = 标签
