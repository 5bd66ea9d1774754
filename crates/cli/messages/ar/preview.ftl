## البناء مرة بعد مرة، وعرض الموقع، وتبديل المخرجات كلها دفعة واحدة.

rebuilt = أُعيد البناء في { $milliseconds } مللي ثانية؛ الملفات المكتوبة: { $written }، المحذوفة: { $removed }.
previewing = موقع المقالات معروض (صفحات المقالات: { $articles })؛ ينهي Ctrl-C.
box-title = ملاحظات البناء
count-errors = الأخطاء: { $count }
count-warnings = التحذيرات: { $count }
count-notes = الملاحظات: { $count }
not-built = تعذّرت إعادة بناء الموقع؛ هذه الصفحة من بناء سابق.
preview-ended = انتهت المعاينة.
preview-generator = صفحات هذا المشروع مُعدّة لـ { $preset }، وهو يعرضها بنفسه
    .hint = شغّل `hexapla build --watch` إلى جانبه، أو شاهد موقع المقالات باستخدام `hexapla preview --site`
preview-empty = لا شيء لعرضه: ليس في المشروع مستند بصيغة Markdown
    .hint = يتكوّن موقع المقالات من مستندات Markdown؛ يسرد `hexapla status` الموجود منها
port-failed = تعذّر الاستماع على المنفذ { $port }: { $answer }
    .hint = سمِّ منفذًا آخر باستخدام `--port`، أو لا تسمِّ شيئًا لتحصل على منفذ شاغر
browser-failed = تعذّر فتح متصفح: { $answer }
    .hint = افتح العنوان بنفسك
not-swapped = تُرك `{ $path }` كما كان: ما بُني لم يبلغ المطلوب.
tree-left = بقيت شجرة من بناء سابق بالخيار `--atomic`: لا يمكن حذف ما في `{ $path }`.
no-swap = لا يمكن تبديل `{ $path }` دفعة واحدة: { $why ->
        [folder] هو مجلد لم ينشئه `hexapla build`
        [link] هو رابط لم ينشئه `hexapla build --atomic`
        [taken] هو في موضع شجرة ينشئها `hexapla build --atomic` وليس منها
        [exchange] هو مجلد، ولا يستطيع هذا النظام وضع رابط مكانه في خطوة واحدة
       *[links] لا يمكن أن توجد هنا روابط رمزية
    }
    .hint = انقله إلى مكان آخر، أو ابنِ بدون `--atomic`
