# The words round an article, as a site shows them where the project has none of its own.
# $site is the name of the site. Other variables: as in source/site.ftl, and $names (people), $address (a link).
article-contents = On this page
article-next = Next: { $title }
article-previous = Previous: { $title }
article-published = Published on { $date }
article-updated = Updated on { $date }
contact-link = Contact
contact-text =
    Questions, corrections and offers to translate are welcome at { $email }.
    You may write in any language that the site is published in.
contact-title = Write to us
credits-machine = Some of this translation was written by a machine, and nobody has reviewed it yet.
credits-reviewed = Reviewed by { $names }
credits-translated = Translation: { $names }
feed-link = Feed
footer-copyright = © { $year } the authors of { $site }
footer-languages = Languages
footer-source = Source of this site
footer-top = Back to the top
home-description = All articles on { $site }.
language-menu-label = Language
language-menu-missing = not translated
list-newer = Newer articles
list-older = Older articles
list-pages = Pages
list-untranslated = Not translated yet
menu-articles = Articles
menu-label = Main menu
menu-tags = Tags
moved-text = This page has moved to { $address }.
not-found-link = Go to the list of articles
not-found-text = There is no page at this address. It may have moved, or its name may have changed.
not-found-title = Page not found
notice-outdated = This translation is outdated: the original was changed on { $date }.
notice-outdated-link = Read the original
notice-outdated-undated = This translation is outdated: the original has been changed since.
notice-partial = Some paragraphs of this article have not been translated yet.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [one] { $minutes } minute to read
       *[other] { $minutes } minutes to read
    }
search-failed = The index for searching could not be loaded.
search-hint = Type a word or its beginning.
search-input =
    .placeholder = Words from the text or the title
    .aria-label = Search the articles
search-label = Search
search-needs-script = Searching needs JavaScript. All articles are in the list.
search-no-results = Nothing found for “{ $query }”.
search-results =
    { $count ->
        [one] { $count } article found
       *[other] { $count } articles found
    }
skip-link = Skip to the content
tag-count =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
tag-title = Articles about “{ $tag }”
tags-title = Tags
