# Where locales and documents stand. Heads of columns are to be short.
status-title = Translation status
status-caption = Units (words)
status-locale = Locale
status-document = Document
status-all = All
status-units = Units
status-words = Words
status-done = Done
status-to-do = To do
status-missing = Missing
status-draft = Draft
status-outdated = Outdated
status-minor = Minor
status-translated = Translated
status-reviewed = Reviewed
status-percent = { $percent }%
status-summary =
    { $percent } · { $done } of { $total ->
        [one] { $total } unit
       *[other] { $total } units
    } done · { $words ->
        [one] { $words } word
       *[other] { $words } words
    } to do
status-part = Only this part is counted: { $filter }
status-nothing = No unit is like that.
status-since = Only units that are worse than in { $revision }
status-more =
    { $documents ->
        [one] … and { $documents } more document
       *[other] … and { $documents } more documents
    }
status-concern =
    { $locale }: { $units ->
        [one] { $units } unit
       *[other] { $units } units
    }, { $words ->
        [one] { $words } word
       *[other] { $words } words
    } · { $who }
