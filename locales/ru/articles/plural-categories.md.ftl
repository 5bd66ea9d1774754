### hexapla: 1
### document: articles/plural-categories.md

# origin: machine llm
# source: Plural categories: from one to six
plural-categories-from-one-859f5b3b = Категории множественного числа: от одной до шести

# origin: machine llm
# source: Why Japanese needs one form, Polish and Russian need four, Arabic needs six, and how to write messages that survive all of them.
why-japanese-needs-one-b53284ec = Почему японскому хватает одной формы, польскому и русскому нужны четыре, а арабскому шесть, и как писать сообщения, которые всё это выдержат.

# origin: machine llm
# source: plurals
# state: draft
plurals-bb031eaa = множественное число

# origin: machine llm
# source: cldr
cldr-9e63be3e = cldr

# origin: machine llm
# source: fluent
fluent-7be46db4 = fluent

# origin: machine llm
# source: To an English programmer the plural is a yes-or-no question: is the number 1 or not? Most languages put the question differently, and many have more than two answers. The Unicode [CLDR](https://cldr.unicode.org/) project collects those answers. It gives each language a rule that sorts every number into one of at most six categories, called `zero`, `one`, `two`, `few`, `many` and `other`. Only `other` exists in every language.
to-an-english-programmer-12277b10 = Для англоязычного программиста множественное число — это вопрос, на который отвечают «да» или «нет»: равно ли число 1? Большинство языков ставит вопрос иначе, и во многих ответов больше двух. Эти ответы собирает проект Unicode [CLDR](https://cldr.unicode.org/). Каждому языку он даёт правило, которое относит любое число к одной из категорий, самое большее шести, с названиями `zero`, `one`, `two`, `few`, `many` и `other`. Лишь `other` есть в каждом языке.

# origin: machine llm
# source: Six languages side by side
six-languages-side-by-3d0b22ac = Шесть языков рядом

# origin: machine llm
# source: Language
language-85acd209 = Язык

# origin: machine llm
# source: Categories
categories-efb0c345 = Категории

# origin: machine llm
# source: How whole numbers are sorted
how-whole-numbers-are-c55843bd = Как распределены целые числа

# origin: machine llm
# source: Japanese
japanese-b6afa937 = Японский

# origin: machine llm
# source: all alike
all-alike-a6c29eb9 = все одинаково

# origin: machine llm
# source: Turkish
turkish-24132688 = Турецкий

# origin: machine llm
# source: 1; everything else
everything-else-d8d2d639 = 1; все остальные

# origin: machine llm
# source: French
french-077e5864 = Французский

# origin: machine llm
# source: 0 and 1; exact millions; everything else
and-exact-millions-everything-e7b24899 = 0 и 1; ровные миллионы; все остальные

# origin: machine llm
# source: Polish
polish-b156d8f8 = Польский

# origin: machine llm
# source: 1; those ending in 2–4, except 12–14; everything else
those-ending-in-except-27aad2ce = 1; оканчивающиеся на 2–4, кроме 12–14; все остальные

# origin: machine llm
# source: Russian
russian-e37cb451 = Русский

# origin: machine llm
# source: those ending in 1, except 11; those ending in 2–4, except 12–14; everything else
those-ending-in-except-0e187ede = оканчивающиеся на 1, кроме 11; оканчивающиеся на 2–4, кроме 12–14; все остальные

# origin: machine llm
# source: Arabic
arabic-da036f1f = Арабский

# origin: machine llm
# source: 0; 1; 2; last two digits 03–10; last two digits 11–99; everything else
last-two-digits-03-a31a2e9b = 0; 1; 2; последние две цифры 03–10; последние две цифры 11–99; все остальные

# origin: machine llm
# source: The sets stand in the order of the categories. Endings are those of the written number, so 112 goes with 12, and 1,003 with 3. In Polish and Russian `other` is left for fractions: *1,5 pliku*, *1,5 файла*. Turkish leaves the noun alone after a numeral (*1 dosya*, *5 dosya*), yet needs two categories, because other words may change: *bunu*, "this one", becomes *bunları*, "these".
the-sets-stand-in-9ce3474e = Множества стоят в порядке категорий. Смотреть нужно на конец числа, записанного цифрами, поэтому 112 попадает туда же, куда 12, а 1003 — куда 3. В польском и русском `other` остаётся для дробей: *1,5 pliku*, *1,5 файла*. В турецком существительное после числительного не меняется (*1 dosya*, *5 dosya*), и всё же категорий нужно две, потому что могут меняться другие слова: *bunu*, «этот», превращается в *bunları*, «эти».

# origin: machine llm
# source: Polish and Russian differ at 21
polish-and-russian-differ-988f1e6e = Польский и русский расходятся на 21

# origin: machine llm
# source: The two rules look like twins until the number passes twenty:
the-two-rules-look-63b1e0f7 = Эти два правила кажутся близнецами, пока число не перевалит за двадцать:

# origin: machine llm
# source: Polish: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
# | Russian: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла
polish-plik-pliki-21-9dc7db63 =
    Польский: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
    Русский: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла

# origin: machine llm
# source: In Polish `one` holds the number 1 and nothing else, so a translator may safely write *jeden plik*. In Russian it also holds 21, 31 and 101. A Russian variant that spells out *один файл* tells someone with 21 files that they have a single one.
in-polish-holds-the-917c3620 = В польском к `one` относится число 1 и никакое другое, так что переводчик может смело писать *jeden plik*. В русском сюда попадают ещё 21, 31 и 101. Русский вариант, в котором словами написано *один файл*, сообщает обладателю 21 файла, что файл у него единственный.

# origin: machine llm
# source: Arabic, written out
arabic-written-out-265411b4 = Арабский целиком

# origin: machine llm
# source: Arabic has a dual, a plural after 3 to 10, and a singular after 11 to 99 that takes another ending; round hundreds take the plain singular. In [Fluent](https://projectfluent.org/) the whole set looks like this:
arabic-has-dual-plural-8c615c46 = В арабском есть двойственное число, множественное после чисел от 3 до 10 и единственное с другим окончанием после чисел от 11 до 99; после круглых сотен стоит обычное единственное. Во [Fluent](https://projectfluent.org/) весь набор выглядит так:

# origin: machine llm
# source: Three variants leave the numeral out, and may, because in Arabic each of those categories contains exactly one whole number. The others must keep it.[^ordinal]
three-variants-leave-the-aabbe241 = В трёх вариантах число опущено, и это допустимо: в арабском каждая из этих категорий содержит ровно одно целое число. В остальных его нужно сохранить.[^ordinal]

# origin: machine llm
# source: These are cardinal numbers. Ordinals have rules of their own, which cannot be guessed from the cardinal ones: English has four ordinal categories (1st, 2nd, 3rd, 4th), while Polish, rich in cardinals, has one.
these-are-cardinal-numbers-e91f4c07 = Речь здесь о количественных числительных. У порядковых свои правила, и по количественным их не угадать: в английском четыре порядковые категории (1st, 2nd, 3rd, 4th), а в польском, столь богатом количественными, — одна.

# origin: machine llm
# source: What this asks of writers and translators
what-this-asks-of-a7da3357 = Чего это требует от авторов и переводчиков

# origin: machine llm
# source: **Put the whole sentence in each variant.** Verbs and adjectives agree with the number as well: Russian says *найден 1 файл* but *найдено 5 файлов*. A sentence glued together from fragments cannot follow.
put-the-whole-sentence-f288ad07 = **Помещайте в каждый вариант предложение целиком.** С числом согласуются также глаголы и прилагательные: по-русски говорят *найден 1 файл*, но *найдено 5 файлов*. Предложение, склеенное из кусков, за этим не поспеет.

# origin: machine llm
# source: **Write the categories of your own language.** The English source has two. A translation with the same two is incomplete in Polish, and one with a `few` in Japanese carries a line that nobody will ever see.
write-the-categories-of-5bbfcfed = **Пишите категории своего языка.** В английском исходном тексте их две. Перевод с теми же двумя для польского неполон, а японский с вариантом `few` содержит строку, которую никто никогда не увидит.

# origin: machine llm
# source: **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where nothing deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.
do-not-read-as-f88c9136 = **Не читайте `one` как 1, а `zero` как 0.** Во французском 0 относится к `one`; в английском `zero` не выбирается никогда. Там, где «ничего» заслуживает отдельного предложения, используйте точное совпадение, то есть во Fluent числовой ключ: `[0]`.

# origin: machine llm
# source: **Try the awkward numbers.** A good set is 0, 1, 2, 5, 11, 21, 22, 100, 101 and 1.5. A [status report](what-a-status-report-is-for.md) only asks whether a message has a translation; a missing category is found by a check, or by a reader.
try-the-awkward-numbers-2c159360 = **Пробуйте неудобные числа.** Хороший набор — 0, 1, 2, 5, 11, 21, 22, 100, 101 и 1,5. [Отчёт о состоянии переводов](what-a-status-report-is-for.md) спрашивает лишь, есть ли у сообщения перевод; недостающую категорию найдёт проверка или читатель.

# origin: machine llm
# source: Does `few` mean a few?
does-mean-few-892b526c = Значит ли `few` «несколько»?

# origin: machine llm
# source: No. The six names are labels for groups of numbers that behave alike, chosen to be easy to remember in the languages where they fit. In Russian 10,002 is `few`, in Arabic a million is neither `few` nor `many`, and in French `many` is kept for millions. Translate the sentence that each category produces, and never the name of the category.
no-the-six-names-9676e66e = Нет. Шесть названий — это ярлыки для групп чисел, которые ведут себя одинаково; их подобрали так, чтобы они легко запоминались в тех языках, где подходят по смыслу. В русском 10 002 — это `few`, в арабском миллион не относится ни к `few`, ни к `many`, а во французском `many` отведено миллионам. Переводите предложение, которое получается в каждой категории, и никогда не переводите название категории.
