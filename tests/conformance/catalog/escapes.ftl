### hexapla: 1
### document: a.md

# source: Hello, {name}!
hello-name-00000001 = Witaj, {"{"}name{"}"}!

# source: {{< ref "x" >}}
paragraph-00000002 = {"{{"}< ref "x" >{"}}"}

# source: a\b "c"
paragraph-00000003 = a\b "c"

# source: tab
tab-00000004 = a{"\u0009"}b

# source: marks
marks-00000005 = كلمة{"\u200F"}

# source: inside
inside-00000006 = می‌خواهم [x](y) *z*

# source: tag
tag-00000007 = x{"\U0E0001"}
