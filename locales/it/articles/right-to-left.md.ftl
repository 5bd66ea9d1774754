### hexapla: 1
### document: articles/right-to-left.md

# origin: machine llm
# source: Right to left
right-to-left-9b3f1f56 = Da destra a sinistra

# origin: machine llm
# source: How Arabic and Hebrew text is ordered on screen, and what a site must do so that layout, numbers and punctuation follow.
how-arabic-and-hebrew-d3d0403c = Come si dispone sullo schermo il testo arabo ed ebraico, e che cosa deve fare un sito perché l’impaginazione, i numeri e la punteggiatura lo seguano.

# origin: machine llm
# source: bidi
bidi-d003e98c = bidi

# origin: machine llm
# source: arabic
arabic-f250f413 = arabo

# origin: machine llm
# source: css
css-fba18f4c = css

# origin: machine llm
# source: punctuation
punctuation-ee858088 = punteggiatura

# origin: machine llm
# source: Arabic, Hebrew, Persian and Urdu are written from right to left, but very few pages in those languages run in one direction only. Numbers, product names, commands and addresses run from left to right inside the same line.
arabic-hebrew-persian-and-828689a1 = L’arabo, l’ebraico, il persiano e l’urdu si scrivono da destra a sinistra, ma pochissime pagine in queste lingue vanno in una direzione sola. Numeri, nomi di prodotti, comandi e indirizzi corrono da sinistra a destra all’interno della stessa riga.

# origin: machine llm
# source: Two orders
two-orders-991676f8 = Due ordini

# origin: machine llm
# source: Text is stored in the order in which it is read and typed, whatever the script. Only the display changes, by the rules of the [Unicode Bidirectional Algorithm](https://www.unicode.org/reports/tr9/): each stretch of text in one direction keeps its inner order, and the stretches are laid out according to the direction of the paragraph.
text-is-stored-in-eda1f43d = Il testo è memorizzato nell’ordine in cui si legge e si scrive, qualunque sia la scrittura. Cambia soltanto la visualizzazione, secondo le regole dell’[algoritmo bidirezionale di Unicode](https://www.unicode.org/reports/tr9/): ogni tratto di testo in una direzione mantiene il proprio ordine interno, e i tratti si dispongono secondo la direzione del paragrafo.

# origin: machine llm
# source: Four boxes numbered one to four hold the words of an Arabic sentence in stored order: open, file, site.ftl, now. Below, the same boxes as displayed, from right to left, with the letters of site.ftl still running from left to right.
four-boxes-numbered-one-3c57134c = Quattro riquadri numerati da uno a quattro contengono le parole di una frase araba nell’ordine in cui sono memorizzate: apri, file, site.ftl, ora. Sotto, gli stessi riquadri come vengono visualizzati, da destra a sinistra, con le lettere di site.ftl che continuano a correre da sinistra a destra.

# origin: machine llm
# source: Letters have a strong direction of their own. Digits and punctuation are weak or neutral, so they depend on their neighbours, and this is where lines break:
letters-have-strong-direction-ec0711e7 = Le lettere hanno una direzione propria, forte. Le cifre e la punteggiatura sono deboli o neutre, quindi dipendono da ciò che hanno accanto, ed è qui che le righe si guastano:

# origin: machine llm
# source: At the end of an Arabic paragraph `C++` is shown as `++C`, since the plus signs follow the paragraph and not the letter.
at-the-end-of-f2e9039d = Alla fine di un paragrafo arabo `C++` appare come `++C`, perché i segni più seguono il paragrafo e non la lettera.

# origin: machine llm
# source: An ISO date after an Arabic word, such as `2026-03-04`, is shown as `04-03-2026`. After a Hebrew word it stays whole: digits that follow Arabic letters are treated as a class of their own.
an-iso-date-after-de3ac34e = Dopo una parola araba una data ISO, come `2026-03-04`, appare come `04-03-2026`. Dopo una parola ebraica resta intera: le cifre che seguono lettere arabe sono trattate come una classe a sé.

# origin: machine llm
# source: A paragraph that begins with a Latin product name is taken for a left-to-right one wherever the direction is guessed from the first letter, as `dir="auto"` does.
paragraph-that-begins-with-cf0bef52 = Un paragrafo che comincia con il nome di un prodotto in caratteri latini viene scambiato per un paragrafo da sinistra a destra ovunque la direzione si deduca dalla prima lettera, come fa `dir="auto"`.

# origin: machine llm
# source: Isolates
isolates-3053efe9 = Gli isolati

# origin: machine llm
# source: The cure for the first two is to *isolate* the foreign piece, so that it neither affects its surroundings nor is affected by them. In HTML that is `<bdi>`, or any element with a `dir` attribute; `<code dir="ltr">` suits commands and file names. In plain strings two invisible characters do the work: U+2068 FIRST STRONG ISOLATE before the piece and U+2069 POP DIRECTIONAL ISOLATE after it. [Fluent](https://projectfluent.org/) was designed to place them round inserted values.
the-cure-for-the-8d683b1c = Il rimedio ai primi due problemi è *isolare* il pezzo estraneo, in modo che non influisca su ciò che lo circonda e non ne subisca l’influsso. In HTML lo si fa con `<bdi>`, o con qualsiasi elemento dotato dell’attributo `dir`; `<code dir="ltr">` va bene per i comandi e i nomi di file. Nelle stringhe semplici ci pensano due caratteri invisibili: U+2068 FIRST STRONG ISOLATE prima del pezzo e U+2069 POP DIRECTIONAL ISOLATE dopo. [Fluent](https://projectfluent.org/) è stato progettato per metterli intorno ai valori inseriti.

# origin: machine llm
# source: Names, search terms and titles that readers typed are the usual victims. Anything that comes from a variable deserves an isolate. The third trouble has a simpler cure, which is not to guess: state the direction of the page.
names-search-terms-and-98e0c49c = Le vittime abituali sono i nomi, i termini di ricerca e i titoli scritti dai lettori. Tutto ciò che proviene da una variabile merita di essere isolato. Il terzo guaio ha un rimedio più semplice, che è non tirare a indovinare: basta dichiarare la direzione della pagina.

# origin: machine llm
# source: Layout
layout-e9e6056d = Impaginazione

# origin: machine llm
# source: Set the direction in the markup, once: `<html lang="ar" dir="rtl">`. Then let the style sheet speak of *start* and *end* rather than left and right. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` and `text-align: start` serve both directions from one file, and flex rows and grid columns turn round without being asked. The [W3C](https://www.w3.org/International/) explains the details.
set-the-direction-in-31358733 = La direzione va indicata nel markup, una volta sola: `<html lang="ar" dir="rtl">`. Dopo, il foglio di stile parli di *start* ed *end*, inizio e fine, anziché di sinistra e destra. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` e `text-align: start` servono tutte e due le direzioni con un solo file, e le righe flex e le colonne delle griglie si girano senza che nessuno lo chieda. I dettagli li spiega il [W3C](https://www.w3.org/International/).

# origin: machine llm
# source: Arrows for back and next are mirrored, and so is a progress bar. Logos, clock faces, media controls and samples of code are not.
arrows-for-back-and-86d73d0a = Le frecce per tornare indietro e andare avanti vanno specchiate, e così le barre di avanzamento. I loghi, i quadranti degli orologi, i comandi di riproduzione e gli esempi di codice no.

# origin: machine llm
# source: Two habits of Latin typography do damage here. Letter spacing pulls the joined letters of Arabic apart, and slanting is not a native form of emphasis, so `em` may want a heavier weight or another colour in place of italics.
two-habits-of-latin-1b15b117 = Due abitudini della tipografia latina qui fanno danni. La spaziatura fra i caratteri strappa l’una dall’altra le lettere legate dell’arabo, e l’inclinazione non è una forma di enfasi nativa: `em` può quindi richiedere un peso maggiore o un altro colore al posto del corsivo.

# origin: machine llm
# source: Punctuation
punctuation-9ac2c35d = Punteggiatura

# origin: machine llm
# source: Arabic has its own comma `،`, semicolon `؛` and question mark `؟`. Hebrew uses the same marks as English. Both use the ordinary full stop, and both type brackets in reading order: an opening bracket is typed first and *displayed* facing the other way, as are «quotation marks» of this shape. A translator who swaps them by hand, because they look wrong in the editor, has broken them for every reader.
arabic-has-its-own-101df6fc = L’arabo ha una virgola `،`, un punto e virgola `؛` e un punto interrogativo `؟` propri. L’ebraico usa gli stessi segni dell’inglese. Entrambi usano il punto fermo comune, ed entrambi scrivono le parentesi in ordine di lettura: la parentesi di apertura si digita per prima e viene *visualizzata* rivolta dall’altra parte, come accade alle «virgolette» di questa forma. Un traduttore che le scambia a mano, perché nell’editor sembrano sbagliate, le ha rotte per tutti i lettori.

# origin: machine llm
# source: Before an Arabic or Hebrew edition goes out:
before-an-arabic-or-3e8313d1 = Prima che esca un’edizione araba o ebraica:

# origin: machine llm
# source: `lang` and `dir` stand on the root element, and on every quoted foreign passage
and-stand-on-the-66162d7c = `lang` e `dir` sono presenti sull’elemento radice e su ogni passo citato in un’altra lingua

# origin: machine llm
# source: no `left` or `right` survives in the style sheet without a reason
no-or-survives-in-e9fe0f67 = nessun `left` o `right` sopravvive nel foglio di stile senza un motivo

# origin: machine llm
# source: inserted values are isolated, and code is marked left to right
inserted-values-are-isolated-82734620 = i valori inseriti sono isolati, e il codice è marcato da sinistra a destra

# origin: machine llm
# source: paragraphs that open with a Latin word have been looked at
paragraphs-that-open-with-e1559592 = i paragrafi che si aprono con una parola in caratteri latini sono stati guardati

# origin: machine llm
# source: commas and question marks are those of the language
commas-and-question-marks-e532edad = le virgole e i punti interrogativi sono quelli della lingua

# origin: machine llm
# source: The first point covers paragraphs that are [shown in the source language](fallbacks-for-readers.md) because nobody has translated them yet.
the-first-point-covers-c5d172b2 = Il primo punto riguarda anche i paragrafi [mostrati nella lingua originale](fallbacks-for-readers.md) perché nessuno li ha ancora tradotti.

# origin: machine llm
# source: Should translators type direction marks?
should-translators-type-direction-883150f7 = I traduttori devono inserire a mano i segni di direzione?

# origin: machine llm
# source: Rarely. Marks are invisible, get lost in copying, and are hard to review, so in an article it is better to mark up the code or the name and leave the order to the browser. Where no markup can go, in a page title, a plain message or a text file, a pair of isolates is right. The older embedding and override characters, U+202A to U+202E, are best left alone, and a check that reports them will also catch text that was built to deceive.
rarely-marks-are-invisible-9efe4502 = Di rado. I segni sono invisibili, si perdono nelle copie e sono difficili da rivedere; in un articolo è quindi meglio marcare il codice o il nome e lasciare l’ordine al browser. Dove il markup non è possibile, nel titolo di una pagina, in un messaggio semplice o in un file di testo, va bene una coppia di isolati. I vecchi caratteri di incorporamento e di forzatura, da U+202A a U+202E, è meglio lasciarli stare, e un controllo che li segnala scoprirà anche il testo costruito per ingannare.
