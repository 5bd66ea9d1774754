## لماذا يتوقف البرنامج. سمة الرسالة `hint` تقول ما العمل.

error-label = خطأ
warning-label = تحذير
note-label = ملاحظة
help-label = مساعدة
error-lead = خطأ:
hint-lead = تلميح:
list-separator = {"، "}

## العالم: الضبط والقرص وgit

no-project = لا يوجد `hexapla.toml` في `{ $path }` ولا في مجلد فوقه
    .hint = ينشئه `hexapla init`
system-answer = { $kind ->
        [not-found] لا يوجد ملف أو مجلد كهذا
        [permission-denied] الإذن مرفوض
        [already-exists] الملف موجود من قبل
        [not-a-directory] هذا ليس مجلدًا
        [is-a-directory] هذا مجلد
        [directory-not-empty] المجلد ليس فارغًا
        [read-only] نظام الملفات للقراءة فقط
        [storage-full] لا مساحة متبقية على القرص
        [quota-exceeded] جرى تجاوز حصة القرص
        [file-too-large] الملف أكبر مما يجوز
        [busy] المورد مشغول
       *[other] { $text }
    }
world-io = { $operation ->
        [open] تعذّر فتح
        [make] تعذّر إنشاء
        [lock] تعذّر قفل
        [read] تعذّرت قراءة
        [write] تعذّرت كتابة
        [remove] تعذّر حذف
        [replace] تعذّر استبدال
        [rename] تعذّرت إعادة تسمية
        [list] تعذّر سرد محتوى
        [find] تعذّر العثور على
        [reach] تعذّر الوصول إلى
        [sync] تعذّر تثبيت الملف على القرص:
        [watch] تعذّرت مراقبة
       *[other] تعذّر إجراء «{ $operation }» على
    } `{ $path }`: { $answer }
world-git = تعذّرت قراءة { $operation ->
        [read-the-history] سجل التغييرات
        [read-the-configuration] الضبط
        [read-the-tree] شجرة الملفات
        [read-a-file] ملف
       *[other] بيانات («{ $text }»)
    } من مستودع git `{ $path }`: { $reason }
not-readable = تعذّرت قراءة `{ $path }`: { $why }
bad-revision = تعذّرت قراءة `{ $revision }`: { $reason ->
        [the-project-lies-in-no-git-repository] لا يقع المشروع في مستودع git
        [it-names-no-commit] لا يدل على إيداع
        [git-knows-no-such-commit] لا يعرف git إيداعًا كهذا
        [this-clone-has-no-such-commit] هذه النسخة ضحلة وليس فيها إيداع كهذا؛ يجلب `git fetch --unshallow` البقية
       *[other] { $text }
    }
    .hint = سمِّ الإيداع كما يفعل git: `main` أو `v1.2` أو `HEAD~3` أو بصمة
path-refused = لم يُمسّ `{ $path }`: { $reason ->
        [the-path-holds] في المسار `..`
        [its-symlinks-go-in-a-circle] وصلاته الرمزية تدور في حلقة
        [a-symlink-on-the-way-leads-nowhere] وصلة رمزية في الطريق لا تؤدي إلى شيء
        [it-lies-outside-of-the-project] يقع خارج المشروع
        [it-belongs-to-git] هو من ملفات git
        [it-is-the-project-itself] هو المشروع نفسه
        [it-is-no-regular-file] ليس ملفًا عاديًا
        [this-name-is-kept-for-the-list-of-outputs] هذا الاسم محجوز لقائمة المخرجات
        [another-output-of-this-build-has-the-same-path] لملف آخر من هذا البناء المسار نفسه
        [no-build-made-what-stands-there-or-somebody-has-changed-it-since] يوجد هناك ملف لم ينشئه أي بناء من hexapla، أو غيّره أحد بعد ذلك
        [a-file-stands-where-a-folder-is-needed] يوجد ملف حيث يلزم مجلد
        [a-folder-stands-where-a-file-is-needed] يوجد مجلد حيث يلزم ملف
        [a-symbolic-link-stands-there-and-a-build-follows-none-in-its-output] يوجد هناك رابط رمزي، والبناء لا يتبع أي رابط في مخرجاته
        [it-leads-to-no-folder-of-the-project] لا يؤدي إلى أي مجلد في المشروع
        [the-system-forbids-writing-there] لا يسمح النظام بالكتابة هناك
       *[other] { $text }
    }
file-conflict = غيّر شخص آخر `{ $path }` في هذه الأثناء، فتُرك كما هو
newer-version = كتب `{ $path }` إصدارٌ أحدث من hexapla (الإصدار { $found }، وما هنا { $known })
    .hint = لم يضع شيء: شغّل الأمر مرة أخرى
partly-written = { $cause }؛ كُتب قبل ذلك { $written } من أصل { $files } من الملفات
    .hint = في كل ملف نصه القديم أو الجديد: شغّل الأمر مرة أخرى
locked = تحتجز `{ $path }` { $process ->
        [0] عملية أخرى
       *[other] العملية { $number }
    } منذ أكثر من { $seconds } ث
    .hint = انتظر حتى ينتهي الأمر الآخر، أو أنهِه
config-wrong = لا يمكن استخدام الضبط `{ $path }`

## ما طُلب

unknown-locale = { $why ->
        [source] `{ $locale }` هي لغة المصدر في هذا المشروع
       *[absent] `{ $locale }` ليست من لغات هذا المشروع
    }
no-threshold = `{ $text }` ليس عتبة: اكتب `80%` أو `it=80%`
unknown-document = لا مستند في المشروع يطابق `{ $pattern }`
unknown-unit = لا وحدة لها المعرّف `{ $id }`
ambiguous-unit = في عدة مستندات وحدة `{ $id }`
target-refused = لا يمكن أن تكون الترجمة في `{ $id }`؛ لم يُكتب شيء
catalog-stopped = لا يمكن إعادة كتابة الفهرس { $path } على حاله؛ لم يُكتب شيء
no-target = لا ترجمة للوحدة `{ $id }` باللغة { $locale }
not-recorded = `{ $unit }`: { $why }؛ لم يُكتب شيء
text-refused = لا يمكن أن يكون النص في `{ $unit }`؛ لم يُكتب شيء
no-translation-yet = لا ترجمة للوحدة `{ $unit }` بعد
    .hint = يكتبها `hexapla edit` أو `hexapla set`
not-a-locale = `{ $text }` ليس رمز لغة من BCP 47
    .hint = مثلًا `it` أو `zh-CN` أو `pt-BR`
watch-two-commits = ليس بين إيداعين ما يراقبه `--watch`
    .hint = سمِّ إيداعًا واحدًا لمقارنته بنسخة العمل
three-dots = النقاط الثلاث غير مفهومة: `{ $revisions }`
    .hint = اكتب نقطتين: `hexapla diff { $two }`
units-left = { $units ->
        [zero] لم تُترك أي وحدة كما هي
        [one] تُركت وحدة واحدة كما هي
        [two] تُركت وحدتان كما هما
        [few] تُركت { $units } وحدات كما هي
        [many] تُركت { $units } وحدة كما هي
       *[other] تُركت { $units } وحدة كما هي
    }
no-terminal = لا طرفية يُسأل عليها عن { $units ->
        [zero] أي وحدة
        [one] وحدة واحدة
        [two] وحدتين
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    }
    .hint = سمِّ الوحدات الصحيحة بمعرّفاتها؛ يسردها `hexapla todo`
units-not-recorded = { $units ->
        [zero] سُجّلت الوحدات كلها
        [one] لم تُسجّل وحدة واحدة
        [two] لم تُسجّل وحدتان
        [few] لم تُسجّل { $units } وحدات
        [many] لم تُسجّل { $units } وحدة
       *[other] لم تُسجّل { $units } وحدة
    }
errors-found = { $errors ->
        [zero] لم يُعثر على أخطاء
        [one] عُثر على خطأ واحد؛ أُنجز كل ما سواه
        [two] عُثر على خطأين؛ أُنجز كل ما سواهما
        [few] عُثر على { $errors } أخطاء؛ أُنجز كل ما سواها
        [many] عُثر على { $errors } خطأ؛ أُنجز كل ما سواها
       *[other] عُثر على { $errors } خطأ؛ أُنجز كل ما سواها
    }
templates-stale = { $templates ->
        [zero] القوالب كلها محدّثة
        [one] قالب واحد غير محدّث
        [two] قالبان غير محدّثين
        [few] { $templates } قوالب غير محدّثة
        [many] { $templates } قالبًا غير محدّث
       *[other] { $templates } قالب غير محدّث
    }
can-be-patched = { $translations ->
        [zero] لا ترجمة يمكن تحديثها بلا مترجم
        [one] ترجمة واحدة يمكن تحديثها بلا مترجم
        [two] ترجمتان يمكن تحديثهما بلا مترجم
        [few] { $translations } ترجمات يمكن تحديثها بلا مترجم
        [many] { $translations } ترجمة يمكن تحديثها بلا مترجم
       *[other] { $translations } ترجمة يمكن تحديثها بلا مترجم
    }
    .hint = يفعل ذلك `hexapla patch`
below-required = { $locales ->
        [zero] لا لغة دون المطلوب
        [one] لغة واحدة دون المطلوب
        [two] لغتان دون المطلوب
        [few] { $locales } لغات دون المطلوب
        [many] { $locales } لغة دون المطلوب
       *[other] { $locales } لغة دون المطلوب
    }
no-format = لا صيغة معروفة للملف `{ $path }`
    .hint = تُعرف الصيغة من الامتداد: { $endings }
no-file = لا يوجد ملف `{ $path }`
input-encoding = الدخل القياسي ليس بترميز UTF-8: البايت { $byte } خاطئ

## لماذا تُركت وحدة كما هي؛ جزء من جملة

why-gone = لم تعد هذه الوحدة في المستند
why-source-moved = تغيّر نصها المصدر في هذه الأثناء
why-target-moved = تغيّرت ترجمتها في هذه الأثناء
why-no-target = لا ترجمة لها بعد
why-not-annotated = لا يحفظ ملفها الحالات ولا الأصول ولا نصوص المصدر

## البرنامج والمحرر وgit

stdout-failed = تعذّرت الكتابة إلى الخرج القياسي: { $answer }
stdin-failed = تعذّرت قراءة الدخل القياسي: { $answer }
folder-not-found = تعذّر العثور على المجلد: { $answer }
interrupt-failed = تعذّر انتظار Ctrl-C: { $answer }
manual-failed = تعذّر إنشاء صفحة دليل: { $answer }
editor-file-failed = تعذّر إنشاء ملف للمحرر: { $answer }
editor-left-nothing = لم يترك المحرر ملفًا `{ $path }`
editor-not-run = تعذّر تشغيل المحرر `{ $editor }`: { $answer }
    .hint = اضبط EDITOR على البرنامج الذي تكتب به
editor-ended = انتهى المحرر `{ $editor }` بـ { $status }؛ لم يُسجّل شيء
not-merged = لم يُدمج `{ $path }`: { $why }
    .hint = تُركت نسختنا كما هي؛ يعرض `git show :3:PATH` النسخة الأخرى
why-no-fluent = ليس ملف Fluent
merge-conflicts = `{ $path }`: { $conflicts ->
        [zero] لا تعارض
        [one] تعارض واحد ينتظر الحسم
        [two] تعارضان ينتظران الحسم
        [few] { $conflicts } تعارضات تنتظر الحسم
        [many] { $conflicts } تعارضًا ينتظر الحسم
       *[other] { $conflicts } تعارض ينتظر الحسم
    }: { $things }
    .hint = أبقِ إحدى النسختين بين العلامات، ثم نفّذ `git add` للملف
lines-not-records = أسطر من ملف لا يمكن قراءتها كمدخلات
no-git-repository = لا يقع `{ $path }` في مستودع git، فلا شيء يُضبط له مشغّل دمج؛ لم يُكتب شيء
    .hint = نفّذ `git init` أولًا، أو احذف `--merge-driver`
config-exists = يوجد ضبط من قبل: `{ $path }`
    .hint = عدّله، أو احذفه أولًا
options-no-project = لا ينتج عن هذه الخيارات مشروع
no-layout = لم يُعثر هنا على ترتيب مألوف
    .hint = قل أين المستندات: `hexapla init --documents 'source/**/*.md'`
which-locales = إلى أي لغات؟
    .hint = مثلًا `--locales it,fr,zh-CN`

## تلميحات

hint-did-you-mean = هل تقصد { $names }؟
hint-in-the-way-too = وفي الطريق أيضًا: { $names }{ $more ->
        [0] {""}
       *[other] {" "}و{ $more } غيرها
    }
hint-not-ours = انقله أو احذفه، أو اختر `output` آخر تحت `[build]`
hint-nothing-swapped = لم يُبدَّل شيء: مع `--atomic` تتغير المخرجات كلها أو لا يتغير منها شيء
hint-permissions = انظر إلى مالكه وإلى ما تسمح به صلاحياته
hint-private = يحفظ hexapla هناك ما يتذكره: انقله أو احذفه، وسيعيد التشغيل التالي إنشاءه
hint-newer-version = حدّث hexapla، أو احذف مجلد المخرجات: سيعيد البناء التالي إنشاءه دون معرفة ما كان فيه
hint-rest-built = بُني كل ما عدا ذلك
hint-same-output = غيّر اسم أحدهما، أو خصص لكل لغة مجلدًا لها تحت `[build]`: { $example }
hint-same-bundle = غيّر اسم أحد المستندين: ينتج عن كل من `app.json` و`app.json.ftl` الحزمة نفسها `app.json.ftl`
hint-its-locales = لغاته: { $names }
hint-list-documents = يسرد `hexapla status` مستندات المشروع
hint-list-units = يسرد `hexapla todo LOCALE` الوحدات بمعرّفاتها
hint-name-one = سمِّ واحدة منها: { $names }
hint-annotations = ضع `{ $line }` في `[[documents]]` الخاص به في `hexapla.toml`
hint-not-up-to-date = غير محدّث: `{ $path }`
hint-extract = يحدّثها `hexapla extract`
hint-falls-short = { $locale }: { $done } من { $units ->
        [zero] { $units } وحدة
        [one] وحدة واحدة
        [two] وحدتين
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    } ({ $percent }٪)، والمطلوب { $required }٪
hint-typed-text = ما كتبته موجود في `{ $path }`
hint-no-merge-driver = احذف `merge=hexapla` من سطره في `.gitattributes`
hint-also = كذلك: { $problem }
option-problem = { $option }: { $problem }
hint-for-example = مثلًا `{ $example }`

## Gates and filters

stands-so = { $locale } { $path }: { $status ->
        [missing] الناقص: { $units }
        [draft] المسودات: { $units }
       *[outdated] القديم: { $units }
    }
and-more = … و{ $more } غيرها
output-is-input = الملف `{ $path }` من ملفات المشروع نفسه؛ لم يُكتب شيء
    .hint = سمِّ ملفًا آخر للتقرير
required-elsewhere = النسبة مطلوبة من { $locale } وهي ليست بين اللغات المطلوبة
    .hint = سمِّها بين اللغات، أو اترك الشرط
dashboard-narrowed = لا تُضيَّق لوحة المتابعة إلا بحسب المستندات
    .hint = سمِّ مستندات، أو اترك بقية المرشحات: للصفحة مرشحاتها

## What reports and their gates ask for

unknown-name = ليس في المشروع { $what ->
        [owner] مسؤول
        [tier] مستوى
       *[tag] وسم
    } باسم `{ $name }`
units-need-json = يحتاج `--units` إلى `--format json`
    .hint = يسرد `hexapla todo LOCALE` الوحدات للناس
kind-needs-outdated = يخص `--kind-of-change` الوحدات القديمة فقط
    .hint = أضف `outdated` إلى `--status`، أو احذف `--status`
require-all-units = `--require` نسبة من كل وحدات المستندات
    .hint = احذف `--status` و`--kind-of-change`، أو استخدم `--fail-on`
not-done = { $documents ->
        [zero] المستندات كلها منجزة كما يطلب `--fail-on`
        [one] مستند واحد غير منجز كما يطلب `--fail-on`
        [two] مستندان غير منجزين كما يطلب `--fail-on`
        [few] { $documents } مستندات غير منجزة كما يطلب `--fail-on`
        [many] { $documents } مستندًا غير منجز كما يطلب `--fail-on`
       *[other] { $documents } مستند غير منجز كما يطلب `--fail-on`
    }
hint-has-none = ليس في المشروع منها شيء
hint-there-are = الموجود: { $names }
