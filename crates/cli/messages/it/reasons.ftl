## Perché un file non si può leggere in un punto; parte di una frase.

# Fluent
expected-token = qui manca un carattere
expected-digit = qui ci vuole una cifra
expected-identifier = qui ci vuole un nome
expected-line-break = qui ci vuole un a capo
no-value = al nome non segue né un valore né un attributo
bad-function-name = il nome di una funzione ha solo lettere maiuscole
no-default-variant = a un select manca la variante predefinita
empty-pattern = manca un valore
two-default-variants = un select ha due varianti predefinite
bad-selector = non si può scegliere in base a questo
term-attribute = un attributo di un termine non si può mostrare
unclosed-string = una virgoletta non è chiusa
argument-order = un argomento con nome sta prima di uno senza nome
duplicate-argument = un argomento compare due volte
unknown-escape = questa sequenza di escape non esiste
bad-unicode-escape = non è la sequenza di escape di un carattere
unbalanced-brace = si chiude una parentesi graffa mai aperta
expected-expression = qui ci vuole qualcosa da inserire
expected-literal = qui ci vuole un testo o un numero
line-start = una riga non può cominciare così
layout = le sue righe non si possono scrivere nel file

# JSON
json-after-end = dopo l’ultima parentesi c’è dell’altro
json-open-comment = un commento non è chiuso
json-too-deep = le parentesi sono annidate troppo in profondità
json-no-value = il file finisce dove ci vuole un valore
json-key = qui ci vuole una chiave fra virgolette doppie
json-colon = qui ci vuole `:`
json-comma-brace = qui ci vuole `,` o `{"}"}`
json-comma-bracket = qui ci vuole `,` o `]`
json-last-comma = c’è una virgola prima della parentesi che chiude
json-open-bracket = il file finisce prima che si chiuda una parentesi
json-value = qui ci vuole un valore
json-open-string = una stringa non è chiusa
json-control = un carattere di controllo in una stringa va scritto come escape
json-escape = non è una sequenza di escape di JSON

# YAML
yaml-second-document = qui comincia un secondo documento; se ne legge uno solo
yaml-indent = questa riga ha un rientro diverso da quelle sopra
yaml-directive = le direttive non vengono lette
yaml-dashes = la riga `---` non deve contenere altro
yaml-too-deep = i valori sono annidati troppo in profondità
yaml-tab = un rientro non può essere fatto con una tabulazione
yaml-key = qui ci vogliono una chiave e `:`
yaml-quotes = un valore che comincia così va fra virgolette
yaml-place = questo non può stare qui
yaml-key-below = una chiave non può stare sotto un valore
yaml-colon-quotes = un testo che contiene `: ` va fra virgolette
yaml-open-quote = una virgoletta non è chiusa
yaml-escape = non è una sequenza di escape di YAML
yaml-header = non è l’intestazione di un blocco di testo
yaml-no-mapping = non è una mappa
