-brand = Hexapla

files = { $count ->
    [one] One file
   *[other] { $shown } files
}
shared = { $who ->
    [she] She shares { files } of { -brand }.
   *[they] They share { files } of { -brand }.
}
open = Open “{ $name }”
    .title = Open with { -brand }
escaped = { "{" }braces{ "}" } and “\u0041” stay: { "\u0041" }{ "\"" }
lines =
    The first line
    the second
      and one that is indented.
place = { $place ->
    [1] first
    [2] second
   *[other] number { $shown }
}
only-source = Only in { -brand }’s own language
space =  
