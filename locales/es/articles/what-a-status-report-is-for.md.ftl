### hexapla: 1
### document: articles/what-a-status-report-is-for.md

# origin: machine llm
# source: What a status report is for
what-status-report-is-f2a43577 = Para qué sirve un informe de estado

# origin: machine llm
# source: A report on translations should tell each reader what to do next, and a percentage seldom does.
report-on-translations-should-d7f3e1a3 = Un informe sobre las traducciones debería decir a cada lector qué hacer a continuación, y un porcentaje rara vez lo dice.

# origin: machine llm
# source: reports
reports-9dc079f5 = informes

# origin: machine llm
# source: teams
teams-58106c15 = equipos

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = mantenimiento

# origin: machine llm
# source: Every project that is translated ends up with a table of languages and numbers. Some tables get work done, and others are looked at once and then decorate a wiki. A useful one is written for somebody who has an hour to spend and wants to know where to spend it.
every-project-that-is-1b5846f5 = Todo proyecto que se traduce acaba teniendo una tabla de idiomas y números. Algunas tablas consiguen que se trabaje, y otras se miran una vez y luego adornan un wiki. Una tabla útil se escribe para alguien que dispone de una hora y quiere saber en qué emplearla.

# origin: machine llm
# source: The words in it
the-words-in-it-7fd8d6ca = Las palabras del informe

# origin: machine llm
# source: A report can be no clearer than its statuses, and each status should point at one kind of work:
report-can-be-no-3cc9080e = Un informe no puede ser más claro que sus estados, y cada estado debería señalar una sola clase de trabajo:

# origin: machine llm
# source: Status
status-a9e74bb6 = Estado

# origin: machine llm
# source: What it says
what-it-says-029cc148 = Qué dice

# origin: machine llm
# source: Who acts
who-acts-d4d9975e = Quién actúa

# origin: machine llm
# source: missing
missing-b1e14646 = sin traducir

# origin: machine llm
# source: there is no translation of this unit
there-is-no-translation-793bc1ad = no hay ninguna traducción de esta unidad

# origin: machine llm
# source: a translator writes one
translator-writes-one-7bfda66a = un traductor escribe una

# origin: machine llm
# source: draft
draft-b82f5995 = borrador

# origin: machine llm
# source: somebody began and has not vouched for it
somebody-began-and-has-d0bfc112 = alguien empezó y aún no responde de ella

# origin: machine llm
# source: the same person, or another, finishes it
the-same-person-or-9bedba42 = la misma persona, u otra, la termina

# origin: machine llm
# source: outdated
outdated-65f4b6cd = desactualizada

# origin: machine llm
# source: the source has changed since it was translated
the-source-has-changed-e15eb625 = el original ha cambiado desde que se tradujo

# origin: machine llm
# source: a translator compares and mends
translator-compares-and-mends-6da86f76 = un traductor compara y corrige

# origin: machine llm
# source: translated
translated-271fd287 = traducida

# origin: machine llm
# source: it was made from the present source
it-was-made-from-e905ca1c = se hizo a partir del original actual

# origin: machine llm
# source: a reviewer, if the team has any
reviewer-if-the-team-784add22 = un revisor, si el equipo lo tiene

# origin: machine llm
# source: reviewed
reviewed-ebaa0143 = revisada

# origin: machine llm
# source: a second person has agreed with this very pair of texts
second-person-has-agreed-fb5998d5 = una segunda persona ha dado por bueno este par de textos concreto

# origin: machine llm
# source: nobody
nobody-e3695c81 = nadie

# origin: machine llm
# source: Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it no longer counts.
# was: Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it has nothing left to say.
note-that-outdated-is-402934c5 = Obsérvese que *desactualizada* es aquí un hecho, y no una sospecha basada en [la edad de un archivo](stale-pages.md). Del mismo modo, una revisión está ligada a dos textos y, cuando cualquiera de ellos cambia, ya no tiene nada que decir.

# origin: machine llm
# source: Why a percentage misleads
why-percentage-misleads-9086fe6a = Por qué engaña un porcentaje

# origin: machine llm
# source: "French: 97%" answers no question that a translator would ask. The missing three per cent may be an old announcement or the installation page. Consider this extract, in units:
french-97-answers-no-3ee503ce = «Francés: 97 %» no responde a ninguna pregunta que haría un traductor. El tres por ciento que falta puede ser un anuncio antiguo o la página de instalación. Veamos este extracto, contado en unidades:

# origin: machine llm
# source: Count *translated* alone, and the three look like neighbours. They are in quite different positions. Polish has 96 units that nobody has begun, very likely whole articles, and they suit a newcomer who wants a piece of work with clear edges. Arabic was nearly complete once and has been left behind, so it needs someone who knows the existing text and can mend a hundred sentences. Italian is up to date but for an evening's work, and what would help it is a second reader for the 260 units that nobody has reviewed.
count-translated-alone-and-893fa69a = Si se cuenta solo la columna *translated* (las unidades traducidas), los tres parecen vecinos. Sus situaciones son muy distintas. El polaco tiene 96 unidades que nadie ha empezado, muy probablemente artículos enteros, que convienen a un recién llegado que busque una tarea de límites claros. El árabe estuvo casi completo en su día y se ha quedado atrás, así que necesita a alguien que conozca el texto existente y pueda corregir un centenar de frases. El italiano está al día, a falta de una tarde de trabajo, y lo que le ayudaría es un segundo lector para las 260 unidades que nadie ha revisado.

# origin: machine llm
# source: Count units and words
count-units-and-words-d32fa7ee = Contar unidades y palabras

# origin: machine llm
# source: Units tell you how many decisions are waiting, and words tell you how long they may take. Two hundred missing menu labels are an afternoon. Two hundred missing paragraphs are a season. For outdated units a third number says more than either, namely **how many words changed**: a version number corrected in forty paragraphs is forty units, two thousand words, and ten minutes.
units-tell-you-how-4d26e816 = Las unidades dicen cuántas decisiones están pendientes, y las palabras, cuánto tiempo pueden llevar. Doscientos rótulos de menú sin traducir son una tarde. Doscientos párrafos sin traducir son toda una temporada. Para las unidades desactualizadas hay un tercer número que dice más que los otros dos, a saber, **cuántas palabras han cambiado**: un número de versión corregido en cuarenta párrafos son cuarenta unidades, dos mil palabras y diez minutos.

# origin: machine llm
# source: It also helps to separate the kinds of change. If only a link or a space differs, the translation is almost certainly still right, and it should not be ranked beside a rewritten warning.
it-also-helps-to-140e2228 = También ayuda distinguir las clases de cambios. Si solo difiere un enlace o un espacio, la traducción casi con seguridad sigue siendo correcta, y no debería figurar a la misma altura que una advertencia reescrita.

# origin: machine llm
# source: Three readers
three-readers-024af876 = Tres lectores

# origin: machine llm
# source: The **translator** wants a list, sorted by usefulness, with the old and the new source side by side.
the-translator-wants-list-c64824ee = El **traductor** quiere una lista, ordenada por utilidad, con el original antiguo y el nuevo uno al lado del otro.

# origin: machine llm
# source: The **maintainer** wants to see movement from month to month, and the language in which something has gone wrong, perhaps because a team has stopped.
the-maintainer-wants-to-1abdf047 = El **responsable del proyecto** quiere ver el movimiento de un mes a otro, y el idioma en el que algo ha ido mal, quizá porque un equipo se ha detenido.

# origin: machine llm
# source: The **build** wants a yes or a no. It should say *no* to broken pages, lost placeholders and links that lead nowhere. Being behind is the ordinary state of a living translation, and should fail nothing unless the team has asked for a threshold.
# state: draft
the-build-wants-yes-03146895 = La **generación del sitio** quiere un sí o un no. Debería decir *no* a las páginas rotas, a los marcadores de posición perdidos y a los enlaces que no llevan a ninguna parte. El retraso es el estado normal de una traducción viva, y no debería hacer fallar nada, salvo que el equipo haya pedido un umbral.

# origin: machine llm
# source: Readers of the site are a fourth audience, but the report is not for them. They need [a notice on the page they are reading](fallbacks-for-readers.md), in their own language.
readers-of-the-site-235b2fe8 = Los lectores del sitio son un cuarto público, pero el informe no es para ellos. Lo que necesitan es [un aviso en la página que están leyendo](fallbacks-for-readers.md), en su propio idioma.

# origin: machine llm
# source: What a report should leave out
what-report-should-leave-f67b8706 = Lo que un informe debería callar

# origin: machine llm
# source: It should not rank people, nor languages when one of them has two volunteers and another has twenty. It should not count what a team left out on purpose: a page about local law or a national mirror may well exist in one language only.
it-should-not-rank-501c6717 = No debería clasificar a las personas, ni tampoco a los idiomas cuando uno tiene dos voluntarios y otro tiene veinte. No debería contar lo que un equipo dejó fuera a propósito: una página sobre la legislación local o sobre un servidor espejo nacional bien puede existir en un solo idioma.

# origin: machine llm
# source: How often should it be made?
how-often-should-it-aaf42214 = ¿Con qué frecuencia debería hacerse?

# origin: machine llm
# source: As often as somebody is ready to act on it. For a translator the right moment is the start of a session, so the report must be quick and must work on the files as they lie on the disk. For a maintainer a regular summary, weekly or before each release, is enough. A report that is posted automatically to people who did not ask for it is read twice and filtered out the third time.
as-often-as-somebody-7d3bbaec = Con la frecuencia con que alguien esté dispuesto a actuar en consecuencia. Para un traductor, el momento adecuado es el comienzo de una sesión, de modo que el informe debe ser rápido y trabajar con los archivos tal como están en el disco. Para un responsable del proyecto basta un resumen periódico, semanal o antes de cada versión. Un informe que se envía automáticamente a gente que no lo pidió se lee dos veces, y a la tercera se filtra.
