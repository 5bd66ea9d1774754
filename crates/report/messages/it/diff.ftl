# Che cosa è cambiato nella sorgente, e che cosa costa a ogni lingua. I titoli delle colonne siano brevi.
diff-title = Modifiche da { $from } a { $to }
diff-nothing = Nessuna unità è cambiata fra { $from } e { $to }.
diff-nothing-changed = Nessuna unità è cambiata.
diff-template = modello
diff-working-tree = copia di lavoro
diff-renamed = prima { $path }
diff-renamed-page = Si chiamava { $path }
diff-line = riga { $line }
diff-changes-in =
    { $changes ->
        [one] { $changes } modifica
       *[other] { $changes } modifiche
    } in { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documenti
    }
diff-units-in =
    { $units ->
        [one] { $units } unità
       *[other] { $units } unità
    } in { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documenti
    }
diff-change-added = aggiunta
diff-change-removed = rimossa
diff-change-kept = spostata
diff-change-edited = modificata
diff-change-split = divisa
diff-change-merged = unita
diff-also-moved = { $change }, spostata
diff-kind-layout = impaginazione
diff-kind-markup = marcatura
diff-kind-link = collegamento
diff-kind-number = numero
diff-kind-punctuation = punteggiatura
diff-kind-wording = testo
diff-kind-all = tutte
diff-to-do = Da fare
diff-locale = Lingua
diff-units = Unità
diff-words = Parole
diff-changed-words = Parole cambiate
diff-documents = Documenti

# Perché due unità sono considerate la stessa.
diff-why = perché
diff-why-page = Perché:
diff-why-same-key = il documento dà a entrambe la stessa chiave
diff-why-same-text = il testo è lo stesso
diff-why-neighbours = il testo è lo stesso; anche altre lo hanno, e hanno deciso le unità vicine
diff-why-similar = i testi si somigliano e stanno fra le stesse unità
diff-why-similar-elsewhere = i testi hanno in comune parole rare, benché stiano altrove
diff-why-spelling = troppo breve perché decidano le parole: stesso tipo e posto, quasi le stesse lettere
diff-why-part-of = ogni testo nuovo è una parte di quello vecchio
diff-why-joined-from = ogni testo vecchio è una parte di quello nuovo
diff-why-alone = nell’altra versione niente le somiglia
diff-why-came-from = { $reason }; viene da { $path }
diff-why-figures = { $reason } (somiglianza { $score }%, parole in comune { $common }%)
diff-why-shared = parole in comune: { $words }
diff-why-rival = non «{ $text }» ({ $id }, somiglianza { $score }%)
diff-why-rival-taken = non «{ $text }» ({ $id }, somiglianza { $score }%), che appartiene a un’altra modifica

# Che cosa una lingua ha tradotto da una sorgente che non è più quella.
outdated-title = Non aggiornate: { $locale }
outdated-nothing = Niente da aggiornare in { $locale }.
outdated-from = Tradotta da
outdated-now = Sorgente ora
outdated-target = Traduzione
outdated-change-label = modifica
outdated-target-label = traduzione
outdated-at-label = in
outdated-source-page = Sorgente:
outdated-target-page = Traduzione:
outdated-source-change = Sorgente, e che cosa è cambiato
outdated-amounts = Quantità
outdated-kind = Tipo di modifica

# File scritti, modelli, e ciò che è stato riportato nelle traduzioni.
written-create = crea
written-update = aggiorna
written-delete = elimina
extract-summary =
    { $units ->
        [one] { $units } unità
       *[other] { $units } unità
    } in { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documenti
    }, { $words ->
        [one] { $words } parola
       *[other] { $words } parole
    }; id: { $new } nuovi, { $kept } mantenuti, { $obsolete } obsoleti
patch-nothing = Niente da riportare
patch-patched =
    { $translations ->
        [one] { $translations } traduzione aggiornata
       *[other] { $translations } traduzioni aggiornate
    }
patch-left = { $patched }, { $left } lasciate come sono
patch-other = { $patched }, { $other } non aggiornate per altre modifiche
patch-token-link = collegamento
patch-token-image = immagine
patch-token-code = codice
patch-token-shortcode = shortcode
patch-token-footnote = nota a piè di pagina
patch-token-number = numero
