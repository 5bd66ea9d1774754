## ما يقوله البرنامج إلى جانب نتائجه.

waiting = في انتظار { $process ->
        [0] عملية أخرى تكتب
       *[other] العملية { $number } التي تكتب
    } في هذا المشروع …
progress-documents = مستندات
watching = في انتظار التغييرات؛ ينهي Ctrl-C.
wrote-file = كُتب `{ $path }`
more-findings = { $findings ->
        [zero] … ولا ملاحظات أخرى
        [one] … وملاحظة أخرى
        [two] … وملاحظتان أخريان
        [few] … و{ $findings } ملاحظات أخرى
        [many] … و{ $findings } ملاحظة أخرى
       *[other] … و{ $findings } ملاحظة أخرى
    }
more-dead-links = { $links ->
        [zero] … ولا روابط أخرى لا تؤدي إلى شيء: يعرضها `{ $command }` كلها
        [one] … ورابط آخر لا يؤدي إلى شيء: يعرضها `{ $command }` كلها
        [two] … ورابطان آخران لا يؤديان إلى شيء: يعرضها `{ $command }` كلها
        [few] … و{ $links } روابط أخرى لا تؤدي إلى شيء: يعرضها `{ $command }` كلها
        [many] … و{ $links } رابطًا آخر لا يؤدي إلى شيء: يعرضها `{ $command }` كلها
       *[other] … و{ $links } رابط آخر لا يؤدي إلى شيء: يعرضها `{ $command }` كلها
    }
up-to-date = كل شيء محدّث؛ لم يُكتب شيء.
dry-run = كانت هذه تجربة؛ لم يُكتب شيء.
nothing-to-do = لا شيء للعمل.
nothing-wrong = لا مشكلة.
nothing-to-settle = لا شيء للتأكيد؛ لم يُكتب شيء.
settled = أُكدت: { $unit }
left-as-it-is = تُركت كما هي: { $unit }: { $why }
written = كُتبت: { $unit }
would-be-written = كانت ستُكتب: { $unit }
recorded = { $units ->
        [zero] لم تُسجّل أي وحدة
        [one] سُجّلت وحدة واحدة
        [two] سُجّلت وحدتان
        [few] سُجّلت { $units } وحدات
        [many] سُجّلت { $units } وحدة
       *[other] سُجّلت { $units } وحدة
    }
unit-why = { $unit }: { $why }
strange-name = السطر { $line }: `{ $name }` ليست وحدة من هذه القائمة، أو تتكرر فيها
ask-edit-again = أتريد التحرير مرة أخرى؟ [Y/n]:
ask-right = أصحيحة لهذا المصدر؟ [y] نعم، [n] لا، [e] تحرير، [q] خروج:
asked-of = [{ $index } من { $count }]
merges-cut = { $merges ->
        [zero] لم يُفحص أي دمج؛ في git ما هو أقدم، أو ليس في هذه النسخة.
        [one] فُحص أحدث دمج؛ في git ما هو أقدم، أو ليس في هذه النسخة.
        [two] فُحص أحدث دمجين؛ في git ما هو أقدم، أو ليس في هذه النسخة.
        [few] فُحصت أحدث { $merges } عمليات دمج؛ في git ما هو أقدم، أو ليس في هذه النسخة.
        [many] فُحصت أحدث { $merges } عملية دمج؛ في git ما هو أقدم، أو ليس في هذه النسخة.
       *[other] فُحصت أحدث { $merges } عملية دمج؛ في git ما هو أقدم، أو ليس في هذه النسخة.
    }
units-counted = { $units ->
        [zero] لا وحدات
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $units } وحدات
        [many] { $units } وحدة
       *[other] { $units } وحدة
    }
sources-known = تذكر كل ترجمة النص الذي عُملت عنه؛ لم يُكتب شيء.
repaired-restored = { $locale } { $unit } استُعيدت من { $commit }
repaired-draft = { $locale } { $unit } صارت مسودة
wrote-pages = { $pages ->
        [zero] لم تُكتب أي صفحة في `{ $path }`
        [one] كُتبت صفحة واحدة في `{ $path }`
        [two] كُتبت صفحتان في `{ $path }`
        [few] كُتبت { $pages } صفحات في `{ $path }`
        [many] كُتبت { $pages } صفحة في `{ $path }`
       *[other] كُتبت { $pages } صفحة في `{ $path }`
    }
built = بُني { $documents ->
        [zero] صفر مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    } و{ $bundles ->
        [zero] صفر حزم
        [one] حزمة واحدة
        [two] حزمتان
        [few] { $bundles } حزم
        [many] { $bundles } حزمة
       *[other] { $bundles } حزمة
    } في { $locales ->
        [zero] صفر لغات
        [one] لغة واحدة
        [two] لغتين
        [few] { $locales } لغات
        [many] { $locales } لغة
       *[other] { $locales } لغة
    }: `{ $path }`
would-build = كان سيُبنى { $documents ->
        [zero] صفر مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    } و{ $bundles ->
        [zero] صفر حزم
        [one] حزمة واحدة
        [two] حزمتان
        [few] { $bundles } حزم
        [many] { $bundles } حزمة
       *[other] { $bundles } حزمة
    } في { $locales ->
        [zero] صفر لغات
        [one] لغة واحدة
        [two] لغتين
        [few] { $locales } لغات
        [many] { $locales } لغة
       *[other] { $locales } لغة
    } في `{ $path }`
init-found = عُثر على { $layout } ({ $documents ->
        [zero] بلا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    }): { $evidence }
init-not-taken = موجود أيضًا ولم يُختر: { $layout } ({ $documents ->
        [zero] بلا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    })
init-as-it-is = عُثر على `{ $file }` ({ $documents ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    }). يُقرأ كما هو ولم يُكتب شيء. الخطوة التالية: `hexapla status`.
init-finds = فيه { $documents ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    }. ثم: `hexapla extract`، وبعده `hexapla status`.
attributes-there = في `.gitattributes` أسطره من قبل.
attributes-would-write = كان سيُكتب `.gitattributes`
attributes-wrote = كُتب `.gitattributes`؛ أودعه
driver-once = شغّل هذا مرة في كل نسخة؛ وحيث لم يُشغّل يدمج git سطرًا سطرًا:
built-site = في الموقع { $articles ->
        [zero] لا صفحات مقالات
        [one] صفحة مقال واحدة
        [two] صفحتا مقالات
        [few] { $articles } صفحات مقالات
        [many] { $articles } صفحة مقالات
       *[other] { $articles } صفحة مقالات
    }.
unpublished = { $locale } { $path }: { $instead ->
        [source] المصدر مكانها
       *[nothing] لم تُنشر
    }، الوحدات: { $translated } من { $units }، أقل من { $below }٪
