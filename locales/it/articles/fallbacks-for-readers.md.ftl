### hexapla: 1
### document: articles/fallbacks-for-readers.md

# origin: machine llm
# source: Fallbacks for readers
fallbacks-for-readers-492c9c7e = Testi di ripiego per chi legge

# origin: machine llm
# source: What to show when a translation is missing or outdated, which locale to ask next, and which ones never to ask.
what-to-show-when-7a9391cb = Che cosa mostrare quando una traduzione manca o non è aggiornata, quale lingua consultare dopo e quali non consultare mai.

# origin: machine llm
# source: fallback
fallback-48cf5129 = ripiego

# origin: machine llm
# source: locales
locales-0d05fb06 = lingue

# origin: machine llm
# source: readers
readers-feaea55d = lettori

# origin: machine llm
# source: No translated site is ever complete. Between the day a paragraph is written and the day it exists in Turkish, somebody in Ankara will want to read it, and the site has to show something. What it shows is better decided by a person beforehand than by a template at the last moment.
no-translated-site-is-87e25a2a = Nessun sito tradotto è mai completo. Tra il giorno in cui un paragrafo viene scritto e il giorno in cui esiste in turco, ad Ankara qualcuno vorrà leggerlo, e qualcosa il sito deve pur mostrare. Che cosa, è meglio che lo decida per tempo una persona, e non un template all’ultimo momento.

# origin: machine llm
# source: What the reader should see
what-the-reader-should-9d37036f = Che cosa deve vedere chi legge

# origin: machine llm
# source: Situation
situation-a76b451e = Situazione

# origin: machine llm
# source: Show
show-006b4462 = Mostrare

# origin: machine llm
# source: And say
and-say-e4daf6e2 = E dire

# origin: machine llm
# source: one paragraph is missing
one-paragraph-is-missing-144c8cde = manca un paragrafo

# origin: machine llm
# source: the source paragraph, in place
the-source-paragraph-in-7e089d5a = il paragrafo originale, al suo posto

# origin: machine llm
# source: nothing, or a quiet mark
nothing-or-quiet-mark-2bee437d = niente, o un segno discreto

# origin: machine llm
# source: the whole article is missing
the-whole-article-is-6ff4ab60 = manca l’intero articolo

# origin: machine llm
# source: the source article
the-source-article-0694bc42 = l’articolo originale

# origin: machine llm
# source: that it is not translated yet, and how to help
that-it-is-not-21819ac6 = che non è ancora tradotto, e come dare una mano

# origin: machine llm
# source: a paragraph is outdated by a detail
paragraph-is-outdated-by-c49dce5a = un paragrafo non è aggiornato in un dettaglio

# origin: machine llm
# source: the translation
the-translation-727398d0 = la traduzione

# origin: machine llm
# source: nothing
nothing-7050a162 = niente

# origin: machine llm
# source: a paragraph is outdated in substance
paragraph-is-outdated-in-3a7b7601 = un paragrafo non è aggiornato nella sostanza

# origin: machine llm
# source: the translation
the-translation-d348396d = la traduzione

# origin: machine llm
# source: that the original has changed, and when
that-the-original-has-469b51fd = che l’originale è cambiato, e quando

# origin: machine llm
# source: an outdated step could do damage
an-outdated-step-could-37575718 = un’istruzione non aggiornata potrebbe fare danni

# origin: machine llm
# source: the source paragraph
the-source-paragraph-83becf89 = il paragrafo originale

# origin: machine llm
# source: why it is in another language
why-it-is-in-187d291c = perché è in un’altra lingua

# origin: machine llm
# source: the article was withdrawn
the-article-was-withdrawn-3feb6852 = l’articolo è stato ritirato

# origin: machine llm
# source: nothing
nothing-151db9ea = niente

# origin: machine llm
# source: where its successor is
where-its-successor-is-2f2fb9fe = dove si trova quello che lo sostituisce

# origin: machine llm
# source: Translate the notices before anything else. An English sentence which says that the page exists only in English reaches only the people who did not need it.
translate-the-notices-before-51dfaa7c = Gli avvisi vanno tradotti prima di ogni altra cosa. Una frase in inglese che avverte che la pagina esiste solo in inglese raggiunge soltanto chi non ne aveva bisogno.

# origin: machine llm
# source: Wherever foreign text stands in a page, mark it: `lang="en"`, and `dir` too if the direction differs. Screen readers choose their voice by it, and [the accessibility guidelines](https://www.w3.org/TR/WCAG22/) ask for it under the name *language of parts*. On an Arabic page an unmarked English paragraph gets [its full stop on the wrong side](right-to-left.md) as well.
wherever-foreign-text-stands-6b31612d = Ovunque in una pagina compaia testo in un’altra lingua, va segnalato: con `lang="en"`, e anche con `dir` se la direzione è diversa. Gli screen reader scelgono la voce in base a questo, e [le linee guida per l’accessibilità](https://www.w3.org/TR/WCAG22/) lo richiedono sotto il nome di *parti in lingua*. In una pagina araba, inoltre, un paragrafo inglese non segnalato si ritrova [il punto finale dal lato sbagliato](right-to-left.md).

# origin: machine llm
# source: A page that consists of nothing but source text may be served, so that links keep working, but do not announce it in the language menu, the site map or `hreflang` as if it were a translation.
page-that-consists-of-95e8761f = Una pagina fatta soltanto di testo originale può essere servita, perché i link continuino a funzionare, ma nel menu delle lingue, nella mappa del sito o in `hreflang` non va annunciata come se fosse una traduzione.

# origin: machine llm
# source: Chains of locales
chains-of-locales-1f2ccbea = Catene di lingue

# origin: machine llm
# source: A fallback chain is the list of locales that are asked in turn. The traditional way to make one is to cut subtags off the end, as the *lookup* scheme of [RFC 4647](https://www.rfc-editor.org/rfc/rfc4647) does: `de-AT`, then `de`, then the default. For many languages that is all there is to it, and for a few it is wrong.
fallback-chain-is-the-798fa824 = Una catena di ripiego è l’elenco delle lingue, con le loro varianti, che si consultano una dopo l’altra. Il modo tradizionale di costruirla è togliere a uno a uno i sottotag finali, come fa lo schema *lookup* della [RFC 4647](https://www.rfc-editor.org/rfc/rfc4647): `de-AT`, poi `de`, poi la lingua predefinita. Per molte lingue non serve altro, per qualcuna è sbagliato.

# origin: machine llm
# source: Portuguese, European and Brazilian
portuguese-european-and-brazilian-a83de243 = Portoghese europeo e portoghese brasiliano

# origin: machine llm
# source: What is `pt`? In CLDR's data, bare `pt` stands for Portuguese as written in Brazil, and `pt-AO` and `pt-MZ` inherit from `pt-PT`. On many sites `pt` is whatever the first volunteer spoke, quite often European Portuguese. The two are easy to tell apart, down to the words for things on a screen: *ficheiro*, *ecrã* and *utilizador* in Lisbon; *arquivo*, *tela* and *usuário* in São Paulo. Each side can read the other, so a fallback between them is kind, but it is a decision to be written down and cannot be read off the tags:
what-is-in-data-e42a5bba = Che cos’è `pt`? Nei dati del CLDR `pt` da solo indica il portoghese come si scrive in Brasile, mentre `pt-AO` e `pt-MZ` ereditano da `pt-PT`. In molti siti `pt` è la lingua che parlava il primo volontario, assai spesso il portoghese europeo. I due si distinguono facilmente, fin nelle parole per ciò che si vede sullo schermo: *ficheiro*, *ecrã* e *utilizador* a Lisbona; *arquivo*, *tela* e *usuário* a San Paolo. Ciascuno sa leggere il testo dell’altro, quindi ripiegare dall’uno sull’altro è una cortesia, ma è una decisione da mettere per iscritto, che dai tag non si può ricavare:

# origin: machine llm
# source: Until a team has said so, keep `pt` and `pt-BR` apart. Spanish has the same question with `es` and `es-419`.
until-team-has-said-eb0bbef0 = Finché non è un team a dirlo, `pt` e `pt-BR` vanno tenuti separati. Lo spagnolo pone la stessa domanda con `es` e `es-419`.

# origin: machine llm
# source: Never across scripts
never-across-scripts-9bf30c0e = Mai da una scrittura all’altra

# origin: machine llm
# source: Cut the region off `zh-TW` and you arrive at `zh`, which in practice is Simplified Chinese. A reader in Taipei is now looking at the wrong characters. The tags conceal it, because neither names its script: `zh-TW` is short for `zh-Hant-TW` and `zh` for `zh-Hans-CN`. Fill in the likely subtags before comparing, and stop wherever the script changes. [CLDR](https://cldr.unicode.org/) stops there too: its `zh-Hant` has no parent but the root. Serbian in Latin and in Cyrillic letters calls for the same care, even though most of its readers know both.
cut-the-region-off-1a271fab = Togliendo la regione a `zh-TW` si arriva a `zh`, che in pratica è il cinese semplificato. Chi legge a Taipei si trova così davanti i caratteri sbagliati. I tag lo nascondono, perché nessuno dei due nomina la propria scrittura: `zh-TW` sta per `zh-Hant-TW` e `zh` per `zh-Hans-CN`. Prima di confrontarli occorre aggiungere i sottotag probabili, e fermarsi dove la scrittura cambia. Anche il [CLDR](https://cldr.unicode.org/) si ferma lì: il suo `zh-Hant` non ha altro genitore che la radice. Il serbo in caratteri latini e in caratteri cirillici richiede la stessa attenzione, benché la maggior parte dei suoi lettori li conosca entrambi.

# origin: machine llm
# source: Some chains look obvious because most readers know the second language: Catalan to Spanish, Ukrainian to Russian. Do not assume them. Ask the team whose readers will see the result; many will prefer English.
some-chains-look-obvious-df1e636b = Alcune catene sembrano ovvie perché quasi tutti i lettori conoscono la seconda lingua: dal catalano allo spagnolo, dall’ucraino al russo. Non vanno date per scontate. Occorre chiedere al team i cui lettori vedranno il risultato: molti preferiranno l’inglese.

# origin: machine llm
# source: Two questions to keep apart
two-questions-to-keep-6d41f5cb = Due domande da tenere distinte

# origin: machine llm
# source: *Which edition should this visitor get?* is answered once, from the address, a stored choice or the `Accept-Language` header, and the visitor must be able to overrule it.
which-edition-should-this-af795c27 = *Quale edizione spetta a questo visitatore?* si decide una volta sola, in base all’indirizzo, a una scelta memorizzata o all’intestazione `Accept-Language`, e il visitatore deve poter decidere altrimenti.

# origin: machine llm
# source: *What fills a hole in this edition?* is answered per paragraph, from the chain, and has to be the same for every visitor, or pages can be neither cached nor discussed.
what-fills-hole-in-4a09ac72 = *Che cosa riempie un vuoto in questa edizione?* si decide per ogni paragrafo, in base alla catena, e la risposta deve essere la stessa per tutti i visitatori, altrimenti le pagine non si possono né mettere in cache né discutere.

# origin: machine llm
# source: Should a half-translated page be published?
should-half-translated-page-72eeb52d = Va pubblicata una pagina tradotta a metà?

# origin: machine llm
# source: Usually yes, if its first screen and its headings are translated and the rest is plainly marked. It is found by searches in the reader's language, and it attracts the person who finishes it. Hold it back where a paragraph that the reader cannot read could hurt somebody, where the law wants a complete text, or where the team would be ashamed of it; and say in the [status report](what-a-status-report-is-for.md) that it was held back, so that it does not wait for ever.
usually-yes-if-its-31bd51a4 = Di solito sì, se la prima schermata e i titoli sono tradotti e il resto è segnalato con chiarezza. La trova chi cerca nella propria lingua, e attira la persona che la completerà. Va trattenuta dove un paragrafo che chi legge non capisce potrebbe fare del male a qualcuno, dove la legge vuole un testo completo o dove il team se ne vergognerebbe; e nel [rapporto di stato](what-a-status-report-is-for.md) bisogna dire che è stata trattenuta, perché non resti in attesa per sempre.
