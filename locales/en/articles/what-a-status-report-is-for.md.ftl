### hexapla: 1
### document: articles/what-a-status-report-is-for.md
### extractor: 2

# kind: title
what-status-report-is-f2a43577 = What a status report is for

# kind: front-matter
report-on-translations-should-d7f3e1a3 = A report on translations should tell each reader what to do next, and a percentage seldom does.

# kind: tags
reports-9dc079f5 = reports

# kind: tags
teams-58106c15 = teams

# kind: tags
maintenance-7b21d6e2 = maintenance

# kind: paragraph
every-project-that-is-1b5846f5 = Every project that is translated ends up with a table of languages and numbers. Some tables get work done, and others are looked at once and then decorate a wiki. A useful one is written for somebody who has an hour to spend and wants to know where to spend it.

# kind: heading
the-words-in-it-7fd8d6ca = The words in it

# kind: paragraph
report-can-be-no-3cc9080e = A report can be no clearer than its statuses, and each status should point at one kind of work:

# kind: table-cell
status-a9e74bb6 = Status

# kind: table-cell
what-it-says-029cc148 = What it says

# kind: table-cell
who-acts-d4d9975e = Who acts

# kind: table-cell
missing-b1e14646 = missing

# kind: table-cell
there-is-no-translation-793bc1ad = there is no translation of this unit

# kind: table-cell
translator-writes-one-7bfda66a = a translator writes one

# kind: table-cell
draft-b82f5995 = draft

# kind: table-cell
somebody-began-and-has-d0bfc112 = somebody began and has not vouched for it

# kind: table-cell
the-same-person-or-9bedba42 = the same person, or another, finishes it

# kind: table-cell
outdated-65f4b6cd = outdated

# kind: table-cell
the-source-has-changed-e15eb625 = the source has changed since it was translated

# kind: table-cell
translator-compares-and-mends-6da86f76 = a translator compares and mends

# kind: table-cell
translated-271fd287 = translated

# kind: table-cell
it-was-made-from-e905ca1c = it was made from the present source

# kind: table-cell
reviewer-if-the-team-784add22 = a reviewer, if the team has any

# kind: table-cell
reviewed-ebaa0143 = reviewed

# kind: table-cell
second-person-has-agreed-fb5998d5 = a second person has agreed with this very pair of texts

# kind: table-cell
nobody-e3695c81 = nobody

# kind: paragraph
note-that-outdated-is-402934c5 = Note that *outdated* is a matter of fact here, and not a suspicion based on [the age of a file](stale-pages.md). A review, likewise, is tied to two texts, and when either of them changes it no longer counts.

# kind: heading
why-percentage-misleads-9086fe6a = Why a percentage misleads

# kind: paragraph
french-97-answers-no-3ee503ce = "French: 97%" answers no question that a translator would ask. The missing three per cent may be an old announcement or the installation page. Consider this extract, in units:

# kind: paragraph
count-translated-alone-and-893fa69a = Count *translated* alone, and the three look like neighbours. They are in quite different positions. Polish has 96 units that nobody has begun, very likely whole articles, and they suit a newcomer who wants a piece of work with clear edges. Arabic was nearly complete once and has been left behind, so it needs someone who knows the existing text and can mend a hundred sentences. Italian is up to date but for an evening's work, and what would help it is a second reader for the 260 units that nobody has reviewed.

# kind: heading
count-units-and-words-d32fa7ee = Count units and words

# kind: paragraph
units-tell-you-how-4d26e816 = Units tell you how many decisions are waiting, and words tell you how long they may take. Two hundred missing menu labels are an afternoon. Two hundred missing paragraphs are a season. For outdated units a third number says more than either, namely **how many words changed**: a version number corrected in forty paragraphs is forty units, two thousand words, and ten minutes.

# kind: paragraph
it-also-helps-to-140e2228 = It also helps to separate the kinds of change. If only a link or a space differs, the translation is almost certainly still right, and it should not be ranked beside a rewritten warning.

# kind: heading
three-readers-024af876 = Three readers

# kind: list-item
the-translator-wants-list-c64824ee = The **translator** wants a list, sorted by usefulness, with the old and the new source side by side.

# kind: list-item
the-maintainer-wants-to-1abdf047 = The **maintainer** wants to see movement from month to month, and the language in which something has gone wrong, perhaps because a team has stopped.

# kind: list-item
the-build-wants-yes-03146895 = The **build** wants a yes or a no. It should say *no* to broken pages, lost placeholders and links that lead nowhere. Being behind is the ordinary state of a living translation, and should fail nothing unless the team has asked for a threshold.

# kind: paragraph
readers-of-the-site-235b2fe8 = Readers of the site are a fourth audience, but the report is not for them. They need [a notice on the page they are reading](fallbacks-for-readers.md), in their own language.

# kind: heading
what-report-should-leave-f67b8706 = What a report should leave out

# kind: paragraph
it-should-not-rank-501c6717 = It should not rank people, nor languages when one of them has two volunteers and another has twenty. It should not count what a team left out on purpose: a page about local law or a national mirror may well exist in one language only.

# kind: question
how-often-should-it-aaf42214 = How often should it be made?

# kind: answer
as-often-as-somebody-7d3bbaec = As often as somebody is ready to act on it. For a translator the right moment is the start of a session, so the report must be quick and must work on the files as they lie on the disk. For a maintainer a regular summary, weekly or before each release, is enough. A report that is posted automatically to people who did not ask for it is read twice and filtered out the third time.
