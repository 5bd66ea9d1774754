## ファイルについてプログラムが述べること。規則 `族/名前` のメッセージは `族-名前`、
## その属性 `hint` は対処法を示す。

bundle-same-name = 2 つの Fluent 文書から同じバンドルができてしまいます
    .hint = どちらかの名前を変えるか、`hexapla.toml` で除外してください。
bundle-unknown-reference = `{ $name }` がここで使われていますが、プロジェクトのどの Fluent 文書にも定義がありません
    .hint = 参照を直すか、メッセージを追加してください。

catalog-conflict-marker = このカタログにはマージの衝突があるため、内容は一切使われていません
    .hint = ファイル内の衝突を解決してください。それまでは何も書き込まれません。
catalog-duplicate-key = 1 つの項目に同じキーが 2 回あります。最初のものが有効です
    .hint = どちらかの行を削除してください。
catalog-duplicate-record = このユニットの項目が上にもあるため、こちらは使われません
    .hint = よい方を残し、もう一方を削除してください。
catalog-empty-target = 項目に訳文がないため、このユニットは未翻訳として扱われます
    .hint = `=` の後に訳文を書くか、項目を削除してください。
catalog-mixed-pair = { $commit ->
        [none] 進行中のマージ
       *[other] マージ { $commit } 
    }がこの項目を組み合わせました。この訳文がこの原文に対して正しいとは、どちらのブランチも述べていません
    .hint = 両方を見比べて訳文を直すか、正しいと確認してください。`hexapla review` を使うか、項目に `# allow catalog/mixed-pair: 理由` と書きます。
catalog-newer-version = このカタログはより新しい hexapla（バージョン { $version }）で書かれているため、内容は一切使われていません
    .hint = hexapla を更新してください。
catalog-no-source = 何を訳したものかが項目に書かれていないため、下書きとして扱われます
    .hint = 新しく書いたものなら `hexapla sync` が現在の原文を加えます。別のプログラムが行を消したのなら、先に `hexapla repair` を実行すると git から探します。
catalog-unknown-id = この文書にこの ID のユニットはありません{ $near ->
        [none] {""}
       *[other] 。最も近いのは `{ $near }` です
    }
    .hint = ID を直してください。未翻訳のユニットの ID は `hexapla todo` で一覧できます。
catalog-unknown-key = `{ $key }` は原文にないキーなので、この訳文はどの出力にも入りません{ $near ->
        [none] {""}
       *[other] 。最も近いのは `{ $near }` です
    }{ $more ->
        [0] {""}
       *[other] 。このファイルにはほかに { $more } 件あります
    }
    .hint = キーを直すか、原文からなくなったものであれば削除してください。
catalog-unreadable-record = これは項目として読めません。そのまま残しました
    .hint = 項目は `id = 訳文` の形で、すぐ上に `# キー: 値` の行を置きます。id の中の `.` は `_-` と書きます。`hexapla set` はレポートに表示されるとおりの id を受け付けます。
catalog-unreadable-value = このキーの値は読めません。そのまま残しました
    .hint = キーとその値は、カタログ形式のリファレンスにあります。
catalog-unwritable-id = この ID はカタログに書けません

configuration-idle-pattern = パターン `{ $pattern }` に当てはまる文書がありません
    .hint = `[[owners]]`、`[tiers]`、`[[build.publish]]` のパターンは、`include` と同じく文書の `root` からの相対パスです。

directive-unclosed = ここから始まる読み飛ばしに終わりがないため、以下は何も翻訳されません
    .hint = 終わらせる場所に `<!-- i18n:skip-end -->`（または `<!-- mdpo-enable -->`）を置いてください。
directive-unknown = `{ $name }` は hexapla の知らない指示なので、何も起こりません
    .hint = 使えるのは `i18n:skip`、`i18n:skip-start`、`i18n:skip-end`、`i18n:comment: …` と mdpo の指示です。

document-conflict-marker = この文書にはマージの衝突があるため、テンプレートとカタログはそのまま残しました
    .hint = 文書内の衝突を解決してください。衝突の例を示す場合はコードブロックに入れてください。
document-crashed = この文書の処理に失敗したため、ほかの文書に進みました
    .hint = hexapla の不具合です。文書を添えて報告してください。
document-refused-name = このファイルは文書にできないため、対象から外しました: { $reason }
    .hint = この名前のファイルを扱えないシステムがあるため、名前を変えるか、`hexapla.toml` の `exclude` に加えてください。

file-encoding = ファイルが UTF-8 ではありません。{ $line } 行目、{ $offset } バイト目が { $byte } です{ $guess ->
        [unknown] {""}
        [cut-short] 。そこで文字が途切れています
       *[other] 。{ $guess } かもしれません
    }
    .hint = ファイルを UTF-8 で保存してください。
file-not-regular = 通常のファイルではなく{ $kind ->
        [folder] フォルダー
        [device] デバイス
       *[other] { $kind }
    }です
file-permission = ファイルを読む権限がありません
    .hint = アクセス権を確認してください。
file-symlink = プロジェクトの外を指すシンボリックリンクなので、読み込みませんでした
    .hint = リンクの代わりにファイルを置くか、`hexapla.toml` で除外してください。
file-too-large = ファイルは { $size } バイトで、上限の { $limit } バイトを超えています
    .hint = `hexapla.toml` の `limits.file` を上げるか、ファイルを除外してください。
file-unreadable = ファイルを読めません: { $reason }

fluent-bad-escape = エスケープには 16 進数字が { $digits } 桁必要です
    .hint = `\u00E9` や `\U01F602` のように書いてください。
fluent-bad-pattern = このテキストは Fluent のパターンではありません: { $reason }
    .hint = 波括弧をすべて閉じ、どの選択にも既定のバリアント `*[other]` を書いてください。
fluent-duplicate-id = 同じ名前のメッセージが上にあるため、こちらは使われません
    .hint = どちらかの名前を変えるか、削除してください。
fluent-empty-pattern = Fluent のパターンは空にできません
    .hint = 空のテキストは {"`{ \"\" }`"} と書きます。
fluent-junk = 正しい Fluent ではないため、読み飛ばしました: { $reason }
fluent-nul = ファイルに NUL 文字があるため、テキストではありません
fluent-too-deep = ここでは波括弧の入れ子が { $limit } 段を超えています
fluent-too-large = ファイルは { $bytes } バイトで、上限の { $limit } バイトを超えています
fluent-too-many-arguments = 関数呼び出しの名前付き引数が { $limit } 個を超えています
fluent-unusable-id = このメッセージの名前は長すぎて使えません

front-matter-duplicate-key = キー `{ $key }` が 2 回あり、どちらが有効かはサイトジェネレーターによって異なります
    .hint = どちらかを削除してください。
front-matter-no-day = `{ $text }` は日付ではないため、ページに日付は表示されません
    .hint = 年月日を `2026-03-04` のように書いてください。
front-matter-too-large = フロントマターは { $bytes } バイトで、上限の { $limit } バイトを超えているため、そのまま残しました
front-matter-unclosed = ここから始まるフロントマターに終わりがないため、本文として読まれます
    .hint = 最後のキーの下に、`{ $closing }` だけの行を置いてください。
front-matter-unreadable = フロントマターを読めないため、そのまま残しました: { $reason }
    .hint = { $syntax ->
        [json] メンバーの間にはコンマを置き、最後の後には置かないでください。どのキーにも値が必要です。
        [toml] テキストは引用符で囲み、同じ行で閉じてください。
       *[yaml] `: ` を含む値や、特殊文字で始まる値は引用符で囲んでください。
    }

html-left-out = サイトのページでは、表示できないものを省いています: { $elements }
    .hint = 同じ内容を文章か別ファイルの画像で示すか、リンクにしてください。
html-too-deep = ここでは要素の入れ子が { $limit } 段を超えています。それより深い部分はそのまま残しました
image-outdated = この画像が作られた後に `{ $source }` が変更されました
    .hint = 画像を作り直してください。ビルドが変更を見つけると、最新とみなします。

link-no-file = `{ $address }` の先には{ $among ->
        [site] サイト
       *[other] プロジェクト
    }のページもファイルもありません{ $near ->
        [none] {""}
       *[other] 。`{ $near }` のことですか？
    }
    .hint = アドレスを直すか、その先にあるべきものを追加してください。
link-no-heading = `{ $address }` の先のページにその見出しはありません{ $near ->
        [none] {""}
       *[other] 。`{ $near }` のことですか？
    }
    .hint = `#` の後を直してください。
link-not-on-site = `{ $address }` の先のファイルは、サイトにはページとしてもコピーとしてもありません
    .hint = 文書に含めるか、公開されている場所へのリンクにしてください。

markdown-too-deep = ここではブロックの入れ子が { $limit } 段を超えています。それより深い部分はそのまま残しました
markdown-unclosed-tag = ここで始まる `{ $tag }` に終わりがないため、ページを作れません
    .hint = 内容が終わる場所に `{ $closing }` を書いてください。
markdown-unopened-tag = `{ $tag }` に対応する始まりが上にないため、ページを作れません
    .hint = 内容が始まる場所に `{ $opening }` を書くか、これを削除してください。

notes-no-table = `{ $key }` の下にあるものは注記の表ではありません
    .hint = 文書の注記は、引用符と角括弧で囲んだパスで始めます: `["articles/page.md"]`。
notes-no-text = 注記 `{ $key }` はテキストではありません
    .hint = 注記は `"どのユニットか" = "内容"` の形です。点を含む文書のパスは引用符で囲みます。
notes-unknown-document = このフォルダー以下に、パスが `{ $key }` の文書はありません{ $near ->
        [none] {""}
       *[other] 。最も近いのは `{ $near }` です
    }
    .hint = パスはこのファイルのあるフォルダーからの相対パスで、引用符で囲みます: `["articles/page.md"]`。
notes-unknown-unit = この文書に、ID が `{ $key }` のユニットも、そう始まるテキストもありません{ $near ->
        [none] {""}
       *[other] 。最も近いのは `{ $near }` です
    }
    .hint = ユニットは、ID、全文、または冒頭の 10 文字以上で指定してください。
notes-unreadable = 注記を読めません: { $reason }

output-kept = { $files ->
       *[other] 以前のビルドのファイル { $files } 件はもう作られませんが、誰かが変更しているため残しました
    }: { $paths }
    .hint = そこに必要なければ、削除するか出力フォルダーの外へ移してください。
output-renewed = { $files ->
       *[other] 出力のファイル { $files } 件が手で変更されていたため、作り直しました
    }: { $paths }
    .hint = 原文、翻訳、テーマのどれかを変更してください。ビルドのたびにファイルは作り直されます。

output-unmade = 読み取れないものがあったため、今回作られなかった以前のビルドのファイルが残っています({ $files } 件): { $paths }
    .hint = このビルドのエラーを直すと、次のビルドがもう作られないものを削除します。
patch-ambiguous = `{ $old }` は原文の数か所にあり、今はそのすべてが `{ $new }` になってはいないため、何も反映しませんでした
    .hint = 訳文を直し、`hexapla confirm` を実行してください。
patch-breaks-text = 原文の変更を反映すると、このテキストは別のものとして読まれてしまうため、何も反映しませんでした
    .hint = 訳文を直し、`hexapla confirm` を実行してください。
patch-not-in-target = 原文では `{ $old }` が `{ $new }` になりましたが、訳文のその場所にはないため、何も反映しませんでした
    .hint = 訳文を直し、`hexapla confirm` を実行してください。
patch-number-form = 原文では `{ $old }` が `{ $new }` になりましたが、この言語では数の区切りが異なることがあるため、何も反映しませんでした
    .hint = 数をこの言語の書き方で書き、`hexapla confirm` を実行してください。
patch-other-changes = 原文では、どの言語でも同じになる部分以外も変わったため、何も反映しませんでした
    .hint = 変わった語は `hexapla todo` で見られます。
patch-plural-form = 原文では `{ $old }` が `{ $new }` になり、前後の語形が変わることがあるため、何も反映しませんでした
    .hint = 訳文を直し、`hexapla confirm` を実行してください。
patch-several-times = 原文では `{ $old }` が `{ $new }` になりましたが、訳文には何度も出てくるため、何も反映しませんでした
    .hint = 訳文を直し、`hexapla confirm` を実行してください。

redirect-circle = `{ $from }` からの転送が自分自身に戻ってきます
    .hint = 削除するか、代わりになったページへ転送してください。
redirect-claimed = `{ $from }` はすでに `{ $to }` へ転送されるため、この転送は作られません
    .hint = どちらか一方を削除してください。
redirect-nowhere = `{ $from }` からの転送先 `{ $to }` というページはありません{ $near ->
        [none] {""}
       *[other] 。最も近いのは `{ $near }` です
    }
    .hint = `it/articles/new.html` のように、サイトのページをパスで指定してください。
redirect-over-page = `{ $from }` にはページがあるため、この転送は作られません
    .hint = 転送を削除するか、ページに別のスラッグを付けてください。

strings-duplicate-key = キー `{ $key }` がここに再び現れます。最後のものが有効です
    .hint = どちらかを削除してください。
strings-long-key = このテキストに至るキーは ID にするには長すぎるため、そのまま残しました
    .hint = キーを合わせて 500 バイト以内に縮めてください。
strings-no-place = キーの下の文字列ではないものがあるため、ファイルにこれを置く場所がありません
    .hint = ファイルを原文と同じ形にし、原文がオブジェクトの場所はオブジェクトにしてください。
strings-too-large = ファイルは { $bytes } バイトで、文字列ファイルの上限 { $limit } バイトを超えています
    .hint = ファイルを分割してください。
strings-unreadable = 文字列ファイルを読めないため、内容は一切使われていません: { $reason }
    .hint = この場所でファイルを直してください。それまでは何も書き込まれません。

structure-block-tag = `{ $tag }` はこのテキストには置けません。テキストを分断するか、それを含むブロックを終わらせてしまいます
    .hint = 取り除くか、文字として見せるには最初の文字を `&lt;` と書いてください。改行は `<br>` です。
structure-changed-blocks = このテキストではページのブロックが変わってしまうため、代わりに原文が入ります
    .hint = ブロックを始める記法を使わず、1 つの段落として書いてください。
structure-empty-target = テキストが空です
    .hint = テキストを書いてください。意図してユニットを省くには、カタログでキー `omit` を使います。
structure-ends-code = このテキストは、それを含むコメントや文字列を終わらせてしまいます
    .hint = `*/`、`-->`、コードフェンス、行末のバックスラッシュを使わずに 1 行で書いてください。
structure-foreign-attribute = `{ $tag }` の `{ $attribute }` は原文にありません
    .hint = タグは原文から写してください。読者の目に触れるもの（`title`、`alt`）とリンク先は違っていてもかまいません。
structure-foreign-shortcode = `{ $tag }` は原文になく、ページを作るときに実行されるか展開されてしまいます
    .hint = 原文から写すか、文字として見せるには最初の波括弧を `&#123;` と書いてください。
structure-foreign-tag = `{ $tag }` は原文にあるタグではありません
    .hint = タグは原文からそのまま写すか、文字として見せるには最初の文字を `&lt;` と書いてください。
structure-lost-alert = 原文の冒頭にある `{ $marker }` がないため、引用が注意書きではなくなってしまいます
    .hint = 原文のとおり `{ $marker }` で始め、その後を訳してください。
structure-new-block = ここでは、このテキストは別の種類のブロックになってしまいます
    .hint = `#`、`-`、`1.` のような記号ではなく、語で始めてください。
structure-nul = テキストに NUL 文字があります
structure-several-paragraphs = テキストに空行があり、2 つ以上の段落になってしまいます
    .hint = 1 つの段落として書いてください。段落を増やすには、まず原文に加えます。
structure-unbalanced-tag = `{ $tag }` が、対になる相手なしに開かれているか閉じられています
    .hint = タグの両方を、原文の順序で書いてください。
structure-unsafe-url = `{ $url }` は訳文のリンク先にできないアドレスです
    .hint = 相対アドレスか、`http:`、`https:`、`mailto:`、`tel:`、または原文のアドレスを使ってください。

template-newer-extractor = テンプレートはより新しい hexapla で書かれています（抽出器 { $found }、こちらは { $known }）。そのまま残しました
    .hint = hexapla を更新してください。

theme-left-out = テーマから取り込まれないもの ({ $count }): { $files }
    .hint = シンボリックリンクはたどられないため、代わりにコピーを置いてください。どのシステムでも使えるとは限らない名前 (`a:b`、`nul.txt`、末尾のドット) のアセットは改名し、ファイルが読み取り可能で大きすぎないことを確かめてください。

words-not-offered = `{ $message }` の `{ $reference }` に当たるものがないため、サイトのページには書かれたまま表示されます
    .hint = そこにサイトが入れるもの: { $offered }。ほかのメッセージや用語は、この言語か原文にある必要があります。
