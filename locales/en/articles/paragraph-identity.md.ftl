### hexapla: 1
### document: articles/paragraph-identity.md
### extractor: 2

# kind: title
the-identity-of-paragraph-d4aeb15b = The identity of a paragraph

# kind: front-matter
how-to-know-that-5bbe8e12 = How to know that a paragraph is the same one after it was edited, moved, split or merged, without writing anything into the source.

# kind: tags
identity-1247db6a = identity

# kind: tags
alignment-7ab927ea = alignment

# kind: tags
diff-4f2e33d3 = diff

# kind: paragraph
translation-belongs-to-paragraph-b1df1498 = A translation belongs to a paragraph. When the paragraph changes, the translation should follow it, [flagged as outdated](stale-pages.md) but not lost. But after how many edits is it still the same paragraph? People answer that by looking at both versions. A tool has to look as well, or be told.

# kind: heading
three-simple-answers-9f27c800 = Three simple answers

# kind: paragraph
say-it-in-the-0d456dd0 = **Say it in the source.** Give every paragraph an identifier, such as `{"{"}#backup-warning{"}"}`, and keep it there. This works as long as every author knows the rule. In practice someone copies a paragraph along with its identifier, someone else deletes "that odd code", and every pull request carries noise that means nothing to the person writing.

# kind: paragraph
use-the-text-in-bbd3fbd3 = **Use the text.** In [gettext](https://www.gnu.org/software/gettext/) the source string is the key. It needs no bookkeeping, but makes two claims that are false for articles. One is that equal texts are one unit. *Open* on a button is `Otwórz` in Polish and *Open* in a table of ticket states is `Otwarte`. The other is that different texts are different units, so that a corrected comma makes a new paragraph, to be reunited with its old translation by guesswork.

# kind: paragraph
use-the-position-the-fe80a86f = **Use the position.** The third paragraph stays the third paragraph until somebody adds a second one, and then every translation below it stands beside the wrong source.

# kind: heading
comparing-two-versions-53de74e0 = Comparing two versions

# kind: paragraph
the-remaining-way-is-a1a623b0 = The remaining way is to keep the previous text of every unit and to line the old list up with the new one, much as a reader would. Nothing is written into the source.

# kind: alt
two-columns-of-boxes-ba04f668 = Two columns of boxes. On the left the old version, paragraphs A to E. On the right the new version: E has moved to the top, A has been edited, B has become two paragraphs, and C and D have become one. Lines join each old paragraph to what became of it.

# kind: paragraph
the-order-of-the-b83fc730 = The order of the steps matters:

# kind: list-item
pair-the-units-whose-8c339425 = Pair the units whose text is equal, and take those that are unique in both versions as fixed points. Most of the document is settled here.

# kind: list-item
between-the-fixed-points-79fd9997 = Between the fixed points, pair what is similar, in order. Known neighbours are strong evidence.

# kind: list-item
look-at-what-is-8bd6aef7 = Look at what is left over, on both sides, for text that went elsewhere: first within the document, then in others.

# kind: list-item
see-whether-an-old-76ba491f = See whether an old paragraph is covered by two new ones together, or the reverse.

# kind: heading
moves-splits-and-merges-baf1a0db = Moves, splits and merges

# kind: paragraph
move-changes-nothing-about-38d49065 = A **move** changes nothing about the translation. If the words are the same, the unit is as good in its new place as in the old.

# kind: paragraph
at-split-the-larger-834d6ea5 = At a **split** the larger part should inherit the identity, and with it the old translation, now marked outdated: a translator will delete half a paragraph faster than write one. The smaller part is new, with a note of where it came from. At a **merge** the same holds the other way round. The largest contributor lends its identity to the whole, and the translations of the others are offered as material.

# kind: paragraph
twins-are-units-with-55a99d69 = **Twins** are units with the same text, such as cells that all say *yes*. They are told apart by their order and their surroundings. It is tempting to merge them, and it is wrong, because Turkish may want `var` in one row and `evet` in the next.

# kind: heading
similar-is-not-equal-f4bd571d = Similar is not equal

# kind: paragraph
similarity-finds-the-paragraph-cdba5168 = Similarity finds the paragraph. It must never be allowed to vouch for the translation. Take these two sentences:

# kind: list-item
power-may-be-cut-c6ee5956 = Power may be cut while the light is blinking.

# kind: list-item
power-may-not-be-9ea34630 = Power may not be cut while the light is blinking.

# kind: paragraph
any-measure-will-say-53407e6c = Any measure will say that they are one paragraph in two versions. So they are; and the translation of the first, left standing as current for the second, is a danger to life. A pair found by similarity is **outdated**, without exception, and stays so until a person has seen both texts. Only differences that carry no meaning, such as a new line break or another width of wrapping, may pass. Identity may be generous, provided that [status](what-a-status-report-is-for.md) is strict.

# kind: question
what-happens-when-guess-d0f69716 = What happens when a guess is wrong?

# kind: answer
translator-sees-an-old-eeda278c = A translator sees an old translation that has little to do with the new source, discards it and writes another; the cost is a minute. That holds only if three rules are kept: the wrong pair was marked outdated, the text it was made from is displayed beside it, and nothing was deleted when its paragraph seemed to vanish. A paragraph that was cut today may come back next month, and its translation should be waiting for it.
