### hexapla: 1
### document: a.md

# source: One
# | two
# state: draft
one-00000001 =
    واحد
    اثنان

# source: Three
three-00000003 = ثلاثة
