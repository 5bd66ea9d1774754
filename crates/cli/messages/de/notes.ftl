## Was das Programm neben seinen Ergebnissen sagt.

waiting = es wird auf { $process ->
        [0] einen anderen Prozess
       *[other] Prozess { $number }
    } gewartet, der in dieses Projekt schreibt …
progress-documents = Dokumente
watching = Warte auf Änderungen; Strg-C beendet.
wrote-file = geschrieben: `{ $path }`
more-findings = { $findings ->
        [one] … und 1 weiterer Befund
       *[other] … und { $findings } weitere Befunde
    }
more-dead-links = { $links ->
        [one] … und 1 weiterer Link, der ins Leere führt: `{ $command }` zeigt alle
       *[other] … und { $links } weitere Links, die ins Leere führen: `{ $command }` zeigt alle
    }
up-to-date = Alles ist auf dem neuesten Stand; es wurde nichts geschrieben.
dry-run = Das war ein Probelauf; es wurde nichts geschrieben.
nothing-to-do = Nichts zu tun.
nothing-wrong = Alles in Ordnung.
nothing-to-settle = Nichts zu bestätigen; es wurde nichts geschrieben.
settled = bestätigt: { $unit }
left-as-it-is = unverändert: { $unit }: { $why }
written = geschrieben: { $unit }
would-be-written = würde geschrieben: { $unit }
recorded = { $units ->
        [one] 1 Einheit festgehalten
       *[other] { $units } Einheiten festgehalten
    }
unit-why = { $unit }: { $why }
strange-name = Zeile { $line }: `{ $name }` ist keine Einheit dieser Liste oder steht hier zweimal
ask-edit-again = Noch einmal bearbeiten? [Y/n]:
ask-right = Richtig für diesen Ausgangstext? [y] ja, [n] nein, [e] bearbeiten, [q] beenden:
asked-of = [{ $index } von { $count }]
merges-cut = { $merges ->
        [one] Der neueste Merge wurde angesehen; Git hat ältere, oder diesem Klon fehlen sie.
       *[other] Die neuesten { $merges } Merges wurden angesehen; Git hat ältere, oder diesem Klon fehlen sie.
    }
units-counted = { $units ->
        [one] 1 Einheit
       *[other] { $units } Einheiten
    }
sources-known = Jede Übersetzung sagt, woraus sie entstand; es wurde nichts geschrieben.
repaired-restored = { $locale } { $unit } wiederhergestellt aus { $commit }
repaired-draft = { $locale } { $unit } ist jetzt ein Entwurf
wrote-pages = { $pages ->
        [one] 1 Seite nach `{ $path }` geschrieben
       *[other] { $pages } Seiten nach `{ $path }` geschrieben
    }
built = Gebaut: { $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumente
    } und { $bundles ->
        [one] 1 Bundle
       *[other] { $bundles } Bundles
    } in { $locales ->
        [one] 1 Sprache
       *[other] { $locales } Sprachen
    }: `{ $path }`
would-build = Gebaut würden { $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumente
    } und { $bundles ->
        [one] 1 Bundle
       *[other] { $bundles } Bundles
    } in { $locales ->
        [one] 1 Sprache
       *[other] { $locales } Sprachen
    } in `{ $path }`
init-found = Gefunden: { $layout } ({ $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumente
    }): { $evidence }
init-not-taken = Auch vorhanden, aber nicht genommen: { $layout } ({ $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumente
    })
init-as-it-is = `{ $file }` gefunden ({ $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumente
    }). Die Datei wird gelesen, wie sie ist; geschrieben wurde nichts. Weiter mit `hexapla status`.
init-finds = Damit werden { $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumente
    } gefunden. Weiter mit `hexapla extract`, dann `hexapla status`.
attributes-there = `.gitattributes` hat seine Zeilen schon.
attributes-would-write = würde `.gitattributes` schreiben
attributes-wrote = `.gitattributes` geschrieben; nehmen Sie es in einen Commit auf
driver-once = Rufen Sie dies in jedem Klon einmal auf; wo es fehlt, führt Git Zeile für Zeile zusammen:
built-site = Die Website hat { $articles ->
        [one] 1 Artikelseite
       *[other] { $articles } Artikelseiten
    }.
unpublished = { $locale } { $path }: { $instead ->
        [source] stattdessen die Quelle
       *[nothing] nicht veröffentlicht
    }, { $translated } von { $units } Einheiten, weniger als { $below } %
