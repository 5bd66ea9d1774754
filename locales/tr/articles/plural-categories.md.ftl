### hexapla: 1
### document: articles/plural-categories.md

# origin: machine llm
# source: Plural categories: from one to six
plural-categories-from-one-859f5b3b = Çoğul kategorileri: birden altıya

# origin: machine llm
# source: Why Japanese needs one form, Polish and Russian need four, Arabic needs six, and how to write messages that survive all of them.
why-japanese-needs-one-b53284ec = Japoncaya neden bir, Lehçe ile Rusçaya neden dört, Arapçaya neden altı biçim gerektiği ve bunların hepsine dayanan iletilerin nasıl yazılacağı.

# origin: machine llm
# source: plurals
plurals-bb031eaa = çoğullar

# origin: machine llm
# source: cldr
cldr-9e63be3e = cldr

# origin: machine llm
# source: fluent
fluent-7be46db4 = fluent

# origin: machine llm
# source: To an English programmer the plural is a yes-or-no question: is the number 1 or not? Most languages put the question differently, and many have more than two answers. The Unicode [CLDR](https://cldr.unicode.org/) project collects those answers. It gives each language a rule that sorts every number into one of at most six categories, called `zero`, `one`, `two`, `few`, `many` and `other`. Only `other` exists in every language.
to-an-english-programmer-12277b10 = İngilizce konuşan bir programcı için çoğul, evet ya da hayır diye yanıtlanan bir sorudur: sayı 1 mi, değil mi? Dillerin çoğu soruyu başka türlü sorar, birçoğunda da ikiden fazla yanıt vardır. Unicode [CLDR](https://cldr.unicode.org/) projesi bu yanıtları toplar. Her dile, bütün sayıları en çok altı kategoriye ayıran bir kural verir; bu kategoriler `zero`, `one`, `two`, `few`, `many` ve `other` adlarını taşır. Her dilde bulunan tek kategori `other` kategorisidir.

# origin: machine llm
# source: Six languages side by side
six-languages-side-by-3d0b22ac = Altı dil yan yana

# origin: machine llm
# source: Language
language-85acd209 = Dil

# origin: machine llm
# source: Categories
categories-efb0c345 = Kategoriler

# origin: machine llm
# source: How whole numbers are sorted
how-whole-numbers-are-c55843bd = Tam sayılar nasıl ayrılır

# origin: machine llm
# source: Japanese
japanese-b6afa937 = Japonca

# origin: machine llm
# source: all alike
all-alike-a6c29eb9 = hepsi aynı

# origin: machine llm
# source: Turkish
turkish-24132688 = Türkçe

# origin: machine llm
# source: 1; everything else
everything-else-d8d2d639 = 1; geri kalanlar

# origin: machine llm
# source: French
french-077e5864 = Fransızca

# origin: machine llm
# source: 0 and 1; exact millions; everything else
and-exact-millions-everything-e7b24899 = 0 ve 1; tam milyonlar; geri kalanlar

# origin: machine llm
# source: Polish
polish-b156d8f8 = Lehçe

# origin: machine llm
# source: 1; those ending in 2–4, except 12–14; everything else
those-ending-in-except-27aad2ce = 1; sonu 2–4 olanlar (12–14 dışında); geri kalanlar

# origin: machine llm
# source: Russian
russian-e37cb451 = Rusça

# origin: machine llm
# source: those ending in 1, except 11; those ending in 2–4, except 12–14; everything else
those-ending-in-except-0e187ede = sonu 1 olanlar (11 dışında); sonu 2–4 olanlar (12–14 dışında); geri kalanlar

# origin: machine llm
# source: Arabic
arabic-da036f1f = Arapça

# origin: machine llm
# source: 0; 1; 2; last two digits 03–10; last two digits 11–99; everything else
last-two-digits-03-a31a2e9b = 0; 1; 2; son iki basamağı 03–10 olanlar; son iki basamağı 11–99 olanlar; geri kalanlar

# origin: machine llm
# source: The sets stand in the order of the categories. Endings are those of the written number, so 112 goes with 12, and 1,003 with 3. In Polish and Russian `other` is left for fractions: *1,5 pliku*, *1,5 файла*. Turkish leaves the noun alone after a numeral (*1 dosya*, *5 dosya*), yet needs two categories, because other words may change: *bunu*, "this one", becomes *bunları*, "these".
the-sets-stand-in-9ce3474e = Kümeler, kategorilerin sırasıyla verilmiştir. Sayının sonu derken rakamla yazılışının sonu kastedilir; bu yüzden 112, 12 ile, 1.003 de 3 ile birlikte gider. Lehçe ve Rusçada `other` kesirlere kalır: *1,5 pliku*, *1,5 файла*. Türkçede sayıdan sonra gelen ad değişmez (*1 dosya*, *5 dosya*), yine de iki kategori gerekir, çünkü başka sözcükler değişebilir: tekilde *bunu* olan sözcük çoğulda *bunları* olur.
