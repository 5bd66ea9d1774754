## 結果のかたわらでプログラムが述べること。

waiting = { $process ->
        [0] 別のプロセス
       *[other] プロセス { $number } 
    }がこのプロジェクトに書き込んでいるため、待っています …
progress-documents = 文書
watching = 変更を待っています。Ctrl-C で終わります。
wrote-file = `{ $path }` に書き込みました
more-findings = … ほかに { $findings } 件の指摘があります
more-dead-links = … ほかに行き先のないリンクが { $links } 件あります。`{ $command }` ですべて表示されます
up-to-date = すべて最新です。何も書き込みませんでした。
dry-run = 試しに実行しただけです。何も書き込みませんでした。
nothing-to-do = することはありません。
nothing-wrong = 問題はありません。
nothing-to-settle = 確認するものはありません。何も書き込みませんでした。
settled = 確認しました: { $unit }
left-as-it-is = そのまま残しました: { $unit }: { $why }
written = 書き込みました: { $unit }
would-be-written = 書き込むことになります: { $unit }
recorded = { $units } 個のユニットを記録しました
unit-why = { $unit }: { $why }
strange-name = { $line } 行目: `{ $name }` はこの一覧のユニットではないか、2 回現れます
ask-edit-again = もう一度編集しますか? [Y/n]:
ask-right = この原文に対して正しいですか? [y] はい、[n] いいえ、[e] 編集、[q] 終了:
asked-of = [{ $index } / { $count }]
merges-cut = 最近のマージ { $merges } 件を調べました。git にはより古いものがあるか、このクローンに欠けています。
units-counted = { $units } 個のユニット
sources-known = どの訳文にも、もとにした原文が書かれています。何も書き込みませんでした。
repaired-restored = { $locale } { $unit } を { $commit } から復元しました
repaired-draft = { $locale } { $unit } は下書きになりました
wrote-pages = `{ $path }` に { $pages } ページを書き込みました
built = { $locales } 言語で { $documents } 個の文書と { $bundles } 個のバンドルを作りました: `{ $path }`
would-build = `{ $path }` に { $locales } 言語で { $documents } 個の文書と { $bundles } 個のバンドルを作ることになります
init-found = { $layout } が見つかりました（{ $documents } 個の文書）: { $evidence }
init-not-taken = こちらもありますが、選びませんでした: { $layout }（{ $documents } 個の文書）
init-as-it-is = `{ $file }` が見つかりました（文書 { $documents } 件）。そのまま読むので、何も書き込んでいません。次は `hexapla status` です。
init-finds = { $documents } 個の文書が見つかります。次は `hexapla extract`、それから `hexapla status` です。
attributes-there = `.gitattributes` には必要な行がすでにあります。
attributes-would-write = `.gitattributes` に書き込むことになります
attributes-wrote = `.gitattributes` に書き込みました。コミットしてください
driver-once = 各クローンで一度だけ次を実行してください。実行していないクローンでは、git は行ごとにマージします:
built-site = サイトには記事ページ { $articles } 件があります。
unpublished = { $locale } { $path }: { $instead ->
        [source] 代わりに原文
       *[nothing] 非公開
    }、{ $units } ユニット中 { $translated }、{ $below }% 未満
