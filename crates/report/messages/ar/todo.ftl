# What a translator has to do.
todo-nothing = لا شيء متبقٍّ في { $locale }.
todo-stopped = مستندات تُركت لأن فهارسها لا تُقرأ: { $documents }
todo-source = المصدر
todo-change = التغيير
todo-target = الترجمة
todo-refused = مرفوض
todo-note = ملاحظة
todo-maybe = ربما
todo-kind-title = عنوان الصفحة
todo-kind-heading = عنوان فرعي
todo-kind-paragraph = فقرة
todo-kind-list-item = عنصر قائمة
todo-kind-table-cell = خلية جدول
todo-kind-caption = تعليق
todo-kind-alt = نص بديل
todo-kind-attribute = سمة
todo-kind-front-matter = بيانات المقدمة
todo-kind-quote = اقتباس
todo-kind-question = سؤال
todo-kind-answer = جواب
todo-kind-tags = وسوم
todo-kind-code = شفرة
todo-kind-message = رسالة
todo-is-missing = ناقصة
todo-is-draft = مسودة
todo-is-outdated = قديمة
todo-is-translated = مترجمة
todo-is-reviewed = مراجَعة
todo-change-layout = تنسيق
todo-change-markup = ترميز
todo-change-link = رابط
todo-change-number = رقم
todo-change-punctuation = ترقيم
todo-change-wording = صياغة
todo-units =
    { $units ->
        [zero] لا وحدات
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    }
todo-units-of =
    { $all ->
        [zero] { $units } من { $all } وحدة
        [one] { $units } من وحدة واحدة
        [two] { $units } من وحدتين
        [few] { $units } من { $all } وحدات
        [many] { $units } من { $all } وحدة
       *[other] { $units } من { $all } وحدة
    }
todo-words =
    { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
todo-documents =
    { $documents ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    }
