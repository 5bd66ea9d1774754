## Programın neden durduğu. Bir iletinin `hint` özniteliği ne yapılacağını söyler.

error-label = hata
warning-label = uyarı
note-label = not
help-label = yardım
error-lead = hata:
hint-lead = ipucu:
list-separator = {", "}

## Dünya: yapılandırma, disk, git

no-project = `{ $path }` içinde ya da üst klasörlerinde `hexapla.toml` yok
    .hint = `hexapla init` bir tane oluşturur
system-answer = { $kind ->
        [not-found] böyle bir dosya ya da klasör yok
        [permission-denied] izin verilmedi
        [already-exists] dosya zaten var
        [not-a-directory] bu bir klasör değil
        [is-a-directory] bu bir klasör
        [directory-not-empty] klasör boş değil
        [read-only] dosya sistemi salt okunur
        [storage-full] diskte yer kalmadı
        [quota-exceeded] disk kotası aşıldı
        [file-too-large] dosya çok büyük
        [busy] kaynak meşgul
       *[other] { $text }
    }
world-io = `{ $path }` { $operation ->
        [open] açılamıyor
        [make] oluşturulamıyor
        [lock] kilitlenemiyor
        [read] okunamıyor
        [write] yazılamıyor
        [remove] silinemiyor
        [replace] değiştirilemiyor
        [rename] yeniden adlandırılamıyor
        [list] listelenemiyor
        [find] bulunamıyor
        [reach] erişilemiyor
        [sync] diske kaydedilemiyor
        [watch] izlenemiyor
       *[other] işlenemiyor ({ $operation })
    }: { $answer }
world-git = `{ $path }` git deposunun { $operation ->
        [read-the-history] geçmişi
        [read-the-configuration] yapılandırması
        [read-the-tree] dosya ağacı
        [read-a-file] bir dosyası
       *[other] verisi (“{ $text }”)
    } okunamıyor: { $reason }
not-readable = `{ $path }` okunamıyor: { $why }
bad-revision = `{ $revision }` okunamıyor: { $reason ->
        [the-project-lies-in-no-git-repository] proje bir git deposunda değil
        [it-names-no-commit] bir commit belirtmiyor
        [git-knows-no-such-commit] git böyle bir commit bilmiyor
        [this-clone-has-no-such-commit] bu klon sığ ve böyle bir commit içermiyor; `git fetch --unshallow` ötekileri getirir
       *[other] { $text }
    }
    .hint = commit’i git gibi belirtin: `main`, `v1.2`, `HEAD~3`, bir özet
path-refused = `{ $path }` dokunulmadan bırakıldı: { $reason ->
        [the-path-holds] yol `..` içeriyor
        [its-symlinks-go-in-a-circle] sembolik bağları bir döngü oluşturuyor
        [a-symlink-on-the-way-leads-nowhere] yoldaki bir sembolik bağ hiçbir yere gitmiyor
        [it-lies-outside-of-the-project] projenin dışında
        [it-belongs-to-git] git’e ait
        [it-is-the-project-itself] projenin kendisi
        [it-is-no-regular-file] olağan bir dosya değil
        [this-name-is-kept-for-the-list-of-outputs] bu ad çıktı listesine ayrılmış
        [another-output-of-this-build-has-the-same-path] bu derlemenin başka bir çıktısı aynı yolda
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] orada hexapla derlemelerinin oluşturmadığı ya da sonradan birinin değiştirdiği bir dosya var
        [a-file-stands-where-a-folder-is-needed] klasör gereken yerde bir dosya duruyor
        [a-folder-stands-where-a-file-is-needed] dosya gereken yerde bir klasör duruyor
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] orada bir sembolik bağlantı var ve derleme, çıktısındaki hiçbir bağlantıyı izlemez
        [it-leads-to-no-folder-of-the-project] projenin hiçbir klasörüne götürmüyor
        [the-system-forbids-writing-there] sistem oraya yazmaya izin vermiyor
       *[other] { $text }
    }
file-conflict = `{ $path }` bu arada başkası tarafından değiştirildi ve olduğu gibi bırakıldı
newer-version = `{ $path }` daha yeni bir hexapla tarafından yazılmış (sürüm { $found }, buradaki { $known })
    .hint = hiçbir şey yitirilmedi: komutu yeniden çalıştırın
partly-written = { $cause }; ondan önce { $files } dosyadan { $written } tanesi yazıldı
    .hint = her dosya ya eski ya yeni metnini içeriyor: komutu yeniden çalıştırın
locked = `{ $path }` { $seconds } saniyeden uzun süredir { $process ->
        [0] başka bir süreç
       *[other] { $number } numaralı süreç
    } tarafından tutuluyor
    .hint = öteki komutun bitmesini bekleyin ya da onu sonlandırın
config-wrong = `{ $path }` yapılandırması kullanılamıyor

## Ne istendiği

unknown-locale = `{ $locale }` { $why ->
        [source] bu projenin kaynak dili
       *[absent] bu projenin dillerinden biri değil
    }
no-threshold = `{ $text }` bir eşik değil: `80%` ya da `it=80%` yazın
unknown-document = projedeki hiçbir belge `{ $pattern }` ile eşleşmiyor
unknown-unit = kimliği `{ $id }` olan bir birim yok
ambiguous-unit = birden çok belgede `{ $id }` birimi var
target-refused = çeviri `{ $id }` içinde duramaz; hiçbir şey yazılmadı
catalog-stopped = { $path } kataloğu bu haliyle yeniden yazılamıyor; hiçbir şey yazılmadı
no-target = `{ $id }` biriminin { $locale } dilinde çevirisi yok
not-recorded = `{ $unit }`: { $why }; hiçbir şey yazılmadı
text-refused = metin `{ $unit }` içinde duramaz; hiçbir şey yazılmadı
no-translation-yet = `{ $unit }` biriminin henüz çevirisi yok
    .hint = `hexapla edit` ya da `hexapla set` ile yazılır
not-a-locale = `{ $text }` bir BCP 47 dil kodu değil
    .hint = örneğin `it`, `zh-CN`, `pt-BR`
watch-two-commits = iki commit arasında `--watch` için izlenecek bir şey yok
    .hint = çalışma kopyasıyla karşılaştırmak için tek bir commit belirtin
three-dots = üç nokta anlaşılmıyor: `{ $revisions }`
    .hint = iki nokta yazın: `hexapla diff { $two }`
units-left = { $units ->
        [one] { $units } birim olduğu gibi bırakıldı
       *[other] { $units } birim olduğu gibi bırakıldı
    }
no-terminal = { $units ->
        [one] { $units } birim
       *[other] { $units } birim
    } için soru sorulacak bir terminal yok
    .hint = doğru olan birimleri kimlikleriyle belirtin; `hexapla todo` onları listeler
units-not-recorded = { $units ->
        [one] { $units } birim kaydedilmedi
       *[other] { $units } birim kaydedilmedi
    }
errors-found = { $errors ->
        [one] { $errors } hata bulundu; geri kalan her şey yapıldı
       *[other] { $errors } hata bulundu; geri kalan her şey yapıldı
    }
templates-stale = { $templates ->
        [one] { $templates } şablon güncel değil
       *[other] { $templates } şablon güncel değil
    }
can-be-patched = { $translations ->
        [one] { $translations } çeviri çevirmensiz güncellenebilir
       *[other] { $translations } çeviri çevirmensiz güncellenebilir
    }
    .hint = bunu `hexapla patch` yapar
below-required = { $locales ->
        [one] { $locales } dil istenenin altında
       *[other] { $locales } dil istenenin altında
    }
no-format = `{ $path }` için bilinen bir biçim yok
    .hint = biçim uzantıya göre belirlenir: { $endings }
no-file = `{ $path }` dosyası yok
input-encoding = standart girdi UTF-8 değil: { $byte }. bayt yanlış

## Bir birimin neden olduğu gibi kaldığı; cümlenin bir parçası

why-gone = belgede artık bu birim yok
why-source-moved = kaynak metni bu arada değişti
why-target-moved = çevirisi bu arada değişti
why-no-target = henüz çevirisi yok
why-not-annotated = dosyası durum, köken ve kaynak metin saklamıyor

## Program, düzenleyici, git

stdout-failed = standart çıktıya yazılamıyor: { $answer }
stdin-failed = standart girdi okunamıyor: { $answer }
folder-not-found = klasör bulunamıyor: { $answer }
interrupt-failed = Ctrl-C beklenemiyor: { $answer }
manual-failed = kılavuz sayfası oluşturulamıyor: { $answer }
editor-file-failed = düzenleyici için dosya oluşturulamıyor: { $answer }
editor-left-nothing = düzenleyici `{ $path }` dosyasını bırakmadı
editor-not-run = `{ $editor }` düzenleyicisi çalıştırılamıyor: { $answer }
    .hint = EDITOR değişkenine yazdığınız programı verin
editor-ended = `{ $editor }` düzenleyicisi { $status } ile sonlandı; hiçbir şey kaydedilmedi
not-merged = `{ $path }` birleştirilmedi: { $why }
    .hint = bizim sürümümüz olduğu gibi kaldı; ötekini `git show :3:PATH` verir
why-no-fluent = bir Fluent dosyası değil
merge-conflicts = `{ $path }`: giderilecek { $conflicts ->
        [one] { $conflicts } çakışma
       *[other] { $conflicts } çakışma
    }: { $things }
    .hint = işaretler arasındaki iki sürümden birini bırakın, sonra dosya için `git add` çalıştırın
lines-not-records = bir dosyanın kayıt olarak okunamayan satırları
no-git-repository = `{ $path }` bir git deposunda değil, yani birleştirme sürücüsü ayarlanacak bir şey yok; hiçbir şey yazılmadı
    .hint = önce `git init` çalıştırın ya da `--merge-driver` seçeneğini kullanmayın
config-exists = zaten bir yapılandırma var: `{ $path }`
    .hint = onu düzenleyin ya da önce silin
options-no-project = bu seçeneklerden bir proje çıkmıyor
no-layout = burada bilinen bir düzen bulunamadı
    .hint = belgelerin yerini söyleyin: `hexapla init --documents 'source/**/*.md'`
which-locales = hangi dillere?
    .hint = örneğin `--locales it,fr,zh-CN`

## İpuçları

hint-did-you-mean = şunu mu demek istediniz: { $names }?
hint-in-the-way-too = şunlar da engel oluyor: { $names }{ $more ->
        [0] {""}
       *[other] {" "}ve { $more } tane daha
    }
hint-not-ours = onu taşıyın ya da silin veya `[build]` altında başka bir `output` seçin
hint-nothing-swapped = hiçbir şey değiştirilmedi: `--atomic` ile çıktı ya bütün olarak değişir ya da hiç değişmez
hint-permissions = kime ait olduğuna ve izinlerinin neye el verdiğine bakın
hint-private = hexapla hatırladıklarını orada saklar: onu taşıyın ya da silin; bir sonraki çalıştırma yeniden oluşturur
hint-newer-version = hexapla programını güncelleyin ya da çıktı klasörünü silin: bir sonraki derleme, içinde ne olduğunu bilmeden onu yeniden oluşturur
hint-rest-built = geri kalan her şey derlendi
hint-same-output = ikisinden birinin adını değiştirin ya da `[build]` altında her dile ayrı bir klasör verin: { $example }
hint-same-bundle = iki belgeden birinin adını değiştirin: `app.json` ile `app.json.ftl` aynı paketi, `app.json.ftl` dosyasını oluşturur
hint-its-locales = dilleri: { $names }
hint-list-documents = `hexapla status` projenin belgelerini listeler
hint-list-units = `hexapla todo LOCALE` birimleri kimlikleriyle listeler
hint-name-one = birini belirtin: { $names }
hint-annotations = `hexapla.toml` içindeki `[[documents]]` bölümüne `{ $line }` yazın
hint-not-up-to-date = güncel olmayan: `{ $path }`
hint-extract = `hexapla extract` bunları günceller
hint-falls-short = { $locale }: { $units ->
        [one] { $units } birimden
       *[other] { $units } birimden
    } { $done } tanesi (%{ $percent }), istenen %{ $required }
hint-typed-text = yazdıklarınız `{ $path }` içinde
hint-no-merge-driver = `.gitattributes` içindeki satırından `merge=hexapla` ifadesini çıkarın
hint-also = ayrıca, { $problem }
option-problem = { $option }: { $problem }
hint-for-example = örneğin `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] { $units } eksik
        [draft] { $units } taslak
       *[outdated] { $units } güncel değil
    }
and-more = … ve { $more } tane daha
output-is-input = `{ $path }` projenin kullandığı bir dosya; hiçbir şey yazılmadı
    .hint = rapor için başka bir dosya belirtin
required-elsewhere = { $locale } için bir oran isteniyor, ama bu dil sorulanlar arasında değil
    .hint = dili de belirtin ya da koşulu kaldırın
dashboard-narrowed = gösterge paneli yalnızca belgelere göre daraltılabilir
    .hint = belgeleri belirtin ya da öteki süzgeçleri kullanmayın: sayfanın kendi süzgeçleri vardır

## What reports and their gates ask for

unknown-name = projede `{ $name }` adlı bir { $what ->
        [owner] sorumlu
        [tier] düzey
       *[tag] etiket
    } yok
units-need-json = `--units` için `--format json` gerekir
    .hint = `hexapla todo LOCALE` birimleri insanlar için listeler
kind-needs-outdated = `--kind-of-change` yalnızca güncel olmayan birimler içindir
    .hint = `--status` seçeneğine `outdated` ekleyin ya da `--status` kullanmayın
require-all-units = `--require` belgelerin bütün birimlerinin bir payıdır
    .hint = `--status` ve `--kind-of-change` kullanmayın ya da `--fail-on` kullanın
not-done = { $documents ->
        [one] { $documents } belge `--fail-on` ile istenen durumda değil
       *[other] { $documents } belge `--fail-on` ile istenen durumda değil
    }
hint-has-none = projede hiç yok
hint-there-are = var olanlar: { $names }
