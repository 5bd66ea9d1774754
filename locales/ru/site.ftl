# origin: machine llm
# source: Hexapla
-site-name = Hexapla

# origin: machine llm
# source: { $title } – { -site-name }
page-title = { $title } – { -site-name }

# origin: machine llm
# source: Skip to the content
skip-link = Перейти к основному тексту

# origin: machine llm
# source: Main menu
menu-label = Главное меню

# origin: machine llm
# source: Articles
menu-articles = Статьи

# origin: machine llm
# source: Tags
menu-tags = Теги

# origin: machine llm
# source: About { -site-name }
menu-about = О проекте { -site-name }

# origin: machine llm
# source: Language
language-menu-label = Язык

# origin: machine llm
# source: not translated
language-menu-missing = нет перевода

# origin: machine llm
# source: Search
search-label = Поиск

# origin.placeholder: machine llm
# origin.aria-label: machine llm
# source.placeholder: Words from the text or the title
# source.aria-label: Search the articles
search-input =
    .placeholder = Слова из текста или заголовка
    .aria-label = Поиск по статьям

# origin: machine llm
# source: Nothing found for “{ $query }”.
search-no-results = По запросу «{ $query }» ничего не найдено.

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article found
# |    *[other] { $count } articles found
# | }
search-results =
    { $count ->
        [one] Найдена { $count } статья
        [few] Найдено { $count } статьи
        [many] Найдено { $count } статей
       *[other] Найдено { $count } статьи
    }

# origin: machine llm
# source: Published on { $date }
article-published = Опубликовано { $date }

# origin: machine llm
# source: Updated on { $date }
article-updated = Обновлено { $date }

# origin: machine llm
# source: { $minutes ->
# |     [one] { $minutes } minute to read
# |    *[other] { $minutes } minutes to read
# | }
reading-time =
    { $minutes ->
        [one] { $minutes } минута чтения
        [few] { $minutes } минуты чтения
        [many] { $minutes } минут чтения
       *[other] { $minutes } минуты чтения
    }

# origin: machine llm
# source: On this page
article-contents = На этой странице

# origin: machine llm
# source: Previous: { $title }
article-previous = Предыдущая: { $title }

# origin: machine llm
# source: Next: { $title }
article-next = Следующая: { $title }

# origin: machine llm
# source: Suggest a change to this article
article-edit = Предложить правку к этой статье

# origin: machine llm
# source: This article has not been translated yet. You are reading the original.
notice-missing = Эта статья ещё не переведена. Перед вами оригинал.

# origin: machine llm
# source: Help to translate it
notice-missing-link = Помочь с переводом

# origin: machine llm
# source: Some paragraphs of this article have not been translated yet.
notice-partial = Некоторые абзацы этой статьи ещё не переведены.

# origin: machine llm
# source: This translation is outdated: the original was changed on { $date }.
notice-outdated = Этот перевод устарел: { $date } оригинал был изменён.

# origin: machine llm
# source: Read the original
notice-outdated-link = Читать оригинал

# origin: machine llm
# source: Tags
tags-title = Теги

# origin: machine llm
# source: Articles about “{ $tag }”
tag-title = Статьи с тегом «{ $tag }»

# origin: machine llm
# source: { $count ->
# |     [one] { $count } article
# |    *[other] { $count } articles
# | }
tag-count =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }

# origin: machine llm
# source: Contact
contact-link = Контакты

# origin: machine llm
# source: Write to us
contact-title = Напишите нам

# origin: machine llm
# source: Questions, corrections and offers to translate are welcome at { $email }.
# | You may write in any language that the site is published in.
contact-text =
    Вопросы, исправления и предложения помочь с переводом присылайте на адрес { $email }.
    Писать можно на любом языке, на котором выходит этот сайт.

# origin: machine llm
# source: Page not found
not-found-title = Страница не найдена

# origin: machine llm
# source: There is no page at this address. It may have been moved or renamed.
not-found-text = По этому адресу страницы нет. Возможно, её переместили или переименовали.

# origin: machine llm
# source: Go to the list of articles
not-found-link = Перейти к списку статей

# origin: machine llm
# source: © { $year } the authors of { -site-name }
footer-copyright = © { $year } авторы проекта { -site-name }

# origin: machine llm
# source: Source of this site
footer-source = Исходный код сайта

# origin: machine llm
# source: Back to the top
footer-top = К началу страницы
