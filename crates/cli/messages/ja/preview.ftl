## 繰り返しのビルド、サイトの表示、出力全体の入れ替え。

rebuilt = { $milliseconds } ミリ秒で再ビルドしました。書き込んだファイル: { $written }、削除したファイル: { $removed }。
previewing = 記事サイトを表示しています (記事ページ: { $articles })。Ctrl-C で終わります。
box-title = ビルドの指摘
count-errors = エラー: { $count }
count-warnings = 警告: { $count }
count-notes = 注意: { $count }
not-built = サイトを再ビルドできませんでした。このページは以前のビルドのものです。
preview-ended = プレビューは終了しました。
preview-generator = このプロジェクトのページは { $preset } 用で、{ $preset } が自ら表示します
    .hint = 並行して `hexapla build --watch` を実行するか、`hexapla preview --site` で記事サイトをご覧ください
preview-empty = 表示するものがありません: プロジェクトに Markdown の文書がありません
    .hint = 記事サイトは Markdown の文書から作られます。`hexapla status` で今ある文書が分かります
port-failed = ポート { $port } で待ち受けられません: { $answer }
    .hint = `--port` で別のポートを指定するか、指定を省くと空いているポートを使います
browser-failed = ブラウザーを開けません: { $answer }
    .hint = アドレスをご自分で開いてください
not-swapped = `{ $path }` は元のままです。ビルド結果が必要な条件を満たしていません。
tree-left = 以前の `--atomic` ビルドのツリーが残っています。`{ $path }` の中身を削除できません。
no-swap = `{ $path }` を一度に入れ替えられません: { $why ->
        [folder] `hexapla build` が作ったフォルダーではありません
        [link] `hexapla build --atomic` が作ったリンクではありません
        [taken] `hexapla build --atomic` のツリーを置く場所にありますが、そのツリーではありません
        [exchange] フォルダーであり、このシステムでは一手順でリンクに置き換えられません
       *[links] ここではシンボリックリンクを使えません
    }
    .hint = 別の場所へ移すか、`--atomic` なしでビルドしてください
