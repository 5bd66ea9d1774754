# Where locales and documents stand. Heads of columns are to be short.
status-title = Estado das traduções
status-caption = Unidades (palavras)
status-locale = Língua
status-document = Documento
status-all = Todas
status-units = Un.
status-words = Palavras
status-done = Feito
status-to-do = Por fazer
status-missing = Em falta
status-draft = Rascunho
status-outdated = Desatualizadas
status-minor = Menores
status-translated = Traduzidas
status-reviewed = Revistas
status-percent = { $percent }%
status-summary = { $percent } · unidades feitas: { $done } de { $total } · palavras por fazer: { $words }
status-part = Só esta parte é contada: { $filter }
status-nothing = Nenhuma unidade corresponde.
status-since = Só as unidades em pior estado do que em { $revision }
status-more =
    { $documents ->
        [one] … e mais { $documents } documento
       *[other] … e mais { $documents } documentos
    }
status-concern =
    { $locale }: { $units ->
        [one] { $units } unidade
       *[other] { $units } unidades
    }, { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    } · { $who }
