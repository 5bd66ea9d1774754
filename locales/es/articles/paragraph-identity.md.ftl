### hexapla: 1
### document: articles/paragraph-identity.md

# origin: machine llm
# source: The identity of a paragraph
the-identity-of-paragraph-d4aeb15b = La identidad de un párrafo

# origin: machine llm
# source: How to know that a paragraph is the same one after it was edited, moved, split or merged, without writing anything into the source.
how-to-know-that-5bbe8e12 = Cómo saber que un párrafo sigue siendo el mismo después de modificarlo, moverlo, dividirlo o fusionarlo, sin escribir nada en el original.

# origin: machine llm
# source: identity
identity-1247db6a = identidad

# origin: machine llm
# source: alignment
alignment-7ab927ea = alineación

# origin: machine llm
# source: diff
diff-4f2e33d3 = diff

# origin: machine llm
# source: A translation belongs to a paragraph. When the paragraph changes, the translation should follow it, [flagged as outdated](stale-pages.md) but not lost. But after how many edits is it still the same paragraph? People answer that by looking at both versions. A tool has to look as well, or be told.
translation-belongs-to-paragraph-b1df1498 = Una traducción pertenece a un párrafo. Cuando el párrafo cambia, la traducción debería seguirlo, [señalada como desactualizada](stale-pages.md) pero no perdida. Ahora bien, ¿después de cuántos cambios sigue siendo el mismo párrafo? Las personas responden a eso mirando las dos versiones. Una herramienta también tiene que mirar, o alguien tiene que decírselo.

# origin: machine llm
# source: Three simple answers
three-simple-answers-9f27c800 = Tres respuestas sencillas

# origin: machine llm
# source: **Say it in the source.** Give every paragraph an identifier, such as `{#backup-warning}`, and keep it there. This works as long as every author knows the rule. In practice someone copies a paragraph along with its identifier, someone else deletes "that odd code", and every pull request carries noise that means nothing to the person writing.
say-it-in-the-0d456dd0 = **Decirlo en el original.** Se da a cada párrafo un identificador, por ejemplo `{"{"}#backup-warning{"}"}`, y se deja ahí. Esto funciona mientras todos los autores conozcan la regla. En la práctica, alguien copia un párrafo junto con su identificador, otro borra «ese código raro», y cada pull request lleva un ruido que no significa nada para quien escribe.

# origin: machine llm
# source: **Use the text.** In [gettext](https://www.gnu.org/software/gettext/) the source string is the key. It needs no bookkeeping, but makes two claims that are false for articles. One is that equal texts are one unit. *Open* on a button is `Otwórz` in Polish and *Open* in a table of ticket states is `Otwarte`. The other is that different texts are different units, so that a corrected comma makes a new paragraph, to be reunited with its old translation by guesswork.
use-the-text-in-bbd3fbd3 = **Usar el texto.** En [gettext](https://www.gnu.org/software/gettext/), la clave es la cadena original. No exige llevar ningún registro, pero hace dos afirmaciones que son falsas para los artículos. Una es que los textos iguales son una sola unidad. *Open* en un botón es `Otwórz` en polaco, y *Open* en una tabla de estados de incidencias es `Otwarte`. La otra es que los textos distintos son unidades distintas, de modo que una coma corregida da lugar a un párrafo nuevo, que habrá que reunir con su antigua traducción a base de conjeturas.

# origin: machine llm
# source: **Use the position.** The third paragraph stays the third paragraph until somebody adds a second one, and then every translation below it stands beside the wrong source.
use-the-position-the-fe80a86f = **Usar la posición.** El tercer párrafo sigue siendo el tercero hasta que alguien añade un segundo; entonces, todas las traducciones que van detrás quedan junto al original equivocado.

# origin: machine llm
# source: Comparing two versions
comparing-two-versions-53de74e0 = Comparar dos versiones

# origin: machine llm
# source: The remaining way is to keep the previous text of every unit and to line the old list up with the new one, much as a reader would. Nothing is written into the source.
the-remaining-way-is-a1a623b0 = El camino que queda es conservar el texto anterior de cada unidad y alinear la lista antigua con la nueva, más o menos como lo haría un lector. No se escribe nada en el original.

# origin: machine llm
# source: Two columns of boxes. On the left the old version, paragraphs A to E. On the right the new version: E has moved to the top, A has been edited, B has become two paragraphs, and C and D have become one. Lines join each old paragraph to what became of it.
two-columns-of-boxes-ba04f668 = Dos columnas de recuadros. A la izquierda, la versión antigua, con los párrafos A a E. A la derecha, la versión nueva: E ha pasado al principio, A se ha modificado, B se ha convertido en dos párrafos, y C y D se han convertido en uno. Unas líneas unen cada párrafo antiguo con aquello en lo que se convirtió.

# origin: machine llm
# source: The order of the steps matters:
the-order-of-the-b83fc730 = El orden de los pasos importa:

# origin: machine llm
# source: Pair the units whose text is equal, and take those that are unique in both versions as fixed points. Most of the document is settled here.
pair-the-units-whose-8c339425 = Emparejar las unidades cuyo texto es igual y tomar como puntos fijos las que son únicas en ambas versiones. Con esto queda resuelta la mayor parte del documento.

# origin: machine llm
# source: Between the fixed points, pair what is similar, in order. Known neighbours are strong evidence.
between-the-fixed-points-79fd9997 = Entre los puntos fijos, emparejar lo que se parece, por orden. Los vecinos conocidos son un indicio sólido.

# origin: machine llm
# source: Look at what is left over, on both sides, for text that went elsewhere: first within the document, then in others.
look-at-what-is-8bd6aef7 = Buscar en lo que sobra, a ambos lados, el texto que se fue a otra parte: primero dentro del documento y después en otros.

# origin: machine llm
# source: See whether an old paragraph is covered by two new ones together, or the reverse.
see-whether-an-old-76ba491f = Ver si un párrafo antiguo queda cubierto por dos nuevos juntos, o al revés.

# origin: machine llm
# source: Moves, splits and merges
moves-splits-and-merges-baf1a0db = Traslados, divisiones y fusiones

# origin: machine llm
# source: A **move** changes nothing about the translation. If the words are the same, the unit is as good in its new place as in the old.
move-changes-nothing-about-38d49065 = Un **traslado** no cambia nada de la traducción. Si las palabras son las mismas, la unidad vale tanto en su nuevo lugar como en el antiguo.

# origin: machine llm
# source: At a **split** the larger part should inherit the identity, and with it the old translation, now marked outdated: a translator will delete half a paragraph faster than write one. The smaller part is new, with a note of where it came from. At a **merge** the same holds the other way round. The largest contributor lends its identity to the whole, and the translations of the others are offered as material.
at-split-the-larger-834d6ea5 = En una **división**, la parte mayor debería heredar la identidad y, con ella, la antigua traducción, marcada ahora como desactualizada: un traductor borra medio párrafo antes de lo que tarda en escribirlo. La parte menor es nueva y lleva una nota de dónde procede. En una **fusión** ocurre lo mismo, pero al revés. El párrafo que más aporta presta su identidad al conjunto, y las traducciones de los demás se ofrecen como material.

# origin: machine llm
# source: **Twins** are units with the same text, such as cells that all say *yes*. They are told apart by their order and their surroundings. It is tempting to merge them, and it is wrong, because Turkish may want `var` in one row and `evet` in the next.
twins-are-units-with-55a99d69 = Las **unidades gemelas** tienen el mismo texto, como las celdas que dicen todas *sí*. Se distinguen por su orden y por lo que las rodea. Es tentador reunirlas, y es un error, porque el turco puede querer `var` en una fila y `evet` en la siguiente.

# origin: machine llm
# source: Similar is not equal
similar-is-not-equal-f4bd571d = Parecido no es igual

# origin: machine llm
# source: Similarity finds the paragraph. It must never be allowed to vouch for the translation. Take these two sentences:
similarity-finds-the-paragraph-cdba5168 = El parecido encuentra el párrafo. Nunca se le debe permitir que responda de la traducción. Tomemos estas dos frases:

# origin: machine llm
# source: Power may be cut while the light is blinking.
power-may-be-cut-c6ee5956 = Se permite cortar la corriente mientras la luz parpadea.

# origin: machine llm
# source: Power may not be cut while the light is blinking.
power-may-not-be-9ea34630 = No se permite cortar la corriente mientras la luz parpadea.

# origin: machine llm
# source: Any measure will say that they are one paragraph in two versions. So they are; and the translation of the first, left standing as current for the second, is a danger to life. A pair found by similarity is **outdated**, without exception, and stays so until a person has seen both texts. Only differences that carry no meaning, such as a new line break or another width of wrapping, may pass. Identity may be generous, provided that [status](what-a-status-report-is-for.md) is strict.
any-measure-will-say-53407e6c = Cualquier medida dirá que son un mismo párrafo en dos versiones. Y lo son; pero la traducción de la primera, si se deja como vigente para la segunda, es un peligro mortal. Una pareja encontrada por parecido está **desactualizada**, sin excepción, y sigue estándolo hasta que una persona haya visto ambos textos. Solo pueden pasar las diferencias que no afectan al sentido, como un salto de línea nuevo u otra anchura de columna. La identidad puede ser generosa, siempre que el [estado](what-a-status-report-is-for.md) sea estricto.

# origin: machine llm
# source: What happens when a guess is wrong?
what-happens-when-guess-d0f69716 = ¿Qué ocurre cuando una conjetura es errónea?

# origin: machine llm
# source: A translator sees an old translation that has little to do with the new source, discards it and writes another; the cost is a minute. That holds only if three rules are kept: the wrong pair was marked outdated, the text it was made from is displayed beside it, and nothing was deleted when its paragraph seemed to vanish. A paragraph that was cut today may come back next month, and its translation should be waiting for it.
translator-sees-an-old-eeda278c = Un traductor ve una antigua traducción que tiene poco que ver con el nuevo original, la descarta y escribe otra; el coste es de un minuto. Eso solo vale si se cumplen tres reglas: la pareja equivocada estaba marcada como desactualizada, el texto a partir del cual se hizo la traducción se muestra a su lado, y no se borró nada cuando su párrafo pareció desaparecer. Un párrafo que se quitó hoy puede volver el mes que viene, y su traducción debería estar esperándolo.
