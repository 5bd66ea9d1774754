-brand = { $case ->
   *[nominative] Hexapla
    [genitive] Hexapli
}

files = { $count ->
    [one] Jeden plik
    [few] { $shown } pliki
    [many] { $shown } plików
   *[other] { $shown } pliku
}
shared = { $who ->
    [she] Udostępniła { files } { -brand(case: "genitive") }.
   *[they] Udostępnili { files } { -brand(case: "genitive") }.
}
open = Otwórz „{ $name }”
    .title = Otwórz w programie { -brand }
