## Bir dosyanın bir yerde neden okunamadığı; cümlenin bir parçası.

# Fluent
expected-token = burada bir karakter eksik
expected-digit = burada bir rakam olmalıydı
expected-identifier = burada bir ad olmalıydı
expected-line-break = burada bir satır sonu olmalıydı
no-value = adın ardından ne bir değer ne bir öznitelik geliyor
bad-function-name = işlev adında yalnızca büyük harf olur
no-default-variant = bir seçimin varsayılan değişkesi eksik
empty-pattern = bir değer eksik
two-default-variants = bir seçimin iki varsayılan değişkesi var
bad-selector = buna göre seçim yapılamaz
term-attribute = bir terimin özniteliği gösterilemez
unclosed-string = bir tırnak kapatılmamış
argument-order = adlı bir argüman adsız bir argümandan önce duruyor
duplicate-argument = bir argüman iki kez geçiyor
unknown-escape = böyle bir kaçış dizisi yok
bad-unicode-escape = bu bir karakterin kaçış dizisi değil
unbalanced-brace = açılmamış bir ayraç kapatılıyor
expected-expression = burada yerleştirilecek bir şey olmalıydı
expected-literal = burada bir metin ya da sayı olmalıydı
line-start = bir satır böyle başlayamaz
layout = satırları dosyaya yazılamıyor

# JSON
json-after-end = son ayraçtan sonra bir şey daha var
json-open-comment = bir açıklama kapatılmamış
json-too-deep = ayraçlar çok derin iç içe
json-no-value = dosya, değer olması gereken yerde bitiyor
json-key = burada çift tırnak içinde bir anahtar olmalıydı
json-colon = burada `:` olmalıydı
json-comma-brace = burada `,` ya da `{"}"}` olmalıydı
json-comma-bracket = burada `,` ya da `]` olmalıydı
json-last-comma = kapanan ayraçtan önce bir virgül var
json-open-bracket = dosya bir ayraç kapanmadan bitiyor
json-value = burada bir değer olmalıydı
json-open-string = bir dizgi kapatılmamış
json-control = dizgideki bir denetim karakteri kaçış dizisiyle yazılmalıdır
json-escape = bu bir JSON kaçış dizisi değil

# YAML
yaml-second-document = burada ikinci bir belge başlıyor; yalnızca biri okunur
yaml-indent = bu satırın girintisi üsttekilerden farklı
yaml-directive = yönergeler okunmaz
yaml-dashes = `---` satırında başka bir şey olmamalıdır
yaml-too-deep = değerler çok derin iç içe
yaml-tab = sekme ile girinti yapılamaz
yaml-key = burada bir anahtar ve `:` olmalıydı
yaml-quotes = böyle başlayan bir değer tırnak ister
yaml-place = bu burada duramaz
yaml-key-below = bir anahtar bir değerin altında duramaz
yaml-colon-quotes = içinde `: ` olan bir metin tırnak ister
yaml-open-quote = bir tırnak kapatılmamış
yaml-escape = bu bir YAML kaçış dizisi değil
yaml-header = bu bir metin bloğunun başlığı değil
yaml-no-mapping = anahtarlı değerlerden oluşmuyor
