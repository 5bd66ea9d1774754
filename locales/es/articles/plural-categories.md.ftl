### hexapla: 1
### document: articles/plural-categories.md

# origin: machine llm
# source: Plural categories: from one to six
plural-categories-from-one-859f5b3b = Las categorías de plural: de una a seis

# origin: machine llm
# source: Why Japanese needs one form, Polish and Russian need four, Arabic needs six, and how to write messages that survive all of them.
why-japanese-needs-one-b53284ec = Por qué el japonés necesita una forma, el polaco y el ruso cuatro y el árabe seis, y cómo escribir mensajes que las resistan todas.

# origin: machine llm
# source: plurals
plurals-bb031eaa = plurales

# origin: machine llm
# source: cldr
cldr-9e63be3e = cldr

# origin: machine llm
# source: fluent
fluent-7be46db4 = fluent

# origin: machine llm
# source: To an English programmer the plural is a yes-or-no question: is the number 1 or not? Most languages put the question differently, and many have more than two answers. The Unicode [CLDR](https://cldr.unicode.org/) project collects those answers. It gives each language a rule that sorts every number into one of at most six categories, called `zero`, `one`, `two`, `few`, `many` and `other`. Only `other` exists in every language.
to-an-english-programmer-12277b10 = Para un programador de habla inglesa, el plural es una pregunta de sí o no: ¿es 1 el número o no lo es? La mayoría de las lenguas plantean la pregunta de otro modo, y muchas tienen más de dos respuestas. El proyecto [CLDR](https://cldr.unicode.org/) de Unicode reúne esas respuestas. Da a cada lengua una regla que clasifica cualquier número en una de, como máximo, seis categorías, llamadas `zero`, `one`, `two`, `few`, `many` y `other`. Solo `other` existe en todas las lenguas.

# origin: machine llm
# source: Six languages side by side
six-languages-side-by-3d0b22ac = Seis lenguas frente a frente

# origin: machine llm
# source: Language
language-85acd209 = Lengua

# origin: machine llm
# source: Categories
categories-efb0c345 = Categorías

# origin: machine llm
# source: How whole numbers are sorted
how-whole-numbers-are-c55843bd = Cómo se clasifican los números enteros

# origin: machine llm
# source: Japanese
japanese-b6afa937 = Japonés

# origin: machine llm
# source: all alike
all-alike-a6c29eb9 = todos por igual

# origin: machine llm
# source: Turkish
turkish-24132688 = Turco

# origin: machine llm
# source: 1; everything else
everything-else-d8d2d639 = 1; todos los demás

# origin: machine llm
# source: French
french-077e5864 = Francés

# origin: machine llm
# source: 0 and 1; exact millions; everything else
and-exact-millions-everything-e7b24899 = 0 y 1; millones exactos; todos los demás

# origin: machine llm
# source: Polish
polish-b156d8f8 = Polaco

# origin: machine llm
# source: 1; those ending in 2–4, except 12–14; everything else
those-ending-in-except-27aad2ce = 1; los que acaban en 2–4, salvo 12–14; todos los demás

# origin: machine llm
# source: Russian
russian-e37cb451 = Ruso

# origin: machine llm
# source: those ending in 1, except 11; those ending in 2–4, except 12–14; everything else
those-ending-in-except-0e187ede = los que acaban en 1, salvo 11; los que acaban en 2–4, salvo 12–14; todos los demás

# origin: machine llm
# source: Arabic
arabic-da036f1f = Árabe

# origin: machine llm
# source: 0; 1; 2; last two digits 03–10; last two digits 11–99; everything else
last-two-digits-03-a31a2e9b = 0; 1; 2; dos últimas cifras 03–10; dos últimas cifras 11–99; todos los demás

# origin: machine llm
# source: The sets stand in the order of the categories. Endings are those of the written number, so 112 goes with 12, and 1,003 with 3. In Polish and Russian `other` is left for fractions: *1,5 pliku*, *1,5 файла*. Turkish leaves the noun alone after a numeral (*1 dosya*, *5 dosya*), yet needs two categories, because other words may change: *bunu*, "this one", becomes *bunları*, "these".
the-sets-stand-in-9ce3474e = Los conjuntos siguen el orden de las categorías. Las terminaciones son las del número escrito en cifras, de modo que 112 va con 12, y 1003 con 3. En polaco y en ruso, `other` queda para las fracciones: *1,5 pliku*, *1,5 файла*. El turco no altera el sustantivo después de un numeral (*1 dosya*, *5 dosya*), pero necesita dos categorías, porque pueden cambiar otras palabras: *bunu*, «este», se convierte en *bunları*, «estos».

# origin: machine llm
# source: Polish and Russian differ at 21
polish-and-russian-differ-988f1e6e = El polaco y el ruso se separan en el 21

# origin: machine llm
# source: The two rules look like twins until the number passes twenty:
the-two-rules-look-63b1e0f7 = Las dos reglas parecen gemelas hasta que el número pasa de veinte:

# origin: machine llm
# source: Polish: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
# | Russian: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла
polish-plik-pliki-21-9dc7db63 =
    Polaco: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
    Ruso: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла

# origin: machine llm
# source: In Polish `one` holds the number 1 and nothing else, so a translator may safely write *jeden plik*. In Russian it also holds 21, 31 and 101. A Russian variant that spells out *один файл* tells someone with 21 files that they have a single one.
in-polish-holds-the-917c3620 = En polaco, `one` contiene el número 1 y nada más, así que un traductor puede escribir *jeden plik* sin peligro. En ruso contiene también 21, 31 y 101. Una variante rusa que escriba *один файл* con todas las letras le dirá a quien tiene 21 archivos que tiene uno solo.

# origin: machine llm
# source: Arabic, written out
# state: draft
arabic-written-out-265411b4 = El árabe, al completo

# origin: machine llm
# source: Arabic has a dual, a plural after 3 to 10, and a singular after 11 to 99 that takes another ending; round hundreds take the plain singular. In [Fluent](https://projectfluent.org/) the whole set looks like this:
arabic-has-dual-plural-8c615c46 = El árabe tiene un dual, un plural después de los números del 3 al 10 y, después de los del 11 al 99, un singular con otra terminación; las centenas redondas llevan el singular simple. En [Fluent](https://projectfluent.org/), el conjunto completo queda así:

# origin: machine llm
# source: Three variants leave the numeral out, and may, because in Arabic each of those categories contains exactly one whole number. The others must keep it.[^ordinal]
three-variants-leave-the-aabbe241 = Tres variantes omiten el numeral, y pueden hacerlo, porque en árabe cada una de esas categorías contiene exactamente un número entero. Las demás deben conservarlo[^ordinal].

# origin: machine llm
# source: These are cardinal numbers. Ordinals have rules of their own, which cannot be guessed from the cardinal ones: English has four ordinal categories (1st, 2nd, 3rd, 4th), while Polish, rich in cardinals, has one.
these-are-cardinal-numbers-e91f4c07 = Se trata de los números cardinales. Los ordinales tienen reglas propias, que no se pueden adivinar a partir de las de los cardinales: el inglés tiene cuatro categorías de ordinales (1st, 2nd, 3rd, 4th), mientras que el polaco, tan rico en cardinales, tiene una.

# origin: machine llm
# source: What this asks of writers and translators
what-this-asks-of-a7da3357 = Lo que esto pide a redactores y traductores

# origin: machine llm
# source: **Put the whole sentence in each variant.** Verbs and adjectives agree with the number as well: Russian says *найден 1 файл* but *найдено 5 файлов*. A sentence glued together from fragments cannot follow.
put-the-whole-sentence-f288ad07 = **Ponga la frase entera en cada variante.** También los verbos y los adjetivos concuerdan con el número: el ruso dice *найден 1 файл*, pero *найдено 5 файлов*. Una frase pegada a partir de fragmentos no puede seguirlo.

# origin: machine llm
# source: **Write the categories of your own language.** The English source has two. A translation with the same two is incomplete in Polish, and one with a `few` in Japanese carries a line that nobody will ever see.
write-the-categories-of-5bbfcfed = **Escriba las categorías de su propia lengua.** El original inglés tiene dos. Una traducción con esas mismas dos está incompleta en polaco, y una japonesa con un `few` arrastra una línea que nadie verá jamás.

# origin: machine llm
# source: **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where “none” deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.
# was: **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where nothing deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.
do-not-read-as-f88c9136 = **No lea `one` como 1, ni `zero` como 0.** En francés, el 0 pertenece a `one`; en inglés, `zero` nunca se aplica. Cuando el caso de «nada» merezca una frase propia, use una coincidencia exacta, que en Fluent es una clave numérica: `[0]`.

# origin: machine llm
# source: **Try the awkward numbers.** A good set is 0, 1, 2, 5, 11, 21, 22, 100, 101 and 1.5. A [status report](what-a-status-report-is-for.md) only asks whether a message has a translation; a missing category is found by a check, or by a reader.
try-the-awkward-numbers-2c159360 = **Pruebe los números incómodos.** Un buen surtido es 0, 1, 2, 5, 11, 21, 22, 100, 101 y 1,5. Un [informe de estado](what-a-status-report-is-for.md) solo pregunta si un mensaje tiene traducción; la categoría que falta la encuentra una comprobación, o un lector.

# origin: machine llm
# source: Does `few` mean a few?
does-mean-few-892b526c = ¿Significa `few` «unos pocos»?

# origin: machine llm
# source: No. The six names are labels for groups of numbers that behave alike, chosen to be easy to remember in the languages where they fit. In Russian 10,002 is `few`, in Arabic a million is neither `few` nor `many`, and in French `many` is kept for millions. Translate the sentence that each category produces, and never the name of the category.
no-the-six-names-9676e66e = No. Los seis nombres son rótulos para grupos de números que se comportan igual, elegidos para que sean fáciles de recordar en las lenguas en que encajan. En ruso, 10 002 es `few`; en árabe, un millón no es ni `few` ni `many`; y en francés, `many` queda para los millones. Traduzca la frase que produce cada categoría, y nunca el nombre de la categoría.
