# What a translator has to do.
todo-nothing = Для { $locale } всё сделано.
todo-stopped = Документы, пропущенные из-за нечитаемых каталогов: { $documents }
todo-source = оригинал
todo-change = изменение
todo-target = перевод
todo-refused = отклонено
todo-note = примечание
todo-maybe = возможно
todo-kind-title = заголовок страницы
todo-kind-heading = заголовок
todo-kind-paragraph = абзац
todo-kind-list-item = пункт списка
todo-kind-table-cell = ячейка таблицы
todo-kind-caption = подпись
todo-kind-alt = замещающий текст
todo-kind-attribute = атрибут
todo-kind-front-matter = front matter
todo-kind-quote = цитата
todo-kind-question = вопрос
todo-kind-answer = ответ
todo-kind-tags = теги
todo-kind-code = код
todo-kind-message = сообщение
todo-is-missing = нет перевода
todo-is-draft = черновик
todo-is-outdated = устарело
todo-is-translated = переведено
todo-is-reviewed = проверено
todo-change-layout = разметка строк
todo-change-markup = разметка
todo-change-link = ссылка
todo-change-number = число
todo-change-punctuation = пунктуация
todo-change-wording = формулировка
todo-units =
    { $units ->
        [one] { $units } единица
        [few] { $units } единицы
        [many] { $units } единиц
       *[other] { $units } единицы
    }
todo-units-of =
    { $all ->
        [one] { $units } из { $all } единицы
        [few] { $units } из { $all } единиц
        [many] { $units } из { $all } единиц
       *[other] { $units } из { $all } единиц
    }
todo-words =
    { $words ->
        [one] { $words } слово
        [few] { $words } слова
        [many] { $words } слов
       *[other] { $words } слова
    }
todo-documents =
    { $documents ->
        [one] { $documents } документ
        [few] { $documents } документа
        [many] { $documents } документов
       *[other] { $documents } документа
    }
