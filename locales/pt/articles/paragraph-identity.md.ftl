### hexapla: 1
### document: articles/paragraph-identity.md

# origin: machine llm
# source: The identity of a paragraph
the-identity-of-paragraph-d4aeb15b = A identidade de um parágrafo

# origin: machine llm
# source: How to know that a paragraph is the same one after it was edited, moved, split or merged, without writing anything into the source.
how-to-know-that-5bbe8e12 = Como saber que um parágrafo é o mesmo depois de editado, deslocado, dividido ou fundido, sem escrever nada no original.

# origin: machine llm
# source: identity
identity-1247db6a = identidade

# origin: machine llm
# source: alignment
alignment-7ab927ea = alinhamento

# origin: machine llm
# source: diff
diff-4f2e33d3 = diff

# origin: machine llm
# source: A translation belongs to a paragraph. When the paragraph changes, the translation should follow it, [flagged as outdated](stale-pages.md) but not lost. But after how many edits is it still the same paragraph? People answer that by looking at both versions. A tool has to look as well, or be told.
translation-belongs-to-paragraph-b1df1498 = Uma tradução pertence a um parágrafo. Quando o parágrafo muda, a tradução deve acompanhá-lo, [marcada como desatualizada](stale-pages.md), mas não perdida. Ao fim de quantas edições, porém, continua a ser o mesmo parágrafo? As pessoas respondem olhando para as duas versões. Uma ferramenta também tem de olhar, ou alguém tem de lho dizer.

# origin: machine llm
# source: Three simple answers
three-simple-answers-9f27c800 = Três respostas simples

# origin: machine llm
# source: **Say it in the source.** Give every paragraph an identifier, such as `{#backup-warning}`, and keep it there. This works as long as every author knows the rule. In practice someone copies a paragraph along with its identifier, someone else deletes "that odd code", and every pull request carries noise that means nothing to the person writing.
say-it-in-the-0d456dd0 = **Dizê-lo no original.** Dá-se a cada parágrafo um identificador, como `{"{"}#backup-warning{"}"}`, que ali fica. Isto funciona enquanto todos os autores conhecerem a regra. Na prática, alguém copia um parágrafo com o identificador e tudo, outra pessoa apaga «aquele código esquisito», e todos os pull requests trazem um ruído que nada significa para quem escreve.

# origin: machine llm
# source: **Use the text.** In [gettext](https://www.gnu.org/software/gettext/) the source string is the key. It needs no bookkeeping, but makes two claims that are false for articles. One is that equal texts are one unit. *Open* on a button is `Otwórz` in Polish and *Open* in a table of ticket states is `Otwarte`. The other is that different texts are different units, so that a corrected comma makes a new paragraph, to be reunited with its old translation by guesswork.
use-the-text-in-bbd3fbd3 = **Usar o texto.** No [gettext](https://www.gnu.org/software/gettext/), a cadeia de texto original é a chave. Não exige registos à parte, mas faz duas afirmações que, em artigos, são falsas. Uma é que textos iguais são uma só unidade. *Open* num botão é `Otwórz` em polaco, e *Open* numa tabela de estados de tickets é `Otwarte`. A outra é que textos diferentes são unidades diferentes, de modo que uma vírgula corrigida produz um parágrafo novo, que é preciso voltar a juntar, por palpite, à sua antiga tradução.

# origin: machine llm
# source: **Use the position.** The third paragraph stays the third paragraph until somebody adds a second one, and then every translation below it stands beside the wrong source.
use-the-position-the-fe80a86f = **Usar a posição.** O terceiro parágrafo continua a ser o terceiro até que alguém insira um novo segundo parágrafo, e então todas as traduções que vêm a seguir ficam ao lado do original errado.

# origin: machine llm
# source: Comparing two versions
comparing-two-versions-53de74e0 = Comparar duas versões

# origin: machine llm
# source: The remaining way is to keep the previous text of every unit and to line the old list up with the new one, much as a reader would. Nothing is written into the source.
the-remaining-way-is-a1a623b0 = O caminho que resta é guardar o texto anterior de cada unidade e alinhar a lista antiga com a nova, mais ou menos como faria um leitor. Nada se escreve no original.

# origin: machine llm
# source: Two columns of boxes. On the left the old version, paragraphs A to E. On the right the new version: E has moved to the top, A has been edited, B has become two paragraphs, and C and D have become one. Lines join each old paragraph to what became of it.
two-columns-of-boxes-ba04f668 = Duas colunas de caixas. À esquerda, a versão antiga, com os parágrafos A a E. À direita, a versão nova: E passou para o topo, A foi editado, B tornou-se dois parágrafos, e C e D tornaram-se um só. Há linhas que ligam cada parágrafo antigo àquilo em que se transformou.

# origin: machine llm
# source: The order of the steps matters:
the-order-of-the-b83fc730 = A ordem dos passos é importante:

# origin: machine llm
# source: Pair the units whose text is equal, and take those that are unique in both versions as fixed points. Most of the document is settled here.
pair-the-units-whose-8c339425 = Emparelhar as unidades cujo texto é igual e tomar como pontos fixos as que são únicas em ambas as versões. A maior parte do documento fica resolvida aqui.

# origin: machine llm
# source: Between the fixed points, pair what is similar, in order. Known neighbours are strong evidence.
between-the-fixed-points-79fd9997 = Entre os pontos fixos, emparelhar o que é semelhante, por ordem. Vizinhos conhecidos são um indício forte.

# origin: machine llm
# source: Look at what is left over, on both sides, for text that went elsewhere: first within the document, then in others.
look-at-what-is-8bd6aef7 = Procurar no que sobra, de ambos os lados, texto que tenha ido parar a outro sítio: primeiro dentro do documento, depois noutros.

# origin: machine llm
# source: See whether an old paragraph is covered by two new ones together, or the reverse.
see-whether-an-old-76ba491f = Ver se um parágrafo antigo é coberto por dois novos em conjunto, ou o inverso.

# origin: machine llm
# source: Moves, splits and merges
moves-splits-and-merges-baf1a0db = Deslocações, divisões e fusões

# origin: machine llm
# source: A **move** changes nothing about the translation. If the words are the same, the unit is as good in its new place as in the old.
move-changes-nothing-about-38d49065 = Uma **deslocação** em nada altera a tradução. Se as palavras são as mesmas, a unidade é tão boa no lugar novo como no antigo.

# origin: machine llm
# source: At a **split** the larger part should inherit the identity, and with it the old translation, now marked outdated: a translator will delete half a paragraph faster than write one. The smaller part is new, with a note of where it came from. At a **merge** the same holds the other way round. The largest contributor lends its identity to the whole, and the translations of the others are offered as material.
at-split-the-larger-834d6ea5 = Numa **divisão**, a parte maior deve herdar a identidade e, com ela, a antiga tradução, agora marcada como desatualizada: um tradutor apaga meio parágrafo mais depressa do que escreve um. A parte menor é nova, com uma nota a indicar de onde veio. Numa **fusão** passa-se o mesmo, ao contrário. O parágrafo que mais contribui empresta a sua identidade ao conjunto, e as traduções dos outros são oferecidas como material.

# origin: machine llm
# source: **Twins** are units with the same text, such as cells that all say *yes*. They are told apart by their order and their surroundings. It is tempting to merge them, and it is wrong, because Turkish may want `var` in one row and `evet` in the next.
twins-are-units-with-55a99d69 = **Gémeas** são unidades com o mesmo texto, como células que dizem todas *yes*. Distinguem-se pela ordem e pelo que as rodeia. É tentador fundi-las, e é um erro, porque o turco pode precisar de `var` numa linha e de `evet` na seguinte.

# origin: machine llm
# source: Similar is not equal
similar-is-not-equal-f4bd571d = Semelhante não é igual

# origin: machine llm
# source: Similarity finds the paragraph. It must never be allowed to vouch for the translation. Take these two sentences:
similarity-finds-the-paragraph-cdba5168 = A semelhança encontra o parágrafo. Nunca se lhe pode permitir que responda pela tradução. Vejam-se estas duas frases:

# origin: machine llm
# source: Power may be cut while the light is blinking.
power-may-be-cut-c6ee5956 = A alimentação pode ser desligada enquanto a luz estiver a piscar.

# origin: machine llm
# source: Power may not be cut while the light is blinking.
power-may-not-be-9ea34630 = A alimentação não pode ser desligada enquanto a luz estiver a piscar.

# origin: machine llm
# source: Any measure will say that they are one paragraph in two versions. So they are; and the translation of the first, left standing as current for the second, is a danger to life. A pair found by similarity is **outdated**, without exception, and stays so until a person has seen both texts. Only differences that carry no meaning, such as a new line break or another width of wrapping, may pass. Identity may be generous, provided that [status](what-a-status-report-is-for.md) is strict.
any-measure-will-say-53407e6c = Qualquer medida dirá que são um só parágrafo em duas versões. E são; e a tradução da primeira, deixada como atual para a segunda, é um perigo de vida. Um par encontrado por semelhança está **desatualizado**, sem exceção, e assim fica até que uma pessoa tenha visto ambos os textos. Só podem passar as diferenças sem significado, como uma quebra de linha nova ou outra largura de linha. A identidade pode ser generosa, desde que o [estado](what-a-status-report-is-for.md) seja rigoroso.

# origin: machine llm
# source: What happens when a guess is wrong?
what-happens-when-guess-d0f69716 = O que acontece quando um palpite está errado?

# origin: machine llm
# source: A translator sees an old translation that has little to do with the new source, discards it and writes another; the cost is a minute. That holds only if three rules are kept: the wrong pair was marked outdated, the text it was made from is displayed beside it, and nothing was deleted when its paragraph seemed to vanish. A paragraph that was cut today may come back next month, and its translation should be waiting for it.
translator-sees-an-old-eeda278c = O tradutor vê uma tradução antiga que pouco tem que ver com o novo original, põe-na de lado e escreve outra; o custo é um minuto. Mas só é assim se forem respeitadas três regras: o par errado foi marcado como desatualizado, o texto a partir do qual a tradução foi feita é mostrado ao lado dela, e nada foi apagado quando o seu parágrafo pareceu desaparecer. Um parágrafo cortado hoje pode voltar no próximo mês, e a tradução deve estar à sua espera.
