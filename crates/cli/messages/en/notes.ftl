## What the program says beside its results.

waiting = waiting for { $process ->
        [0] another process
       *[other] process { $number }
    }, which is writing to this project …
progress-documents = documents
watching = Watching for changes; Ctrl-C ends.
wrote-file = wrote `{ $path }`
more-findings = { $findings ->
        [one] … and 1 more finding
       *[other] … and { $findings } more findings
    }
more-dead-links = { $links ->
        [one] … and 1 more link that leads nowhere: `{ $command }` shows all of them
       *[other] … and { $links } more links that lead nowhere: `{ $command }` shows all of them
    }
up-to-date = Everything is up to date; nothing was written.
dry-run = This was a dry run; nothing was written.
nothing-to-do = Nothing to do.
nothing-wrong = Nothing is wrong.
nothing-to-settle = Nothing to settle; nothing was written.
settled = settled: { $unit }
left-as-it-is = left as it is: { $unit }: { $why }
written = written: { $unit }
would-be-written = would be written: { $unit }
recorded = { $units ->
        [one] 1 unit recorded
       *[other] { $units } units recorded
    }
unit-why = { $unit }: { $why }
strange-name = line { $line }: `{ $name }` is no unit of this list, or stands here twice
ask-edit-again = Edit again? [Y/n]:
ask-right = Right for this source? [y]es, [n]o, [e]dit, [q]uit:
asked-of = [{ $index } of { $count }]
merges-cut = { $merges ->
        [one] The newest merge was looked at; git has older ones, or this clone lacks them.
       *[other] The newest { $merges } merges were looked at; git has older ones, or this clone lacks them.
    }
units-counted = { $units ->
        [one] 1 unit
       *[other] { $units } units
    }
sources-known = Every translation says what it was made from; nothing was written.
repaired-restored = { $locale } { $unit } restored from { $commit }
repaired-draft = { $locale } { $unit } is a draft now
wrote-pages = { $pages ->
        [one] wrote 1 page to `{ $path }`
       *[other] wrote { $pages } pages to `{ $path }`
    }
built = Built { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    } and { $bundles ->
        [one] 1 bundle
       *[other] { $bundles } bundles
    } in { $locales ->
        [one] 1 locale
       *[other] { $locales } locales
    }: `{ $path }`
would-build = Would build { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    } and { $bundles ->
        [one] 1 bundle
       *[other] { $bundles } bundles
    } in { $locales ->
        [one] 1 locale
       *[other] { $locales } locales
    } in `{ $path }`
init-found = Found { $layout } ({ $documents ->
        [one] 1 document
       *[other] { $documents } documents
    }): { $evidence }
init-not-taken = Also there, not taken: { $layout } ({ $documents ->
        [one] 1 document
       *[other] { $documents } documents
    })
init-as-it-is = Found `{ $file }` ({ $documents ->
        [one] 1 document
       *[other] { $documents } documents
    }). It is read as it is, and nothing was written. Next: `hexapla status`.
init-finds = It finds { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    }. Next: `hexapla extract`, then `hexapla status`.
attributes-there = `.gitattributes` has its lines already.
attributes-would-write = would write `.gitattributes`
attributes-wrote = wrote `.gitattributes`; commit it
driver-once = Run this once in every clone; where it was not, git merges line by line:
built-site = Its site has { $articles ->
        [one] 1 article page
       *[other] { $articles } article pages
    }.
unpublished = { $locale } { $path }: { $instead ->
        [source] the source in its place
       *[nothing] not published
    }, { $translated } of { $units } units, less than { $below }%
