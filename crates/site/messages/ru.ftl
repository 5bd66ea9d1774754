article-contents = На этой странице
article-next = Следующая: { $title }
article-previous = Предыдущая: { $title }
article-published = Опубликовано { $date }
article-updated = Обновлено { $date }
contact-link = Контакты
contact-text =
    Вопросы, исправления и предложения помочь с переводом присылайте на адрес { $email }.
    Писать можно на любом языке, на котором выходит этот сайт.
contact-title = Напишите нам
credits-machine = Часть этого перевода сделана машиной, и её ещё никто не проверил.
credits-reviewed = Проверка: { $names }
credits-translated = Перевод: { $names }
feed-link = Лента
footer-copyright = © { $year } авторы проекта { $site }
footer-languages = Языки
footer-source = Исходный код сайта
footer-top = К началу страницы
home-description = Все статьи на сайте { $site }.
language-menu-label = Язык
language-menu-missing = нет перевода
list-newer = Более новые статьи
list-older = Более старые статьи
list-pages = Страницы
list-untranslated = Ещё не переведены
menu-articles = Статьи
menu-label = Главное меню
menu-tags = Теги
moved-text = Эта страница теперь находится по адресу { $address }.
not-found-link = Перейти к списку статей
not-found-text = По этому адресу страницы нет. Возможно, её переместили или переименовали.
not-found-title = Страница не найдена
notice-outdated = Этот перевод устарел: { $date } оригинал был изменён.
notice-outdated-link = Читать оригинал
notice-outdated-undated = Этот перевод устарел: с тех пор оригинал изменился.
notice-partial = Некоторые абзацы этой статьи ещё не переведены.
page-title = { $title } – { $site }
reading-time =
    { $minutes ->
        [one] { $minutes } минута чтения
        [few] { $minutes } минуты чтения
        [many] { $minutes } минут чтения
       *[other] { $minutes } минуты чтения
    }
search-failed = Не удалось загрузить поисковый индекс.
search-hint = Введите слово или его начало.
search-input =
    .placeholder = Слова из текста или заголовка
    .aria-label = Поиск по статьям
search-label = Поиск
search-needs-script = Для поиска нужен JavaScript. Все статьи есть в списке.
search-no-results = По запросу «{ $query }» ничего не найдено.
search-results =
    { $count ->
        [one] Найдена { $count } статья
        [few] Найдено { $count } статьи
        [many] Найдено { $count } статей
       *[other] Найдено { $count } статьи
    }
skip-link = Перейти к основному тексту
tag-count =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }
tag-title = Статьи с тегом «{ $tag }»
tags-title = Теги
