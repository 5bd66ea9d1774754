### hexapla: 1
### document: articles/right-to-left.md

# origin: machine llm
# source: Right to left
right-to-left-9b3f1f56 = De derecha a izquierda

# origin: machine llm
# source: How Arabic and Hebrew text is ordered on screen, and what a site must do so that layout, numbers and punctuation follow.
how-arabic-and-hebrew-d3d0403c = Cómo se ordena en pantalla el texto árabe y hebreo, y qué debe hacer un sitio para que lo acompañen la maquetación, los números y la puntuación.

# origin: machine llm
# source: bidi
bidi-d003e98c = bidi

# origin: machine llm
# source: arabic
arabic-f250f413 = árabe

# origin: machine llm
# source: css
css-fba18f4c = css

# origin: machine llm
# source: punctuation
punctuation-ee858088 = puntuación

# origin: machine llm
# source: Arabic, Hebrew, Persian and Urdu are written from right to left, but very few pages in those languages run in one direction only. Numbers, product names, commands and addresses run from left to right inside the same line.
arabic-hebrew-persian-and-828689a1 = El árabe, el hebreo, el persa y el urdu se escriben de derecha a izquierda, pero muy pocas páginas en esas lenguas corren en un solo sentido. Los números, los nombres de productos, los comandos y las direcciones van de izquierda a derecha dentro de la misma línea.

# origin: machine llm
# source: Two orders
two-orders-991676f8 = Dos órdenes

# origin: machine llm
# source: Text is stored in the order in which it is read and typed, whatever the script. Only the display changes, by the rules of the [Unicode Bidirectional Algorithm](https://www.unicode.org/reports/tr9/): each stretch of text in one direction keeps its inner order, and the stretches are laid out according to the direction of the paragraph.
text-is-stored-in-eda1f43d = El texto se almacena en el orden en que se lee y se teclea, sea cual sea la escritura. Solo cambia la presentación, según las reglas del [algoritmo bidireccional de Unicode](https://www.unicode.org/reports/tr9/): cada tramo de texto en una misma dirección conserva su orden interno, y los tramos se disponen según la dirección del párrafo.

# origin: machine llm
# source: Four boxes numbered one to four hold the words of an Arabic sentence in stored order: open, file, site.ftl, now. Below, the same boxes as displayed, from right to left, with the letters of site.ftl still running from left to right.
four-boxes-numbered-one-3c57134c = Cuatro recuadros numerados del uno al cuatro contienen las palabras de una frase árabe en el orden en que se almacenan: abre, archivo, site.ftl, ahora. Debajo, los mismos recuadros tal como se muestran, de derecha a izquierda, con las letras de site.ftl todavía de izquierda a derecha.

# origin: machine llm
# source: Letters have a strong direction of their own. Digits and punctuation are weak or neutral, so they depend on their neighbours, and this is where lines break:
letters-have-strong-direction-ec0711e7 = Las letras tienen una dirección propia, fuerte. Las cifras y la puntuación son débiles o neutras, de modo que dependen de sus vecinas, y ahí es donde se estropean las líneas:

# origin: machine llm
# source: At the end of an Arabic paragraph `C++` is shown as `++C`, since the plus signs follow the paragraph and not the letter.
at-the-end-of-f2e9039d = Al final de un párrafo árabe, `C++` se muestra como `++C`, ya que los signos más siguen al párrafo y no a la letra.

# origin: machine llm
# source: An ISO date after an Arabic word, such as `2026-03-04`, is shown as `04-03-2026`. After a Hebrew word it stays whole: digits that follow Arabic letters are treated as a class of their own.
an-iso-date-after-de3ac34e = Una fecha ISO después de una palabra árabe, como `2026-03-04`, se muestra como `04-03-2026`. Después de una palabra hebrea queda intacta: las cifras que siguen a letras árabes se tratan como una clase aparte.

# origin: machine llm
# source: A paragraph that begins with a Latin product name is taken for a left-to-right one wherever the direction is guessed from the first letter, as `dir="auto"` does.
paragraph-that-begins-with-cf0bef52 = Un párrafo que empieza por un nombre de producto en letras latinas se toma por uno de izquierda a derecha allí donde la dirección se adivina por la primera letra, como hace `dir="auto"`.

# origin: machine llm
# source: Isolates
# state: draft
isolates-3053efe9 = Aislamientos

# origin: machine llm
# source: The cure for the first two is to *isolate* the foreign piece, so that it neither affects its surroundings nor is affected by them. In HTML that is `<bdi>`, or any element with a `dir` attribute; `<code dir="ltr">` suits commands and file names. In plain strings two invisible characters do the work: U+2068 FIRST STRONG ISOLATE before the piece and U+2069 POP DIRECTIONAL ISOLATE after it. [Fluent](https://projectfluent.org/) was designed to place them round inserted values.
the-cure-for-the-8d683b1c = El remedio para los dos primeros males es *aislar* el fragmento extraño, de modo que ni afecte a lo que lo rodea ni se vea afectado por ello. En HTML eso es `<bdi>`, o cualquier elemento con un atributo `dir`; `<code dir="ltr">` conviene a los comandos y a los nombres de archivo. En las cadenas sin formato, el trabajo lo hacen dos caracteres invisibles: U+2068 FIRST STRONG ISOLATE antes del fragmento y U+2069 POP DIRECTIONAL ISOLATE después. [Fluent](https://projectfluent.org/) se diseñó para ponerlos alrededor de los valores insertados.

# origin: machine llm
# source: Names, search terms and titles that readers typed are the usual victims. Anything that comes from a variable deserves an isolate. The third trouble has a simpler cure, which is not to guess: state the direction of the page.
names-search-terms-and-98e0c49c = Los nombres, los términos de búsqueda y los títulos que han tecleado los lectores son las víctimas habituales. Todo lo que procede de una variable merece ir aislado. El tercer mal tiene un remedio más sencillo, que es no adivinar: declarar la dirección de la página.

# origin: machine llm
# source: Layout
layout-e9e6056d = Maquetación

# origin: machine llm
# source: Set the direction in the markup, once: `<html lang="ar" dir="rtl">`. Then let the style sheet speak of *start* and *end* rather than left and right. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` and `text-align: start` serve both directions from one file, and flex rows and grid columns turn round without being asked. The [W3C](https://www.w3.org/International/) explains the details.
set-the-direction-in-31358733 = Fije la dirección en el marcado, una sola vez: `<html lang="ar" dir="rtl">`. Después, deje que la hoja de estilo hable de *inicio* y *fin* en lugar de izquierda y derecha. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` y `text-align: start` sirven para ambas direcciones desde un mismo archivo, y las filas flex y las columnas de la cuadrícula se dan la vuelta sin que nadie se lo pida. El [W3C](https://www.w3.org/International/) explica los detalles.

# origin: machine llm
# source: Arrows for back and next are mirrored, and so is a progress bar. Logos, clock faces, media controls and samples of code are not.
arrows-for-back-and-86d73d0a = Las flechas de anterior y siguiente se reflejan como en un espejo, y también una barra de progreso. Los logotipos, las esferas de reloj, los controles de reproducción y los ejemplos de código, no.

# origin: machine llm
# source: Two habits of Latin typography do damage here. Letter spacing pulls the joined letters of Arabic apart, and slanting is not a native form of emphasis, so `em` may want a heavier weight or another colour in place of italics.
two-habits-of-latin-1b15b117 = Dos costumbres de la tipografía latina hacen daño aquí. El espaciado entre letras separa las letras enlazadas del árabe, y la inclinación no es una forma de énfasis propia de esa escritura, así que `em` puede pedir un trazo más grueso u otro color en lugar de la cursiva.

# origin: machine llm
# source: Punctuation
punctuation-9ac2c35d = Puntuación

# origin: machine llm
# source: Arabic has its own comma `،`, semicolon `؛` and question mark `؟`. Hebrew uses the same marks as English. Both use the ordinary full stop, and both type brackets in reading order: an opening bracket is typed first and *displayed* facing the other way, as are «quotation marks» of this shape. A translator who swaps them by hand, because they look wrong in the editor, has broken them for every reader.
arabic-has-its-own-101df6fc = El árabe tiene su propia coma `،`, su punto y coma `؛` y su signo de interrogación `؟`. El hebreo usa los mismos signos que el inglés. Ambos usan el punto corriente, y en ambos los paréntesis se teclean en el orden de lectura: el de apertura se teclea primero y se *muestra* mirando hacia el otro lado, igual que las «comillas» de esta forma. Un traductor que los intercambie a mano, porque en el editor parecen estar mal, los habrá estropeado para todos los lectores.

# origin: machine llm
# source: Before an Arabic or Hebrew edition goes out:
before-an-arabic-or-3e8313d1 = Antes de publicar una edición en árabe o en hebreo:

# origin: machine llm
# source: `lang` and `dir` stand on the root element, and on every quoted foreign passage
and-stand-on-the-66162d7c = `lang` y `dir` figuran en el elemento raíz y en cada pasaje citado en otra lengua

# origin: machine llm
# source: no `left` or `right` survives in the style sheet without a reason
no-or-survives-in-e9fe0f67 = ningún `left` o `right` sobrevive sin motivo en la hoja de estilo

# origin: machine llm
# source: inserted values are isolated, and code is marked left to right
inserted-values-are-isolated-82734620 = los valores insertados están aislados, y el código está marcado de izquierda a derecha

# origin: machine llm
# source: paragraphs that open with a Latin word have been looked at
paragraphs-that-open-with-e1559592 = se han mirado los párrafos que empiezan por una palabra en letras latinas

# origin: machine llm
# source: commas and question marks are those of the language
commas-and-question-marks-e532edad = las comas y los signos de interrogación son los de la lengua

# origin: machine llm
# source: The first point covers paragraphs that are [shown in the source language](fallbacks-for-readers.md) because nobody has translated them yet.
the-first-point-covers-c5d172b2 = El primer punto abarca los párrafos que [se muestran en la lengua original](fallbacks-for-readers.md) porque nadie los ha traducido todavía.

# origin: machine llm
# source: Should translators type direction marks?
should-translators-type-direction-883150f7 = ¿Deben los traductores teclear marcas de dirección?

# origin: machine llm
# source: Rarely. Marks are invisible, get lost in copying, and are hard to review, so in an article it is better to mark up the code or the name and leave the order to the browser. Where no markup can go, in a page title, a plain message or a text file, a pair of isolates is right. The older embedding and override characters, U+202A to U+202E, are best left alone, and a check that reports them will also catch text that was built to deceive.
# state: draft
rarely-marks-are-invisible-9efe4502 = Rara vez. Las marcas son invisibles, se pierden al copiar y son difíciles de revisar, de modo que en un artículo es mejor marcar el código o el nombre y dejar el orden al navegador. Donde no cabe ningún marcado, en el título de una página, en un mensaje sin formato o en un archivo de texto, lo correcto es un par de aislamientos. Es mejor no tocar los antiguos caracteres de incrustación y de anulación, de U+202A a U+202E; además, una comprobación que los señale detectará también el texto construido para engañar.
