## Ricostruire di continuo, mostrare il sito, scambiare tutti i file prodotti insieme.

rebuilt = Ricostruito in { $milliseconds } ms; file scritti: { $written }, eliminati: { $removed }.
previewing = Il sito degli articoli è visibile (pagine di articoli: { $articles }); Ctrl-C per finire.
box-title = Segnalazioni della build
count-errors = Errori: { $count }
count-warnings = Avvisi: { $count }
count-notes = Note: { $count }
not-built = Non è stato possibile ricostruire il sito; questa pagina è di una build precedente.
preview-ended = L’anteprima è terminata.
preview-generator = le pagine di questo progetto sono per { $preset }, che le mostra da sé
    .hint = avvia `hexapla build --watch` accanto a lui, o guarda il sito degli articoli con `hexapla preview --site`
preview-empty = non c’è nulla da mostrare: nessun documento del progetto è in Markdown
    .hint = il sito degli articoli è fatto di documenti Markdown; `hexapla status` elenca quelli che ci sono
port-failed = impossibile mettersi in ascolto sulla porta { $port }: { $answer }
    .hint = indicane un’altra con `--port`, o non indicarne nessuna per averne una libera
browser-failed = impossibile aprire un browser: { $answer }
    .hint = apri tu stesso l’indirizzo
not-swapped = `{ $path }` è rimasto com’era: ciò che è stato costruito non ha quanto richiesto.
tree-left = Resta un albero di un `--atomic` precedente: ciò che sta in `{ $path }` non si può rimuovere.
no-swap = `{ $path }` non si può scambiare tutto insieme: { $why ->
        [folder] è una cartella che `hexapla build` non ha creato
        [link] è un collegamento che `hexapla build --atomic` non ha creato
        [taken] sta al posto di un albero di `hexapla build --atomic`, ma non lo è
        [exchange] è una cartella, e questo sistema non può sostituirla con un collegamento in un solo passo
       *[links] qui non ci possono essere collegamenti simbolici
    }
    .hint = spostala altrove, o costruisci senza `--atomic`
