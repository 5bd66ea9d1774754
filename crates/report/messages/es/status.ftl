# Where locales and documents stand. Heads of columns are to be short.
status-title = Estado de las traducciones
status-caption = Unidades (palabras)
status-locale = Idioma
status-document = Documento
status-all = Todos
status-units = Un.
status-words = Palabras
status-done = Hecho
status-to-do = Pendiente
status-missing = Faltan
status-draft = Borrador
status-outdated = Desfasadas
status-minor = Leves
status-translated = Traducidas
status-reviewed = Revisadas
status-percent = { $percent } %
status-summary = { $percent } · unidades hechas: { $done } de { $total } · palabras pendientes: { $words }
status-part = Solo se cuenta esta parte: { $filter }
status-nothing = Ninguna unidad coincide.
status-since = Solo las unidades que están peor que en { $revision }
status-more =
    { $documents ->
        [one] … y { $documents } documento más
       *[other] … y { $documents } documentos más
    }
status-concern =
    { $locale }: { $units ->
        [one] { $units } unidad
       *[other] { $units } unidades
    }, { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    } · { $who }
