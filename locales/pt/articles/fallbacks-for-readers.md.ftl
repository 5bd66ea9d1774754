### hexapla: 1
### document: articles/fallbacks-for-readers.md

# origin: machine llm
# source: Fallbacks for readers
# state: draft
fallbacks-for-readers-492c9c7e = Textos de recurso para os leitores

# origin: machine llm
# source: What to show when a translation is missing or outdated, which locale to ask next, and which ones never to ask.
what-to-show-when-7a9391cb = O que mostrar quando uma tradução falta ou está desatualizada, que locale consultar a seguir e quais nunca consultar.

# origin: machine llm
# source: fallback
# state: draft
fallback-48cf5129 = recurso

# origin: machine llm
# source: locales
# state: draft
locales-0d05fb06 = locales

# origin: machine llm
# source: readers
readers-feaea55d = leitores

# origin: machine llm
# source: No translated site is ever complete. Between the day a paragraph is written and the day it exists in Turkish, somebody in Ankara will want to read it, and the site has to show something. What it shows is better decided by a person beforehand than by a template at the last moment.
no-translated-site-is-87e25a2a = Nenhum site traduzido está alguma vez completo. Entre o dia em que um parágrafo é escrito e o dia em que existe em turco, alguém em Ancara há de querer lê-lo, e o site tem de mostrar alguma coisa. É melhor que seja uma pessoa a decidir de antemão o que ele mostra do que um modelo de página a decidi-lo à última hora.

# origin: machine llm
# source: What the reader should see
what-the-reader-should-9d37036f = O que o leitor deve ver

# origin: machine llm
# source: Situation
situation-a76b451e = Situação

# origin: machine llm
# source: Show
show-006b4462 = Mostrar

# origin: machine llm
# source: And say
and-say-e4daf6e2 = E dizer

# origin: machine llm
# source: one paragraph is missing
one-paragraph-is-missing-144c8cde = falta um parágrafo

# origin: machine llm
# source: the source paragraph, in place
the-source-paragraph-in-7e089d5a = o parágrafo original, no seu lugar

# origin: machine llm
# source: nothing, or a quiet mark
nothing-or-quiet-mark-2bee437d = nada, ou uma marca discreta

# origin: machine llm
# source: the whole article is missing
the-whole-article-is-6ff4ab60 = falta o artigo inteiro

# origin: machine llm
# source: the source article
the-source-article-0694bc42 = o artigo original

# origin: machine llm
# source: that it is not translated yet, and how to help
that-it-is-not-21819ac6 = que ainda não está traduzido, e como ajudar

# origin: machine llm
# source: a paragraph is outdated by a detail
paragraph-is-outdated-by-c49dce5a = um parágrafo está desatualizado num pormenor

# origin: machine llm
# source: the translation
the-translation-727398d0 = a tradução

# origin: machine llm
# source: nothing
nothing-7050a162 = nada

# origin: machine llm
# source: a paragraph is outdated in substance
paragraph-is-outdated-in-3a7b7601 = um parágrafo está desatualizado na substância

# origin: machine llm
# source: the translation
the-translation-d348396d = a tradução

# origin: machine llm
# source: that the original has changed, and when
that-the-original-has-469b51fd = que o original mudou, e quando

# origin: machine llm
# source: an outdated step could do damage
an-outdated-step-could-37575718 = um passo desatualizado pode causar danos

# origin: machine llm
# source: the source paragraph
the-source-paragraph-83becf89 = o parágrafo original

# origin: machine llm
# source: why it is in another language
why-it-is-in-187d291c = por que razão está noutra língua

# origin: machine llm
# source: the article was withdrawn
the-article-was-withdrawn-3feb6852 = o artigo foi retirado

# origin: machine llm
# source: nothing
nothing-151db9ea = nada

# origin: machine llm
# source: where its successor is
where-its-successor-is-2f2fb9fe = onde está o seu sucessor

# origin: machine llm
# source: Translate the notices before anything else. An English sentence which says that the page exists only in English reaches only the people who did not need it.
translate-the-notices-before-51dfaa7c = Traduza os avisos antes de tudo o resto. Uma frase em inglês a dizer que a página só existe em inglês chega apenas a quem não precisava dela.

# origin: machine llm
# source: Wherever foreign text stands in a page, mark it: `lang="en"`, and `dir` too if the direction differs. Screen readers choose their voice by it, and [the accessibility guidelines](https://www.w3.org/TR/WCAG22/) ask for it under the name *language of parts*. On an Arabic page an unmarked English paragraph gets [its full stop on the wrong side](right-to-left.md) as well.
# state: draft
wherever-foreign-text-stands-6b31612d = Sempre que haja texto estrangeiro numa página, marque-o: `lang="en"`, e também `dir`, se a direção for outra. É por essa marca que os leitores de ecrã escolhem a voz, e [as diretrizes de acessibilidade](https://www.w3.org/TR/WCAG22/) pedem-na sob o nome *idioma das partes*. Numa página árabe, um parágrafo inglês sem marca fica ainda com [o ponto final do lado errado](right-to-left.md).

# origin: machine llm
# source: A page that consists of nothing but source text may be served, so that links keep working, but do not announce it in the language menu, the site map or `hreflang` as if it were a translation.
page-that-consists-of-95e8761f = Pode servir-se uma página feita apenas de texto original, para que as ligações continuem a funcionar, mas não a anuncie no menu de idiomas, no mapa do site nem em `hreflang` como se fosse uma tradução.

# origin: machine llm
# source: Chains of locales
chains-of-locales-1f2ccbea = Cadeias de locales

# origin: machine llm
# source: A fallback chain is the list of locales that are asked in turn. The traditional way to make one is to cut subtags off the end, as the *lookup* scheme of [RFC 4647](https://www.rfc-editor.org/rfc/rfc4647) does: `de-AT`, then `de`, then the default. For many languages that is all there is to it, and for a few it is wrong.
fallback-chain-is-the-798fa824 = Uma cadeia de recurso é a lista dos locales que se consultam um após outro. A maneira tradicional de a construir é cortar subetiquetas a partir do fim, como faz o esquema *lookup* do [RFC 4647](https://www.rfc-editor.org/rfc/rfc4647): `de-AT`, depois `de`, depois o predefinido. Para muitas línguas não é preciso mais do que isso; para algumas, está errado.

# origin: machine llm
# source: Portuguese, European and Brazilian
portuguese-european-and-brazilian-a83de243 = Português europeu e português do Brasil

# origin: machine llm
# source: What is `pt`? In CLDR's data, bare `pt` stands for Portuguese as written in Brazil, and `pt-AO` and `pt-MZ` inherit from `pt-PT`. On many sites `pt` is whatever the first volunteer spoke, quite often European Portuguese. The two are easy to tell apart, down to the words for things on a screen: *ficheiro*, *ecrã* and *utilizador* in Lisbon; *arquivo*, *tela* and *usuário* in São Paulo. Each side can read the other, so a fallback between them is kind, but it is a decision to be written down and cannot be read off the tags:
what-is-in-data-e42a5bba = O que é `pt`? Nos dados do CLDR, `pt` sem mais nada designa o português tal como se escreve no Brasil, e `pt-AO` e `pt-MZ` herdam de `pt-PT`. Em muitos sites, `pt` é aquilo que o primeiro voluntário falava, não raro o português europeu. Os dois distinguem-se facilmente, até nas palavras para o que se vê num ecrã: *ficheiro*, *ecrã* e *utilizador* em Lisboa; *arquivo*, *tela* e *usuário* em São Paulo. Cada lado consegue ler o outro, pelo que usar um como recurso do outro é uma gentileza, mas é uma decisão que tem de ficar escrita e que não se pode deduzir das etiquetas:

# origin: machine llm
# source: Until a team has said so, keep `pt` and `pt-BR` apart. Spanish has the same question with `es` and `es-419`.
until-team-has-said-eb0bbef0 = Enquanto uma equipa não o disser, mantenha `pt` e `pt-BR` separados. O espanhol tem a mesma questão com `es` e `es-419`.

# origin: machine llm
# source: Never across scripts
never-across-scripts-9bf30c0e = Nunca de uma escrita para outra

# origin: machine llm
# source: Cut the region off `zh-TW` and you arrive at `zh`, which in practice is Simplified Chinese. A reader in Taipei is now looking at the wrong characters. The tags conceal it, because neither names its script: `zh-TW` is short for `zh-Hant-TW` and `zh` for `zh-Hans-CN`. Fill in the likely subtags before comparing, and stop wherever the script changes. [CLDR](https://cldr.unicode.org/) stops there too: its `zh-Hant` has no parent but the root. Serbian in Latin and in Cyrillic letters calls for the same care, even though most of its readers know both.
cut-the-region-off-1a271fab = Corte-se a região a `zh-TW` e chega-se a `zh`, que na prática é o chinês simplificado. Um leitor em Taipé está agora a olhar para os caracteres errados. As etiquetas escondem-no, porque nenhuma delas indica a escrita: `zh-TW` é a forma abreviada de `zh-Hant-TW`, e `zh` a de `zh-Hans-CN`. Preencha as subetiquetas prováveis antes de comparar e pare onde a escrita mudar. O [CLDR](https://cldr.unicode.org/) também para aí: o seu `zh-Hant` não tem outro ascendente senão a raiz. O sérvio em letras latinas e em letras cirílicas pede o mesmo cuidado, embora a maioria dos seus leitores conheça ambas.

# origin: machine llm
# source: Some chains look obvious because most readers know the second language: Catalan to Spanish, Ukrainian to Russian. Do not assume them. Ask the team whose readers will see the result; many will prefer English.
some-chains-look-obvious-df1e636b = Algumas cadeias parecem óbvias porque a maioria dos leitores conhece a segunda língua: do catalão para o espanhol, do ucraniano para o russo. Não as dê por adquiridas. Pergunte à equipa cujos leitores verão o resultado; muitos preferirão o inglês.

# origin: machine llm
# source: Two questions to keep apart
two-questions-to-keep-6d41f5cb = Duas perguntas a não confundir

# origin: machine llm
# source: *Which edition should this visitor get?* is answered once, from the address, a stored choice or the `Accept-Language` header, and the visitor must be able to overrule it.
which-edition-should-this-af795c27 = *Que edição deve receber este visitante?* é uma pergunta a que se responde uma só vez, a partir do endereço, de uma escolha guardada ou do cabeçalho `Accept-Language`, e o visitante tem de poder contrariar a resposta.

# origin: machine llm
# source: *What fills a hole in this edition?* is answered per paragraph, from the chain, and has to be the same for every visitor, or pages can be neither cached nor discussed.
what-fills-hole-in-4a09ac72 = *O que preenche uma lacuna nesta edição?* é uma pergunta a que se responde parágrafo a parágrafo, a partir da cadeia, e a resposta tem de ser a mesma para todos os visitantes; de outro modo, as páginas não podem ser guardadas em cache nem discutidas.

# origin: machine llm
# source: Should a half-translated page be published?
should-half-translated-page-72eeb52d = Deve publicar-se uma página meio traduzida?

# origin: machine llm
# source: Usually yes, if its first screen and its headings are translated and the rest is plainly marked. It is found by searches in the reader's language, and it attracts the person who finishes it. Hold it back where an unread paragraph could hurt somebody, where the law wants a complete text, or where the team would be ashamed of it; and say in the [status report](what-a-status-report-is-for.md) that it was held back, so that it does not wait for ever.
usually-yes-if-its-31bd51a4 = Em geral, sim, se o primeiro ecrã e os títulos estiverem traduzidos e o resto claramente assinalado. As pesquisas na língua do leitor encontram-na, e ela atrai a pessoa que a há de acabar. Retenha-a quando um parágrafo não lido puder causar dano a alguém, quando a lei exigir um texto completo ou quando a equipa se envergonharia dela; e diga no [relatório de estado](what-a-status-report-is-for.md) que foi retida, para que não fique à espera para sempre.
