# What changed in the source, and what that costs each language. Heads of columns are to be short.
diff-title = Changes from { $from } to { $to }
diff-nothing = No unit changed between { $from } and { $to }.
diff-nothing-changed = No unit changed.
diff-template = template
diff-working-tree = working tree
diff-renamed = renamed from { $path }
diff-renamed-page = Renamed from { $path }
diff-line = line { $line }
diff-changes-in =
    { $changes ->
        [one] { $changes } change
       *[other] { $changes } changes
    } in { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
diff-units-in =
    { $units ->
        [one] { $units } unit
       *[other] { $units } units
    } in { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
diff-change-added = added
diff-change-removed = removed
diff-change-kept = moved
diff-change-edited = edited
diff-change-split = split
diff-change-merged = merged
diff-also-moved = { $change }, moved
diff-kind-layout = layout
diff-kind-markup = markup
diff-kind-link = link
diff-kind-number = number
diff-kind-punctuation = punctuation
diff-kind-wording = wording
diff-kind-all = all
diff-to-do = To do
diff-locale = Locale
diff-units = Units
diff-words = Words
diff-changed-words = Changed words
diff-documents = Documents

# Why two units are taken to be one.
diff-why = why
diff-why-page = Why:
diff-why-same-key = the document gives both the same key
diff-why-same-text = the text is the same
diff-why-neighbours = the text is the same; others have it too, and the neighbours decided
diff-why-similar = the texts are similar and stand between the same neighbours
diff-why-similar-elsewhere = the texts share rare words, though they stand elsewhere
diff-why-spelling = too short for words to decide: same kind and place, nearly the same letters
diff-why-part-of = each new text is a part of the old one
diff-why-joined-from = each old text is a part of the new one
diff-why-alone = nothing in the other version is like it
diff-why-came-from = { $reason }; it came from { $path }
diff-why-figures = { $reason } ({ $score }% alike, { $common }% of the words in common)
diff-why-shared = words in common: { $words }
diff-why-rival = not “{ $text }” ({ $id }, { $score }% alike)
diff-why-rival-taken = not “{ $text }” ({ $id }, { $score }% alike), which belongs to another change

# What one locale translated from a source that is no longer so.
outdated-title = Outdated in { $locale }
outdated-nothing = Nothing is outdated in { $locale }.
outdated-from = Translated from
outdated-now = Source now
outdated-target = Target
outdated-change-label = change
outdated-target-label = target
outdated-at-label = at
outdated-source-page = Source:
outdated-target-page = Target:
outdated-source-change = Source, and what changed
outdated-amounts = Amounts
outdated-kind = Kind of change

# Files that are written, templates, and what was carried into translations.
written-create = create
written-update = update
written-delete = delete
extract-summary =
    { $units ->
        [one] { $units } unit
       *[other] { $units } units
    } in { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }, { $words ->
        [one] { $words } word
       *[other] { $words } words
    }: { $new } new, { $kept } kept, { $obsolete } obsolete ids
patch-nothing = Nothing patched
patch-patched =
    { $translations ->
        [one] { $translations } translation patched
       *[other] { $translations } translations patched
    }
patch-left = { $patched }, { $left } left as they are
patch-other = { $patched }, { $other } outdated by other changes
patch-token-link = link
patch-token-image = image
patch-token-code = code
patch-token-shortcode = shortcode
patch-token-footnote = footnote
patch-token-number = number
