### hexapla: 1
### document: a.md

# source: One
one-00000001 = Vedi {{< ref "x" >}}, {name}, {#id} e ${HOME}

# source: Two
two-00000002 = una riga
un'altra, con a = b
[una terza](x)
.NET
    e una quinta

# source: Three
three-00000003=trzy

#source: Four
four-00000004 =
	dört
	satır

#  source : Five
# was：Cinq
five-00000005   =   { "f" }ive { $count } {"\q"} {"open

# source: Six
six-00000006 =
#six #六
