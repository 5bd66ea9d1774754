## 文件的某处为何无法读取；句子的一部分。

# Fluent
expected-token = 此处缺少一个字符
expected-digit = 此处应为数字
expected-identifier = 此处应为名称
expected-line-break = 此处应换行
no-value = 名称之后既没有值也没有属性
bad-function-name = 函数名只能用大写字母
no-default-variant = 选择缺少默认变体
empty-pattern = 缺少值
two-default-variants = 选择有两个默认变体
bad-selector = 不能以此作为选择依据
term-attribute = 术语的属性不能显示
unclosed-string = 引号没有闭合
argument-order = 命名参数出现在未命名参数之前
duplicate-argument = 某个参数出现了两次
unknown-escape = 没有这样的转义
bad-unicode-escape = 这不是字符的转义
unbalanced-brace = 闭合了未曾打开的花括号
expected-expression = 此处应为要插入的内容
expected-literal = 此处应为文本或数字
line-start = 行不能这样开头
layout = 其各行无法写入文件

# JSON
json-after-end = 最后一个括号之后还有内容
json-open-comment = 注释没有闭合
json-too-deep = 括号嵌套过深
json-no-value = 文件在应有值的位置结束
json-key = 此处应为双引号中的键
json-colon = 此处应为 `:`
json-comma-brace = 此处应为 `,` 或 `{"}"}`
json-comma-bracket = 此处应为 `,` 或 `]`
json-last-comma = 右括号之前有逗号
json-open-bracket = 括号尚未闭合，文件就结束了
json-value = 此处应为值
json-open-string = 字符串没有闭合
json-control = 字符串中的控制字符必须转义
json-escape = 这不是 JSON 的转义

# YAML
yaml-second-document = 第二个文档从此处开始；只读取一个
yaml-indent = 此行的缩进与上方各行不一致
yaml-directive = 不读取指令
yaml-dashes = `---` 所在行不能有其他内容
yaml-too-deep = 值嵌套过深
yaml-tab = 不能用制表符缩进
yaml-key = 此处应为键和 `:`
yaml-quotes = 这样开头的值需要加引号
yaml-place = 这不能出现在此处
yaml-key-below = 键不能位于值之下
yaml-colon-quotes = 含有 `: ` 的文本需要加引号
yaml-open-quote = 引号没有闭合
yaml-escape = 这不是 YAML 的转义
yaml-header = 这不是文本块的头部
yaml-no-mapping = 不是键与值的映射
