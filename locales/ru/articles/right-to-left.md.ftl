### hexapla: 1
### document: articles/right-to-left.md

# origin: machine llm
# source: Right to left
right-to-left-9b3f1f56 = Справа налево

# origin: machine llm
# source: How Arabic and Hebrew text is ordered on screen, and what a site must do so that layout, numbers and punctuation follow.
how-arabic-and-hebrew-d3d0403c = Как упорядочен на экране текст на арабском и иврите и что должен делать сайт, чтобы вёрстка, числа и пунктуация следовали за ним.

# origin: machine llm
# source: bidi
bidi-d003e98c = bidi

# origin: machine llm
# source: arabic
arabic-f250f413 = арабский

# origin: machine llm
# source: css
css-fba18f4c = css

# origin: machine llm
# source: punctuation
punctuation-ee858088 = пунктуация

# origin: machine llm
# source: Arabic, Hebrew, Persian and Urdu are written from right to left, but very few pages in those languages run in one direction only. Numbers, product names, commands and addresses run from left to right inside the same line.
arabic-hebrew-persian-and-828689a1 = На арабском, иврите, персидском и урду пишут справа налево, но очень немногие страницы на этих языках целиком идут в одном направлении. Числа, названия продуктов, команды и адреса идут внутри той же строки слева направо.

# origin: machine llm
# source: Two orders
two-orders-991676f8 = Два порядка

# origin: machine llm
# source: Text is stored in the order in which it is read and typed, whatever the script. Only the display changes, by the rules of the [Unicode Bidirectional Algorithm](https://www.unicode.org/reports/tr9/): each stretch of text in one direction keeps its inner order, and the stretches are laid out according to the direction of the paragraph.
text-is-stored-in-eda1f43d = Текст хранится в том порядке, в каком его читают и набирают, какой бы ни была письменность. Меняется только отображение — по правилам [двунаправленного алгоритма Юникода](https://www.unicode.org/reports/tr9/): каждый отрезок текста одного направления сохраняет внутренний порядок, а сами отрезки располагаются согласно направлению абзаца.

# origin: machine llm
# source: Four boxes numbered one to four hold the words of an Arabic sentence in stored order: open, file, site.ftl, now. Below, the same boxes as displayed, from right to left, with the letters of site.ftl still running from left to right.
four-boxes-numbered-one-3c57134c = Четыре прямоугольника, пронумерованные от одного до четырёх, содержат слова арабского предложения в порядке хранения: «открой», «файл», «site.ftl», «сейчас». Ниже те же прямоугольники так, как они отображаются, — справа налево, причём буквы в site.ftl по-прежнему идут слева направо.

# origin: machine llm
# source: Letters have a strong direction of their own. Digits and punctuation are weak or neutral, so they depend on their neighbours, and this is where lines break:
letters-have-strong-direction-ec0711e7 = У букв есть собственное, сильное направление. Цифры и знаки препинания слабы или нейтральны, поэтому зависят от соседей, и именно здесь строки ломаются:

# origin: machine llm
# source: At the end of an Arabic paragraph `C++` is shown as `++C`, since the plus signs follow the paragraph and not the letter.
at-the-end-of-f2e9039d = В конце арабского абзаца `C++` отображается как `++C`: плюсы следуют за абзацем, а не за буквой.

# origin: machine llm
# source: An ISO date after an Arabic word, such as `2026-03-04`, is shown as `04-03-2026`. After a Hebrew word it stays whole: digits that follow Arabic letters are treated as a class of their own.
an-iso-date-after-de3ac34e = Дата в формате ISO после арабского слова, например `2026-03-04`, отображается как `04-03-2026`. После слова на иврите она остаётся целой: цифры, идущие за арабскими буквами, считаются особым классом.

# origin: machine llm
# source: A paragraph that begins with a Latin product name is taken for a left-to-right one wherever the direction is guessed from the first letter, as `dir="auto"` does.
paragraph-that-begins-with-cf0bef52 = Абзац, который начинается с названия продукта латиницей, принимается за идущий слева направо везде, где направление угадывают по первой букве, как это делает `dir="auto"`.

# origin: machine llm
# source: Isolates
# state: draft
isolates-3053efe9 = Изоляция

# origin: machine llm
# source: The cure for the first two is to *isolate* the foreign piece, so that it neither affects its surroundings nor is affected by them. In HTML that is `<bdi>`, or any element with a `dir` attribute; `<code dir="ltr">` suits commands and file names. In plain strings two invisible characters do the work: U+2068 FIRST STRONG ISOLATE before the piece and U+2069 POP DIRECTIONAL ISOLATE after it. [Fluent](https://projectfluent.org/) was designed to place them round inserted values.
the-cure-for-the-8d683b1c = Первые две беды лечатся тем, что чужеродный фрагмент *изолируют*, чтобы ни он не влиял на окружение, ни окружение на него. В HTML для этого служит `<bdi>` или любой элемент с атрибутом `dir`; для команд и имён файлов подходит `<code dir="ltr">`. В простых строках ту же работу делают два невидимых символа: U+2068 FIRST STRONG ISOLATE перед фрагментом и U+2069 POP DIRECTIONAL ISOLATE после него. [Fluent](https://projectfluent.org/) задуман так, чтобы окружать ими подставляемые значения.

# origin: machine llm
# source: Names, search terms and titles that readers typed are the usual victims. Anything that comes from a variable deserves an isolate. The third trouble has a simpler cure, which is not to guess: state the direction of the page.
names-search-terms-and-98e0c49c = Обычные жертвы — имена, поисковые запросы и заголовки, набранные читателями. Изоляции заслуживает всё, что приходит из переменной. От третьей беды лекарство проще: не гадать, а указать направление страницы.

# origin: machine llm
# source: Layout
layout-e9e6056d = Вёрстка

# origin: machine llm
# source: Set the direction in the markup, once: `<html lang="ar" dir="rtl">`. Then let the style sheet speak of *start* and *end* rather than left and right. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` and `text-align: start` serve both directions from one file, and flex rows and grid columns turn round without being asked. The [W3C](https://www.w3.org/International/) explains the details.
set-the-direction-in-31358733 = Задайте направление в разметке, один раз: `<html lang="ar" dir="rtl">`. А дальше пусть таблица стилей говорит о *начале* (start) и *конце* (end), а не о левом и правом. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` и `text-align: start` обслуживают оба направления из одного файла, а строки flex и столбцы grid разворачиваются сами. Подробности объясняет [W3C](https://www.w3.org/International/).

# origin: machine llm
# source: Arrows for back and next are mirrored, and so is a progress bar. Logos, clock faces, media controls and samples of code are not.
arrows-for-back-and-86d73d0a = Стрелки «назад» и «вперёд» отражаются зеркально, как и индикатор выполнения. Логотипы, циферблаты, кнопки проигрывателя и образцы кода не отражаются.

# origin: machine llm
# source: Two habits of Latin typography do damage here. Letter spacing pulls the joined letters of Arabic apart, and slanting is not a native form of emphasis, so `em` may want a heavier weight or another colour in place of italics.
two-habits-of-latin-1b15b117 = Две привычки латинской типографики здесь вредят. Разрядка разрывает соединённые буквы арабского письма, а наклон не относится к исконным способам выделения, поэтому `em` вместо курсива может потребовать более жирного начертания или другого цвета.

# origin: machine llm
# source: Punctuation
punctuation-9ac2c35d = Пунктуация

# origin: machine llm
# source: Arabic has its own comma `،`, semicolon `؛` and question mark `؟`. Hebrew uses the same marks as English. Both use the ordinary full stop, and both type brackets in reading order: an opening bracket is typed first and *displayed* facing the other way, as are «quotation marks» of this shape. A translator who swaps them by hand, because they look wrong in the editor, has broken them for every reader.
arabic-has-its-own-101df6fc = У арабского свои запятая `،`, точка с запятой `؛` и вопросительный знак `؟`. В иврите знаки те же, что и в английском. В обоих языках точка обычная, и в обоих скобки набирают в порядке чтения: открывающую скобку набирают первой, а *отображается* она повёрнутой в другую сторону, как и «кавычки» такой формы. Переводчик, который вручную меняет их местами, потому что в редакторе они выглядят неправильно, портит их для всех читателей.

# origin: machine llm
# source: Before an Arabic or Hebrew edition goes out:
before-an-arabic-or-3e8313d1 = Перед выпуском версии на арабском или иврите:

# origin: machine llm
# source: `lang` and `dir` stand on the root element, and on every quoted foreign passage
and-stand-on-the-66162d7c = `lang` и `dir` стоят у корневого элемента и у каждой иноязычной цитаты

# origin: machine llm
# source: no `left` or `right` survives in the style sheet without a reason
no-or-survives-in-e9fe0f67 = в таблице стилей не осталось ни `left`, ни `right` без причины

# origin: machine llm
# source: inserted values are isolated, and code is marked left to right
inserted-values-are-isolated-82734620 = подставляемые значения изолированы, а код размечен как идущий слева направо

# origin: machine llm
# source: paragraphs that open with a Latin word have been looked at
paragraphs-that-open-with-e1559592 = абзацы, которые начинаются со слова латиницей, просмотрены

# origin: machine llm
# source: commas and question marks are those of the language
commas-and-question-marks-e532edad = запятые и вопросительные знаки взяты из нужного языка

# origin: machine llm
# source: The first point covers paragraphs that are [shown in the source language](fallbacks-for-readers.md) because nobody has translated them yet.
the-first-point-covers-c5d172b2 = Первый пункт касается и тех абзацев, которые [показаны на исходном языке](fallbacks-for-readers.md), потому что их ещё никто не перевёл.

# origin: machine llm
# source: Should translators type direction marks?
should-translators-type-direction-883150f7 = Стоит ли переводчикам набирать знаки направления?

# origin: machine llm
# source: Rarely. Marks are invisible, get lost in copying, and are hard to review, so in an article it is better to mark up the code or the name and leave the order to the browser. Where no markup can go, in a page title, a plain message or a text file, a pair of isolates is right. The older embedding and override characters, U+202A to U+202E, are best left alone, and a check that reports them will also catch text that was built to deceive.
rarely-marks-are-invisible-9efe4502 = Разве что изредка. Эти знаки невидимы, теряются при копировании, и проверять их трудно, поэтому в статье лучше разметить код или имя, а порядок предоставить браузеру. Там, где разметка невозможна — в заголовке страницы, простом сообщении или текстовом файле, — уместна пара изолирующих символов. Более старые символы встраивания и переопределения, от U+202A до U+202E, лучше не трогать, а проверка, которая о них сообщает, заодно поймает и текст, составленный для обмана.
