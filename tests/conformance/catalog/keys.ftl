### hexapla: 1
### document: a.md

# origin: machine deepl 4
# origin: memory 87
# origin: import weblate
# origin: inherited
# origin: patch
# note: 翻訳者へ：
# | 短く。
# note: done
# same: a product name
# allow inline/lost-link: said in the line above
# allow typography/quotes:
# state: reviewed 00c0ffee
# source: Fluent
fluent-0a1b2c3d = Fluent

# omit: there is no such law here
# source: The law of 1998.
law-of-1998-11aa22bb = { "" }

# own: a note for readers in Türkiye
list-item-5e5e5e5e = Türkiye’deki okurlar için
