### hexapla: 1
### document: articles/glossaries-and-names.md
### extractor: 2

# kind: title
glossaries-and-names-f29c2f78 = Glossaries and names

# kind: front-matter
how-team-agrees-on-490e7ffb = How a team agrees on its words, what to do with product names, and why a glossary must know about inflection.

# kind: tags
glossary-f992f5aa = glossary

# kind: tags
names-88142709 = names

# kind: tags
inflection-be14c1f2 = inflection

# kind: tags
teams-58106c15 = teams

# kind: paragraph
two-good-translators-will-70ffb13c = Two good translators will choose two good words for the same thing. In a novel nobody minds; in a manual the reader meets *repository* in one chapter and, under another name, in the next, and wonders whether they are two things. A glossary settles the matter once, in a place where the next translator can find it.

# kind: heading
what-an-entry-holds-65d8f059 = What an entry holds

# kind: paragraph
list-of-word-pairs-c7ccdeb9 = A list of word pairs is a start, but it goes wrong as soon as a word has two meanings. A useful entry holds:

# kind: list-item
the-source-term-and-cfafba94 = the source term, and its part of speech where that is in doubt (*to build* and *a build* seldom share a translation);

# kind: list-item
definition-of-one-sentence-32a3e762 = a definition of one sentence, in the sense that *this project* uses;

# kind: list-item
the-agreed-word-in-f2393305 = the agreed word in each language, with its gender or counter if it has one;

# kind: list-item
words-that-were-considered-ea0bfe67 = words that were considered and turned down, so that the debate need not be held again;

# kind: list-item
where-it-applies-if-31a17365 = where it applies, if the interface and the articles differ.

# kind: paragraph
an-entry-might-read-bd9e1018 = An entry might read like this:

# kind: quote
fallback-noun-what-is-0f3bbdd0 = **fallback** (noun): what is shown when the wanted text is not there. fr *repli*; ja フォールバック; pl *język zastępczy*, of a language. Not *tekst zastępczy*, which readers take for a placeholder, and not *kopia zapasowa*, which is a backup.

# kind: paragraph
keep-the-list-short-c50ce839 = Keep the list short: thirty entries that everyone knows do more good than six hundred that nobody opens. And look at the interface first. If the Polish *Save* button says *Zapisz*, the article about that button has no choice.

# kind: heading
product-names-b24e522f = Product names

# kind: paragraph
name-is-word-that-62b884dc = A name is a word that somebody owns, so first find out what its owner allows. Three rules are common. The name stays as it is, in its own script. Or it has an official form in some languages, which must then be used. Or it is a description, such as *Settings* or *Control Panel*, and is translated like any other label.

# kind: paragraph
even-the-first-rule-ea50fa8f = Even the first rule leaves work for grammar, because a sentence bends the words that stand in it:

# kind: list-item
polish-declines-names-that-c07a5c99 = **Polish** declines names that look as though they could be declined: *Hexapla*, *strona Hexapli*, *znam Hexaplę*. Where the owner forbids it, put a common noun in front and decline that: *w programie Hexapla*.

# kind: list-item
turkish-joins-its-endings-656b6e99 = **Turkish** joins its endings to a name with an apostrophe and chooses the vowel by the *sound* of the name: `Hexapla'yı`, but `YouTube'u`, whatever its last letter says. Change the name, and every ending may change with it.

# kind: list-item
arabic-attaches-the-article-ee42fa10 = **Arabic** attaches the article and several prepositions to the next word, which reads badly when that word is Latin. Writers put a common noun between the two: `لبرنامج Hexapla`, "for the program Hexapla".

# kind: list-item
german-makes-compounds-with-9922223b = **German** makes compounds with hyphens, `Hexapla-Projekt`, and a space in place of the hyphen is a mistake that few spelling checkers find.

# kind: list-item
japanese-adds-particles-without-52340e47 = **Japanese** adds particles without any change to the name, but needs a ruling on spaces between Latin and Japanese letters.

# kind: heading
names-in-messages-a670ab1e = Names in messages

# kind: paragraph
when-name-is-inserted-1eee7318 = When a name is inserted by software, the translator cannot see the sentence and the name together. [Fluent](https://projectfluent.org/) lets each language keep the forms it needs, and ask for one by name:

# kind: paragraph
the-english-source-has-22305540 = The English source has a single form and need not know about the rest.

# kind: heading
checking-against-it-09e4cf0b = Checking against it

# kind: paragraph
it-is-natural-to-a7cbda8f = It is natural to want a program that reports every translation where the agreed word does not occur. In Chinese a plain search does fairly well. In Russian, Turkish or Finnish the dictionary form is one of many: *файл* appears as *файлом* and *файлах*, and a search for the whole word cries wolf on every page. Match stems, or list the forms in the entry, and treat the result as a hint to a person and not as an error.

# kind: paragraph
watch-the-reverse-as-5f36a6e4 = Watch the reverse as well: a lenient search finds 文 inside 文字 and stays silent where it should speak. What a check cannot decide, [a reviewer](what-a-status-report-is-for.md) can.

# kind: question
who-decides-when-two-3dfcec92 = Who decides when two translators disagree?

# kind: answer
the-people-who-translate-ef360d51 = The people who translate into that language, by whatever rule they agree on beforehand, and never the maintainers of the source, who cannot hear the difference. Write down both candidates, ask a few readers who are not translators, and then let one named person choose. What matters most is that the choice is written down with its reason, so that a better reason can change it later, everywhere at once.
