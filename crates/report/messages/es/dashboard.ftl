# What the dashboard says: `hexapla status --format html`.

dashboard-language = español
dashboard-title = Estado de las traducciones
dashboard-skip = Ir a los documentos
dashboard-menu-language = Idioma
dashboard-summary = Fuente: { $source } · Documentos: { $documents } · Idiomas: { $locales } · Unidades: { $units } · Palabras: { $words }
dashboard-locales = Idiomas
dashboard-locale = Idioma
dashboard-progress = Progreso
dashboard-done = Hecho
dashboard-missing = falta
dashboard-draft = borrador
dashboard-outdated = desactualizada
dashboard-translated = traducida
dashboard-reviewed = revisada
dashboard-to-do = por hacer
dashboard-units = Unidades
dashboard-words = Palabras
dashboard-units-to-do = Unidades por hacer
dashboard-words-to-do = Palabras por hacer
dashboard-no-script = Sin scripts, esta página solo muestra los totales.
dashboard-trend = A lo largo del tiempo
dashboard-trend-note = Parte de lo hecho en cada commit
dashboard-figures = Las cifras
dashboard-date = Fecha
dashboard-documents = Documentos
dashboard-document = Documento
dashboard-search = Buscar en la fuente y las traducciones
dashboard-status = Estado
dashboard-change = Tipo de cambio
dashboard-change-layout = disposición
dashboard-change-markup = marcado
dashboard-change-link = enlace
dashboard-change-number = número
dashboard-change-punctuation = puntuación
dashboard-change-wording = redacción
dashboard-place = La ruta contiene
dashboard-tag = Etiqueta
dashboard-measure = Contar
dashboard-order = Orden
dashboard-by-path = por ruta
dashboard-by-to-do = primero lo que más falta
dashboard-any = todos
dashboard-view = Vista
dashboard-view-map = Documentos
dashboard-view-list = Unidades
dashboard-found =
    { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }, { $units ->
        [one] { $units } unidad
       *[other] { $units } unidades
    }
dashboard-reset = Borrar los filtros
dashboard-nothing = No hay coincidencias.
dashboard-map = Documentos por idioma
dashboard-map-hint = Elija una celda para ver sus unidades. Las flechas van de celda en celda, Intro abre y Escape cierra.
dashboard-left-out = Para que la página sea ligera se han omitido textos: unidades { $units }, traducciones { $targets }. { $command } los muestra.
dashboard-left-out-here = Se han omitido algunos textos para que la página sea ligera. Los muestra:
dashboard-close = Cerrar
dashboard-old-browser = Este navegador es demasiado antiguo para descomprimir el contenido de la página.
dashboard-unit-number = Unidad { $number }
dashboard-words-of =
    { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }
dashboard-previous = Fuente anterior
dashboard-source = Fuente
dashboard-target = Traducción
dashboard-no-target = Aún no hay traducción.
dashboard-text-left-out = Texto omitido para que la página sea ligera.
dashboard-reading = Leyendo los textos…
dashboard-others =
    { $count ->
        [one] { $count } idioma más
       *[other] { $count } idiomas más
    }
dashboard-more = Mostrar más (quedan { $count })
dashboard-view-hits = Encontradas ({ $count })
dashboard-view-to-do = Por hacer ({ $count })
dashboard-view-all = Todas ({ $count })
