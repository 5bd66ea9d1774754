## Porque é que o programa para. O atributo `hint` de uma mensagem diz o que fazer.

error-label = erro
warning-label = aviso
note-label = nota
help-label = ajuda
error-lead = erro:
hint-lead = sugestão:
list-separator = {", "}

## O mundo: configuração, disco, git

no-project = não há nenhum `hexapla.toml` em `{ $path }` nem numa pasta acima
    .hint = `hexapla init` cria um
system-answer = { $kind ->
        [not-found] o ficheiro ou a pasta não existe
        [permission-denied] permissão recusada
        [already-exists] o ficheiro já existe
        [not-a-directory] não é uma pasta
        [is-a-directory] é uma pasta
        [directory-not-empty] a pasta não está vazia
        [read-only] o sistema de ficheiros é só de leitura
        [storage-full] não há espaço no disco
        [quota-exceeded] a quota de disco foi excedida
        [file-too-large] o ficheiro é demasiado grande
        [busy] o recurso está ocupado
       *[other] { $text }
    }
world-io = não é possível { $operation ->
        [open] abrir
        [make] criar
        [lock] bloquear
        [read] ler
        [write] escrever
        [remove] remover
        [replace] substituir
        [rename] mudar o nome de
        [list] listar
        [find] encontrar
        [reach] alcançar
        [sync] salvaguardar no disco
        [watch] vigiar
       *[other] fazer «{ $operation }» a
    } `{ $path }`: { $answer }
world-git = não é possível ler { $operation ->
        [read-the-history] o histórico
        [read-the-configuration] a configuração
        [read-the-tree] a árvore de ficheiros
        [read-a-file] um ficheiro
       *[other] («{ $text }») algo
    } do repositório git `{ $path }`: { $reason }
not-readable = não é possível ler `{ $path }`: { $why }
bad-revision = não é possível ler `{ $revision }`: { $reason ->
        [the-project-lies-in-no-git-repository] o projeto não está em nenhum repositório git
        [it-names-no-commit] não designa nenhum commit
        [git-knows-no-such-commit] o git não conhece esse commit
        [this-clone-has-no-such-commit] este clone é superficial e não tem esse commit; `git fetch --unshallow` traz os outros
       *[other] { $text }
    }
    .hint = indique um commit como o git faz: `main`, `v1.2`, `HEAD~3`, um hash
path-refused = não se tocou em `{ $path }`: { $reason ->
        [the-path-holds] o caminho contém `..`
        [its-symlinks-go-in-a-circle] as suas ligações simbólicas andam em círculo
        [a-symlink-on-the-way-leads-nowhere] uma ligação simbólica no caminho não leva a lado nenhum
        [it-lies-outside-of-the-project] fica fora do projeto
        [it-belongs-to-git] pertence ao git
        [it-is-the-project-itself] é o próprio projeto
        [it-is-no-regular-file] não é um ficheiro normal
        [this-name-is-kept-for-the-list-of-outputs] este nome está reservado à lista dos ficheiros gerados
        [another-output-of-this-build-has-the-same-path] outro ficheiro desta compilação tem o mesmo caminho
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] há ali um ficheiro que nenhuma compilação do hexapla criou, ou que alguém alterou depois
        [a-file-stands-where-a-folder-is-needed] há um ficheiro onde é precisa uma pasta
        [a-folder-stands-where-a-file-is-needed] há uma pasta onde é preciso um ficheiro
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] há ali uma ligação simbólica, e uma compilação não segue nenhuma na sua saída
        [it-leads-to-no-folder-of-the-project] não leva a nenhuma pasta do projeto
        [the-system-forbids-writing-there] o sistema não permite escrever ali
       *[other] { $text }
    }
file-conflict = entretanto, outra pessoa alterou `{ $path }`, que ficou como estava
newer-version = `{ $path }` foi escrito por um hexapla mais recente (versão { $found }, este tem { $known })
    .hint = nada se perdeu: execute o comando outra vez
partly-written = { $cause }; antes disso foram escritos { $written } de { $files } ficheiros
    .hint = cada ficheiro contém o seu texto antigo ou o novo: execute o comando outra vez
locked = `{ $path }` está retido por { $process ->
        [0] outro processo
       *[other] processo { $number }
    } há mais de { $seconds } s
    .hint = espere que o outro comando termine ou termine-o
config-wrong = a configuração `{ $path }` não pode ser usada

## O que foi pedido

unknown-locale = `{ $locale }` { $why ->
        [source] é a língua de origem deste projeto
       *[absent] não é uma língua deste projeto
    }
no-threshold = `{ $text }` não é um limiar: escreva `80%` ou `it=80%`
unknown-document = nenhum documento do projeto corresponde a `{ $pattern }`
unknown-unit = nenhuma unidade tem o identificador `{ $id }`
ambiguous-unit = vários documentos têm uma unidade `{ $id }`
target-refused = a tradução não pode estar em `{ $id }`; nada foi escrito
catalog-stopped = o catálogo { $path } não pode ser reescrito tal como está; nada foi escrito
no-target = `{ $id }` não tem tradução em { $locale }
not-recorded = `{ $unit }`: { $why }; nada foi escrito
text-refused = o texto não pode estar em `{ $unit }`; nada foi escrito
no-translation-yet = `{ $unit }` ainda não tem tradução
    .hint = `hexapla edit` ou `hexapla set` escreve uma
not-a-locale = `{ $text }` não é um código de língua BCP 47
    .hint = por exemplo `it`, `zh-CN`, `pt-BR`
watch-two-commits = entre dois commits, `--watch` não tem nada para vigiar
    .hint = indique um só commit para o comparar com a cópia de trabalho
three-dots = três pontos não são entendidos: `{ $revisions }`
    .hint = escreva dois: `hexapla diff { $two }`
units-left = { $units ->
        [one] 1 unidade ficou como estava
       *[other] { $units } unidades ficaram como estavam
    }
no-terminal = não há terminal onde perguntar sobre { $units ->
        [one] 1 unidade
       *[other] { $units } unidades
    }
    .hint = indique pelo identificador as unidades que estão certas; `hexapla todo` lista-as
units-not-recorded = { $units ->
        [one] 1 unidade não registada
       *[other] { $units } unidades não registadas
    }
errors-found = { $errors ->
        [one] foi encontrado 1 erro; tudo o resto foi feito
       *[other] foram encontrados { $errors } erros; tudo o resto foi feito
    }
templates-stale = { $templates ->
        [one] 1 modelo não está atualizado
       *[other] { $templates } modelos não estão atualizados
    }
can-be-patched = { $translations ->
        [one] 1 tradução pode ser atualizada sem tradutor
       *[other] { $translations } traduções podem ser atualizadas sem tradutor
    }
    .hint = `hexapla patch` fá-lo
below-required = { $locales ->
        [one] 1 língua abaixo do exigido
       *[other] { $locales } línguas abaixo do exigido
    }
no-format = não se conhece nenhum formato para `{ $path }`
    .hint = o formato depende da extensão: { $endings }
no-file = não existe o ficheiro `{ $path }`
input-encoding = a entrada padrão não é UTF-8: o byte { $byte } está errado

## Porque é que uma unidade ficou como estava; parte de uma frase

why-gone = o documento já não tem esta unidade
why-source-moved = o seu texto de origem mudou entretanto
why-target-moved = a sua tradução mudou entretanto
why-no-target = ainda não tem tradução
why-not-annotated = o seu ficheiro não guarda estados, proveniências nem textos de origem

## O programa, o editor, git

stdout-failed = não é possível escrever na saída padrão: { $answer }
stdin-failed = não é possível ler a entrada padrão: { $answer }
folder-not-found = não é possível encontrar a pasta: { $answer }
interrupt-failed = não é possível esperar por Ctrl-C: { $answer }
manual-failed = não é possível gerar uma página de manual: { $answer }
editor-file-failed = não é possível criar um ficheiro para o editor: { $answer }
editor-left-nothing = o editor não deixou nenhum ficheiro `{ $path }`
editor-not-run = não é possível executar o editor `{ $editor }`: { $answer }
    .hint = ponha em EDITOR o programa com que escreve
editor-ended = o editor `{ $editor }` terminou com { $status }; nada foi registado
not-merged = `{ $path }` não foi fundido: { $why }
    .hint = a nossa versão ficou como estava; `git show :3:PATH` mostra a outra
why-no-fluent = não é um ficheiro Fluent
merge-conflicts = `{ $path }`: { $conflicts ->
        [one] 1 conflito por resolver
       *[other] { $conflicts } conflitos por resolver
    }: { $things }
    .hint = fique com uma das duas versões entre as marcas e depois execute `git add` com o ficheiro
lines-not-records = linhas de um ficheiro que não podem ser lidas como entradas
no-git-repository = `{ $path }` não está em nenhum repositório git, por isso não há para que definir um controlador de fusão; nada foi escrito
    .hint = execute primeiro `git init` ou omita `--merge-driver`
config-exists = já há uma configuração: `{ $path }`
    .hint = altere-a ou remova-a primeiro
options-no-project = estas opções não formam um projeto
no-layout = não foi encontrada aqui nenhuma disposição habitual
    .hint = diga onde estão os documentos: `hexapla init --documents 'source/**/*.md'`
which-locales = para que línguas?
    .hint = por exemplo `--locales it,fr,zh-CN`

## Sugestões

hint-did-you-mean = queria dizer { $names }?
hint-in-the-way-too = também estorvam: { $names }{ $more ->
        [0] {""}
       *[other] {" "}e mais { $more }
    }
hint-not-ours = mova-o ou elimine-o, ou escolha outro `output` em `[build]`
hint-nothing-swapped = nada foi trocado: com `--atomic`, a saída muda por inteiro ou não muda
hint-permissions = veja a quem pertence e o que as suas permissões deixam fazer
hint-private = o hexapla guarda ali o que recorda: mova-o ou elimine-o, e a próxima execução volta a criá-lo
hint-newer-version = atualize o hexapla, ou elimine a pasta de saída: a próxima compilação volta a criá-la, sem saber o que lá estava
hint-rest-built = tudo o resto foi compilado
hint-same-output = mude o nome de um dos dois, ou dê a cada língua uma pasta própria em `[build]`: { $example }
hint-same-bundle = mude o nome de um dos dois documentos: `app.json` e `app.json.ftl` dão ambos o pacote `app.json.ftl`
hint-its-locales = as suas línguas: { $names }
hint-list-documents = `hexapla status` lista os documentos do projeto
hint-list-units = `hexapla todo LOCALE` lista as unidades com os seus identificadores
hint-name-one = indique uma delas: { $names }
hint-annotations = ponha `{ $line }` no seu `[[documents]]` em `hexapla.toml`
hint-not-up-to-date = `{ $path }` não está
hint-extract = `hexapla extract` atualiza-os
hint-falls-short = { $locale }: { $done } de { $units ->
        [one] 1 unidade
       *[other] { $units } unidades
    } ({ $percent } %), exigido { $required } %
hint-typed-text = o que escreveu está em `{ $path }`
hint-no-merge-driver = retire `merge=hexapla` da sua linha em `.gitattributes`
hint-also = além disso, { $problem }
option-problem = { $option }: { $problem }
hint-for-example = por exemplo `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] { $units } em falta
        [draft] { $units } em rascunho
       *[outdated] { $units } por atualizar
    }
and-more = … e mais { $more }
output-is-input = `{ $path }` é um ficheiro de que o projeto vive; nada foi escrito
    .hint = indique outro ficheiro para o relatório
required-elsewhere = é exigida uma quota de { $locale }, que não está entre as línguas pedidas
    .hint = indique-a entre as línguas, ou omita a condição
dashboard-narrowed = o painel só se restringe por documentos
    .hint = indique documentos, ou omita os outros filtros: a página tem os seus

## What reports and their gates ask for

unknown-name = o projeto não tem { $what ->
        [owner] o responsável
        [tier] o nível
       *[tag] a etiqueta
    } `{ $name }`
units-need-json = `--units` precisa de `--format json`
    .hint = `hexapla todo LOCALE` lista as unidades para pessoas
kind-needs-outdated = `--kind-of-change` só diz respeito a unidades desatualizadas
    .hint = acrescente `outdated` a `--status` ou omita `--status`
require-all-units = `--require` é uma parte de todas as unidades dos documentos
    .hint = omita `--status` e `--kind-of-change` ou use `--fail-on`
not-done = { $documents ->
        [one] 1 documento por acabar, segundo `--fail-on`
       *[other] { $documents } documentos por acabar, segundo `--fail-on`
    }
hint-has-none = o projeto não tem nenhum
hint-there-are = há { $names }
