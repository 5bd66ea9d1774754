## Construir repetidamente, mostrar o sítio, trocar todos os ficheiros produzidos de uma vez.

rebuilt = Reconstruído em { $milliseconds } ms; ficheiros escritos: { $written }, removidos: { $removed }.
previewing = O sítio de artigos está visível (páginas de artigos: { $articles }); Ctrl-C termina.
box-title = Observações da construção
count-errors = Erros: { $count }
count-warnings = Avisos: { $count }
count-notes = Notas: { $count }
not-built = Não foi possível reconstruir o sítio; esta página é de uma construção anterior.
preview-ended = A pré-visualização terminou.
preview-generator = as páginas deste projeto são para { $preset }, que as mostra por si
    .hint = execute `hexapla build --watch` ao lado dele, ou veja o sítio de artigos com `hexapla preview --site`
preview-empty = não há nada para mostrar: nenhum documento do projeto é Markdown
    .hint = o sítio de artigos é feito de documentos Markdown; `hexapla status` enumera os que há
port-failed = não é possível escutar na porta { $port }: { $answer }
    .hint = indique outra com `--port`, ou não indique nenhuma para ter uma livre
browser-failed = não é possível abrir um navegador: { $answer }
    .hint = abra o endereço por si
not-swapped = `{ $path }` ficou como estava: o que foi construído não atinge o que é exigido.
tree-left = Fica uma árvore de um `--atomic` anterior: não é possível eliminar o que está em `{ $path }`.
no-swap = `{ $path }` não pode ser trocado de uma vez: { $why ->
        [folder] é uma pasta que `hexapla build` não criou
        [link] é uma ligação que `hexapla build --atomic` não criou
        [taken] está no lugar de uma árvore de `hexapla build --atomic` e não o é
        [exchange] é uma pasta, e este sistema não consegue pôr uma ligação no seu lugar num só passo
       *[links] aqui não pode haver ligações simbólicas
    }
    .hint = mova-o para outro lugar, ou construa sem `--atomic`
