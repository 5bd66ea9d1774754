# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = İçeriğe geç

# origin: machine llm
# source: Main menu
menu-label = Ana menü

# origin: machine llm
# source: Articles
menu-articles = Makaleler

# origin: machine llm
# source: Tags
menu-tags = Etiketler

# origin: machine llm
# source: About { -site-name }
menu-about = { -site-name } hakkında

# origin: machine llm
# source: Language
language-menu-label = Dil

# origin: machine llm
# source: not translated
language-menu-missing = çevrilmedi

# origin: machine llm
# source: Search
search-label = Ara

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = Metinden ya da başlıktan sözcükler
    .aria-label = Makalelerde ara

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = “{ $query }” için hiçbir şey bulunamadı.

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
        [one] { $count } makale bulundu
       *[other] { $count } makale bulundu
    }

# origin: machine llm
# source: Published on { $date }
article-published = Yayımlanma tarihi: { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = Güncellenme tarihi: { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
        [one] { $minutes } dakikalık okuma
       *[other] { $minutes } dakikalık okuma
    }

# origin: machine llm
# source: On this page
article-contents = Bu sayfada

# origin: machine llm
# source: Previous: { $title }
article-previous = Önceki: { $title }

# origin: machine llm
# source: Next: { $title }
article-next = Sonraki: { $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = Bu makale için değişiklik önerin

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = Bu makale henüz çevrilmedi. Özgün metni okuyorsunuz.

# origin: machine llm
# source: Help to translate it
notice-missing-link = Çevrilmesine yardım edin

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = Bu makalenin bazı paragrafları henüz çevrilmedi.

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = Bu çeviri eskimiş durumda: özgün metin { $date } tarihinde değiştirildi.

# origin: machine llm
# source: Read the original
notice-outdated-link = Özgün metni okuyun

# origin: machine llm
# source: Tags
tags-title = Etiketler

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = “{ $tag }” etiketli makaleler

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
        [one] { $count } makale
       *[other] { $count } makale
    }

# origin: machine llm
# source: Contact
contact-link = İletişim

# origin: machine llm
# source: Write to us
contact-title = Bize yazın

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    Sorularınızı, düzeltmelerinizi ve çeviri tekliflerinizi { $email } adresine bekliyoruz.
    Sitenin yayımlandığı dillerden herhangi birinde yazabilirsiniz.

# origin: machine llm
# source: Page not found
not-found-title = Sayfa bulunamadı

# origin: machine llm
# source: There is no page at this address. It may have been moved or renamed.
not-found-text = Bu adreste bir sayfa yok. Taşınmış ya da adı değiştirilmiş olabilir.

# origin: machine llm
# source: Go to the list of articles
not-found-link = Makale listesine gidin

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } { -site-name } yazarları

# origin: machine llm
# source: Source of this site
footer-source = Bu sitenin kaynak kodu

# origin: machine llm
# source: Back to the top
footer-top = Sayfanın başına dön
