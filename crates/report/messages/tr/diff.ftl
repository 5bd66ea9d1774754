# Kaynakta neyin değiştiği ve bunun her dile neye mal olduğu. Sütun başlıkları kısa olmalıdır.
diff-title = { $from } ile { $to } arasındaki değişiklikler
diff-nothing = { $from } ile { $to } arasında hiçbir birim değişmedi.
diff-nothing-changed = Hiçbir birim değişmedi.
diff-template = şablon
diff-working-tree = çalışma kopyası
diff-renamed = önceki adı { $path }
diff-renamed-page = Önceki adı: { $path }
diff-line = { $line }. satır
diff-changes-in =
    { $documents ->
        [one] { $documents } belgede
       *[other] { $documents } belgede
    } { $changes ->
        [one] { $changes } değişiklik
       *[other] { $changes } değişiklik
    }
diff-units-in =
    { $documents ->
        [one] { $documents } belgede
       *[other] { $documents } belgede
    } { $units ->
        [one] { $units } birim
       *[other] { $units } birim
    }
diff-change-added = eklendi
diff-change-removed = çıkarıldı
diff-change-kept = taşındı
diff-change-edited = değiştirildi
diff-change-split = bölündü
diff-change-merged = birleştirildi
diff-also-moved = { $change }, taşındı
diff-kind-layout = yerleşim
diff-kind-markup = biçimleme
diff-kind-link = bağlantı
diff-kind-number = sayı
diff-kind-punctuation = noktalama
diff-kind-wording = ifade
diff-kind-all = tümü
diff-to-do = Yapılacak
diff-locale = Dil
diff-units = Birim
diff-words = Sözcük
diff-changed-words = Değişen sözcük
diff-documents = Belgeler

# İki birimin neden aynı sayıldığı.
diff-why = neden
diff-why-page = Neden:
diff-why-same-key = belge ikisine de aynı anahtarı veriyor
diff-why-same-text = metin aynı
diff-why-neighbours = metin aynı; başkalarında da var, komşular belirledi
diff-why-similar = metinler benzer ve aynı komşuların arasında duruyor
diff-why-similar-elsewhere = metinler başka yerde dursa da seyrek sözcükleri ortak
diff-why-spelling = sözcüklere bakmak için çok kısa: aynı tür ve yer, neredeyse aynı harfler
diff-why-part-of = her yeni metin eskisinin bir parçası
diff-why-joined-from = her eski metin yenisinin bir parçası
diff-why-alone = öteki sürümde buna benzeyen bir şey yok
diff-why-came-from = { $reason }; { $path } belgesinden geldi
diff-why-figures = { $reason } (benzerlik %{ $score }, ortak sözcük %{ $common })
diff-why-shared = ortak sözcükler: { $words }
diff-why-rival = “{ $text }” değil ({ $id }, benzerlik %{ $score })
diff-why-rival-taken = başka bir değişikliğe ait olan “{ $text }” değil ({ $id }, benzerlik %{ $score })

# Bir dilin, artık öyle olmayan bir kaynaktan çevirdikleri.
outdated-title = Güncel değil: { $locale }
outdated-nothing = { $locale } dilinde güncelliğini yitiren bir şey yok.
outdated-from = Çevrildiği metin
outdated-now = Şimdiki kaynak
outdated-target = Çeviri
outdated-change-label = değişiklik
outdated-target-label = çeviri
outdated-at-label = yer
outdated-source-page = Kaynak:
outdated-target-page = Çeviri:
outdated-source-change = Kaynak ve değişenler
outdated-amounts = Miktarlar
outdated-kind = Değişiklik türü

# Yazılan dosyalar, şablonlar ve çevirilere aktarılanlar.
written-create = oluştur
written-update = güncelle
written-delete = sil
extract-summary =
    { $documents ->
        [one] { $documents } belgede
       *[other] { $documents } belgede
    } { $units ->
        [one] { $units } birim
       *[other] { $units } birim
    }, { $words ->
        [one] { $words } sözcük
       *[other] { $words } sözcük
    }; kimlikler: { $new } yeni, { $kept } korunan, { $obsolete } artık kullanılmayan
patch-nothing = Aktarılacak bir şey yok
patch-patched =
    { $translations ->
        [one] { $translations } çeviri güncellendi
       *[other] { $translations } çeviri güncellendi
    }
patch-left = { $patched }, { $left } tanesi olduğu gibi bırakıldı
patch-other = { $patched }, { $other } tanesi başka değişiklikler yüzünden güncel değil
patch-token-link = bağlantı
patch-token-image = görsel
patch-token-code = kod
patch-token-shortcode = kısa kod
patch-token-footnote = dipnot
patch-token-number = sayı
