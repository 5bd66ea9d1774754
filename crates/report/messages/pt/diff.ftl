# O que mudou na origem e o que isso custa a cada língua. Os títulos das colunas devem ser curtos.
diff-title = Alterações de { $from } a { $to }
diff-nothing = Nenhuma unidade mudou entre { $from } e { $to }.
diff-nothing-changed = Nenhuma unidade mudou.
diff-template = modelo
diff-working-tree = cópia de trabalho
diff-renamed = antes { $path }
diff-renamed-page = Antes chamava-se { $path }
diff-line = linha { $line }
diff-changes-in =
    { $changes ->
        [one] { $changes } alteração
       *[other] { $changes } alterações
    } em { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }
diff-units-in =
    { $units ->
        [one] { $units } unidade
       *[other] { $units } unidades
    } em { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }
diff-change-added = acrescentada
diff-change-removed = retirada
diff-change-kept = movida
diff-change-edited = alterada
diff-change-split = dividida
diff-change-merged = unida
diff-also-moved = { $change }, movida
diff-kind-layout = disposição
diff-kind-markup = marcação
diff-kind-link = ligação
diff-kind-number = número
diff-kind-punctuation = pontuação
diff-kind-wording = redação
diff-kind-all = todas
diff-to-do = Por fazer
diff-locale = Língua
diff-units = Un.
diff-words = Palavras
diff-changed-words = Palavras alteradas
diff-documents = Documentos

# Porque é que duas unidades são tidas pela mesma.
diff-why = motivo
diff-why-page = Motivo:
diff-why-same-key = o documento dá a mesma chave às duas
diff-why-same-text = o texto é o mesmo
diff-why-neighbours = o texto é o mesmo; outras também o têm, e decidiram as vizinhas
diff-why-similar = os textos são parecidos e estão entre as mesmas vizinhas
diff-why-similar-elsewhere = os textos partilham palavras raras, embora estejam noutro sítio
diff-why-spelling = demasiado curto para decidir pelas palavras: mesmo tipo e lugar, quase as mesmas letras
diff-why-part-of = cada texto novo é uma parte do antigo
diff-why-joined-from = cada texto antigo é uma parte do novo
diff-why-alone = nada na outra versão se lhe parece
diff-why-came-from = { $reason }; vem de { $path }
diff-why-figures = { $reason } (semelhança { $score } %, palavras em comum { $common } %)
diff-why-shared = palavras em comum: { $words }
diff-why-rival = não «{ $text }» ({ $id }, semelhança { $score } %)
diff-why-rival-taken = não «{ $text }» ({ $id }, semelhança { $score } %), que pertence a outra alteração

# O que uma língua traduziu de uma origem que já não é assim.
outdated-title = Desatualizadas em { $locale }
outdated-nothing = Nada está desatualizado em { $locale }.
outdated-from = Traduzida de
outdated-now = Origem atual
outdated-target = Tradução
outdated-change-label = alteração
outdated-target-label = tradução
outdated-at-label = em
outdated-source-page = Origem:
outdated-target-page = Tradução:
outdated-source-change = Origem, e o que mudou
outdated-amounts = Quantidades
outdated-kind = Tipo de alteração

# Ficheiros escritos, modelos e o que foi transposto para as traduções.
written-create = criar
written-update = atualizar
written-delete = apagar
extract-summary =
    { $units ->
        [one] { $units } unidade
       *[other] { $units } unidades
    } em { $documents ->
        [one] { $documents } documento
       *[other] { $documents } documentos
    }, { $words ->
        [one] { $words } palavra
       *[other] { $words } palavras
    }; identificadores: { $new } novos, { $kept } mantidos, { $obsolete } obsoletos
patch-nothing = Nada a transpor
patch-patched =
    { $translations ->
        [one] { $translations } tradução atualizada
       *[other] { $translations } traduções atualizadas
    }
patch-left = { $patched }, { $left } deixadas como estavam
patch-other = { $patched }, { $other } desatualizadas por outras alterações
patch-token-link = ligação
patch-token-image = imagem
patch-token-code = código
patch-token-shortcode = shortcode
patch-token-footnote = nota de rodapé
patch-token-number = número
