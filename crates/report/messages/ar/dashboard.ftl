# What the dashboard says: `hexapla status --format html`.

dashboard-language = العربية
dashboard-title = حالة الترجمة
dashboard-skip = انتقل إلى المستندات
dashboard-menu-language = اللغة
dashboard-summary = المصدر: { $source } · المستندات: { $documents } · اللغات: { $locales } · الوحدات: { $units } · الكلمات: { $words }
dashboard-locales = اللغات
dashboard-locale = اللغة
dashboard-progress = التقدّم
dashboard-done = المنجز
dashboard-missing = ناقصة
dashboard-draft = مسودة
dashboard-outdated = قديمة
dashboard-translated = مترجمة
dashboard-reviewed = مراجَعة
dashboard-to-do = للإنجاز
dashboard-units = الوحدات
dashboard-words = الكلمات
dashboard-units-to-do = وحدات للإنجاز
dashboard-words-to-do = كلمات للإنجاز
dashboard-no-script = لا تعرض هذه الصفحة من دون البرامج النصية إلا المجاميع.
dashboard-trend = مع مرور الوقت
dashboard-trend-note = نسبة المنجز عند كل إيداع (commit)
dashboard-figures = الأرقام
dashboard-date = التاريخ
dashboard-documents = المستندات
dashboard-document = المستند
dashboard-search = ابحث في المصدر والترجمات
dashboard-status = الحالة
dashboard-change = نوع التغيير
dashboard-change-layout = التنسيق
dashboard-change-markup = الترميز
dashboard-change-link = رابط
dashboard-change-number = رقم
dashboard-change-punctuation = علامات الترقيم
dashboard-change-wording = الصياغة
dashboard-place = المسار يحتوي على
dashboard-tag = الوسم
dashboard-measure = العدّ
dashboard-order = الترتيب
dashboard-by-path = حسب المسار
dashboard-by-to-do = الأكثر عملًا أولًا
dashboard-any = الكل
dashboard-view = العرض
dashboard-view-map = المستندات
dashboard-view-list = الوحدات
dashboard-found =
    { $documents ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    }، { $units ->
        [zero] لا وحدات
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    }
dashboard-reset = امسح المرشّحات
dashboard-nothing = لا توجد نتائج.
dashboard-map = المستندات حسب اللغة
dashboard-map-hint = اختر خلية لعرض وحداتها. مفاتيح الأسهم تنقلك بين الخلايا، وEnter يفتح الخلية، وEscape يغلقها.
dashboard-left-out = حُذفت نصوص لتبقى الصفحة صغيرة: الوحدات { $units }، الترجمات { $targets }. يعرضها الأمر { $command }.
dashboard-left-out-here = حُذفت بعض النصوص لتبقى الصفحة صغيرة. يعرضها الأمر:
dashboard-close = إغلاق
dashboard-old-browser = هذا المتصفح أقدم من أن يفك ضغط محتوى الصفحة.
dashboard-unit-number = الوحدة { $number }
dashboard-words-of =
    { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
dashboard-previous = المصدر السابق
dashboard-source = المصدر
dashboard-target = الترجمة
dashboard-no-target = لا توجد ترجمة بعد.
dashboard-text-left-out = حُذف النص لتبقى الصفحة صغيرة.
dashboard-reading = تجري قراءة النصوص…
dashboard-others =
    { $count ->
        [zero] لا لغات أخرى
        [one] لغة أخرى واحدة
        [two] لغتان أخريان
        [few] { $count } لغات أخرى
        [many] { $count } لغة أخرى
       *[other] { $count } لغة أخرى
    }
dashboard-more = عرض المزيد (بقي { $count })
dashboard-view-hits = ما عُثر عليه ({ $count })
dashboard-view-to-do = للإنجاز ({ $count })
dashboard-view-all = الكل ({ $count })
