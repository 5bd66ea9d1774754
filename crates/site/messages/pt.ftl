article-contents = Nesta página
article-next = Seguinte: { $title }
article-previous = Anterior: { $title }
article-published = Publicado em { $date }
article-updated = Atualizado em { $date }
contact-link = Contacto
contact-text =
    Perguntas, correções e ofertas de ajuda na tradução são bem-vindas no endereço { $email }.
    Pode escrever em qualquer das línguas em que este site está publicado.
contact-title = Escreva-nos
credits-machine = Parte desta tradução foi feita por uma máquina e ainda ninguém a reviu.
credits-reviewed = Revisão: { $names }
credits-translated = Tradução: { $names }
feed-link = Feed
footer-copyright = © { $year } os autores de { $site }
footer-languages = Idiomas
footer-source = Código-fonte deste site
footer-top = Voltar ao topo
home-description = Todos os artigos de { $site }.
language-menu-label = Idioma
language-menu-missing = não traduzido
list-newer = Artigos mais recentes
list-older = Artigos mais antigos
list-pages = Páginas
list-untranslated = Ainda não traduzidos
menu-articles = Artigos
menu-label = Menu principal
menu-tags = Etiquetas
moved-text = Esta página mudou para { $address }.
not-found-link = Ir para a lista de artigos
not-found-text = Não há nenhuma página neste endereço. Pode ter mudado de lugar ou de nome.
not-found-title = Página não encontrada
notice-outdated = Esta tradução está desatualizada: o original foi alterado em { $date }.
notice-outdated-link = Ler o original
notice-outdated-undated = Esta tradução está desatualizada: o original foi alterado entretanto.
notice-partial = Alguns parágrafos deste artigo ainda não foram traduzidos.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [one] { $minutes } minuto de leitura
       *[other] { $minutes } minutos de leitura
    }
search-failed = Não foi possível carregar o índice de pesquisa.
search-hint = Escreva uma palavra ou o seu início.
search-input =
    .placeholder = Palavras do texto ou do título
    .aria-label = Pesquisar nos artigos
search-label = Pesquisar
search-needs-script = A pesquisa precisa de JavaScript. Todos os artigos estão na lista.
search-no-results = Não foi encontrado nada para «{ $query }».
search-results =
    { $count ->
        [one] { $count } artigo encontrado
       *[other] { $count } artigos encontrados
    }
skip-link = Saltar para o conteúdo
tag-count =
    { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    }
tag-title = Artigos sobre «{ $tag }»
tags-title = Etiquetas
