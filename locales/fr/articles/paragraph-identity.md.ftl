### hexapla: 1
### document: articles/paragraph-identity.md

# origin: machine llm
# source: The identity of a paragraph
the-identity-of-paragraph-d4aeb15b = L’identité d’un paragraphe

# origin: machine llm
# source: How to know that a paragraph is the same one after it was edited, moved, split or merged, without writing anything into the source.
how-to-know-that-5bbe8e12 = Comment savoir qu’un paragraphe est resté le même après avoir été modifié, déplacé, scindé ou fusionné, sans rien écrire dans la source.

# origin: machine llm
# source: identity
identity-1247db6a = identité

# origin: machine llm
# source: alignment
alignment-7ab927ea = alignement

# origin: machine llm
# source: diff
diff-4f2e33d3 = diff

# origin: machine llm
# source: A translation belongs to a paragraph. When the paragraph changes, the translation should follow it, [flagged as outdated](stale-pages.md) but not lost. But after how many edits is it still the same paragraph? People answer that by looking at both versions. A tool has to look as well, or be told.
translation-belongs-to-paragraph-b1df1498 = Une traduction appartient à un paragraphe. Quand le paragraphe change, la traduction devrait le suivre, [signalée comme périmée](stale-pages.md) mais non perdue. Mais après combien de modifications est-ce encore le même paragraphe ? Les humains en jugent en regardant les deux versions. Un outil doit regarder lui aussi, ou alors il faut le lui dire.

# origin: machine llm
# source: Three simple answers
three-simple-answers-9f27c800 = Trois réponses simples

# origin: machine llm
# source: **Say it in the source.** Give every paragraph an identifier, such as `{#backup-warning}`, and keep it there. This works as long as every author knows the rule. In practice someone copies a paragraph along with its identifier, someone else deletes "that odd code", and every pull request carries noise that means nothing to the person writing.
say-it-in-the-0d456dd0 = **Le dire dans la source.** On donne à chaque paragraphe un identifiant, par exemple `{"{"}#backup-warning{"}"}`, et on l’y laisse. Cela fonctionne tant que chaque auteur connaît la règle. En pratique, quelqu’un copie un paragraphe avec son identifiant, quelqu’un d’autre supprime « ce code bizarre », et chaque pull request charrie un bruit qui ne dit rien à la personne qui écrit.

# origin: machine llm
# source: **Use the text.** In [gettext](https://www.gnu.org/software/gettext/) the source string is the key. It needs no bookkeeping, but makes two claims that are false for articles. One is that equal texts are one unit. *Open* on a button is `Otwórz` in Polish and *Open* in a table of ticket states is `Otwarte`. The other is that different texts are different units, so that a corrected comma makes a new paragraph, to be reunited with its old translation by guesswork.
use-the-text-in-bbd3fbd3 = **Se servir du texte.** Dans [gettext](https://www.gnu.org/software/gettext/), la clé est la chaîne source. Cela n’exige aucune comptabilité, mais repose sur deux affirmations qui sont fausses pour des articles. La première est que des textes égaux forment une seule unité. *Open* sur un bouton se dit `Otwórz` en polonais, et *Open* dans un tableau d’états de tickets, `Otwarte`. La seconde est que des textes différents sont des unités différentes, si bien qu’une virgule corrigée crée un nouveau paragraphe, qu’il faudra réunir à son ancienne traduction en devinant.

# origin: machine llm
# source: **Use the position.** The third paragraph stays the third paragraph until somebody adds a second one, and then every translation below it stands beside the wrong source.
use-the-position-the-fe80a86f = **Se servir de la position.** Le troisième paragraphe reste le troisième jusqu’à ce que quelqu’un en ajoute un deuxième ; alors toutes les traductions qui suivent se retrouvent en face de la mauvaise source.

# origin: machine llm
# source: Comparing two versions
comparing-two-versions-53de74e0 = Comparer deux versions

# origin: machine llm
# source: The remaining way is to keep the previous text of every unit and to line the old list up with the new one, much as a reader would. Nothing is written into the source.
the-remaining-way-is-a1a623b0 = Reste une voie : garder le texte précédent de chaque unité et aligner l’ancienne liste sur la nouvelle, à peu près comme le ferait un lecteur. Rien n’est écrit dans la source.

# origin: machine llm
# source: Two columns of boxes. On the left the old version, paragraphs A to E. On the right the new version: E has moved to the top, A has been edited, B has become two paragraphs, and C and D have become one. Lines join each old paragraph to what became of it.
two-columns-of-boxes-ba04f668 = Deux colonnes de cases. À gauche l’ancienne version, paragraphes A à E. À droite la nouvelle version : E est passé en tête, A a été modifié, B est devenu deux paragraphes, C et D n’en font plus qu’un. Des traits relient chaque ancien paragraphe à ce qu’il est devenu.

# origin: machine llm
# source: The order of the steps matters:
the-order-of-the-b83fc730 = L’ordre des étapes compte :

# origin: machine llm
# source: Pair the units whose text is equal, and take those that are unique in both versions as fixed points. Most of the document is settled here.
pair-the-units-whose-8c339425 = Apparier les unités dont le texte est égal, et prendre pour points fixes celles qui sont uniques dans les deux versions. La plus grande partie du document se règle ici.

# origin: machine llm
# source: Between the fixed points, pair what is similar, in order. Known neighbours are strong evidence.
between-the-fixed-points-79fd9997 = Entre les points fixes, apparier ce qui se ressemble, dans l’ordre. Des voisins connus sont un indice solide.

# origin: machine llm
# source: Look at what is left over, on both sides, for text that went elsewhere: first within the document, then in others.
look-at-what-is-8bd6aef7 = Chercher dans ce qui reste, des deux côtés, le texte parti ailleurs : d’abord à l’intérieur du document, puis dans les autres.

# origin: machine llm
# source: See whether an old paragraph is covered by two new ones together, or the reverse.
see-whether-an-old-76ba491f = Voir si un ancien paragraphe est couvert par deux nouveaux pris ensemble, ou l’inverse.

# origin: machine llm
# source: Moves, splits and merges
moves-splits-and-merges-baf1a0db = Déplacements, scissions et fusions

# origin: machine llm
# source: A **move** changes nothing about the translation. If the words are the same, the unit is as good in its new place as in the old.
move-changes-nothing-about-38d49065 = Un **déplacement** ne change rien à la traduction. Si les mots sont les mêmes, l’unité vaut autant à sa nouvelle place qu’à l’ancienne.

# origin: machine llm
# source: At a **split** the larger part should inherit the identity, and with it the old translation, now marked outdated: a translator will delete half a paragraph faster than write one. The smaller part is new, with a note of where it came from. At a **merge** the same holds the other way round. The largest contributor lends its identity to the whole, and the translations of the others are offered as material.
at-split-the-larger-834d6ea5 = Lors d’une **scission**, la plus grande part devrait hériter de l’identité et, avec elle, de l’ancienne traduction, désormais marquée comme périmée : un traducteur supprime la moitié d’un paragraphe plus vite qu’il n’en écrit une. La plus petite part est nouvelle et porte une note qui dit d’où elle vient. Lors d’une **fusion**, c’est la même chose en sens inverse. Le paragraphe qui apporte le plus prête son identité à l’ensemble, et les traductions des autres sont proposées comme matériau.

# origin: machine llm
# source: **Twins** are units with the same text, such as cells that all say *yes*. They are told apart by their order and their surroundings. It is tempting to merge them, and it is wrong, because Turkish may want `var` in one row and `evet` in the next.
# state: draft
twins-are-units-with-55a99d69 = Les **unités jumelles** ont le même texte, par exemple des cellules qui disent toutes *oui*. On les distingue par leur ordre et par leur entourage. Il est tentant de les réunir, et c’est une erreur, car le turc voudra peut-être `var` dans une ligne et `evet` dans la suivante.

# origin: machine llm
# source: Similar is not equal
similar-is-not-equal-f4bd571d = Semblable ne veut pas dire égal

# origin: machine llm
# source: Similarity finds the paragraph. It must never be allowed to vouch for the translation. Take these two sentences:
similarity-finds-the-paragraph-cdba5168 = La ressemblance retrouve le paragraphe. Elle ne doit jamais se porter garante de la traduction. Prenez ces deux phrases :

# origin: machine llm
# source: Power may be cut while the light is blinking.
power-may-be-cut-c6ee5956 = Il est permis de couper le courant pendant que le voyant clignote.

# origin: machine llm
# source: Power may not be cut while the light is blinking.
power-may-not-be-9ea34630 = Il n’est pas permis de couper le courant pendant que le voyant clignote.

# origin: machine llm
# source: Any measure will say that they are one paragraph in two versions. So they are; and the translation of the first, left standing as current for the second, is a danger to life. A pair found by similarity is **outdated**, without exception, and stays so until a person has seen both texts. Only differences that carry no meaning, such as a new line break or another width of wrapping, may pass. Identity may be generous, provided that [status](what-a-status-report-is-for.md) is strict.
any-measure-will-say-53407e6c = N’importe quelle mesure dira qu’il s’agit d’un même paragraphe en deux versions. C’est exact ; et la traduction de la première, si on la laisse passer pour celle de la seconde, met des vies en danger. Une paire trouvée par ressemblance est **périmée**, sans exception, et le reste jusqu’à ce que quelqu’un ait vu les deux textes. Seules peuvent passer les différences sans portée, comme un nouveau retour à la ligne ou une autre largeur de colonne. L’identité peut être généreuse, pourvu que l’[état](what-a-status-report-is-for.md) soit strict.

# origin: machine llm
# source: What happens when a guess is wrong?
what-happens-when-guess-d0f69716 = Que se passe-t-il quand une supposition est fausse ?

# origin: machine llm
# source: A translator sees an old translation that has little to do with the new source, discards it and writes another; the cost is a minute. That holds only if three rules are kept: the wrong pair was marked outdated, the text it was made from is displayed beside it, and nothing was deleted when its paragraph seemed to vanish. A paragraph that was cut today may come back next month, and its translation should be waiting for it.
translator-sees-an-old-eeda278c = Un traducteur voit une ancienne traduction qui n’a pas grand-chose à voir avec la nouvelle source, la jette et en écrit une autre ; il en coûte une minute. Mais cela ne vaut que si trois règles ont été respectées : la paire erronée était marquée comme périmée, le texte à partir duquel la traduction a été faite est affiché à côté d’elle, et rien n’a été supprimé quand son paragraphe a semblé disparaître. Un paragraphe retiré aujourd’hui peut revenir le mois prochain, et sa traduction devrait l’attendre.
