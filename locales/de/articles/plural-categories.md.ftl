### hexapla: 1
### document: articles/plural-categories.md

# origin: machine llm
# source: Plural categories: from one to six
plural-categories-from-one-859f5b3b = Pluralkategorien: von eins bis sechs

# origin: machine llm
# source: Why Japanese needs one form, Polish and Russian need four, Arabic needs six, and how to write messages that survive all of them.
why-japanese-needs-one-b53284ec = Warum Japanisch eine Form braucht, Polnisch und Russisch vier und Arabisch sechs, und wie man Meldungen schreibt, die alle überstehen.

# origin: machine llm
# source: plurals
plurals-bb031eaa = Plural

# origin: machine llm
# source: cldr
cldr-9e63be3e = CLDR

# origin: machine llm
# source: fluent
fluent-7be46db4 = Fluent

# origin: machine llm
# source: To an English programmer the plural is a yes-or-no question: is the number 1 or not? Most languages put the question differently, and many have more than two answers. The Unicode [CLDR](https://cldr.unicode.org/) project collects those answers. It gives each language a rule that sorts every number into one of at most six categories, called `zero`, `one`, `two`, `few`, `many` and `other`. Only `other` exists in every language.
to-an-english-programmer-12277b10 = Für englischsprachige Programmierer ist der Plural eine Ja-Nein-Frage: Ist die Zahl 1 oder nicht? Die meisten Sprachen stellen die Frage anders, und viele kennen mehr als zwei Antworten. Das Unicode-Projekt [CLDR](https://cldr.unicode.org/) sammelt diese Antworten. Es gibt jeder Sprache eine Regel, die jede Zahl in eine von höchstens sechs Kategorien einordnet; sie heißen `zero`, `one`, `two`, `few`, `many` und `other`. Nur `other` gibt es in jeder Sprache.

# origin: machine llm
# source: Six languages side by side
six-languages-side-by-3d0b22ac = Sechs Sprachen im Vergleich

# origin: machine llm
# source: Language
language-85acd209 = Sprache

# origin: machine llm
# source: Categories
categories-efb0c345 = Kategorien

# origin: machine llm
# source: How whole numbers are sorted
how-whole-numbers-are-c55843bd = Wie die ganzen Zahlen eingeordnet werden

# origin: machine llm
# source: Japanese
japanese-b6afa937 = Japanisch

# origin: machine llm
# source: all alike
all-alike-a6c29eb9 = alle gleich

# origin: machine llm
# source: Turkish
turkish-24132688 = Türkisch

# origin: machine llm
# source: 1; everything else
everything-else-d8d2d639 = 1; alles andere

# origin: machine llm
# source: French
french-077e5864 = Französisch

# origin: machine llm
# source: 0 and 1; exact millions; everything else
and-exact-millions-everything-e7b24899 = 0 und 1; glatte Millionen; alles andere

# origin: machine llm
# source: Polish
polish-b156d8f8 = Polnisch

# origin: machine llm
# source: 1; those ending in 2–4, except 12–14; everything else
those-ending-in-except-27aad2ce = 1; Zahlen mit den Endziffern 2–4, außer 12–14; alles andere

# origin: machine llm
# source: Russian
russian-e37cb451 = Russisch

# origin: machine llm
# source: those ending in 1, except 11; those ending in 2–4, except 12–14; everything else
those-ending-in-except-0e187ede = Zahlen mit der Endziffer 1, außer 11; Zahlen mit den Endziffern 2–4, außer 12–14; alles andere

# origin: machine llm
# source: Arabic
arabic-da036f1f = Arabisch

# origin: machine llm
# source: 0; 1; 2; last two digits 03–10; last two digits 11–99; everything else
last-two-digits-03-a31a2e9b = 0; 1; 2; letzte zwei Ziffern 03–10; letzte zwei Ziffern 11–99; alles andere

# origin: machine llm
# source: The sets stand in the order of the categories. Endings are those of the written number, so 112 goes with 12, and 1,003 with 3. In Polish and Russian `other` is left for fractions: *1,5 pliku*, *1,5 файла*. Turkish leaves the noun alone after a numeral (*1 dosya*, *5 dosya*), yet needs two categories, because other words may change: *bunu*, "this one", becomes *bunları*, "these".
the-sets-stand-in-9ce3474e = Die Mengen stehen in der Reihenfolge der Kategorien. Mit den Endziffern sind die der geschriebenen Zahl gemeint, also gehört 112 zu 12 und 1003 zu 3. Im Polnischen und Russischen bleibt `other` für Brüche: *1,5 pliku*, *1,5 файла*. Das Türkische lässt das Substantiv nach einem Zahlwort unverändert (*1 dosya*, *5 dosya*) und braucht trotzdem zwei Kategorien, weil sich andere Wörter ändern können: Aus *bunu*, „dieses“, wird *bunları*, „diese“.

# origin: machine llm
# source: Polish and Russian differ at 21
polish-and-russian-differ-988f1e6e = Bei 21 trennen sich Polnisch und Russisch

# origin: machine llm
# source: The two rules look like twins until the number passes twenty:
the-two-rules-look-63b1e0f7 = Die beiden Regeln sehen aus wie Zwillinge, bis die Zahl über zwanzig steigt:

# origin: machine llm
# source: Polish: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
# | Russian: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла
polish-plik-pliki-21-9dc7db63 =
    Polnisch: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
    Russisch: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла

# origin: machine llm
# source: In Polish `one` holds the number 1 and nothing else, so a translator may safely write *jeden plik*. In Russian it also holds 21, 31 and 101. A Russian variant that spells out *один файл* tells someone with 21 files that they have a single one.
in-polish-holds-the-917c3620 = Im Polnischen enthält `one` die Zahl 1 und sonst nichts, und so darf man beim Übersetzen getrost *jeden plik* schreiben. Im Russischen enthält die Kategorie auch 21, 31 und 101. Eine russische Variante, in der *один файл* ausgeschrieben steht, meldet jemandem mit 21 Dateien, er habe eine einzige.

# origin: machine llm
# source: Arabic, written out
arabic-written-out-265411b4 = Arabisch, ausgeschrieben

# origin: machine llm
# source: Arabic has a dual, a plural after 3 to 10, and a singular after 11 to 99 that takes another ending; round hundreds take the plain singular. In [Fluent](https://projectfluent.org/) the whole set looks like this:
arabic-has-dual-plural-8c615c46 = Arabisch hat einen Dual, einen Plural nach 3 bis 10 und nach 11 bis 99 einen Singular mit anderer Endung; nach runden Hundertern steht der einfache Singular. In [Fluent](https://projectfluent.org/) sieht die ganze Reihe der Formen so aus:

# origin: machine llm
# source: Three variants leave the numeral out, and may, because in Arabic each of those categories contains exactly one whole number. The others must keep it.[^ordinal]
three-variants-leave-the-aabbe241 = Drei Varianten lassen die Zahl weg und dürfen das auch, weil im Arabischen jede dieser Kategorien genau eine ganze Zahl enthält. Die anderen müssen sie behalten.[^ordinal]

# origin: machine llm
# source: These are cardinal numbers. Ordinals have rules of their own, which cannot be guessed from the cardinal ones: English has four ordinal categories (1st, 2nd, 3rd, 4th), while Polish, rich in cardinals, has one.
these-are-cardinal-numbers-e91f4c07 = Dies sind Grundzahlen (Kardinalzahlen). Ordnungszahlen haben eigene Regeln, die sich aus denen der Grundzahlen nicht erraten lassen: Englisch hat vier Kategorien für Ordnungszahlen (1st, 2nd, 3rd, 4th), während Polnisch, das bei den Grundzahlen so reich ist, nur eine hat.

# origin: machine llm
# source: What this asks of writers and translators
what-this-asks-of-a7da3357 = Was das vom Schreiben und Übersetzen verlangt

# origin: machine llm
# source: **Put the whole sentence in each variant.** Verbs and adjectives agree with the number as well: Russian says *найден 1 файл* but *найдено 5 файлов*. A sentence glued together from fragments cannot follow.
put-the-whole-sentence-f288ad07 = **Setzen Sie in jede Variante den ganzen Satz.** Auch Verben und Adjektive richten sich nach der Zahl: Im Russischen heißt es *найден 1 файл*, aber *найдено 5 файлов*. Ein aus Bruchstücken zusammengeklebter Satz kann da nicht mithalten.

# origin: machine llm
# source: **Write the categories of your own language.** The English source has two. A translation with the same two is incomplete in Polish, and one with a `few` in Japanese carries a line that nobody will ever see.
write-the-categories-of-5bbfcfed = **Schreiben Sie die Kategorien Ihrer eigenen Sprache.** Der englische Ausgangstext hat zwei. Eine Übersetzung mit denselben beiden ist im Polnischen unvollständig, und eine mit einem `few` im Japanischen führt eine Zeile mit, die nie jemand sehen wird.

# origin: machine llm
# source: **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where “none” deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.
do-not-read-as-f88c9136 = **Lesen Sie `one` nicht als 1 und `zero` nicht als 0.** Im Französischen fällt die 0 unter `one`; im Englischen trifft `zero` nie zu. Wo „keine“ einen eigenen Satz verdient, nehmen Sie eine genaue Übereinstimmung; in Fluent ist das ein numerischer Schlüssel: `[0]`.

# origin: machine llm
# source: **Try the awkward numbers.** A good set is 0, 1, 2, 5, 11, 21, 22, 100, 101 and 1.5. A [status report](what-a-status-report-is-for.md) only asks whether a message has a translation; a missing category is found by a check, or by a reader.
try-the-awkward-numbers-2c159360 = **Probieren Sie die heiklen Zahlen.** Eine gute Auswahl ist 0, 1, 2, 5, 11, 21, 22, 100, 101 und 1,5. Ein [Statusbericht](what-a-status-report-is-for.md) fragt nur, ob eine Meldung eine Übersetzung hat; eine fehlende Kategorie findet eine Prüfung oder ein Leser.

# origin: machine llm
# source: Does `few` mean a few?
does-mean-few-892b526c = Bedeutet `few` „ein paar“?

# origin: machine llm
# source: No. The six names are labels for groups of numbers that behave alike, chosen to be easy to remember in the languages where they fit. In Russian 10,002 is `few`, in Arabic a million is neither `few` nor `many`, and in French `many` is kept for millions. Translate the sentence that each category produces, and never the name of the category.
no-the-six-names-9676e66e = Nein. Die sechs Namen sind Etiketten für Gruppen von Zahlen, die sich gleich verhalten, und so gewählt, dass man sie sich in den Sprachen, zu denen sie passen, leicht merken kann. Im Russischen ist 10.002 `few`, im Arabischen ist eine Million weder `few` noch `many`, und im Französischen ist `many` den Millionen vorbehalten. Übersetzen Sie den Satz, den jede Kategorie ergibt, und nie den Namen der Kategorie.
