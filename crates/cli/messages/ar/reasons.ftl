## لماذا لا يمكن قراءة ملف عند موضع؛ جزء من جملة.

# Fluent
expected-token = ينقص محرف هنا
expected-digit = ينبغي أن يكون هنا رقم
expected-identifier = ينبغي أن يكون هنا اسم
expected-line-break = ينبغي أن يكون هنا سطر جديد
no-value = لا يتبع الاسمَ قيمة ولا سمة
bad-function-name = اسم الدالة حروف كبيرة فقط
no-default-variant = ينقص الاختيارَ بديلُه الافتراضي
empty-pattern = تنقص قيمة
two-default-variants = للاختيار بديلان افتراضيان
bad-selector = لا يمكن الاختيار وفق هذا
term-attribute = لا يمكن عرض سمة مصطلح
unclosed-string = علامة اقتباس غير مغلقة
argument-order = وسيط مسمى يسبق وسيطًا بلا اسم
duplicate-argument = يتكرر وسيط
unknown-escape = لا يوجد إفلات كهذا
bad-unicode-escape = هذا ليس إفلات محرف
unbalanced-brace = أُغلق قوس لم يُفتح
expected-expression = ينبغي أن يكون هنا شيء يُدرج
expected-literal = ينبغي أن يكون هنا نص أو عدد
line-start = لا يجوز أن يبدأ سطر هكذا
layout = لا يمكن كتابة أسطره في الملف

# JSON
json-after-end = يتبع القوسَ الأخيرَ شيء آخر
json-open-comment = تعليق غير مغلق
json-too-deep = الأقواس متداخلة أعمق مما يجوز
json-no-value = ينتهي الملف حيث ينبغي أن تكون قيمة
json-key = ينبغي أن يكون هنا مفتاح بين علامتي اقتباس مزدوجتين
json-colon = ينبغي أن يكون هنا `:`
json-comma-brace = ينبغي أن يكون هنا `,` أو `{"}"}`
json-comma-bracket = ينبغي أن يكون هنا `,` أو `]`
json-last-comma = توجد فاصلة قبل القوس المغلق
json-open-bracket = ينتهي الملف قبل إغلاق قوس
json-value = ينبغي أن تكون هنا قيمة
json-open-string = سلسلة غير مغلقة
json-control = يجب إفلات محرف التحكم في السلسلة
json-escape = هذا ليس إفلاتًا في JSON

# YAML
yaml-second-document = يبدأ هنا مستند ثانٍ؛ لا يُقرأ إلا واحد
yaml-indent = إزاحة هذا السطر تخالف ما فوقه
yaml-directive = لا تُقرأ التوجيهات
yaml-dashes = يجب ألا يكون في السطر `---` شيء آخر
yaml-too-deep = القيم متداخلة أعمق مما يجوز
yaml-tab = لا تجوز الإزاحة بمحرف جدولة
yaml-key = ينبغي أن يكون هنا مفتاح و`:`
yaml-quotes = القيمة التي تبدأ هكذا تحتاج إلى علامتي اقتباس
yaml-place = لا يجوز هذا هنا
yaml-key-below = لا يجوز مفتاح تحت قيمة
yaml-colon-quotes = النص الذي فيه `: ` يحتاج إلى علامتي اقتباس
yaml-open-quote = علامة اقتباس غير مغلقة
yaml-escape = هذا ليس إفلاتًا في YAML
yaml-header = هذه ليست ترويسة كتلة نص
yaml-no-mapping = ليس مفاتيح بقيمها
