### hexapla: 1
### document: articles/stale-pages.md

# source: A page goes stale when its source changes and nobody notices.
goes-stale-when-its-7c2e91ab = Una pagina invecchia quando la fonte cambia e nessuno se ne accorge.

# source: Ask **which paragraphs** changed, not which pages.
# was: Ask which pages changed.
ask-which-pages-02be55c0 = Chiedi quali pagine sono cambiate.

# state: reviewed 5f0c2a91 @anna
# source: The date of a file proves nothing.
date-of-file-proves-91ac07d3 = La data di un file non prova niente.

# source: See also
# state: draft
see-also-3d07f8e1 = Vedi anche
