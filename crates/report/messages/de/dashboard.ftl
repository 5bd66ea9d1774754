# What the dashboard says: `hexapla status --format html`.

dashboard-language = Deutsch
dashboard-title = Stand der Übersetzungen
dashboard-skip = Zu den Dokumenten springen
dashboard-menu-language = Sprache
dashboard-summary = Quelle: { $source } · Dokumente: { $documents } · Sprachen: { $locales } · Einheiten: { $units } · Wörter: { $words }
dashboard-locales = Sprachen
dashboard-locale = Sprache
dashboard-progress = Fortschritt
dashboard-done = Fertig
dashboard-missing = fehlt
dashboard-draft = Entwurf
dashboard-outdated = veraltet
dashboard-translated = übersetzt
dashboard-reviewed = geprüft
dashboard-to-do = offen
dashboard-units = Einheiten
dashboard-words = Wörter
dashboard-units-to-do = Offene Einheiten
dashboard-words-to-do = Offene Wörter
dashboard-no-script = Ohne Skripte zeigt diese Seite nur die Summen.
dashboard-trend = Im Lauf der Zeit
dashboard-trend-note = Anteil des Fertigen, bei jedem Commit
dashboard-figures = Die Zahlen
dashboard-date = Datum
dashboard-documents = Dokumente
dashboard-document = Dokument
dashboard-search = Quelle und Übersetzungen durchsuchen
dashboard-status = Status
dashboard-change = Art der Änderung
dashboard-change-layout = Layout
dashboard-change-markup = Auszeichnung
dashboard-change-link = Link
dashboard-change-number = Zahl
dashboard-change-punctuation = Zeichensetzung
dashboard-change-wording = Wortlaut
dashboard-place = Pfad enthält
dashboard-tag = Schlagwort
dashboard-measure = Zählen
dashboard-order = Reihenfolge
dashboard-by-path = nach Pfad
dashboard-by-to-do = am meisten offen zuerst
dashboard-any = alle
dashboard-view = Ansicht
dashboard-view-map = Dokumente
dashboard-view-list = Einheiten
dashboard-found =
    { $documents ->
        [one] { $documents } Dokument
       *[other] { $documents } Dokumente
    }, { $units ->
        [one] { $units } Einheit
       *[other] { $units } Einheiten
    }
dashboard-reset = Filter zurücksetzen
dashboard-nothing = Nichts gefunden.
dashboard-map = Dokumente nach Sprache
dashboard-map-hint = Ein Feld auswählen, um seine Einheiten zu sehen. Pfeiltasten führen von Feld zu Feld, Eingabe öffnet, Escape schließt.
dashboard-left-out = Damit die Seite klein bleibt, fehlen hier Texte: Einheiten { $units }, Übersetzungen { $targets }. { $command } listet sie auf.
dashboard-left-out-here = Damit die Seite klein bleibt, fehlen hier einige Texte. Aufgelistet werden sie mit:
dashboard-close = Schließen
dashboard-old-browser = Dieser Browser ist zu alt, um den Inhalt der Seite zu entpacken.
dashboard-unit-number = Einheit { $number }
dashboard-words-of =
    { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }
dashboard-previous = Frühere Quelle
dashboard-source = Quelle
dashboard-target = Übersetzung
dashboard-no-target = Noch keine Übersetzung.
dashboard-text-left-out = Der Text fehlt hier, damit die Seite klein bleibt.
dashboard-reading = Texte werden gelesen …
dashboard-others =
    { $count ->
        [one] { $count } andere Sprache
       *[other] { $count } andere Sprachen
    }
dashboard-more = Mehr anzeigen (noch { $count })
dashboard-view-hits = Gefunden ({ $count })
dashboard-view-to-do = Offen ({ $count })
dashboard-view-all = Alle ({ $count })
