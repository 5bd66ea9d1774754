### hexapla: 1
### document: articles/fallbacks-for-readers.md

# origin: machine llm
# source: Fallbacks for readers
# state: draft
fallbacks-for-readers-492c9c7e = Le repli, côté lecteurs

# origin: machine llm
# source: What to show when a translation is missing or outdated, which locale to ask next, and which ones never to ask.
what-to-show-when-7a9391cb = Que montrer quand une traduction manque ou est périmée, à quelle locale s’adresser ensuite, et auxquelles ne jamais s’adresser.

# origin: machine llm
# source: fallback
fallback-48cf5129 = repli

# origin: machine llm
# source: locales
locales-0d05fb06 = locales

# origin: machine llm
# source: readers
readers-feaea55d = lecteurs

# origin: machine llm
# source: No translated site is ever complete. Between the day a paragraph is written and the day it exists in Turkish, somebody in Ankara will want to read it, and the site has to show something. What it shows is better decided by a person beforehand than by a template at the last moment.
no-translated-site-is-87e25a2a = Aucun site traduit n’est jamais complet. Entre le jour où un paragraphe est écrit et celui où il existe en turc, quelqu’un à Ankara voudra le lire, et le site doit bien montrer quelque chose. Mieux vaut qu’une personne en décide à l’avance qu’un gabarit au dernier moment.

# origin: machine llm
# source: What the reader should see
what-the-reader-should-9d37036f = Ce que le lecteur doit voir

# origin: machine llm
# source: Situation
situation-a76b451e = Situation

# origin: machine llm
# source: Show
show-006b4462 = Montrer

# origin: machine llm
# source: And say
and-say-e4daf6e2 = Et dire

# origin: machine llm
# source: one paragraph is missing
one-paragraph-is-missing-144c8cde = un paragraphe manque

# origin: machine llm
# source: the source paragraph, in place
the-source-paragraph-in-7e089d5a = le paragraphe source, à sa place

# origin: machine llm
# source: nothing, or a quiet mark
nothing-or-quiet-mark-2bee437d = rien, ou une marque discrète

# origin: machine llm
# source: the whole article is missing
the-whole-article-is-6ff4ab60 = l’article entier manque

# origin: machine llm
# source: the source article
the-source-article-0694bc42 = l’article source

# origin: machine llm
# source: that it is not translated yet, and how to help
that-it-is-not-21819ac6 = qu’il n’est pas encore traduit, et comment aider

# origin: machine llm
# source: a paragraph is outdated by a detail
paragraph-is-outdated-by-c49dce5a = un paragraphe est périmé sur un détail

# origin: machine llm
# source: the translation
the-translation-727398d0 = la traduction

# origin: machine llm
# source: nothing
nothing-7050a162 = rien

# origin: machine llm
# source: a paragraph is outdated in substance
paragraph-is-outdated-in-3a7b7601 = un paragraphe est périmé sur le fond

# origin: machine llm
# source: the translation
the-translation-d348396d = la traduction

# origin: machine llm
# source: that the original has changed, and when
that-the-original-has-469b51fd = que l’original a changé, et quand

# origin: machine llm
# source: an outdated step could do damage
an-outdated-step-could-37575718 = une étape périmée pourrait causer des dégâts

# origin: machine llm
# source: the source paragraph
the-source-paragraph-83becf89 = le paragraphe source

# origin: machine llm
# source: why it is in another language
why-it-is-in-187d291c = pourquoi il est dans une autre langue

# origin: machine llm
# source: the article was withdrawn
the-article-was-withdrawn-3feb6852 = l’article a été retiré

# origin: machine llm
# source: nothing
nothing-151db9ea = rien

# origin: machine llm
# source: where its successor is
where-its-successor-is-2f2fb9fe = où se trouve celui qui le remplace

# origin: machine llm
# source: Translate the notices before anything else. An English sentence which says that the page exists only in English reaches only the people who did not need it.
translate-the-notices-before-51dfaa7c = Traduisez les avis avant toute autre chose. Une phrase anglaise disant que la page n’existe qu’en anglais n’atteint que ceux qui n’en avaient pas besoin.

# origin: machine llm
# source: Wherever foreign text stands in a page, mark it: `lang="en"`, and `dir` too if the direction differs. Screen readers choose their voice by it, and [the accessibility guidelines](https://www.w3.org/TR/WCAG22/) ask for it under the name *language of parts*. On an Arabic page an unmarked English paragraph gets [its full stop on the wrong side](right-to-left.md) as well.
wherever-foreign-text-stands-6b31612d = Partout où une page contient du texte dans une autre langue, signalez-le : `lang="en"`, et aussi `dir` si la direction diffère. Les lecteurs d’écran choisissent leur voix d’après cette indication, et [les règles d’accessibilité](https://www.w3.org/TR/WCAG22/) l’exigent sous le nom de *langue d’un passage*. De plus, sur une page arabe, un paragraphe anglais non signalé voit [son point final passer du mauvais côté](right-to-left.md).

# origin: machine llm
# source: A page that consists of nothing but source text may be served, so that links keep working, but do not announce it in the language menu, the site map or `hreflang` as if it were a translation.
page-that-consists-of-95e8761f = Une page qui ne contient que du texte source peut être servie, pour que les liens continuent de fonctionner ; mais ne l’annoncez pas dans le menu des langues, dans le plan du site ou dans `hreflang` comme si c’était une traduction.

# origin: machine llm
# source: Chains of locales
chains-of-locales-1f2ccbea = Chaînes de locales

# origin: machine llm
# source: A fallback chain is the list of locales that are asked in turn. The traditional way to make one is to cut subtags off the end, as the *lookup* scheme of [RFC 4647](https://www.rfc-editor.org/rfc/rfc4647) does: `de-AT`, then `de`, then the default. For many languages that is all there is to it, and for a few it is wrong.
fallback-chain-is-the-798fa824 = Une chaîne de repli est la liste des locales interrogées à tour de rôle. La manière traditionnelle d’en former une consiste à couper les sous-étiquettes par la fin, comme le fait le procédé *lookup* de la [RFC 4647](https://www.rfc-editor.org/rfc/rfc4647) : `de-AT`, puis `de`, puis la locale par défaut. Pour beaucoup de langues, il n’en faut pas plus ; pour quelques-unes, c’est faux.

# origin: machine llm
# source: Portuguese, European and Brazilian
portuguese-european-and-brazilian-a83de243 = Portugais d’Europe et portugais du Brésil

# origin: machine llm
# source: What is `pt`? In CLDR's data, bare `pt` stands for Portuguese as written in Brazil, and `pt-AO` and `pt-MZ` inherit from `pt-PT`. On many sites `pt` is whatever the first volunteer spoke, quite often European Portuguese. The two are easy to tell apart, down to the words for things on a screen: *ficheiro*, *ecrã* and *utilizador* in Lisbon; *arquivo*, *tela* and *usuário* in São Paulo. Each side can read the other, so a fallback between them is kind, but it is a decision to be written down and cannot be read off the tags:
what-is-in-data-e42a5bba = Qu’est-ce que `pt` ? Dans les données du CLDR, `pt` tout court désigne le portugais tel qu’on l’écrit au Brésil, tandis que `pt-AO` et `pt-MZ` héritent de `pt-PT`. Sur bien des sites, `pt` est ce que parlait le premier volontaire, assez souvent du portugais européen. Les deux sont faciles à distinguer, jusque dans les mots qui désignent les choses de l’écran : *ficheiro*, *ecrã* et *utilizador* à Lisbonne ; *arquivo*, *tela* et *usuário* à São Paulo. Les lecteurs de l’un peuvent lire l’autre : un repli entre les deux est donc une attention, mais c’est une décision à consigner, qui ne se déduit pas des étiquettes :

# origin: machine llm
# source: Until a team has said so, keep `pt` and `pt-BR` apart. Spanish has the same question with `es` and `es-419`.
until-team-has-said-eb0bbef0 = Tant qu’une équipe ne l’a pas demandé, gardez `pt` et `pt-BR` séparés. L’espagnol pose la même question avec `es` et `es-419`.

# origin: machine llm
# source: Never across scripts
never-across-scripts-9bf30c0e = Jamais d’une écriture à l’autre

# origin: machine llm
# source: Cut the region off `zh-TW` and you arrive at `zh`, which in practice is Simplified Chinese. A reader in Taipei is now looking at the wrong characters. The tags conceal it, because neither names its script: `zh-TW` is short for `zh-Hant-TW` and `zh` for `zh-Hans-CN`. Fill in the likely subtags before comparing, and stop wherever the script changes. [CLDR](https://cldr.unicode.org/) stops there too: its `zh-Hant` has no parent but the root. Serbian in Latin and in Cyrillic letters calls for the same care, even though most of its readers know both.
# state: draft
cut-the-region-off-1a271fab = Coupez la région de `zh-TW` et vous arrivez à `zh`, c’est-à-dire, dans la pratique, au chinois simplifié. Une lectrice de Taipei a maintenant sous les yeux les mauvais caractères. Les étiquettes le cachent, car aucune des deux ne nomme son écriture : `zh-TW` est l’abrégé de `zh-Hant-TW`, et `zh` celui de `zh-Hans-CN`. Complétez les sous-étiquettes probables avant de comparer, et arrêtez-vous partout où l’écriture change. Le [CLDR](https://cldr.unicode.org/) s’y arrête aussi : son `zh-Hant` n’a d’autre parent que la racine. Le serbe en lettres latines et en lettres cyrilliques appelle la même prudence, même si la plupart de ses lecteurs connaissent les deux.

# origin: machine llm
# source: Some chains look obvious because most readers know the second language: Catalan to Spanish, Ukrainian to Russian. Do not assume them. Ask the team whose readers will see the result; many will prefer English.
some-chains-look-obvious-df1e636b = Certaines chaînes paraissent évidentes parce que la plupart des lecteurs connaissent la seconde langue : du catalan à l’espagnol, de l’ukrainien au russe. Ne les tenez pas pour acquises. Demandez à l’équipe dont les lecteurs verront le résultat ; beaucoup préféreront l’anglais.

# origin: machine llm
# source: Two questions to keep apart
two-questions-to-keep-6d41f5cb = Deux questions à ne pas confondre

# origin: machine llm
# source: *Which edition should this visitor get?* is answered once, from the address, a stored choice or the `Accept-Language` header, and the visitor must be able to overrule it.
which-edition-should-this-af795c27 = *Quelle édition ce visiteur doit-il recevoir ?* On y répond une seule fois, d’après l’adresse, un choix enregistré ou l’en-tête `Accept-Language`, et le visiteur doit pouvoir en décider autrement.

# origin: machine llm
# source: *What fills a hole in this edition?* is answered per paragraph, from the chain, and has to be the same for every visitor, or pages can be neither cached nor discussed.
what-fills-hole-in-4a09ac72 = *Qu’est-ce qui comble un trou dans cette édition ?* On y répond paragraphe par paragraphe, d’après la chaîne, et la réponse doit être la même pour chaque visiteur, faute de quoi les pages ne peuvent ni être mises en cache ni faire l’objet d’une discussion.

# origin: machine llm
# source: Should a half-translated page be published?
should-half-translated-page-72eeb52d = Faut-il publier une page à moitié traduite ?

# origin: machine llm
# source: Usually yes, if its first screen and its headings are translated and the rest is plainly marked. It is found by searches in the reader's language, and it attracts the person who finishes it. Hold it back where a paragraph that the reader cannot read could hurt somebody, where the law wants a complete text, or where the team would be ashamed of it; and say in the [status report](what-a-status-report-is-for.md) that it was held back, so that it does not wait for ever.
# was: Usually yes, if its first screen and its headings are translated and the rest is plainly marked. It is found by searches in the reader's language, and it attracts the person who finishes it. Hold it back where an unread paragraph could hurt somebody, where the law wants a complete text, or where the team would be ashamed of it; and say in the [status report](what-a-status-report-is-for.md) that it was held back, so that it does not wait for ever.
usually-yes-if-its-31bd51a4 = En général oui, si son premier écran et ses titres sont traduits et que le reste est clairement signalé. Les recherches faites dans la langue du lecteur la trouvent, et elle attire la personne qui l’achèvera. Retenez-la quand un paragraphe non lu pourrait faire du mal à quelqu’un, quand la loi exige un texte complet ou quand l’équipe en aurait honte ; et dites dans le [rapport d’état](what-a-status-report-is-for.md) qu’elle a été retenue, pour qu’elle n’attende pas éternellement.
