article-contents = In questa pagina
article-next = Successivo: { $title }
article-previous = Precedente: { $title }
article-published = Data di pubblicazione: { $date }
article-updated = Ultimo aggiornamento: { $date }
contact-link = Contatti
contact-text =
    Domande, correzioni e offerte di aiuto con le traduzioni sono benvenute all’indirizzo { $email }.
    Puoi scrivere in una qualsiasi delle lingue in cui il sito è pubblicato.
contact-title = Scrivici
credits-machine = Parte di questa traduzione è opera di una macchina e nessuno l’ha ancora rivista.
credits-reviewed = Revisione: { $names }
credits-translated = Traduzione: { $names }
feed-link = Feed
footer-copyright = © { $year } gli autori di { $site }
footer-languages = Lingue
footer-source = Codice sorgente di questo sito
footer-top = Torna in cima
home-description = Tutti gli articoli di { $site }.
language-menu-label = Lingua
language-menu-missing = non tradotto
list-newer = Articoli più recenti
list-older = Articoli meno recenti
list-pages = Pagine
list-untranslated = Non ancora tradotti
menu-articles = Articoli
menu-label = Menu principale
menu-tags = Tag
moved-text = Questa pagina si è spostata a { $address }.
not-found-link = Vai all’elenco degli articoli
not-found-text = A questo indirizzo non c’è nessuna pagina. Può darsi che sia stata spostata o che abbia cambiato nome.
not-found-title = Pagina non trovata
notice-outdated = Questa traduzione non è aggiornata: l’originale è stato modificato in data { $date }.
notice-outdated-link = Leggi l’originale
notice-outdated-undated = Questa traduzione non è aggiornata: nel frattempo l’originale è cambiato.
notice-partial = Alcuni paragrafi di questo articolo non sono ancora stati tradotti.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [one] { $minutes } minuto di lettura
       *[other] { $minutes } minuti di lettura
    }
search-failed = Non è stato possibile caricare l’indice di ricerca.
search-hint = Scrivi una parola o le sue prime lettere.
search-input =
    .placeholder = Parole del testo o del titolo
    .aria-label = Cerca negli articoli
search-label = Cerca
search-needs-script = Per la ricerca serve JavaScript. Tutti gli articoli sono nell’elenco.
search-no-results = Nessun risultato per «{ $query }».
search-results =
    { $count ->
        [one] { $count } articolo trovato
       *[other] { $count } articoli trovati
    }
skip-link = Vai al contenuto
tag-count =
    { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }
tag-title = Articoli con il tag «{ $tag }»
tags-title = Tag
