# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = Ir al contenido

# origin: machine llm
# source: Main menu
menu-label = Menú principal

# origin: machine llm
# source: Articles
menu-articles = Artículos

# origin: machine llm
# source: Tags
menu-tags = Etiquetas

# origin: machine llm
# source: About { -site-name }
menu-about = Acerca de { -site-name }

# origin: machine llm
# source: Language
language-menu-label = Idioma

# origin: machine llm
# source: not translated
language-menu-missing = sin traducir

# origin: machine llm
# source: Search
search-label = Buscar

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = Palabras del texto o del título
    .aria-label = Buscar en los artículos

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = No se ha encontrado nada para «{ $query }».

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
        [one] { $count } artículo encontrado
       *[other] { $count } artículos encontrados
    }

# origin: machine llm
# source: Published on { $date }
article-published = Publicado el { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = Actualizado el { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
        [one] { $minutes } minuto de lectura
       *[other] { $minutes } minutos de lectura
    }

# origin: machine llm
# source: On this page
article-contents = En esta página

# origin: machine llm
# source: Previous: { $title }
article-previous = Anterior: { $title }

# origin: machine llm
# source: Next: { $title }
article-next = Siguiente: { $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = Proponer un cambio en este artículo

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = Este artículo aún no se ha traducido. Está leyendo el original.

# origin: machine llm
# source: Help to translate it
notice-missing-link = Ayudar a traducirlo

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = Algunos párrafos de este artículo aún no se han traducido.

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = Esta traducción está desactualizada: el original se modificó el { $date }.

# origin: machine llm
# source: Read the original
notice-outdated-link = Leer el original

# origin: machine llm
# source: Tags
tags-title = Etiquetas

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = Artículos sobre «{ $tag }»

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }

# origin: machine llm
# source: Contact
contact-link = Contacto

# origin: machine llm
# source: Write to us
contact-title = Escríbanos

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    Las preguntas, las correcciones y los ofrecimientos para traducir son bienvenidos en { $email }.
    Puede escribir en cualquiera de los idiomas en que se publica el sitio.

# origin: machine llm
# source: Page not found
not-found-title = Página no encontrada

# origin: machine llm
# source: There is no page at this address. It may have moved, or its name may have changed.
# was: There is no page at this address. It may have been moved or renamed.
not-found-text = No hay ninguna página en esta dirección. Puede que se haya movido o que haya cambiado de nombre.

# origin: machine llm
# source: Go to the list of articles
not-found-link = Ir a la lista de artículos

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } los autores de { -site-name }

# origin: machine llm
# source: Source of this site
# state: draft
footer-source = Código fuente de este sitio

# origin: machine llm
# source: Back to the top
footer-top = Volver arriba
