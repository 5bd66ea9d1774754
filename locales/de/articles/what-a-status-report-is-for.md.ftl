### hexapla: 1
### document: articles/what-a-status-report-is-for.md

# origin: machine llm
# source: What a status report is for
what-status-report-is-f2a43577 = Wozu ein Statusbericht da ist

# origin: machine llm
# source: A report on translations should tell each reader what to do next, and a percentage seldom does.
report-on-translations-should-d7f3e1a3 = Ein Bericht über Übersetzungen sollte allen, die ihn lesen, sagen, was als Nächstes zu tun ist, und eine Prozentzahl tut das selten.

# origin: machine llm
# source: reports
reports-9dc079f5 = Berichte

# origin: machine llm
# source: teams
teams-58106c15 = Teams

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = Pflege

# origin: machine llm
# source: Every project that is translated ends up with a table of languages and numbers. Some tables get work done, and others are looked at once and then decorate a wiki. A useful one is written for somebody who has an hour to spend and wants to know where to spend it.
every-project-that-is-1b5846f5 = Jedes Projekt, das übersetzt wird, hat am Ende eine Tabelle mit Sprachen und Zahlen. Manche Tabellen sorgen dafür, dass Arbeit getan wird, andere werden einmal angesehen und schmücken dann ein Wiki. Eine nützliche ist für jemanden geschrieben, der eine Stunde Zeit hat und wissen will, wofür.

# origin: machine llm
# source: The words in it
the-words-in-it-7fd8d6ca = Die Wörter darin

# origin: machine llm
# source: A report can be no clearer than its statuses, and each status should point at one kind of work:
report-can-be-no-3cc9080e = Ein Bericht kann nicht klarer sein als seine Status, und jeder Status sollte auf eine bestimmte Art von Arbeit verweisen:

# origin: machine llm
# source: Status
status-a9e74bb6 = Status

# origin: machine llm
# source: What it says
what-it-says-029cc148 = Was er besagt

# origin: machine llm
# source: Who acts
who-acts-d4d9975e = Wer handelt

# origin: machine llm
# source: missing
missing-b1e14646 = fehlt

# origin: machine llm
# source: there is no translation of this unit
there-is-no-translation-793bc1ad = es gibt keine Übersetzung dieser Einheit

# origin: machine llm
# source: a translator writes one
translator-writes-one-7bfda66a = ein Übersetzer schreibt eine

# origin: machine llm
# source: draft
draft-b82f5995 = Entwurf

# origin: machine llm
# source: somebody began and has not vouched for it
somebody-began-and-has-d0bfc112 = jemand hat angefangen und sich noch nicht dafür verbürgt

# origin: machine llm
# source: the same person, or another, finishes it
the-same-person-or-9bedba42 = dieselbe Person, oder eine andere, stellt sie fertig

# origin: machine llm
# source: outdated
outdated-65f4b6cd = veraltet

# origin: machine llm
# source: the source has changed since it was translated
the-source-has-changed-e15eb625 = der Ausgangstext hat sich seit der Übersetzung geändert

# origin: machine llm
# source: a translator compares and mends
translator-compares-and-mends-6da86f76 = ein Übersetzer vergleicht und bessert aus

# origin: machine llm
# source: translated
translated-271fd287 = übersetzt

# origin: machine llm
# source: it was made from the present source
it-was-made-from-e905ca1c = sie beruht auf dem jetzigen Ausgangstext

# origin: machine llm
# source: a reviewer, if the team has any
reviewer-if-the-team-784add22 = ein Prüfer, falls das Team welche hat

# origin: machine llm
# source: reviewed
reviewed-ebaa0143 = geprüft

# origin: machine llm
# source: a second person has agreed with this very pair of texts
second-person-has-agreed-fb5998d5 = eine zweite Person hat genau diesem Textpaar zugestimmt

# origin: machine llm
# source: nobody
nobody-e3695c81 = niemand

# origin: machine llm
# source: Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it no longer counts.
note-that-outdated-is-402934c5 = Wohlgemerkt: *Veraltet* ist hier eine Tatsache und kein Verdacht, der sich auf [das Alter einer Datei](stale-pages.md) stützt. Ebenso ist eine Prüfung an zwei Texte gebunden, und ändert sich einer von beiden, gilt sie nicht mehr.

# origin: machine llm
# source: Why a percentage misleads
why-percentage-misleads-9086fe6a = Warum eine Prozentzahl in die Irre führt

# origin: machine llm
# source: "French: 97%" answers no question that a translator would ask. The missing three per cent may be an old announcement or the installation page. Consider this extract, in units:
french-97-answers-no-3ee503ce = „Französisch: 97 %“ beantwortet keine Frage, die man beim Übersetzen stellen würde. Die fehlenden drei Prozent können eine alte Ankündigung sein oder die Installationsseite. Betrachten wir diesen Auszug, in Einheiten:

# origin: machine llm
# source: Count *translated* alone, and the three look like neighbours. They are in quite different positions. Polish has 96 units that nobody has begun, very likely whole articles, and they suit a newcomer who wants a piece of work with clear edges. Arabic was nearly complete once and has been left behind, so it needs someone who knows the existing text and can mend a hundred sentences. Italian is up to date but for an evening's work, and what would help it is a second reader for the 260 units that nobody has reviewed.
count-translated-alone-and-893fa69a = Zählt man nur *übersetzt*, sehen die drei aus wie Nachbarn. Ihre Lage ist aber ganz verschieden. Das Polnische hat 96 Einheiten, mit denen noch niemand angefangen hat, sehr wahrscheinlich ganze Artikel; sie passen für einen Neuling, der eine Arbeit mit klaren Grenzen sucht. Das Arabische war einmal fast vollständig und ist dann zurückgeblieben, es braucht also jemanden, der den vorhandenen Text kennt und hundert Sätze ausbessern kann. Das Italienische ist bis auf die Arbeit eines Abends aktuell, und was ihm helfen würde, ist ein zweiter Leser für die 260 Einheiten, die noch niemand geprüft hat.

# origin: machine llm
# source: Count units and words
count-units-and-words-d32fa7ee = Einheiten und Wörter zählen

# origin: machine llm
# source: Units tell you how many decisions are waiting, and words tell you how long they may take. Two hundred missing menu labels are an afternoon. Two hundred missing paragraphs are a season. For outdated units a third number says more than either, namely **how many words changed**: a version number corrected in forty paragraphs is forty units, two thousand words, and ten minutes.
units-tell-you-how-4d26e816 = Einheiten sagen, wie viele Entscheidungen anstehen, und Wörter sagen, wie lange sie dauern können. Zweihundert fehlende Menübeschriftungen sind ein Nachmittag. Zweihundert fehlende Absätze sind ein Vierteljahr. Bei veralteten Einheiten sagt eine dritte Zahl mehr als die beiden anderen, nämlich **wie viele Wörter sich geändert haben**: Eine Versionsnummer, die in vierzig Absätzen korrigiert wurde, das sind vierzig Einheiten, zweitausend Wörter und zehn Minuten.

# origin: machine llm
# source: It also helps to separate the kinds of change. If only a link or a space differs, the translation is almost certainly still right, and it should not be ranked beside a rewritten warning.
it-also-helps-to-140e2228 = Es hilft auch, die Arten der Änderung zu trennen. Wenn sich nur ein Link oder ein Leerzeichen unterscheidet, stimmt die Übersetzung mit ziemlicher Sicherheit noch, und sie sollte nicht neben einer neu gefassten Warnung eingereiht werden.

# origin: machine llm
# source: Three readers
three-readers-024af876 = Drei Leser

# origin: machine llm
# source: The **translator** wants a list, sorted by usefulness, with the old and the new source side by side.
the-translator-wants-list-c64824ee = Der **Übersetzer** will eine nach Nützlichkeit sortierte Liste, mit altem und neuem Ausgangstext nebeneinander.

# origin: machine llm
# source: The **maintainer** wants to see movement from month to month, and the language in which something has gone wrong, perhaps because a team has stopped.
the-maintainer-wants-to-1abdf047 = Der **Maintainer** will sehen, was sich von Monat zu Monat bewegt und in welcher Sprache etwas schiefgegangen ist, vielleicht weil ein Team aufgehört hat.

# origin: machine llm
# source: The **build** wants a yes or a no. It should say *no* to broken pages, lost placeholders and links that lead nowhere. Being behind is the ordinary state of a living translation, and should fail nothing unless the team has asked for a threshold.
the-build-wants-yes-03146895 = Der **Build** will ein Ja oder ein Nein. Er sollte *nein* sagen zu kaputten Seiten, verlorenen Platzhaltern und Links, die ins Leere führen. Rückstand ist der Normalzustand einer lebendigen Übersetzung und sollte nichts scheitern lassen, es sei denn, das Team hat um einen Schwellenwert gebeten.

# origin: machine llm
# source: Readers of the site are a fourth audience, but the report is not for them. They need [a notice on the page they are reading](fallbacks-for-readers.md), in their own language.
readers-of-the-site-235b2fe8 = Die Leser der Website sind ein viertes Publikum, aber für sie ist der Bericht nicht gedacht. Sie brauchen [einen Hinweis auf der Seite, die sie gerade lesen](fallbacks-for-readers.md), in ihrer eigenen Sprache.

# origin: machine llm
# source: What a report should leave out
what-report-should-leave-f67b8706 = Was ein Bericht weglassen sollte

# origin: machine llm
# source: It should not rank people, nor languages when one of them has two volunteers and another has twenty. It should not count what a team left out on purpose: a page about local law or a national mirror may well exist in one language only.
it-should-not-rank-501c6717 = Er sollte keine Rangliste von Menschen aufstellen und auch keine von Sprachen, wenn die eine zwei Freiwillige hat und die andere zwanzig. Er sollte nicht zählen, was ein Team mit Absicht weggelassen hat: Eine Seite über örtliches Recht oder über einen nationalen Mirror darf es durchaus nur in einer Sprache geben.

# origin: machine llm
# source: How often should it be made?
how-often-should-it-aaf42214 = Wie oft sollte man ihn erstellen?

# origin: machine llm
# source: As often as somebody is ready to act on it. For a translator the right moment is the start of a session, so the report must be quick and must work on the files as they lie on the disk. For a maintainer a regular summary, weekly or before each release, is enough. A report that is posted automatically to people who did not ask for it is read twice and filtered out the third time.
as-often-as-somebody-7d3bbaec = So oft, wie jemand bereit ist, danach zu handeln. Für Übersetzer ist der richtige Moment der Beginn einer Sitzung, der Bericht muss also schnell sein und mit den Dateien arbeiten, wie sie auf der Festplatte liegen. Für Maintainer genügt eine regelmäßige Zusammenfassung, wöchentlich oder vor jeder Veröffentlichung. Ein Bericht, der automatisch an Leute geht, die nicht darum gebeten haben, wird zweimal gelesen und beim dritten Mal weggefiltert.
