# What a translator has to do.
todo-nothing = Nic do zrobienia w { $locale }.
todo-stopped = Dokumenty pominięte, ponieważ nie da się odczytać ich katalogów: { $documents }
todo-source = oryginał
todo-change = zmiana
todo-target = tłumaczenie
todo-refused = odrzucone
todo-note = uwaga
todo-maybe = może
todo-kind-title = tytuł
todo-kind-heading = nagłówek
todo-kind-paragraph = akapit
todo-kind-list-item = element listy
todo-kind-table-cell = komórka tabeli
todo-kind-caption = podpis
todo-kind-alt = tekst alternatywny
todo-kind-attribute = atrybut
todo-kind-front-matter = front matter
todo-kind-quote = cytat
todo-kind-question = pytanie
todo-kind-answer = odpowiedź
todo-kind-tags = tagi
todo-kind-code = kod
todo-kind-message = komunikat
todo-is-missing = brak tłumaczenia
todo-is-draft = szkic
todo-is-outdated = nieaktualne
todo-is-translated = przetłumaczone
todo-is-reviewed = sprawdzone
todo-change-layout = układ
todo-change-markup = znaczniki
todo-change-link = odnośnik
todo-change-number = liczba
todo-change-punctuation = interpunkcja
todo-change-wording = treść
todo-units =
    { $units ->
        [one] { $units } jednostka
        [few] { $units } jednostki
        [many] { $units } jednostek
       *[other] { $units } jednostki
    }
todo-units-of =
    { $all ->
        [one] { $units } z { $all } jednostki
        [few] { $units } z { $all } jednostek
        [many] { $units } z { $all } jednostek
       *[other] { $units } z { $all } jednostek
    }
todo-words =
    { $words ->
        [one] { $words } słowo
        [few] { $words } słowa
        [many] { $words } słów
       *[other] { $words } słowa
    }
todo-documents =
    { $documents ->
        [one] { $documents } dokument
        [few] { $documents } dokumenty
        [many] { $documents } dokumentów
       *[other] { $documents } dokumentu
    }
