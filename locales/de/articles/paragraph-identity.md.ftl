### hexapla: 1
### document: articles/paragraph-identity.md

# origin: machine llm
# source: The identity of a paragraph
the-identity-of-paragraph-d4aeb15b = Die Identität eines Absatzes

# origin: machine llm
# source: How to know that a paragraph is the same one after it was edited, moved, split or merged, without writing anything into the source.
how-to-know-that-5bbe8e12 = Wie man erkennt, dass ein Absatz noch derselbe ist, nachdem er bearbeitet, verschoben, geteilt oder zusammengeführt wurde, ohne etwas in den Ausgangstext zu schreiben.

# origin: machine llm
# source: identity
identity-1247db6a = Identität

# origin: machine llm
# source: alignment
alignment-7ab927ea = Zuordnung

# origin: machine llm
# source: diff
diff-4f2e33d3 = Diff

# origin: machine llm
# source: A translation belongs to a paragraph. When the paragraph changes, the translation should follow it, [flagged as outdated](stale-pages.md) but not lost. But after how many edits is it still the same paragraph? People answer that by looking at both versions. A tool has to look as well, or be told.
translation-belongs-to-paragraph-b1df1498 = Eine Übersetzung gehört zu einem Absatz. Ändert sich der Absatz, sollte die Übersetzung ihm folgen, [als veraltet gekennzeichnet](stale-pages.md), aber nicht verloren. Doch nach wie vielen Änderungen ist es noch derselbe Absatz? Menschen beantworten das, indem sie beide Fassungen ansehen. Ein Werkzeug muss das auch tun, oder man muss es ihm sagen.

# origin: machine llm
# source: Three simple answers
three-simple-answers-9f27c800 = Drei einfache Antworten

# origin: machine llm
# source: **Say it in the source.** Give every paragraph an identifier, such as `{#backup-warning}`, and keep it there. This works as long as every author knows the rule. In practice someone copies a paragraph along with its identifier, someone else deletes "that odd code", and every pull request carries noise that means nothing to the person writing.
say-it-in-the-0d456dd0 = **Es in den Ausgangstext schreiben.** Man gibt jedem Absatz eine Kennung, etwa `{"{"}#backup-warning{"}"}`, und lässt sie dort stehen. Das geht gut, solange alle Autoren die Regel kennen. In der Praxis kopiert jemand einen Absatz samt seiner Kennung, ein anderer löscht „diesen komischen Code“, und jeder Pull Request schleppt ein Rauschen mit, das den Schreibenden nichts sagt.

# origin: machine llm
# source: **Use the text.** In [gettext](https://www.gnu.org/software/gettext/) the source string is the key. It needs no bookkeeping, but makes two claims that are false for articles. One is that equal texts are one unit. *Open* on a button is `Otwórz` in Polish and *Open* in a table of ticket states is `Otwarte`. The other is that different texts are different units, so that a corrected comma makes a new paragraph, to be reunited with its old translation by guesswork.
use-the-text-in-bbd3fbd3 = **Den Text nehmen.** In [gettext](https://www.gnu.org/software/gettext/) ist die Zeichenkette des Ausgangstexts der Schlüssel. Das kommt ohne Buchführung aus, stellt aber zwei Behauptungen auf, die für Artikel falsch sind. Die eine lautet, gleiche Texte seien eine einzige Einheit. *Open* auf einer Schaltfläche heißt auf Polnisch `Otwórz`, *Open* in einer Tabelle von Ticketstatus dagegen `Otwarte`. Die andere lautet, verschiedene Texte seien verschiedene Einheiten, sodass ein korrigiertes Komma einen neuen Absatz ergibt, der erst durch Raten wieder zu seiner alten Übersetzung findet.

# origin: machine llm
# source: **Use the position.** The third paragraph stays the third paragraph until somebody adds a second one, and then every translation below it stands beside the wrong source.
use-the-position-the-fe80a86f = **Die Position nehmen.** Der dritte Absatz bleibt der dritte Absatz, bis jemand einen zweiten hinzufügt, und dann steht jede Übersetzung darunter neben dem falschen Ausgangstext.

# origin: machine llm
# source: Comparing two versions
comparing-two-versions-53de74e0 = Zwei Fassungen vergleichen

# origin: machine llm
# source: The remaining way is to keep the previous text of every unit and to line the old list up with the new one, much as a reader would. Nothing is written into the source.
the-remaining-way-is-a1a623b0 = Bleibt der Weg, den vorigen Text jeder Einheit aufzuheben und die alte Liste mit der neuen abzugleichen, etwa so, wie man es beim Lesen täte. In den Ausgangstext wird nichts geschrieben.

# origin: machine llm
# source: Two columns of boxes. On the left the old version, paragraphs A to E. On the right the new version: E has moved to the top, A has been edited, B has become two paragraphs, and C and D have become one. Lines join each old paragraph to what became of it.
two-columns-of-boxes-ba04f668 = Zwei Spalten mit Kästchen. Links die alte Fassung, die Absätze A bis E. Rechts die neue Fassung: E ist nach ganz oben gerückt, A wurde bearbeitet, aus B sind zwei Absätze geworden und aus C und D ein einziger. Linien verbinden jeden alten Absatz mit dem, was aus ihm geworden ist.

# origin: machine llm
# source: The order of the steps matters:
the-order-of-the-b83fc730 = Auf die Reihenfolge der Schritte kommt es an:

# origin: machine llm
# source: Pair the units whose text is equal, and take those that are unique in both versions as fixed points. Most of the document is settled here.
pair-the-units-whose-8c339425 = Einheiten mit gleichem Text einander zuordnen und diejenigen, die in beiden Fassungen nur einmal vorkommen, als Fixpunkte nehmen. Damit ist der größte Teil des Dokuments geklärt.

# origin: machine llm
# source: Between the fixed points, pair what is similar, in order. Known neighbours are strong evidence.
between-the-fixed-points-79fd9997 = Zwischen den Fixpunkten der Reihe nach zuordnen, was sich ähnelt. Bekannte Nachbarn sind ein starkes Indiz.

# origin: machine llm
# source: Look at what is left over, on both sides, for text that went elsewhere: first within the document, then in others.
look-at-what-is-8bd6aef7 = Unter dem, was auf beiden Seiten übrig bleibt, nach Text suchen, der anderswohin gewandert ist: zuerst innerhalb des Dokuments, dann in anderen.

# origin: machine llm
# source: See whether an old paragraph is covered by two new ones together, or the reverse.
see-whether-an-old-76ba491f = Nachsehen, ob ein alter Absatz von zwei neuen zusammen abgedeckt wird oder umgekehrt.

# origin: machine llm
# source: Moves, splits and merges
moves-splits-and-merges-baf1a0db = Verschieben, Teilen und Zusammenführen

# origin: machine llm
# source: A **move** changes nothing about the translation. If the words are the same, the unit is as good in its new place as in the old.
move-changes-nothing-about-38d49065 = Eine **Verschiebung** ändert nichts an der Übersetzung. Sind die Wörter dieselben, ist die Einheit am neuen Ort so gut wie am alten.

# origin: machine llm
# source: At a **split** the larger part should inherit the identity, and with it the old translation, now marked outdated: a translator will delete half a paragraph faster than write one. The smaller part is new, with a note of where it came from. At a **merge** the same holds the other way round. The largest contributor lends its identity to the whole, and the translations of the others are offered as material.
at-split-the-larger-834d6ea5 = Bei einer **Teilung** sollte der größere Teil die Identität erben und mit ihr die alte Übersetzung, die nun als veraltet gekennzeichnet ist: Beim Übersetzen ist ein halber Absatz schneller gelöscht als geschrieben. Der kleinere Teil ist neu und erhält einen Vermerk, woher er stammt. Bei einer **Zusammenführung** gilt dasselbe umgekehrt. Der Absatz, der am meisten beiträgt, leiht dem Ganzen seine Identität, und die Übersetzungen der übrigen werden als Material angeboten.

# origin: machine llm
# source: **Twins** are units with the same text, such as cells that all say *yes*. They are told apart by their order and their surroundings. It is tempting to merge them, and it is wrong, because Turkish may want `var` in one row and `evet` in the next.
twins-are-units-with-55a99d69 = **Zwillinge** sind Einheiten mit demselben Text, etwa Zellen, in denen überall *ja* steht. Man unterscheidet sie an ihrer Reihenfolge und an ihrer Umgebung. Es ist verlockend, sie zusammenzulegen, und es ist falsch, denn das Türkische braucht vielleicht `var` in der einen Zeile und `evet` in der nächsten.

# origin: machine llm
# source: Similar is not equal
similar-is-not-equal-f4bd571d = Ähnlich ist nicht gleich

# origin: machine llm
# source: Similarity finds the paragraph. It must never be allowed to vouch for the translation. Take these two sentences:
similarity-finds-the-paragraph-cdba5168 = Die Ähnlichkeit findet den Absatz. Für die Übersetzung bürgen darf sie niemals. Nehmen wir diese beiden Sätze:

# origin: machine llm
# source: Power may be cut while the light is blinking.
power-may-be-cut-c6ee5956 = Der Strom darf abgeschaltet werden, solange die Leuchte blinkt.

# origin: machine llm
# source: Power may not be cut while the light is blinking.
power-may-not-be-9ea34630 = Der Strom darf nicht abgeschaltet werden, solange die Leuchte blinkt.

# origin: machine llm
# source: Any measure will say that they are one paragraph in two versions. So they are; and the translation of the first, left standing as current for the second, is a danger to life. A pair found by similarity is **outdated**, without exception, and stays so until a person has seen both texts. Only differences that carry no meaning, such as a new line break or another width of wrapping, may pass. Identity may be generous, provided that [status](what-a-status-report-is-for.md) is strict.
any-measure-will-say-53407e6c = Jedes Maß wird sagen, dass dies ein einziger Absatz in zwei Fassungen ist. Das stimmt auch; und bleibt die Übersetzung des ersten Satzes als aktuelle Übersetzung des zweiten stehen, ist das lebensgefährlich. Ein durch Ähnlichkeit gefundenes Paar ist **veraltet**, ohne Ausnahme, und bleibt es, bis ein Mensch beide Texte gesehen hat. Nur Unterschiede, die keine Bedeutung tragen, etwa ein neuer Zeilenumbruch oder eine andere Umbruchbreite, dürfen durchgehen. Die Identität darf großzügig sein, sofern der [Status](what-a-status-report-is-for.md) streng ist.

# origin: machine llm
# source: What happens when a guess is wrong?
what-happens-when-guess-d0f69716 = Was passiert, wenn falsch geraten wurde?

# origin: machine llm
# source: A translator sees an old translation that has little to do with the new source, discards it and writes another; the cost is a minute. That holds only if three rules are kept: the wrong pair was marked outdated, the text it was made from is displayed beside it, and nothing was deleted when its paragraph seemed to vanish. A paragraph that was cut today may come back next month, and its translation should be waiting for it.
translator-sees-an-old-eeda278c = Der Übersetzer sieht eine alte Übersetzung, die mit dem neuen Ausgangstext wenig zu tun hat, verwirft sie und schreibt eine andere; das kostet eine Minute. Das gilt nur, wenn drei Regeln eingehalten werden: Das falsche Paar war als veraltet gekennzeichnet, der Text, nach dem die Übersetzung entstand, wird daneben angezeigt, und nichts wurde gelöscht, als ihr Absatz zu verschwinden schien. Ein Absatz, der heute gestrichen wird, kann nächsten Monat wiederkommen, und seine Übersetzung sollte auf ihn warten.
