## Lo que el programa dice junto a sus resultados.

waiting = esperando a que { $process ->
        [0] otro proceso
       *[other] el proceso { $number }
    } termine de escribir en este proyecto …
progress-documents = documentos
watching = A la espera de cambios; Ctrl-C para terminar.
wrote-file = escrito `{ $path }`
more-findings = { $findings ->
        [one] … y 1 observación más
       *[other] … y { $findings } observaciones más
    }
more-dead-links = { $links ->
        [one] … y 1 enlace más que no lleva a ninguna parte: `{ $command }` los muestra todos
       *[other] … y { $links } enlaces más que no llevan a ninguna parte: `{ $command }` los muestra todos
    }
up-to-date = Todo está al día; no se escribió nada.
dry-run = Era una prueba; no se escribió nada.
nothing-to-do = Nada que hacer.
nothing-wrong = Ningún problema.
nothing-to-settle = Nada que confirmar; no se escribió nada.
settled = confirmada: { $unit }
left-as-it-is = se dejó como estaba: { $unit }: { $why }
written = escrita: { $unit }
would-be-written = se escribiría: { $unit }
recorded = { $units ->
        [one] 1 unidad registrada
       *[other] { $units } unidades registradas
    }
unit-why = { $unit }: { $why }
strange-name = línea { $line }: `{ $name }` no es una unidad de esta lista o aparece dos veces
ask-edit-again = ¿Editar de nuevo? [Y/n]:
ask-right = ¿Correcta para este origen? [y] sí, [n] no, [e] editar, [q] salir:
asked-of = [{ $index } de { $count }]
merges-cut = { $merges ->
        [one] Se examinó la fusión más reciente; git tiene otras más antiguas, o a este clon le faltan.
       *[other] Se examinaron las { $merges } fusiones más recientes; git tiene otras más antiguas, o a este clon le faltan.
    }
units-counted = { $units ->
        [one] 1 unidad
       *[other] { $units } unidades
    }
sources-known = Cada traducción dice de qué texto se hizo; no se escribió nada.
repaired-restored = { $locale } { $unit } restaurada desde { $commit }
repaired-draft = { $locale } { $unit } es ahora un borrador
wrote-pages = { $pages ->
        [one] se escribió 1 página en `{ $path }`
       *[other] se escribieron { $pages } páginas en `{ $path }`
    }
built = Construido: { $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    } y { $bundles ->
        [one] 1 paquete
       *[other] { $bundles } paquetes
    } en { $locales ->
        [one] 1 idioma
       *[other] { $locales } idiomas
    }: `{ $path }`
would-build = Se construirían { $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    } y { $bundles ->
        [one] 1 paquete
       *[other] { $bundles } paquetes
    } en { $locales ->
        [one] 1 idioma
       *[other] { $locales } idiomas
    } en `{ $path }`
init-found = Encontrado: { $layout } ({ $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    }): { $evidence }
init-not-taken = También está, pero no se eligió: { $layout } ({ $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    })
init-as-it-is = Se encontró `{ $file }` ({ $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    }). Se lee tal como está, y no se escribió nada. Después: `hexapla status`.
init-finds = Encuentra { $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    }. Siga con `hexapla extract` y después `hexapla status`.
attributes-there = `.gitattributes` ya tiene sus líneas.
attributes-would-write = escribiría `.gitattributes`
attributes-wrote = escrito `.gitattributes`; añádalo a un commit
driver-once = Ejecute esto una vez en cada clon; donde no se haya hecho, git fusiona línea por línea:
built-site = El sitio tiene { $articles ->
        [one] 1 página de artículo
       *[other] { $articles } páginas de artículos
    }.
unpublished = { $locale } { $path }: { $instead ->
        [source] el original en su lugar
       *[nothing] no publicada
    }, { $translated } de { $units } unidades, menos del { $below } %
