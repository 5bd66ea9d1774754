# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = Przejdź do treści

# origin: machine llm
# source: Main menu
menu-label = Menu główne

# origin: machine llm
# source: Articles
menu-articles = Artykuły

# origin: machine llm
# source: Tags
menu-tags = Tagi

# origin: machine llm
# source: About { -site-name }
menu-about = O projekcie { -site-name }

# origin: machine llm
# source: Language
language-menu-label = Język

# origin: machine llm
# source: not translated
language-menu-missing = brak tłumaczenia

# origin: machine llm
# source: Search
search-label = Szukaj

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = Słowa z tekstu lub tytułu
    .aria-label = Szukaj w artykułach

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = Brak wyników dla „{ $query }”.

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
        [one] Znaleziono { $count } artykuł
        [few] Znaleziono { $count } artykuły
        [many] Znaleziono { $count } artykułów
       *[other] Znaleziono { $count } artykułu
    }

# origin: machine llm
# source: Published on { $date }
article-published = Opublikowano { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = Zaktualizowano { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
        [one] { $minutes } minuta czytania
        [few] { $minutes } minuty czytania
        [many] { $minutes } minut czytania
       *[other] { $minutes } minuty czytania
    }

# origin: machine llm
# source: On this page
article-contents = Na tej stronie

# origin: machine llm
# source: Previous: { $title }
article-previous = Poprzedni: { $title }

# origin: machine llm
# source: Next: { $title }
article-next = Następny: { $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = Zaproponuj zmianę w tym artykule

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = Tego artykułu jeszcze nie przetłumaczono. Czytasz oryginał.

# origin: machine llm
# source: Help to translate it
notice-missing-link = Pomóż go przetłumaczyć

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = Niektórych akapitów tego artykułu jeszcze nie przetłumaczono.

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = To tłumaczenie jest nieaktualne: oryginał zmieniono { $date }.

# origin: machine llm
# source: Read the original
notice-outdated-link = Przeczytaj oryginał

# origin: machine llm
# source: Tags
tags-title = Tagi

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = Artykuły z tagiem „{ $tag }”

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
        [one] { $count } artykuł
        [few] { $count } artykuły
        [many] { $count } artykułów
       *[other] { $count } artykułu
    }

# origin: machine llm
# source: Contact
contact-link = Kontakt

# origin: machine llm
# source: Write to us
contact-title = Napisz do nas

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    Pytania, poprawki i propozycje tłumaczeń prosimy przesyłać na adres { $email }.
    Można pisać w każdym języku, w którym ukazuje się ten serwis.

# origin: machine llm
# source: Page not found
not-found-title = Nie znaleziono strony

# origin: machine llm
# source: There is no page at this address. It may have been moved or renamed.
not-found-text = Pod tym adresem nie ma żadnej strony. Mogła zostać przeniesiona lub zmienić nazwę.

# origin: machine llm
# source: Go to the list of articles
not-found-link = Przejdź do listy artykułów

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } autorzy projektu { -site-name }

# origin: machine llm
# source: Source of this site
footer-source = Kod źródłowy tego serwisu

# origin: machine llm
# source: Back to the top
footer-top = Wróć na początek strony
