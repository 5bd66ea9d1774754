### hexapla: 1
### document: articles/plural-categories.md
### extractor: 2

# kind: title
plural-categories-from-one-859f5b3b = Plural categories: from one to six

# kind: front-matter
why-japanese-needs-one-b53284ec = Why Japanese needs one form, Polish and Russian need four, Arabic needs six, and how to write messages that survive all of them.

# kind: tags
plurals-bb031eaa = plurals

# kind: tags
cldr-9e63be3e = cldr

# kind: tags
fluent-7be46db4 = fluent

# kind: paragraph
to-an-english-programmer-12277b10 = To an English programmer the plural is a yes-or-no question: is the number 1 or not? Most languages put the question differently, and many have more than two answers. The Unicode [CLDR](https://cldr.unicode.org/) project collects those answers. It gives each language a rule that sorts every number into one of at most six categories, called `zero`, `one`, `two`, `few`, `many` and `other`. Only `other` exists in every language.

# kind: heading
six-languages-side-by-3d0b22ac = Six languages side by side

# kind: table-cell
language-85acd209 = Language

# kind: table-cell
categories-efb0c345 = Categories

# kind: table-cell
how-whole-numbers-are-c55843bd = How whole numbers are sorted

# kind: table-cell
japanese-b6afa937 = Japanese

# kind: table-cell
all-alike-a6c29eb9 = all alike

# kind: table-cell
turkish-24132688 = Turkish

# kind: table-cell
everything-else-d8d2d639 = 1; everything else

# kind: table-cell
french-077e5864 = French

# kind: table-cell
and-exact-millions-everything-e7b24899 = 0 and 1; exact millions; everything else

# kind: table-cell
polish-b156d8f8 = Polish

# kind: table-cell
those-ending-in-except-27aad2ce = 1; those ending in 2–4, except 12–14; everything else

# kind: table-cell
russian-e37cb451 = Russian

# kind: table-cell
those-ending-in-except-0e187ede = those ending in 1, except 11; those ending in 2–4, except 12–14; everything else

# kind: table-cell
arabic-da036f1f = Arabic

# kind: table-cell
last-two-digits-03-a31a2e9b = 0; 1; 2; last two digits 03–10; last two digits 11–99; everything else

# kind: paragraph
the-sets-stand-in-9ce3474e = The sets stand in the order of the categories. Endings are those of the written number, so 112 goes with 12, and 1,003 with 3. In Polish and Russian `other` is left for fractions: *1,5 pliku*, *1,5 файла*. Turkish leaves the noun alone after a numeral (*1 dosya*, *5 dosya*), yet needs two categories, because other words may change: *bunu*, "this one", becomes *bunları*, "these".

# kind: heading
polish-and-russian-differ-988f1e6e = Polish and Russian differ at 21

# kind: paragraph
the-two-rules-look-63b1e0f7 = The two rules look like twins until the number passes twenty:

# kind: paragraph
polish-plik-pliki-21-9dc7db63 =
    Polish: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
    Russian: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла

# kind: paragraph
in-polish-holds-the-917c3620 = In Polish `one` holds the number 1 and nothing else, so a translator may safely write *jeden plik*. In Russian it also holds 21, 31 and 101. A Russian variant that spells out *один файл* tells someone with 21 files that they have a single one.

# kind: heading
arabic-written-out-265411b4 = Arabic, written out

# kind: paragraph
arabic-has-dual-plural-8c615c46 = Arabic has a dual, a plural after 3 to 10, and a singular after 11 to 99 that takes another ending; round hundreds take the plain singular. In [Fluent](https://projectfluent.org/) the whole set looks like this:

# kind: paragraph
three-variants-leave-the-aabbe241 = Three variants leave the numeral out, and may, because in Arabic each of those categories contains exactly one whole number. The others must keep it.[^ordinal]

# kind: paragraph
these-are-cardinal-numbers-e91f4c07 = These are cardinal numbers. Ordinals have rules of their own, which cannot be guessed from the cardinal ones: English has four ordinal categories (1st, 2nd, 3rd, 4th), while Polish, rich in cardinals, has one.

# kind: heading
what-this-asks-of-a7da3357 = What this asks of writers and translators

# kind: list-item
put-the-whole-sentence-f288ad07 = **Put the whole sentence in each variant.** Verbs and adjectives agree with the number as well: Russian says *найден 1 файл* but *найдено 5 файлов*. A sentence glued together from fragments cannot follow.

# kind: list-item
write-the-categories-of-5bbfcfed = **Write the categories of your own language.** The English source has two. A translation with the same two is incomplete in Polish, and one with a `few` in Japanese carries a line that nobody will ever see.

# kind: list-item
do-not-read-as-f88c9136 = **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where “none” deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.

# kind: list-item
try-the-awkward-numbers-2c159360 = **Try the awkward numbers.** A good set is 0, 1, 2, 5, 11, 21, 22, 100, 101 and 1.5. A [status report](what-a-status-report-is-for.md) only asks whether a message has a translation; a missing category is found by a check, or by a reader.

# kind: question
does-mean-few-892b526c = Does `few` mean a few?

# kind: answer
no-the-six-names-9676e66e = No. The six names are labels for groups of numbers that behave alike, chosen to be easy to remember in the languages where they fit. In Russian 10,002 is `few`, in Arabic a million is neither `few` nor `many`, and in French `many` is kept for millions. Translate the sentence that each category produces, and never the name of the category.
