### hexapla: 1
### document: a.md
### tone: friendly

## Everything below is new

# A remark that belongs to no message.

# A remark of Ola's
# see: https://example.org
# | and its second line
# source: One
# source.title: not ours
# | nor this
one-00000001 = jeden

# source: Two
#
# | a line whose was: is gone
two-00000002 = dwa

# remark
# | a line whose key is gone
# source: Three
# state: draft
# | no part of a state
three-00000003 = trzy
