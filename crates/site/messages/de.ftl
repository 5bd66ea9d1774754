article-contents = Auf dieser Seite
article-next = Nächster Artikel: { $title }
article-previous = Vorheriger Artikel: { $title }
article-published = Veröffentlicht am { $date }
article-updated = Aktualisiert am { $date }
contact-link = Kontakt
contact-text =
    Fragen, Korrekturen und Angebote, beim Übersetzen zu helfen, nehmen wir gern unter { $email } entgegen.
    Sie können in jeder Sprache schreiben, in der die Website erscheint.
contact-title = Schreiben Sie uns
credits-machine = Ein Teil dieser Übersetzung stammt von einer Maschine und wurde noch von niemandem durchgesehen.
credits-reviewed = Durchgesehen von { $names }
credits-translated = Übersetzung: { $names }
feed-link = Feed
footer-copyright = © { $year } die Autoren von { $site }
footer-languages = Sprachen
footer-source = Quelltext dieser Website
footer-top = Nach oben
home-description = Alle Artikel auf { $site }.
language-menu-label = Sprache
language-menu-missing = nicht übersetzt
list-newer = Neuere Artikel
list-older = Ältere Artikel
list-pages = Seiten
list-untranslated = Noch nicht übersetzt
menu-articles = Artikel
menu-label = Hauptmenü
menu-tags = Schlagwörter
moved-text = Diese Seite steht jetzt unter { $address }.
not-found-link = Zur Liste der Artikel
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben, oder sie heißt jetzt anders.
not-found-title = Seite nicht gefunden
notice-outdated = Diese Übersetzung ist veraltet: Das Original wurde am { $date } geändert.
notice-outdated-link = Original lesen
notice-outdated-undated = Diese Übersetzung ist veraltet: Das Original wurde seither geändert.
notice-partial = Einige Absätze dieses Artikels sind noch nicht übersetzt.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [one] { $minutes } Minute Lesezeit
       *[other] { $minutes } Minuten Lesezeit
    }
search-failed = Der Suchindex konnte nicht geladen werden.
search-hint = Geben Sie ein Wort oder seinen Anfang ein.
search-input =
    .placeholder = Wörter aus Text oder Titel
    .aria-label = Artikel durchsuchen
search-label = Suche
search-needs-script = Die Suche braucht JavaScript. Alle Artikel stehen in der Liste.
search-no-results = Nichts gefunden für „{ $query }“.
search-results =
    { $count ->
        [one] { $count } Artikel gefunden
       *[other] { $count } Artikel gefunden
    }
skip-link = Zum Inhalt springen
tag-count =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }
tag-title = Artikel zum Schlagwort „{ $tag }“
tags-title = Schlagwörter
