# What the dashboard says: `hexapla status --format html`.

dashboard-language = English
dashboard-title = Translation status
dashboard-skip = Skip to the documents
dashboard-menu-language = Language
dashboard-summary = Source: { $source } · Documents: { $documents } · Locales: { $locales } · Units: { $units } · Words: { $words }
dashboard-locales = Locales
dashboard-locale = Locale
dashboard-progress = Progress
dashboard-done = Done
dashboard-missing = missing
dashboard-draft = draft
dashboard-outdated = outdated
dashboard-translated = translated
dashboard-reviewed = reviewed
dashboard-to-do = to do
dashboard-units = Units
dashboard-words = Words
dashboard-units-to-do = Units to do
dashboard-words-to-do = Words to do
dashboard-no-script = Without scripts, this page shows the totals only.
dashboard-trend = Over time
dashboard-trend-note = Share of what is done, at each commit
dashboard-figures = The figures
dashboard-date = Date
dashboard-documents = Documents
dashboard-document = Document
dashboard-search = Search source and targets
dashboard-status = Status
dashboard-change = Kind of change
dashboard-change-layout = layout
dashboard-change-markup = markup
dashboard-change-link = link
dashboard-change-number = number
dashboard-change-punctuation = punctuation
dashboard-change-wording = wording
dashboard-place = Path contains
dashboard-tag = Tag
dashboard-measure = Count
dashboard-order = Order
dashboard-by-path = by path
dashboard-by-to-do = most to do first
dashboard-any = all
dashboard-view = View
dashboard-view-map = Documents
dashboard-view-list = Units
dashboard-found =
    { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }, { $units ->
        [one] { $units } unit
       *[other] { $units } units
    }
dashboard-reset = Clear the filters
dashboard-nothing = Nothing matches.
dashboard-map = Documents by locale
dashboard-map-hint = Choose a cell to see its units. Arrow keys move from cell to cell, Enter opens one, Escape closes it.
dashboard-left-out = To keep this page small, texts were left out: units { $units }, targets { $targets }. { $command } lists them.
dashboard-left-out-here = Some texts were left out to keep the page small. They are listed by:
dashboard-close = Close
dashboard-old-browser = This browser is too old to unpack what this page contains.
dashboard-unit-number = Unit { $number }
dashboard-words-of =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
dashboard-previous = Previous source
dashboard-source = Source
dashboard-target = Target
dashboard-no-target = There is no target yet.
dashboard-text-left-out = The text was left out to keep the page small.
dashboard-reading = Texts are being read …
dashboard-others =
    { $count ->
        [one] { $count } other locale
       *[other] { $count } other locales
    }
dashboard-more = Show more ({ $count } left)
dashboard-view-hits = Found ({ $count })
dashboard-view-to-do = To do ({ $count })
dashboard-view-all = All ({ $count })
