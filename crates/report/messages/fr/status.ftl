# Where locales and documents stand. Heads of columns are to be short.
status-title = État des traductions
status-caption = Unités (mots)
status-locale = Langue
status-document = Document
status-all = Toutes
status-units = Unités
status-words = Mots
status-done = Fait
status-to-do = À faire
status-missing = Manquantes
status-draft = Brouillons
status-outdated = Périmées
status-minor = Mineures
status-translated = Traduites
status-reviewed = Relues
status-percent = { $percent } %
status-summary = { $percent } · unités faites : { $done } sur { $total } · mots à faire : { $words }
status-part = Seule cette partie est comptée : { $filter }
status-nothing = Aucune unité ne correspond.
status-since = Seulement les unités moins avancées que dans { $revision }
status-more =
    { $documents ->
        [one] … et { $documents } autre document
       *[other] … et { $documents } autres documents
    }
status-concern =
    { $locale }: { $units ->
        [one] { $units } unité
       *[other] { $units } unités
    }, { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    } · { $who }
