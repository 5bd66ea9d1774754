## Co program mówi obok swoich wyników.

waiting = czekam na { $process ->
        [0] inny proces
       *[other] proces { $number }
    }, który zapisuje w tym projekcie …
progress-documents = dokumenty
watching = Czekam na zmiany; Ctrl-C kończy.
wrote-file = zapisano `{ $path }`
more-findings = { $findings ->
        [one] … i jeszcze 1 uwaga
        [few] … i jeszcze { $findings } uwagi
        [many] … i jeszcze { $findings } uwag
       *[other] … i jeszcze { $findings } uwagi
    }
more-dead-links = { $links ->
        [one] … i jeszcze 1 odnośnik, który donikąd nie prowadzi: wszystkie pokaże `{ $command }`
        [few] … i jeszcze { $links } odnośniki, które donikąd nie prowadzą: wszystkie pokaże `{ $command }`
        [many] … i jeszcze { $links } odnośników, które donikąd nie prowadzą: wszystkie pokaże `{ $command }`
       *[other] … i jeszcze { $links } odnośnika, które donikąd nie prowadzą: wszystkie pokaże `{ $command }`
    }
up-to-date = Wszystko jest aktualne; nic nie zapisano.
dry-run = To była próba; nic nie zapisano.
nothing-to-do = Nie ma nic do zrobienia.
nothing-wrong = Wszystko w porządku.
nothing-to-settle = Nie ma nic do potwierdzenia; nic nie zapisano.
settled = potwierdzono: { $unit }
left-as-it-is = bez zmian: { $unit }: { $why }
written = zapisano: { $unit }
would-be-written = zostałoby zapisane: { $unit }
recorded = { $units ->
        [one] zapisano 1 jednostkę
        [few] zapisano { $units } jednostki
        [many] zapisano { $units } jednostek
       *[other] zapisano { $units } jednostki
    }
unit-why = { $unit }: { $why }
strange-name = wiersz { $line }: `{ $name }` nie jest jednostką z tej listy albo stoi tu dwa razy
ask-edit-again = Edytować jeszcze raz? [Y/n]:
ask-right = Pasuje do tego źródła? [y] tak, [n] nie, [e] edytuj, [q] zakończ:
asked-of = [{ $index } z { $count }]
merges-cut = { $merges ->
        [one] Sprawdzono najnowsze scalenie; git ma starsze albo temu klonowi ich brakuje.
        [few] Sprawdzono { $merges } najnowsze scalenia; git ma starsze albo temu klonowi ich brakuje.
        [many] Sprawdzono { $merges } najnowszych scaleń; git ma starsze albo temu klonowi ich brakuje.
       *[other] Sprawdzono { $merges } najnowszego scalenia; git ma starsze albo temu klonowi ich brakuje.
    }
units-counted = { $units ->
        [one] 1 jednostka
        [few] { $units } jednostki
        [many] { $units } jednostek
       *[other] { $units } jednostki
    }
sources-known = Każde tłumaczenie mówi, z czego powstało; nic nie zapisano.
repaired-restored = { $locale } { $unit } przywrócono z { $commit }
repaired-draft = { $locale } { $unit } jest teraz szkicem
wrote-pages = { $pages ->
        [one] zapisano 1 stronę w `{ $path }`
        [few] zapisano { $pages } strony w `{ $path }`
        [many] zapisano { $pages } stron w `{ $path }`
       *[other] zapisano { $pages } strony w `{ $path }`
    }
built = Zbudowano { $documents ->
        [one] 1 dokument
        [few] { $documents } dokumenty
        [many] { $documents } dokumentów
       *[other] { $documents } dokumentu
    } i { $bundles ->
        [one] 1 pakiet
        [few] { $bundles } pakiety
        [many] { $bundles } pakietów
       *[other] { $bundles } pakietu
    } w { $locales ->
        [one] 1 języku
        [few] { $locales } językach
        [many] { $locales } językach
       *[other] { $locales } języka
    }: `{ $path }`
would-build = Powstałyby: { $documents ->
        [one] 1 dokument
        [few] { $documents } dokumenty
        [many] { $documents } dokumentów
       *[other] { $documents } dokumentu
    } i { $bundles ->
        [one] 1 pakiet
        [few] { $bundles } pakiety
        [many] { $bundles } pakietów
       *[other] { $bundles } pakietu
    } w { $locales ->
        [one] 1 języku
        [few] { $locales } językach
        [many] { $locales } językach
       *[other] { $locales } języka
    } w `{ $path }`
init-found = Znaleziono { $layout } ({ $documents ->
        [one] 1 dokument
        [few] { $documents } dokumenty
        [many] { $documents } dokumentów
       *[other] { $documents } dokumentu
    }): { $evidence }
init-not-taken = Jest też, ale nie wybrano: { $layout } ({ $documents ->
        [one] 1 dokument
        [few] { $documents } dokumenty
        [many] { $documents } dokumentów
       *[other] { $documents } dokumentu
    })
init-as-it-is = Znaleziono `{ $file }` ({ $documents ->
        [one] 1 dokument
        [few] { $documents } dokumenty
        [many] { $documents } dokumentów
       *[other] { $documents } dokumentu
    }). Plik jest czytany takim, jaki jest; nic nie zapisano. Dalej: `hexapla status`.
init-finds = Znajduje { $documents ->
        [one] 1 dokument
        [few] { $documents } dokumenty
        [many] { $documents } dokumentów
       *[other] { $documents } dokumentu
    }. Dalej: `hexapla extract`, potem `hexapla status`.
attributes-there = `.gitattributes` ma już swoje wiersze.
attributes-would-write = zapisałoby `.gitattributes`
attributes-wrote = zapisano `.gitattributes`; dodaj go do commita
driver-once = Uruchom to raz w każdym klonie; gdzie tego nie zrobiono, git scala wiersz po wierszu:
built-site = Witryna ma { $articles ->
        [one] 1 stronę artykułu
        [few] { $articles } strony artykułów
        [many] { $articles } stron artykułów
       *[other] { $articles } strony artykułów
    }.
unpublished = { $locale } { $path }: { $instead ->
        [source] zamiast niej źródło
       *[nothing] nie opublikowano
    }, jednostki: { $translated } z { $units }, mniej niż { $below }%
