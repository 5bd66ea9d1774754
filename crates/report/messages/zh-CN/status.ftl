# Where locales and documents stand. Heads of columns are to be short.
status-title = 翻译状态
status-caption = 单元数（词数）
status-locale = 语言
status-document = 文档
status-all = 合计
status-units = 单元
status-words = 词数
status-done = 完成
status-to-do = 待办
status-missing = 缺失
status-draft = 草稿
status-outdated = 过时
status-minor = 轻微
status-translated = 已翻译
status-reviewed = 已审校
status-percent = { $percent }%
status-summary = { $percent } · 已完成 { $done } / { $total } 个单元 · 待译 { $words } 词
status-part = 仅统计这一部分：{ $filter }
status-nothing = 没有符合条件的单元。
status-since = 仅限比 { $revision } 更差的单元
status-more = … 还有 { $documents } 个文档
status-concern =
    { $locale }: { $units } 个单元，{ $words } 词 · { $who }
