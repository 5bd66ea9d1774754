## Construir una y otra vez, mostrar el sitio, cambiar toda la salida de una vez.

rebuilt = Reconstruido en { $milliseconds } ms; archivos escritos: { $written }, eliminados: { $removed }.
previewing = El sitio de artículos está a la vista (páginas de artículos: { $articles }); Ctrl-C para terminar.
box-title = Observaciones de la construcción
count-errors = Errores: { $count }
count-warnings = Avisos: { $count }
count-notes = Notas: { $count }
not-built = No se pudo reconstruir el sitio; esta página es de una construcción anterior.
preview-ended = La vista previa ha terminado.
preview-generator = las páginas de este proyecto son para { $preset }, que las muestra por sí mismo
    .hint = ejecute `hexapla build --watch` a su lado, o mire el sitio de artículos con `hexapla preview --site`
preview-empty = no hay nada que mostrar: ningún documento del proyecto es Markdown
    .hint = el sitio de artículos se hace con documentos Markdown; `hexapla status` enumera los que hay
port-failed = no se puede escuchar en el puerto { $port }: { $answer }
    .hint = indique otro con `--port`, o no indique ninguno para tener uno libre
browser-failed = no se puede abrir un navegador: { $answer }
    .hint = abra usted la dirección
not-swapped = `{ $path }` quedó como estaba: lo construido no alcanza lo exigido.
tree-left = Queda un árbol de un `--atomic` anterior: no se puede eliminar lo que hay en `{ $path }`.
no-swap = `{ $path }` no se puede cambiar de una vez: { $why ->
        [folder] es una carpeta que `hexapla build` no creó
        [link] es un enlace que `hexapla build --atomic` no creó
        [taken] está donde va un árbol de `hexapla build --atomic`, y no lo es
        [exchange] es una carpeta, y este sistema no puede poner un enlace en su lugar en un solo paso
       *[links] aquí no puede haber enlaces simbólicos
    }
    .hint = muévalo a otro sitio, o construya sin `--atomic`
