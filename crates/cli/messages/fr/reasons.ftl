## Pourquoi un fichier ne peut pas être lu à un endroit ; partie d’une phrase.

# Fluent
expected-token = il manque ici un caractère
expected-digit = il faut ici un chiffre
expected-identifier = il faut ici un nom
expected-line-break = il faut ici un saut de ligne
no-value = le nom n’est suivi ni d’une valeur ni d’un attribut
bad-function-name = le nom d’une fonction n’a que des majuscules
no-default-variant = une sélection n’a pas de variante par défaut
empty-pattern = il manque une valeur
two-default-variants = une sélection a deux variantes par défaut
bad-selector = on ne peut pas sélectionner d’après ceci
term-attribute = un attribut d’un terme ne peut pas être affiché
unclosed-string = un guillemet n’est pas fermé
argument-order = un argument nommé précède un argument sans nom
duplicate-argument = un argument figure deux fois
unknown-escape = cette séquence d’échappement n’existe pas
bad-unicode-escape = ce n’est pas la séquence d’échappement d’un caractère
unbalanced-brace = une accolade est fermée sans avoir été ouverte
expected-expression = il faut ici quelque chose à insérer
expected-literal = il faut ici un texte ou un nombre
line-start = une ligne ne peut pas commencer ainsi
layout = ses lignes ne peuvent pas être écrites dans le fichier

# JSON
json-after-end = quelque chose suit le dernier crochet
json-open-comment = un commentaire n’est pas fermé
json-too-deep = les crochets sont imbriqués trop profondément
json-no-value = le fichier finit là où il faut une valeur
json-key = il faut ici une clé entre guillemets doubles
json-colon = il faut ici `:`
json-comma-brace = il faut ici `,` ou `{"}"}`
json-comma-bracket = il faut ici `,` ou `]`
json-last-comma = une virgule précède le crochet fermant
json-open-bracket = le fichier finit avant qu’un crochet soit fermé
json-value = il faut ici une valeur
json-open-string = une chaîne n’est pas fermée
json-control = un caractère de contrôle dans une chaîne doit être échappé
json-escape = ce n’est pas une séquence d’échappement de JSON

# YAML
yaml-second-document = un second document commence ici ; un seul est lu
yaml-indent = cette ligne n’est pas en retrait comme celles au-dessus
yaml-directive = les directives ne sont pas lues
yaml-dashes = la ligne `---` ne doit rien contenir d’autre
yaml-too-deep = les valeurs sont imbriquées trop profondément
yaml-tab = une tabulation ne peut pas servir de retrait
yaml-key = il faut ici une clé et `:`
yaml-quotes = une valeur qui commence ainsi doit être entre guillemets
yaml-place = ceci n’a pas sa place ici
yaml-key-below = une clé ne peut pas se trouver sous une valeur
yaml-colon-quotes = un texte qui contient `: ` doit être entre guillemets
yaml-open-quote = un guillemet n’est pas fermé
yaml-escape = ce n’est pas une séquence d’échappement de YAML
yaml-header = ce n’est pas l’en-tête d’un bloc de texte
yaml-no-mapping = ce n’est pas un tableau associatif
