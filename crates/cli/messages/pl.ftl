## Co program mówi o plikach. Reguła `rodzina/nazwa` ma komunikat `rodzina-nazwa`;
## jego atrybut `hint` mówi, co zrobić.

bundle-same-name = Z dwóch dokumentów Fluent powstałby ten sam pakiet
    .hint = Zmień nazwę jednego z nich albo wyklucz go w `hexapla.toml`.
bundle-unknown-reference = `{ $name }` jest tu użyte, a żaden dokument Fluent projektu go nie definiuje
    .hint = Popraw odwołanie albo dodaj komunikat.

catalog-conflict-marker = W tym katalogu tłumaczeń jest konflikt scalania, więc nic z niego nie użyto
    .hint = Rozwiąż konflikt w pliku; do tego czasu nic nie zostanie do niego zapisane.
catalog-duplicate-key = Klucz występuje dwa razy w jednym wpisie; liczy się pierwszy
    .hint = Usuń jeden z wierszy.
catalog-duplicate-record = Wyżej jest już wpis tej jednostki; ten nie jest używany
    .hint = Zachowaj lepszy z nich i usuń drugi.
catalog-empty-target = Wpis nie ma tekstu, więc jednostka liczy się jako brakująca
    .hint = Wpisz tekst po `=` albo usuń wpis.
catalog-mixed-pair = { $commit ->
        [none] Trwające scalanie złożyło ten wpis
       *[other] Scalenie { $commit } złożyło ten wpis
    }: żadna z gałęzi nie mówi, że to tłumaczenie pasuje do tego tekstu źródłowego
    .hint = Porównaj oba i popraw tłumaczenie albo powiedz, że jest dobre: `hexapla review` lub `# allow catalog/mixed-pair: dlaczego` we wpisie.
catalog-newer-version = Ten katalog tłumaczeń zapisała nowsza wersja programu hexapla (wersja { $version }), więc nic z niego nie użyto
    .hint = Zaktualizuj program hexapla.
catalog-no-source = Wpis nie mówi, z czego powstał, więc liczy się jako szkic
    .hint = Jeśli dopiero go wpisano, `hexapla sync` doda obecny tekst źródłowy; jeśli wiersz usunął inny program, uruchom najpierw `hexapla repair`, które szuka go w git.
catalog-unknown-id = Żadna jednostka tego dokumentu nie ma tego identyfikatora{ $near ->
        [none] {""}
       *[other] ; najbliższy to `{ $near }`
    }
    .hint = Popraw identyfikator; `hexapla todo` wymienia identyfikatory jednostek bez tłumaczenia.
catalog-unknown-key = `{ $key }` nie jest kluczem tekstu źródłowego, więc tego tłumaczenia nie ma w żadnym wyniku{ $near ->
        [none] {""}
       *[other] ; najbliższy to `{ $near }`
    }{ $more ->
        [0] {""}
        [one] ; podobnie jeszcze 1 klucz tego pliku
        [few] ; podobnie jeszcze { $more } klucze tego pliku
        [many] ; podobnie jeszcze { $more } kluczy tego pliku
       *[other] ; podobnie jeszcze { $more } klucza tego pliku
    }
    .hint = Popraw klucz albo usuń go, jeśli tekst źródłowy już go nie ma.
catalog-unreadable-record = Tego nie da się odczytać jako wpisu; zostało, jak było
    .hint = Wpis to `id = tekst`, z wierszami `# klucz: wartość` tuż nad nim. W id znak `.` zapisuje się jako `_-`; `hexapla set` przyjmuje id w takiej postaci, w jakiej pokazują je raporty.
catalog-unreadable-value = Nie da się odczytać wartości tego klucza; została, jak była
    .hint = Opis formatu katalogów tłumaczeń wymienia klucze i ich wartości.
catalog-unwritable-id = Tego identyfikatora nie można zapisać w katalogu tłumaczeń

configuration-idle-pattern = Wzorzec `{ $pattern }` nie wskazuje żadnego dokumentu
    .hint = Wzorce w `[[owners]]`, `[tiers]` i `[[build.publish]]` liczą się od `root` dokumentów, tak jak te w `include`.

directive-unclosed = Tu zaczyna się pomijanie, które nigdy się nie kończy, więc poniżej nic nie jest tłumaczone
    .hint = Wstaw `<!-- i18n:skip-end -->` (lub `<!-- mdpo-enable -->`) tam, gdzie ma się skończyć.
directive-unknown = `{ $name }` nie jest dyrektywą znaną programowi hexapla, więc nic nie robi
    .hint = Znane są `i18n:skip`, `i18n:skip-start`, `i18n:skip-end` i `i18n:comment: …` oraz dyrektywy mdpo.

document-conflict-marker = W tym dokumencie jest konflikt scalania, więc jego szablon i katalogi tłumaczeń zostały, jak były
    .hint = Rozwiąż konflikt w dokumencie. Przykład konfliktu umieść w bloku kodu.
document-crashed = Program zawiódł na tym dokumencie i przeszedł do następnych
    .hint = To błąd programu hexapla: prosimy go zgłosić razem z dokumentem.
document-refused-name = Ten plik nie może być dokumentem, więc go pominięto: { $reason }
    .hint = Zmień jego nazwę, bo niektóre systemy nie mogą mieć pliku o takiej nazwie; albo podaj go w `exclude` w `hexapla.toml`.

file-encoding = Plik nie jest w UTF-8: bajt { $offset } w wierszu { $line } to { $byte }{ $guess ->
        [unknown] {""}
        [cut-short] ; znak jest tam ucięty
       *[other] ; może to { $guess }
    }
    .hint = Zapisz plik jako UTF-8.
file-not-regular = To nie jest zwykły plik, lecz { $kind ->
        [folder] folder
        [device] urządzenie
       *[other] { $kind }
    }
file-permission = Nie wolno odczytać pliku
    .hint = Sprawdź jego uprawnienia.
file-symlink = Plik jest dowiązaniem symbolicznym poza projekt, więc go nie odczytano
    .hint = Zastąp dowiązanie plikiem albo wyklucz je w `hexapla.toml`.
file-too-large = Plik ma { $size } B, więcej niż limit { $limit } B
    .hint = Podnieś `limits.file` w `hexapla.toml` albo wyklucz plik.
file-unreadable = Nie można odczytać pliku: { $reason }

fluent-bad-escape = Sekwencja specjalna musi mieć cyfry szesnastkowe w liczbie { $digits }
    .hint = Napisz `\u00E9` lub `\U01F602`.
fluent-bad-pattern = Tekst nie jest wzorcem Fluent: { $reason }
    .hint = Zamknij każdy nawias klamrowy i daj każdemu wyborowi wariant domyślny `*[other]`.
fluent-duplicate-id = Wyżej jest już komunikat o tej nazwie; ten nie jest używany
    .hint = Zmień nazwę jednego z nich albo go usuń.
fluent-empty-pattern = Wzorzec Fluent nie może być pusty
    .hint = Pusty tekst zapisz jako {"`{ \"\" }`"}.
fluent-junk = To nie jest poprawny Fluent, więc to pominięto: { $reason }
fluent-nul = Plik zawiera znak NUL, więc nie jest tekstem
fluent-too-deep = Nawiasy klamrowe są tu zagnieżdżone głębiej niż dozwolone poziomy ({ $limit })
fluent-too-large = Plik ma { $bytes } B, więcej niż limit { $limit } B
fluent-too-many-arguments = Wywołanie funkcji ma więcej nazwanych argumentów niż { $limit }
fluent-unusable-id = Nazwa tego komunikatu jest za długa, by jej użyć

front-matter-duplicate-key = Klucz `{ $key }` występuje dwa razy, a generatory stron nie są zgodne, który się liczy
    .hint = Usuń jeden z nich.
front-matter-no-day = `{ $text }` nie jest datą, więc strona żadnej nie pokazuje
    .hint = Napisz rok, miesiąc i dzień: `2026-03-04`.
front-matter-too-large = Nagłówek dokumentu ma { $bytes } B, więcej niż limit { $limit } B, więc został, jak był
front-matter-unclosed = Nagłówek dokumentu, który się tu zaczyna, nigdy się nie kończy, więc jest czytany jako tekst
    .hint = Wstaw `{ $closing }` w osobnym wierszu pod ostatnim kluczem.
front-matter-unreadable = Nie można odczytać nagłówka dokumentu, więc został, jak był: { $reason }
    .hint = { $syntax ->
        [json] Wstaw przecinek między elementami, a po ostatnim żadnego; daj wartość każdemu kluczowi.
        [toml] Ujmij teksty w cudzysłowy i zamknij je w tym samym wierszu.
       *[yaml] Ujmij w cudzysłowy wartości, które zawierają `: ` lub zaczynają się od znaku specjalnego.
    }

html-left-out = Strona witryny pomija to, czego nie może pokazać: { $elements }
    .hint = Powiedz to samo słowami albo obrazem w osobnym pliku lub dodaj odnośnik.
html-too-deep = Elementy są tu zagnieżdżone głębiej niż dozwolone poziomy ({ $limit }); to, co niżej, zostało, jak było
image-outdated = Plik `{ $source }` zmienił się, odkąd powstał z niego ten obraz
    .hint = Przygotuj obraz od nowa; gdy następne budowanie zobaczy zmianę, uzna go za aktualny.

link-no-file = `{ $address }` nie prowadzi do żadnej strony ani pliku { $among ->
        [site] tej witryny
       *[other] tego projektu
    }{ $near ->
        [none] {""}
       *[other] ; czy chodziło o `{ $near }`?
    }
    .hint = Popraw adres albo dodaj to, do czego prowadzi.
link-no-heading = `{ $address }` nie prowadzi do żadnego nagłówka tej strony{ $near ->
        [none] {""}
       *[other] ; czy chodziło o `{ $near }`?
    }
    .hint = Popraw to, co stoi po `#`.
link-not-on-site = `{ $address }` prowadzi do pliku, którego witryna nie ma ani jako strony, ani jako kopii
    .hint = Dołącz go do dokumentów albo podaj odnośnik do miejsca, w którym jest opublikowany.

markdown-too-deep = Bloki są tu zagnieżdżone głębiej niż dozwolone poziomy ({ $limit }); to, co niżej, zostało, jak było
markdown-unclosed-tag = `{ $tag }` zaczyna się tu i nigdy się nie kończy, więc strony nie da się zbudować
    .hint = Napisz `{ $closing }` tam, gdzie kończy się zawartość.
markdown-unopened-tag = `{ $tag }` nie zamyka niczego, co zaczęło się wyżej, więc strony nie da się zbudować
    .hint = Napisz `{ $opening }` tam, gdzie zaczyna się zawartość, albo to usuń.

notes-no-table = To, co jest pod `{ $key }`, nie jest tabelą uwag
    .hint = Zacznij uwagi do dokumentu od jego ścieżki w cudzysłowach i nawiasach: `["articles/page.md"]`.
notes-no-text = Uwaga `{ $key }` nie jest tekstem
    .hint = Uwaga to `"która jednostka" = "co się mówi"`; ścieżka dokumentu z kropką wymaga cudzysłowów.
notes-unknown-document = Żaden dokument w tym folderze nie ma ścieżki `{ $key }`{ $near ->
        [none] {""}
       *[other] ; najbliższa to `{ $near }`
    }
    .hint = Ścieżki są względne wobec folderu tego pliku i stoją w cudzysłowach: `["articles/page.md"]`.
notes-unknown-unit = Żadna jednostka dokumentu nie ma identyfikatora `{ $key }` ani tekstu, który się tak zaczyna{ $near ->
        [none] {""}
       *[other] ; najbliższy to `{ $near }`
    }
    .hint = Wskaż jednostkę jej identyfikatorem, całym tekstem albo co najmniej dziesięcioma znakami jego początku.
notes-unreadable = Nie można odczytać uwag: { $reason }

output-kept = { $files ->
        [one] 1 plik z wcześniejszego budowania już nie powstaje, ale ktoś go zmienił, więc został zachowany
        [few] { $files } pliki z wcześniejszego budowania już nie powstają, ale ktoś je zmienił, więc zostały zachowane
        [many] { $files } plików z wcześniejszego budowania już nie powstaje, ale ktoś je zmienił, więc zostały zachowane
       *[other] { $files } pliku z wcześniejszego budowania już nie powstaje, ale ktoś je zmienił, więc zostały zachowane
    }: { $paths }
    .hint = Usuń to, czego nikt tam nie potrzebuje, albo przenieś poza folder wynikowy.
output-renewed = { $files ->
        [one] 1 plik wynikowy był zmieniony ręcznie i powstał na nowo
        [few] { $files } pliki wynikowe były zmienione ręcznie i powstały na nowo
        [many] { $files } plików wynikowych było zmienionych ręcznie i powstało na nowo
       *[other] { $files } pliku wynikowego było zmienione ręcznie i powstało na nowo
    }: { $paths }
    .hint = Zmień tekst źródłowy, tłumaczenie albo motyw: każde budowanie tworzy swoje pliki na nowo.

output-unmade = Nie wszystko dało się odczytać, więc zostają pliki z wcześniejszych budowań, których to nie utworzyło ({ $files }): { $paths }
    .hint = Usuń błędy tego budowania: następne usunie to, co już nie powstaje.
patch-ambiguous = `{ $old }` stało w kilku miejscach źródła i nie wszystkie mają teraz `{ $new }`, więc niczego nie przeniesiono
    .hint = Popraw tłumaczenie i uruchom `hexapla confirm`.
patch-breaks-text = Po tym, co zmieniło się w źródle, ten tekst byłby odczytany jako coś innego, więc niczego nie przeniesiono
    .hint = Popraw tłumaczenie i uruchom `hexapla confirm`.
patch-not-in-target = `{ $old }` to teraz w źródle `{ $new }`, a tłumaczenie nie ma tego w tym miejscu, więc niczego nie przeniesiono
    .hint = Popraw tłumaczenie i uruchom `hexapla confirm`.
patch-number-form = `{ $old }` to teraz w źródle `{ $new }`, a liczby w tym języku mogą mieć inne separatory, więc niczego nie przeniesiono
    .hint = Zapisz liczbę tak, jak jest to przyjęte w tym języku, i uruchom `hexapla confirm`.
patch-other-changes = W źródle zmieniło się więcej niż to, co jest jednakowe w każdym języku, więc niczego nie przeniesiono
    .hint = `hexapla todo` pokazuje zmienione słowa.
patch-plural-form = `{ $old }` to teraz w źródle `{ $new }`, co może wymagać innej formy sąsiednich słów, więc niczego nie przeniesiono
    .hint = Popraw tłumaczenie i uruchom `hexapla confirm`.
patch-several-times = `{ $old }` to teraz w źródle `{ $new }`, a tłumaczenie ma to kilka razy, więc niczego nie przeniesiono
    .hint = Popraw tłumaczenie i uruchom `hexapla confirm`.

redirect-circle = Przekierowanie z `{ $from }` prowadzi z powrotem do siebie
    .hint = Usuń je albo skieruj do strony, która zajęła to miejsce.
redirect-claimed = `{ $from }` prowadzi już do `{ $to }`, więc to przekierowanie nie powstaje
    .hint = Usuń jedno z nich.
redirect-nowhere = Przekierowanie z `{ $from }` prowadzi do `{ $to }`, a takiej strony nie ma{ $near ->
        [none] {""}
       *[other] ; najbardziej podobna to `{ $near }`
    }
    .hint = Podaj ścieżkę strony tej witryny, na przykład `it/articles/new.html`.
redirect-over-page = Pod adresem `{ $from }` jest strona, więc to przekierowanie nie powstaje
    .hint = Usuń przekierowanie albo nadaj stronie inny slug.

strings-duplicate-key = Klucz `{ $key }` występuje tu drugi raz; liczy się ostatni
    .hint = Usuń jeden z nich.
strings-long-key = Klucze nad tym tekstem są za długie na identyfikator, więc został, jak był
    .hint = Skróć klucze do 500 bajtów łącznie.
strings-no-place = Nie ma na to miejsca w pliku, bo stoi tam coś innego niż napisy pod kluczami
    .hint = Nadaj plikowi kształt jego źródła, z obiektem tam, gdzie ma go źródło.
strings-too-large = Plik ma { $bytes } B, więcej niż limit { $limit } B dla pliku z napisami
    .hint = Podziel plik.
strings-unreadable = Nie można odczytać pliku z napisami, więc nic z niego nie użyto: { $reason }
    .hint = Popraw plik w tym miejscu; do tego czasu nic nie zostanie do niego zapisane.

structure-block-tag = `{ $tag }` nie może stać w tym tekście: podzieliłoby go albo zamknęło blok, w którym stoi
    .hint = Opuść to albo napisz `&lt;` zamiast pierwszego znaku, by pokazać to jako tekst. Podział wiersza to `<br>`.
structure-changed-blocks = Tekst zmieniłby bloki swojej strony, więc na jego miejscu stoi źródło
    .hint = Napisz jeden akapit bez znaczników, które zaczynają blok.
structure-empty-target = Tekst jest pusty
    .hint = Napisz tekst. Aby celowo pominąć jednostkę, użyj w katalogu tłumaczeń klucza `omit`.
structure-ends-code = Tekst zamknąłby komentarz lub napis, w którym stoi
    .hint = Napisz jeden wiersz bez `*/`, `-->`, ograniczników kodu i ukośnika wstecznego na końcu.
structure-foreign-attribute = Atrybutu `{ $attribute }` elementu `{ $tag }` nie ma w źródle
    .hint = Skopiuj znacznik ze źródła; może się różnić to, co widzą czytelnicy (`title`, `alt`), i dokąd prowadzi odnośnik.
structure-foreign-shortcode = `{ $tag }` nie ma w źródle, a przy budowaniu strony zostałoby wykonane lub wypełnione
    .hint = Skopiuj to ze źródła albo napisz `&#123;` zamiast pierwszego nawiasu, by pokazać to jako tekst.
structure-foreign-tag = `{ $tag }` nie jest znacznikiem źródła
    .hint = Skopiuj znacznik ze źródła bez zmian albo napisz `&lt;` zamiast pierwszego znaku, by pokazać go jako tekst.
structure-lost-alert = Brakuje `{ $marker }` z początku źródła, więc cytat nie byłby już ostrzeżeniem
    .hint = Zacznij tekst od `{ $marker }`, słowami źródła; przetłumacz to, co następuje.
structure-new-block = Tekst stałby się tu blokiem innego rodzaju
    .hint = Zacznij go od słowa, nie od znaku takiego jak `#`, `-` czy `1.`.
structure-nul = Tekst zawiera znak NUL
structure-several-paragraphs = Tekst zawiera pusty wiersz, więc byłby więcej niż jednym akapitem
    .hint = Napisz jeden akapit; kolejny musi najpierw stać w źródle.
structure-unbalanced-tag = `{ $tag }` jest tu otwarte lub zamknięte bez drugiej połowy
    .hint = Napisz obie połowy znacznika, w kolejności źródła.
structure-unsafe-url = `{ $url }` nie jest adresem, do którego może prowadzić tłumaczenie
    .hint = Użyj adresu względnego, `http:`, `https:`, `mailto:` lub `tel:` albo adresu ze źródła.

template-newer-extractor = Szablon zapisała nowsza wersja programu hexapla (ekstraktor { $found }, ta ma { $known }), więc został, jak był
    .hint = Zaktualizuj program hexapla.

theme-left-out = Nie wzięto z motywu ({ $count }): { $files }
    .hint = W miejsce dowiązania symbolicznego, którego program nie śledzi, wstaw kopię. Zmień nazwy zasobów, których nie dopuszcza każdy system (`a:b`, `nul.txt`, kropka na końcu), i sprawdź, czy plik można odczytać i czy nie jest za duży.

words-not-offered = `{ $reference }` nic nie oznacza w `{ $message }`, więc strony witryny pokazują to tak, jak jest napisane
    .hint = Witryna wstawia tam: { $offered }. Inne komunikaty i terminy muszą istnieć w tym języku albo w tekście źródłowym.
