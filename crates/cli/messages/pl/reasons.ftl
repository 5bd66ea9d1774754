## Dlaczego pliku nie da się w jakimś miejscu odczytać; część zdania.

# Fluent
expected-token = brakuje tu znaku
expected-digit = powinna tu stać cyfra
expected-identifier = powinna tu stać nazwa
expected-line-break = powinien tu być koniec wiersza
no-value = po nazwie nie ma ani wartości, ani atrybutu
bad-function-name = nazwa funkcji składa się tylko z wielkich liter
no-default-variant = wyborowi brakuje wariantu domyślnego
empty-pattern = brakuje wartości
two-default-variants = wybór ma dwa warianty domyślne
bad-selector = według tego nie można wybierać
term-attribute = atrybutu terminu nie można pokazać
unclosed-string = cudzysłów nie jest zamknięty
argument-order = argument nazwany stoi przed nienazwanym
duplicate-argument = argument występuje dwa razy
unknown-escape = nie ma takiej sekwencji specjalnej
bad-unicode-escape = to nie jest sekwencja specjalna znaku
unbalanced-brace = zamyka się nawias, którego nie otwarto
expected-expression = powinno tu stać coś do wstawienia
expected-literal = powinien tu stać tekst albo liczba
line-start = wiersz nie może się tak zaczynać
layout = jego wierszy nie da się zapisać w pliku

# JSON
json-after-end = za ostatnim nawiasem coś jeszcze stoi
json-open-comment = komentarz nie jest zamknięty
json-too-deep = nawiasy są zagnieżdżone zbyt głęboko
json-no-value = plik kończy się tam, gdzie powinna stać wartość
json-key = powinien tu stać klucz w cudzysłowie
json-colon = powinien tu stać `:`
json-comma-brace = powinien tu stać `,` albo `{"}"}`
json-comma-bracket = powinien tu stać `,` albo `]`
json-last-comma = przed nawiasem zamykającym stoi przecinek
json-open-bracket = plik kończy się, zanim zamknięto nawias
json-value = powinna tu stać wartość
json-open-string = napis nie jest zamknięty
json-control = znak sterujący w napisie musi być zapisany jako sekwencja specjalna
json-escape = to nie jest sekwencja specjalna JSON

# YAML
yaml-second-document = tu zaczyna się drugi dokument; czytany jest tylko jeden
yaml-indent = ten wiersz ma inne wcięcie niż te nad nim
yaml-directive = dyrektywy nie są czytane
yaml-dashes = wiersz `---` nie może zawierać nic innego
yaml-too-deep = wartości są zagnieżdżone zbyt głęboko
yaml-tab = wcięcia nie można zrobić tabulatorem
yaml-key = powinny tu stać klucz i `:`
yaml-quotes = wartość, która się tak zaczyna, wymaga cudzysłowu
yaml-place = to nie może tu stać
yaml-key-below = klucz nie może stać pod wartością
yaml-colon-quotes = tekst, który zawiera `: `, wymaga cudzysłowu
yaml-open-quote = cudzysłów nie jest zamknięty
yaml-escape = to nie jest sekwencja specjalna YAML
yaml-header = to nie jest nagłówek bloku tekstu
yaml-no-mapping = to nie jest zbiór kluczy z wartościami
