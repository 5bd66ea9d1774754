### hexapla: 1
### document: poem.md

# source: The first line
# | and the second
paragraph-00000001 =
    第一行
    第二行

# source: A new first line
# |
# | and a third
#
# was: The first line
# | and the second
paragraph-00000002 =
    pierwszy wiersz
    {""}
    {"["}trzeci](x)

# source: Ends in a space 
paragraph-00000003 =
    {"  "}wcięty
    {"*"} gwiazdka
    {"."}NET{" "}
    {"#"}hashtag
