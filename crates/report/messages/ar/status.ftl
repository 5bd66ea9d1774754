# Where locales and documents stand. Heads of columns are to be short.
status-title = حالة الترجمات
status-caption = الوحدات (الكلمات)
status-locale = اللغة
status-document = المستند
status-all = الكل
status-units = وحدات
status-words = كلمات
status-done = المنجز
status-to-do = المتبقي
status-missing = ناقصة
status-draft = مسودات
status-outdated = قديمة
status-minor = طفيفة
status-translated = مترجمة
status-reviewed = مراجَعة
status-percent = { $percent }٪
status-summary = { $percent } · الوحدات المنجزة: { $done } من { $total } · الكلمات المتبقية: { $words }
status-part = حُسب هذا الجزء فقط: { $filter }
status-nothing = لا توجد وحدة كهذه.
status-since = الوحدات التي ساءت حالتها مقارنةً بـ { $revision } فقط
status-more =
    { $documents ->
        [zero] … ولا مستندات أخرى
        [one] … ومستند آخر
        [two] … ومستندان آخران
        [few] … و{ $documents } مستندات أخرى
        [many] … و{ $documents } مستندًا آخر
       *[other] … و{ $documents } مستند آخر
    }
status-concern =
    { $locale }: ⁨{ $units ->
        [zero] لا وحدات
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    }، { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }⁩ · { $who }
