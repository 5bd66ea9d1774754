### hexapla: 1
### document: articles/plural-categories.md

# origin: machine llm
# source: Plural categories: from one to six
plural-categories-from-one-859f5b3b = Les catégories du pluriel : d’une à six

# origin: machine llm
# source: Why Japanese needs one form, Polish and Russian need four, Arabic needs six, and how to write messages that survive all of them.
why-japanese-needs-one-b53284ec = Pourquoi il faut une forme au japonais, quatre au polonais et au russe, six à l’arabe, et comment écrire des messages qui résistent à toutes.

# origin: machine llm
# source: plurals
plurals-bb031eaa = pluriels

# origin: machine llm
# source: cldr
cldr-9e63be3e = cldr

# origin: machine llm
# source: fluent
fluent-7be46db4 = fluent

# origin: machine llm
# source: To an English programmer the plural is a yes-or-no question: is the number 1 or not? Most languages put the question differently, and many have more than two answers. The Unicode [CLDR](https://cldr.unicode.org/) project collects those answers. It gives each language a rule that sorts every number into one of at most six categories, called `zero`, `one`, `two`, `few`, `many` and `other`. Only `other` exists in every language.
to-an-english-programmer-12277b10 = Pour un programmeur anglophone, le pluriel est une question à laquelle on répond par oui ou par non : le nombre est-il 1 ? La plupart des langues posent la question autrement, et beaucoup connaissent plus de deux réponses. Le projet [CLDR](https://cldr.unicode.org/) d’Unicode recueille ces réponses. Il donne à chaque langue une règle qui range tout nombre dans l’une des catégories, six au plus, nommées `zero`, `one`, `two`, `few`, `many` et `other`. Seule `other` existe dans toutes les langues.

# origin: machine llm
# source: Six languages side by side
six-languages-side-by-3d0b22ac = Six langues côte à côte

# origin: machine llm
# source: Language
language-85acd209 = Langue

# origin: machine llm
# source: Categories
categories-efb0c345 = Catégories

# origin: machine llm
# source: How whole numbers are sorted
how-whole-numbers-are-c55843bd = Comment les nombres entiers sont rangés

# origin: machine llm
# source: Japanese
japanese-b6afa937 = Japonais

# origin: machine llm
# source: all alike
all-alike-a6c29eb9 = tous ensemble

# origin: machine llm
# source: Turkish
turkish-24132688 = Turc

# origin: machine llm
# source: 1; everything else
everything-else-d8d2d639 = 1 ; tous les autres

# origin: machine llm
# source: French
french-077e5864 = Français

# origin: machine llm
# source: 0 and 1; exact millions; everything else
and-exact-millions-everything-e7b24899 = 0 et 1 ; millions exacts ; tous les autres

# origin: machine llm
# source: Polish
polish-b156d8f8 = Polonais

# origin: machine llm
# source: 1; those ending in 2–4, except 12–14; everything else
those-ending-in-except-27aad2ce = 1 ; ceux qui finissent par 2–4, sauf 12–14 ; tous les autres

# origin: machine llm
# source: Russian
russian-e37cb451 = Russe

# origin: machine llm
# source: those ending in 1, except 11; those ending in 2–4, except 12–14; everything else
those-ending-in-except-0e187ede = ceux qui finissent par 1, sauf 11 ; ceux qui finissent par 2–4, sauf 12–14 ; tous les autres

# origin: machine llm
# source: Arabic
arabic-da036f1f = Arabe

# origin: machine llm
# source: 0; 1; 2; last two digits 03–10; last two digits 11–99; everything else
last-two-digits-03-a31a2e9b = 0 ; 1 ; 2 ; deux derniers chiffres 03–10 ; deux derniers chiffres 11–99 ; tous les autres

# origin: machine llm
# source: The sets stand in the order of the categories. Endings are those of the written number, so 112 goes with 12, and 1,003 with 3. In Polish and Russian `other` is left for fractions: *1,5 pliku*, *1,5 файла*. Turkish leaves the noun alone after a numeral (*1 dosya*, *5 dosya*), yet needs two categories, because other words may change: *bunu*, "this one", becomes *bunları*, "these".
the-sets-stand-in-9ce3474e = Les ensembles suivent l’ordre des catégories. Les terminaisons sont celles du nombre écrit en chiffres : 112 va donc avec 12, et 1 003 avec 3. En polonais et en russe, `other` est réservé aux fractions : *1,5 pliku*, *1,5 файла*. Le turc laisse le nom tel quel après un nombre (*1 dosya*, *5 dosya*), mais il lui faut deux catégories, car d’autres mots peuvent changer : *bunu*, « celui-ci », devient *bunları*, « ceux-ci ».

# origin: machine llm
# source: Polish and Russian differ at 21
polish-and-russian-differ-988f1e6e = Le polonais et le russe se séparent à 21

# origin: machine llm
# source: The two rules look like twins until the number passes twenty:
the-two-rules-look-63b1e0f7 = Les deux règles semblent jumelles tant que le nombre ne dépasse pas vingt :

# origin: machine llm
# source: Polish: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
# | Russian: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла
polish-plik-pliki-21-9dc7db63 =
    Polonais : 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
    Russe : 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла

# origin: machine llm
# source: In Polish `one` holds the number 1 and nothing else, so a translator may safely write *jeden plik*. In Russian it also holds 21, 31 and 101. A Russian variant that spells out *один файл* tells someone with 21 files that they have a single one.
in-polish-holds-the-917c3620 = En polonais, `one` contient le nombre 1 et rien d’autre : un traducteur peut donc écrire *jeden plik* sans risque. En russe, il contient aussi 21, 31 et 101. Une variante russe qui écrit en toutes lettres *один файл* annonce un seul fichier à quelqu’un qui en a 21.

# origin: machine llm
# source: Arabic, written out
# state: draft
arabic-written-out-265411b4 = L’arabe au complet

# origin: machine llm
# source: Arabic has a dual, a plural after 3 to 10, and a singular after 11 to 99 that takes another ending; round hundreds take the plain singular. In [Fluent](https://projectfluent.org/) the whole set looks like this:
arabic-has-dual-plural-8c615c46 = L’arabe a un duel, un pluriel après les nombres de 3 à 10 et, après ceux de 11 à 99, un singulier qui prend une autre terminaison ; les centaines rondes prennent le singulier simple. En [Fluent](https://projectfluent.org/), l’ensemble se présente ainsi :

# origin: machine llm
# source: Three variants leave the numeral out, and may, because in Arabic each of those categories contains exactly one whole number. The others must keep it.[^ordinal]
three-variants-leave-the-aabbe241 = Trois variantes omettent le nombre, et elles en ont le droit, car en arabe chacune de ces catégories contient exactement un nombre entier. Les autres doivent le garder[^ordinal].

# origin: machine llm
# source: These are cardinal numbers. Ordinals have rules of their own, which cannot be guessed from the cardinal ones: English has four ordinal categories (1st, 2nd, 3rd, 4th), while Polish, rich in cardinals, has one.
these-are-cardinal-numbers-e91f4c07 = Il s’agit ici des nombres cardinaux. Les ordinaux ont leurs propres règles, qui ne se devinent pas à partir de celles des cardinaux : l’anglais a quatre catégories d’ordinaux (1st, 2nd, 3rd, 4th), tandis que le polonais, si riche en cardinaux, n’en a qu’une.

# origin: machine llm
# source: What this asks of writers and translators
what-this-asks-of-a7da3357 = Ce que cela demande aux rédacteurs et aux traducteurs

# origin: machine llm
# source: **Put the whole sentence in each variant.** Verbs and adjectives agree with the number as well: Russian says *найден 1 файл* but *найдено 5 файлов*. A sentence glued together from fragments cannot follow.
put-the-whole-sentence-f288ad07 = **Mettez la phrase entière dans chaque variante.** Les verbes et les adjectifs s’accordent eux aussi avec le nombre : le russe dit *найден 1 файл*, mais *найдено 5 файлов*. Une phrase assemblée à partir de fragments ne peut pas suivre.

# origin: machine llm
# source: **Write the categories of your own language.** The English source has two. A translation with the same two is incomplete in Polish, and one with a `few` in Japanese carries a line that nobody will ever see.
write-the-categories-of-5bbfcfed = **Écrivez les catégories de votre propre langue.** La source anglaise en a deux. Une traduction qui s’en tient à ces deux-là est incomplète en polonais, et une traduction japonaise dotée d’un `few` traîne une ligne que personne ne verra jamais.

# origin: machine llm
# source: **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where “none” deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.
# was: **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where nothing deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.
do-not-read-as-f88c9136 = **Ne lisez pas 1 dans `one`, ni 0 dans `zero`.** En français, 0 relève de `one` ; en anglais, `zero` ne s’applique jamais. Quand le cas « rien » mérite une phrase à lui, employez une correspondance exacte, qui en Fluent est une clé numérique : `[0]`.

# origin: machine llm
# source: **Try the awkward numbers.** A good set is 0, 1, 2, 5, 11, 21, 22, 100, 101 and 1.5. A [status report](what-a-status-report-is-for.md) only asks whether a message has a translation; a missing category is found by a check, or by a reader.
try-the-awkward-numbers-2c159360 = **Essayez les nombres difficiles.** Un bon assortiment : 0, 1, 2, 5, 11, 21, 22, 100, 101 et 1,5. Un [rapport d’état](what-a-status-report-is-for.md) demande seulement si un message a une traduction ; une catégorie manquante, c’est un contrôle qui la trouve, ou un lecteur.

# origin: machine llm
# source: Does `few` mean a few?
does-mean-few-892b526c = `few` veut-il dire « quelques » ?

# origin: machine llm
# source: No. The six names are labels for groups of numbers that behave alike, chosen to be easy to remember in the languages where they fit. In Russian 10,002 is `few`, in Arabic a million is neither `few` nor `many`, and in French `many` is kept for millions. Translate the sentence that each category produces, and never the name of the category.
no-the-six-names-9676e66e = Non. Les six noms désignent des groupes de nombres qui se comportent de la même façon ; on les a choisis pour qu’ils soient faciles à retenir dans les langues où ils conviennent. En russe, 10 002 relève de `few` ; en arabe, un million ne relève ni de `few` ni de `many` ; en français, `many` est réservé aux millions. Traduisez la phrase que produit chaque catégorie, et jamais le nom de la catégorie.
