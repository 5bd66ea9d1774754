# What a translator has to do.
todo-nothing = Niente da fare in { $locale }.
todo-stopped = Documenti tralasciati perché i loro cataloghi non si possono leggere: { $documents }
todo-source = originale
todo-change = modifica
todo-target = traduzione
todo-refused = rifiutata
todo-note = nota
todo-maybe = forse
todo-kind-title = titolo
todo-kind-heading = intestazione
todo-kind-paragraph = paragrafo
todo-kind-list-item = voce di elenco
todo-kind-table-cell = cella di tabella
todo-kind-caption = didascalia
todo-kind-alt = testo alternativo
todo-kind-attribute = attributo
todo-kind-front-matter = front matter
todo-kind-quote = citazione
todo-kind-question = domanda
todo-kind-answer = risposta
todo-kind-tags = etichette
todo-kind-code = codice
todo-kind-message = messaggio
todo-is-missing = mancante
todo-is-draft = bozza
todo-is-outdated = non aggiornata
todo-is-translated = tradotta
todo-is-reviewed = revisionata
todo-change-layout = impaginazione
todo-change-markup = marcatura
todo-change-link = link
todo-change-number = numero
todo-change-punctuation = punteggiatura
todo-change-wording = testo
todo-units = { $units } unità
todo-units-of = { $units } unità su { $all }
todo-words =
    { $words ->
        [one] { $words } parola
       *[other] { $words } parole
    }
todo-documents =
    { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documenti
    }
