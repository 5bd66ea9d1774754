### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = Por qué envejecen las páginas

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = Una traducción envejece cuando su original avanza, y las fechas de los dos archivos no permiten saber si lo ha hecho.

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = mantenimiento

# origin: machine llm
# source: dates
dates-467eca5a = fechas

# origin: machine llm
# source: history
history-813ec6a6 = historial

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = Una página traducida nunca está mejor que el día en que se publica. Desde entonces envejece, aunque nada cambie en ella: sus frases siguen diciendo lo que decían, y lo que decían era correcto. Lo que se mueve es el original. Alguien corrige un número de versión o añade una advertencia sobre una opción eliminada, y nada de eso llega a la página polaca, porque nada avisó al equipo polaco de que había ocurrido.

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = Cómo ocurre

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = La mayoría de las páginas envejecidas se deben a tres clases de cambios:

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **Los pequeños.** Quien retoca una frase no siente que la página haya cambiado, y no se lo dice a nadie.

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **Los grandes.** Una reescritura lo toca todo a la vez. Los traductores la aplazan hasta tener un fin de semana libre y, para entonces, ya ha empezado otra.

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **Los que suceden en otra parte.** Un aviso compartido o el rótulo de un menú se modifica en su propio archivo, y las páginas que lo citan parecen intactas.

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = Nada de esto es descuido. La culpa es de un proceso que confía en que las personas se acuerden unas de otras.

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = Lo que puede decir una fecha

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = El remedio habitual es comparar fechas: si el archivo inglés se modificó después que el turco, el turco tiene que ser viejo. La regla falla en los dos sentidos.

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = Más reciente y, aun así, desactualizada

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = Supongamos que el lunes cambia un comando en la página inglesa y que el martes un traductor turco, que no se ha enterado, corrige una falta de ortografía más abajo.

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = Ahora el archivo turco es el más reciente de los dos. El comando que contiene sigue siendo el del domingo, y la comparación acaba de declarar que la página está al día.

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = Más antigua y perfectamente válida

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old, though no reader could tell the difference. After the second such alarm nobody looks at the mark again.
# was: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old. After the second such alarm nobody looks at the mark again.
# state: draft
the-opposite-is-more-05f2bcf4 = Lo contrario es más frecuente. Un script reajusta todos los archivos ingleses a ochenta columnas, o una dirección pasa de `http` a `https`, y todas las páginas, en todos los idiomas, quedan marcadas como viejas. Tras la segunda alarma de este tipo, nadie vuelve a mirar la marca.

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
the-dates-are-weaker-62b1cd97 = De todos modos, las fechas prueban menos de lo que parece. Git no guarda la hora de modificación, así que un clon nuevo pone a cada archivo la del momento en que se extrajo. Las fechas de los commits viajan con el repositorio, pero un rebase o un squash las sustituye, y un [clon superficial](https://git-scm.com/docs/git-clone), que es el que hacen muchos servicios de compilación, apenas tiene historial al que preguntar.

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = Qué registrar en su lugar

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = Una traducción es una afirmación sobre un texto. Para saber si la afirmación sigue en pie, conserve el texto.

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = Guarde el párrafo original junto a su traducción, tal como estaba cuando el traductor lo leyó. Entonces *desactualizado* significa que dos cadenas difieren, y la respuesta es la misma en un portátil, en un archivo tar y en un clon superficial. Un hash también detectaría la diferencia, pero solo el texto permite mostrar al traductor **qué palabras** se han añadido o tachado.

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = Las diferencias que ningún lector puede ver no deberían contar: saltos de línea, sangrías, espacios repetidos. Las demás se pueden graduar, pues un enlace que ha cambiado de sitio exige menos del traductor que una frase nueva.

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = Trabajar por párrafos también reduce la tarea. La documentación de OpenTelemetry registra en cada página traducida el commit a partir del cual se hizo. De 351 páginas que se habían quedado atrás, en la página mediana había cambiado alrededor del 14 % de los segmentos, y en 25 no había cambiado ningún texto traducible. Una alarma por página exige releer de nuevo las 351.

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = Para ello tienen que funcionar dos cosas. Hay que [reconocer los párrafos después de un cambio](paragraph-identity.md), y lo que se averigüe necesita un [informe](what-a-status-report-is-for.md) que lleve al trabajo y no a la culpa.

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = ¿Es peor una página envejecida que ninguna página?

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = Depende de para qué sirva la página. Un ensayo puede llevar un año de retraso sin hacer daño, mientras que una guía de instalación con un solo comando retirado hace perder una hora a cada lector. Averigüe qué párrafos son viejos, márquelos como tales y decida, página por página, [qué debe ver el lector](fallbacks-for-readers.md).
