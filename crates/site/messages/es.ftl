article-contents = En esta página
article-next = Siguiente: { $title }
article-previous = Anterior: { $title }
article-published = Publicado el { $date }
article-updated = Actualizado el { $date }
contact-link = Contacto
contact-text =
    Las preguntas, las correcciones y los ofrecimientos para traducir son bienvenidos en { $email }.
    Puede escribir en cualquiera de los idiomas en que se publica el sitio.
contact-title = Escríbanos
credits-machine = Parte de esta traducción la ha escrito una máquina y nadie la ha revisado todavía.
credits-reviewed = Revisión: { $names }
credits-translated = Traducción: { $names }
feed-link = Canal
footer-copyright = © { $year } los autores de { $site }
footer-languages = Idiomas
footer-source = Código fuente de este sitio
footer-top = Volver arriba
home-description = Todos los artículos de { $site }.
language-menu-label = Idioma
language-menu-missing = sin traducir
list-newer = Artículos más recientes
list-older = Artículos más antiguos
list-pages = Páginas
list-untranslated = Aún sin traducir
menu-articles = Artículos
menu-label = Menú principal
menu-tags = Etiquetas
moved-text = Esta página se ha trasladado a { $address }.
not-found-link = Ir a la lista de artículos
not-found-text = No hay ninguna página en esta dirección. Puede que se haya movido o que haya cambiado de nombre.
not-found-title = Página no encontrada
notice-outdated = Esta traducción está desactualizada: el original se modificó el { $date }.
notice-outdated-link = Leer el original
notice-outdated-undated = Esta traducción está desactualizada: el original ha cambiado desde entonces.
notice-partial = Algunos párrafos de este artículo aún no se han traducido.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [one] { $minutes } minuto de lectura
       *[other] { $minutes } minutos de lectura
    }
search-failed = No se ha podido cargar el índice de búsqueda.
search-hint = Escriba una palabra o su comienzo.
search-input =
    .placeholder = Palabras del texto o del título
    .aria-label = Buscar en los artículos
search-label = Buscar
search-needs-script = La búsqueda necesita JavaScript. Todos los artículos están en la lista.
search-no-results = No se ha encontrado nada para «{ $query }».
search-results =
    { $count ->
        [one] { $count } artículo encontrado
       *[other] { $count } artículos encontrados
    }
skip-link = Ir al contenido
tag-count =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }
tag-title = Artículos sobre «{ $tag }»
tags-title = Etiquetas
