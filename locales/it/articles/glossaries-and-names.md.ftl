### hexapla: 1
### document: articles/glossaries-and-names.md

# origin: machine llm
# source: Glossaries and names
glossaries-and-names-f29c2f78 = Glossari e nomi

# origin: machine llm
# source: How a team agrees on its words, what to do with product names, and why a glossary must know about inflection.
how-team-agrees-on-490e7ffb = Come un team si accorda sulle proprie parole, che cosa fare con i nomi dei prodotti e perché un glossario deve tener conto della flessione.

# origin: machine llm
# source: glossary
glossary-f992f5aa = glossario

# origin: machine llm
# source: names
names-88142709 = nomi

# origin: machine llm
# source: inflection
inflection-be14c1f2 = flessione

# origin: machine llm
# source: teams
teams-58106c15 = team

# origin: machine llm
# source: Two good translators will choose two good words for the same thing. In a novel nobody minds; in a manual the reader meets *repository* in one chapter and, under another name, in the next, and wonders whether they are two things. A glossary settles the matter once, in a place where the next translator can find it.
two-good-translators-will-70ffb13c = Due bravi traduttori sceglieranno due buone parole per la stessa cosa. In un romanzo nessuno ci bada; in un manuale chi legge incontra *repository* in un capitolo e, sotto un altro nome, in quello seguente, e si domanda se siano due cose diverse. Un glossario risolve la questione una volta per tutte, in un luogo dove il prossimo traduttore può trovarla.

# origin: machine llm
# source: What an entry holds
what-an-entry-holds-65d8f059 = Che cosa contiene una voce

# origin: machine llm
# source: A list of word pairs is a start, but it goes wrong as soon as a word has two meanings. A useful entry holds:
list-of-word-pairs-c7ccdeb9 = Un elenco di coppie di parole è un inizio, ma non regge più appena una parola ha due significati. Una voce utile contiene:

# origin: machine llm
# source: the source term, and its part of speech where that is in doubt (*to build* and *a build* seldom share a translation);
the-source-term-and-cfafba94 = il termine originale, con la parte del discorso quando può esserci dubbio (*to build* e *a build* di rado si traducono allo stesso modo);

# origin: machine llm
# source: a definition of one sentence, in the sense that *this project* uses;
definition-of-one-sentence-32a3e762 = una definizione di una sola frase, nel senso adottato da *questo progetto*;

# origin: machine llm
# source: the agreed word in each language, with its gender or counter if it has one;
the-agreed-word-in-f2393305 = la parola concordata in ogni lingua, con il genere o il classificatore, se ne ha uno;

# origin: machine llm
# source: words that were considered and turned down, so that the debate need not be held again;
words-that-were-considered-ea0bfe67 = le parole prese in esame e scartate, perché la discussione non si debba rifare;

# origin: machine llm
# source: where it applies, if the interface and the articles differ.
where-it-applies-if-31a17365 = dove si applica, se l’interfaccia e gli articoli differiscono.

# origin: machine llm
# source: An entry might read like this:
an-entry-might-read-bd9e1018 = Una voce potrebbe presentarsi così:

# origin: machine llm
# source: **fallback** (noun): what is shown when the wanted text is not there. fr *repli*; ja フォールバック; pl *język zastępczy*, of a language. Not *tekst zastępczy*, which readers take for a placeholder, and not *kopia zapasowa*, which is a backup.
fallback-noun-what-is-0f3bbdd0 = **fallback** (sostantivo): ciò che si mostra quando il testo desiderato non c’è. fr *repli*; ja フォールバック; pl *język zastępczy*, detto di una lingua. Non *tekst zastępczy*, che chi legge scambia per un segnaposto, e non *kopia zapasowa*, che è una copia di backup.

# origin: machine llm
# source: Keep the list short: thirty entries that everyone knows do more good than six hundred that nobody opens. And look at the interface first. If the Polish *Save* button says *Zapisz*, the article about that button has no choice.
keep-the-list-short-c50ce839 = L’elenco deve restare breve: trenta voci che tutti conoscono servono più di seicento che nessuno apre. E conviene guardare prima l’interfaccia. Se in polacco sul pulsante *Save* c’è scritto *Zapisz*, l’articolo che parla di quel pulsante non ha scelta.

# origin: machine llm
# source: Product names
product-names-b24e522f = Nomi di prodotti

# origin: machine llm
# source: A name is a word that somebody owns, so first find out what its owner allows. Three rules are common. The name stays as it is, in its own script. Or it has an official form in some languages, which must then be used. Or it is a description, such as *Settings* or *Control Panel*, and is translated like any other label.
name-is-word-that-62b884dc = Un nome è una parola che appartiene a qualcuno: per prima cosa, dunque, occorre sapere che cosa permette il proprietario. Le regole più comuni sono tre. Il nome resta com’è, nella propria scrittura. Oppure in alcune lingue ha una forma ufficiale, e allora va usata quella. Oppure è una descrizione, come *Impostazioni* o *Pannello di controllo*, e si traduce come qualsiasi altra etichetta.

# origin: machine llm
# source: Even the first rule leaves work for grammar, because a sentence bends the words that stand in it:
even-the-first-rule-ea50fa8f = Anche la prima regola lascia del lavoro alla grammatica, perché una frase piega le parole che contiene:

# origin: machine llm
# source: **Polish** declines names that look as though they could be declined: *Hexapla*, *strona Hexapli*, *znam Hexaplę*. Where the owner forbids it, put a common noun in front and decline that: *w programie Hexapla*.
polish-declines-names-that-c07a5c99 = Il **polacco** declina i nomi che sembrano declinabili: *Hexapla*, *strona Hexapli*, *znam Hexaplę*. Se il proprietario lo vieta, si mette davanti un nome comune e si declina quello: *w programie Hexapla*.

# origin: machine llm
# source: **Turkish** joins its endings to a name with an apostrophe and chooses the vowel by the *sound* of the name: `Hexapla'yı`, but `YouTube'u`, whatever its last letter says. Change the name, and every ending may change with it.
turkish-joins-its-endings-656b6e99 = Il **turco** unisce le desinenze al nome con un apostrofo e sceglie la vocale in base al *suono* del nome: `Hexapla'yı`, ma `YouTube'u`, qualunque sia l’ultima lettera scritta. Se cambia il nome, può cambiare con esso ogni desinenza.

# origin: machine llm
# source: **Arabic** attaches the article and several prepositions to the next word, which reads badly when that word is Latin. Writers put a common noun between the two: `لبرنامج Hexapla`, "for the program Hexapla".
arabic-attaches-the-article-ee42fa10 = L’**arabo** attacca l’articolo e diverse preposizioni alla parola che segue, e il risultato si legge male quando quella parola è in caratteri latini. Chi scrive inserisce tra i due un nome comune: `لبرنامج Hexapla`, «per il programma Hexapla».

# origin: machine llm
# source: **German** makes compounds with hyphens, `Hexapla-Projekt`, and a space in place of the hyphen is a mistake that few spelling checkers find.
german-makes-compounds-with-9922223b = Il **tedesco** forma i composti con il trattino, `Hexapla-Projekt`, e uno spazio al posto del trattino è un errore che pochi correttori ortografici trovano.

# origin: machine llm
# source: **Japanese** adds particles without any change to the name, but needs a ruling on spaces between Latin and Japanese letters.
japanese-adds-particles-without-52340e47 = Il **giapponese** aggiunge le particelle senza modificare il nome, ma ha bisogno di una regola sugli spazi fra le lettere latine e i caratteri giapponesi.

# origin: machine llm
# source: Names in messages
names-in-messages-a670ab1e = I nomi nei messaggi

# origin: machine llm
# source: When a name is inserted by software, the translator cannot see the sentence and the name together. [Fluent](https://projectfluent.org/) lets each language keep the forms it needs, and ask for one by name:
when-name-is-inserted-1eee7318 = Quando è un programma a inserire il nome, il traduttore non può vedere insieme la frase e il nome. [Fluent](https://projectfluent.org/) permette a ogni lingua di tenere le forme che le servono e di chiamarne una per nome:

# origin: machine llm
# source: The English source has a single form and need not know about the rest.
the-english-source-has-22305540 = L’originale inglese ha una forma sola e non ha bisogno di sapere delle altre.

# origin: machine llm
# source: Checking against it
checking-against-it-09e4cf0b = Controllare i testi con il glossario

# origin: machine llm
# source: It is natural to want a program that reports every translation where the agreed word does not occur. In Chinese a plain search does fairly well. In Russian, Turkish or Finnish the dictionary form is one of many: *файл* appears as *файлом* and *файлах*, and a search for the whole word cries wolf on every page. Match stems, or list the forms in the entry, and treat the result as a hint to a person and not as an error.
it-is-natural-to-a7cbda8f = Viene spontaneo desiderare un programma che segnali ogni traduzione in cui la parola concordata non compare. In cinese una ricerca semplice se la cava abbastanza bene. In russo, in turco o in finlandese la forma del dizionario è solo una fra tante: *файл* compare come *файлом* e *файлах*, e la ricerca della parola intera grida al lupo a ogni pagina. Meglio cercare i temi delle parole, oppure elencare le forme nella voce, e trattare il risultato come un suggerimento a una persona e non come un errore.

# origin: machine llm
# source: Watch the reverse as well: a lenient search finds 文 inside 文字 and stays silent where it should speak. What a check cannot decide, [a reviewer](what-a-status-report-is-for.md) can.
watch-the-reverse-as-5f36a6e4 = Bisogna guardarsi anche dal caso inverso: una ricerca indulgente trova 文 dentro 文字 e tace dove dovrebbe parlare. Ciò che un controllo non può decidere, può deciderlo [un revisore](what-a-status-report-is-for.md).

# origin: machine llm
# source: Who decides when two translators disagree?
who-decides-when-two-3dfcec92 = Chi decide quando due traduttori non sono d’accordo?

# origin: machine llm
# source: The people who translate into that language, by whatever rule they agree on beforehand, and never the maintainers of the source, who cannot hear the difference. Write down both candidates, ask a few readers who are not translators, and then let one named person choose. What matters most is that the choice is written down with its reason, so that a better reason can change it later, everywhere at once.
the-people-who-translate-ef360d51 = Chi traduce in quella lingua, con una regola qualsiasi concordata in anticipo, e mai i maintainer dell’originale, che non possono sentire la differenza. Conviene annotare le due candidate, chiedere a qualche lettore che non sia traduttore e poi lasciar scegliere a una persona sola, designata per nome. Ciò che più conta è che la scelta sia messa per iscritto con il suo motivo, perché un motivo migliore possa cambiarla in seguito, dappertutto in una volta.
