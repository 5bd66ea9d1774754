### hexapla: 1
### document: articles/fallbacks-for-readers.md

# origin: machine llm
# source: Fallbacks for readers
fallbacks-for-readers-492c9c7e = Fallbacks für Leser

# origin: machine llm
# source: What to show when a translation is missing or outdated, which locale to ask next, and which ones never to ask.
what-to-show-when-7a9391cb = Was man zeigt, wenn eine Übersetzung fehlt oder veraltet ist, welche Locale als nächste an der Reihe ist und welche man nie heranziehen sollte.

# origin: machine llm
# source: fallback
fallback-48cf5129 = Fallback

# origin: machine llm
# source: locales
locales-0d05fb06 = Locales

# origin: machine llm
# source: readers
readers-feaea55d = Leser

# origin: machine llm
# source: No translated site is ever complete. Between the day a paragraph is written and the day it exists in Turkish, somebody in Ankara will want to read it, and the site has to show something. What it shows is better decided by a person beforehand than by a template at the last moment.
no-translated-site-is-87e25a2a = Keine übersetzte Website ist jemals vollständig. Zwischen dem Tag, an dem ein Absatz geschrieben wird, und dem Tag, an dem es ihn auf Türkisch gibt, wird ihn in Ankara jemand lesen wollen, und irgendetwas muss die Website dann zeigen. Was sie zeigt, entscheidet besser vorab ein Mensch als im letzten Moment eine Vorlage.

# origin: machine llm
# source: What the reader should see
what-the-reader-should-9d37036f = Was die Leser sehen sollten

# origin: machine llm
# source: Situation
situation-a76b451e = Situation

# origin: machine llm
# source: Show
show-006b4462 = Zeigen

# origin: machine llm
# source: And say
and-say-e4daf6e2 = Und dazu sagen

# origin: machine llm
# source: one paragraph is missing
one-paragraph-is-missing-144c8cde = ein Absatz fehlt

# origin: machine llm
# source: the source paragraph, in place
the-source-paragraph-in-7e089d5a = den Ausgangsabsatz, an seiner Stelle

# origin: machine llm
# source: nothing, or a quiet mark
nothing-or-quiet-mark-2bee437d = nichts, oder eine unauffällige Markierung

# origin: machine llm
# source: the whole article is missing
the-whole-article-is-6ff4ab60 = der ganze Artikel fehlt

# origin: machine llm
# source: the source article
the-source-article-0694bc42 = den Artikel in der Ausgangssprache

# origin: machine llm
# source: that it is not translated yet, and how to help
that-it-is-not-21819ac6 = dass er noch nicht übersetzt ist und wie man helfen kann

# origin: machine llm
# source: a paragraph is outdated by a detail
paragraph-is-outdated-by-c49dce5a = ein Absatz ist in einer Einzelheit veraltet

# origin: machine llm
# source: the translation
the-translation-727398d0 = die Übersetzung

# origin: machine llm
# source: nothing
nothing-7050a162 = nichts

# origin: machine llm
# source: a paragraph is outdated in substance
paragraph-is-outdated-in-3a7b7601 = ein Absatz ist in der Sache veraltet

# origin: machine llm
# source: the translation
the-translation-d348396d = die Übersetzung

# origin: machine llm
# source: that the original has changed, and when
that-the-original-has-469b51fd = dass sich das Original geändert hat, und wann

# origin: machine llm
# source: an outdated step could do damage
an-outdated-step-could-37575718 = ein veralteter Schritt könnte Schaden anrichten

# origin: machine llm
# source: the source paragraph
the-source-paragraph-83becf89 = den Ausgangsabsatz

# origin: machine llm
# source: why it is in another language
why-it-is-in-187d291c = warum er in einer anderen Sprache dasteht

# origin: machine llm
# source: the article was withdrawn
the-article-was-withdrawn-3feb6852 = der Artikel wurde zurückgezogen

# origin: machine llm
# source: nothing
nothing-151db9ea = nichts

# origin: machine llm
# source: where its successor is
where-its-successor-is-2f2fb9fe = wo sein Nachfolger zu finden ist

# origin: machine llm
# source: Translate the notices before anything else. An English sentence which says that the page exists only in English reaches only the people who did not need it.
translate-the-notices-before-51dfaa7c = Übersetzen Sie die Hinweise vor allem anderen. Ein englischer Satz, der besagt, dass es die Seite nur auf Englisch gibt, erreicht nur diejenigen, die ihn nicht gebraucht hätten.

# origin: machine llm
# source: Wherever foreign text stands in a page, mark it: `lang="en"`, and `dir` too if the direction differs. Screen readers choose their voice by it, and [the accessibility guidelines](https://www.w3.org/TR/WCAG22/) ask for it under the name *language of parts*. On an Arabic page an unmarked English paragraph gets [its full stop on the wrong side](right-to-left.md) as well.
wherever-foreign-text-stands-6b31612d = Wo immer auf einer Seite fremdsprachiger Text steht, gehört er ausgezeichnet: mit `lang="en"` und, wenn die Schreibrichtung abweicht, auch mit `dir`. Screenreader wählen danach ihre Stimme, und [die Richtlinien zur Barrierefreiheit](https://www.w3.org/TR/WCAG22/) verlangen es unter dem Namen *Sprache von Teilen*. Auf einer arabischen Seite bekommt ein englischer Absatz ohne Auszeichnung außerdem [seinen Punkt auf der falschen Seite](right-to-left.md).

# origin: machine llm
# source: A page that consists of nothing but source text may be served, so that links keep working, but do not announce it in the language menu, the site map or `hreflang` as if it were a translation.
page-that-consists-of-95e8761f = Eine Seite, die nur aus Ausgangstext besteht, darf ausgeliefert werden, damit Links weiter funktionieren; im Sprachmenü, in der Sitemap oder in `hreflang` sollte sie aber nicht angekündigt werden, als wäre sie eine Übersetzung.

# origin: machine llm
# source: Chains of locales
chains-of-locales-1f2ccbea = Ketten von Locales

# origin: machine llm
# source: A fallback chain is the list of locales that are asked in turn. The traditional way to make one is to cut subtags off the end, as the *lookup* scheme of [RFC 4647](https://www.rfc-editor.org/rfc/rfc4647) does: `de-AT`, then `de`, then the default. For many languages that is all there is to it, and for a few it is wrong.
fallback-chain-is-the-798fa824 = Eine Fallback-Kette ist die Liste der Locales, die der Reihe nach befragt werden. Traditionell entsteht sie, indem man vom Ende her Subtags abschneidet, wie es das *Lookup*-Verfahren aus [RFC 4647](https://www.rfc-editor.org/rfc/rfc4647) tut: `de-AT`, dann `de`, dann die Voreinstellung. Bei vielen Sprachen ist damit alles gesagt, bei einigen ist es falsch.

# origin: machine llm
# source: Portuguese, European and Brazilian
portuguese-european-and-brazilian-a83de243 = Europäisches und brasilianisches Portugiesisch

# origin: machine llm
# source: What is `pt`? In CLDR's data, bare `pt` stands for Portuguese as written in Brazil, and `pt-AO` and `pt-MZ` inherit from `pt-PT`. On many sites `pt` is whatever the first volunteer spoke, quite often European Portuguese. The two are easy to tell apart, down to the words for things on a screen: *ficheiro*, *ecrã* and *utilizador* in Lisbon; *arquivo*, *tela* and *usuário* in São Paulo. Each side can read the other, so a fallback between them is kind, but it is a decision to be written down and cannot be read off the tags:
what-is-in-data-e42a5bba = Was ist `pt`? In den Daten des CLDR steht `pt` allein für das Portugiesische, wie es in Brasilien geschrieben wird, und `pt-AO` und `pt-MZ` erben von `pt-PT`. Auf vielen Websites ist `pt` das, was der erste Freiwillige sprach, recht oft also europäisches Portugiesisch. Die beiden sind leicht zu unterscheiden, bis hin zu den Wörtern für das, was auf dem Bildschirm steht: *ficheiro*, *ecrã* und *utilizador* in Lissabon; *arquivo*, *tela* und *usuário* in São Paulo. Wer das eine spricht, kann das andere lesen, und so ist ein Fallback vom einen auf das andere eine freundliche Geste; aber es ist eine Entscheidung, die man festhalten muss und die sich nicht von den Tags ablesen lässt:

# origin: machine llm
# source: Until a team has said so, keep `pt` and `pt-BR` apart. Spanish has the same question with `es` and `es-419`.
until-team-has-said-eb0bbef0 = Solange kein Team das so festgelegt hat, sollten `pt` und `pt-BR` getrennt bleiben. Im Spanischen stellt sich dieselbe Frage bei `es` und `es-419`.

# origin: machine llm
# source: Never across scripts
never-across-scripts-9bf30c0e = Nie über Schriftgrenzen hinweg

# origin: machine llm
# source: Cut the region off `zh-TW` and you arrive at `zh`, which in practice is Simplified Chinese. A reader in Taipei is now looking at the wrong characters. The tags conceal it, because neither names its script: `zh-TW` is short for `zh-Hant-TW` and `zh` for `zh-Hans-CN`. Fill in the likely subtags before comparing, and stop wherever the script changes. [CLDR](https://cldr.unicode.org/) stops there too: its `zh-Hant` has no parent but the root. Serbian in Latin and in Cyrillic letters calls for the same care, even though most of its readers know both.
cut-the-region-off-1a271fab = Schneidet man von `zh-TW` die Region ab, landet man bei `zh`, und das ist in der Praxis vereinfachtes Chinesisch. In Taipeh hat man nun die falschen Schriftzeichen vor sich. Die Tags verschleiern das, denn keines nennt seine Schrift: `zh-TW` ist die Kurzform von `zh-Hant-TW` und `zh` die von `zh-Hans-CN`. Ergänzen Sie vor dem Vergleich die wahrscheinlichen Subtags und halten Sie an, sobald die Schrift wechselt. Auch das [CLDR](https://cldr.unicode.org/) hält dort an: Sein `zh-Hant` hat keinen Vorfahren außer der Wurzel. Serbisch in lateinischer und in kyrillischer Schrift verlangt dieselbe Sorgfalt, auch wenn die meisten Leser beide beherrschen.

# origin: machine llm
# source: Some chains look obvious because most readers know the second language: Catalan to Spanish, Ukrainian to Russian. Do not assume them. Ask the team whose readers will see the result; many will prefer English.
some-chains-look-obvious-df1e636b = Manche Ketten scheinen auf der Hand zu liegen, weil die meisten Leser auch die zweite Sprache können: vom Katalanischen zum Spanischen, vom Ukrainischen zum Russischen. Setzen Sie das nicht voraus. Fragen Sie das Team, dessen Leser das Ergebnis sehen werden; vielen wird Englisch lieber sein.

# origin: machine llm
# source: Two questions to keep apart
two-questions-to-keep-6d41f5cb = Zwei Fragen, die man auseinanderhalten sollte

# origin: machine llm
# source: *Which edition should this visitor get?* is answered once, from the address, a stored choice or the `Accept-Language` header, and the visitor must be able to overrule it.
which-edition-should-this-af795c27 = *Welche Ausgabe soll dieser Besucher bekommen?* Das wird ein einziges Mal beantwortet, anhand der Adresse, einer gespeicherten Wahl oder der Kopfzeile `Accept-Language`, und der Besucher muss sich darüber hinwegsetzen können.

# origin: machine llm
# source: *What fills a hole in this edition?* is answered per paragraph, from the chain, and has to be the same for every visitor, or pages can be neither cached nor discussed.
what-fills-hole-in-4a09ac72 = *Was füllt eine Lücke in dieser Ausgabe?* Das wird für jeden Absatz beantwortet, anhand der Kette, und die Antwort muss für alle Besucher gleich ausfallen, sonst lassen sich Seiten weder zwischenspeichern noch besprechen.

# origin: machine llm
# source: Should a half-translated page be published?
should-half-translated-page-72eeb52d = Sollte man eine halb übersetzte Seite veröffentlichen?

# origin: machine llm
# source: Usually yes, if its first screen and its headings are translated and the rest is plainly marked. It is found by searches in the reader's language, and it attracts the person who finishes it. Hold it back where a paragraph that the reader cannot read could hurt somebody, where the law wants a complete text, or where the team would be ashamed of it; and say in the [status report](what-a-status-report-is-for.md) that it was held back, so that it does not wait for ever.
usually-yes-if-its-31bd51a4 = In der Regel ja, wenn die erste Bildschirmseite und die Überschriften übersetzt sind und der Rest deutlich gekennzeichnet ist. Wer in der eigenen Sprache sucht, findet sie, und sie zieht diejenigen an, die sie fertigstellen. Halten Sie sie zurück, wo ein Absatz, den der Leser nicht versteht, jemandem schaden könnte, wo das Gesetz einen vollständigen Text verlangt oder wo das Team sich dafür schämen würde; und vermerken Sie im [Statusbericht](what-a-status-report-is-for.md), dass sie zurückgehalten wurde, damit sie nicht ewig wartet.
