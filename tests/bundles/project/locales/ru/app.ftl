-brand = Hexapla

files = { $count ->
    [one] { $shown } файл
    [few] { $shown } файла
    [many] { $shown } файлов
   *[other] { $shown } файла
}
shared = { $who ->
    [she] Она делится: { files }.
   *[they] Они делятся: { files }.
}
