## Quello che il programma dice dei file. La regola `famiglia/nome` ha il messaggio `famiglia-nome`;
## il suo attributo `hint` dice che cosa fare.

bundle-same-name = Due documenti Fluent darebbero lo stesso bundle
    .hint = Rinomina uno dei due, o escludilo in `hexapla.toml`.
bundle-unknown-reference = `{ $name }` è usato qui, ma nessun documento Fluent del progetto lo definisce
    .hint = Correggi il riferimento, o aggiungi il messaggio.

catalog-conflict-marker = Questo catalogo contiene un conflitto di merge, quindi niente di esso è stato usato
    .hint = Risolvi il conflitto nel file; fino ad allora non vi viene scritto nulla.
catalog-duplicate-key = Una chiave compare due volte nella stessa voce; vale la prima
    .hint = Elimina una delle due righe.
catalog-duplicate-record = Più sopra c’è già una voce per questa unità; questa non viene usata
    .hint = Tieni la migliore delle due ed elimina l’altra.
catalog-empty-target = La voce non ha testo, quindi l’unità conta come mancante
    .hint = Scrivi il testo dopo `=`, o elimina la voce.
catalog-mixed-pair = { $commit ->
        [none] Il merge in corso
       *[other] Il merge { $commit }
    } ha composto questa voce: nessuno dei due rami dice che questa traduzione è giusta per questo testo di partenza
    .hint = Confronta i due testi e correggi la traduzione, oppure di’ che va bene: `hexapla review`, o `# allow catalog/mixed-pair: perché` nella voce.
catalog-newer-version = Questo catalogo è stato scritto da un hexapla più recente (versione { $version }), quindi niente di esso è stato usato
    .hint = Aggiorna hexapla.
catalog-no-source = La voce non dice da che cosa è stata tradotta, quindi conta come bozza
    .hint = Se è appena stata scritta, `hexapla sync` aggiunge il testo di partenza attuale; se un altro programma ha tolto la riga, esegui prima `hexapla repair`, che la cerca in git.
catalog-unknown-id = Nessuna unità di questo documento ha questo id{ $near ->
        [none] {""}
       *[other] ; il più vicino è `{ $near }`
    }
    .hint = Correggi l’id; `hexapla todo` elenca gli id delle unità senza traduzione.
catalog-unknown-key = `{ $key }` non è una chiave del testo di origine, quindi questa traduzione non compare in nessun risultato{ $near ->
        [none] {""}
       *[other] ; la più vicina è `{ $near }`
    }{ $more ->
        [0] {""}
        [one] ; lo stesso vale per un’altra chiave di questo file
       *[other] ; lo stesso vale per altre { $more } chiavi di questo file
    }
    .hint = Correggi la chiave, o cancellala se il testo di origine non l’ha più.
catalog-unreadable-record = Non si può leggere come voce; è stato lasciato com’è
    .hint = Una voce è `id = testo`, con le sue righe `# chiave: valore` subito sopra. In un id il `.` si scrive `_-`; `hexapla set` accetta gli id come li mostrano i rapporti.
catalog-unreadable-value = Il valore di questa chiave non si può leggere; è stato lasciato com’è
    .hint = Il riferimento del formato dei cataloghi elenca le chiavi e i loro valori.
catalog-unwritable-id = Questo id non si può scrivere in un catalogo

configuration-idle-pattern = Il modello `{ $pattern }` non indica alcun documento
    .hint = I modelli di `[[owners]]`, `[tiers]` e `[[build.publish]]` sono relativi alla `root` dei documenti, come quelli di `include`.

directive-unclosed = Qui comincia una parte da saltare che non finisce mai, quindi più sotto non si traduce nulla
    .hint = Metti `<!-- i18n:skip-end -->` (o `<!-- mdpo-enable -->`) dove deve finire.
directive-unknown = `{ $name }` non è una direttiva che hexapla conosce, quindi non fa nulla
    .hint = Sono note `i18n:skip`, `i18n:skip-start`, `i18n:skip-end` e `i18n:comment: …`, e quelle di mdpo.

document-conflict-marker = Questo documento contiene un conflitto di merge, quindi il suo modello e i suoi cataloghi sono rimasti come sono
    .hint = Risolvi il conflitto nel documento. Se è un esempio, mettilo in un blocco di codice.
document-crashed = Il programma si è bloccato su questo documento ed è andato avanti con gli altri
    .hint = È un difetto di hexapla: segnalalo insieme al documento.
document-refused-name = Questo file non può essere un documento, quindi è stato lasciato fuori: { $reason }
    .hint = Rinominalo, perché alcuni sistemi non possono avere un file con questo nome; oppure indicalo in `exclude` in `hexapla.toml`.

file-encoding = Il file non è UTF-8: il byte { $offset }, alla riga { $line }, è { $byte }{ $guess ->
        [unknown] {""}
        [cut-short] ; lì un carattere è troncato
       *[other] ; potrebbe essere { $guess }
    }
    .hint = Salva il file in UTF-8.
file-not-regular = Non è un file normale ma { $kind ->
        [folder] una cartella
        [socket] un socket
        [device] un dispositivo
        [pipe] una pipe
       *[other] { $kind }
    }
file-permission = Non è permesso leggere il file
    .hint = Controlla i suoi permessi.
file-symlink = Il file è un collegamento simbolico che porta fuori dal progetto, quindi non è stato letto
    .hint = Sostituisci il collegamento con il file, o escludilo in `hexapla.toml`.
file-too-large = Il file ha { $size } byte, più del limite di { $limit }
    .hint = Alza `limits.file` in `hexapla.toml`, o escludi il file.
file-unreadable = Il file non si può leggere: { $reason }

fluent-bad-escape = Una sequenza di escape deve avere { $digits } cifre esadecimali
    .hint = Scrivi `\u00E9` o `\U01F602`.
fluent-bad-pattern = Il testo non è un pattern Fluent: { $reason }
    .hint = Chiudi ogni parentesi graffa, e dai a ogni select una variante predefinita `*[other]`.
fluent-duplicate-id = Più sopra c’è già un messaggio con questo nome; questo non viene usato
    .hint = Rinomina o elimina uno dei due.
fluent-empty-pattern = Un pattern Fluent non può essere vuoto
    .hint = Per un testo vuoto scrivi {"`{ \"\" }`"}.
fluent-junk = Questo non è Fluent valido, quindi è stato saltato: { $reason }
fluent-nul = Il file contiene un carattere NUL, quindi non è un testo
fluent-too-deep = Qui le parentesi graffe sono annidate oltre { $limit } livelli
fluent-too-large = Il file ha { $bytes } byte, più del limite di { $limit }
fluent-too-many-arguments = Una chiamata di funzione ha più di { $limit } argomenti con nome
fluent-unusable-id = Il nome di questo messaggio è troppo lungo per poter essere usato

front-matter-duplicate-key = La chiave `{ $key }` compare due volte, e i generatori di siti non sono d’accordo su quale valga
    .hint = Elimina una delle due.
front-matter-no-day = `{ $text }` non è un giorno, quindi la pagina non ne mostra nessuno
    .hint = Scrivi anno, mese e giorno: `2026-03-04`.
front-matter-too-large = Il front matter ha { $bytes } byte, più del limite di { $limit }, quindi è rimasto com’è
front-matter-unclosed = Il front matter che comincia qui non finisce mai, quindi viene letto come testo
    .hint = Metti `{ $closing }` su una riga a sé sotto l’ultima chiave.
front-matter-unreadable = Il front matter non si può leggere, quindi è rimasto com’è: { $reason }
    .hint = { $syntax ->
        [json] Metti una virgola fra un membro e l’altro e nessuna dopo l’ultimo; dai un valore a ogni chiave.
        [toml] Metti i testi fra virgolette, e chiudile sulla stessa riga.
       *[yaml] Metti fra virgolette i valori che contengono `: ` o cominciano con un carattere speciale.
    }

html-left-out = La pagina del sito tralascia ciò che non può mostrare: { $elements }
    .hint = Di’ lo stesso a parole o in un’immagine con un file proprio, oppure metti un link.
html-too-deep = Qui gli elementi sono annidati oltre { $limit } livelli; ciò che sta sotto è rimasto com’è
image-outdated = `{ $source }` è cambiata da quando questa immagine ne è stata ricavata
    .hint = Rifai l’immagine: quando una build la trova cambiata, la considera aggiornata.

link-no-file = `{ $address }` non porta a nessuna pagina o file { $among ->
        [site] del sito
       *[other] del progetto
    }{ $near ->
        [none] {""}
       *[other] ; intendevi `{ $near }`?
    }
    .hint = Correggi l’indirizzo, oppure aggiungi ciò a cui porta.
link-no-heading = `{ $address }` non porta a nessun titolo della sua pagina{ $near ->
        [none] {""}
       *[other] ; intendevi `{ $near }`?
    }
    .hint = Correggi ciò che sta dopo `#`.
link-not-on-site = `{ $address }` porta a un file di cui il sito non ha né pagina né copia
    .hint = Includilo tra i documenti, o metti un link a dove è pubblicato.

markdown-too-deep = Qui i blocchi sono annidati oltre { $limit } livelli; ciò che sta sotto è rimasto com’è
markdown-unclosed-tag = `{ $tag }` comincia qui e non finisce mai, quindi la pagina non si può costruire
    .hint = Scrivi `{ $closing }` dove finisce il suo contenuto.
markdown-unopened-tag = `{ $tag }` non chiude nulla di aperto più sopra, quindi la pagina non si può costruire
    .hint = Scrivi `{ $opening }` dove comincia il suo contenuto, o eliminalo.

notes-no-table = Ciò che sta sotto `{ $key }` non è una tabella di note
    .hint = Comincia le note di un documento con il suo percorso fra virgolette e parentesi quadre: `["articles/page.md"]`.
notes-no-text = La nota `{ $key }` non è un testo
    .hint = Una nota è `"quale unità" = "che cosa si dice"`; il percorso di un documento che contiene un punto va fra virgolette.
notes-unknown-document = Nessun documento sotto questa cartella ha il percorso `{ $key }`{ $near ->
        [none] {""}
       *[other] ; il più vicino è `{ $near }`
    }
    .hint = I percorsi sono relativi alla cartella di questo file e stanno fra virgolette: `["articles/page.md"]`.
notes-unknown-unit = Nessuna unità del documento ha l’id `{ $key }`, né un testo che cominci così{ $near ->
        [none] {""}
       *[other] ; il più vicino è `{ $near }`
    }
    .hint = Indica un’unità con il suo id, con tutto il suo testo o con almeno dieci caratteri del suo inizio.
notes-unreadable = Le note non si possono leggere: { $reason }

output-kept = { $files ->
        [one] 1 file di una build precedente non viene più prodotto, ma qualcuno l’ha modificato, quindi è stato conservato
       *[other] { $files } file di una build precedente non vengono più prodotti, ma qualcuno li ha modificati, quindi sono stati conservati
    }: { $paths }
    .hint = Se lì non servono a nessuno, eliminali o spostali fuori dalla cartella dei risultati.
output-renewed = { $files ->
        [one] 1 file dei risultati era stato modificato a mano ed è stato riscritto
       *[other] { $files } file dei risultati erano stati modificati a mano e sono stati riscritti
    }: { $paths }
    .hint = Modifica il testo di partenza, la traduzione o il tema: ogni build riscrive i propri file.

output-unmade = Non tutto si è potuto leggere, quindi restano file di build precedenti che questa non ha prodotto ({ $files }): { $paths }
    .hint = Risolvi gli errori di questa build: la prossima rimuove ciò che non viene più prodotto.
patch-ambiguous = `{ $old }` stava in più punti del testo di partenza, e non tutti ora hanno `{ $new }`, quindi non è stato riportato nulla
    .hint = Correggi la traduzione, poi esegui `hexapla confirm`.
patch-breaks-text = Con ciò che è cambiato nel testo di partenza, questo testo verrebbe letto come qualcos’altro, quindi non è stato riportato nulla
    .hint = Correggi la traduzione, poi esegui `hexapla confirm`.
patch-not-in-target = Nel testo di partenza `{ $old }` ora è `{ $new }`, e la traduzione non lo ha in quel punto, quindi non è stato riportato nulla
    .hint = Correggi la traduzione, poi esegui `hexapla confirm`.
patch-number-form = Nel testo di partenza `{ $old }` ora è `{ $new }`, e in questa lingua i numeri possono avere altri separatori, quindi non è stato riportato nulla
    .hint = Scrivi il numero come si usa in questa lingua, poi esegui `hexapla confirm`.
patch-other-changes = Nel testo di partenza è cambiato più di ciò che è uguale in ogni lingua, quindi non è stato riportato nulla
    .hint = `hexapla todo` mostra le parole cambiate.
patch-plural-form = Nel testo di partenza `{ $old }` ora è `{ $new }`, e le parole accanto potrebbero volere un’altra forma, quindi non è stato riportato nulla
    .hint = Correggi la traduzione, poi esegui `hexapla confirm`.
patch-several-times = Nel testo di partenza `{ $old }` ora è `{ $new }`, e la traduzione lo ha più volte, quindi non è stato riportato nulla
    .hint = Correggi la traduzione, poi esegui `hexapla confirm`.

redirect-circle = Il reindirizzamento da `{ $from }` riporta a sé stesso
    .hint = Eliminalo, oppure fallo puntare alla pagina che ne ha preso il posto.
redirect-claimed = `{ $from }` porta già a `{ $to }`, quindi questo reindirizzamento non viene creato
    .hint = Elimina uno dei due.
redirect-nowhere = Il reindirizzamento da `{ $from }` porta a `{ $to }`, ma questa pagina non esiste{ $near ->
        [none] {""}
       *[other] ; la più simile è `{ $near }`
    }
    .hint = Indica una pagina del sito con il suo percorso, per esempio `it/articles/new.html`.
redirect-over-page = In `{ $from }` c’è già una pagina, quindi questo reindirizzamento non viene creato
    .hint = Elimina il reindirizzamento, oppure assegna alla pagina un altro slug.

strings-duplicate-key = La chiave `{ $key }` compare qui una seconda volta; vale l’ultima
    .hint = Elimina una delle due.
strings-long-key = Le chiavi sopra questo testo sono troppo lunghe per fare da id, quindi è rimasto com’è
    .hint = Accorcia le chiavi a 500 byte in tutto.
strings-no-place = Per questo non c’è posto nel file, perché lì c’è qualcosa che non sono stringhe sotto chiavi
    .hint = Dai al file la forma della sua sorgente, con un oggetto dove la sorgente ne ha uno.
strings-too-large = Il file ha { $bytes } byte, più del limite di { $limit } per un file di stringhe
    .hint = Dividi il file.
strings-unreadable = Il file di stringhe non si può leggere, quindi niente di esso è stato usato: { $reason }
    .hint = Correggi il file in questo punto; fino ad allora non vi viene scritto nulla.

structure-block-tag = `{ $tag }` non può stare in questo testo: lo dividerebbe, o chiuderebbe il blocco in cui sta
    .hint = Toglilo, oppure scrivi `&lt;` al posto del suo primo carattere per mostrarlo come testo. Per andare a capo c’è `<br>`.
structure-changed-blocks = Il testo cambierebbe i blocchi della pagina, quindi al suo posto sta la sorgente
    .hint = Scrivi un solo paragrafo senza marcatura che apra un blocco.
structure-empty-target = Il testo è vuoto
    .hint = Scrivi un testo. Per omettere un’unità di proposito, usa la chiave `omit` nel catalogo.
structure-ends-code = Il testo chiuderebbe il commento o la stringa in cui sta
    .hint = Scrivi una sola riga senza `*/`, `-->`, recinti di codice o una barra inversa alla fine.
structure-foreign-attribute = `{ $attribute }` di `{ $tag }` non c’è nella sorgente
    .hint = Copia il tag dalla sorgente; può essere diverso ciò che vede chi legge (`title`, `alt`) e dove porta un collegamento.
structure-foreign-shortcode = `{ $tag }` non c’è nella sorgente, e verrebbe eseguito o riempito alla costruzione della pagina
    .hint = Copialo dalla sorgente, oppure scrivi `&#123;` al posto della prima parentesi graffa per mostrarlo come testo.
structure-foreign-tag = `{ $tag }` non è un tag della sorgente
    .hint = Copia il tag dalla sorgente così com’è, oppure scrivi `&lt;` al posto del suo primo carattere per mostrarlo come testo.
structure-lost-alert = Manca `{ $marker }`, con cui comincia la sorgente, quindi la citazione non sarebbe più un avviso
    .hint = Comincia il testo con `{ $marker }`, con le parole della sorgente; traduci ciò che segue.
structure-new-block = Qui il testo diventerebbe un altro tipo di blocco
    .hint = Comincialo con una parola, non con un segno come `#`, `-` o `1.`.
structure-nul = Il testo contiene un carattere NUL
structure-several-paragraphs = Il testo contiene una riga vuota, quindi sarebbe più di un paragrafo
    .hint = Scrivi un solo paragrafo; un paragrafo in più deve esserci prima nella sorgente.
structure-unbalanced-tag = `{ $tag }` viene aperto o chiuso qui senza il suo compagno
    .hint = Scrivi entrambe le metà del tag, nell’ordine della sorgente.
structure-unsafe-url = `{ $url }` non è un indirizzo a cui una traduzione possa portare
    .hint = Usa un indirizzo relativo, `http:`, `https:`, `mailto:` o `tel:`, oppure l’indirizzo della sorgente.

template-newer-extractor = Il modello è stato scritto da un hexapla più recente (estrattore { $found }, questo ha { $known }), quindi è rimasto com’è
    .hint = Aggiorna hexapla.

theme-left-out = Non ripresi dal tema ({ $count }): { $files }
    .hint = Metti una copia al posto di un link simbolico, che non viene seguito. Rinomina le risorse con nomi che non tutti i sistemi ammettono (`a:b`, `nul.txt`, un punto alla fine), e verifica che il file si possa leggere e non sia troppo grande.

words-not-offered = `{ $reference }` non sta per nulla in `{ $message }`, quindi le pagine del sito lo mostrano così com’è scritto
    .hint = Lì il sito inserisce: { $offered }. Altri messaggi e termini devono esserci in questa lingua o nel testo di origine.
