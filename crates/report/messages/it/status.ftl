# Where locales and documents stand. Heads of columns are to be short.
status-title = Stato delle traduzioni
status-caption = Unità (parole)
status-locale = Lingua
status-document = Documento
status-all = Tutte
status-units = Unità
status-words = Parole
status-done = Fatto
status-to-do = Da fare
status-missing = Mancanti
status-draft = Bozze
status-outdated = Non aggiornate
status-minor = Minori
status-translated = Tradotte
status-reviewed = Revisionate
status-percent = { $percent }%
status-summary = { $percent } · unità fatte: { $done } su { $total } · parole da fare: { $words }
status-part = È contata solo questa parte: { $filter }
status-nothing = Nessuna unità è così.
status-since = Solo le unità peggiorate rispetto a { $revision }
status-more =
    { $documents ->
        [one] … e { $documents } altro documento
       *[other] … e altri { $documents } documenti
    }
status-concern =
    { $locale }: { $units } unità, { $words ->
        [one] { $words } parola
       *[other] { $words } parole
    } · { $who }
