## 反复构建、展示网站、整体替换输出。

rebuilt = 已在 { $milliseconds } 毫秒内重新构建；写入文件：{ $written }，删除：{ $removed }。
previewing = 正在展示文章网站（文章页面：{ $articles }）；按 Ctrl-C 结束。
box-title = 构建发现的问题
count-errors = 错误：{ $count }
count-warnings = 警告：{ $count }
count-notes = 注意：{ $count }
not-built = 无法重新构建网站；本页面来自先前的构建。
preview-ended = 预览已结束。
preview-generator = 此项目的页面供 { $preset } 使用，由它自行展示
    .hint = 在其旁边运行 `hexapla build --watch`，或用 `hexapla preview --site` 查看文章网站
preview-empty = 没有可展示的内容：项目中没有 Markdown 文档
    .hint = 文章网站由 Markdown 文档生成；`hexapla status` 会列出现有文档
port-failed = 无法监听端口 { $port }：{ $answer }
    .hint = 用 `--port` 指定另一个端口，或不指定以使用空闲端口
browser-failed = 无法打开浏览器：{ $answer }
    .hint = 请自行打开该地址
not-swapped = `{ $path }` 保持原样：构建结果未达到要求。
tree-left = 较早的 `--atomic` 构建的目录树被保留：无法删除 `{ $path }` 中的内容。
no-swap = 无法整体替换 `{ $path }`：{ $why ->
        [folder] 该文件夹不是由 `hexapla build` 创建的
        [link] 该链接不是由 `hexapla build --atomic` 创建的
        [taken] 它位于 `hexapla build --atomic` 的目录树所在之处，但并不是这样的目录树
        [exchange] 它是文件夹，而此系统无法一步将其换成链接
       *[links] 此处无法使用符号链接
    }
    .hint = 请将其移走，或不带 `--atomic` 构建
