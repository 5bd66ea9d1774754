## Immer wieder bauen, die Website zeigen, die ganze Ausgabe auf einmal tauschen.

rebuilt = Neu gebaut in { $milliseconds } ms; Dateien geschrieben: { $written }, entfernt: { $removed }.
previewing = Die Artikel-Website ist zu sehen (Artikelseiten: { $articles }); Strg-C beendet.
box-title = Befunde des Builds
count-errors = Fehler: { $count }
count-warnings = Warnungen: { $count }
count-notes = Hinweise: { $count }
not-built = Die Website konnte nicht neu gebaut werden; diese Seite stammt von einem früheren Build.
preview-ended = Die Vorschau ist beendet.
preview-generator = die Seiten dieses Projekts sind für { $preset }, das sie selbst zeigt
    .hint = lassen Sie `hexapla build --watch` daneben laufen, oder sehen Sie sich mit `hexapla preview --site` die Artikel-Website an
preview-empty = es gibt nichts zu zeigen: kein Dokument des Projekts ist Markdown
    .hint = die Artikel-Website besteht aus Markdown-Dokumenten; `hexapla status` zählt auf, was es gibt
port-failed = auf Port { $port } kann nicht gelauscht werden: { $answer }
    .hint = nennen Sie mit `--port` einen anderen, oder keinen, um einen freien zu bekommen
browser-failed = es lässt sich kein Browser öffnen: { $answer }
    .hint = öffnen Sie die Adresse selbst
not-swapped = `{ $path }` blieb, wie es war: Das Gebaute erreicht nicht, was verlangt ist.
tree-left = Ein Baum eines früheren `--atomic`-Laufs bleibt liegen: Was in `{ $path }` steht, lässt sich nicht löschen.
no-swap = `{ $path }` kann nicht als Ganzes getauscht werden: { $why ->
        [folder] das ist ein Ordner, den `hexapla build` nicht angelegt hat
        [link] das ist ein Link, den `hexapla build --atomic` nicht angelegt hat
        [taken] das steht da, wo ein Baum von `hexapla build --atomic` hinkommt, und ist keiner
        [exchange] das ist ein Ordner, und dieses System kann ihn nicht in einem Schritt durch einen Link ersetzen
       *[links] hier kann es keine symbolischen Links geben
    }
    .hint = schieben Sie es beiseite, oder bauen Sie ohne `--atomic`
