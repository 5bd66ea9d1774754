# What the dashboard says: `hexapla status --format html`.

dashboard-language = português
dashboard-title = Estado das traduções
dashboard-skip = Ir para os documentos
dashboard-menu-language = Idioma
dashboard-summary = Fonte: { $source } · Documentos: { $documents } · Idiomas: { $locales } · Unidades: { $units } · Palavras: { $words }
dashboard-locales = Idiomas
dashboard-locale = Idioma
dashboard-progress = Progresso
dashboard-done = Concluído
dashboard-missing = em falta
dashboard-draft = rascunho
dashboard-outdated = desatualizada
dashboard-translated = traduzida
dashboard-reviewed = revista
dashboard-to-do = por fazer
dashboard-units = Unidades
dashboard-words = Palavras
dashboard-units-to-do = Unidades por fazer
dashboard-words-to-do = Palavras por fazer
dashboard-no-script = Sem scripts, esta página mostra apenas os totais.
dashboard-trend = Ao longo do tempo
dashboard-trend-note = Parte concluída em cada commit
dashboard-figures = Os números
dashboard-date = Data
dashboard-documents = Documentos
dashboard-document = Documento
dashboard-search = Procurar na fonte e nas traduções
dashboard-status = Estado
dashboard-change = Tipo de alteração
dashboard-change-layout = disposição
dashboard-change-markup = marcação
dashboard-change-link = ligação
dashboard-change-number = número
dashboard-change-punctuation = pontuação
dashboard-change-wording = redação
dashboard-place = O caminho contém
dashboard-tag = Etiqueta
dashboard-measure = Contar
dashboard-order = Ordem
dashboard-by-path = por caminho
dashboard-by-to-do = mais por fazer primeiro
dashboard-any = todos
dashboard-view = Vista
dashboard-view-map = Documentos
dashboard-view-list = Unidades
dashboard-found =
    { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }, { $units ->
        [one] { $units } unidade
       *[other] { $units } unidades
    }
dashboard-reset = Limpar os filtros
dashboard-nothing = Nada encontrado.
dashboard-map = Documentos por idioma
dashboard-map-hint = Escolha uma célula para ver as suas unidades. As setas passam de célula em célula, Enter abre, Escape fecha.
dashboard-left-out = Para manter a página leve, alguns textos foram omitidos: unidades { $units }, traduções { $targets }. { $command } mostra-os.
dashboard-left-out-here = Alguns textos foram omitidos para manter a página leve. Para os ver:
dashboard-close = Fechar
dashboard-old-browser = Este navegador é demasiado antigo para descompactar o conteúdo da página.
dashboard-unit-number = Unidade { $number }
dashboard-words-of =
    { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    }
dashboard-previous = Fonte anterior
dashboard-source = Fonte
dashboard-target = Tradução
dashboard-no-target = Ainda não há tradução.
dashboard-text-left-out = Texto omitido para manter a página leve.
dashboard-reading = A ler os textos…
dashboard-others =
    { $count ->
        [one] { $count } outro idioma
       *[other] { $count } outros idiomas
    }
dashboard-more = Mostrar mais (faltam { $count })
dashboard-view-hits = Encontradas ({ $count })
dashboard-view-to-do = Por fazer ({ $count })
dashboard-view-all = Todas ({ $count })
