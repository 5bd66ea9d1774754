# What the dashboard says: `hexapla status --format html`.

dashboard-language = italiano
dashboard-title = Stato delle traduzioni
dashboard-skip = Vai ai documenti
dashboard-menu-language = Lingua
dashboard-summary = Sorgente: { $source } · Documenti: { $documents } · Lingue: { $locales } · Unità: { $units } · Parole: { $words }
dashboard-locales = Lingue
dashboard-locale = Lingua
dashboard-progress = Avanzamento
dashboard-done = Fatto
dashboard-missing = mancante
dashboard-draft = bozza
dashboard-outdated = superata
dashboard-translated = tradotta
dashboard-reviewed = revisionata
dashboard-to-do = da fare
dashboard-units = Unità
dashboard-words = Parole
dashboard-units-to-do = Unità da fare
dashboard-words-to-do = Parole da fare
dashboard-no-script = Senza script questa pagina mostra solo i totali.
dashboard-trend = Nel tempo
dashboard-trend-note = Quota di quanto è fatto, a ogni commit
dashboard-figures = I numeri
dashboard-date = Data
dashboard-documents = Documenti
dashboard-document = Documento
dashboard-search = Cerca nella sorgente e nelle traduzioni
dashboard-status = Stato
dashboard-change = Tipo di modifica
dashboard-change-layout = impaginazione
dashboard-change-markup = marcatura
dashboard-change-link = link
dashboard-change-number = numero
dashboard-change-punctuation = punteggiatura
dashboard-change-wording = testo
dashboard-place = Il percorso contiene
dashboard-tag = Etichetta
dashboard-measure = Conta
dashboard-order = Ordine
dashboard-by-path = per percorso
dashboard-by-to-do = prima dove c’è più da fare
dashboard-any = tutti
dashboard-view = Vista
dashboard-view-map = Documenti
dashboard-view-list = Unità
dashboard-found =
    { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documenti
    }, { $units } unità
dashboard-reset = Azzera i filtri
dashboard-nothing = Nessun risultato.
dashboard-map = Documenti per lingua
dashboard-map-hint = Scegli una cella per vederne le unità. Con le frecce ci si sposta tra le celle, Invio apre, Esc chiude.
dashboard-left-out = Per tenere leggera la pagina alcuni testi sono stati omessi: unità { $units }, traduzioni { $targets }. { $command } li elenca.
dashboard-left-out-here = Alcuni testi sono stati omessi per tenere leggera la pagina. Li elenca:
dashboard-close = Chiudi
dashboard-old-browser = Questo browser è troppo vecchio per decomprimere il contenuto della pagina.
dashboard-unit-number = Unità { $number }
dashboard-words-of =
    { $words ->
        [one] { $words } parola
       *[other] { $words } parole
    }
dashboard-previous = Sorgente precedente
dashboard-source = Sorgente
dashboard-target = Traduzione
dashboard-no-target = Non c’è ancora una traduzione.
dashboard-text-left-out = Testo omesso per tenere leggera la pagina.
dashboard-reading = Lettura dei testi …
dashboard-others =
    { $count ->
        [one] { $count } altra lingua
       *[other] { $count } altre lingue
    }
dashboard-more = Mostra altro (ancora { $count })
dashboard-view-hits = Trovate ({ $count })
dashboard-view-to-do = Da fare ({ $count })
dashboard-view-all = Tutte ({ $count })
