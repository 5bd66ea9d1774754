### hexapla: 1
### document: articles/stale-pages.md
### extractor: 3

# kind: title
stale-pages-1b9d0c44 = Stale pages

# kind: paragraph
# from: goes-stale-when-its-7c2e91ab ask-which-pages-02be55c0
nobody-notices-70e3a5d2 =
    Nobody notices {"{{"}< ref "x" >{"}}"}
    {"["}until](y) it is late.
