-brand = هيكسابلا

files = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $shown } ملفات
    [many] { $shown } ملفًا
   *[other] { $shown } ملف
}
open = افتح «{ $name }»
    .title = افتح في { -brand }
