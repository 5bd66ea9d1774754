### hexapla: 1
### document: articles/glossaries-and-names.md

# origin: machine llm
# source: Glossaries and names
glossaries-and-names-f29c2f78 = Glossare und Namen

# origin: machine llm
# source: How a team agrees on its words, what to do with product names, and why a glossary must know about inflection.
how-team-agrees-on-490e7ffb = Wie sich ein Team auf seine Wörter einigt, was mit Produktnamen geschieht und warum ein Glossar die Flexion kennen muss.

# origin: machine llm
# source: glossary
glossary-f992f5aa = Glossar

# origin: machine llm
# source: names
names-88142709 = Namen

# origin: machine llm
# source: inflection
inflection-be14c1f2 = Flexion

# origin: machine llm
# source: teams
teams-58106c15 = Teams

# origin: machine llm
# source: Two good translators will choose two good words for the same thing. In a novel nobody minds; in a manual the reader meets *repository* in one chapter and, under another name, in the next, and wonders whether they are two things. A glossary settles the matter once, in a place where the next translator can find it.
two-good-translators-will-70ffb13c = Zwei gute Übersetzer werden für dieselbe Sache zwei gute Wörter wählen. In einem Roman stört das niemanden; in einem Handbuch begegnet dem Leser in einem Kapitel ein *Repository* und im nächsten dasselbe unter anderem Namen, und er fragt sich, ob es zwei verschiedene Dinge sind. Ein Glossar klärt das ein für alle Mal, und zwar dort, wo der nächste Übersetzer es finden kann.

# origin: machine llm
# source: What an entry holds
what-an-entry-holds-65d8f059 = Was ein Eintrag enthält

# origin: machine llm
# source: A list of word pairs is a start, but it goes wrong as soon as a word has two meanings. A useful entry holds:
list-of-word-pairs-c7ccdeb9 = Eine Liste von Wortpaaren ist ein Anfang, versagt aber, sobald ein Wort zwei Bedeutungen hat. Ein brauchbarer Eintrag enthält:

# origin: machine llm
# source: the source term, and its part of speech where that is in doubt (*to build* and *a build* seldom share a translation);
the-source-term-and-cfafba94 = den Ausgangsbegriff und, wo Zweifel bestehen, seine Wortart (*to build* und *a build* haben selten dieselbe Übersetzung);

# origin: machine llm
# source: a definition of one sentence, in the sense that *this project* uses;
definition-of-one-sentence-32a3e762 = eine Definition von einem Satz, in dem Sinn, in dem *dieses Projekt* das Wort gebraucht;

# origin: machine llm
# source: the agreed word in each language, with its gender or counter if it has one;
the-agreed-word-in-f2393305 = das vereinbarte Wort in jeder Sprache, mit seinem Genus oder Zählwort, falls es eines hat;

# origin: machine llm
# source: words that were considered and turned down, so that the debate need not be held again;
words-that-were-considered-ea0bfe67 = Wörter, die erwogen und verworfen wurden, damit die Debatte nicht noch einmal geführt werden muss;

# origin: machine llm
# source: where it applies, if the interface and the articles differ.
where-it-applies-if-31a17365 = den Geltungsbereich, falls sich Oberfläche und Artikel unterscheiden.

# origin: machine llm
# source: An entry might read like this:
an-entry-might-read-bd9e1018 = Ein Eintrag könnte so aussehen:

# origin: machine llm
# source: **fallback** (noun): what is shown when the wanted text is not there. fr *repli*; ja フォールバック; pl *język zastępczy*, of a language. Not *tekst zastępczy*, which readers take for a placeholder, and not *kopia zapasowa*, which is a backup.
fallback-noun-what-is-0f3bbdd0 = **fallback** (Substantiv): was gezeigt wird, wenn der gewünschte Text nicht da ist. fr *repli*; ja フォールバック; pl *język zastępczy*, von einer Sprache. Nicht *tekst zastępczy*, das man beim Lesen für einen Platzhalter hält, und nicht *kopia zapasowa*, das eine Sicherungskopie ist.

# origin: machine llm
# source: Keep the list short: thirty entries that everyone knows do more good than six hundred that nobody opens. And look at the interface first. If the Polish *Save* button says *Zapisz*, the article about that button has no choice.
keep-the-list-short-c50ce839 = Halten Sie die Liste kurz: Dreißig Einträge, die alle kennen, nützen mehr als sechshundert, die niemand aufschlägt. Und sehen Sie sich zuerst die Oberfläche an. Wenn auf der polnischen Schaltfläche für *Save* nun einmal *Zapisz* steht, hat der Artikel über diese Schaltfläche keine Wahl.

# origin: machine llm
# source: Product names
product-names-b24e522f = Produktnamen

# origin: machine llm
# source: A name is a word that somebody owns, so first find out what its owner allows. Three rules are common. The name stays as it is, in its own script. Or it has an official form in some languages, which must then be used. Or it is a description, such as *Settings* or *Control Panel*, and is translated like any other label.
name-is-word-that-62b884dc = Ein Name ist ein Wort, das jemandem gehört; finden Sie also zuerst heraus, was der Eigentümer erlaubt. Drei Regeln sind verbreitet. Der Name bleibt, wie er ist, in seiner eigenen Schrift. Oder er hat in manchen Sprachen eine offizielle Form, die dann zu verwenden ist. Oder er ist eine Beschreibung, wie *Einstellungen* oder *Systemsteuerung*, und wird übersetzt wie jede andere Beschriftung.

# origin: machine llm
# source: Even the first rule leaves work for grammar, because a sentence bends the words that stand in it:
even-the-first-rule-ea50fa8f = Selbst die erste Regel lässt der Grammatik noch Arbeit übrig, denn ein Satz beugt die Wörter, die in ihm stehen:

# origin: machine llm
# source: **Polish** declines names that look as though they could be declined: *Hexapla*, *strona Hexapli*, *znam Hexaplę*. Where the owner forbids it, put a common noun in front and decline that: *w programie Hexapla*.
polish-declines-names-that-c07a5c99 = **Polnisch** dekliniert Namen, die deklinierbar aussehen: *Hexapla*, *strona Hexapli*, *znam Hexaplę*. Wo der Eigentümer das verbietet, stellt man ein Gattungswort voran und dekliniert dieses: *w programie Hexapla*.

# origin: machine llm
# source: **Turkish** joins its endings to a name with an apostrophe and chooses the vowel by the *sound* of the name: `Hexapla'yı`, but `YouTube'u`, whatever its last letter says. Change the name, and every ending may change with it.
turkish-joins-its-endings-656b6e99 = **Türkisch** hängt seine Endungen mit einem Apostroph an den Namen und wählt den Vokal nach dem *Klang* des Namens: `Hexapla'yı`, aber `YouTube'u`, was auch immer der letzte Buchstabe sagt. Ändert sich der Name, kann sich mit ihm jede Endung ändern.

# origin: machine llm
# source: **Arabic** attaches the article and several prepositions to the next word, which reads badly when that word is Latin. Writers put a common noun between the two: `لبرنامج Hexapla`, "for the program Hexapla".
arabic-attaches-the-article-ee42fa10 = **Arabisch** hängt den Artikel und mehrere Präpositionen an das folgende Wort, was sich schlecht liest, wenn dieses Wort lateinisch geschrieben ist. Man setzt deshalb ein Gattungswort dazwischen: `لبرنامج Hexapla`, „für das Programm Hexapla“.

# origin: machine llm
# source: **German** makes compounds with hyphens, `Hexapla-Projekt`, and a space in place of the hyphen is a mistake that few spelling checkers find.
german-makes-compounds-with-9922223b = **Deutsch** bildet Zusammensetzungen mit Bindestrich, `Hexapla-Projekt`, und ein Leerzeichen anstelle des Bindestrichs ist ein Fehler, den nur wenige Rechtschreibprüfungen finden.

# origin: machine llm
# source: **Japanese** adds particles without any change to the name, but needs a ruling on spaces between Latin and Japanese letters.
japanese-adds-particles-without-52340e47 = **Japanisch** fügt Partikeln an, ohne den Namen zu verändern, braucht aber eine Regelung für Leerzeichen zwischen lateinischen und japanischen Zeichen.

# origin: machine llm
# source: Names in messages
names-in-messages-a670ab1e = Namen in Meldungen

# origin: machine llm
# source: When a name is inserted by software, the translator cannot see the sentence and the name together. [Fluent](https://projectfluent.org/) lets each language keep the forms it needs, and ask for one by name:
when-name-is-inserted-1eee7318 = Wenn ein Programm den Namen einsetzt, kann der Übersetzer Satz und Name nicht zusammen sehen. [Fluent](https://projectfluent.org/) lässt jede Sprache die Formen vorhalten, die sie braucht, und eine davon mit Namen abrufen:

# origin: machine llm
# source: The English source has a single form and need not know about the rest.
the-english-source-has-22305540 = Der englische Ausgangstext hat nur eine Form und braucht von den übrigen nichts zu wissen.

# origin: machine llm
# source: Checking against it
checking-against-it-09e4cf0b = Texte mit dem Glossar abgleichen

# origin: machine llm
# source: It is natural to want a program that reports every translation where the agreed word does not occur. In Chinese a plain search does fairly well. In Russian, Turkish or Finnish the dictionary form is one of many: *файл* appears as *файлом* and *файлах*, and a search for the whole word cries wolf on every page. Match stems, or list the forms in the entry, and treat the result as a hint to a person and not as an error.
it-is-natural-to-a7cbda8f = Der Wunsch liegt nahe, dass ein Programm jede Übersetzung meldet, in der das vereinbarte Wort nicht vorkommt. Im Chinesischen taugt eine einfache Suche dafür recht gut. Im Russischen, Türkischen oder Finnischen ist die Wörterbuchform nur eine von vielen: *файл* tritt als *файлом* und *файлах* auf, und eine Suche nach dem ganzen Wort schlägt auf jeder Seite falschen Alarm. Suchen Sie nach Wortstämmen oder führen Sie die Formen im Eintrag auf, und behandeln Sie das Ergebnis als Hinweis an einen Menschen und nicht als Fehler.

# origin: machine llm
# source: Watch the reverse as well: a lenient search finds 文 inside 文字 and stays silent where it should speak. What a check cannot decide, [a reviewer](what-a-status-report-is-for.md) can.
watch-the-reverse-as-5f36a6e4 = Achten Sie auch auf das Gegenteil: Eine nachsichtige Suche findet 文 in 文字 und schweigt, wo sie sich melden sollte. Was eine Prüfung nicht entscheiden kann, das kann [ein Prüfer](what-a-status-report-is-for.md).

# origin: machine llm
# source: Who decides when two translators disagree?
who-decides-when-two-3dfcec92 = Wer entscheidet, wenn zwei Übersetzer sich nicht einig sind?

# origin: machine llm
# source: The people who translate into that language, by whatever rule they agree on beforehand, and never the maintainers of the source, who cannot hear the difference. Write down both candidates, ask a few readers who are not translators, and then let one named person choose. What matters most is that the choice is written down with its reason, so that a better reason can change it later, everywhere at once.
the-people-who-translate-ef360d51 = Diejenigen, die in diese Sprache übersetzen, nach welcher vorab vereinbarten Regel auch immer, und nie die Maintainer des Ausgangstexts, die den Unterschied nicht hören können. Schreiben Sie beide Kandidaten auf, fragen Sie ein paar Leser, die keine Übersetzer sind, und lassen Sie dann eine namentlich bestimmte Person wählen. Am wichtigsten ist, dass die Wahl mit ihrer Begründung festgehalten wird, damit eine bessere Begründung sie später ändern kann, überall auf einmal.
