# Was sich in der Quelle geändert hat, und was das jede Sprache kostet. Spaltenköpfe sollen kurz sein.
diff-title = Änderungen von { $from } bis { $to }
diff-nothing = Zwischen { $from } und { $to } hat sich keine Einheit geändert.
diff-nothing-changed = Keine Einheit hat sich geändert.
diff-template = Vorlage
diff-working-tree = Arbeitsstand
diff-renamed = zuvor { $path }
diff-renamed-page = Hieß zuvor { $path }
diff-line = Zeile { $line }
diff-changes-in =
    { $changes ->
        [one] { $changes } Änderung
       *[other] { $changes } Änderungen
    } in { $documents ->
        [one] { $documents } Dokument
       *[other] { $documents } Dokumenten
    }
diff-units-in =
    { $units ->
        [one] { $units } Einheit
       *[other] { $units } Einheiten
    } in { $documents ->
        [one] { $documents } Dokument
       *[other] { $documents } Dokumenten
    }
diff-change-added = hinzugefügt
diff-change-removed = entfernt
diff-change-kept = verschoben
diff-change-edited = geändert
diff-change-split = geteilt
diff-change-merged = zusammengefügt
diff-also-moved = { $change }, verschoben
diff-kind-layout = Umbruch
diff-kind-markup = Auszeichnung
diff-kind-link = Link
diff-kind-number = Zahl
diff-kind-punctuation = Zeichensetzung
diff-kind-wording = Wortlaut
diff-kind-all = alle
diff-to-do = Zu tun
diff-locale = Sprache
diff-units = Einh.
diff-words = Wörter
diff-changed-words = Geänderte Wörter
diff-documents = Dokumente

# Warum zwei Einheiten für dieselbe gehalten werden.
diff-why = Grund
diff-why-page = Grund:
diff-why-same-key = das Dokument gibt beiden denselben Schlüssel
diff-why-same-text = der Text ist derselbe
diff-why-neighbours = der Text ist derselbe; andere haben ihn auch, und die Nachbarn gaben den Ausschlag
diff-why-similar = die Texte ähneln sich und stehen zwischen denselben Nachbarn
diff-why-similar-elsewhere = die Texte haben seltene Wörter gemeinsam, stehen aber an anderer Stelle
diff-why-spelling = zu kurz, um nach Wörtern zu entscheiden: gleiche Art und Stelle, fast dieselben Buchstaben
diff-why-part-of = jeder neue Text ist ein Teil des alten
diff-why-joined-from = jeder alte Text ist ein Teil des neuen
diff-why-alone = in der anderen Fassung ähnelt ihm nichts
diff-why-came-from = { $reason }; stammt aus { $path }
diff-why-figures = { $reason } (Ähnlichkeit { $score } %, gemeinsame Wörter { $common } %)
diff-why-shared = gemeinsame Wörter: { $words }
diff-why-rival = nicht „{ $text }“ ({ $id }, Ähnlichkeit { $score } %)
diff-why-rival-taken = nicht „{ $text }“ ({ $id }, Ähnlichkeit { $score } %), das zu einer anderen Änderung gehört

# Was eine Sprache aus einer Quelle übersetzt hat, die nicht mehr so ist.
outdated-title = Veraltet in { $locale }
outdated-nothing = In { $locale } ist nichts veraltet.
outdated-from = Übersetzt aus
outdated-now = Quelle jetzt
outdated-target = Übersetzung
outdated-change-label = Änderung
outdated-target-label = Übersetzung
outdated-at-label = in
outdated-source-page = Quelle:
outdated-target-page = Übersetzung:
outdated-source-change = Quelle, und was sich geändert hat
outdated-amounts = Umfang
outdated-kind = Art der Änderung

# Geschriebene Dateien, Vorlagen, und was in Übersetzungen übernommen wurde.
written-create = anlegen
written-update = ändern
written-delete = löschen
extract-summary =
    { $units ->
        [one] { $units } Einheit
       *[other] { $units } Einheiten
    } in { $documents ->
        [one] { $documents } Dokument
       *[other] { $documents } Dokumenten
    }, { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }; IDs: { $new } neu, { $kept } behalten, { $obsolete } überholt
patch-nothing = Nichts nachzuziehen
patch-patched =
    { $translations ->
        [one] { $translations } Übersetzung nachgezogen
       *[other] { $translations } Übersetzungen nachgezogen
    }
patch-left = { $patched }, { $left } unverändert gelassen
patch-other = { $patched }, { $other } durch andere Änderungen veraltet
patch-token-link = Link
patch-token-image = Bild
patch-token-code = Code
patch-token-shortcode = Shortcode
patch-token-footnote = Fußnote
patch-token-number = Zahl
