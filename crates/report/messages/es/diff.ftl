# Qué cambió en el origen y qué le cuesta a cada idioma. Los títulos de columna deben ser cortos.
diff-title = Cambios de { $from } a { $to }
diff-nothing = Ninguna unidad cambió entre { $from } y { $to }.
diff-nothing-changed = Ninguna unidad cambió.
diff-template = plantilla
diff-working-tree = copia de trabajo
diff-renamed = antes { $path }
diff-renamed-page = Antes se llamaba { $path }
diff-line = línea { $line }
diff-changes-in =
    { $changes ->
        [one] { $changes } cambio
       *[other] { $changes } cambios
    } en { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }
diff-units-in =
    { $units ->
        [one] { $units } unidad
       *[other] { $units } unidades
    } en { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }
diff-change-added = añadida
diff-change-removed = eliminada
diff-change-kept = movida
diff-change-edited = editada
diff-change-split = dividida
diff-change-merged = unida
diff-also-moved = { $change }, movida
diff-kind-layout = composición
diff-kind-markup = marcado
diff-kind-link = enlace
diff-kind-number = número
diff-kind-punctuation = puntuación
diff-kind-wording = redacción
diff-kind-all = todos
diff-to-do = Pendiente
diff-locale = Idioma
diff-units = Un.
diff-words = Palabras
diff-changed-words = Palabras cambiadas
diff-documents = Documentos

# Por qué dos unidades se toman por la misma.
diff-why = motivo
diff-why-page = Motivo:
diff-why-same-key = el documento da la misma clave a ambas
diff-why-same-text = el texto es el mismo
diff-why-neighbours = el texto es el mismo; otras también lo tienen, y decidieron las vecinas
diff-why-similar = los textos se parecen y están entre las mismas vecinas
diff-why-similar-elsewhere = los textos comparten palabras poco comunes, aunque están en otro lugar
diff-why-spelling = demasiado breve para decidir por las palabras: mismo tipo y lugar, casi las mismas letras
diff-why-part-of = cada texto nuevo es una parte del antiguo
diff-why-joined-from = cada texto antiguo es una parte del nuevo
diff-why-alone = nada se le parece en la otra versión
diff-why-came-from = { $reason }; viene de { $path }
diff-why-figures = { $reason } (parecido { $score } %, palabras en común { $common } %)
diff-why-shared = palabras en común: { $words }
diff-why-rival = no «{ $text }» ({ $id }, parecido { $score } %)
diff-why-rival-taken = no «{ $text }» ({ $id }, parecido { $score } %), que pertenece a otro cambio

# Qué tradujo un idioma de un origen que ya no es así.
outdated-title = Desfasadas en { $locale }
outdated-nothing = No hay nada desfasado en { $locale }.
outdated-from = Traducida de
outdated-now = Origen actual
outdated-target = Traducción
outdated-change-label = cambio
outdated-target-label = traducción
outdated-at-label = en
outdated-source-page = Origen:
outdated-target-page = Traducción:
outdated-source-change = Origen, y qué cambió
outdated-amounts = Cantidades
outdated-kind = Tipo de cambio

# Archivos escritos, plantillas y lo que se trasladó a las traducciones.
written-create = crear
written-update = actualizar
written-delete = eliminar
extract-summary =
    { $units ->
        [one] { $units } unidad
       *[other] { $units } unidades
    } en { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }, { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }; identificadores: { $new } nuevos, { $kept } conservados, { $obsolete } obsoletos
patch-nothing = Nada que trasladar
patch-patched =
    { $translations ->
        [one] { $translations } traducción actualizada
       *[other] { $translations } traducciones actualizadas
    }
patch-left = { $patched }, { $left } sin tocar
patch-other = { $patched }, { $other } desfasadas por otros cambios
patch-token-link = enlace
patch-token-image = imagen
patch-token-code = código
patch-token-shortcode = shortcode
patch-token-footnote = nota al pie
patch-token-number = número
