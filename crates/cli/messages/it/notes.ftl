## Ciò che il programma dice accanto ai suoi risultati.

waiting = in attesa di { $process ->
        [0] un altro processo
       *[other] processo { $number }
    }, che sta scrivendo in questo progetto …
progress-documents = documenti
watching = In attesa di modifiche; Ctrl-C per finire.
wrote-file = scritto `{ $path }`
more-findings = { $findings ->
        [one] … e 1 altra segnalazione
       *[other] … e altre { $findings } segnalazioni
    }
more-dead-links = { $links ->
        [one] … e un altro link che non porta da nessuna parte: `{ $command }` li mostra tutti
       *[other] … e altri { $links } link che non portano da nessuna parte: `{ $command }` li mostra tutti
    }
up-to-date = È tutto aggiornato; non è stato scritto nulla.
dry-run = Era una prova; non è stato scritto nulla.
nothing-to-do = Niente da fare.
nothing-wrong = Nessun problema.
nothing-to-settle = Niente da confermare; non è stato scritto nulla.
settled = confermato: { $unit }
left-as-it-is = lasciato com’è: { $unit }: { $why }
written = scritto: { $unit }
would-be-written = verrebbe scritto: { $unit }
recorded = { $units ->
        [one] 1 unità registrata
       *[other] { $units } unità registrate
    }
unit-why = { $unit }: { $why }
strange-name = riga { $line }: `{ $name }` non è un’unità di questo elenco, o vi compare due volte
ask-edit-again = Modificare di nuovo? [Y/n]:
ask-right = Va bene per questo testo di partenza? [y] sì, [n] no, [e] modifica, [q] esci:
asked-of = [{ $index } di { $count }]
merges-cut = { $merges ->
        [one] È stato esaminato il merge più recente; git ne ha di più vecchi, o questo clone non li ha.
       *[other] Sono stati esaminati i { $merges } merge più recenti; git ne ha di più vecchi, o questo clone non li ha.
    }
units-counted = { $units ->
        [one] 1 unità
       *[other] { $units } unità
    }
sources-known = Ogni traduzione dice da che cosa è stata fatta; non è stato scritto nulla.
repaired-restored = { $locale } { $unit } ripristinata da { $commit }
repaired-draft = { $locale } { $unit } ora è una bozza
wrote-pages = { $pages ->
        [one] scritta 1 pagina in `{ $path }`
       *[other] scritte { $pages } pagine in `{ $path }`
    }
built = Costruiti { $documents ->
        [one] 1 documento
       *[other] { $documents } documenti
    } e { $bundles ->
        [one] 1 bundle
       *[other] { $bundles } bundle
    } in { $locales ->
        [one] 1 lingua
       *[other] { $locales } lingue
    }: `{ $path }`
would-build = Verrebbero costruiti { $documents ->
        [one] 1 documento
       *[other] { $documents } documenti
    } e { $bundles ->
        [one] 1 bundle
       *[other] { $bundles } bundle
    } in { $locales ->
        [one] 1 lingua
       *[other] { $locales } lingue
    } in `{ $path }`
init-found = Trovato { $layout } ({ $documents ->
        [one] 1 documento
       *[other] { $documents } documenti
    }): { $evidence }
init-not-taken = C’è anche, ma non è stato scelto: { $layout } ({ $documents ->
        [one] 1 documento
       *[other] { $documents } documenti
    })
init-as-it-is = Trovato `{ $file }` ({ $documents ->
        [one] 1 documento
       *[other] { $documents } documenti
    }). Viene letto così com’è, e nulla è stato scritto. Ora: `hexapla status`.
init-finds = Trova { $documents ->
        [one] 1 documento
       *[other] { $documents } documenti
    }. Ora: `hexapla extract`, poi `hexapla status`.
attributes-there = `.gitattributes` ha già le sue righe.
attributes-would-write = scriverebbe `.gitattributes`
attributes-wrote = scritto `.gitattributes`; fanne il commit
driver-once = Esegui questo una volta in ogni clone; dove non è stato fatto, git unisce riga per riga:
built-site = Il sito ha { $articles ->
        [one] 1 pagina di articolo
       *[other] { $articles } pagine di articoli
    }.
unpublished = { $locale } { $path }: { $instead ->
        [source] al suo posto l’originale
       *[nothing] non pubblicata
    }, { $translated } unità su { $units }, meno del { $below }%
