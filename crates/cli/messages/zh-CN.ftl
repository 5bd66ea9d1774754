## 程序对文件的说明。规则 `类别/名称` 的消息为 `类别-名称`，
## 其属性 `hint` 说明如何处理。

bundle-same-name = 两个 Fluent 文档会生成同一个资源包
    .hint = 请重命名其中一个，或在 `hexapla.toml` 中将其排除。
bundle-unknown-reference = 此处使用了 `{ $name }`，但项目中没有任何 Fluent 文档定义它
    .hint = 请修正引用，或添加该消息。

catalog-conflict-marker = 此译文文件中有合并冲突，因此未使用其中任何内容
    .hint = 请在文件中解决冲突；在此之前不会写入任何内容。
catalog-duplicate-key = 同一条目中某个键出现了两次；以第一个为准
    .hint = 请删除其中一行。
catalog-duplicate-record = 上方已有此单元的条目；这一条不会使用
    .hint = 请保留较好的一条，删除另一条。
catalog-empty-target = 条目没有文本，因此该单元视为缺失
    .hint = 请在 `=` 后写上文本，或删除该条目。
catalog-mixed-pair = { $commit ->
        [none] 正在进行的合并
       *[other] 合并 { $commit } 
    }拼成了此条目：两个分支都没有表明此译文与此原文相符
    .hint = 请对照两者并修正译文，或确认译文无误：使用 `hexapla review`，或在条目中写 `# allow catalog/mixed-pair: 原因`。
catalog-newer-version = 此译文文件由更新版本的 hexapla（版本 { $version }）写成，因此未使用其中任何内容
    .hint = 请更新 hexapla。
catalog-no-source = 条目没有说明译自什么原文，因此视为草稿
    .hint = 如果是新写的条目，`hexapla sync` 会补上当前原文；如果是其他程序删掉了该行，请先运行 `hexapla repair`，它会在 git 中查找。
catalog-unknown-id = 此文档中没有单元使用此 ID{ $near ->
        [none] {""}
       *[other] ；最接近的是 `{ $near }`
    }
    .hint = 请修正 ID；`hexapla todo` 会列出尚无译文的单元的 ID。
catalog-unknown-key = `{ $key }` 不是原文中的键，因此此译文不会出现在任何输出中{ $near ->
        [none] {""}
       *[other] ；最接近的是 `{ $near }`
    }{ $more ->
        [0] {""}
       *[other] ；此文件中另有 { $more } 个
    }
    .hint = 请修正该键；若原文已无此内容，请将其删除。
catalog-unreadable-record = 无法将此内容读作条目；已原样保留
    .hint = 条目的形式为 `id = 文本`，其 `# 键: 值` 各行紧接在上方。id 中的 `.` 写作 `_-`；`hexapla set` 接受报告中显示的 id。
catalog-unreadable-value = 无法读取此键的值；已原样保留
    .hint = 译文文件格式的参考文档列出了各个键及其取值。
catalog-unwritable-id = 此 ID 无法写入译文文件

configuration-idle-pattern = 模式 `{ $pattern }` 没有指向任何文档
    .hint = `[[owners]]`、`[tiers]`、`[[build.publish]]` 的模式与 `include` 的一样，相对于文档的 `root`。

directive-unclosed = 跳过从此处开始却没有结束，因此以下内容都不会翻译
    .hint = 请在应当结束的位置放上 `<!-- i18n:skip-end -->`（或 `<!-- mdpo-enable -->`）。
directive-unknown = `{ $name }` 不是 hexapla 认识的指令，因此不起作用
    .hint = 可用的有 `i18n:skip`、`i18n:skip-start`、`i18n:skip-end`、`i18n:comment: …`，以及 mdpo 的指令。

document-conflict-marker = 此文档中有合并冲突，因此其模板和译文文件保持原样
    .hint = 请在文档中解决冲突。如果只是冲突的示例，请放入代码块。
document-crashed = 程序处理此文档时出错，已继续处理其他文档
    .hint = 这是 hexapla 的缺陷：请附上该文档进行报告。
document-refused-name = 此文件不能作为文档，因此未包括在内：{ $reason }
    .hint = 某些系统不允许这样的文件名，请重命名；或在 `hexapla.toml` 的 `exclude` 中列出它。

file-encoding = 文件不是 UTF-8：第 { $line } 行第 { $offset } 字节为 { $byte }{ $guess ->
        [unknown] {""}
        [cut-short] ；此处有字符被截断
       *[other] ；可能是 { $guess }
    }
    .hint = 请将文件保存为 UTF-8。
file-not-regular = 这不是普通文件，而是{ $kind ->
        [folder] 文件夹
        [device] 设备
       *[other] { $kind }
    }
file-permission = 没有读取该文件的权限
    .hint = 请检查其权限。
file-symlink = 该文件是指向项目之外的符号链接，因此未读取
    .hint = 请用文件替换该链接，或在 `hexapla.toml` 中将其排除。
file-too-large = 文件有 { $size } 字节，超过了 { $limit } 字节的上限
    .hint = 请在 `hexapla.toml` 中调高 `limits.file`，或排除该文件。
file-unreadable = 无法读取文件：{ $reason }

fluent-bad-escape = 转义序列必须有 { $digits } 位十六进制数字
    .hint = 请写成 `\u00E9` 或 `\U01F602`。
fluent-bad-pattern = 该文本不是 Fluent 模式：{ $reason }
    .hint = 请闭合每个花括号，并为每个选择提供默认变体 `*[other]`。
fluent-duplicate-id = 上方已有同名消息；这一条不会使用
    .hint = 请重命名或删除其中一条。
fluent-empty-pattern = Fluent 模式不能为空
    .hint = 空文本请写作 {"`{ \"\" }`"}。
fluent-junk = 这不是有效的 Fluent，因此已跳过：{ $reason }
fluent-nul = 文件含有 NUL 字符，因此不是文本
fluent-too-deep = 此处花括号的嵌套超过 { $limit } 层
fluent-too-large = 文件有 { $bytes } 字节，超过了 { $limit } 字节的上限
fluent-too-many-arguments = 某个函数调用的命名参数超过 { $limit } 个
fluent-unusable-id = 此消息的名称过长，无法使用

front-matter-duplicate-key = 键 `{ $key }` 出现了两次，而各站点生成器对以哪个为准并不一致
    .hint = 请删除其中一个。
front-matter-no-day = `{ $text }` 不是日期，因此页面不显示日期
    .hint = 请写明年、月、日：`2026-03-04`。
front-matter-too-large = 前置元数据有 { $bytes } 字节，超过了 { $limit } 字节的上限，因此保持原样
front-matter-unclosed = 从此处开始的前置元数据没有结束，因此按正文读取
    .hint = 请在最后一个键的下方单独一行写上 `{ $closing }`。
front-matter-unreadable = 无法读取前置元数据，因此保持原样：{ $reason }
    .hint = { $syntax ->
        [json] 两个成员之间加逗号，最后一个之后不加；每个键都要有值。
        [toml] 文本要加引号，并在同一行闭合。
       *[yaml] 含有 `: ` 或以特殊字符开头的值要加引号。
    }

html-left-out = 网站页面略去了无法显示的内容：{ $elements }
    .hint = 请用文字或单独文件中的图片表达同样的内容，或者加上链接。
html-too-deep = 此处元素的嵌套超过 { $limit } 层；更深的内容保持原样
image-outdated = 制作这张图片之后，`{ $source }` 又有改动
    .hint = 请重新制作图片；构建发现它已更改后，就会视为最新。

link-no-file = `{ $address }` 不指向{ $among ->
        [site] 网站
       *[other] 项目
    }的任何页面或文件{ $near ->
        [none] {""}
       *[other] ；您是指 `{ $near }` 吗？
    }
    .hint = 请更正地址，或添加它所指向的内容。
link-no-heading = `{ $address }` 不指向其页面的任何标题{ $near ->
        [none] {""}
       *[other] ；您是指 `{ $near }` 吗？
    }
    .hint = 请更正 `#` 之后的部分。
link-not-on-site = `{ $address }` 指向的文件在网站上既没有页面，也没有副本
    .hint = 请把它列入文档，或者链接到它发布的位置。

markdown-too-deep = 此处块的嵌套超过 { $limit } 层；更深的内容保持原样
markdown-unclosed-tag = `{ $tag }` 从此处开始却没有结束，因此无法构建页面
    .hint = 请在其内容结束处写上 `{ $closing }`。
markdown-unopened-tag = `{ $tag }` 在上方没有对应的开始，因此无法构建页面
    .hint = 请在其内容开始处写上 `{ $opening }`，或将其删除。

notes-no-table = `{ $key }` 之下的内容不是说明表
    .hint = 文档的说明以其路径开头，路径要加引号和方括号：`["articles/page.md"]`。
notes-no-text = 说明 `{ $key }` 不是文本
    .hint = 说明的形式为 `"哪个单元" = "说明内容"`；含有点号的文档路径需要加引号。
notes-unknown-document = 此文件夹下没有路径为 `{ $key }` 的文档{ $near ->
        [none] {""}
       *[other] ；最接近的是 `{ $near }`
    }
    .hint = 路径相对于此文件所在的文件夹，并要加引号：`["articles/page.md"]`。
notes-unknown-unit = 文档中没有 ID 为 `{ $key }` 的单元，也没有以此开头的文本{ $near ->
        [none] {""}
       *[other] ；最接近的是 `{ $near }`
    }
    .hint = 请用 ID、全文或至少开头十个字符来指明单元。
notes-unreadable = 无法读取说明：{ $reason }

output-kept = { $files ->
       *[other] 以前构建的 { $files } 个文件已不再生成，但有人修改过，因此予以保留
    }：{ $paths }
    .hint = 如果那里没有人需要它们，请删除，或移出输出文件夹。
output-renewed = { $files ->
       *[other] 输出中的 { $files } 个文件曾被手动修改，现已重新生成
    }：{ $paths }
    .hint = 请修改源文、译文或主题：每次构建都会重新生成其文件。

output-unmade = 有内容无法读取，因此保留了本次没有生成的旧构建文件（{ $files } 个）：{ $paths }
    .hint = 解决本次构建的错误后，下一次构建会删除不再生成的文件。
patch-ambiguous = `{ $old }` 原先出现在原文的多个位置，而现在并非每处都是 `{ $new }`，因此未做任何改动
    .hint = 请修正译文，然后运行 `hexapla confirm`。
patch-breaks-text = 套用原文的改动后，此文本会被读作别的内容，因此未做任何改动
    .hint = 请修正译文，然后运行 `hexapla confirm`。
patch-not-in-target = 原文中的 `{ $old }` 现在是 `{ $new }`，而译文的相应位置没有它，因此未做任何改动
    .hint = 请修正译文，然后运行 `hexapla confirm`。
patch-number-form = 原文中的 `{ $old }` 现在是 `{ $new }`，而此语言的数字可能使用其他分隔符，因此未做任何改动
    .hint = 请按此语言的习惯书写数字，然后运行 `hexapla confirm`。
patch-other-changes = 原文的改动不限于各语言相同的部分，因此未做任何改动
    .hint = `hexapla todo` 会显示改动的词语。
patch-plural-form = 原文中的 `{ $old }` 现在是 `{ $new }`，旁边的词语可能需要换一种形式，因此未做任何改动
    .hint = 请修正译文，然后运行 `hexapla confirm`。
patch-several-times = 原文中的 `{ $old }` 现在是 `{ $new }`，而译文中它出现多次，因此未做任何改动
    .hint = 请修正译文，然后运行 `hexapla confirm`。

redirect-circle = 从 `{ $from }` 的重定向又回到了它自己
    .hint = 请将其删除，或让它指向取代它的页面。
redirect-claimed = `{ $from }` 已经指向 `{ $to }`，因此不会生成这个重定向
    .hint = 请删除其中一个。
redirect-nowhere = 从 `{ $from }` 的重定向指向 `{ $to }`，但没有这个页面{ $near ->
        [none] {""}
       *[other] ；最接近的是 `{ $near }`
    }
    .hint = 请用路径指明网站的一个页面，例如 `it/articles/new.html`。
redirect-over-page = `{ $from }` 处已有页面，因此不会生成这个重定向
    .hint = 请删除该重定向，或为该页面另取一个 slug。

strings-duplicate-key = 键 `{ $key }` 在此处第二次出现；以最后一个为准
    .hint = 请删除其中一个。
strings-long-key = 通往此文本的各级键过长，无法作为 ID，因此保持原样
    .hint = 请将各级键缩短到合计 500 字节以内。
strings-no-place = 文件中没有放置此内容的位置，因为那里不是键下的字符串
    .hint = 请使文件的结构与其原文一致，原文是对象的地方也应是对象。
strings-too-large = 文件有 { $bytes } 字节，超过了字符串文件 { $limit } 字节的上限
    .hint = 请拆分该文件。
strings-unreadable = 无法读取字符串文件，因此未使用其中任何内容：{ $reason }
    .hint = 请在此处修正文件；在此之前不会写入任何内容。

structure-block-tag = `{ $tag }` 不能出现在此文本中：它会拆开文本，或使所在的块结束
    .hint = 请去掉它，或把首字符写作 `&lt;` 以显示为文本。换行请用 `<br>`。
structure-changed-blocks = 此文本会改变页面的块结构，因此以原文代替
    .hint = 请写成一个段落，不要使用会开始新块的标记。
structure-empty-target = 文本为空
    .hint = 请写上文本。如要有意略去某个单元，请在译文文件中使用键 `omit`。
structure-ends-code = 此文本会使所在的注释或字符串结束
    .hint = 请写成一行，不要含有 `*/`、`-->`、代码围栏，行末也不要有反斜杠。
structure-foreign-attribute = `{ $tag }` 的 `{ $attribute }` 不在原文中
    .hint = 请从原文复制该标签；读者看到的内容（`title`、`alt`）和链接的去向可以不同。
structure-foreign-shortcode = `{ $tag }` 不在原文中，构建页面时会被执行或替换
    .hint = 请从原文复制，或把第一个花括号写作 `&#123;` 以显示为文本。
structure-foreign-tag = `{ $tag }` 不是原文中的标签
    .hint = 请从原文原样复制标签，或把首字符写作 `&lt;` 以显示为文本。
structure-lost-alert = 缺少原文开头的 `{ $marker }`，引文将不再是提示框
    .hint = 请照原文以 `{ $marker }` 开头，再翻译其后的内容。
structure-new-block = 此文本在这里会变成另一种块
    .hint = 请以词语开头，不要以 `#`、`-` 或 `1.` 之类的符号开头。
structure-nul = 文本含有 NUL 字符
structure-several-paragraphs = 文本含有空行，会成为不止一个段落
    .hint = 请写成一个段落；要多一个段落，须先写进原文。
structure-unbalanced-tag = `{ $tag }` 在此处打开或闭合，却没有与之成对的另一半
    .hint = 请按原文的顺序写出标签的两半。
structure-unsafe-url = 译文不能链接到地址 `{ $url }`
    .hint = 请使用相对地址，`http:`、`https:`、`mailto:`、`tel:` 地址，或原文中的地址。

template-newer-extractor = 模板由更新版本的 hexapla 写成（提取器 { $found }，此版本为 { $known }），因此保持原样
    .hint = 请更新 hexapla。

theme-left-out = 未从主题中采用（{ $count }）：{ $files }
    .hint = 不会跟随符号链接，请放一份副本代替它。并非所有系统都允许的名称（`a:b`、`nul.txt`、以点结尾）请改名，并检查文件是否可读、是否过大。

words-not-offered = `{ $message }` 中的 `{ $reference }` 没有对应的内容，因此网站页面按原样显示它
    .hint = 网站会在那里填入：{ $offered }。其他消息和术语必须存在于此语言或原文中。
