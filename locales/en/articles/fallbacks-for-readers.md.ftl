### hexapla: 1
### document: articles/fallbacks-for-readers.md
### extractor: 2

# kind: title
fallbacks-for-readers-492c9c7e = Fallbacks for readers

# kind: front-matter
what-to-show-when-7a9391cb = What to show when a translation is missing or outdated, which locale to ask next, and which ones never to ask.

# kind: tags
fallback-48cf5129 = fallback

# kind: tags
locales-0d05fb06 = locales

# kind: tags
readers-feaea55d = readers

# kind: paragraph
no-translated-site-is-87e25a2a = No translated site is ever complete. Between the day a paragraph is written and the day it exists in Turkish, somebody in Ankara will want to read it, and the site has to show something. What it shows is better decided by a person beforehand than by a template at the last moment.

# kind: heading
what-the-reader-should-9d37036f = What the reader should see

# kind: table-cell
situation-a76b451e = Situation

# kind: table-cell
show-006b4462 = Show

# kind: table-cell
and-say-e4daf6e2 = And say

# kind: table-cell
one-paragraph-is-missing-144c8cde = one paragraph is missing

# kind: table-cell
the-source-paragraph-in-7e089d5a = the source paragraph, in place

# kind: table-cell
nothing-or-quiet-mark-2bee437d = nothing, or a quiet mark

# kind: table-cell
the-whole-article-is-6ff4ab60 = the whole article is missing

# kind: table-cell
the-source-article-0694bc42 = the source article

# kind: table-cell
that-it-is-not-21819ac6 = that it is not translated yet, and how to help

# kind: table-cell
paragraph-is-outdated-by-c49dce5a = a paragraph is outdated by a detail

# kind: table-cell
the-translation-727398d0 = the translation

# kind: table-cell
nothing-7050a162 = nothing

# kind: table-cell
paragraph-is-outdated-in-3a7b7601 = a paragraph is outdated in substance

# kind: table-cell
the-translation-d348396d = the translation

# kind: table-cell
that-the-original-has-469b51fd = that the original has changed, and when

# kind: table-cell
an-outdated-step-could-37575718 = an outdated step could do damage

# kind: table-cell
the-source-paragraph-83becf89 = the source paragraph

# kind: table-cell
why-it-is-in-187d291c = why it is in another language

# kind: table-cell
the-article-was-withdrawn-3feb6852 = the article was withdrawn

# kind: table-cell
nothing-151db9ea = nothing

# kind: table-cell
where-its-successor-is-2f2fb9fe = where its successor is

# kind: paragraph
translate-the-notices-before-51dfaa7c = Translate the notices before anything else. An English sentence which says that the page exists only in English reaches only the people who did not need it.

# kind: paragraph
wherever-foreign-text-stands-6b31612d = Wherever foreign text stands in a page, mark it: `lang="en"`, and `dir` too if the direction differs. Screen readers choose their voice by it, and [the accessibility guidelines](https://www.w3.org/TR/WCAG22/) ask for it under the name *language of parts*. On an Arabic page an unmarked English paragraph gets [its full stop on the wrong side](right-to-left.md) as well.

# kind: paragraph
page-that-consists-of-95e8761f = A page that consists of nothing but source text may be served, so that links keep working, but do not announce it in the language menu, the site map or `hreflang` as if it were a translation.

# kind: heading
chains-of-locales-1f2ccbea = Chains of locales

# kind: paragraph
fallback-chain-is-the-798fa824 = A fallback chain is the list of locales that are asked in turn. The traditional way to make one is to cut subtags off the end, as the *lookup* scheme of [RFC 4647](https://www.rfc-editor.org/rfc/rfc4647) does: `de-AT`, then `de`, then the default. For many languages that is all there is to it, and for a few it is wrong.

# kind: heading
portuguese-european-and-brazilian-a83de243 = Portuguese, European and Brazilian

# kind: paragraph
what-is-in-data-e42a5bba = What is `pt`? In CLDR's data, bare `pt` stands for Portuguese as written in Brazil, and `pt-AO` and `pt-MZ` inherit from `pt-PT`. On many sites `pt` is whatever the first volunteer spoke, quite often European Portuguese. The two are easy to tell apart, down to the words for things on a screen: *ficheiro*, *ecrã* and *utilizador* in Lisbon; *arquivo*, *tela* and *usuário* in São Paulo. Each side can read the other, so a fallback between them is kind, but it is a decision to be written down and cannot be read off the tags:

# kind: paragraph
until-team-has-said-eb0bbef0 = Until a team has said so, keep `pt` and `pt-BR` apart. Spanish has the same question with `es` and `es-419`.

# kind: heading
never-across-scripts-9bf30c0e = Never across scripts

# kind: paragraph
cut-the-region-off-1a271fab = Cut the region off `zh-TW` and you arrive at `zh`, which in practice is Simplified Chinese. A reader in Taipei is now looking at the wrong characters. The tags conceal it, because neither names its script: `zh-TW` is short for `zh-Hant-TW` and `zh` for `zh-Hans-CN`. Fill in the likely subtags before comparing, and stop wherever the script changes. [CLDR](https://cldr.unicode.org/) stops there too: its `zh-Hant` has no parent but the root. Serbian in Latin and in Cyrillic letters calls for the same care, even though most of its readers know both.

# kind: paragraph
some-chains-look-obvious-df1e636b = Some chains look obvious because most readers know the second language: Catalan to Spanish, Ukrainian to Russian. Do not assume them. Ask the team whose readers will see the result; many will prefer English.

# kind: heading
two-questions-to-keep-6d41f5cb = Two questions to keep apart

# kind: list-item
which-edition-should-this-af795c27 = *Which edition should this visitor get?* is answered once, from the address, a stored choice or the `Accept-Language` header, and the visitor must be able to overrule it.

# kind: list-item
what-fills-hole-in-4a09ac72 = *What fills a hole in this edition?* is answered per paragraph, from the chain, and has to be the same for every visitor, or pages can be neither cached nor discussed.

# kind: question
should-half-translated-page-72eeb52d = Should a half-translated page be published?

# kind: answer
usually-yes-if-its-31bd51a4 = Usually yes, if its first screen and its headings are translated and the rest is plainly marked. It is found by searches in the reader's language, and it attracts the person who finishes it. Hold it back where a paragraph that the reader cannot read could hurt somebody, where the law wants a complete text, or where the team would be ashamed of it; and say in the [status report](what-a-status-report-is-for.md) that it was held back, so that it does not wait for ever.
