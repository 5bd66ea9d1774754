### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = Porque é que as páginas envelhecem

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = Uma tradução envelhece quando o original avança, e as datas dos dois ficheiros não permitem saber se isso aconteceu.

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = manutenção

# origin: machine llm
# source: dates
dates-467eca5a = datas

# origin: machine llm
# source: history
history-813ec6a6 = histórico

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = Uma página traduzida nunca está melhor do que no dia em que é publicada. A partir daí envelhece, embora nada nela mude: as frases continuam a dizer o que diziam, e o que diziam estava certo. Quem se move é o original. Alguém corrige um número de versão ou acrescenta um aviso sobre uma opção retirada, e nada disso chega à página polaca, porque nada avisou a equipa polaca do que tinha acontecido.

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = Como acontece

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = A maioria das páginas envelhecidas resulta de três tipos de alterações:

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **As pequenas.** Quem retoca uma frase não sente que a página tenha mudado e não avisa ninguém.

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **As grandes.** Uma reescrita mexe em tudo de uma vez. Os tradutores adiam o trabalho até terem um fim de semana livre e, quando ele chega, já começou uma segunda reescrita.

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **As que acontecem noutro sítio.** Um aviso partilhado ou o texto de um menu é editado no seu próprio ficheiro, e as páginas que o citam parecem intactas.

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = Nada disto é descuido. O defeito está num processo que conta com que as pessoas se lembrem umas das outras.

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = O que uma data pode dizer

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = O remédio habitual é comparar datas: se o ficheiro inglês foi modificado depois do turco, o turco tem de estar desatualizado. A regra falha nos dois sentidos.

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = Mais recente e, mesmo assim, desatualizada

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = Suponhamos que um comando da página inglesa muda na segunda-feira e que, na terça, um tradutor turco, que não soube de nada, corrige um erro ortográfico mais abaixo na página.

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = O ficheiro turco é agora o mais recente dos dois. O comando que lá está continua a ser o de domingo, e a comparação acaba de declarar a página atualizada.

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = Mais antiga e em perfeitas condições

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = O contrário é mais frequente. Um script refaz as quebras de linha de todos os ficheiros ingleses a oitenta colunas, ou um endereço passa de `http` para `https`, e todas as páginas em todas as línguas são marcadas como desatualizadas. Depois do segundo alarme desses, já ninguém olha para a marca.

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
the-dates-are-weaker-62b1cd97 = De qualquer modo, as datas são provas mais fracas do que parecem. O Git não guarda datas de modificação, pelo que um clone novo atribui a todos os ficheiros o momento do checkout. As datas dos commits viajam com o repositório, mas um rebase ou um squash substitui-as, e um [clone superficial](https://git-scm.com/docs/git-clone), que é o que fazem muitos serviços de compilação, quase não tem histórico que se possa consultar.

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = O que registar em vez disso

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = Uma tradução é uma afirmação sobre um texto. Para saber se a afirmação ainda é válida, há que guardar o texto.

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = Guarde o parágrafo original ao lado da tradução, tal como estava quando o tradutor o leu. *Desatualizado* passa então a significar que duas cadeias de texto diferem, e a resposta é a mesma num portátil, num tarball e num clone superficial. Um hash também detetaria a diferença, mas só o texto permite mostrar ao tradutor **que palavras** foram acrescentadas ou riscadas.

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = As diferenças que nenhum leitor consegue ver não devem contar: quebras de linha, indentação, espaços repetidos. As restantes podem ser graduadas, pois uma ligação que mudou de endereço exige menos do tradutor do que uma frase nova.

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = Trabalhar parágrafo a parágrafo também encolhe a tarefa. A documentação do OpenTelemetry regista, em cada página traduzida, o commit a partir do qual foi feita. Em 351 páginas que tinham ficado para trás, a mediana era de cerca de 14% de segmentos alterados, e em 25 delas nenhum texto traduzível tinha mudado. Um alarme por página pede uma nova leitura de todas as 351.

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = Para isto, duas coisas têm de funcionar. Os parágrafos têm de ser [reconhecidos depois de editados](paragraph-identity.md), e os resultados precisam de um [relatório](what-a-status-report-is-for.md) que leve ao trabalho e não à culpa.

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = Uma página envelhecida é pior do que página nenhuma?

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = Depende de para que serve a página. Um ensaio pode ter um ano de atraso sem fazer mal a ninguém, enquanto um guia de instalação com um único comando retirado faz perder uma hora a cada leitor. Descubra que parágrafos estão desatualizados, marque-os como tal e decida, página a página, [o que o leitor deve ver](fallbacks-for-readers.md).
