## Programın dosyalar hakkında söyledikleri. `aile/ad` kuralının iletisi `aile-ad` olur;
## `hint` özniteliği ne yapılacağını söyler.

bundle-same-name = İki Fluent belgesi aynı paketi oluşturur
    .hint = Birini yeniden adlandırın ya da `hexapla.toml` içinde hariç tutun.
bundle-unknown-reference = `{ $name }` burada kullanılıyor, ama projedeki hiçbir Fluent belgesi onu tanımlamıyor
    .hint = Başvuruyu düzeltin ya da iletiyi ekleyin.

catalog-conflict-marker = Bu katalogda bir birleştirme çakışması var, bu yüzden hiçbir şeyi kullanılmadı
    .hint = Çakışmayı dosyada giderin; o zamana dek dosyaya hiçbir şey yazılmaz.
catalog-duplicate-key = Bir anahtar aynı kayıtta iki kez geçiyor; ilki geçerlidir
    .hint = Satırlardan birini silin.
catalog-duplicate-record = Bu birimin yukarıda başka bir kaydı var; bu kullanılmıyor
    .hint = İkisinden iyisini tutun, ötekini silin.
catalog-empty-target = Kaydın metni yok, bu yüzden birim eksik sayılıyor
    .hint = Metni `=` işaretinden sonra yazın ya da kaydı silin.
catalog-mixed-pair = { $commit ->
        [none] Süren birleştirme bu kaydı bir araya getirdi
       *[other] { $commit } birleştirmesi bu kaydı bir araya getirdi
    }: iki dal da bu çevirinin bu kaynak metin için doğru olduğunu söylemiyor
    .hint = İkisini karşılaştırıp çeviriyi düzeltin ya da doğru olduğunu söyleyin: `hexapla review` veya kayıtta `# allow catalog/mixed-pair: neden`.
catalog-newer-version = Bu katalog daha yeni bir hexapla (sürüm { $version }) tarafından yazılmış, bu yüzden hiçbir şeyi kullanılmadı
    .hint = hexapla programını güncelleyin.
catalog-no-source = Kayıt hangi metinden çevrildiğini söylemiyor, bu yüzden taslak sayılıyor
    .hint = Yeni yazıldıysa `hexapla sync` şimdiki kaynağı ekler; satırı başka bir program sildiyse önce onu git içinde arayan `hexapla repair` komutunu çalıştırın.
catalog-unknown-id = Bu belgedeki hiçbir birimin kimliği bu değil{ $near ->
        [none] {""}
       *[other] ; en yakını `{ $near }`
    }
    .hint = Kimliği düzeltin; `hexapla todo` çevirisi olmayan birimlerin kimliklerini listeler.
catalog-unknown-key = `{ $key }` kaynağın bir anahtarı değil, bu yüzden bu çeviri hiçbir çıktıda yer almıyor{ $near ->
        [none] {""}
       *[other] ; en yakını `{ $near }`
    }{ $more ->
        [0] {""}
        [one] ; bu dosyadaki { $more } anahtar için de durum aynı
       *[other] ; bu dosyadaki { $more } anahtar için de durum aynı
    }
    .hint = Anahtarı düzeltin ya da kaynakta böyle bir metin artık yoksa silin.
catalog-unreadable-record = Bu, kayıt olarak okunamıyor; olduğu gibi bırakıldı
    .hint = Kayıt `id = metin` biçimindedir; `# anahtar: değer` satırları hemen üstünde durur. Kimlikte `.`, `_-` olarak yazılır; `hexapla set` kimlikleri raporların gösterdiği biçimde alır.
catalog-unreadable-value = Bu anahtarın değeri okunamıyor; olduğu gibi bırakıldı
    .hint = Katalog biçiminin başvuru belgesi anahtarları ve değerlerini listeler.
catalog-unwritable-id = Bu kimlik bir kataloğa yazılamaz

configuration-idle-pattern = `{ $pattern }` kalıbı hiçbir belgeyi göstermiyor
    .hint = `[[owners]]`, `[tiers]` ve `[[build.publish]]` kalıpları, `include` kalıpları gibi belgelerin `root` klasörüne göredir.

directive-unclosed = Atlama burada başlıyor ve hiç bitmiyor, bu yüzden aşağıda hiçbir şey çevrilmiyor
    .hint = Bitmesi gereken yere `<!-- i18n:skip-end -->` (ya da `<!-- mdpo-enable -->`) koyun.
directive-unknown = `{ $name }` hexapla programının bildiği bir yönerge değil, bu yüzden bir şey yapmıyor
    .hint = Bilinenler: `i18n:skip`, `i18n:skip-start`, `i18n:skip-end`, `i18n:comment: …` ve mdpo yönergeleri.

document-conflict-marker = Bu belgede bir birleştirme çakışması var, bu yüzden şablonu ve katalogları olduğu gibi bırakıldı
    .hint = Çakışmayı belgede giderin. Çakışma örneği bir kod bloğuna konmalıdır.
document-crashed = Program bu belgede başarısız oldu ve ötekilerle sürdürdü
    .hint = Bu bir hexapla hatasıdır: lütfen belgeyle birlikte bildirin.
document-refused-name = Bu dosya belge olamaz, bu yüzden dışarıda bırakıldı: { $reason }
    .hint = Yeniden adlandırın, çünkü bazı sistemlerde bu adda dosya olamaz; ya da `hexapla.toml` içinde `exclude` ile belirtin.

file-encoding = Dosya UTF-8 değil: { $line }. satırdaki { $offset }. bayt { $byte }{ $guess ->
        [unknown] {""}
        [cut-short] ; orada bir karakter yarım kalmış
       *[other] ; { $guess } olabilir
    }
    .hint = Dosyayı UTF-8 olarak kaydedin.
file-not-regular = Bu olağan bir dosya değil, { $kind ->
        [folder] bir klasör
        [device] bir aygıt
       *[other] { $kind }
    }
file-permission = Dosyayı okuma izni yok
    .hint = İzinlerini denetleyin.
file-symlink = Dosya proje dışına çıkan bir sembolik bağ, bu yüzden okunmadı
    .hint = Bağın yerine dosyayı koyun ya da `hexapla.toml` içinde hariç tutun.
file-too-large = Dosya { $size } bayt, { $limit } baytlık sınırı aşıyor
    .hint = `hexapla.toml` içindeki `limits.file` değerini yükseltin ya da dosyayı hariç tutun.
file-unreadable = Dosya okunamıyor: { $reason }

fluent-bad-escape = Bir kaçış dizisinde { $digits } onaltılık basamak olmalıdır
    .hint = `\u00E9` ya da `\U01F602` yazın.
fluent-bad-pattern = Metin bir Fluent kalıbı değil: { $reason }
    .hint = Her küme ayracını kapatın ve her seçime bir varsayılan `*[other]` değişkesi verin.
fluent-duplicate-id = Bu adda bir ileti yukarıda var; bu kullanılmıyor
    .hint = İkisinden birini yeniden adlandırın ya da silin.
fluent-empty-pattern = Fluent kalıbı boş olamaz
    .hint = Boş metin için {"`{ \"\" }`"} yazın.
fluent-junk = Bu geçerli Fluent değil, bu yüzden atlandı: { $reason }
fluent-nul = Dosyada NUL karakteri var, yani metin değil
fluent-too-deep = Küme ayraçları burada { $limit } düzeyden daha derin iç içe
fluent-too-large = Dosya { $bytes } bayt, { $limit } baytlık sınırı aşıyor
fluent-too-many-arguments = Bir işlev çağrısında { $limit } taneden çok adlı argüman var
fluent-unusable-id = Bu iletinin adı kullanılamayacak kadar uzun

front-matter-duplicate-key = `{ $key }` anahtarı iki kez geçiyor ve site üreteçleri hangisinin geçerli olduğunda anlaşamıyor
    .hint = İkisinden birini silin.
front-matter-no-day = `{ $text }` bir gün değil, bu yüzden sayfa tarih göstermiyor
    .hint = Yılı, ayı ve günü yazın: `2026-03-04`.
front-matter-too-large = Belge başlığı { $bytes } bayt, { $limit } baytlık sınırı aştığı için olduğu gibi bırakıldı
front-matter-unclosed = Burada başlayan belge başlığı hiç bitmiyor, bu yüzden metin olarak okunuyor
    .hint = Son anahtarın altına, kendi satırına `{ $closing }` koyun.
front-matter-unreadable = Belge başlığı okunamıyor, bu yüzden olduğu gibi bırakıldı: { $reason }
    .hint = { $syntax ->
        [json] İki üye arasına virgül koyun, sonuncudan sonra koymayın; her anahtara bir değer verin.
        [toml] Metinleri tırnak içine alın ve tırnağı aynı satırda kapatın.
       *[yaml] `: ` içeren ya da özel bir karakterle başlayan değerleri tırnak içine alın.
    }

html-left-out = Sitenin sayfası gösteremediklerini dışarıda bırakıyor: { $elements }
    .hint = Aynısını sözcüklerle ya da ayrı dosyası olan bir görselle anlatın veya ona bağlantı verin.
html-too-deep = Öğeler burada { $limit } düzeyden daha derin iç içe; altındakiler olduğu gibi bırakıldı
image-outdated = Bu görsel hazırlandığından beri `{ $source }` değişti
    .hint = Görseli yeniden hazırlayın; bir derleme onu değişmiş görünce güncel sayar.

link-no-file = `{ $address }` { $among ->
        [site] sitenin
       *[other] projenin
    } hiçbir sayfasına ya da dosyasına götürmüyor{ $near ->
        [none] {""}
       *[other] ; bunu mu demek istediniz: `{ $near }`?
    }
    .hint = Adresi düzeltin ya da götürdüğü yeri ekleyin.
link-no-heading = `{ $address }` sayfasının hiçbir başlığına götürmüyor{ $near ->
        [none] {""}
       *[other] ; bunu mu demek istediniz: `{ $near }`?
    }
    .hint = `#` işaretinden sonrasını düzeltin.
link-not-on-site = `{ $address }`, sitede sayfası da kopyası da olmayan bir dosyaya götürüyor
    .hint = Dosyayı belgelere ekleyin ya da yayımlandığı yere bağlantı verin.

markdown-too-deep = Bloklar burada { $limit } düzeyden daha derin iç içe; altındakiler olduğu gibi bırakıldı
markdown-unclosed-tag = `{ $tag }` burada başlıyor ve hiç bitmiyor, bu yüzden sayfa oluşturulamaz
    .hint = İçeriğinin bittiği yere `{ $closing }` yazın.
markdown-unopened-tag = `{ $tag }` yukarıda açılmış bir şeyi kapatmıyor, bu yüzden sayfa oluşturulamaz
    .hint = İçeriğinin başladığı yere `{ $opening }` yazın ya da bunu silin.

notes-no-table = `{ $key }` altındaki şey bir not tablosu değil
    .hint = Bir belgenin notlarına, tırnak ve köşeli ayraç içinde yoluyla başlayın: `["articles/page.md"]`.
notes-no-text = `{ $key }` notu bir metin değil
    .hint = Not `"hangi birim" = "ne söyleniyor"` biçimindedir; içinde nokta olan belge yolu tırnak ister.
notes-unknown-document = Bu klasörün altında yolu `{ $key }` olan bir belge yok{ $near ->
        [none] {""}
       *[other] ; en yakını `{ $near }`
    }
    .hint = Yollar bu dosyanın klasörüne görelidir ve tırnak içinde durur: `["articles/page.md"]`.
notes-unknown-unit = Belgede kimliği `{ $key }` olan ya da metni böyle başlayan bir birim yok{ $near ->
        [none] {""}
       *[other] ; en yakını `{ $near }`
    }
    .hint = Bir birimi kimliğiyle, bütün metniyle ya da metninin en az ilk on karakteriyle belirtin.
notes-unreadable = Notlar okunamıyor: { $reason }

output-kept = { $files ->
        [one] Önceki bir derlemenin 1 dosyası artık üretilmiyor, ama biri onu değiştirmiş, bu yüzden korundu
       *[other] Önceki bir derlemenin { $files } dosyası artık üretilmiyor, ama biri onları değiştirmiş, bu yüzden korundular
    }: { $paths }
    .hint = Orada kimseye gerekmiyorsa silin ya da çıktı klasörünün dışına taşıyın.
output-renewed = { $files ->
        [one] Çıktının 1 dosyası elle değiştirilmişti ve yeniden üretildi
       *[other] Çıktının { $files } dosyası elle değiştirilmişti ve yeniden üretildi
    }: { $paths }
    .hint = Kaynağı, çeviriyi ya da temayı değiştirin: her derleme kendi dosyalarını yeniden üretir.

output-unmade = Her şey okunamadı; bu yüzden önceki derlemelerin bu derlemede üretilmeyen dosyaları kaldı ({ $files }): { $paths }
    .hint = Bu derlemenin hatalarını giderin: sonraki derleme artık üretilmeyenleri kaldırır.
patch-ambiguous = `{ $old }` kaynağın birkaç yerindeydi ve şimdi hepsinde `{ $new }` yok, bu yüzden hiçbir şey aktarılmadı
    .hint = Çeviriyi düzeltin ve `hexapla confirm` komutunu çalıştırın.
patch-breaks-text = Kaynakta değişenlerle bu metin başka bir şey olarak okunurdu, bu yüzden hiçbir şey aktarılmadı
    .hint = Çeviriyi düzeltin ve `hexapla confirm` komutunu çalıştırın.
patch-not-in-target = Kaynaktaki `{ $old }` artık `{ $new }`, ama çeviride o yerde bu yok; bu yüzden hiçbir şey aktarılmadı
    .hint = Çeviriyi düzeltin ve `hexapla confirm` komutunu çalıştırın.
patch-number-form = Kaynaktaki `{ $old }` artık `{ $new }`, ama bu dilde sayılar başka ayırıcılarla yazılabilir; bu yüzden hiçbir şey aktarılmadı
    .hint = Sayıyı bu dilde yazıldığı gibi yazın ve `hexapla confirm` komutunu çalıştırın.
patch-other-changes = Kaynakta her dilde aynı olandan fazlası değişti, bu yüzden hiçbir şey aktarılmadı
    .hint = `hexapla todo` değişen sözcükleri gösterir.
patch-plural-form = Kaynaktaki `{ $old }` artık `{ $new }`; yanındaki sözcükler başka bir biçim isteyebilir, bu yüzden hiçbir şey aktarılmadı
    .hint = Çeviriyi düzeltin ve `hexapla confirm` komutunu çalıştırın.
patch-several-times = Kaynaktaki `{ $old }` artık `{ $new }`, ama çeviride bu birkaç kez geçiyor; bu yüzden hiçbir şey aktarılmadı
    .hint = Çeviriyi düzeltin ve `hexapla confirm` komutunu çalıştırın.

redirect-circle = `{ $from }` adresinden yönlendirme yine kendisine dönüyor
    .hint = Silin ya da yerini alan sayfaya yönlendirin.
redirect-claimed = `{ $from }` zaten `{ $to }` adresine gidiyor, bu yüzden bu yönlendirme oluşturulmuyor
    .hint = İkisinden birini silin.
redirect-nowhere = `{ $from }` adresinden yönlendirme `{ $to }` adresine gidiyor, ama böyle bir sayfa yok{ $near ->
        [none] {""}
       *[other] ; en yakını `{ $near }`
    }
    .hint = Sitenin bir sayfasını yoluyla belirtin, örneğin `it/articles/new.html`.
redirect-over-page = `{ $from }` adresinde bir sayfa var, bu yüzden bu yönlendirme oluşturulmuyor
    .hint = Yönlendirmeyi silin ya da sayfaya başka bir kısa ad (slug) verin.

strings-duplicate-key = `{ $key }` anahtarı burada ikinci kez geçiyor; sonuncusu geçerlidir
    .hint = İkisinden birini silin.
strings-long-key = Bunun üstündeki anahtarlar kimlik olamayacak kadar uzun, bu yüzden olduğu gibi bırakıldı
    .hint = Anahtarları toplam 500 bayta kısaltın.
strings-no-place = Dosyada bunun yeri yok, çünkü orada anahtarlar altındaki dizgilerden başka bir şey duruyor
    .hint = Dosyayı kaynağının biçimine getirin; kaynakta nesne olan yerde nesne olsun.
strings-too-large = Dosya { $bytes } bayt, dizgi dosyaları için { $limit } baytlık sınırı aşıyor
    .hint = Dosyayı bölün.
strings-unreadable = Dizgi dosyası okunamıyor, bu yüzden hiçbir şeyi kullanılmadı: { $reason }
    .hint = Dosyayı bu yerde düzeltin; o zamana dek dosyaya hiçbir şey yazılmaz.

structure-block-tag = `{ $tag }` bu metinde duramaz: metni böler ya da içinde durduğu bloğu bitirirdi
    .hint = Çıkarın ya da metin olarak göstermek için ilk karakteri yerine `&lt;` yazın. Satır sonu `<br>` ile yazılır.
structure-changed-blocks = Metin sayfasının bloklarını değiştirirdi, bu yüzden yerinde kaynak duruyor
    .hint = Blok başlatan işaretler olmadan tek bir paragraf yazın.
structure-empty-target = Metin boş
    .hint = Bir metin yazın. Bir birimi bilerek atlamak için katalogda `omit` anahtarını kullanın.
structure-ends-code = Metin, içinde durduğu açıklamayı ya da dizgiyi bitirirdi
    .hint = `*/`, `-->`, kod çiti ve sonda ters bölü olmadan tek bir satır yazın.
structure-foreign-attribute = `{ $tag }` etiketinin `{ $attribute }` özniteliği kaynakta yok
    .hint = Etiketi kaynaktan kopyalayın; okurların gördüğü (`title`, `alt`) ve bağlantının gittiği yer farklı olabilir.
structure-foreign-shortcode = `{ $tag }` kaynakta yok ve sayfa oluşturulurken çalıştırılır ya da doldurulurdu
    .hint = Kaynaktan kopyalayın ya da metin olarak göstermek için ilk küme ayracı yerine `&#123;` yazın.
structure-foreign-tag = `{ $tag }` kaynağın bir etiketi değil
    .hint = Etiketi kaynaktan olduğu gibi kopyalayın ya da metin olarak göstermek için ilk karakteri yerine `&lt;` yazın.
structure-lost-alert = Kaynağın başındaki `{ $marker }` eksik, bu yüzden alıntı artık bir uyarı olmazdı
    .hint = Metne kaynaktaki haliyle `{ $marker }` ile başlayın; ardından geleni çevirin.
structure-new-block = Metin burada başka türden bir blok olurdu
    .hint = `#`, `-` ya da `1.` gibi bir işaretle değil, bir sözcükle başlayın.
structure-nul = Metinde NUL karakteri var
structure-several-paragraphs = Metinde boş bir satır var, yani birden çok paragraf olurdu
    .hint = Tek bir paragraf yazın; fazladan bir paragraf önce kaynakta olmalıdır.
structure-unbalanced-tag = `{ $tag }` burada eşi olmadan açılıyor ya da kapanıyor
    .hint = Etiketin iki yarısını da kaynaktaki sırayla yazın.
structure-unsafe-url = `{ $url }` bir çevirinin götürebileceği bir adres değil
    .hint = Göreli bir adres, `http:`, `https:`, `mailto:` ya da `tel:` adresi veya kaynaktaki adresi kullanın.

template-newer-extractor = Şablon daha yeni bir hexapla tarafından yazılmış (ayıklayıcı { $found }, buradaki { $known }), bu yüzden olduğu gibi bırakıldı
    .hint = hexapla programını güncelleyin.

theme-left-out = Temadan alınmayanlar ({ $count }): { $files }
    .hint = İzlenmeyen sembolik bağlantının yerine bir kopya koyun. Her sistemin kabul etmediği adları (`a:b`, `nul.txt`, sonda nokta) olan dosyaları yeniden adlandırın; dosyanın okunabildiğine ve çok büyük olmadığına bakın.

words-not-offered = `{ $reference }`, `{ $message }` içinde hiçbir şeyin yerini tutmuyor, bu yüzden sitenin sayfaları onu yazıldığı gibi gösteriyor
    .hint = Site oraya şunları koyar: { $offered }. Başka iletiler ve terimler bu dilde ya da kaynakta bulunmalıdır.
