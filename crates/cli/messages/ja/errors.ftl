## プログラムが止まる理由。メッセージの属性 `hint` は対処法を示す。

error-label = エラー
warning-label = 警告
note-label = 注意
help-label = 対処
error-lead = エラー:
hint-lead = ヒント:
list-separator = 、

## 外の世界: 設定、ディスク、git

no-project = `{ $path }` にも、その上のフォルダーにも `hexapla.toml` がありません
    .hint = `hexapla init` で作れます
system-answer = { $kind ->
        [not-found] ファイルまたはフォルダーがありません
        [permission-denied] 権限がありません
        [already-exists] ファイルがすでにあります
        [not-a-directory] フォルダーではありません
        [is-a-directory] フォルダーです
        [directory-not-empty] フォルダーが空ではありません
        [read-only] 読み取り専用のファイルシステムです
        [storage-full] ディスクに空きがありません
        [quota-exceeded] ディスクの割り当てを超えました
        [file-too-large] ファイルが大きすぎます
        [busy] 使用中です
       *[other] { $text }
    }
world-io = `{ $path }` { $operation ->
        [open] を開けません
        [make] を作れません
        [lock] をロックできません
        [read] を読めません
        [write] に書き込めません
        [remove] を削除できません
        [replace] を置き換えられません
        [rename] の名前を変えられません
        [list] の一覧を取れません
        [find] を見つけられません
        [reach] にたどり着けません
        [sync] をディスクに確定できません
        [watch] を監視できません
       *[other] を処理できません（{ $operation }）
    }: { $answer }
world-git = git リポジトリ `{ $path }` の{ $operation ->
        [read-the-history] 履歴
        [read-the-configuration] 設定
        [read-the-tree] ファイルツリー
        [read-a-file] ファイル
       *[other] データ（{ $text }）
    }を読めません: { $reason }
not-readable = `{ $path }` を読めません: { $why }
bad-revision = `{ $revision }` を読めません: { $reason ->
        [the-project-lies-in-no-git-repository] プロジェクトが git リポジトリの中にありません
        [it-names-no-commit] コミットを指していません
        [git-knows-no-such-commit] git にそのようなコミットはありません
        [this-clone-has-no-such-commit] このクローンは浅く（shallow）、そのコミットがありません。残りは `git fetch --unshallow` で取得できます
       *[other] { $text }
    }
    .hint = コミットは git と同じように指定してください: `main`、`v1.2`、`HEAD~3`、ハッシュ
path-refused = `{ $path }` には手を付けませんでした: { $reason ->
        [the-path-holds] パスに `..` があります
        [its-symlinks-go-in-a-circle] シンボリックリンクが循環しています
        [a-symlink-on-the-way-leads-nowhere] 途中のシンボリックリンクの先に何もありません
        [it-lies-outside-of-the-project] プロジェクトの外にあります
        [it-belongs-to-git] git のものです
        [it-is-the-project-itself] プロジェクトそのものです
        [it-is-no-regular-file] 通常のファイルではありません
        [this-name-is-kept-for-the-list-of-outputs] この名前は出力の一覧のために予約されています
        [another-output-of-this-build-has-the-same-path] このビルドの別の出力が同じパスになります
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] そこには hexapla のビルドが作成したものではないファイル、またはその後だれかが変更したファイルがあります
        [a-file-stands-where-a-folder-is-needed] フォルダーが必要な場所にファイルがあります
        [a-folder-stands-where-a-file-is-needed] ファイルが必要な場所にフォルダーがあります
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] そこにはシンボリックリンクがあり、ビルドは出力先のリンクをたどりません
        [it-leads-to-no-folder-of-the-project] プロジェクト内のフォルダーにつながっていません
        [the-system-forbids-writing-there] そこへの書き込みはシステムによって許可されていません
       *[other] { $text }
    }
file-conflict = その間に `{ $path }` がほかで変更されたため、そのまま残しました
newer-version = `{ $path }` はより新しい hexapla で書かれています（バージョン { $found }、こちらは { $known }）
    .hint = 何も失われていません。もう一度コマンドを実行してください
partly-written = { $cause }。その前に { $files } 個のうち { $written } 個のファイルを書き込みました
    .hint = どのファイルも古い内容か新しい内容のどちらかです。もう一度コマンドを実行してください
locked = `{ $path }` は { $seconds } 秒以上{ $process ->
        [0] 別のプロセス
       *[other] プロセス { $number } 
    }が使用しています
    .hint = そのコマンドが終わるのを待つか、終了させてください
config-wrong = 設定 `{ $path }` は使えません

## 求められたもの

unknown-locale = `{ $locale }` はこのプロジェクトの{ $why ->
        [source] 原文の言語です
       *[absent] 言語ではありません
    }
no-threshold = `{ $text }` はしきい値ではありません。`80%` または `it=80%` と書いてください
unknown-document = `{ $pattern }` に当てはまる文書がプロジェクトにありません
unknown-unit = ID が `{ $id }` のユニットはありません
ambiguous-unit = ユニット `{ $id }` は複数の文書にあります
target-refused = この訳文は `{ $id }` には置けません。何も書き込みませんでした
catalog-stopped = カタログ { $path } はこのままでは書き換えられません。何も書き込みませんでした
no-target = `{ $id }` には { $locale } の訳文がありません
not-recorded = `{ $unit }`: { $why }。何も書き込みませんでした
text-refused = このテキストは `{ $unit }` には置けません。何も書き込みませんでした
no-translation-yet = `{ $unit }` にはまだ訳文がありません
    .hint = `hexapla edit` または `hexapla set` で書けます
not-a-locale = `{ $text }` は BCP 47 の言語コードではありません
    .hint = 例: `it`、`zh-CN`、`pt-BR`
watch-two-commits = 2 つのコミットの間では `--watch` が監視するものがありません
    .hint = 作業ツリーと比べるには、コミットを 1 つだけ指定してください
three-dots = 点 3 つの形には対応していません: `{ $revisions }`
    .hint = 点は 2 つにしてください: `hexapla diff { $two }`
units-left = { $units } 個のユニットをそのまま残しました
no-terminal = { $units } 個のユニットについて尋ねるための端末がありません
    .hint = 正しいユニットを ID で指定してください。ID は `hexapla todo` で一覧できます
units-not-recorded = { $units } 個のユニットを記録できませんでした
errors-found = { $errors } 個のエラーがありました。ほかはすべて完了しました
templates-stale = { $templates } 個のテンプレートが最新ではありません
can-be-patched = { $translations } 個の訳文は翻訳者なしで更新できます
    .hint = `hexapla patch` で更新できます
below-required = { $locales } 言語が求められた割合に達していません
no-format = `{ $path }` の形式が分かりません
    .hint = 形式は拡張子で決まります: { $endings }
no-file = ファイル `{ $path }` はありません
input-encoding = 標準入力が UTF-8 ではありません。{ $byte } バイト目が不正です

## ユニットをそのまま残した理由。文の一部

why-gone = 文書にこのユニットはもうありません
why-source-moved = その間に原文が変わりました
why-target-moved = その間に訳文が変わりました
why-no-target = まだ訳文がありません
why-not-annotated = このファイルは状態、由来、原文を保存しません

## プログラム、エディター、git

stdout-failed = 標準出力に書き込めません: { $answer }
stdin-failed = 標準入力を読めません: { $answer }
folder-not-found = フォルダーが見つかりません: { $answer }
interrupt-failed = Ctrl-C を待ち受けられません: { $answer }
manual-failed = マニュアルページを作れません: { $answer }
editor-file-failed = エディター用のファイルを作れません: { $answer }
editor-left-nothing = エディターの終了後、ファイル `{ $path }` がありませんでした
editor-not-run = エディター `{ $editor }` を起動できません: { $answer }
    .hint = お使いのエディターを EDITOR に設定してください
editor-ended = エディター `{ $editor }` が { $status } で終了しました。何も記録しませんでした
not-merged = `{ $path }` はマージされませんでした: { $why }
    .hint = こちらの版はそのままです。相手の版は `git show :3:PATH` で見られます
why-no-fluent = Fluent のファイルではありません
merge-conflicts = `{ $path }`: 解決が必要な衝突が { $conflicts } 件あります: { $things }
    .hint = 目印の間のどちらか一方を残し、ファイルを `git add` してください
lines-not-records = 項目として読めない行
no-git-repository = `{ $path }` は git リポジトリの中にないため、マージドライバーを設定する対象がありません。何も書き込みませんでした
    .hint = 先に `git init` を実行するか、`--merge-driver` を外してください
config-exists = 設定がすでにあります: `{ $path }`
    .hint = それを編集するか、先に削除してください
options-no-project = これらのオプションではプロジェクトになりません
no-layout = よくある構成はここには見つかりませんでした
    .hint = 文書の場所を指定してください: `hexapla init --documents 'source/**/*.md'`
which-locales = どの言語に訳しますか?
    .hint = 例: `--locales it,fr,zh-CN`

## ヒント

hint-did-you-mean = もしかして { $names } ですか?
hint-in-the-way-too = ほかにも妨げているもの：{ $names }{ $more ->
        [0] {""}
       *[other] 、ほか { $more } 件
    }
hint-not-ours = 移動または削除するか、`[build]` で別の `output` を選んでください
hint-nothing-swapped = 何も入れ替えていません。`--atomic` では、出力は全体が変わるか、まったく変わらないかのどちらかです
hint-permissions = 所有者とアクセス権を確かめてください
hint-private = hexapla が記憶を保存する場所です。移動または削除してください。次の実行で作り直されます
hint-newer-version = hexapla を更新するか、出力フォルダーを削除してください。次のビルドで作り直されますが、以前の内容は引き継がれません
hint-rest-built = それ以外はすべてビルドされました
hint-same-output = どちらかの名前を変えるか、`[build]` で言語ごとにフォルダーを分けてください: { $example }
hint-same-bundle = 2 つの文書のどちらかの名前を変えてください: `app.json` と `app.json.ftl` はどちらもバンドル `app.json.ftl` になります
hint-its-locales = このプロジェクトの言語: { $names }
hint-list-documents = プロジェクトの文書は `hexapla status` で一覧できます
hint-list-units = ユニットと ID は `hexapla todo LOCALE` で一覧できます
hint-name-one = どれか 1 つを指定してください: { $names }
hint-annotations = `hexapla.toml` の該当する `[[documents]]` に `{ $line }` を加えてください
hint-not-up-to-date = 最新ではありません: `{ $path }`
hint-extract = `hexapla extract` で最新になります
hint-falls-short = { $locale }: { $units } 個中 { $done } 個（{ $percent }%）、必要な割合は { $required }%
hint-typed-text = 入力した内容は `{ $path }` にあります
hint-no-merge-driver = `.gitattributes` の該当する行から `merge=hexapla` を取り除いてください
hint-also = ほかに: { $problem }
option-problem = { $option }: { $problem }
hint-for-example = 例: `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] 未翻訳 { $units }
        [draft] 下書き { $units }
       *[outdated] 要更新 { $units }
    }
and-more = … ほか { $more } 件
output-is-input = `{ $path }` はプロジェクト自体が使うファイルです。何も書き込みませんでした
    .hint = レポートには別のファイルを指定してください
required-elsewhere = { $locale } に割合が求められていますが、指定された言語に含まれていません
    .hint = 言語に加えるか、条件を外してください
dashboard-narrowed = ダッシュボードは文書だけで絞り込めます
    .hint = 文書を指定するか、ほかの絞り込みを外してください。ページ自体に絞り込みがあります

## What reports and their gates ask for

unknown-name = プロジェクトに{ $what ->
        [owner] 担当者
        [tier] 階層
       *[tag] タグ
    } `{ $name }` はありません
units-need-json = `--units` には `--format json` が必要です
    .hint = 人が読むユニットの一覧は `hexapla todo LOCALE` で見られます
kind-needs-outdated = `--kind-of-change` は要更新のユニットだけが対象です
    .hint = `--status` に `outdated` を加えるか、`--status` を外してください
require-all-units = `--require` は文書の全ユニットに対する割合です
    .hint = `--status` と `--kind-of-change` を外すか、`--fail-on` を使ってください
not-done = { $documents } 個の文書が `--fail-on` の求める状態に達していません
hint-has-none = プロジェクトには 1 つもありません
hint-there-are = あるもの: { $names }
