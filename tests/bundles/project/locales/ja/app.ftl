-brand = ヘキサプラ

files = { $shown } 個のファイル
open = 「{ $name }」を開く
lines =
    一行目
    二行目
