article-contents = في هذه الصفحة
article-next = التالية: { $title }
article-previous = السابقة: { $title }
article-published = نُشرت في { $date }
article-updated = حُدّثت في { $date }
contact-link = اتصل بنا
contact-text =
    نرحّب بالأسئلة والتصويبات وعروض المساعدة في الترجمة على العنوان { $email }.
    يمكنك أن تكتب بأي لغة يُنشر بها هذا الموقع.
contact-title = راسِلنا
credits-machine = كتبت آلةٌ جزءًا من هذه الترجمة، ولم يراجعه أحد بعد.
credits-reviewed = المراجعة: { $names }
credits-translated = الترجمة: { $names }
feed-link = الخلاصة
footer-copyright = © { $year } مؤلفو { $site }
footer-languages = اللغات
footer-source = الشيفرة المصدرية لهذا الموقع
footer-top = العودة إلى أعلى الصفحة
home-description = جميع مقالات { $site }.
language-menu-label = اللغة
language-menu-missing = غير مترجمة
list-newer = مقالات أحدث
list-older = مقالات أقدم
list-pages = الصفحات
list-untranslated = لم تُترجم بعد
menu-articles = المقالات
menu-label = القائمة الرئيسية
menu-tags = الوسوم
moved-text = انتقلت هذه الصفحة إلى { $address }.
not-found-link = الذهاب إلى قائمة المقالات
not-found-text = لا توجد صفحة على هذا العنوان. ربما نُقلت أو غُيّر اسمها.
not-found-title = الصفحة غير موجودة
notice-outdated = هذه الترجمة متقادمة: عُدّل النص الأصلي في { $date }.
notice-outdated-link = قراءة النص الأصلي
notice-outdated-undated = هذه الترجمة متقادمة: عُدّل النص الأصلي بعدها.
notice-partial = بعض فقرات هذه المقالة لم يُترجم بعد.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [zero] أقل من دقيقة للقراءة
        [one] دقيقة واحدة للقراءة
        [two] دقيقتان للقراءة
        [few] { $minutes } دقائق للقراءة
        [many] { $minutes } دقيقةً للقراءة
       *[other] { $minutes } دقيقة للقراءة
    }
search-failed = تعذّر تحميل فهرس البحث.
search-hint = اكتب كلمة أو بدايتها.
search-input =
    .placeholder = كلمات من النص أو العنوان
    .aria-label = البحث في المقالات
search-label = البحث
search-needs-script = يحتاج البحث إلى JavaScript. جميع المقالات مذكورة في القائمة.
search-no-results = لا نتائج للبحث عن «{ $query }».
search-results =
    { $count ->
        [zero] لم يُعثر على أي مقالة
        [one] عُثر على مقالة واحدة
        [two] عُثر على مقالتين
        [few] عُثر على { $count } مقالات
        [many] عُثر على { $count } مقالةً
       *[other] عُثر على { $count } مقالة
    }
skip-link = الانتقال إلى المحتوى
tag-count =
    { $count ->
        [zero] لا مقالات
        [one] مقالة واحدة
        [two] مقالتان
        [few] { $count } مقالات
        [many] { $count } مقالةً
       *[other] { $count } مقالة
    }
tag-title = مقالات عن «{ $tag }»
tags-title = الوسوم
