## Programın sonuçlarının yanında söyledikleri.

waiting = bu projeye yazan { $process ->
        [0] başka bir süreç
       *[other] { $number } numaralı süreç
    } bekleniyor …
progress-documents = belge
watching = Değişiklikler bekleniyor; Ctrl-C bitirir.
wrote-file = yazıldı: `{ $path }`
more-findings = { $findings ->
        [one] … ve { $findings } bulgu daha
       *[other] … ve { $findings } bulgu daha
    }
more-dead-links = { $links ->
        [one] … ve hiçbir yere götürmeyen { $links } bağlantı daha: hepsini `{ $command }` gösterir
       *[other] … ve hiçbir yere götürmeyen { $links } bağlantı daha: hepsini `{ $command }` gösterir
    }
up-to-date = Her şey güncel; hiçbir şey yazılmadı.
dry-run = Bu bir denemeydi; hiçbir şey yazılmadı.
nothing-to-do = Yapılacak bir şey yok.
nothing-wrong = Sorun yok.
nothing-to-settle = Onaylanacak bir şey yok; hiçbir şey yazılmadı.
settled = onaylandı: { $unit }
left-as-it-is = olduğu gibi bırakıldı: { $unit }: { $why }
written = yazıldı: { $unit }
would-be-written = yazılırdı: { $unit }
recorded = { $units ->
        [one] { $units } birim kaydedildi
       *[other] { $units } birim kaydedildi
    }
unit-why = { $unit }: { $why }
strange-name = { $line }. satır: `{ $name }` bu listenin bir birimi değil ya da burada iki kez geçiyor
ask-edit-again = Yeniden düzenlensin mi? [Y/n]:
ask-right = Bu kaynak için doğru mu? [y] evet, [n] hayır, [e] düzenle, [q] çık:
asked-of = [{ $index } / { $count }]
merges-cut = { $merges ->
        [one] En yeni { $merges } birleştirmeye bakıldı; git’te daha eskileri var ya da bu klonda yok.
       *[other] En yeni { $merges } birleştirmeye bakıldı; git’te daha eskileri var ya da bu klonda yok.
    }
units-counted = { $units ->
        [one] { $units } birim
       *[other] { $units } birim
    }
sources-known = Her çeviri hangi metinden yapıldığını söylüyor; hiçbir şey yazılmadı.
repaired-restored = { $locale } { $unit } { $commit } içinden geri alındı
repaired-draft = { $locale } { $unit } artık bir taslak
wrote-pages = { $pages ->
        [one] `{ $path }` içine { $pages } sayfa yazıldı
       *[other] `{ $path }` içine { $pages } sayfa yazıldı
    }
built = { $locales ->
        [one] { $locales } dilde
       *[other] { $locales } dilde
    } { $documents ->
        [one] { $documents } belge
       *[other] { $documents } belge
    } ve { $bundles ->
        [one] { $bundles } paket
       *[other] { $bundles } paket
    } oluşturuldu: `{ $path }`
would-build = `{ $path }` içinde { $locales ->
        [one] { $locales } dilde
       *[other] { $locales } dilde
    } { $documents ->
        [one] { $documents } belge
       *[other] { $documents } belge
    } ve { $bundles ->
        [one] { $bundles } paket
       *[other] { $bundles } paket
    } oluşturulurdu
init-found = Bulundu: { $layout } ({ $documents ->
        [one] { $documents } belge
       *[other] { $documents } belge
    }): { $evidence }
init-not-taken = Bu da var, ama seçilmedi: { $layout } ({ $documents ->
        [one] { $documents } belge
       *[other] { $documents } belge
    })
init-as-it-is = `{ $file }` bulundu ({ $documents } belge). Olduğu gibi okunur; hiçbir şey yazılmadı. Sırada: `hexapla status`.
init-finds = { $documents ->
        [one] { $documents } belge
       *[other] { $documents } belge
    } buluyor. Sonraki adım: `hexapla extract`, ardından `hexapla status`.
attributes-there = `.gitattributes` satırlarını zaten içeriyor.
attributes-would-write = `.gitattributes` yazılırdı
attributes-wrote = `.gitattributes` yazıldı; onu bir commit’e ekleyin
driver-once = Bunu her klonda bir kez çalıştırın; çalıştırılmayan yerde git satır satır birleştirir:
built-site = Sitede { $articles } makale sayfası var.
unpublished = { $locale } { $path }: { $instead ->
        [source] yerinde kaynak var
       *[nothing] yayımlanmadı
    }, { $units } birimden { $translated } tanesi, %{ $below } altında
