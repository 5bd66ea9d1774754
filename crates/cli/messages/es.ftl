## Lo que el programa dice de los archivos. La regla `familia/nombre` tiene el mensaje
## `familia-nombre`; su atributo `hint` dice qué hacer.

bundle-same-name = Dos documentos de Fluent darían el mismo paquete
    .hint = Cambie el nombre de uno de ellos o exclúyalo en `hexapla.toml`.
bundle-unknown-reference = `{ $name }` se usa aquí y ningún documento de Fluent del proyecto lo define
    .hint = Corrija la referencia o añada el mensaje.

catalog-conflict-marker = Este catálogo contiene un conflicto de fusión, así que no se usó nada de él
    .hint = Resuelva el conflicto en el archivo; hasta entonces no se escribe nada en él.
catalog-duplicate-key = Una clave aparece dos veces en una entrada; vale la primera
    .hint = Elimine una de las dos líneas.
catalog-duplicate-record = Más arriba hay otra entrada de esta unidad; esta no se usa
    .hint = Quédese con la mejor de las dos y elimine la otra.
catalog-empty-target = La entrada no tiene texto, así que la unidad cuenta como pendiente
    .hint = Escriba el texto detrás de `=` o elimine la entrada.
catalog-mixed-pair = { $commit ->
        [none] La fusión en curso
       *[other] La fusión { $commit }
    } compuso esta entrada: ninguna de las dos ramas dice que esta traducción corresponda a este texto de origen
    .hint = Compare ambos y corrija la traducción, o diga que es correcta: `hexapla review`, o `# allow catalog/mixed-pair: por qué` en la entrada.
catalog-newer-version = Este catálogo lo escribió un hexapla más reciente (versión { $version }), así que no se usó nada de él
    .hint = Actualice hexapla.
catalog-no-source = La entrada no dice a partir de qué se tradujo, así que cuenta como borrador
    .hint = Si es nueva, `hexapla sync` añade el texto de origen actual; si otro programa quitó la línea, ejecute antes `hexapla repair`, que la busca en git.
catalog-unknown-id = Ninguna unidad de este documento tiene este identificador{ $near ->
        [none] {""}
       *[other] ; el más parecido es `{ $near }`
    }
    .hint = Corrija el identificador; `hexapla todo` muestra los de las unidades sin traducción.
catalog-unknown-key = `{ $key }` no es una clave del texto de origen, así que esta traducción no está en ninguna salida{ $near ->
        [none] {""}
       *[other] ; la más parecida es `{ $near }`
    }{ $more ->
        [0] {""}
        [one] ; lo mismo ocurre con otra clave de este archivo
       *[other] ; lo mismo ocurre con otras { $more } claves de este archivo
    }
    .hint = Corrija la clave o bórrela si el texto de origen ya no la tiene.
catalog-unreadable-record = Esto no se puede leer como entrada; se dejó como estaba
    .hint = Una entrada es `id = texto`, con sus líneas `# clave: valor` justo encima. En un id, `.` se escribe `_-`; `hexapla set` acepta los ids tal como los muestran los informes.
catalog-unreadable-value = El valor de esta clave no se puede leer; se dejó como estaba
    .hint = La referencia del formato de catálogo enumera las claves y sus valores.
catalog-unwritable-id = Este identificador no se puede escribir en un catálogo

configuration-idle-pattern = El patrón `{ $pattern }` no designa ningún documento
    .hint = Los patrones de `[[owners]]`, `[tiers]` y `[[build.publish]]` son relativos a la `root` de los documentos, como los de `include`.

directive-unclosed = Aquí empieza una parte que se omite y nunca termina, así que más abajo no se traduce nada
    .hint = Ponga `<!-- i18n:skip-end -->` (o `<!-- mdpo-enable -->`) donde deba terminar.
directive-unknown = `{ $name }` no es una directiva que hexapla conozca, así que no hace nada
    .hint = Se conocen `i18n:skip`, `i18n:skip-start`, `i18n:skip-end` e `i18n:comment: …`, y las de mdpo.

document-conflict-marker = Este documento contiene un conflicto de fusión, así que su plantilla y sus catálogos se dejaron como estaban
    .hint = Resuelva el conflicto en el documento. Si es un ejemplo, póngalo en un bloque de código.
document-crashed = El programa falló con este documento y siguió con los demás
    .hint = Es un fallo de hexapla: comuníquelo junto con el documento.
document-refused-name = Este archivo no puede ser un documento, así que se dejó fuera: { $reason }
    .hint = Cámbiele el nombre, porque algunos sistemas no admiten un archivo que se llame así; o nómbrelo en `exclude` en `hexapla.toml`.

file-encoding = El archivo no es UTF-8: el byte { $offset }, en la línea { $line }, es { $byte }{ $guess ->
        [unknown] {""}
        [cut-short] ; ahí hay un carácter cortado
       *[other] ; puede que sea { $guess }
    }
    .hint = Guarde el archivo como UTF-8.
file-not-regular = No es un archivo normal, sino { $kind ->
        [folder] una carpeta
        [device] un dispositivo
       *[other] { $kind }
    }
file-permission = No se permite leer el archivo
    .hint = Compruebe sus permisos.
file-symlink = El archivo es un enlace simbólico que sale del proyecto, así que no se leyó
    .hint = Sustituya el enlace por el archivo o exclúyalo en `hexapla.toml`.
file-too-large = El archivo tiene { $size } bytes, más que el límite de { $limit }
    .hint = Aumente `limits.file` en `hexapla.toml` o excluya el archivo.
file-unreadable = El archivo no se puede leer: { $reason }

fluent-bad-escape = Una secuencia de escape debe tener { $digits } cifras hexadecimales
    .hint = Escriba `\u00E9` o `\U01F602`.
fluent-bad-pattern = El texto no es un patrón de Fluent: { $reason }
    .hint = Cierre todas las llaves y dé a cada selección una variante por defecto `*[other]`.
fluent-duplicate-id = Más arriba hay un mensaje con este nombre; este no se usa
    .hint = Cambie el nombre de uno de los dos o elimínelo.
fluent-empty-pattern = Un patrón de Fluent no puede estar vacío
    .hint = Para un texto vacío escriba {"`{ \"\" }`"}.
fluent-junk = Esto no es Fluent válido, así que se omitió: { $reason }
fluent-nul = El archivo contiene un carácter NUL, así que no es un texto
fluent-too-deep = Aquí las llaves están anidadas a más de { $limit } niveles
fluent-too-large = El archivo tiene { $bytes } bytes, más que el límite de { $limit }
fluent-too-many-arguments = Una llamada a una función tiene más de { $limit } argumentos con nombre
fluent-unusable-id = El nombre de este mensaje es demasiado largo para usarlo

front-matter-duplicate-key = La clave `{ $key }` aparece dos veces, y los generadores de sitios no coinciden en cuál vale
    .hint = Elimine una de las dos.
front-matter-no-day = `{ $text }` no es un día, así que la página no muestra ninguno
    .hint = Escriba año, mes y día: `2026-03-04`.
front-matter-too-large = La cabecera del documento tiene { $bytes } bytes, más que el límite de { $limit }, así que se dejó como estaba
front-matter-unclosed = La cabecera que empieza aquí nunca termina, así que se lee como texto
    .hint = Ponga `{ $closing }` en una línea propia debajo de la última clave.
front-matter-unreadable = La cabecera del documento no se puede leer, así que se dejó como estaba: { $reason }
    .hint = { $syntax ->
        [json] Ponga una coma entre dos miembros y ninguna detrás del último; dé un valor a cada clave.
        [toml] Ponga los textos entre comillas y ciérrelas en la misma línea.
       *[yaml] Ponga entre comillas los valores que contengan `: ` o empiecen por un carácter especial.
    }

html-left-out = La página del sitio omite lo que no puede mostrar: { $elements }
    .hint = Diga lo mismo con palabras o con una imagen en su propio archivo, o enlácelo.
html-too-deep = Aquí los elementos están anidados a más de { $limit } niveles; lo que hay debajo se dejó como estaba
image-outdated = `{ $source }` ha cambiado desde que se hizo esta imagen a partir de ella
    .hint = Rehaga la imagen; cuando una compilación la encuentre cambiada, la dará por actualizada.

link-no-file = `{ $address }` no lleva a ninguna página ni archivo { $among ->
        [site] del sitio
       *[other] del proyecto
    }{ $near ->
        [none] {""}
       *[other] ; ¿quería decir `{ $near }`?
    }
    .hint = Corrija la dirección, o añada aquello a lo que lleva.
link-no-heading = `{ $address }` no lleva a ningún título de su página{ $near ->
        [none] {""}
       *[other] ; ¿quería decir `{ $near }`?
    }
    .hint = Corrija lo que está detrás de `#`.
link-not-on-site = `{ $address }` lleva a un archivo del que el sitio no tiene ni página ni copia
    .hint = Inclúyalo entre los documentos o enlace al lugar donde está publicado.

markdown-too-deep = Aquí los bloques están anidados a más de { $limit } niveles; lo que hay debajo se dejó como estaba
markdown-unclosed-tag = `{ $tag }` empieza aquí y nunca termina, así que la página no se puede construir
    .hint = Escriba `{ $closing }` donde termine su contenido.
markdown-unopened-tag = `{ $tag }` no cierra nada que se abriera más arriba, así que la página no se puede construir
    .hint = Escriba `{ $opening }` donde empiece su contenido, o elimínelo.

notes-no-table = Lo que hay bajo `{ $key }` no es una tabla de notas
    .hint = Empiece las notas de un documento por su ruta entre comillas y corchetes: `["articles/page.md"]`.
notes-no-text = La nota `{ $key }` no es un texto
    .hint = Una nota es `"qué unidad" = "qué se dice"`; la ruta de un documento que lleve un punto necesita comillas.
notes-unknown-document = Ningún documento de esta carpeta tiene la ruta `{ $key }`{ $near ->
        [none] {""}
       *[other] ; la más parecida es `{ $near }`
    }
    .hint = Las rutas son relativas a la carpeta de este archivo y van entre comillas: `["articles/page.md"]`.
notes-unknown-unit = Ninguna unidad del documento tiene el identificador `{ $key }`, ni un texto que empiece así{ $near ->
        [none] {""}
       *[other] ; el más parecido es `{ $near }`
    }
    .hint = Nombre una unidad por su identificador, por todo su texto o por al menos diez caracteres de su comienzo.
notes-unreadable = Las notas no se pueden leer: { $reason }

output-kept = { $files ->
        [one] 1 archivo de una compilación anterior ya no se produce, pero alguien lo cambió, así que se conservó
       *[other] { $files } archivos de una compilación anterior ya no se producen, pero alguien los cambió, así que se conservaron
    }: { $paths }
    .hint = Elimine lo que nadie necesite ahí, o muévalo fuera de la carpeta de salida.
output-renewed = { $files ->
        [one] 1 archivo de la salida se había cambiado a mano y se volvió a producir
       *[other] { $files } archivos de la salida se habían cambiado a mano y se volvieron a producir
    }: { $paths }
    .hint = Cambie el texto de origen, la traducción o el tema: cada compilación vuelve a producir sus archivos.

output-unmade = No se pudo leer todo, así que quedan archivos de compilaciones anteriores que esta no produjo ({ $files }): { $paths }
    .hint = Corrige los errores de esta compilación: la siguiente elimina lo que ya no se produce.
patch-ambiguous = `{ $old }` estaba en varios lugares del texto de origen y no todos tienen ahora `{ $new }`, así que no se trasladó nada
    .hint = Corrija la traducción y ejecute `hexapla confirm`.
patch-breaks-text = Con lo que cambió en el texto de origen, este texto se leería como otra cosa, así que no se trasladó nada
    .hint = Corrija la traducción y ejecute `hexapla confirm`.
patch-not-in-target = `{ $old }` es ahora `{ $new }` en el texto de origen, y la traducción no lo tiene en ese lugar, así que no se trasladó nada
    .hint = Corrija la traducción y ejecute `hexapla confirm`.
patch-number-form = `{ $old }` es ahora `{ $new }` en el texto de origen, y en este idioma los números pueden llevar otros separadores, así que no se trasladó nada
    .hint = Escriba el número como es usual en este idioma y ejecute `hexapla confirm`.
patch-other-changes = En el texto de origen cambió más de lo que es igual en todos los idiomas, así que no se trasladó nada
    .hint = `hexapla todo` muestra las palabras que cambiaron.
patch-plural-form = `{ $old }` es ahora `{ $new }` en el texto de origen, lo que puede pedir otra forma de las palabras vecinas, así que no se trasladó nada
    .hint = Corrija la traducción y ejecute `hexapla confirm`.
patch-several-times = `{ $old }` es ahora `{ $new }` en el texto de origen, y la traducción lo tiene varias veces, así que no se trasladó nada
    .hint = Corrija la traducción y ejecute `hexapla confirm`.

redirect-circle = La redirección desde `{ $from }` vuelve a sí misma
    .hint = Elimínela, o haga que lleve a la página que ocupó su lugar.
redirect-claimed = `{ $from }` ya lleva a `{ $to }`, así que esta redirección no se crea
    .hint = Elimine una de las dos.
redirect-nowhere = La redirección desde `{ $from }` lleva a `{ $to }`, y no existe esa página{ $near ->
        [none] {""}
       *[other] ; la más parecida es `{ $near }`
    }
    .hint = Indique una página del sitio por su ruta, por ejemplo `it/articles/new.html`.
redirect-over-page = En `{ $from }` hay una página, así que esta redirección no se crea
    .hint = Elimine la redirección, o dé otro slug a la página.

strings-duplicate-key = La clave `{ $key }` aparece aquí por segunda vez; vale la última
    .hint = Elimine una de las dos.
strings-long-key = Las claves que llevan a este texto son demasiado largas para un identificador, así que se dejó como estaba
    .hint = Acorte las claves a 500 bytes en total.
strings-no-place = Esto no tiene lugar en el archivo, porque ahí hay algo que no son cadenas bajo claves
    .hint = Dé al archivo la forma de su origen, con un objeto donde el origen tenga uno.
strings-too-large = El archivo tiene { $bytes } bytes, más que el límite de { $limit } para un archivo de cadenas
    .hint = Divida el archivo.
strings-unreadable = El archivo de cadenas no se puede leer, así que no se usó nada de él: { $reason }
    .hint = Corrija el archivo en este lugar; hasta entonces no se escribe nada en él.

structure-block-tag = `{ $tag }` no puede estar en este texto: lo dividiría o cerraría el bloque en que está
    .hint = Quítelo, o escriba `&lt;` en vez de su primer carácter para mostrarlo como texto. Un salto de línea es `<br>`.
structure-changed-blocks = El texto cambiaría los bloques de su página, así que en su lugar queda el de origen
    .hint = Escriba un solo párrafo sin marcas que abran un bloque.
structure-empty-target = El texto está vacío
    .hint = Escriba un texto. Para omitir una unidad a propósito, use la clave `omit` en el catálogo.
structure-ends-code = El texto cerraría el comentario o la cadena en que está
    .hint = Escriba una sola línea sin `*/`, `-->`, delimitadores de código ni una barra invertida al final.
structure-foreign-attribute = `{ $attribute }` de `{ $tag }` no está en el texto de origen
    .hint = Copie la etiqueta del texto de origen; lo que ven los lectores (`title`, `alt`) y adónde lleva un enlace puede ser distinto.
structure-foreign-shortcode = `{ $tag }` no está en el texto de origen, y se ejecutaría o se rellenaría al construir la página
    .hint = Cópielo del texto de origen, o escriba `&#123;` en vez de su primera llave para mostrarlo como texto.
structure-foreign-tag = `{ $tag }` no es una etiqueta del texto de origen
    .hint = Copie la etiqueta del texto de origen tal cual, o escriba `&lt;` en vez de su primer carácter para mostrarla como texto.
structure-lost-alert = Falta `{ $marker }`, con que empieza el texto de origen, así que la cita dejaría de ser un aviso
    .hint = Empiece el texto por `{ $marker }`, con las palabras del origen; traduzca lo que sigue.
structure-new-block = Aquí el texto se convertiría en otro tipo de bloque
    .hint = Empiécelo por una palabra, no por un signo como `#`, `-` o `1.`.
structure-nul = El texto contiene un carácter NUL
structure-several-paragraphs = El texto contiene una línea en blanco, así que sería más de un párrafo
    .hint = Escriba un solo párrafo; para que haya otro, antes tiene que estar en el origen.
structure-unbalanced-tag = `{ $tag }` se abre o se cierra aquí sin su pareja
    .hint = Escriba las dos mitades de la etiqueta, en el orden del texto de origen.
structure-unsafe-url = `{ $url }` no es una dirección a la que pueda llevar una traducción
    .hint = Use una dirección relativa, `http:`, `https:`, `mailto:` o `tel:`, o la dirección del texto de origen.

template-newer-extractor = La plantilla la escribió un hexapla más reciente (extractor { $found }, este tiene { $known }), así que se dejó como estaba
    .hint = Actualice hexapla.

theme-left-out = No se toma del tema ({ $count }): { $files }
    .hint = Ponga una copia en lugar de un enlace simbólico, que no se sigue. Cambie el nombre de los recursos que no todos los sistemas admiten (`a:b`, `nul.txt`, un punto al final), y compruebe que el archivo se puede leer y no es demasiado grande.

words-not-offered = `{ $reference }` no representa nada en `{ $message }`, así que las páginas del sitio lo muestran tal como está escrito
    .hint = El sitio pone ahí: { $offered }. Los demás mensajes y términos tienen que existir en este idioma o en el texto de origen.
