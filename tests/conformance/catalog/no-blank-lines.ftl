### hexapla: 1
### document: a.md
# source: One
one-00000001 = 一
# source: Two
two-00000002 = 二
three-00000003 = 三
menu-about = 关于
other = 四
## group
# source: Five
five-00000005 = 五
#source: Six
six-00000006 = 六
#tag
  seven-00000007 = 七
