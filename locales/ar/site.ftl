# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = الانتقال إلى المحتوى

# origin: machine llm
# source: Main menu
menu-label = القائمة الرئيسية

# origin: machine llm
# source: Articles
menu-articles = المقالات

# origin: machine llm
# source: Tags
menu-tags = الوسوم

# origin: machine llm
# source: About { -site-name }
menu-about = حول { -site-name }

# origin: machine llm
# source: Language
language-menu-label = اللغة

# origin: machine llm
# source: not translated
language-menu-missing = غير مترجمة

# origin: machine llm
# source: Search
search-label = البحث

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = كلمات من النص أو العنوان
    .aria-label = البحث في المقالات

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = لا نتائج للبحث عن «{ $query }».

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
        [zero] لم يُعثر على أي مقالة
        [one] عُثر على مقالة واحدة
        [two] عُثر على مقالتين
        [few] عُثر على { $count } مقالات
        [many] عُثر على { $count } مقالةً
       *[other] عُثر على { $count } مقالة
    }

# origin: machine llm
# source: Published on { $date }
article-published = نُشرت في { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = حُدّثت في { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
        [zero] أقل من دقيقة للقراءة
        [one] دقيقة واحدة للقراءة
        [two] دقيقتان للقراءة
        [few] { $minutes } دقائق للقراءة
        [many] { $minutes } دقيقةً للقراءة
       *[other] { $minutes } دقيقة للقراءة
    }

# origin: machine llm
# source: On this page
article-contents = في هذه الصفحة

# origin: machine llm
# source: Previous: { $title }
article-previous = السابقة: { $title }

# origin: machine llm
# source: Next: { $title }
article-next = التالية: { $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = اقتراح تعديل على هذه المقالة

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = لم تُترجم هذه المقالة بعد. أنت تقرأ النص الأصلي.

# origin: machine llm
# source: Help to translate it
notice-missing-link = المساعدة في ترجمتها

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = بعض فقرات هذه المقالة لم يُترجم بعد.

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = هذه الترجمة متقادمة: عُدّل النص الأصلي في { $date }.

# origin: machine llm
# source: Read the original
notice-outdated-link = قراءة النص الأصلي

# origin: machine llm
# source: Tags
tags-title = الوسوم

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = مقالات عن «{ $tag }»

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
        [zero] لا مقالات
        [one] مقالة واحدة
        [two] مقالتان
        [few] { $count } مقالات
        [many] { $count } مقالةً
       *[other] { $count } مقالة
    }

# origin: machine llm
# source: Contact
contact-link = اتصل بنا

# origin: machine llm
# source: Write to us
contact-title = راسِلنا

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    نرحّب بالأسئلة والتصويبات وعروض المساعدة في الترجمة على العنوان { $email }.
    يمكنك أن تكتب بأي لغة يُنشر بها هذا الموقع.

# origin: machine llm
# source: Page not found
not-found-title = الصفحة غير موجودة

# origin: machine llm
# source: There is no page at this address. It may have been moved or renamed.
not-found-text = لا توجد صفحة على هذا العنوان. ربما نُقلت أو غُيّر اسمها.

# origin: machine llm
# source: Go to the list of articles
not-found-link = الذهاب إلى قائمة المقالات

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } مؤلفو { -site-name }

# origin: machine llm
# source: Source of this site
# state: draft
footer-source = الشيفرة المصدرية لهذا الموقع

# origin: machine llm
# source: Back to the top
footer-top = العودة إلى أعلى الصفحة
