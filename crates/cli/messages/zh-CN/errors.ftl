## 程序为何停止。消息的属性 `hint` 说明如何处理。

error-label = 错误
warning-label = 警告
note-label = 注意
help-label = 帮助
error-lead = 错误:
hint-lead = 提示:
list-separator = 、

## 外部环境：配置、磁盘、git

no-project = `{ $path }` 及其上级文件夹中没有 `hexapla.toml`
    .hint = 可用 `hexapla init` 创建
system-answer = { $kind ->
        [not-found] 没有此文件或文件夹
        [permission-denied] 权限不足
        [already-exists] 文件已存在
        [not-a-directory] 不是文件夹
        [is-a-directory] 是文件夹
        [directory-not-empty] 文件夹不为空
        [read-only] 文件系统为只读
        [storage-full] 磁盘空间不足
        [quota-exceeded] 超出磁盘配额
        [file-too-large] 文件过大
        [busy] 资源正被占用
       *[other] { $text }
    }
world-io = 无法{ $operation ->
        [open] 打开
        [make] 创建
        [lock] 锁定
        [read] 读取
        [write] 写入
        [remove] 删除
        [replace] 替换
        [rename] 重命名
        [list] 列出
        [find] 找到
        [reach] 到达
        [sync] 同步到磁盘
        [watch] 监视
       *[other] 处理（{ $operation }）
    } `{ $path }`：{ $answer }
world-git = 无法读取 git 仓库 `{ $path }` 的{ $operation ->
        [read-the-history] 历史
        [read-the-configuration] 配置
        [read-the-tree] 文件树
        [read-a-file] 文件
       *[other] 数据（{ $text }）
    }：{ $reason }
not-readable = 无法读取 `{ $path }`：{ $why }
bad-revision = 无法读取 `{ $revision }`：{ $reason ->
        [the-project-lies-in-no-git-repository] 项目不在任何 git 仓库中
        [it-names-no-commit] 它不指向任何提交
        [git-knows-no-such-commit] git 中没有此提交
        [this-clone-has-no-such-commit] 此克隆为浅克隆，没有此提交；`git fetch --unshallow` 可取得其余提交
       *[other] { $text }
    }
    .hint = 请按 git 的方式指明提交：`main`、`v1.2`、`HEAD~3` 或哈希值
path-refused = 未改动 `{ $path }`：{ $reason ->
        [the-path-holds] 路径中含有 `..`
        [its-symlinks-go-in-a-circle] 其符号链接形成循环
        [a-symlink-on-the-way-leads-nowhere] 途中的符号链接没有目标
        [it-lies-outside-of-the-project] 它在项目之外
        [it-belongs-to-git] 它属于 git
        [it-is-the-project-itself] 它就是项目本身
        [it-is-no-regular-file] 它不是普通文件
        [this-name-is-kept-for-the-list-of-outputs] 此名称保留给输出列表
        [another-output-of-this-build-has-the-same-path] 本次构建的另一个输出具有相同的路径
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] 那里的文件不是 hexapla 构建生成的，或者之后被人改动过
        [a-file-stands-where-a-folder-is-needed] 需要文件夹的地方有一个文件
        [a-folder-stands-where-a-file-is-needed] 需要文件的地方有一个文件夹
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] 那里有一个符号链接，而构建不会跟随输出中的任何链接
        [it-leads-to-no-folder-of-the-project] 它不指向项目中的任何文件夹
        [the-system-forbids-writing-there] 系统不允许在那里写入
       *[other] { $text }
    }
file-conflict = `{ $path }` 在此期间被他人改动，已保持原样
newer-version = `{ $path }` 由更新版本的 hexapla 写成（版本 { $found }，此版本为 { $known }）
    .hint = 没有丢失任何内容：请再次运行该命令
partly-written = { $cause }；在此之前已写入 { $files } 个文件中的 { $written } 个
    .hint = 每个文件都是旧内容或新内容：请再次运行该命令
locked = `{ $path }` 被{ $process ->
        [0] 另一个进程
       *[other] 进程 { $number } 
    }占用已超过 { $seconds } 秒
    .hint = 请等待另一条命令结束，或将其终止
config-wrong = 配置 `{ $path }` 无法使用

## 所要求的内容

unknown-locale = `{ $locale }` { $why ->
        [source] 是此项目的源语言
       *[absent] 不是此项目的语言
    }
no-threshold = `{ $text }` 不是阈值：请写 `80%` 或 `it=80%`
unknown-document = 项目中没有与 `{ $pattern }` 相符的文档
unknown-unit = 没有 ID 为 `{ $id }` 的单元
ambiguous-unit = 多个文档都有单元 `{ $id }`
target-refused = 此译文不能用于 `{ $id }`；未写入任何内容
catalog-stopped = 译文文件 { $path } 在当前状态下无法改写；未写入任何内容
no-target = `{ $id }` 没有 { $locale } 译文
not-recorded = `{ $unit }`：{ $why }；未写入任何内容
text-refused = 此文本不能用于 `{ $unit }`；未写入任何内容
no-translation-yet = `{ $unit }` 还没有译文
    .hint = 可用 `hexapla edit` 或 `hexapla set` 写入
not-a-locale = `{ $text }` 不是 BCP 47 语言代码
    .hint = 例如 `it`、`zh-CN`、`pt-BR`
watch-two-commits = 比较两个提交时，`--watch` 没有可监视的内容
    .hint = 请只指明一个提交，与工作区比较
three-dots = 不支持三个点：`{ $revisions }`
    .hint = 请写两个点：`hexapla diff { $two }`
units-left = { $units } 个单元保持原样
no-terminal = 没有可供询问的终端，尚有 { $units } 个单元待确认
    .hint = 请用 ID 指明正确的单元；`hexapla todo` 会列出它们
units-not-recorded = { $units } 个单元未记录
errors-found = 发现 { $errors } 个错误；其余均已完成
templates-stale = { $templates } 个模板不是最新
can-be-patched = { $translations } 条译文无需译者即可更新
    .hint = 可用 `hexapla patch` 更新
below-required = { $locales } 种语言未达到要求
no-format = 不知道 `{ $path }` 的格式
    .hint = 格式由扩展名决定：{ $endings }
no-file = 没有文件 `{ $path }`
input-encoding = 标准输入不是 UTF-8：第 { $byte } 字节有误

## 单元为何保持原样；句子的一部分

why-gone = 文档中已没有此单元
why-source-moved = 其原文在此期间有改动
why-target-moved = 其译文在此期间有改动
why-no-target = 还没有译文
why-not-annotated = 其文件不保存状态、来源和原文

## 程序、编辑器、git

stdout-failed = 无法写入标准输出：{ $answer }
stdin-failed = 无法读取标准输入：{ $answer }
folder-not-found = 找不到文件夹：{ $answer }
interrupt-failed = 无法等待 Ctrl-C：{ $answer }
manual-failed = 无法生成手册页：{ $answer }
editor-file-failed = 无法为编辑器创建文件：{ $answer }
editor-left-nothing = 编辑器没有留下文件 `{ $path }`
editor-not-run = 无法运行编辑器 `{ $editor }`：{ $answer }
    .hint = 请将 EDITOR 设为您使用的编辑器
editor-ended = 编辑器 `{ $editor }` 以 { $status } 结束；未记录任何内容
not-merged = `{ $path }` 未合并：{ $why }
    .hint = 我方版本保持原样；`git show :3:PATH` 可查看对方版本
why-no-fluent = 它不是 Fluent 文件
merge-conflicts = `{ $path }`：有 { $conflicts } 个冲突待解决：{ $things }
    .hint = 请在标记之间保留其中一个版本，然后对文件执行 `git add`
lines-not-records = 文件中无法读作条目的行
no-git-repository = `{ $path }` 不在任何 git 仓库中，因此无从设置合并驱动；未写入任何内容
    .hint = 请先执行 `git init`，或去掉 `--merge-driver`
config-exists = 已有配置：`{ $path }`
    .hint = 请编辑它，或先将其删除
options-no-project = 这些选项无法构成项目
no-layout = 此处没有找到常见的目录结构
    .hint = 请说明文档的位置：`hexapla init --documents 'source/**/*.md'`
which-locales = 要翻译成哪些语言？
    .hint = 例如 `--locales it,fr,zh-CN`

## 提示

hint-did-you-mean = 您是指 { $names } 吗？
hint-in-the-way-too = 同样挡路的还有：{ $names }{ $more ->
        [0] {""}
       *[other] ，以及另外 { $more } 个
    }
hint-not-ours = 请将其移走或删除，或在 `[build]` 下选择另一个 `output`
hint-nothing-swapped = 未替换任何内容：使用 `--atomic` 时，输出要么整体更换，要么完全不变
hint-permissions = 请查看其所有者和访问权限
hint-private = hexapla 在那里保存它记住的内容：请将其移走或删除，下次运行会重新创建
hint-newer-version = 请更新 hexapla，或删除输出文件夹：下次构建会重新创建它，但不知道其中原有的内容
hint-rest-built = 其余内容均已构建
hint-same-output = 请为其中一个改名，或在 `[build]` 下为每种语言指定单独的文件夹：{ $example }
hint-same-bundle = 请为两个文档之一改名：`app.json` 和 `app.json.ftl` 都会生成资源包 `app.json.ftl`
hint-its-locales = 此项目的语言：{ $names }
hint-list-documents = `hexapla status` 会列出项目的文档
hint-list-units = `hexapla todo LOCALE` 会列出单元及其 ID
hint-name-one = 请指明其中之一：{ $names }
hint-annotations = 请在 `hexapla.toml` 中相应的 `[[documents]]` 里写上 `{ $line }`
hint-not-up-to-date = 不是最新：`{ $path }`
hint-extract = 可用 `hexapla extract` 更新
hint-falls-short = { $locale }：{ $units } 个单元中完成 { $done } 个（{ $percent }%），要求 { $required }%
hint-typed-text = 您输入的内容在 `{ $path }` 中
hint-no-merge-driver = 请从 `.gitattributes` 的相应行中去掉 `merge=hexapla`
hint-also = 此外，{ $problem }
option-problem = { $option }：{ $problem }
hint-for-example = 例如 `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }：{ $status ->
        [missing] { $units } 个未翻译
        [draft] { $units } 个草稿
       *[outdated] { $units } 个已过时
    }
and-more = … 另有 { $more } 个
output-is-input = `{ $path }` 是项目本身使用的文件；没有写入任何内容
    .hint = 请为报告指定另一个文件
required-elsewhere = 要求了 { $locale } 的比例，但它不在所选语言之中
    .hint = 请把它列入语言，或去掉该条件
dashboard-narrowed = 仪表板只能按文档缩小范围
    .hint = 请指定文档，或去掉其他筛选条件：页面自带筛选

## What reports and their gates ask for

unknown-name = 项目中没有{ $what ->
        [owner] 负责人
        [tier] 层级
       *[tag] 标签
    } `{ $name }`
units-need-json = `--units` 需要 `--format json`
    .hint = 供人阅读的单元列表请用 `hexapla todo LOCALE`
kind-needs-outdated = `--kind-of-change` 只适用于过时的单元
    .hint = 请在 `--status` 中加上 `outdated`，或去掉 `--status`
require-all-units = `--require` 是文档全部单元中的比例
    .hint = 请去掉 `--status` 和 `--kind-of-change`，或使用 `--fail-on`
not-done = { $documents } 个文档未达到 `--fail-on` 的要求
hint-has-none = 项目中一个也没有
hint-there-are = 现有：{ $names }
