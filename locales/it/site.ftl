# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = Vai al contenuto

# origin: machine llm
# source: Main menu
menu-label = Menu principale

# origin: machine llm
# source: Articles
menu-articles = Articoli

# origin: machine llm
# source: Tags
menu-tags = Tag

# origin: machine llm
# source: About { -site-name }
menu-about = Informazioni su { -site-name }

# origin: machine llm
# source: Language
language-menu-label = Lingua

# origin: machine llm
# source: not translated
language-menu-missing = non tradotto

# origin: machine llm
# source: Search
search-label = Cerca

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = Parole del testo o del titolo
    .aria-label = Cerca negli articoli

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = Nessun risultato per «{ $query }».

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
        [one] { $count } articolo trovato
       *[other] { $count } articoli trovati
    }

# origin: machine llm
# source: Published on { $date }
article-published = Data di pubblicazione: { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = Ultimo aggiornamento: { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
        [one] { $minutes } minuto di lettura
       *[other] { $minutes } minuti di lettura
    }

# origin: machine llm
# source: On this page
article-contents = In questa pagina

# origin: machine llm
# source: Previous: { $title }
article-previous = Precedente: { $title }

# origin: machine llm
# source: Next: { $title }
article-next = Successivo: { $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = Proponi una modifica a questo articolo

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = Questo articolo non è ancora stato tradotto. Stai leggendo l’originale.

# origin: machine llm
# source: Help to translate it
notice-missing-link = Aiuta a tradurlo

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = Alcuni paragrafi di questo articolo non sono ancora stati tradotti.

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = Questa traduzione non è aggiornata: l’originale è stato modificato in data { $date }.

# origin: machine llm
# source: Read the original
notice-outdated-link = Leggi l’originale

# origin: machine llm
# source: Tags
tags-title = Tag

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = Articoli con il tag «{ $tag }»

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }

# origin: machine llm
# source: Contact
contact-link = Contatti

# origin: machine llm
# source: Write to us
contact-title = Scrivici

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    Domande, correzioni e offerte di aiuto con le traduzioni sono benvenute all’indirizzo { $email }.
    Puoi scrivere in una qualsiasi delle lingue in cui il sito è pubblicato.

# origin: machine llm
# source: Page not found
not-found-title = Pagina non trovata

# origin: machine llm
# source: There is no page at this address. It may have moved, or its name may have changed.
not-found-text = A questo indirizzo non c’è nessuna pagina. Può darsi che sia stata spostata o che abbia cambiato nome.

# origin: machine llm
# source: Go to the list of articles
not-found-link = Vai all’elenco degli articoli

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } gli autori di { -site-name }

# origin: machine llm
# source: Source of this site
footer-source = Codice sorgente di questo sito

# origin: machine llm
# source: Back to the top
footer-top = Torna in cima
