article-contents = Bu sayfada
article-next = Sonraki: { $title }
article-previous = Önceki: { $title }
article-published = Yayımlanma tarihi: { $date }
article-updated = Güncellenme tarihi: { $date }
contact-link = İletişim
contact-text =
    Sorularınızı, düzeltmelerinizi ve çeviri tekliflerinizi { $email } adresine bekliyoruz.
    Sitenin yayımlandığı dillerden herhangi birinde yazabilirsiniz.
contact-title = Bize yazın
credits-machine = Bu çevirinin bir bölümünü makine yazdı ve henüz kimse gözden geçirmedi.
credits-reviewed = Gözden geçiren: { $names }
credits-translated = Çeviri: { $names }
feed-link = Akış
footer-copyright = © { $year } { $site } yazarları
footer-languages = Diller
footer-source = Bu sitenin kaynak kodu
footer-top = Sayfanın başına dön
home-description = { $site } üzerindeki bütün makaleler.
language-menu-label = Dil
language-menu-missing = çevrilmedi
list-newer = Daha yeni makaleler
list-older = Daha eski makaleler
list-pages = Sayfalar
list-untranslated = Henüz çevrilmedi
menu-articles = Makaleler
menu-label = Ana menü
menu-tags = Etiketler
moved-text = Bu sayfanın yeni adresi: { $address }.
not-found-link = Makale listesine gidin
not-found-text = Bu adreste bir sayfa yok. Taşınmış ya da adı değiştirilmiş olabilir.
not-found-title = Sayfa bulunamadı
notice-outdated = Bu çeviri eskimiş durumda: özgün metin { $date } tarihinde değiştirildi.
notice-outdated-link = Özgün metni okuyun
notice-outdated-undated = Bu çeviri eskimiş durumda: özgün metin o zamandan beri değişti.
notice-partial = Bu makalenin bazı paragrafları henüz çevrilmedi.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [one] { $minutes } dakikalık okuma
       *[other] { $minutes } dakikalık okuma
    }
search-failed = Arama dizini yüklenemedi.
search-hint = Bir sözcük ya da başını yazın.
search-input =
    .placeholder = Metinden ya da başlıktan sözcükler
    .aria-label = Makalelerde ara
search-label = Ara
search-needs-script = Arama için JavaScript gerekir. Bütün makaleler listede yer alıyor.
search-no-results = “{ $query }” için hiçbir şey bulunamadı.
search-results =
    { $count ->
        [one] { $count } makale bulundu
       *[other] { $count } makale bulundu
    }
skip-link = İçeriğe geç
tag-count =
    { $count ->
        [one] { $count } makale
       *[other] { $count } makale
    }
tag-title = “{ $tag }” etiketli makaleler
tags-title = Etiketler
