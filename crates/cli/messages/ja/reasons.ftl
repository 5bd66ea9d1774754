## ファイルのある箇所を読めない理由。文の一部。

# Fluent
expected-token = ここに文字が足りません
expected-digit = ここには数字が必要です
expected-identifier = ここには名前が必要です
expected-line-break = ここには改行が必要です
no-value = 名前の後に値も属性もありません
bad-function-name = 関数の名前に使えるのは大文字だけです
no-default-variant = 選択に既定のバリアントがありません
empty-pattern = 値がありません
two-default-variants = 選択に既定のバリアントが 2 つあります
bad-selector = これを基準に選択することはできません
term-attribute = 用語の属性は表示できません
unclosed-string = 引用符が閉じられていません
argument-order = 名前付き引数が名前のない引数より前にあります
duplicate-argument = 同じ引数が 2 回あります
unknown-escape = そのようなエスケープはありません
bad-unicode-escape = 文字のエスケープではありません
unbalanced-brace = 開かれていない波括弧が閉じられています
expected-expression = ここには差し込むものが必要です
expected-literal = ここにはテキストか数が必要です
line-start = 行をこのように始めることはできません
layout = その行はファイルに書けません

# JSON
json-after-end = 最後の括弧の後に何かがあります
json-open-comment = コメントが閉じられていません
json-too-deep = 括弧の入れ子が深すぎます
json-no-value = 値が必要な場所でファイルが終わっています
json-key = ここには二重引用符で囲んだキーが必要です
json-colon = ここには `:` が必要です
json-comma-brace = ここには `,` か `{"}"}` が必要です
json-comma-bracket = ここには `,` か `]` が必要です
json-last-comma = 閉じ括弧の前にコンマがあります
json-open-bracket = 括弧が閉じられる前にファイルが終わっています
json-value = ここには値が必要です
json-open-string = 文字列が閉じられていません
json-control = 文字列の中の制御文字はエスケープする必要があります
json-escape = JSON のエスケープではありません

# YAML
yaml-second-document = ここから 2 つ目の文書が始まりますが、読むのは 1 つだけです
yaml-indent = この行の字下げが上の行と合いません
yaml-directive = ディレクティブは読みません
yaml-dashes = `---` の行にほかのものを書くことはできません
yaml-too-deep = 値の入れ子が深すぎます
yaml-tab = タブで字下げすることはできません
yaml-key = ここにはキーと `:` が必要です
yaml-quotes = このように始まる値は引用符で囲む必要があります
yaml-place = これはここには置けません
yaml-key-below = 値の下にキーを置くことはできません
yaml-colon-quotes = `: ` を含むテキストは引用符で囲む必要があります
yaml-open-quote = 引用符が閉じられていません
yaml-escape = YAML のエスケープではありません
yaml-header = テキストブロックの見出しではありません
yaml-no-mapping = キーと値の組ではありません
