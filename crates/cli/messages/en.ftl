## What the program says about files. A rule `family/name` has the message `family-name`; its
## attribute `hint` says what to do about it.

bundle-same-name = Two Fluent documents would make the same bundle
    .hint = Rename one of them, or exclude it in `hexapla.toml`.
bundle-unknown-reference = `{ $name }` is used here and no Fluent document of the project defines it
    .hint = Mend the reference, or add the message.

catalog-conflict-marker = A merge conflict stands in this catalog, so nothing of it was used
    .hint = Settle the conflict in the file; nothing is written to it until then.
catalog-duplicate-key = A key stands twice in one record; the first one counts
    .hint = Delete one of the lines.
catalog-duplicate-record = Another record of this unit stands above; this one is not used
    .hint = Keep the better of the two and delete the other.
catalog-empty-target = The record has no text, so the unit counts as missing
    .hint = Write the text behind `=`, or delete the record.
catalog-mixed-pair = { $commit ->
        [none] The merge that is going on
       *[other] The merge { $commit }
    } put this record together: neither branch says that this translation is right for this source text
    .hint = Compare the two and mend the translation, or say that it is right: `hexapla review`, or `# allow catalog/mixed-pair: why` in the record.
catalog-newer-version = This catalog was written by a newer hexapla (version { $version }), so nothing of it was used
    .hint = Update hexapla.
catalog-no-source = The record does not say what it was made from, so it counts as a draft
    .hint = If it is newly typed, `hexapla sync` adds the present source; if another program dropped the line, run `hexapla repair` first, which looks for it in git.
catalog-unknown-id = No unit of this document has this id{ $near ->
        [none] {""}
       *[other] ; the nearest is `{ $near }`
    }
    .hint = Mend the id; `hexapla todo` lists the ids of units without a translation.
catalog-unknown-key = `{ $key }` is no key of the source, so this translation stands in no output{ $near ->
        [none] {""}
       *[other] ; the nearest is `{ $near }`
    }{ $more ->
        [0] {""}
        [one] ; so it is with 1 more key of this file
       *[other] ; so it is with { $more } more keys of this file
    }
    .hint = Mend the key, or delete it if the source has no such text any more.
catalog-unreadable-record = This cannot be read as a record; it was kept as it is
    .hint = A record is `id = text`, with its `# key: value` lines right above. In an id `.` is written `_-`; `hexapla set` takes ids as reports show them.
catalog-unreadable-value = The value of this key cannot be read; it was kept as it is
    .hint = The reference of the catalog format lists the keys and their values.
catalog-unwritable-id = This id cannot be written into a catalog

configuration-idle-pattern = No document is named by the pattern `{ $pattern }`
    .hint = The patterns of `[[owners]]`, `[tiers]` and `[[build.publish]]` are relative to the `root` of the documents, like those of `include`.

directive-unclosed = Skipping begins here and never ends, so nothing below is translated
    .hint = Put `<!-- i18n:skip-end -->` (or `<!-- mdpo-enable -->`) where it has to end.
directive-unknown = `{ $name }` is no directive that hexapla knows, so it does nothing
    .hint = Known are `i18n:skip`, `i18n:skip-start`, `i18n:skip-end` and `i18n:comment: …`, and those of mdpo.

document-conflict-marker = A merge conflict stands in this document, so its template and catalogs were left as they are
    .hint = Settle the conflict in the document. An example of one belongs in a code fence.
document-crashed = The program failed on this document, and went on with the others
    .hint = This is a fault of hexapla: please report it with the document.
document-refused-name = This file can be no document, so it was left out: { $reason }
    .hint = Rename it, for some systems cannot have a file of this name; or name it in `exclude` in `hexapla.toml`.

file-encoding = The file is no UTF-8: byte { $offset }, in line { $line }, is { $byte }{ $guess ->
        [unknown] {""}
        [cut-short] ; a character is cut short there
       *[other] ; it may be { $guess }
    }
    .hint = Save the file as UTF-8.
file-not-regular = This is no regular file but a { $kind }
file-permission = The file may not be read
    .hint = Check its permissions.
file-symlink = The file is a symbolic link out of the project, so it was not read
    .hint = Replace the link by the file, or exclude it in `hexapla.toml`.
file-too-large = The file has { $size } bytes, more than the limit of { $limit }
    .hint = Raise `limits.file` in `hexapla.toml`, or exclude the file.
file-unreadable = The file cannot be read: { $reason }

fluent-bad-escape = An escape must have { $digits } hexadecimal digits
    .hint = Write `\u00E9` or `\U01F602`.
fluent-bad-pattern = The text is no Fluent pattern: { $reason }
    .hint = Close every brace, and give every select a default variant `*[other]`.
fluent-duplicate-id = A message of this name stands above; this one is not used
    .hint = Rename or delete one of the two.
fluent-empty-pattern = A Fluent pattern cannot be empty
    .hint = For an empty text write {"`{ \"\" }`"}.
fluent-junk = This is no valid Fluent, so it was skipped: { $reason }
fluent-nul = The file holds a NUL character, so it is no text
fluent-too-deep = Braces are nested deeper than { $limit } levels here
fluent-too-large = The file has { $bytes } bytes, more than the limit of { $limit }
fluent-too-many-arguments = A function call has more than { $limit } named arguments
fluent-unusable-id = The name of this message is too long to be used

front-matter-duplicate-key = The key `{ $key }` stands twice, and site generators do not agree on which one counts
    .hint = Delete one of the two.
front-matter-no-day = `{ $text }` is no day, so the page shows none
    .hint = Write year, month and day: `2026-03-04`.
front-matter-too-large = The front matter has { $bytes } bytes, more than the limit of { $limit }, so it was left as it is
front-matter-unclosed = The front matter that begins here never ends, so it is read as text
    .hint = Put `{ $closing }` on a line of its own below the last key.
front-matter-unreadable = The front matter cannot be read, so it was left as it is: { $reason }
    .hint = { $syntax ->
        [json] Put a comma between two members and none behind the last; give each key a value.
        [toml] Put texts in quotes, and close each quote on its line.
       *[yaml] Quote values that hold `: ` or begin with a special character.
    }

html-left-out = The page of the site leaves out what it cannot show: { $elements }
    .hint = Say the same in words or in an image of its own file, or link to it.
html-too-deep = Elements are nested deeper than { $limit } levels here; what is below was left as it is
image-outdated = `{ $source }` has changed since this image was made from it
    .hint = Make the image anew; a build that sees it changed takes it as up to date.

link-no-file = `{ $address }` leads to no page or file { $among ->
        [site] of the site
       *[other] of the project
    }{ $near ->
        [none] {""}
       *[other] ; did you mean `{ $near }`?
    }
    .hint = Mend the address, or add what it leads to.
link-no-heading = `{ $address }` leads to no heading of its page{ $near ->
        [none] {""}
       *[other] ; did you mean `{ $near }`?
    }
    .hint = Mend what stands behind `#`.
link-not-on-site = `{ $address }` leads to a file that the site has no page or copy of
    .hint = Include it among the documents, or link to where it is published.

markdown-too-deep = Blocks are nested deeper than { $limit } levels here; what is below was left as it is
markdown-unclosed-tag = `{ $tag }` begins here and never ends, so the page cannot be built
    .hint = Write `{ $closing }` where what it holds ends.
markdown-unopened-tag = `{ $tag }` ends nothing that was begun above, so the page cannot be built
    .hint = Write `{ $opening }` where what it holds begins, or delete it.

notes-no-table = What stands under `{ $key }` is no table of notes
    .hint = Begin the notes of a document with its path in quotes and brackets: `["articles/page.md"]`.
notes-no-text = The note `{ $key }` is no text
    .hint = A note is `"which unit" = "what is said"`; the path of a document with a dot in it needs quotes.
notes-unknown-document = No document below this folder has the path `{ $key }`{ $near ->
        [none] {""}
       *[other] ; the nearest is `{ $near }`
    }
    .hint = Paths are relative to the folder of this file, and stand in quotes: `["articles/page.md"]`.
notes-unknown-unit = No unit of the document has the id `{ $key }`, nor a text that begins so{ $near ->
        [none] {""}
       *[other] ; the nearest is `{ $near }`
    }
    .hint = Name a unit by its id, by its whole text, or by at least ten characters of its beginning.
notes-unreadable = The notes cannot be read: { $reason }

output-kept = { $files ->
        [one] 1 file of an earlier build is no longer made, but somebody has changed it, so it was kept
       *[other] { $files } files of an earlier build are no longer made, but somebody has changed them, so they were kept
    }: { $paths }
    .hint = Delete it or move it out of the output folder if nobody needs it there.
output-renewed = { $files ->
        [one] 1 file of the output had been changed by hand and was made anew
       *[other] { $files } files of the output had been changed by hand and were made anew
    }: { $paths }
    .hint = Change the source, the translation or the theme: every build makes its files anew.

output-unmade = Not everything could be read, so files of earlier builds stay that this one did not make ({ $files }): { $paths }
    .hint = Settle the errors of this build: the next one removes what is no longer made.
patch-ambiguous = `{ $old }` stood at several places of the source, and not all of them have `{ $new }` now, so nothing was carried
    .hint = Mend the translation, and say `hexapla confirm`.
patch-breaks-text = With what changed in the source, this text would be read as something else, so nothing was carried
    .hint = Mend the translation, and say `hexapla confirm`.
patch-not-in-target = `{ $old }` is `{ $new }` in the source now, and the translation does not have it at that place, so nothing was carried
    .hint = Mend the translation, and say `hexapla confirm`.
patch-number-form = `{ $old }` is `{ $new }` in the source now, and numbers may be written with other separators in this language, so nothing was carried
    .hint = Write the number as this language does, and say `hexapla confirm`.
patch-other-changes = More changed in the source than what is the same in every language, so nothing was carried
    .hint = `hexapla todo` shows the words that changed.
patch-plural-form = `{ $old }` is `{ $new }` in the source now, which may ask for another form of the words beside it, so nothing was carried
    .hint = Mend the translation, and say `hexapla confirm`.
patch-several-times = `{ $old }` is `{ $new }` in the source now, and the translation has it several times, so nothing was carried
    .hint = Mend the translation, and say `hexapla confirm`.

redirect-circle = The redirect from `{ $from }` leads back to itself
    .hint = Delete it, or let it lead to the page that took the place.
redirect-claimed = `{ $from }` leads to `{ $to }` already, so this redirect is not made
    .hint = Delete one of the two.
redirect-nowhere = The redirect from `{ $from }` leads to `{ $to }`, and there is no such page{ $near ->
        [none] {""}
       *[other] ; the nearest is `{ $near }`
    }
    .hint = Name a page of the site by its path, such as `it/articles/new.html`.
redirect-over-page = A page stands at `{ $from }`, so this redirect is not made
    .hint = Delete the redirect, or give the page another slug.

strings-duplicate-key = The key `{ $key }` stands here a second time; the last one counts
    .hint = Delete one of the two.
strings-long-key = The keys above this are too long to be an id, so it was left as it is
    .hint = Shorten the keys to 500 bytes in all.
strings-no-place = This has no place in the file, since something else than strings under keys stands there
    .hint = Bring the file into the shape of its source, with an object where the source has one.
strings-too-large = The file has { $bytes } bytes, more than the limit of { $limit } for a file of strings
    .hint = Split the file.
strings-unreadable = The file of strings cannot be read, so nothing of it was used: { $reason }
    .hint = Mend the file at this place; nothing is written to it until then.

structure-block-tag = `{ $tag }` may not stand in this text: it would part it, or end the block it stands in
    .hint = Leave it out, or write `&lt;` for its first character to show it as text. A line break is `<br>`.
structure-changed-blocks = The text would change the blocks of its page, so the source stands in its place
    .hint = Write one paragraph without markup that begins a block.
structure-empty-target = The text is empty
    .hint = Write a text. To leave a unit out on purpose, use the key `omit` in the catalog.
structure-ends-code = The text would end the comment or the string it stands in
    .hint = Write one line without `*/`, `-->`, fences, or a backslash at its end.
structure-foreign-attribute = `{ $attribute }` of `{ $tag }` is not in the source
    .hint = Copy the tag from the source; what readers see (`title`, `alt`) and where a link leads may differ.
structure-foreign-shortcode = `{ $tag }` is not in the source, and would be run or filled in when the page is built
    .hint = Copy it from the source, or write `&#123;` for its first brace to show it as text.
structure-foreign-tag = `{ $tag }` is no tag of the source
    .hint = Copy the tag from the source as it is, or write `&lt;` for its first character to show it as text.
structure-lost-alert = `{ $marker }` at the start of the source is missing, so the quotation would no longer be an alert
    .hint = Begin the text with `{ $marker }`, in the words of the source; translate what follows it.
structure-new-block = The text would become another kind of block here
    .hint = Begin it with a word, not with a mark such as `#`, `-` or `1.`.
structure-nul = The text holds a NUL character
structure-several-paragraphs = The text holds a blank line, so it would be more than one paragraph
    .hint = Write one paragraph; a paragraph more has to stand in the source first.
structure-unbalanced-tag = `{ $tag }` is opened or closed here without its partner
    .hint = Write both halves of the tag, in the order of the source.
structure-unsafe-url = `{ $url }` is no address that a translation may lead to
    .hint = Use a relative address, `http:`, `https:`, `mailto:` or `tel:`, or the address of the source.

template-newer-extractor = The template was written by a newer hexapla (extractor { $found }, this one has { $known }), so it was left as it is
    .hint = Update hexapla.

theme-left-out = Not taken from the theme ({ $count }): { $files }
    .hint = Put a copy in place of a symbolic link, which is not followed. Rename assets whose names not every system can have (`a:b`, `nul.txt`, a dot at the end), and see whether the file may be read and is not too large.

words-not-offered = `{ $reference }` stands for nothing in `{ $message }`, so pages of the site show it as it is written
    .hint = The site puts in there: { $offered }. Other messages and terms have to stand in this language or in the source.
