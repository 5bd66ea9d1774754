# Co zmieniło się w źródle i ile to kosztuje każdy język. Nagłówki kolumn mają być krótkie.
diff-title = Zmiany od { $from } do { $to }
diff-nothing = Między { $from } a { $to } nie zmieniła się żadna jednostka.
diff-nothing-changed = Nie zmieniła się żadna jednostka.
diff-template = szablon
diff-working-tree = stan roboczy
diff-renamed = dawniej { $path }
diff-renamed-page = Dawna nazwa: { $path }
diff-line = wiersz { $line }
diff-changes-in =
    { $changes ->
        [one] { $changes } zmiana
        [few] { $changes } zmiany
        [many] { $changes } zmian
       *[other] { $changes } zmiany
    } w { $documents ->
        [one] { $documents } dokumencie
        [few] { $documents } dokumentach
        [many] { $documents } dokumentach
       *[other] { $documents } dokumentu
    }
diff-units-in =
    { $units ->
        [one] { $units } jednostka
        [few] { $units } jednostki
        [many] { $units } jednostek
       *[other] { $units } jednostki
    } w { $documents ->
        [one] { $documents } dokumencie
        [few] { $documents } dokumentach
        [many] { $documents } dokumentach
       *[other] { $documents } dokumentu
    }
diff-change-added = dodana
diff-change-removed = usunięta
diff-change-kept = przeniesiona
diff-change-edited = zmieniona
diff-change-split = podzielona
diff-change-merged = połączona
diff-also-moved = { $change }, przeniesiona
diff-kind-layout = układ
diff-kind-markup = znaczniki
diff-kind-link = odnośnik
diff-kind-number = liczba
diff-kind-punctuation = interpunkcja
diff-kind-wording = treść
diff-kind-all = wszystkie
diff-to-do = Do zrobienia
diff-locale = Język
diff-units = Jedn.
diff-words = Słowa
diff-changed-words = Zmienione słowa
diff-documents = Dokumenty

# Dlaczego dwie jednostki uznano za tę samą.
diff-why = powód
diff-why-page = Powód:
diff-why-same-key = dokument daje obu ten sam klucz
diff-why-same-text = tekst jest ten sam
diff-why-neighbours = tekst jest ten sam; mają go też inne, a rozstrzygnęły sąsiednie
diff-why-similar = teksty są podobne i stoją między tymi samymi sąsiadami
diff-why-similar-elsewhere = teksty mają wspólne rzadkie słowa, choć stoją gdzie indziej
diff-why-spelling = za krótkie, by rozstrzygały słowa: ten sam rodzaj i miejsce, prawie te same litery
diff-why-part-of = każdy nowy tekst jest częścią starego
diff-why-joined-from = każdy stary tekst jest częścią nowego
diff-why-alone = w drugiej wersji nie ma nic podobnego
diff-why-came-from = { $reason }; pochodzi z { $path }
diff-why-figures = { $reason } (podobieństwo { $score }%, wspólne słowa { $common }%)
diff-why-shared = wspólne słowa: { $words }
diff-why-rival = nie „{ $text }” ({ $id }, podobieństwo { $score }%)
diff-why-rival-taken = nie „{ $text }” ({ $id }, podobieństwo { $score }%), które należy do innej zmiany

# Co jeden język przetłumaczył ze źródła, które już takie nie jest.
outdated-title = Nieaktualne: { $locale }
outdated-nothing = W języku { $locale } nic nie jest nieaktualne.
outdated-from = Tłumaczono z
outdated-now = Źródło teraz
outdated-target = Tłumaczenie
outdated-change-label = zmiana
outdated-target-label = tłumaczenie
outdated-at-label = w
outdated-source-page = Źródło:
outdated-target-page = Tłumaczenie:
outdated-source-change = Źródło i to, co się zmieniło
outdated-amounts = Ile tego jest
outdated-kind = Rodzaj zmiany

# Zapisywane pliki, szablony i to, co przeniesiono do tłumaczeń.
written-create = utworzenie
written-update = zmiana
written-delete = usunięcie
extract-summary =
    { $units ->
        [one] { $units } jednostka
        [few] { $units } jednostki
        [many] { $units } jednostek
       *[other] { $units } jednostki
    } w { $documents ->
        [one] { $documents } dokumencie
        [few] { $documents } dokumentach
        [many] { $documents } dokumentach
       *[other] { $documents } dokumentu
    }, { $words ->
        [one] { $words } słowo
        [few] { $words } słowa
        [many] { $words } słów
       *[other] { $words } słowa
    }; identyfikatory: nowe { $new }, zachowane { $kept }, zbędne { $obsolete }
patch-nothing = Nie ma czego przenosić
patch-patched =
    { $translations ->
        [one] zaktualizowano { $translations } tłumaczenie
        [few] zaktualizowano { $translations } tłumaczenia
        [many] zaktualizowano { $translations } tłumaczeń
       *[other] zaktualizowano { $translations } tłumaczenia
    }
patch-left = { $patched }, bez zmian: { $left }
patch-other = { $patched }, nieaktualne z powodu innych zmian: { $other }
patch-token-link = odnośnik
patch-token-image = obraz
patch-token-code = kod
patch-token-shortcode = shortcode
patch-token-footnote = przypis
patch-token-number = liczba
