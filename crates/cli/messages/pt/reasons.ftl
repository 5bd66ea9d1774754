## Porque é que um ficheiro não pode ser lido num sítio; parte de uma frase.

# Fluent
expected-token = falta aqui um carácter
expected-digit = devia estar aqui um algarismo
expected-identifier = devia estar aqui um nome
expected-line-break = devia estar aqui uma quebra de linha
no-value = ao nome não se segue um valor nem um atributo
bad-function-name = o nome de uma função só tem maiúsculas
no-default-variant = falta a variante predefinida de uma seleção
empty-pattern = falta um valor
two-default-variants = uma seleção tem duas variantes predefinidas
bad-selector = não se pode selecionar por isto
term-attribute = um atributo de um termo não pode ser mostrado
unclosed-string = há aspas por fechar
argument-order = um argumento com nome está antes de um sem nome
duplicate-argument = um argumento aparece duas vezes
unknown-escape = não existe essa sequência de escape
bad-unicode-escape = não é a sequência de escape de um carácter
unbalanced-brace = fecha-se uma chaveta que não foi aberta
expected-expression = devia estar aqui algo para inserir
expected-literal = devia estar aqui um texto ou um número
line-start = uma linha não pode começar assim
layout = as suas linhas não podem ser escritas no ficheiro

# JSON
json-after-end = há algo depois do último parêntese
json-open-comment = há um comentário por fechar
json-too-deep = os parênteses estão aninhados demasiado fundo
json-no-value = o ficheiro acaba onde devia estar um valor
json-key = devia estar aqui uma chave entre aspas duplas
json-colon = devia estar aqui `:`
json-comma-brace = devia estar aqui `,` ou `{"}"}`
json-comma-bracket = devia estar aqui `,` ou `]`
json-last-comma = há uma vírgula antes do parêntese que fecha
json-open-bracket = o ficheiro acaba antes de se fechar um parêntese
json-value = devia estar aqui um valor
json-open-string = há uma cadeia por fechar
json-control = um carácter de controlo numa cadeia tem de ser escapado
json-escape = não é uma sequência de escape de JSON

# YAML
yaml-second-document = começa aqui um segundo documento; só um é lido
yaml-indent = esta linha tem um avanço diferente do das anteriores
yaml-directive = as diretivas não são lidas
yaml-dashes = a linha `---` não pode conter mais nada
yaml-too-deep = os valores estão aninhados demasiado fundo
yaml-tab = não se pode avançar com uma tabulação
yaml-key = deviam estar aqui uma chave e `:`
yaml-quotes = um valor que começa assim precisa de aspas
yaml-place = isto não pode estar aqui
yaml-key-below = uma chave não pode estar abaixo de um valor
yaml-colon-quotes = um texto que contém `: ` precisa de aspas
yaml-open-quote = há aspas por fechar
yaml-escape = não é uma sequência de escape de YAML
yaml-header = não é o cabeçalho de um bloco de texto
yaml-no-mapping = não é um mapa de chaves e valores
