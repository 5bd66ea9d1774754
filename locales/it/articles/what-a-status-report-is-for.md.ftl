### hexapla: 1
### document: articles/what-a-status-report-is-for.md

# origin: machine llm
# source: What a status report is for
what-status-report-is-f2a43577 = A che cosa serve un rapporto di stato

# origin: machine llm
# source: A report on translations should tell each reader what to do next, and a percentage seldom does.
report-on-translations-should-d7f3e1a3 = Un rapporto sulle traduzioni dovrebbe dire a ciascuno dei suoi lettori che cosa fare dopo, e una percentuale lo fa di rado.

# origin: machine llm
# source: reports
reports-9dc079f5 = rapporti

# origin: machine llm
# source: teams
teams-58106c15 = team

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = manutenzione

# origin: machine llm
# source: Every project that is translated ends up with a table of languages and numbers. Some tables get work done, and others are looked at once and then decorate a wiki. A useful one is written for somebody who has an hour to spend and wants to know where to spend it.
every-project-that-is-1b5846f5 = Ogni progetto che viene tradotto finisce per avere una tabella di lingue e numeri. Certe tabelle fanno procedere il lavoro, altre si guardano una volta e poi adornano un wiki. Una tabella utile è scritta per qualcuno che ha un’ora a disposizione e vuole sapere dove impiegarla.

# origin: machine llm
# source: The words in it
the-words-in-it-7fd8d6ca = Le parole del rapporto

# origin: machine llm
# source: A report can be no clearer than its statuses, and each status should point at one kind of work:
report-can-be-no-3cc9080e = Un rapporto non può essere più chiaro dei suoi stati, e ogni stato dovrebbe indicare un solo tipo di lavoro:

# origin: machine llm
# source: Status
status-a9e74bb6 = Stato

# origin: machine llm
# source: What it says
what-it-says-029cc148 = Che cosa dice

# origin: machine llm
# source: Who acts
who-acts-d4d9975e = Chi agisce

# origin: machine llm
# source: missing
missing-b1e14646 = mancante

# origin: machine llm
# source: there is no translation of this unit
there-is-no-translation-793bc1ad = di questa unità non c’è traduzione

# origin: machine llm
# source: a translator writes one
translator-writes-one-7bfda66a = un traduttore ne scrive una

# origin: machine llm
# source: draft
draft-b82f5995 = bozza

# origin: machine llm
# source: somebody began and has not vouched for it
somebody-began-and-has-d0bfc112 = qualcuno ha cominciato e non se ne è fatto garante

# origin: machine llm
# source: the same person, or another, finishes it
the-same-person-or-9bedba42 = la stessa persona, o un’altra, la finisce

# origin: machine llm
# source: outdated
outdated-65f4b6cd = non aggiornata

# origin: machine llm
# source: the source has changed since it was translated
the-source-has-changed-e15eb625 = l’originale è cambiato da quando è stata tradotta

# origin: machine llm
# source: a translator compares and mends
translator-compares-and-mends-6da86f76 = un traduttore confronta e sistema

# origin: machine llm
# source: translated
translated-271fd287 = tradotta

# origin: machine llm
# source: it was made from the present source
it-was-made-from-e905ca1c = è stata fatta sull’originale attuale

# origin: machine llm
# source: a reviewer, if the team has any
reviewer-if-the-team-784add22 = un revisore, se il team ne ha

# origin: machine llm
# source: reviewed
reviewed-ebaa0143 = revisionata

# origin: machine llm
# source: a second person has agreed with this very pair of texts
second-person-has-agreed-fb5998d5 = una seconda persona ha approvato proprio questa coppia di testi

# origin: machine llm
# source: nobody
nobody-e3695c81 = nessuno

# origin: machine llm
# source: Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it no longer counts.
note-that-outdated-is-402934c5 = Si noti che *non aggiornata* qui è un dato di fatto, e non un sospetto fondato sull’[età di un file](stale-pages.md). Allo stesso modo una revisione è legata a due testi, e quando uno dei due cambia non vale più.

# origin: machine llm
# source: Why a percentage misleads
why-percentage-misleads-9086fe6a = Perché una percentuale inganna

# origin: machine llm
# source: "French: 97%" answers no question that a translator would ask. The missing three per cent may be an old announcement or the installation page. Consider this extract, in units:
french-97-answers-no-3ee503ce = «Francese: 97%» non risponde a nessuna domanda che un traduttore farebbe. Il tre per cento che manca può essere un vecchio annuncio o la pagina sull’installazione. Consideriamo questo estratto, in unità:

# origin: machine llm
# source: Count *translated* alone, and the three look like neighbours. They are in quite different positions. Polish has 96 units that nobody has begun, very likely whole articles, and they suit a newcomer who wants a piece of work with clear edges. Arabic was nearly complete once and has been left behind, so it needs someone who knows the existing text and can mend a hundred sentences. Italian is up to date but for an evening's work, and what would help it is a second reader for the 260 units that nobody has reviewed.
count-translated-alone-and-893fa69a = Se si contano soltanto le *tradotte*, le tre lingue sembrano vicine di casa. Si trovano invece in situazioni molto diverse. Il polacco ha 96 unità che nessuno ha cominciato, molto probabilmente articoli interi, adatte a un nuovo arrivato che desideri un lavoro dai contorni netti. L’arabo una volta era quasi completo ed è rimasto indietro: gli serve quindi qualcuno che conosca il testo esistente e sappia sistemare un centinaio di frasi. L’italiano è aggiornato, a parte il lavoro di una sera, e ciò che gli gioverebbe è un secondo lettore per le 260 unità che nessuno ha revisionato.

# origin: machine llm
# source: Count units and words
count-units-and-words-d32fa7ee = Contare le unità e le parole

# origin: machine llm
# source: Units tell you how many decisions are waiting, and words tell you how long they may take. Two hundred missing menu labels are an afternoon. Two hundred missing paragraphs are a season. For outdated units a third number says more than either, namely **how many words changed**: a version number corrected in forty paragraphs is forty units, two thousand words, and ten minutes.
units-tell-you-how-4d26e816 = Le unità dicono quante decisioni sono in attesa, le parole dicono quanto tempo possono richiedere. Duecento voci di menu mancanti sono un pomeriggio. Duecento paragrafi mancanti sono una stagione. Per le unità non aggiornate c’è un terzo numero che dice più di entrambi, e cioè **quante parole sono cambiate**: un numero di versione corretto in quaranta paragrafi fa quaranta unità, duemila parole e dieci minuti.

# origin: machine llm
# source: It also helps to separate the kinds of change. If only a link or a space differs, the translation is almost certainly still right, and it should not be ranked beside a rewritten warning.
it-also-helps-to-140e2228 = Aiuta anche separare i tipi di modifica. Se a differire è soltanto un link o uno spazio, la traduzione è quasi certamente ancora giusta e non dovrebbe figurare accanto a un avvertimento riscritto.

# origin: machine llm
# source: Three readers
three-readers-024af876 = Tre lettori

# origin: machine llm
# source: The **translator** wants a list, sorted by usefulness, with the old and the new source side by side.
the-translator-wants-list-c64824ee = Il **traduttore** vuole un elenco, ordinato per utilità, con il vecchio e il nuovo originale fianco a fianco.

# origin: machine llm
# source: The **maintainer** wants to see movement from month to month, and the language in which something has gone wrong, perhaps because a team has stopped.
the-maintainer-wants-to-1abdf047 = Il **maintainer** vuole vedere il movimento di mese in mese, e la lingua in cui qualcosa è andato storto, magari perché un team si è fermato.

# origin: machine llm
# source: The **build** wants a yes or a no. It should say *no* to broken pages, lost placeholders and links that lead nowhere. Being behind is the ordinary state of a living translation, and should fail nothing unless the team has asked for a threshold.
the-build-wants-yes-03146895 = La **build** vuole un sì o un no. Dovrebbe dire *no* alle pagine rotte, ai segnaposto perduti e ai link che non portano da nessuna parte. Essere indietro è la condizione normale di una traduzione viva, e non dovrebbe far fallire nulla, a meno che il team non abbia chiesto una soglia.

# origin: machine llm
# source: Readers of the site are a fourth audience, but the report is not for them. They need [a notice on the page they are reading](fallbacks-for-readers.md), in their own language.
readers-of-the-site-235b2fe8 = I lettori del sito sono un quarto pubblico, ma il rapporto non è per loro. A loro serve [un avviso nella pagina che stanno leggendo](fallbacks-for-readers.md), nella loro lingua.

# origin: machine llm
# source: What a report should leave out
what-report-should-leave-f67b8706 = Che cosa un rapporto dovrebbe tralasciare

# origin: machine llm
# source: It should not rank people, nor languages when one of them has two volunteers and another has twenty. It should not count what a team left out on purpose: a page about local law or a national mirror may well exist in one language only.
it-should-not-rank-501c6717 = Non dovrebbe fare classifiche delle persone, e neppure delle lingue quando una ha due volontari e un’altra venti. Non dovrebbe contare ciò che un team ha tralasciato di proposito: una pagina su una legge locale o su un mirror nazionale può benissimo esistere in una lingua sola.

# origin: machine llm
# source: How often should it be made?
how-often-should-it-aaf42214 = Ogni quanto va fatto?

# origin: machine llm
# source: As often as somebody is ready to act on it. For a translator the right moment is the start of a session, so the report must be quick and must work on the files as they lie on the disk. For a maintainer a regular summary, weekly or before each release, is enough. A report that is posted automatically to people who did not ask for it is read twice and filtered out the third time.
as-often-as-somebody-7d3bbaec = Tutte le volte che qualcuno è pronto ad agire di conseguenza. Per un traduttore il momento giusto è l’inizio di una sessione di lavoro; il rapporto deve perciò essere rapido e lavorare sui file così come sono sul disco. A un maintainer basta un riepilogo regolare, settimanale o prima di ogni rilascio. Un rapporto spedito automaticamente a chi non l’ha chiesto viene letto due volte, e alla terza finisce in un filtro.
