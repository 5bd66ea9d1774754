article-contents = Na tej stronie
article-next = Następny: { $title }
article-previous = Poprzedni: { $title }
article-published = Opublikowano { $date }
article-updated = Zaktualizowano { $date }
contact-link = Kontakt
contact-text =
    Pytania, poprawki i propozycje tłumaczeń prosimy przesyłać na adres { $email }.
    Można pisać w każdym języku, w którym ukazuje się ten serwis.
contact-title = Napisz do nas
credits-machine = Część tego tłumaczenia napisała maszyna i nikt jej jeszcze nie sprawdził.
credits-reviewed = Weryfikacja: { $names }
credits-translated = Tłumaczenie: { $names }
feed-link = Kanał Atom
footer-copyright = © { $year } autorzy projektu { $site }
footer-languages = Języki
footer-source = Kod źródłowy tego serwisu
footer-top = Wróć na początek strony
home-description = Wszystkie artykuły w serwisie { $site }.
language-menu-label = Język
language-menu-missing = brak tłumaczenia
list-newer = Nowsze artykuły
list-older = Starsze artykuły
list-pages = Strony
list-untranslated = Jeszcze nieprzetłumaczone
menu-articles = Artykuły
menu-label = Menu główne
menu-tags = Tagi
moved-text = Ta strona ma teraz adres { $address }.
not-found-link = Przejdź do listy artykułów
not-found-text = Pod tym adresem nie ma żadnej strony. Mogła zostać przeniesiona lub zmienić nazwę.
not-found-title = Nie znaleziono strony
notice-outdated = To tłumaczenie jest nieaktualne: oryginał zmieniono { $date }.
notice-outdated-link = Przeczytaj oryginał
notice-outdated-undated = To tłumaczenie jest nieaktualne: oryginał od tego czasu się zmienił.
notice-partial = Niektórych akapitów tego artykułu jeszcze nie przetłumaczono.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [one] { $minutes } minuta czytania
        [few] { $minutes } minuty czytania
        [many] { $minutes } minut czytania
       *[other] { $minutes } minuty czytania
    }
search-failed = Nie udało się wczytać indeksu wyszukiwania.
search-hint = Wpisz słowo lub jego początek.
search-input =
    .placeholder = Słowa z tekstu lub tytułu
    .aria-label = Szukaj w artykułach
search-label = Szukaj
search-needs-script = Wyszukiwanie wymaga JavaScriptu. Wszystkie artykuły są na liście.
search-no-results = Brak wyników dla „{ $query }”.
search-results =
    { $count ->
        [one] Znaleziono { $count } artykuł
        [few] Znaleziono { $count } artykuły
        [many] Znaleziono { $count } artykułów
       *[other] Znaleziono { $count } artykułu
    }
skip-link = Przejdź do treści
tag-count =
    { $count ->
        [one] { $count } artykuł
        [few] { $count } artykuły
        [many] { $count } artykułów
       *[other] { $count } artykułu
    }
tag-title = Artykuły z tagiem „{ $tag }”
tags-title = Tagi
