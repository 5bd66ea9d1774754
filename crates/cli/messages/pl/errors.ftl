## Dlaczego program się zatrzymuje. Atrybut `hint` komunikatu mówi, co zrobić.

error-label = błąd
warning-label = ostrzeżenie
note-label = uwaga
help-label = pomoc
error-lead = błąd:
hint-lead = wskazówka:
list-separator = {", "}

## Świat: konfiguracja, dysk, git

no-project = nie ma pliku `hexapla.toml` w `{ $path }` ani w folderze nadrzędnym
    .hint = `hexapla init` go utworzy
system-answer = { $kind ->
        [not-found] nie ma takiego pliku ani folderu
        [permission-denied] brak uprawnień
        [already-exists] plik już istnieje
        [not-a-directory] to nie jest folder
        [is-a-directory] to jest folder
        [directory-not-empty] folder nie jest pusty
        [read-only] system plików jest tylko do odczytu
        [storage-full] na dysku nie ma już miejsca
        [quota-exceeded] przekroczono przydział dysku
        [file-too-large] plik jest za duży
        [busy] zasób jest zajęty
       *[other] { $text }
    }
world-io = nie można { $operation ->
        [open] otworzyć
        [make] utworzyć
        [lock] zablokować
        [read] odczytać
        [write] zapisać
        [remove] usunąć
        [replace] zastąpić
        [rename] przemianować
        [list] wyliczyć
        [find] znaleźć
        [reach] dosięgnąć
        [sync] utrwalić na dysku
        [watch] obserwować
       *[other] wykonać „{ $operation }” na
    } `{ $path }`: { $answer }
world-git = nie można odczytać { $operation ->
        [read-the-history] historii
        [read-the-configuration] konfiguracji
        [read-the-tree] drzewa plików
        [read-a-file] pliku
       *[other] („{ $text }”) danych
    } repozytorium git `{ $path }`: { $reason }
not-readable = nie można odczytać `{ $path }`: { $why }
bad-revision = nie można odczytać `{ $revision }`: { $reason ->
        [the-project-lies-in-no-git-repository] projekt nie leży w żadnym repozytorium git
        [it-names-no-commit] to nie oznacza żadnego commita
        [git-knows-no-such-commit] git nie zna takiego commita
        [this-clone-has-no-such-commit] ten klon jest płytki i nie ma takiego commita; `git fetch --unshallow` pobierze pozostałe
       *[other] { $text }
    }
    .hint = wskaż commit tak, jak robi to git: `main`, `v1.2`, `HEAD~3`, skrót
path-refused = nie ruszono `{ $path }`: { $reason ->
        [the-path-holds] ścieżka zawiera `..`
        [its-symlinks-go-in-a-circle] dowiązania symboliczne tworzą pętlę
        [a-symlink-on-the-way-leads-nowhere] dowiązanie symboliczne po drodze prowadzi donikąd
        [it-lies-outside-of-the-project] to leży poza projektem
        [it-belongs-to-git] to należy do git
        [it-is-the-project-itself] to jest sam projekt
        [it-is-no-regular-file] to nie jest zwykły plik
        [this-name-is-kept-for-the-list-of-outputs] ta nazwa jest zastrzeżona dla listy plików wynikowych
        [another-output-of-this-build-has-the-same-path] inny plik wynikowy tego budowania ma tę samą ścieżkę
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] leży tam plik, którego nie utworzyło żadne budowanie hexapla albo który ktoś potem zmienił
        [a-file-stands-where-a-folder-is-needed] leży tam plik, a potrzebny jest folder
        [a-folder-stands-where-a-file-is-needed] jest tam folder, a potrzebny jest plik
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] jest tam dowiązanie symboliczne, a budowanie nie podąża za żadnym w swoim wyniku
        [it-leads-to-no-folder-of-the-project] nie prowadzi do żadnego folderu projektu
        [the-system-forbids-writing-there] system nie pozwala tam zapisywać
       *[other] { $text }
    }
file-conflict = ktoś inny zmienił w międzyczasie `{ $path }`; plik został, jak był
newer-version = `{ $path }` zapisała nowsza wersja programu hexapla (wersja { $found }, ta ma { $known })
    .hint = nic nie przepadło: uruchom polecenie jeszcze raz
partly-written = { $cause }; wcześniej zapisano pliki: { $written } z { $files }
    .hint = każdy plik zawiera stary albo nowy tekst: uruchom polecenie jeszcze raz
locked = `{ $path }` od ponad { $seconds } s zajmuje { $process ->
        [0] inny proces
       *[other] proces { $number }
    }
    .hint = poczekaj, aż drugie polecenie się skończy, albo je zakończ
config-wrong = konfiguracji `{ $path }` nie można użyć

## O co proszono

unknown-locale = `{ $locale }` { $why ->
        [source] to język źródłowy tego projektu
       *[absent] nie jest językiem tego projektu
    }
no-threshold = `{ $text }` nie jest progiem: napisz `80%` lub `it=80%`
unknown-document = żaden dokument projektu nie pasuje do `{ $pattern }`
unknown-unit = żadna jednostka nie ma identyfikatora `{ $id }`
ambiguous-unit = kilka dokumentów ma jednostkę `{ $id }`
target-refused = tłumaczenie nie może stać w `{ $id }`; nic nie zapisano
catalog-stopped = katalogu tłumaczeń { $path } nie da się tak przepisać; nic nie zapisano
no-target = `{ $id }` nie ma tłumaczenia w języku { $locale }
not-recorded = `{ $unit }`: { $why }; nic nie zapisano
text-refused = tekst nie może stać w `{ $unit }`; nic nie zapisano
no-translation-yet = `{ $unit }` nie ma jeszcze tłumaczenia
    .hint = napisze je `hexapla edit` lub `hexapla set`
not-a-locale = `{ $text }` nie jest kodem języka BCP 47
    .hint = na przykład `it`, `zh-CN`, `pt-BR`
watch-two-commits = między dwoma commitami `--watch` nie ma czego obserwować
    .hint = wskaż jeden commit, aby porównać go ze stanem roboczym
three-dots = trzy kropki nie są rozumiane: `{ $revisions }`
    .hint = napisz dwie: `hexapla diff { $two }`
units-left = { $units ->
        [one] 1 jednostka została, jak była
        [few] { $units } jednostki zostały, jak były
        [many] { $units } jednostek zostało, jak było
       *[other] { $units } jednostki zostało, jak było
    }
no-terminal = nie ma terminala, na którym można by zapytać o { $units ->
        [one] 1 jednostkę
        [few] { $units } jednostki
        [many] { $units } jednostek
       *[other] { $units } jednostki
    }
    .hint = wskaż właściwe jednostki ich identyfikatorami; wymienia je `hexapla todo`
units-not-recorded = { $units ->
        [one] nie zapisano 1 jednostki
        [few] nie zapisano { $units } jednostek
        [many] nie zapisano { $units } jednostek
       *[other] nie zapisano { $units } jednostki
    }
errors-found = { $errors ->
        [one] znaleziono 1 błąd; całą resztę zrobiono
        [few] znaleziono { $errors } błędy; całą resztę zrobiono
        [many] znaleziono { $errors } błędów; całą resztę zrobiono
       *[other] znaleziono { $errors } błędu; całą resztę zrobiono
    }
templates-stale = { $templates ->
        [one] 1 szablon jest nieaktualny
        [few] { $templates } szablony są nieaktualne
        [many] { $templates } szablonów jest nieaktualnych
       *[other] { $templates } szablonu jest nieaktualne
    }
can-be-patched = { $translations ->
        [one] 1 tłumaczenie można zaktualizować bez tłumacza
        [few] { $translations } tłumaczenia można zaktualizować bez tłumacza
        [many] { $translations } tłumaczeń można zaktualizować bez tłumacza
       *[other] { $translations } tłumaczenia można zaktualizować bez tłumacza
    }
    .hint = robi to `hexapla patch`
below-required = { $locales ->
        [one] 1 język poniżej wymaganego progu
        [few] { $locales } języki poniżej wymaganego progu
        [many] { $locales } języków poniżej wymaganego progu
       *[other] { $locales } języka poniżej wymaganego progu
    }
no-format = nie jest znany format pliku `{ $path }`
    .hint = o formacie decyduje rozszerzenie: { $endings }
no-file = nie ma pliku `{ $path }`
input-encoding = standardowe wejście nie jest w UTF-8: bajt { $byte } jest błędny

## Dlaczego jednostka została, jak była; część zdania

why-gone = dokument nie ma już tej jednostki
why-source-moved = jej tekst źródłowy zmienił się w międzyczasie
why-target-moved = jej tłumaczenie zmieniło się w międzyczasie
why-no-target = nie ma jeszcze tłumaczenia
why-not-annotated = jej plik nie przechowuje stanów, pochodzenia ani tekstów źródłowych

## Program, edytor, git

stdout-failed = nie można pisać na standardowe wyjście: { $answer }
stdin-failed = nie można czytać standardowego wejścia: { $answer }
folder-not-found = nie można znaleźć folderu: { $answer }
interrupt-failed = nie można czekać na Ctrl-C: { $answer }
manual-failed = nie można utworzyć strony podręcznika: { $answer }
editor-file-failed = nie można utworzyć pliku dla edytora: { $answer }
editor-left-nothing = edytor nie zostawił pliku `{ $path }`
editor-not-run = nie można uruchomić edytora `{ $editor }`: { $answer }
    .hint = ustaw w EDITOR program, w którym piszesz
editor-ended = edytor `{ $editor }` zakończył się z { $status }; nic nie zapisano
not-merged = `{ $path }` nie został scalony: { $why }
    .hint = nasza wersja została, jak była; drugą pokaże `git show :3:PATH`
why-no-fluent = to nie jest plik Fluent
merge-conflicts = `{ $path }`: { $conflicts ->
        [one] 1 konflikt do rozwiązania
        [few] { $conflicts } konflikty do rozwiązania
        [many] { $conflicts } konfliktów do rozwiązania
       *[other] { $conflicts } konfliktu do rozwiązania
    }: { $things }
    .hint = zostaw jedną z dwóch wersji między znacznikami, a potem wykonaj `git add` pliku
lines-not-records = wiersze pliku, których nie da się odczytać jako wpisów
no-git-repository = `{ $path }` nie leży w żadnym repozytorium git, więc nie ma dla czego ustawić sterownika scalania; nic nie zapisano
    .hint = wykonaj najpierw `git init` albo pomiń `--merge-driver`
config-exists = konfiguracja już istnieje: `{ $path }`
    .hint = zmień ją albo najpierw usuń
options-no-project = z tych opcji nie powstaje projekt
no-layout = nie znaleziono tu żadnego znanego układu
    .hint = powiedz, gdzie są dokumenty: `hexapla init --documents 'source/**/*.md'`
which-locales = na jakie języki?
    .hint = na przykład `--locales it,fr,zh-CN`

## Wskazówki

hint-did-you-mean = czy chodziło o { $names }?
hint-in-the-way-too = przeszkadzają też: { $names }{ $more ->
        [0] {""}
       *[other] {" "}i jeszcze { $more }
    }
hint-not-ours = przenieś go lub usuń albo wybierz inne `output` w `[build]`
hint-nothing-swapped = niczego nie podmieniono: z `--atomic` wynik zmienia się w całości albo wcale
hint-permissions = sprawdź, do kogo to należy i na co pozwalają uprawnienia
hint-private = hexapla przechowuje tam to, co pamięta: przenieś to lub usuń, a następne uruchomienie utworzy to na nowo
hint-newer-version = zaktualizuj program hexapla albo usuń folder wyników: następne budowanie utworzy go na nowo, nie wiedząc, co w nim było
hint-rest-built = wszystko inne zostało zbudowane
hint-same-output = zmień nazwę jednego z nich albo daj każdemu językowi osobny folder w `[build]`: { $example }
hint-same-bundle = zmień nazwę jednego z dwóch dokumentów: z `app.json` i z `app.json.ftl` powstaje ten sam pakiet `app.json.ftl`
hint-its-locales = jego języki: { $names }
hint-list-documents = `hexapla status` wymienia dokumenty projektu
hint-list-units = `hexapla todo LOCALE` wymienia jednostki z ich identyfikatorami
hint-name-one = wskaż jedną z nich: { $names }
hint-annotations = wpisz `{ $line }` do jego `[[documents]]` w `hexapla.toml`
hint-not-up-to-date = nieaktualny: `{ $path }`
hint-extract = zaktualizuje je `hexapla extract`
hint-falls-short = { $locale }: { $done } z { $units ->
        [one] 1 jednostki
        [few] { $units } jednostek
        [many] { $units } jednostek
       *[other] { $units } jednostki
    } ({ $percent }%), wymagane { $required }%
hint-typed-text = to, co wpisano, jest w `{ $path }`
hint-no-merge-driver = usuń `merge=hexapla` z odpowiedniego wiersza w `.gitattributes`
hint-also = ponadto { $problem }
option-problem = { $option }: { $problem }
hint-for-example = na przykład `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] brakujące: { $units }
        [draft] szkice: { $units }
       *[outdated] nieaktualne: { $units }
    }
and-more = … i jeszcze { $more }
output-is-input = plik `{ $path }` należy do projektu; nic nie zapisano
    .hint = wskaż inny plik na raport
required-elsewhere = wymagany jest udział dla { $locale }, którego nie ma wśród wybranych języków
    .hint = wymień go wśród języków albo pomiń warunek
dashboard-narrowed = pulpit można zawęzić tylko do dokumentów
    .hint = wskaż dokumenty albo pomiń inne filtry: strona ma własne

## What reports and their gates ask for

unknown-name = projekt nie ma { $what ->
        [owner] opiekuna
        [tier] poziomu
       *[tag] etykiety
    } `{ $name }`
units-need-json = `--units` wymaga `--format json`
    .hint = jednostki dla ludzi wymienia `hexapla todo LOCALE`
kind-needs-outdated = `--kind-of-change` dotyczy tylko nieaktualnych jednostek
    .hint = dodaj `outdated` do `--status` albo pomiń `--status`
require-all-units = `--require` to udział wszystkich jednostek dokumentów
    .hint = pomiń `--status` i `--kind-of-change` albo użyj `--fail-on`
not-done = { $documents ->
        [one] 1 dokument nie spełnia wymagań `--fail-on`
        [few] { $documents } dokumenty nie spełniają wymagań `--fail-on`
        [many] { $documents } dokumentów nie spełnia wymagań `--fail-on`
       *[other] { $documents } dokumentu nie spełnia wymagań `--fail-on`
    }
hint-has-none = projekt nie ma ich wcale
hint-there-are = są: { $names }
