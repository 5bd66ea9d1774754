# Where locales and documents stand. Heads of columns are to be short.
status-title = Stand der Übersetzungen
status-caption = Einheiten (Wörter)
status-locale = Sprache
status-document = Dokument
status-all = Alle
status-units = Einh.
status-words = Wörter
status-done = Fertig
status-to-do = Zu tun
status-missing = Fehlend
status-draft = Entwurf
status-outdated = Veraltet
status-minor = Gering
status-translated = Übersetzt
status-reviewed = Geprüft
status-percent = { $percent } %
status-summary = { $percent } · Einheiten fertig: { $done } von { $total } · Wörter zu tun: { $words }
status-part = Nur dieser Teil ist gezählt: { $filter }
status-nothing = Keine Einheit ist so.
status-since = Nur Einheiten, die schlechter stehen als in { $revision }
status-more =
    { $documents ->
        [one] … und { $documents } weiteres Dokument
       *[other] … und { $documents } weitere Dokumente
    }
status-concern =
    { $locale }: { $units ->
        [one] { $units } Einheit
       *[other] { $units } Einheiten
    }, { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    } · { $who }
