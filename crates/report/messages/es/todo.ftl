# What a translator has to do.
todo-nothing = Nada pendiente en { $locale }.
todo-stopped = Documentos omitidos porque sus catálogos no se pueden leer: { $documents }
todo-source = original
todo-change = cambio
todo-target = traducción
todo-refused = rechazada
todo-note = nota
todo-maybe = quizá
todo-kind-title = título
todo-kind-heading = encabezado
todo-kind-paragraph = párrafo
todo-kind-list-item = elemento de lista
todo-kind-table-cell = celda de tabla
todo-kind-caption = pie de imagen
todo-kind-alt = texto alternativo
todo-kind-attribute = atributo
todo-kind-front-matter = front matter
todo-kind-quote = cita
todo-kind-question = pregunta
todo-kind-answer = respuesta
todo-kind-tags = etiquetas
todo-kind-code = código
todo-kind-message = mensaje
todo-is-missing = falta
todo-is-draft = borrador
todo-is-outdated = desfasada
todo-is-translated = traducida
todo-is-reviewed = revisada
todo-change-layout = disposición
todo-change-markup = marcado
todo-change-link = enlace
todo-change-number = número
todo-change-punctuation = puntuación
todo-change-wording = redacción
todo-units =
    { $units ->
        [one] { $units } unidad
       *[other] { $units } unidades
    }
todo-units-of =
    { $all ->
        [one] { $units } de { $all } unidad
       *[other] { $units } de { $all } unidades
    }
todo-words =
    { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }
todo-documents =
    { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }
