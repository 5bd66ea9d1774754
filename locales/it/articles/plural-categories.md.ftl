### hexapla: 1
### document: articles/plural-categories.md

# origin: machine llm
# source: Plural categories: from one to six
plural-categories-from-one-859f5b3b = Le categorie del plurale: da una a sei

# origin: machine llm
# source: Why Japanese needs one form, Polish and Russian need four, Arabic needs six, and how to write messages that survive all of them.
why-japanese-needs-one-b53284ec = Perché al giapponese basta una forma, al polacco e al russo ne servono quattro e all’arabo sei, e come scrivere messaggi che sopravvivano a tutte.

# origin: machine llm
# source: plurals
plurals-bb031eaa = plurali

# origin: machine llm
# source: cldr
cldr-9e63be3e = cldr

# origin: machine llm
# source: fluent
fluent-7be46db4 = fluent

# origin: machine llm
# source: To an English programmer the plural is a yes-or-no question: is the number 1 or not? Most languages put the question differently, and many have more than two answers. The Unicode [CLDR](https://cldr.unicode.org/) project collects those answers. It gives each language a rule that sorts every number into one of at most six categories, called `zero`, `one`, `two`, `few`, `many` and `other`. Only `other` exists in every language.
to-an-english-programmer-12277b10 = Per un programmatore di lingua inglese il plurale è una domanda da sì o no: il numero è 1 oppure no? La maggior parte delle lingue pone la domanda in altro modo, e molte hanno più di due risposte. Il progetto [CLDR](https://cldr.unicode.org/) di Unicode raccoglie queste risposte. Dà a ogni lingua una regola che assegna ciascun numero a una di sei categorie al massimo, chiamate `zero`, `one`, `two`, `few`, `many` e `other`. Soltanto `other` esiste in tutte le lingue.

# origin: machine llm
# source: Six languages side by side
six-languages-side-by-3d0b22ac = Sei lingue a confronto

# origin: machine llm
# source: Language
language-85acd209 = Lingua

# origin: machine llm
# source: Categories
categories-efb0c345 = Categorie

# origin: machine llm
# source: How whole numbers are sorted
how-whole-numbers-are-c55843bd = Come si ripartiscono i numeri interi

# origin: machine llm
# source: Japanese
japanese-b6afa937 = Giapponese

# origin: machine llm
# source: all alike
all-alike-a6c29eb9 = tutti allo stesso modo

# origin: machine llm
# source: Turkish
turkish-24132688 = Turco

# origin: machine llm
# source: 1; everything else
everything-else-d8d2d639 = 1; tutto il resto

# origin: machine llm
# source: French
french-077e5864 = Francese

# origin: machine llm
# source: 0 and 1; exact millions; everything else
and-exact-millions-everything-e7b24899 = 0 e 1; milioni esatti; tutto il resto

# origin: machine llm
# source: Polish
polish-b156d8f8 = Polacco

# origin: machine llm
# source: 1; those ending in 2–4, except 12–14; everything else
those-ending-in-except-27aad2ce = 1; quelli che finiscono in 2–4, tranne 12–14; tutto il resto

# origin: machine llm
# source: Russian
russian-e37cb451 = Russo

# origin: machine llm
# source: those ending in 1, except 11; those ending in 2–4, except 12–14; everything else
those-ending-in-except-0e187ede = quelli che finiscono in 1, tranne 11; quelli che finiscono in 2–4, tranne 12–14; tutto il resto

# origin: machine llm
# source: Arabic
arabic-da036f1f = Arabo

# origin: machine llm
# source: 0; 1; 2; last two digits 03–10; last two digits 11–99; everything else
last-two-digits-03-a31a2e9b = 0; 1; 2; ultime due cifre 03–10; ultime due cifre 11–99; tutto il resto

# origin: machine llm
# source: The sets stand in the order of the categories. Endings are those of the written number, so 112 goes with 12, and 1,003 with 3. In Polish and Russian `other` is left for fractions: *1,5 pliku*, *1,5 файла*. Turkish leaves the noun alone after a numeral (*1 dosya*, *5 dosya*), yet needs two categories, because other words may change: *bunu*, "this one", becomes *bunları*, "these".
the-sets-stand-in-9ce3474e = Gli insiemi seguono l’ordine delle categorie. Le cifre finali sono quelle del numero scritto: 112 va quindi con 12, e 1003 con 3. In polacco e in russo `other` resta per le frazioni: *1,5 pliku*, *1,5 файла*. Dopo un numerale il turco lascia intatto il nome (*1 dosya*, *5 dosya*), eppure ha bisogno di due categorie, perché possono cambiare altre parole: *bunu*, «questo», diventa *bunları*, «questi».

# origin: machine llm
# source: Polish and Russian differ at 21
polish-and-russian-differ-988f1e6e = Polacco e russo si separano al 21

# origin: machine llm
# source: The two rules look like twins until the number passes twenty:
the-two-rules-look-63b1e0f7 = Le due regole sembrano gemelle finché il numero non supera venti:

# origin: machine llm
# source: Polish: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
# | Russian: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла
polish-plik-pliki-21-9dc7db63 =
    Polacco: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
    Russo: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла

# origin: machine llm
# source: In Polish `one` holds the number 1 and nothing else, so a translator may safely write *jeden plik*. In Russian it also holds 21, 31 and 101. A Russian variant that spells out *один файл* tells someone with 21 files that they have a single one.
in-polish-holds-the-917c3620 = In polacco `one` contiene il numero 1 e nient’altro, quindi un traduttore può scrivere senza rischi *jeden plik*. In russo contiene anche 21, 31 e 101. Una variante russa che scrive per esteso *один файл* dice a chi ha 21 file che ne ha uno solo.

# origin: machine llm
# source: Arabic, written out
arabic-written-out-265411b4 = L’arabo, per esteso

# origin: machine llm
# source: Arabic has a dual, a plural after 3 to 10, and a singular after 11 to 99 that takes another ending; round hundreds take the plain singular. In [Fluent](https://projectfluent.org/) the whole set looks like this:
arabic-has-dual-plural-8c615c46 = L’arabo ha un duale, un plurale dopo i numeri da 3 a 10 e, dopo quelli da 11 a 99, un singolare che prende un’altra desinenza; dopo le centinaia tonde c’è il singolare semplice. In [Fluent](https://projectfluent.org/) l’insieme completo si presenta così:

# origin: machine llm
# source: Three variants leave the numeral out, and may, because in Arabic each of those categories contains exactly one whole number. The others must keep it.[^ordinal]
three-variants-leave-the-aabbe241 = Tre varianti omettono il numerale, e possono farlo, perché in arabo ciascuna di quelle categorie contiene esattamente un numero intero. Le altre devono conservarlo.[^ordinal]

# origin: machine llm
# source: These are cardinal numbers. Ordinals have rules of their own, which cannot be guessed from the cardinal ones: English has four ordinal categories (1st, 2nd, 3rd, 4th), while Polish, rich in cardinals, has one.
these-are-cardinal-numbers-e91f4c07 = Questi sono i numeri cardinali. Gli ordinali hanno regole proprie, che non si possono indovinare da quelle dei cardinali: l’inglese ha quattro categorie di ordinali (1st, 2nd, 3rd, 4th), mentre il polacco, ricco di cardinali, ne ha una.

# origin: machine llm
# source: What this asks of writers and translators
what-this-asks-of-a7da3357 = Che cosa chiede tutto questo a chi scrive e a chi traduce

# origin: machine llm
# source: **Put the whole sentence in each variant.** Verbs and adjectives agree with the number as well: Russian says *найден 1 файл* but *найдено 5 файлов*. A sentence glued together from fragments cannot follow.
put-the-whole-sentence-f288ad07 = **Mettere la frase intera in ogni variante.** Anche i verbi e gli aggettivi concordano con il numero: il russo dice *найден 1 файл* ma *найдено 5 файлов*. Una frase incollata a partire da frammenti non riesce a stare al passo.

# origin: machine llm
# source: **Write the categories of your own language.** The English source has two. A translation with the same two is incomplete in Polish, and one with a `few` in Japanese carries a line that nobody will ever see.
write-the-categories-of-5bbfcfed = **Scrivere le categorie della propria lingua.** L’originale inglese ne ha due. Una traduzione con quelle stesse due in polacco è incompleta, e una con un `few` in giapponese si porta dietro una riga che nessuno vedrà mai.

# origin: machine llm
# source: **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where “none” deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.
do-not-read-as-f88c9136 = **Non leggere `one` come 1, né `zero` come 0.** In francese lo 0 rientra in `one`; in inglese `zero` non si applica mai. Se il caso «nessuno» merita una frase tutta sua, si usa una corrispondenza esatta, che in Fluent è una chiave numerica: `[0]`.

# origin: machine llm
# source: **Try the awkward numbers.** A good set is 0, 1, 2, 5, 11, 21, 22, 100, 101 and 1.5. A [status report](what-a-status-report-is-for.md) only asks whether a message has a translation; a missing category is found by a check, or by a reader.
try-the-awkward-numbers-2c159360 = **Provare i numeri scomodi.** Una buona serie è 0, 1, 2, 5, 11, 21, 22, 100, 101 e 1,5. Un [rapporto di stato](what-a-status-report-is-for.md) chiede soltanto se un messaggio ha una traduzione; una categoria mancante la trova un controllo, oppure chi legge.

# origin: machine llm
# source: Does `few` mean a few?
does-mean-few-892b526c = `few` vuol dire «pochi»?

# origin: machine llm
# source: No. The six names are labels for groups of numbers that behave alike, chosen to be easy to remember in the languages where they fit. In Russian 10,002 is `few`, in Arabic a million is neither `few` nor `many`, and in French `many` is kept for millions. Translate the sentence that each category produces, and never the name of the category.
no-the-six-names-9676e66e = No. I sei nomi sono etichette per gruppi di numeri che si comportano allo stesso modo, scelte perché siano facili da ricordare nelle lingue a cui si adattano. In russo 10.002 è `few`, in arabo un milione non è né `few` né `many`, e in francese `many` è riservato ai milioni. Si traduca la frase che ogni categoria produce, e mai il nome della categoria.
