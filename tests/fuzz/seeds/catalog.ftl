### hexapla: 1
### document: articles/a.md

# source: A page goes stale when its source changes and nobody notices.
goes-stale-when-its-7c2e91ab = Una pagina invecchia quando la fonte cambia e nessuno se ne accorge.

# A remark of a person.
# note: Which pages?
# source: Ask **which paragraphs** changed, not which pages.
# was: Ask which pages changed.
ask-which-pages-02be55c0 = Chiedi quali pagine sono cambiate.

# state: reviewed 5f0c2a91 @anna
# source: Two lines
# | of a break.
date-of-file-proves-91ac07d3 =
    Due righe
    con {"{"}graffe{"}"}.

# origin: machine some-engine 2
# allow: inline/lost-placeholder it is meant
# source: Draft
# state: draft
draft-00c0ffee = Bozza {name} {{< shortcode >}}
unindented second line
