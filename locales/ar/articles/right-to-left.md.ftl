### hexapla: 1
### document: articles/right-to-left.md

# origin: machine llm
# source: Right to left
right-to-left-9b3f1f56 = من اليمين إلى اليسار

# origin: machine llm
# source: How Arabic and Hebrew text is ordered on screen, and what a site must do so that layout, numbers and punctuation follow.
how-arabic-and-hebrew-d3d0403c = كيف يُرتَّب النص العربي والعبري على الشاشة، وما الذي يجب أن يفعله الموقع لكي يجاريه التخطيط والأرقام وعلامات الترقيم.

# origin: machine llm
# source: bidi
# state: draft
bidi-d003e98c = الاتجاه

# origin: machine llm
# source: arabic
arabic-f250f413 = العربية

# origin: machine llm
# source: css
css-fba18f4c = CSS

# origin: machine llm
# source: punctuation
punctuation-ee858088 = الترقيم

# origin: machine llm
# source: Arabic, Hebrew, Persian and Urdu are written from right to left, but very few pages in those languages run in one direction only. Numbers, product names, commands and addresses run from left to right inside the same line.
arabic-hebrew-persian-and-828689a1 = تُكتب العربية والعبرية والفارسية والأردية من اليمين إلى اليسار، لكن قليلًا جدًا من الصفحات المكتوبة بهذه اللغات يسير في اتجاه واحد فقط. فالأرقام وأسماء المنتجات والأوامر وعناوين الويب تسير من اليسار إلى اليمين داخل السطر نفسه.

# origin: machine llm
# source: Two orders
two-orders-991676f8 = ترتيبان

# origin: machine llm
# source: Text is stored in the order in which it is read and typed, whatever the script. Only the display changes, by the rules of the [Unicode Bidirectional Algorithm](https://www.unicode.org/reports/tr9/): each stretch of text in one direction keeps its inner order, and the stretches are laid out according to the direction of the paragraph.
text-is-stored-in-eda1f43d = يُخزَّن النص بالترتيب الذي يُقرأ ويُكتب به، أيًّا كان نظام كتابته. والذي يتغيّر هو العرض وحده، وفق قواعد [خوارزمية يونيكود ثنائية الاتجاه](https://www.unicode.org/reports/tr9/): فكل مقطع من النص في اتجاه واحد يحتفظ بترتيبه الداخلي، وتُصَفّ المقاطع بحسب اتجاه الفقرة.

# origin: machine llm
# source: Four boxes numbered one to four hold the words of an Arabic sentence in stored order: open, file, site.ftl, now. Below, the same boxes as displayed, from right to left, with the letters of site.ftl still running from left to right.
four-boxes-numbered-one-3c57134c = أربعة مربعات مرقّمة من واحد إلى أربعة تحوي كلمات جملة عربية بترتيب تخزينها: افتح، ملف، site.ftl، الآن. وتحتها المربعات نفسها كما تُعرض، من اليمين إلى اليسار، وحروف site.ftl ما زالت تسير من اليسار إلى اليمين.

# origin: machine llm
# source: Letters have a strong direction of their own. Digits and punctuation are weak or neutral, so they depend on their neighbours, and this is where lines break:
letters-have-strong-direction-ec0711e7 = للحروف اتجاه قوي خاص بها. أما الأرقام وعلامات الترقيم فضعيفة أو محايدة، ولذلك تتأثر بما يجاورها، وهنا تختلّ الأسطر:

# origin: machine llm
# source: At the end of an Arabic paragraph `C++` is shown as `++C`, since the plus signs follow the paragraph and not the letter.
at-the-end-of-f2e9039d = في آخر الفقرة العربية تظهر `C++` على هيئة `++C`، لأن علامتي الجمع تتبعان الفقرة لا الحرف.

# origin: machine llm
# source: An ISO date after an Arabic word, such as `2026-03-04`, is shown as `04-03-2026`. After a Hebrew word it stays whole: digits that follow Arabic letters are treated as a class of their own.
an-iso-date-after-de3ac34e = والتاريخ المكتوب بصيغة ISO بعد كلمة عربية، مثل `2026-03-04`، يظهر على هيئة `04-03-2026`. أما بعد كلمة عبرية فيبقى سليمًا، لأن الأرقام التي تلي حروفًا عربية تُعامَل معاملة صنف قائم بذاته.

# origin: machine llm
# source: A paragraph that begins with a Latin product name is taken for a left-to-right one wherever the direction is guessed from the first letter, as `dir="auto"` does.
paragraph-that-begins-with-cf0bef52 = والفقرة التي تبدأ باسم منتج مكتوب بحروف لاتينية تُحسب فقرةً من اليسار إلى اليمين حيثما خُمِّن الاتجاه من الحرف الأول، كما يفعل `dir="auto"`.

# origin: machine llm
# source: Isolates
isolates-3053efe9 = العزل

# origin: machine llm
# source: The cure for the first two is to *isolate* the foreign piece, so that it neither affects its surroundings nor is affected by them. In HTML that is `<bdi>`, or any element with a `dir` attribute; `<code dir="ltr">` suits commands and file names. In plain strings two invisible characters do the work: U+2068 FIRST STRONG ISOLATE before the piece and U+2069 POP DIRECTIONAL ISOLATE after it. [Fluent](https://projectfluent.org/) was designed to place them round inserted values.
the-cure-for-the-8d683b1c = علاج الحالتين الأوليين هو *عزل* القطعة الأجنبية، بحيث لا تؤثر فيما حولها ولا تتأثر به. ويكون ذلك في HTML بالعنصر `<bdi>` أو بأي عنصر له السمة `dir`؛ وتصلح الصيغة `<code dir="ltr">` للأوامر وأسماء الملفات. أما في السلاسل النصية المجردة فيؤدي العمل محرفان غير مرئيين: المحرف U+2068 FIRST STRONG ISOLATE قبل القطعة، والمحرف U+2069 POP DIRECTIONAL ISOLATE بعدها. وقد صُمّم نظام [Fluent](https://projectfluent.org/) بحيث يضعهما حول القيم المُدرَجة.

# origin: machine llm
# source: Names, search terms and titles that readers typed are the usual victims. Anything that comes from a variable deserves an isolate. The third trouble has a simpler cure, which is not to guess: state the direction of the page.
names-search-terms-and-98e0c49c = والضحايا المعتادة هي ما يكتبه القراء من أسماء وعبارات بحث وعناوين. وكل ما يأتي من متغيّر يستحق العزل. أما المشكلة الثالثة فعلاجها أبسط، وهو ألّا تخمّن: صرّح باتجاه الصفحة.

# origin: machine llm
# source: Layout
layout-e9e6056d = التخطيط

# origin: machine llm
# source: Set the direction in the markup, once: `<html lang="ar" dir="rtl">`. Then let the style sheet speak of *start* and *end* rather than left and right. `margin-inline-start`, `padding-inline-end`, `inset-inline-start` and `text-align: start` serve both directions from one file, and flex rows and grid columns turn round without being asked. The [W3C](https://www.w3.org/International/) explains the details.
set-the-direction-in-31358733 = حدّد الاتجاه في وسوم الصفحة مرة واحدة: `<html lang="ar" dir="rtl">`. ثم اجعل ورقة الأنماط تتحدث عن *البداية* (start) و*النهاية* (end) لا عن اليسار واليمين. فالخواص `margin-inline-start` و`padding-inline-end` و`inset-inline-start` و`text-align: start` تخدم الاتجاهين من ملف واحد، أما صفوف flex وأعمدة grid فتنقلب من غير أن يُطلب منها ذلك. وتشرح رابطة [W3C](https://www.w3.org/International/) التفاصيل.

# origin: machine llm
# source: Arrows for back and next are mirrored, and so is a progress bar. Logos, clock faces, media controls and samples of code are not.
arrows-for-back-and-86d73d0a = تُعكس أسهم السابق والتالي، وكذلك شريط التقدّم. أما الشعارات وأوجه الساعات وأزرار تشغيل الوسائط ونماذج الشيفرة فلا تُعكس.

# origin: machine llm
# source: Two habits of Latin typography do damage here. Letter spacing pulls the joined letters of Arabic apart, and slanting is not a native form of emphasis, so `em` may want a heavier weight or another colour in place of italics.
two-habits-of-latin-1b15b117 = وهناك عادتان من عادات الطباعة اللاتينية تضرّان هنا. فالمباعدة بين الحروف تفكّك حروف العربية المتصلة، والإمالة ليست وسيلة أصيلة للتوكيد، ولذلك قد يحسن أن يأخذ العنصر `em` وزنًا أثقل أو لونًا آخر بدلًا من الخط المائل.

# origin: machine llm
# source: Punctuation
punctuation-9ac2c35d = علامات الترقيم

# origin: machine llm
# source: Arabic has its own comma `،`, semicolon `؛` and question mark `؟`. Hebrew uses the same marks as English. Both use the ordinary full stop, and both type brackets in reading order: an opening bracket is typed first and *displayed* facing the other way, as are «quotation marks» of this shape. A translator who swaps them by hand, because they look wrong in the editor, has broken them for every reader.
arabic-has-its-own-101df6fc = للعربية فاصلتها الخاصة `،` وفاصلتها المنقوطة `؛` وعلامة استفهامها `؟`. أما العبرية فتستعمل علامات الإنجليزية نفسها. وكلتاهما تستعمل النقطة المعتادة، وفي كلتيهما تُكتب الأقواس بترتيب القراءة: فقوس الفتح يُكتب أولًا و*يُعرض* متجهًا إلى الجهة الأخرى، وكذلك «علامات الاقتباس» التي بهذا الشكل. والمترجم الذي يبدّل بينها بيده، لأنها تبدو خاطئة في محرّره، يكون قد أفسدها على كل قارئ.

# origin: machine llm
# source: Before an Arabic or Hebrew edition goes out:
before-an-arabic-or-3e8313d1 = قبل أن تصدر نسخة عربية أو عبرية:

# origin: machine llm
# source: `lang` and `dir` stand on the root element, and on every quoted foreign passage
and-stand-on-the-66162d7c = السمتان `lang` و`dir` موجودتان في العنصر الجذر، وفي كل مقتبس أجنبي

# origin: machine llm
# source: no `left` or `right` survives in the style sheet without a reason
no-or-survives-in-e9fe0f67 = لا تبقى `left` أو `right` في ورقة الأنماط بلا سبب

# origin: machine llm
# source: inserted values are isolated, and code is marked left to right
inserted-values-are-isolated-82734620 = القيم المُدرَجة معزولة، والشيفرة محدَّد لها الاتجاه من اليسار إلى اليمين

# origin: machine llm
# source: paragraphs that open with a Latin word have been looked at
paragraphs-that-open-with-e1559592 = الفقرات التي تبدأ بكلمة لاتينية قد رُوجعت

# origin: machine llm
# source: commas and question marks are those of the language
commas-and-question-marks-e532edad = الفواصل وعلامات الاستفهام هي علامات اللغة نفسها

# origin: machine llm
# source: The first point covers paragraphs that are [shown in the source language](fallbacks-for-readers.md) because nobody has translated them yet.
the-first-point-covers-c5d172b2 = وتشمل النقطة الأولى الفقرات التي [تُعرض بلغة المصدر](fallbacks-for-readers.md) لأن أحدًا لم يترجمها بعد.

# origin: machine llm
# source: Should translators type direction marks?
should-translators-type-direction-883150f7 = هل ينبغي للمترجمين أن يكتبوا علامات الاتجاه؟

# origin: machine llm
# source: Rarely. Marks are invisible, get lost in copying, and are hard to review, so in an article it is better to mark up the code or the name and leave the order to the browser. Where no markup can go, in a page title, a plain message or a text file, a pair of isolates is right. The older embedding and override characters, U+202A to U+202E, are best left alone, and a check that reports them will also catch text that was built to deceive.
# state: draft
rarely-marks-are-invisible-9efe4502 = نادرًا. فهذه العلامات غير مرئية، وتضيع عند النسخ، وتصعب مراجعتها، ولذلك يحسن في المقالة أن تُوسم الشيفرة أو الاسم وأن يُترك الترتيب للمتصفح. وحيث لا مكان للوسوم، كما في عنوان صفحة أو رسالة مجردة أو ملف نصي، فالصواب زوج من محارف العزل. أما محارف التضمين والتجاوز الأقدم، من U+202A إلى U+202E، فالأفضل أن تُترك وشأنها، والفحص الذي يبلّغ عنها سيكشف أيضًا النصوص التي صُنعت للخداع.
