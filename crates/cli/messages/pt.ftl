## O que o programa diz dos ficheiros. A regra `família/nome` tem a mensagem `família-nome`;
## o seu atributo `hint` diz o que fazer.

bundle-same-name = Dois documentos Fluent dariam o mesmo pacote
    .hint = Mude o nome de um deles ou exclua-o em `hexapla.toml`.
bundle-unknown-reference = `{ $name }` é usado aqui e nenhum documento Fluent do projeto o define
    .hint = Corrija a referência ou acrescente a mensagem.

catalog-conflict-marker = Há um conflito de fusão neste catálogo, por isso nada dele foi usado
    .hint = Resolva o conflito no ficheiro; até lá, nada é escrito nele.
catalog-duplicate-key = Uma chave aparece duas vezes numa entrada; vale a primeira
    .hint = Apague uma das linhas.
catalog-duplicate-record = Acima há outra entrada desta unidade; esta não é usada
    .hint = Fique com a melhor das duas e apague a outra.
catalog-empty-target = A entrada não tem texto, por isso a unidade conta como em falta
    .hint = Escreva o texto depois de `=` ou apague a entrada.
catalog-mixed-pair = { $commit ->
        [none] A fusão em curso
       *[other] A fusão { $commit }
    } compôs esta entrada: nenhum dos ramos diz que esta tradução está certa para este texto de origem
    .hint = Compare os dois e corrija a tradução, ou diga que está certa: `hexapla review`, ou `# allow catalog/mixed-pair: porquê` na entrada.
catalog-newer-version = Este catálogo foi escrito por um hexapla mais recente (versão { $version }), por isso nada dele foi usado
    .hint = Atualize o hexapla.
catalog-no-source = A entrada não diz a partir de que texto foi traduzida, por isso conta como rascunho
    .hint = Se acabou de ser escrita, `hexapla sync` acrescenta o texto de origem atual; se outro programa retirou a linha, execute primeiro `hexapla repair`, que a procura no git.
catalog-unknown-id = Nenhuma unidade deste documento tem este identificador{ $near ->
        [none] {""}
       *[other] ; o mais próximo é `{ $near }`
    }
    .hint = Corrija o identificador; `hexapla todo` lista os das unidades sem tradução.
catalog-unknown-key = `{ $key }` não é uma chave do texto de origem, por isso esta tradução não está em nenhum resultado{ $near ->
        [none] {""}
       *[other] ; a mais próxima é `{ $near }`
    }{ $more ->
        [0] {""}
        [one] ; o mesmo se passa com mais 1 chave deste ficheiro
       *[other] ; o mesmo se passa com mais { $more } chaves deste ficheiro
    }
    .hint = Corrija a chave, ou apague-a se o texto de origem já não a tem.
catalog-unreadable-record = Isto não pode ser lido como entrada; ficou como estava
    .hint = Uma entrada é `id = texto`, com as suas linhas `# chave: valor` logo acima. Num id, `.` escreve-se `_-`; `hexapla set` aceita os ids tal como os relatórios os mostram.
catalog-unreadable-value = O valor desta chave não pode ser lido; ficou como estava
    .hint = A referência do formato dos catálogos lista as chaves e os seus valores.
catalog-unwritable-id = Este identificador não pode ser escrito num catálogo

configuration-idle-pattern = O padrão `{ $pattern }` não designa nenhum documento
    .hint = Os padrões de `[[owners]]`, `[tiers]` e `[[build.publish]]` são relativos à `root` dos documentos, como os de `include`.

directive-unclosed = Aqui começa uma parte a ignorar que nunca termina, por isso nada abaixo é traduzido
    .hint = Ponha `<!-- i18n:skip-end -->` (ou `<!-- mdpo-enable -->`) onde ela deve terminar.
directive-unknown = `{ $name }` não é uma diretiva que o hexapla conheça, por isso não faz nada
    .hint = São conhecidas `i18n:skip`, `i18n:skip-start`, `i18n:skip-end` e `i18n:comment: …`, e as do mdpo.

document-conflict-marker = Há um conflito de fusão neste documento, por isso o seu modelo e os seus catálogos ficaram como estavam
    .hint = Resolva o conflito no documento. Se for um exemplo, ponha-o num bloco de código.
document-crashed = O programa falhou neste documento e continuou com os outros
    .hint = É um defeito do hexapla: comunique-o juntamente com o documento.
document-refused-name = Este ficheiro não pode ser um documento, por isso ficou de fora: { $reason }
    .hint = Mude-lhe o nome, pois alguns sistemas não aceitam um ficheiro com este nome; ou indique-o em `exclude` em `hexapla.toml`.

file-encoding = O ficheiro não é UTF-8: o byte { $offset }, na linha { $line }, é { $byte }{ $guess ->
        [unknown] {""}
        [cut-short] ; há aí um carácter cortado
       *[other] ; talvez seja { $guess }
    }
    .hint = Guarde o ficheiro em UTF-8.
file-not-regular = Isto não é um ficheiro normal, mas { $kind ->
        [folder] uma pasta
        [device] um dispositivo
       *[other] { $kind }
    }
file-permission = Não é permitido ler o ficheiro
    .hint = Verifique as suas permissões.
file-symlink = O ficheiro é uma ligação simbólica que sai do projeto, por isso não foi lido
    .hint = Substitua a ligação pelo ficheiro ou exclua-a em `hexapla.toml`.
file-too-large = O ficheiro tem { $size } bytes, mais do que o limite de { $limit }
    .hint = Aumente `limits.file` em `hexapla.toml` ou exclua o ficheiro.
file-unreadable = O ficheiro não pode ser lido: { $reason }

fluent-bad-escape = Uma sequência de escape tem de ter { $digits } algarismos hexadecimais
    .hint = Escreva `\u00E9` ou `\U01F602`.
fluent-bad-pattern = O texto não é um padrão Fluent: { $reason }
    .hint = Feche todas as chavetas e dê a cada seleção uma variante predefinida `*[other]`.
fluent-duplicate-id = Acima há uma mensagem com este nome; esta não é usada
    .hint = Mude o nome de uma das duas ou apague-a.
fluent-empty-pattern = Um padrão Fluent não pode estar vazio
    .hint = Para um texto vazio, escreva {"`{ \"\" }`"}.
fluent-junk = Isto não é Fluent válido, por isso foi ignorado: { $reason }
fluent-nul = O ficheiro contém um carácter NUL, por isso não é um texto
fluent-too-deep = As chavetas estão aqui aninhadas a mais de { $limit } níveis
fluent-too-large = O ficheiro tem { $bytes } bytes, mais do que o limite de { $limit }
fluent-too-many-arguments = Uma chamada de função tem mais de { $limit } argumentos com nome
fluent-unusable-id = O nome desta mensagem é demasiado longo para ser usado

front-matter-duplicate-key = A chave `{ $key }` aparece duas vezes, e os geradores de sites não concordam sobre qual vale
    .hint = Apague uma das duas.
front-matter-no-day = `{ $text }` não é um dia, por isso a página não mostra nenhum
    .hint = Escreva o ano, o mês e o dia: `2026-03-04`.
front-matter-too-large = O cabeçalho do documento tem { $bytes } bytes, mais do que o limite de { $limit }, por isso ficou como estava
front-matter-unclosed = O cabeçalho que começa aqui nunca termina, por isso é lido como texto
    .hint = Ponha `{ $closing }` numa linha própria abaixo da última chave.
front-matter-unreadable = O cabeçalho do documento não pode ser lido, por isso ficou como estava: { $reason }
    .hint = { $syntax ->
        [json] Ponha uma vírgula entre dois membros e nenhuma depois do último; dê um valor a cada chave.
        [toml] Ponha os textos entre aspas e feche-as na mesma linha.
       *[yaml] Ponha entre aspas os valores que contenham `: ` ou comecem por um carácter especial.
    }

html-left-out = A página do site omite o que não consegue mostrar: { $elements }
    .hint = Diga o mesmo por palavras ou numa imagem com ficheiro próprio, ou ponha uma ligação.
html-too-deep = Os elementos estão aqui aninhados a mais de { $limit } níveis; o que está abaixo ficou como estava
image-outdated = `{ $source }` mudou desde que esta imagem foi feita a partir dela
    .hint = Refaça a imagem; quando uma compilação a encontra alterada, considera-a atualizada.

link-no-file = `{ $address }` não leva a nenhuma página ou ficheiro { $among ->
        [site] do site
       *[other] do projeto
    }{ $near ->
        [none] {""}
       *[other] ; queria dizer `{ $near }`?
    }
    .hint = Corrija o endereço, ou acrescente aquilo a que leva.
link-no-heading = `{ $address }` não leva a nenhum título da sua página{ $near ->
        [none] {""}
       *[other] ; queria dizer `{ $near }`?
    }
    .hint = Corrija o que está depois de `#`.
link-not-on-site = `{ $address }` leva a um ficheiro de que o site não tem página nem cópia
    .hint = Inclua-o entre os documentos, ou ligue ao sítio onde está publicado.

markdown-too-deep = Os blocos estão aqui aninhados a mais de { $limit } níveis; o que está abaixo ficou como estava
markdown-unclosed-tag = `{ $tag }` começa aqui e nunca termina, por isso a página não pode ser construída
    .hint = Escreva `{ $closing }` onde termina o seu conteúdo.
markdown-unopened-tag = `{ $tag }` não fecha nada que tenha sido aberto acima, por isso a página não pode ser construída
    .hint = Escreva `{ $opening }` onde começa o seu conteúdo ou apague-o.

notes-no-table = O que está sob `{ $key }` não é uma tabela de notas
    .hint = Comece as notas de um documento pelo seu caminho entre aspas e parênteses retos: `["articles/page.md"]`.
notes-no-text = A nota `{ $key }` não é um texto
    .hint = Uma nota é `"que unidade" = "o que se diz"`; o caminho de um documento que contenha um ponto precisa de aspas.
notes-unknown-document = Nenhum documento abaixo desta pasta tem o caminho `{ $key }`{ $near ->
        [none] {""}
       *[other] ; o mais próximo é `{ $near }`
    }
    .hint = Os caminhos são relativos à pasta deste ficheiro e ficam entre aspas: `["articles/page.md"]`.
notes-unknown-unit = Nenhuma unidade do documento tem o identificador `{ $key }`, nem um texto que comece assim{ $near ->
        [none] {""}
       *[other] ; o mais próximo é `{ $near }`
    }
    .hint = Indique uma unidade pelo seu identificador, por todo o seu texto ou por pelo menos dez caracteres do seu início.
notes-unreadable = As notas não podem ser lidas: { $reason }

output-kept = { $files ->
        [one] 1 ficheiro de uma compilação anterior já não é produzido, mas alguém o alterou, por isso foi mantido
       *[other] { $files } ficheiros de uma compilação anterior já não são produzidos, mas alguém os alterou, por isso foram mantidos
    }: { $paths }
    .hint = Elimine o que ninguém precisa ali, ou mova-o para fora da pasta de saída.
output-renewed = { $files ->
        [one] 1 ficheiro da saída tinha sido alterado à mão e foi produzido de novo
       *[other] { $files } ficheiros da saída tinham sido alterados à mão e foram produzidos de novo
    }: { $paths }
    .hint = Altere o texto de origem, a tradução ou o tema: cada compilação produz os seus ficheiros de novo.

output-unmade = Nem tudo pôde ser lido; por isso ficam arquivos de builds anteriores que este não produziu ({ $files }): { $paths }
    .hint = Corrija os erros deste build: o próximo remove o que já não é produzido.
patch-ambiguous = `{ $old }` estava em vários sítios do texto de origem e nem todos têm agora `{ $new }`, por isso nada foi transposto
    .hint = Corrija a tradução e execute `hexapla confirm`.
patch-breaks-text = Com o que mudou no texto de origem, este texto seria lido como outra coisa, por isso nada foi transposto
    .hint = Corrija a tradução e execute `hexapla confirm`.
patch-not-in-target = `{ $old }` é agora `{ $new }` no texto de origem, e a tradução não o tem nesse sítio, por isso nada foi transposto
    .hint = Corrija a tradução e execute `hexapla confirm`.
patch-number-form = `{ $old }` é agora `{ $new }` no texto de origem, e nesta língua os números podem ter outros separadores, por isso nada foi transposto
    .hint = Escreva o número como é costume nesta língua e execute `hexapla confirm`.
patch-other-changes = Mudou no texto de origem mais do que aquilo que é igual em todas as línguas, por isso nada foi transposto
    .hint = `hexapla todo` mostra as palavras que mudaram.
patch-plural-form = `{ $old }` é agora `{ $new }` no texto de origem, o que pode pedir outra forma das palavras ao lado, por isso nada foi transposto
    .hint = Corrija a tradução e execute `hexapla confirm`.
patch-several-times = `{ $old }` é agora `{ $new }` no texto de origem, e a tradução tem-no várias vezes, por isso nada foi transposto
    .hint = Corrija a tradução e execute `hexapla confirm`.

redirect-circle = O redirecionamento de `{ $from }` leva de volta a si próprio
    .hint = Elimine-o, ou faça-o levar à página que tomou o lugar.
redirect-claimed = `{ $from }` já leva a `{ $to }`, por isso este redirecionamento não é criado
    .hint = Elimine um dos dois.
redirect-nowhere = O redirecionamento de `{ $from }` leva a `{ $to }`, e essa página não existe{ $near ->
        [none] {""}
       *[other] ; a mais parecida é `{ $near }`
    }
    .hint = Indique uma página do site pelo seu caminho, por exemplo `it/articles/new.html`.
redirect-over-page = Em `{ $from }` há uma página, por isso este redirecionamento não é criado
    .hint = Elimine o redirecionamento, ou dê outro slug à página.

strings-duplicate-key = A chave `{ $key }` aparece aqui uma segunda vez; vale a última
    .hint = Apague uma das duas.
strings-long-key = As chaves acima deste texto são demasiado longas para um identificador, por isso ficou como estava
    .hint = Encurte as chaves para 500 bytes no total.
strings-no-place = Isto não tem lugar no ficheiro, porque aí está algo que não são cadeias sob chaves
    .hint = Dê ao ficheiro a forma da sua origem, com um objeto onde a origem tem um.
strings-too-large = O ficheiro tem { $bytes } bytes, mais do que o limite de { $limit } para um ficheiro de cadeias
    .hint = Divida o ficheiro.
strings-unreadable = O ficheiro de cadeias não pode ser lido, por isso nada dele foi usado: { $reason }
    .hint = Corrija o ficheiro neste sítio; até lá, nada é escrito nele.

structure-block-tag = `{ $tag }` não pode estar neste texto: iria dividi-lo ou terminar o bloco em que está
    .hint = Retire-o, ou escreva `&lt;` em vez do primeiro carácter para o mostrar como texto. Uma quebra de linha é `<br>`.
structure-changed-blocks = O texto mudaria os blocos da sua página, por isso fica o de origem no seu lugar
    .hint = Escreva um só parágrafo sem marcação que comece um bloco.
structure-empty-target = O texto está vazio
    .hint = Escreva um texto. Para omitir uma unidade de propósito, use a chave `omit` no catálogo.
structure-ends-code = O texto terminaria o comentário ou a cadeia em que está
    .hint = Escreva uma só linha sem `*/`, `-->`, delimitadores de código ou uma barra invertida no fim.
structure-foreign-attribute = `{ $attribute }` de `{ $tag }` não está no texto de origem
    .hint = Copie a etiqueta do texto de origem; o que os leitores veem (`title`, `alt`) e para onde leva uma ligação pode ser diferente.
structure-foreign-shortcode = `{ $tag }` não está no texto de origem e seria executado ou preenchido ao construir a página
    .hint = Copie-o do texto de origem, ou escreva `&#123;` em vez da primeira chaveta para o mostrar como texto.
structure-foreign-tag = `{ $tag }` não é uma etiqueta do texto de origem
    .hint = Copie a etiqueta do texto de origem tal como está, ou escreva `&lt;` em vez do primeiro carácter para a mostrar como texto.
structure-lost-alert = Falta `{ $marker }`, com que começa o texto de origem, por isso a citação deixaria de ser um aviso
    .hint = Comece o texto por `{ $marker }`, com as palavras da origem; traduza o que se segue.
structure-new-block = O texto tornar-se-ia aqui outro tipo de bloco
    .hint = Comece-o por uma palavra, não por um sinal como `#`, `-` ou `1.`.
structure-nul = O texto contém um carácter NUL
structure-several-paragraphs = O texto contém uma linha em branco, por isso seria mais do que um parágrafo
    .hint = Escreva um só parágrafo; para haver mais um, tem de estar primeiro na origem.
structure-unbalanced-tag = `{ $tag }` é aberto ou fechado aqui sem o seu par
    .hint = Escreva as duas metades da etiqueta, pela ordem do texto de origem.
structure-unsafe-url = `{ $url }` não é um endereço a que uma tradução possa levar
    .hint = Use um endereço relativo, `http:`, `https:`, `mailto:` ou `tel:`, ou o endereço do texto de origem.

template-newer-extractor = O modelo foi escrito por um hexapla mais recente (extrator { $found }, este tem { $known }), por isso ficou como estava
    .hint = Atualize o hexapla.

theme-left-out = Não retirado do tema ({ $count }): { $files }
    .hint = Ponha uma cópia no lugar de uma ligação simbólica, que não é seguida. Mude o nome dos recursos que nem todos os sistemas aceitam (`a:b`, `nul.txt`, um ponto no fim), e veja se o ficheiro pode ser lido e não é demasiado grande.

words-not-offered = `{ $reference }` não corresponde a nada em `{ $message }`, por isso as páginas do site mostram-no como está escrito
    .hint = O site insere aí: { $offered }. Outras mensagens e termos têm de existir nesta língua ou no texto de origem.
