### hexapla: 1
### document: articles/plural-categories.md

# origin: machine llm
# source: Plural categories: from one to six
plural-categories-from-one-859f5b3b = 複数形のカテゴリー：一つから六つまで

# origin: machine llm
# source: Why Japanese needs one form, Polish and Russian need four, Arabic needs six, and how to write messages that survive all of them.
why-japanese-needs-one-b53284ec = なぜ日本語には一つ、ポーランド語とロシア語には四つ、アラビア語には六つの形が必要なのか。そして、そのすべてに耐えるメッセージはどう書けばよいのか。

# origin: machine llm
# source: plurals
plurals-bb031eaa = 複数形

# origin: machine llm
# source: cldr
cldr-9e63be3e = cldr

# origin: machine llm
# source: fluent
fluent-7be46db4 = fluent

# origin: machine llm
# source: To an English programmer the plural is a yes-or-no question: is the number 1 or not? Most languages put the question differently, and many have more than two answers. The Unicode [CLDR](https://cldr.unicode.org/) project collects those answers. It gives each language a rule that sorts every number into one of at most six categories, called `zero`, `one`, `two`, `few`, `many` and `other`. Only `other` exists in every language.
to-an-english-programmer-12277b10 = 英語で考えるプログラマーにとって、複数形とは「はい」か「いいえ」で答える問いです。その数は1なのか、そうではないのか。たいていの言語はこの問いを別の形で立て、答えが三つ以上ある言語も少なくありません。そうした答えを集めているのが、Unicodeの[CLDR](https://cldr.unicode.org/)プロジェクトです。CLDRは言語ごとに、あらゆる数を最大六つのカテゴリーのどれか一つに振り分ける規則を定めています。カテゴリーの名前は`zero`、`one`、`two`、`few`、`many`、`other`です。すべての言語にあるのは`other`だけです。

# origin: machine llm
# source: Six languages side by side
six-languages-side-by-3d0b22ac = 六つの言語を並べてみる

# origin: machine llm
# source: Language
language-85acd209 = 言語

# origin: machine llm
# source: Categories
categories-efb0c345 = カテゴリー

# origin: machine llm
# source: How whole numbers are sorted
how-whole-numbers-are-c55843bd = 整数の振り分け方

# origin: machine llm
# source: Japanese
japanese-b6afa937 = 日本語

# origin: machine llm
# source: all alike
all-alike-a6c29eb9 = すべて同じ

# origin: machine llm
# source: Turkish
turkish-24132688 = トルコ語

# origin: machine llm
# source: 1; everything else
everything-else-d8d2d639 = 1／それ以外

# origin: machine llm
# source: French
french-077e5864 = フランス語

# origin: machine llm
# source: 0 and 1; exact millions; everything else
and-exact-millions-everything-e7b24899 = 0と1／百万の倍数／それ以外

# origin: machine llm
# source: Polish
polish-b156d8f8 = ポーランド語

# origin: machine llm
# source: 1; those ending in 2–4, except 12–14; everything else
those-ending-in-except-27aad2ce = 1／末尾が2〜4の数（12〜14を除く）／それ以外

# origin: machine llm
# source: Russian
russian-e37cb451 = ロシア語

# origin: machine llm
# source: those ending in 1, except 11; those ending in 2–4, except 12–14; everything else
those-ending-in-except-0e187ede = 末尾が1の数（11を除く）／末尾が2〜4の数（12〜14を除く）／それ以外

# origin: machine llm
# source: Arabic
arabic-da036f1f = アラビア語

# origin: machine llm
# source: 0; 1; 2; last two digits 03–10; last two digits 11–99; everything else
last-two-digits-03-a31a2e9b = 0／1／2／下2桁が03〜10／下2桁が11〜99／それ以外

# origin: machine llm
# source: The sets stand in the order of the categories. Endings are those of the written number, so 112 goes with 12, and 1,003 with 3. In Polish and Russian `other` is left for fractions: *1,5 pliku*, *1,5 файла*. Turkish leaves the noun alone after a numeral (*1 dosya*, *5 dosya*), yet needs two categories, because other words may change: *bunu*, "this one", becomes *bunları*, "these".
the-sets-stand-in-9ce3474e = 数の組は、カテゴリーの順に並べてあります。末尾とは数字で書いたときの末尾のことで、112は12と、1,003は3と同じ扱いです。ポーランド語とロシア語の`other`は、*1,5 pliku*や*1,5 файла*のような小数のために残されています。トルコ語では数詞のあとの名詞は変わりません（*1 dosya*、*5 dosya*）。それでもカテゴリーが二つ必要なのは、ほかの語が変わることがあるからです。たとえば*bunu*（「これを」）は*bunları*（「これらを」）になります。

# origin: machine llm
# source: Polish and Russian differ at 21
polish-and-russian-differ-988f1e6e = ポーランド語とロシア語は21で分かれる

# origin: machine llm
# source: The two rules look like twins until the number passes twenty:
the-two-rules-look-63b1e0f7 = 二つの規則は、数が20を超えるまでは双子のように見えます。

# origin: machine llm
# source: Polish: 1 plik, 2 pliki, 5 plików, **21 plików**, 22 pliki\
# | Russian: 1 файл, 2 файла, 5 файлов, **21 файл**, 22 файла
polish-plik-pliki-21-9dc7db63 =
    ポーランド語：1 plik、2 pliki、5 plików、**21 plików**、22 pliki\
    ロシア語：1 файл、2 файла、5 файлов、**21 файл**、22 файла

# origin: machine llm
# source: In Polish `one` holds the number 1 and nothing else, so a translator may safely write *jeden plik*. In Russian it also holds 21, 31 and 101. A Russian variant that spells out *один файл* tells someone with 21 files that they have a single one.
in-polish-holds-the-917c3620 = ポーランド語の`one`に入るのは1だけなので、翻訳者は安心して*jeden plik*と書けます。ロシア語では21、31、101もここに入ります。*один файл*と言葉で書いたロシア語のバリアントは、21個のファイルを持つ人に、ファイルは一つしかないと告げてしまいます。

# origin: machine llm
# source: Arabic, written out
arabic-written-out-265411b4 = アラビア語をすべて書き出す

# origin: machine llm
# source: Arabic has a dual, a plural after 3 to 10, and a singular after 11 to 99 that takes another ending; round hundreds take the plain singular. In [Fluent](https://projectfluent.org/) the whole set looks like this:
arabic-has-dual-plural-8c615c46 = アラビア語には双数形があり、3から10のあとに来る複数形があり、11から99のあとに来る、語尾の異なる単数形があります。ちょうど百の倍数のあとには、ふつうの単数形が来ます。[Fluent](https://projectfluent.org/)で書くと、全体は次のようになります。

# origin: machine llm
# source: Three variants leave the numeral out, and may, because in Arabic each of those categories contains exactly one whole number. The others must keep it.[^ordinal]
three-variants-leave-the-aabbe241 = 三つのバリアントは数字を省いています。省いてよいのは、アラビア語では、これらのカテゴリーに入る整数がそれぞれ一つしかないからです。残りのバリアントでは、数字を省けません。[^ordinal]

# origin: machine llm
# source: These are cardinal numbers. Ordinals have rules of their own, which cannot be guessed from the cardinal ones: English has four ordinal categories (1st, 2nd, 3rd, 4th), while Polish, rich in cardinals, has one.
these-are-cardinal-numbers-e91f4c07 = ここまでは基数の話です。序数には別の規則があり、基数の規則から推し量ることはできません。英語の序数には四つのカテゴリーがあります（1st、2nd、3rd、4th）。一方、基数では豊かなポーランド語も、序数のカテゴリーは一つです。

# origin: machine llm
# source: What this asks of writers and translators
what-this-asks-of-a7da3357 = 書き手と翻訳者に求められること

# origin: machine llm
# source: **Put the whole sentence in each variant.** Verbs and adjectives agree with the number as well: Russian says *найден 1 файл* but *найдено 5 файлов*. A sentence glued together from fragments cannot follow.
put-the-whole-sentence-f288ad07 = **各バリアントには文全体を書きます**。動詞や形容詞も数に合わせて変わります。ロシア語では、*найден 1 файл*に対して*найдено 5 файлов*となります。断片をつなぎ合わせた文は、この変化についていけません。

# origin: machine llm
# source: **Write the categories of your own language.** The English source has two. A translation with the same two is incomplete in Polish, and one with a `few` in Japanese carries a line that nobody will ever see.
write-the-categories-of-5bbfcfed = **自分の言語のカテゴリーを書きます**。英語の原文にあるのは二つです。同じ二つだけの訳文は、ポーランド語としては不完全です。日本語の訳文に`few`があれば、それは誰の目にも触れない行になります。

# origin: machine llm
# source: **Do not read `one` as 1, or `zero` as 0.** In French 0 falls under `one`; in English `zero` never matches. Where nothing deserves its own sentence, use an exact match, which in Fluent is a numeric key: `[0]`.
do-not-read-as-f88c9136 = **`one`を1、`zero`を0と読んではいけません**。フランス語では0は`one`に入り、英語では`zero`に当てはまる数はありません。何もないことを専用の文で伝えたいときは、完全一致を使います。Fluentでは`[0]`のような数値のキーです。

# origin: machine llm
# source: **Try the awkward numbers.** A good set is 0, 1, 2, 5, 11, 21, 22, 100, 101 and 1.5. A [status report](what-a-status-report-is-for.md) only asks whether a message has a translation; a missing category is found by a check, or by a reader.
try-the-awkward-numbers-2c159360 = **厄介な数で試します**。0、1、2、5、11、21、22、100、101、1.5あたりがよい組み合わせです。[翻訳状況レポート](what-a-status-report-is-for.md)が問うのは、メッセージに訳文があるかどうかだけです。足りないカテゴリーを見つけるのは検査か、さもなければ読者です。

# origin: machine llm
# source: Does `few` mean a few?
does-mean-few-892b526c = `few`は「少し」という意味なのか？

# origin: machine llm
# source: No. The six names are labels for groups of numbers that behave alike, chosen to be easy to remember in the languages where they fit. In Russian 10,002 is `few`, in Arabic a million is neither `few` nor `many`, and in French `many` is kept for millions. Translate the sentence that each category produces, and never the name of the category.
no-the-six-names-9676e66e = いいえ。六つの名前は、同じふるまいをする数のグループに付けた名札で、意味がうまく合う言語で覚えやすいように選ばれたものです。ロシア語では10,002が`few`に入り、アラビア語では百万は`few`でも`many`でもなく、フランス語では`many`は百万の倍数のために取ってあります。訳すのは、それぞれのカテゴリーから生まれる文であって、カテゴリーの名前ではありません。
