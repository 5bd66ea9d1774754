### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = Warum Seiten veralten

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = Eine Übersetzung altert, wenn ihr Ausgangstext weiterzieht, und ob er das getan hat, lässt sich den Datumsangaben der beiden Dateien nicht entnehmen.

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = Pflege

# origin: machine llm
# source: dates
dates-467eca5a = Datumsangaben

# origin: machine llm
# source: history
history-813ec6a6 = Verlauf

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = Am besten ist eine übersetzte Seite an dem Tag, an dem sie veröffentlicht wird. Von da an altert sie, obwohl sich an ihr nichts ändert: Ihre Sätze sagen noch, was sie gesagt haben, und was sie gesagt haben, war richtig. Was sich bewegt, ist der Ausgangstext. Jemand korrigiert eine Versionsnummer oder ergänzt eine Warnung vor einer entfernten Option, und nichts davon erreicht die polnische Seite, weil nichts dem polnischen Team gesagt hat, dass es geschehen ist.

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = Wie es dazu kommt

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = Die meisten veralteten Seiten gehen auf drei Arten von Änderungen zurück:

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **Kleine.** Wer einen Satz ausbessert, hat nicht das Gefühl, dass sich die Seite geändert hat, und sagt niemandem Bescheid.

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **Große.** Eine Neufassung betrifft alles auf einmal. Die Übersetzer schieben sie auf, bis sie ein freies Wochenende haben, und dann hat schon die zweite Neufassung begonnen.

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **Änderungen anderswo.** Ein gemeinsam genutzter Hinweis oder eine Menübeschriftung wird in einer eigenen Datei bearbeitet, und die Seiten, die sie verwenden, wirken unberührt.

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = Nichts davon ist Nachlässigkeit. Der Fehler liegt in einem Ablauf, der sich darauf verlässt, dass Menschen aneinander denken.

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = Was ein Datum sagen kann

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = Das übliche Gegenmittel ist der Datumsvergleich: Wurde die englische Datei nach der türkischen geändert, muss die türkische alt sein. Die Regel versagt in beide Richtungen.

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = Neuer, und trotzdem veraltet

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = Angenommen, am Montag ändert sich ein Befehl im englischen Text, und am Dienstag behebt ein türkischer Übersetzer, der davon nichts weiß, weiter unten auf der Seite einen Rechtschreibfehler.

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = Nun ist die türkische Datei die neuere von beiden. Der Befehl darin ist noch immer der vom Sonntag, und der Vergleich hat die Seite soeben für frisch erklärt.

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = Älter, und völlig in Ordnung

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old, though no reader could tell the difference. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = Das Gegenteil ist häufiger. Ein Skript bricht jede englische Datei bei achtzig Zeichen neu um, oder eine Adresse wechselt von `http` zu `https`, und jede Seite in jeder Sprache wird als alt gekennzeichnet, obwohl kein Leser einen Unterschied bemerken könnte. Nach dem zweiten Alarm dieser Art achtet niemand mehr auf die Kennzeichnung.

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
the-dates-are-weaker-62b1cd97 = Datumsangaben sind ohnehin ein schwächeres Indiz, als es scheint. Git speichert keine Änderungszeiten, sodass ein frischer Klon jede Datei mit dem Zeitpunkt des Auscheckens versieht. Das Datum eines Commits reist mit dem Repository, aber ein Rebase oder ein Squash ersetzt es, und ein [flacher Klon](https://git-scm.com/docs/git-clone), wie ihn viele Build-Dienste anlegen, hat kaum einen Verlauf, den man befragen könnte.

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = Was man stattdessen festhalten sollte

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = Eine Übersetzung ist eine Behauptung über einen Text. Wer wissen will, ob die Behauptung noch stimmt, muss den Text aufheben.

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = Bewahren Sie den Ausgangsabsatz neben seiner Übersetzung auf, so wie er dastand, als der Übersetzer ihn las. *Veraltet* heißt dann, dass sich zwei Zeichenketten unterscheiden, und die Antwort ist auf einem Laptop, in einem Tarball und in einem flachen Klon dieselbe. Auch ein Hash würde den Unterschied bemerken, aber nur der Text macht es möglich, dem Übersetzer zu zeigen, **welche Wörter** hinzugekommen oder gestrichen worden sind.

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = Unterschiede, die kein Leser sehen kann, sollten nicht zählen: Zeilenumbrüche, Einrückungen, eine Folge von Leerzeichen. Die übrigen kann man abstufen, denn ein Link mit neuer Adresse verlangt beim Übersetzen weniger als ein neuer Satz.

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = Absatzweise zu arbeiten verkleinert auch die Aufgabe. Die Dokumentation von OpenTelemetry hält in jeder übersetzten Seite fest, nach welchem Commit sie entstanden ist. Von 351 Seiten, die in Rückstand geraten waren, hatten sich bei der mittleren (dem Median) etwa 14 % der Segmente geändert, und auf 25 Seiten hatte sich überhaupt kein übersetzbarer Text geändert. Ein Alarm auf Seitenebene verlangt, alle 351 von Neuem zu lesen.

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = Damit das gelingt, müssen zwei Dinge funktionieren. Absätze müssen [nach einer Bearbeitung wiedererkannt](paragraph-identity.md) werden, und die Befunde brauchen einen [Bericht](what-a-status-report-is-for.md), der zu Arbeit führt statt zu Schuldgefühlen.

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = Ist eine veraltete Seite schlimmer als gar keine?

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = Das hängt davon ab, wozu die Seite da ist. Ein Essay kann ein Jahr im Rückstand sein, ohne Schaden anzurichten, während eine Installationsanleitung mit einem einzigen zurückgezogenen Befehl jeden, der sie liest, eine Stunde kostet. Finden Sie heraus, welche Absätze alt sind, kennzeichnen Sie sie als alt und entscheiden Sie Seite für Seite, [was die Leser sehen sollten](fallbacks-for-readers.md).
