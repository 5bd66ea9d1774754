## 程序在结果之外所说的话。

waiting = 正在等待{ $process ->
        [0] 另一个进程
       *[other] 进程 { $number } 
    }完成对此项目的写入 …
progress-documents = 文档
watching = 正在等待更改；按 Ctrl-C 结束。
wrote-file = 已写入 `{ $path }`
more-findings = … 另有 { $findings } 条问题
more-dead-links = … 另有 { $links } 个链接无处可去：`{ $command }` 会全部列出
up-to-date = 一切均为最新；未写入任何内容。
dry-run = 这是试运行；未写入任何内容。
nothing-to-do = 没有待办事项。
nothing-wrong = 没有问题。
nothing-to-settle = 没有需要确认的内容；未写入任何内容。
settled = 已确认：{ $unit }
left-as-it-is = 保持原样：{ $unit }：{ $why }
written = 已写入：{ $unit }
would-be-written = 将会写入：{ $unit }
recorded = 已记录 { $units } 个单元
unit-why = { $unit }：{ $why }
strange-name = 第 { $line } 行：`{ $name }` 不是此列表中的单元，或重复出现
ask-edit-again = 再次编辑？[Y/n]：
ask-right = 与此原文相符吗？[y] 是，[n] 否，[e] 编辑，[q] 退出：
asked-of = [{ $index } / { $count }]
merges-cut = 已检查最近的 { $merges } 次合并；git 中还有更早的，或此克隆缺少它们。
units-counted = { $units } 个单元
sources-known = 每条译文都记有所译的原文；未写入任何内容。
repaired-restored = { $locale } { $unit } 已从 { $commit } 恢复
repaired-draft = { $locale } { $unit } 现为草稿
wrote-pages = 已将 { $pages } 页写入 `{ $path }`
built = 已构建 { $locales } 种语言的 { $documents } 个文档和 { $bundles } 个资源包：`{ $path }`
would-build = 将在 `{ $path }` 中构建 { $locales } 种语言的 { $documents } 个文档和 { $bundles } 个资源包
init-found = 找到 { $layout }（{ $documents } 个文档）：{ $evidence }
init-not-taken = 也存在，但未采用：{ $layout }（{ $documents } 个文档）
init-as-it-is = 找到 `{ $file }`（{ $documents } 个文档）。它会按原样读取，没有写入任何内容。接下来：`hexapla status`。
init-finds = 其中有 { $documents } 个文档。接下来：`hexapla extract`，然后 `hexapla status`。
attributes-there = `.gitattributes` 中已有相应的行。
attributes-would-write = 将会写入 `.gitattributes`
attributes-wrote = 已写入 `.gitattributes`；请提交它
driver-once = 请在每个克隆中运行一次以下命令；未运行之处，git 会逐行合并：
built-site = 网站共有{ $articles } 个文章页面。
unpublished = { $locale } { $path }：{ $instead ->
        [source] 以源文代替
       *[nothing] 未发布
    }，{ $units } 个单元中的 { $translated } 个，不足 { $below }%
