-brand = Hexapla

files = { $count ->
    [one] Eine Datei
   *[other] { $shown } Dateien
}
