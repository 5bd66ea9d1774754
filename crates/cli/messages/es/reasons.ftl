## Por qué un archivo no se puede leer en un lugar; parte de una frase.

# Fluent
expected-token = aquí falta un carácter
expected-digit = aquí debería haber una cifra
expected-identifier = aquí debería haber un nombre
expected-line-break = aquí debería haber un salto de línea
no-value = al nombre no le sigue ni un valor ni un atributo
bad-function-name = el nombre de una función solo lleva mayúsculas
no-default-variant = a una selección le falta la variante por defecto
empty-pattern = falta un valor
two-default-variants = una selección tiene dos variantes por defecto
bad-selector = no se puede seleccionar por esto
term-attribute = un atributo de un término no se puede mostrar
unclosed-string = hay unas comillas sin cerrar
argument-order = un argumento con nombre está antes de uno sin nombre
duplicate-argument = un argumento aparece dos veces
unknown-escape = no existe esa secuencia de escape
bad-unicode-escape = no es la secuencia de escape de un carácter
unbalanced-brace = se cierra una llave que no se abrió
expected-expression = aquí debería haber algo que insertar
expected-literal = aquí debería haber un texto o un número
line-start = una línea no puede empezar así
layout = sus líneas no se pueden escribir en el archivo

# JSON
json-after-end = hay algo detrás del último corchete
json-open-comment = hay un comentario sin cerrar
json-too-deep = los corchetes están anidados demasiado hondo
json-no-value = el archivo acaba donde debería haber un valor
json-key = aquí debería haber una clave entre comillas dobles
json-colon = aquí debería haber `:`
json-comma-brace = aquí debería haber `,` o `{"}"}`
json-comma-bracket = aquí debería haber `,` o `]`
json-last-comma = hay una coma antes del corchete de cierre
json-open-bracket = el archivo acaba antes de cerrarse un corchete
json-value = aquí debería haber un valor
json-open-string = hay una cadena sin cerrar
json-control = un carácter de control en una cadena debe ir como secuencia de escape
json-escape = no es una secuencia de escape de JSON

# YAML
yaml-second-document = aquí empieza un segundo documento; solo se lee uno
yaml-indent = esta línea tiene una sangría distinta de las de arriba
yaml-directive = las directivas no se leen
yaml-dashes = la línea `---` no debe contener nada más
yaml-too-deep = los valores están anidados demasiado hondo
yaml-tab = no se puede sangrar con un tabulador
yaml-key = aquí debería haber una clave y `:`
yaml-quotes = un valor que empieza así necesita comillas
yaml-place = esto no puede estar aquí
yaml-key-below = una clave no puede estar bajo un valor
yaml-colon-quotes = un texto que contiene `: ` necesita comillas
yaml-open-quote = hay unas comillas sin cerrar
yaml-escape = no es una secuencia de escape de YAML
yaml-header = no es el encabezado de un bloque de texto
yaml-no-mapping = no es una asignación de claves a valores
