## Perché il programma si ferma. L’attributo `hint` di un messaggio dice che cosa fare.

error-label = errore
warning-label = avviso
note-label = nota
help-label = aiuto
error-lead = errore:
hint-lead = suggerimento:
list-separator = {", "}

## Il mondo: configurazione, disco, git

no-project = non c’è nessun `hexapla.toml` in `{ $path }` né in una cartella superiore
    .hint = `hexapla init` ne crea uno
system-answer = { $kind ->
        [not-found] il file o la cartella non esiste
        [permission-denied] permesso negato
        [already-exists] il file esiste già
        [not-a-directory] non è una cartella
        [is-a-directory] è una cartella
        [directory-not-empty] la cartella non è vuota
        [read-only] il file system è in sola lettura
        [storage-full] non c’è più spazio sul disco
        [quota-exceeded] quota disco superata
        [file-too-large] il file è troppo grande
        [busy] la risorsa è occupata
       *[other] { $text }
    }
world-io = impossibile { $operation ->
        [open] aprire
        [make] creare
        [lock] bloccare
        [read] leggere
        [write] scrivere
        [remove] rimuovere
        [replace] sostituire
        [rename] rinominare
        [list] elencare
        [find] trovare
        [reach] raggiungere
        [sync] mettere al sicuro sul disco
        [watch] sorvegliare
       *[other] eseguire «{ $operation }» su
    } `{ $path }`: { $answer }
world-git = impossibile { $operation ->
        [read-the-history] leggere la cronologia
        [read-the-configuration] leggere la configurazione
        [read-the-tree] leggere l’albero dei file
        [read-a-file] leggere un file
       *[other] eseguire «{ $text }»
    } del repository git `{ $path }`: { $reason }
not-readable = impossibile leggere `{ $path }`: { $why }
bad-revision = `{ $revision }` non si può leggere: { $reason ->
        [the-project-lies-in-no-git-repository] il progetto non si trova in un repository git
        [it-names-no-commit] non indica un commit
        [git-knows-no-such-commit] git non conosce un commit così
        [this-clone-has-no-such-commit] questo clone è parziale e non ha un commit così; `git fetch --unshallow` recupera gli altri
       *[other] { $text }
    }
    .hint = indica un commit come fa git: `main`, `v1.2`, `HEAD~3`, un hash
path-refused = `{ $path }` non è stato toccato: { $reason ->
        [the-path-holds] il percorso contiene `..`
        [its-symlinks-go-in-a-circle] i suoi collegamenti simbolici girano in tondo
        [a-symlink-on-the-way-leads-nowhere] un collegamento simbolico lungo il percorso non porta da nessuna parte
        [it-lies-outside-of-the-project] si trova fuori dal progetto
        [it-belongs-to-git] appartiene a git
        [it-is-the-project-itself] è il progetto stesso
        [it-is-no-regular-file] non è un file normale
        [this-name-is-kept-for-the-list-of-outputs] questo nome è riservato all’elenco dei file prodotti
        [another-output-of-this-build-has-the-same-path] un altro file di questa compilazione ha lo stesso percorso
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] lì c’è un file che nessuna compilazione di hexapla ha fatto, o che qualcuno ha poi modificato
        [a-file-stands-where-a-folder-is-needed] lì c’è un file, e serve una cartella
        [a-folder-stands-where-a-file-is-needed] lì c’è una cartella, e serve un file
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] lì c’è un collegamento simbolico, e una compilazione non ne segue nessuno nel proprio output
        [it-leads-to-no-folder-of-the-project] non porta a nessuna cartella del progetto
        [the-system-forbids-writing-there] il sistema non permette di scrivere lì
       *[other] { $text }
    }
file-conflict = nel frattempo qualcun altro ha modificato `{ $path }`, che è rimasto com’è
newer-version = `{ $path }` è stato scritto da un hexapla più recente (versione { $found }, questo ha { $known })
    .hint = non si è perso nulla: ripeti il comando
partly-written = { $cause }; prima erano stati scritti { $written } file su { $files }
    .hint = ogni file contiene il suo testo vecchio o quello nuovo: ripeti il comando
locked = `{ $path }` è occupato da { $process ->
        [0] un altro processo
       *[other] processo { $number }
    } da più di { $seconds } s
    .hint = aspetta che l’altro comando finisca, o interrompilo
config-wrong = la configurazione `{ $path }` non si può usare

## Ciò che è stato chiesto

unknown-locale = `{ $locale }` { $why ->
        [source] è la lingua di partenza di questo progetto
       *[absent] non è una lingua di questo progetto
    }
no-threshold = `{ $text }` non è una soglia: scrivi `80%` o `it=80%`
unknown-document = nessun documento del progetto corrisponde a `{ $pattern }`
unknown-unit = nessuna unità ha l’id `{ $id }`
ambiguous-unit = più documenti hanno un’unità `{ $id }`
target-refused = la traduzione non può stare in `{ $id }`; non è stato scritto nulla
catalog-stopped = il catalogo { $path } non si può riscrivere così com’è; non è stato scritto nulla
no-target = `{ $id }` non ha una traduzione in { $locale }
not-recorded = `{ $unit }`: { $why }; non è stato scritto nulla
text-refused = il testo non può stare in `{ $unit }`; non è stato scritto nulla
no-translation-yet = `{ $unit }` non ha ancora una traduzione
    .hint = `hexapla edit` o `hexapla set` ne scrive una
not-a-locale = `{ $text }` non è un codice di lingua BCP 47
    .hint = per esempio `it`, `zh-CN`, `pt-BR`
watch-two-commits = con due commit `--watch` non ha nulla da sorvegliare
    .hint = indica un solo commit per confrontarlo con la copia di lavoro
three-dots = tre punti non sono ammessi: `{ $revisions }`
    .hint = scrivine due: `hexapla diff { $two }`
units-left = { $units ->
        [one] 1 unità lasciata com’è
       *[other] { $units } unità lasciate come sono
    }
no-terminal = non c’è un terminale su cui chiedere di { $units ->
        [one] 1 unità
       *[other] { $units } unità
    }
    .hint = indica con il loro id le unità che vanno bene; `hexapla todo` le elenca
units-not-recorded = { $units ->
        [one] 1 unità non registrata
       *[other] { $units } unità non registrate
    }
errors-found = { $errors ->
        [one] è stato trovato 1 errore; tutto il resto è stato fatto
       *[other] sono stati trovati { $errors } errori; tutto il resto è stato fatto
    }
templates-stale = { $templates ->
        [one] 1 modello non è aggiornato
       *[other] { $templates } modelli non sono aggiornati
    }
can-be-patched = { $translations ->
        [one] 1 traduzione si può aggiornare da sola
       *[other] { $translations } traduzioni si possono aggiornare da sole
    }
    .hint = lo fa `hexapla patch`
below-required = { $locales ->
        [one] 1 lingua sotto la soglia richiesta
       *[other] { $locales } lingue sotto la soglia richiesta
    }
no-format = non si conosce un formato per `{ $path }`
    .hint = il formato dipende dall’estensione: { $endings }
no-file = il file `{ $path }` non esiste
input-encoding = lo standard input non è UTF-8: il byte { $byte } è sbagliato

## Perché un’unità è rimasta com’è; parte di una frase

why-gone = il documento non ha più questa unità
why-source-moved = nel frattempo il suo testo di partenza è cambiato
why-target-moved = nel frattempo la sua traduzione è cambiata
why-no-target = non ha ancora una traduzione
why-not-annotated = il suo file non conserva stati, origini e testi di partenza

## Il programma, l’editor, git

stdout-failed = impossibile scrivere sullo standard output: { $answer }
stdin-failed = impossibile leggere lo standard input: { $answer }
folder-not-found = impossibile trovare la cartella: { $answer }
interrupt-failed = impossibile attendere Ctrl-C: { $answer }
manual-failed = impossibile generare una pagina di manuale: { $answer }
editor-file-failed = impossibile creare un file per l’editor: { $answer }
editor-left-nothing = l’editor non ha lasciato nessun file `{ $path }`
editor-not-run = impossibile avviare l’editor `{ $editor }`: { $answer }
    .hint = imposta EDITOR sul programma con cui scrivi
editor-ended = l’editor `{ $editor }` è terminato con { $status }; non è stato registrato nulla
not-merged = `{ $path }` non è stato unito: { $why }
    .hint = la nostra versione è rimasta com’è; `git show :3:PATH` mostra la loro
why-no-fluent = non è un file Fluent
merge-conflicts = `{ $path }`: { $conflicts ->
        [one] 1 conflitto da risolvere
       *[other] { $conflicts } conflitti da risolvere
    }: { $things }
    .hint = tieni una delle due versioni fra i marcatori, poi esegui `git add` sul file
lines-not-records = righe di un file che non si possono leggere come voci
no-git-repository = `{ $path }` non è in un repository git, quindi non c’è dove impostare un driver di merge; non è stato scritto nulla
    .hint = esegui prima `git init`, o togli `--merge-driver`
config-exists = c’è già una configurazione: `{ $path }`
    .hint = modificala, o prima rimuovila
options-no-project = queste opzioni non danno un progetto
no-layout = qui non è stata trovata nessuna struttura nota
    .hint = di’ dove sono i documenti: `hexapla init --documents 'source/**/*.md'`
which-locales = in quali lingue?
    .hint = per esempio `--locales it,fr,zh-CN`

## Suggerimenti

hint-did-you-mean = intendevi { $names }?
hint-in-the-way-too = sono d’intralcio anche: { $names }{ $more ->
        [0] {""}
       *[other] {" "}e altri { $more }
    }
hint-not-ours = spostalo o eliminalo, oppure scegli un altro `output` sotto `[build]`
hint-nothing-swapped = non è stato scambiato nulla: con `--atomic` l’output cambia tutto insieme o per niente
hint-permissions = guarda a chi appartiene e che cosa ne consentono i permessi
hint-private = hexapla tiene lì ciò che ricorda: spostalo o eliminalo, e la prossima esecuzione lo ricreerà
hint-newer-version = aggiorna hexapla, oppure elimina la cartella di output: la prossima compilazione la ricreerà, senza sapere che cosa conteneva
hint-rest-built = tutto il resto è stato compilato
hint-same-output = rinomina uno dei due, oppure assegna a ogni lingua una cartella sua sotto `[build]`: { $example }
hint-same-bundle = rinomina uno dei due documenti: `app.json` e `app.json.ftl` danno entrambi il bundle `app.json.ftl`
hint-its-locales = le sue lingue: { $names }
hint-list-documents = `hexapla status` elenca i documenti del progetto
hint-list-units = `hexapla todo LOCALE` elenca le unità con i loro id
hint-name-one = indicane una: { $names }
hint-annotations = metti `{ $line }` nel suo `[[documents]]` in `hexapla.toml`
hint-not-up-to-date = `{ $path }` non lo è
hint-extract = `hexapla extract` li aggiorna
hint-falls-short = { $locale }: { $done } di { $units ->
        [one] 1 unità
       *[other] { $units } unità
    } ({ $percent }%), richiesto { $required }%
hint-typed-text = ciò che hai scritto è in `{ $path }`
hint-no-merge-driver = togli `merge=hexapla` dalla sua riga in `.gitattributes`
hint-also = inoltre, { $problem }
option-problem = { $option }: { $problem }
hint-for-example = per esempio `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] { $units } mancanti
        [draft] { $units } in bozza
       *[outdated] { $units } superate
    }
and-more = … e altri { $more }
output-is-input = `{ $path }` è un file di cui il progetto vive; nulla è stato scritto
    .hint = indica un altro file per il rapporto
required-elsewhere = una quota è richiesta per { $locale }, che non è tra le lingue chieste
    .hint = indicala tra le lingue, oppure ometti la condizione
dashboard-narrowed = il cruscotto si restringe solo per documenti
    .hint = indica documenti, oppure ometti gli altri filtri: la pagina ne ha di propri

## What reports and their gates ask for

unknown-name = il progetto non ha { $what ->
        [owner] il responsabile
        [tier] il livello
       *[tag] l’etichetta
    } `{ $name }`
units-need-json = `--units` richiede `--format json`
    .hint = `hexapla todo LOCALE` elenca le unità per le persone
kind-needs-outdated = `--kind-of-change` riguarda solo unità non aggiornate
    .hint = aggiungi `outdated` a `--status`, o togli `--status`
require-all-units = `--require` è una quota di tutte le unità dei documenti
    .hint = togli `--status` e `--kind-of-change`, o usa `--fail-on`
not-done = { $documents ->
        [one] 1 documento non finito come chiede `--fail-on`
       *[other] { $documents } documenti non finiti come chiede `--fail-on`
    }
hint-has-none = il progetto non ne ha nessuno
hint-there-are = ci sono { $names }
