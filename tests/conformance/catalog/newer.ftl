### hexapla: 2
### document: a.md

# source: One
one-00000001 = a
