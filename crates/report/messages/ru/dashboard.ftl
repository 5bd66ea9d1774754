# What the dashboard says: `hexapla status --format html`.

dashboard-language = русский
dashboard-title = Состояние переводов
dashboard-skip = Перейти к документам
dashboard-menu-language = Язык
dashboard-summary = Исходный язык: { $source } · Документы: { $documents } · Языки: { $locales } · Единицы: { $units } · Слова: { $words }
dashboard-locales = Языки
dashboard-locale = Язык
dashboard-progress = Ход работы
dashboard-done = Готово
dashboard-missing = нет перевода
dashboard-draft = черновик
dashboard-outdated = устарело
dashboard-translated = переведено
dashboard-reviewed = проверено
dashboard-to-do = осталось
dashboard-units = Единицы
dashboard-words = Слова
dashboard-units-to-do = Осталось единиц
dashboard-words-to-do = Осталось слов
dashboard-no-script = Без скриптов эта страница показывает только итоги.
dashboard-trend = Динамика
dashboard-trend-note = Доля готового в каждом коммите
dashboard-figures = Цифры
dashboard-date = Дата
dashboard-documents = Документы
dashboard-document = Документ
dashboard-search = Поиск в исходном тексте и переводах
dashboard-status = Статус
dashboard-change = Вид изменения
dashboard-change-layout = вёрстка
dashboard-change-markup = разметка
dashboard-change-link = ссылка
dashboard-change-number = число
dashboard-change-punctuation = пунктуация
dashboard-change-wording = формулировка
dashboard-place = Путь содержит
dashboard-tag = Метка
dashboard-measure = Считать
dashboard-order = Порядок
dashboard-by-path = по пути
dashboard-by-to-do = где осталось больше
dashboard-any = все
dashboard-view = Вид
dashboard-view-map = Документы
dashboard-view-list = Единицы
dashboard-found =
    { $documents ->
        [one] { $documents } документ
        [few] { $documents } документа
        [many] { $documents } документов
       *[other] { $documents } документа
    }, { $units ->
        [one] { $units } единица
        [few] { $units } единицы
        [many] { $units } единиц
       *[other] { $units } единицы
    }
dashboard-reset = Сбросить фильтры
dashboard-nothing = Ничего не найдено.
dashboard-map = Документы по языкам
dashboard-map-hint = Выберите ячейку, чтобы увидеть её единицы. Стрелки переводят из ячейки в ячейку, Enter открывает, Escape закрывает.
dashboard-left-out = Чтобы страница оставалась небольшой, часть текстов опущена: единиц — { $units }, переводов — { $targets }. Их показывает { $command }.
dashboard-left-out-here = Чтобы страница оставалась небольшой, часть текстов опущена. Их показывает команда:
dashboard-close = Закрыть
dashboard-old-browser = Этот браузер слишком старый, чтобы распаковать содержимое страницы.
dashboard-unit-number = Единица { $number }
dashboard-words-of =
    { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }
dashboard-previous = Прежний исходный текст
dashboard-source = Исходный текст
dashboard-target = Перевод
dashboard-no-target = Перевода пока нет.
dashboard-text-left-out = Текст опущен, чтобы страница оставалась небольшой.
dashboard-reading = Тексты загружаются…
dashboard-others =
    { $count ->
        [one] Ещё { $count } язык
        [few] Ещё { $count } языка
        [many] Ещё { $count } языков
       *[other] Ещё { $count } языка
    }
dashboard-more = Показать ещё (осталось { $count })
dashboard-view-hits = Найдено ({ $count })
dashboard-view-to-do = Осталось ({ $count })
dashboard-view-all = Все ({ $count })
