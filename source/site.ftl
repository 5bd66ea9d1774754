### The interface strings of the article site: all that a reader sees around an
### article. The articles themselves are in articles/.

# The name of the site and of the program. Do not translate it; give it the
# cases that your language needs.
-site-name = Hexapla

## The frame of every page

# The text in the browser's tab.
# Variables:
#   $title (String) - the title of the article or page
page-title = { $title } – { -site-name }
# The first link of the page; visible only when the keyboard reaches it.
skip-link = Skip to the content
# Read aloud by screen readers as the name of the navigation area.
menu-label = Main menu
menu-articles = Articles
menu-tags = Tags
menu-about = About { -site-name }
# The button that opens the list of languages. The languages themselves are
# listed under their own names.
language-menu-label = Language
# Marks a language in the list in which the present page does not exist.
language-menu-missing = not translated

## Search

search-label = Search
search-input =
    .placeholder = Words from the text or the title
    .aria-label = Search the articles
# Variables:
#   $query (String) - what the reader typed
search-no-results = Nothing found for “{ $query }”.
# Variables:
#   $count (Number) - how many articles were found; at least 1
search-results =
    { $count ->
        [one] { $count } article found
       *[other] { $count } articles found
    }

## An article

# Variables:
#   $date (String) - a date, already written in the reader's language
article-published = Published on { $date }
# Variables:
#   $date (String) - a date, already written in the reader's language
article-updated = Updated on { $date }
# Variables:
#   $minutes (Number) - whole minutes; at least 1
reading-time =
    { $minutes ->
        [one] { $minutes } minute to read
       *[other] { $minutes } minutes to read
    }
# The heading of the table of contents.
article-contents = On this page
# The previous and the next article in the list. Arrows are added by the style
# sheet; do not type them.
# Variables:
#   $title (String) - the title of the other article
article-previous = Previous: { $title }
# Variables:
#   $title (String) - the title of the other article
article-next = Next: { $title }
article-edit = Suggest a change to this article

## Notices about the translation
## The first thing that a reader of a new language needs: please translate these
## before anything else.

# Shown above an article that appears in the original language, because it does
# not exist in the reader's.
notice-missing = This article has not been translated yet. You are reading the original.
notice-missing-link = Help to translate it
# Shown above a translation in which some paragraphs are still in the original
# language.
notice-partial = Some paragraphs of this article have not been translated yet.
# The original has been changed in substance since the translation was made.
# Variables:
#   $date (String) - the day of that change, already written in the reader's language
notice-outdated = This translation is outdated: the original was changed on { $date }.
notice-outdated-link = Read the original

## Tags

tags-title = Tags
# The heading of the page that lists the articles with one tag.
# Variables:
#   $tag (String) - the name of the tag, in the reader's language
tag-title = Articles about “{ $tag }”
# Stands beside each tag in the list of tags.
# Variables:
#   $count (Number) - how many articles have the tag; at least 1
tag-count =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }

## Contact

contact-link = Contact
contact-title = Write to us
# Variables:
#   $email (String) - the address; it becomes a link
contact-text =
    Questions, corrections and offers to translate are welcome at { $email }.
    You may write in any language that the site is published in.

## The page that is not there

not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or its name may have changed.
not-found-link = Go to the list of articles

## Footer

# Variables:
#   $year (String) - the year of publication, in digits
footer-copyright = © { $year } the authors of { -site-name }
footer-source = Source of this site
# The link back to the beginning of the page.
footer-top = Back to the top
