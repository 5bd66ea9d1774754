# Where locales and documents stand. Heads of columns are to be short.
status-title = Stan tłumaczeń
status-caption = Jednostki (słowa)
status-locale = Język
status-document = Dokument
status-all = Razem
status-units = Jedn.
status-words = Słowa
status-done = Gotowe
status-to-do = Do zrobienia
status-missing = Brakujące
status-draft = Szkice
status-outdated = Nieaktualne
status-minor = Drobne
status-translated = Przetłumaczone
status-reviewed = Sprawdzone
status-percent = { $percent }%
status-summary = { $percent } · gotowe jednostki: { $done } z { $total } · słowa do zrobienia: { $words }
status-part = Policzono tylko tę część: { $filter }
status-nothing = Żadna jednostka nie pasuje.
status-since = Tylko jednostki w gorszym stanie niż w { $revision }
status-more =
    { $documents ->
        [one] … i jeszcze { $documents } dokument
        [few] … i jeszcze { $documents } dokumenty
        [many] … i jeszcze { $documents } dokumentów
       *[other] … i jeszcze { $documents } dokumentu
    }
status-concern =
    { $locale }: { $units ->
        [one] { $units } jednostka
        [few] { $units } jednostki
        [many] { $units } jednostek
       *[other] { $units } jednostki
    }, { $words ->
        [one] { $words } słowo
        [few] { $words } słowa
        [many] { $words } słów
       *[other] { $words } słowa
    } · { $who }
