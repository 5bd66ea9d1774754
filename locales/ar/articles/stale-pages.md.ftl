### hexapla: 1
### document: articles/stale-pages.md

# origin: machine llm
# source: Why pages go stale
why-pages-go-stale-9076fb03 = لماذا تتقادم الصفحات

# origin: machine llm
# source: A translation ages when its source moves on, and the dates of the two files cannot tell you whether it did.
translation-ages-when-its-da2f8194 = تتقادم الترجمة حين يتغيّر مصدرها، ولا يستطيع تاريخا الملفين أن يخبراك هل حدث ذلك.

# origin: machine llm
# source: maintenance
maintenance-7b21d6e2 = الصيانة

# origin: machine llm
# source: dates
dates-467eca5a = التواريخ

# origin: machine llm
# source: history
history-813ec6a6 = السجل

# origin: machine llm
# source: A translated page is at its best on the day it is published. From then on it ages, although nothing in it changes: its sentences still say what they said, and what they said was right. The source is the part that moves. Someone corrects a version number or adds a warning about a removed option, and none of it reaches the Polish page, because nothing told the Polish team that it had happened.
translated-page-is-at-5017ae11 = تكون الصفحة المترجمة في أحسن أحوالها يوم نشرها، ثم تأخذ في التقادم منذ ذلك اليوم مع أن شيئًا فيها لا يتغيّر: فجُملها ما زالت تقول ما كانت تقوله، وما كانت تقوله كان صحيحًا. المصدر هو الذي يتحرّك. يصحّح أحدهم رقم إصدار، أو يضيف تحذيرًا بشأن خيار أُزيل، فلا يصل شيء من ذلك إلى الصفحة البولندية، لأنه ما من شيء أخبر الفريق البولندي بما حدث.

# origin: machine llm
# source: How it happens
how-it-happens-335dbb69 = كيف يحدث ذلك

# origin: machine llm
# source: Most stale pages come from three kinds of change:
most-stale-pages-come-e6734c51 = تنشأ معظم الصفحات المتقادمة عن ثلاثة أنواع من التغيير:

# origin: machine llm
# source: **Small ones.** A writer who mends a sentence does not feel that the page has changed, and tells nobody.
small-ones-writer-who-e2bf972e = **تغييرات صغيرة.** من يصلح جملة لا يشعر بأن الصفحة قد تغيّرت، فلا يخبر أحدًا.

# origin: machine llm
# source: **Large ones.** A rewrite touches everything at once. The translators put it off until they have a free weekend, and by then a second rewrite has begun.
large-ones-rewrite-touches-7274a94f = **تغييرات كبيرة.** إعادة الكتابة تمسّ كل شيء دفعة واحدة، فيؤجّلها المترجمون إلى أن تتاح لهم عطلة أسبوعية لا يشغلهم فيها شيء، وعندئذ تكون إعادة كتابة ثانية قد بدأت.

# origin: machine llm
# source: **Changes elsewhere.** A shared notice or a menu label is edited in its own file, and the pages that quote it look untouched.
changes-elsewhere-shared-notice-defabd2f = **تغييرات في مكان آخر.** يُعدَّل تنبيه مشترك، أو تسمية في إحدى القوائم، في ملف مستقل، فتبدو الصفحات التي تعرضها كأن شيئًا لم يمسّها.

# origin: machine llm
# source: None of this is carelessness. The fault is in a process that relies on people to remember each other.
none-of-this-is-6288d8d9 = ليس في هذا كله إهمال من أحد. العيب في أسلوب عمل يعوّل على أن يتذكّر الناس بعضهم بعضًا.

# origin: machine llm
# source: What a date can say
what-date-can-say-0112c481 = ما يمكن أن يقوله التاريخ

# origin: machine llm
# source: The usual remedy is to compare dates: if the English file was modified after the Turkish one, the Turkish one must be old. The rule fails in both directions.
the-usual-remedy-is-4df3642b = العلاج المعتاد هو مقارنة التواريخ: إذا عُدّل الملف الإنجليزي بعد الملف التركي، فلا بد أن التركي قديم. وهذه القاعدة تخطئ في الاتجاهين كليهما.

# origin: machine llm
# source: Newer, and still outdated
newer-and-still-outdated-69b306f8 = أحدث، ومع ذلك متقادم

# origin: machine llm
# source: Suppose that an English command changes on Monday, and that on Tuesday a Turkish translator, who has not heard of it, fixes a spelling mistake further down the page.
suppose-that-an-english-8ba33bbf = لنفترض أن أحد الأوامر في الصفحة الإنجليزية تغيّر يوم الاثنين، وأن مترجمًا تركيًا لم يبلغه الخبر أصلح يوم الثلاثاء خطأً إملائيًا في موضع لاحق من الصفحة.

# origin: machine llm
# source: The Turkish file is now the newer of the two. The command in it is still Sunday's command, and the comparison has just called the page fresh.
the-turkish-file-is-22f6e71b = صار الملف التركي الآن أحدث الملفين، لكن الأمر المكتوب فيه ما زال أمر يوم الأحد، وقد حكمت المقارنة قبل لحظة بأن الصفحة محدَّثة.

# origin: machine llm
# source: Older, and perfectly good
older-and-perfectly-good-95622fb4 = أقدم، ومع ذلك سليم تمامًا

# origin: machine llm
# source: The opposite is more common. A script re-wraps every English file at eighty columns, or an address moves from `http` to `https`, and every page in every language is marked as old. After the second such alarm nobody looks at the mark again.
the-opposite-is-more-05f2bcf4 = والعكس أكثر شيوعًا. يعيد برنامج نصي توزيع أسطر كل ملف إنجليزي على ثمانين عمودًا، أو ينتقل عنوان من `http` إلى `https`، فتُوسم كل صفحة في كل لغة بأنها قديمة. وبعد الإنذار الثاني من هذا النوع لا يعود أحد ينظر إلى تلك العلامة.

# origin: machine llm
# source: The dates are weaker evidence than they seem in any case. Git stores no modification times, so a fresh clone stamps every file with the moment of checkout. Commit dates travel with the repository, but a rebase or a squash replaces them, and a [shallow clone](https://git-scm.com/docs/git-clone), which is what many build services make, has hardly any history to ask.
# state: draft
the-dates-are-weaker-62b1cd97 = ثم إن التواريخ في كل الأحوال دليل أضعف مما تبدو. فنظام Git لا يخزّن أوقات التعديل، ولذلك يختم الاستنساخُ الجديد كلَّ ملف بلحظة السحب (checkout). أما تواريخ الإيداعات فتنتقل مع المستودع، لكنها تُستبدل عند إعادة التأسيس (rebase) أو ضمّ الإيداعات (squash). وأما [الاستنساخ الضحل](https://git-scm.com/docs/git-clone)، وهو ما تجريه خدمات بناء كثيرة، فلا يكاد يملك سجلًا يُسأل.

# origin: machine llm
# source: What to record instead
what-to-record-instead-05a43d8e = ما الذي يُسجَّل بدلًا من ذلك

# origin: machine llm
# source: A translation is a claim about a text. To find out whether the claim still holds, keep the text.
translation-is-claim-about-408e2f14 = الترجمة شهادة على نص. ولكي تعرف هل ما زالت الشهادة صادقة، احتفظ بالنص.

# origin: machine llm
# source: Store the source paragraph beside its translation, as it stood when the translator read it. *Outdated* then means that two strings differ, and the answer is the same on a laptop, in a tarball and in a shallow clone. A hash would detect the difference too, but only the text lets you show a translator **which words** were added or struck out.
store-the-source-paragraph-27a9db3d = خزِّن فقرة المصدر بجانب ترجمتها، كما كانت حين قرأها المترجم. وعندئذ تعني كلمة *متقادمة* أن سلسلتين نصيتين تختلفان، ويكون الجواب واحدًا على حاسوب محمول وفي أرشيف tar وفي استنساخ ضحل. صحيح أن البصمة (hash) تكشف الاختلاف أيضًا، لكن النص وحده يتيح لك أن تُري المترجم **أيّ الكلمات** أُضيفت أو شُطبت.

# origin: machine llm
# source: Differences that no reader can see should not count: line breaks, indentation, a run of spaces. The rest can be graded, since a moved link asks less of a translator than a new sentence does.
differences-that-no-reader-a212c3bf = أما الاختلافات التي لا يراها أي قارئ فلا ينبغي أن تُحسب: مواضع كسر الأسطر، والمسافات البادئة، والمسافات المتتابعة. وما عداها يمكن ترتيبه درجات، فالرابط المنقول يتطلب من المترجم أقل مما تتطلبه جملة جديدة.

# origin: machine llm
# source: Working by the paragraph also shrinks the job. OpenTelemetry's documentation records, in each translated page, the commit it was made from. Of 351 pages that had fallen behind, the median page had seen about 14% of its segments change, and on 25 pages no translatable text had changed at all. A page-level alarm asks for a fresh reading of all 351.
working-by-the-paragraph-865c364c = والعمل فقرةً فقرةً يصغّر المهمة أيضًا. فتوثيق OpenTelemetry يسجّل في كل صفحة مترجمة الإيداع الذي تُرجمت عنه. ومن بين 351 صفحة تخلّفت عن مصدرها، كان وسيط ما تغيّر من مقاطع الصفحة الواحدة نحو 14%، وفي 25 صفحة لم يتغيّر شيء البتّة من النص القابل للترجمة. أما الإنذار على مستوى الصفحة فيطلب إعادة قراءة 351 صفحة كاملة.

# origin: machine llm
# source: Two things have to work for this. Paragraphs must be [recognized after an edit](paragraph-identity.md), and the findings need a [report](what-a-status-report-is-for.md) that leads to work rather than to guilt.
two-things-have-to-eb11596c = ولا بد لذلك من أمرين: أن [تُعرَف الفقرات بعد التعديل](paragraph-identity.md)، وأن تُجمع النتائج في [تقرير](what-a-status-report-is-for.md) يقود إلى العمل لا إلى الشعور بالذنب.

# origin: machine llm
# source: Is a stale page worse than no page?
is-stale-page-worse-354056b7 = هل الصفحة المتقادمة أسوأ من عدم وجود الصفحة؟

# origin: machine llm
# source: It depends on what the page is for. An essay can lag by a year and do no harm, while an installation guide with one withdrawn command wastes an hour of every reader's time. Find out which paragraphs are old, mark them as such, and decide page by page [what the reader should see](fallbacks-for-readers.md).
it-depends-on-what-8ce6bb2f = يتوقف ذلك على الغرض من الصفحة. فمقالة الرأي قد تتأخر سنة ولا ضرر في ذلك، أما دليل تثبيت فيه أمر واحد لم يعد معمولًا به فيضيع ساعة من وقت كل قارئ. اعرف أيّ الفقرات قديمة، وضع عليها علامة تدل على ذلك، ثم قرّر صفحةً صفحةً [ما ينبغي أن يراه القارئ](fallbacks-for-readers.md).
