## O que o programa diz ao lado dos seus resultados.

waiting = à espera de { $process ->
        [0] outro processo
       *[other] processo { $number }
    }, que está a escrever neste projeto …
progress-documents = documentos
watching = À espera de alterações; Ctrl-C termina.
wrote-file = escrito `{ $path }`
more-findings = { $findings ->
        [one] … e mais 1 observação
       *[other] … e mais { $findings } observações
    }
more-dead-links = { $links ->
        [one] … e mais 1 ligação que não leva a lado nenhum: `{ $command }` mostra todas
       *[other] … e mais { $links } ligações que não levam a lado nenhum: `{ $command }` mostra todas
    }
up-to-date = Está tudo atualizado; nada foi escrito.
dry-run = Foi um ensaio; nada foi escrito.
nothing-to-do = Nada a fazer.
nothing-wrong = Nenhum problema.
nothing-to-settle = Nada a confirmar; nada foi escrito.
settled = confirmada: { $unit }
left-as-it-is = ficou como estava: { $unit }: { $why }
written = escrita: { $unit }
would-be-written = seria escrita: { $unit }
recorded = { $units ->
        [one] 1 unidade registada
       *[other] { $units } unidades registadas
    }
unit-why = { $unit }: { $why }
strange-name = linha { $line }: `{ $name }` não é uma unidade desta lista ou aparece duas vezes
ask-edit-again = Editar outra vez? [Y/n]:
ask-right = Certa para esta origem? [y] sim, [n] não, [e] editar, [q] sair:
asked-of = [{ $index } de { $count }]
merges-cut = { $merges ->
        [one] Foi vista a fusão mais recente; o git tem outras mais antigas, ou faltam a este clone.
       *[other] Foram vistas as { $merges } fusões mais recentes; o git tem outras mais antigas, ou faltam a este clone.
    }
units-counted = { $units ->
        [one] 1 unidade
       *[other] { $units } unidades
    }
sources-known = Todas as traduções dizem de que texto foram feitas; nada foi escrito.
repaired-restored = { $locale } { $unit } restaurada a partir de { $commit }
repaired-draft = { $locale } { $unit } é agora um rascunho
wrote-pages = { $pages ->
        [one] foi escrita 1 página em `{ $path }`
       *[other] foram escritas { $pages } páginas em `{ $path }`
    }
built = Construído: { $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    } e { $bundles ->
        [one] 1 pacote
       *[other] { $bundles } pacotes
    } em { $locales ->
        [one] 1 língua
       *[other] { $locales } línguas
    }: `{ $path }`
would-build = Seriam construídos { $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    } e { $bundles ->
        [one] 1 pacote
       *[other] { $bundles } pacotes
    } em { $locales ->
        [one] 1 língua
       *[other] { $locales } línguas
    } em `{ $path }`
init-found = Encontrado: { $layout } ({ $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    }): { $evidence }
init-not-taken = Também existe, mas não foi escolhido: { $layout } ({ $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    })
init-as-it-is = Encontrado `{ $file }` ({ $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    }). É lido tal como está, e nada foi escrito. A seguir: `hexapla status`.
init-finds = Encontra { $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    }. A seguir: `hexapla extract`, depois `hexapla status`.
attributes-there = `.gitattributes` já tem as suas linhas.
attributes-would-write = escreveria `.gitattributes`
attributes-wrote = escrito `.gitattributes`; inclua-o num commit
driver-once = Execute isto uma vez em cada clone; onde não foi feito, o git funde linha a linha:
built-site = O sítio tem { $articles ->
        [one] 1 página de artigo
       *[other] { $articles } páginas de artigos
    }.
unpublished = { $locale } { $path }: { $instead ->
        [source] o original em seu lugar
       *[nothing] não publicada
    }, { $translated } de { $units } unidades, menos de { $below }%
