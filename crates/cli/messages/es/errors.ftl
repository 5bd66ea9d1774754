## Por qué se detiene el programa. El atributo `hint` de un mensaje dice qué hacer.

error-label = error
warning-label = aviso
note-label = nota
help-label = ayuda
error-lead = error:
hint-lead = consejo:
list-separator = {", "}

## El mundo: configuración, disco, git

no-project = no hay ningún `hexapla.toml` en `{ $path }` ni en una carpeta superior
    .hint = `hexapla init` crea uno
system-answer = { $kind ->
        [not-found] no existe el archivo o la carpeta
        [permission-denied] permiso denegado
        [already-exists] el archivo ya existe
        [not-a-directory] no es una carpeta
        [is-a-directory] es una carpeta
        [directory-not-empty] la carpeta no está vacía
        [read-only] el sistema de archivos es de solo lectura
        [storage-full] no queda espacio en el disco
        [quota-exceeded] se superó la cuota de disco
        [file-too-large] el archivo es demasiado grande
        [busy] el recurso está ocupado
       *[other] { $text }
    }
world-io = no se puede { $operation ->
        [open] abrir
        [make] crear
        [lock] bloquear
        [read] leer
        [write] escribir
        [remove] eliminar
        [replace] sustituir
        [rename] renombrar
        [list] listar
        [find] encontrar
        [reach] alcanzar
        [sync] asegurar en el disco
        [watch] vigilar
       *[other] hacer «{ $operation }» con
    } `{ $path }`: { $answer }
world-git = no se puede leer { $operation ->
        [read-the-history] el historial
        [read-the-configuration] la configuración
        [read-the-tree] el árbol de archivos
        [read-a-file] un archivo
       *[other] («{ $text }») algo
    } del repositorio de git `{ $path }`: { $reason }
not-readable = no se puede leer `{ $path }`: { $why }
bad-revision = no se puede leer `{ $revision }`: { $reason ->
        [the-project-lies-in-no-git-repository] el proyecto no está en ningún repositorio de git
        [it-names-no-commit] no designa ningún commit
        [git-knows-no-such-commit] git no conoce ese commit
        [this-clone-has-no-such-commit] este clon es superficial y no tiene ese commit; `git fetch --unshallow` trae los demás
       *[other] { $text }
    }
    .hint = nombre un commit como lo hace git: `main`, `v1.2`, `HEAD~3`, un hash
path-refused = no se tocó `{ $path }`: { $reason ->
        [the-path-holds] la ruta contiene `..`
        [its-symlinks-go-in-a-circle] sus enlaces simbólicos dan vueltas en círculo
        [a-symlink-on-the-way-leads-nowhere] un enlace simbólico del camino no lleva a ninguna parte
        [it-lies-outside-of-the-project] está fuera del proyecto
        [it-belongs-to-git] pertenece a git
        [it-is-the-project-itself] es el propio proyecto
        [it-is-no-regular-file] no es un archivo normal
        [this-name-is-kept-for-the-list-of-outputs] este nombre está reservado para la lista de archivos generados
        [another-output-of-this-build-has-the-same-path] otro archivo de esta compilación tiene la misma ruta
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] allí hay un archivo que ninguna compilación de hexapla ha creado, o que alguien ha cambiado después
        [a-file-stands-where-a-folder-is-needed] hay un archivo donde hace falta una carpeta
        [a-folder-stands-where-a-file-is-needed] hay una carpeta donde hace falta un archivo
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] allí hay un enlace simbólico, y una compilación no sigue ninguno en su salida
        [it-leads-to-no-folder-of-the-project] no lleva a ninguna carpeta del proyecto
        [the-system-forbids-writing-there] el sistema no permite escribir ahí
       *[other] { $text }
    }
file-conflict = entretanto alguien más cambió `{ $path }`, que se dejó como estaba
newer-version = `{ $path }` lo escribió un hexapla más reciente (versión { $found }, este tiene { $known })
    .hint = no se perdió nada: ejecute la orden de nuevo
partly-written = { $cause }; antes se escribieron { $written } de { $files } archivos
    .hint = cada archivo contiene su texto antiguo o el nuevo: ejecute la orden de nuevo
locked = { $process ->
        [0] otro proceso
       *[other] el proceso { $number }
    } retiene `{ $path }` desde hace más de { $seconds } s
    .hint = espere a que termine la otra orden o deténgala
config-wrong = la configuración `{ $path }` no se puede usar

## Lo que se pidió

unknown-locale = `{ $locale }` { $why ->
        [source] es el idioma de origen de este proyecto
       *[absent] no es un idioma de este proyecto
    }
no-threshold = `{ $text }` no es un umbral: escriba `80%` o `it=80%`
unknown-document = ningún documento del proyecto coincide con `{ $pattern }`
unknown-unit = ninguna unidad tiene el identificador `{ $id }`
ambiguous-unit = varios documentos tienen una unidad `{ $id }`
target-refused = la traducción no puede estar en `{ $id }`; no se escribió nada
catalog-stopped = el catálogo { $path } no se puede reescribir tal como está; no se escribió nada
no-target = `{ $id }` no tiene traducción en { $locale }
not-recorded = `{ $unit }`: { $why }; no se escribió nada
text-refused = el texto no puede estar en `{ $unit }`; no se escribió nada
no-translation-yet = `{ $unit }` todavía no tiene traducción
    .hint = `hexapla edit` o `hexapla set` escribe una
not-a-locale = `{ $text }` no es un código de idioma BCP 47
    .hint = por ejemplo `it`, `zh-CN`, `pt-BR`
watch-two-commits = entre dos commits, `--watch` no tiene nada que vigilar
    .hint = nombre un solo commit para compararlo con la copia de trabajo
three-dots = no se entienden los tres puntos: `{ $revisions }`
    .hint = escriba dos: `hexapla diff { $two }`
units-left = { $units ->
        [one] 1 unidad se dejó como estaba
       *[other] { $units } unidades se dejaron como estaban
    }
no-terminal = no hay terminal donde preguntar por { $units ->
        [one] 1 unidad
       *[other] { $units } unidades
    }
    .hint = nombre por su identificador las unidades correctas; `hexapla todo` las enumera
units-not-recorded = { $units ->
        [one] 1 unidad sin registrar
       *[other] { $units } unidades sin registrar
    }
errors-found = { $errors ->
        [one] se encontró 1 error; todo lo demás se hizo
       *[other] se encontraron { $errors } errores; todo lo demás se hizo
    }
templates-stale = { $templates ->
        [one] 1 plantilla no está al día
       *[other] { $templates } plantillas no están al día
    }
can-be-patched = { $translations ->
        [one] 1 traducción se puede poner al día sin traductor
       *[other] { $translations } traducciones se pueden poner al día sin traductor
    }
    .hint = lo hace `hexapla patch`
below-required = { $locales ->
        [one] 1 idioma por debajo de lo exigido
       *[other] { $locales } idiomas por debajo de lo exigido
    }
no-format = no se conoce ningún formato para `{ $path }`
    .hint = el formato depende de la extensión: { $endings }
no-file = no existe el archivo `{ $path }`
input-encoding = la entrada estándar no es UTF-8: el byte { $byte } es incorrecto

## Por qué se dejó una unidad como estaba; parte de una frase

why-gone = el documento ya no tiene esta unidad
why-source-moved = su texto de origen cambió entretanto
why-target-moved = su traducción cambió entretanto
why-no-target = todavía no tiene traducción
why-not-annotated = su archivo no guarda estados, procedencias ni textos de origen

## El programa, el editor, git

stdout-failed = no se puede escribir en la salida estándar: { $answer }
stdin-failed = no se puede leer la entrada estándar: { $answer }
folder-not-found = no se encuentra la carpeta: { $answer }
interrupt-failed = no se puede esperar a Ctrl-C: { $answer }
manual-failed = no se puede generar una página de manual: { $answer }
editor-file-failed = no se puede crear un archivo para el editor: { $answer }
editor-left-nothing = el editor no dejó ningún archivo `{ $path }`
editor-not-run = no se puede ejecutar el editor `{ $editor }`: { $answer }
    .hint = ponga en EDITOR el programa con el que escribe
editor-ended = el editor `{ $editor }` terminó con { $status }; no se registró nada
not-merged = `{ $path }` no se fusionó: { $why }
    .hint = nuestra versión se dejó como estaba; `git show :3:PATH` da la otra
why-no-fluent = no es un archivo de Fluent
merge-conflicts = `{ $path }`: { $conflicts ->
        [one] 1 conflicto por resolver
       *[other] { $conflicts } conflictos por resolver
    }: { $things }
    .hint = deje una de las dos versiones entre las marcas y ejecute `git add` con el archivo
lines-not-records = líneas de un archivo que no se pueden leer como entradas
no-git-repository = `{ $path }` no está en ningún repositorio de git, así que no hay para qué definir un controlador de fusión; no se escribió nada
    .hint = ejecute antes `git init` u omita `--merge-driver`
config-exists = ya hay una configuración: `{ $path }`
    .hint = modifíquela o elimínela antes
options-no-project = estas opciones no forman un proyecto
no-layout = aquí no se encontró ninguna disposición habitual
    .hint = diga dónde están los documentos: `hexapla init --documents 'source/**/*.md'`
which-locales = ¿a qué idiomas?
    .hint = por ejemplo `--locales it,fr,zh-CN`

## Consejos

hint-did-you-mean = ¿quiso decir { $names }?
hint-in-the-way-too = también estorban: { $names }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }
hint-not-ours = muévalo o elimínelo, o elija otro `output` en `[build]`
hint-nothing-swapped = no se cambió nada: con `--atomic` la salida cambia entera o no cambia
hint-permissions = mire a quién pertenece y qué permiten sus permisos
hint-private = hexapla guarda ahí lo que recuerda: muévalo o elimínelo, y la próxima ejecución lo creará de nuevo
hint-newer-version = actualice hexapla, o elimine la carpeta de salida: la próxima compilación la creará de nuevo, sin saber qué había en ella
hint-rest-built = todo lo demás se compiló
hint-same-output = cambie el nombre de uno de los dos, o dé a cada idioma una carpeta propia en `[build]`: { $example }
hint-same-bundle = cambie el nombre de uno de los dos documentos: `app.json` y `app.json.ftl` dan ambos el paquete `app.json.ftl`
hint-its-locales = sus idiomas: { $names }
hint-list-documents = `hexapla status` enumera los documentos del proyecto
hint-list-units = `hexapla todo LOCALE` enumera las unidades con sus identificadores
hint-name-one = nombre una de ellas: { $names }
hint-annotations = ponga `{ $line }` en su `[[documents]]` en `hexapla.toml`
hint-not-up-to-date = `{ $path }` no lo está
hint-extract = `hexapla extract` las pone al día
hint-falls-short = { $locale }: { $done } de { $units ->
        [one] 1 unidad
       *[other] { $units } unidades
    } ({ $percent } %), se exige { $required } %
hint-typed-text = lo que escribió está en `{ $path }`
hint-no-merge-driver = quite `merge=hexapla` de su línea en `.gitattributes`
hint-also = además, { $problem }
option-problem = { $option }: { $problem }
hint-for-example = por ejemplo `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] { $units } sin traducir
        [draft] { $units } en borrador
       *[outdated] { $units } sin actualizar
    }
and-more = … y { $more } más
output-is-input = `{ $path }` es un archivo del que vive el proyecto; no se escribió nada
    .hint = nombre otro archivo para el informe
required-elsewhere = se exige una parte de { $locale }, que no está entre los idiomas pedidos
    .hint = nómbrelo entre los idiomas, u omita la condición
dashboard-narrowed = el panel solo se restringe por documentos
    .hint = nombre documentos, u omita los demás filtros: la página tiene los suyos

## What reports and their gates ask for

unknown-name = el proyecto no tiene { $what ->
        [owner] al responsable
        [tier] el nivel
       *[tag] la etiqueta
    } `{ $name }`
units-need-json = `--units` necesita `--format json`
    .hint = `hexapla todo LOCALE` enumera las unidades para las personas
kind-needs-outdated = `--kind-of-change` solo se refiere a unidades desfasadas
    .hint = añada `outdated` a `--status` u omita `--status`
require-all-units = `--require` es una parte de todas las unidades de los documentos
    .hint = omita `--status` y `--kind-of-change` o use `--fail-on`
not-done = { $documents ->
        [one] 1 documento no está como pide `--fail-on`
       *[other] { $documents } documentos no están como pide `--fail-on`
    }
hint-has-none = el proyecto no tiene ninguno
hint-there-are = hay { $names }
