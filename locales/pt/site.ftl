# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = Saltar para o conteúdo

# origin: machine llm
# source: Main menu
menu-label = Menu principal

# origin: machine llm
# source: Articles
menu-articles = Artigos

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
language-menu-missing = não traduzido

# origin: machine llm
# source: Search
search-label = Pesquisar

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = Palavras do texto ou do título
    .aria-label = Pesquisar nos artigos

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = Não foi encontrado nada para «{ $query }».

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
        [one] { $count } artigo encontrado
       *[other] { $count } artigos encontrados
    }

# origin: machine llm
# source: Published on { $date }
article-published = Publicado em { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = Atualizado em { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
        [one] { $minutes } minuto de leitura
       *[other] { $minutes } minutos de leitura
    }

# origin: machine llm
# source: On this page
article-contents = Nesta página

# origin: machine llm
# source: Previous: { $title }
article-previous = Anterior: { $title }

# origin: machine llm
# source: Next: { $title }
article-next = Seguinte: { $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = Sugerir uma alteração a este artigo

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = Este artigo ainda não foi traduzido. Está a ler o original.

# origin: machine llm
# source: Help to translate it
notice-missing-link = Ajude a traduzi-lo

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = Alguns parágrafos deste artigo ainda não foram traduzidos.

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = Esta tradução está desatualizada: o original foi alterado em { $date }.

# origin: machine llm
# source: Read the original
notice-outdated-link = Ler o original

# origin: machine llm
# source: Tags
tags-title = Etiquetas

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = Artigos sobre «{ $tag }»

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    }

# origin: machine llm
# source: Contact
contact-link = Contacto

# origin: machine llm
# source: Write to us
contact-title = Escreva-nos

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    Perguntas, correções e ofertas de ajuda na tradução são bem-vindas no endereço { $email }.
    Pode escrever em qualquer das línguas em que este site está publicado.

# origin: machine llm
# source: Page not found
not-found-title = Página não encontrada

# origin: machine llm
# source: There is no page at this address. It may have been moved or renamed.
not-found-text = Não há nenhuma página neste endereço. Pode ter mudado de lugar ou de nome.

# origin: machine llm
# source: Go to the list of articles
not-found-link = Ir para a lista de artigos

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } os autores de { -site-name }

# origin: machine llm
# source: Source of this site
footer-source = Código-fonte deste site

# origin: machine llm
# source: Back to the top
footer-top = Voltar ao topo
