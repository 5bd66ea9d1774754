### hexapla: 1
### document: articles/right-to-left.md

# origin: machine llm
# source: Right to left
right-to-left-9b3f1f56 = Von rechts nach links

# origin: machine llm
# source: How Arabic and Hebrew text is ordered on screen, and what a site must do so that layout, numbers and punctuation follow.
how-arabic-and-hebrew-d3d0403c = Wie arabischer und hebräischer Text auf dem Bildschirm angeordnet wird und was eine Website tun muss, damit Layout, Zahlen und Zeichensetzung folgen.

# origin: machine llm
# source: bidi
bidi-d003e98c = Bidi

# origin: machine llm
# source: arabic
arabic-f250f413 = Arabisch

# origin: machine llm
# source: css
css-fba18f4c = CSS

# origin: machine llm
# source: punctuation
punctuation-ee858088 = Zeichensetzung

# origin: machine llm
# source: Arabic, Hebrew, Persian and Urdu are written from right to left, but very few pages in those languages run in one direction only. Numbers, product names, commands and addresses run from left to right inside the same line.
arabic-hebrew-persian-and-828689a1 = Arabisch, Hebräisch, Persisch und Urdu werden von rechts nach links geschrieben, aber nur sehr wenige Seiten in diesen Sprachen laufen ausschließlich in eine Richtung. Zahlen, Produktnamen, Befehle und Adressen laufen innerhalb derselben Zeile von links nach rechts.

# origin: machine llm
# source: Two orders
two-orders-991676f8 = Zwei Reihenfolgen

# origin: machine llm
# source: Text is stored in the order in which it is read and typed, whatever the script. Only the display changes, by the rules of the [Unicode Bidirectional Algorithm](https://www.unicode.org/reports/tr9/): each stretch of text in one direction keeps its inner order, and the stretches are laid out according to the direction of the paragraph.
text-is-stored-in-eda1f43d = Gespeichert wird Text in der Reihenfolge, in der man ihn liest und tippt, gleich in welcher Schrift. Nur die Anzeige ändert sich, nach den Regeln des [bidirektionalen Algorithmus von Unicode](https://www.unicode.org/reports/tr9/): Jeder Abschnitt in einer Richtung behält seine innere Reihenfolge, und die Abschnitte werden nach der Richtung des Absatzes angeordnet.

# origin: machine llm
# source: Four boxes numbered one to four hold the words of an Arabic sentence in stored order: open, file, site.ftl, now. Below, the same boxes as displayed, from right to left, with the letters of site.ftl still running from left to right.
four-boxes-numbered-one-3c57134c = Vier Kästchen mit den Nummern eins bis vier enthalten die Wörter eines arabischen Satzes in der gespeicherten Reihenfolge: öffne, Datei, site.ftl, jetzt. Darunter dieselben Kästchen, wie sie angezeigt werden, von rechts nach links, wobei die Buchstaben von site.ftl weiterhin von links nach rechts laufen.

# origin: machine llm
# source: Letters have a strong direction of their own. Digits and punctuation are weak or neutral, so they depend on their neighbours, and this is where lines break:
letters-have-strong-direction-ec0711e7 = Buchstaben haben eine eigene, starke Richtung. Ziffern und Satzzeichen sind schwach oder neutral und hängen daher von ihren Nachbarn ab, und genau hier geraten Zeilen durcheinander:

# origin: machine llm
# source: At the end of an Arabic paragraph `C++` is shown as `++C`, since the plus signs follow the paragraph and not the letter.
at-the-end-of-f2e9039d = Am Ende eines arabischen Absatzes wird `C++` als `++C` angezeigt, weil die Pluszeichen dem Absatz folgen und nicht dem Buchstaben.

# origin: machine llm
# source: An ISO date after an Arabic word, such as `2026-03-04`, is shown as `04-03-2026`. After a Hebrew word it stays whole: digits that follow Arabic letters are treated as a class of their own.
an-iso-date-after-de3ac34e = Ein ISO-Datum nach einem arabischen Wort, etwa `2026-03-04`, wird als `04-03-2026` angezeigt. Nach einem hebräischen Wort bleibt es ganz: Ziffern, die auf arabische Buchstaben folgen, werden als eigene Klasse behandelt.

# origin: machine llm
# source: A paragraph that begins with a Latin product name is taken for a left-to-right one wherever the direction is guessed from the first letter, as `dir="auto"` does.
paragraph-that-begins-with-cf0bef52 = Ein Absatz, der mit einem lateinisch geschriebenen Produktnamen beginnt, wird überall dort für einen von links nach rechts laufenden gehalten, wo die Richtung aus dem ersten Buchstaben erraten wird, wie es `dir="auto"` tut.

# origin: machine llm
# source: Isolates
isolates-3053efe9 = Isolate

# origin: machine llm
# source: The cure for the first two is to *isolate* the foreign piece, so that it neither affects its surroundings nor is affected by them. In HTML that is `<bdi>`, or any element with a `dir` attribute; `<code dir="ltr">` suits commands and file names. In plain strings two invisible characters do the work: U+2068 FIRST STRONG ISOLATE before the piece and U+2069 POP DIRECTIONAL ISOLATE after it. [Fluent](https://projectfluent.org/) was designed to place them round inserted values.
the-cure-for-the-8d683b1c = Das Mittel gegen die ersten beiden Fehler besteht darin, das fremde Stück zu *isolieren*, sodass es seine Umgebung nicht beeinflusst und auch von ihr nicht beeinflusst wird. In HTML ist das `<bdi>` oder jedes Element mit einem `dir`-Attribut; `<code dir="ltr">` eignet sich für Befehle und Dateinamen. In einfachen Zeichenketten erledigen das zwei unsichtbare Zeichen: U+2068 FIRST STRONG ISOLATE vor dem Stück und U+2069 POP DIRECTIONAL ISOLATE dahinter. [Fluent](https://projectfluent.org/) ist darauf ausgelegt, eingesetzte Werte damit zu umgeben.

# origin: machine llm
# source: Names, search terms and titles that readers typed are the usual victims. Anything that comes from a variable deserves an isolate. The third trouble has a simpler cure, which is not to guess: state the direction of the page.
names-search-terms-and-98e0c49c = Namen, Suchbegriffe und Titel, die von Lesern eingegeben wurden, sind die üblichen Opfer. Alles, was aus einer Variablen kommt, verdient ein Isolat. Gegen das dritte Übel gibt es ein einfacheres Mittel, nämlich nicht zu raten: Geben Sie die Richtung der Seite an.

# origin: machine llm
# source: Layout
layout-e9e6056d = Layout

# origin: machine llm
# source: Set the direction in the markup, once: `<html lang="ar" dir="rtl">`. Then let the style sheet speak of *start* and *end* rather than left and right. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` and `text-align: start` serve both directions from one file, and flex rows and grid columns turn round without being asked. The [W3C](https://www.w3.org/International/) explains the details.
set-the-direction-in-31358733 = Legen Sie die Richtung ein einziges Mal im Markup fest: `<html lang="ar" dir="rtl">`. Lassen Sie das Stylesheet dann von *start* und *end* sprechen, von Anfang und Ende statt von links und rechts. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` und `text-align: start` bedienen beide Richtungen aus einer Datei, und Flex-Zeilen und Grid-Spalten drehen sich ungefragt um. Die Einzelheiten erklärt das [W3C](https://www.w3.org/International/).

# origin: machine llm
# source: Arrows for back and next are mirrored, and so is a progress bar. Logos, clock faces, media controls and samples of code are not.
arrows-for-back-and-86d73d0a = Pfeile für „Zurück“ und „Weiter“ werden gespiegelt, Fortschrittsbalken ebenso. Logos, Zifferblätter, Mediensteuerungen und Codebeispiele dagegen nicht.

# origin: machine llm
# source: Two habits of Latin typography do damage here. Letter spacing pulls the joined letters of Arabic apart, and slanting is not a native form of emphasis, so `em` may want a heavier weight or another colour in place of italics.
two-habits-of-latin-1b15b117 = Zwei Gewohnheiten der lateinischen Typografie richten hier Schaden an. Vergrößerter Buchstabenabstand reißt die verbundenen Buchstaben des Arabischen auseinander, und Schrägstellung ist dort keine heimische Form der Hervorhebung, sodass `em` statt Kursivschrift eher eine kräftigere Strichstärke oder eine andere Farbe braucht.

# origin: machine llm
# source: Punctuation
punctuation-9ac2c35d = Zeichensetzung

# origin: machine llm
# source: Arabic has its own comma `،`, semicolon `؛` and question mark `؟`. Hebrew uses the same marks as English. Both use the ordinary full stop, and both type brackets in reading order: an opening bracket is typed first and *displayed* facing the other way, as are «quotation marks» of this shape. A translator who swaps them by hand, because they look wrong in the editor, has broken them for every reader.
arabic-has-its-own-101df6fc = Arabisch hat ein eigenes Komma `،`, ein eigenes Semikolon `؛` und ein eigenes Fragezeichen `؟`. Hebräisch verwendet dieselben Zeichen wie Englisch. Beide verwenden den gewöhnlichen Punkt, und in beiden tippt man Klammern in Lesereihenfolge: Eine öffnende Klammer wird zuerst getippt und zur anderen Seite gewandt *angezeigt*, ebenso «Anführungszeichen» dieser Form. Wer sie beim Übersetzen von Hand vertauscht, weil sie im Editor falsch aussehen, hat sie für alle Leser kaputt gemacht.

# origin: machine llm
# source: Before an Arabic or Hebrew edition goes out:
before-an-arabic-or-3e8313d1 = Bevor eine arabische oder hebräische Ausgabe erscheint:

# origin: machine llm
# source: `lang` and `dir` stand on the root element, and on every quoted foreign passage
and-stand-on-the-66162d7c = `lang` und `dir` stehen am Wurzelelement und an jeder zitierten fremdsprachigen Passage

# origin: machine llm
# source: no `left` or `right` survives in the style sheet without a reason
no-or-survives-in-e9fe0f67 = kein `left` oder `right` steht ohne Grund noch im Stylesheet

# origin: machine llm
# source: inserted values are isolated, and code is marked left to right
inserted-values-are-isolated-82734620 = eingesetzte Werte sind isoliert, und Code ist als von links nach rechts laufend ausgezeichnet

# origin: machine llm
# source: paragraphs that open with a Latin word have been looked at
paragraphs-that-open-with-e1559592 = Absätze, die mit einem lateinisch geschriebenen Wort beginnen, sind durchgesehen

# origin: machine llm
# source: commas and question marks are those of the language
commas-and-question-marks-e532edad = Kommas und Fragezeichen sind die der Sprache

# origin: machine llm
# source: The first point covers paragraphs that are [shown in the source language](fallbacks-for-readers.md) because nobody has translated them yet.
the-first-point-covers-c5d172b2 = Der erste Punkt gilt auch für Absätze, die [in der Ausgangssprache angezeigt](fallbacks-for-readers.md) werden, weil sie noch niemand übersetzt hat.

# origin: machine llm
# source: Should translators type direction marks?
should-translators-type-direction-883150f7 = Sollten Übersetzer Richtungszeichen eintippen?

# origin: machine llm
# source: Rarely. Marks are invisible, get lost in copying, and are hard to review, so in an article it is better to mark up the code or the name and leave the order to the browser. Where no markup can go, in a page title, a plain message or a text file, a pair of isolates is right. The older embedding and override characters, U+202A to U+202E, are best left alone, and a check that reports them will also catch text that was built to deceive.
rarely-marks-are-invisible-9efe4502 = Selten. Die Zeichen sind unsichtbar, gehen beim Kopieren verloren und lassen sich schwer prüfen; in einem Artikel ist es daher besser, den Code oder den Namen auszuzeichnen und die Anordnung dem Browser zu überlassen. Wo kein Markup möglich ist, in einem Seitentitel, einer einfachen Meldung oder einer Textdatei, ist ein Paar von Isolaten richtig. Die älteren Einbettungs- und Überschreibungszeichen, U+202A bis U+202E, lässt man am besten in Ruhe, und eine Prüfung, die sie meldet, findet auch Text, der auf Täuschung angelegt ist.
