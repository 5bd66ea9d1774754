# Where locales and documents stand. Heads of columns are to be short.
status-title = Çeviri durumu
status-caption = Birim (sözcük)
status-locale = Dil
status-document = Belge
status-all = Tümü
status-units = Birim
status-words = Sözcük
status-done = Biten
status-to-do = Yapılacak
status-missing = Eksik
status-draft = Taslak
status-outdated = Güncel değil
status-minor = Küçük
status-translated = Çevrilmiş
status-reviewed = İncelenmiş
status-percent = %{ $percent }
status-summary = { $percent } · biten birim: { $done } / { $total } · yapılacak sözcük: { $words }
status-part = Yalnızca bu kısım sayıldı: { $filter }
status-nothing = Buna uyan birim yok.
status-since = Yalnızca { $revision } sürümüne göre kötüleşen birimler
status-more = … ve { $documents } belge daha
status-concern =
    { $locale }: { $units } birim, { $words } sözcük · { $who }
