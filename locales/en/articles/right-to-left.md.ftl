### hexapla: 1
### document: articles/right-to-left.md
### extractor: 2

# kind: title
right-to-left-9b3f1f56 = Right to left

# kind: front-matter
how-arabic-and-hebrew-d3d0403c = How Arabic and Hebrew text is ordered on screen, and what a site must do so that layout, numbers and punctuation follow.

# kind: tags
bidi-d003e98c = bidi

# kind: tags
arabic-f250f413 = arabic

# kind: tags
css-fba18f4c = css

# kind: tags
punctuation-ee858088 = punctuation

# kind: paragraph
arabic-hebrew-persian-and-828689a1 = Arabic, Hebrew, Persian and Urdu are written from right to left, but very few pages in those languages run in one direction only. Numbers, product names, commands and addresses run from left to right inside the same line.

# kind: heading
two-orders-991676f8 = Two orders

# kind: paragraph
text-is-stored-in-eda1f43d = Text is stored in the order in which it is read and typed, whatever the script. Only the display changes, by the rules of the [Unicode Bidirectional Algorithm](https://www.unicode.org/reports/tr9/): each stretch of text in one direction keeps its inner order, and the stretches are laid out according to the direction of the paragraph.

# kind: alt
four-boxes-numbered-one-3c57134c = Four boxes numbered one to four hold the words of an Arabic sentence in stored order: open, file, site.ftl, now. Below, the same boxes as displayed, from right to left, with the letters of site.ftl still running from left to right.

# kind: paragraph
letters-have-strong-direction-ec0711e7 = Letters have a strong direction of their own. Digits and punctuation are weak or neutral, so they depend on their neighbours, and this is where lines break:

# kind: list-item
at-the-end-of-f2e9039d = At the end of an Arabic paragraph `C++` is shown as `++C`, since the plus signs follow the paragraph and not the letter.

# kind: list-item
an-iso-date-after-de3ac34e = An ISO date after an Arabic word, such as `2026-03-04`, is shown as `04-03-2026`. After a Hebrew word it stays whole: digits that follow Arabic letters are treated as a class of their own.

# kind: list-item
paragraph-that-begins-with-cf0bef52 = A paragraph that begins with a Latin product name is taken for a left-to-right one wherever the direction is guessed from the first letter, as `dir="auto"` does.

# kind: heading
isolates-3053efe9 = Isolates

# kind: paragraph
the-cure-for-the-8d683b1c = The cure for the first two is to *isolate* the foreign piece, so that it neither affects its surroundings nor is affected by them. In HTML that is `<bdi>`, or any element with a `dir` attribute; `<code dir="ltr">` suits commands and file names. In plain strings two invisible characters do the work: U+2068 FIRST STRONG ISOLATE before the piece and U+2069 POP DIRECTIONAL ISOLATE after it. [Fluent](https://projectfluent.org/) was designed to place them round inserted values.

# kind: paragraph
names-search-terms-and-98e0c49c = Names, search terms and titles that readers typed are the usual victims. Anything that comes from a variable deserves an isolate. The third trouble has a simpler cure, which is not to guess: state the direction of the page.

# kind: heading
layout-e9e6056d = Layout

# kind: paragraph
set-the-direction-in-31358733 = Set the direction in the markup, once: `<html lang="ar" dir="rtl">`. Then let the style sheet speak of *start* and *end* rather than left and right. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` and `text-align: start` serve both directions from one file, and flex rows and grid columns turn round without being asked. The [W3C](https://www.w3.org/International/) explains the details.

# kind: paragraph
arrows-for-back-and-86d73d0a = Arrows for back and next are mirrored, and so is a progress bar. Logos, clock faces, media controls and samples of code are not.

# kind: paragraph
two-habits-of-latin-1b15b117 = Two habits of Latin typography do damage here. Letter spacing pulls the joined letters of Arabic apart, and slanting is not a native form of emphasis, so `em` may want a heavier weight or another colour in place of italics.

# kind: heading
punctuation-9ac2c35d = Punctuation

# kind: paragraph
arabic-has-its-own-101df6fc = Arabic has its own comma `،`, semicolon `؛` and question mark `؟`. Hebrew uses the same marks as English. Both use the ordinary full stop, and both type brackets in reading order: an opening bracket is typed first and *displayed* facing the other way, as are «quotation marks» of this shape. A translator who swaps them by hand, because they look wrong in the editor, has broken them for every reader.

# kind: paragraph
before-an-arabic-or-3e8313d1 = Before an Arabic or Hebrew edition goes out:

# kind: list-item
and-stand-on-the-66162d7c = `lang` and `dir` stand on the root element, and on every quoted foreign passage

# kind: list-item
no-or-survives-in-e9fe0f67 = no `left` or `right` survives in the style sheet without a reason

# kind: list-item
inserted-values-are-isolated-82734620 = inserted values are isolated, and code is marked left to right

# kind: list-item
paragraphs-that-open-with-e1559592 = paragraphs that open with a Latin word have been looked at

# kind: list-item
commas-and-question-marks-e532edad = commas and question marks are those of the language

# kind: paragraph
the-first-point-covers-c5d172b2 = The first point covers paragraphs that are [shown in the source language](fallbacks-for-readers.md) because nobody has translated them yet.

# kind: question
should-translators-type-direction-883150f7 = Should translators type direction marks?

# kind: answer
rarely-marks-are-invisible-9efe4502 = Rarely. Marks are invisible, get lost in copying, and are hard to review, so in an article it is better to mark up the code or the name and leave the order to the browser. Where no markup can go, in a page title, a plain message or a text file, a pair of isolates is right. The older embedding and override characters, U+202A to U+202E, are best left alone, and a check that reports them will also catch text that was built to deceive.
