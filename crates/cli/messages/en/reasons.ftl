## Why a file cannot be read at a place; a part of a sentence.

# Fluent
expected-token = a character is missing here
expected-digit = a digit should stand here
expected-identifier = a name should stand here
expected-line-break = a line break should stand here
no-value = neither a value nor an attribute follows the name
bad-function-name = the name of a function has capital letters only
no-default-variant = a select lacks its default variant
empty-pattern = a value is missing
two-default-variants = a select has two default variants
bad-selector = this cannot be selected by
term-attribute = an attribute of a term cannot be shown
unclosed-string = a quote is not closed
argument-order = a named argument stands before one without a name
duplicate-argument = an argument stands twice
unknown-escape = there is no such escape
bad-unicode-escape = this is no escape of a character
unbalanced-brace = a brace is closed that was not opened
expected-expression = something to put in should stand here
expected-literal = a text or a number should stand here
line-start = a line cannot begin so
layout = its lines cannot be written into the file

# JSON
json-after-end = something follows the last bracket
json-open-comment = a comment is not closed
json-too-deep = brackets are nested too deep
json-no-value = the file ends where a value should stand
json-key = a key in double quotes should stand here
json-colon = `:` should stand here
json-comma-brace = `,` or `{"}"}` should stand here
json-comma-bracket = `,` or `]` should stand here
json-last-comma = a comma stands before the closing bracket
json-open-bracket = the file ends before a bracket is closed
json-value = a value should stand here
json-open-string = a string is not closed
json-control = a control character in a string must be escaped
json-escape = this is no escape of JSON

# YAML
yaml-second-document = a second document begins here; only one is read
yaml-indent = this line is indented unlike those above
yaml-directive = directives are not read
yaml-dashes = the line `---` must hold nothing else
yaml-too-deep = values are nested too deep
yaml-tab = a tab cannot indent
yaml-key = a key and `:` should stand here
yaml-quotes = a value that begins so needs quotes
yaml-place = this cannot stand here
yaml-key-below = a key cannot stand below a value
yaml-colon-quotes = a text with `: ` in it needs quotes
yaml-open-quote = a quote is not closed
yaml-escape = this is no escape of YAML
yaml-header = this is no header of a block of text
yaml-no-mapping = not a mapping
