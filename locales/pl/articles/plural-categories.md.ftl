### hexapla: 1
### document: articles/plural-categories.md

# origin: machine llm
# source: Plural categories: from one to six
plural-categories-from-one-859f5b3b = Kategorie liczby mnogiej: od jednej do sześciu

# origin: machine llm
# source: Why Japanese needs one form, Polish and Russian need four, Arabic needs six, and how to write messages that survive all of them.
why-japanese-needs-one-b53284ec = Dlaczego japońskiemu wystarcza jedna forma, polski i rosyjski potrzebują czterech, a arabski sześciu, i jak pisać komunikaty, które to wszystko przetrwają.

# origin: machine llm
# source: plurals
plurals-bb031eaa = liczba mnoga

# origin: machine llm
# source: cldr
cldr-9e63be3e = cldr

# origin: machine llm
# source: fluent
fluent-7be46db4 = fluent

# origin: machine llm
# source: To an English programmer the plural is a yes-or-no question: is the number 1 or not? Most languages put the question differently, and many have more than two answers. The Unicode [CLDR](https://cldr.unicode.org/) project collects those answers. It gives each language a rule that sorts every number into one of at most six categories, called `zero`, `one`, `two`, `few`, `many` and `other`. Only `other` exists in every language.
to-an-english-programmer-12277b10 = Dla programisty mówiącego po angielsku liczba mnoga to pytanie, na które odpowiada się „tak” lub „nie”: czy liczba jest równa 1? Większość języków stawia to pytanie inaczej, a wiele z nich zna więcej niż dwie odpowiedzi. Zbiera je projekt Unicode [CLDR](https://cldr.unicode.org/). Każdemu językowi przypisuje on regułę, która przydziela każdą liczbę do jednej z co najwyżej sześciu kategorii o nazwach `zero`, `one`, `two`, `few`, `many` i `other`. Tylko `other` występuje w każdym języku.

# origin: machine llm
# source: Six languages side by side
six-languages-side-by-3d0b22ac = Sześć języków obok siebie

# origin: machine llm
# source: Language
language-85acd209 = Język

# origin: machine llm
# source: Categories
categories-efb0c345 = Kategorie

# origin: machine llm
# source: How whole numbers are sorted
how-whole-numbers-are-c55843bd = Podział liczb całkowitych

# origin: machine llm
# source: Japanese
japanese-b6afa937 = Japoński

# origin: machine llm
# source: all alike
all-alike-a6c29eb9 = wszystkie jednakowo

# origin: machine llm
# source: Turkish
turkish-24132688 = Turecki

# origin: machine llm
# source: 1; everything else
everything-else-d8d2d639 = 1; pozostałe

# origin: machine llm
# source: French
french-077e5864 = Francuski

# origin: machine llm
# source: 0 and 1; exact millions; everything else
and-exact-millions-everything-e7b24899 = 0 i 1; pełne miliony; pozostałe

# origin: machine llm
# source: Polish
polish-b156d8f8 = Polski

# origin: machine llm
# source: 1; those ending in 2–4, except 12–14; everything else
those-ending-in-except-27aad2ce = 1; zakończone na 2–4, oprócz 12–14; pozostałe

# origin: machine llm
# source: Russian
russian-e37cb451 = Rosyjski

# origin: machine llm
# source: those ending in 1, except 11; those ending in 2–4, except 12–14; everything else
those-ending-in-except-0e187ede = zakończone na 1, oprócz 11; zakończone na 2–4, oprócz 12–14; pozostałe

# origin: machine llm
# source: Arabic
arabic-da036f1f = Arabski

# origin: machine llm
# source: 0; 1; 2; last two digits 03–10; last two digits 11–99; everything else
last-two-digits-03-a31a2e9b = 0; 1; 2; dwie ostatnie cyfry 03–10; dwie ostatnie cyfry 11–99; pozostałe

# origin: machine llm
# source: The sets stand in the order of the categories. Endings are those of the written number, so 112 goes with 12, and 1,003 with 3. In Polish and Russian `other` is left for fractions: *1,5 pliku*, *1,5 файла*. Turkish leaves the noun alone after a numeral (*1 dosya*, *5 dosya*), yet needs two categories, because other words may change: *bunu*, "this one", becomes *bunları*, "these".
the-sets-stand-in-9ce3474e = Zbiory podano w kolejności kategorii. Zakończenie dotyczy liczby zapisanej cyframi, więc 112 należy tam, gdzie 12, a 1003 tam, gdzie 3. W polskim i rosyjskim `other` pozostaje dla ułamków: *1,5 pliku*, *1,5 файла*. Turecki nie zmienia rzeczownika po liczebniku (*1 dosya*, *5 dosya*), a mimo to potrzebuje dwóch kategorii, bo zmieniać się mogą inne słowa: *bunu*, „ten”, przechodzi w *bunları*, „te”.

# origin: machine llm
# source: Polish and Russian differ at 21
polish-and-russian-differ-988f1e6e = Polski i rosyjski rozchodzą się przy 21

# origin: machine llm
# source: The two rules look like twins until the number passes twenty:
the-two-rules-look-63b1e0f7 = Dopóki liczba nie przekroczy dwudziestu, obie reguły wyglądają na bliźniacze:

# origin: machine llm
# source: Polish: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
# | Russian: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла
polish-plik-pliki-21-9dc7db63 =
    Polski: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
    Rosyjski: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла

# origin: machine llm
# source: In Polish `one` holds the number 1 and nothing else, so a translator may safely write *jeden plik*. In Russian it also holds 21, 31 and 101. A Russian variant that spells out *один файл* tells someone with 21 files that they have a single one.
in-polish-holds-the-917c3620 = W polskim do `one` należy liczba 1 i żadna inna, więc tłumacz może spokojnie napisać *jeden plik*. W rosyjskim należą tu również 21, 31 i 101. Rosyjski wariant, w którym zapisano słownie *один файл*, mówi komuś, kto ma 21 plików, że ma tylko jeden.

# origin: machine llm
# source: Arabic, written out
arabic-written-out-265411b4 = Arabski w całości

# origin: machine llm
# source: Arabic has a dual, a plural after 3 to 10, and a singular after 11 to 99 that takes another ending; round hundreds take the plain singular. In [Fluent](https://projectfluent.org/) the whole set looks like this:
arabic-has-dual-plural-8c615c46 = Arabski ma liczbę podwójną, liczbę mnogą po liczebnikach od 3 do 10 oraz liczbę pojedynczą z inną końcówką po liczebnikach od 11 do 99; po okrągłych setkach stoi zwykła liczba pojedyncza. We [Fluencie](https://projectfluent.org/) cały zestaw wygląda tak:

# origin: machine llm
# source: Three variants leave the numeral out, and may, because in Arabic each of those categories contains exactly one whole number. The others must keep it.[^ordinal]
three-variants-leave-the-aabbe241 = W trzech wariantach liczbę pominięto, co jest dozwolone, bo w arabskim każda z tych kategorii zawiera dokładnie jedną liczbę całkowitą. W pozostałych liczba musi zostać.[^ordinal]

# origin: machine llm
# source: These are cardinal numbers. Ordinals have rules of their own, which cannot be guessed from the cardinal ones: English has four ordinal categories (1st, 2nd, 3rd, 4th), while Polish, rich in cardinals, has one.
these-are-cardinal-numbers-e91f4c07 = Mowa tu o liczebnikach głównych. Porządkowe mają własne reguły, których nie da się odgadnąć na podstawie głównych: angielski ma cztery kategorie porządkowe (1st, 2nd, 3rd, 4th), a polski, tak bogaty w kategorie główne, ma jedną.

# origin: machine llm
# source: What this asks of writers and translators
what-this-asks-of-a7da3357 = Czego to wymaga od autorów i tłumaczy

# origin: machine llm
# source: **Put the whole sentence in each variant.** Verbs and adjectives agree with the number as well: Russian says *найден 1 файл* but *найдено 5 файлов*. A sentence glued together from fragments cannot follow.
put-the-whole-sentence-f288ad07 = **W każdym wariancie umieść całe zdanie.** Z liczbą uzgadniają się także czasowniki i przymiotniki: po rosyjsku mówi się *найден 1 файл*, ale *найдено 5 файлов*. Zdanie sklejone z fragmentów za tym nie nadąży.

# origin: machine llm
# source: **Write the categories of your own language.** The English source has two. A translation with the same two is incomplete in Polish, and one with a `few` in Japanese carries a line that nobody will ever see.
write-the-categories-of-5bbfcfed = **Zapisz kategorie własnego języka.** Angielskie źródło ma dwie. Tłumaczenie z tymi samymi dwiema jest po polsku niepełne, a japońskie z wariantem `few` zawiera wiersz, którego nikt nigdy nie zobaczy.

# origin: machine llm
# source: **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where nothing deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.
do-not-read-as-f88c9136 = **Nie czytaj `one` jako 1 ani `zero` jako 0.** We francuskim 0 należy do `one`; w angielskim `zero` nie pasuje nigdy. Tam, gdzie „nic” zasługuje na osobne zdanie, użyj dopasowania dokładnego, czyli we Fluencie klucza liczbowego: `[0]`.

# origin: machine llm
# source: **Try the awkward numbers.** A good set is 0, 1, 2, 5, 11, 21, 22, 100, 101 and 1.5. A [status report](what-a-status-report-is-for.md) only asks whether a message has a translation; a missing category is found by a check, or by a reader.
try-the-awkward-numbers-2c159360 = **Wypróbuj kłopotliwe liczby.** Dobry zestaw to 0, 1, 2, 5, 11, 21, 22, 100, 101 i 1,5. [Raport o stanie tłumaczeń](what-a-status-report-is-for.md) pyta tylko, czy komunikat ma tłumaczenie; brakującą kategorię wykryje kontrola albo czytelnik.

# origin: machine llm
# source: Does `few` mean a few?
does-mean-few-892b526c = Czy `few` znaczy „kilka”?

# origin: machine llm
# source: No. The six names are labels for groups of numbers that behave alike, chosen to be easy to remember in the languages where they fit. In Russian 10,002 is `few`, in Arabic a million is neither `few` nor `many`, and in French `many` is kept for millions. Translate the sentence that each category produces, and never the name of the category.
no-the-six-names-9676e66e = Nie. Sześć nazw to etykiety grup liczb, które zachowują się tak samo; dobrano je tak, by łatwo było je zapamiętać w językach, w których pasują. W rosyjskim 10 002 to `few`, w arabskim milion nie jest ani `few`, ani `many`, a we francuskim `many` zarezerwowano dla milionów. Należy tłumaczyć zdanie, które powstaje w danej kategorii, a nigdy nazwę kategorii.
