# What a translator has to do.
todo-nothing = In { $locale } ist nichts zu tun.
todo-stopped = Ausgelassene Dokumente, deren Kataloge nicht lesbar sind: { $documents }
todo-source = Original
todo-change = Änderung
todo-target = Übersetzung
todo-refused = abgelehnt
todo-note = Hinweis
todo-maybe = vielleicht
todo-kind-title = Titel
todo-kind-heading = Überschrift
todo-kind-paragraph = Absatz
todo-kind-list-item = Listenpunkt
todo-kind-table-cell = Tabellenzelle
todo-kind-caption = Bildunterschrift
todo-kind-alt = Alternativtext
todo-kind-attribute = Attribut
todo-kind-front-matter = Front Matter
todo-kind-quote = Zitat
todo-kind-question = Frage
todo-kind-answer = Antwort
todo-kind-tags = Schlagwörter
todo-kind-code = Code
todo-kind-message = Nachricht
todo-is-missing = fehlt
todo-is-draft = Entwurf
todo-is-outdated = veraltet
todo-is-translated = übersetzt
todo-is-reviewed = geprüft
todo-change-layout = Umbruch
todo-change-markup = Auszeichnung
todo-change-link = Link
todo-change-number = Zahl
todo-change-punctuation = Zeichensetzung
todo-change-wording = Wortlaut
todo-units =
    { $units ->
        [one] { $units } Einheit
       *[other] { $units } Einheiten
    }
todo-units-of =
    { $all ->
        [one] { $units } von { $all } Einheit
       *[other] { $units } von { $all } Einheiten
    }
todo-words =
    { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }
todo-documents =
    { $documents ->
        [one] { $documents } Dokument
       *[other] { $documents } Dokumente
    }
