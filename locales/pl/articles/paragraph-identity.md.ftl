### hexapla: 1
### document: articles/paragraph-identity.md

# origin: machine llm
# source: The identity of a paragraph
the-identity-of-paragraph-d4aeb15b = Tożsamość akapitu

# origin: machine llm
# source: How to know that a paragraph is the same one after it was edited, moved, split or merged, without writing anything into the source.
how-to-know-that-5bbe8e12 = Jak rozpoznać, że to wciąż ten sam akapit, choć go zmieniono, przeniesiono, podzielono lub połączono z innym, i niczego przy tym nie dopisywać do źródła.

# origin: machine llm
# source: identity
identity-1247db6a = tożsamość

# origin: machine llm
# source: alignment
# state: draft
alignment-7ab927ea = dopasowanie

# origin: machine llm
# source: diff
diff-4f2e33d3 = diff

# origin: machine llm
# source: A translation belongs to a paragraph. When the paragraph changes, the translation should follow it, [flagged as outdated](stale-pages.md) but not lost. But after how many edits is it still the same paragraph? People answer that by looking at both versions. A tool has to look as well, or be told.
translation-belongs-to-paragraph-b1df1498 = Tłumaczenie należy do akapitu. Gdy akapit się zmienia, tłumaczenie powinno pójść za nim, [oznaczone jako nieaktualne](stale-pages.md), lecz nie utracone. Po ilu jednak zmianach jest to jeszcze ten sam akapit? Ludzie odpowiadają na to, patrząc na obie wersje. Narzędzie też musi na nie spojrzeć albo dowiedzieć się tego od kogoś.

# origin: machine llm
# source: Three simple answers
three-simple-answers-9f27c800 = Trzy proste odpowiedzi

# origin: machine llm
# source: **Say it in the source.** Give every paragraph an identifier, such as `{#backup-warning}`, and keep it there. This works as long as every author knows the rule. In practice someone copies a paragraph along with its identifier, someone else deletes "that odd code", and every pull request carries noise that means nothing to the person writing.
say-it-in-the-0d456dd0 = **Zapisz to w źródle.** Nadaj każdemu akapitowi identyfikator, na przykład `{"{"}#backup-warning{"}"}`, i niech tam zostanie. To działa, dopóki każdy autor zna tę zasadę. W praktyce ktoś kopiuje akapit razem z identyfikatorem, ktoś inny usuwa „ten dziwny kod”, a każdy pull request niesie szum, który dla piszącego nic nie znaczy.

# origin: machine llm
# source: **Use the text.** In [gettext](https://www.gnu.org/software/gettext/) the source string is the key. It needs no bookkeeping, but makes two claims that are false for articles. One is that equal texts are one unit. *Open* on a button is `Otwórz` in Polish and *Open* in a table of ticket states is `Otwarte`. The other is that different texts are different units, so that a corrected comma makes a new paragraph, to be reunited with its old translation by guesswork.
use-the-text-in-bbd3fbd3 = **Użyj tekstu.** W programie [gettext](https://www.gnu.org/software/gettext/) kluczem jest tekst źródłowy. Nie wymaga to żadnej ewidencji, ale opiera się na dwóch założeniach, które w wypadku artykułów są fałszywe. Pierwsze głosi, że równe teksty to jedna jednostka. *Open* na przycisku to po polsku `Otwórz`, a *Open* w tabeli stanów zgłoszeń to `Otwarte`. Drugie głosi, że różne teksty to różne jednostki, tak że poprawiony przecinek tworzy nowy akapit, który trzeba potem metodą zgadywania połączyć z jego dawnym tłumaczeniem.

# origin: machine llm
# source: **Use the position.** The third paragraph stays the third paragraph until somebody adds a second one, and then every translation below it stands beside the wrong source.
use-the-position-the-fe80a86f = **Użyj położenia.** Trzeci akapit pozostaje trzecim akapitem, dopóki ktoś nie wstawi nowego drugiego, a wtedy każde tłumaczenie poniżej stoi obok niewłaściwego źródła.

# origin: machine llm
# source: Comparing two versions
comparing-two-versions-53de74e0 = Porównanie dwóch wersji

# origin: machine llm
# source: The remaining way is to keep the previous text of every unit and to line the old list up with the new one, much as a reader would. Nothing is written into the source.
the-remaining-way-is-a1a623b0 = Pozostaje jeszcze jeden sposób: zachować poprzedni tekst każdej jednostki i zestawić starą listę z nową, mniej więcej tak, jak zrobiłby to czytelnik. Do źródła niczego się nie dopisuje.

# origin: machine llm
# source: Two columns of boxes. On the left the old version, paragraphs A to E. On the right the new version: E has moved to the top, A has been edited, B has become two paragraphs, and C and D have become one. Lines join each old paragraph to what became of it.
two-columns-of-boxes-ba04f668 = Dwie kolumny ramek. Po lewej stara wersja, akapity od A do E. Po prawej nowa wersja: E przeszedł na samą górę, A został zmieniony, z B powstały dwa akapity, a C i D stały się jednym. Linie łączą każdy stary akapit z tym, czym się stał.

# origin: machine llm
# source: The order of the steps matters:
the-order-of-the-b83fc730 = Ważna jest kolejność kroków:

# origin: machine llm
# source: Pair the units whose text is equal, and take those that are unique in both versions as fixed points. Most of the document is settled here.
pair-the-units-whose-8c339425 = Połącz w pary jednostki o równym tekście, a te z nich, które w obu wersjach są jedyne, przyjmij za punkty stałe. Większość dokumentu rozstrzyga się już tutaj.

# origin: machine llm
# source: Between the fixed points, pair what is similar, in order. Known neighbours are strong evidence.
between-the-fixed-points-79fd9997 = Między punktami stałymi łącz w pary to, co podobne, z zachowaniem kolejności. Znani sąsiedzi są mocnym dowodem.

# origin: machine llm
# source: Look at what is left over, on both sides, for text that went elsewhere: first within the document, then in others.
look-at-what-is-8bd6aef7 = Przejrzyj to, co zostało po obu stronach, w poszukiwaniu tekstu, który trafił gdzie indziej: najpierw w obrębie dokumentu, potem w innych.

# origin: machine llm
# source: See whether an old paragraph is covered by two new ones together, or the reverse.
see-whether-an-old-76ba491f = Sprawdź, czy starego akapitu nie pokrywają łącznie dwa nowe albo na odwrót.

# origin: machine llm
# source: Moves, splits and merges
moves-splits-and-merges-baf1a0db = Przeniesienia, podziały i połączenia

# origin: machine llm
# source: A **move** changes nothing about the translation. If the words are the same, the unit is as good in its new place as in the old.
move-changes-nothing-about-38d49065 = **Przeniesienie** niczego w tłumaczeniu nie zmienia. Jeśli słowa są te same, jednostka jest w nowym miejscu równie dobra jak w starym.

# origin: machine llm
# source: At a **split** the larger part should inherit the identity, and with it the old translation, now marked outdated: a translator will delete half a paragraph faster than write one. The smaller part is new, with a note of where it came from. At a **merge** the same holds the other way round. The largest contributor lends its identity to the whole, and the translations of the others are offered as material.
at-split-the-larger-834d6ea5 = Przy **podziale** tożsamość powinna odziedziczyć większa część, a wraz z nią stare tłumaczenie, oznaczone teraz jako nieaktualne: tłumacz szybciej skreśli pół akapitu, niż je napisze. Mniejsza część jest nowa i opatrzona wzmianką o tym, skąd pochodzi. Przy **połączeniu** obowiązuje to samo w drugą stronę. Całość przejmuje tożsamość największej ze składowych, a tłumaczenia pozostałych podsuwa się jako materiał.

# origin: machine llm
# source: **Twins** are units with the same text, such as cells that all say *yes*. They are told apart by their order and their surroundings. It is tempting to merge them, and it is wrong, because Turkish may want `var` in one row and `evet` in the next.
twins-are-units-with-55a99d69 = **Bliźnięta** to jednostki o tym samym tekście, na przykład komórki, z których każda mówi *yes*. Odróżnia się je po kolejności i otoczeniu. Kusi, żeby je połączyć, ale byłby to błąd, bo po turecku w jednym wierszu może być potrzebne `var`, a w następnym `evet`.

# origin: machine llm
# source: Similar is not equal
similar-is-not-equal-f4bd571d = Podobne to nie to samo

# origin: machine llm
# source: Similarity finds the paragraph. It must never be allowed to vouch for the translation. Take these two sentences:
similarity-finds-the-paragraph-cdba5168 = Podobieństwo pozwala odnaleźć akapit. Nigdy nie wolno mu ręczyć za tłumaczenie. Weźmy dwa zdania:

# origin: machine llm
# source: Power may be cut while the light is blinking.
power-may-be-cut-c6ee5956 = Gdy lampka miga, wolno odłączać zasilanie.

# origin: machine llm
# source: Power may not be cut while the light is blinking.
power-may-not-be-9ea34630 = Gdy lampka miga, nie wolno odłączać zasilania.

# origin: machine llm
# source: Any measure will say that they are one paragraph in two versions. So they are; and the translation of the first, left standing as current for the second, is a danger to life. A pair found by similarity is **outdated**, without exception, and stays so until a person has seen both texts. Only differences that carry no meaning, such as a new line break or another width of wrapping, may pass. Identity may be generous, provided that [status](what-a-status-report-is-for.md) is strict.
any-measure-will-say-53407e6c = Każda miara powie, że to jeden akapit w dwóch wersjach. I tak jest, a jednak tłumaczenie pierwszego, pozostawione jako aktualne przy drugim, zagraża życiu. Para znaleziona na podstawie podobieństwa jest **nieaktualna**, bez wyjątku, i pozostaje taka, dopóki człowiek nie zobaczy obu tekstów. Przepuścić wolno tylko różnice, które niczego nie znaczą, takie jak nowy podział wiersza lub inna szerokość łamania. O tożsamości można rozstrzygać hojnie, pod warunkiem że o [stanie](what-a-status-report-is-for.md) rozstrzyga się surowo.

# origin: machine llm
# source: What happens when a guess is wrong?
what-happens-when-guess-d0f69716 = Co się dzieje, gdy domysł jest błędny?

# origin: machine llm
# source: A translator sees an old translation that has little to do with the new source, discards it and writes another; the cost is a minute. That holds only if three rules are kept: the wrong pair was marked outdated, the text it was made from is displayed beside it, and nothing was deleted when its paragraph seemed to vanish. A paragraph that was cut today may come back next month, and its translation should be waiting for it.
translator-sees-an-old-eeda278c = Tłumacz widzi stare tłumaczenie, które niewiele ma wspólnego z nowym źródłem, odrzuca je i pisze inne; kosztuje to minutę. Jest tak jednak tylko wtedy, gdy dotrzymano trzech zasad: błędną parę oznaczono jako nieaktualną, obok widać tekst, z którego powstało tłumaczenie, i niczego nie usunięto, gdy wydawało się, że akapit zniknął. Akapit wycięty dzisiaj może wrócić za miesiąc, a jego tłumaczenie powinno na niego czekać.
