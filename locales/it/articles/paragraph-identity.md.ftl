### hexapla: 1
### document: articles/paragraph-identity.md

# origin: machine llm
# source: The identity of a paragraph
the-identity-of-paragraph-d4aeb15b = L’identità di un paragrafo

# origin: machine llm
# source: How to know that a paragraph is the same one after it was edited, moved, split or merged, without writing anything into the source.
how-to-know-that-5bbe8e12 = Come sapere che un paragrafo è ancora lo stesso dopo che è stato modificato, spostato, diviso o fuso con un altro, senza scrivere nulla nell’originale.

# origin: machine llm
# source: identity
identity-1247db6a = identità

# origin: machine llm
# source: alignment
alignment-7ab927ea = allineamento

# origin: machine llm
# source: diff
diff-4f2e33d3 = diff

# origin: machine llm
# source: A translation belongs to a paragraph. When the paragraph changes, the translation should follow it, [flagged as outdated](stale-pages.md) but not lost. But after how many edits is it still the same paragraph? People answer that by looking at both versions. A tool has to look as well, or be told.
translation-belongs-to-paragraph-b1df1498 = Una traduzione appartiene a un paragrafo. Quando il paragrafo cambia, la traduzione deve seguirlo, [segnalata come non aggiornata](stale-pages.md) ma non perduta. Ma dopo quante modifiche è ancora lo stesso paragrafo? Le persone rispondono guardando le due versioni. Anche uno strumento deve guardarle, oppure qualcuno glielo deve dire.

# origin: machine llm
# source: Three simple answers
three-simple-answers-9f27c800 = Tre risposte semplici

# origin: machine llm
# source: **Say it in the source.** Give every paragraph an identifier, such as `{#backup-warning}`, and keep it there. This works as long as every author knows the rule. In practice someone copies a paragraph along with its identifier, someone else deletes "that odd code", and every pull request carries noise that means nothing to the person writing.
say-it-in-the-0d456dd0 = **Scriverlo nell’originale.** Si dà a ogni paragrafo un identificatore, come `{"{"}#backup-warning{"}"}`, e lo si lascia lì. Funziona finché tutti gli autori conoscono la regola. In pratica qualcuno copia un paragrafo insieme al suo identificatore, qualcun altro cancella «quello strano codice», e ogni pull request si porta dietro un rumore che a chi scrive non dice nulla.

# origin: machine llm
# source: **Use the text.** In [gettext](https://www.gnu.org/software/gettext/) the source string is the key. It needs no bookkeeping, but makes two claims that are false for articles. One is that equal texts are one unit. *Open* on a button is `Otwórz` in Polish and *Open* in a table of ticket states is `Otwarte`. The other is that different texts are different units, so that a corrected comma makes a new paragraph, to be reunited with its old translation by guesswork.
use-the-text-in-bbd3fbd3 = **Usare il testo.** In [gettext](https://www.gnu.org/software/gettext/) la chiave è la stringa originale. Non richiede alcuna contabilità, ma afferma due cose che per gli articoli sono false. La prima è che testi uguali siano una sola unità. *Open* su un pulsante in polacco è `Otwórz`, mentre *Open* in una tabella di stati dei ticket è `Otwarte`. La seconda è che testi diversi siano unità diverse, sicché una virgola corretta crea un nuovo paragrafo, che va poi ricongiunto per congettura alla sua vecchia traduzione.

# origin: machine llm
# source: **Use the position.** The third paragraph stays the third paragraph until somebody adds a second one, and then every translation below it stands beside the wrong source.
use-the-position-the-fe80a86f = **Usare la posizione.** Il terzo paragrafo resta il terzo paragrafo finché qualcuno non ne aggiunge un secondo, e da quel momento ogni traduzione che segue sta accanto all’originale sbagliato.

# origin: machine llm
# source: Comparing two versions
comparing-two-versions-53de74e0 = Confrontare due versioni

# origin: machine llm
# source: The remaining way is to keep the previous text of every unit and to line the old list up with the new one, much as a reader would. Nothing is written into the source.
the-remaining-way-is-a1a623b0 = La via che resta è conservare il testo precedente di ogni unità e allineare il vecchio elenco con il nuovo, più o meno come farebbe chi legge. Nell’originale non si scrive nulla.

# origin: machine llm
# source: Two columns of boxes. On the left the old version, paragraphs A to E. On the right the new version: E has moved to the top, A has been edited, B has become two paragraphs, and C and D have become one. Lines join each old paragraph to what became of it.
two-columns-of-boxes-ba04f668 = Due colonne di riquadri. A sinistra la vecchia versione, i paragrafi da A a E. A destra la nuova versione: E è salito in cima, A è stato modificato, B è diventato due paragrafi e C e D ne sono diventati uno solo. Alcune linee uniscono ogni vecchio paragrafo a ciò che ne è stato.

# origin: machine llm
# source: The order of the steps matters:
the-order-of-the-b83fc730 = L’ordine dei passi è importante:

# origin: machine llm
# source: Pair the units whose text is equal, and take those that are unique in both versions as fixed points. Most of the document is settled here.
pair-the-units-whose-8c339425 = Si abbinano le unità il cui testo è uguale e si prendono come punti fissi quelle che sono uniche in entrambe le versioni. La maggior parte del documento si sistema già qui.

# origin: machine llm
# source: Between the fixed points, pair what is similar, in order. Known neighbours are strong evidence.
between-the-fixed-points-79fd9997 = Fra i punti fissi si abbina, in ordine, ciò che si somiglia. Vicini già noti sono un indizio forte.

# origin: machine llm
# source: Look at what is left over, on both sides, for text that went elsewhere: first within the document, then in others.
look-at-what-is-8bd6aef7 = In ciò che avanza, da una parte e dall’altra, si cerca il testo finito altrove: prima all’interno del documento, poi negli altri.

# origin: machine llm
# source: See whether an old paragraph is covered by two new ones together, or the reverse.
see-whether-an-old-76ba491f = Si guarda se un vecchio paragrafo è coperto da due nuovi messi insieme, o viceversa.

# origin: machine llm
# source: Moves, splits and merges
moves-splits-and-merges-baf1a0db = Spostamenti, divisioni e fusioni

# origin: machine llm
# source: A **move** changes nothing about the translation. If the words are the same, the unit is as good in its new place as in the old.
move-changes-nothing-about-38d49065 = Uno **spostamento** non cambia nulla nella traduzione. Se le parole sono le stesse, l’unità vale nel posto nuovo quanto in quello vecchio.

# origin: machine llm
# source: At a **split** the larger part should inherit the identity, and with it the old translation, now marked outdated: a translator will delete half a paragraph faster than write one. The smaller part is new, with a note of where it came from. At a **merge** the same holds the other way round. The largest contributor lends its identity to the whole, and the translations of the others are offered as material.
at-split-the-larger-834d6ea5 = In una **divisione** la parte più grande dovrebbe ereditare l’identità e con essa la vecchia traduzione, ora segnata come non aggiornata: un traduttore fa prima a cancellare mezzo paragrafo che a scriverlo. La parte più piccola è nuova, con una nota che ne indica la provenienza. In una **fusione** vale lo stesso a rovescio. Il paragrafo che contribuisce di più presta la propria identità all’insieme, e le traduzioni degli altri vengono offerte come materiale.

# origin: machine llm
# source: **Twins** are units with the same text, such as cells that all say *yes*. They are told apart by their order and their surroundings. It is tempting to merge them, and it is wrong, because Turkish may want `var` in one row and `evet` in the next.
twins-are-units-with-55a99d69 = I **gemelli** sono unità con lo stesso testo, come le celle che dicono tutte *sì*. Si distinguono per l’ordine e per ciò che hanno intorno. La tentazione di unirli c’è, ma sarebbe sbagliato, perché il turco può volere `var` in una riga ed `evet` nella successiva.

# origin: machine llm
# source: Similar is not equal
similar-is-not-equal-f4bd571d = Simile non vuol dire uguale

# origin: machine llm
# source: Similarity finds the paragraph. It must never be allowed to vouch for the translation. Take these two sentences:
similarity-finds-the-paragraph-cdba5168 = La somiglianza trova il paragrafo. Non le si deve mai permettere di garantire per la traduzione. Prendiamo queste due frasi:

# origin: machine llm
# source: Power may be cut while the light is blinking.
power-may-be-cut-c6ee5956 = Si può togliere la corrente mentre la spia lampeggia.

# origin: machine llm
# source: Power may not be cut while the light is blinking.
power-may-not-be-9ea34630 = Non si può togliere la corrente mentre la spia lampeggia.

# origin: machine llm
# source: Any measure will say that they are one paragraph in two versions. So they are; and the translation of the first, left standing as current for the second, is a danger to life. A pair found by similarity is **outdated**, without exception, and stays so until a person has seen both texts. Only differences that carry no meaning, such as a new line break or another width of wrapping, may pass. Identity may be generous, provided that [status](what-a-status-report-is-for.md) is strict.
any-measure-will-say-53407e6c = Qualsiasi misura dirà che sono un solo paragrafo in due versioni. E lo sono; ma la traduzione della prima, lasciata valere come attuale per la seconda, è un pericolo mortale. Una coppia trovata per somiglianza è **non aggiornata**, senza eccezioni, e lo rimane finché una persona non ha visto entrambi i testi. Possono passare soltanto le differenze che non portano significato, come un a capo in più o un’altra larghezza di riga. L’identità può essere generosa, purché lo [stato](what-a-status-report-is-for.md) sia severo.

# origin: machine llm
# source: What happens when a guess is wrong?
what-happens-when-guess-d0f69716 = Che cosa succede quando una congettura è sbagliata?

# origin: machine llm
# source: A translator sees an old translation that has little to do with the new source, discards it and writes another; the cost is a minute. That holds only if three rules are kept: the wrong pair was marked outdated, the text it was made from is displayed beside it, and nothing was deleted when its paragraph seemed to vanish. A paragraph that was cut today may come back next month, and its translation should be waiting for it.
translator-sees-an-old-eeda278c = Un traduttore vede una vecchia traduzione che ha poco a che fare con il nuovo originale, la scarta e ne scrive un’altra; il costo è un minuto. Questo vale solo se si rispettano tre regole: la coppia sbagliata era segnata come non aggiornata, accanto si vede il testo da cui la traduzione era stata fatta, e nulla è stato cancellato quando il suo paragrafo sembrava sparito. Un paragrafo tolto oggi può tornare il mese prossimo, e la sua traduzione dovrebbe essere lì ad aspettarlo.
