## Budowanie raz po raz, pokazywanie witryny, podmiana całego wyniku naraz.

rebuilt = Zbudowano ponownie w { $milliseconds } ms; pliki zapisane: { $written }, usunięte: { $removed }.
previewing = Witryna z artykułami jest pokazywana (strony artykułów: { $articles }); Ctrl-C kończy.
box-title = Uwagi z budowania
count-errors = Błędy: { $count }
count-warnings = Ostrzeżenia: { $count }
count-notes = Uwagi: { $count }
not-built = Nie udało się ponownie zbudować witryny; ta strona pochodzi z wcześniejszego budowania.
preview-ended = Podgląd został zakończony.
preview-generator = strony tego projektu są przeznaczone dla { $preset }, który sam je pokazuje
    .hint = uruchom obok niego `hexapla build --watch` albo obejrzyj witrynę z artykułami przez `hexapla preview --site`
preview-empty = nie ma czego pokazać: żaden dokument projektu nie jest w Markdownie
    .hint = witryna z artykułami powstaje z dokumentów Markdown; `hexapla status` wymienia, co jest
port-failed = nie można nasłuchiwać na porcie { $port }: { $answer }
    .hint = podaj inny przez `--port` albo nie podawaj żadnego, aby dostać wolny
browser-failed = nie można otworzyć przeglądarki: { $answer }
    .hint = otwórz ten adres samodzielnie
not-swapped = `{ $path }` pozostaje bez zmian: to, co zbudowano, nie spełnia wymagań.
tree-left = Pozostaje drzewo po wcześniejszym `--atomic`: nie można usunąć zawartości `{ $path }`.
no-swap = `{ $path }` nie można podmienić w całości: { $why ->
        [folder] to folder, którego nie utworzył `hexapla build`
        [link] to dowiązanie, którego nie utworzył `hexapla build --atomic`
        [taken] to zajmuje miejsce drzewa tworzonego przez `hexapla build --atomic`, a nim nie jest
        [exchange] to folder, a ten system nie potrafi w jednym kroku zastąpić go dowiązaniem
       *[links] nie może tu być dowiązań symbolicznych
    }
    .hint = przenieś to w inne miejsce albo buduj bez `--atomic`
