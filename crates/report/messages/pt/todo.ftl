# What a translator has to do.
todo-nothing = Nada por fazer em { $locale }.
todo-stopped = Documentos deixados de fora porque os seus catálogos não podem ser lidos: { $documents }
todo-source = original
todo-change = alteração
todo-target = tradução
todo-refused = recusada
todo-note = nota
todo-maybe = talvez
todo-kind-title = título
todo-kind-heading = cabeçalho
todo-kind-paragraph = parágrafo
todo-kind-list-item = item de lista
todo-kind-table-cell = célula de tabela
todo-kind-caption = legenda
todo-kind-alt = texto alternativo
todo-kind-attribute = atributo
todo-kind-front-matter = front matter
todo-kind-quote = citação
todo-kind-question = pergunta
todo-kind-answer = resposta
todo-kind-tags = etiquetas
todo-kind-code = código
todo-kind-message = mensagem
todo-is-missing = em falta
todo-is-draft = rascunho
todo-is-outdated = desatualizada
todo-is-translated = traduzida
todo-is-reviewed = revista
todo-change-layout = disposição
todo-change-markup = marcação
todo-change-link = ligação
todo-change-number = número
todo-change-punctuation = pontuação
todo-change-wording = texto
todo-units =
    { $units ->
        [one] { $units } unidade
       *[other] { $units } unidades
    }
todo-units-of =
    { $all ->
        [one] { $units } de { $all } unidade
       *[other] { $units } de { $all } unidades
    }
todo-words =
    { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    }
todo-documents =
    { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }
