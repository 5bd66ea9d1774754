### hexapla: 1
### document: articles/glossaries-and-names.md

# origin: machine llm
# source: Glossaries and names
glossaries-and-names-f29c2f78 = Glossários e nomes

# origin: machine llm
# source: How a team agrees on its words, what to do with product names, and why a glossary must know about inflection.
how-team-agrees-on-490e7ffb = Como uma equipa chega a acordo sobre as suas palavras, o que fazer com os nomes de produtos e porque é que um glossário tem de conhecer a flexão.

# origin: machine llm
# source: glossary
glossary-f992f5aa = glossário

# origin: machine llm
# source: names
names-88142709 = nomes

# origin: machine llm
# source: inflection
inflection-be14c1f2 = flexão

# origin: machine llm
# source: teams
teams-58106c15 = equipas

# origin: machine llm
# source: Two good translators will choose two good words for the same thing. In a novel nobody minds; in a manual the reader meets *repository* in one chapter and, under another name, in the next, and wonders whether they are two things. A glossary settles the matter once, in a place where the next translator can find it.
two-good-translators-will-70ffb13c = Dois bons tradutores escolherão duas boas palavras para a mesma coisa. Num romance, ninguém se importa; num manual, o leitor encontra *repositório* num capítulo e a mesma coisa com outro nome no seguinte, e pergunta-se se serão duas. Um glossário resolve a questão de uma vez por todas, num sítio onde o próximo tradutor possa encontrar a resposta.

# origin: machine llm
# source: What an entry holds
what-an-entry-holds-65d8f059 = O que contém uma entrada

# origin: machine llm
# source: A list of word pairs is a start, but it goes wrong as soon as a word has two meanings. A useful entry holds:
list-of-word-pairs-c7ccdeb9 = Uma lista de pares de palavras é um começo, mas falha assim que uma palavra tem dois sentidos. Uma entrada útil contém:

# origin: machine llm
# source: the source term, and its part of speech where that is in doubt (*to build* and *a build* seldom share a translation);
the-source-term-and-cfafba94 = o termo original e a sua classe gramatical, quando houver dúvidas (*to build* e *a build* raramente têm a mesma tradução);

# origin: machine llm
# source: a definition of one sentence, in the sense that *this project* uses;
definition-of-one-sentence-32a3e762 = uma definição de uma frase, no sentido que *este projeto* lhe dá;

# origin: machine llm
# source: the agreed word in each language, with its gender or counter if it has one;
# state: draft
the-agreed-word-in-f2393305 = a palavra acordada em cada língua, com o género ou o classificador, se o tiver;

# origin: machine llm
# source: words that were considered and turned down, so that the debate need not be held again;
words-that-were-considered-ea0bfe67 = as palavras que foram ponderadas e rejeitadas, para que não seja preciso repetir o debate;

# origin: machine llm
# source: where it applies, if the interface and the articles differ.
where-it-applies-if-31a17365 = onde se aplica, se a interface e os artigos diferirem.

# origin: machine llm
# source: An entry might read like this:
an-entry-might-read-bd9e1018 = Uma entrada pode ser assim:

# origin: machine llm
# source: **fallback** (noun): what is shown when the wanted text is not there. fr *repli*; ja フォールバック; pl *język zastępczy*, of a language. Not *tekst zastępczy*, which readers take for a placeholder, and not *kopia zapasowa*, which is a backup.
fallback-noun-what-is-0f3bbdd0 = **fallback** (substantivo): o que se mostra quando falta o texto pretendido. fr *repli*; ja フォールバック; pl *język zastępczy*, quando se trata de uma língua. Não *tekst zastępczy*, que os leitores tomam por um marcador de posição, nem *kopia zapasowa*, que é uma cópia de segurança.

# origin: machine llm
# source: Keep the list short: thirty entries that everyone knows do more good than six hundred that nobody opens. And look at the interface first. If the Polish *Save* button says *Zapisz*, the article about that button has no choice.
keep-the-list-short-c50ce839 = Mantenha a lista curta: trinta entradas que todos conhecem são mais úteis do que seiscentas que ninguém abre. E olhe primeiro para a interface. Se o botão *Save*, em polaco, diz *Zapisz*, o artigo sobre esse botão não tem escolha.

# origin: machine llm
# source: Product names
product-names-b24e522f = Nomes de produtos

# origin: machine llm
# source: A name is a word that somebody owns, so first find out what its owner allows. Three rules are common. The name stays as it is, in its own script. Or it has an official form in some languages, which must then be used. Or it is a description, such as *Settings* or *Control Panel*, and is translated like any other label.
name-is-word-that-62b884dc = Um nome é uma palavra que pertence a alguém; por isso, comece por saber o que o dono permite. Há três regras comuns. O nome fica como está, na sua própria escrita. Ou tem uma forma oficial em algumas línguas, que nesse caso tem de ser usada. Ou é uma descrição, como *Definições* ou *Painel de controlo*, e traduz-se como qualquer outro rótulo.

# origin: machine llm
# source: Even the first rule leaves work for grammar, because a sentence bends the words that stand in it:
even-the-first-rule-ea50fa8f = Mesmo a primeira regra deixa trabalho à gramática, porque uma frase molda as palavras que nela entram:

# origin: machine llm
# source: **Polish** declines names that look as though they could be declined: *Hexapla*, *strona Hexapli*, *znam Hexaplę*. Where the owner forbids it, put a common noun in front and decline that: *w programie Hexapla*.
polish-declines-names-that-c07a5c99 = O **polaco** declina os nomes que têm ar de poder ser declinados: *Hexapla*, *strona Hexapli*, *znam Hexaplę*. Onde o dono o proibir, ponha antes um nome comum e decline esse: *w programie Hexapla*.

# origin: machine llm
# source: **Turkish** joins its endings to a name with an apostrophe and chooses the vowel by the *sound* of the name: `Hexapla'yı`, but `YouTube'u`, whatever its last letter says. Change the name, and every ending may change with it.
turkish-joins-its-endings-656b6e99 = O **turco** liga as terminações ao nome com um apóstrofo e escolhe a vogal pelo *som* do nome: `Hexapla'yı`, mas `YouTube'u`, diga o que disser a última letra. Se o nome mudar, todas as terminações podem mudar com ele.

# origin: machine llm
# source: **Arabic** attaches the article and several prepositions to the next word, which reads badly when that word is Latin. Writers put a common noun between the two: `لبرنامج Hexapla`, "for the program Hexapla".
arabic-attaches-the-article-ee42fa10 = O **árabe** cola o artigo e várias preposições à palavra seguinte, o que se lê mal quando essa palavra está em letras latinas. Quem escreve põe entre ambos um nome comum: `لبرنامج Hexapla`, «para o programa Hexapla».

# origin: machine llm
# source: **German** makes compounds with hyphens, `Hexapla-Projekt`, and a space in place of the hyphen is a mistake that few spelling checkers find.
german-makes-compounds-with-9922223b = O **alemão** forma compostos com hífen, `Hexapla-Projekt`, e um espaço no lugar do hífen é um erro que poucos corretores ortográficos encontram.

# origin: machine llm
# source: **Japanese** adds particles without any change to the name, but needs a ruling on spaces between Latin and Japanese letters.
japanese-adds-particles-without-52340e47 = O **japonês** acrescenta partículas sem alterar o nome, mas precisa de uma regra sobre os espaços entre letras latinas e japonesas.

# origin: machine llm
# source: Names in messages
names-in-messages-a670ab1e = Nomes em mensagens

# origin: machine llm
# source: When a name is inserted by software, the translator cannot see the sentence and the name together. [Fluent](https://projectfluent.org/) lets each language keep the forms it needs, and ask for one by name:
when-name-is-inserted-1eee7318 = Quando é um programa que insere o nome, o tradutor não consegue ver a frase e o nome juntos. O [Fluent](https://projectfluent.org/) permite que cada língua guarde as formas de que precisa e peça uma delas pelo nome:

# origin: machine llm
# source: The English source has a single form and need not know about the rest.
the-english-source-has-22305540 = O original inglês tem uma única forma e não precisa de saber das outras.

# origin: machine llm
# source: Checking against it
checking-against-it-09e4cf0b = Verificar com o glossário

# origin: machine llm
# source: It is natural to want a program that reports every translation where the agreed word does not occur. In Chinese a plain search does fairly well. In Russian, Turkish or Finnish the dictionary form is one of many: *файл* appears as *файлом* and *файлах*, and a search for the whole word cries wolf on every page. Match stems, or list the forms in the entry, and treat the result as a hint to a person and not as an error.
it-is-natural-to-a7cbda8f = É natural querer um programa que assinale todas as traduções em que não ocorre a palavra acordada. Em chinês, uma simples pesquisa sai-se bastante bem. Em russo, turco ou finlandês, a forma do dicionário é uma entre muitas: *файл* aparece como *файлом* e *файлах*, e uma pesquisa da palavra inteira dá falso alarme em todas as páginas. Compare radicais, ou enumere as formas na entrada, e trate o resultado como uma indicação para uma pessoa e não como um erro.

# origin: machine llm
# source: Watch the reverse as well: a lenient search finds 文 inside 文字 and stays silent where it should speak. What a check cannot decide, [a reviewer](what-a-status-report-is-for.md) can.
watch-the-reverse-as-5f36a6e4 = Atenção também ao inverso: uma pesquisa tolerante encontra 文 dentro de 文字 e cala-se onde devia falar. O que uma verificação não consegue decidir, decide-o [um revisor](what-a-status-report-is-for.md).

# origin: machine llm
# source: Who decides when two translators disagree?
who-decides-when-two-3dfcec92 = Quem decide quando dois tradutores discordam?

# origin: machine llm
# source: The people who translate into that language, by whatever rule they agree on beforehand, and never the maintainers of the source, who cannot hear the difference. Write down both candidates, ask a few readers who are not translators, and then let one named person choose. What matters most is that the choice is written down with its reason, so that a better reason can change it later, everywhere at once.
the-people-who-translate-ef360d51 = As pessoas que traduzem para essa língua, segundo a regra que tiverem combinado de antemão, e nunca os responsáveis pelo original, que não conseguem ouvir a diferença. Registe as duas candidatas, pergunte a alguns leitores que não sejam tradutores e deixe depois a escolha a uma pessoa designada. O mais importante é que a escolha fique escrita com a sua razão, para que uma razão melhor a possa mudar mais tarde, em todo o lado ao mesmo tempo.
