# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = Zum Inhalt springen

# origin: machine llm
# source: Main menu
menu-label = Hauptmenü

# origin: machine llm
# source: Articles
menu-articles = Artikel

# origin: machine llm
# source: Tags
menu-tags = Schlagwörter

# origin: machine llm
# source: About { -site-name }
menu-about = Über { -site-name }

# origin: machine llm
# source: Language
language-menu-label = Sprache

# origin: machine llm
# source: not translated
language-menu-missing = nicht übersetzt

# origin: machine llm
# source: Search
search-label = Suche

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = Wörter aus Text oder Titel
    .aria-label = Artikel durchsuchen

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = Nichts gefunden für „{ $query }“.

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
        [one] { $count } Artikel gefunden
       *[other] { $count } Artikel gefunden
    }

# origin: machine llm
# source: Published on { $date }
article-published = Veröffentlicht am { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = Aktualisiert am { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
        [one] { $minutes } Minute Lesezeit
       *[other] { $minutes } Minuten Lesezeit
    }

# origin: machine llm
# source: On this page
article-contents = Auf dieser Seite

# origin: machine llm
# source: Previous: { $title }
article-previous = Vorheriger Artikel: { $title }

# origin: machine llm
# source: Next: { $title }
article-next = Nächster Artikel: { $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = Änderung an diesem Artikel vorschlagen

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = Dieser Artikel ist noch nicht übersetzt. Sie lesen das Original.

# origin: machine llm
# source: Help to translate it
notice-missing-link = Beim Übersetzen helfen

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = Einige Absätze dieses Artikels sind noch nicht übersetzt.

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = Diese Übersetzung ist veraltet: Das Original wurde am { $date } geändert.

# origin: machine llm
# source: Read the original
notice-outdated-link = Original lesen

# origin: machine llm
# source: Tags
tags-title = Schlagwörter

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = Artikel zum Schlagwort „{ $tag }“

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }

# origin: machine llm
# source: Contact
contact-link = Kontakt

# origin: machine llm
# source: Write to us
contact-title = Schreiben Sie uns

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    Fragen, Korrekturen und Angebote, beim Übersetzen zu helfen, nehmen wir gern unter { $email } entgegen.
    Sie können in jeder Sprache schreiben, in der die Website erscheint.

# origin: machine llm
# source: Page not found
not-found-title = Seite nicht gefunden

# origin: machine llm
# source: There is no page at this address. It may have moved, or its name may have changed.
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben, oder sie heißt jetzt anders.

# origin: machine llm
# source: Go to the list of articles
not-found-link = Zur Liste der Artikel

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } die Autoren von { -site-name }

# origin: machine llm
# source: Source of this site
footer-source = Quelltext dieser Website

# origin: machine llm
# source: Back to the top
footer-top = Nach oben
