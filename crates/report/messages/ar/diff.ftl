# ما تغيّر في المصدر، وما يكلفه ذلك كل لغة. لتكن عناوين الأعمدة قصيرة.
diff-title = التغييرات من { $from } إلى { $to }
diff-nothing = لم تتغيّر أي وحدة بين { $from } و{ $to }.
diff-nothing-changed = لم تتغيّر أي وحدة.
diff-template = القالب
diff-working-tree = نسخة العمل
diff-renamed = كان اسمه { $path }
diff-renamed-page = كان اسمه { $path }
diff-line = السطر { $line }
diff-changes-in =
    { $changes ->
        [zero] لا تغييرات
        [one] تغيير واحد
        [two] تغييران
        [few] { $changes } تغييرات
        [many] { $changes } تغييرًا
       *[other] { $changes } تغيير
    } في { $documents ->
        [zero] { $documents } مستند
        [one] مستند واحد
        [two] مستندين
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    }
diff-units-in =
    { $units ->
        [zero] لا وحدات
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    } في { $documents ->
        [zero] { $documents } مستند
        [one] مستند واحد
        [two] مستندين
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    }
diff-change-added = أُضيفت
diff-change-removed = حُذفت
diff-change-kept = نُقلت
diff-change-edited = عُدّلت
diff-change-split = قُسّمت
diff-change-merged = دُمجت
diff-also-moved = { $change }، نُقلت
diff-kind-layout = التنسيق
diff-kind-markup = الترميز
diff-kind-link = رابط
diff-kind-number = عدد
diff-kind-punctuation = علامات الترقيم
diff-kind-wording = الصياغة
diff-kind-all = الكل
diff-to-do = المتبقي
diff-locale = اللغة
diff-units = وحدات
diff-words = كلمات
diff-changed-words = كلمات متغيّرة
diff-documents = المستندات

# لماذا تُعدّ وحدتان وحدة واحدة.
diff-why = السبب
diff-why-page = السبب:
diff-why-same-key = يعطيهما المستند المفتاح نفسه
diff-why-same-text = النص هو نفسه
diff-why-neighbours = النص هو نفسه؛ وهو لغيرها أيضًا، وقد حسمت الوحدات المجاورة
diff-why-similar = النصان متشابهان ويقعان بين الجيران أنفسهم
diff-why-similar-elsewhere = بين النصين كلمات نادرة مشتركة، وإن كانا في موضعين مختلفين
diff-why-spelling = أقصر من أن تحسم الكلمات: النوع والموضع نفسهما، والحروف نفسها تقريبًا
diff-why-part-of = كل نص جديد جزء من القديم
diff-why-joined-from = كل نص قديم جزء من الجديد
diff-why-alone = لا شيء يشبهها في النسخة الأخرى
diff-why-came-from = { $reason }؛ جاءت من { $path }
diff-why-figures = { $reason } (التشابه { $score }٪، الكلمات المشتركة { $common }٪)
diff-why-shared = الكلمات المشتركة: { $words }
diff-why-rival = ليست «{ $text }» ({ $id }، التشابه { $score }٪)
diff-why-rival-taken = ليست «{ $text }» ({ $id }، التشابه { $score }٪)، فهي من تغيير آخر

# ما ترجمته لغة عن مصدر لم يعد كما كان.
outdated-title = ترجمات قديمة: { $locale }
outdated-nothing = لا ترجمات قديمة في { $locale }.
outdated-from = تُرجم عن
outdated-now = المصدر الآن
outdated-target = الترجمة
outdated-change-label = التغيير
outdated-target-label = الترجمة
outdated-at-label = في
outdated-source-page = المصدر:
outdated-target-page = الترجمة:
outdated-source-change = المصدر وما تغيّر فيه
outdated-amounts = المقادير
outdated-kind = نوع التغيير

# الملفات التي تُكتب، والقوالب، وما نُقل إلى الترجمات.
written-create = إنشاء
written-update = تحديث
written-delete = حذف
extract-summary =
    { $units ->
        [zero] لا وحدات
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    } في { $documents ->
        [zero] { $documents } مستند
        [one] مستند واحد
        [two] مستندين
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    }، { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }؛ المعرّفات: { $new } جديدة، { $kept } باقية، { $obsolete } مهجورة
patch-nothing = لا شيء يُنقل
patch-patched =
    { $translations ->
        [zero] لم تُحدّث أي ترجمة
        [one] حُدّثت ترجمة واحدة
        [two] حُدّثت ترجمتان
        [few] حُدّثت { $translations } ترجمات
        [many] حُدّثت { $translations } ترجمة
       *[other] حُدّثت { $translations } ترجمة
    }
patch-left = { $patched }، تُركت كما هي: { $left }
patch-other = { $patched }، قديمة بسبب تغييرات أخرى: { $other }
patch-token-link = رابط
patch-token-image = صورة
patch-token-code = شيفرة
patch-token-shortcode = رمز مختصر
patch-token-footnote = حاشية
patch-token-number = عدد
