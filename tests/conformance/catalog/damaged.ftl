### hexapla: one
### document: a.md

# source: One
jeden główny = jeden
i dalej

# source: Two

two-00000002 = dwa

# source: Three
# source: Drei
# state: fuzzy
# origin: aliens
three-00000003 = trzy

# source: Three
three-00000003 = again

# source: Four
four-00000004 =

# source: Five
# state: reviewed
five-00000005 = { "" }

just a line

    six-00000006 = sześć
