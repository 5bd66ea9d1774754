### hexapla: 1
### document: articles/stale-pages.md
### extractor: 2

# kind: title
why-pages-go-stale-9076fb03 = Why pages go stale

# kind: front-matter
translation-ages-when-its-da2f8194 = A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.

# kind: tags
maintenance-7b21d6e2 = maintenance

# kind: tags
dates-467eca5a = dates

# kind: tags
history-813ec6a6 = history

# kind: paragraph
translated-page-is-at-5017ae11 = A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.

# kind: heading
how-it-happens-335dbb69 = How it happens

# kind: paragraph
most-stale-pages-come-e6734c51 = Most stale pages come from three kinds of change:

# kind: list-item
small-ones-writer-who-e2bf972e = **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.

# kind: list-item
large-ones-rewrite-touches-7274a94f = **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.

# kind: list-item
changes-elsewhere-shared-notice-defabd2f = **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.

# kind: paragraph
none-of-this-is-6288d8d9 = None of this is carelessness. The fault is in a process that relies on people to remember each other.

# kind: heading
what-date-can-say-0112c481 = What a date can say

# kind: paragraph
the-usual-remedy-is-4df3642b = The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.

# kind: heading
newer-and-still-outdated-69b306f8 = Newer, and still outdated

# kind: paragraph
suppose-that-an-english-8ba33bbf = Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.

# kind: paragraph
the-turkish-file-is-22f6e71b = The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.

# kind: heading
older-and-perfectly-good-95622fb4 = Older, and perfectly good

# kind: paragraph
the-opposite-is-more-05f2bcf4 = The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old, though no reader could tell the difference. After the second such alarm nobody looks at the mark again.

# kind: paragraph
the-dates-are-weaker-62b1cd97 = The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.

# kind: heading
what-to-record-instead-05a43d8e = What to record instead

# kind: quote
translation-is-claim-about-408e2f14 = A translation is a claim about a text. To find out whether the claim still holds, keep the text.

# kind: paragraph
store-the-source-paragraph-27a9db3d = Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.

# kind: paragraph
differences-that-no-reader-a212c3bf = Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.

# kind: paragraph
working-by-the-paragraph-865c364c = Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.

# kind: paragraph
two-things-have-to-eb11596c = Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.

# kind: question
is-stale-page-worse-354056b7 = Is a stale page worse than no page?

# kind: answer
it-depends-on-what-8ce6bb2f = It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
