### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = Perché le pagine invecchiano

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = Una traduzione invecchia quando il suo originale va avanti, e le date dei due file non possono dire se è successo.

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = manutenzione

# origin: machine llm
# source: dates
dates-467eca5a = date

# origin: machine llm
# source: history
history-813ec6a6 = cronologia

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = Una pagina tradotta è al suo meglio il giorno in cui viene pubblicata. Da lì in poi invecchia, benché in essa non cambi nulla: le sue frasi dicono ancora ciò che dicevano, e ciò che dicevano era giusto. È l’originale che si muove. Qualcuno corregge un numero di versione o aggiunge un avvertimento su un’opzione rimossa, e niente di tutto questo arriva alla pagina polacca, perché niente ha detto al team polacco che era successo.

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = Come succede

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = La maggior parte delle pagine vecchie nasce da tre tipi di modifica:

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **Le piccole.** Chi ritocca una frase non ha la sensazione che la pagina sia cambiata, e non avverte nessuno.

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **Le grandi.** Una riscrittura tocca tutto in una volta. I traduttori la rimandano al primo fine settimana libero, e a quel punto è già cominciata una seconda riscrittura.

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **Quelle fatte altrove.** Un avviso condiviso o la voce di un menu viene modificata nel proprio file, e le pagine che la citano sembrano intatte.

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = In tutto questo non c’è trascuratezza. La colpa è di un processo che conta sul fatto che le persone si ricordino le une delle altre.

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = Che cosa può dire una data

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = Il rimedio consueto è confrontare le date: se il file inglese è stato modificato dopo quello turco, quello turco deve essere vecchio. La regola fallisce in entrambi i sensi.

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = Più recente, eppure non aggiornata

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = Supponiamo che lunedì un comando cambi nell’originale inglese e che martedì un traduttore turco, che non ne ha saputo nulla, corregga un errore di ortografia più in basso nella pagina.

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = Il file turco è ora il più recente dei due. Il comando che contiene è ancora quello di domenica, e il confronto ha appena dichiarato fresca la pagina.

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = Più vecchia, e perfettamente valida

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old, though no reader could tell the difference. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = Il contrario è più comune. Uno script manda a capo a ottanta colonne tutti i file inglesi, oppure un indirizzo passa da `http` a `https`, e ogni pagina in ogni lingua viene segnata come vecchia, anche se nessun lettore noterebbe la differenza. Dopo il secondo allarme di questo genere nessuno guarda più quel segno.

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
the-dates-are-weaker-62b1cd97 = Le date sono in ogni caso una prova più debole di quanto sembri. Git non memorizza le date di modifica, perciò un clone appena fatto segna ogni file con il momento del checkout. Le date dei commit viaggiano con il repository, ma un rebase o uno squash le sostituisce, e un [clone superficiale](https://git-scm.com/docs/git-clone), quello che fanno molti servizi di build, non ha quasi cronologia da interrogare.

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = Che cosa registrare, invece

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = Una traduzione è un’affermazione su un testo. Per scoprire se l’affermazione vale ancora, bisogna conservare il testo.

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = Accanto a ogni traduzione va conservato il paragrafo originale, com’era quando il traduttore lo ha letto. *Non aggiornata* significa allora che due stringhe differiscono, e la risposta è la stessa su un portatile, in un archivio tar e in un clone superficiale. Anche un hash rileverebbe la differenza, ma soltanto il testo permette di mostrare a un traduttore **quali parole** sono state aggiunte o cancellate.

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = Le differenze che nessun lettore può vedere non devono contare: interruzioni di riga, rientri, spazi in fila. Le altre si possono graduare, poiché un link con un nuovo indirizzo chiede a un traduttore meno di una frase nuova.

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = Lavorare per paragrafi riduce anche la mole. La documentazione di OpenTelemetry registra in ogni pagina tradotta il commit da cui è stata fatta. Fra 351 pagine rimaste indietro, la pagina mediana aveva visto cambiare circa il 14% dei propri segmenti, e in 25 pagine non era cambiato alcun testo traducibile. Un allarme a livello di pagina chiede di rileggerle da capo tutte e 351.

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = Perché ciò funzioni servono due cose. I paragrafi devono essere [riconosciuti dopo una modifica](paragraph-identity.md), e i risultati hanno bisogno di un [rapporto](what-a-status-report-is-for.md) che porti al lavoro anziché al senso di colpa.

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = Una pagina vecchia è peggio di nessuna pagina?

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = Dipende da a che cosa serve la pagina. Un saggio può restare indietro di un anno senza fare danni, mentre una guida all’installazione con un solo comando ritirato fa perdere un’ora a ciascuno dei suoi lettori. Bisogna scoprire quali paragrafi sono vecchi, segnarli come tali e decidere pagina per pagina [che cosa deve vedere chi legge](fallbacks-for-readers.md).
