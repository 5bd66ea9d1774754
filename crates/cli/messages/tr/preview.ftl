## Tekrar tekrar oluşturma, siteyi gösterme, tüm çıktıyı tek seferde değiştirme.

rebuilt = { $milliseconds } ms içinde yeniden oluşturuldu; yazılan dosyalar: { $written }, silinenler: { $removed }.
previewing = Makale sitesi gösteriliyor (makale sayfaları: { $articles }); Ctrl-C bitirir.
box-title = Oluşturma bulguları
count-errors = Hatalar: { $count }
count-warnings = Uyarılar: { $count }
count-notes = Notlar: { $count }
not-built = Site yeniden oluşturulamadı; bu sayfa daha önceki bir oluşturmadan.
preview-ended = Önizleme sona erdi.
preview-generator = bu projenin sayfaları { $preset } için; onları kendisi gösterir
    .hint = yanında `hexapla build --watch` çalıştırın ya da makale sitesini `hexapla preview --site` ile görün
preview-empty = gösterilecek bir şey yok: projenin hiçbir belgesi Markdown değil
    .hint = makale sitesi Markdown belgelerinden oluşur; `hexapla status` olanları listeler
port-failed = { $port } numaralı bağlantı noktası dinlenemiyor: { $answer }
    .hint = `--port` ile başka birini belirtin ya da boş birini almak için hiç belirtmeyin
browser-failed = tarayıcı açılamıyor: { $answer }
    .hint = adresi kendiniz açın
not-swapped = `{ $path }` olduğu gibi bırakıldı: oluşturulan çıktı istenen düzeye ulaşmıyor.
tree-left = Önceki bir `--atomic` oluşturmasının ağacı yerinde kaldı: `{ $path }` içindekiler silinemiyor.
no-swap = `{ $path }` bütün olarak değiştirilemez: { $why ->
        [folder] `hexapla build` tarafından oluşturulmamış bir klasör
        [link] `hexapla build --atomic` tarafından oluşturulmamış bir bağlantı
        [taken] `hexapla build --atomic` ağacının yerinde duruyor ama öyle bir ağaç değil
        [exchange] bu bir klasör ve bu sistem yerine tek adımda bağlantı koyamıyor
       *[links] burada sembolik bağlantı olamaz
    }
    .hint = onu başka yere taşıyın ya da `--atomic` olmadan oluşturun
