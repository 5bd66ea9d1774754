# What a translator has to do.
todo-nothing = Nothing to do in { $locale }.
todo-stopped = Documents left out because their catalogs cannot be read: { $documents }
todo-source = source
todo-change = change
todo-target = target
todo-refused = refused
todo-note = note
todo-maybe = maybe
todo-kind-title = title
todo-kind-heading = heading
todo-kind-paragraph = paragraph
todo-kind-list-item = list item
todo-kind-table-cell = table cell
todo-kind-caption = caption
todo-kind-alt = alternative text
todo-kind-attribute = attribute
todo-kind-front-matter = front matter
todo-kind-quote = quotation
todo-kind-question = question
todo-kind-answer = answer
todo-kind-tags = tags
todo-kind-code = code
todo-kind-message = message
todo-is-missing = missing
todo-is-draft = draft
todo-is-outdated = outdated
todo-is-translated = translated
todo-is-reviewed = reviewed
todo-change-layout = layout
todo-change-markup = markup
todo-change-link = link
todo-change-number = number
todo-change-punctuation = punctuation
todo-change-wording = wording
todo-units =
    { $units ->
        [one] { $units } unit
       *[other] { $units } units
    }
todo-units-of =
    { $all ->
        [one] { $units } of { $all } unit
       *[other] { $units } of { $all } units
    }
todo-words =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
todo-documents =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
