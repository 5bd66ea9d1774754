# What the dashboard says: `hexapla status --format html`.

dashboard-language = polski
dashboard-title = Stan tłumaczeń
dashboard-skip = Przejdź do dokumentów
dashboard-menu-language = Język
dashboard-summary = Źródło: { $source } · Dokumenty: { $documents } · Języki: { $locales } · Jednostki: { $units } · Słowa: { $words }
dashboard-locales = Języki
dashboard-locale = Język
dashboard-progress = Postęp
dashboard-done = Gotowe
dashboard-missing = brak
dashboard-draft = szkic
dashboard-outdated = nieaktualne
dashboard-translated = przetłumaczone
dashboard-reviewed = sprawdzone
dashboard-to-do = do zrobienia
dashboard-units = Jednostki
dashboard-words = Słowa
dashboard-units-to-do = Jednostki do zrobienia
dashboard-words-to-do = Słowa do zrobienia
dashboard-no-script = Bez skryptów ta strona pokazuje tylko sumy.
dashboard-trend = W czasie
dashboard-trend-note = Udział tego, co gotowe, przy każdym commicie
dashboard-figures = Liczby
dashboard-date = Data
dashboard-documents = Dokumenty
dashboard-document = Dokument
dashboard-search = Szukaj w źródle i tłumaczeniach
dashboard-status = Status
dashboard-change = Rodzaj zmiany
dashboard-change-layout = układ
dashboard-change-markup = znaczniki
dashboard-change-link = odnośnik
dashboard-change-number = liczba
dashboard-change-punctuation = interpunkcja
dashboard-change-wording = treść
dashboard-place = Ścieżka zawiera
dashboard-tag = Etykieta
dashboard-measure = Licz
dashboard-order = Kolejność
dashboard-by-path = według ścieżki
dashboard-by-to-do = najpierw najwięcej do zrobienia
dashboard-any = wszystkie
dashboard-view = Widok
dashboard-view-map = Dokumenty
dashboard-view-list = Jednostki
dashboard-found =
    { $documents ->
        [one] { $documents } dokument
        [few] { $documents } dokumenty
        [many] { $documents } dokumentów
       *[other] { $documents } dokumentu
    }, { $units ->
        [one] { $units } jednostka
        [few] { $units } jednostki
        [many] { $units } jednostek
       *[other] { $units } jednostki
    }
dashboard-reset = Wyczyść filtry
dashboard-nothing = Nic nie znaleziono.
dashboard-map = Dokumenty według języka
dashboard-map-hint = Wybierz komórkę, aby zobaczyć jej jednostki. Strzałki przenoszą między komórkami, Enter otwiera, Escape zamyka.
dashboard-left-out = Aby strona była lekka, część tekstów pominięto: jednostki { $units }, tłumaczenia { $targets }. Pokazuje je { $command }.
dashboard-left-out-here = Aby strona była lekka, część tekstów pominięto. Pokazuje je polecenie:
dashboard-close = Zamknij
dashboard-old-browser = Ta przeglądarka jest zbyt stara, aby rozpakować zawartość strony.
dashboard-unit-number = Jednostka { $number }
dashboard-words-of =
    { $words ->
        [one] { $words } słowo
        [few] { $words } słowa
        [many] { $words } słów
       *[other] { $words } słowa
    }
dashboard-previous = Poprzednie źródło
dashboard-source = Źródło
dashboard-target = Tłumaczenie
dashboard-no-target = Nie ma jeszcze tłumaczenia.
dashboard-text-left-out = Tekst pominięto, aby strona była lekka.
dashboard-reading = Wczytywanie tekstów…
dashboard-others =
    { $count ->
        [one] { $count } inny język
        [few] { $count } inne języki
        [many] { $count } innych języków
       *[other] { $count } innego języka
    }
dashboard-more = Pokaż więcej (jeszcze { $count })
dashboard-view-hits = Znalezione ({ $count })
dashboard-view-to-do = Do zrobienia ({ $count })
dashboard-view-all = Wszystkie ({ $count })
