## Warum eine Datei an einer Stelle nicht lesbar ist; Teil eines Satzes.

# Fluent
expected-token = hier fehlt ein Zeichen
expected-digit = hier müsste eine Ziffer stehen
expected-identifier = hier müsste ein Name stehen
expected-line-break = hier müsste ein Zeilenumbruch stehen
no-value = auf den Namen folgt weder ein Wert noch ein Attribut
bad-function-name = der Name einer Funktion hat nur Großbuchstaben
no-default-variant = einer Auswahl fehlt die Standardvariante
empty-pattern = ein Wert fehlt
two-default-variants = eine Auswahl hat zwei Standardvarianten
bad-selector = danach lässt sich nicht auswählen
term-attribute = ein Attribut eines Begriffs lässt sich nicht anzeigen
unclosed-string = ein Anführungszeichen ist nicht geschlossen
argument-order = ein benanntes Argument steht vor einem unbenannten
duplicate-argument = ein Argument steht zweimal
unknown-escape = eine solche Escape-Folge gibt es nicht
bad-unicode-escape = das ist keine Escape-Folge eines Zeichens
unbalanced-brace = eine Klammer wird geschlossen, die nicht geöffnet wurde
expected-expression = hier müsste etwas Einzusetzendes stehen
expected-literal = hier müsste ein Text oder eine Zahl stehen
line-start = so kann eine Zeile nicht beginnen
layout = seine Zeilen lassen sich nicht in die Datei schreiben

# JSON
json-after-end = hinter der letzten Klammer folgt noch etwas
json-open-comment = ein Kommentar ist nicht geschlossen
json-too-deep = Klammern sind zu tief verschachtelt
json-no-value = die Datei endet, wo ein Wert stehen müsste
json-key = hier müsste ein Schlüssel in doppelten Anführungszeichen stehen
json-colon = hier müsste `:` stehen
json-comma-brace = hier müsste `,` oder `{"}"}` stehen
json-comma-bracket = hier müsste `,` oder `]` stehen
json-last-comma = vor der schließenden Klammer steht ein Komma
json-open-bracket = die Datei endet, bevor eine Klammer geschlossen ist
json-value = hier müsste ein Wert stehen
json-open-string = eine Zeichenkette ist nicht geschlossen
json-control = ein Steuerzeichen in einer Zeichenkette muss maskiert werden
json-escape = das ist keine Escape-Folge von JSON

# YAML
yaml-second-document = hier beginnt ein zweites Dokument; nur eines wird gelesen
yaml-indent = diese Zeile ist anders eingerückt als die darüber
yaml-directive = Direktiven werden nicht gelesen
yaml-dashes = die Zeile `---` darf nichts anderes enthalten
yaml-too-deep = Werte sind zu tief verschachtelt
yaml-tab = mit einem Tabulator lässt sich nicht einrücken
yaml-key = hier müssten ein Schlüssel und `:` stehen
yaml-quotes = ein Wert, der so beginnt, braucht Anführungszeichen
yaml-place = das kann hier nicht stehen
yaml-key-below = ein Schlüssel kann nicht unter einem Wert stehen
yaml-colon-quotes = ein Text mit `: ` darin braucht Anführungszeichen
yaml-open-quote = ein Anführungszeichen ist nicht geschlossen
yaml-escape = das ist keine Escape-Folge von YAML
yaml-header = das ist kein Kopf eines Textblocks
yaml-no-mapping = keine Zuordnung von Schlüsseln zu Werten
