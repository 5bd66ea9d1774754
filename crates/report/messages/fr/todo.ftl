# What a translator has to do.
todo-nothing = Rien à faire en { $locale }.
todo-stopped = Documents laissés de côté, car leurs catalogues sont illisibles : { $documents }
todo-source = source
todo-change = modification
todo-target = traduction
todo-refused = refusée
todo-note = note
todo-maybe = peut-être
todo-kind-title = titre
todo-kind-heading = intertitre
todo-kind-paragraph = paragraphe
todo-kind-list-item = élément de liste
todo-kind-table-cell = cellule de tableau
todo-kind-caption = légende
todo-kind-alt = texte alternatif
todo-kind-attribute = attribut
todo-kind-front-matter = front matter
todo-kind-quote = citation
todo-kind-question = question
todo-kind-answer = réponse
todo-kind-tags = étiquettes
todo-kind-code = code
todo-kind-message = message
todo-is-missing = manquante
todo-is-draft = brouillon
todo-is-outdated = périmée
todo-is-translated = traduite
todo-is-reviewed = relue
todo-change-layout = mise en page
todo-change-markup = balisage
todo-change-link = lien
todo-change-number = nombre
todo-change-punctuation = ponctuation
todo-change-wording = formulation
todo-units =
    { $units ->
        [one] { $units } unité
       *[other] { $units } unités
    }
todo-units-of =
    { $units ->
        [one] { $units } unité sur { $all }
       *[other] { $units } unités sur { $all }
    }
todo-words =
    { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
todo-documents =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
