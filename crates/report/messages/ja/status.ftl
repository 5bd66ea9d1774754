# Where locales and documents stand. Heads of columns are to be short.
status-title = 翻訳の状況
status-caption = 件数（語数）
status-locale = 言語
status-document = 文書
status-all = 合計
status-units = 件数
status-words = 語数
status-done = 完了
status-to-do = 残り
status-missing = 未翻訳
status-draft = 下書き
status-outdated = 要更新
status-minor = 軽微
status-translated = 翻訳済み
status-reviewed = 確認済み
status-percent = { $percent }%
status-summary = { $percent } · 完了 { $done } / { $total } ユニット · 残り { $words } 語
status-part = この部分だけを数えています: { $filter }
status-nothing = 該当するユニットはありません。
status-since = { $revision } より後退したユニットのみ
status-more = … ほか { $documents } 文書
status-concern =
    { $locale }: { $units } ユニット、{ $words } 語 · { $who }
